# Locks of asyncio that lock nothing, or are waited for in a thread.

# === a plain with
import asyncio
from asyncio import Lock, Semaphore as Slots
from typing import Optional

lock = asyncio.Lock()


class Limited(asyncio.BoundedSemaphore):
    name = "limited"


class Store:
    def __init__(self, given: Optional[Slots] = None):
        self._lock = Lock()
        self._given = given
        self._changed = asyncio.Condition()
        self.limited = Limited(3)

    async def save(self):
        with self._lock:  # error: ASYNC712@14
            print()
        with self._given:  # error: ASYNC712
            print()
        with open("log") as log, self._changed:  # error: ASYNC230, ASYNC712
            self._changed.notify()
            print(log)
        with self.limited:  # error: ASYNC712
            print()

    def plain(self):
        with self._lock:  # error: ASYNC712
            print()


class Below(Store):
    async def load(self):
        with self._lock as held:  # error: ASYNC712
            print(held)


async def by_name(slots: "asyncio.Semaphore | None"):
    with lock, slots:  # error: ASYNC712@10, ASYNC712@16
        print()
    with asyncio.Lock():  # error: ASYNC712
        print()
    with (other := asyncio.Lock()):  # error: ASYNC712
        print(other)


# === acquired without await
import asyncio

lock = asyncio.Lock()
names = []


class Pool:
    def __init__(self, size):
        self._slots = asyncio.Semaphore(size)
        self._changed = asyncio.Condition()
        self._locks = [asyncio.Lock(), asyncio.Lock()]

    async def take(self, fast):
        self._slots.acquire()  # error: ASYNC712@9
        if self._slots.acquire():  # error: ASYNC712@12
            print()
        if not self._slots.acquire():  # error: ASYNC712
            print()
        fast or self._slots.acquire()  # error: ASYNC712
        got = self._slots.acquire()  # error: ASYNC712@15
        other = self._changed.acquire()  # error: ASYNC712
        if other:
            print("taken")
        while self._slots.acquire():  # error: ASYNC712
            break
        assert self._slots.acquire()  # error: ASYNC712
        if (walrus := self._slots.acquire()) and fast:  # error: ASYNC712
            print()

    async def take_all(self):
        [each.acquire() for each in self._locks]  # error: ASYNC712@10
        for each in self._locks:
            each.acquire()  # error: ASYNC712
        with lock.acquire():  # error: ASYNC712
            print()
        async with lock.acquire():  # error: ASYNC712
            print()
        _ = lock.acquire()  # error: ASYNC712
        print(lock.acquire())  # error: ASYNC712

    def plain(self):
        self._slots.acquire()  # error: ASYNC712
        try:
            print()
        finally:
            self._slots.release()


async def local():
    slots = asyncio.Semaphore(2)
    names.append(slots)
    try:
        slots.acquire()  # error: ASYNC712
    finally:
        slots.release()


# === made by the very call that uses it
import asyncio
from asyncio import Semaphore


async def update(store):
    lock = asyncio.Lock()
    async with lock:  # error: ASYNC712@16
        await store.save()


async def update_at_once(store):
    async with asyncio.Lock():  # error: ASYNC712@16
        await store.save()
    async with store, (lock := asyncio.Lock()):  # error: ASYNC712
        lock.release()
        await store.save()
    async with (asyncio.Condition()):  # error: ASYNC712
        await store.save()


class Fetcher:
    async def all(self, urls, many):
        slots = Semaphore(5)
        found = []
        for url in urls:
            async with slots:  # error: ASYNC712
                found.append(await self.one(url))
        if many:
            limit: asyncio.Semaphore = asyncio.Semaphore(many)
        else:
            limit = asyncio.Semaphore(1)
        async with limit:  # error: ASYNC712
            await self.one("last")
        return found

    async def one(self, url):
        lock = asyncio.Lock()
        await lock.acquire()  # error: ASYNC712@15
        try:
            await asyncio.sleep(1)
        finally:
            lock.release()
        await asyncio.Lock().acquire()  # error: ASYNC712

    async def stream(self):
        lock = asyncio.Lock()
        while True:
            async with lock:  # error: ASYNC712
                yield await self.one("next")


