# === input and output of the tables
import asyncio
import functools
import shutil
import socket
import subprocess
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from urllib.request import urlopen as fetch

import requests


async def load(url, path: Path, session: requests.Session):
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor()
    await loop.run_in_executor(pool, requests.get, url)  # error: ASYNC701@38
    await loop.run_in_executor(executor=pool, func=requests.get)  # error: ASYNC701
    await loop.run_in_executor(pool, fetch, url)  # error: ASYNC701
    await loop.run_in_executor(pool, functools.partial(requests.get, timeout=5), url)  # error: ASYNC701@56
    await loop.run_in_executor(pool, path.read_text)  # error: ASYNC701
    await loop.run_in_executor(pool, session.get, url)  # error: ASYNC701
    await loop.run_in_executor(pool, subprocess.run, ["ls"])  # error: ASYNC701
    await loop.run_in_executor(
        pool,
        socket.gethostbyname,  # error: ASYNC701@9
        url,
    )
    pool.submit(shutil.copyfile, url, path)  # error: ASYNC701@17
    list(pool.map(requests.get, [url]))  # error: ASYNC701@19, ASYNC515
    with ProcessPoolExecutor(max_workers=2) as workers:
        future = workers.submit(requests.get, url)  # error: ASYNC701
        await asyncio.wrap_future(future)


# === work for a processor, for threads, or for whom it may concern
import asyncio
import gzip
import hashlib
import time
import zipfile
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

import loky
import pandas
import requests


async def compute(url, data, archive: zipfile.ZipFile, executor: Executor, work):
    loop = asyncio.get_running_loop()
    pool, threads = ProcessPoolExecutor(), ThreadPoolExecutor()
    await loop.run_in_executor(pool, sum, data)  # ok
    await loop.run_in_executor(pool, hashlib.scrypt, data)  # ok
    await loop.run_in_executor(pool, gzip.compress, data)  # ok
    await loop.run_in_executor(pool, pandas.read_csv, data)  # ok
    await loop.run_in_executor(pool, archive.extractall, data)  # ok
    await loop.run_in_executor(pool, time.sleep, 1)  # ok
    await loop.run_in_executor(pool, work, url)  # ok
    await loop.run_in_executor(threads, requests.get, url)  # ok
    await loop.run_in_executor(threads, lambda: requests.get(url))  # ok
    await loop.run_in_executor(None, requests.get, url)  # ok
    await loop.run_in_executor(executor, requests.get, url)  # ok
    await loop.run_in_executor(executor, lambda: sum(data))  # ok
    await loop.run_in_executor(loky.get_reusable_executor(), lambda: sum(data))  # ok
    loky.ProcessPoolExecutor().submit(lambda: sum(data))  # ok
    work.submit(lambda: sum(data))  # ok
    pool.shutdown(wait=False)
    await loop.run_in_executor(pool)  # ok


# === functions whose body is just input and output
import asyncio
import json
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import requests

pool = ProcessPoolExecutor()


def download(url):
    """Get a page."""
    return requests.get(url, timeout=5).text


def download_checked(url: str) -> dict:
    response = requests.get(url.strip(), timeout=5)
    response.raise_for_status()
    return response.json()


def download_cleaned(url):
    return requests.get(url, timeout=5).text.strip().lower().split(",")


def download_far(url):
    page = requests.get(url, timeout=5)
    return page.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u()


def read(name):
    with open(name, encoding="utf-8") as file:
        return file.read()


def read_path(folder, name):
    print("reading", name)
    return Path(folder, name).read_text().strip()


def read_or_not(name):
    try:
        return read(name)
    except OSError:
        return ""


def parse(name):
    with open(name, encoding="utf-8") as file:
        return json.load(file)


def count(name):
    with open(name, encoding="utf-8") as file:
        return count_words(file.read())


def count_words(text):
    return len(text.split())


def lines(name):
    with open(name, encoding="utf-8") as file:
        for line in file:
            print(line)


def squares(name):
    text = Path(name).read_text()
    return [int(part) ** 2 for part in text.split()]


def later(name):
    def inner():
        return open(name)

    return inner()


def passed(name, decode):
    return decode(requests.get(name))


def looped(loop):
    while loop.busy():
        requests.get(loop.url)


def waits():
    time.sleep(1)


def decode_all(name):
    text = requests.get(name).text
    (text or "").encode()
    (text, 1)[0].upper()


def of_a_loop(names):
    names.sort()
    return requests.get(names[0])


