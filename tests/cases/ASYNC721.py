# === a sync with
import asyncio
from asyncio import timeout


async def handler(load):
    with asyncio.timeout(5):  # error: ASYNC721@10
        await load()
    with timeout(5) as cm:  # error: ASYNC721
        await load()
    with asyncio.timeout_at(100):  # error: ASYNC721
        await load()
    return cm


# === a sync with among other items
import asyncio


async def handler(load, span):
    with span("load"), asyncio.timeout(5):  # error: ASYNC721
        await load()


# === a statement does nothing
import asyncio
import asyncio as aio


async def handler(load):
    asyncio.timeout(5)  # error: ASYNC721@5
    aio.timeout_at(100)  # error: ASYNC721
    await load()


class Client:
    async def get(self, url):
        asyncio.timeout(self.limit)  # error: ASYNC721
        return await self.session.get(url)


# === it cannot be awaited
import asyncio


async def handler(load):
    await asyncio.timeout(5)  # error: ASYNC721
    return await load()


async def handler_value(load):
    cm = await asyncio.timeout(5)  # error: ASYNC721
    return cm, await load()


# === wait_for without a limit
import asyncio
from asyncio import wait_for


async def handler(load, event: asyncio.Event):
    await asyncio.wait_for(load(), None)  # error: ASYNC721
    await asyncio.wait_for(load(), timeout=None)  # error: ASYNC721
    await wait_for(event.wait(), None)  # error: ASYNC721
    return await asyncio.wait_for(timeout=None, fut=load())  # error: ASYNC721


# === wait_for of a sync call: it is over before wait_for begins
import asyncio


def parse(text: str) -> list:
    return text.split()


def show(text):
    print(text)


class Report:
    def render(self):
        return "<html>"

    @staticmethod
    def name() -> str:
        return "report"

    async def save(self):
        await asyncio.wait_for(self.render(), 5)  # error: ASYNC721
        await asyncio.wait_for(self.name(), timeout=5)  # error: ASYNC721


async def handler(text, report: Report):
    await asyncio.wait_for(parse(text), 5)  # error: ASYNC721
    await asyncio.wait_for(show(text), timeout=5)  # error: ASYNC721
    await asyncio.wait_for(report.render(), 5)  # error: ASYNC721


# === wait_for of a nested sync function
import asyncio


async def handler(text):
    def count() -> int:
        total = 0
        for char in text:
            total += ord(char)
        return total

    return await asyncio.wait_for(count(), 2)  # error: ASYNC721


# === silent: entered as it should be
import asyncio
import contextlib


async def handler(load, seconds):
    async with asyncio.timeout(seconds):  # ok
        await load()
    async with asyncio.timeout(5) as cm, asyncio.timeout_at(100):  # ok
        await load()
    limit = asyncio.timeout(5)  # ok
    async with limit:
        await load()
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(asyncio.timeout(5))  # ok
        await load()
    async with asyncio.timeout(None) as later:  # ok
        later.reschedule(100)
        await load()
    return cm


# === silent: handed on
import asyncio


def limit(seconds):
    return asyncio.timeout(seconds)  # ok


def limit_or_not(seconds):
    yield asyncio.timeout(seconds)  # ok


class Limits:
    def __init__(self, app):
        self.timeout = asyncio.timeout
        app.add(asyncio.timeout(5))  # ok


# === silent: wait_for with a limit, or one that may be
import asyncio

DEFAULT = None


async def handler(load, seconds, options):
    await asyncio.wait_for(load(), 5)  # ok
    await asyncio.wait_for(load(), timeout=seconds)  # ok
    await asyncio.wait_for(load(), 0)  # ok
    await asyncio.wait_for(load(), None if seconds < 0 else seconds)  # ok
    await asyncio.wait_for(load(), timeout=DEFAULT)  # ok
    await asyncio.wait_for(load(), **options)  # ok
    await asyncio.wait_for(*options)  # ok


# === silent: other functions that take None
import asyncio

from myapp.aio import wait_for


async def handler(load, pool, tasks, cond):
    await wait_for(load(), None)  # ok
    await pool.wait_for(load(), None)  # ok
    await asyncio.wait(tasks, timeout=None)
    async with cond:
        await cond.wait_for(None)  # ok


# === silent: wait_for of what can be awaited
import asyncio


async def load():
    return 1


def start() -> "asyncio.Task[int]":
    task = asyncio.create_task(load())
    task.add_done_callback(print)
    return task


def forward():
    return load()


def promise():
    return asyncio.get_running_loop().create_future()


class Job:
    def __await__(self):
        return load().__await__()


def make_job():
    return Job()


