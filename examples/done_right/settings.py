"""Settings of the feed collector: a JSON file, a token, and questions if need be.

Files and the terminal are used in threads; the event loop goes on meanwhile.
"""

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Settings:
    """What the collector has to know."""

    feeds: list[str]
    folder: Path
    interval: float = 60.0
    token: str = ""


async def load(path: Path) -> Settings:
    """Read the settings, or ask for them the first time."""
    if not await asyncio.to_thread(path.exists):
        return await ask(path)
    return await asyncio.to_thread(_read, path)


def _read(path: Path) -> Settings:
    """Read the settings; for threads."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    folder = path.parent / raw["folder"]
    token = folder / "token"
    secret = token.read_text(encoding="utf-8").strip() if token.exists() else ""
    return Settings(raw["feeds"], folder, raw["interval"], secret)


async def ask(path: Path) -> Settings:
    """Put the settings together with the user, and keep them."""
    feed = await asyncio.to_thread(input, "Address of the first feed: ")
    settings = Settings([feed], path.parent)
    await save(settings, path)
    return settings


async def save(settings: Settings, path: Path) -> None:
    """Write the settings."""
    raw = {
        "feeds": settings.feeds,
        "folder": str(settings.folder),
        "interval": settings.interval,
    }
    await asyncio.to_thread(path.write_text, json.dumps(raw), encoding="utf-8")


class Journal:
    """One line for each thing that happened."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = asyncio.Lock()

    async def note(self, text: str) -> None:
        """Add a line; one writer at a time."""
        async with self.lock:
            await asyncio.to_thread(self._append, text)

    def _append(self, text: str) -> None:
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(text + "\n")
