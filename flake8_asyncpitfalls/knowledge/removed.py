"""What was removed from asyncio, or is deprecated, and since when.

Sources: "What's New in Python" 3.9 to 3.14 and the documentation of asyncio.
"""

from __future__ import annotations

from typing import Dict, NamedTuple, Tuple

#: Functions and classes that took ``loop`` before Python 3.10.
TAKES_NO_LOOP: Tuple[str, ...] = (
    "asyncio.{sleep,wait_for,wait,gather,shield,as_completed}",
    "asyncio.{Queue,PriorityQueue,LifoQueue}",
    "asyncio.{Lock,Event,Condition,Semaphore,BoundedSemaphore}",
    "asyncio.{open_connection,open_unix_connection,start_server,start_unix_server}",
    "asyncio.{create_subprocess_exec,create_subprocess_shell}",
)


class Gone(NamedTuple):
    """Since which Python a name is gone, or only deprecated, and what to do."""

    version: Tuple[int, int]
    instead: str
    deprecated: bool = False


_WATCHER = Gone((3, 14), "leave it out, the loop watches its processes itself")
_POLICY = Gone((3, 14), "use asyncio.Runner(loop_factory=...)", deprecated=True)

GONE: Dict[str, Gone] = {
    "asyncio.coroutine": Gone((3, 11), 'use "async def"'),
    "asyncio.Task.current_task": Gone((3, 9), "use asyncio.current_task()"),
    "asyncio.Task.all_tasks": Gone((3, 9), "use asyncio.all_tasks()"),
    "asyncio.{get_child_watcher,set_child_watcher}": _WATCHER,
    "asyncio.{SafeChildWatcher,FastChildWatcher,MultiLoopChildWatcher}": _WATCHER,
    "asyncio.{PidfdChildWatcher,ThreadedChildWatcher}": _WATCHER,
    "asyncio.AbstractChildWatcher": _WATCHER,
    "asyncio.AbstractEventLoopPolicy.{get_child_watcher,set_child_watcher}": _WATCHER,
    "asyncio.{get_event_loop_policy,set_event_loop_policy}": _POLICY,
    "asyncio.{AbstractEventLoopPolicy,DefaultEventLoopPolicy}": _POLICY,
    "asyncio.WindowsSelectorEventLoopPolicy": _POLICY,
    "asyncio.WindowsProactorEventLoopPolicy": _POLICY,
    "asyncio.iscoroutinefunction": Gone(
        (3, 14), "use inspect.iscoroutinefunction()", deprecated=True
    ),
}
