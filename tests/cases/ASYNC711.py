# Locks of threads that are held across a suspension point.

# === with, on a global, an attribute, a local and a parameter
import asyncio
import threading
from threading import Lock as Mutex
from typing import Optional

LOCK = threading.Lock()
RE = threading.RLock()


class Account:
    guard = Mutex()

    def __init__(self, limit: Optional[threading.BoundedSemaphore] = None):
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._limit = limit
        self.balance = 0

    async def withdraw(self, amount):
        with self._lock:  # error: ASYNC711@14
            rate = await self.rate()
            self.balance -= amount * rate

    async def rate(self):
        with self._lock:  # ok
            return 1

    async def watch(self):
        with self._changed:  # error: ASYNC711
            async for change in self.changes():
                self.balance += change

    async def limited(self):
        with self._limit:  # error: ASYNC711
            async with self.opened():
                pass

    async def guarded(self):
        with open("log") as log, self.guard:  # error: ASYNC230, ASYNC711
            await asyncio.sleep(1)
            print(log)

    async def changes(self):
        yield 1

    def balance_now(self):
        with self._lock:  # ok
            return self.balance


async def by_name():
    lock = threading.Lock()
    with lock:  # error: ASYNC711
        if LOCK:
            return [each async for each in Account().changes()]


async def by_parameter(lock: threading.RLock, other: "threading.Lock | None"):
    with lock:  # error: ASYNC711
        while True:
            await asyncio.sleep(1)
    with other:  # ok
        print()


async def by_walrus():
    with (lock := threading.Lock()):  # error: ASYNC711
        await asyncio.sleep(1)
        print(lock)


async def both():
    with LOCK, RE:  # error: ASYNC711@10, ASYNC711@16
        await asyncio.gather(by_name(), by_walrus())


def elsewhere():
    with LOCK, RE:
        print()


# === acquire and release
import asyncio
import threading

lock = threading.Lock()


class Door:
    def __init__(self):
        self.lock = threading.Lock()
        self.slots = threading.Semaphore(3)

    async def plain(self):
        self.lock.acquire()  # error: ASYNC711@9
        await asyncio.sleep(1)
        self.lock.release()

    async def safe(self):
        self.lock.acquire()  # error: ASYNC711
        try:
            await asyncio.sleep(1)
        finally:
            self.lock.release()

    async def in_handler(self):
        self.lock.acquire()  # error: ASYNC711
        try:
            self.open()
        except OSError:
            await asyncio.sleep(1)
        finally:
            self.lock.release()

    async def in_time(self):
        if self.lock.acquire(timeout=5):  # error: ASYNC711
            try:
                await asyncio.sleep(1)
            finally:
                self.lock.release()

    async def or_else(self):
        if not self.slots.acquire(timeout=5):  # error: ASYNC711
            return False
        await asyncio.sleep(1)
        self.slots.release()
        return True

    async def insisting(self):
        while not self.slots.acquire(timeout=5):  # error: ASYNC711
            print("still waiting")
        await asyncio.sleep(1)
        self.slots.release()

    async def hoping(self):
        self.slots.acquire(timeout=5)  # error: ASYNC711
        await asyncio.sleep(1)
        self.slots.release()

    async def named(self):
        if got := self.lock.acquire(timeout=5):  # error: ASYNC711
            await asyncio.sleep(got)
            self.lock.release()
        if not (got := self.lock.acquire(timeout=5)):  # ok
            await asyncio.sleep(got)

    async def branches(self, ready):
        self.lock.acquire()  # error: ASYNC711
        if ready:
            self.lock.release()
            return
        await asyncio.sleep(1)
        self.lock.release()

    def open(self):
        with self.lock, self.slots:
            print()


# === released before anything is waited for
import asyncio
import threading


