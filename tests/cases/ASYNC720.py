# === aiohttp: neither on the call nor on the session
import asyncio

import aiohttp
from aiohttp import ClientSession as Session
from aiohttp import ClientTimeout


async def page(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:  # error: ASYNC720@20
            return await response.text()


async def send(url, data):
    async with Session(headers={"A": "b"}) as session, session.post(  # error: ASYNC720
        url, json=data
    ) as response:
        return await response.json()


async def status(url):
    session = aiohttp.ClientSession()
    try:
        response = await session.request("HEAD", url)  # error: ASYNC720@26
        return response.status
    finally:
        await session.close()


async def talk(url):
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as socket:  # error: ASYNC720
            await socket.send_str("hello")
            return await socket.receive()


async def once(url):
    async with aiohttp.request("GET", url) as response:  # error: ASYNC720
        return await response.read()


async def limited_by_session(url):
    async with aiohttp.ClientSession(timeout=ClientTimeout(total=5)) as session:
        async with session.get(url) as response:  # ok
            return await response.text()


async def limited_by_call(url, limit):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=limit) as response:  # ok
            return await response.text()


async def limited_socket(url):
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url, timeout=5) as socket:  # ok
            return await socket.receive()
        async with session.ws_connect(url, heartbeat=20) as socket:  # ok
            return await socket.receive()


async def with_options(url, options):
    async with aiohttp.ClientSession(**options) as session:
        async with session.get(url) as response:  # ok
            return await response.text()
    async with aiohttp.ClientSession() as session:
        async with session.get(url, **options) as response:  # ok
            return await response.text()
    async with aiohttp.request("GET", url, timeout=5) as response:  # ok
        return await response.read()


# === sessions that come from elsewhere
import aiohttp

from mylib import make_session, shared


async def given(session: aiohttp.ClientSession, url):
    async with session.get(url) as response:  # ok
        return await response.text()


async def given_or_made(url, session: aiohttp.ClientSession = None):
    session = session or aiohttp.ClientSession()
    async with session.get(url) as response:  # ok
        return await response.text()


async def from_elsewhere(url):
    async with make_session() as session:
        async with session.get(url) as response:  # ok
            return await response.text()
    async with shared.get(url) as response:  # ok
        return await response.text()


class Client:
    def __init__(self, session: aiohttp.ClientSession):
        self.session = session

    async def get(self, url):
        async with self.session.get(url) as response:  # ok
            return await response.text()


class Declared:
    session: aiohttp.ClientSession

    async def get(self, url):
        async with self.session.get(url) as response:  # ok
            return await response.text()


async def from_list(url, sessions: list[aiohttp.ClientSession]):
    for session in sessions:
        async with session.get(url) as response:  # ok
            return await response.text()


async def from_dict(url):
    sessions = {"a": aiohttp.ClientSession()}
    async with sessions["a"].get(url) as response:  # ok
        return await response.text()


# === sessions that are made in a class, a function, a property, a base class
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Optional

import aiohttp


class Client:
    def __init__(self):
        self._session: Optional[aiohttp.ClientSession] = None

    async def start(self):
        self._session = aiohttp.ClientSession()

    async def get(self, url):
        async with self._session.get(url) as response:  # error: ASYNC720
            return await response.text()


class Special(Client):
    async def head(self, url):
        return await self._session.head(url)  # error: ASYNC720


class Lazy:
    _session = None

    @property
    def session(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        return self._session

    async def get(self, url):
        return await self.session.get(url)  # error: ASYNC720


def make(token):
    return aiohttp.ClientSession(headers={"Authorization": token})


async def made(url):
    async with make("x") as session:
        async with session.get(url) as response:  # error: ASYNC720
            return await response.text()


@asynccontextmanager
async def opened():
    session = aiohttp.ClientSession()
    try:
        yield session
    finally:
        await session.close()


async def in_manager(url):
    async with opened() as session:
        return await session.get(url)  # error: ASYNC720


async def in_stack(url):
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession())
        response = await stack.enter_async_context(session.get(url))  # error: ASYNC720
        return await response.text()


shared = aiohttp.ClientSession()


async def by_name(url):
    if (session := shared) is not None:
        return await session.get(url)  # error: ASYNC720


async def one_of_two(url, fast):
    session = aiohttp.ClientSession() if fast else make("y")
    return await session.get(url)  # error: ASYNC720


async def one_is_limited(url, fast):
    session = aiohttp.ClientSession(timeout=5) if fast else make("y")
    return await session.get(url)  # ok


# === a session that is replaced from outside
import aiohttp


class Replaced:
    def __init__(self):
        self.session = aiohttp.ClientSession()

    async def get(self, url):
        return await self.session.get(url)  # ok


def replace(client, session):
    client.session = session


# === streams
import asyncio


async def ask(host, question):
    reader, writer = await asyncio.open_connection(host, 80)  # error: ASYNC720@28
    writer.write(question)
    await writer.drain()  # error: ASYNC720@11
    answer = await reader.readline()  # error: ASYNC720
    writer.close()
    await writer.wait_closed()
    return answer


async def read_all(host):
    reader, writer = await asyncio.open_connection(host, 80)  # error: ASYNC720
    parts = []
    while True:
        part = await reader.read(1024)  # error: ASYNC720
        if not part:
            break
        parts.append(part)
    return b"".join(parts)


