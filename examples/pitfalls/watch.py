"""Watching a folder for new feeds."""

import asyncio
import os
import time


class Watcher:
    """Tells of feeds that somebody put into the folder."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.names: asyncio.Queue[str] = asyncio.Queue()
        self.started = False

    async def start(self) -> None:
        """Begin to watch, in a thread."""
        await asyncio.sleep(0)
        self.started = True
        await asyncio.to_thread(self.look)

    def look(self) -> None:
        """Look at the folder, and tell what is there in a way that nobody hears."""
        time.sleep(0.01)
        for name in os.listdir(self.folder):
            self.names.put_nowait(name)  # ASYNC504

    async def first(self) -> str:
        """Wait until it is started, and keep it from starting."""
        while not self.started:  # ASYNC801
            pass
        return await self.names.get()

    async def patient(self, timeout: float) -> str:  # off: ASYNC109
        """Wait politely, and see to the limit too."""
        while not self.started:  # off: ASYNC110
            await asyncio.sleep(0.1)
        return await asyncio.wait_for(self.names.get(), timeout)

    @staticmethod
    async def fingerprint(text: str) -> int:
        """Compute a number that tells texts apart."""
        total = 0
        for letter in text:
            total = (total * 31 + ord(letter)) % 65521
        return total

    async def fingerprints(self, texts: list[str]) -> list[int]:
        """Compute many, meant to be at the same time."""
        return await asyncio.gather(  # ASYNC802
            *[Watcher.fingerprint(text) for text in texts]
        )


async def is_feed(name: str) -> bool:  # off: ASYNC124
    """Tell by its name whether a file is a feed."""
    return name.endswith(".xml")


def names_now(folder: str) -> list[str]:
    """List a folder for a caller that is not asynchronous, in a loop nobody closes."""
    loop = asyncio.new_event_loop()  # ASYNC503
    return loop.run_until_complete(asyncio.to_thread(os.listdir, folder))


def names_twice(folder: str) -> list[str]:
    """List a folder twice, in a loop that is closed too early."""
    loop = asyncio.new_event_loop()
    loop.run_until_complete(asyncio.to_thread(os.listdir, folder))
    loop.close()
    return loop.run_until_complete(  # ASYNC502
        asyncio.to_thread(os.listdir, folder)
    )
