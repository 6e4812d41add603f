"""Getting feeds from the network: async libraries, and a limit for every wait."""

import asyncio
from typing import Optional

import aiohttp
import httpx

from .pacing import Pace

LIMIT = aiohttp.ClientTimeout(total=10)


class Fetcher:
    """Fetches feeds, pages and pictures."""

    def __init__(self) -> None:
        self.client = httpx.AsyncClient(timeout=10)
        self.pace = Pace()
        self.fetched = 0

    async def feed(self, url: str) -> str:
        """Fetch a feed."""
        response = await self.client.get(url)
        entries = await self.count_entries(response.text)
        self.fetched += entries
        return response.text

    async def picture(self, url: str) -> bytes:
        """Fetch a picture."""
        response = await self.client.get(url)
        return response.content

    async def page(self, url: str) -> str:
        """Fetch the page that an entry leads to."""
        await self.pace.turn()
        response = await self.client.get(url)
        return response.text

    async def count_entries(self, text: str) -> int:
        """Count the entries of a feed, a part at a time."""
        entries = 0
        for part in text.split("<channel>"):
            entries += part.count("<item>")
            await asyncio.sleep(0)
        return entries

    async def modern(self, url: str) -> str:
        """Fetch a feed with another library."""
        async with aiohttp.ClientSession(timeout=LIMIT) as session:
            async with session.get(url) as response:
                return await response.text()

    async def both(self, first: str, second: str) -> list[str]:
        """Fetch two feeds at the same time."""
        return await asyncio.gather(self.feed(first), self.feed(second))

    async def all_of(self, urls: list[str]) -> dict[str, str]:
        """Fetch many feeds at the same time."""
        texts = await asyncio.gather(*[self.feed(url) for url in urls])
        return dict(zip(urls, texts))

    async def count_all(self, texts: list[str]) -> int:
        """Count the entries of many feeds."""
        counts = await asyncio.gather(*[self.count_entries(t) for t in texts])
        return sum(counts)

    async def close(self) -> None:
        """Give the connections back."""
        await self.client.aclose()


async def with_retries(url: str) -> bytes:
    """Fetch an address that sometimes fails."""
    error: Optional[aiohttp.ClientError] = None
    async with aiohttp.ClientSession(timeout=LIMIT) as session:
        for attempt in range(3):
            try:
                async with session.get(url) as page:
                    return await page.read()
            except aiohttp.ClientError as failure:
                error = failure
                await asyncio.sleep(2**attempt)
    raise OSError(f"{url} cannot be fetched") from error


async def addresses(host: str) -> list[str]:
    """Look a host up."""
    loop = asyncio.get_running_loop()
    found = await asyncio.wait_for(loop.getaddrinfo(host, 443), 5)
    return [str(entry[4][0]) for entry in found]


async def is_up(host: str) -> bool:
    """Tell whether somebody answers there."""
    try:
        async with asyncio.timeout(5):
            _, writer = await asyncio.open_connection(host, 443)
            writer.close()
            await writer.wait_closed()
    except (OSError, asyncio.TimeoutError):
        return False
    return True


async def are_up(hosts: list[str]) -> dict[str, bool]:
    """Ask many hosts at the same time."""
    answers = await asyncio.gather(*[is_up(host) for host in hosts])
    return dict(zip(hosts, answers))
