"""Getting feeds from the network, each time with another library."""

import asyncio
import socket
import time
from urllib.request import urlopen

import aiohttp
import httpx
import requests
import urllib3

from .pacing import wait_for_turn


class Fetcher:
    """Fetches feeds, pages and pictures."""

    def __init__(self) -> None:
        self.session = requests.Session()
        self.pool = urllib3.PoolManager()
        self.client = httpx.Client(timeout=10)
        self.fetched = 0

    async def feed(self, url: str) -> str:
        """Fetch a feed."""
        response = self.session.get(url, timeout=10)  # ASYNC210
        self.fetched += await self.count_entries(response.text)  # ASYNC713
        return response.text

    async def picture(self, url: str) -> bytes:
        """Fetch a picture."""
        return self.pool.request("GET", url).data  # ASYNC211

    async def page(self, url: str) -> str:
        """Fetch the page that an entry leads to."""
        wait_for_turn()  # ASYNC514
        return self.client.get(url).text  # ASYNC212

    async def count_entries(self, text: str) -> int:
        """Count the entries of a feed, a part at a time."""
        entries = 0
        for part in text.split("<channel>"):
            entries += part.count("<item>")
            await asyncio.sleep(0)
        return entries

    async def modern(self, url: str) -> str:
        """Fetch a feed with an async library, but wait for ever if need be."""
        async with aiohttp.ClientSession() as session:
            async with session.get(url) as response:  # ASYNC720
                return await response.text()

    async def both(self, first: str, second: str) -> list[str]:
        """Fetch two feeds, meant to be at the same time."""
        return await asyncio.gather(
            await self.feed(first),  # ASYNC605
            await self.feed(second),  # ASYNC605
        )

    async def all_of(self, urls: list[str]) -> dict[str, str]:
        """Fetch many feeds at the same time, and mix them up."""
        texts = asyncio.as_completed([self.feed(url) for url in urls])
        pairs = zip(urls, texts)  # ASYNC608
        return {url: await text for url, text in pairs}

    async def count_all(self, texts: list[str]) -> int:
        """Count the entries of many feeds, or try to."""
        counts = await asyncio.gather(  # ASYNC609
            [self.count_entries(text) for text in texts]
        )
        return sum(counts)


async def with_retries(url: str) -> bytes:  # off: ASYNC124
    """Fetch an address that sometimes fails."""
    for attempt in range(3):
        try:
            with urlopen(url, timeout=10) as page:  # ASYNC210
                return page.read()
        except OSError:
            time.sleep(2**attempt)  # ASYNC251
    return requests.get(url, timeout=10).content  # ASYNC210


async def addresses(host: str) -> list[str]:  # off: ASYNC124
    """Look a host up."""
    found = socket.getaddrinfo(host, 443)  # ASYNC510
    return [str(entry[4][0]) for entry in found]


async def is_up(host: str) -> bool:
    """Tell whether somebody answers there."""
    try:
        async with asyncio.timeout(5):  # ASYNC100
            with socket.create_connection((host, 443)):  # ASYNC510
                return True
    except OSError:
        return False


async def are_up(hosts: list[str]) -> dict[str, bool]:
    """Ask many hosts, one after the other."""
    answers = {}
    for host in hosts:
        answers[host] = await is_up(host)  # off: ASYNC613
    return answers