async def read_exactly(host):
    reader, writer = await asyncio.wait_for(asyncio.open_connection(host, 80), 5)
    size = await reader.readexactly(4)  # error: ASYNC720
    text = b""
    while len(text) < int.from_bytes(size, "big"):
        text += await reader.read(100)  # error: ASYNC720
    end = await reader.readuntil(b"\n")  # error: ASYNC720
    return text, end


class Connection:
    def __init__(self, host):
        self.host = host
        self.reader: asyncio.StreamReader | None = None
        self.writer = None

    async def connect(self):
        self.reader, self.writer = await asyncio.open_connection(  # error: ASYNC720
            self.host, 443, ssl=True
        )

    async def ask(self, question):
        self.writer.write(question)
        await self.writer.drain()  # error: ASYNC720
        return await self.reader.readline()  # error: ASYNC720


async def with_socket(sock):
    return await asyncio.open_connection(sock=sock)  # ok


async def of_process():
    process = await asyncio.create_subprocess_exec("ls", stdout=-1)
    return await process.stdout.readline()  # ok


# === servers' side
import asyncio
import socket


async def handle(reader, writer):
    data = await reader.read(100)  # ok
    writer.write(data)
    await writer.drain()  # ok


async def handle_typed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
    while data := await reader.readline():  # ok
        writer.write(data)
        await writer.drain()  # ok


class Server:
    async def handle(self, reader, writer):
        self.reader, self.writer = reader, writer
        return await self.reader.readline()  # ok

    async def start(self):
        return await asyncio.start_server(self.handle, "", 80)


async def accept():
    server = socket.socket()
    server.setblocking(False)
    loop = asyncio.get_running_loop()
    while True:
        connection, _ = await loop.sock_accept(server)  # ok
        await answer(loop, connection)


async def answer(loop: asyncio.AbstractEventLoop, connection):
    data = await loop.sock_recv(connection, 100)  # ok
    await loop.sock_sendall(connection, data)  # ok


# === sockets and connections of the loop
import asyncio
import socket


async def ask(address, question):
    loop = asyncio.get_running_loop()
    sock = socket.socket()
    sock.setblocking(False)
    await loop.sock_connect(sock, address)  # error: ASYNC720
    await loop.sock_sendall(sock, question)  # error: ASYNC720
    return await loop.sock_recv(sock, 100)  # error: ASYNC720


async def ask_by_datagram(address, question):
    loop = asyncio.get_running_loop()
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setblocking(False)
    await loop.sock_connect(sock, address)  # ok
    await loop.sock_sendall(sock, question)  # ok
    return await loop.sock_recv(sock, 100)  # error: ASYNC720


async def connect_given(loop: asyncio.AbstractEventLoop, sock, address):
    await loop.sock_connect(sock, address)  # ok
    return await loop.sock_recv(sock, 100)  # ok


async def connect(loop: asyncio.AbstractEventLoop, make, host):
    transport, _ = await loop.create_connection(make, host, 80)  # error: ASYNC720
    return transport


async def connect_socket(loop: asyncio.AbstractEventLoop, make, sock):
    transport, _ = await loop.create_connection(make, sock=sock)  # ok
    return transport


async def connect_limited(loop: asyncio.AbstractEventLoop, make, host):
    return await asyncio.wait_for(loop.create_connection(make, host, 80), 5)  # ok


# === listening
import asyncio

import websockets


async def listen(host, handle):
    reader, writer = await asyncio.wait_for(asyncio.open_connection(host, 80), 5)
    while True:
        line = await reader.readline()  # ok
        if not line:
            break
        handle(line)
        writer.write(b"ok")
        await writer.drain()  # ok
    writer.close()


async def listen_to_socket(uri, handle):
    async with websockets.connect(uri) as socket:
        while True:
            handle(await socket.recv())  # ok


class Client:
    def __init__(self):
        self.reader = None
        self.closed = False

    async def connect(self, host):
        connecting = asyncio.open_connection(host, 80)
        self.reader, _ = await asyncio.wait_for(connecting, 5)

    async def run(self, handle):
        while not self.closed:
            handle(await self.message())

    async def message(self):
        size = await self.reader.readexactly(4)  # ok
        return await self.reader.readexactly(int(size))  # ok


async def pump(host, queue):
    reader, _ = await asyncio.wait_for(asyncio.open_connection(host, 80), 5)
    try:
        while chunk := await reader.read(100):  # ok
            await queue.put(chunk)
    finally:
        print("done")


async def lines(host):
    reader, _ = await asyncio.wait_for(asyncio.open_connection(host, 80), 5)
    while line := await reader.readline():  # ok
        yield line


async def first_that_fits(host, fits):
    reader, _ = await asyncio.wait_for(asyncio.open_connection(host, 80), 5)
    while True:
        line = await reader.readline()  # error: ASYNC720
        if fits(line):
            return line


# === websockets
import asyncio

import websockets
from websockets.asyncio.client import connect


async def ask(uri, question):
    async with websockets.connect(uri) as socket:
        await socket.send(question)
        return await socket.recv()  # error: ASYNC720


