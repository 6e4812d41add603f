"""The workers that keep the collection going."""

import asyncio
import logging
from typing import Awaitable, Callable

Fetch = Callable[[str], Awaitable[str]]
log = logging.getLogger(__name__)


async def beat() -> None:
    """Show that the collector is alive."""
    while True:
        log.info("alive")
        await asyncio.sleep(60)


class Collector:
    """Takes feeds from a queue and fetches them."""

    def __init__(self, fetch: Fetch) -> None:
        self.fetch = fetch
        self.jobs: "asyncio.Queue[str]" = asyncio.Queue()
        self.texts: dict[str, str] = {}

    async def run(self) -> None:
        """Fetch feed after feed; ends by being cancelled."""
        while True:
            url = await self.jobs.get()
            try:
                self.texts[url] = await asyncio.wait_for(self.fetch(url), 10)
            except (OSError, asyncio.TimeoutError) as error:
                log.warning("%s cannot be fetched: %r", url, error)
            finally:
                self.jobs.task_done()

    async def collect(self, urls: list[str], workers: int = 3) -> None:
        """Fetch all these feeds with a few workers."""
        for url in urls:
            self.jobs.put_nowait(url)
        tasks = [asyncio.create_task(self.run()) for _ in range(workers)]
        tasks.append(asyncio.create_task(beat()))
        try:
            await self.jobs.join()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def measure(self, text: str) -> int:
        """Count the words in a thread."""
        words = await asyncio.to_thread(text.split)
        return len(words)

    async def measure_all(self) -> int:
        """Count the words of all texts in threads."""
        texts = self.texts.values()
        return sum(await asyncio.gather(*(self.measure(text) for text in texts)))

    async def patient(self, url: str) -> str:
        """Fetch a feed with a limit."""
        async with asyncio.timeout(5):
            return await self.fetch(url)

    async def polite(self, url: str) -> str:
        """Fetch a feed with a limit, or nothing."""
        try:
            return await asyncio.wait_for(self.fetch(url), 5)
        except asyncio.TimeoutError:
            return ""

    async def in_time(self, urls: list[str]) -> int:
        """Count the feeds that come in time, and stop the others."""
        tasks = [asyncio.create_task(self.fetch(url)) for url in urls]
        done, pending = await asyncio.wait(tasks, timeout=5)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        return len(done)

    async def forgiving(self, url: str) -> str:
        """Fetch a feed, or give an empty one; ends when told to stop."""
        try:
            return await self.fetch(url)
        except Exception:
            return ""

    async def all_or_nothing(self, urls: list[str]) -> list[str]:
        """Fetch feeds; where one fails the others are cancelled."""
        async with asyncio.timeout(30), asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.fetch(url)) for url in urls]
        return [task.result() for task in tasks]

    async def preload(self, urls: list[str]) -> None:
        """Fetch feeds ahead, and say which of them failed."""
        found = await asyncio.gather(
            *(self.patient(url) for url in urls), return_exceptions=True
        )
        for url, text in zip(urls, found):
            if isinstance(text, BaseException):
                log.warning("%s cannot be fetched: %r", url, text)
            else:
                self.texts[url] = text

    async def flush(self) -> None:
        """Fetch what is left."""
        try:
            await asyncio.gather(*(self.patient(url) for url in self.texts))
        finally:
            log.info("flushed")
