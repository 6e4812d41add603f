# === at module level
import asyncio


async def main():
    await asyncio.sleep(1)


task = asyncio.create_task(main())  # error: ASYNC506@8
LOOP = asyncio.get_running_loop()  # error: ASYNC506
STARTED = asyncio.get_running_loop().time()  # error: ASYNC506@11
ME = asyncio.current_task()  # error: ASYNC506
OTHERS = len(asyncio.all_tasks())  # error: ASYNC506@14
LIMIT = asyncio.timeout(5)  # error: ASYNC506


# === aliases
import asyncio as aio
from asyncio import create_task, get_running_loop as running

loop = running()  # error: ASYNC506
ticker: aio.Task = create_task(aio.sleep(1))  # error: ASYNC506
other = aio.create_task(aio.sleep(1))  # error: ASYNC506


# === in blocks of the module
import asyncio
import os

if os.environ.get("DEBUG"):
    watcher = asyncio.create_task(asyncio.sleep(1))  # error: ASYNC506

for name in ("a", "b"):
    last = asyncio.create_task(asyncio.sleep(1), name=name)  # error: ASYNC506

with open("tasks.txt") as file:
    me = asyncio.current_task()  # error: ASYNC506

if __name__ == "__main__":
    job = asyncio.create_task(asyncio.sleep(1))  # error: ASYNC506
    asyncio.run(asyncio.sleep(2))


# === comprehensions and first iterables run here
import asyncio

tasks = [asyncio.create_task(asyncio.sleep(n)) for n in range(3)]  # error: ASYNC506@10
names = {t.get_name() for t in asyncio.all_tasks()}  # error: ASYNC506
lazy = (t.get_name() for t in asyncio.all_tasks())  # error: ASYNC506


# === in a class body
import asyncio
from dataclasses import dataclass


class Service:
    loop = asyncio.get_running_loop()  # error: ASYNC506

    class Meta:
        owner = asyncio.current_task()  # error: ASYNC506


@dataclass
class Job:
    task: object = asyncio.create_task(asyncio.sleep(0))  # error: ASYNC506


# === in a default value
import asyncio


def start(job, loop=asyncio.get_running_loop()):  # error: ASYNC506
    return loop, job


async def stop(*, task=asyncio.current_task()):  # error: ASYNC506@24
    task.cancel()


class Service:
    def start(self, job, loop=asyncio.get_running_loop()):  # error: ASYNC506
        return loop, job


later = lambda loop=asyncio.get_running_loop(): loop.time()  # error: ASYNC506@21


# === in a decorator of the module
import asyncio

from myapp.tracing import trace


@trace(asyncio.current_task())  # error: ASYNC506@8
async def main():
    await asyncio.sleep(1)


# === a try that catches something else, and the handler of one
import asyncio

try:
    loop = asyncio.get_running_loop()  # error: ASYNC506
except ImportError:
    loop = None

try:
    import uvloop
except ImportError:
    owner = asyncio.current_task()  # error: ASYNC506

try:
    import orjson
except RuntimeError:
    orjson = None
else:
    other = asyncio.get_running_loop()  # error: ASYNC506


# === silent: inside any function
import asyncio


def start(job):
    loop = asyncio.get_running_loop()  # ok
    return asyncio.create_task(job()), loop  # ok


async def run():
    async with asyncio.timeout(5):  # ok
        await asyncio.sleep(1)
    return asyncio.current_task(), asyncio.all_tasks()  # ok


class Service:
    def __init__(self):
        self.loop = asyncio.get_running_loop()  # ok
        self.task = asyncio.create_task(asyncio.sleep(1))  # ok

    name = property(lambda self: asyncio.current_task().get_name())  # ok


# === silent: a lambda's body, a factory
import asyncio
from dataclasses import dataclass, field

now = lambda: asyncio.get_running_loop().time()  # ok


@dataclass
class State:
    loop: object = field(default_factory=asyncio.get_running_loop)
    task: object = field(default_factory=lambda: asyncio.create_task(asyncio.sleep(1)))


# === silent: class bodies, defaults and decorators inside a function
import asyncio