async def ask_again(uri, question):
    socket = await connect(uri)
    await socket.send(question)
    answer = await socket.recv()  # error: ASYNC720
    await socket.close()
    return answer


async def ask_in_time(uri, question):
    async with connect(uri, open_timeout=3) as socket:
        await socket.send(question)
        async with asyncio.timeout(5):
            return await socket.recv()  # ok


async def ask_given(socket: websockets.ClientConnection):
    return await socket.recv()  # ok


async def open_for_ever(uri):
    return await connect(uri, open_timeout=None)  # error: ASYNC720


# === httpx has a limit of its own, until it is taken away
import httpx
from httpx import AsyncClient, Timeout


async def page(url):
    async with httpx.AsyncClient() as client:
        return await client.get(url)  # ok


async def patient(url):
    async with httpx.AsyncClient(timeout=None) as client:  # error: ASYNC720@16
        return await client.get(url)


async def patient_call(url):
    async with httpx.AsyncClient() as client:
        return await client.get(url, timeout=None)  # error: ASYNC720


class Client:
    def __init__(self):
        self.client = AsyncClient(base_url="https://a.b", timeout=None)  # error: ASYNC720
        self.quick = AsyncClient(timeout=5)  # ok
        self.slow = AsyncClient(timeout=Timeout(None))  # error: ASYNC720@41
        self.mixed = AsyncClient(timeout=Timeout(None, connect=5))  # ok


def make(timeout=None):
    return httpx.AsyncClient(timeout=timeout)  # ok


NO_LIMIT = None
client = httpx.AsyncClient(timeout=NO_LIMIT)  # error: ASYNC720


async def limited_uses(url, seconds):
    async with httpx.AsyncClient(timeout=None) as client:  # ok
        await client.get(url, timeout=seconds)
        async with asyncio.timeout(5):
            return await client.get(url)


async def some_limited_uses(url, seconds):
    async with httpx.AsyncClient(timeout=None) as client:  # error: ASYNC720
        await client.get(url, timeout=seconds)
        return await client.get(url)


def sync():
    return httpx.Client(timeout=None)  # ok


# === ClientTimeout
import asyncio

import aiohttp
from aiohttp import ClientTimeout

NONE = aiohttp.ClientTimeout(total=None)  # error: ASYNC720
EMPTY = ClientTimeout()  # error: ASYNC720
READ = ClientTimeout(total=None, sock_read=30)  # ok
CONNECT = ClientTimeout(None, connect=5)  # ok
TOTAL = ClientTimeout(total=60)  # ok


async def page(url, options):
    limit = ClientTimeout(**options)  # ok
    async with aiohttp.ClientSession(
        timeout=ClientTimeout(total=None)  # error: ASYNC720@17
    ) as session:
        await session.get(url, timeout=limit)
        return await session.get(url)


async def limited_calls(url, limit):
    async with aiohttp.ClientSession(timeout=ClientTimeout(total=None)) as session:
        return await session.get(url, timeout=limit)  # ok


async def limited_around(url):
    async with asyncio.timeout(5), aiohttp.ClientSession() as session:
        return await session.get(url, timeout=ClientTimeout(total=None))  # ok


# === redis
import asyncio
import os

import redis.asyncio as redis
from redis.asyncio import ConnectionPool, Redis

client = redis.Redis(host="a")  # error: ASYNC720@10
other = redis.from_url(os.environ["REDIS"])  # error: ASYNC720
third = Redis.from_url("redis://a", decode_responses=True)  # error: ASYNC720
pool = ConnectionPool.from_url("redis://a")  # error: ASYNC720
pooled = Redis(connection_pool=pool)  # ok
limited = Redis(host="a", socket_timeout=5)  # ok
limited_by_url = redis.from_url("redis://a?socket_timeout=5")  # ok
limited_pool = ConnectionPool.from_url("redis://a", socket_timeout=5)  # ok


class Cache:
    def __init__(self, options):
        self.redis = redis.Redis()  # error: ASYNC720
        self.other = redis.Redis(**options)  # ok

    async def get(self, key):
        return await self.redis.get(key)


async def given(client: Redis, key):
    return await client.get(key)  # ok


async def limited_use(key):
    client = Redis()  # ok
    try:
        return await asyncio.wait_for(client.get(key), 1)
    finally:
        await client.aclose()


# === the synchronous redis
import redis

client = redis.Redis()  # ok


# === asyncpg
import asyncpg


async def rows(dsn):
    connection = await asyncpg.connect(dsn)
    found = await connection.fetch("SELECT 1")  # error: ASYNC720
    one = await connection.fetchrow("SELECT 1", timeout=5)  # ok
    await connection.execute("VACUUM")  # error: ASYNC720
    await connection.close()
    return found, one


class Store:
    def __init__(self):
        self.pool = None

    async def start(self, dsn):
        self.pool = await asyncpg.create_pool(dsn)

    async def value(self, query):
        return await self.pool.fetchval(query)  # error: ASYNC720

    async def values(self, query):
        async with self.pool.acquire() as connection:
            return await connection.fetch(query)  # error: ASYNC720


class LimitedStore:
    async def start(self, dsn):
        self.pool = await asyncpg.create_pool(dsn, command_timeout=5)

    async def values(self, query):
        async with self.pool.acquire() as connection:
            return await connection.fetch(query)  # ok


