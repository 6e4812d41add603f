"""Reading and writing files that were opened elsewhere."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingFileMethod(BlockingCall):
    """Reading or writing an ordinary file in a coroutine blocks the event loop

    Whoever opened the file, its methods wait for the disk, and for a pipe they wait
    until the other side has written or read. Nothing else runs on the event loop in
    the meantime. Files in memory (``io.StringIO``) and the standard streams are not
    reported, nor are files of a type that says only how they are used (``TextIO``).

    **Bad**::

        import io


        async def record(log: io.TextIOWrapper, line):
            log.write(line + "\\n")

    **Good**::

        import asyncio
        import io


        async def record(log: io.TextIOWrapper, line):
            await asyncio.to_thread(log.write, line + "\\n")
    """

    code = "ASYNC232"
    name = "blocking-file-method"
    related = ("flake8-async ASYNC232",)


register(BlockingFileMethod)
