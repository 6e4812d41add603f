# === one system call
import os
import shutil


async def tidy(path, target):
    os.makedirs(target, exist_ok=True)  # error: ASYNC516@5
    os.mkdir(target)  # error: ASYNC516
    names = os.listdir(path)  # error: ASYNC516
    for name in names:
        size = os.stat(name).st_size  # error: ASYNC516
        if size == 0:
            os.remove(name)  # error: ASYNC516
        else:
            os.rename(name, os.path.join(target, name))  # error: ASYNC516
    os.chmod(target, 0o700)  # error: ASYNC516
    os.rmdir(path)  # error: ASYNC516
    free = shutil.disk_usage(target).free  # error: ASYNC516
    return free, shutil.which("git")  # error: ASYNC516

# === further ones
import os
from os import access, unlink


async def link(source, target):
    if not access(source, os.R_OK):  # error: ASYNC516
        return None
    try:
        unlink(target)  # error: ASYNC516
    except FileNotFoundError:
        pass
    os.symlink(source, target)  # error: ASYNC516
    os.replace(source, target)  # error: ASYNC516
    os.utime(target)  # error: ASYNC516
    os.truncate(target, 0)  # error: ASYNC516
    return os.readlink(target), os.lstat(target)  # error: ASYNC516, ASYNC516

# === aliases and local imports
async def tidy(path):
    import os as system
    from os import remove as delete

    system.makedirs(path)  # error: ASYNC516
    delete(path)  # error: ASYNC516
    return [name for name in system.listdir(path)]  # error: ASYNC516

# === callbacks of the loop
import asyncio
import os


def forget(path):
    os.remove(path)  # error: ASYNC516


async def main(path):
    loop = asyncio.get_running_loop()
    loop.call_later(60, forget, path)
    loop.call_soon(lambda: os.mkdir(path))  # error: ASYNC516
    await asyncio.sleep(120)

# === a method of a protocol
import asyncio
import os


class Upload(asyncio.Protocol):
    def __init__(self, path):
        self.path = path

    def connection_lost(self, exc):
        if exc:
            os.unlink(self.path)  # error: ASYNC516

# === a nested coroutine and a conditional expression
import os


def make(path):
    async def run():
        return os.listdir(path) if path else []  # error: ASYNC516

    return run

# === sync code
import os
import shutil

os.makedirs("build", exist_ok=True)
GIT = shutil.which("git")


def tidy(path):
    for name in os.listdir(path):
        os.remove(os.path.join(path, name))


class Store:
    names = os.listdir(".")

    async def size(self, path, stat=os.stat(".")):
        return stat.st_size

# === what asks the disk nothing
import os
import shutil


async def describe(path):
    return (
        os.path.join(path, "a"),
        os.path.basename(path),
        os.path.splitext(path),
        os.fspath(path),
        os.getpid(),
        os.cpu_count(),
        os.environ.get("HOME"),
        os.getenv("HOME"),
        os.urandom(8),
        os.sep,
        os.strerror(2),
        shutil.get_terminal_size(),
        shutil.ignore_patterns("*.pyc"),
    )

# === references are not calls
import asyncio
import os
import shutil


async def tidy(paths):
    for path in paths:
        await asyncio.to_thread(os.remove, path)  # ok
    git = await asyncio.to_thread(shutil.which, "git")  # ok
    return git, sorted(paths, key=os.stat), {"remove": os.remove}  # ok

# === functions in threads
import asyncio
import os


def sizes(names):
    return [os.stat(name).st_size for name in names]


async def main(names):
    loop = asyncio.get_running_loop()

    def remove():
        for name in names:
            os.remove(name)

    await asyncio.to_thread(remove)  # ok
    await loop.run_in_executor(None, lambda: os.mkdir("a"))
    return await asyncio.to_thread(sizes, names)

# === elements of generators and nested functions
import os


async def main(names):
    def remove(name):
        os.remove(name)

    return (os.stat(name) for name in names), remove, lambda: os.listdir(".")  # ok

# === async twins
import aiofiles.os
import anyio
from aiofiles.os import listdir, remove


async def tidy(path):
    await aiofiles.os.makedirs(path, exist_ok=True)
    await remove(path)
    await anyio.Path(path).unlink()
    await anyio.Path(path).mkdir()
    return await listdir(path), await aiofiles.os.stat(path)

# === methods of these names on other types
import ast


async def main(items, frame, ftp, window):
    items.remove(1)  # ok
    frame.rename(columns={"a": "b"})  # ok
    ftp.mkdir("a")  # ok
    window.chmod(1)  # ok
    [1, 2].remove(1)
    "a".replace("a", "b")
    return frame.replace(1, 2), ast.parse("1"), ftp.stat("a"), ftp.listdir("a")

# === shadowed and rebound names
from .remote import os as remote_os
from .remote import shutil


async def by_parameter(os, path):
    os.remove(path)
    return os.listdir(path)


async def by_local(path):
    os = remote_os.connect()
    os.remove(path)
    return shutil.which("git"), remote_os.stat(path)  # ok

# === two imports that disagree
try:
    from aioos import stat
except ImportError:
    from os import stat


async def size(path):
    return stat(path)

# === a function of the module with the same name
def stat(path):
    return path


def listdir(path):
    return [path]


async def main(path):
    return stat(path), listdir(path)

# === an awaited call
import os


async def patched(path):
    await os.remove(path)
    return await os.stat(path)

# === what is meant to fail
import os

import pytest


async def test_missing():
    with pytest.raises(FileNotFoundError):
        os.remove("missing")

# === paths are another code
from pathlib import Path


async def main(path: Path):
    path.mkdir()
    path.unlink()
    return path.stat(), path.name