def factory():
    async def handler(event):
        lock = asyncio.Lock()
        async with lock:  # error: ASYNC712
            await event.handle()

    return handler


# === a thread waits for it
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

stop = asyncio.Event()
lock = asyncio.Lock()
changed = asyncio.Condition()
barrier = asyncio.Barrier(2)


def work(loop):
    stop.wait()  # error: ASYNC712@5
    with lock:  # error: ASYNC712
        print()
    lock.acquire()  # error: ASYNC712
    if stop.wait():  # error: ASYNC712
        print()
    changed.wait_for(stop.is_set)  # error: ASYNC712
    asyncio.run(stop.wait())  # error: ASYNC712@17
    asyncio.run(asyncio.wait_for(lock.acquire(), 5))  # error: ASYNC712@34
    asyncio.run_coroutine_threadsafe(stop.wait(), loop).result()  # ok
    asyncio.run_coroutine_threadsafe(lock.acquire(), loop).result()  # ok
    own = asyncio.Event()
    asyncio.run(own.wait())  # ok
    if stop.is_set():  # ok
        print()


def meet():
    barrier.wait()  # error: ASYNC712


class Worker:
    def __init__(self, pool: ThreadPoolExecutor):
        self.stop = asyncio.Event()
        pool.submit(lambda: self.stop.wait() and print())  # error: ASYNC712@29
        threading.Thread(target=self.run).start()

    def run(self):
        while not self.stop.wait():  # error: ASYNC712@19
            print()
        loop = asyncio.new_event_loop()
        loop.run_until_complete(self.stop.wait())  # ok
        loop.close()
        wait = self.stop.wait
        asyncio.run(wait())  # ok
        acquire = lock.acquire
        asyncio.run(acquire())  # ok
        print(asyncio.run(given(self.stop)))


async def given(event):
    await event.wait()


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(work, loop)
    await loop.run_in_executor(None, meet)


# === used as it should be
import asyncio
import threading

lock = asyncio.Lock()
mutex = threading.Lock()


class Store:
    def __init__(self, given):
        self._lock = asyncio.Lock()
        self._given = given
        self._mutex = threading.Lock()

    def read(self):
        with self._mutex:  # ok
            return self._given

    async def save(self):
        async with self._lock:  # ok
            print()
        async with lock, self._lock:  # ok
            print()
        with self._given:  # ok
            print()
        with self._mutex:  # ok
            print()
        await self._lock.acquire()  # ok
        try:
            print()
        finally:
            self._lock.release()  # ok
        if await self._lock.acquire():  # ok
            print()
        await asyncio.wait_for(self._lock.acquire(), 1)  # ok
        task = asyncio.create_task(self._lock.acquire())  # ok
        await task
        waiting = self._lock.acquire()  # ok
        await waiting
        both = [self._lock.acquire(), lock.acquire()]  # ok
        await asyncio.gather(*both)
        if self._lock.locked():  # ok
            print()

    def acquire(self):
        return self._lock.acquire()  # ok

    async def take(self):
        await self.acquire()  # ok
        await self._given.acquire()  # ok
        self._given.acquire()  # ok


# === a local lock that others get
import asyncio
import contextlib

registry = {}


class Store:
    lock = None

    async def start(self):
        self.lock = asyncio.Lock()
        async with self.lock:  # ok
            print()
        stored = asyncio.Lock()
        self.other = stored
        async with stored:  # ok
            print()
        both = self.third = asyncio.Lock()
        async with both:  # ok
            print()


async def captured(urls):
    slots = asyncio.Semaphore(5)

    async def fetch(url):
        async with slots:  # ok
            await asyncio.sleep(url)

    async with slots:  # ok
        await asyncio.gather(*map(fetch, urls))


async def passed(urls, fetch):
    slots = asyncio.Semaphore(5)
    async with slots:  # ok
        await asyncio.gather(*[fetch(slots, url) for url in urls])


