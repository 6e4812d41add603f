# === joining threads
import threading
from threading import Thread


async def run(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()  # error: ASYNC515@5


async def run_some(work):
    threads = [Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=5)  # error: ASYNC515


async def stop(thread: "threading.Thread"):
    thread.join()  # error: ASYNC515


async def later(work):
    timer = threading.Timer(5, work)
    timer.start()
    timer.join()  # error: ASYNC515


# === a thread held by an object
import threading
from typing import Optional


class Service:
    def __init__(self):
        self._thread: Optional[threading.Thread] = None

    def start(self):
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self):
        print("working")

    async def stop(self):
        if self._thread is not None:
            self._thread.join(timeout=2)  # error: ASYNC515


class Worker(threading.Thread):
    def run(self):
        print("working")


async def main():
    worker = Worker()
    worker.start()
    worker.join()  # error: ASYNC515


# === joining processes
import multiprocessing
from multiprocessing import Process


async def run(work):
    process = Process(target=work)
    process.start()
    process.join()  # error: ASYNC515


async def run_other(work):
    process = multiprocessing.Process(target=work)
    process.start()
    try:
        process.join(10)  # error: ASYNC515
    finally:
        process.terminate()


# === results of submitted work
import concurrent.futures
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor()


async def compute(work, items):
    first = executor.submit(work, 1).result()  # error: ASYNC515
    future = executor.submit(work, 2)
    second = future.result(timeout=10)  # error: ASYNC515
    third = executor.submit(work, 3)
    if third.exception():  # error: ASYNC515
        return None
    futures = [executor.submit(work, item) for item in items]
    return first, second, [f.result() for f in futures]  # error: ASYNC515


class Runner:
    def __init__(self):
        self._pool = concurrent.futures.ProcessPoolExecutor(max_workers=2)

    async def run(self, work):
        future = self._pool.submit(work)
        return future.result()  # error: ASYNC515

    async def close(self):
        self._pool.shutdown()  # error: ASYNC515


# === run_coroutine_threadsafe on the loop itself never ends
import asyncio
from asyncio import run_coroutine_threadsafe


async def work():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    asyncio.run_coroutine_threadsafe(work(), loop).result()  # error: ASYNC515
    future = run_coroutine_threadsafe(work(), loop)
    return future.result(5)  # error: ASYNC515


def on_signal(loop):
    asyncio.run_coroutine_threadsafe(work(), loop).result()  # error: ASYNC515


async def serve():
    loop = asyncio.get_running_loop()
    loop.call_soon(on_signal, loop)
    await asyncio.sleep(10)


# === waiting for several
import concurrent.futures
from concurrent.futures import as_completed, wait


async def collect(pool, work, items):
    futures = [pool.submit(work, item) for item in items]
    done, pending = concurrent.futures.wait(futures)  # error: ASYNC515
    return done, pending


async def some(futures):
    wait(futures, timeout=5)  # error: ASYNC515


async def in_order(futures):
    for future in as_completed(futures):  # error: ASYNC515
        print(future.result())


async def errors(futures):
    for future in concurrent.futures.as_completed(futures):  # error: ASYNC515
        print(future.exception())


# === the end of an executor
from concurrent.futures import Executor, ThreadPoolExecutor


async def run(work):
    executor = ThreadPoolExecutor(4)
    try:
        await work(executor)
    finally:
        executor.shutdown(wait=True)  # error: ASYNC515


async def close(executor: Executor):
    executor.shutdown(cancel_futures=True)  # error: ASYNC515


# === leaving "with" waits for the work
import concurrent.futures
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


async def run(work, items):
    with ThreadPoolExecutor(max_workers=4) as pool:  # error: ASYNC515@10
        futures = [pool.submit(work, item) for item in items]
    return futures


async def in_processes(work, items):
    with ProcessPoolExecutor() as pool:  # error: ASYNC515
        return list(pool.map(work, items))  # error: ASYNC515


async def by_module(work):
    with concurrent.futures.ThreadPoolExecutor() as pool:  # error: ASYNC515
        pool.submit(work)


# === iterating Executor.map
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor()


async def run(work, items):
    for result in executor.map(work, items):  # error: ASYNC515
        print(result)
    squares = [r * r for r in executor.map(work, items)]  # error: ASYNC515
    return squares, list(executor.map(work, items))  # error: ASYNC515


# === pools of processes
import multiprocessing
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool


async def run(work, items):
    with Pool(4) as pool:
        return pool.map(work, items)  # error: ASYNC515


async def run_pairs(work, pairs):
    pool = multiprocessing.Pool()
    pool.apply(work, (1,))  # error: ASYNC515
    found = pool.starmap(work, pairs)  # error: ASYNC515
    pool.close()
    pool.join()  # error: ASYNC515
    return found


async def in_threads(work, items):
    return ThreadPool(4).map(work, items)  # error: ASYNC515


# === queues between threads
import queue
from queue import LifoQueue, PriorityQueue, Queue, SimpleQueue


class Consumer:
    def __init__(self):
        self._queue: "queue.Queue[str]" = queue.Queue()

    async def run(self):
        while True:
            item = self._queue.get()  # error: ASYNC515
            if item is None:
                break
            print(self._queue.get(timeout=1))  # error: ASYNC515
        self._queue.join()  # error: ASYNC515


async def others():
    return LifoQueue().get(), PriorityQueue().get(True)  # error: ASYNC515, ASYNC515


async def simple():
    found = SimpleQueue()
    found.put(1)  # ok
    return found.get()  # error: ASYNC515


async def annotated(jobs: Queue):
    return jobs.get(block=True)  # error: ASYNC515


# === putting into a bounded queue
import queue
from queue import Queue

BOUNDED = Queue(10)


class Producer:
    def __init__(self):
        self.jobs = queue.Queue(maxsize=100)

    async def add(self, item):
        self.jobs.put(item)  # error: ASYNC515
        BOUNDED.put(item, timeout=3)  # error: ASYNC515
        latest = queue.LifoQueue(1)
        latest.put(item, True)  # error: ASYNC515


# === queues and pipes between processes
import multiprocessing
from multiprocessing.connection import Connection


async def listen():
    results = multiprocessing.Queue()
    first = results.get()  # error: ASYNC515
    bounded = multiprocessing.Queue(5)
    bounded.put(first)  # error: ASYNC515


async def receive(connection: Connection):
    return connection.recv()  # error: ASYNC515


async def pipe():
    near, far = multiprocessing.Pipe()
    return near.recv()  # error: ASYNC515


# === callbacks of the loop
import asyncio
import queue

jobs = queue.Queue()


class Feed(asyncio.Protocol):
    def data_received(self, data):
        print(jobs.get())  # error: ASYNC515


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    task.add_done_callback(lambda _: jobs.join())  # error: ASYNC515
    await task


# === sync code may wait
import asyncio
import concurrent.futures
import queue
import threading

jobs = queue.Queue(5)


def main(work):
    thread = threading.Thread(target=work)
    thread.start()
    jobs.put(1)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        future = pool.submit(work)
    thread.join()
    return future.result(), jobs.get()


class Bridge:
    def __init__(self, loop):
        self.loop = loop

    def call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()


# === in a thread run_coroutine_threadsafe(...).result() is right
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


async def fetch(item):
    await asyncio.sleep(1)
    return item


