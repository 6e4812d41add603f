# === project: callers in other modules
# --- src/drv/__init__.py
# --- src/drv/transport.py
import asyncio


async def connect(host):
    return await asyncio.open_connection(host, 80)  # ok


async def connect2(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


class Conn:
    async def open(self):
        self.r, self.w = await asyncio.open_connection("h", 1)  # ok

    async def read(self):
        return await self.r.readline()  # ok
# --- src/drv/main.py
import asyncio
from .transport import Conn, connect, connect2
from . import transport as tr


async def a():
    return await asyncio.wait_for(connect("x"), 3)


async def b():
    async with asyncio.timeout(3):
        await tr.connect("y")


async def c(conn: Conn):
    await asyncio.wait_for(conn.open(), 5)
    async with asyncio.timeout(4):
        await conn.read()


async def d():
    await connect2("y")
    await asyncio.wait_for(connect2("y"), 4)


# === project: a session made in another module
# --- app/__init__.py
# --- app/http.py
import aiohttp


class Http:
    def __init__(self):
        self.session = aiohttp.ClientSession()
        self.safe = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3))


def make():
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=3))
# --- app/api.py
from .http import Http, make


class Api(Http):
    async def get(self, u):
        async with self.session.get(u) as r:  # error: ASYNC720
            return await r.text()

    async def get2(self, u):
        async with self.safe.get(u) as r:  # ok
            return await r.text()


async def f(u):
    async with make() as s:
        await s.get(u)  # ok


# === project: timeout given by the caller as a parameter
# --- app/__init__.py
# --- app/net.py
import asyncio


async def fetch(host, timeout=None):
    return await asyncio.wait_for(asyncio.open_connection(host, 80), timeout)  # ok


async def ask(reader: asyncio.StreamReader, timeout: float = 3):
    async with asyncio.timeout(timeout):
        return await reader.readline()  # ok
# --- app/main.py
from .net import fetch


async def main():
    await fetch("x", timeout=3)


# === callers in other folders, subclasses, and one in a test
# --- src/pkg/__init__.py
from .io.wire import Wire
# --- src/pkg/io/__init__.py
# --- src/pkg/io/wire.py
import asyncio


async def dial(host):
    return await asyncio.open_connection(host, 80)  # ok


class Wire:
    async def start(self):
        self.reader, self.writer = await asyncio.open_connection("h", 1)  # ok

    async def line(self):
        return await self.reader.readline()  # error: ASYNC720

    def helper(self):
        async def inner():
            return await asyncio.open_connection("h", 1)  # error: ASYNC720

        return inner
# --- src/pkg/app/__init__.py
# --- src/pkg/app/run.py
import asyncio

from ..io import wire
from pkg import Wire


class Session(Wire):
    async def go(self):
        await asyncio.wait_for(self.start(), 3)
        return await self.line()


async def through(host):
    return await wire.dial(host)


async def main(host):
    async with asyncio.timeout(3):
        await through(host)
# --- src/pkg/app/other.py
def dial(wire):
    return wire.start()


# === project: handed to a framework by another module
# --- src/web/__init__.py
# --- src/web/fetch.py
import asyncio
import aiohttp


async def pages(urls):
    async with aiohttp.ClientSession() as session:
        for url in urls:
            async with session.get(url) as answer:  # error: ASYNC720
                yield await answer.text()


async def connect(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


async def connect_later(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


async def connect_in_time(host):
    return await asyncio.open_connection(host, 80)  # ok
# --- src/web/app.py
import asyncio
from fastapi.responses import StreamingResponse
from .fetch import connect, connect_in_time, connect_later, pages


async def show(urls):
    return StreamingResponse(pages(urls))


def opened(host):
    return connect(host)


OPENERS = {"later": lambda host: connect_later(host)}


async def open_in_time(host, timeout):
    return await asyncio.wait_for(connect_in_time(host), timeout)