async def main(trace):
    class Local:
        loop = asyncio.get_running_loop()  # ok

    def on_event(event, task=asyncio.current_task()):
        return event, task

    @trace(asyncio.current_task())  # ok
    async def inner(loop=asyncio.get_running_loop()):
        return loop

    return Local, on_event, inner


# === silent: a try that catches RuntimeError
import asyncio
import contextlib

try:
    loop = asyncio.get_running_loop()  # ok
except RuntimeError:
    loop = None

try:
    task = asyncio.current_task()  # ok
except (ImportError, RuntimeError):
    task = None

try:
    tasks = asyncio.all_tasks()  # ok
except Exception:
    tasks = set()

try:
    if loop is None:
        other = asyncio.get_running_loop()  # ok
except:  # noqa: E722
    other = None

with contextlib.suppress(RuntimeError):
    loop = asyncio.get_running_loop()  # ok


# === silent: a try in a class body
import asyncio


class Service:
    try:
        loop = asyncio.get_running_loop()  # ok
    except RuntimeError:
        loop = None


# === silent: with the loop as an argument nothing is looked up
import asyncio

loop = asyncio.new_event_loop()
tasks = asyncio.all_tasks(loop)  # ok
task = asyncio.current_task(loop=loop)  # ok
main_task = loop.create_task(asyncio.sleep(1))  # ok
future = loop.create_future()


# === silent: what needs no running loop
import asyncio

QUEUE = asyncio.Queue()
LOCK = asyncio.Lock()
LIMIT = asyncio.Semaphore(5)
READY = asyncio.Event()
RUNNER = asyncio.Runner()
DEADLINE = asyncio.timeout_at(100)  # ok
asyncio.run(asyncio.sleep(0))


# === silent: references
import asyncio
import functools

spawn = asyncio.create_task
named = functools.partial(asyncio.create_task, name="x")
HOOKS = [asyncio.get_running_loop, asyncio.current_task]


# === silent: a generator's element runs where it is consumed
import asyncio

tasks = (asyncio.create_task(asyncio.sleep(n)) for n in range(3))  # ok


# === silent: other functions of these names
import celery
from myapp.queue import create_task
from myapp.tasks import all_tasks
from pytest import approx
from socket import timeout

task = create_task("reindex")  # ok
everything = all_tasks()  # ok
me = celery.current_task
error = timeout("late")  # ok
near = approx(1)


# === silent: defined here, or bound again
from asyncio import create_task, current_task

from myapp.compat import keep


def get_running_loop():
    return None


current_task = keep(current_task)
create_task = keep

loop = get_running_loop()  # ok
me = current_task()  # ok
task = create_task(me)  # ok


# === silent: a class scope's own name
class Service:
    def get_running_loop():
        return 1

    loop = get_running_loop()  # ok


# === silent: asyncio is another module here
from myapp import fake_asyncio as asyncio

loop = asyncio.get_running_loop()  # ok
task = asyncio.create_task(loop)  # ok


# === silent: asyncio that may be missing
try:
    import asyncio
except ImportError:
    import trollius as asyncio

loop = asyncio.get_running_loop()  # ok


# === silent: annotations and strings
from __future__ import annotations

import asyncio

task: asyncio.Task | None = None
__doc__ = "asyncio.create_task(main()) is called by main()"  # ok


def stop(task: asyncio.Task | None = None) -> asyncio.Task | None:
    return task


# === silent: meant to fail
import asyncio

import pytest

with pytest.raises(RuntimeError):
    asyncio.get_running_loop()  # ok


# === silent: a notebook with await outside functions
import asyncio


async def main():
    return 1


task = asyncio.create_task(main())  # ok
print(await task)


# === silent: a notebook that asks for IPython
import asyncio


async def main():
    return 1


get_ipython().run_line_magic("matplotlib", "inline")
task = asyncio.create_task(main())  # ok


# === tasks that nothing keeps are none on import
import asyncio


async def work(): ...


for number in range(3):
    asyncio.create_task(work())  # error: ASYNC506

if __name__ == "__main__":
    asyncio.create_task(work())  # error: ASYNC506
