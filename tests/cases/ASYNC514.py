# === a helper, and a helper's helper
import time


def pause(seconds):
    time.sleep(seconds)


def wait_for_turn():
    pause(1)


async def poll(client):
    pause(0.5)  # error: ASYNC514@5
    wait_for_turn()  # error: ASYNC514@5
    return await client.get("/")


def main():
    wait_for_turn()  # ok


# === each kind of blocking call
import queue
import socket
import sqlite3
import subprocess
from concurrent.futures import ThreadPoolExecutor

import requests
from openai import OpenAI

client = OpenAI()
jobs: queue.Queue = queue.Queue()


def page(url):
    return requests.get(url, timeout=5).text


def revision():
    return subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True).stdout


def ask():
    return input("Continue? ") == "y"


def address(host):
    return socket.gethostbyname(host)


def names(path):
    with sqlite3.connect(path) as connection:
        return connection.execute("SELECT name FROM users").fetchall()


def summary(text):
    return client.responses.create(model="gpt-4o", input=text).output_text


def job():
    return jobs.get()


def render_all(pages, render):
    with ThreadPoolExecutor() as pool:
        for each in pages:
            pool.submit(render, each)


async def everything(url, host, path, text, pages, render):
    page(url)  # error: ASYNC514
    revision()  # error: ASYNC514
    if ask():  # error: ASYNC514
        address(host)  # error: ASYNC514
    for name in names(path):  # error: ASYNC514
        print(name, summary(text))  # error: ASYNC514
    value = job()  # error: ASYNC514
    render_all(pages, render)  # error: ASYNC514
    return value


# === the file system is left alone
import os
import shutil
from pathlib import Path


def read(path: Path):
    with open(path) as file:
        return file.read() + path.read_text()


def forget(folder):
    shutil.rmtree(folder)
    os.remove(folder)
    return Path(folder).exists()


async def clean(folder):
    read(folder)  # ok
    forget(folder)  # ok


# === computing has a code of its own
import hashlib


def digest(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)


async def register(password, salt):
    return digest(password, salt)  # ok


# === methods, through self, super, an instance, a typed parameter
import time

import requests


class Base:
    def __init__(self):
        self.session = requests.Session()

    def fetch(self, path):
        return self.session.get("https://example.org/" + path)

    @staticmethod
    def rest():
        time.sleep(1)

    @classmethod
    def prepared(cls):
        cls.rest()
        return cls()

    async def own(self):
        self.rest()  # error: ASYNC514@9
        return self.fetch("a").json()  # error: ASYNC514@16


class Child(Base):
    async def inherited(self):
        super().fetch("a")  # error: ASYNC514
        return self.fetch("b")  # error: ASYNC514


async def use(base: Base, child: "Child | None"):
    base.fetch("a")  # error: ASYNC514
    child.fetch("b")  # error: ASYNC514
    Base.rest()  # error: ASYNC514
    Base.prepared()  # error: ASYNC514
    Child().fetch("c")  # error: ASYNC514
    if (other := Base()) and other.fetch("d"):  # error: ASYNC514
        return [base.fetch(name) for name in "ab"]  # error: ASYNC514


# === constructors and objects that are called
import subprocess
import time
from dataclasses import dataclass


class Connection:
    def __init__(self, host):
        self.host = host
        self._shake_hands()

    def _shake_hands(self):
        time.sleep(0.1)


class Local(Connection):
    pass


@dataclass
class Repository:
    path: str

    def __post_init__(self):
        subprocess.check_call(["git", "init", self.path])


class Timer:
    def __call__(self):
        time.sleep(1)


async def open_all(timer: Timer):
    Connection("a")  # error: ASYNC514
    Local("b")  # error: ASYNC514
    Repository("c")  # error: ASYNC514
    timer()  # error: ASYNC514
    Timer()  # ok


# === on the loop, but not in a coroutine
import asyncio
import time


def tick():
    rest()  # error: ASYNC514


def rest():
    time.sleep(1)


class Echo(asyncio.Protocol):
    def data_received(self, data):
        rest()  # error: ASYNC514

    def parse(self, data):
        rest()  # ok


async def main(loop: asyncio.AbstractEventLoop):
    loop.call_later(1, tick)
    loop.call_soon(lambda: rest())  # error: ASYNC514


# === handing over is not calling
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

pool = ThreadPoolExecutor()


def work():
    time.sleep(1)


def start():
    threading.Thread(target=work).start()


def submit():
    return pool.submit(work)


def schedule(loop: asyncio.AbstractEventLoop):
    return loop.run_in_executor(None, work)


def in_thread():
    return asyncio.to_thread(work)


def make():
    return partial(work)


def choose(fast):
    return print if fast else work


def table():
    return {"work": work, "other": lambda: time.sleep(1)}


async def main(loop):
    start()  # ok
    submit()  # ok
    await schedule(loop)  # ok
    await in_thread()  # ok
    make()  # ok
    choose(True)  # ok
    table()  # ok
    await asyncio.to_thread(work)  # ok
    await loop.run_in_executor(None, work)  # ok
    await loop.run_in_executor(None, lambda: work())  # ok
    callback = work  # ok
    callback()  # error: ASYNC514


# === what is only defined inside is not run
import time


def outer():
    def inner():
        time.sleep(1)

    return inner


def outer_that_calls():
    def inner():
        time.sleep(1)

    inner()


def later():
    return lambda: time.sleep(1)


async def main():
    outer()  # ok
    later()  # ok
    outer_that_calls()  # error: ASYNC514
    outer()()  # error: ASYNC514
    here = lambda: time.sleep(1)  # noqa: E731
    here()  # error: ASYNC514


# === generators run where they are gone over
import time
from contextlib import contextmanager


def numbers():
    for number in range(3):
        time.sleep(1)
        yield number


@contextmanager
def slowly():
    time.sleep(1)
    yield


def lazily(names):
    return (time.sleep(1) for name in names)


async def main(names):
    numbers()  # ok
    lazily(names)  # ok
    with slowly():  # error: ASYNC514
        pass


# === coroutine functions are awaited by others
import asyncio
import time


async def slow():
    time.sleep(1)  # error: ASYNC251


async def main():
    await slow()  # ok
    await asyncio.gather(slow(), slow())  # ok


# === decorators that run the function, and those that do not
import functools
import time

from asgiref.sync import sync_to_async
from prefect import task
from tenacity import retry
from unseen import unknown


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        started = time.monotonic()
        result = function(*args, **kwargs)
        print(function.__name__, time.monotonic() - started)
        return result

    return wrapper


def registered(function):
    REGISTRY.append(function)
    return function


def named(name):
    def decorator(function):
        REGISTRY[name] = function
        return function

    return decorator


def made(name):
    return DECORATORS[name]


def whatever():
    return REGISTRY


def offloaded(function):
    @functools.wraps(function)
    async def wrapper(*args):
        return await asyncio.to_thread(function, *args)

    return wrapper


def handed_over(function):
    @functools.wraps(function)
    def wrapper(*args):
        return pool.submit(function, *args)

    return wrapper


def lazy(function):
    def wrapper(*args):
        return lambda: function(*args)

    return wrapper


@timed
def a():
    time.sleep(1)


@registered
def b():
    time.sleep(1)


@named("c")
def c():
    time.sleep(1)


@functools.lru_cache(maxsize=None)
def d():
    time.sleep(1)


@retry
def e():
    time.sleep(1)


@offloaded
def f():
    time.sleep(1)


@handed_over
def g():
    time.sleep(1)


@lazy
def h():
    time.sleep(1)


@sync_to_async
def i():
    time.sleep(1)


@unknown
def j():
    time.sleep(1)


@task
def k():
    time.sleep(1)


@made("l")
def l():
    time.sleep(1)


@whatever
def m():
    time.sleep(1)


async def main():
    a()  # error: ASYNC514
    b()  # error: ASYNC514
    c()  # error: ASYNC514
    d()  # error: ASYNC514
    e()  # error: ASYNC514
    await f()  # ok
    g()  # ok
    h()  # ok
    await i()  # ok
    j()  # ok
    k()  # ok
    l()  # ok
    m()  # ok


# === conditions that keep it from the loop
import asyncio
import time
from typing import TYPE_CHECKING

from here import in_async_context, is_async


def guarded():
    if not in_async_context():
        time.sleep(1)


def asked():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        time.sleep(1)


def asked_first():
    try:
        loop = asyncio.get_running_loop()
        return loop.call_later(1, print)
    except RuntimeError:
        pass
    time.sleep(1)


def asked_and_left():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        pass
    else:
        return
    time.sleep(1)


def by_edition():
    if is_async:
        return None
    time.sleep(1)


def never():
    if False:
        time.sleep(1)


def helper():
    time.sleep(1)


