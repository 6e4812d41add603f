"""Databases through drivers that block."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingDatabase(BlockingCall):
    """A query through a synchronous database driver stops the event loop

    The driver blocks the thread from the question to the answer, and where a row or a
    table is locked, until the lock is released. If the task that holds the lock runs
    on the same event loop, it never will be. Most databases have an asynchronous
    driver; others can be asked in another thread.

    **Bad**::

        import sqlite3


        async def names(connection: sqlite3.Connection):
            rows = connection.execute("SELECT name FROM users")
            return [name for name, in rows]

    **Good**::

        import aiosqlite


        async def names(connection: aiosqlite.Connection):
            async with connection.execute("SELECT name FROM users") as rows:
                return [name async for name, in rows]
    """

    code = "ASYNC511"
    name = "blocking-database"


register(BlockingDatabase)
