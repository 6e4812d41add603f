"""Opening files, and reading or writing them whole."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingOpen(BlockingCall):
    """Opening, reading or writing a file in a coroutine blocks the event loop

    A file may lie on a slow disk, in a network share or behind a virus scanner, and
    ordinary file operations cannot be awaited: while the thread waits for the disk,
    no other task runs. Files that are small, local and read once at start-up do little
    harm; a file for every request does. ``asyncio.to_thread`` does the whole of it in
    another thread, and ``anyio`` and ``aiofiles`` have files that can be awaited.

    **Bad**::

        import json


        async def settings(path):
            with open(path, encoding="utf-8") as file:
                return json.load(file)

    **Good**::

        import asyncio
        import json


        def read(path):
            with open(path, encoding="utf-8") as file:
                return json.load(file)


        async def settings(path):
            return await asyncio.to_thread(read, path)

    or::

        import json

        import aiofiles


        async def settings(path):
            async with aiofiles.open(path, encoding="utf-8") as file:
                return json.loads(await file.read())
    """

    code = "ASYNC230"
    name = "blocking-open"
    related = ("flake8-async ASYNC230", "ruff ASYNC230", "sonar S7493")


class BlockingFdopen(BlockingCall):
    """``os.fdopen`` in a coroutine gives a file whose every use blocks the loop

    It wraps a descriptor, often that of a pipe or a terminal, in an ordinary file
    object, whose methods wait without letting the event loop run. On a pipe the wait
    lasts until the other side writes. Let the loop watch the descriptor with
    ``connect_read_pipe`` or ``add_reader``, or use the file in another thread.

    **Bad**::

        import os


        async def answer(descriptor):
            with os.fdopen(descriptor) as pipe:
                return pipe.readline()

    **Good**::

        import asyncio
        import os


        def read_line(descriptor):
            with os.fdopen(descriptor) as pipe:
                return pipe.readline()


        async def answer(descriptor):
            return await asyncio.to_thread(read_line, descriptor)
    """

    code = "ASYNC231"
    name = "blocking-fdopen"
    related = ("flake8-async ASYNC231",)


register(BlockingOpen)
register(BlockingFdopen)