async def main(loop):
    guarded()  # ok
    asked()  # ok
    asked_first()  # ok
    asked_and_left()  # ok
    by_edition()  # ok
    never()  # ok
    if TYPE_CHECKING:
        helper()  # ok
    if not loop.is_running():
        helper()  # ok
    helper() if loop is None else None  # ok
    helper()  # error: ASYNC514


if __name__ == "__main__":

    async def script():
        helper()  # ok


# === other conditions do not
import time


def retry(action):
    for attempt in range(3):
        try:
            return action()
        except OSError:
            time.sleep(2**attempt)


def rarely(seconds):
    if seconds > 0:
        time.sleep(seconds)


def finally_():
    try:
        return 1
    finally:
        time.sleep(1)


def while_(ready):
    while not ready():
        time.sleep(0.1)


async def main(action, seconds, ready):
    retry(action)  # error: ASYNC514
    rarely(seconds)  # error: ASYNC514
    rarely(0)  # ok
    finally_()  # error: ASYNC514
    while_(ready)  # error: ASYNC514
    return await action()


# === arguments that settle whether it blocks
import threading
import time


class Worker:
    def __init__(self, wait=False):
        self.thread = threading.Thread(target=print)
        if wait:
            self.thread.join()

    def stop(self, wait=True):
        if wait:
            self.thread.join()

    def pause(self, *, block=False, timeout=None):
        if not block:
            return
        time.sleep(timeout or 1)

    def both(self, wait):
        self.stop(wait=False)
        self.pause()

    def waiting(self):
        self.stop()


def stop(worker: Worker, how="soon"):
    if how == "soon" and not worker.thread.is_alive():
        return
    if how is None or how != "now":
        worker.thread.join()


def late(worker: Worker, seconds=0):
    if seconds > 0:
        worker.thread.join()


def early(worker: Worker, seconds=0):
    if seconds < 1:
        worker.thread.join()


def any_of(worker: Worker, seconds=0):
    if seconds <= 0 and seconds in (0, 1) and STOPPING:
        worker.thread.join()


async def main(worker: Worker, flag):
    worker.stop()  # error: ASYNC514
    worker.stop(True)  # error: ASYNC514
    worker.stop(flag)  # error: ASYNC514
    worker.stop(False)  # ok
    worker.stop(wait=False)  # ok
    Worker.stop(worker, False)  # ok
    worker.pause()  # ok
    worker.pause(block=True)  # error: ASYNC514
    worker.pause(**flag)  # ok
    worker.stop(*flag)  # error: ASYNC514
    worker.both(True)  # ok
    worker.waiting()  # error: ASYNC514
    Worker()  # ok
    Worker(wait=True)  # error: ASYNC514
    stop(worker)  # error: ASYNC514
    stop(worker, "now")  # ok
    late(worker)  # ok
    late(worker, 2)  # error: ASYNC514
    late(worker, seconds=-2.5)  # error: ASYNC514
    early(worker)  # error: ASYNC514
    early(worker, 2)  # ok
    early(worker, "soon")  # error: ASYNC514
    any_of(worker)  # error: ASYNC514


# === a name of two functions
import sys
import time

if sys.platform == "win32":

    def pause():
        time.sleep(1)

else:

    def pause():
        pass


class Base:
    def load(self):
        time.sleep(1)

    def save(self):
        time.sleep(1)


class Child(Base):
    def load(self):
        pass

    def save(self):
        time.sleep(2)


async def main(base: Base, child: Child):
    pause()  # ok
    base.load()  # error: ASYNC514
    child.load()  # ok
    base.save()  # error: ASYNC514
    Base().load()  # error: ASYNC514


# === names that lead elsewhere
import time

from unseen import Base, rest

replaced = rest


def pause():
    time.sleep(1)


class Mixed(Base):
    def other(self):
        pass


async def main(rest, mixed: Mixed, anything, pause=print):
    rest()  # ok
    mixed.wait()  # ok
    anything.pause()  # ok
    replaced()  # ok
    pause()  # ok
    pause  # ok


# === calls that wait for nothing
import queue
import socket
import subprocess
import threading
import urllib.request
from concurrent.futures import Future

import serial

jobs: queue.Queue = queue.Queue()


def put(job):
    jobs.put(job)


def get():
    return jobs.get_nowait() or jobs.get(block=False) or jobs.get(timeout=0)


def receive():
    sock = socket.socket()
    sock.setblocking(False)
    return sock.recv(10)


def answer(future: Future):
    if future.done():
        return future.result()


def has_ended(process: subprocess.Popen):
    return process.poll()


def take(lock: threading.Lock):
    return lock.acquire(blocking=False)


def decoded(url):
    if not url.startswith("data:"):
        raise ValueError(url)
    with urllib.request.urlopen(url) as data:
        return data.read()


def download(url):
    if not url.startswith("https:"):
        raise ValueError(url)
    return urllib.request.urlopen(url)


class Port:
    def __init__(self, name):
        self.serial = serial.Serial(name)
        self.serial.timeout = self.serial.write_timeout = 0

    def read(self):
        return self.serial.read(100)


async def main(future, process, lock, port: Port):
    decoded("data:,text")  # ok
    download("https://example.org")  # error: ASYNC514
    port.read()  # ok
    put(1)  # ok
    get()  # ok
    receive()  # ok
    answer(future)  # ok
    has_ended(process)  # ok
    take(lock)  # ok


# === circles, and what goes round in them
import time


def even(number):
    return number == 0 or odd(number - 1)


def odd(number):
    return number != 0 and even(number - 1)


def first(depth):
    if depth:
        return second(depth - 1)
    return None


def second(depth):
    first(depth)
    time.sleep(1)


async def main():
    even(4)  # ok
    first(2)  # error: ASYNC514
    second(2)  # error: ASYNC514


# === a direct fault at the same place is told instead
import asyncio
import time

import requests


def session():
    time.sleep(1)
    return requests.Session()


def work():
    time.sleep(1)


async def main():
    session().get("https://example.org")  # error: ASYNC210
    await asyncio.to_thread(work())  # error: ASYNC700


# === what the configuration names blocks, too
# config: blocking_calls=warehouse.query_* -> warehouse.aquery
import warehouse


def amount(item):
    return warehouse.query_one("SELECT amount FROM stock WHERE item = ?", item)


def other(item):
    return warehouse.other("SELECT amount FROM stock WHERE item = ?", item)


async def stock(item):
    other(item)  # ok
    return amount(item)  # error: ASYNC514


# === what a test expects to fail
import time

import pytest


def pause():
    time.sleep(1)
    raise ValueError


async def test_pause():
    with pytest.raises(ValueError):
        pause()  # ok


# === iterating blocks
import pymongo

collection = pymongo.MongoClient().shop.items


def prices():
    return [item["price"] for item in collection.find()]


async def total():
    return sum(prices())  # error: ASYNC514


# === a match statement and deep conditions
# python: 3.10
import time


def handle(message):
    match message:
        case {"wait": seconds}:
            time.sleep(seconds)


def seldom(message, debug, urgent):
    if message:
        if not urgent:
            if debug:
                time.sleep(1)


async def main(message):
    handle(message)  # error: ASYNC514
    seldom(message, message.debug, message.urgent)  # ok


# === ports that wait
import serial


class Port:
    def __init__(self, name):
        self.serial = serial.Serial(name, timeout=2)
        for self.timeout in (1, 2):
            pass

    def read(self):
        return self.serial.read(100)


def poll(name):
    with serial.Serial(name, timeout=0) as port:
        return port.read(10)


async def main(port: Port):
    port.read()  # error: ASYNC514
    poll("/dev/ttyUSB0")  # ok


# === the last thing before an error
import os
import signal
import subprocess
import sys
import time
from typing import NoReturn

import requests


def crash(flags):
    if not flags:
        return
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(10)
    raise RuntimeError("still alive")


def fail(name):
    if name in NAMES:
        print(subprocess.check_output(["dmesg"]))
        raise LookupError(name)


def wait_for(name):
    for _ in range(10):
        if os.path.exists(name):
            return
        time.sleep(0.1)
    raise TimeoutError(name)


def replace_by(command):
    sys.exit(subprocess.call(command))


def give_up(name):
    subprocess.run(["systemctl", "stop", name])
    raise SystemExit(1)


def leave(name):
    subprocess.run(["systemctl", "stop", name])
    os._exit(1)


def explain(name):
    raise LookupError(subprocess.check_output(["file", name]))


def try_it(command):
    code = subprocess.call(command)
    if code:
        sys.exit(code)


def run_for_ever():
    requests.get("https://example.org/start")
    serve_for_ever()


def serve_for_ever() -> NoReturn:
    while True:
        time.sleep(1)


def read(name):
    try:
        return subprocess.check_output(["cat", name])
    except OSError:
        raise LookupError(name)


