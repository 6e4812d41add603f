# === gather
import asyncio


async def fetch(url) -> str:
    return await url.read()


async def store(url):
    await url.write()


async def both(one, two, urls):
    await asyncio.gather(
        await fetch(one),  # error: ASYNC605@9
        await fetch(two),  # error: ASYNC605@9
    )
    await asyncio.gather(await store(one), store(two))  # error: ASYNC605@26
    await asyncio.gather(*[await fetch(url) for url in urls])  # error: ASYNC605@28
    await asyncio.gather(*[await fetch(one), fetch(two)])  # error: ASYNC605
    await asyncio.gather(await asyncio.sleep(1), fetch(one))  # error: ASYNC605
    await asyncio.gather(fetch(one), fetch(two))  # ok
    await asyncio.gather(*[fetch(url) for url in urls])  # ok
    return await asyncio.gather(fetch(one), asyncio.sleep(1))  # ok


# === tasks, groups, timeouts
import asyncio
from typing import Optional


class Page:
    def __init__(self, text):
        self.text = text


class Special(Page):
    pass


async def text() -> Optional[str]:
    await asyncio.sleep(1)
    return "text"


async def page() -> Page:
    await asyncio.sleep(1)
    return Page("text")


async def special():
    await asyncio.sleep(1)
    return Special("text")


async def start():
    task = asyncio.create_task(await text())  # error: ASYNC605@32
    later = asyncio.ensure_future(await page())  # error: ASYNC605
    async with asyncio.TaskGroup() as group:
        group.create_task(await special())  # error: ASYNC605
        group.create_task(special())  # ok
    await asyncio.wait_for(await text(), 5)  # error: ASYNC605@28
    await asyncio.wait_for(await page(), timeout=5)  # error: ASYNC605
    await asyncio.shield(await page())  # error: ASYNC605
    for first in asyncio.as_completed([await text(), page()]):  # error: ASYNC605
        await first
    await asyncio.wait({await page() for _ in range(3)})  # error: ASYNC605
    await asyncio.wait_for(text(), 5)  # ok
    return task, later


# === methods and libraries
import asyncio

import aiohttp


class Client:
    async def ask(self, question: str) -> dict:
        return {question: 1}

    async def ask_all(self, reader: asyncio.StreamReader):
        await asyncio.gather(await self.ask("a"), self.ask("b"))  # error: ASYNC605
        await asyncio.wait_for(await reader.readline(), 5)  # error: ASYNC605
        await asyncio.wait_for(reader.readline(), 5)  # ok
        await asyncio.gather(self.ask("a"), self.ask("b"))  # ok


# === an await in the arguments is right
import asyncio


async def token() -> str:
    return await asyncio.sleep(1, "token")


async def send(token):
    await asyncio.sleep(1, token)


async def prepare():
    return send


async def main(queue: asyncio.Queue, jobs: "asyncio.Queue[asyncio.Task]"):
    await asyncio.gather(send(await token()), send(await token()))  # ok
    task = asyncio.create_task(send(await token()))  # ok
    await asyncio.wait_for(send(await token()), 5)  # ok
    await asyncio.gather((await prepare())(await token()))  # error: ASYNC606
    await asyncio.gather(await queue.get(), await jobs.get())  # ok
    await asyncio.create_task((await prepare())("a"))  # error: ASYNC606
    await asyncio.wait_for(task, await timeout())  # ok


async def timeout() -> float:
    return await asyncio.sleep(0, 1.0)


# === what is awaited gives something to await
import asyncio
from typing import Any, Awaitable, Coroutine


class Request:
    def __await__(self):
        return asyncio.sleep(1).__await__()


class Better(Request):
    pass


async def start() -> asyncio.Task:
    return asyncio.create_task(asyncio.sleep(1))


async def job() -> Awaitable[int]:
    return asyncio.sleep(1, 2)


async def coroutine() -> "Coroutine[Any, Any, int]":
    return asyncio.sleep(1, 2)


async def anything() -> Any:
    return asyncio.sleep(1, 2)


async def thing() -> object:
    return asyncio.sleep(1, 2)


async def request():
    return Better()


async def future(loop: asyncio.AbstractEventLoop):
    return loop.create_future()


async def nested():
    async def inner():
        return 1

    return inner()


async def main(loop: asyncio.AbstractEventLoop):
    await asyncio.gather(await start(), await job(), await coroutine())  # ok
    await asyncio.gather(await anything(), await thing(), await request())  # ok
    await asyncio.gather(await future(loop), await nested())  # ok
    await asyncio.wait_for(await start(), 5)  # ok
    await asyncio.wait({await start()})  # ok


# === an unknown callee, or one of several
import asyncio

from house import Base, begin, traced


class Model(Base):
    pass


@traced
async def decorated() -> str:
    return await begin()


async def parameter(value):
    await asyncio.sleep(1)
    return value


async def model() -> Model:
    return await begin()


async def main(start, client):
    await asyncio.gather(await begin(), await start())  # ok
    await asyncio.gather(await client.start(), await decorated())  # ok
    await asyncio.gather(await parameter(start))  # ok
    await asyncio.wait_for(await model(), 5)  # ok
    await asyncio.wait_for(await start, 5)  # ok
    await asyncio.gather(*await begin())  # ok
    await asyncio.gather(*await client.jobs())  # ok


# === other people's gather
import asyncio

from house import gather, group


async def fetch() -> str:
    return await asyncio.sleep(1, "text")


async def main():
    await gather(await fetch(), await fetch())  # ok
    group.create_task(await fetch())  # ok
    print(await fetch(), await fetch())  # ok
    results = [await fetch(), await fetch()]  # ok
    return results, (await fetch(), await fetch())  # ok


