# === loop= of what no longer takes it
import asyncio


async def run(loop, a, b, handle):
    await asyncio.sleep(1, loop=loop)  # error: ASYNC505@11
    await asyncio.wait_for(a(), 5, loop=loop)  # error: ASYNC505
    await asyncio.gather(a(), b(), loop=loop)  # error: ASYNC505
    await asyncio.shield(a(), loop=loop)  # error: ASYNC505
    queue = asyncio.Queue(maxsize=10, loop=loop)  # error: ASYNC505
    lock = asyncio.Lock(loop=loop)  # error: ASYNC505
    ready = asyncio.Event(loop=loop)  # error: ASYNC505
    limit = asyncio.Semaphore(5, loop=loop)  # error: ASYNC505
    changed = asyncio.Condition(loop=loop)  # error: ASYNC505
    return queue, lock, ready, limit, changed


# === streams, subprocesses, wait, as_completed
import asyncio


async def run(loop, handle, tasks):
    done, pending = await asyncio.wait(tasks, loop=loop)  # error: ASYNC505
    for item in asyncio.as_completed(tasks, loop=loop):  # error: ASYNC505
        print(await item)
    server = await asyncio.start_server(handle, port=80, loop=loop)  # error: ASYNC505
    proc = await asyncio.create_subprocess_exec("ls", loop=loop)  # error: ASYNC505
    shell = await asyncio.create_subprocess_shell("ls", loop=loop)  # error: ASYNC505
    return done, pending, server, proc, shell


# === even None, and also in sync code, class bodies and with aliases
import asyncio as aio
from asyncio import Lock, Queue
from asyncio import sleep as nap

LOCK = Lock(loop=None)  # error: ASYNC505


class Pool:
    limit = aio.BoundedSemaphore(4, loop=None)  # error: ASYNC505

    def __init__(self, loop):
        self.queue = Queue(loop=loop)  # error: ASYNC505

    async def wait(self):
        await nap(1, loop=self.queue._loop)  # error: ASYNC505


# === generator-based coroutines
import asyncio
from asyncio import coroutine


@asyncio.coroutine  # error: ASYNC505@2
def fetch(url):
    data = yield from url.read()
    return data


class Client:
    @coroutine  # error: ASYNC505@6
    def get(self, url):
        yield from fetch(url)


# === Task's old class methods
import asyncio
from asyncio import Task


async def stop():
    me = asyncio.Task.current_task()  # error: ASYNC505
    for task in asyncio.Task.all_tasks():  # error: ASYNC505
        if task is not me:
            task.cancel()
    return Task.current_task()  # error: ASYNC505


# === child watchers
# config: target_version=3.12
import asyncio


def install(loop):
    watcher = asyncio.ThreadedChildWatcher()  # error: ASYNC505
    asyncio.set_child_watcher(watcher)  # error: ASYNC505
    return asyncio.get_child_watcher()  # error: ASYNC505


# === policies and iscoroutinefunction, where the target is 3.14
# config: target_version=3.14
import asyncio
import uvloop
from asyncio import iscoroutinefunction


def install(callback):
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())  # error: ASYNC505@5
    policy = asyncio.get_event_loop_policy()  # error: ASYNC505
    asyncio.set_event_loop_policy(None)  # error: ASYNC505
    if asyncio.iscoroutinefunction(callback):  # error: ASYNC505@8
        return policy
    return iscoroutinefunction(callback)  # error: ASYNC505


# === and where it is later
# config: target_version=3.15
import asyncio as aio


def is_async(fn):
    return aio.iscoroutinefunction(fn) or aio.iscoroutine(fn)  # error: ASYNC505@12


# === loop= in an expression, a comprehension, a default value
import asyncio


def make(loop, n, lock=asyncio.Lock(loop=None)):  # error: ASYNC505
    queues = [asyncio.Queue(loop=loop) for _ in range(n)]  # error: ASYNC505@15
    return {"lock": lock, "event": asyncio.Event(loop=loop)}, queues  # error: ASYNC505


# === silent: what still takes a loop
import asyncio


def make(loop, concurrent_future, coro):
    a = asyncio.Future(loop=loop)  # ok
    b = asyncio.Task(coro, loop=loop)  # ok
    c = asyncio.wrap_future(concurrent_future, loop=loop)  # ok
    d = asyncio.ensure_future(coro, loop=loop)  # ok
    e = asyncio.run_coroutine_threadsafe(coro, loop=loop)  # ok
    f = asyncio.StreamReader(loop=loop)  # ok
    g = asyncio.StreamReaderProtocol(f, loop=loop)  # ok
    h = asyncio.all_tasks(loop=loop)  # ok
    i = asyncio.current_task(loop=loop)  # ok
    return a, b, c, d, e, g, h, i


# === silent: passed through to somebody else
import asyncio
import functools


def work(x, *, loop):
    return x, loop


async def run(loop):
    await asyncio.to_thread(work, 1, loop=loop)  # ok
    call = functools.partial(work, 1, loop=loop)  # ok
    await loop.run_in_executor(None, call)
    loop.call_soon(functools.partial(work, 2, loop=loop))  # ok