async def main(flags, name):
    crash(flags)  # ok
    fail(name)  # ok
    wait_for(name)  # error: ASYNC514
    read(name)  # error: ASYNC514
    replace_by(["curl", name])  # ok
    give_up(name)  # ok
    leave(name)  # ok
    explain(name)  # ok
    try_it(["curl", name])  # error: ASYNC514
    run_for_ever()  # error: ASYNC514


# === databases in memory
import sqlite3
from contextlib import closing
from dataclasses import dataclass

PLACE = ":memory:"


class Pool:
    _connection: sqlite3.Connection

    def __init__(self):
        self._connection = sqlite3.connect(":memory:")
        with self._connection:
            self._connection.execute("CREATE TABLE transactions (name, fee)")

    def add(self, name, fee):
        self._connection.execute("INSERT INTO transactions VALUES (?, ?)", (name, fee))

    def fee(self, name):
        cursor = self._connection.cursor()
        cursor = cursor.execute("SELECT fee FROM transactions WHERE name = ?", (name,))
        row = cursor.fetchone()
        return None if row is None else row[0]


class Store:
    def __init__(self, path):
        self._connection = sqlite3.connect(path)

    def size(self):
        return self._connection.execute("SELECT COUNT(*) FROM rows").fetchone()[0]


class Either:
    def __init__(self, path):
        if path is None:
            self._connection = sqlite3.connect(":memory:")
        else:
            self._connection = sqlite3.connect(path)

    def size(self):
        return self._connection.execute("SELECT COUNT(*) FROM rows").fetchone()[0]


@dataclass
class Given:
    connection: sqlite3.Connection

    def size(self):
        return self.connection.execute("SELECT COUNT(*) FROM rows").fetchone()[0]

    def empty(self):
        self.connection = sqlite3.connect(":memory:")


def matches(row, condition):
    with closing(sqlite3.connect(PLACE)) as connection:
        connection.execute("CREATE TABLE t (a, b)")
        connection.execute("INSERT INTO t VALUES (?, ?)", row)
        return connection.execute(f"SELECT 1 FROM t WHERE {condition}").fetchall()


def shared():
    return sqlite3.connect(database="file::memory:?cache=shared", uri=True)


def size_of(connection: sqlite3.Connection):
    return connection.execute("SELECT COUNT(*) FROM rows").fetchone()


def last_of(rows):
    with closing(sqlite3.connect(":memory:")) as connection:
        cursor = connection.cursor()
        for row in rows:
            cursor = cursor.execute("INSERT INTO t VALUES (?, ?)", row)
        return cursor.lastrowid


async def pool_of(path, row, connection):
    pool = Pool()  # ok
    pool.add("a", 1)  # ok
    matches(row, "a > b")  # ok
    shared()  # ok
    last_of([row])  # ok
    store = Store(path)  # error: ASYNC514
    either = Either(path)  # error: ASYNC514
    size_of(connection)  # error: ASYNC514
    Given(connection).size()  # error: ASYNC514
    return pool.fee("a"), store.size(), either.size()  # error: ASYNC514, ASYNC514


# === pipes of one's own that are asked first
import asyncio
from multiprocessing.connection import Connection


class Typed:
    def __init__(self, connection: Connection):
        self._connection = connection

    def poll(self):
        return self._connection.poll()

    def recv(self):
        return self._connection.recv()

    def flush(self):
        return self._connection.recv()


class Reader:
    def __init__(self, typed: Typed):
        self.typed = typed

    def start(self):
        loop = asyncio.get_running_loop()
        loop.add_reader(self.typed.fileno(), self._on_change)

    def _on_change(self):
        while self.typed.poll():
            self.handle(self.typed.recv())  # ok

    def handle(self, message):
        print(message)


async def receive(typed: Typed, other: Typed):
    if other.poll():
        typed.recv()  # error: ASYNC514
        other.flush()  # error: ASYNC514
    if not typed.poll():
        typed.recv()  # error: ASYNC514


# === callables, overloads, abstract bases, fields
import abc
import time
from dataclasses import dataclass, field
from typing import Callable, Protocol


class Slow:
    def __call__(self, x):
        time.sleep(x)


class Backend(abc.ABC):
    @abc.abstractmethod
    def load(self): ...

    def reload(self):
        time.sleep(1)
        return self.load()


class Quick(Backend):
    def load(self):
        return 1


class SlowBackend(Backend):
    def load(self):
        time.sleep(1)


class Loader(Protocol):
    def load(self): ...


@dataclass
class App:
    slow: Slow = field(default_factory=Slow)
    backend: Backend = None
    loader: Loader = None
    fn: Callable[[], None] = None

    async def go(self, b: SlowBackend, q: Quick):
        self.slow(1)  # error: ASYNC514
        self.backend.load()  # ok
        self.backend.reload()  # error: ASYNC514
        self.loader.load()  # ok
        self.fn()  # ok
        b.load()  # error: ASYNC514
        q.load()  # ok
        q.reload()  # error: ASYNC514


# === async parts of helpers, deferred, unreachable
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

ex = ThreadPoolExecutor()


async def coro():
    time.sleep(1)  # error: ASYNC251


def start():
    return asyncio.create_task(coro())


def later():
    ex.submit(time.sleep, 1)


def nested():
    def inner():
        time.sleep(1)

    ex.submit(inner)


def lazily():
    return (time.sleep(i) for i in range(3))


def lam():
    return lambda: time.sleep(1)


def nonblocking(q):
    return q.get_nowait()


async def main(q):
    start()  # error: ASYNC300
    later()  # ok
    nested()  # ok
    lazily()  # ok
    lam()  # ok
    nonblocking(q)  # ok
    await coro()  # ok


# === pauses before the next attempt, deep down
import time

import yaml


def load_config(path):
    return _load(path)


def _load(path):
    for attempt in range(10):
        try:
            with open(path) as opened:
                config = yaml.safe_load(opened)
            if config is None:
                time.sleep(attempt * 0.1)
                continue
            return config
        except Exception:
            time.sleep(attempt * 0.1)
    raise RuntimeError("cannot be read")


class Sender:
    def __init__(self, provider, task=None):
        self.provider = provider
        self.task = task

    def sync_start(self):
        while self.sync_active():
            if self.stop_requested:
                return
            time.sleep(0.1)

    def reset(self):
        if self.task is not None:
            self.sync_start()

    def acquire(self, retries=0):
        try:
            return self.provider.request()
        except OSError:
            if retries > 3:
                raise
            time.sleep(1)
            return self.acquire(retries + 1)

    def acquire_or_fail(self):
        try:
            return self.provider.request()
        except OSError:
            if self.retries < 3:
                self.retries += 1
                time.sleep(1)
                return self.acquire_or_fail()
            else:
                raise


def regularly():
    while True:
        print(time.time())
        time.sleep(60)


def pace(limited):
    for _ in range(3):
        print(limited)
        time.sleep(1)


def start():
    pace(True)


async def main(path, sender: Sender):
    load_config(path)  # ok
    sender.reset()  # ok
    sender.acquire_or_fail()  # ok
    sender.sync_start()  # error: ASYNC514
    sender.acquire()  # error: ASYNC514
    regularly()  # error: ASYNC514
    start()  # error: ASYNC514


# === threads and processes that are told to end
import asyncio
import queue
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor


class Selector:
    def __init__(self):
        self.thread = threading.Thread(target=print)
        self.closing = False

    def close(self):
        if self.closing:
            return
        self.closing = True
        self.thread.join()

    def wait(self):
        self.closing = False
        self.thread.join()

    def halt(self):
        self.thread.join()


class Logger:
    def __init__(self):
        self.jobs = queue.Queue()
        self.thread = threading.Thread(target=print)

    def stop(self, timeout=5.0):
        self.jobs.put(None)
        self.thread.join(timeout)


class Worker(threading.Thread):
    def stop(self):
        if self.is_alive():
            self.join(threading.TIMEOUT_MAX)


def stop_process(process: subprocess.Popen):
    process.terminate()
    process.wait(timeout=5)


def stop_when_done(process: subprocess.Popen):
    print("waiting")
    process.wait()


def tear_down(pool: ThreadPoolExecutor):
    kill_all(pool)
    pool.shutdown(wait=True)


def kill_all(pool):
    pass


def finish(pool: ThreadPoolExecutor):
    pool.shutdown(wait=True)


class Service:
    def __init__(self, worker: Worker):
        self.worker = worker

    async def stop(self):
        await asyncio.sleep(0)
        self.worker.stop()  # ok

    async def run(self):
        self.worker.stop()  # error: ASYNC514


