# === the classic: main() under the guard
import asyncio


async def main():
    await asyncio.sleep(1)


if __name__ == "__main__":
    main()  # error: ASYNC600@5


# === a module function, in a coroutine and in a sync function
async def save(row):
    await row.write()


async def handle(row):
    save(row)  # error: ASYNC600@5
    await row.commit()


def handle_sync(row):
    save(row)  # error: ASYNC600
    return row


def handle_before_definition(row):
    load(row)  # error: ASYNC600


async def load(row):
    return await row.read()


# === statement forms: and, conditional expression, comprehensions
async def ping(url):
    await url.open()


async def pong(url):
    await url.open()


async def check(ok, urls):
    ok and ping(urls[0])  # error: ASYNC600@12
    ok or ping(urls[0])  # error: ASYNC600
    ping(urls[0]) if ok else pong(urls[0])  # error: ASYNC600@5, ASYNC600@30
    ping(urls[0]) if ok else None  # error: ASYNC600
    [ping(u) for u in urls]  # error: ASYNC600@6
    [ping(u) for u in urls if ok]  # error: ASYNC600


# === self
class Player:
    async def register(self, name):
        await self.bus.send(name)

    async def start(self, name):
        self.register(name)  # error: ASYNC600@9

    def unjoin(self):
        if self.group:
            self.register("none")  # error: ASYNC600
        for name in self.names:
            try:
                self.register(name)  # error: ASYNC600
            except ValueError:
                continue


# === cls, and a method of a visible base class
class Base:
    @classmethod
    async def warm(cls):
        await cls.pool.open()

    @staticmethod
    async def log(text):
        await text.send()

    async def close(self):
        await self.pool.close()


class Child(Base):
    @classmethod
    def boot(cls):
        cls.warm()  # error: ASYNC600

    def stop(self):
        self.close()  # error: ASYNC600
        self.log("stopped")  # error: ASYNC600
        Base.log("stopped")  # error: ASYNC600


# === super
class Resource:
    async def close(self):
        await self.conn.quit()


class Pool(Resource):
    async def close(self):
        await self.drain()
        super().close()  # error: ASYNC600

    async def drain(self):
        super(Pool, self).close()  # error: ASYNC600


# === instances of a known class
import dataclasses


class Store:
    async def save(self, key):
        await self.backend.set(key)


@dataclasses.dataclass
class Service:
    store: Store

    def put(self, key):
        self.store.save(key)  # error: ASYNC600


class Other:
    def __init__(self):
        self.store = Store()

    async def put(self, key):
        self.store.save(key)  # error: ASYNC600


def put(store: Store, key):
    store.save(key)  # error: ASYNC600


def put_new(key):
    store = Store()
    store.save(key)  # error: ASYNC600
    Store().save(key)  # error: ASYNC600


def put_maybe(store: "Store | None", key):
    if store:
        store.save(key)  # error: ASYNC600


def get_store() -> Store:
    return Store()


def put_from(key):
    get_store().save(key)  # error: ASYNC600


# === nested coroutine functions
import asyncio


async def outer(queue):
    async def worker():
        while True:
            await queue.get()

    worker()  # error: ASYNC600
    await asyncio.sleep(1)


def install(app):
    async def hook():
        await app.ready()

    hook()  # error: ASYNC600
    app.hook = hook


# === partial, called at once or through a name
import functools
from functools import partial


async def send(channel, text):
    await channel.write(text)


async def run(channel):
    partial(send, channel)("hello")  # error: ASYNC600@5
    functools.partial(send, channel, "hello")()  # error: ASYNC600
    tell = partial(send, channel)
    tell("hello")  # error: ASYNC600


# === a parameter annotated as a function that gives an awaitable
from collections.abc import Awaitable, Callable
from typing import Any, Coroutine, Optional
import typing as t


async def dispatch(event, callback: Callable[..., Awaitable[None]]):
    callback(event)  # error: ASYNC600


def dispatch_sync(event, callback: "Callable[[int], Awaitable[None]]"):
    callback(event)  # error: ASYNC600


async def dispatch_coroutine(event, cb: t.Callable[[str], Coroutine[Any, Any, int]]):
    cb(event)  # error: ASYNC600


async def dispatch_optional(event, cb: Optional[Callable[[], Awaitable[None]]] = None):
    if cb is not None:
        cb()  # error: ASYNC600


# === a conditional definition all of whose branches are async
import sys

if sys.platform == "win32":

    async def terminate(proc):
        await proc.kill()

else:

    async def terminate(proc):
        await proc.terminate()


async def stop(proc):
    terminate(proc)  # error: ASYNC600


# === asyncio's own functions
import asyncio
from asyncio import sleep as nap


async def run(a, b, work):
    asyncio.sleep(1)  # error: ASYNC600@5
    nap(0.1)  # error: ASYNC600
    asyncio.to_thread(work, 1)  # error: ASYNC600
    asyncio.wait_for(a(), 5)  # error: ASYNC600
    asyncio.wait([asyncio.create_task(b())])  # error: ASYNC600
    asyncio.gather(a(), b())  # error: ASYNC600


# === sleep without await in a sync function and at module level
import asyncio


def retry(call):
    for _ in range(3):
        call()
        asyncio.sleep(1)  # error: ASYNC600


asyncio.sleep(1)  # error: ASYNC600


# === methods of asyncio's objects
import asyncio


async def run():
    event = asyncio.Event()
    event.wait()  # error: ASYNC600
    queue = asyncio.Queue(10)
    queue.put(1)  # error: ASYNC600
    queue.get()  # error: ASYNC600
    queue.join()  # error: ASYNC600
    proc = await asyncio.create_subprocess_exec("ls")
    proc.wait()  # error: ASYNC600
    loop = asyncio.get_running_loop()
    loop.shutdown_asyncgens()  # error: ASYNC600


async def serve(handle):
    server = await asyncio.start_server(handle, "127.0.0.1", 8080)
    async with server:
        await asyncio.sleep(10)
    server.close()
    server.wait_closed()  # error: ASYNC600


async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
    writer.write(b"hello")
    writer.drain()  # error: ASYNC600
    writer.close()
    writer.wait_closed()  # error: ASYNC600


class Worker:
    def __init__(self):
        self.queue: asyncio.Queue = asyncio.Queue()
        self.stopped = asyncio.Event()

    async def push(self, item):
        self.queue.put(item)  # error: ASYNC600
        self.stopped.wait()  # error: ASYNC600


# === well-known libraries: a session that is never closed
import aiohttp
import httpx


async def stop(session: aiohttp.ClientSession, client: httpx.AsyncClient):
    session.close()  # error: ASYNC600
    client.aclose()  # error: ASYNC600


class Api:
    def __init__(self):
        self.session = aiohttp.ClientSession()

    def close(self):
        self.session.close()  # error: ASYNC600


# === decorators that keep a coroutine function
import abc
import functools

import tenacity


