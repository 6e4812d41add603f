"""Settings of the feed collector: a JSON file, a token, and questions if need be."""

import json
import os
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
    if not path.exists():  # off: ASYNC240
        return await ask(path)
    raw = json.loads(path.read_text(encoding="utf-8"))  # ASYNC230
    token = await load_token(Path(raw["folder"]))
    return Settings(raw["feeds"], Path(raw["folder"]), raw["interval"], token)


async def load_token(folder: Path) -> str:  # off: ASYNC124
    """Read the secret that the service wants."""
    with open(folder / "token", encoding="utf-8") as file:  # ASYNC230
        return file.read().strip()


async def ask(path: Path) -> Settings:
    """Put the settings together with the user, and keep them."""
    feed = input("Address of the first feed: ")  # ASYNC250
    settings = Settings([feed], path.parent)
    await save(settings, os.dup(1))
    return settings


async def save(settings: Settings, descriptor: int) -> None:  # off: ASYNC124
    """Write the settings to a descriptor that another process opened."""
    text = json.dumps({"feeds": settings.feeds, "folder": str(settings.folder)})
    with os.fdopen(descriptor, "w") as file:  # ASYNC231
        file.write(text)


class Journal:
    """One line for each thing that happened."""

    def __init__(self, path: Path) -> None:
        self.file = open(path, "a", encoding="utf-8")

    async def note(self, text: str) -> None:
        """Add a line."""
        self.file.write(text + "\n")  # ASYNC232
        self.file.flush()  # ASYNC232