async def main(selector: Selector, logger: Logger, process, pool):
    selector.close()  # ok
    selector.wait()  # error: ASYNC514
    selector.halt()  # error: ASYNC514
    logger.stop()  # ok
    stop_process(process)  # ok
    stop_when_done(process)  # error: ASYNC514
    tear_down(pool)  # ok
    finish(pool)  # error: ASYNC514
    try:
        await asyncio.sleep(1)
    finally:
        selector.halt()  # error: ASYNC514


# === hosts of which nobody is asked
import socket

LOOPBACK = "127.0.0.1"


def local():
    return socket.gethostbyname("localhost")


def loopback():
    return socket.getaddrinfo(LOOPBACK, 80)


def anywhere():
    return socket.getaddrinfo(None, 80, flags=socket.AI_PASSIVE)


def numeric(host):
    return socket.getaddrinfo(host, 80, 0, 0, 0, socket.AI_NUMERICHOST)


def bind(target):
    target_ip, port = target
    return socket.getaddrinfo(str(target_ip), port, type=socket.SOCK_DGRAM)


def name_of(ip_address, port):
    return socket.getnameinfo((ip_address, port), socket.NI_NOFQDN)


def to_bind(host, flags):
    return socket.getaddrinfo(host, 80, 0, 0, 0, socket.AI_PASSIVE | flags)


def to_reach(host):
    return socket.getaddrinfo(host, 80, 0, 0, 0, socket.AI_CANONNAME)


def usually_here(port, host="127.0.0.1"):
    return socket.getaddrinfo(host, port)


def usually_there(port, host="example.org"):
    return socket.getaddrinfo(host, port)


class Node:
    def __init__(self, host):
        if host == "localhost":
            host = socket.gethostbyname(host)
        self.host = host

    def refresh(self):
        if self.host in ("localhost", "127.0.0.1"):
            return socket.gethostbyname(self.host)


class Remote:
    def __init__(self, host):
        if host != "localhost":
            host = socket.gethostbyname(host)
        self.host = host


def is_other(host):
    if host == "example.org":
        return socket.gethostbyname(host)


def resolve(host):
    return socket.getaddrinfo(host, 80)


def own_name():
    return socket.getfqdn()


def of_url(url):
    return socket.gethostbyname(url.get("host"))


def by_number(hosts):
    return socket.gethostbyname(hosts[0]), socket.getnameinfo(("example.org", 80), 0)


async def main(host, port, node: Node):
    local()  # ok
    loopback()  # ok
    to_bind(host, 0)  # ok
    to_reach(host)  # error: ASYNC514
    usually_here(80)  # ok
    usually_there(80)  # error: ASYNC514
    anywhere()  # ok
    numeric(host)  # ok
    bind((host, port))  # ok
    name_of(host, port)  # ok
    Node(host)  # ok
    node.refresh()  # ok
    Remote(host)  # error: ASYNC514
    is_other(host)  # error: ASYNC514
    resolve(host)  # error: ASYNC514
    own_name()  # error: ASYNC514
    of_url({"host": host})  # error: ASYNC514
    by_number([host])  # error: ASYNC514


# === databases that duckdb keeps in memory
import duckdb


def parse(query):
    relation = duckdb.execute("SELECT json_serialize_sql(?)", [query])
    return relation.fetchone()


def own():
    connection = duckdb.connect()
    return connection.execute("SELECT 1").fetchall()


def stored(path):
    connection = duckdb.connect(path)
    return connection.execute("SELECT 1").fetchall()


async def main(path):
    parse("SELECT 1")  # ok
    own()  # ok
    stored(path)  # error: ASYNC514


# === what ends or takes back something waits for little
import sqlite3

import zmq
from sqlalchemy.orm import Session


def rollback(session: Session):
    session.rollback()


def close(connection: sqlite3.Connection):
    connection.close()


def tell(socket: zmq.Socket):
    socket.send(b"stop")


def ask(socket: zmq.Socket):
    socket.send(b"how are you")
    return socket.recv()


def save(session: Session, row):
    session.add(row)
    session.commit()


async def main(session, connection, socket, row):
    rollback(session)  # ok
    close(connection)  # ok
    tell(socket)  # ok
    ask(socket)  # error: ASYNC514
    save(session, row)  # error: ASYNC514


# === results that are kept
import subprocess
from functools import cache, lru_cache


@lru_cache(maxsize=1)
def gpu():
    if which("nvidia-smi"):
        return subprocess.run(["nvidia-smi"], check=False)


@cache
def version():
    return subprocess.check_output(["git", "describe"])


def banner():
    return f"app {version()}"


@lru_cache(maxsize=1)
def remote(name="origin"):
    return subprocess.check_output(["git", "remote", "get-url", name])


@lru_cache(maxsize=1)
def remote_of(path, name="origin"):
    return subprocess.check_output(["git", "-C", path, "remote", "get-url", name])


def metadata(path):
    return {"git": remote()}


def metadata_of(path):
    return {"git": remote_of(path)}


@cache
def branch_of(path):
    return subprocess.check_output(["git", "-C", path, "branch"])


def which(name):
    return name


async def main(path):
    gpu()  # ok
    version()  # error: ASYNC514
    banner()  # ok
    metadata(path)  # ok
    metadata_of(path)  # error: ASYNC514
    branch_of(path)  # error: ASYNC514


# === what tests call
import time

import pytest


def helper():
    time.sleep(1)


async def test_helper():
    helper()  # ok


@pytest.fixture
async def prepared():
    helper()  # ok


class TestHelper:
    async def check(self):
        helper()  # ok


async def serve():
    helper()  # error: ASYNC514


# === asking the user
import time


def confirm(question):
    return input(question) == "y"


def overwrite(path, force):
    if not force:
        return confirm(f"Overwrite {path}?")


def install(path):
    return confirm(f"Install {path}?")


async def main(path, force):
    confirm("Sure?")  # error: ASYNC514
    install(path)  # error: ASYNC514
    overwrite(path, force)  # ok


# === arguments that make sure of it
import time


class Pool:
    def __init__(self, workers=None):
        if workers is None:
            self.workers = self.best()
        else:
            self.workers = workers

    def best(self):
        if self.idle:
            time.sleep(1)
        return 4


def embed(query, embedding):
    if not query:
        return None
    else:
        return look(embedding)


def look(embedding):
    if embedding.remote:
        return one_more(embedding)


def one_more(embedding):
    time.sleep(1)


def is_ready(embedding):
    return one_more(embedding) is None and embedding.loaded


async def main(query, embedding):
    is_ready(embedding)  # error: ASYNC514
    Pool()  # error: ASYNC514
    Pool(3)  # ok
    embed(query, embedding)  # error: ASYNC514


# === a program that is used at a terminal
import os


def ask_name():
    return input("What is your name? ")


def wait_for(name):
    os.system(f"systemctl is-active --wait {name}")


async def main():
    print("Welcome")
    print("=======")
    name = ask_name()  # ok
    print("Hello", name)
    print("Bye")
    print()
    wait_for(name)  # error: ASYNC514


# === a program that is run for one command
import argparse
import time


def wait_for_service():
    time.sleep(1)


async def benchmark(args):
    wait_for_service()  # ok
    return args.url


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--url")
    args = parser.parse_args()
    wait_for_service()  # ok
    await benchmark(args)


async def handle(request):
    wait_for_service()  # error: ASYNC514
    return request


class Handler:
    async def handle(self, request, *args):
        wait_for_service()  # error: ASYNC514

    on_close = lambda self: wait_for_service()


# === functions of an argument of that name elsewhere
import time


def helper():
    time.sleep(1)


async def call(args):
    helper()  # error: ASYNC514
    return args


# === the making of an error, and pauses of no length
import subprocess
import time


class Failed(Exception):
    pass


def failed(tool):
    version = subprocess.run([tool, "-version"], capture_output=True).stdout
    return Failed(f"{tool}: {version}")


def give_way():
    time.sleep(0)


class Message:
    def __init__(self, text):
        time.sleep(0.001)
        self.text = text


def pause():
    time.sleep(0.25)


def pause_for(seconds):
    time.sleep(seconds)


async def convert(path, code):
    if code:
        raise failed("ffmpeg")  # ok
    give_way()  # ok
    Message(path)  # ok
    pause()  # error: ASYNC514
    pause_for(0.001)  # error: ASYNC514
    return failed("ffmpeg")  # error: ASYNC514


# === what a program does first
import subprocess
from contextlib import asynccontextmanager


def upgrade():
    subprocess.check_call(["alembic", "upgrade", "head"])


@asynccontextmanager
async def lifespan(app):
    upgrade()  # ok
    yield


async def on_startup(app):
    upgrade()  # ok


class Hub:
    async def initialize(self):
        upgrade()  # ok

    async def __aenter__(self):
        upgrade()  # error: ASYNC514
        return self

    async def reinitialized(self):
        upgrade()  # error: ASYNC514


