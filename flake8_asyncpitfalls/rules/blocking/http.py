"""HTTP requests that block until the answer is there."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingHttpCall(BlockingCall):
    """A synchronous HTTP request in a coroutine stops the event loop

    ``requests``, ``urllib`` and the top-level functions of ``httpx`` return when the
    answer has come. Until then the thread of the event loop waits: no other coroutine
    runs, and a slow server stops the whole program. An asynchronous client suspends
    only the task that asks. Where there is none, ``asyncio.to_thread`` moves the
    request to another thread.

    **Bad**::

        import requests


        async def temperature(city):
            response = requests.get("https://weather.example/" + city, timeout=5)
            return response.json()["temperature"]

    **Good**::

        import httpx


        async def temperature(client: httpx.AsyncClient, city):
            response = await client.get("https://weather.example/" + city)
            return response.json()["temperature"]

    or, where the library has to stay::

        import asyncio

        import requests


        async def temperature(city):
            url = "https://weather.example/" + city
            response = await asyncio.to_thread(requests.get, url, timeout=5)
            return response.json()["temperature"]
    """

    code = "ASYNC210"
    name = "blocking-http-call"
    related = ("flake8-async ASYNC210", "ruff ASYNC210", "sonar S7499")
    overrides = frozenset({"ASYNC510", "ASYNC514"})


class BlockingHttpPool(BlockingCall):
    """A request of a ``urllib3`` pool in a coroutine stops the event loop

    The pool keeps connections open between requests, but each request still blocks the
    thread until its answer has come, and a pool whose connections are all in use may
    block before it even begins. ``urllib3`` has no asynchronous interface, so use
    another client, or another thread.

    **Bad**::

        import urllib3

        pool = urllib3.PoolManager()


        async def ping(url):
            return pool.request("HEAD", url).status

    **Good**::

        import asyncio

        import urllib3

        pool = urllib3.PoolManager()


        async def ping(url):
            response = await asyncio.to_thread(pool.request, "HEAD", url)
            return response.status
    """

    code = "ASYNC211"
    name = "blocking-http-pool"
    related = ("flake8-async ASYNC211", "sonar S7499")
    overrides = frozenset({"ASYNC510", "ASYNC514"})


class BlockingHttpxClient(BlockingCall):
    """A request of the synchronous ``httpx.Client`` in a coroutine stops the loop

    ``httpx`` has two clients with the same methods. Those of ``Client`` block the
    thread until the answer has come; those of ``AsyncClient`` are coroutine functions
    and suspend only the task that awaits them. The two look alike at the place of the
    call, so the wrong one is easily passed in.

    **Bad**::

        import httpx


        async def load(client: httpx.Client, path):
            return client.get(path).json()

    **Good**::

        import httpx


        async def load(client: httpx.AsyncClient, path):
            response = await client.get(path)
            return response.json()
    """

    code = "ASYNC212"
    name = "blocking-httpx-client"
    related = ("flake8-async ASYNC212", "ruff ASYNC212", "sonar S7499")
    overrides = frozenset({"ASYNC510", "ASYNC514"})


register(BlockingHttpCall)
register(BlockingHttpPool)
register(BlockingHttpxClient)