async def kept_typed(locks: "dict[str, asyncio.Lock]", key):
    async with locks.setdefault(key, asyncio.Lock()):  # ok
        print()
    async with locks.get(key, asyncio.Lock()):  # ok
        print()


async def kept(key):
    lock = registry.get(key) or asyncio.Lock()
    async with lock:  # ok
        print()
    known = registry.setdefault(key, asyncio.Lock())
    async with known:  # ok
        print()
    async with registry.setdefault(key, asyncio.Lock()):  # ok
        print()
    new = asyncio.Lock()
    registry[key] = new
    async with new:  # ok
        print()
    registry[key] = also = asyncio.Lock()
    async with also:  # ok
        print()


async def given(lock=asyncio.Lock(), other: "asyncio.Lock | None" = None):
    async with lock:  # ok
        print()
    if other is None:
        other = asyncio.Lock()
    async with other:  # ok
        print()


async def declared():
    global shared
    shared = asyncio.Lock()
    async with shared:  # ok
        print()
    async with asyncio.Condition(shared):  # ok
        print()


async def returned():
    lock = asyncio.Lock()
    async with lock:  # ok
        return lock


async def released_elsewhere(loop):
    slots = asyncio.Semaphore(0)
    loop.call_later(1, slots.release)
    await slots.acquire()  # ok


async def signalled(start):
    changed = asyncio.Condition()
    start(changed)
    async with changed:  # ok
        await changed.wait()
    stack = contextlib.AsyncExitStack()
    async with stack:  # ok
        await stack.enter_async_context(asyncio.Lock())


async def in_lambda(run):
    lock = asyncio.Lock()
    run(lambda: lock.locked())
    async with lock:  # ok
        print()


async def looked_at():
    lock = asyncio.Lock()
    async with lock:  # ok
        assert lock.locked()


async def handed_by_walrus(run):
    run(lock := asyncio.Lock())
    async with lock:  # ok
        print()


async def renamed():
    first = asyncio.Lock()
    second = first
    async with second:  # ok
        print()


# === both editions in one file, errors that are meant, other libraries
import asyncio
import anyio
import pytest

_IS_SYNC = False


class Lock(asyncio.Lock):
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class Client:
    def __init__(self):
        self._lock = asyncio.Lock()
        self._both = Lock()

    async def call(self):
        if _IS_SYNC:
            with self._lock:  # ok
                print()
            self._lock.acquire()  # ok
        with self._both:  # ok
            print()
        try:
            with self._lock:  # ok
                print()
        except TypeError:
            print()


async def test_wrong():
    lock = asyncio.Lock()
    with pytest.raises(TypeError):
        with lock:  # ok
            print()
    with pytest.raises(RuntimeError):
        async with lock:  # ok
            lock.release()


async def others():
    async with anyio.Lock():  # ok
        print()
    with anyio.Lock():  # error: ASYNC607
        print()
    event = asyncio.Event()
    event.wait()  # error: ASYNC600


# === more shapes
import asyncio
import threading
from contextlib import AsyncExitStack, ExitStack


class S:
    def __init__(self):
        self._locks: dict[str, asyncio.Lock] = {}
        self._sems = [asyncio.Semaphore(1) for _ in range(3)]
        self._cond = asyncio.Condition()
        self._e = asyncio.Event()

    async def a(self, key):
        with self._locks[key]:  # error: ASYNC712
            pass
        for s in self._sems:
            with s:  # error: ASYNC712
                pass
            async with s:  # ok
                pass
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._locks[key])  # ok
        with self._cond:  # error: ASYNC712
            self._cond.notify()

    async def b(self, key):
        lock = self._locks.get(key)
        if lock is None:
            lock = self._locks[key] = asyncio.Lock()
        async with lock:  # ok
            await asyncio.sleep(1)

    async def c(self):
        lock = asyncio.Lock()

        async def one():
            async with lock:  # ok
                await asyncio.sleep(1)

        async with lock:  # ok
            await asyncio.gather(one(), one())

    async def d(self):
        sem = asyncio.Semaphore(3)
        async with sem:  # error: ASYNC712
            await asyncio.gather(asyncio.sleep(1), asyncio.sleep(1))

    async def e(self):
        lock = asyncio.Lock()
        await lock.acquire()  # error: ASYNC712
        try:
            await asyncio.sleep(1)
        finally:
            lock.release()

    async def f(self, xs):
        sem = asyncio.Semaphore(3)
        tasks = [asyncio.create_task(work(sem, x)) for x in xs]
        async with sem:  # ok
            await asyncio.gather(*tasks)