def logged(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        print(fn.__name__)
        return await fn(*args, **kwargs)

    return wrapper


HANDLERS = []


def handler(fn):
    HANDLERS.append(fn)
    return fn


@logged
async def load(key):
    await key.read()


@handler
async def on_start(app):
    await app.ready()


@tenacity.retry(stop=tenacity.stop_after_attempt(3))
async def fetch(url):
    await url.open()


class Sender(abc.ABC):
    @abc.abstractmethod
    async def send(self, text):
        raise NotImplementedError

    async def run(self, app, key, url):
        load(key)  # error: ASYNC600
        on_start(app)  # error: ASYNC600
        fetch(url)  # error: ASYNC600
        self.send("x")  # error: ASYNC600


# === a protocol's method is a coroutine function too
from typing import Protocol


class Sink(Protocol):
    async def write(self, line: str) -> None: ...


async def copy(lines, sink: Sink):
    for line in lines:
        sink.write(line)  # error: ASYNC600


# === in finally, with, else, lambda-free callbacks, match-like chains
class Session:
    async def rollback(self):
        await self.conn.execute("ROLLBACK")

    async def commit(self):
        await self.conn.execute("COMMIT")


async def transaction(session: Session, work):
    try:
        await work(session)
    except Exception:
        session.rollback()  # error: ASYNC600
        raise
    else:
        session.commit()  # error: ASYNC600
    finally:
        await work(None)


# === the class is a sync subclass's sibling: the constructor says which it is
class Store:
    async def save(self):
        await self.conn.flush()


class MemoryStore(Store):
    def save(self):
        self.saved = True


def run():
    store = Store()
    store.save()  # error: ASYNC600
    memory = MemoryStore()
    memory.save()


# === silent: awaited, returned, bound, passed on, scheduled
import asyncio

COROS = []


async def fetch(url):
    return await url.open()


async def run(url, app):
    await fetch(url)
    body = await fetch(url)
    later = fetch(url)
    print(body)
    COROS.append(fetch(url))
    app.add_background_task(fetch(url))
    results = await asyncio.gather(fetch(url), fetch(url))
    await asyncio.wait_for(fetch(url), 5)
    await later
    return results


def start(url):
    return fetch(url)


def start_lazily(urls):
    for url in urls:
        yield fetch(url)


def main(url):
    asyncio.run(fetch(url))
    start_later = lambda: fetch(url)
    return start_later


# === silent: a coroutine that is closed or driven by hand
async def fetch(url):
    return await url.open()


def discard(url):
    fetch(url).close()
    try:
        fetch(url).send(None)
    except StopIteration:
        pass


# === silent: a later sync definition, an import or an assignment takes the name
async def save(row):
    await row.write()


def save(row):
    row.write()


async def load(row):
    await row.read()


from myapp.sync import load


async def drop(row):
    await row.delete()


drop = to_sync(drop)


def handle(row):
    save(row)
    load(row)
    drop(row)


# === silent: one branch is sync
import sys

if sys.platform == "win32":

    def terminate(proc):
        proc.kill()

else:

    async def terminate(proc):
        await proc.terminate()


try:
    from fastapi_cache import clear
except ImportError:

    async def clear(namespace):
        await namespace.flush()


class Conn:
    if sys.version_info >= (3, 11):

        async def close(self):
            await self.sock.aclose()

    else:

        def close(self):
            self.sock.close()

    def __exit__(self, *exc):
        self.close()


def stop(proc):
    terminate(proc)
    clear("views")


# === silent: shadowed by a parameter, a local, a nested function, a loop variable
async def save(row):
    await row.write()


def with_parameter(row, save):
    save(row)


def with_local(row, backend):
    save = backend.save
    save(row)


def with_nested(row):
    def save(item):
        item.write()

    save(row)


def with_loop(row, hooks):
    for save in hooks:
        save(row)


def with_context(row, backend):
    with backend.saver() as save:
        save(row)


# === silent: the same method name on another or unknown type
import queue
import threading


class AsyncStore:
    async def save(self):
        await self.flush()

    async def flush(self):
        await self.conn.flush()


class Store:
    def save(self):
        self.done = True


def run(store: Store, unknown, items: queue.Queue, event: threading.Event):
    store.save()
    unknown.save()
    unknown.flush()
    items.put(1)
    event.wait(1)


def choose(flag):
    store = Store() if flag else AsyncStore()
    store.save()


def choose_branch(flag):
    if flag:
        store = AsyncStore()
    else:
        store = Store()
    store.save()


# === silent: decorators that are unknown, or change the function
import contextlib

import click
import pytest
from celery import shared_task
from myapp.compat import synchronous


@synchronous
async def sync_me(row):
    await row.write()


@click.command()
async def command():
    await sync_me(1)


@shared_task
async def job(row):
    await row.write()


@pytest.fixture
async def database():
    return 1


@contextlib.asynccontextmanager
async def session():
    yield 1


def run(row, app):
    sync_me(row)
    job(row)
    session()
    if __name__ == "__main__":
        command()


# === silent: own decorators that run the coroutine or make a task of it
import asyncio
import functools


def run_sync(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return asyncio.run(fn(*args, **kwargs))

    return wrapper


def background(fn):
    def wrapper(*args):
        task = asyncio.ensure_future(fn(*args))
        TASKS.add(task)
        return task

    return wrapper


TASKS = set()


@run_sync
async def main():
    await asyncio.sleep(1)


@background
async def tick():
    await asyncio.sleep(1)


class App:
    @run_sync
    async def cli(self):
        await asyncio.sleep(1)

    def start(self):
        self.cli()
        tick()


if __name__ == "__main__":
    main()


# === silent: a visible subclass overrides the method as sync
class Transport:
    async def close(self):
        await self.sock.close()

    def abort(self):
        self.close()


class SyncTransport(Transport):
    def close(self):
        self.sock.close()


def stop(transport: Transport):
    transport.close()


class Holder:
    def __init__(self, transport: Transport):
        self.transport = transport

    def stop(self):
        self.transport.close()


# === silent: the attribute is also set on the instance or from outside
from unittest.mock import MagicMock


class Client:
    def __init__(self, callback=None):
        if callback:
            self.on_close = callback

    async def on_close(self):
        await self.flush()

    async def flush(self):
        await self.sock.drain()

    def stop(self):
        self.on_close()
        self.flush()


def fake_flush():
    return None


Client.flush = fake_flush


def test_stop():
    client = Client()
    client.on_close = MagicMock()
    client.on_close()


# === silent: guards that make the name sync there
_IS_SYNC = False


class Cursor:
    async def close(self):
        await self.conn.kill(self.id)

    def __del__(self):
        if _IS_SYNC:
            self.close()


async def drain(stream):
    await stream.read()


def dispose(stream, conn):
    if True:
        stream.close()
    else:
        drain(stream)
    if False:
        drain(stream)
    if 0:
        drain(stream)
    if _IS_SYNC and stream.open:
        drain(stream)
    drain(stream) if _IS_SYNC else stream.close()


# === silent: iscoroutinefunction decides
import inspect
from collections.abc import Awaitable, Callable


async def call(callback: Callable[..., Awaitable[None]]):
    if not inspect.iscoroutinefunction(callback):
        callback()
    else:
        await callback()


async def call_other(callback: Callable[..., Awaitable[None]]):
    if inspect.iscoroutinefunction(callback):
        await callback()
    else:
        callback()


# === silent: callables that may be sync, or give a task
import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Optional, Union

Handler = Callable[[int], Any]


async def call(
    plain: Callable[..., None],
    either: Callable[..., Union[None, Awaitable[None]]],
    optional: Callable[..., Optional[Awaitable[None]]],
    task: Callable[..., "asyncio.Task[None]"],
    future: Callable[..., asyncio.Future],
    alias: Handler,
    anything: Callable,
    untyped,
):
    plain(1)
    either(1)
    optional(1)
    task(1)
    future(1)
    alias(1)
    anything(1)
    untyped(1)


# === silent: a parameter that is bound again
from collections.abc import Awaitable, Callable


async def call(callback: Callable[..., Awaitable[None]], wrap):
    callback = wrap(callback)
    callback(1)


# === silent: an async generator is no coroutine function
class Feed:
    async def items(self):
        for item in self.rows:
            yield item

    def reset(self):
        self.items()


# === silent: sync methods of asyncio's objects
import asyncio


async def run(handle):
    event = asyncio.Event()
    event.set()
    event.clear()
    items = asyncio.Queue()
    items.put_nowait(1)
    items.task_done()
    task = asyncio.create_task(handle())
    task.cancel()
    proc = await asyncio.create_subprocess_exec("ls")
    proc.kill()
    server = await asyncio.start_server(handle, "127.0.0.1", 8080)
    server.close()
    loop = asyncio.get_running_loop()
    loop.stop()
    loop.set_debug(False)


async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
    writer.write(b"x")
    writer.close()
    writer.transport.abort()


# === silent: sync functions that return an awaitable already started
import asyncio


def spawn(coro) -> "asyncio.Task[None]":
    task = asyncio.create_task(coro)
    TASKS.add(task)
    return task


TASKS = set()


async def tick():
    await asyncio.sleep(1)


async def run():
    spawn(tick())


# === silent: meant to fail
import unittest
import warnings

import pytest


async def fetch(url, *, retries):
    await url.open(retries)


def test_missing_argument():
    with pytest.raises(TypeError):
        fetch("u")


class FetchTest(unittest.TestCase):
    def test_missing_argument(self):
        with self.assertRaises(TypeError):
            fetch("u")


def test_never_awaited():
    with pytest.warns(RuntimeWarning, match="never awaited"):
        fetch("u", retries=1)


# === silent: time.sleep and others of the same last name
from time import sleep


def backoff(gevent, trio):
    sleep(1)
    gevent.sleep(1)
    trio.sleep(1)


# === silent: asyncio shadowed or stubbed
try:
    import asyncio
except ImportError:
    import compat as asyncio


def nap(asyncio):
    asyncio.sleep(1)


def nap_compat():
    asyncio.sleep(1)


# === silent: partial of a sync function, and a partial that is kept
from functools import partial


async def send(text):
    await text.write()


def show(text):
    print(text)


def run(app):
    partial(show, "x")()
    partial(send, "x")
    app.later = partial(send, "x")


# === silent: super of an unknown base, methods of an unknown base
from myapp.base import Resource


class Pool(Resource):
    async def close(self):
        await super().close()

    def stop(self):
        super().reset()
        self.reset()


class Mixin:
    def stop(self):
        super().close()


# === silent: the instance's own class overrides a base coroutine as sync
class Base:
    async def refresh(self):
        await self.load()


class Cached(Base):
    def refresh(self):
        self.fresh = True

    def tick(self):
        self.refresh()


# === silent: a class called like a coroutine function, and a property
class fetch:
    def __init__(self, url):
        self.url = url


class Api:
    @property
    def load(self):
        return print

    def run(self):
        self.load("x")
        fetch("u")


# === silent: a class scope is not seen from methods
def save(row):
    row.write()


class Store:
    async def save(self, row):
        await row.write()

    def put(self, row):
        save(row)


# === silent: bound in an except handler
async def close(conn):
    await conn.quit()


def run(conn):
    try:
        conn.open()
    except OSError as close:
        close(conn)


# === silent: a name that only a star import can have brought
from myapp.helpers import *


async def reload(app):
    await app.load()


async def run(app):
    await reload(app)
    refresh(app)


# === type aliases
from typing import Awaitable, Callable, Dict, List, Optional, TypeAlias, Union


class Client:
    async def close(self):
        return None


Handler = Callable[[str], Awaitable[None]]
Clients = Dict[str, Client]
Pool: TypeAlias = "list[Client]"
Open: TypeAlias = Optional[Client]
Json = Union[Dict[str, "Json"], List["Json"], str]
Perhaps = Callable[[], "Optional[Awaitable[None]]"]
TABLE = {"a": 1}
Chosen = TABLE["a"]


async def main(
    handler: Handler,
    clients: Clients,
    opened: Open,
    data: Json,
    perhaps: Perhaps,
    chosen: Chosen,
):
    handler("start")  # error: ASYNC600
    clients["a"].close()  # error: ASYNC600
    for client in clients.values():
        client.close()  # error: ASYNC600
    if opened:
        opened.close()  # error: ASYNC600
    data.close()  # ok
    perhaps()  # ok
    chosen.close()  # ok


# === type statements
# python: 3.12
from typing import Awaitable, Callable

type Handler = Callable[[str], Awaitable[None]]


async def main(handler: Handler):
    handler("start")  # error: ASYNC600


# === type statements and aliases with parameters
# python: 3.12
from typing import Awaitable, Callable, TypeVar

type Handler[E] = Callable[[E], Awaitable[None]]
type Plain[E] = Callable[[E], None]
type Held[E] = E
E = TypeVar("E")
Older = Callable[[E], Awaitable[None]]


class Bus[E]:
    def __init__(self) -> None:
        self.handlers: list[Handler[E]] = []
        self.plain: list[Plain[E]] = []
        self.older: dict[str, Older[int]] = {}
        self.single: Handler[E] | None = None

    async def emit(self, event: E, held: Held[Handler[E]]) -> None:
        for handler in self.handlers:
            handler(event)  # error: ASYNC600
        for plain in self.plain:
            plain(event)  # ok
        self.older["x"](3)  # error: ASYNC600
        if self.single is not None:
            self.single(event)  # error: ASYNC600
        held(event)  # ok: what the alias is of is not known


# === a local variable that is declared more widely than what it is bound to
class Base:
    async def stop(self):
        await self.wait()

    async def wait(self): ...


class Sync(Base):
    def stop(self):
        return 1


class Slow(Base):
    async def start(self):
        await self.wait()


class Unrelated:
    """Has the same methods, and no base class of them."""


def make() -> Base:
    return Sync()


def run(given: Base, sync: Sync):
    made: Base = Sync()
    made.stop()  # ok
    other: Base = Slow()
    other.stop()  # error: ASYNC600
    other.start()  # error: ASYNC600
    later: Base = Sync()
    later.stop()  # ok
    later = given
    wide: Base = sync
    wide.stop()  # ok
    found: Base = make()
    found.stop()  # ok: which one is not known
    similar: Base = Unrelated()
    similar.wait()  # error: ASYNC600
    declared: Base
    declared = given
    declared.wait()  # error: ASYNC600


class Owner:
    held: Base = Slow()

    def __init__(self):
        self.kept: Base = Slow()

    def run(self):
        self.held.start()  # ok: another one may be set
        self.kept.start()  # ok: the same


# === decorators that are classes
import functools


class Awaits:
    def __init__(self, function):
        self.function = function

    async def __call__(self, *args):
        return await self.function(*args)


class Runs:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return asyncio.run(self.function(*args))


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        @functools.wraps(function)
        async def wrapper(*args):
            for _ in range(self.times):
                await function(*args)

        return wrapper


class Register:
    def __init__(self, name):
        self.name = name

    def __call__(self, function):
        registry[self.name] = function
        return function


class Bound:
    def __init__(self, function):
        self.function = function

    async def __call__(self):
        return None

    def __get__(self, instance, owner):
        return self.function


@Awaits
async def first():
    return 1


@Runs
async def second():
    return 2


@Retry(3)
async def third():
    return 3


@Register("fourth")
async def fourth():
    return 4


@Retry(3)
def fifth():
    return 5


class Service:
    @Bound
    async def sixth(self):
        return 6

    def start(self):
        self.sixth()  # ok


def main():
    first()  # error: ASYNC600
    second()  # ok
    third()  # error: ASYNC600
    fourth()  # error: ASYNC600
    fifth()  # error: ASYNC600


# === receivers in parameters that take many, in named tuples, and by type()
from typing import NamedTuple


class Client:
    async def close(self):
        return None

    @classmethod
    async def reset(cls):
        return None

    @staticmethod
    async def ping():
        return None

    def stop(self):
        type(self).reset()  # error: ASYNC600
        self.__class__.ping()  # error: ASYNC600


class Pair(NamedTuple):
    client: Client
    name: str


def stop(pair: Pair, pairs: "list[Pair]", *clients: Client, **named: Client):
    for client in clients:
        client.close()  # error: ASYNC600
    for client in named.values():
        client.close()  # error: ASYNC600
    named["main"].close()  # error: ASYNC600
    first, name = pair
    first.close()  # error: ASYNC600
    name.close()  # ok
    for second, _ in pairs:
        second.close()  # error: ASYNC600
    clients.close()  # ok
    named.close()  # ok


def other(*clients, **named):
    for client in clients:
        client.close()  # ok
    named["main"].close()  # ok
    type(clients).reset()  # ok
    type("New", (), {}).close()  # ok


# === awaitables of libraries that are no bare coroutines
import aiofiles
import aiohttp
import aiosqlite
import asyncpg
from aiogram.types import Message


async def main(session: aiohttp.ClientSession, pool: asyncpg.Pool, message: Message):
    session.get("/")  # error: ASYNC600
    session.post("/", json={})  # error: ASYNC600
    asyncpg.create_pool("postgres://")  # error: ASYNC600
    aiofiles.open("a.txt")  # error: ASYNC600
    pool.acquire()  # error: ASYNC600
    message.answer("hello")  # error: ASYNC600
    request = session.get("/")  # ok
    async with session.get("/") as response:  # ok
        await response.text()
    async with aiosqlite.connect("a.db") as database:
        database.execute("delete from a")  # error: ASYNC600
    return request


# === gather outside of coroutine functions
import asyncio


def start(*coroutines):
    asyncio.gather(*coroutines)  # ok


# === silent: classes whose methods something may replace
import asyncio

from sync_tools import SyncMeta, syncify


def all_sync(cls):
    for name, value in list(vars(cls).items()):
        if asyncio.iscoroutinefunction(value):
            setattr(cls, name, make_sync(value))
    return cls


def registered(cls):
    known.append(cls)
    return cls


class Collecting:
    def __init_subclass__(cls):
        for name, value in list(vars(cls).items()):
            setattr(cls, name, make_sync(value))


@syncify
class First:
    async def run(self):
        return 1


@all_sync
class Second:
    async def run(self):
        return 2


class Third(metaclass=SyncMeta):
    async def run(self):
        return 3


class Fourth(Collecting):
    async def run(self):
        return 4

    def start(self):
        self.run()  # ok


class Fifth:
    async def run(self):
        return 5

    def __getattribute__(self, name):
        return make_sync(object.__getattribute__(self, name))


@registered
class Sixth:
    async def run(self):
        return 6


def main():
    First().run()  # ok
    Second().run()  # ok
    Third().run()  # ok
    Fourth().run()  # ok
    Fifth().run()  # ok
    Sixth().run()  # error: ASYNC600


# === silent: methods replaced by setattr and its like
from unittest.mock import Mock, patch


class First:
    async def run(self):
        return 1

    async def stop(self):
        return 1


class Second:
    async def run(self):
        return 2


class Third:
    async def run(self):
        return 3

    async def close(self):
        return 3


setattr(First, "run", print)


def test_second(monkeypatch):
    monkeypatch.setattr(Second, "run", print)
    Second().run()  # ok
    First().run()  # ok
    First().stop()  # error: ASYNC600


def test_third():
    with patch.object(Third, "run", new=Mock()):
        Third().run()  # ok
    with patch.object(Third, "close"):
        Third().close()  # error: ASYNC600


# === class methods that a class below may make synchronous
class Base:
    @classmethod
    async def load(cls):
        return 1

    @classmethod
    async def save(cls):
        return 1

    @classmethod
    def start(cls):
        cls.load()  # ok
        cls.save()  # error: ASYNC600
        Base.load()  # error: ASYNC600

    def restart(self):
        type(self).load()  # ok
        type(self).save()  # error: ASYNC600
        self.__class__.load()  # ok


class Derived(Base):
    @classmethod
    def load(cls):
        return 1


# === receivers out of collections, and bound type variables
from collections import defaultdict, deque
from typing import DefaultDict, List, TypeVar


class Client:
    async def close(self):
        return None


AnyClient = TypeVar("AnyClient", bound=Client)
Later = TypeVar("Later", bound="Client")
Free = TypeVar("Free")


def stop(clients: List[Client], one: AnyClient, other: Later, free: Free):
    one.close()  # error: ASYNC600
    other.close()  # error: ASYNC600
    free.close()  # ok
    for client in filter(None, clients):
        client.close()  # error: ASYNC600
    max(clients).close()  # error: ASYNC600
    max(clients, free).close()  # ok


made = defaultdict(Client)
made["a"].close()  # error: ASYNC600
typed: "defaultdict[str, Client]" = defaultdict(Client)
typed["a"].close()  # error: ASYNC600
waiting: "deque[Client]" = deque()
waiting.popleft().close()  # error: ASYNC600
numbers = defaultdict(int)
numbers["a"].close()  # ok
anything = defaultdict(lambda: unknown())
anything["a"].close()  # ok


# === objects made and dropped
class Job:
    async def run(self):
        return 1


def make():
    Job()  # ok


async def main():
    Job()  # ok
    Job().run()  # error: ASYNC600


# === silent: code that is switched off
async def fetch():
    return 1


async def main(ready):
    if False and ready:
        fetch()  # ok
    if ready and 1:
        fetch()  # error: ASYNC600


# === a method that gives a coroutine in some cases only
from __future__ import annotations

from collections.abc import Coroutine
from typing import Any


class Client:
    def receive(self, response) -> None | Coroutine[Any, Any, None]:
        self.handle(response)  # ok

    def handle(self, response) -> None | Coroutine[Any, Any, None]:
        if response is None:
            return None
        self.batch = response.batch


class AsyncClient(Client):
    async def receive(self, response) -> None:
        if response is not None:
            await self.handle(response)
        else:
            super().receive(response)  # ok

    async def handle(self, response) -> None:
        super().handle(response)  # ok


# === one of two classes of the project: declared, chosen, returned
import asyncio
from typing import Optional, Union


class Redis:
    async def store(self, key):
        await asyncio.sleep(key)

    async def flush(self):
        await asyncio.sleep(1)


class Memory:
    async def store(self, key):
        await asyncio.sleep(key)

    def flush(self):
        self.done = True


def backend(remote):
    if remote:
        return Redis()
    return Memory()


async def declared(first: Union[Redis, Memory], second: "Redis | Memory | None"):
    first.store(1)  # error: ASYNC600
    second.store(1)  # error: ASYNC600
    first.flush()  # ok
    second.flush()  # ok
    await first.store(1)  # ok


class Cache:
    def __init__(self, remote, other: Optional[Redis | Memory] = None):
        self.backend = Redis() if remote else Memory()
        self.other = other or backend(remote)

    async def put(self, key):
        self.backend.store(key)  # error: ASYNC600
        self.other.store(key)  # error: ASYNC600
        self.other.flush()  # ok
        backend(key).store(key)  # error: ASYNC600
        backend(key).unknown(key)  # ok


# === functions with overloads
from typing import Literal, overload


class Client:
    async def __aenter__(self) -> "Client":
        return self

    async def __aexit__(self, *error):
        pass

    async def send(self, text):
        print(text)


class SyncClient:
    def __enter__(self) -> "SyncClient":
        return self

    def __exit__(self, *error):
        pass

    def send(self, text):
        print(text)


@overload
def get_client(*, sync: Literal[False] = False) -> Client: ...
@overload
def get_client(*, sync: Literal[True]) -> SyncClient: ...
def get_client(*, sync: bool = False) -> Client | SyncClient:
    return SyncClient() if sync else Client()


async def send(which):
    async with get_client() as client:
        client.send("a")  # error: ASYNC600
    with get_client(sync=True) as plain:
        plain.send("a")  # ok
    get_client(sync=False).send("a")  # error: ASYNC600
    get_client(sync=True).send("a")  # ok
    get_client(sync=which).send("a")  # ok
    get_client(**which).send("a")  # ok


# === callables that are declared without saying what they give, or by an alias
from typing import Any, Awaitable, Callable, Coroutine, TypeVar

Context = TypeVar("Context", bound="Base")
Hook = Callable[[Context], Coroutine[Any, Any, None]]
Plain = Callable[[Context], None]


class Base:
    async def refresh(self):
        print(self)


class Job:
    def __init__(self, hook: Hook[Base], plain: Plain[Base]):
        self.hook = hook
        self.plain: Plain[Base] = plain

    async def run(self, context: Context, *, also: Callable[..., Awaitable]):
        self.hook(context)  # error: ASYNC600
        self.plain(context)  # ok
        context.refresh()  # error: ASYNC600
        also(context)  # error: ASYNC600


async def run(action: Callable[..., Coroutine], other: Callable):
    action()  # error: ASYNC600
    other()  # ok


# === a condition that asks about something else
import asyncio
import inspect


async def poll():
    await asyncio.sleep(1)


class Updater:
    async def start(self, on_error, callback):
        if asyncio.iscoroutinefunction(on_error):
            raise TypeError("on_error must be a plain function")
        self.poll(on_error)  # error: ASYNC600
        if inspect.iscoroutinefunction(self.poll):
            return
        self.poll(on_error)  # ok

    async def poll(self, on_error):
        await poll()


# === the exit stack, the locks, and what else has methods of its own for with
import asyncio
from contextlib import AbstractAsyncContextManager, AsyncExitStack


class Service:
    def __init__(self) -> None:
        self.stack: AsyncExitStack = AsyncExitStack()
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        self.stack.__aenter__()  # error: ASYNC600
        self.stack.enter_async_context(self.lock)  # error: ASYNC600
        self.lock.__aenter__()  # error: ASYNC600
        return self

    async def __aexit__(self, *error):
        self.stack.__aexit__(*error)  # error: ASYNC600
        self.stack.push_async_callback(print)  # ok
        self.stack.aclose()  # error: ASYNC600


async def enter(manager: AbstractAsyncContextManager[Service]):
    manager.__aenter__()  # error: ASYNC600
    manager.__aexit__(None, None, None)  # error: ASYNC600
    manager.unknown()  # ok


# === asynchronous generators
from collections.abc import AsyncGenerator, AsyncIterator


async def numbers():
    yield 1


async def stop(events: AsyncGenerator):
    events.aclose()  # error: ASYNC600
    events.ag_frame.clear()  # ok


async def close(given: AsyncGenerator[int, None], other: AsyncIterator[int]):
    flow = numbers()
    flow.asend(None)  # error: ASYNC600
    flow.aclose()  # error: ASYNC600
    given.aclose()  # error: ASYNC600
    other.aclose()  # ok


# === a callback that is given, or a function instead
from typing import Any, Awaitable, Callable, Optional, Protocol


class Logging(Protocol):
    async def __call__(self, text: str) -> None: ...


class Plain(Protocol):
    def __call__(self, text: str) -> None: ...


async def log(text: str) -> None:
    print(text)


class Session:
    def __init__(
        self,
        logging: Optional[Logging] = None,
        hook: Optional[Callable[[str], Awaitable[Any]]] = None,
        plain: Optional[Plain] = None,
        factory: Optional[Callable[[str], int]] = None,
    ):
        self.logging = logging or log
        self.hook = hook if hook is not None else log
        self.plain = plain or log
        self.factory = factory or log

    async def notify(self):
        self.logging("a")  # error: ASYNC600
        self.hook("a")  # ok
        self.plain("a")  # ok
        self.factory("a")  # ok


# === Self, in a container and as what a method enters
from typing import Self


class Step:
    def __init__(self, parent: "Self | None" = None):
        self.children: list[Self] = []
        self.parent = parent

    async def commit(self):
        for child in self.children:
            child.commit()  # error: ASYNC600
        if self.parent:
            self.parent.commit()  # error: ASYNC600

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error):
        pass


class Logged(Step):
    async def __aenter__(self) -> Self:
        print("entered")
        return self


async def step(first: Step):
    async with first as entered:
        entered.commit()  # error: ASYNC600


# === lists that are empty instead
from typing import Optional


class Action:
    async def send(self):
        print(self)


class Message:
    def __init__(self, actions: Optional[list[Action]] = None, more: list = None):
        self.actions = actions if actions is not None else []
        self.more = more or []

    async def send(self):
        for action in self.actions:
            action.send()  # error: ASYNC600
        for each in self.more:
            each.send()  # ok


# === a property in the place of a coroutine method
class Emitter:
    async def emit(self, event):
        print(event)

    async def update(self, step):
        print(step)

    async def close(self):
        print("closed")

    async def clear(self):
        print("cleared")


class Socket(Emitter):
    @property
    def emit(self):
        return self.session["emit"]

    def update(self, step):
        return self.emit("update")

    def close(self):
        return self.session["close"]

    def clear(self):
        self.session.clear()


class Odd(elsewhere.Emitter):
    @property
    def emit(self):
        return self.session["emit"]


class Hook:
    emit = some_hook


class Hooked(Hook):
    @property
    def emit(self):
        return self.session["emit"]


async def use(emitter: Emitter, socket: Socket, odd: Odd, hooked: Hooked):
    odd.emit("a")  # ok
    hooked.emit("a")  # ok
    emitter.emit("a")  # error: ASYNC600
    emitter.update("a")  # error: ASYNC600
    socket.update("a")  # error: ASYNC600
    emitter.close()  # ok
    emitter.clear()  # ok
    await socket.emit  # ok


# === decorators of classes that set what is no method, and those that do
def registered(cls):
    setattr(cls, "__init_subclass__", print)
    cls.__kind__ = "worker"
    return cls


def synchronous(cls):
    for name in dir(cls):
        setattr(cls, name, print)
    return cls


def named(cls):
    setattr(cls, "run", print)
    return cls


@registered
class Worker:
    async def run(self):
        self.setup()  # error: ASYNC600

    async def setup(self):
        pass


@synchronous
class Other:
    async def run(self):
        self.setup()  # ok

    async def setup(self):
        pass


@named
class Third:
    async def run(self):
        pass

    async def start(self):
        self.run()  # ok


# === a flag that says whether a driver's method has to be awaited
class Cursor:
    async def close(self):
        pass


class Adapted:
    _awaitable_close = True

    def __init__(self):
        self._cursor = Cursor()

    def close(self, awaitables):
        if not self._awaitable_close:
            self._cursor.close()  # ok
        if awaitables:
            self._cursor.close()  # error: ASYNC600


# === an attribute that the nearer of two bases declares
class Plain:
    def close(self):
        pass


class Shared:
    _cursor: Cursor


class Cursor:
    async def close(self):
        pass


class Server(Shared):
    pass


class Oracle(Shared):
    _cursor: Plain


class OracleServer(Server, Oracle):
    def close(self):
        self._cursor.close()  # ok


class OtherServer(Server):
    def close(self):
        self._cursor.close()  # error: ASYNC600


# === servers, tool contexts, brokers and clients for models
import agents
import asyncpg
import discord
import fastmcp
import google.genai
import grpc
import uvicorn
from azure.storage.blob.aio import BlobServiceClient
from groq import AsyncGroq
from hypercorn.asyncio import serve
from hypercorn.config import Config
from langchain_openai import ChatOpenAI
from mcp.server.fastmcp import Context
from mcp.server.session import ServerSession
from nats.aio.client import Client as Nats
from neo4j import AsyncGraphDatabase
from pydantic_ai import Agent


async def run(app, port: int):
    server = uvicorn.Server(uvicorn.Config(app, port=port))
    server.serve()  # error: ASYNC600
    serve(app, Config())  # error: ASYNC600
    await server.serve()
    await serve(app, Config())


def run_threaded(app):
    server = uvicorn.Server(uvicorn.Config(app))
    server.run()  # ok
    server.serve()  # error: ASYNC600


async def tool(name: str, ctx: Context[ServerSession, None]) -> str:
    ctx.info(f"called {name}")  # error: ASYNC600
    ctx.report_progress(1, 2)  # error: ASYNC600
    ctx.session.send_resource_list_changed()  # error: ASYNC600
    await ctx.info("done")
    return name


async def other_tool(ctx: fastmcp.Context):
    ctx.warning("old")  # error: ASYNC600
    ctx.set_state("k", 1)  # ok


class Greeter:
    async def SayHello(self, request, context: grpc.aio.ServicerContext):
        if not request.name:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "who")  # error: ASYNC600
        context.set_code(grpc.StatusCode.OK)  # ok
        await context.abort(grpc.StatusCode.INTERNAL, "never")

    def SayBye(self, request, context: grpc.ServicerContext):
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, "who")  # ok


