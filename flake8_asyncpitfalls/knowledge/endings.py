"""Calls that do not return, and calls that only look at something.

Keys are qualified names; brace groups are allowed.
"""

from __future__ import annotations

from typing import FrozenSet

#: Functions that end the process, the test or the program.
EXITING: FrozenSet[str] = frozenset(
    {
        "sys.exit",
        "{exit,quit}",
        "os.{_exit,abort,execl,execle,execlp,execlpe,execv,execve,execvp,execvpe}",
        "signal.raise_signal",
        "pytest.{exit,fail,skip,xfail}",
        "argparse.ArgumentParser.{error,exit}",
        "unittest.TestCase.{fail,skipTest}",
    }
)

#: Functions that have a process, or the event loop, end soon.
STOPPING: FrozenSet[str] = frozenset(
    {"os.{kill,killpg}", "asyncio.AbstractEventLoop.stop"}
)

#: Functions that only tell how things are, or what time it is.
TELLING: FrozenSet[str] = frozenset(
    {
        "{bool,len,isinstance,getattr,hasattr}",
        "time.{time,monotonic,perf_counter,process_time}",
        "time.{time_ns,monotonic_ns,perf_counter_ns,process_time_ns}",
        "datetime.datetime.{now,utcnow}",
        "asyncio.AbstractEventLoop.{time,is_running,is_closed}",
        "asyncio.{Future,Task}.{done,cancelled}",
        "asyncio.Event.is_set",
        "asyncio.{Lock,Semaphore,BoundedSemaphore,Condition}.locked",
        "asyncio.{Queue,LifoQueue,PriorityQueue}.{empty,full,qsize}",
        "concurrent.futures.Future.{done,running,cancelled}",
        "threading.Event.is_set",
        "threading.{Thread,Timer}.is_alive",
        "threading.Lock.locked",
        "queue.{Queue,LifoQueue,PriorityQueue,SimpleQueue}.{empty,full,qsize}",
        "multiprocessing.Process.is_alive",
        "multiprocessing.synchronize.Event.is_set",
        "subprocess.Popen.poll",
    }
)