async def main(items):
    loop = asyncio.get_running_loop()

    def work():
        for item in items:
            future = asyncio.run_coroutine_threadsafe(fetch(item), loop)
            print(future.result(timeout=10))

    def produce(item):
        return asyncio.run_coroutine_threadsafe(fetch(item), loop).result()

    await asyncio.to_thread(work)
    threading.Thread(target=produce, args=(1,)).start()
    await loop.run_in_executor(
        None, lambda: asyncio.run_coroutine_threadsafe(fetch(2), loop).result()
    )
    pool = ThreadPoolExecutor()
    pool.submit(produce, 3)


# === waits that do not wait
import concurrent.futures
import multiprocessing
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

jobs = queue.Queue(10)
pool = ThreadPoolExecutor()


async def poll(work, item):
    try:
        jobs.put_nowait(item)
        jobs.put(item, block=False)
        jobs.put(item, False)
        jobs.put(item, timeout=0)
        print(jobs.get_nowait(), jobs.get(block=False), jobs.get(False))
        print(jobs.get(timeout=0), jobs.get(True, 0))
    except (queue.Empty, queue.Full):
        pass
    future = pool.submit(work)
    concurrent.futures.wait([future], timeout=0)
    try:
        return future.result(timeout=0) or future.exception(0)
    except concurrent.futures.TimeoutError:
        return None


async def join(work):
    thread = threading.Thread(target=work)
    thread.join(0)
    thread.join(timeout=0)
    process = multiprocessing.Process(target=work)
    process.join(timeout=0)
    return thread.is_alive(), process.is_alive()


async def close(work):
    pool.shutdown(wait=False)
    pool.shutdown(False)
    pool.shutdown(wait=False, cancel_futures=True)


# === put() of a queue that is not known to be bounded
import multiprocessing
import queue
from queue import Queue, SimpleQueue


class Log:
    def __init__(self, size):
        self.lines = Queue()
        self.zero = queue.Queue(maxsize=0)
        self.negative = Queue(-1)
        self.sized = Queue(maxsize=size)

    async def add(self, line, given: queue.Queue):
        self.lines.put(line)
        self.zero.put(line)
        self.negative.put(line)
        self.sized.put(line)
        given.put(line)
        simple = SimpleQueue()
        simple.put(line)
        results = multiprocessing.Queue()
        results.put(line)
        return self.lines.qsize(), self.lines.empty(), self.zero.full()


# === the futures and queues of asyncio
import asyncio


async def main(future: asyncio.Future, queue: asyncio.Queue):
    task = asyncio.create_task(asyncio.sleep(1))
    await asyncio.wait({task})
    done = task.result() if task.done() else None
    await queue.put(done)
    item = await queue.get()
    await queue.join()
    running = asyncio.get_running_loop().run_in_executor(None, sum, [1, 2])
    await running
    return item, running.result(), future.result(), future.exception()


async def first(tasks):
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    return done.pop().result(), [t.result() for t in done]


def on_done(task: asyncio.Task):
    if not task.cancelled() and task.exception() is None:
        print(task.result())


async def watched():
    task = asyncio.create_task(asyncio.sleep(1))
    task.add_done_callback(on_done)
    await task


# === awaiting instead
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()


async def work():
    await asyncio.sleep(1)


async def main(function, loop):
    thread = threading.Thread(target=function)
    thread.start()
    await asyncio.to_thread(thread.join)
    first = await asyncio.wrap_future(pool.submit(function))
    future = asyncio.run_coroutine_threadsafe(work(), loop)
    second = await asyncio.wrap_future(future)
    await asyncio.to_thread(pool.shutdown)
    return first, second


# === known to be done
import asyncio
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()


async def polled(work):
    future = pool.submit(work)
    while not future.done():
        await asyncio.sleep(0.1)
    return future.result()


async def guarded(work):
    future = pool.submit(work)
    await asyncio.sleep(1)
    if future.done():
        return future.result()
    return None


async def left_early(work):
    future = pool.submit(work)
    await asyncio.sleep(1)
    if not future.done():
        return None
    return future.result()


async def conditional(work):
    future = pool.submit(work)
    await asyncio.sleep(1)
    return future.result() if future.done() else None


async def conjoined(work):
    future = pool.submit(work)
    await asyncio.sleep(1)
    return future.done() and future.result()


async def awaited(work):
    future = pool.submit(work)
    await asyncio.wait([asyncio.wrap_future(future)])
    return future.result()


async def wrapped(work):
    future = pool.submit(work)
    await asyncio.wrap_future(future)
    return future.result()


# === done after concurrent.futures.wait and as_completed
import concurrent.futures
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()


async def collect(work, items):
    future = pool.submit(work)
    concurrent.futures.wait([future])  # error: ASYNC515
    futures = [pool.submit(work, item) for item in items]
    done, pending = concurrent.futures.wait(futures)  # error: ASYNC515
    return [f.result() for f in done], future.result()


async def in_order(work, items):
    futures = [pool.submit(work, item) for item in items]
    for future in concurrent.futures.as_completed(futures):  # error: ASYNC515
        print(future.result())


# === a done callback of an executor's future runs in its thread
import queue
from concurrent.futures import Future, ThreadPoolExecutor

pool = ThreadPoolExecutor()
jobs = queue.Queue(5)


def on_done(future: Future):
    jobs.put(future.result())


async def main(work):
    future = pool.submit(work)
    future.add_done_callback(on_done)
    other = pool.submit(work)
    other.add_done_callback(lambda f: jobs.put(f.result()))


# === work that is not waited for
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool

executor = ThreadPoolExecutor()
processes = Pool(2)


async def start(work, items):
    future = executor.submit(work)
    results = executor.map(work, items)
    other = processes.apply_async(work)
    third = processes.map_async(work, items)
    processes.terminate()
    return future, results, other, third


# === the executor of the documentation: what is handed to it is awaited
import asyncio
import concurrent.futures


async def main(work):
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor() as pool:
        result = await loop.run_in_executor(pool, work)
    with concurrent.futures.ProcessPoolExecutor() as pool:
        await asyncio.gather(
            loop.run_in_executor(pool, work), loop.run_in_executor(pool, work)
        )
    return result


# === executors used in threads, references handed on
import asyncio
import queue
from concurrent.futures import ThreadPoolExecutor

jobs = queue.Queue()


def run_all(work, items):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(work, items))


async def main(work, items):
    loop = asyncio.get_running_loop()

    def drain():
        while True:
            item = jobs.get()
            if item is None:
                return
            print(item)

    await asyncio.to_thread(drain)
    await asyncio.to_thread(run_all, work, items)
    return await loop.run_in_executor(None, jobs.get)


# === elements of generators and nested functions
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()
jobs = queue.Queue()


async def main(work):
    thread = threading.Thread(target=work)

    def stop():
        thread.join()

    future = pool.submit(work)
    return (jobs.get() for _ in range(3)), stop, lambda: future.result()


# === join, get, put, map, wait and result of other types
import asyncio
import os.path
from pathlib import PurePath


async def main(path: PurePath, cache, session, response, group, names):
    text = ", ".join(names)
    text += os.path.join("a", "b") + "".join(n for n in names)
    found = {}.get("a") or cache.get("a") or session.get("b")
    cache.put("a", text)
    group.join()
    list(map(str, names))
    session.shutdown()
    for item in response.map(str, names):
        print(item)
    process = await asyncio.create_subprocess_exec("ls")
    await process.wait()
    return response.result(), path.joinpath("a"), found, os.environ.get("A")


