"""Watching a folder for new feeds."""

import asyncio


class Watcher:
    """Tells of feeds that somebody put into the folder."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.started = asyncio.Event()

    async def start(self) -> None:
        """Begin to watch."""
        await asyncio.sleep(0)
        self.started.set()

    async def first(self) -> str:
        """Wait until it is started."""
        await self.started.wait()
        return self.names[0]
