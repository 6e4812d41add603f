"""What cannot raise ``TimeoutError``."""

from __future__ import annotations

from typing import FrozenSet

#: Coroutine functions of asyncio that wait without a limit of their own.
WAITING: FrozenSet[str] = frozenset(
    {
        "asyncio.sleep",
        "asyncio.wait",
        "asyncio.{Lock,Semaphore,Condition}.acquire",
        "asyncio.{Event,Condition,Barrier}.wait",
        "asyncio.Queue.{get,put,join}",
    }
)
#: Types that wait so where they are entered.
WAITING_TYPES: FrozenSet[str] = frozenset(
    {"asyncio.Lock", "asyncio.Semaphore", "asyncio.Condition"}
)

#: Methods of tasks, collections and loggers, by their bare names.
HARMLESS_METHODS: FrozenSet[str] = frozenset(
    "add add_done_callback append cancel clear copy create_future create_task debug "
    "discard done error extend format get_name info items keys monotonic pop remove "
    "time update values warning".split()
)
