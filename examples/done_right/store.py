"""The entries that were collected, in a small database.

The database is used in threads, each call with a connection of its own.
"""

import asyncio
import contextlib
import sqlite3
from pathlib import Path
from typing import Any

TABLE = "CREATE TABLE IF NOT EXISTS entries (url TEXT, title TEXT)"


class Store:
    """Keeps entries."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lock = asyncio.Lock()

    def _run(self, query: str, rows: list[tuple[str, ...]]) -> list[Any]:
        """Run a query for each row; for threads."""
        found: list[Any] = []
        with contextlib.closing(sqlite3.connect(self.path)) as db, db:
            db.execute(TABLE)
            for row in rows:
                found += db.execute(query, row).fetchall()
        return found

    async def add(self, entries: list[tuple[str, ...]]) -> None:
        """Keep entries."""
        query = "INSERT INTO entries VALUES (?, ?)"
        await asyncio.to_thread(self._run, query, entries)

    async def known(self, url: str) -> bool:
        """Tell whether an entry is there already."""
        query = "SELECT 1 FROM entries WHERE url = ?"
        return bool(await asyncio.to_thread(self._run, query, [(url,)]))

    async def add_new(self, url: str, title: str) -> None:
        """Keep an entry unless it is there already; nobody comes in between."""
        async with self.lock:
            if not await self.known(url):
                await self.add([(url, title)])

    async def count(self) -> int:
        """Count the entries."""
        query = "SELECT COUNT(*) FROM entries"
        rows = await asyncio.to_thread(self._run, query, [()])
        return int(rows[0][0])

    async def replace(self, url: str, title: str) -> None:
        """Exchange the title of an entry."""
        async with self.lock:
            await self.remove(url)
            await self.add([(url, title)])

    async def remove(self, url: str) -> None:
        """Forget an entry."""
        delete = "DELETE FROM entries WHERE url = ?"
        await asyncio.to_thread(self._run, delete, [(url,)])

    async def tidy(self) -> None:
        """Give the space of what was forgotten back."""
        await asyncio.to_thread(self._run, "VACUUM", [()])


async def tables(path: Path) -> list[str]:
    """Name the tables of a database."""
    return await asyncio.to_thread(_tables, path)


def _tables(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT name FROM sqlite_master")]