class Door:
    def __init__(self):
        self.lock = threading.Lock()
        self.limit = 3

    def count(self):
        with self.lock:  # ok
            return self.limit

    async def first(self):
        self.lock.acquire()  # ok
        self.limit += 1
        self.lock.release()
        await asyncio.sleep(1)

    async def safe(self):
        self.lock.acquire()  # ok
        try:
            self.limit += 1
        finally:
            self.lock.release()
        await asyncio.sleep(1)

    async def after(self):
        with self.lock:  # ok
            limit = self.limit
        await asyncio.sleep(limit)

    async def before(self):
        await asyncio.sleep(1)
        with self.lock:  # ok
            self.limit = 0

    async def let_go(self):
        with self.lock:  # ok
            self.limit = 0
            self.lock.release()
            await asyncio.sleep(1)
            self.lock.acquire()  # ok

    async def failed(self):
        if self.lock.acquire(timeout=1):  # ok
            self.lock.release()
        await asyncio.sleep(1)

    async def otherwise(self):
        if self.lock.acquire(timeout=1):  # ok
            self.lock.release()
        else:
            await asyncio.sleep(1)

    async def retried(self):
        while not self.lock.acquire(timeout=0.01):  # ok
            await asyncio.sleep(0.1)
        self.limit += 1
        self.lock.release()

    async def tried(self):
        while not self.lock.acquire(blocking=False):  # ok
            await asyncio.sleep(0.1)
        try:
            await self.after()
        finally:
            self.lock.release()

    async def once(self, wait):
        if self.lock.acquire(False):  # ok
            await self.after()
            self.lock.release()
        if self.lock.acquire(wait):  # ok
            await self.after()
            self.lock.release()
        if self.lock.acquire(timeout=0):  # ok
            await self.after()
            self.lock.release()

    async def asked(self):
        held = self.lock.acquire(timeout=3)  # ok
        if not held:
            await self.after()
            return
        self.lock.release()

    async def told(self):
        try:
            self.lock.acquire()  # ok
            self.limit += int("3")
            self.lock.release()
        except ValueError:
            await self.after()

    async def counted(self):
        for _ in range(3):
            self.lock.acquire()  # ok
            self.limit -= 1
            self.lock.release()
            await asyncio.sleep(1)


# === nested functions suspend elsewhere, and threads may hold what they like
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

lock = threading.Lock()
callbacks = []


def work():
    with lock:  # ok
        asyncio.run(asyncio.sleep(1))


async def register():
    with lock:  # ok

        async def callback():
            await asyncio.sleep(1)

        callbacks.append(callback)
        callbacks.append(lambda: (yield))
        later = (await call() for call in callbacks)
    async for each in later:
        print(each)


async def hand_over():
    await asyncio.to_thread(work)
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        await loop.run_in_executor(pool, work)


# === other locks
import asyncio
import threading
import anyio
import filelock
from unknown import CooperativeLock, lock_of


class Store:
    def __init__(self, lock, path):
        self.lock = lock
        self.mine = asyncio.Lock()
        self.theirs = anyio.Lock()
        self.file = filelock.FileLock(path)
        self.cooperative = CooperativeLock()
        self.either = threading.Lock() if path else asyncio.Lock()

    async def locked(self, rlock):
        with self.lock:  # ok
            await asyncio.sleep(1)
        with self.cooperative:  # ok
            await asyncio.sleep(1)
        with lock_of(self):  # ok
            await asyncio.sleep(1)
        with rlock:  # ok
            await asyncio.sleep(1)
        with self.either:  # ok
            await asyncio.sleep(1)
        with self.file:  # error: ASYNC513
            await asyncio.sleep(1)
        async with self.mine:  # ok
            await asyncio.sleep(1)
        async with self.theirs:  # ok
            await asyncio.sleep(1)
        await self.mine.acquire()  # ok
        try:
            await asyncio.sleep(1)
        finally:
            self.mine.release()


# === a generator that yields: whoever goes through it is suspended there
import threading
from contextlib import asynccontextmanager, contextmanager

lock = threading.Lock()


async def rows(table):
    with lock:  # error: ASYNC711
        for row in table:
            yield row


@asynccontextmanager
async def connection(pool):
    with lock:  # error: ASYNC711
        yield pool.pop()


@contextmanager
def locked():
    with lock:  # ok
        yield


def plain_rows(table):
    with lock:  # ok
        yield from table


async def save(table):
    with locked():  # error: ASYNC711@10
        async for row in rows(table):
            print(row)


async def count(table):
    with locked():  # ok
        return len(table)


# === a lock in a class or a manager of one's own
import asyncio
import multiprocessing
import threading


