# === parameters named timeout
import asyncio
import enum


async def fetch(url, timeout):  # error: ASYNC109@22
    await asyncio.wait_for(url, timeout)


async def with_default(url, timeout: float = 3):  # error: ASYNC109
    await asyncio.wait_for(url, timeout)


async def positional(timeout, /, url):  # error: ASYNC109
    await asyncio.wait_for(url, timeout)


async def keyword_only(url, *, timeout: "float | None" = None):  # error: ASYNC109
    await asyncio.wait_for(url, timeout)


async def on_many_lines(
    url,
    timeouts,
    my_timeout,
    timeout_,
    timeout,  # error: ASYNC109@5
):
    await asyncio.wait_for(url, timeout)


class Client:
    async def get(self, url, timeout=5):  # error: ASYNC109
        await asyncio.wait_for(url, timeout)


class Sessions(Client, object):
    async def post(self, url, timeout=5):  # error: ASYNC109
        await asyncio.wait_for(url, timeout)


class Kind(enum.Enum):
    async def wait(self, timeout):  # error: ASYNC109
        await asyncio.sleep(timeout)


def outer():
    async def inner(timeout):  # error: ASYNC109
        await asyncio.sleep(timeout)

    return inner


async def generator(timeout):  # error: ASYNC109
    await asyncio.sleep(timeout)
    yield 1


# === other names, other functions, and those that have no choice
import asyncio
from typing import Protocol, overload

import somewhere
from elsewhere import Base, decorator


async def others(url, timeouts, my_timeout, timeout_, time_out):  # ok
    await asyncio.sleep(1)


async def many(*timeout):  # ok
    await asyncio.sleep(1)


async def keywords(**timeout):  # ok
    await asyncio.sleep(1)


def plain(timeout):  # ok
    return lambda timeout: timeout  # ok


def keyword_only(*, timeout):  # ok
    return timeout


timeout = 10


async def default(n=timeout):  # ok
    await asyncio.sleep(n)


@decorator
async def decorated(timeout):  # ok
    await asyncio.sleep(timeout)


@decorator.call(1)
async def decorated_too(*, timeout):  # ok
    await asyncio.sleep(timeout)


@overload
async def get(url: str, timeout: int) -> str: ...  # ok


@overload
async def get(url: bytes, timeout: int) -> bytes: ...  # ok


async def get(url, wait):
    await asyncio.sleep(wait)


class Getter(Protocol):
    async def get(self, url, timeout): ...  # ok


class Client(Base):
    async def get(self, url, timeout):  # ok
        await asyncio.sleep(timeout)


class Other(somewhere.Client):
    async def get(self, url, timeout):  # ok
        await asyncio.sleep(timeout)


class Plain:
    async def get(self, url):
        await asyncio.sleep(1)


class Fancy(Plain):
    async def get(self, url, timeout=3):  # ok
        await asyncio.sleep(timeout)


# === class methods and static methods, and decorators that may want the parameter
import asyncio

from app import command


class Client:
    @classmethod
    async def open(cls, host, timeout: float = 3):  # error: ASYNC109
        await asyncio.sleep(1)

    @staticmethod
    async def ping(*, timeout: "float | None" = None):  # error: ASYNC109
        await asyncio.sleep(1)

    @command("fetch")
    async def fetch(self, timeout):  # ok
        await asyncio.sleep(1)
