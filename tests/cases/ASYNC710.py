# Locks of threads that only coroutines take, and waits that stop the loop.

# === waits: always, whoever sets the event
import asyncio
import multiprocessing
import threading
from threading import Barrier, Condition as Changed
from typing import Optional

stop = threading.Event()


class Worker:
    ready: threading.Event

    def __init__(self, barrier: Barrier, changed: Optional[Changed] = None):
        self._barrier = barrier
        self._changed = changed
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._work)

    def _work(self):
        self.ready.wait()  # ok
        with self._changed:  # ok
            self._changed.wait()  # ok
        self._done.set()

    async def run(self):
        self.ready.wait()  # error: ASYNC710@9
        self._barrier.wait()  # error: ASYNC710
        self._done.wait(timeout=5)  # error: ASYNC710
        while not stop.wait(0.5):  # error: ASYNC710@19
            print("working")
        if not self._done.wait(1):  # error: ASYNC710
            return
        with self._changed:  # ok
            self._changed.wait()  # error: ASYNC710
            self._changed.wait_for(self._done.is_set)  # error: ASYNC710

    async def patient(self):
        await asyncio.to_thread(self.ready.wait)  # ok
        await asyncio.to_thread(lambda: self._done.wait(5))  # ok
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self._barrier.wait)  # ok
        self._done.wait(0)  # ok
        self._done.wait(timeout=0)  # ok
        self._done.set()  # ok
        self._done.clear()  # ok
        if stop.is_set():  # ok
            return
        with self._changed:  # ok
            self._changed.notify_all()  # ok


async def by_parameter(event: threading.Event, other: "threading.Event | None"):
    event.wait()  # error: ASYNC710
    other.wait()  # error: ASYNC710


async def by_walrus():
    if (event := threading.Event()).wait(1):  # error: ASYNC710
        print(event)
    return [each.wait(1) for each in [event]]  # error: ASYNC710


def on_signal():
    stop.wait(1)  # error: ASYNC710


async def install():
    asyncio.get_running_loop().call_soon(on_signal)


# === locks that only coroutines take
import asyncio
import threading
from dataclasses import dataclass, field
from threading import Lock

from unknown import make_lock

LOCK = threading.Lock()
total = 0


class Counter:
    shared = threading.Semaphore(2)

    def __init__(self):
        self._lock = Lock()
        self._condition = threading.Condition()
        self.count = 0

    async def increment(self):
        with self._lock:  # error: ASYNC710@14
            self.count += 1

    async def decrement(self):
        self._lock.acquire()  # error: ASYNC710@9
        self.count -= 1
        self._lock.release()

    async def notify(self):
        with self._condition:  # error: ASYNC710
            self._condition.notify_all()

    async def limited(self):
        if self.shared.acquire(timeout=3):  # error: ASYNC710
            self.shared.release()

    async def aliased(self):
        lock = self._lock
        with lock:  # error: ASYNC710
            self.count = 0
        if self._lock is not None and self._lock.locked():
            with open("log") as log, self._lock:  # error: ASYNC230, ASYNC710
                log.write("locked")

    async def renamed(self):
        if (lock := self._lock).acquire():  # error: ASYNC710
            lock.release()

    @classmethod
    async def limit(cls):
        with cls.shared, Counter.shared:  # error: ASYNC710@14, ASYNC710@26
            print()


class Below(Counter):
    async def reset(self):
        with self._lock:  # error: ASYNC710
            self.count = 0


@dataclass
class Record:
    name: str
    lock: threading.Lock = field(default_factory=threading.Lock)
    other: threading.Lock = field()
    given: threading.Lock = field(default_factory=make_lock)

    async def rename(self, name):
        with self.lock:  # error: ASYNC710
            self.name = name
        with self.other, self.given:  # ok
            self.name = name


async def add(amount):
    global total
    with LOCK:  # error: ASYNC710
        total += amount


async def local(items):
    lock = threading.RLock()
    with lock:  # error: ASYNC710
        items.append(1)
    with threading.Lock():  # error: ASYNC710
        items.append(2)


def factory():
    lock = threading.Lock()
    seen = []

    async def handler(event):
        with lock:  # error: ASYNC710
            seen.append(event)

    return handler


# === locks that somebody else takes, too
import asyncio
import threading

lock = threading.Lock()
other = threading.Lock()
handed = threading.Lock()
returned = threading.Lock()


class Cache:
    def __init__(self):
        self._lock = threading.Lock()
        self._given = threading.Lock()
        self._worker = threading.Thread(target=self._work, args=(self._given,))
        self._tried = threading.Lock()
        self._late = threading.Lock()

    def _work(self, given):
        with self._lock:
            print(given)

    async def get(self, key):
        with self._lock:  # ok
            return key

    async def give(self):
        with self._given:  # ok
            print()

    async def late(self):
        with self._late:  # ok
            print()
        await asyncio.to_thread(self.hold, self._late)

    def hold(self, lock):
        with lock:
            print()

    async def tried(self):
        if self._tried.acquire(blocking=False):  # ok
            self._tried.release()
        if self._tried.acquire(False):  # ok
            self._tried.release()
        if self._tried.acquire(timeout=0):  # ok
            self._tried.release()
        if self._tried.acquire(True, 0):  # ok
            self._tried.release()


