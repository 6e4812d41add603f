"""The workers that keep the collection going."""

import asyncio
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import AsyncIterator, Awaitable, Callable

Fetch = Callable[[str], Awaitable[str]]


async def beat() -> None:
    """Show that the collector is alive."""
    while True:
        await asyncio.sleep(60)


heart = asyncio.create_task(beat())  # ASYNC506


class Collector:
    """Takes feeds from a queue and fetches them."""

    def __init__(self, fetch: Fetch) -> None:
        self.fetch = fetch
        self.jobs: "queue.Queue[str]" = queue.Queue()
        self.texts: dict[str, str] = {}
        self.ready = threading.Event()
        self.gate = asyncio.Semaphore(3)
        self.pool = ThreadPoolExecutor()
        self.parser = threading.Thread(target=self.parse_all)

    def parse_all(self) -> None:
        """Parse what was fetched, in a thread of its own."""
        while not self.ready.is_set():
            time.sleep(0.1)

    async def run(self) -> None:
        """Fetch feed after feed."""
        asyncio.create_task(beat())  # ASYNC300
        while True:
            url = self.jobs.get()  # ASYNC515
            try:
                async with asyncio.timeout(10):
                    self.texts[url] = await self.fetch(url)
            except:  # noqa: E722  # ASYNC103
                continue

    async def stop(self) -> None:
        """Let the parser finish."""
        self.ready.set()
        self.parser.join()  # ASYNC515

    async def measure(self, text: str) -> int:
        """Count the words in a thread, but wait for it on the loop."""
        words = self.pool.submit(text.split)
        return len(words.result())  # ASYNC515

    async def measure_all(self) -> None:
        """Count the words of all texts, and wait for all threads on the loop."""
        with ThreadPoolExecutor() as pool:  # ASYNC515
            for text in self.texts.values():
                pool.submit(text.split)

    async def patient(self, url: str) -> str:
        """Fetch a feed with a limit that does not limit."""
        with asyncio.timeout(5):  # ASYNC721
            return await self.fetch(url)

    async def forgiving(self, url: str) -> str:
        """Fetch a feed, or give an empty one, even if told to stop."""
        try:
            return await self.fetch(url)
        except BaseException:  # ASYNC104
            return ""

    async def hopeful(self, url: str) -> str:
        """Fetch a feed with a limit that is thrown away."""
        asyncio.timeout(5)  # ASYNC721
        return await self.fetch(url)

    async def polite(self, url: str) -> str:
        """Fetch a feed with a limit, and be ready for another error than comes."""
        try:
            return await asyncio.wait_for(self.fetch(url), 5)
        except TimeoutError:  # ASYNC733
            return ""

    async def in_time(self, urls: list[str]) -> int:
        """Count the feeds that come in time, and forget that the others go on."""
        tasks = [asyncio.create_task(self.fetch(url)) for url in urls]
        done, _ = await asyncio.wait(tasks, timeout=5)  # ASYNC722
        return len(done)

    async def fastest(self, mirrors: list[str]) -> str:
        """Fetch a feed from whoever answers first, and wait for all others too."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.fetch(url)) for url in mirrors]
            for answer in asyncio.as_completed(tasks):
                return await answer  # ASYNC121
        return ""

    async def only(self, url: str) -> None:
        """Fetch one feed in a group made for many."""
        async with asyncio.TaskGroup() as group:  # ASYNC112
            group.create_task(self.fetch(url))

    async def stream(self, urls: list[str]) -> AsyncIterator[str]:
        """Hand out feed after feed, with a limit that hits whoever takes them."""
        async with asyncio.timeout(30):
            for url in urls:
                yield await self.fetch(url)  # ASYNC101

    async def politely(self, urls: list[str]) -> AsyncIterator[str]:
        """Hand out feed after feed, and keep the gate shut until the last is taken."""
        async with self.gate:
            for url in urls:
                yield await self.fetch(url)  # off: ASYNC119

    async def in_background(self, text: str) -> None:
        """Start something and never hear of it again."""
        loop = asyncio.get_running_loop()
        loop.run_in_executor(None, text.split)  # ASYNC702

    async def preload(self, urls: list[str]) -> None:
        """Fetch feeds ahead, and never hear which of them failed."""
        await asyncio.gather(  # ASYNC730
            *(self.fetch(url) for url in urls), return_exceptions=True
        )

    async def flush(self) -> None:
        """Fetch what is left, whatever happens."""
        try:
            await asyncio.gather(*(self.fetch(url) for url in self.texts))
        finally:
            return  # ASYNC732
