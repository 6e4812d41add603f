# === functions that never await
import asyncio


async def printed():  # error: ASYNC124@1
    print("hello")


async def returned(a, b):  # error: ASYNC124
    return a + b


async def only_defines():  # error: ASYNC124
    async def inner():
        await asyncio.sleep(1)

    return inner()


async def in_a_lambda():  # error: ASYNC124
    return lambda: asyncio.sleep(1)


async def makes_a_generator(source):  # error: ASYNC124
    return (await each async for each in source)


class Client:
    async def get(self):  # ok
        async def inner():  # error: ASYNC124
            print("hello")

        await inner()

    async def close(self):  # ok
        print("closed")


async def returns_a_coroutine():  # error: ASYNC124
    return asyncio.sleep(1)


async def loops(items):  # error: ASYNC124
    for each in items:
        if each:
            break
    with items:
        print([each for each in items])


async def test_something(fixture):  # error: ASYNC124
    assert fixture.works


async def called():  # error: ASYNC124
    print("called")


async def raises(text):  # error: ASYNC124
    print(text)
    raise ValueError(text)


async def main():
    await called()
    await asyncio.gather(called(), raises("bad"))


# === functions that suspend
import asyncio


async def awaits():  # ok
    await asyncio.sleep(1)


async def sometimes(flag):  # ok
    if flag:
        await asyncio.sleep(1)


async def enters(lock):  # ok
    async with lock:
        print("locked")


async def iterates(source):  # ok
    async for each in source:
        print(each)


async def comprehends(source):  # ok
    return [each async for each in source]


async def comprehends_awaiting(source):  # ok
    return {each: await each for each in source}


async def first_iterable(source):  # ok
    return (each for each in await source)


async def default_value(source):  # ok
    def inner(value=await source):
        return value

    return inner


async def decorated_inside(source):  # ok
    @(await source)
    def inner():
        return 1

    return inner


async def formats(source):  # ok
    return f"{await source}"


# === functions that may have to be coroutine functions
import asyncio
from typing import Protocol, overload

import pytest
from fastapi import FastAPI

app = FastAPI()


async def stub():  # ok
    ...


async def documented_stub():  # ok
    """Does nothing."""
    pass


async def not_implemented():  # ok
    raise NotImplementedError


@app.get("/")
async def handler():  # ok
    return {}


@pytest.fixture
async def fixture():  # ok
    return 1


@overload
async def get(url: str) -> str:  # ok
    print("never")


async def get(url):  # ok
    await asyncio.sleep(1)


async def generator():  # ok
    yield 1


async def empty_generator():  # ok
    return
    yield


class Base:
    async def close(self):  # ok
        print("closed")


class Getter(Protocol):
    async def get(self):  # ok
        return 1


async def on_startup(application):  # ok
    print(application)


async def callback():  # ok
    print("called")


app.add_event_handler("startup", on_startup)
handlers = {"call": callback}


def plain():  # ok
    print("hello")


# === silent: a coroutine that somebody else awaits
import asyncio


class Nothing:
    def __await__(self):
        async def nothing():  # ok
            return None

        return nothing().__await__()


async def read_all(client, wanted):
    async def empty():  # ok
        return {}

    async def size(found):  # error: ASYNC124
        return len(found)

    flow, run = await asyncio.gather(
        client.read_flow() if wanted else empty(),
        client.read_run(),
    )
    return await size(flow), await size(run)


# === inner functions that are returned, and nothing more
import asyncio


def outer():
    async def inner():  # error: ASYNC124
        return 1

    return inner


async def chosen(settings):  # error: ASYNC124
    async def fast():  # ok
        return settings.fast

    async def slow():  # ok
        await asyncio.sleep(1)

    if settings.speed:
        return fast
    return slow


class Loader:
    def reader(self):
        async def read():  # error: ASYNC124
            return self.text

        return read


# === silent: inner functions that are returned to take the place of a coroutine function
from typing import Awaitable, Callable


def answering(text):
    async def handler(request):  # ok
        return text

    return handler


def traced(function):
    async def wrapper():  # ok
        print(function)
        return function()

    return wrapper


def forwarding(function):
    async def wrapper(*args, **kwargs):  # ok
        return function(*args, **kwargs)

    return wrapper


def provider(token: str) -> Callable[[], Awaitable[str]]:
    async def provide():  # ok
        return token

    return provide


async def nothing():  # ok
    return None


def release(stream):
    return nothing


def registered(app):
    async def close():  # ok
        print("closed")

    app.on_close(close)
    return close


def both():
    async def first():  # ok
        return 1

    async def second():  # ok
        return 2

    return first, second
