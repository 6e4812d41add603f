# === queues, events and callbacks from a thread that a method is handed to
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial


class Reader:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.loop = loop
        self.queue: asyncio.Queue[str] = asyncio.Queue()
        self.jobs = asyncio.PriorityQueue()
        self.closed = asyncio.Event()
        self._task = None
        self._waiter: "asyncio.Future | None" = None
        self.tasks = [asyncio.ensure_future(self.run())]

    async def run(self):
        self._task = asyncio.create_task(self.report())
        self._waiter = self.loop.create_future()
        thread = threading.Thread(target=self._worker, daemon=True)
        thread.start()
        await asyncio.to_thread(self._more)
        await self.closed.wait()

    async def report(self):
        await asyncio.sleep(1)

    def _worker(self):
        self.queue.put_nowait("line")  # error: ASYNC504@9
        print(self.jobs.get_nowait())  # error: ASYNC504
        self.closed.set()  # error: ASYNC504
        self.loop.call_soon(print, "done")  # error: ASYNC504
        self.loop.call_later(5, print)  # error: ASYNC504
        self.loop.call_at(5, print)  # error: ASYNC504
        self.loop.create_task(self.report())  # error: ASYNC504
        if self._task is not None:
            self._task.cancel()  # error: ASYNC504
        self._waiter.set_result(None)  # error: ASYNC504

    def _more(self):
        loop = self.loop
        loop.call_soon(self.queue.put_nowait, "line")  # error: ASYNC504
        for task in self.tasks:
            task.cancel()  # error: ASYNC504
        for task in list(asyncio.all_tasks(self.loop)):
            task.cancel()  # error: ASYNC504
        waiter = self._waiter
        if waiter:
            waiter.set_exception(ValueError("bad"))  # error: ASYNC504
        task = asyncio.create_task(self.report())  # error: ASYNC504
        return task

    def run_partly(self):
        with ThreadPoolExecutor() as pool:
            pool.submit(partial(self._part, 1))

    def _part(self, number):
        asyncio.ensure_future(self.report(), loop=self.loop)  # error: ASYNC504
        [queue.put_nowait(number) for queue in (self.queue,)]


# === nested functions, lambdas, closures, globals and parameters
import asyncio
import threading
from asyncio import create_task

QUEUE = asyncio.Queue()
results: asyncio.Queue = asyncio.Queue()


async def watch(path):
    loop = asyncio.get_running_loop()
    changed = asyncio.Event()
    found = loop.create_future()

    def observe():
        for _ in path:
            changed.set()  # error: ASYNC504
            QUEUE.put_nowait(path)  # error: ASYNC504
        loop.call_soon(found.cancel)  # error: ASYNC504
        if not found.done():
            found.set_result(path)  # error: ASYNC504

    threading.Thread(target=observe).start()
    await loop.run_in_executor(None, lambda: changed.set())  # error: ASYNC504@46
    await asyncio.to_thread(lambda: results.put_nowait(1))  # error: ASYNC504
    threading.Timer(5, lambda: found.cancel()).start()  # error: ASYNC504
    await changed.wait()


def produce(loop: asyncio.AbstractEventLoop, queue: "asyncio.Queue[int]"):
    queue.put_nowait(1)  # error: ASYNC504
    loop.call_soon(print)  # error: ASYNC504


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    await asyncio.to_thread(produce, loop, queue)
    await asyncio.to_thread(start)


async def job():
    await asyncio.sleep(1)


def start():
    create_task(job())  # error: ASYNC504


# === classes of threads
import asyncio
import threading


class Worker(threading.Thread):
    def __init__(self, loop: asyncio.AbstractEventLoop, queue: asyncio.Queue):
        super().__init__()
        self.loop = loop
        self.queue = queue

    def run(self):
        self.queue.put_nowait(1)  # error: ASYNC504
        self.loop.call_soon(print)  # error: ASYNC504
        self.loop.call_soon_threadsafe(self.queue.put_nowait, 1)  # ok

    def put(self, item):
        self.queue.put_nowait(item)  # ok


class Plain:
    def __init__(self, queue: asyncio.Queue):
        self.queue = queue

    def run(self):
        self.queue.put_nowait(1)  # ok


