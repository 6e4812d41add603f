# === the client's methods
import httpx
import httpx2
from httpx import Client


async def main(url, request):
    client = httpx.Client(base_url=url)
    client.get("/")  # error: ASYNC212@5
    client.post("/")  # error: ASYNC212
    client.put("/")  # error: ASYNC212
    client.patch("/")  # error: ASYNC212
    client.delete("/")  # error: ASYNC212
    client.head("/")  # error: ASYNC212
    client.options("/")  # error: ASYNC212
    client.request("GET", "/")  # error: ASYNC212
    client.send(request)  # error: ASYNC212
    with client.stream("GET", "/") as response:  # error: ASYNC212
        print(response.status_code)
    data = Client().get("/").json()  # error: ASYNC212@12
    other = httpx2.Client()
    other.get("/")  # error: ASYNC212
    with httpx.Client() as third:
        third.get("/")  # error: ASYNC212
    return data


# === on self, by annotation, from factories
from typing import Optional

import httpx


def make() -> httpx.Client:
    return httpx.Client(timeout=5)


class Api:
    def __init__(self, client: Optional[httpx.Client] = None):
        self.client = client
        self._own: "httpx.Client | None" = None

    @property
    def lazy(self) -> httpx.Client:
        if self._own is None:
            self._own = make()
        return self._own

    async def fetch(self, path):
        self.client.get(path)  # error: ASYNC212
        self._own.get(path)  # error: ASYNC212
        self.lazy.get(path)  # error: ASYNC212
        make().get(path)  # error: ASYNC212
        async for item in self.items(path):
            return item

    async def items(self, path):
        for item in self.client.get(path).json():  # error: ASYNC212
            yield item


# === what does not wait
import httpx


async def main(url):
    client = httpx.Client(timeout=httpx.Timeout(5))
    client.headers["x"] = "y"
    client.cookies.get("x")  # ok
    client.headers.get("x")  # ok
    request = client.build_request("GET", url)  # ok
    client.close()  # ok
    return request, client.get, client.base_url, client.is_closed


# === the async client
import httpx
from httpx import AsyncClient as Client


class Api:
    def __init__(self):
        self.client = httpx.AsyncClient()

    async def fetch(self, url):
        await self.client.get(url)  # ok
        async with Client() as client:
            await client.post(url)  # ok
            async with client.stream("GET", url) as response:  # ok
                return await response.aread()


async def later(client: httpx.AsyncClient, url):
    pending = client.get(url)  # ok
    return await pending


# === one of two clients
from typing import Union

import httpx


class Api:
    def __init__(self, asynchronous):
        if asynchronous:
            self.client = httpx.AsyncClient()
        else:
            self.client = httpx.Client()

    async def fetch(self, url):
        return self.client.get(url)  # ok


async def union(client: Union[httpx.Client, httpx.AsyncClient], url):
    return client.get(url)  # ok


async def rebound(client: httpx.Client, url):
    client = httpx.AsyncClient()
    return client.get(url)  # ok


class Tested:
    def __init__(self):
        self.client = httpx.Client()

    async def fetch(self, url):
        return self.client.get(url)  # ok


def replaced(tested, fake):
    tested.client = fake


# === other clients
import httpx
from fastapi.testclient import TestClient
from app import Client, redis

client = TestClient(None)


async def main(url, other):
    client.get(url)  # ok
    Client().get(url)  # ok
    redis.Client().get(url)  # ok
    other.get(url)  # ok
    return httpx


async def shadowed(httpx, url):
    return httpx.Client().get(url)  # ok


# === contexts and references
import asyncio

import httpx

CLIENT = httpx.Client()


def sync(url):
    return CLIENT.get(url)  # ok


async def main(urls):
    def one(url):
        with httpx.Client() as client:
            return client.get(url)  # ok

    await asyncio.to_thread(one, urls[0])
    await asyncio.to_thread(CLIENT.get, urls[0])  # ok
    await asyncio.to_thread(lambda: CLIENT.get(urls[0]))  # ok
    await asyncio.gather(CLIENT.get("a"), CLIENT.get("b"))  # ok
    await CLIENT.get("a")  # ok
    lazy = (CLIENT.get(u) for u in urls)  # ok
    return lazy, [CLIENT.get(u) for u in urls]  # error: ASYNC212
