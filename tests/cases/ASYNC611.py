# === lru_cache on a coroutine function
import functools
from functools import lru_cache


@functools.lru_cache  # error: ASYNC611
async def settings():
    return {}


@functools.lru_cache(maxsize=None)  # error: ASYNC611
async def fetch(url):
    return await url.open()


@lru_cache(maxsize=128, typed=True)  # error: ASYNC611
async def load(key):
    return await key.read()


@lru_cache()  # error: ASYNC611
async def token():
    return "x"


# === cache, with aliases
import functools as ft
from functools import cache
from functools import lru_cache as memoize


@cache  # error: ASYNC611
async def fetch(url):
    return await url.open()


@ft.cache  # error: ASYNC611
async def load(url):
    return await url.open()


@memoize(16)  # error: ASYNC611
async def head(url):
    return await url.open()


# === methods and cached_property
from functools import cache, cached_property
import functools


class Client:
    @cached_property  # error: ASYNC611
    async def session(self):
        return await self.connect()

    @functools.cached_property  # error: ASYNC611
    async def user(self):
        return await self.get("/me")

    @cache  # error: ASYNC611
    async def get(self, path):
        return await self.connect()

    @staticmethod
    @functools.lru_cache(maxsize=1)  # error: ASYNC611
    async def version():
        return "1"

    @classmethod
    @functools.cache  # error: ASYNC611
    async def default(cls):
        return cls()


# === over a decorator that keeps the coroutine function
import functools


def logged(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        print(fn.__name__)
        return await fn(*args, **kwargs)

    return wrapper


@functools.cache  # error: ASYNC611
@logged
async def fetch(url):
    return await url.open()


# === under another decorator
import functools


@app.get("/settings")
@functools.lru_cache  # error: ASYNC611
async def settings():
    return {}


# === as a call
import functools
from functools import lru_cache


async def _fetch(url):
    return await url.open()


fetch = functools.cache(_fetch)  # error: ASYNC611@9
head = functools.lru_cache(maxsize=10)(_fetch)  # error: ASYNC611
load = lru_cache(_fetch)  # error: ASYNC611


# === in functions and nested ones, with a local import
def make(client):
    from functools import lru_cache

    @lru_cache  # error: ASYNC611
    async def get(path):
        return await client.get(path)

    return get


# === silent: sync functions
import functools
from functools import cache, cached_property, lru_cache


@lru_cache  # ok
def settings():
    return {}


@functools.lru_cache(maxsize=None)  # ok
def parse(text):
    return text.split()


class Client:
    @cached_property  # ok
    def session(self):
        return object()

    @cache  # ok
    def path(self, name):
        return name

    async def get(self, name):
        return await self.session.get(self.path(name))


plain = functools.cache(parse.__wrapped__)  # ok


# === silent: caches made for coroutine functions
import aiocache
import async_lru
from aiocache import cached
from async_lru import alru_cache
from async_property import async_cached_property


@alru_cache  # ok
async def fetch(url):
    return await url.open()


@alru_cache(maxsize=32)  # ok
async def load(url):
    return await url.open()


@async_lru.alru_cache(ttl=60)  # ok
async def head(url):
    return await url.open()


@cached(ttl=10)  # ok
async def options(url):
    return await url.open()


@aiocache.cached()  # ok
async def trace(url):
    return await url.open()


class Client:
    @async_cached_property  # ok
    async def user(self):
        return await self.get()


# === silent: other caches of those names
from asyncstdlib import cached_property, lru_cache
from myapp.caching import cache


@lru_cache(maxsize=10)  # ok
async def fetch(url):
    return await url.open()


@cache  # ok
async def load(url):
    return await url.open()


@cache(ttl=60)  # ok
async def head(url):
    return await url.open()


class Client:
    @cached_property  # ok
    async def user(self):
        return await self.get()


# === silent: a cache object's methods
import functools

from myapp import registry


@registry.cache  # ok
async def fetch(url):
    return await url.open()


class Service:
    def __init__(self, cache):
        @cache.memoize(60)  # ok
        async def load(url):
            return await url.open()

        self.load = load


@functools.wraps(fetch)
async def wrapped(url):
    return await fetch(url)


# === silent: defined here
def cache(fn):
    store = {}

    async def wrapper(key):
        if key not in store:
            store[key] = await fn(key)
        return store[key]

    return wrapper


@cache  # ok
async def fetch(url):
    return await url.open()


# === silent: bound again
from functools import lru_cache

from myapp.caching import async_aware

lru_cache = async_aware(lru_cache)


@lru_cache  # ok
async def fetch(url):
    return await url.open()


# === silent: over a decorator that makes a task or a value
import asyncio
import functools

from myapp.aio import reusable


def as_task(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        return asyncio.ensure_future(fn(*args))

    return wrapper


def run_now(fn):
    def wrapper(*args):
        return asyncio.run(fn(*args))

    return wrapper


@functools.lru_cache  # ok
@as_task
async def fetch(url):
    return await url.open()


@functools.cache  # ok
@run_now
async def load(url):
    return await url.open()


@functools.cache  # ok
@reusable
async def head(url):
    return await url.open()


# === silent: a cached task, a cached client
import asyncio
import functools


class Client:
    @functools.cached_property  # ok
    def ready(self):
        return asyncio.create_task(self.connect())

    async def connect(self):
        await asyncio.sleep(1)


@functools.lru_cache  # ok
def client():
    return Client()


async def handler():
    await client().ready


# === silent: functools.cache of a sync or unknown function, and references
import functools


def _parse(text):
    return text.split()


async def _fetch(url):
    return await url.open()


def wrap(fn):
    return functools.cache(fn)  # ok


parse = functools.cache(_parse)  # ok
decorators = [functools.cache, functools.lru_cache]  # ok
partial = functools.partial(_fetch, "u")
make = functools.lru_cache(maxsize=10)  # ok


# === silent: a name of which one binding is sync
import functools
import sys

if sys.platform == "win32":

    def probe():
        return 1

else:

    async def probe():
        return 2


cached = functools.cache(probe)  # ok


# === silent: one cache or the other
try:
    from async_lru import alru_cache as lru_cache
except ImportError:
    from functools import lru_cache


@lru_cache(maxsize=10)  # ok
async def fetch(url):
    return await url.open()


# === silent: singledispatch and other parts of functools
import functools


@functools.singledispatch
async def show(value):
    return str(value)


class Base:
    @functools.singledispatchmethod
    async def send(self, value):
        return value


# === an ordinary function that gives a coroutine
import functools


async def fetch(url):
    return url


@functools.lru_cache  # error: ASYNC611@2
def get(url):
    return fetch(url)


class Client:
    def __init__(self):
        self.load = functools.lru_cache(maxsize=3)(self.load_once)  # error: ASYNC611

    async def load_once(self):
        return 1

    @functools.cached_property  # error: ASYNC611
    def settings(self):
        return self.load_once()


first = functools.cache(functools.partial(fetch, "/"))  # error: ASYNC611
second = functools.cache(lambda: fetch("/"))  # error: ASYNC611


# === silent: an ordinary function that gives something else
import asyncio
import functools

from contextlib import asynccontextmanager


async def fetch(url):
    return url


@functools.lru_cache  # ok
def start(url):
    return asyncio.ensure_future(fetch(url))


@functools.lru_cache  # ok
def choose(url):
    return fetch


@functools.cache  # ok
@asynccontextmanager
async def opened(url):
    yield url


@functools.cache  # ok
def make(url):
    return url and fetch