# === unknown futures
import asyncio


async def main(future, executor, futures, pool):
    future.result()
    executor.submit(print).result()
    pool.map(print, [1])
    for item in futures:
        item.result()
    for first in asyncio.as_completed(futures):
        await first
    for item in executor.map(print, [1]):
        print(item)
    with executor:
        return pool.join()


# === shadowed names, types that disagree
import asyncio
import queue

from .workers import Queue, Thread


async def own(work):
    thread = Thread(target=work)
    thread.join()
    return Queue(5).get()


async def by_parameter(queue, threading):
    threading.Thread().join()
    return queue.Queue().get()


class Either:
    def __init__(self, threaded):
        self.queue = queue.Queue() if threaded else asyncio.Queue()
        if threaded:
            self.jobs = queue.Queue()
        else:
            self.jobs = asyncio.Queue()

    async def next(self):
        pending = self.queue.get()
        other = self.jobs.get()
        return await pending, await other


async def rebound(wrap):
    jobs = queue.Queue()
    jobs = wrap(jobs)
    return jobs.get()


# === a thread of the project that overrides join
import threading


class Quiet(threading.Thread):
    def join(self, timeout=None):
        self.stopped = True


async def main():
    worker = Quiet()
    worker.start()
    worker.join()


# === a queue set from outside
import queue
from unittest.mock import Mock


class Consumer:
    def __init__(self):
        self.jobs = queue.Queue()

    async def next(self):
        return self.jobs.get()


def test_next():
    consumer = Consumer()
    consumer.jobs = Mock()
    return consumer


# === an import that may be another module
try:
    from gevent.queue import Queue
except ImportError:
    from queue import Queue


async def main():
    return Queue().get()


# === what is meant to fail
import concurrent.futures
from concurrent.futures import ThreadPoolExecutor

import pytest

pool = ThreadPoolExecutor()


async def test_too_slow(work):
    future = pool.submit(work)
    with pytest.raises(concurrent.futures.TimeoutError):
        future.result(timeout=0.1)


# === futures from elsewhere may be done
from concurrent.futures import Future
from typing import List


class Running:
    future: Future

    async def receive(self, stream):
        if await stream.receive() is None:
            self.future.result()


async def report(futures: List[Future]):
    print(futures[0].result())
    return [each.result() for each in futures]


# === an executor that was left, and work that was waited for, is done
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

pool = ThreadPoolExecutor()


async def collect(work, items):
    with ThreadPoolExecutor() as executor:  # error: ASYNC515
        futures = [executor.submit(work, item) for item in items]
        first = executor.submit(work)
        print(first.result())  # error: ASYNC515
    done = [future.result() for future in futures]
    more = [pool.submit(work) for item in items]
    wait(more)  # error: ASYNC515
    by_item = {pool.submit(work, item): item for item in items}
    for future in as_completed(by_item):  # error: ASYNC515
        print(by_item[future], future.result())
    return done, first.result(), [future.result() for future in more]


# === an executor whose work is awaited before it is left
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def main(work, use):
    with ThreadPoolExecutor() as pool:
        future = pool.submit(work)
        await asyncio.wrap_future(future)
    with ThreadPoolExecutor() as pool:
        await asyncio.gather(
            *[asyncio.wrap_future(pool.submit(work, i)) for i in range(3)]
        )
    with ThreadPoolExecutor() as pool:
        await use(pool)


# === the size of a queue by a name
import queue

SIZE = 5


async def fill(items):
    jobs = queue.Queue(SIZE)
    jobs.put(items)  # error: ASYNC515


# === work that is handed to another pool
from concurrent.futures import ThreadPoolExecutor


async def main(pools, work):
    with ThreadPoolExecutor() as pool:  # ok
        pools[0].submit(work)
        pools[1].submit(work)
        print(pool)


# === queues and pipes that are asked first
import multiprocessing
import queue


class Inbox:
    def __init__(self):
        self.queue: queue.Queue[str] = queue.Queue(10)
        self.other: queue.Queue[str] = queue.Queue(10)

    async def take_all(self):
        items = []
        while not self.queue.empty():
            items.append(self.queue.get())  # ok
        return items

    async def take_some(self, most):
        items = []
        while len(items) < most and not self.queue.empty():
            items.append(self.queue.get())  # ok
        while len(items) < most or not self.queue.empty():
            items.append(self.queue.get())  # error: ASYNC515
        return items

    async def take_one(self):
        if not self.queue.empty():
            return self.queue.get()  # ok
        if self.queue.qsize() > 0:
            return self.queue.get()  # ok
        if self.queue.qsize() == 0:
            return self.queue.get()  # error: ASYNC515
        return self.queue.get()  # error: ASYNC515

    async def take_early(self):
        if self.queue.empty():
            return None
        return self.queue.get()  # ok

    async def take_wrong(self):
        if self.other.empty() and self.queue.empty():
            return self.queue.get()  # error: ASYNC515
        if not self.other.empty():
            return self.queue.get()  # error: ASYNC515
        return None

    async def take_in_turn(self):
        while True:
            if self.queue.empty() or self.other.empty():
                break
            yield self.queue.get()  # ok

    async def add(self, item):
        if not self.queue.full():
            self.queue.put(item)  # ok
        else:
            self.queue.put(item)  # error: ASYNC515
        if not self.queue.empty():
            self.queue.put(item)  # error: ASYNC515


async def read_pipe():
    ours, theirs = multiprocessing.Pipe()
    if ours.poll():
        return ours.recv()  # ok
    return ours.recv()  # error: ASYNC515


# === a loop that waits for a queue to be filled
import asyncio
import queue


class Session:
    def __init__(self):
        self.queue = queue.Queue()

    async def receive(self):
        while self.queue.empty():
            await asyncio.sleep(0)
        return self.queue.get()  # ok

    async def receive_or_leave(self, tries):
        while self.queue.empty():
            tries -= 1
            if not tries:
                break
            await asyncio.sleep(0)
        return self.queue.get()  # error: ASYNC515


# === more futures and threads
import asyncio
import concurrent.futures as cf
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field


@dataclass
class Job:
    thread: threading.Thread
    future: "cf.Future[int] | None" = None
    pool: cf.Executor = field(default_factory=ThreadPoolExecutor)

    async def go(self, xs):
        self.thread.join()  # error: ASYNC515
        self.future = self.pool.submit(print)
        results = list(self.pool.map(str, xs))  # error: ASYNC515
        for r in sorted(self.pool.map(str, xs)):  # error: ASYNC515
            print(r)
        it = self.pool.map(str, xs)  # ok
        return results, it

    async def all(self, xs):
        futs = {self.pool.submit(str, x): x for x in xs}
        done, pending = cf.wait(futs, timeout=3)  # error: ASYNC515
        for f in done:
            f.result()  # ok
        cf.wait(futs, timeout=0)  # ok
        return pending

    async def loop(self):
        loop = asyncio.get_running_loop()
        f = loop.run_in_executor(self.pool, print)
        await f
        f.result()  # ok
        asyncio.run_coroutine_threadsafe(self.all([]), loop)  # ok
        g = asyncio.run_coroutine_threadsafe(self.all([]), loop)
        await asyncio.wrap_future(g)  # ok
        g.result()  # ok

    async def exc(self):
        f = self.pool.submit(print)
        try:
            return f.result(timeout=1)  # error: ASYNC515
        except cf.TimeoutError:
            return f.exception(0)  # ok

    async def stack(self):
        with cf.ProcessPoolExecutor() as p:  # error: ASYNC515
            p.submit(print)
        with ThreadPoolExecutor() as t:
            await asyncio.get_running_loop().run_in_executor(t, print)  # ok

    def __del__(self):
        self.pool.shutdown()  # ok