# === the ways that are meant for threads
import asyncio
import queue
import threading


class Reader:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.loop = loop
        self.queue: asyncio.Queue = asyncio.Queue()
        self.lines: queue.Queue = queue.Queue()
        self.stopped = threading.Event()
        self.task: asyncio.Task = loop.create_task(self.report())

    async def report(self):
        await asyncio.sleep(1)

    def start(self):
        threading.Thread(target=self._worker).start()
        self.queue.put_nowait("started")  # ok
        self.loop.call_soon(print)  # ok

    def _worker(self):
        self.loop.call_soon_threadsafe(self.queue.put_nowait, "line")  # ok
        self.loop.call_soon_threadsafe(lambda: self.queue.put_nowait("line"))  # ok
        self.loop.call_soon_threadsafe(self.task.cancel)  # ok
        future = asyncio.run_coroutine_threadsafe(self.report(), self.loop)
        future.cancel()  # ok
        self.lines.put_nowait("line")  # ok
        self.stopped.set()  # ok
        if self.task.done() or self.queue.empty():  # ok
            return self.loop.time()  # ok


# === loops and objects that the thread makes
import asyncio
import threading


TASKS = []


async def job(queue):
    await queue.get()


def with_a_loop_of_its_own():
    loop = asyncio.new_event_loop()
    loop.call_soon(print)  # ok
    task = loop.create_task(job(None))  # ok
    queue = asyncio.Queue()
    queue.put_nowait(1)  # ok
    loop.run_until_complete(job(queue))
    task.cancel()  # ok
    loop.close()


def with_run():
    async def main():
        task = asyncio.create_task(job(None))  # ok
        task.cancel()  # ok

    asyncio.run(main())


def takes_the_loop(loop: asyncio.AbstractEventLoop):
    asyncio.set_event_loop(loop)
    loop.call_soon(print)  # ok
    TASKS.append(loop.create_task(job(None)))  # ok
    loop.run_forever()


class Background:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.ready = asyncio.Event()
        self.other = None
        self.thread = threading.Thread(target=self._run)

    def _run(self):
        loop = self.loop
        asyncio.set_event_loop(loop)
        self.loop.call_soon(self.ready.set)  # ok
        self.other = asyncio.Queue()
        self.other.put_nowait(1)  # ok
        self.loop.run_forever()


def start():
    threading.Thread(target=with_a_loop_of_its_own).start()
    threading.Thread(target=with_run).start()
    threading.Thread(target=takes_the_loop, args=(asyncio.new_event_loop(),)).start()


# === a loop of its own, and another one
import asyncio
import threading


class Bridge:
    def __init__(self):
        self.main_loop = asyncio.get_running_loop()
        self.queue = asyncio.Queue()

    def start(self):
        threading.Thread(target=self._run).start()

    def _run(self):
        own = asyncio.new_event_loop()
        own.run_until_complete(asyncio.sleep(1))
        own.close()
        self.main_loop.call_soon(print)  # error: ASYNC504
        self.queue.put_nowait(1)  # ok


# === functions that ask where they run, or are made to fail
import asyncio
import threading


class Box:
    def __init__(self):
        self.loop = asyncio.get_running_loop()
        self.queue = asyncio.Queue()
        self.thread_id = threading.get_ident()

    async def start(self):
        await asyncio.to_thread(self.put)
        await asyncio.to_thread(self.put_if_running)
        await asyncio.to_thread(self.begin)
        await asyncio.to_thread(self.spread)

    def put(self):
        if threading.get_ident() == self.thread_id:
            self.queue.put_nowait(1)  # ok
            self.loop.call_soon(print)  # ok

    def put_if_running(self):
        if self.loop.is_running():
            self.loop.call_soon_threadsafe(print)
        else:
            self.loop.call_soon(print)  # ok

    async def work(self):
        await asyncio.sleep(1)

    def begin(self):
        try:
            task = asyncio.create_task(self.work())  # ok
        except RuntimeError:
            task = asyncio.run_coroutine_threadsafe(self.work(), self.loop)
        return task

    def spread(self):
        self.make_queue().put_nowait(1)  # ok
        asyncio.all_tasks().pop().cancel()  # ok
        for queue in self.queues():
            queue.put_nowait(1)  # ok
        (self.queue if self.loop else self.queue).put_nowait(1)  # ok
        with self.open() as opened:
            opened.put_nowait(1)  # ok

    def open(self) -> asyncio.Queue:
        return self.queue

    def make_queue(self) -> asyncio.Queue:
        return asyncio.Queue()

    def queues(self) -> "list[asyncio.Queue]":
        return []


