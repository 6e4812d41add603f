# === a timeout around the yield
import asyncio
from asyncio import timeout_at


async def lines(reader):
    async with asyncio.timeout(10):
        while line := await reader.readline():
            yield line  # error: ASYNC101@13


async def until(reader, deadline):
    async with timeout_at(deadline):
        yield await reader.read()  # error: ASYNC101


async def chunks(queue):
    while True:
        async with asyncio.timeout(5):
            chunk = await queue.get()
            if not chunk:
                break
            yield chunk  # error: ASYNC101


# === a task group around the yield
import asyncio
from asyncio import TaskGroup as Group


async def merged(sources, queue):
    async with asyncio.TaskGroup() as tg:
        for source in sources:
            tg.create_task(source.pump(queue))
        while (item := await queue.get()) is not None:
            yield item  # error: ASYNC101@13


async def bare(work):
    async with Group() as tg:
        tg.create_task(work())
        yield  # error: ASYNC101


class Feed:
    def __init__(self, sources) -> None:
        self.sources = sources
        self.group = asyncio.TaskGroup()

    async def __aiter__(self):
        async with self.group:
            for source in self.sources:
                yield await source.get()  # error: ASYNC101

    @classmethod
    async def stream(cls, sources):
        async with asyncio.timeout(3) as limit:
            for source in sources:
                yield await source.get()  # error: ASYNC101
                limit.reschedule(None)

    @staticmethod
    async def twice(source):
        async with asyncio.timeout(3):
            yield await source.get()  # error: ASYNC101
            yield await source.get()  # error: ASYNC101


# === among other blocks and managers
import asyncio


async def deep(pool, query):
    async with asyncio.timeout(10), pool.acquire() as connection:
        try:
            async for row in connection.cursor(query):
                if row:
                    yield row  # error: ASYNC101
        finally:
            print("done")


async def outer(pool, query):
    async with asyncio.timeout(10):
        async with pool.acquire() as connection:
            with open_nothing():
                async for row in connection.cursor(query):
                    yield row  # error: ASYNC101


async def later_item(lock):
    async with asyncio.timeout(10) as limit, lock((yield 1)):  # ok
        print(limit)


def open_nothing():
    raise NotImplementedError


# === a generator in a coroutine, called there
import asyncio


async def run(queue, play):
    async def stream():
        async with asyncio.timeout(5):
            while chunk := await queue.get():
                yield chunk  # error: ASYNC101

    await play(stream())


# === cancel scopes of other libraries
import anyio
import async_timeout
import trio


async def scoped(receive):
    with anyio.fail_after(5):
        yield await receive()  # error: ASYNC101


async def grouped(receive, pump):
    async with anyio.create_task_group() as tg:
        tg.start_soon(pump)
        while True:
            yield await receive()  # error: ASYNC101


async def limited(reader):
    async with async_timeout.timeout(10):
        async for line in reader:
            yield line  # error: ASYNC101


async def nursery(receive):
    async with trio.open_nursery():
        yield await receive()  # error: ASYNC101


# === it wins over 119
# config: enable=ASYNC119
import asyncio


async def lines(reader):
    with open_nothing():
        async with asyncio.timeout(10):
            async for line in reader:
                yield line  # error: ASYNC101


def open_nothing():
    raise NotImplementedError


# === context managers by decorator
import asyncio
import contextlib
from contextlib import asynccontextmanager


@asynccontextmanager
async def limited(seconds):
    async with asyncio.timeout(seconds):
        yield  # ok


@contextlib.asynccontextmanager
async def group():
    async with asyncio.TaskGroup() as tg:
        yield tg  # ok
        tg.create_task(asyncio.sleep(0))


class Server:
    @asynccontextmanager
    async def serving(self):
        async with asyncio.TaskGroup() as tg:
            task = tg.create_task(self.accept())
            yield self  # ok
            task.cancel()


# === context managers by call
import asyncio
from contextlib import asynccontextmanager


async def _limited(seconds):
    async with asyncio.timeout(seconds):
        yield  # ok


limited = asynccontextmanager(_limited)


async def nested(work):
    async def manager():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work())
            yield  # ok

    async with asynccontextmanager(manager)() as entered:
        print(entered)


class Holder:
    async def _open(self):
        async with asyncio.timeout(3):
            yield self  # ok

    open = asynccontextmanager(_open)


class Other:
    async def _open(self):
        async with asyncio.timeout(3):
            yield self  # ok

    def manager(self):
        return asynccontextmanager(self._open)()


# === fixtures
import asyncio

import pytest
import pytest_asyncio
from pytest import fixture


@pytest.fixture
async def group():
    async with asyncio.TaskGroup() as tg:
        yield tg  # ok


