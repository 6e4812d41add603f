"""Whole trees, archives and temporary files, and single calls of the file system."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingFilesystem(BlockingCall):
    """Work on whole trees, archives or locks of files stops the event loop

    Copying or removing a directory, packing an archive, walking a tree or waiting for
    a file lock takes as long as there are files, and cannot be interrupted: not even a
    cancelled task stops before it is done. Do the whole of it in another thread. For
    walks, making the iterator is free and each step of it reads the disk, so the loop
    over it has to move to the thread.

    **Bad**::

        import shutil


        async def forget(folder):
            shutil.rmtree(folder)

    or::

        from pathlib import Path


        async def total_size(folder: Path):
            return sum(path.stat().st_size for path in folder.rglob("*"))

    **Good**::

        import asyncio
        import shutil


        async def forget(folder):
            await asyncio.to_thread(shutil.rmtree, folder)

    or::

        import asyncio
        from pathlib import Path


        def size_of_tree(folder: Path):
            return sum(path.stat().st_size for path in folder.rglob("*"))


        async def total_size(folder: Path):
            return await asyncio.to_thread(size_of_tree, folder)
    """

    code = "ASYNC513"
    name = "blocking-filesystem"
    related = ("sonar S7493",)


class LightFilesystemCall(BlockingCall):
    """A single call of the file system in a coroutine blocks the event loop

    ``os.stat``, ``os.remove`` and ``os.makedirs`` wait for the disk like all the
    others, but on a local disk not for long: a thread costs more than the call. This
    rule is for programs whose files lie on network shares, and it is off unless asked
    for. Done for many files, such calls add up: move the loop over them to a thread.

    **Bad**::

        import os


        async def discard(paths):
            for path in paths:
                os.remove(path)

    **Good**::

        import asyncio
        import os


        def remove_all(paths):
            for path in paths:
                os.remove(path)


        async def discard(paths):
            await asyncio.to_thread(remove_all, paths)
    """

    code = "ASYNC516"
    name = "light-filesystem-call"
    default = False


register(BlockingFilesystem)
register(LightFilesystemCall)