class Loader:
    @staticmethod
    def load(url):
        return requests.get(url)

    @classmethod
    def load_all(cls, url):
        return requests.get(url)

    async def run(self, url):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(pool, self.load, url)  # error: ASYNC701
        await loop.run_in_executor(pool, Loader.load_all, url)  # error: ASYNC701


async def main(name):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, download, name)  # error: ASYNC701
    await loop.run_in_executor(pool, download_checked, name)  # error: ASYNC701
    await loop.run_in_executor(pool, download_cleaned, name)  # error: ASYNC701
    await loop.run_in_executor(pool, download_far, name)  # ok
    await loop.run_in_executor(pool, read, name)  # error: ASYNC701
    await loop.run_in_executor(pool, read_path, name, name)  # error: ASYNC701
    await loop.run_in_executor(pool, read_or_not, name)  # error: ASYNC701
    await asyncio.gather(*[loop.run_in_executor(pool, download, each) for each in name])  # error: ASYNC701
    for text in pool.map(read, name):  # error: ASYNC701, ASYNC515
        print(text)
    await loop.run_in_executor(pool, parse, name)  # ok
    await loop.run_in_executor(pool, count, name)  # ok
    await loop.run_in_executor(pool, count_words, name)  # ok
    await loop.run_in_executor(pool, lines, name)  # ok
    await loop.run_in_executor(pool, squares, name)  # ok
    await loop.run_in_executor(pool, later, name)  # ok
    await loop.run_in_executor(pool, passed, name, sum)  # ok
    await loop.run_in_executor(pool, looped, name)  # ok
    await loop.run_in_executor(pool, waits)  # ok
    await loop.run_in_executor(pool, decode_all)  # ok
    await loop.run_in_executor(pool, of_a_loop)  # ok


# === lambdas and nested functions
import asyncio
import functools
from concurrent.futures import ProcessPoolExecutor

double = lambda x: x * 2


def double_it(x):
    return x * 2


def make_adder(n):
    def add(x):
        return x + n

    return add


async def main(numbers, pool: ProcessPoolExecutor):
    loop = asyncio.get_running_loop()

    def total():
        return sum(numbers)

    class Job:
        def run(self):
            return 1

    class Callable:
        @staticmethod
        def run():
            return 1

    await loop.run_in_executor(pool, lambda: sum(numbers))  # error: ASYNC701@38
    await loop.run_in_executor(pool, double, 1)  # error: ASYNC701
    await loop.run_in_executor(pool, functools.partial(double, 1))  # error: ASYNC701
    await loop.run_in_executor(pool, total)  # error: ASYNC701
    await loop.run_in_executor(pool, functools.partial(total))  # error: ASYNC701
    await loop.run_in_executor(pool, make_adder(1), 2)  # error: ASYNC701
    await loop.run_in_executor(pool, Job)  # error: ASYNC701
    await loop.run_in_executor(pool, Job().run)  # error: ASYNC701
    pool.submit(lambda x: x, 1)  # error: ASYNC701@17
    list(pool.map(lambda x: x + 1, numbers))  # error: ASYNC701@19, ASYNC515
    pool.submit(double_it, lambda: 1)  # error: ASYNC701@28
    await loop.run_in_executor(pool, double_it, 1)  # ok
    await loop.run_in_executor(pool, functools.partial(double_it, 1))  # ok
    pool.map(double_it, numbers)  # ok


def nested_in_plain_code(numbers):
    with ProcessPoolExecutor() as pool:

        def work(n):
            return n * n

        return list(pool.map(work, numbers))  # error: ASYNC701


# === functions that only seem to be nested
import asyncio
import functools
from concurrent.futures import ProcessPoolExecutor


def work():
    return 1


def prepare():
    global late, Late

    def late():
        return 1

    class Late:
        def run(self):
            return 1

    return late, Late().run


def wrapped(function):
    @functools.wraps(function)
    def wrapper():
        return function()

    return wrapper


async def main(other, pool: ProcessPoolExecutor, function=work):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, late)  # ok
    await loop.run_in_executor(pool, Late().run)  # ok
    await loop.run_in_executor(pool, wrapped(work))  # ok
    await loop.run_in_executor(pool, other.work)  # ok
    await loop.run_in_executor(pool, function)  # ok
    await loop.run_in_executor(pool, print, 1)  # ok
    await loop.run_in_executor(pool, functools.partial(other))  # ok
    await loop.run_in_executor(pool, other(work))  # ok