class Guard:
    def __init__(self):
        self._lock = threading.Lock()
        self.entered = 0

    def __enter__(self):
        self._lock.acquire()
        return self

    def __exit__(self, *error):
        self._lock.release()


class Counting:
    def __init__(self):
        self._lock = threading.Lock()
        self.entered = 0

    def __enter__(self):
        with self._lock:
            self.entered += 1

    def __exit__(self, *error):
        with self._lock:
            self.entered -= 1


class Briefly(Counting):
    def __enter__(self):
        self._lock.acquire()
        self.entered += 1
        self._lock.release()


class Named(threading.Condition):
    name = "jobs"


counting = Counting()
briefly = Briefly()
shared = multiprocessing.Lock()


async def guarded():
    with Guard() as guard:  # error: ASYNC711
        await asyncio.sleep(guard.entered)
    with Named():  # error: ASYNC711
        await asyncio.sleep(1)
    with shared:  # error: ASYNC711
        await asyncio.sleep(1)
    with counting:  # ok
        await asyncio.sleep(1)
    with briefly:  # ok
        await asyncio.sleep(1)
    shared.acquire()  # error: ASYNC711
    await asyncio.sleep(1)
    shared.release()


# === a stack of managers
import asyncio
import threading
from contextlib import AsyncExitStack, ExitStack

lock = threading.Lock()
kept = ExitStack()


def use():
    with ExitStack() as stack:
        stack.enter_context(lock)  # ok


async def stacked(other):
    with ExitStack() as stack:
        stack.enter_context(lock)  # error: ASYNC711@9
        await asyncio.sleep(1)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(other)
        stack.enter_context(lock)  # error: ASYNC711
        await asyncio.sleep(1)
    with ExitStack() as stack:
        stack.enter_context(lock)  # ok
    await asyncio.sleep(1)
    with ExitStack() as stack:
        await asyncio.sleep(1)
        stack.enter_context(lock)  # ok
        stack.enter_context(other)  # ok
        stack.enter_context()  # ok
    kept.enter_context(lock)  # ok
    await asyncio.sleep(1)


# === where the file is generated for both editions, or a test expects it
import asyncio
import threading

import pytest

lock = threading.Lock()


def use():
    with lock:
        print()


async def test_deadlock():
    with pytest.raises(TimeoutError):
        with lock:  # ok
            await asyncio.wait_for(asyncio.sleep(1), 0.1)


# === match, comprehensions and the items of one with
# python: 3.10
import asyncio
import threading

locks: "dict[str, threading.Lock]" = {}


async def dispatch(message, opener):
    match message:
        case {"kind": kind}:
            with locks[kind]:  # error: ASYNC711
                await asyncio.sleep(1)
        case [first, *rest]:
            lock = locks[first]
            with lock:  # error: ASYNC711
                return [await opener(each) for each in rest]
        case _:
            with locks["x"], await opener(message):  # error: ASYNC711@18
                return None
    with locks["x"]:  # ok
        return [opener(each) for each in message]


# === bound by a match capture
# python: 3.10
import asyncio
import threading


async def m(lock: threading.Lock):
    match lock:
        case l:
            with l:  # error: ASYNC711
                await asyncio.sleep(1)


async def m2():
    lock = threading.Lock()
    match lock:
        case threading.Lock() as held:
            with held:  # error: ASYNC711
                await asyncio.sleep(1)


async def m3(cmd):
    pair = (threading.Lock(), 1)
    match pair:
        case (l, n):
            with l:  # error: ASYNC711
                await asyncio.sleep(n)


# === captured by attribute, item and alternative
# python: 3.10
import asyncio
import sqlite3
import threading
from dataclasses import dataclass


@dataclass
class Job:
    lock: threading.Lock
    alock: asyncio.Lock


async def m(
    job: object, table: dict[str, threading.Lock], other, pairs: list[threading.Lock]
):
    match job:
        case Job(lock=l, alock=al):
            with l:  # error: ASYNC711
                await asyncio.sleep(1)
            async with al:  # ok
                await asyncio.sleep(1)
    match table:
        case {"x": held}:
            with held:  # error: ASYNC711
                await asyncio.sleep(1)
    match pairs:
        case [first, *rest]:
            with first:  # error: ASYNC711
                await asyncio.sleep(1)
            with rest:  # ok
                await asyncio.sleep(1)
    match other:
        case threading.Lock() | threading.RLock() as either:
            with either:  # ok
                await asyncio.sleep(1)
        case [*_, last]:
            with last:  # ok
                await asyncio.sleep(1)
        case sqlite3.Connection() as db:
            db.execute("select 1")  # error: ASYNC511
        case Job() as j:
            with j.lock:  # error: ASYNC711
                await asyncio.sleep(1)