@pytest_asyncio.fixture(scope="module")
async def limited():
    async with asyncio.timeout(5):
        yield  # ok


@fixture()
async def server():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(1))
        yield "localhost"  # ok


# === dependencies and lifespans
import asyncio
from typing import Annotated

from fastapi import Depends, FastAPI


async def limited():
    async with asyncio.timeout(30):
        yield  # ok


async def group():
    async with asyncio.TaskGroup() as tg:
        yield tg  # ok


async def lifespan(app):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(app.state.work())
        yield  # ok


async def around(app):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(app.state.work())
        yield  # ok


app = FastAPI(lifespan=around, dependencies=[Depends(limited)])


@app.get("/")
async def home(tg: Annotated[object, Depends(group)]):
    return str(tg)


# === a dependency of another module
import asyncio


async def get_group():
    async with asyncio.TaskGroup() as tg:
        yield tg  # ok


# === a decorator that may make anything of it
import asyncio

from elsewhere import provider


@provider
async def stream(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # ok


# === the yield stands outside, or in another function
import asyncio


async def lines(reader):
    while True:
        async with asyncio.timeout(10):
            line = await reader.readline()
        yield line  # ok


async def before(reader):
    yield "start"  # ok
    async with asyncio.TaskGroup() as tg:
        for part in reader:
            tg.create_task(part.read())
    yield "end"  # ok


async def inner(play):
    async with asyncio.timeout(10):

        async def notes():
            for note in "abc":
                yield note  # ok

        def plain():
            yield 1  # ok

        await play(notes(), plain(), [note for note in "abc"])


async def once(reader):
    while line := await asyncio.wait_for(reader.readline(), 10):
        yield line  # ok


# === other managers and other names
import asyncio


class TaskGroup:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        return None


async def own(reader):
    async with TaskGroup():
        async for line in reader:
            yield line  # ok


async def locked(lock: asyncio.Lock, reader):
    async with lock:
        async for line in reader:
            yield line  # ok


async def unknown(scope, reader):
    async with scope.timeout(5):
        async for line in reader:
            yield line  # ok


# === a generator that is sent answers, driven to its end by a protocol
import asyncio


async def auth_flow(request):
    async with asyncio.timeout(10):
        response = yield request  # ok
        if response.status_code == 401:
            yield request  # ok


# === silent: a name that is bound again, maybe to a manager
import asyncio

from myapp.managers import managed


async def ticks(clock):
    async with asyncio.timeout(5):
        yield clock  # ok


ticks = managed(ticks)


# === a generator that takes answers for as long as there are questions
import asyncio


class Session:
    async def events(self, until):
        async with asyncio.timeout_at(until), self.reader as lines:
            try:
                async for line in lines:
                    reply = yield line  # error: ASYNC101
                    print(reply)
            finally:
                print("end")


# === decorators of the project
import asyncio
import contextlib
import functools
import logging

HANDLERS = []


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        logging.info("%s starts", function.__name__)
        async for item in function(*args, **kwargs):
            yield item

    return wrapper


def named(name):
    def decorate(function):
        function.shown_as = name
        return function

    return decorate


def passed(function):
    def wrapper(*args):
        print("go")
        return function(*args)

    return wrapper


def managed(function):
    return contextlib.asynccontextmanager(function)


def managed_too(function):
    make = contextlib.asynccontextmanager(function)

    @functools.wraps(function)
    def wrapper(*args):
        return make(*args)

    return wrapper


def registered(function):
    HANDLERS.append(function)
    return function


def first(function):
    async def wrapper(*args):
        generator = function(*args)
        return await anext(generator)

    return wrapper


def once(function):
    async def wrapper(*args):
        async for item in function(*args):
            return item

    return wrapper


class Kept:
    def __init__(self, function):
        self.function = function

    def __call__(self):
        return self.function()


@logged
async def lines(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # error: ASYNC101


@named("lines")
async def lines2(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # error: ASYNC101


@passed
async def lines3(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # error: ASYNC101


@logged
@named("a")
async def lines4(reader):
    async with asyncio.TaskGroup() as group:
        group.create_task(reader())
        yield 1  # error: ASYNC101
        yield 2  # error: ASYNC101


@managed
async def lines5(reader):
    async with asyncio.timeout(5):
        yield reader.x  # ok


@managed_too
async def lines6(reader):
    async with asyncio.timeout(5):
        yield reader.x  # ok


@registered
async def lines7(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # ok


@first
async def lines8(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # ok


@once
async def lines9(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # ok


@Kept
async def lines10(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # ok


unread = lambda function: function


@unread
async def lines11(reader):
    async with asyncio.timeout(5):
        async for line in reader:
            yield line  # ok
