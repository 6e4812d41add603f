# === project: a module that makes methods synchronous
# --- lib/__init__.py
from . import sync
from .client import Client
# --- lib/base.py
class Methods:
    async def start(self):
        await self.send("start")

    async def count(self):
        return 1


class Session:
    async def open(self): ...
# --- lib/client.py
from .base import Methods, Session


class Client(Methods):
    def __enter__(self):
        self.start()  # ok
        return self

    def __exit__(self, *error):
        self.session = Session()
        self.session.open()  # error: ASYNC600
        stop(self)  # error: ASYNC600

    def is_busy(self):
        unread = self.count()  # ok
        return self.count() > 1  # ok


async def stop(client): ...
# --- lib/inner/__init__.py
# --- lib/inner/bot.py
from ..base import Methods, Session


class Bot(Methods):
    def __enter__(self):
        self.start()  # ok
        return self


class BotSession(Session):
    def __enter__(self):
        self.open()  # error: ASYNC600
        return self
# --- lib/sync.py
import asyncio
import inspect

from .base import Methods


def wrap(cls):
    for name in dir(cls):
        method = getattr(cls, name)
        if inspect.iscoroutinefunction(method):
            setattr(cls, name, lambda *args: asyncio.run(method(*args)))


wrap(Methods)
# === project: a module of that name that brings data up to date
# --- lib/__init__.py
# --- lib/client.py
class Client:
    async def start(self): ...

    def open(self):
        self.start()  # error: ASYNC600
# --- lib/sync.py
from .client import Client


def copy(source, row):
    for key, value in source.items():
        setattr(row, key, value)


async def fetch_all(client: Client, row):
    copy(await client.fetch(), row)
# === project: a module of that name that wraps nothing
# --- lib/__init__.py
# --- lib/client.py
class Client:
    async def start(self): ...

    def __enter__(self):
        self.start()  # error: ASYNC600
        return self

    def is_busy(self):
        unread = self.count()  # error: ASYNC601
        return self.count() > 1  # error: ASYNC602

    async def count(self):
        return 1
# --- lib/sync.py
import asyncio

from .client import Client


class SyncClient:
    def __init__(self, client: Client, **options):
        self.client = client
        for name, value in options.items():
            setattr(
                self, name, value
            )

    def start(self):
        asyncio.run(self.client.start())


# === base classes of another module, whose methods give the object
# --- app/__init__.py
from .clients import Client as ApiClient

# --- app/base.py
class Closing:
    async def close(self): ...

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        await self.close()


class Chained:
    def headers(self, **values):
        self.values = values
        return self

    @classmethod
    async def open(cls, url):
        made = cls()
        await made.ping(url)
        return made

    async def ping(self, url): ...


class Room:
    def __iter__(self):
        for each in range(3):
            yield Member()


class Member:
    async def greet(self): ...


# --- app/clients.py
from .base import Chained, Closing


class Client(Chained, Closing):
    async def get(self, path): ...

    def forget(self): ...

    async def run(self):
        async with self as me:
            me.get("/")  # error: ASYNC600
            me.forget()  # ok


# --- app/main.py
from . import ApiClient
from .base import Chained, Room


async def main(chained: Chained):
    async with ApiClient() as client:
        client.get("/")  # error: ASYNC600
        client.headers(accept="text").get("/")  # error: ASYNC600
        client.headers(accept="text").forget()  # ok
    opened = await ApiClient.open("http://localhost")
    opened.get("/")  # error: ASYNC600
    opened.close()  # error: ASYNC600
    await opened.get("/")  # ok
    chained.headers().ping("/")  # error: ASYNC600
    chained.headers().get("/")  # ok
    for member in Room():
        member.greet()  # error: ASYNC600


# === what tests get of the fixtures of their names
# --- tests/conftest.py
import asyncio

import httpx
import pytest
import pytest_asyncio

from .helpers import shared, plain


class Api:
    async def get(self):
        await asyncio.sleep(1)

    def size(self):
        return 1


@pytest_asyncio.fixture
async def client():
    async with httpx.AsyncClient() as client:
        yield client


@pytest.fixture(name="api", scope="session")
def make_api():
    return Api()


