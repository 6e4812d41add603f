# Variables of a thread that coroutines set.

# === set in all the ways there are
import asyncio
import threading
from threading import local as Local

request = threading.local()


class Context(threading.local):
    user = None

    async def load(self, user):
        self.user = user  # error: ASYNC715@9
        await asyncio.sleep(1)

    def store(self, user):
        self.user = user  # ok


class Server:
    shared = Local()
    declared: threading.local

    def __init__(self):
        self._state = Local()
        self._context = Context()
        self.user = None

    async def handle(self, user, given: "threading.local | None" = None):
        request.user = user  # error: ASYNC715@9
        self._state.user = user  # error: ASYNC715@9
        self._context.user = user  # error: ASYNC715
        self.shared.count = 0  # error: ASYNC715
        self.shared.count += 1  # error: ASYNC715
        self.declared.user: str = user  # error: ASYNC715
        given.user = user  # error: ASYNC715
        first, request.other = user  # error: ASYNC715@16
        a = request.a = b = user  # error: ASYNC715@13
        setattr(request, "name", user)  # error: ASYNC715@9
        for request.each in user:  # error: ASYNC715
            print(first, a, b)
        with open(user) as request.file:  # error: ASYNC230, ASYNC715
            print(request.file)
        return [request for request.one in user]  # error: ASYNC715

    async def alias(self, user):
        state = self._state
        state.user = user  # error: ASYNC715
        if user:
            Server.shared.user = user  # error: ASYNC715
        local = threading.local()
        local.user = user  # error: ASYNC715


def factory():
    seen = threading.local()

    async def handler(event):
        seen.last = event  # error: ASYNC715

    return handler


# === read, or set elsewhere
import asyncio
import threading
from contextvars import ContextVar

from unknown import local as unknown_local

request = threading.local()
user_of_request = ContextVar("user_of_request")
unknown = unknown_local()
either = threading.local() if unknown else unknown_local()
request.user = None  # ok


class Server:
    def __init__(self, state):
        self._state = threading.local()
        self._state.user = None  # ok
        self._given = state
        self.local = None

    def work(self, user):
        self._state.user = user  # ok
        request.user = user  # ok

    async def handle(self, user, local):
        print(self._state.user, request.user)  # ok
        self._given.user = user  # ok
        self.local = local  # ok
        local.user = user  # ok
        unknown.user = user  # ok
        either.user = user  # ok
        user_of_request.set(user)  # ok
        setattr(self, "name", user)  # ok
        setattr(*user)  # ok
        getattr(request, "name", None)  # ok
        if hasattr(request, "user"):  # ok
            print(request.__dict__)
        value = request.user = user  # error: ASYNC715

        def in_thread():
            request.user = user  # ok
            return value

        await asyncio.to_thread(in_thread)
        await asyncio.to_thread(lambda: setattr(request, "user", user))  # ok
        own = Request(user)
        own.user = user  # ok


class Request:
    def __init__(self, user):
        self.user = user

    async def rename(self, user):
        self.user = user  # ok

    @classmethod
    async def rename_all(cls, user):
        cls.user = user  # ok


# === the name means something else
import asyncio


class threading:
    class local:
        pass


state = threading.local()


async def handle(local, user):
    state.user = user  # ok
    local.user = user  # ok
    local().user = user  # ok
    await asyncio.sleep(1)


# === set in callbacks and generators
import asyncio
import threading

state = threading.local()


def on_message(message):
    state.message = message  # ok


async def rows(table):
    for row in table:
        state.row = row  # error: ASYNC715
        yield row


def plain_rows(table):
    for row in table:
        state.row = row  # ok
        yield row


async def install(loop):
    loop.call_soon(on_message)
    later = (setattr(state, "row", row) for row in plain_rows([]))  # ok
    return later


# === silent: what each thread's loop makes once, for all of its tasks
import threading

import aiohttp

pool = threading.local()


async def session():
    if not hasattr(pool, "session"):
        pool.session = aiohttp.ClientSession()  # ok
    if getattr(pool, "other", None) is None:
        pool.other = aiohttp.ClientSession()  # ok
    return pool.session


async def third(open_third):
    try:
        return pool.third
    except AttributeError:
        pool.third = await open_third()  # ok
        return pool.third


async def fourth(request):
    if not hasattr(pool, "session"):
        pool.user = request.user  # error: ASYNC715
    try:
        return pool.fourth
    except ValueError:
        pool.fourth = request.user  # error: ASYNC715


class Connection(threading.local):
    def __init__(self, path):
        self.path = path
        self.connection = None

    async def get(self, connect):
        if self.connection is None:
            self.connection = await connect(self.path)  # ok
        if self.path is None:
            self.connection = None  # error: ASYNC715
        return self.connection


# === what is made once for each thread, together with what is asked for
import asyncio
import threading

_shared = threading.local()
_other = threading.local()


async def protocol_of(subscriber, create):
    if not hasattr(_shared, "lock"):
        _shared.lock = asyncio.Lock()  # ok
        _shared.protocol = None  # ok
        _shared.subscribers = set()  # ok
        _other.subscriber = subscriber  # error: ASYNC715
    async with _shared.lock:
        if _shared.protocol is None:
            _shared.protocol = await create()
        _shared.subscribers.add(subscriber)
    return _shared.protocol


async def pool_of(make, user):
    pool = getattr(_other, "pool", None)
    if pool is None:
        pool = make()
        _other.pool = pool  # ok
        _other.user = user  # error: ASYNC715
    return pool


async def store_of(enter, user):
    if not hasattr(_other, "stack"):
        _shared.stack = enter  # error: ASYNC715
        _other.store = await enter()  # error: ASYNC715
    if not hasattr(_other, *user):
        _other.store = user  # error: ASYNC715
    if user.is_new(_other, "store"):
        _other.store = user  # error: ASYNC715
    return _other.store


# === what a thread starts its loop with
import asyncio
import threading

local = threading.local()


class Executor:
    def start(self):
        threading.Thread(target=self._run).start()

    def _run(self):
        asyncio.run(self._listen())

    async def _listen(self):
        local.executor = self  # ok
        await self._answer()

    async def _answer(self):
        local.answer = 1  # error: ASYNC715


async def main():
    local.name = "main"  # error: ASYNC715


asyncio.run(main())