async def handler(queue: asyncio.Queue, work, loop: asyncio.AbstractEventLoop):
    await asyncio.wait_for(load(), 5)  # ok
    await asyncio.wait_for(start(), 5)  # ok
    await asyncio.wait_for(forward(), 5)  # ok
    await asyncio.wait_for(promise(), 5)  # ok
    await asyncio.wait_for(make_job(), 5)  # ok
    await asyncio.wait_for(Job(), 5)  # ok
    await asyncio.wait_for(queue.get(), 5)  # ok
    await asyncio.wait_for(asyncio.to_thread(work), 5)  # ok
    await asyncio.wait_for(loop.run_in_executor(None, work), 5)  # ok
    await asyncio.wait_for(asyncio.gather(load(), load()), 5)  # ok
    await asyncio.wait_for(asyncio.shield(load()), 5)  # ok
    await asyncio.wait_for(asyncio.ensure_future(load()), 5)  # ok


# === silent: what the callee gives is unknown
import asyncio
from typing import Any

from myapp.api import fetch
from myapp.compat import awaitable


@awaitable
def decorated(x):
    return x


def through(call, x):
    return call(x)


def annotated(call) -> Any:
    return call()


def stored(app):
    return app.pending


async def handler(app, client, x):
    await asyncio.wait_for(fetch(x), 5)  # ok
    await asyncio.wait_for(client.get(x), 5)  # ok
    await asyncio.wait_for(decorated(x), 5)  # ok
    await asyncio.wait_for(through(client.get, x), 5)  # ok
    await asyncio.wait_for(annotated(client.get), 5)  # ok
    await asyncio.wait_for(stored(app), 5)  # ok


# === silent: a method that a subclass makes async, a name bound twice
import asyncio
import sys


class Base:
    def load(self):
        return 1

    async def run(self):
        return await asyncio.wait_for(self.load(), 5)  # ok


class Child(Base):
    async def load(self):
        return 2


if sys.platform == "win32":

    def probe():
        return 1

else:

    async def probe():
        return 2


async def handler():
    return await asyncio.wait_for(probe(), 5)  # ok


# === silent: an abstract or stubbed sync method may give an awaitable
import abc
import asyncio


class Backend(abc.ABC):
    @abc.abstractmethod
    def load(self): ...

    def save(self):
        raise NotImplementedError

    async def run(self):
        await asyncio.wait_for(self.load(), 5)  # ok
        await asyncio.wait_for(self.save(), 5)  # ok


# === silent: other timeouts that are sync context managers
import contextlib
import socket

import anyio
import trio
from myapp.limits import timeout


async def handler(load, app):
    with timeout(5):  # ok
        await load()
    with anyio.fail_after(5):
        await load()
    with trio.move_on_after(5):
        await load()
    with app.timeout(5):  # ok
        await load()
    with contextlib.suppress(socket.timeout):
        await load()
    timeout(5)  # ok


# === silent: shadowed
from asyncio import timeout


async def handler(load, timeout):
    timeout(5)  # ok
    with timeout(5):  # ok
        await load()


async def handler_module(load, asyncio):
    with asyncio.timeout(5):  # ok
        await load()
    await asyncio.wait_for(load(), None)  # ok


# === asyncio's own, or what stands in for it on older Pythons
try:
    from asyncio import timeout
except ImportError:
    from async_timeout import timeout


async def handler(load):
    with timeout(5):  # error: ASYNC721
        await load()


# === silent: meant to fail
import asyncio

import pytest


async def test_timeout():
    with pytest.raises(TypeError):
        await asyncio.timeout(5)  # ok
    with pytest.raises(TypeError):
        with asyncio.timeout(5):  # ok
            pass


# === objects of this project that cannot be awaited
import asyncio
from typing import NamedTuple

from .base import Base


class Result:
    pass


class Pair(NamedTuple):
    first: int


class Waiting:
    def __await__(self):
        yield


class Proxy:
    def __getattr__(self, name):
        return getattr(self.inner, name)


class Derived(Base):
    pass


class Client:
    def get(self) -> Result:
        return Result()

    async def fetch(self) -> Result:
        return Result()

    def pair(self):
        return Pair(1)

    def waiting(self):
        return Waiting()

    def proxy(self):
        return Proxy()

    def derived(self):
        return Derived()


async def main(client: Client):
    await asyncio.wait_for(client.get(), 3)  # error: ASYNC721
    await asyncio.wait_for(client.pair(), 3)  # error: ASYNC721
    await asyncio.wait_for(client.fetch(), 3)  # ok
    await asyncio.wait_for(client.waiting(), 3)  # ok
    await asyncio.wait_for(client.proxy(), 3)  # ok
    await asyncio.wait_for(client.derived(), 3)  # ok