async def given(connection: asyncpg.Connection, pool: asyncpg.Pool):
    await pool.execute("VACUUM")  # ok
    return await connection.fetch("SELECT 1")  # ok


# === those with limits of their own, or that are not told of
import aio_pika
import aiopg
import aiosmtplib
import asyncpg
import nats


async def connect(url):
    await aio_pika.connect_robust(url)  # ok
    await aiopg.connect(url)  # ok
    await asyncpg.connect(url)  # ok
    await nats.connect(url)  # ok
    await aiosmtplib.send(url, hostname="a")  # ok
    await aiosmtplib.send(url, hostname="a", timeout=None)  # error: ASYNC720
    await asyncpg.connect(url, timeout=None)  # error: ASYNC720


# === limits around
import asyncio
from asyncio import timeout as limit

import anyio
import async_timeout


async def around(host, later, stream):
    async with asyncio.timeout(5):
        await asyncio.open_connection(host, 80)  # ok
    async with limit(5) as scope, stream:
        await asyncio.open_connection(host, 80)  # ok
    async with asyncio.timeout_at(later):
        for _ in range(3):
            await asyncio.open_connection(host, 80)  # ok
    async with async_timeout.timeout(5):
        await asyncio.open_connection(host, 80)  # ok
    with anyio.fail_after(5):
        await asyncio.open_connection(host, 80)  # ok
    with anyio.move_on_after(5) as scope:
        await asyncio.open_connection(host, 80)  # ok
    async with asyncio.timeout(None) as scope:
        scope.reschedule(later)
        await asyncio.open_connection(host, 80)  # ok
    async with asyncio.timeout(None):
        await asyncio.open_connection(host, 80)  # error: ASYNC720
    async with stream.time_limit():
        await asyncio.open_connection(host, 80)  # ok
    async with stream.timeout:
        await asyncio.open_connection(host, 80)  # ok
    until = asyncio.timeout(3)
    async with until:
        await asyncio.open_connection(host, 80)  # ok
    async with stream:
        await asyncio.open_connection(host, 80)  # error: ASYNC720
    await asyncio.open_connection(host, 80)  # error: ASYNC720


async def nested(host, stream):
    async with asyncio.timeout(5):
        await stream.read()

        async def connect():
            return await asyncio.open_connection(host, 80)  # error: ASYNC720

    return connect


# === limits on the coroutine or the task
import asyncio

import aiohttp


async def handed(host, seconds):
    await asyncio.wait_for(asyncio.open_connection(host, 80), 5)  # ok
    connecting = asyncio.open_connection(host, 80)  # ok
    await asyncio.wait_for(connecting, timeout=seconds)
    task = asyncio.create_task(asyncio.open_connection(host, 80))  # ok
    done, pending = await asyncio.wait({task}, timeout=5)
    await asyncio.wait_for(asyncio.shield(asyncio.open_connection(host, 80)), 5)  # ok
    return done, pending


async def together(urls):
    async with aiohttp.ClientSession() as session:
        await asyncio.wait_for(
            asyncio.gather(*(session.get(url) for url in urls)), 5  # ok
        )
        await asyncio.gather(*(session.get(url) for url in urls))  # error: ASYNC720
        return await asyncio.gather(
            *[session.get(url) for url in urls], session.get("a")  # error: ASYNC720, ASYNC720
        )


async def as_tasks(hosts):
    tasks = [asyncio.create_task(asyncio.open_connection(host, 80)) for host in hosts]
    await asyncio.wait(tasks, timeout=5)
    more = []
    for host in hosts:
        more.append(asyncio.create_task(asyncio.open_connection(host, 80)))  # ok
    done, pending = await asyncio.wait(more, timeout=5)
    print(done, pending)
    for task in tasks:
        task.cancel()


async def in_order(hosts):
    tasks = [asyncio.open_connection(host, 80) for host in hosts]  # ok
    for first in asyncio.as_completed(tasks, timeout=5):
        return await first


async def unlimited_task(host):
    task = asyncio.create_task(asyncio.open_connection(host, 80))  # error: ASYNC720
    return await task


async def unlimited_wait(host):
    task = asyncio.create_task(asyncio.open_connection(host, 80))  # error: ASYNC720
    done, pending = await asyncio.wait({task})
    return done, pending


class Client:
    async def start(self, host):
        self.task = asyncio.create_task(asyncio.open_connection(host, 80))  # ok

    async def guarded(self, host):
        return await self.guard(asyncio.open_connection(host, 80))  # ok

    def later(self, host):
        return asyncio.open_connection(host, 80)  # ok

    async def later_too(self, host):
        return asyncio.open_connection(host, 80)  # ok


# === limits that callers set
import asyncio


async def connect(host):
    return await asyncio.open_connection(host, 80)  # ok


async def first(host):
    return await asyncio.wait_for(connect(host), 5)


async def second(host):
    async with asyncio.timeout(5):
        return await connect(host)


