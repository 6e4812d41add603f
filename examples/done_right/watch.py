"""Watching a folder for new feeds."""

import asyncio
import os
import time


class Watcher:
    """Tells of feeds that somebody put into the folder."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.names: asyncio.Queue[str] = asyncio.Queue()
        self.started = asyncio.Event()

    async def start(self) -> None:
        """Begin to watch, in a thread."""
        self.started.set()
        await asyncio.to_thread(self.look, asyncio.get_running_loop())

    def look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Look at the folder, and tell the loop what is there."""
        time.sleep(0.01)
        for name in os.listdir(self.folder):
            loop.call_soon_threadsafe(self.names.put_nowait, name)

    async def first(self) -> str:
        """Wait until it is started."""
        await self.started.wait()
        return await self.names.get()

    @staticmethod
    def fingerprint(text: str) -> int:
        """Compute a number that tells texts apart; for threads."""
        total = 0
        for letter in text:
            total = (total * 31 + ord(letter)) % 65521
        return total

    async def fingerprints(self, texts: list[str]) -> list[int]:
        """Compute many, and keep the event loop free."""
        return await asyncio.gather(
            *[asyncio.to_thread(Watcher.fingerprint, text) for text in texts]
        )


def is_feed(name: str) -> bool:
    """Tell by its name whether a file is a feed."""
    return name.endswith(".xml")


def names_now(folder: str) -> list[str]:
    """List a folder for a caller that is not asynchronous."""
    return asyncio.run(asyncio.to_thread(os.listdir, folder))


def names_twice(folder: str) -> list[str]:
    """List a folder twice, in one loop."""
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(asyncio.to_thread(os.listdir, folder))
        return loop.run_until_complete(asyncio.to_thread(os.listdir, folder))
    finally:
        loop.close()
