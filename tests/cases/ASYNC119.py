# === a file, a connection, a lock held across the yield
import asyncio

import aiofiles


async def rows(pool, query):
    async with pool.acquire() as connection:
        async for row in connection.cursor(query):
            yield row  # error: ASYNC119@13


async def chunks(path):
    async with aiofiles.open(path, "rb") as file:
        while chunk := await file.read(65536):
            yield chunk  # error: ASYNC119


async def words(texts):
    with texts.opened():
        for text in texts:
            yield text  # error: ASYNC119
            yield text.upper()  # error: ASYNC119


async def bare(session):
    async with session:
        yield  # error: ASYNC119


class Journal:
    def __init__(self) -> None:
        self._lock = asyncio.Lock()

    async def entries(self):
        async with self._lock:
            for entry in self.kept:
                yield entry  # error: ASYNC119

    async def __aiter__(self):
        async with self._lock:
            yield 1  # error: ASYNC119

    @classmethod
    async def all(cls, session):
        async with session.begin():
            for page in range(3):
                yield await session.page(page)  # error: ASYNC119


# === among managers without effect
from contextlib import nullcontext, suppress


async def mixed(pool, limiter):
    with suppress(ValueError):
        async with pool.connection() as connection, nullcontext():
            async for row in connection:
                yield row  # error: ASYNC119


async def from_call(client):
    manager = client.stream("GET", "/")
    async with manager as response:
        async for line in response.aiter_lines():
            yield line  # error: ASYNC119


# === a response made of a nested generator
import aiofiles


async def download(path, StreamingResponse):
    async def body():
        async with aiofiles.open(path, "rb") as file:
            while chunk := await file.read(65536):
                yield chunk  # error: ASYNC119

    return StreamingResponse(body())


# === the first value decides nothing
async def parsed(session, url):
    async with session.get(url) as response:
        if response.status != 200:
            yield "nothing"  # error: ASYNC119
            return
        async for line in response.content:
            yield line  # error: ASYNC119


# === a manager of the project that cleans up
from contextlib import asynccontextmanager, contextmanager


@contextmanager
def span(tracer):
    tracer.start()
    try:
        yield
    finally:
        tracer.stop()


@contextmanager
def counted(counter):
    yield
    counter.add(1)


@asynccontextmanager
async def opened(pool):
    async with pool.acquire() as connection:
        yield connection


async def traced(tracer, source):
    with span(tracer):
        async for item in source:
            yield item  # error: ASYNC119


async def tallied(counter, source):
    with counted(counter):
        async for item in source:
            yield item  # error: ASYNC119


async def through(pool, query):
    async with opened(pool) as connection:
        async for row in connection.cursor(query):
            yield row  # error: ASYNC119


# === managers without effect on exit
import contextlib
from contextlib import aclosing, suppress


async def lenient(source):
    with suppress(KeyError):
        async for item in source:
            yield item["name"]  # ok


async def closing_others(source):
    async with aclosing(source()) as items:
        async for item in items:
            yield item  # ok


async def nothing(source):
    async with contextlib.nullcontext(source) as items, contextlib.aclosing(items):
        async for item in items:
            yield item  # ok


# === an aclosing of the project's own
from .compat import Aclosing, aclosing


async def closing(agent):
    async with Aclosing(agent.run()) as events:
        async for event in events:
            yield event  # ok
    async with aclosing(agent.run()) as events:
        async for event in events:
            yield event  # ok


# === a manager that only turns errors into others
from contextlib import contextmanager


class ApiError(Exception):
    pass


@contextmanager
def api_errors(model):
    """Raise the errors of the service as ours."""
    try:
        yield
    except ValueError as error:
        raise ApiError(model) from error


async def events(model, stream):
    with api_errors(model):
        async for event in stream:
            yield event  # ok


# === context managers
import contextlib
from contextlib import asynccontextmanager as manager


@manager
async def connection(pool):
    async with pool.acquire() as acquired:
        yield acquired  # ok


@contextlib.asynccontextmanager
async def transaction(session):
    async with session.begin():
        yield  # ok


async def _locked(lock):
    async with lock:
        yield  # ok


locked = manager(_locked)


def make(lock):
    async def held():
        async with lock:
            yield  # ok

    return manager(held)


# === fixtures
import pytest
import pytest_asyncio


@pytest.fixture(name="client")
async def client_fixture(app):
    async with app.client() as client:
        yield client  # ok


@pytest_asyncio.fixture
async def folder(tmp_path):
    with (tmp_path / "lock").open():
        yield tmp_path  # ok


# === dependencies, of this module and of others
from typing import AsyncIterator

from fastapi import Depends, FastAPI


async def get_db(sessions=None) -> AsyncIterator[object]:
    async with sessions() as session:
        yield session  # ok


async def get_repository(sessions, Repository):
    async with sessions() as session:
        async with session.begin():
            yield Repository(session)  # ok


async def audited(log):
    with log.entry():
        yield  # ok


async def lifespan(app):
    async with app.state.pool:
        yield  # ok


async def start_and_stop(app):
    async with app.state.pool:
        yield  # ok


app = FastAPI(lifespan=start_and_stop, dependencies=[Depends(audited)])


# === generators that are told what to do
async def async_auth_flow(self, request):
    async with self.lock:
        response = yield request  # ok
        if response.status_code == 401:
            yield request  # ok


# === the yield stands elsewhere
async def after(pool, query):
    async with pool.acquire() as connection:
        found = await connection.fetch(query)
    for row in found:
        yield row  # ok


async def header(manager):
    async with manager((yield 1)) as entered:  # ok
        print(entered)


async def nested(lock):
    async with lock:

        async def inner():
            yield 1  # ok

        def plain():
            yield 2  # ok

        print(inner, plain, (number for number in range(3)))


def sync(path):
    with open(path) as file:
        for line in file:
            yield line  # ok


async def coroutine(lock):
    async with lock:
        return 1  # ok

# === a manager that another function gives
class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        print("left")


def guarded():
    return Guard()


async def rows(fetch):
    with guarded():
        yield await fetch()  # error: ASYNC119