async def reconnect(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


async def third(host):
    try:
        return await asyncio.wait_for(reconnect(host), 5)
    except OSError:
        return await reconnect(host)


async def nobody_calls(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


class Client:
    async def _connect(self, host):
        await self._really_connect(host)

    async def _really_connect(self, host, tries=3):
        if tries:
            await self._really_connect(host, tries - 1)
        return await asyncio.open_connection(host, 80)  # ok

    async def connect(self, hosts):
        tasks = [asyncio.create_task(self._connect(host)) for host in hosts]
        done, pending = await asyncio.wait(tasks, timeout=5)
        return done, pending

    async def _run(self, host):
        return await asyncio.open_connection(host, 80)  # error: ASYNC720

    def start(self, host):
        self.task = asyncio.create_task(self._run(host))

    async def _in_group(self, host):
        return await asyncio.open_connection(host, 80)  # ok

    async def run_group(self, hosts):
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._in_group(host)) for host in hosts]
            group.create_task(self._in_group("a"))
        return tasks

    async def _once(self, host):
        return await asyncio.open_connection(host, 80)  # error: ASYNC720

    def register(self, app):
        app.on_start(self._once)

    async def _timed(self, host):
        return await asyncio.open_connection(host, 80)  # ok

    async def timed(self, app, host):
        return await app.run_with_timeout(self._timed, host)

    async def _stream(self, host):
        await asyncio.open_connection(host, 80)  # ok
        yield 1

    async def stream(self, host):
        async with asyncio.timeout(5):
            async for item in self._stream(host):
                print(item)


async def main():
    await asyncio.open_connection("a", 80)  # error: ASYNC720


async def limited_main():
    await asyncio.open_connection("a", 80)  # ok


if __name__ == "__main__":
    asyncio.run(main())
    asyncio.run(asyncio.wait_for(limited_main(), 5))


# === decorators and managers of the project
import asyncio
import functools
from contextlib import asynccontextmanager

from mylib import app, retry, with_timeout


def limited(function):
    @functools.wraps(function)
    async def wrapper(*args):
        return await asyncio.wait_for(function(*args), 5)

    return wrapper


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args):
        print(args)
        return await function(*args)

    return wrapper


@limited
async def first(host):
    return await asyncio.open_connection(host, 80)  # ok


