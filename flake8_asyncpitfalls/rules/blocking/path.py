"""Asking the file system about paths."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingPath(BlockingCall):
    """A path that is looked up on disk in a coroutine blocks the event loop

    ``Path.exists``, ``os.path.getsize`` and their like ask the file system. On a local
    disk one such question takes microseconds, and moving it to a thread takes longer
    than the answer: that is why this rule is off unless asked for. On a network share,
    or for thousands of paths, the event loop stands still for as long as it takes.
    What only computes with names (``os.path.join``, ``Path.with_suffix``) is free.

    **Bad**::

        from pathlib import Path


        async def is_cached(folder: Path, key):
            return (folder / key).is_file()

    **Good**::

        import asyncio
        from pathlib import Path


        async def is_cached(folder: Path, key):
            return await asyncio.to_thread((folder / key).is_file)
    """

    code = "ASYNC240"
    name = "blocking-path-call"
    default = False
    related = ("flake8-async ASYNC240", "ruff ASYNC240")


register(BlockingPath)