async def save(message: discord.Message):
    for attachment in message.attachments:
        attachment.save("x.png")  # error: ASYNC600
        attachment.is_spoiler()  # ok


async def publish(client: Nats):
    js = client.jetstream()
    js.publish("a", b"b")  # error: ASYNC600
    subscription = await client.subscribe("a")
    subscription.unsubscribe()  # error: ASYNC600
    async for msg in subscription.messages:
        await msg.ack()


async def transfer(connection: asyncpg.Connection):
    transaction = connection.transaction()
    transaction.start()  # error: ASYNC600
    await connection.execute("UPDATE a SET b = 1")
    await transaction.commit()


async def upload(data: bytes):
    service = BlobServiceClient.from_connection_string("x")
    blob = service.get_blob_client("a", "b")
    blob.upload_blob(data)  # error: ASYNC600
    async with AsyncGraphDatabase.driver("neo4j://x") as driver:
        async with driver.session() as session:
            session.run("CREATE (n)")  # error: ASYNC600


async def ask(question: str):
    agent = Agent("openai:gpt-4o")
    agent.run(question)  # error: ASYNC600
    agents.Runner.run(agents.Agent(name="a"), question)  # error: ASYNC600
    google.genai.Client().aio.models.generate_content(model="m")  # error: ASYNC600
    AsyncGroq().chat.completions.create(model="m", messages=[])  # error: ASYNC600
    ChatOpenAI().ainvoke(question)  # error: ASYNC600
    agents.Runner.run_streamed(agents.Agent(name="a"), question)  # ok


# === silent: methods of the same names that are synchronous
import asyncio
import logging

import discord
import nats
import uvicorn
from neo4j import GraphDatabase


class Server(uvicorn.Server):
    def serve(self, sockets=None):
        return asyncio.get_running_loop().create_task(super().serve(sockets))