# === silent: other classes of these names, and other libraries' loop=
import queue

import aiohttp
import janus
from janus import Queue
from myapp.sync import Lock, sleep


class Event:
    def __init__(self, loop=None):
        self.loop = loop


async def run(loop):
    await sleep(1, loop=loop)  # ok
    session = aiohttp.ClientSession(loop=loop)  # ok
    return Queue(loop=loop), Lock(loop=loop), Event(loop=loop), janus, queue, session


# === silent: without loop=
import asyncio


async def run(a, b):
    await asyncio.sleep(1)
    await asyncio.gather(a(), b())
    await asyncio.wait_for(a(), timeout=5)
    return asyncio.Queue(10), asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(3)


# === silent: branches on sys.version_info
import asyncio
import sys
from sys import version_info


def make(loop):
    if sys.version_info < (3, 10):
        queue = asyncio.Queue(loop=loop)  # ok
    else:
        queue = asyncio.Queue()
    if version_info >= (3, 10):
        lock = asyncio.Lock()
    else:
        lock = asyncio.Lock(loop=loop)  # ok
    event = asyncio.Event(loop=loop) if version_info < (3, 10) else asyncio.Event()
    kwargs = {"loop": loop} if sys.version_info < (3, 10) else {}
    return queue, lock, event, asyncio.Condition(**kwargs)


if sys.version_info >= (3, 7):
    all_tasks = asyncio.all_tasks
else:
    all_tasks = asyncio.Task.all_tasks  # ok


# === silent: definitions and decorators under a branch on the version
import asyncio
import sys
import types

if sys.version_info >= (3, 11):
    coroutine = types.coroutine  # ok
else:
    coroutine = asyncio.coroutine  # ok


@coroutine  # ok
def fetch(url):
    yield url


@types.coroutine  # ok
def switch():
    yield


if sys.version_info[0] == 3 and sys.version_info[1] < 8:

    @asyncio.coroutine  # ok
    def old(url):
        yield url


# === silent: policies and child watchers under a branch on the version
# config: target_version=3.14
import asyncio
import sys

if sys.version_info < (3, 14) and sys.platform == "win32":
    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())  # ok

if sys.version_info < (3, 12):
    asyncio.set_child_watcher(asyncio.ThreadedChildWatcher())  # ok

if sys.version_info >= (3, 14):
    from inspect import iscoroutinefunction
else:
    from asyncio import iscoroutinefunction


def is_async(fn):
    return iscoroutinefunction(fn)  # ok


# === silent: a named constant of the version
import asyncio
import sys

PY310 = sys.version_info >= (3, 10)


def make(loop):
    if PY310:
        queue = asyncio.Queue()
    else:
        queue = asyncio.Queue(loop=loop)  # ok
    return queue


def make_lock(loop):
    if not PY310:
        lock = asyncio.Lock(loop=loop)  # ok
    else:
        lock = asyncio.Lock()
    return lock


# === silent: policies and iscoroutinefunction with an older target
# config: target_version=3.13
import asyncio

import uvloop


def install(callback):
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())  # ok
    policy = asyncio.get_event_loop_policy()  # ok
    return asyncio.iscoroutinefunction(callback), policy  # ok


# === silent: the oldest target
# config: target_version=3.9
import asyncio


def install(callback, policy):
    asyncio.set_event_loop_policy(policy)  # ok
    return asyncio.iscoroutinefunction(callback)  # ok


# === silent: the successors, with the newest target
# config: target_version=3.14
import asyncio
import inspect

import uvloop


def run(main, callback):
    if inspect.iscoroutinefunction(callback):  # ok
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(main())
    return asyncio.iscoroutine(callback)


# === silent: current_task and all_tasks of the module
import asyncio


async def stop():
    me = asyncio.current_task()
    return [task for task in asyncio.all_tasks() if task is not me]


# === silent: an own Task class, an own coroutine decorator, shadowed names
from myapp.tasks import Task, coroutine


@coroutine  # ok
def fetch(url):
    return url


def run(asyncio, loop):
    Task.current_task()  # ok
    Task.all_tasks()  # ok
    asyncio.Lock(loop=loop)  # ok
    return asyncio.Task.all_tasks()  # ok


# === silent: the older name where the newer one is missing
import asyncio

try:
    from asyncio import current_task
except ImportError:
    current_task = asyncio.Task.current_task  # ok

try:
    all_tasks = asyncio.all_tasks
except AttributeError:
    all_tasks = asyncio.Task.all_tasks  # ok


# === silent: tornado's and gen's coroutine
from tornado import gen


class Handler:
    @gen.coroutine  # ok
    def get(self):
        yield self.fetch()


# === silent: keywords that only look alike
import asyncio


async def run(options, factory):
    await asyncio.sleep(1, result="loop")
    await asyncio.sleep(1, **options)
    loops = dict(loop=1)  # ok
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner, loops


# === silent: meant to fail
import asyncio

import pytest


def test_removed(loop):
    with pytest.raises(TypeError):
        asyncio.Lock(loop=loop)  # ok
    with pytest.raises(AttributeError):
        asyncio.Task.all_tasks()  # ok