# === methods of objects that hold what cannot be pickled
import asyncio
import queue
import socket
import threading
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import Pool
from typing import Optional


class WithLock:
    def __init__(self):
        self.lock = threading.Lock()
        self.pool: Optional[ProcessPoolExecutor] = None

    def work(self, n):
        return n * n

    async def run(self):
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor() as pool:  # error: ASYNC515
            await loop.run_in_executor(pool, self.work, 1)  # error: ASYNC701@46
            pool.submit(self.work, 2)  # error: ASYNC701@25


class WithPool:
    def __init__(self):
        self.pool = ProcessPoolExecutor()

    async def run(self):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self.pool, self.work)  # error: ASYNC701

    def work(self):
        return 1


class WithPoolLater:
    pool: ProcessPoolExecutor

    def start(self):
        self.pool = ProcessPoolExecutor()

    async def run(self):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self.pool, self.work)  # error: ASYNC701

    def work(self):
        return 1


class Derived(WithLock):
    def __init__(self):
        super().__init__()
        self.name = "derived"


class Inherited(WithLock):
    pass


class WithLoop:
    def __init__(self, host):
        self.loop: asyncio.AbstractEventLoop = asyncio.new_event_loop()

    def work(self):
        return 1


class WithSocket:
    def __init__(self, host):
        try:
            pass
        finally:
            pass
        self.socket = socket.create_connection((host, 80))

    def work(self):
        return 1


class WithThreads:
    def __init__(self):
        self.threads = ThreadPoolExecutor()

    def work(self):
        return 1


class WithProcesses:
    def __init__(self):
        self.processes = Pool(2)

    def work(self):
        return 1


class WithQueue:
    def __init__(self):
        self.queue, self.other = queue.Queue(), 1
        self.jobs = queue.Queue()

    def work(self):
        return 1


@dataclass
class WithField:
    name: str = "a"
    names: list = field(default_factory=list)
    event: threading.Event = field(repr=False, default_factory=threading.Event)

    def work(self):
        return 1


async def main(pool: ProcessPoolExecutor, queue: queue.Queue):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, Derived().work, 1)  # error: ASYNC701
    await loop.run_in_executor(pool, Inherited().work, 1)  # error: ASYNC701
    await loop.run_in_executor(pool, WithLoop("a").work)  # error: ASYNC701
    await loop.run_in_executor(
        pool, WithSocket("a").work  # error: ASYNC514, ASYNC701
    )
    await loop.run_in_executor(pool, WithThreads().work)  # error: ASYNC701
    await loop.run_in_executor(pool, WithProcesses().work)  # error: ASYNC701
    await loop.run_in_executor(pool, WithQueue().work)  # error: ASYNC701
    await loop.run_in_executor(pool, WithField().work)  # error: ASYNC701
    await loop.run_in_executor(pool, queue.get)  # error: ASYNC701
    await loop.run_in_executor(pool, "a".upper)  # ok


# === methods of objects that can be pickled, or may be
import asyncio
import enum
import threading
from abc import ABC, ABCMeta
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from house import Picklable, Remote, registered

pool = ProcessPoolExecutor()


class Plain:
    lock = threading.Lock()

    def __init__(self, lock):
        self.n = 1
        self.passed = lock
        self.locks = 1, 2
        other = self
        other.x = threading.Lock()
        other.inner.y = threading.Lock()

    def work(self):
        return self.n

    async def run(self):
        await asyncio.get_running_loop().run_in_executor(pool, self.work)  # ok


class Static:
    def __init__(self):
        self.lock = threading.Lock()

    @staticmethod
    def work():
        return 1

    @classmethod
    def make(cls):
        return cls()

    async def run(self):
        await asyncio.get_running_loop().run_in_executor(pool, self.work)  # ok
        await asyncio.get_running_loop().run_in_executor(pool, self.make)  # ok
        await asyncio.get_running_loop().run_in_executor(pool, Static)  # ok


class WithState(ABC):
    def __init__(self):
        self.lock = threading.Lock()

    def __getstate__(self):
        return {}

    def work(self):
        return 1


class WithReduce(metaclass=ABCMeta):
    def __init__(self):
        self.lock = threading.Lock()

    def __reduce__(self):
        return WithReduce, ()

    def work(self):
        return 1


class OfTheHouse(Picklable):
    def __init__(self):
        self.lock = threading.Lock()

    def work(self):
        return 1