async def start(app):
    server = Server(uvicorn.Config(app))
    server.serve()  # error: ASYNC300
    server.should_exit = True


async def log(ctx: logging.Logger, hook: discord.SyncWebhook):
    ctx.info("x")  # ok
    hook.send("x")  # error: ASYNC512


def store():
    with GraphDatabase.driver("neo4j://x") as driver, driver.session() as session:
        session.run("CREATE (n)")  # ok


async def unknown(server, ctx):
    server.serve()  # ok
    ctx.info("x")  # ok
    await nats.connect("nats://x")


# === a dictionary that is dropped
async def send(user): ...


async def all_of(users):
    {user: send(user) for user in users}  # error: ASYNC600
    sent = {user: send(user) for user in users}  # ok
    for user in users:
        await sent[user]


# === a shield that nobody waits for
import asyncio


async def save(): ...


async def shielded():
    asyncio.shield(save())  # error: ASYNC600
    await asyncio.shield(save())  # ok
    return asyncio.shield(save())  # ok


# === a coroutine that is given back at some ends only
import asyncio


class Proxy:
    def __init__(self, is_server, lock):
        self.is_server = is_server
        self.lock = lock

    async def serve(self):
        await asyncio.sleep(1)

    async def run(self, wait=True):
        if wait:
            await self.serve()
        else:
            return self.serve()

    async def run_server(self):
        if self.is_server:
            with self.lock:
                return self.serve()
        else:
            try:
                self.lock.acquire()
            except OSError:
                raise
            except ValueError:
                while True:
                    await self.lock.wait()
            else:
                return self.serve()

    async def run_later(self):
        while True:
            if self.is_server:
                break
            return self.serve()


def main():
    asyncio.run(Proxy(True, None).run())  # ok
    asyncio.run(Proxy(True, None).run_later())  # ok
    asyncio.run(Proxy(True, None).run_server())  # error: ASYNC600


# === decorators with and without arguments, and a stand-in for a type
from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app import Session as Remote
else:
    Remote = object


def logged(function=None, *, level=1):
    def decorate(wrapped):
        @functools.wraps(wrapped)
        async def wrapper(*given):
            return await wrapped(*given)

        return wrapper

    return decorate if function is None else decorate(function)


def named(function=None, name=None):
    def decorate(wrapped):
        wrapped.name = name
        return wrapped

    if callable(function):
        return decorate(function)
    return decorate


def run(function=None, *, name=None):
    def decorate(wrapped):
        def wrapper(*given):
            return schedule(wrapped(*given))

        return wrapper

    return decorate if function is None else decorate(function)


def mixed(function=None, *, name=None):
    def decorate(wrapped):
        return wrapped

    return run if function is None else decorate(function)


def both(function=None, other=None):
    return logged(function, other)


@logged
async def first(): ...


@logged(level=2)
async def second(): ...


@named
async def third(): ...


@named(name="fourth")
async def fourth(): ...


@run
async def fifth(): ...


@run(name="sixth")
async def sixth(): ...


@mixed
async def seventh(): ...


@both()
async def eighth(): ...


class Service:
    @classmethod
    @logged(level=3)
    async def make(cls): ...


async def main(service: Service):
    first()  # error: ASYNC600
    second()  # error: ASYNC600
    third()  # error: ASYNC600
    fourth()  # error: ASYNC600
    fifth()  # ok
    sixth()  # ok
    seventh()  # ok
    eighth()  # ok
    service.make()  # error: ASYNC600


# === objects that are gone through
from typing import AsyncIterator, Iterator


class Peer:
    async def send(self, text): ...

    def note(self, text): ...


class Room:
    def __init__(self):
        self.peers: list[Peer] = []

    def __iter__(self) -> Iterator[Peer]:
        return iter(self.peers)

    async def greet(self):
        for peer in self:
            peer.send("hello")  # error: ASYNC600
            peer.note("hello")  # ok
            await peer.send("hello")  # ok


class Generated:
    def __iter__(self):
        yield Peer()


class Later:
    async def __aiter__(self) -> AsyncIterator[Peer]:
        yield Peer()


class Unknown:
    __iter__ = None


class Itself:
    def __iter__(self):
        return self

    def __next__(self):
        return Peer()


async def main(unknown: Unknown):
    for peer in Generated():
        peer.send("hello")  # error: ASYNC600
    async for peer in Later():
        peer.send("hello")  # error: ASYNC600
    for peer in unknown:
        peer.send("hello")  # ok
    for peer in Itself():
        peer.send("hello")  # error: ASYNC600


# === what a method gives of the object or class that it is called on
import typing

Self = typing.TypeVar("Self", bound="Base")


class Base:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception): ...

    def __enter__(self):
        return self

    def __exit__(self, *exception): ...

    def chained(self):
        self.used = True
        return self

    def other(self):
        self = Base()
        return self

    def copy(self):
        return Base()

    @classmethod
    def make(cls):
        return cls()

    @classmethod
    async def open(cls, name):
        made = cls()
        await made.prepare(name)
        return made

    @classmethod
    async def load(cls: typing.Type[Self]) -> Self:
        return cls()

    def typed(self: Self) -> Self:
        return self

    def declared(self) -> "Base":
        return self

    def by_argument(self, value: Self) -> Self:
        return value

    @staticmethod
    def static(self):
        return self

    def alone():
        return Client()

    def everything(self):
        for part in range(3):
            yield self

    async def prepare(self, name): ...


class Client(Base):
    async def get(self): ...

    def lambda_of(self):
        return (lambda own: own)(self)


async def main(base: Base):
    async with Client() as client:
        client.get()  # error: ASYNC600
        await client.get()  # ok
    with Client() as client:
        client.get()  # error: ASYNC600
    Client().chained().chained().get()  # error: ASYNC600
    Client.make().get()  # error: ASYNC600
    opened = await Client.open("a")
    opened.get()  # error: ASYNC600
    (await Client.load()).get()  # error: ASYNC600
    Client().typed().get()  # error: ASYNC600
    for each in Client().everything():
        each.get()  # error: ASYNC600
    Client().other().get()  # ok
    Client().copy().get()  # ok
    Client().declared().get()  # ok
    Client().by_argument(base).get()  # ok
    Client.static(base).get()  # ok
    Client.alone().get()  # error: ASYNC600
    Client().lambda_of().get()  # ok
    base.chained().get()  # ok


# === results by way of futures and tasks
import asyncio
from concurrent.futures import ThreadPoolExecutor


class Peer:
    async def send(self, text): ...

    def note(self, text): ...


async def connect(url) -> Peer: ...


async def measure(url) -> int: ...


def make() -> Peer: ...


async def main(urls, others):
    for peer in await asyncio.gather(*[connect(url) for url in urls]):
        peer.send("hello")  # error: ASYNC600
        peer.note("hello")  # ok
        await peer.send("hello")  # ok
    for peer in await asyncio.gather(*(connect(url) for url in urls)):
        peer.send("hello")  # error: ASYNC600
    for peer in await asyncio.gather(*map(connect, urls)):
        peer.send("hello")  # error: ASYNC600
    first, length = await asyncio.gather(connect("a"), measure("a"))
    first.send("hello")  # error: ASYNC600
    both = await asyncio.gather(connect("a"), connect("b"))
    both[1].send("hello")  # error: ASYNC600
    mixed = await asyncio.gather(connect("a"), *others)
    mixed[0].send("hello")  # ok
    caught = await asyncio.gather(connect("a"), return_exceptions=True)
    caught[0].send("hello")  # ok
    nothing = await asyncio.gather()
    task = asyncio.create_task(connect("a"))
    await task
    task.result().send("hello")  # error: ASYNC600
    (await asyncio.shield(connect("a"))).send("hello")  # error: ASYNC600
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(connect(url)) for url in urls]
    for task in tasks:
        task.result().send("hello")  # error: ASYNC600
    for task in others:
        task.result().send("hello")  # ok
    return length, nothing


def plain():
    with ThreadPoolExecutor() as pool:
        pool.submit(make).result().send("hello")  # error: ASYNC600
        pool.submit(make).result().note("hello")  # ok


# === results by way of queues
import asyncio
import queue
from typing import Optional


class Job:
    async def run(self): ...

    def note(self): ...


class Worker:
    def __init__(self):
        self.jobs: asyncio.Queue[Job] = asyncio.Queue()
        self.later: "asyncio.PriorityQueue[Optional[Job]]" = asyncio.PriorityQueue()
        self.anything = asyncio.Queue()
        self.done: queue.Queue[Job] = queue.Queue()

    async def work(self):
        job = await self.jobs.get()
        job.run()  # error: ASYNC600
        job.note()  # ok
        await job.run()  # ok
        self.jobs.get_nowait().run()  # error: ASYNC600
        self.jobs.get()  # error: ASYNC600
        later = await asyncio.wait_for(self.later.get(), 3)
        if later is not None:
            later.run()  # error: ASYNC600
        (await self.anything.get()).run()  # ok
        self.done.get_nowait().run()  # error: ASYNC600

    def finish(self):
        self.done.get().run()  # error: ASYNC600


# === callables that a class declares, and items of displays with a star
from dataclasses import dataclass
from typing import Awaitable, Callable, List, Optional


class Client:
    async def ping(self):
        await self.send()

    async def send(self):
        await self.ping()


class Quiet:
    def ping(self):
        print("ping")


@dataclass
class Holder:
    clients: List[Client]
    closed: Callable[[], Awaitable[None]]
    ended: Callable[[], None]
    spare: Optional[Client] = None

    def close(self):
        self.ended()  # ok
        self.closed()  # error: ASYNC600

    async def ping(self, client: Client, quiet: Quiet, others):
        for each in (*self.clients, client):
            each.ping()  # error: ASYNC600
        for each in [client, *self.clients]:
            await each.ping()  # ok
        for each in (*self.clients, quiet):
            each.ping()  # ok
        for each in (*others, client):
            each.ping()  # ok
        first, *rest = (*self.clients, client)
        first.ping()  # error: ASYNC600
        return await self.closed()  # ok


# === coroutine functions that a class keeps by other names
import asyncio


async def post(text):
    await asyncio.sleep(0)
    print(text)


class Client:
    rest = asyncio.sleep
    send = staticmethod(post)
    show = staticmethod(print)

    async def run(self):
        self.rest(1)  # error: ASYNC600
        self.send("text")  # error: ASYNC600
        self.show("text")  # ok
        await self.rest(1)  # ok


# === classes that a decorator marks
import asyncio


def plugin(cls):
    setattr(cls, "__plugin2__", True)
    setattr(cls, "is_plugin", True)
    return cls


class Marked:
    def __init_subclass__(cls):
        setattr(cls, "is_marked", True)


@plugin
class Pinger:
    async def run(self):
        self.ping()  # error: ASYNC600

    async def ping(self):
        await asyncio.sleep(1)


class Below(Marked):
    async def run(self):
        self.ping()  # error: ASYNC600

    async def ping(self):
        await asyncio.sleep(1)


# === classes whose methods a decorator replaces, by their names
import asyncio


def replaced(cls):
    setattr(cls, "ping", print)
    return cls


def replaced_by_name(cls, name="ping"):
    setattr(cls, name, print)
    return cls


class Base:
    async def ping(self):
        await asyncio.sleep(1)


@replaced
class Printer(Base):
    async def run(self):
        self.ping()  # ok


@replaced_by_name
class Named(Base):
    async def run(self):
        self.ping()  # ok


# === what a descriptor gives
import asyncio


class Query:
    async def all(self):
        await asyncio.sleep(0)
        return []


class Queries:
    def __get__(self, instance, owner) -> Query:
        return Query()


class Either:
    def __get__(self, instance, owner):
        if instance is None:
            return self
        return Query()

    async def all(self):
        return []


class Set:
    def __set__(self, instance, value):
        raise AttributeError(value)

    async def all(self):
        return []


class User:
    nodes = Queries()
    either = Either()
    read_only = Set()


async def main(user: User):
    User.nodes.all()  # error: ASYNC600
    user.nodes.all()  # error: ASYNC600
    await User.nodes.all()  # ok
    user.either.all()  # error: ASYNC600
    user.read_only.all()  # error: ASYNC600


# === the end of an asynchronous manager, called by hand
import aiohttp


class Driver:
    def __init__(self):
        self._client = None

    async def connect(self):
        if self._client is not None:
            self._client.__aexit__(None, None, None)  # error: ASYNC600
        self._client = await aiohttp.ClientSession().__aenter__()

    async def disconnect(self):
        await self._client.__aexit__(None, None, None)  # ok


# === objects by isinstance, keys, operators, context variables and type variables
import asyncio
import contextvars
from typing import Any, Iterable, Optional, Type, TypedDict, TypeVar

T = TypeVar("T")


class Worker:
    async def stop(self):
        await asyncio.sleep(1)

    def kill(self):
        print("killed")


class Idle:
    def stop(self):
        print("stopped")


class Team:
    def __getitem__(self, name: str) -> Worker:
        return Worker()

    def __or__(self, other: "Team") -> "Team":
        return other


class Shift(TypedDict):
    worker: Worker
    idle: Idle


current: contextvars.ContextVar[Optional[Worker]] = contextvars.ContextVar("current")


def get(cls: Type[T]) -> T:
    return cls()


def first(items: Iterable[T]) -> T:
    return next(iter(items))


def stop(thing: Any, other, things):
    if isinstance(thing, Worker):
        thing.stop()  # error: ASYNC600
        thing.kill()  # ok
    elif isinstance(thing, Idle):
        thing.stop()  # ok
    else:
        thing.stop()  # ok
    thing.stop()  # ok
    assert isinstance(other, Worker)
    other.stop()  # error: ASYNC600
    for each in things:
        if not isinstance(each, Worker):
            continue
        each.stop()  # error: ASYNC600
    [each.stop() for each in things if isinstance(each, Worker)]  # error: ASYNC600
    isinstance(thing, Worker) and thing.stop()  # error: ASYNC600
    isinstance(thing, Idle) and thing.stop()  # ok