async def work(sem, x):
    async with sem:  # ok
        await asyncio.sleep(x)


# === threads
import asyncio
import threading


class Bridge:
    def __init__(self, loop):
        self.loop = loop
        self.lock = asyncio.Lock()
        self.queue = asyncio.Queue()
        self.event = asyncio.Event()

    def run(self):
        self.event.wait()  # error: ASYNC712
        fut = asyncio.run_coroutine_threadsafe(self.event.wait(), self.loop)  # ok
        fut.result()
        with self.lock:  # error: ASYNC712
            pass

    def start(self):
        threading.Thread(target=self.run).start()

    def run2(self):
        asyncio.run(self.main())  # ok

    async def main(self):
        await self.event.wait()  # ok
# === a condition that asks something of the lock
import asyncio


class Store:
    def __init__(self):
        self._lock = asyncio.Lock()

    async def save(self):
        if self._lock.locked():
            return
        with self._lock:  # error: ASYNC712
            print()

    async def both(self):
        if hasattr(self._lock, "__enter__"):
            with self._lock:  # ok
                print()


# === made by a function of the project, for each call
import asyncio
from asyncio import Lock


def make_lock():
    return asyncio.Lock()


def make_named(name):
    lock = Lock()
    return lock


def make_by_another():
    return make_lock()


def make_either(many):
    if many:
        return asyncio.Semaphore(1)
    return asyncio.Semaphore()


brief = lambda: asyncio.Lock()


class Account:
    def lock(self):
        return asyncio.Lock()

    async def change(self):
        async with self.lock():  # error: ASYNC712@20
            await self.change()


async def main(account: Account):
    async with make_lock():  # error: ASYNC712@16
        await account.change()
    async with make_named("x"):  # error: ASYNC712
        await account.change()
    async with make_by_another():  # error: ASYNC712
        await account.change()
    async with make_either(True):  # error: ASYNC712
        await account.change()
    async with brief():  # error: ASYNC712
        await account.change()
    async with account.lock():  # error: ASYNC712
        await account.change()
    lock = make_lock()
    async with lock:  # error: ASYNC712
        await account.change()


# === given by a function of the project that may keep it
import asyncio
import functools

locks = {}
everyones = asyncio.Lock()


def one_for(name):
    if name not in locks:
        locks[name] = asyncio.Lock()
    return locks[name]


def noted(name):
    lock = asyncio.Lock()
    locks[name] = lock
    return lock


def noted_at_once(name):
    lock = locks[name] = asyncio.Lock()
    return lock


def set_default(name):
    return locks.setdefault(name, asyncio.Lock())


@functools.lru_cache
def cached(name):
    return asyncio.Lock()


def at_times(name):
    if name:
        return everyones
    return asyncio.Lock()


def again():
    return again()


def nothing():
    pass


def on_the_same(lock=asyncio.Lock()):
    return asyncio.Condition(lock)


class Account:
    kept = None

    def lock(self):
        if self.kept is None:
            self.kept = asyncio.Lock()
        return self.kept

    def opened(self) -> asyncio.Lock:
        return asyncio.Lock()


class Other(Account):
    def opened(self) -> asyncio.Lock:
        return everyones


async def main(account: Account, unknown):
    async with one_for("x"), noted("y"), set_default("z"), cached("x"):  # ok
        await account.change()
    async with noted_at_once("x"), at_times(""), unknown.make_lock():  # ok
        await account.change()
    async with account.lock(), account.opened(), on_the_same():  # ok
        await account.change()
    async with again(), nothing():
        await account.change()
    lock = one_for("x")
    async with lock:  # ok
        await account.change()
