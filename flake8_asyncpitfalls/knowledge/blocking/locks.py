"""Standard library: waits for the synchronization objects of threads.

Source: the documentation of ``threading``. Plain locks are not here: whether one
belongs in a coroutine depends on who else takes it.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

ROWS: tuple[Blocking, ...] = (
    Blocking(
        "threading.Event.wait",
        "ASYNC710",
        "asyncio.Event or asyncio.to_thread()",
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "threading.Condition.wait",
        "ASYNC710",
        "asyncio.Condition or asyncio.to_thread()",
        unless=(Argument("timeout", 0, 0),),
    ),
    Blocking(
        "threading.Condition.wait_for",
        "ASYNC710",
        "asyncio.Condition or asyncio.to_thread()",
        unless=(Argument("timeout", 1, 0),),
    ),
    Blocking(
        "threading.Barrier.wait",
        "ASYNC710",
        "asyncio.Barrier or asyncio.to_thread()",
        unless=(Argument("timeout", 0, 0),),
    ),
)