@logged
async def second(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


@with_timeout(5)
async def third(host):
    return await asyncio.open_connection(host, 80)  # ok


@app.task(timeout=30)
async def fourth(host):
    return await asyncio.open_connection(host, 80)  # ok


@retry(times=3)
async def fifth(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


@asynccontextmanager
async def in_time():
    async with asyncio.timeout(5):
        yield


@asynccontextmanager
async def counted():
    print("begin")
    yield
    print("end")


async def sixth(host):
    async with in_time():
        await asyncio.open_connection(host, 80)  # ok
    async with counted():
        await asyncio.open_connection(host, 80)  # error: ASYNC720


# === one fault, one finding
import asyncio


async def forgotten(host):
    asyncio.open_connection(host, 80)  # error: ASYNC600


async def without_limit(host):
    await asyncio.wait_for(asyncio.open_connection(host, 80), None)  # error: ASYNC721


# === match and try
# python: 3.10
import asyncio

import aiohttp


async def page(url, kind):
    async with aiohttp.ClientSession() as session:
        match kind:
            case "get":
                try:
                    return await session.get(url)  # error: ASYNC720
                except aiohttp.ClientError:
                    return None
                finally:
                    print(await session.head(url))  # error: ASYNC720
            case "limited":
                return await session.get(url, timeout=5)  # ok
    return [await session.get(each) for each in kind]  # error: ASYNC720


# === other methods of these names
import asyncio


class Connection:
    async def read(self):
        return b""

    async def recv(self):
        return b""


async def asyncio_open_connection(host):
    return Connection()


async def run(client, host):
    connection = await asyncio_open_connection(host)
    await connection.read()  # ok
    await connection.recv()  # ok
    await client.get(host)  # ok
    await client.fetch("SELECT")  # ok
    return asyncio.StreamReader()


# === a test
import aiohttp
import httpx
import pytest


@pytest.mark.asyncio
async def test_page(url):
    async with aiohttp.ClientSession() as session:
        await session.get(url)  # ok
    async with httpx.AsyncClient(timeout=None) as client:  # ok
        await client.get(url)


# === in a notebook, in class bodies, in other places
# config: target_version=3.10
import asyncio
import httpx

from mylib import Base, Wrapper

reader, writer = await asyncio.open_connection("a", 80)  # ok: somebody watches


async def limited(host):
    return await asyncio.open_connection(host, 80)  # error: ASYNC720


async def given_to_session(url):
    async with httpx.AsyncClient(timeout=httpx.Timeout(None)) as client:  # ok
        return await client.get(url, timeout=5)


class Client(Base, client=httpx.AsyncClient(timeout=None)):  # error: ASYNC720
    wrapper = Wrapper(httpx.AsyncClient(timeout=None))  # error: ASYNC720
    other = Wrapper(client=httpx.AsyncClient(timeout=None))  # error: ASYNC720

    async def get(self, url):
        client = httpx.AsyncClient(timeout=None)  # error: ASYNC720
        self.remember(client)
        return await client.get(url, timeout=5)

    async def post(self, url):
        client = httpx.AsyncClient(timeout=None)  # error: ASYNC720
        client.params["a"] = "b"
        return await client.post(url, timeout=5)


class Messages:
    def __init__(self):
        self.reader = None

    async def connect(self, host):
        opening = asyncio.open_connection(host, 80)
        self.reader, _ = await asyncio.wait_for(opening, 5)

    def __aiter__(self):
        return self

    async def __anext__(self):
        return await self.reader.readline()  # ok


# === what the caller has asked for
import aiohttp


class Client:
    def __init__(self, timeout=None):
        self._timeout = timeout or aiohttp.ClientTimeout()  # error: ASYNC720

    async def limit(self, timeout):
        if timeout is None:
            return aiohttp.ClientTimeout()  # ok
        if timeout == 0 or timeout is self:
            return aiohttp.ClientTimeout()  # error: ASYNC720
        if timeout is self._timeout:
            return aiohttp.ClientTimeout()  # error: ASYNC720
        return aiohttp.ClientTimeout(total=timeout)

    def other(self, user):
        if user is None:
            return aiohttp.ClientTimeout(total=None)  # error: ASYNC720
        return aiohttp.ClientTimeout(total=1)


# === the same by match
# python: 3.10
import aiohttp


async def limit(timeout, user):
    match timeout:
        case None:
            return aiohttp.ClientTimeout()  # ok
        case float():
            return aiohttp.ClientTimeout(total=timeout)
    match user:
        case None:
            return aiohttp.ClientTimeout()  # error: ASYNC720
    return None


# === methods that take the next message
from websockets.asyncio.client import connect


class Adapter:
    async def open(self, url):
        self.websocket = await connect(url)

    async def receive(self):
        return await self.websocket.recv()  # ok

    async def socket_recv(self):
        return await self.websocket.recv()  # ok

    async def ask(self, question):
        await self.websocket.send(question)
        return await self.websocket.recv()  # error: ASYNC720


async def receive(url):
    async with connect(url) as websocket:
        return await websocket.recv()  # error: ASYNC720


# === sockets of the same machine
import asyncio
import socket


async def fetch(path):
    own = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    await asyncio.get_running_loop().sock_connect(own, path)  # ok


async def reach(address):
    other = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    await asyncio.get_running_loop().sock_connect(other, address)  # error: ASYNC720


# === streams of events that never end
import httpx


class Wallet:
    def __init__(self, url):
        self.client = httpx.AsyncClient(base_url=url)

    async def paid(self):
        while True:
            async with self.client.stream("GET", "/paid", timeout=None) as events:  # ok
                async for line in events.aiter_lines():
                    yield line

    async def settled(self, url):
        while True:
            async with httpx.AsyncClient(timeout=None) as client:  # ok
                async with client.stream("GET", url) as events:
                    async for line in events.aiter_lines():
                        yield line

    async def status(self, url):
        async with self.client.stream("GET", url, timeout=None) as r:  # error: ASYNC720
            return [line async for line in r.aiter_lines()]

    async def ask(self, url):
        while True:
            async with httpx.AsyncClient(timeout=None) as client:  # error: ASYNC720
                answer = await client.get(url)
            yield answer.json()


# === a condition that says nothing of time
import httpx

DEFAULT = object()


async def fetch(proxy=DEFAULT, timeout=None):
    if proxy is DEFAULT:
        async with httpx.AsyncClient(timeout=None) as client:  # error: ASYNC720
            await client.get("https://example.org")
    if proxy is None:
        async with httpx.AsyncClient(timeout=None) as client:  # error: ASYNC720
            await client.get("https://example.org")
    if timeout is None:
        async with httpx.AsyncClient(timeout=None) as client:  # ok
            await client.get("https://example.org")


# === clients in attributes whose calls all have a limit
import asyncio

import httpx


class Transport:
    def __init__(self, client=None):
        self._client = client or httpx.AsyncClient(timeout=None)  # ok
        self._other = httpx.AsyncClient(timeout=None)  # error: ASYNC720

    async def request(self, url, timeout):
        await asyncio.wait_for(self._other.get(url), timeout)
        return await asyncio.wait_for(self._client.get(url), timeout)

    async def load(self, url):
        answer = await self._client.get(url, timeout=5)
        return answer, await self._other.get(url)

    async def close(self):
        await self._client.aclose()


# === sessions in more shapes
import aiohttp
from aiohttp import ClientTimeout


class Session(aiohttp.ClientSession):
    pass


class Api:
    def __init__(self, session=None):
        self._session = session
        self._own = aiohttp.ClientSession(headers={"a": "b"})
        self._limited = aiohttp.ClientSession(timeout=ClientTimeout(10))

    async def __aenter__(self):
        self._mine = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *e):
        await self._mine.close()  # ok

    async def a(self, u):
        async with self._mine.get(u) as r:  # error: ASYNC720
            return await r.json()  # ok

    async def b(self, u):
        async with self._session.get(u) as r:  # ok
            return r

    async def c(self, u):
        async with self._own.ws_connect(u) as ws:  # error: ASYNC720
            async for msg in ws:  # ok
                print(msg)

    async def d(self, u):
        async with self._limited.ws_connect(u) as ws:
            await ws.close()  # ok

    async def e(self, u):
        try:
            async with aiohttp.ClientSession() as s, s.get(u) as r:  # error: ASYNC720
                return r
        except aiohttp.ClientError:
            return None


async def lots(urls):
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None)) as s:  # error: ASYNC720
        for u in urls:
            await s.get(u)  # ok


