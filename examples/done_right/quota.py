"""How often each feed may still be fetched."""

import asyncio
from contextvars import ContextVar

_reader: ContextVar[str] = ContextVar("_reader")


class Quota:
    """Counts requests, and lets no more through than are allowed."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.used: dict[str, int] = {}
        self.saving = asyncio.Lock()
        self.saved: list[dict[str, int]] = []

    def take(self, feed: str) -> bool:
        """Count a request, if it is allowed; without an await no lock is needed."""
        self.used[feed] = self.used.get(feed, 0) + 1
        return self.used[feed] <= self.limit

    async def save(self) -> None:
        """Write down what is used up, one writer at a time."""
        async with self.saving:
            await asyncio.sleep(0.01)
            self.saved.append(dict(self.used))

    async def reset(self) -> None:
        """Start a new day, while nobody writes."""
        async with self.saving:
            await asyncio.sleep(0.01)
            self.used.clear()


async def read(name: str, quota: Quota, feed: str) -> str:
    """Take an entry of a feed in the name of a reader."""
    _reader.set(name)
    await quota.save()
    return f"{_reader.get()} reads {feed}"
