"""The locks of the standard library and of others, and who waits for one.

A lock excludes whoever else wants it, threads, processes or tasks. Keys are qualified
names of classes, brace groups allowed.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

#: Locks, and what waits for one: a "thread", a "process", a task of "asyncio", or a
#: task in a way that another library has ("async").
LOCKS: Dict[str, str] = {
    "threading.{Lock,RLock,Semaphore,BoundedSemaphore,Condition}": "thread",
    "multiprocessing.synchronize.{Lock,RLock,Semaphore,BoundedSemaphore,Condition}": (
        "process"
    ),
    "asyncio.{Lock,Semaphore,BoundedSemaphore,Condition}": "asyncio",
    "aiorwlock.{_ReaderLock,_WriterLock}": "async",
    "anyio.{CapacityLimiter,Condition,Lock,Semaphore}": "async",
    "filelock.{AsyncFileLock,AsyncSoftFileLock,AsyncUnixFileLock}": "async",
    "redis.asyncio.lock.Lock": "async",
    "trio.{CapacityLimiter,Condition,Lock,Semaphore,StrictFIFOLock}": "async",
}

#: Locks that several may hold at a time, as many as their first argument says.
COUNTING: FrozenSet[str] = frozenset(
    {
        "threading.{Semaphore,BoundedSemaphore}",
        "multiprocessing.synchronize.{Semaphore,BoundedSemaphore}",
        "asyncio.{Semaphore,BoundedSemaphore}",
        "anyio.{CapacityLimiter,Semaphore}",
        "trio.{CapacityLimiter,Semaphore}",
    }
)

#: Methods that wait until the lock is held, of whatever lock.
ACQUIRING: FrozenSet[str] = frozenset(
    {"acquire", "acquire_on_behalf_of", "__enter__", "__aenter__"}
)

#: Functions that make a field of a data class, and their argument that fills it.
FIELDS: Dict[str, str] = {
    "dataclasses.field": "default_factory",
    "attrs.field": "factory",
    "attr.ib": "factory",
    "pydantic.Field": "default_factory",
    "pydantic.PrivateAttr": "default_factory",
}
