"""What need not be fetched twice."""

import asyncio
import functools
from typing import Optional

import httpx

client = httpx.AsyncClient(timeout=10)


@functools.lru_cache(maxsize=100)  # ASYNC611
async def icon(host: str) -> bytes:
    """Fetch the picture of a host once."""
    response = await client.get(f"https://{host}/favicon.ico")
    return response.content


class Titles:
    """The titles of pages, fetched when first asked for."""

    async def __init__(self, start: str) -> None:  # ASYNC612
        self.titles: dict[str, str] = {}
        self.last: Optional[str] = await self.of(start)

    async def of(self, url: str) -> str:
        """Give the title of a page."""
        if url not in self.titles:  # off: ASYNC714
            response = await client.get(url)
            self.titles[url] = response.text.partition("<title>")[2]
        return self.titles[url]

    async def forget(self) -> None:
        """Start again from nothing."""
        self.titles.clear()
        asyncio.sleep(0)  # ASYNC600
