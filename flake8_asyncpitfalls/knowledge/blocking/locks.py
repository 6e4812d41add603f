"""Waits for the synchronization objects of threads, and for locks of files.

Source: the documentation of ``threading``, and of filelock, portalocker and fasteners.
Plain locks of threads are not here: whether one belongs in a coroutine depends on who
else takes it.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_FILE_LOCKS = "filelock.{BaseFileLock,FileLock,SoftFileLock,UnixFileLock}"
_FILE_LOCK = "filelock.AsyncFileLock or asyncio.to_thread()"
_THREAD = "asyncio.to_thread()"

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
    Blocking(
        f"{_FILE_LOCKS}.acquire",
        "ASYNC513",
        _FILE_LOCK,
        unless=(Argument("timeout", 0, 0), Argument("blocking", None, False)),
    ),
    Blocking(
        f"{_FILE_LOCKS}.__enter__",
        "ASYNC513",
        _FILE_LOCK,
        unless=(Argument("timeout", 1, 0), Argument("blocking", None, False)),
    ),
    Blocking(
        "portalocker.{Lock,RLock,TemporaryFileLock}.{acquire,__enter__}",
        "ASYNC513",
        _THREAD,
        unless=(
            Argument("timeout", None, 0),
            Argument("fail_when_locked", None, True),
            Argument("flags", None, "portalocker.LOCK_NB"),
            Argument("flags", None, "portalocker.LockFlags.NON_BLOCKING"),
        ),
    ),
    Blocking(
        "fasteners.InterProcessLock.acquire",
        "ASYNC513",
        _THREAD,
        unless=(Argument("blocking", 0, False), Argument("timeout", None, 0)),
    ),
    Blocking("fasteners.InterProcessLock.__enter__", "ASYNC513", _THREAD),
)