async def initial(request):
    upgrade()  # error: ASYNC514


async def initialize_payment(request):
    upgrade()  # error: ASYNC514


async def handle_shutdown(request, /):
    class Shutdown:
        upgrade()  # error: ASYNC514


# === what is awaited comes from another function
import time


class Server:
    def reload(self, workers):
        self.log(workers)
        return self.respawn(workers)

    def respawn(self, workers):
        for worker in workers:
            time.sleep(1)
            worker.stop()

    def restart(self, workers):
        time.sleep(1)
        return self.spawn(workers)

    def ask(self, question):
        return input(question)


class AsyncServer(Server):
    async def serve(self, workers):
        await self.reload(workers)  # ok
        await self.restart(workers)  # error: ASYNC514
        await self.ask("Reload?")  # ok
        self.reload(workers)  # error: ASYNC514


# === the making of a client of a base class
import xmlrpc.client


class Proxy(xmlrpc.client.ServerProxy):
    def __init__(self, uri):
        xmlrpc.client.ServerProxy.__init__(self, uri)

    def methods(self):
        return self.system.listMethods()


class Checked:
    def __init__(self, uri):
        self.proxy = xmlrpc.client.ServerProxy(uri)
        self.proxy.ping()


async def connect(uri):
    Checked(uri)  # error: ASYNC514
    return Proxy(uri)  # ok


# === classes that do what the classes below them say
from langchain_core.retrievers import BaseRetriever
from langchain_openai import ChatOpenAI


class Pages(BaseRetriever):
    pages: list

    def _get_relevant_documents(self, query, *, run_manager):
        return self.pages


def documents(pages):
    return Pages(pages=pages).invoke("")


def answer(question):
    return ChatOpenAI().invoke(question)


def found(retriever: BaseRetriever, question):
    return retriever.invoke(question)


async def main(pages, retriever, question):
    documents(pages)  # ok
    answer(question)  # error: ASYNC514
    found(retriever, question)  # error: ASYNC514


# === ports of this machine
import socket

HERE = "127.0.0.1"


def free_port(port):
    while True:
        with socket.socket() as tried:
            if tried.connect_ex(("localhost", port)):
                return port
        port += 1


def is_open(port):
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def is_open_here(port):
    with socket.socket() as tried:
        return tried.connect_ex((HERE, port)) == 0


def reaches(host, port):
    with socket.socket() as tried:
        return tried.connect_ex((host, port)) == 0


def reaches_us(port):
    with socket.socket() as tried:
        return tried.connect_ex(("192.168.1.7", port)) == 0


def names_us(port):
    with socket.socket() as tried:
        return tried.connect_ex(("example.org", port)) == 0