def stop_one_of_two(thing, other):
    if isinstance(thing, (Worker, Idle)):
        thing.stop()  # ok
    if isinstance(other, Worker):
        other = find(other)
        other.stop()  # ok


def found(team: Team, shift: Shift):
    team["a"].stop()  # error: ASYNC600
    (team | team)["a"].stop()  # error: ASYNC600
    shift["worker"].stop()  # error: ASYNC600
    shift["idle"].stop()  # ok
    shift[name].stop()  # ok
    current.get().stop()  # error: ASYNC600
    get(Worker).stop()  # error: ASYNC600
    get(Idle).stop()  # ok
    first([Worker()]).stop()  # error: ASYNC600
    first([Idle()]).stop()  # ok
    {"a": Worker()}.popitem()[1].stop()  # error: ASYNC600
    for each in {Worker()} | {Worker()}:
        each.stop()  # error: ASYNC600


# === channels, members and messages of chats
import discord
from aiogram import types


async def welcome(member: discord.Member, interaction: discord.Interaction):
    channel = member.guild.system_channel
    if channel is not None:
        channel.send("welcome")  # error: ASYNC600
    for each in member.guild.members:
        each.edit(nick="a")  # error: ASYNC600
    for role in member.roles:
        member.remove_roles(role)  # error: ASYNC600
        role.is_default()  # ok
    interaction.user.send("hello")  # error: ASYNC600
    interaction.message.edit(content="done")  # error: ASYNC600
    member.guild.owner.mention.upper()  # ok


async def pressed(query: types.CallbackQuery):
    query.message.edit_text("pressed")  # error: ASYNC600
    query.bot.send_message(1, "pressed")  # error: ASYNC600
    query.message.reply_to_message.delete()  # error: ASYNC600
    query.message.as_(query.bot)  # ok


# === silent: a constant says which edition of the code this is
ASYNC = True


class Coin:
    async def configure(self):
        await self.server.configure()

    def start(self):
        if ASYNC:
            self.loop.run_until_complete(self.configure())
        else:
            self.configure()  # ok

    def start_syncing(self, sync):
        if sync:
            self.configure()  # error: ASYNC600


# === what a dictionary that is written out has at a key
import asyncio
import random


class Client:
    async def send(self, text):
        await asyncio.sleep(1)


class Log:
    def send(self, text):
        print(text)


CHANNELS = {"client": Client(), "log": Log()}
CHANGED = {"client": Client(), "log": Log()}
HANDED = {"client": Client(), "log": Log()}
MERGED = {**CHANNELS, "log": Log()}
REBOUND = {"client": Client(), "log": Log()}
TWICE = {"client": Client(), "log": Log(), "client": Log()}


def replace(channels):
    channels["client"] = Log()


replace(HANDED)
if random.random() > 0.5:
    CHANGED["client"] = Log()
    REBOUND = {"client": Log(), "log": Log()}


async def main(key):
    CHANNELS["client"].send("hello")  # error: ASYNC600
    await CHANNELS["client"].send("hello")
    CHANNELS["log"].send("hello")  # ok
    CHANNELS["none"].send("hello")  # ok
    CHANNELS[key].send("hello")  # ok
    CHANGED["client"].send("hello")  # ok
    HANDED["client"].send("hello")  # ok
    MERGED["client"].send("hello")  # ok
    REBOUND["client"].send("hello")  # ok
    TWICE["client"].send("hello")  # ok
    {"client": Client(), "log": Log()}["client"].send("hello")  # ok
    local = {"client": Client(), "log": Log()}
    local["client"].send("hello")  # error: ASYNC600
    again = {"client": again["client"], "log": Log()}
    again["client"].send("hello")  # ok


# === type variables of generic classes
import asyncio
from dataclasses import dataclass
from typing import Any, AsyncIterator, Dict, Generic, List, Optional, Protocol, Type, TypeVar, overload

T = TypeVar("T")
K = TypeVar("K")
B = TypeVar("B", bound="Model")


class Model:
    async def save(self) -> None:
        await asyncio.sleep(1)


class User(Model):
    async def save(self) -> None:
        await asyncio.sleep(1)

    async def poke(self) -> None:
        await asyncio.sleep(1)

    def name(self) -> str:
        return "x"


class Repo(Generic[T]):
    item: T

    def __init__(self, model: Type[T]) -> None:
        self.model = model
        self.cache: Dict[str, T] = {}

    async def get(self, key: str) -> T:
        raise KeyError(key)

    async def find(self, key: str) -> Optional[T]:
        return None

    async def all(self) -> List[T]:
        return []

    def sync(self) -> "T":
        raise KeyError

    @property
    def first(self) -> T:
        raise KeyError

    def __getitem__(self, key: str) -> T:
        raise KeyError

    async def __aenter__(self) -> T:
        raise KeyError

    async def __aexit__(self, *args) -> None:
        pass


class Users(Repo[User]):
    async def work(self):
        user = await self.get("x")
        user.poke()  # error: ASYNC600
        self.first.poke()  # error: ASYNC600
        self.model("x").poke()  # error: ASYNC600
        self.cache["a"].poke()  # error: ASYNC600


class Keyed(Repo[T], Generic[K, T]):
    async def by(self, key: K) -> T:
        return await self.get("x")


async def main(r: Repo[User], u: Users, k: Keyed[str, User], o: Optional[Repo[User]], m: Repo[Model], z: Repo[Any]):
    (await r.get("x")).poke()  # error: ASYNC600
    (await u.get("x")).poke()  # error: ASYNC600
    (await k.get("x")).poke()  # error: ASYNC600
    (await k.by("x")).poke()  # error: ASYNC600
    found = await r.find("x")
    if found:
        found.poke()  # error: ASYNC600
    for each in await r.all():
        each.poke()  # error: ASYNC600
    r.sync().poke()  # error: ASYNC600
    r["a"].poke()  # error: ASYNC600
    u["a"].poke()  # error: ASYNC600
    r.first.poke()  # error: ASYNC600
    r.item.poke()  # error: ASYNC600
    async with r as opened:
        opened.poke()  # error: ASYNC600
    users = Repo(User)
    (await users.get("x")).poke()  # error: ASYNC600
    users2 = Repo[User](User)
    (await users2.get("x")).poke()  # error: ASYNC600
    o.sync().poke()  # error: ASYNC600
    m.sync().save()  # error: ASYNC600
    r.sync().name()
    z.sync().save()
    (await z.get("x")).poke()


class Base(Generic[B]):
    def sync(self) -> B:
        raise KeyError


async def bound(b: Base, c: Base[User]):
    b.sync().save()  # error: ASYNC600
    c.sync().poke()  # error: ASYNC600


class Service(Generic[T]):
    def __init__(self, client: T) -> None:
        self.client = client
        self.typed: T = client


class UserService(Service[User]):
    async def go(self):
        self.client.poke()  # error: ASYNC600
        self.typed.poke()  # error: ASYNC600


class Source(Protocol[T]):
    async def read(self) -> T: ...


async def proto(s: Source[User]):
    s.read()  # error: ASYNC600
    (await s.read()).poke()  # error: ASYNC600


@dataclass
class Box(Generic[T]):
    content: T


async def box(b: Box[User]):
    b.content.poke()  # error: ASYNC600


def first(xs: List[T]) -> T:
    return xs[0]


async def many(xs: List[T]) -> List[T]:
    return xs


def repo_of(cls: Type[T]) -> Repo[T]:
    return Repo(cls)


async def functions(us: List[User]):
    first(us).poke()  # error: ASYNC600
    for each in await many(us):
        each.poke()  # error: ASYNC600
    repo_of(User).sync().poke()  # error: ASYNC600


class Plain:
    def poke(self) -> None: ...


class Plains(Repo[Plain]):
    pass


class Twice(Users, Repo[User]):
    pass


class Odd(Repo):
    pass


class Cached(Repo[T], Generic[K, T]):
    def at(self, key: K) -> K:
        return key


class Loop(Repo["Loop"]):
    async def poke(self) -> None: ...

    async def run(self) -> None:
        self.sync().sync().poke()  # error: ASYNC600


async def alike(p: Plains, q: Repo[Plain], d: Odd, t: Twice, e: "Repo[User]"):
    p.sync().poke()  # ok
    p["x"].poke()  # ok
    p.first.poke()  # ok
    q.item.poke()  # ok
    (await q.get("x")).poke()  # ok
    d.sync().poke()  # ok
    t.sync().poke()  # error: ASYNC600
    e.sync().poke()  # error: ASYNC600
    await (await e.get("x")).poke()  # ok
    Repo(Plain).sync().poke()  # ok
    Cached(User).sync().poke()  # error: ASYNC600
    Cached(User).at("x").poke()  # ok
    Cached(Plain).sync().poke()  # ok
    Repo[Plain](User).sync().poke()  # ok
    unknown = Repo(d.kind)
    unknown.sync().poke()  # ok


async def one_of(flag: bool, a: Repo[User], b: Repo[Plain], c: Repo[User]):
    (a if flag else b).sync().poke()  # ok
    (a if flag else c).sync().poke()  # error: ASYNC600


class Own(Generic[T]):
    item: T

    def sync(self) -> T:
        raise KeyError


class Set(Own[User]):
    def __init__(self, item, model) -> None:
        kept = model or Plain
        self.item = item
        self.model = kept

    def sync(self):
        return Plain()

    async def go(self) -> None:
        self.item.poke()  # error: ASYNC600
        self.sync().poke()  # ok
        self.model().poke()  # ok


class Quoted(Generic[T]):
    @property
    def last(self) -> "Optional[T]":
        return None

    @property
    def kind(self) -> "str":
        return ""

    def given(self, item: T) -> None:
        other = item
        self.other = other


class Both(Own[User], Quoted[User]):
    pass


class Copy(Own[User], Service[User]):
    pass


class All(Both, Copy, Box[User]):
    def sync(self) -> User:
        return User()


async def each_of(items: List[T]) -> AsyncIterator[T]:
    for each in items:
        yield each


class Stubs(Protocol):
    async def each_of(self, items: List[T]) -> AsyncIterator[T]: ...

    async def some(self, item: T) -> Optional[T]: ...


async def more(all: All, users: List[User], own: Own[User], q: Quoted[User], stubs: Stubs):
    own.item.poke()  # error: ASYNC600
    all.content.poke()  # error: ASYNC600
    all.item.poke()  # error: ASYNC600
    all.last.poke()  # error: ASYNC600
    all.sync().poke()  # error: ASYNC600
    q.kind.poke()  # ok
    q.other.poke()  # ok
    async for each in each_of(users):
        each.poke()  # error: ASYNC600
    async for each in each_of([Plain()]):
        each.poke()  # ok
    async for each in stubs.each_of(users):
        each.poke()  # ok
    (await stubs.some(User())).poke()  # error: ASYNC600
    (await stubs.some(Plain())).poke()  # ok


@overload
def pick(kind: Type[T], default: None = None) -> T: ...
@overload
def pick(kind: str, default: T) -> T: ...
def pick(kind, default=None):
    return kind() if default is None else default


async def picked(kind):
    pick(kind, None).poke()  # ok
    pick(Plain).poke()  # ok


# === type parameters of generic classes
# python: 3.12
import asyncio


class User:
    async def poke(self) -> None:
        await asyncio.sleep(1)


class Repo[T]:
    async def get(self, key: str) -> T:
        raise KeyError(key)

    def other[U](self, x: U) -> U:
        return x


class Users(Repo[User]): ...


class Sub[K, T](Repo[T]):
    pass


def first[T](xs: list[T]) -> T:
    return xs[0]


class Job[**P, T]:
    def give(self) -> T:
        raise KeyError


async def main(j: Job[[int], User], r: Repo[User], u: Users, s: Sub[int, User]):
    (await r.get("x")).poke()  # error: ASYNC600
    (await u.get("x")).poke()  # error: ASYNC600
    (await s.get("x")).poke()  # error: ASYNC600
    first([User()]).poke()  # error: ASYNC600
    r.other(User()).poke()  # error: ASYNC600
    j.give().poke()  # error: ASYNC600
    j.give().name()  # ok
# === a variable in the case of a class
# python: 3.10
import weakref


class Connection:
    async def close(self): ...

    def name(self): ...


class Stream(Connection):
    async def flush(self): ...


class Plain:
    def close(self): ...


async def stop(thing, other):
    match thing:
        case Stream():
            thing.flush()  # error: ASYNC600
        case Connection() as found if thing.name():
            thing.close()  # error: ASYNC600
            found.close()  # error: ASYNC600
        case Plain():
            thing.close()  # ok
        case _:
            thing.close()  # ok
    match thing, other:
        case Connection(), _:
            thing.close()  # ok
    match other:
        case Connection() | Plain():
            other.close()  # ok
        case Connection():
            other = Plain()
            other.close()  # ok


async def stop_all(kept: "weakref.WeakSet[Connection]"):
    for each in kept:
        each.close()  # error: ASYNC600
    for each in set(kept):
        each.name()  # ok


async def stop_one(named: weakref.WeakValueDictionary[str, Connection]):
    named["first"].close()  # error: ASYNC600
    named.clear()  # ok


# === what a variable is not
from typing import Union


class Queue:
    async def close(self): ...


class File:
    def close(self): ...


class Log(File):
    async def flush(self): ...


async def stop(thing: Union[Queue, File]):
    if isinstance(thing, File):
        thing.close()  # ok
    else:
        thing.close()  # error: ASYNC600