# === queues across functions
import asyncio
import queue
from queue import Queue


class W:
    q: "Queue[int]"

    def __init__(self, maxsize: int = 0):
        self.q = Queue(maxsize=5)
        self.out = Queue()
        self.given = Queue(maxsize)

    async def a(self):
        self.q.put(1)  # error: ASYNC515
        self.q.put(1, block=False)  # ok
        self.q.put(1, timeout=0)  # ok
        self.q.put(1, False)  # ok
        self.out.put(1)  # ok
        self.given.put(1)  # ok
        if not self.q.empty():
            return self.q.get()  # ok
        while (x := self.q.get()) is not None:  # error: ASYNC515
            print(x)

    async def b(
        self, q: "queue.PriorityQueue[int]", l: queue.LifoQueue, s: queue.SimpleQueue
    ):
        q.get()  # error: ASYNC515
        l.get(True)  # error: ASYNC515
        s.get(timeout=3)  # error: ASYNC515
        s.get_nowait()  # ok
        s.put(1)  # ok

    async def c(self, q: asyncio.Queue):
        await q.put(1)  # ok
        q.put_nowait(1)  # ok


# === a thread that is known to have ended
import asyncio
import threading


async def ended(work):
    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        await asyncio.sleep(0.01)
    thread.join()  # ok


async def maybe_ended(work):
    thread = threading.Thread(target=work)
    thread.start()
    if thread.is_alive():
        thread.join()  # error: ASYNC515
    else:
        thread.join()  # ok
    while thread.is_alive():
        await asyncio.sleep(0.01)
        break
    thread.join()  # error: ASYNC515


# === a coroutine that has the event loop of a thread to itself
import asyncio
import queue
import threading

items = queue.Queue(maxsize=10)


def bridge(stream):
    def produce():
        loop = asyncio.new_event_loop()

        async def pump():
            async for item in stream:
                items.put(item, timeout=1)  # ok

        try:
            loop.run_until_complete(pump())
        finally:
            loop.close()

    threading.Thread(target=produce).start()


def bridge_by_run(stream):
    def produce():
        async def pump():
            async for item in stream:
                items.put(item)  # ok

        asyncio.run(pump())

    threading.Thread(target=produce).start()


def bridge_many(streams):
    def produce():
        async def pump(stream):
            async for item in stream:
                items.put(item)  # error: ASYNC515

        async def pump_all():
            await asyncio.gather(*map(pump, streams))

        async def pump_in_tasks():
            async with asyncio.TaskGroup() as group:
                for stream in streams:
                    group.create_task(pump(stream))
                items.put(None)  # error: ASYNC515

        asyncio.run(pump_all())
        asyncio.run(pump_in_tasks())

    threading.Thread(target=produce).start()


def in_the_main_thread(stream):
    async def pump():
        async for item in stream:
            items.put(item)  # error: ASYNC515

    asyncio.run(pump())


def handed_on(stream, runner):
    def produce():
        async def pump():
            async for item in stream:
                items.put(item)  # error: ASYNC515

        async def by_name():
            items.put(None)  # error: ASYNC515

        async def submitted():
            items.put(None)  # error: ASYNC515

        runner(pump())
        runner.submit(submitted())
        runner.tasks.append(by_name)

    threading.Thread(target=produce).start()


# === a thread that has told that it is done
import asyncio
import threading


async def told_by_future(loop, executor):
    def shut_down(future):
        executor.shutdown(wait=True)
        loop.call_soon_threadsafe(future.set_result, None)

    future = loop.create_future()
    thread = threading.Thread(target=shut_down, args=(future,))
    thread.start()
    try:
        await future
    finally:
        thread.join()  # ok


async def told_by_event(loop, work):
    done = asyncio.Event()

    def run():
        try:
            work()
        finally:
            loop.call_soon_threadsafe(done.set)

    thread = threading.Thread(target=run)
    thread.start()
    await done.wait()
    thread.join()  # ok


async def told_by_lambda(loop, work):
    done = asyncio.Event()
    thread = threading.Thread(target=lambda: loop.call_soon_threadsafe(done.set))
    thread.start()
    await done.wait()
    thread.join()  # ok
    thread = threading.Thread(target=lambda: work())
    thread.start()
    await done.wait()
    thread.join()  # error: ASYNC515


async def told_too_late(loop, work):
    done = asyncio.Event()

    def run():
        work()
        loop.call_soon_threadsafe(done.set)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()  # error: ASYNC515
    await done.wait()


async def tells_that_it_began(loop, work):
    ready = asyncio.Event()
    first = asyncio.Event()

    def run():
        loop.call_soon_threadsafe(ready.set)
        work()

    def run_all():
        for each in work():
            loop.call_soon_threadsafe(first.set)

    thread = threading.Thread(target=run)
    thread.start()
    await ready.wait()
    thread.join()  # error: ASYNC515
    thread = threading.Thread(target=run_all)
    thread.start()
    await first.wait()
    thread.join()  # error: ASYNC515


async def told_of_each_end(loop, work, lock):
    done = loop.create_future()

    def run():
        with lock:
            try:
                result = work()
            except ValueError as error:
                loop.call_soon_threadsafe(done.set_exception, error)
            else:
                if not done.cancelled():
                    loop.call_soon_threadsafe(done.set_result, result)

    thread = threading.Thread(target=run)
    thread.start()
    await done
    thread.join()  # ok


async def tells_nothing(loop, queue, work):
    def run(items):
        for item in work():
            loop.call_soon_threadsafe(items.put_nowait, item)

    thread = threading.Thread(target=run, args=(queue,))
    thread.start()
    await queue.get()
    thread.join()  # error: ASYNC515


async def tells_another(loop, work, first, options):
    def run(ready, more):
        work(more)
        loop.call_soon_threadsafe(ready.set)
        if more:
            more.set()
        else:
            work.results.set(1)

    thread = threading.Thread(target=run, args=(first.event, options[0]))
    thread.start()
    await first.event.wait()
    thread.join()  # error: ASYNC515


async def of_others(thread: threading.Thread, work, args):
    await work.done()
    thread.join()  # error: ASYNC515
    other = threading.Thread(target=work.run, args=args)
    other.start()
    await work.done()
    other.join()  # error: ASYNC515


# === several of the same function, by way of functools.partial
import queue
from functools import partial

items = queue.Queue(maxsize=3)


async def waits():
    put = partial(items.put, 1)
    put()  # error: ASYNC515


async def tries():
    put = partial(items.put, 1, block=False)
    put()  # ok


# === asked too late whether it is done
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()


async def first_and_again(work):
    future = pool.submit(work)
    value = future.result()  # error: ASYNC515
    if future.done():
        value = future.result()  # ok
    return value


async def in_rounds(work):
    future = pool.submit(work)
    for _ in range(3):
        if is_ready:
            return future.result()  # ok
        is_ready = future.done()


async def at_once(work):
    future = pool.submit(work)
    return future.result() if future.done() else None  # ok