def is_running(path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as tried:
        tried.connect(path)
        return True


def asked(path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as tried:
        tried.connect(path)
        return tried.recv(1)


async def main(host):
    is_running("/run/app.sock")  # ok
    asked("/run/app.sock")  # error: ASYNC514
    free_port(8000)  # ok
    is_open(8000)  # ok
    is_open_here(8000)  # ok
    reaches(host, 80)  # error: ASYNC514
    reaches_us(80)  # error: ASYNC514
    names_us(80)  # error: ASYNC514


# === what is done only where the coroutine fails
import requests


def report(error):
    requests.post("https://errors.example.org", json={"error": str(error)})


async def create(client, options):
    try:
        return await client.post(options)
    except ValueError as error:
        report(error)  # ok
        raise
    except Exception as error:
        if options.verbose:
            report(error)  # ok
        raise RuntimeError("cannot create") from error


async def draw(options):
    try:
        import matplotlib
    except ImportError as error:
        report(error)  # ok
        return None
    return matplotlib.figure(options)


async def draw_or_not(options):
    try:
        import matplotlib

        return matplotlib.figure(options)
    except Exception as error:
        report(error)  # error: ASYNC514
        return None


async def create_or_not(client, options):
    try:
        return await client.post(options)
    except ValueError as error:
        report(error)  # error: ASYNC514
        return None
    finally:
        report(None)  # error: ASYNC514


async def check(user):
    if not user.name:
        report(user)  # error: ASYNC514
        raise PermissionError


# === what a program does last
import time
from contextlib import suppress


def spill(rows):
    time.sleep(1)


class Writer:
    async def teardown(self):
        with suppress(OSError):
            spill(self.rows)  # ok

    async def flush(self):
        spill(self.rows)  # error: ASYNC514


async def on_shutdown(app):
    spill(app.rows)  # ok


async def shut_down_now(app):
    spill(app.rows)  # ok


async def tear_off(app):
    spill(app.rows)  # error: ASYNC514


# === a script, the arguments of which are read elsewhere
import argparse
import asyncio
import time


def arguments_of_command():
    parser = argparse.ArgumentParser()
    parser.add_argument("--url")
    return parser.parse_args()


def wait_for_service():
    time.sleep(1)


async def entry():
    url = arguments_of_command().url
    wait_for_service()  # ok
    await handle(url)


async def handle(url):
    wait_for_service()  # error: ASYNC514


asyncio.run(entry())

# === a flag under a name of which nothing is known
import zmq

from sockets import NOBLOCK, flags


class Stream:
    socket: zmq.Socket

    def take(self):
        return self.socket.recv(flags.NOBLOCK)

    def take_now(self):
        return self.socket.recv(NOBLOCK)

    def wait(self):
        return self.socket.recv(flags.COPY)


async def main(stream: Stream):
    stream.take()  # ok
    stream.take_now()  # ok
    stream.wait()  # error: ASYNC514


# === what is done once in a process
import subprocess
import threading

_version = None
_checked = {"gpu": False}
_calls = 0
_last = 0.0
_lock = threading.Lock()
_clients = {}


def ask(tool):
    return subprocess.run([tool, "--version"], capture_output=True)


def version():
    global _version
    if _version is not None:
        return _version
    with _lock:
        _version = ask("ssh")
    return _version


class Tunnel:
    tool = None

    def __init__(self):
        self.version = version()
        self.asked = None

    @classmethod
    def find(cls):
        if not cls.tool:
            cls.tool = ask("ssh")
        return cls.tool

    def again(self):
        if self.asked is None:
            self.asked = subprocess.run(["ssh", "-V"], capture_output=True)
        return self.asked


    def asked_again(self):
        return self.again()

    def asked_twice(self):
        if self.asked is None:
            self.other = ask("ssh")
        if self.tool:
            print("known")
        else:
            self.asked, self.tool = None, ask("ssh")
        return self.asked


def check():
    if _checked["gpu"] or _version:
        return
    _checked["gpu"] = True
    ask("nvidia-smi")


def check_tunnel():
    if Tunnel.tool is None:
        Tunnel.tool = ask("ssh")


def count():
    global _calls
    if _calls > 5:
        return
    _calls = _calls + 1
    ask("git")


def now_and_then(now):
    global _last
    if now - _last < 60:
        return
    _last = now
    ask("git")


def of(name):
    if name in _clients:
        return _clients[name]
    if enabled(name) or not _clients:
        _clients[name] = ask(name)
    return _clients[name]


def local(name):
    found = None
    if found is None:
        found = ask(name)
    return found


def enabled(name):
    return bool(name)


def save_changes():
    global _changed
    if _changed:
        ask("git")
        _changed = False


class Journal:
    def flush(self):
        if self.changed:
            self.write()
            self.changed = None

    def write(self):
        ask("git")

    def open(self):
        if self.file is None:
            self.write()
            self.file = True


async def main(now, name, tunnel: Tunnel, journal: Journal):
    save_changes()  # error: ASYNC514
    journal.flush()  # error: ASYNC514
    journal.open()  # ok
    version()  # ok
    Tunnel()  # ok
    Tunnel.find()  # ok
    check()  # ok
    check_tunnel()  # ok
    tunnel.again()  # error: ASYNC514
    tunnel.asked_again()  # ok
    tunnel.asked_twice()  # error: ASYNC514
    count()  # error: ASYNC514
    now_and_then(now)  # error: ASYNC514
    of(name)  # error: ASYNC514
    local(name)  # error: ASYNC514


# === methods that subclasses replace: the class that is known counts
import time


class Base:
    def load(self):
        return {}

    def save(self):
        time.sleep(1)

    async def run(self):
        self.load()  # ok
        self.save()  # error: ASYNC514


class Slow(Base):
    def load(self):
        time.sleep(1)


class Quick(Base):
    def save(self):
        return None


class Other:
    def save(self):
        return None


async def main(base: Base, quick: Quick, either: "Slow | Other", items: list):
    base.load()  # ok
    base.save()  # error: ASYNC514
    quick.save()  # ok
    either.save()  # ok
    for item in items:
        item.save()  # ok


# === what the loop calls as well is told there
import asyncio
import time


def tick():
    time.sleep(1)  # error: ASYNC251


def pause():
    time.sleep(1)


class Reader(asyncio.Protocol):
    def data_received(self, data):
        pause()  # error: ASYNC514


class Lines(Reader):
    def data_received(self, data):
        super().data_received(data)  # ok


async def main():
    asyncio.get_running_loop().call_soon(tick)
    tick()  # ok
    pause()  # error: ASYNC514


# === a queue that a method was asked about
import queue


class Stream:
    def __init__(self):
        self._sent: queue.Queue = queue.Queue()

    def sending(self):
        """Say whether there is something to be sent."""
        return not self._sent.empty()

    def idle(self):
        return self._sent.empty()

    def open(self):
        if self.closed:
            return False
        return not self._sent.empty()

    def flush(self):
        self._sent.join()

    def send(self):
        if not self.sending():
            return None
        return self._sent.get()

    def send_busy(self):
        if self.idle():
            return None
        return self._sent.get()

    def send_idle(self):
        if self.idle():
            return self._sent.get()

    def send_open(self):
        if self.open():
            return self._sent.get()

    def send_flushed(self):
        if self.flush() and self.later() and self.ask():
            return self._sent.get()

    later = lambda self: 0

    def ask(self):
        return


async def main(stream: Stream):
    stream.send()  # ok
    stream.send_busy()  # ok
    stream.send_idle()  # error: ASYNC514
    stream.send_open()  # error: ASYNC514
    stream.send_flushed()  # error: ASYNC514


# === futures of the project's own that are done
import asyncio
from concurrent.futures import Future


class Job(Future):
    def result(self, timeout=None):
        return super().result(timeout=timeout)


async def until_done(job):
    while not job.done():
        await asyncio.sleep(0.1)


async def answer(client):
    job = Job()
    client.start(job)
    await until_done(job)
    return job.result()  # ok


async def answer_at_once(client):
    job = Job()
    client.start(job)
    return job.result()  # error: ASYNC514


# === by way of functools.partial
import asyncio
import functools
import time
from functools import partial
from threading import Thread


def load(path, wait=True):
    if wait:
        time.sleep(1)
    return path


def fill(path):
    return load(path)


class Loader:
    def __init__(self, root):
        self.load = partial(load, root)
        self.fill = functools.partial(fill, root)
        self.block = partial(self.pause, 1)
        self.ask = partial(load, root, wait=False)
        self.size = partial(len, root)
        self.later = partial(asyncio.sleep, 1)

    def pause(self, seconds):
        time.sleep(seconds)

    async def run(self):
        self.load()  # error: ASYNC514
        self.fill()  # error: ASYNC514
        self.block()  # error: ASYNC514
        self.size()  # ok
        self.ask()  # ok
        await self.later()  # ok
        return partial(self.pause, 1)()  # error: ASYNC514

    async def hand_on(self, loop):
        await loop.run_in_executor(None, self.load)  # ok
        await asyncio.to_thread(self.fill)  # ok
        Thread(target=self.block).start()  # ok


loads = partial(fill, "settings.toml")


async def main(path, loop):
    partial(fill, path)()  # error: ASYNC514
    functools.partial(fill)(path)  # error: ASYNC514
    again = partial(fill, path)
    again()  # error: ASYNC514
    await loop.run_in_executor(None, partial(fill, path))  # ok
    await loop.run_in_executor(None, again)  # ok
    await loop.run_in_executor(None, loads)  # ok
    partial(len, path)()  # ok
    partial(load, path, wait=False)()  # ok
    partial(load, path)(wait=False)  # ok
    partial(load)(path, False)  # ok
    partial(load, path, wait=True)()  # error: ASYNC514
    return loads()  # error: ASYNC514


# === partials of another function, or of an unknown one
import time
from functools import partial


def load(path):
    time.sleep(1)
    return path


def name(path):
    return path.name


class Loader:
    def __init__(self, work, path):
        self.load = partial(name, path)
        self.work = partial(work, path)

    def use(self, load):
        self.work = load

    async def run(self):
        self.load()  # ok
        self.work()  # ok


async def main(quick, path):
    get = partial(load, path)
    if quick:
        get = partial(name, path)
    get()  # ok
    get = partial(name, path)
    return get()  # ok


# === functions that are kept on an object
import functools
import time

import requests


def fetch(url):
    return requests.get(url)


class Client:
    def __init__(self, given):
        self._fetch = fetch
        self._sleep = time.sleep
        self._load = self._block
        self._prepared = functools.partial(fetch, "a")
        self._later = lambda: time.sleep(1)
        self._look = print
        self._wait = given.sleep
        self._given = given

    def _block(self):
        time.sleep(1)

    def get(self, url):
        return self._fetch(url)

    def pause(self):
        self._sleep(1)

    def look(self):
        self._look(self._wait(self._given()))

    async def run(self, url):
        self.get(url)  # error: ASYNC514
        self.pause()  # error: ASYNC514
        self._fetch(url)  # error: ASYNC514
        self._load()  # error: ASYNC514
        self._prepared()  # error: ASYNC514
        self._later()  # error: ASYNC514
        self.look()  # ok


class OfClass:
    fetch_page = staticmethod(fetch)

    def load(self):
        return self.fetch_page("a")

    async def run(self):
        self.load()  # error: ASYNC514
        self.fetch_page("a")  # error: ASYNC514


class Optional:
    def __init__(self):
        self._fetch = None

    def start(self):
        self._fetch = fetch

    async def run(self):
        if self._fetch is not None:
            self._fetch("a")  # error: ASYNC514


async def use(client: Client):
    client.get("a")  # error: ASYNC514


# === silent: attributes that keep several functions
import requests


def fetch(url):
    return requests.get(url)


class Client:
    def __init__(self):
        self._fetch = fetch

    def get(self, url):
        return self._fetch(url)

    async def run(self, url):
        self.get(url)  # ok
        self._fetch(url)  # ok


class Quick(Client):
    def __init__(self):
        super().__init__()
        self._fetch = print

    async def run_quickly(self):
        self.get("a")  # ok


class Given:
    def __init__(self, fetch=fetch):
        self._fetch = fetch

    def get(self):
        return self._fetch("a")

    async def run(self):
        self.get()  # ok


class Either:
    def __init__(self, quick):
        self._fetch = fetch
        if quick:
            self._fetch = print

    def get(self):
        return self._fetch("a")

    async def run(self):
        self.get()  # ok


class Other:
    def __init__(self):
        self._fetch = fetch

    async def run(self):
        self._fetch("a")  # error: ASYNC514


# === a method that a subclass overrides is not the one that is run on its objects
import time


class Strategy:
    def wait(self):
        self._wait()

    def run(self):
        self._prepare()

    def _prepare(self):
        self._wait()

    def other(self, strategy):
        strategy._wait()

    def _wait(self):
        time.sleep(1)

    async def go(self):
        self.wait()  # error: ASYNC514


class Calm(Strategy):
    def _wait(self):
        return None


class Loud(Strategy):
    def pick(self):
        return 1


class Slower(Strategy):
    def _wait(self):
        time.sleep(3)

    def twice(self):
        super()._wait()
        self._wait()


class Service:
    def __init__(self):
        self.calm = Calm()
        self.loud = Loud()

    async def run(self, given: Strategy, calm: Calm):
        self.calm.wait()  # ok
        self.calm.run()  # ok
        Calm().wait()  # ok
        calm.wait()  # ok
        self.loud.wait()  # error: ASYNC514
        self.loud.run()  # error: ASYNC514
        given.wait()  # error: ASYNC514
        Slower().twice()  # error: ASYNC514


# === decorators that block themselves
import asyncio
import time
from functools import wraps


def rate_limited(function):
    @wraps(function)
    def limited(*args):
        time.sleep(1)
        return function(*args)

    return limited


def throttle(seconds):
    def decorate(function):
        def throttled(*args):
            time.sleep(seconds)
            return function(*args)

        return throttled

    return decorate


def logged(function):
    def logging(*args):
        print(args)
        return function(*args)

    return logging


def in_thread(function):
    def handing(*args):
        return asyncio.to_thread(function, *args)

    return handing


def waiting(function):
    async def waited(*args):
        return function(*args)

    return waited


@rate_limited
def half(x):
    return x / 2


@logged
@throttle(3)
def third(x):
    return x / 3


@in_thread
@throttle(3)
def fourth(x):
    return x / 4


@logged
def fifth(x):
    return x / 5


@waiting
@rate_limited
def sixth(x):
    return x / 6


class Sums:
    @throttle(2)
    def total(self):
        return 0

    @logged
    def shown(self):
        return 0


async def calculate(sums: Sums):
    half(1)  # error: ASYNC514
    third(1)  # error: ASYNC514
    sums.total()  # error: ASYNC514
    await fourth(1)  # ok
    fifth(1)  # ok
    await sixth(1)  # ok
    sums.shown()  # ok


# === helpers that ask an exchange, a device, a site
import ccxt
import yt_dlp
from pymodbus.client import ModbusTcpClient


class Trader:
    def __init__(self):
        self.exchange = ccxt.okx()
        self.meter = ModbusTcpClient("meter")

    def price(self, symbol):
        return self.exchange.fetch_ticker(symbol)["last"]

    def rounded(self, symbol, amount):
        return self.exchange.amount_to_precision(symbol, amount)

    def power(self):
        return self.meter.read_input_registers(0, count=2).registers

    async def trade(self, symbol):
        amount = self.rounded(symbol, 2)  # ok
        return amount, self.price(symbol), self.power()  # error: ASYNC514, ASYNC514


def info(url):
    with yt_dlp.YoutubeDL({}) as loader:
        return loader.extract_info(url, download=False)


async def play(url):
    return info(url)  # error: ASYNC514


# === generators run where somebody goes through them
import asyncio

import requests


def pages(count):
    for number in range(count):
        yield requests.get(f"https://example.org/{number}").text


def numbered(count):
    yield from enumerate(pages(count))


def longest(count):
    return max(len(page) for page in pages(count))


class Shelf:
    def books(self):
        yield requests.get("https://example.org/books").text


async def read(shelf: Shelf):
    for page in pages(3):  # error: ASYNC514
        print(page)
    every = list(numbered(3))  # error: ASYNC514
    texts = {page.strip() for page in pages(3)}  # error: ASYNC514
    first = next(shelf.books(), None)  # error: ASYNC514
    return every, texts, first, longest(3)  # error: ASYNC514


async def hand_on(shelf: Shelf):
    later = pages(3)  # ok
    await asyncio.to_thread(list, shelf.books())  # ok
    return later, (page.strip() for page in pages(3))  # ok


# === what "with" runs of managers
import contextlib

import psycopg2


@contextlib.contextmanager
def transaction(name):
    connection = psycopg2.connect(name)
    yield connection
    connection.commit()


@contextlib.contextmanager
def quietly():
    yield


class Session:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.connection = psycopg2.connect(self.name)
        return self

    def __exit__(self, *exception):
        self.connection = None


class Committing:
    def __enter__(self):
        return self

    def __exit__(self, *exception):
        with transaction("shop"):
            pass


def opened(name):
    return Session(name)


async def handler():
    with transaction("shop"):  # error: ASYNC514
        pass
    with quietly(), Session("shop") as session:  # error: ASYNC514
        print(session)
    with opened("shop"):  # error: ASYNC514
        pass
    with Committing():  # error: ASYNC514
        pass
    with quietly():  # ok
        pass
    return Session("shop"), transaction("shop"), opened("shop")  # ok


# === properties run when they are read
import functools

import requests


class Station:
    _now = None

    @property
    def weather(self):
        return requests.get("https://example.org/weather").json()

    @property
    def name(self):
        return "North"

    @functools.cached_property
    def place(self):
        return requests.get("https://example.org/place").json()

    def fetch(self):
        return requests.get("https://example.org/").json()

    @property
    def fetching(self):
        return self.fetch

    async def report(self):
        if self.weather["rain"]:  # error: ASYNC514
            return self.name  # ok
        print(self.place)  # error: ASYNC514
        return self.fetch, self.fetching  # ok


class Dry(Station):
    weather = {"rain": 0}


class Far(Station):
    @property
    def weather(self):
        return {}


async def ask(station: Station, far: Far, dry: Dry):
    text = Station().weather  # error: ASYNC514
    print(station.weather)  # error: ASYNC514
    return text, dry.weather, far.weather  # ok


# === what a method calls on its object is what the class of the object has
import abc
import time


class Source(abc.ABC):
    @abc.abstractmethod
    def load(self): ...

    def refresh(self):
        return self.load()

    def reload(self):
        return self.refresh()


class Slow(Source):
    def load(self):
        time.sleep(1)

    async def run(self):
        self.refresh()  # error: ASYNC514
        self.reload()  # error: ASYNC514


class Quick(Source):
    def load(self):
        return {}

    async def run(self):
        return self.refresh(), self.reload()  # ok


async def run(source: Source):
    Slow().reload()  # error: ASYNC514
    Quick().reload()  # ok
    source.reload()  # ok

# === a method of a subclass that is a coroutine function, and attributes of a library's class
import threading
import time


class Base:
    def run(self):
        self.step()

    def step(self):
        time.sleep(1)


class Sub(Base):
    async def step(self):
        time.sleep(1)  # error: ASYNC251


class Worker(threading.Thread):
    def wait(self):
        time.sleep(1)


class Slow:
    @property
    def nothing(self):
        time.sleep(1)


def rows():
    time.sleep(1)
    yield 1


def sorted(items):
    return items


class Waiting(Base):
    def report(self):
        return self.run()


async def main(worker: Worker, slow: Slow):
    sorted(rows())  # ok
    list(rows())  # error: ASYNC514
    slow.nothing  # error: ASYNC514
    Sub().run()  # ok
    Base().run()  # error: ASYNC514
    Waiting().report()  # error: ASYNC514
    return worker.ident, worker.nothing  # ok
# === operations that call special methods
import asyncio
import time

import requests


class Pages:
    def __getitem__(self, url):
        return requests.get(url).text

    def __setitem__(self, url, text):
        self._save(text)

    def __delitem__(self, url):
        time.sleep(1)

    def __contains__(self, url):
        time.sleep(1)
        return True

    def __len__(self):
        time.sleep(1)
        return 1

    def _save(self, text):
        time.sleep(1)


class Later(Pages):
    def __getitem__(self, url):
        yield requests.get(url)

    async def __contains__(self, url): ...  # error: ASYNC612


class Kept(dict):
    def __getitem__(self, key):
        return super().__getitem__(key)


async def read(pages: Pages, later: Later, kept: Kept, plain: dict, unknown):
    print(pages["index"].upper())  # error: ASYNC514@11
    pages["index"] = "text"  # error: ASYNC514
    pages["index"] += "more"  # error: ASYNC514
    del pages["index"]  # error: ASYNC514
    print(len(pages))  # error: ASYNC514
    if "index" in pages:  # error: ASYNC514
        return [pages[url] for url in plain]  # error: ASYNC514
    if "index" not in Pages():  # error: ASYNC514
        return pages["a"] == 1 < 2  # error: ASYNC514
    later["index"], "index" in later  # ok
    kept["index"], "index" in kept, len(kept)  # ok
    plain["index"], "index" in plain, len(plain), "index" in unknown  # ok
    1 in plain in later, len(), unknown["index"]  # ok
    await asyncio.to_thread(lambda: pages["index"])  # ok


def plain(pages: Pages):
    return pages["index"], len(pages)  # ok


# === operations whose special methods call a partial, too
import time
from functools import partial


def load(n):
    time.sleep(n)


nap = partial(load, 1)


class Pages:
    def __getitem__(self, key):
        load(1)
        nap()
        return key


async def main():
    pages = Pages()
    first = pages["a"]  # error: ASYNC514
    pages = Pages()
    return first, pages["b"]  # error: ASYNC514


# === operations run special methods of objects
import asyncio

import requests


class Shelf:
    def __init__(self, url):
        self.url = url

    def __iter__(self):
        for name in requests.get(self.url).json():
            yield name

    def __eq__(self, other):
        return requests.get(self.url).json() == other

    def __lt__(self, other):
        return self.url < other.url

    def __str__(self):
        return requests.get(self.url).text

    def __bool__(self):
        return requests.get(self.url).ok


class Quick(Shelf):
    def __iter__(self):
        return iter(self.url)

    def __repr__(self):
        return self.url

    __str__ = __repr__

    def __bool__(self):
        return True


async def look(shelf: Shelf, quick: Quick):
    for name in shelf:  # error: ASYNC514
        print(name)
    names = sorted(shelf)  # error: ASYNC514
    names += [name.upper() for name in shelf]  # error: ASYNC514
    text = str(shelf)  # error: ASYNC514
    text += f"{shelf}"  # error: ASYNC514
    text += f"{shelf!s:>20}"  # error: ASYNC514
    text += f"{shelf!r}"  # ok
    print("shelf", shelf)  # error: ASYNC514
    if shelf:  # error: ASYNC514
        text += "?"
    while not shelf:  # error: ASYNC514
        await asyncio.sleep(1)
    if shelf and names:  # error: ASYNC514
        text += "."
    if names and shelf == names:  # error: ASYNC514
        text += ":"
    return [each for each in (1, 2) if shelf]  # error: ASYNC514


async def look_at_quick(shelf: Shelf, quick: Quick):
    if quick or shelf < quick or shelf is None:  # ok
        print(quick, str(quick), repr(shelf), id(shelf))  # ok
    print([each for each in quick], f"{quick}", *quick)  # ok
    pair = (each for each in shelf)  # ok
    return shelf and pair  # error: ASYNC514


async def hand_on(shelf: Shelf, str=repr):
    other = [shelf, (shelf,)]  # ok
    yield str(shelf), iter  # ok
    yield names_of(other)


def names_of(shelves: list[Shelf]):
    return [str(shelf) for shelf in shelves]


# === making an object runs what makes it, too
import time


class Throttled:
    def __new__(cls, *args):
        time.sleep(1)
        return super().__new__(cls)

    def __init__(self, name):
        self.name = name


class Plain(Throttled):
    def __new__(cls, *args):
        return object.__new__(cls)


async def make():
    return Throttled("a"), Plain("b")  # error: ASYNC514


async def make_plain():
    return Plain("b")  # ok


# === a class that an object keeps, and makes objects of
import time


class Reader:
    def __init__(self):
        time.sleep(1)


class Feed:
    reader = Reader

    def read(self):
        return self.reader()


class Quick(Feed):
    reader = dict


async def read():
    Feed().read()  # error: ASYNC514
    Quick().read()  # ok


# === functions in a table
import time


def nap():
    time.sleep(1)


def count():
    return 1


KNOWN = {"nap": nap, "count": count}
NAPS = {"short": nap, "long": nap}


async def choose(name):
    NAPS[name]()  # error: ASYNC514
    KNOWN["nap"]()  # error: ASYNC514
    KNOWN["count"]()  # ok
    KNOWN[name]()  # ok
    {"nap": nap}["nap"]()  # error: ASYNC514
# === what "with" enters, kept somewhere, and an object that calls itself
import asyncio
import time


class Gate:
    def __enter__(self):
        self.wait()
        return self

    def __exit__(self, *error):
        pass

    def wait(self):
        time.sleep(1)

    def __call__(self):
        self.wait()

    async def pass_through(self):
        self()  # error: ASYNC514
        with self:  # error: ASYNC514
            pass


class Latch:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        time.sleep(1)


class Pass:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    def __call__(self):
        pass

    async def run(self):
        self()  # ok
        with self:  # ok
            pass


class Ticket(Gate):
    def wait(self):
        pass

    async def run(self):
        self()  # ok
        with self:  # ok
            pass


class Host:
    def __init__(self, latch: Latch):
        self.gate = Gate()
        self.latch = latch
        self.free = Pass()

    async def open(self, ticket: Ticket):
        with self.free, self.gate:  # error: ASYNC514
            pass
        with self.latch as latch:  # error: ASYNC514
            pass
        gate = Gate()
        with gate:  # error: ASYNC514
            await asyncio.sleep(0)
        with self.free, ticket, self.unknown:  # ok
            return latch

    def wait(self):
        with self.gate, self.latch:  # ok
            pass


# === managers beside an object whose items block
import time


class Shelf:
    def __getitem__(self, key):
        time.sleep(1)
        return key


async def look(shelf: Shelf, lock, opened):
    async with lock as held, shelf as entered:  # ok
        with opened as first:  # ok
            return shelf[1], held, entered, first  # error: ASYNC514


# === an object that a library enters
import sqlite3


async def main(connection: sqlite3.Connection, lock):
    with connection, lock:  # ok
        pass
# === decorators that ask what kind of function they are given
import asyncio
import functools
import time


def handled(*errors):
    def decorator(function):
        @functools.wraps(function)
        async def wrapper(*args):
            try:
                return await function(*args)
            except errors:
                return None

        @functools.wraps(function)
        def plain_wrapper(*args):
            try:
                return function(*args)
            except errors:
                return None

        return wrapper if asyncio.iscoroutinefunction(function) else plain_wrapper

    return decorator


def in_thread(function):
    async def wrapper(*args):
        return await asyncio.to_thread(function, *args)

    def plain_wrapper(*args):
        return function(*args)

    if asyncio.iscoroutinefunction(function):
        return plain_wrapper
    return wrapper


@handled(OSError)
def load():
    time.sleep(1)


@in_thread
def save():
    time.sleep(1)


class Client:
    @staticmethod
    @handled(OSError)
    def connect():
        time.sleep(1)

    @handled(OSError)
    def count(self):
        return 3


async def main(client: Client):
    load()  # error: ASYNC514@5
    await save()  # ok
    client.connect()  # error: ASYNC514
    client.count()  # ok


# === conditions that say that it is the loop's thread
import time


class Model:
    def __init__(self, client, is_async, loop):
        self.client = client
        self.is_async = is_async
        self.loop = loop

    def track(self):
        time.sleep(1)

    async def generate(self, prompt):
        if not self.is_async:
            raise TypeError("this client is synchronous")
        answer = await self.client.create(prompt)
        self.track()  # error: ASYNC514
        return answer

    async def stream(self, prompt):
        if self.is_async and prompt:
            self.track()  # error: ASYNC514
        if not self.is_async:
            self.track()  # ok
        if self.loop is None:
            self.track()  # ok
        await self.client.create(prompt)


# === decorators that nothing is known of
import time


class Registry:
    def __call__(self, function):
        return function


def make(registry):
    @Registry()
    def registered():
        time.sleep(1)

    @registry.task
    def handed_in():
        time.sleep(1)

    async def run():
        registered()  # ok
        handed_in()  # ok

    return run


# === what a function gives is called at once
import asyncio
import time


def pause(seconds):
    return lambda: time.sleep(seconds)


def prepare(seconds):
    def pause():
        time.sleep(seconds)

    return pause


class Job:
    def maker(self):
        return self.run

    def run(self):
        time.sleep(1)


def doubled(number):
    def double():
        return 2 * number

    return double


async def main(job: Job):
    pause(1)()  # error: ASYNC514
    prepare(1)()  # error: ASYNC514
    job.maker()()  # error: ASYNC514
    doubled(1)()  # ok
    job.maker()  # ok
    await asyncio.to_thread(prepare(1))  # ok
# === by way of what a helper reads or enters
import threading
import time
from functools import cached_property


class Gate:
    def __enter__(self):
        time.sleep(1)

    def __exit__(self, *error): ...


class Leaving:
    def __enter__(self): ...

    def __exit__(self, *error):
        time.sleep(1)


class Store:
    def __init__(self):
        self.gate = Gate()
        self.leaving = Leaving()

    @property
    def size(self):
        time.sleep(1)
        return 1

    @cached_property
    def rows(self):
        time.sleep(1)
        return []

    def guarded(self):
        with self.gate:
            return 1

    def left(self):
        with self.leaving as left:
            return left

    def read(self):
        return self.size + 1

    def read_rows(self):
        for row in self.rows:
            print(row)

    def further(self):
        return self.read()

    def resize(self, other):
        other.size = 4
        time.sleep(1)

    async def main(self, other):
        self.resize(other)  # error: ASYNC514
        self.guarded()  # error: ASYNC514@9
        self.left()  # error: ASYNC514
        self.read()  # error: ASYNC514
        self.read_rows()  # ok
        self.further()  # error: ASYNC514


def size_of(store: Store):
    return store.size


def enter():
    gate = Gate()
    with gate:
        print("in")


async def main(store: Store):
    size_of(store)  # error: ASYNC514
    enter()  # error: ASYNC514


# === helpers that read or enter something else, or hand it on
import threading
import time
from contextlib import nullcontext


class Gate:
    def __enter__(self):
        time.sleep(1)

    def __exit__(self, *error): ...


class Quick:
    size = 3
    gate = nullcontext()

    def __enter__(self): ...

    def __exit__(self, *error): ...


class Store:
    def __init__(self, quick: Quick):
        self.gate = Gate()
        self.quick = quick
        self.lock = nullcontext()

    @property
    def size(self):
        time.sleep(1)
        return 1

    def load(self):
        time.sleep(1)

    def guarded(self):
        with self.quick:
            return 1

    def guarded_by_another(self):
        with self.quick.gate, self.lock:
            return 1

    def read(self):
        return self.quick.size

    def given(self):
        return self.gate

    def reference(self):
        return self.load

    def set(self, other):
        other.size = 4

    def later(self):
        return lambda: self.size

    def kept(self):
        def inner():
            with self.gate:
                return 1

        return inner

    async def main(self, other):
        self.guarded()  # ok
        self.guarded_by_another()  # ok
        self.read()  # ok
        self.given()  # ok
        self.reference()  # ok
        self.set(other)  # ok
        self.later()  # ok
        self.kept()  # ok
        size_of(other)  # ok
        enter(other)  # ok


def size_of(something):
    return something.size


def enter(gate):
    with gate:
        print("in")