class Base:
    def __init__(self):
        self._guard = threading.Lock()

    async def first(self):
        with self._guard:  # ok
            print()


class Below(Base):
    def second(self):
        with self._guard:
            print()


class Public:
    def __init__(self):
        self.guard = threading.Lock()

    async def first(self):
        with self.guard:  # ok
            print()


def use(public):
    with public.guard:
        print()


def take(given):
    with given:
        print()


def work():
    lock.acquire()
    lock.release()


class Shared:
    guard_of_all = threading.Lock()
    typed: threading.Lock = threading.Lock()

    def work(self):
        with self.guard_of_all:
            print()

    async def wait(self):
        with self.guard_of_all, self.typed:  # error: ASYNC710@33
            print()

    async def wait_twice(self):
        with self.typed:  # error: ASYNC710
            print()


async def let_go(pool):
    lock = threading.Lock()
    pool.submit(lock.release)
    with lock:  # ok
        print()
    first = lock = threading.Lock()
    lock = first
    with first:  # ok
        print()


async def in_places(table):
    table["lock"] = lock = threading.Lock()
    with lock:  # ok
        print()


async def in_circles():
    first: threading.Lock = threading.Lock()
    second = first
    first = second
    with first:  # error: ASYNC710
        print()


async def global_one():
    with lock:  # ok
        print()


async def in_thread():
    def run():
        with other:
            print()

    with other:  # ok
        await_nothing = run
    await asyncio.to_thread(await_nothing)


async def passed():
    with handed:  # ok
        print()
    await asyncio.to_thread(take, handed)


async def given_back():
    with returned:  # ok
        print()
    return returned


async def parameter(lock: threading.Lock, items: "list[threading.Lock]"):
    with lock:  # ok
        print()
    for each in items:
        with each:  # ok
            print()


async def renamed(cache):
    lock = cache.lock = threading.Lock()
    with lock:  # ok
        print()
    with cache.lock:  # ok
        print()
    first = second = threading.Lock()
    third = first
    with third, second:  # error: ASYNC710@10, ASYNC710@17
        print()


async def closure(pool):
    lock = threading.Lock()
    pool.submit(lambda: lock.acquire())
    with lock:  # ok
        print()


# === other classes of the same attribute, and other kinds of lock
import asyncio
import multiprocessing
import threading

from unknown import Lock, make_lock


class Threaded:
    def __init__(self):
        self._lock = threading.Lock()

    def work(self):
        with self._lock:
            print()


class Async:
    def __init__(self, name, given=None):
        self._lock = threading.Lock()
        self._mine = asyncio.Lock()
        self._shared = multiprocessing.Lock()
        self._unknown = Lock()
        self._made = make_lock()
        self._given = given or threading.Lock()
        self._on_given = threading.Condition(given)

    async def work(self):
        with self._lock:  # error: ASYNC710
            print()
        async with self._mine:  # ok
            print()
        with self._shared:  # ok
            print()
        with self._unknown:  # ok
            print()
        with self._made:  # ok
            print()
        with self._given:  # ok
            print()


class Conditions:
    def __init__(self):
        self._lock = threading.Lock()
        self._changed = threading.Condition(self._lock)
        self._keyed = threading.Condition(lock=self._lock)

    async def change(self):
        with self._changed:  # ok
            self._changed.notify()
        with self._keyed:  # ok
            self._keyed.notify()

    def read(self):
        with self._lock:
            print()


# === one of two: held across an await is the worse fault
import asyncio
import threading

lock = threading.Lock()


async def save(record):
    with lock:  # error: ASYNC711
        await record.save()
    lock.acquire()  # error: ASYNC711
    await record.save()
    lock.release()
    with lock:  # error: ASYNC710
        record.saved = True


# === locks of code that runs in several event loops
import asyncio
import threading


class Cache:
    _lock = threading.Lock()
    _plain = threading.Lock()

    def __init__(self):
        self.pending = {}
        self.by_thread = {}

    async def load(self, key, work):
        loop = asyncio.get_running_loop()
        with self._lock:  # ok
            if loop not in self.pending:
                self.pending[loop] = {}
            pending = self.pending[loop]
        task = asyncio.create_task(work())
        with self._lock:  # ok
            pending[key] = task
        return await task

    async def of_loop(self):
        with self._lock:  # ok
            return self.pending.get(asyncio.get_running_loop())

    async def of_thread(self):
        with self._lock:  # ok
            return self.by_thread[threading.get_ident()]

    async def forget(self, key, words):
        loop = asyncio.get_running_loop()
        with self._plain:  # error: ASYNC710
            if key in words and loop.is_running():
                words[0] = self.pending.pop(key, len(words))


# === silent: coroutines that wait for those of other loops
import asyncio
import threading
from concurrent.futures import Future