async def stop_at_once(thing: "Queue | File | None", other: "Queue | File"):
    if isinstance(thing, Queue):
        return
    thing.close()  # ok
    if not isinstance(other, Queue):
        other.close()  # ok
        return
    other.close()  # error: ASYNC600


async def stop_any(thing: "Queue | File", other: "Queue | Log | str"):
    if isinstance(thing, Log):
        return
    thing.close()  # ok
    if isinstance(thing, (File, str)):
        return
    thing.close()  # ok
    if isinstance(other, File):
        return
    other.close()  # ok


# === members of an enumeration
import enum
from enum import Enum
from functools import partial


async def stop(): ...


class Step(Enum):
    FETCH = "fetch"
    STORE: str = "store"
    label: str
    _order = "FETCH STORE"
    STOP = partial(stop)

    async def run(self): ...

    @property
    def text(self):
        return self.value


class Mode(str, enum.Enum):
    FAST = "fast"

    async def set(self): ...


async def main(step: Step, texts):
    Step.FETCH.run()  # error: ASYNC600
    Step.STORE.run()  # error: ASYNC600
    Step["FETCH"].run()  # error: ASYNC600
    Step("fetch").run()  # error: ASYNC600
    for each in Step:
        each.run()  # error: ASYNC600
    for each in list(Mode):
        each.set()  # error: ASYNC600
    Mode.FAST.set()  # error: ASYNC600
    chosen = Step.FETCH if texts else Step.STORE
    chosen.run()  # error: ASYNC600
    await Step.FETCH.run()
    Step.STOP()  # error: ASYNC600
    Step.FETCH.value.run()  # ok
    Step.FETCH.text.run()  # ok
    step.label.run()  # ok
    Step._order.run()  # ok
    for each in texts:
        each.run()  # ok
# === managers that are entered by hand
import contextlib
import sqlite3

import aiofiles
import httpx
import websockets
from mcp import ClientSession


@contextlib.contextmanager
def bound(client: httpx.AsyncClient):
    yield client


class Client:
    async def start(self, read, write):
        self._http = await httpx.AsyncClient().__aenter__()
        self._connecting = websockets.connect("ws://h")
        self._socket = await self._connecting.__aenter__()
        self._session = await ClientSession(read, write).__aenter__()
        self._file = await aiofiles.open("log").__aenter__()
        self._db = sqlite3.connect("x").__enter__()  # error: ASYNC511
        self._bound = bound(self._http).__enter__()

    async def send(self, text):
        self._http.post("/", content=text)  # error: ASYNC600
        self._bound.post("/", content=text)  # error: ASYNC600
        self._socket.send(text)  # error: ASYNC600
        self._session.call_tool(text)  # error: ASYNC600
        self._file.write(text)  # error: ASYNC600
        self._db.execute(text)  # error: ASYNC511
        await self._socket.send(text)  # ok

    async def stop(self, manager):
        # What entering it gives is not known.
        entered = await manager.__aenter__()
        entered.close()  # ok
        httpx.AsyncClient().__aenter__()  # error: ASYNC600
        bound(self._http).__exit__(None, None, None)  # ok


# === objects that a model's own methods give
from beanie import Document
from tortoise.models import Model


class Post(Document):
    async def publish(self): ...


class User(Model):
    async def greet(self): ...


async def documents(key):
    post = await Post.get(key)
    post.save()  # error: ASYNC600
    post.publish()  # error: ASYNC600
    newest = await Post.find(key=key).sort("-time").first_or_none()
    newest.delete()  # error: ASYNC600
    found = await Post.find_one(key=key)
    found.publish()  # error: ASYNC600
    Post.find(key=key).to_list()  # error: ASYNC600
    Post.find_one(key=key)  # error: ASYNC600
    await Post.find_one(key=key).update({"$set": {}})  # ok
    await Post.find(key=key).delete()  # ok


async def records(key):
    user = await User.filter(id=key).first()
    user.greet()  # error: ASYNC600
    user.save()  # error: ASYNC600
    other = await User.get(id=key)
    other.delete()  # error: ASYNC600
    query = User.all()
    query = query.filter(id=key)  # ok
    await query
    await User.get(id=key).values("name")  # ok


# === channels, requests and bots of libraries
import aio_pika
from aiogram import Bot
from quart import request
import discord


async def publish(url, message):
    connection = await aio_pika.connect_robust(url)
    channel = await connection.channel()
    channel.declare_queue("work")  # error: ASYNC600
    channel.default_exchange.publish(message, "work")  # error: ASYNC600
    later = connection.channel()
    later.set_qos(1)  # error: ASYNC600
    await later  # ok


async def answer(bot: Bot, guild: discord.Guild, client: discord.Client):
    request.get_json()  # error: ASYNC600
    message = await bot.send_message(1, "x")
    await message.delete()
    category = await guild.create_category("x")
    category.edit(name="y")  # error: ASYNC600
    guild.icon.save("x")  # error: ASYNC600
    client.user.edit(username="x")  # error: ASYNC600
# === what isinstance leaves of a union
import asyncio
from typing import Optional, Type, Union


class Worker:
    async def send(self):
        await asyncio.sleep(1)

    @classmethod
    def make(cls):
        return cls()


class Special(Worker): ...


async def not_text(one: Worker | str, two: "Worker | int", three: Union[Worker, list]):
    if isinstance(one, str):
        print(one)
    else:
        one.send()  # error: ASYNC600
    if isinstance(two, int):
        return
    two.send()  # error: ASYNC600
    if not isinstance(three, (list, tuple)):
        three.send()  # error: ASYNC600


async def one_or_many(given: Worker | list[Worker], more: Worker | list[Worker]):
    for each in given if isinstance(given, list) else [given]:
        each.send()  # error: ASYNC600
    if not isinstance(more, list):
        more = [more]
    for each in more:
        each.send()  # error: ASYNC600


async def nothing(given: Optional[Union[Worker, str]] = None):
    if given is None or isinstance(given, str):
        return
    given.send()  # error: ASYNC600


async def class_in_quotes(cls: Type["Special"]):
    cls.make().send()  # error: ASYNC600


async def unsure(one: Worker | str, two: Worker | str, three: Worker | int | Unknown):
    if isinstance(one, str):
        print(one)
    one.send()  # ok
    if isinstance(two, str):
        return
    two = find()
    two.send()  # ok
    if isinstance(three, int):
        return
    three.send()  # ok


async def sometimes(one: Worker | str, two: Worker | str, three: Worker | bytes, now):
    if isinstance(one, str):
        if now:
            one = Worker()
    one.send()  # ok
    if now:
        two = Worker()
    two.send()  # ok
    if isinstance(three, bytes):
        three = find()
    three.send()  # ok


async def unbound():
    if isinstance(nobody, str):
        return
    nobody.send()  # ok


async def declared(now):
    one: Worker | str = find()
    one = find()
    if isinstance(one, str):
        return
    one.send()  # error: ASYNC600
    two: Worker | str = find()
    if not isinstance(two, str):
        two = find()
        two.send()  # ok


async def of_what(one: Worker | str, two: Worker | str, kind, three: Worker):
    if isinstance(one, kind):
        return
    one.send()  # ok
    if isinstance(two, (str, *kind)):
        return
    two.send()  # ok
    if isinstance(three, str):
        return
    three.send()  # error: ASYNC600
# === members of enumerations, and what goes through objects
import asyncio
import enum


class Kind(enum.Enum):
    ONE = 1
    TWO = enum.auto()
    _ignored = print

    class Inner:
        async def run(self): ...

    async def run(self):
        await asyncio.sleep(1)

    def plain(self):
        return self.value

    @classmethod
    def default(cls):
        return cls.ONE


class Mode(str, enum.Enum):
    FAST = "fast"

    async def start(self):
        await asyncio.sleep(1)


async def members():
    Kind.ONE.run()  # error: ASYNC600
    Kind.TWO.run()  # error: ASYNC600
    Kind["ONE"].run()  # error: ASYNC600
    Kind.default().run()  # error: ASYNC600
    Mode.FAST.start()  # error: ASYNC600
    for kind in Kind:
        kind.run()  # error: ASYNC600
    Kind.ONE.plain()  # ok
    Kind._ignored()  # ok
    Kind.Inner().run()  # error: ASYNC600


class Feed:
    def __aiter__(self):
        return self

    async def __anext__(self) -> Kind:
        return Kind.ONE


class Rows:
    def __iter__(self):
        return self

    def __next__(self):
        return Kind.ONE


class Nothing:
    def __iter__(self):
        return self


async def gone_through(feed: Feed, rows: Rows, nothing: Nothing):
    async for kind in feed:
        kind.run()  # error: ASYNC600
    (await anext(feed)).run()  # error: ASYNC600
    for kind in rows:
        kind.run()  # error: ASYNC600
    for kind in nothing:
        kind.run()  # ok
# === what a starred target takes
import asyncio
from typing import NamedTuple


class Worker:
    async def send(self):
        await asyncio.sleep(1)


class Other:
    def send(self): ...


class Shift(NamedTuple):
    first: Other
    second: Worker


def pair() -> tuple[Other, Worker, Worker]: ...


async def unpacked(workers: list[Worker]):
    first, *rest = workers
    first.send()  # error: ASYNC600
    rest[0].send()  # error: ASYNC600
    for each in rest:
        each.send()  # error: ASYNC600
    _, *left = pair()
    left[0].send()  # error: ASYNC600
    _, *later = Shift(Other(), Worker())
    later[0].send()  # error: ASYNC600
    *many, last = Worker(), Worker(), Other()
    many[0].send()  # error: ASYNC600
    last.send()  # ok
    _, *mixed = Worker(), Worker(), Other()
    mixed[0].send()  # ok
    for _, *others in [workers]:
        others[0].send()  # ok
# === an attribute that is set from outside as well
import asyncio


class Worker:
    async def send(self):
        await asyncio.sleep(1)


class Fake:
    def send(self): ...


class Team:
    def __init__(self):
        self.lead = Worker()
        self.deputy = Worker()
        self.clerk = None

    async def start(self):
        self.lead.send()  # error: ASYNC600
        self.deputy.send()  # ok
        self.clerk.send()  # ok


def renew(team):
    team.lead = Worker()
    team.deputy = Fake()
    team.clerk = Worker()
# === the request of a view
from aiohttp import web


class Page(web.View):
    async def get(self):
        self.request.text()  # error: ASYNC600
        self.request.get("user")  # ok
        return web.Response(text=await self.request.text())
# === classes that are collections
import asyncio
import itertools
from typing import Generic, TypeVar

T = TypeVar("T")


class Worker:
    async def send(self):
        await asyncio.sleep(1)


class Workers(list[Worker]):
    async def start(self):
        for each in self:
            each.send()  # error: ASYNC600
        self[0].send()  # error: ASYNC600
        self.pop().send()  # error: ASYNC600


class Named(dict[str, T]):
    def get(self, name):
        return self


class Teams(Named[Worker]):
    async def start(self):
        for _, each in self.items():
            each.send()  # error: ASYNC600
        self["x"].send()  # error: ASYNC600
        self.get("x").send()  # ok


class Own(list[Worker]):
    def __iter__(self):
        yield None

    async def start(self):
        for each in self:
            each.send()  # ok


class Plain(Generic[T]):
    async def start(self):
        for each in self:
            each.send()  # ok


async def others(workers: list[Worker]):
    tuple(workers)[0].send()  # error: ASYNC600
    for one, two in itertools.pairwise(workers):
        two.send()  # error: ASYNC600


# === libraries akin to discord.py
import disnake
import nextcord
from disnake.ext import commands


class Greeter(commands.Cog):
    def __init__(self, bot: commands.Bot):
        self.bot = bot

    async def greet(self, inter: disnake.ApplicationCommandInteraction):
        inter.response.send_message("hello")  # error: ASYNC600@9
        inter.response.is_done()  # ok
        self.bot.get_guild(1)  # ok
        self.bot.wait_until_ready()  # error: ASYNC600
        for member in inter.guild.members:
            member.kick()  # error: ASYNC600
            await member.ban()  # ok


async def welcome(member: nextcord.Member, channel: nextcord.TextChannel):
    channel.send("hello")  # error: ASYNC600
    member.guild.system_channel.purge()  # error: ASYNC600
    message = await channel.send("hello")
    await message.delete()  # ok
    channel.get_partial_message(1).delete()  # error: ASYNC600


# === bots and clients of chats
import asyncpraw
import hikari
from nio import AsyncClient
from twitchio.ext import commands as twitch
from vkbottle.bot import Message


async def answer(event: hikari.GuildMessageCreateEvent, context: twitch.Context):
    event.message.respond("hello")  # error: ASYNC600
    await event.message.delete()  # ok
    context.send("hello")  # error: ASYNC600
    context.author.mention  # ok


async def answer_all(message: Message, matrix: AsyncClient):
    message.answer("hello")  # error: ASYNC600
    matrix.room_send("!room", "m.room.message", {})  # error: ASYNC600
    matrix.add_event_callback(print, None)  # ok
    await matrix.close()  # ok


async def reply():
    async with asyncpraw.Reddit("bot") as reddit:
        comment = await reddit.comment("id")
        comment.reply("thanks")  # error: ASYNC600
        await comment.upvote()  # ok


# === databases, caches and vector stores
import aiomcache
import aiopg
import asyncmy
import chromadb
import valkey.asyncio as valkey
from gel import create_async_client
from odmantic import AIOEngine
from piccolo.table import Table, create_db_tables
from surrealdb import AsyncSurreal


class Band(Table):
    pass


