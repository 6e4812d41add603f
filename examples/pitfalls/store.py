"""The entries that were collected, in a small database."""

import asyncio
import sqlite3
import threading
from pathlib import Path
from typing import Any, AsyncIterator


class Store:
    """Keeps entries."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path)
        self.lock = threading.Lock()

    async def add(self, url: str, title: str) -> None:
        """Keep an entry."""
        self.db.execute("INSERT INTO entries VALUES (?, ?)", (url, title))  # ASYNC511
        self.db.commit()  # ASYNC511

    async def add_slowly(self, entries: list[tuple[str, str]]) -> None:
        """Keep many entries, one user of the database at a time."""
        with self.lock:  # ASYNC711
            for url, title in entries:
                await self.add(url, title)
                await asyncio.sleep(0)

    async def known(self, url: str) -> bool:
        """Tell whether an entry is there already."""
        query = "SELECT 1 FROM entries WHERE url = ?"
        cursor = self.db.cursor()
        cursor.execute(query, (url,))  # ASYNC511
        return cursor.fetchone() is not None  # ASYNC511

    async def add_new(self, url: str, title: str) -> None:
        """Keep an entry unless it is there already."""
        if not self.known(url):  # ASYNC602
            await self.add(url, title)

    async def __len__(self) -> int:  # ASYNC612
        rows: list[Any] = await asyncio.to_thread(self._rows)
        return len(rows)

    def _rows(self) -> list[Any]:
        return self.db.execute("SELECT * FROM entries").fetchall()

    async def titles(self) -> AsyncIterator[str]:
        """Give title after title."""
        for row in await asyncio.to_thread(self._rows):
            yield row[1]

    async def longest(self) -> str:
        """Give the longest title."""
        return max(self.titles(), key=len)  # ASYNC607

    async def replace(self, url: str, title: str) -> None:
        """Exchange the title of an entry."""
        self.remove(url)  # ASYNC600
        await self.add(url, title)

    async def remove(self, url: str) -> None:
        """Forget an entry."""
        delete = "DELETE FROM entries WHERE url = ?"
        await asyncio.to_thread(self.db.execute, delete, (url,))

    async def tidy(self) -> None:
        """Give the space of what was forgotten back."""
        _ = asyncio.to_thread(self.db.execute, "VACUUM")  # ASYNC601


async def tables(path: Path) -> list[str]:  # off: ASYNC124
    """Name the tables of a database."""
    with sqlite3.connect(path) as db:  # ASYNC511
        return [row[0] for row in db.execute("SELECT name FROM sqlite_master")]