# === executors that have nothing left to do
import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


class Device:
    def __init__(self):
        self._pool = ThreadPoolExecutor(1)
        self._pools = ThreadPoolExecutor(max_workers=2)
        self._process = ProcessPoolExecutor(max_workers=1)

    def _close(self):
        pass

    async def aclose(self):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._pool, self._close)
        self._pool.shutdown()  # ok
        self._process.shutdown()  # error: ASYNC515

    async def aclose_process(self):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._process, print)
        self._process.shutdown()  # ok

    async def aclose_both(self):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._pools, self._close)
        self._pools.shutdown()  # error: ASYNC515

    async def aclose_at_once(self):
        loop = asyncio.get_running_loop()
        closing = loop.run_in_executor(self._pool, self._close)
        self._pool.shutdown()  # error: ASYNC515
        await closing


async def end(pool: ThreadPoolExecutor, work):
    await asyncio.get_running_loop().run_in_executor(pool, work)
    pool.shutdown()  # error: ASYNC515


# === futures that others hold
from concurrent.futures import Future
from typing import Optional


class State:
    outcome: Optional[Future] = None


async def outcome_of(state: State):
    outcome = state.outcome
    if outcome is not None:
        raise outcome.exception()  # ok


async def started(pool, work):
    outcome = Future()
    pool.begin(work, outcome)
    return outcome.result()  # error: ASYNC515


# === futures that were waited for by a function of the project
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def until_done(future):
    while not future.done():
        await asyncio.sleep(0.1)


async def run(work):
    with ThreadPoolExecutor() as pool:
        future = pool.submit(work)
        await until_done(future)
        return future.result()  # ok


