"""Start the collector: ``python -m done_right`` in the folder above this one."""

import asyncio
import contextlib
import logging
import signal
import sys
from pathlib import Path

from .settings import Journal, load
from .store import Store
from .workers import Collector

log = logging.getLogger(__name__)


async def fetch(url: str) -> str:
    """Stand in for the network; ``fetch.py`` has the real ones."""
    await asyncio.sleep(0.1)
    return f"<rss>{url}</rss>"


async def collect(path: Path, rounds: int = 1) -> int:
    """Collect all feeds some times, and tell how many entries there are."""
    settings = await load(path)
    await asyncio.to_thread(settings.folder.mkdir, exist_ok=True)
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    with contextlib.suppress(NotImplementedError):  # Windows has none
        loop.add_signal_handler(signal.SIGTERM, stopped.set)
    store = Store(settings.folder / "entries.db")
    journal = Journal(settings.folder / "journal.txt")
    while rounds > 0 and not stopped.is_set():
        collector = Collector(fetch)
        await collector.collect(settings.feeds)
        texts = collector.texts.items()
        await asyncio.gather(*(store.add_new(url, text) for url, text in texts))
        await journal.note(f"{await store.count()} entries")
        rounds -= 1
        if rounds > 0:
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(stopped.wait(), settings.interval)
    return await store.count()


def main() -> None:
    """Collect the feeds of the settings file once."""
    here = Path(__file__).parent
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else here.parent / "feeds.json"
    print(asyncio.run(collect(path)), "entries")


if __name__ == "__main__":
    main()