# === a timeout that has a name
import asyncio


async def main(work):
    limit = asyncio.timeout(1)
    with limit:  # error: ASYNC721
        await work()
    async with limit:  # ok
        await work()


# === wait_for of a blocking call: it has blocked before wait_for begins
import asyncio

import requests


async def main(url):
    await asyncio.wait_for(requests.get(url, timeout=5), 6)  # error: ASYNC721


# === builtins
import asyncio


async def main(items):
    await asyncio.wait_for(print("x"), 3)  # error: ASYNC721
    await asyncio.wait_for(str(items), 3)  # error: ASYNC721
    await asyncio.wait_for(next(items), 3)  # ok
    await asyncio.wait_for(max(items), 3)  # ok
    await asyncio.wait_for(anext(items), 3)  # ok


# === more shapes
import asyncio
import functools
from asyncio import timeout as limit


def parse(x):
    return x + 1


def maybe(x):
    if x:
        return asyncio.sleep(1)
    return None


@functools.lru_cache
def cached(x):
    return 1


class Sess:
    def close(self) -> None:
        pass

    async def aclose(self) -> None:
        pass

    def fut(self) -> asyncio.Future:
        return asyncio.get_running_loop().create_future()


async def main(s: Sess, t):
    await asyncio.wait_for(s.close(), 3)  # error: ASYNC721
    await asyncio.wait_for(s.aclose(), 3)  # ok
    await asyncio.wait_for(s.fut(), 3)  # ok
    await asyncio.wait_for(parse(3), timeout=3)  # error: ASYNC721
    await asyncio.wait_for(maybe(3), timeout=3)  # ok
    await asyncio.wait_for(t, 3)  # ok
    with limit(3):  # error: ASYNC721
        await t
    x = await limit(3)  # error: ASYNC721
    _ = asyncio.timeout(3)  # error: ASYNC721
    await asyncio.wait_for(asyncio.gather(s.aclose()), 3)  # ok
    await asyncio.wait_for(asyncio.shield(t), None)  # error: ASYNC721
    for _ in range(3):
        asyncio.timeout_at(3)  # error: ASYNC721
    try:
        with asyncio.timeout(3), open("x"):  # error: ASYNC721, ASYNC230
            pass
    finally:
        await asyncio.wait_for(t, timeout=None)  # error: ASYNC721
    return x


# === declared as plain, and asked whether it is
import asyncio
from dataclasses import dataclass
from typing import Callable


class Result:
    allowed = True


@dataclass
class Hook:
    func: Callable[[str], Result]
    is_async: bool = False


async def run(hook: Hook, text):
    if hook.is_async:
        return await asyncio.wait_for(hook.func(text), timeout=5)  # ok
    return None


async def run_plain(hook: Hook, text):
    return await asyncio.wait_for(hook.func(text), timeout=5)  # error: ASYNC721


# === a coroutine made of a future, for a task
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def run(store, stop, group: asyncio.TaskGroup):
    loop = asyncio.get_running_loop()
    checker = asyncio.create_task(
        asyncio.wait_for(loop.run_in_executor(None, stop.wait), None)  # ok
    )
    getter = asyncio.create_task(asyncio.wait_for(store.get("key"), None))  # ok
    group.create_task(asyncio.wait_for(asyncio.shield(checker), None))  # ok
    asyncio.create_task(asyncio.wait_for(fetch(), None), name="x")  # error: ASYNC721, ASYNC300
    await asyncio.wait_for(getter, None)  # error: ASYNC721
    await asyncio.gather(asyncio.wait_for(checker, None), getter)  # error: ASYNC721


# === a timeout that is kept and never entered, or entered by a plain stack
import asyncio
import contextlib
import time


async def keep(reader):
    _ = asyncio.timeout(5)  # error: ASYNC721
    limit = asyncio.timeout_at(5)  # error: ASYNC721
    entered = asyncio.timeout(5)  # ok
    handed = asyncio.timeout(5)  # ok
    async with entered:
        await reader.read()
    return handed


async def stack_up(reader):
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(asyncio.timeout(5))  # error: ASYNC721
        await stack.enter_async_context(asyncio.timeout(5))  # ok
        with contextlib.ExitStack() as plain:
            plain.enter_context(asyncio.timeout(5))  # error: ASYNC721
        await reader.read()


async def wait_for_data(path, load):
    await asyncio.wait_for(time.time(), 5)  # error: ASYNC721
    await asyncio.wait_for(load(path), 5)  # ok