async def store(row, url):
    engine = AIOEngine()
    engine.save(row)  # error: ASYNC600
    await engine.save(row)  # ok
    engine.find(row)  # ok
    cache = aiomcache.Client("localhost")
    cache.set(b"key", b"value")  # error: ASYNC600
    keys = valkey.Valkey()
    keys.set("key", "value")  # error: ASYNC600
    keys.pipeline()  # ok
    Band.select().where(row).run()  # error: ASYNC600
    Band.select().where(row).run_sync()  # ok
    create_db_tables(Band)  # error: ASYNC600
    create_async_client().execute("...")  # error: ASYNC600
    async with AsyncSurreal(url) as surreal:
        surreal.signin({})  # error: ASYNC600


async def store_rows(url):
    async with aiopg.create_pool(url) as pool:
        async with pool.acquire() as connection:
            async with connection.cursor() as cursor:
                cursor.execute("...")  # error: ASYNC600
    async with asyncmy.connect() as connection:
        connection.commit()  # error: ASYNC600
        connection.close()  # ok
        async with connection.cursor() as cursor:
            await cursor.execute("...")  # ok


async def store_vectors(client: chromadb.api.AsyncClientAPI):
    collection = await client.get_or_create_collection("texts")
    collection.add(ids=["1"], documents=["a"])  # error: ASYNC600
    await collection.upsert(ids=["1"])  # ok


# === clients of network protocols
import aioftp
from aiodocker import Docker
from gql import Client
from kubernetes_asyncio import client, config
from niquests import AsyncSession


async def deploy(pod):
    config.load_kube_config()  # error: ASYNC600
    config.load_incluster_config()  # ok
    async with client.ApiClient() as api:
        core = client.CoreV1Api(api)
        core.create_namespaced_pod("default", pod)  # error: ASYNC600
        await core.delete_namespaced_pod("name", "default")  # ok


async def upload(path):
    async with aioftp.Client.context("localhost") as ftp:
        ftp.upload(path)  # error: ASYNC600
        await ftp.quit()  # ok
    async with AsyncSession() as session:
        session.post("https://example.org")  # error: ASYNC600
    docker = Docker()
    container = await docker.containers.get("web")
    container.restart()  # error: ASYNC600
    await docker.close()  # ok


async def ask(query, transport):
    async with Client(transport=transport) as session:
        session.execute(query)  # ok


# === queues, jobs, terminals and devices
import ccxt.async_support as ccxt
import janus
import zmq.asyncio
from arq import create_pool
from bleak import BleakClient, BleakScanner
from faststream.rabbit import RabbitBroker
from prompt_toolkit import PromptSession
from taskiq import AsyncBroker


async def work(address, settings, broker: AsyncBroker):
    async with BleakClient(address) as device:
        device.write_gatt_char("id", b"1")  # error: ASYNC600
        device.set_disconnected_callback(print)  # ok
    BleakScanner.discover()  # error: ASYNC600
    jobs = await create_pool(settings)
    jobs.enqueue_job("download")  # error: ASYNC600
    await jobs.enqueue_job("download")  # ok
    broker.startup()  # error: ASYNC600
    queue = janus.Queue()
    queue.async_q.put(1)  # error: ASYNC600
    queue.sync_q.put_nowait(1)  # ok
    PromptSession().prompt_async("> ")  # error: ASYNC600
    RabbitBroker().publish("text", "queue")  # error: ASYNC600


async def trade():
    exchange = ccxt.binance({"apiKey": "..."})
    exchange.create_order("BTC/USDT", "market", "buy", 1)  # error: ASYNC600
    exchange.set_sandbox_mode(True)  # ok
    await exchange.close()  # ok


async def send(context: zmq.asyncio.Context):
    socket = context.socket(8)
    socket.send(b"sent at once")  # ok
    await socket.recv()  # ok


# === an integration of Home Assistant
from homeassistant.components.sensor import SensorEntity
from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant, ServiceCall
from homeassistant.helpers.aiohttp_client import async_get_clientsession
from homeassistant.helpers.update_coordinator import (
    CoordinatorEntity,
    DataUpdateCoordinator,
)


class Temperature(CoordinatorEntity, SensorEntity):
    async def async_reset(self):
        self.coordinator.async_request_refresh()  # error: ASYNC600@9
        self.hass.services.async_call("light", "turn_on")  # error: ASYNC600
        self.async_write_ha_state()  # ok
        self.hass.async_create_task(self.async_reset())  # ok
        self.hass.async_add_executor_job(print)  # ok
        await self.coordinator.async_refresh()  # ok


async def async_setup_entry(hass: HomeAssistant, entry: ConfigEntry):
    coordinator = DataUpdateCoordinator(hass, None, name="meter")
    coordinator.async_config_entry_first_refresh()  # error: ASYNC600
    hass.config_entries.async_forward_entry_setups(entry, ["sensor"])  # error: ASYNC600
    hass.config_entries.async_update_entry(entry)  # ok
    session = async_get_clientsession(hass)
    session.close()  # error: ASYNC600


async def reload(call: ServiceCall):
    call.hass.config_entries.async_schedule_reload("id")  # ok
    call.hass.config_entries.async_reload("id")  # error: ASYNC600


# === classes in a collection, or one of two
class Ping:
    async def run(self):
        pass

    def stop(self):
        pass


class Pong:
    async def run(self):
        pass

    async def stop(self):
        pass


class Loud(Ping):
    pass


class Still:
    def run(self):
        pass


KINDS = [Ping, Pong]
BY_NAME = {"ping": Ping, "pong": Pong, "loud": Loud}
MIXED = (Ping, Still)


async def main(flag):
    for kind in KINDS:
        kind().run()  # error: ASYNC600
        made = kind()
        made.run()  # error: ASYNC600
        made.stop()  # ok
        await made.run()  # ok
    BY_NAME["ping"]().run()  # error: ASYNC600
    cls = Ping if flag else Loud
    cls().run()  # error: ASYNC600
    cls().stop()  # ok
    (Pong if flag else Ping)().run()  # error: ASYNC600
    for kind in MIXED:
        kind().run()  # ok
    for kind in [Ping, unknown]:
        kind().run()  # ok
    return [kind().run() for kind in KINDS]  # ok


# === type parameters with a bound
# python: 3.12
from typing import Protocol

import httpx


class Job:
    async def run(self):
        pass


class Runs(Protocol):
    async def run(self) -> None: ...


class Pool[T: Job]:
    first: T

    def __init__(self, job: T, many: list[T]):
        self.job = job
        self.many = many

    def start(self):
        self.job.run()  # error: ASYNC600
        self.first.run()  # error: ASYNC600
        for job in self.many:
            job.run()  # error: ASYNC600
        return self.job.run()  # ok


def start[T: "Runs", *Ts, **P](job: T, *rest: *Ts):
    job.run()  # error: ASYNC600


def free[T, S: (Job, str)](job: T, other: S):
    job.run()  # ok
    other.run()  # ok


async def get[C: httpx.Client](client: C):
    client.get("/")  # error: ASYNC212
# === decorators that ask what kind of function they are given
import asyncio
import functools
import inspect


def handled(_function=None, *, default=None):
    def decorator(function):
        @functools.wraps(function)
        async def wrapper(*args):
            try:
                return await function(*args)
            except OSError:
                return default

        @functools.wraps(function)
        def plain_wrapper(*args):
            try:
                return function(*args)
            except OSError:
                return default

        if asyncio.iscoroutinefunction(function):
            return wrapper
        else:
            return plain_wrapper

    if _function is None:
        return decorator
    else:
        return decorator(_function)


def traced(function):
    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def wrapper(*args):
            return await function(*args)

        return wrapper

    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


def timed(function):
    is_coroutine = inspect.iscoroutinefunction(function)

    async def waiting(*args):
        return await function(*args)

    def running(*args):
        return function(*args)

    return functools.wraps(function)(waiting) if is_coroutine else running


def counted(function):
    async def waiting(*args):
        return await function(*args)

    def running(*args):
        return function(*args)

    return waiting if asyncio.iscoroutinefunction(function) else running


def only_plain(function):
    if not inspect.iscoroutinefunction(function):
        raise TypeError(function)

    def running(*args):
        return asyncio.run(function(*args))

    return running


def asked_of_another(function, other=print):
    async def waiting(*args):
        return await function(*args)

    def running(*args):
        return function(*args)

    if inspect.iscoroutinefunction(other):
        return waiting
    return running


def reversed_kinds(function):
    if not asyncio.iscoroutinefunction(function):
        return function

    def running(*args):
        return asyncio.run(function(*args))

    return running


class Client:
    @handled(default=3)
    async def load(self):
        return 1

    @traced
    async def save(self):
        return 1

    @counted
    @traced
    async def send(self):
        return 1

    @traced
    def name(self):
        return "name"

    @traced
    def later(self):
        return asyncio.sleep(1)

    @only_plain
    async def run(self):
        return 1

    @asked_of_another
    async def either(self):
        return 1

    @reversed_kinds
    async def now(self):
        return 1

    @traced
    async def each(self):
        yield 1

    @timed
    async def timed(self):
        return 1


@handled
async def start():
    return 1


async def main():
    client = Client()
    client.load()  # error: ASYNC600@5
    client.save()  # error: ASYNC600
    client.send()  # error: ASYNC600
    start()  # error: ASYNC600
    client.name()  # ok
    client.run()  # ok
    client.either()  # ok
    client.now()  # ok
    client.timed()  # ok
    await client.later()
    async for one in client.each():
        print(one)


# === annotations that say what is meant, and more
from typing import Optional

import httpx
from pydantic import BaseModel, SkipValidation


class Site(BaseModel):
    client: SkipValidation[httpx.AsyncClient]
    other: SkipValidation[Optional[httpx.Client]] = None

    async def visit(self):
        self.client.get("/")  # error: ASYNC600
        if self.other:
            self.other.head("/")  # error: ASYNC212


# === libraries whose methods run by themselves where no loop runs
import asyncio
import threading

from pyrogram import Client, filters
from pyrogram.types import CallbackQuery, Message
from telethon import TelegramClient, events

app = Client("app")
client = TelegramClient("session", 1, "hash")


@app.on_message(filters.private)
async def answer(given: Client, message: Message):
    message.reply("hello")  # error: ASYNC600
    message.chat.leave()  # error: ASYNC600
    message.reply_to_message.from_user.archive()  # error: ASYNC600
    sent = await given.send_message("me", "hello")  # ok
    sent.edit_text("bye")  # error: ASYNC600
    await sent.delete()  # ok
    [given.send_message(each, "hello") for each in ("me", "you")]  # error: ASYNC600
    await asyncio.gather(*(given.send_message(each, "x") for each in "ab"))  # ok


@app.on_callback_query()
async def press(given: Client, query: CallbackQuery):
    query.answer("done")  # error: ASYNC600
    query.message.edit("done")  # error: ASYNC600


@client.on(events.NewMessage)
async def forward(event):
    client.send_message("me", event.text)  # error: ASYNC600
    (await client.send_message("me", event.text)).pin()  # error: ASYNC600
    for message in client.get_messages("me"):  # error: ASYNC602
        print(message)
    for message in await client.get_messages("me"):  # ok
        print(message)


@app.on_message(filters.text)
def answer_at_once(given: Client, message: Message):
    message.reply("hello")  # ok
    print(given.get_me().id)  # ok
    return lambda: message.delete()  # ok


def main():
    client.send_message("me", "hello")  # ok
    for message in client.get_messages("me"):  # ok
        print(message)
    threading.Thread(target=app.send_message, args=("me", "hello")).start()  # ok


with app:
    app.send_message("me", "hello")  # ok
    print(app.get_me().id)  # ok


# === what asynchronous generators of libraries give
import discord
import nats
from aio_pika.abc import AbstractQueue
from discord.ext import commands
from pyrogram import Client
from telethon import TelegramClient
from websockets.asyncio.client import connect
from websockets.legacy.client import connect as connect_before


async def purge(channel: discord.TextChannel, guild: discord.Guild, old):
    async for message in channel.history(limit=10):
        message.delete()  # error: ASYNC600
    async for message in channel.history(limit=10):
        await message.delete()  # ok
        message.to_reference()  # ok
    async for thread in channel.archived_threads():
        thread.delete()  # error: ASYNC600
    async for member in guild.fetch_members():
        member.kick()  # error: ASYNC600
    async for message in old.history(limit=10):
        message.delete()  # ok


@commands.command()
async def clear(context: commands.Context):
    async for message in context.history():
        message.delete()  # error: ASYNC600
    [message.delete() async for message in context.history()]  # error: ASYNC600


async def forget(client: TelegramClient, other: Client):
    async for message in client.iter_messages("me"):
        message.delete()  # error: ASYNC600
    async for dialog in client.iter_dialogs():
        dialog.delete()  # error: ASYNC600
    async for message in other.get_chat_history("me"):
        message.delete()  # error: ASYNC600


def forget_without_loop(client: TelegramClient, other: Client):
    for message in client.iter_messages("me"):
        message.delete()  # ok: telethon.sync
    for message in other.get_chat_history("me"):
        message.delete()  # ok


async def consume(queue: AbstractQueue):
    async with queue.iterator() as messages:
        async for message in messages:
            message.ack()  # error: ASYNC600
    subscription = await (await nats.connect()).subscribe("orders")
    async for message in subscription.messages:
        message.ack()  # error: ASYNC600
        print(message.data)  # ok


async def greet(url):
    async for connection in connect(url):
        connection.send("hello")  # error: ASYNC600
    async for connection in connect_before(url):
        connection.send("hello")  # error: ASYNC600
    async for connection in open_all(url):
        connection.send("hello")  # ok


async def open_all(url):
    yield url


# === what asynchronous generators of discord.py's kin give
import disnake
import nextcord


async def purge(channel: disnake.TextChannel, other: nextcord.TextChannel):
    async for message in channel.history(limit=10):
        message.delete()  # error: ASYNC600
    async for message in other.history(limit=10):
        message.delete()  # error: ASYNC600
    async for thread in other.archived_threads():
        thread.delete()  # error: ASYNC600
        await thread.leave()  # ok
