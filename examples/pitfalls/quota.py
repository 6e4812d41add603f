"""How often each feed may still be fetched."""

import asyncio
import threading

_reader = threading.local()


class Quota:
    """Counts requests, and lets no more through than are allowed."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.used: dict[str, int] = {}
        self.counting = threading.Lock()
        self.saving = threading.Lock()
        self.saved: list[dict[str, int]] = []

    async def take(self, feed: str) -> bool:
        """Count a request, if it is allowed."""
        with self.counting:  # ASYNC710
            self.used[feed] = self.used.get(feed, 0) + 1
            return self.used[feed] <= self.limit

    async def save(self) -> None:
        """Write down what is used up, one writer at a time."""
        with self.saving:  # ASYNC711
            await asyncio.sleep(0.01)
            self.saved.append(dict(self.used))

    async def reset(self) -> None:
        """Start a new day, while nobody writes."""
        lock = asyncio.Lock()
        async with lock:  # ASYNC712
            await asyncio.sleep(0.01)
            self.used.clear()


async def read(name: str, quota: Quota, feed: str) -> str:
    """Take an entry of a feed in the name of a reader."""
    _reader.name = name  # ASYNC715
    await quota.save()
    return f"{_reader.name} reads {feed}"