# === processes, other threads' runners, and both
import asyncio
from concurrent.futures import ProcessPoolExecutor

from sqlalchemy.ext.asyncio import AsyncSession

queue = asyncio.Queue()


def put(session=None):
    queue.put_nowait(1)  # ok


def put_too():
    queue.put_nowait(1)  # ok


def put_both():
    queue.put_nowait(1)  # ok


def put_somewhere():
    queue.put_nowait(1)  # ok


async def main(session: AsyncSession, scheduler):
    await session.run_sync(put)
    scheduler.add_job(put_somewhere)
    loop = asyncio.get_running_loop()
    loop.call_soon(put_both)
    await asyncio.to_thread(put_both)
    with ProcessPoolExecutor() as pool:
        await loop.run_in_executor(pool, put_too)
        await asyncio.wrap_future(pool.submit(put_too))


# === runners of the configuration, and decorators
# config: thread_runners=house.in_thread
import asyncio

from asgiref.sync import sync_to_async

import house

queue = asyncio.Queue()


def put():
    queue.put_nowait(1)  # error: ASYNC504


@sync_to_async
def put_decorated():
    local = q = asyncio.Queue()
    local.put_nowait(1)  # ok
    q.put_nowait(1)  # ok
    queue.put_nowait(1)  # error: ASYNC504


async def main():
    await house.in_thread(put)
    await put_decorated()


# === objects by other ways
import asyncio
import threading

POOL: "dict[str, asyncio.Queue]" = {}


class Crowd(threading.Thread):
    handle = setup = None
    run = None


class Hub:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.loop = loop
        self.other = asyncio.new_event_loop()
        self.queues: "list[asyncio.Queue]" = []
        self.by_name: "dict[str, asyncio.Queue]" = {}

    def start(self):
        threading.Thread(target=self._run).start()
        threading.Thread(target=self._look).start()
        threading.Thread(target=self._fill).start()

    def _fill(self):
        self.fresh = asyncio.Queue()
        self.fresh.put_nowait(1)  # ok

    def _run(self):
        asyncio.set_event_loop(self.other)
        self.loop.call_soon(print)  # error: ASYNC504
        self.task = asyncio.ensure_future(job())  # ok

    def _look(self):
        self.queues[0].put_nowait(1)  # error: ASYNC504
        self.by_name.get("a").put_nowait(1)  # error: ASYNC504
        queue: asyncio.Queue = self.queues[-1]
        queue.put_nowait(1)  # error: ASYNC504
        for name, each in self.by_name.items():
            print(name, each)
            each.put_nowait(1)  # error: ASYNC504
        declared: asyncio.Queue
        declared = print(1)
        declared.put_nowait(1)  # ok
        (given := self.queues[1]).put_nowait(given)  # ok
        print(asyncio.ensure_future(job()))  # error: ASYNC504


async def job():
    await asyncio.sleep(1)


# === a long chain of names
import asyncio


def put(q0: asyncio.Queue):
    q1 = q0
    q2 = q1
    q3 = q2
    q4 = q3
    q5 = q4
    q6 = q5
    q7 = q6
    q8 = q7
    q9 = q8
    q10 = q9
    q11 = q10
    q12 = q11
    q13 = q12
    q14 = q13
    q15 = q14
    q16 = q15
    q17 = q16
    q18 = q17
    q19 = q18
    q20 = q19
    q21 = q20
    q9.put_nowait(1)  # error: ASYNC504
    q21.put_nowait(1)  # ok


async def main(queue):
    await asyncio.to_thread(put, queue)


# === a thread's runner under another name
import asyncio
from asyncio import to_thread as in_thread


async def compute(data, tasks):
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def work():
        future.set_result(sum(data))  # error: ASYNC504
        loop.call_soon_threadsafe(future.set_result, sum(data))  # ok

    def here():
        future.set_result(0)  # ok

    here()
    await in_thread(work)
    return await future