# === functions and classes that are registered by a method of that name
import asyncio
from functools import singledispatch


class Registry:
    known = {}

    @classmethod
    def register(cls, name):
        def add(item):
            cls.known[name] = item
            return item

        return add


class Hooks:
    def __init__(self):
        self.hooks = {}

    def register(self, hook):
        self.hooks[hook.__name__] = hook
        return hook


hooks = Hooks()


@Registry.register("job")
class Job:
    async def run(self):
        await asyncio.sleep(0)


@Registry.register("save")
async def save():
    await asyncio.sleep(0)


@hooks.register
async def load():
    await asyncio.sleep(0)


@singledispatch
def shown(value):
    return ""


@shown.register
async def _(value: int):
    await asyncio.sleep(0)


class Page:
    @property
    def title(self):
        return self._title

    @title.setter
    def title(self, title):
        self._title = title


async def main(job: Job, page: Page):
    Job().run()  # error: ASYNC600
    job.run()  # error: ASYNC600
    save()  # error: ASYNC600
    load()  # error: ASYNC600
    shown(1)  # ok
    page.title  # ok
    await save()


# === protocols that are called
import asyncio
from typing import Awaitable, Protocol


class Handler(Protocol):
    def __call__(self, message: str) -> Awaitable[None]: ...


class Plain(Protocol):
    def __call__(self, message: str) -> None: ...


class Sending:
    def __call__(self, message: str) -> Awaitable[None]:
        return asyncio.ensure_future(asyncio.sleep(0))


async def main(handler: Handler, plain: Plain, sending: Sending):
    handler("begin")  # error: ASYNC600
    if handler("begin"):  # error: ASYNC602
        plain("begin")  # ok
    sending("begin")  # ok
    await handler("end")


# === mocks of coroutine functions
from unittest.mock import AsyncMock, MagicMock, Mock


async def check(service):
    service.load = AsyncMock(return_value=1)
    load = AsyncMock()
    load(1)  # error: ASYNC600
    load(1) + 1  # error: ASYNC602
    assert await load(2) == load.return_value
    load.assert_awaited_once()  # ok
    for mock in MagicMock(), Mock():
        mock(1)  # ok


# === names that have another one on older Pythons
import asyncio

try:
    from asyncio import create_task, get_running_loop
except ImportError:
    create_task, get_running_loop = asyncio.ensure_future, asyncio.get_event_loop

try:
    from asyncio import create_task as spawn
except ImportError:
    spawn = asyncio.ensure_future

try:
    from urllib.request import urlopen
except ImportError:
    from urllib2 import urlopen

try:
    import queue
except ImportError:
    import Queue as queue

try:
    from json import loads
except ImportError:
    from simplejson import loads


async def main():
    spawn(asyncio.sleep(1))  # error: ASYNC300
    urlopen("http://localhost")  # error: ASYNC210
    waiting = queue.Queue()
    waiting.get()  # error: ASYNC515
    loads("{}")  # ok


# === what frameworks call functions with
import asyncio

import discord
from aiohttp import web
from discord.ext import commands
from starlette.routing import Route
from telegram.ext import CallbackQueryHandler, CommandHandler

bot = commands.Bot(command_prefix="!")
routes = web.RouteTableDef()


@bot.command()
async def ping(ctx, *words):
    ctx.send("pong")  # error: ASYNC600
    words.send("pong")  # ok
    await ctx.send("pong")


@bot.event
async def on_message(message):
    message.channel.send("hello")  # error: ASYNC600


@bot.event
async def on_ready():
    await bot.wait_until_ready()


@bot.event
async def on_shout(message):
    message.channel.send("hello")  # ok


@bot.command
def plain(ctx):
    ctx.send("pong")  # ok


class Client(discord.Client):
    async def on_message_edit(self, before, after):
        after.delete()  # error: ASYNC600

    async def on_shout(self, message):
        message.delete()  # ok


class Greetings(commands.Cog):
    @commands.command()
    async def hello(self, ctx):
        ctx.send("hello")  # error: ASYNC600

    @commands.Cog.listener()
    async def on_member_join(self, member, *, late=False):
        member.send("hello")  # error: ASYNC600
        late.send("hello")  # ok


class Other:
    async def on_message(self, message):
        message.delete()  # ok

    @web.listener
    async def event(self, message):
        message.delete()  # ok


async def start(update, context):
    update.message.reply_text("hello")  # error: ASYNC600
    context.bot.send_message(1, "hello")  # error: ASYNC600


def start_before_version_20(update, context):
    update.message.reply_text("hello")  # ok


CommandHandler("start", start)
CommandHandler("before", start_before_version_20)
CallbackQueryHandler()
print(CommandHandler)


@routes.get("/")
async def index(request):
    request.json()  # error: ASYNC600


async def page(request):
    request.json()  # error: ASYNC600


async def untold(request):
    request.json()  # ok


Route("/", endpoint=page)
print({}.get(untold))


async def handle(reader, writer):
    writer.write(await reader.read())
    writer.drain()  # error: ASYNC600


class Server:
    async def handle(self, reader, writer):
        writer.wait_closed()  # error: ASYNC600

    async def serve(self):
        await asyncio.start_server(self.handle, port=1)
        return await asyncio.start_server(handle, port=2)
# === imported, or else defined
try:
    from asyncio import to_thread
except ImportError:
    async def to_thread(function): ...

try:
    from aiofiles.os import remove
except ImportError:
    from os import remove

try:
    from aiofiles.os import rename
except ImportError:
    def rename(old, new): ...


async def main(work):
    to_thread(work)  # error: ASYNC600
    await to_thread(work)  # ok
    remove("x")  # ok
    rename("x", "y")  # ok


# === templates, serial ports and clients of AWS
import aioboto3
import serial_asyncio
from aiobotocore.session import get_session
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, Template

templates = Jinja2Templates("templates")


async def render(environment: Environment):
    environment.get_template("page").render_async()  # error: ASYNC600
    templates.get_template("page").render_async()  # error: ASYNC600
    Template("page").render_async()  # error: ASYNC600
    await environment.get_template("page").render_async()  # ok
    environment.get_template("page").render()  # ok


async def open_port(loop, protocol):
    serial_asyncio.open_serial_connection(url="/dev/ttyS0")  # error: ASYNC600
    await serial_asyncio.create_serial_connection(loop, protocol, "/dev/ttyS0")  # ok


async def store(body):
    session = aioboto3.Session()
    async with session.client("s3") as s3:
        s3.put_object(Bucket="b", Key="k", Body=body)  # error: ASYNC600
        await s3.put_object(Bucket="b", Key="k", Body=body)  # ok
        s3.get_paginator("list_objects_v2")  # ok
        s3.unknown("k")  # ok
    async with get_session().create_client("sqs") as sqs:
        sqs.send_message(QueueUrl="q", MessageBody=body)  # error: ASYNC600
# === what the calls in its module give to a function
import asyncio
from functools import partial


class Api:
    async def close(self):
        await asyncio.sleep(0)


class Workers:
    def __init__(self):
        self.queue = asyncio.Queue()
        self.events = asyncio.Event()

    async def work(self, queue, name):
        queue.put(name)  # error: ASYNC600
        await queue.put(name)

    async def run(self):
        await asyncio.gather(*(self.work(self.queue, name) for name in "ab"))


async def worker(queue, *names, **options):
    queue.put(names)  # error: ASYNC600
    names.put(1)  # ok
    options.put(1)  # ok


async def stop(api, other=None):
    api.close()  # error: ASYNC600
    other.close()  # ok


async def either(queue):
    queue.put(1)  # ok


async def handed_on(queue):
    queue.put(1)  # ok


async def never_called(queue):
    queue.put(1)  # ok


async def unpacked(queue):
    queue.put(1)  # ok


async def unknown(queue, name):
    queue.put(1)  # ok


@partial
async def decorated(queue):
    queue.put(1)  # ok


def made_twice(queue):
    queue.put(1)  # ok


def made_twice(queue, more):
    queue.put(1)  # ok


class Others:
    async def do(self, queue):
        queue.put(1)  # ok


async def main(others, queues):
    queue = asyncio.Queue()
    await asyncio.gather(*(worker(queue, name) for name in "ab"))
    await stop(Api())
    await either(queue)
    await either({})
    await handed_on(queue)
    print(handed_on)
    await unpacked(*queues)
    await unknown(queues[0], 1)
    await decorated(queue)
    made_twice(queue, queue)
    await others.do(queue)


# === what the calls of a class in its module give to its objects
import asyncio
from typing import Optional


class Worker:
    limit: int = 3

    def __init__(self, queue, event=None, lock=None):
        self.queue = queue
        self.event = event
        self.lock = lock

    async def run(self):
        self.queue.put(1)  # error: ASYNC600
        self.event.wait()  # error: ASYNC600
        self.lock.acquire()  # ok


class Either:
    def __init__(self, queue):
        self.queue = queue

    async def run(self):
        self.queue.put(1)  # ok


class Base:
    def __init__(self, queue):
        self.queue = queue

    async def run(self):
        self.queue.put(1)  # ok


class Derived(Base):
    pass


class Made:
    __init__ = print


def __init__(queue):
    queue.put(1)  # ok


def first(workers: Optional[Worker]) -> Worker:
    worker: Worker = workers[Worker.limit]
    return worker


async def main():
    queue = asyncio.Queue()
    Worker(queue)
    Worker(queue, asyncio.Event())
    Either(queue), Either([])
    Base(queue)
    Made(queue)


# === handlers whose parameters have no annotations
import asyncio

import telegram.ext
import websockets
from aiohttp import web
from house import listening


async def serve_streams(reader, writer, *rest):
    reader.readline()  # error: ASYNC600
    writer.write(b"hello")  # ok
    writer.drain()  # error: ASYNC600
    rest.drain()  # ok


def serve_plainly(reader, writer):
    writer.drain()  # ok


async def serve_web(request):
    request.json()  # error: ASYNC600
    return web.Response()


async def serve_nothing(request, *, reader=None, writer):
    request.json()  # ok
    writer.drain()  # ok


@web.middleware
async def count(request, handler):
    request.post()  # error: ASYNC600
    handler.post()  # ok
    return await handler(request)


@listening.middleware
async def listen(request, handler):
    request.post()  # ok


async def talk(websocket):
    websocket.send("hello")  # error: ASYNC600


async def start(update, context):
    update.message.reply_text("hello")  # error: ASYNC600
    context.bot.send_message(1, "hello")  # error: ASYNC600


def start_before(update, context):
    update.message.reply_text("hello")  # ok


class Server:
    async def start(self):
        self.server = await asyncio.start_server(self.talk, port=1)
        self.other = await asyncio.start_server(self.talk_apart, port=2)
        self.third = await asyncio.start_server(port=serve_nothing)
        self.fourth = await listening.start_server(serve_nothing)
        listening.server.talk_on = self.talk_on

    async def talk(self, reader, writer):
        writer.drain()  # error: ASYNC600

    @staticmethod
    async def talk_apart(reader, writer):
        writer.drain()  # error: ASYNC600

    async def talk_on(self, reader, writer):
        writer.drain()  # ok


async def main(app: web.Application):
    app.router.add_get("/", serve_web)
    app.add_routes([web.post("/", handler=serve_web), web.get(serve_nothing, print)])
    await asyncio.start_server(serve_streams, port=1)
    await asyncio.start_server(serve_plainly, port=2)
    bot = telegram.ext.Application.builder().token("secret").build()
    bot.add_handler(telegram.ext.CommandHandler("start", start))
    bot.add_handler(telegram.ext.CommandHandler("before", start_before))
    async with websockets.serve(talk, "localhost", 1) as server:
        await server.serve_forever()


# === handlers of bots whose parameters have no annotations
import aiogram
import discord
import pyrogram
from discord import app_commands
from discord.ext import commands
from house import Listener

bot = commands.Bot("!")
router = aiogram.Router()
client = pyrogram.Client("me")


@bot.command(name="hello")
async def greet(ctx, name):
    ctx.send(name)  # error: ASYNC600
    name.send("hello")  # ok


@bot.event
async def on_message(message):
    message.channel.send("hello")  # error: ASYNC600


@bot.event
async def on_ready(message):
    message.channel.send("hello")  # ok


@app_commands.command()
async def wave(interaction):
    interaction.response.send_message("hello")  # error: ASYNC600


@router.message()
async def answer(message):
    message.answer("hello")  # error: ASYNC600


@client.on_message()
async def reply(client, message):
    client.send_message(1, "hello")  # error: ASYNC600
    message.reply("hello")  # error: ASYNC600


class Greetings(commands.Cog):
    @commands.command()
    async def greet(self, ctx):
        ctx.send("hello")  # error: ASYNC600

    @commands.Cog.listener()
    async def on_member_join(self, member):
        member.send("hello")  # error: ASYNC600

    async def on_message(self, message):
        message.channel.send("hello")  # ok


class Client(Listener, discord.Client):
    async def on_message(self, message):
        message.channel.send("hello")  # error: ASYNC600

    async def on_member_join(self, member):
        await member.send("hello")  # ok

    async def on_hello(self, message):
        message.channel.send("hello")  # ok


class Plain:
    async def on_message(self, message):
        message.channel.send("hello")  # ok


# === messages that handlers get of brokers
import aio_pika
import nats


async def note(msg):
    msg.respond(b"noted")  # error: ASYNC600
    print(msg.data)  # ok


async def work(message):
    message.ack()  # error: ASYNC600
    print(message.body)  # ok


async def main(queue: aio_pika.Queue):
    client = await nats.connect()
    await client.subscribe("notes", cb=note)
    await queue.consume(work)