# === a test that expects the failure
import asyncio

import pytest


async def fetch() -> str:
    return await asyncio.sleep(1, "text")


async def test_gather():
    with pytest.raises(TypeError):
        await asyncio.gather(await fetch(), fetch())  # ok


# === answers of clients
import asyncio

import httpx


async def both(client: httpx.AsyncClient):
    first, second = await asyncio.gather(
        await client.get("/a"),  # error: ASYNC605
        await client.post("/b"),  # error: ASYNC605
    )
    return first, second


# === awaited while a list is filled
import asyncio


async def fetch(url) -> bytes:
    await asyncio.sleep(1)
    return b""


async def all_of(urls):
    pages = [await fetch(url) for url in urls]  # error: ASYNC605
    await asyncio.gather(*pages)
    pages = []
    for url in urls:
        pages.append(await fetch(url))  # error: ASYNC605
    await asyncio.gather(*pages)
    pages = [await fetch(url) for url in urls]  # ok
    await asyncio.gather(*[fetch(page) for page in pages])


# === what a coroutine function gives, by the form of what it returns
import asyncio


async def doubled(n):
    await asyncio.sleep(0)
    return n * 2


async def is_large(n):
    await asyncio.sleep(0)
    return n > 3


async def total(rows):
    found = 0
    for row in rows:
        found += row.amount
        await asyncio.sleep(0)
    return found


async def after(delay):
    await asyncio.sleep(delay)
    return delay


async def echo(text, prefix=None):
    await asyncio.sleep(0)
    if prefix is None:
        return text
    return "none"


async def registered(task, tasks):
    tasks.add(task)
    await asyncio.sleep(0)
    return task


async def slow_result(result):
    return await asyncio.sleep(1, result) or result


class Client:
    async def get(self, url):
        await asyncio.sleep(0)
        return url

    @staticmethod
    async def ping(host):
        await asyncio.sleep(0)
        return host

    async def run(self):
        await asyncio.gather(
            await self.get("/a"),  # error: ASYNC605
            await self.get(url="/b"),  # error: ASYNC605
            self.get("/c"),
        )
        await asyncio.wait_for(await Client.get(self, "/d"), 3)  # error: ASYNC605


async def main(ns, rows, tasks, some_task, texts):
    await asyncio.gather(await doubled(1), doubled(2))  # error: ASYNC605
    await asyncio.gather(*[await is_large(n) for n in ns])  # error: ASYNC605
    await asyncio.wait_for(await total(rows), 3)  # error: ASYNC605
    await asyncio.gather(*[await after(n) for n in ns])  # error: ASYNC605
    await asyncio.create_task(await echo("x"))  # error: ASYNC605
    await asyncio.gather(await echo(texts[0]), echo("b"))  # ok
    await asyncio.gather(await echo(*texts))  # ok
    await asyncio.gather(*[await registered(each, tasks) for each in ns])  # ok
    await asyncio.wait_for(await registered(some_task, tasks), 3)  # ok
    await asyncio.wait_for(await slow_result(some_task), 3)  # ok


# === what libraries give that is no awaitable
import asyncio

import aiohttp
import httpx
import websockets
from fastapi import UploadFile, WebSocket


async def chat(socket: WebSocket, upload: UploadFile):
    await asyncio.wait_for(await socket.receive_text(), 3)  # error: ASYNC605
    await asyncio.gather(await socket.send_json({}), upload.read())  # error: ASYNC605
    await asyncio.wait_for(await upload.read(), 3)  # error: ASYNC605
    await asyncio.wait_for(socket.receive_text(), 3)  # ok


async def fetch_all(session: aiohttp.ClientSession, client: httpx.AsyncClient, urls):
    await asyncio.gather(*[await session.get(url) for url in urls])  # error: ASYNC605
    await asyncio.gather(*[await client.get(url) for url in urls])  # error: ASYNC605
    await asyncio.gather(*[session.get(url) for url in urls])  # ok


async def listen(session: aiohttp.ClientSession):
    async with websockets.connect("ws://h") as socket:
        await asyncio.wait_for(await socket.recv(), 3)  # error: ASYNC605, ASYNC720
        # A ping gives a future, which the answer to it ends.
        await asyncio.wait_for(await socket.ping(), 3)  # ok
    async with session.ws_connect("ws://h") as socket:
        await asyncio.wait_for(await socket.receive(), 3)  # error: ASYNC605
        await asyncio.wait_for(await socket.send_str("x"), 3)  # error: ASYNC605


# === an asynchronous generator in brackets
import asyncio


async def load(x) -> int: ...


async def main(xs):
    await asyncio.gather(*(await load(x) for x in xs))  # error: ASYNC607
    await asyncio.gather(*[await load(x) for x in xs])  # error: ASYNC605


# === what a library gives is data
import asyncio
import json
import pickle


class Prompt:
    async def ask(self):
        return None


class Terminal(Prompt):
    async def ask(self):
        await asyncio.sleep(1)
        return len("x")

    async def written(self):
        await asyncio.sleep(1)
        return json.dumps({})

    async def read(self):
        await asyncio.sleep(1)
        return pickle.loads(b"")

    async def by_another(self):
        await asyncio.sleep(1)
        return wrap(1)


def wrap(value):
    return value


async def main(terminal: Terminal):
    await asyncio.gather(await terminal.ask(), await terminal.written())  # error: ASYNC605, ASYNC605
    await asyncio.gather(await terminal.read(), await terminal.by_another())  # ok
