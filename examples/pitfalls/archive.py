"""Old feeds: packed, unpacked and thrown away."""

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
    with zipfile.ZipFile(target, "w") as archive:  # ASYNC513
        for feed in folder.rglob("*.xml"):  # ASYNC513
            archive.write(feed)
    await prune(folder)


async def prune(folder: Path) -> None:  # off: ASYNC124
    """Throw the packed feeds away."""
    shutil.rmtree(folder)  # ASYNC513
    os.mkdir(folder)  # off: ASYNC516


async def unpack(archive: Path, folder: Path) -> None:  # off: ASYNC124
    """Bring an archive back."""
    shutil.unpack_archive(archive, folder)  # ASYNC513


async def biggest(folder: Path) -> str:  # off: ASYNC124
    """Name the biggest feed of a folder."""
    name, size = "", 0
    for entry in os.scandir(folder):  # ASYNC513
        if entry.stat().st_size > size:
            name, size = entry.name, entry.stat().st_size
    return name


def remove(folder: Path) -> None:
    """Throw everything away."""
    shutil.rmtree(folder)


async def clear(folder: Path) -> None:
    """Throw everything away, meant to be in a thread."""
    await asyncio.to_thread(remove(folder))  # ASYNC700


async def scratch() -> str:  # off: ASYNC124
    """Make a folder for a while."""
    return tempfile.mkdtemp(prefix="feeds-")  # ASYNC513


async def checksum(feed: bytes, pool: ProcessPoolExecutor) -> str:
    """Tell one feed from another, by work that never gets to its process."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(
        pool, lambda: hashlib.sha256(feed).hexdigest()  # ASYNC701
    )