# === a limit by name
import asyncio

import aiohttp

TIMEOUT = aiohttp.ClientTimeout(total=30, connect=5)


class Client:
    timeout = aiohttp.ClientTimeout(total=3)

    def __init__(self, timeout: float = 3):
        self.session = aiohttp.ClientSession(timeout=self.timeout)
        self.t = timeout

    async def a(self, u):
        return await self.session.get(u)  # ok

    async def b(self, u):
        async with aiohttp.ClientSession() as s:
            async with asyncio.timeout(self.t):
                return await s.get(u)  # ok

    async def c(self, host):
        return await asyncio.wait_for(asyncio.open_connection(host, 1), timeout=self.t)  # ok

    async def d(self, host):
        task = asyncio.create_task(asyncio.open_connection(host, 1))  # ok
        return await asyncio.wait_for(task, 3)

    async def e(self, host):
        conn = asyncio.open_connection(host, 1)
        return await asyncio.wait_for(conn, 3)  # ok

    async def f(self, host):
        async with asyncio.timeout(5) as scope:
            r, w = await asyncio.open_connection(host, 1)  # ok
            scope.reschedule(None)
        return await r.read()  # error: ASYNC720


# === a server reads without limit
import asyncio


class Server:
    async def handle(self, reader, writer):
        while line := await reader.readline():  # ok
            writer.write(line)
            await writer.drain()  # ok

    async def run(self):
        srv = await asyncio.start_server(self.handle, "", 1)
        async with srv:
            await srv.serve_forever()


async def proxy(reader, writer):
    up_r, up_w = await asyncio.open_connection("up", 1)  # error: ASYNC720
    up_w.write(await reader.readline())
    await up_w.drain()  # error: ASYNC720


# === a caller that limits one of two calls
import asyncio


class Transport:
    def __init__(self, is_bounded):
        self.is_bounded = is_bounded

    async def _connect(self, host):
        return await asyncio.open_connection(host, 80)  # ok

    async def connect(self, host):
        if self.is_bounded:
            return await self._connect(host)
        return await asyncio.wait_for(self._connect(host), 5)

    async def _other(self, host):
        return await asyncio.open_connection(host, 80)  # error: ASYNC720

    async def limited(self, host):
        return await asyncio.wait_for(self._other(host), 5)

    async def unlimited(self, host):
        return await self._other(host)


# === a session without a limit, where each request has one
import aiohttp


class Requestor:
    def __init__(self, session=None):
        self._http = session

    def __getattr__(self, name):
        return getattr(self._http, name)

    async def request(self, url):
        if self._http is None or self._http.closed:
            self._http = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=None)  # ok
            )
        if self._http and not self._http.closed:
            return await self._http.get(url, timeout=aiohttp.ClientTimeout(5))

    async def close(self):
        if not self._http:
            return
        while self._http:
            await self._http.close()


class Careless:
    async def request(self, url):
        if self._net is None:
            self._net = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=None)  # error: ASYNC720
            )
        return await self._net.get(url)


# === no limit for clients of plain functions
import httpx


def stream(url, **options):
    options.setdefault("timeout", httpx.Timeout(timeout=None))  # ok
    with httpx.Client(**options) as client:
        return client.get(url)


def download(url):
    limit = httpx.Timeout(None)  # ok
    with httpx.Client(timeout=limit) as client:
        return client.get(url)


def client():
    limit = httpx.Timeout(None)  # error: ASYNC720
    return httpx.AsyncClient(timeout=limit)


async def fetch(client, url):
    return await client.get(url, timeout=httpx.Timeout(None))  # error: ASYNC720


class Api:
    def __init__(self):
        self.limit = httpx.Timeout(None)  # error: ASYNC720


# === a session that is made beside others
import aiohttp

session, *others = aiohttp.ClientSession(), 1, 2
limited, name = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=9)), "x"


class Client:
    def __init__(self):
        self.session, self.count = aiohttp.ClientSession(), 0

    async def get(self, url):
        async with self.session.get(url) as response:  # error: ASYNC720
            return await response.text()


async def get(url):
    async with session.get(url) as response:  # error: ASYNC720
        return await response.text()


async def get_limited(url):
    async with limited.get(url) as response:  # ok
        return await response.text()


# === no limit where the caller asks for none
import httpx
from aiohttp import ClientTimeout


async def run(client: httpx.AsyncClient, url, timeout=None, retries=3):
    await client.get(
        url,
        timeout=httpx.Timeout(timeout) if timeout is not None else httpx.Timeout(None),
    )  # ok
    limit = ClientTimeout(total=timeout) if timeout else ClientTimeout(total=None)  # ok
    if not timeout:
        limit = ClientTimeout(total=None)  # ok
    if timeout is not None and retries:
        limit = ClientTimeout(total=None)  # error: ASYNC720
    if timeout:
        limit = ClientTimeout(total=None)  # error: ASYNC720
    if not retries:
        limit = ClientTimeout(total=None)  # error: ASYNC720
    return limit


# === a client of an application in the same process
import httpx
import httpx2
from httpx import ASGITransport


