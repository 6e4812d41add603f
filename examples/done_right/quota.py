"""How often each feed may still be fetched."""

import asyncio


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
