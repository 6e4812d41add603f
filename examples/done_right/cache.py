"""What need not be fetched twice."""

import asyncio

import httpx

client = httpx.AsyncClient(timeout=10)
_icons: "dict[str, asyncio.Task[bytes]]" = {}


async def icon(host: str) -> bytes:
    """Fetch the picture of a host once: the task is kept, not the coroutine."""
    task = _icons.get(host)
    if task is None:
        task = _icons[host] = asyncio.create_task(_fetch_icon(host))
    return await asyncio.shield(task)


async def _fetch_icon(host: str) -> bytes:
    try:
        response = await client.get(f"https://{host}/favicon.ico")
    except httpx.HTTPError:
        del _icons[host]  # the next one may try again
        raise
    return response.content


class Titles:
    """The titles of pages, fetched when first asked for."""

    def __init__(self) -> None:
        self.titles: dict[str, str] = {}
        self.lock = asyncio.Lock()

    @classmethod
    async def create(cls, start: str) -> "Titles":
        """Make one that knows its first page."""
        titles = cls()
        await titles.of(start)
        return titles

    async def of(self, url: str) -> str:
        """Give the title of a page."""
        async with self.lock:
            if url not in self.titles:
                response = await client.get(url)
                self.titles[url] = response.text.partition("<title>")[2]
            return self.titles[url]

    async def forget(self) -> None:
        """Start again from nothing."""
        async with self.lock:
            self.titles.clear()
        await asyncio.sleep(0)
