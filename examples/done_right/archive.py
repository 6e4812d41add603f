"""Old feeds: packed, unpacked and thrown away; whole trees go to a thread."""

import asyncio
import hashlib
import os
import shutil
import tempfile
import zipfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


async def pack(folder: Path, target: Path) -> None:
    """Put the feeds of a folder into one archive."""
    await asyncio.to_thread(_pack, folder, target)
    await prune(folder)


def _pack(folder: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for feed in sorted(folder.rglob("*.xml")):
            archive.write(feed, feed.relative_to(folder))


async def prune(folder: Path) -> None:
    """Throw the packed feeds away."""
    await asyncio.to_thread(shutil.rmtree, folder)
    await asyncio.to_thread(os.mkdir, folder)


async def unpack(archive: Path, folder: Path) -> None:
    """Bring an archive back."""
    await asyncio.to_thread(shutil.unpack_archive, archive, folder)


async def biggest(folder: Path) -> str:
    """Name the biggest feed of a folder."""
    return await asyncio.to_thread(_biggest, folder)


def _biggest(folder: Path) -> str:
    name, size = "", 0
    for entry in os.scandir(folder):
        if entry.stat().st_size > size:
            name, size = entry.name, entry.stat().st_size
    return name


async def clear(folder: Path) -> None:
    """Throw everything away, in a thread."""
    await asyncio.to_thread(shutil.rmtree, folder)


async def scratch() -> str:
    """Make a folder for a while."""
    return await asyncio.to_thread(tempfile.mkdtemp, prefix="feeds-")


async def checksum(feed: bytes, pool: ProcessPoolExecutor) -> str:
    """Tell one feed from another, in a process of its own."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, _checksum, feed)


def _checksum(feed: bytes) -> str:
    return hashlib.sha256(feed).hexdigest()