@pytest.fixture(scope="module")
async def later():
    await asyncio.sleep(0)
    return Api()


def helper():
    return Api()
# --- tests/helpers.py
import pytest

from app import Store


@pytest.fixture
def shared():
    return Store()


def plain():
    return Store()
# --- app.py
import asyncio


class Store:
    async def save(self):
        await asyncio.sleep(1)
# --- tests/test_api.py
import asyncio

import pytest


async def service():
    await asyncio.sleep(1)


@pytest.fixture
def loop():
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture
def api(api):
    api.get()  # error: ASYNC600
    return api


@pytest.fixture
def wrapped(later):
    later.get()  # error: ASYNC600
    return later


def test_loop(loop):
    loop.run_until_complete(service)  # error: ASYNC604
    loop.run_until_complete(service())


async def test_api(api, client, wrapped, shared):
    client.get("/")  # error: ASYNC600
    assert client.get("/").status_code == 200  # error: ASYNC602
    assert (await client.get("/")).status_code == 200
    api.get()  # error: ASYNC600
    api.size()  # ok
    wrapped.get()  # error: ASYNC600
    shared.save()  # error: ASYNC600
    await api.get()


@pytest.mark.parametrize("api, size", [(1, 2)])
async def test_given(api, size):
    api.get()  # ok


async def test_others(make_api, plain, helper, missing, api=None):
    make_api.get()  # ok
    plain.save()  # ok
    helper.get()  # ok
    missing.get()  # ok
    api.get()  # ok


def check(api, client):
    api.get()  # ok
    client.get("/")  # ok


class TestApi:
    @pytest.fixture
    def client(self):
        return {}

    async def test_get(self, api, client):
        client.get("/")  # ok
        api.get()  # error: ASYNC600
# --- tests/unit/test_store.py
async def test_store(shared, client):
    shared.save()  # error: ASYNC600
    client.get("/")  # error: ASYNC600


# === a function that has the name of its module in the package
# --- handlers/__init__.py
from . import tools
from .echo import echo as echo
from .ping import ping
# --- handlers/ping.py
import asyncio


async def ping(session=None):
    await asyncio.sleep(0)
# --- handlers/echo.py
import asyncio


def echo(session=None):
    asyncio.get_running_loop()
# --- handlers/tools.py
import asyncio


async def run():
    await asyncio.sleep(0)
# --- main.py
import handlers.ping as pinging
from handlers import echo, ping, tools
from handlers.ping import ping as again


async def main():
    ping()  # error: ASYNC600
    pinging()  # error: ASYNC600
    again()  # error: ASYNC600
    tools.run()  # error: ASYNC600
    echo()  # ok


# === coroutine functions that stand in for others, handed on by a module
# --- app/__init__.py
# --- app/compat.py
import sys

try:
    from asyncio import to_thread
except ImportError:
    async def to_thread(function, *arguments):
        return function(*arguments)

if sys.version_info >= (3, 11):
    from asyncio import sleep as pause
elif sys.version_info >= (3, 10):
    async def pause(seconds): ...
else:
    async def pause(seconds, result=None): ...

try:
    from asyncio import wait_for
except ImportError:
    def wait_for(awaitable, timeout): ...

try:
    from asyncio import gather
except ImportError:
    gather = None

try:
    from somewhere import fetch
except ImportError:
    async def fetch(url): ...

try:
    from time import sleep
except ImportError:
    async def sleep(seconds): ...

try:
    from asyncio import wait
except ImportError:
    async def wait(awaitables):
        yield awaitables


# --- app/main.py
from . import compat
from .compat import fetch, pause, sleep, to_thread, wait, wait_for


async def main(work):
    to_thread(work)  # error: ASYNC600
    compat.to_thread(work)  # error: ASYNC600
    pause(1)  # error: ASYNC600
    compat.pause(1)  # error: ASYNC600
    await to_thread(work)  # ok
    wait_for(work, 1)  # ok
    compat.gather(work)  # error: ASYNC600
    fetch("/")  # ok
    sleep(1)  # ok
    wait(work)  # ok


def plain(work):
    compat.to_thread(work)  # error: ASYNC600
    return to_thread(work)  # ok
