# === the pools
import urllib3
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3 import PoolManager as Manager
from urllib3.connectionpool import HTTPConnectionPool as Deep
from urllib3.poolmanager import PoolManager

SHARED = urllib3.PoolManager()


async def main(url):
    http = urllib3.PoolManager()
    http.request("GET", url)  # error: ASYNC211@5
    http.urlopen("GET", url)  # error: ASYNC211
    SHARED.request("GET", url)  # error: ASYNC211
    Manager(num_pools=3).request("GET", url)  # error: ASYNC211
    PoolManager().request("GET", url)  # error: ASYNC211
    plain = HTTPConnectionPool("localhost", maxsize=3)
    plain.request("GET", "/")  # error: ASYNC211
    plain.urlopen("GET", "/")  # error: ASYNC211
    secure = HTTPSConnectionPool("localhost")
    secure.request("GET", "/")  # error: ASYNC211
    deep = Deep("localhost")
    body = deep.request("GET", "/").data  # error: ASYNC211@12
    with urllib3.PoolManager() as pool:
        pool.request("GET", url)  # error: ASYNC211
    return body


# === on self and by annotation
from __future__ import annotations

import urllib3


class Api:
    def __init__(self):
        self.http = urllib3.PoolManager()
        self.pool: urllib3.HTTPConnectionPool | None = None

    async def fetch(self, url, other: urllib3.PoolManager):
        self.http.request("GET", url)  # error: ASYNC211
        self.pool.urlopen("GET", url)  # error: ASYNC211
        other.request("GET", url)  # error: ASYNC211
        self.other.request("GET", url)  # ok


# === what does not wait
import urllib3
from urllib3.util import Retry


async def main(url):
    http = urllib3.PoolManager(retries=Retry(3))
    http.clear()  # ok
    urllib3.disable_warnings()
    parsed = urllib3.util.parse_url(url)
    pool = http.connection_from_host(parsed.host)
    request = http.request
    return pool, request, http.connection_pool_kw


# === contexts and references
import asyncio

import urllib3

HTTP = urllib3.PoolManager()


def sync(url):
    return HTTP.request("GET", url)  # ok


async def main(urls):
    def one(url):
        return HTTP.request("GET", url)  # ok

    await asyncio.to_thread(one, urls[0])
    await asyncio.to_thread(HTTP.request, "GET", urls[0])  # ok
    await asyncio.to_thread(lambda: HTTP.request("GET", urls[0]))  # ok
    await HTTP.request("GET", urls[0])  # ok
    await asyncio.gather(HTTP.request("GET", "a"), HTTP.request("GET", "b"))  # ok
    return (HTTP.request("GET", u) for u in urls)  # ok


# === other receivers of the same methods
import aiohttp
import urllib3

from app import PoolManager, manager


async def main(url, http, session: aiohttp.ClientSession):
    PoolManager().request("GET", url)  # ok
    manager.request("GET", url)  # ok
    http.request("GET", url)  # ok
    http.urlopen("GET", url)  # ok
    http = urllib3.PoolManager()
    async with session.request("GET", url) as response:  # ok
        return await response.read()


async def either(url, fake):
    pool = fake() if fake else urllib3.PoolManager()
    return pool.request("GET", url)  # ok


async def shadowed(url, urllib3):
    return urllib3.PoolManager().request("GET", url)  # ok


async def rebound(url, make):
    pool = urllib3.PoolManager()
    pool = make(pool)
    return pool.request("GET", url)  # ok