async def call_application(app):
    async with httpx2.AsyncClient(  # ok
        transport=httpx2.ASGITransport(app, raise_app_exceptions=False), timeout=None
    ) as client:
        await client.get("/")


async def call_named(app):
    transport = ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, timeout=None) as client:  # ok
        await client.get("/")


async def call_stand_in(answer):
    transport = httpx.MockTransport(answer)
    return httpx.AsyncClient(transport=transport, timeout=None)  # ok


async def call_network(app):
    transport = httpx.AsyncHTTPTransport(retries=3)
    return httpx.AsyncClient(transport=transport, timeout=None)  # error: ASYNC720


async def call_given(transport):
    return httpx.AsyncClient(transport=transport, timeout=None)  # error: ASYNC720


# === the API of websockets before version 14
import asyncio

import websockets
from websockets.client import connect
from websockets.legacy import client as legacy


class Stream:
    def __init__(self, url):
        self.url = url
        self.connection = None

    async def connect(self):
        self.connection = await legacy.connect(self.url)

    async def sign_in(self, secret):
        await self.connection.send(secret)
        return await self.connection.recv()  # error: ASYNC720

    async def ask(self, question):
        await self.connection.send(question)
        return await asyncio.wait_for(self.connection.recv(), 5)  # ok

    async def say(self, text):
        self.connection.send(text)  # error: ASYNC600

    async def listen(self, handle):
        while True:
            handle(await self.connection.recv())  # ok


async def ask(url, question):
    async with connect(url, open_timeout=None) as connection:  # error: ASYNC720
        await connection.send(question)
        return await connection.recv()  # error: ASYNC720


async def answer(connection: websockets.WebSocketServerProtocol):
    return await connection.recv()  # ok


# === sessions that are entered by hand
import aiohttp


class Client:
    async def start(self):
        self._limited = await aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=9)
        ).__aenter__()
        self._session = await aiohttp.ClientSession().__aenter__()

    async def fetch(self, url):
        async with self._session.get(url) as response:  # error: ASYNC720
            return await response.text()

    async def fetch_limited(self, url):
        async with self._limited.get(url) as response:  # ok
            return await response.text()


# === nought seconds are no limit of aiohttp
import aiohttp


async def fetch(url):
    limit = aiohttp.ClientTimeout(total=0)  # error: ASYNC720
    async with aiohttp.ClientSession(timeout=limit) as session:
        async with session.get(url) as answer:
            return await answer.text()


async def fetch_with_limit(url):
    limit = aiohttp.ClientTimeout(total=0, sock_read=5)  # ok
    async with aiohttp.ClientSession(timeout=limit) as session:
        async with session.get(url) as answer:
            return await answer.text()


# === a call that is dropped runs nothing, and sets no limit
import asyncio


async def connect():
    return await asyncio.open_connection("example.org", 80)  # ok


async def connect_again():
    return await asyncio.open_connection("example.org", 80)  # error: ASYNC720


async def main():
    await asyncio.wait_for(connect(), 5)


def run():
    connect()  # error: ASYNC600
    connect_again()  # error: ASYNC600
    asyncio.run(main())


# === functions that are handed to others, which limit them
import asyncio


async def probe(host):
    return await asyncio.open_connection(host, 443)  # ok


async def validate(hosts, ask=probe):
    return [await check(host, ask) for host in hosts]


async def check(host, ask):
    if host is None:
        return await asyncio.wait_for(ask("localhost"), 5)
    return await asyncio.wait_for(ask(host), 10)


async def probe_by_name(host):
    return await asyncio.open_connection(host, 443)  # ok


async def validate_by_name(hosts, *, ask=probe_by_name):
    for host in hosts:
        await asyncio.wait_for(ask(host), 10)


async def probe_again(host):
    return await asyncio.open_connection(host, 443)  # ok


async def repeat(host, ask, times):
    async with asyncio.timeout(5):
        await ask(host)
    if times:
        await repeat(host, ask, times - 1)


async def validate_again(host):
    await repeat(host, probe_again, 3)
    await repeat(host, times=3, ask=probe_again)


# === functions that are handed to others, which do not
import asyncio


async def probe(host):
    return await asyncio.open_connection(host, 443)  # error: ASYNC720


async def validate(hosts, ask=probe):
    return [await ask(host) for host in hosts]


async def half_way(host):
    return await asyncio.open_connection(host, 443)  # error: ASYNC720


async def check(host, ask):
    await asyncio.wait_for(ask(host), 10)


async def check_at_once(host, ask=half_way):
    await check(host, ask)
    await ask(host)


async def unused(host):
    return await asyncio.open_connection(host, 443)  # error: ASYNC720


async def leave_alone(host, ask=unused):
    return host


async def registered(host):
    return await asyncio.open_connection(host, 443)  # error: ASYNC720


handlers = {"probe": registered}
handle(registered)


# === connections that are opened again when they are lost
import asyncio

from websockets.asyncio.client import connect


async def first(url):
    async for connection in connect(url):
        print(await connection.recv())  # error: ASYNC720


async def limited(url):
    async for connection in connect(url):
        print(await asyncio.wait_for(connection.recv(), 5))  # ok


async def listen(url, handle):
    async for connection in connect(url):
        while True:
            handle(await connection.recv())  # ok
