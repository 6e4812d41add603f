"""Watching a folder for new feeds."""

import asyncio


class Watcher:
    """Tells of feeds that somebody put into the folder."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.started = False

    async def start(self) -> None:
        """Begin to watch."""
        await asyncio.sleep(0)
        self.started = True

    async def first(self) -> str:
        """Wait until it is started, and keep it from starting."""
        while not self.started:  # ASYNC801
            pass
        return self.names[0]
