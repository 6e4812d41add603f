"""What a wait that takes too long raises, before Python 3.11 made one class of three.

Source: the documentation of ``asyncio.TimeoutError`` and
``concurrent.futures.TimeoutError`` ("Changed in version 3.11"), and CPython's sources.
"""

from __future__ import annotations

from typing import Dict, NamedTuple, Optional, Tuple

from .rows import Argument

BUILTIN = "TimeoutError"
ASYNCIO = "asyncio.TimeoutError"
CONCURRENT = "concurrent.futures.TimeoutError"
#: All three: one class since Python 3.11.
TIMEOUT_ERRORS: Tuple[str, ...] = (BUILTIN, ASYNCIO, CONCURRENT)


class Raising(NamedTuple):
    """What a wait raises, and what does not catch it."""

    error: str
    others: Tuple[str, ...]
    #: The argument without which nothing is raised; ``None``: it always may be.
    timeout: Optional[Argument] = None


_NOT_ASYNCIO = (BUILTIN, CONCURRENT)
_NOT_CONCURRENT = (BUILTIN, ASYNCIO)

#: Calls that raise it where they are awaited.
AWAITED: Dict[str, Raising] = {
    "asyncio.wait_for": Raising(ASYNCIO, _NOT_ASYNCIO, Argument("timeout", 1)),
    # What the function itself raises is passed on, but for the one class.
    "asyncio.{AbstractEventLoop.run_in_executor,wrap_future}": Raising(
        ASYNCIO, (CONCURRENT,)
    ),
}
#: Calls that raise it at once.
CALLED: Dict[str, Raising] = {
    "concurrent.futures.Future.{result,exception}": Raising(
        CONCURRENT, _NOT_CONCURRENT, Argument("timeout", 0)
    ),
}
#: Calls that raise it where what they give is entered with ``async with``.
ENTERED: Dict[str, Raising] = {
    "async_timeout.{timeout,timeout_at}": Raising(ASYNCIO, _NOT_ASYNCIO),
}
#: Calls that raise it where a loop goes over what they give.
ITERATED: Dict[str, Raising] = {
    "concurrent.futures.as_completed": Raising(
        CONCURRENT, _NOT_CONCURRENT, Argument("timeout", 1)
    ),
    "concurrent.futures.Executor.map": Raising(
        CONCURRENT, _NOT_CONCURRENT, Argument("timeout")
    ),
}
#: Calls that raise it where an item of what they give is awaited.
ITEMS_AWAITED: Dict[str, Raising] = {
    "asyncio.as_completed": Raising(ASYNCIO, _NOT_ASYNCIO, Argument("timeout")),
}