class Setup:
    def __init__(self):
        self._guard = threading.Lock()
        self._done = threading.Event()
        self._running = None

    async def ensure(self, work):
        with self._guard:  # ok
            is_owner = self._running is None
            if is_owner:
                self._running = Future()
            running = self._running
        if is_owner:
            running.set_result(await work())
        return await asyncio.wrap_future(running)

    async def wait(self):
        self._done.wait()  # error: ASYNC710


# === a client for each loop, which is made anew in another one
import asyncio
import threading


class Lazy:
    def __init__(self):
        self._lock = threading.Lock()
        self._loop = None
        self._client = None

    async def client(self):
        loop = asyncio.get_running_loop()
        with self._lock:  # ok
            if self._loop is not loop:
                self._loop = loop
                self._client = object()
            return self._client


_lock = threading.Lock()
_clients = {}


async def by_two(name):
    with _lock:  # ok
        key = (name, id(asyncio.get_running_loop()))
        return _clients.setdefault(key, object())


async def by_name(name):
    with _lock:
        return _clients.setdefault(name, object())


# === a loop that is compared with nothing
import asyncio
import threading


class One:
    def __init__(self):
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def start(self):
        with self._lock:  # error: ASYNC710
            if self._loop is None:
                self._loop = asyncio.get_running_loop()


# === by thread or loop id
import asyncio
import threading


class Registry:
    _lock = threading.Lock()
    _by_loop: dict = {}

    @classmethod
    async def get(cls):
        key = id(asyncio.get_running_loop())
        with cls._lock:  # ok
            if key not in cls._by_loop:
                cls._by_loop[key] = asyncio.Semaphore(3)
        return cls._by_loop[key]


# === a client kept per loop, in a class
import asyncio
import threading
import weakref


class PerLoop:
    def __init__(self):
        self._lock = threading.Lock()
        self._clients: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()

    async def client(self):
        loop = asyncio.get_running_loop()
        with self._lock:  # ok
            client = self._clients.get(loop)
            if client is None:
                client = self._clients[loop] = object()
        return client


# === the number of something else
import threading

_lock = threading.Lock()
_by_id = {}


async def keep(item):
    with _lock:  # error: ASYNC710
        _by_id[id(item)] = item
        _by_id[hash(item)] = item


# === by thread
import threading

_lock = threading.Lock()
_by_thread = {}


async def keep(item):
    with _lock:  # ok
        _by_thread[threading.get_ident()] = item


async def take():
    with _lock:  # ok
        return _by_thread.pop(threading.current_thread(), None)


# === of a class that is used in several event loops, one after the other or at once
import asyncio
import threading


class Scope:
    def __init__(self):
        self._guard = threading.Lock()
        self._lock = asyncio.Lock()
        self._loop = None

    def _bind(self):
        loop = asyncio.get_running_loop()
        if self._loop is loop:
            return
        self._lock = asyncio.Lock()
        self._loop = loop

    async def enter(self):
        with self._guard:  # ok
            self._bind()
        await self._lock.acquire()


# === of a class that asks whether it has a loop at all
import asyncio
import threading


class Scope:
    def __init__(self):
        self._guard = threading.Lock()
        self._name = self._other = ""
        self._loop = None

    def _bind(self):
        if self._loop is None and self._name is not self._other:
            self._loop = asyncio.get_running_loop()

    async def enter(self):
        with self._guard:  # error: ASYNC710
            self._bind()


# === compared by identity, but no event loops: the annotations are strings
import threading


class Topic:
    pass


class Subscription:
    def __init__(self, topic: "Topic"):
        self._guard = threading.Lock()
        self.topic: "Topic" = topic

    def is_of(self, other: "Subscription") -> bool:
        return self.topic is other.topic and other is not self

    async def enter(self):
        with self._guard:  # error: ASYNC710
            print()


# === a synchronous front, each call of which runs a loop of its own
import asyncio
import threading


class Client:
    def __init__(self):
        self._lock = threading.Lock()
        self._other = threading.Lock()
        self.count = 0

    async def _get(self, path):
        with self._lock:  # ok
            self.count += 1
        return await self.fetch(path)

    async def _post(self, path):
        with self._other:  # error: ASYNC710
            self.count += 1
        return await self.send(path)

    def get(self, path):
        return asyncio.run(self._get(path))

    async def post(self, path):
        return await self._post(path)


# === locks that are made beside something else
import asyncio
import threading

lock, count = threading.Lock(), 0
seen, [shared, more] = set(), [threading.Lock(), 1]


class Counter:
    def __init__(self):
        self._lock, self.value = threading.Lock(), 0
        self.pair = (threading.Lock(), 0)

    async def increment(self):
        with self._lock:  # error: ASYNC710
            self.value += 1

    async def of_pair(self):
        with self.pair[0]:  # ok
            self.value += 1


async def increment():
    global count
    with lock:  # error: ASYNC710
        count += 1


def in_thread():
    with shared:
        seen.add(1)


async def forget():
    with shared:  # ok
        seen.clear()
    await asyncio.to_thread(in_thread)