# === split over methods
import asyncio
import threading


class Split:
    def __init__(self):
        self._lock = threading.Lock()

    def _enter(self):
        self._lock.acquire()

    def _leave(self):
        self._lock.release()

    async def go(self):
        self._enter()  # error: ASYNC711
        try:
            await asyncio.sleep(1)
        finally:
            self._leave()

    async def ok(self):
        self._enter()
        self._leave()
        await asyncio.sleep(1)


# === split: functions of the module, tested, and look-alikes
import asyncio
import threading

lock = threading.Lock()


def begin():
    if not lock.acquire(timeout=5):
        raise RuntimeError
    return True


def enter():
    lock.acquire()


def leave():
    lock.release()


def quick():
    lock.acquire()
    try:
        return 1
    finally:
        lock.release()


async def a():
    enter()  # error: ASYNC711
    await asyncio.sleep(1)
    leave()


async def b():
    enter()
    leave()
    await asyncio.sleep(1)


async def c():
    quick()
    await asyncio.sleep(1)
    quick()


async def d():
    enter()  # error: ASYNC711
    try:
        async with asyncio.timeout(3):
            await asyncio.sleep(1)
    finally:
        lock.release()


async def e():
    await asyncio.to_thread(enter)  # ok
    await asyncio.sleep(1)


# === two objects
import asyncio
import threading


class Guard:
    def __init__(self):
        self._l = threading.Lock()

    def take(self):
        self._l.acquire()

    def give(self):
        self._l.release()


async def f(a: Guard, b: Guard):
    a.take()  # error: ASYNC711
    await asyncio.sleep(1)
    a.give()


async def g(a: Guard, b: Guard):
    a.take()
    a.give()
    await asyncio.sleep(1)


# === an asynchronous manager that takes a lock of threads
import asyncio
import threading


class Locked:
    def __init__(self):
        self._lock = threading.Lock()

    async def __aenter__(self):
        self._lock.acquire()  # error: ASYNC710
        return self

    async def __aexit__(self, *exc):
        self._lock.release()


async def work(l: Locked):
    async with l:  # error: ASYNC711
        await asyncio.sleep(1)


async def quick(l: Locked):
    async with l:  # ok
        print(l)


# === early return, loops, walrus, match
# python: 3.10
import asyncio
import threading
from contextlib import ExitStack


class A:
    def __init__(self, lock: threading.Lock):
        self._l = lock

    async def a(self, n):
        with self._l:  # error: ASYNC711
            if n:
                return
            await asyncio.sleep(1)

    async def b(self, q):
        with self._l:  # error: ASYNC711
            while (x := await q.get()) is not None:
                print(x)

    async def c(self, cmd):
        match cmd:
            case "x":
                with self._l:  # error: ASYNC711
                    await asyncio.sleep(1)

    async def d(self):
        with (l := self._l):  # error: ASYNC711
            await asyncio.sleep(1)

    async def e(self):
        with ExitStack() as stack:
            stack.enter_context(self._l)  # error: ASYNC711
            await asyncio.sleep(1)

    @property
    def mutex(self) -> threading.Lock:
        return self._l

    async def f(self):
        with self.mutex:  # error: ASYNC711
            await asyncio.sleep(1)


# === split: who else takes and gives it
import asyncio
import threading

first = threading.Lock()
second = threading.Lock()


class Pair:
    def __init__(self):
        self.inner = threading.Lock()

    def take(self):
        self.inner.acquire()

    def give(self):
        self.inner.release()


def take():
    first.acquire()


def give():
    first.release()


def take_other():
    second.acquire()


def plain():
    take()
    give()


async def only_takes():
    take_other()  # ok
    await asyncio.sleep(1)


async def others(a: Pair, b: Pair):
    a.take()  # ok
    await asyncio.sleep(1)
    b.give()