# === methods that are handed to a thread as they are
import asyncio
import functools
import threading
from concurrent.futures import Executor, ProcessPoolExecutor as Many


class Door:
    def __init__(self):
        self.opened = asyncio.Event()
        self.visitors = asyncio.Queue()
        self.shut = threading.Event()

    async def watch(self, pool: Executor, answer: asyncio.Future, bell, many: Many):
        loop = asyncio.get_running_loop()
        task = asyncio.create_task(self.wait())
        threading.Thread(target=self.opened.set).start()  # error: ASYNC504
        threading.Timer(3, task.cancel).start()  # error: ASYNC504
        threading.Timer(
            interval=3, function=loop.call_soon, args=(print,)  # error: ASYNC504
        ).start()
        await asyncio.to_thread(self.visitors.put_nowait, 1)  # error: ASYNC504
        await loop.run_in_executor(None, self.opened.set)  # error: ASYNC504
        pool.submit(answer.set_result, 1)  # error: ASYNC504
        pool.submit(functools.partial(answer.set_result, 1))  # error: ASYNC504
        threading.Timer(3, loop.call_soon_threadsafe, (self.opened.set,)).start()  # ok
        await asyncio.to_thread(self.shut.set)  # ok
        await asyncio.to_thread(self.visitors.qsize)  # ok
        pool.submit(bell.set_result, 1)  # ok
        pool.submit()  # ok
        loop.call_later(3, self.opened.set)  # ok
        many.submit(self.opened.set)  # ok
        await task

    async def wait(self):
        await self.opened.wait()


# === a loop and tasks in variables with an annotation
import asyncio
import threading


async def watch(job):
    loop: asyncio.AbstractEventLoop = asyncio.get_running_loop()
    task: asyncio.Task = asyncio.create_task(job())

    def stop():
        loop.call_soon(print)  # error: ASYNC504
        task.cancel()  # error: ASYNC504
        loop.call_soon_threadsafe(task.cancel)  # ok

    threading.Thread(target=stop).start()
    await task


# === a loop for one call, and a queue of the coroutine around
import asyncio
import threading
from threading import Thread


async def stream(answer):
    queue: asyncio.Queue = asyncio.Queue()

    def work():
        for part in answer:
            try:
                queue.put_nowait(part)  # error: ASYNC504
            except asyncio.QueueFull:
                asyncio.run(queue.put(part))

    Thread(target=work).start()
    while True:
        yield await queue.get()


async def stream_in_its_own_loop(consume):
    queue = asyncio.Queue()
    handed = asyncio.Queue()
    asked = asyncio.Queue()

    def work():
        queue.put_nowait(1)  # ok
        handed.put_nowait(1)  # ok
        asyncio.run(consume(queue, handed))

    def ask():
        if threading.current_thread() is not threading.main_thread():
            asyncio.run(consume(asked))
        else:
            asked.put_nowait(1)  # ok

    Thread(target=work).start()
    Thread(target=ask).start()
    await consume(handed)
    await asked.get()


# === what a thread is given
import asyncio
import threading


def work(loop, queue, event, other):
    queue.put_nowait(1)  # error: ASYNC504
    event.set()  # error: ASYNC504
    loop.call_soon(print)  # error: ASYNC504
    loop.call_soon_threadsafe(queue.put_nowait, 2)  # ok
    other.set()  # ok


def in_executor(queue):
    queue.put_nowait(1)  # error: ASYNC504


def by_items(queue):
    queue.put_nowait(1)  # ok


def by_tuple(queue):
    queue.put_nowait(1)  # ok


def told_nothing(queue=None):
    queue.put_nowait(1)  # ok


async def main(pool):
    loop = asyncio.get_running_loop()
    queue, event = asyncio.Queue(), asyncio.Event()
    given = (queue,)
    threading.Thread(target=by_tuple, args=given).start()
    threading.Thread(target=work, args=(loop, queue, event, threading.Event())).start()
    await loop.run_in_executor(None, in_executor, queue)
    pool.map(by_items, [queue])
    threading.Thread(target=told_nothing).start()
