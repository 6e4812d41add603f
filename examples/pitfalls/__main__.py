"""Start the collector."""

import asyncio
import signal
from pathlib import Path

from .settings import Settings, load
from .workers import Collector


async def fetch(url: str) -> str:
    """Stand in for the network."""
    await asyncio.sleep(0.1)
    return f"<rss>{url}</rss>"


async def shut_down() -> None:
    """Say good-bye."""
    await asyncio.sleep(0)


async def collect(settings: Settings) -> None:
    """Collect all feeds, for ever."""
    loop = asyncio.get_event_loop()  # ASYNC500
    loop.add_signal_handler(signal.SIGTERM, shut_down)  # ASYNC603
    gate = asyncio.Semaphore(4, loop=loop)  # ASYNC505
    collector = Collector(fetch)
    async with gate:  # ASYNC712
        await asyncio.create_task(collector.run())  # ASYNC606


async def watch(collector: Collector) -> None:
    """Collect for an hour."""
    await asyncio.wait_for(collector.run, 3600)  # ASYNC604


async def reload(path: Path) -> None:
    """Read the settings again, in the middle of the work."""
    settings = asyncio.run(load(path))  # ASYNC501
    await collect(settings)


def main() -> None:
    """Run until interrupted."""
    loop = asyncio.get_event_loop()  # ASYNC500
    settings = loop.run_until_complete(load(Path("feeds.json")))
    try:
        loop.run_until_complete(collect(settings))
    finally:
        loop.close()


if __name__ == "__main__":
    main()
