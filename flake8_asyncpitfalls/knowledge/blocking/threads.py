"""Standard library: waits for threads, processes, futures and queues.

Source: the documentation of ``threading``, ``queue``, ``concurrent.futures`` and
``multiprocessing``.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...)"
_WRAP = "await asyncio.wrap_future(...)"
_QUEUE = "asyncio.Queue, or await asyncio.to_thread(...)"

_TIMEOUT_0 = (Argument("timeout", 0, 0),)
_NO_WAIT_GET = (Argument("block", 0, False), Argument("timeout", 1, 0))
_NO_WAIT_PUT = (Argument("block", 1, False), Argument("timeout", 2, 0))

#: Methods that block only on a queue that was made with a limit of its size.
BOUNDED_ONLY: frozenset[str] = frozenset(
    {
        "queue.{Queue,LifoQueue,PriorityQueue}.put",
        "multiprocessing.queues.{Queue,JoinableQueue}.put",
    }
)

ROWS: tuple[Blocking, ...] = (
    Blocking(
        "threading.Thread.join",
        "ASYNC515",
        "await asyncio.to_thread(thread.join)",
        unless=_TIMEOUT_0,
    ),
    # Futures of threads and processes
    Blocking(
        "concurrent.futures.Future.{result,exception}",
        "ASYNC515",
        _WRAP,
        unless=_TIMEOUT_0,
    ),
    Blocking(
        "concurrent.futures.wait",
        "ASYNC515",
        "await asyncio.wait(...) of loop.run_in_executor futures",
        unless=(Argument("timeout", 1, 0),),
    ),
    Blocking(
        "concurrent.futures.as_completed",
        "ASYNC515",
        "asyncio.as_completed of loop.run_in_executor futures",
        iterated=True,
    ),
    Blocking(
        "concurrent.futures.Executor.shutdown",
        "ASYNC515",
        "shutdown(wait=False) or await asyncio.to_thread(...)",
        unless=(Argument("wait", 0, False),),
    ),
    Blocking(
        "concurrent.futures.Executor.map",
        "ASYNC515",
        "await asyncio.gather(...) of loop.run_in_executor futures",
        iterated=True,
    ),
    # Queues of threads
    Blocking(
        "queue.{Queue,LifoQueue,PriorityQueue,SimpleQueue}.get",
        "ASYNC515",
        _QUEUE,
        unless=_NO_WAIT_GET,
    ),
    Blocking(
        "queue.{Queue,LifoQueue,PriorityQueue}.put",
        "ASYNC515",
        _QUEUE,
        unless=_NO_WAIT_PUT,
    ),
    Blocking("queue.{Queue,LifoQueue,PriorityQueue}.join", "ASYNC515", _QUEUE),
    # Processes
    Blocking(
        "multiprocessing.process.BaseProcess.join",
        "ASYNC515",
        "await asyncio.to_thread(process.join)",
        unless=_TIMEOUT_0,
    ),
    Blocking(
        "multiprocessing.pool.Pool.{map,starmap,apply}",
        "ASYNC515",
        "loop.run_in_executor with a ProcessPoolExecutor",
    ),
    Blocking(
        "multiprocessing.pool.Pool.join",
        "ASYNC515",
        "await asyncio.to_thread(pool.join)",
    ),
    Blocking(
        "multiprocessing.pool.Pool.{imap,imap_unordered}",
        "ASYNC515",
        "loop.run_in_executor with a ProcessPoolExecutor",
        iterated=True,
    ),
    Blocking(
        "multiprocessing.pool.AsyncResult.{get,wait}",
        "ASYNC515",
        _THREAD,
        unless=_TIMEOUT_0,
    ),
    Blocking(
        "multiprocessing.connection.Connection.{recv,recv_bytes,recv_bytes_into}",
        "ASYNC515",
        _THREAD,
    ),
    # poll() without an argument only looks.
    Blocking(
        "multiprocessing.connection.Connection.poll",
        "ASYNC515",
        _THREAD,
        unless=_TIMEOUT_0,
        needs=(Argument("timeout", 0),),
    ),
    Blocking(
        "multiprocessing.connection.wait",
        "ASYNC515",
        _THREAD,
        unless=(Argument("timeout", 1, 0),),
    ),
    Blocking("multiprocessing.connection.Listener.accept", "ASYNC515", _THREAD),
    Blocking("multiprocessing.connection.Client", "ASYNC515", _THREAD),
    Blocking(
        "multiprocessing.queues.{Queue,JoinableQueue}.get",
        "ASYNC515",
        _THREAD,
        unless=_NO_WAIT_GET,
    ),
    Blocking(
        "multiprocessing.queues.{Queue,JoinableQueue}.put",
        "ASYNC515",
        _THREAD,
        unless=_NO_WAIT_PUT,
    ),
    Blocking(
        "multiprocessing.queues.{JoinableQueue.join,Queue.join_thread,"
        "SimpleQueue.get,SimpleQueue.put}",
        "ASYNC515",
        _THREAD,
    ),
    Blocking(
        "multiprocessing.synchronize.{Lock,RLock,Semaphore,BoundedSemaphore}.acquire",
        "ASYNC515",
        _THREAD,
        unless=(Argument("block", 0, False), Argument("timeout", 1, 0)),
    ),
    Blocking(
        "multiprocessing.synchronize.{Event.wait,Condition.wait,Barrier.wait}",
        "ASYNC515",
        _THREAD,
        unless=_TIMEOUT_0,
    ),
    Blocking(
        "multiprocessing.synchronize.Condition.wait_for",
        "ASYNC515",
        _THREAD,
        unless=(Argument("timeout", 1, 0),),
    ),
)
