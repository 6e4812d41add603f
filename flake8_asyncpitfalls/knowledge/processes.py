"""What of one process cannot go to another, and what is not worth the way.

Tried on CPython 3.9 to 3.13: ``pickle.dumps`` refuses an instance of each of these.
"""

from __future__ import annotations

from typing import FrozenSet, Tuple

#: Classes whose instances cannot be pickled; brace groups allowed.
UNPICKLABLE: FrozenSet[str] = frozenset(
    {
        "asyncio.{AbstractEventLoop,Future,Handle}",
        "concurrent.futures.{Executor,Future}",
        "io.{TextIOWrapper,BufferedReader,BufferedWriter,BufferedRandom,FileIO}",
        "multiprocessing.pool.Pool",
        "multiprocessing.queues.{Queue,JoinableQueue,SimpleQueue}",
        "multiprocessing.synchronize.{Lock,RLock,Semaphore,BoundedSemaphore}",
        "multiprocessing.synchronize.{Condition,Event,Barrier}",
        "queue.{Queue,LifoQueue,PriorityQueue,SimpleQueue}",
        "socket.socket",
        "sqlite3.Connection",
        "ssl.SSLContext",
        "subprocess.Popen",
        "threading.{Lock,RLock,Condition,Semaphore,BoundedSemaphore,Event,Barrier}",
        "threading.{Thread,Timer,local}",
    }
)
#: Methods by which a class says itself how its instances are pickled.
PICKLING: FrozenSet[str] = frozenset(
    {"__getstate__", "__reduce__", "__reduce_ex__", "__getnewargs__"}
)
#: The codes of calls that wait for a network, a disk, a server, a program or a user.
IO_CODES: FrozenSet[str] = frozenset(
    f"ASYNC{number}"
    for number in (
        *(210, 211, 212, 220, 221, 222, 230, 231, 232, 240, 250),
        *(510, 511, 512, 513, 516),
    )
)
#: Beginnings of names of calls among these that compute for long all the same.
COMPUTING: Tuple[str, ...] = (
    *("bz2.", "duckdb.", "gzip.", "hashlib.", "lzma.", "runpy.", "tarfile."),
    *("zipfile.", "shutil.make_archive", "shutil.unpack_archive"),
)
#: Beginnings of names of calls that cost next to nothing beside any of these.
CHEAP: Tuple[str, ...] = (
    *("bool", "bytes", "bytes.decode", "dict", "float", "int", "isinstance", "len"),
    *("list", "print", "repr", "str", "str.encode", "str.format", "str.join"),
    *("str.strip", "tuple", "logging.", "os.path.join", "pathlib.", "time.sleep"),
)