second.acquire()
second.release()
free = lambda: second.release()


# === released for a while within the "with" that holds it
import asyncio
import threading


class Queue:
    def __init__(self):
        self.mutex = threading.Lock()
        self.other = threading.Lock()
        self.not_empty = asyncio.Condition()
        self.items = []

    async def get(self):
        async with self.not_empty:
            with self.mutex:
                while not self.items:
                    self.mutex.release()
                    try:
                        await self.not_empty.wait()
                    finally:
                        self.mutex.acquire()  # ok
                return self.items.pop()

    async def get_wrongly(self):
        async with self.not_empty:
            with self.mutex:
                while not self.items:
                    self.mutex.release()
                    await self.not_empty.wait()
                    self.mutex.acquire()  # error: ASYNC711
                    await asyncio.sleep(0)
                return self.items.pop()

    async def get_other(self):
        async with self.not_empty:
            with self.mutex:
                self.other.acquire()  # error: ASYNC711
                item = self.items.pop()
            await asyncio.sleep(0)
            self.other.release()
            return item

    def put(self, item):
        with self.mutex, self.other:
            self.items.append(item)


# === a synchronous front, each call of which runs a loop of its own
import asyncio
import threading


class Client:
    def __init__(self):
        self._lock = threading.Lock()

    async def _get(self, path):
        with self._lock:  # ok
            return await self.fetch(path)

    async def _post(self, path):
        self._lock.acquire()  # ok
        try:
            return await self.send(path)
        finally:
            self._lock.release()

    async def _both(self, path):
        with self._lock:  # error: ASYNC711
            await self.send(path)
            return await self.fetch(path)

    async def _unused(self, path):
        with self._lock:  # error: ASYNC711
            return await self.fetch(path)

    def get(self, path):
        return asyncio.run(self._get(path))

    def post(self, path):
        return asyncio.run(self._post(path))

    def both(self, path):
        return asyncio.run(self._both(path))

    async def both_later(self, path):
        await asyncio.sleep(1)
        return await self._both(path)


lock = threading.Lock()


async def work(client):
    with lock:  # error: ASYNC711
        await client.fetch("/")


def main():
    asyncio.run(work(Client()))


# === a lock of threads that is asked for again and again, which stops nobody
import asyncio
import threading


class Shared:
    def __init__(self):
        self._lock = threading.Lock()

    async def __aenter__(self):
        while not self._lock.acquire(blocking=False):
            await asyncio.sleep(0.01)

    async def __aexit__(self, *error):
        self._lock.release()

    def __enter__(self):
        self._lock.acquire()

    def __exit__(self, *error):
        self._lock.release()


shared = Shared()


class Counter:
    def __init__(self):
        self.balance = 0

    async def pay(self, bank):
        async with shared:  # ok
            self.balance += await bank.pay()  # ok

    async def take(self, bank):
        with shared:  # error: ASYNC711
            await bank.take()


# === an attribute that is filled when it is first needed
import asyncio
import threading


class Shared:
    def __init__(self, given):
        self.lock = None
        self.given = given

    def start(self):
        self.lock = self.lock or threading.Lock()
        self.given = self.given if self.given else threading.Lock()

    async def use(self):
        with self.lock:  # error: ASYNC711
            await asyncio.sleep(1)

    async def use_given(self):
        with self.given:  # ok
            await asyncio.sleep(1)


# === awaiting what never suspends: the lock is released before anything else runs
import asyncio
import threading


class Index:
    def __init__(self):
        self.lock = threading.Lock()
        self.rows = {}

    def save(self):
        with self.lock:
            print(self.rows)

    async def _set(self, key, value):
        if key not in self.rows:
            return False
        self.rows[key] = value
        return True

    async def _store(self, key, value):
        await asyncio.sleep(0)
        self.rows[key] = value

    async def update(self, key, value):
        with self.lock:  # ok
            return await self._set(key, value)

    async def replace(self, key, value):
        self.lock.acquire()  # ok
        try:
            await self._set(key, value)
        finally:
            self.lock.release()

    async def update_and_store(self, key, value):
        with self.lock:  # error: ASYNC711
            await self._set(key, value)
            await self._store(key, value)