# === loop handed to a base class
import asyncio


class Jobs(asyncio.Queue):
    def __init__(self, loop=None):
        super().__init__(loop=loop)  # error: ASYNC505


class Ordered(asyncio.PriorityQueue):
    def __init__(self, *, loop):
        asyncio.PriorityQueue.__init__(self, maxsize=1, loop=loop)  # error: ASYNC505


class Waiting(asyncio.Future):
    def __init__(self, *, loop):
        super().__init__(loop=loop)  # ok


class Plain(asyncio.Queue):
    def __init__(self, loop=None):
        super().__init__()


jobs = Plain(loop=None)  # ok


# === silent: code that asks what there is
import asyncio
import sys


def current():
    if hasattr(asyncio, "current_task"):
        return asyncio.current_task()
    return asyncio.Task.current_task()  # ok


def everything():
    if hasattr(asyncio, "all_tasks"):
        return asyncio.all_tasks()
    else:
        return asyncio.Task.all_tasks()  # ok


def short():
    return (
        asyncio.all_tasks()
        if hasattr(asyncio, "all_tasks")
        else asyncio.Task.all_tasks()  # ok
    )


def lock(loop):
    if sys.version_info >= (3, 10):
        return asyncio.Lock()
    return asyncio.Lock(loop=loop)  # ok


def queue(loop):
    try:
        return asyncio.Queue(loop=loop)  # ok
    except TypeError:
        return asyncio.Queue()


def event(loop):
    try:
        return asyncio.Event()
    except TypeError:
        return asyncio.Event(loop=loop)  # ok


# === a handler for any error is no second way
import asyncio


async def poll(read, log, loop):
    while True:
        try:
            await read()
            await asyncio.sleep(1, loop=loop)  # error: ASYNC505
        except Exception:
            log.exception("poll")


def lock(loop, ready):
    if ready:
        return None
    return asyncio.Lock(loop=loop)  # error: ASYNC505


# === tests that newer versions skip
import asyncio
import sys
import unittest
from unittest import skip, skipIf


class Coroutines(unittest.TestCase):
    @skipIf(sys.version_info >= (3, 11), "asyncio.coroutine was removed")
    def test_old(self):
        @asyncio.coroutine  # ok
        def work():
            yield from asyncio.sleep(0)

        self.assertTrue(work)

    @skip("broken")
    def test_other(self):
        @asyncio.coroutine  # error: ASYNC505
        def work():
            yield from asyncio.sleep(0)

        self.assertTrue(work)


# === base classes that go
# config: target_version=3.14
import asyncio
from asyncio import AbstractChildWatcher


class Policy(asyncio.DefaultEventLoopPolicy):  # error: ASYNC505
    pass


class Other(asyncio.AbstractEventLoopPolicy):  # error: ASYNC505
    pass


class Watcher(AbstractChildWatcher):  # error: ASYNC505
    pass


class Loop(asyncio.AbstractEventLoop):  # ok
    pass


# === base classes that are there yet
# config: target_version=3.12
import asyncio
import sys


class Policy(asyncio.DefaultEventLoopPolicy):  # ok
    pass


if sys.version_info < (3, 14):

    class Watcher(asyncio.AbstractChildWatcher):  # ok
        pass


# === in a function that does nothing for newer Pythons
# config: target_version=3.12
import asyncio
import sys


def patch():
    if not sys.version_info < (3, 7):
        return

    def current():
        return asyncio.Task.current_task()  # ok

    return current


def make():
    def current():
        return asyncio.Task.current_task()  # error: ASYNC505

    if sys.version_info < (3, 7):
        return current


# === functions that others are to call
# config: target_version=3.14
import asyncio
import functools
import inspect
import itertools


def pick(functions, check):
    found = list(filter(asyncio.iscoroutinefunction, functions))  # error: ASYNC505@25
    found += map(asyncio.iscoroutinefunction, functions)  # error: ASYNC505
    found += itertools.filterfalse(
        asyncio.iscoroutinefunction, functions  # error: ASYNC505
    )
    found += filter(inspect.iscoroutinefunction, functions)  # ok
    found += filter(check, functions)  # ok
    found += filter(lambda each: inspect.iscoroutine(each), functions)  # ok
    return functools.partial(asyncio.iscoroutine, found)  # ok


# === functions that others are to call, of a Python that has them
# config: target_version=3.13
import asyncio


def pick(functions):
    return list(filter(asyncio.iscoroutinefunction, functions))  # ok


# === versions by way of another name
import asyncio
import platform
from distutils.version import StrictVersion

python_version = platform.python_version()
IS_OLD = StrictVersion(python_version) < StrictVersion("3.8.0")
IS_LARGE = StrictVersion(platform.release()) > StrictVersion("5.0.0")


async def limited(coroutine, loop):
    if IS_OLD:
        return await asyncio.wait_for(coroutine, 5, loop=loop)  # ok
    return await asyncio.wait_for(coroutine, 5)


async def other(coroutine, loop):
    if IS_LARGE:
        return await asyncio.wait_for(coroutine, 5, loop=loop)  # error: ASYNC505
    return await asyncio.wait_for(coroutine, 5)