async def run_at_once(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    result = future.result()  # error: ASYNC515
    await until_done(future)
    return result


# === the standard input, where the loop tells of a line
import asyncio
import sys


async def prompt(event):
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def on_input():
        line = sys.stdin.readline()  # ok
        loop.remove_reader(sys.stdin)
        future.set_result(line)

    def on_bytes():
        future.set_result(sys.stdin.buffer.readline())  # ok

    def on_all():
        future.set_result(sys.stdin.read())  # error: ASYNC515

    def on_event():
        future.set_result(sys.stdin.readline())  # error: ASYNC515

    loop.add_reader(sys.stdin, on_input)
    loop.add_reader(sys.stdin.fileno(), on_bytes)
    loop.add_reader(0, on_all)
    loop.add_reader(event.fileno(), on_event)
    return await future


# === pipes that the loop watches
import asyncio
import multiprocessing


async def main(other):
    loop = asyncio.get_running_loop()
    pipe, end = multiprocessing.Pipe()

    def on_data(connection, name):
        connection.recv_bytes()  # ok
        pipe.recv_bytes()  # ok
        end.recv_bytes()  # error: ASYNC515

    loop.add_reader(pipe.fileno(), on_data, pipe, "pipe")
    loop.add_reader(other)


# === executors that were given to what waits for their work
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def run_all(executor, works):
    loop = asyncio.get_running_loop()
    await asyncio.gather(*[loop.run_in_executor(executor, work) for work in works])


async def execute(works):
    executor = ThreadPoolExecutor(max_workers=8)
    await run_all(executor, works)
    executor.shutdown()  # ok


async def execute_early(works):
    executor = ThreadPoolExecutor(max_workers=8)
    executor.submit(works[0])
    executor.shutdown()  # error: ASYNC515
    await run_all(executor, works)


# === coroutines that threads run, each alone in its loop
import asyncio
import queue
import threading


def stream(agent):
    events = queue.Queue(maxsize=1)

    async def invoke():
        for event in agent.run():
            await agent.convert(event)
            events.put(event)  # ok

    def run():
        asyncio.run(invoke())
        events.put(None)

    threading.Thread(target=run).start()
    return events


def stream_here(agent):
    events = queue.Queue(maxsize=1)

    async def invoke():
        for event in agent.run():
            await agent.convert(event)
            events.put(event)  # error: ASYNC515

    asyncio.run(invoke())


def stream_both(agent):
    events = queue.Queue(maxsize=1)

    async def invoke():
        events.put(await agent.ask())  # error: ASYNC515

    def run():
        asyncio.run(invoke())

    threading.Thread(target=run).start()
    return invoke


# === annotations that name what makes the object
import multiprocessing
from multiprocessing import Event, SimpleQueue
from multiprocessing.pool import Pool


class Feed:
    def __init__(self, events: multiprocessing.Queue):
        self.events = events
        self.inbox: "multiprocessing.JoinableQueue[int]" = (
            multiprocessing.JoinableQueue()
        )

    async def next(self):
        return self.events.get()  # error: ASYNC515

    async def stop(self):
        self.inbox.join()  # error: ASYNC515

    async def peek(self):
        return self.events.get(block=False)  # ok

    def in_thread(self):
        return self.events.get()  # ok


async def simple(source: SimpleQueue, workers: multiprocessing.Pool, plain: Pool):
    workers.map(print, [source.get()])  # error: ASYNC515, ASYNC515
    plain.map(print, [1])  # error: ASYNC515


# === a future that a coroutine function is given
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Optional
import asyncio


async def result_of(future: Future):
    return future.result()  # error: ASYNC515


async def error_of(future: "Optional[Future[int]]"):
    return None if future is None else future.exception()  # error: ASYNC515


async def asked(future: Future):
    return future.result() if future.done() else None  # ok


async def awaited(future: Future):
    await asyncio.wrap_future(future)
    return future.result()  # ok


async def of_asyncio(future: asyncio.Future):
    return future.result()  # ok


def on_done(future: Future):
    print(future.result())  # ok


async def submit(pool: ThreadPoolExecutor, work):
    pool.submit(work).add_done_callback(on_done)


# === coroutines alone in the loop of a thread, by imported names
import queue
import threading
from asyncio import run

items = queue.Queue(maxsize=10)


def bridge(stream):
    def produce():
        async def pump():
            async for item in stream:
                items.put(item)  # ok

        run(pump())

    threading.Thread(target=produce).start()


def bridge_here(stream):
    async def pump():
        async for item in stream:
            items.put(item)  # error: ASYNC515

    run(pump())


def bridge_by(stream, run):
    def produce():
        async def pump():
            async for item in stream:
                items.put(item)  # error: ASYNC515

        run(pump())

    threading.Thread(target=produce).start()


# === what only the synchronous edition has
from concurrent.futures import ThreadPoolExecutor

from unseen import CrossSync


class Batcher:
    def __init__(self, is_async, is_fast):
        self._flushing = (
            ThreadPoolExecutor(max_workers=4) if not CrossSync.is_async else None
        )
        self._sending = ThreadPoolExecutor() if CrossSync.is_sync else None
        self._reading = None if is_async else ThreadPoolExecutor()
        self._loading = ThreadPoolExecutor() if is_async else None
        self._packing = None if not CrossSync.is_async else ThreadPoolExecutor()
        self._writing = ThreadPoolExecutor() if not is_fast else None

    async def close(self):
        if self._flushing:
            self._flushing.shutdown(wait=True)  # ok
        if self._sending:
            self._sending.shutdown(wait=True)  # ok
        if self._reading:
            self._reading.shutdown(wait=True)  # ok
        if self._loading:
            self._loading.shutdown(wait=True)  # error: ASYNC515
        if self._packing:
            self._packing.shutdown(wait=True)  # error: ASYNC515
        if self._writing:
            self._writing.shutdown(wait=True)  # error: ASYNC515


# === what a process that has ended has put into a queue
import asyncio
import multiprocessing
import queue


async def run(process: multiprocessing.Process, results: multiprocessing.Queue):
    await asyncio.to_thread(process.join)
    if process.exitcode == 0:
        return results.get()  # ok
    raise ValueError(process.exitcode)


async def run_or_fail(process, results: multiprocessing.Queue):
    await asyncio.to_thread(process.join)
    if process.exitcode != 0:
        raise ValueError(process.exitcode)
    return results.get()  # ok


async def failed(process, results: multiprocessing.Queue):
    await asyncio.to_thread(process.join)
    if process.exitcode != 0:
        return results.get()  # error: ASYNC515
    return None


async def of_another_thread(process, results: queue.Queue):
    await asyncio.to_thread(process.join)
    if process.exitcode == 0:
        return results.get()  # error: ASYNC515
    return None


async def still_runs(process, results: multiprocessing.Queue):
    if process.exitcode is None:
        return results.get()  # error: ASYNC515
    return None


# === a queue whose end was found to be ready
import asyncio
import multiprocessing
from multiprocessing.connection import wait


class Worker:
    def __init__(self):
        self._jobs = multiprocessing.Queue()
        self._updates = multiprocessing.Queue()

    def _select(self):
        return wait([self._jobs._reader, self._updates._reader])

    async def run(self):
        while True:
            for ready in await asyncio.to_thread(self._select):
                if ready is self._jobs._reader:
                    self.work(self._jobs.get())  # ok
                elif self._updates._reader == ready:
                    self.work(self._updates.get())  # ok
                else:
                    self.work(self._jobs.get())  # error: ASYNC515

    async def other(self, ready):
        if ready is self._updates._reader:
            self.work(self._jobs.get())  # error: ASYNC515

    def work(self, job): ...


# === the standard input, where select has found a line
import select
import sys


async def prompt():
    found, _, _ = select.select([sys.stdin], [], [], 0)
    if found:
        return sys.stdin.readline()  # ok
    if sys.stdin in found:
        return sys.stdin.readline()  # ok
    while sys.stdin in select.select([sys.stdin], [], [], 0)[0]:
        print(sys.stdin.readline())  # ok
    return None


async def prompt_all():
    if select.select([sys.stdin], [], [], 0)[0]:
        return sys.stdin.read()  # error: ASYNC515
    if select.select([sys.stdin], [], [], 0)[0]:
        return sys.stdin.read(1)  # ok
    return sys.stdin.read(1)  # error: ASYNC515


async def prompt_late(wanted):
    if select.select([sys.stdin], [], [], 0)[0]:
        return None
    if wanted:
        return sys.stdin.readline()  # error: ASYNC515
    if select.poll():
        return sys.stdin.readline()  # error: ASYNC515
    if wanted in ("line",):
        return sys.stdin.readline()  # error: ASYNC515
    return sys.stdin.readline()  # error: ASYNC515


# === a password that a command asks for
import argparse
import asyncio
import getpass


async def login(args, client):
    await client.login(args.user, getpass.getpass())  # ok


async def main(client):
    await login(argparse.ArgumentParser().parse_args(), client)


class Session:
    async def renew(self, client):
        await client.login(self.user, getpass.getpass())  # error: ASYNC515


asyncio.run(main(object()))


# === futures that were set just before
from concurrent.futures import Future


async def compute(future: Future, other: Future, work):
    try:
        future.set_result(await work())
        print(other.result())  # error: ASYNC515
    except Exception as error:
        future.set_exception(error)
        future.exception()  # ok
    future.add_done_callback(print)
    return future.result()  # error: ASYNC515


# === futures that an object keeps
import asyncio
import concurrent.futures
from concurrent.futures import Future, ThreadPoolExecutor


class Jobs:
    def __init__(self):
        self._pool = ThreadPoolExecutor()
        self._pending: "dict[str, concurrent.futures.Future]" = {}
        self._started = []
        self._last = None
        self._given: "list[Future[int]]" = []

    async def start(self, key, work):
        future = self._pool.submit(work)
        self._pending[key] = future
        self._last = self._pool.submit(work)
        self._started.append(self._pool.submit(work))

    async def get(self, key, task: asyncio.Task):
        if task.done():
            return None
        return self._pending[key].result()  # error: ASYNC515

    async def pop(self, key):
        future = self._pending.pop(key)
        return future.result()  # error: ASYNC515

    async def last(self):
        return self._last.result()  # error: ASYNC515

    async def every(self):
        for key, future in self._pending.items():
            print(key, future.result())  # error: ASYNC515
        return [each.exception() for each in list(self._started)]  # error: ASYNC515

    async def all_given(self):
        return [each.result() for each in self._given]  # ok

    async def when_told(self, told: asyncio.Event):
        await told.wait()
        return self._last.result()  # ok


class Asked:
    def __init__(self, running):
        self._pool = ThreadPoolExecutor()
        self._pending: "dict[str, concurrent.futures.Future]" = {}
        self._all = []
        self._ended = []
        self._last = None
        self._running: Future = running
        self._shown = []

    async def start(self, key, work, show):
        self._pending[key] = self._pool.submit(work)
        self._last = self._pool.submit(work)
        future = self._pool.submit(work)
        future.add_done_callback(print)
        self._ended.append(future)
        self._all.append(self._pool.submit(work))
        self._shown.append(self._pool.submit(work))
        show(self._shown)

    async def poll(self):
        for key, future in list(self._pending.items()):
            if future.done():
                print(future.result())  # ok

    async def get(self, key):
        return self._pending[key].result()  # ok

    async def ended(self):
        return self._ended.pop().result()  # ok

    async def wait(self):
        await asyncio.gather(*map(asyncio.wrap_future, self._all))

    async def results(self):
        return [each.result() for each in self._all]  # ok

    async def of_others(self):
        return self._running.result()  # ok

    async def last(self):
        return self._last.result()  # error: ASYNC515

    async def shown(self):
        return self._shown[0].result()  # ok


class Told:
    def __init__(self):
        self._pool = ThreadPoolExecutor()
        self._last = None

    def start(self, work):
        self._last = self._pool.submit(work)

    async def last(self, future: Future, unknown):
        if future.done() and unknown.done():
            return self._last.result()  # ok


class Threads:
    def start(self, work, loop):
        self._future = asyncio.run_coroutine_threadsafe(work, loop)

    async def stop(self):
        self._future.result()  # error: ASYNC515


# === futures that a module keeps
from concurrent.futures import ThreadPoolExecutor, wait

pool = ThreadPoolExecutor()
FUTURES = {}
WAITED = {}
LAST = pool.submit(print)


def start(key):
    FUTURES[key] = pool.submit(print, key)
    WAITED[key] = pool.submit(print, key)


async def get(key):
    return FUTURES[key].result()  # error: ASYNC515


async def last():
    return LAST.result()  # error: ASYNC515


def wait_for_all():
    wait(list(WAITED.values()))


async def waited(key):
    return WAITED[key].result()  # ok


# === collections that are filled one by one
import asyncio
import queue
import threading
from concurrent.futures import Future, ThreadPoolExecutor

pool = ThreadPoolExecutor()


async def join_all(works, show):
    threads = []
    for work in works:
        thread = threading.Thread(target=work)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()  # error: ASYNC515
    threads[0].join()  # error: ASYNC515
    mixed = list()
    mixed.append(threading.Thread(target=show))
    mixed.append(show())
    for each in mixed:
        each.join()  # ok
    shown = []
    shown.append(threading.Thread(target=show))
    show(shown, key=1)
    for each in shown:
        each.join()  # ok
    told = []
    told.append(threading.Thread(target=show))
    show(threads=told)
    for each in told:
        each.join()  # ok
    other = also = []
    other.append(threading.Thread(target=show))
    same = other
    for each in other:
        each.join()  # ok


async def by_key(keys):
    futures = {}
    for key in keys:
        futures[key] = pool.submit(print, key)
    return {key: each.result() for key, each in futures.items()}  # error: ASYNC515


async def in_pairs(keys):
    futures = []
    futures.extend([(key, pool.submit(print, key)) for key in keys])
    for key, each in futures:
        print(key, each.result())  # error: ASYNC515


async def by_future(keys):
    keys_of = dict.fromkeys(keys)
    futures = {}
    for key in keys_of:
        futures.setdefault(pool.submit(print, key), key)
    for each in futures:
        each.result()  # ok
    queues = []
    queues.append(queues[0])
    for each in queues:
        each.get()  # ok


def begin(keys) -> "list[Future]":
    return [pool.submit(print, key) for key in keys]


async def begun(keys):
    begin(keys)[0].result()  # ok
    for each in [pool.submit(print, key) for key in keys]:
        await asyncio.wrap_future(each)
    first, second = pool.submit(print, 1), pool.submit(print, 2)
    (first or second).result()  # ok


async def mapped(keys):
    futures = [pool.submit(print, key) for key in keys]
    await asyncio.gather(*map(asyncio.wrap_future, futures))
    for each in futures:
        each.result()  # ok


async def wrapped(keys):
    futures = []
    for key in keys:
        futures.append(pool.submit(print, key))
    await asyncio.gather(*(asyncio.wrap_future(each) for each in futures))
    for each in futures:
        each.result()  # ok


class Readers:
    def __init__(self):
        self.queues = {}
        self.others = {}

    def add(self, name):
        self.queues[name] = queue.Queue()
        self.others[name] = queue.Queue()

    async def read(self, name):
        return self.queues[name].get()  # error: ASYNC515

    async def read_other(self, name):
        return self.others[name].get()  # ok


class Others:
    def __init__(self):
        self.queues = {}

    def add(self, name):
        self.queues[name] = asyncio.Queue()

    async def read(self, name):
        return await self.queues[name].get()  # ok


def replace(readers: Readers, unknown):
    unknown.others["a"] = asyncio.Queue()


# === futures in collections of collections, deques, and lambdas that go through them
from collections import defaultdict, deque
from concurrent.futures import ThreadPoolExecutor, wait

pool = ThreadPoolExecutor()


async def mapped(items):
    futures = [pool.submit(pow, item, 2) for item in items]
    results = list(map(lambda future: future.result(), futures))  # error: ASYNC515
    total = sum(future.result() for future in futures)  # error: ASYNC515
    last = max(futures, key=lambda future: future.result())  # error: ASYNC515
    futures.sort(key=lambda future: future.result())  # error: ASYNC515
    list(map(lambda *given: given[0].result(), futures))  # ok: not followed
    items.group(futures, by=lambda future: future.result())  # ok
    items.all()[0] = futures[0]
    return results, total, last, (future.result() for future in futures)  # ok


async def mapped_when_done(items):
    futures = [pool.submit(pow, item, 2) for item in items]
    wait(futures)  # error: ASYNC515
    return list(map(lambda future: future.result(), futures))  # ok


async def by_kind(items):
    found = defaultdict(list)
    for item in items:
        found[item % 2].append(pool.submit(pow, item, 2))
    for futures in found.values():
        for future in futures:
            future.result()  # error: ASYNC515
    return found[0][0].result()  # error: ASYNC515


async def by_default(items):
    found = {}
    for item in items:
        found.setdefault(item % 2, []).append(pool.submit(pow, item, 2))
    return found[0][0].result()  # error: ASYNC515


async def by_literal(items):
    found = {0: [], 1: []}
    for item in items:
        found[item % 2].append(pool.submit(pow, item, 2))
    return found[0][0].result()  # error: ASYNC515


async def by_other_things(items, other):
    found = defaultdict(list)
    for item in items:
        found[item % 2].append(pool.submit(pow, item, 2))
        found[item % 3].append(other)
    return found[0][0].result()  # ok: it may be the other


async def of_asyncio(items, loop):
    found = defaultdict(deque)
    for item in items:
        found[item].append(loop.create_task(item))
    return found[0].popleft().result()  # ok


async def in_turn(items):
    waiting = deque(maxlen=3)
    for item in items:
        waiting.append(pool.submit(pow, item, 2))
    for future in waiting:
        future.result()  # error: ASYNC515
    while waiting:
        waiting.popleft().result()  # error: ASYNC515


async def made_at_once(items):
    waiting = deque(pool.submit(pow, item, 2) for item in items)
    while waiting:
        waiting.popleft().result()  # error: ASYNC515


async def in_pairs(items):
    futures = tuple(pool.submit(pow, item, 2) for item in items)
    for item, future in zip(items, futures):
        item.result = future.result()  # error: ASYNC515
    for first, second in zip(items, items):
        first.result = second.result()  # ok


async def by_name():
    named = dict(first=pool.submit(pow, 1, 2))
    filled = dict()
    filled["first"] = pool.submit(pow, 1, 2)
    copied = dict(filled)
    merged = dict(filled, **named)
    merged["first"].result()  # ok: not known
    copied["first"].result()  # error: ASYNC515
    filled["first"].result()  # error: ASYNC515
    return named["first"].result()  # error: ASYNC515


# === futures in variables with an annotation
import asyncio
from concurrent.futures import Future, ThreadPoolExecutor


def load():
    return 1


async def ask(pool: ThreadPoolExecutor, queue):
    answer: Future = Future()
    queue.put_nowait(answer)
    first: Future[int] = pool.submit(load)
    second: Future[int] = pool.submit(load)
    if second.done():
        return second.result()  # ok
    third: Future[int] = pool.submit(load)
    await asyncio.wrap_future(third)
    print(third.result())  # ok
    print(answer.result(timeout=10))  # error: ASYNC515
    return first.result()  # error: ASYNC515


async def ask_on(loop: asyncio.AbstractEventLoop, coroutine):
    answer: Future[int] = asyncio.run_coroutine_threadsafe(coroutine, loop)
    return answer.result(5)  # error: ASYNC515


class Loader:
    def __init__(self, pool: ThreadPoolExecutor):
        self._last: Future[int] = pool.submit(load)

    async def last(self):
        kept: Future[int] = self._last
        return kept.result()  # error: ASYNC515


# === a terminal that was asked in a thread whether there is something to read
import asyncio
import select
import sys


def has_input():
    ready, _, _ = select.select([sys.stdin], [], [], 0.5)
    return bool(ready)


def has_time():
    return True


async def read_line():
    loop = asyncio.get_running_loop()
    while True:
        found = await loop.run_in_executor(None, has_input)
        if not found:
            continue
        return sys.stdin.readline()  # ok


async def read_another():
    if await asyncio.to_thread(has_input):
        return sys.stdin.readline()  # ok
    if await asyncio.to_thread(has_time):
        return sys.stdin.readline()  # error: ASYNC515
    ready, _, _ = await asyncio.to_thread(select.select, [sys.stdin], [], [], 0.5)
    if ready:
        return sys.stdin.readline()  # ok
    return sys.stdin.readline()  # error: ASYNC515


# === executors of one kind or another
import asyncio
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor


class Given:
    def __init__(self, executor: Executor = None):
        if not executor:
            executor = ThreadPoolExecutor()
        self.executor = executor

    async def close(self):
        self.executor.shutdown(wait=True)  # error: ASYNC515


class Chosen:
    def __init__(self, many):
        if many:
            self.executor = ProcessPoolExecutor()
        else:
            self.executor = ThreadPoolExecutor()

    async def close(self):
        self.executor.shutdown()  # error: ASYNC515

    async def close_soon(self):
        self.executor.shutdown(wait=False)  # ok


class Other:
    def __init__(self, many, pool):
        if many:
            self.executor = ProcessPoolExecutor()
        else:
            self.executor = pool

    async def close(self):
        self.executor.shutdown()  # ok


class Unlike:
    def __init__(self, many, lock: asyncio.Lock):
        self.executor = ProcessPoolExecutor() if many else lock

    async def close(self):
        self.executor.shutdown()  # ok


async def run(work, many):
    executor = ProcessPoolExecutor() if many else ThreadPoolExecutor()
    future = executor.submit(work)
    return future.result()  # error: ASYNC515


# === futures that are asked whether they are done, and awaited whatever that says
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def tell(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    if future.done():
        print("done already")
    return future.result()  # error: ASYNC515


async def grumble(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    if not future.done():
        print("not yet")
    return future.result()  # error: ASYNC515


async def both_ways(pool: ThreadPoolExecutor, jobs):
    futures = [pool.submit(job) for job in jobs]
    for future in futures:
        if future.done():
            print(future.result())  # ok
        else:
            print("late", future.result())  # error: ASYNC515


async def leave(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    if not future.done():
        return None
    return future.result()  # ok


async def leave_by_error(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    if not future.done() or future.cancelled():
        raise RuntimeError("too early")
    return future.result()  # ok


async def wait(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    if not future.done():
        await asyncio.wrap_future(future)
    return future.result()  # ok


async def ask_again(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    while True:
        if future.done():
            break
        await asyncio.sleep(0.1)
    return future.result()  # ok


async def ask_by_name(pool: ThreadPoolExecutor, work):
    future = pool.submit(work)
    is_done = future.done()
    return future.result() if is_done else None  # ok


# === a thread or process that may not be there, and is known to have ended
import asyncio
import multiprocessing
import threading


class Owner:
    thread: threading.Thread | None = None
    process: multiprocessing.Process | None = None

    async def stop(self):
        while self.thread is not None and self.thread.is_alive():
            await asyncio.sleep(0.1)
        self.thread.join()  # ok

    async def stop_process(self):
        while self.process and self.process.is_alive():
            await asyncio.sleep(0.1)
        self.process.join()  # ok

    async def stop_early(self, tired):
        while not tired() and self.thread.is_alive():
            await asyncio.sleep(0.1)
        self.thread.join()  # error: ASYNC515

    async def stop_another(self, other: threading.Thread):
        while self.thread is not other and self.thread.is_alive():
            await asyncio.sleep(0.1)
        self.thread.join()  # error: ASYNC515

    async def stop_other(self, other: threading.Thread):
        while other is not None and self.thread.is_alive():
            await asyncio.sleep(0.1)
        self.thread.join()  # error: ASYNC515


# === work that is waited for after the end of the with statement
import asyncio
import concurrent.futures
from concurrent.futures import ThreadPoolExecutor, as_completed


async def completed_after(work, items):
    with ThreadPoolExecutor() as pool:  # error: ASYNC515@10
        futures = [pool.submit(work, item) for item in items]
    for future in as_completed(futures):  # ok
        print(future.result())
    return concurrent.futures.wait(futures)  # ok


async def wrapped_after(work):
    with ThreadPoolExecutor() as pool:  # error: ASYNC515
        future = pool.submit(work)
    return await asyncio.wrap_future(future)


async def completed_within(work, items):
    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(work, item) for item in items]
        for future in as_completed(futures):  # error: ASYNC515
            print(future.result())


async def awaited_after(work, use):
    with ThreadPoolExecutor() as pool:  # error: ASYNC515
        future = pool.submit(work)
    return await use(future)


async def of_others(work, items, futures):
    with ThreadPoolExecutor() as pool:
        print(pool)
    for future in as_completed(futures):  # error: ASYNC515
        print(future)
    for future in as_completed(work(items)):  # error: ASYNC515
        print(future)
    for future in as_completed():  # error: ASYNC515
        print(future)


# === a function that waits for what the loop is to do that runs it
import asyncio
import concurrent.futures
import threading


def resolve(coroutine):
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    if loop and loop.is_running():
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result()  # error: ASYNC515
    return asyncio.run(coroutine)


def resolve_in_time(coroutine):
    future = asyncio.run_coroutine_threadsafe(coroutine, asyncio.get_running_loop())
    return future.result(timeout=5)  # error: ASYNC515


def resolve_on(coroutine, loop=None):
    loop = loop or asyncio.get_running_loop()
    return asyncio.run_coroutine_threadsafe(coroutine, loop).result()  # ok


def resolve_elsewhere(coroutine, loops):
    future = asyncio.run_coroutine_threadsafe(coroutine, loops.background)
    return future.result()  # ok


def resolve_handed(future: concurrent.futures.Future):
    return future.result()  # ok


def resolve_later(coroutine):
    loop = asyncio.get_running_loop()

    def ask():
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result()  # ok

    future = asyncio.run_coroutine_threadsafe(coroutine, loop)
    threading.Thread(target=lambda: print(future.result())).start()  # ok
    threading.Thread(target=ask).start()
    if future.done():
        print(future.result())  # ok


def resolve_work(pool: concurrent.futures.ThreadPoolExecutor, work):
    future = pool.submit(work)
    return future.result()  # ok


class Bridge:
    def __init__(self):
        self._loop = asyncio.get_running_loop()

    def ask(self, coroutine):
        # Called in other threads.
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()  # ok


# === the lines of the terminal, one by one
import asyncio
import sys
from sys import stdin


async def answer(send, lines, source):
    for line in sys.stdin:  # error: ASYNC515@17
        await send(line)
    for number, line in enumerate(stdin):  # error: ASYNC515
        await send(line)
    typed = [line for line in sys.stdin]  # error: ASYNC515
    text = "".join(sys.stdin)  # error: ASYNC515
    for line in lines:  # ok
        await send(line)
    for line in source.stdin:  # ok
        await send(line)
    later = (line for line in sys.stdin)  # ok
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(asyncio.Protocol, sys.stdin)  # ok
    return typed, text, later


def read():
    return [line for line in sys.stdin]  # ok


# === the lines of the terminal in a command, where nobody waits
import argparse
import asyncio
import sys


async def main():
    parser = argparse.ArgumentParser()
    arguments = parser.parse_args()
    for line in sys.stdin:  # ok
        await arguments.send(line)


if __name__ == "__main__":
    asyncio.run(main())