class OfAMetaclass(metaclass=Remote):
    def __init__(self):
        self.lock = threading.Lock()

    def work(self):
        return 1


@registered("a")
class Registered:
    def __init__(self):
        self.lock = threading.Lock()

    def work(self):
        return 1


class Color(enum.Enum):
    RED = 1

    def work(self):
        return 1


class Sometimes:
    def __init__(self, threads):
        if threads:
            self.lock = threading.Lock()
        self.guard = None

    def start(self):
        self.guard = threading.Lock()

    def work(self):
        return 1


class Below(Sometimes):
    def __init__(self):
        self.nothing = 1


class Locked:
    def __init__(self):
        self.lock = threading.Lock()

    def work(self):
        return 1


class Unlocked(Locked):
    def __init__(self):
        self.lock = None


class Abstract(ABC):
    def __init__(self):
        self.lock = threading.RLock()

    def work(self):
        return 1


class Harmless(ABC):
    def work(self):
        return 1


class Freed(Locked):
    def __getstate__(self):
        return {}


@dataclass
class Fields:
    names: list = field(default_factory=list)
    name: str = field(default="a")
    number: int = 1

    def work(self):
        return 1


async def main(locked: Locked):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, WithState().work)  # ok
    await loop.run_in_executor(pool, WithReduce().work)  # ok
    await loop.run_in_executor(pool, OfTheHouse().work)  # ok
    await loop.run_in_executor(pool, OfAMetaclass().work)  # ok
    await loop.run_in_executor(pool, Registered().work)  # ok
    await loop.run_in_executor(pool, Color.RED.work)  # ok
    await loop.run_in_executor(pool, Sometimes(True).work)  # ok
    await loop.run_in_executor(pool, Below().work)  # ok
    await loop.run_in_executor(pool, Fields().work)  # ok
    await loop.run_in_executor(pool, Harmless().work)  # ok
    await loop.run_in_executor(pool, Unlocked().work)  # ok
    await loop.run_in_executor(pool, locked.work)  # ok
    await loop.run_in_executor(pool, Locked().work)  # error: ASYNC701
    await loop.run_in_executor(pool, Abstract().work)  # error: ASYNC701


# === coroutine functions are another matter
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def main(pool: ProcessPoolExecutor):
    async def nested():
        return 1

    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, nested)  # error: ASYNC603


# === a test that expects the error
import asyncio
from concurrent.futures import ProcessPoolExecutor

import pytest


async def test_lambda():
    with ProcessPoolExecutor() as pool:
        with pytest.raises(Exception):
            await asyncio.get_running_loop().run_in_executor(pool, lambda: 1)  # ok


# === more of what cannot be pickled, and what waits
import asyncio
import concurrent.futures
import sqlite3
import threading
import time
from functools import partial

import httpx


def helper(url):
    return httpx.get(url)


def cpu(n):
    return sum(range(n))


class Scraper:
    def __init__(self):
        self.pool = concurrent.futures.ProcessPoolExecutor()
        self.event = threading.Event()
        self.n = 0

    def parse(self, html):
        return html

    async def go(self, urls, htmls):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self.pool, httpx.get, "x")  # error: ASYNC701
        await loop.run_in_executor(self.pool, partial(httpx.get, "x"))  # error: ASYNC701
        await loop.run_in_executor(self.pool, self.parse, "x")  # error: ASYNC701
        await asyncio.gather(*(loop.run_in_executor(self.pool, httpx.get, u) for u in urls))  # error: ASYNC701
        f = lambda x: x
        await loop.run_in_executor(self.pool, f, 1)  # error: ASYNC701
        await asyncio.gather(*(loop.run_in_executor(self.pool, cpu, n) for n in htmls))  # ok
        return list(self.pool.map(lambda h: h, htmls))  # error: ASYNC701, ASYNC515


class Pure:
    def __init__(self):
        self.data = []

    def crunch(self, x):
        return x


async def ok(pool: concurrent.futures.ProcessPoolExecutor, tp: concurrent.futures.ThreadPoolExecutor, p: Pure):
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, p.crunch, 1)  # ok
    await loop.run_in_executor(tp, httpx.get, "x")  # ok
    await loop.run_in_executor(tp, lambda: 1)  # ok
    await loop.run_in_executor(pool, str.upper, "x")  # ok
    await loop.run_in_executor(pool, sorted, [1])  # ok
    ex = pool or tp
    await loop.run_in_executor(ex, lambda: 1)  # ok
