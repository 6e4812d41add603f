# === copying, moving and removing
import shutil
from shutil import rmtree


async def publish(source, target):
    shutil.copytree(source, target)  # error: ASYNC513@5
    shutil.copy(source / "index.html", target)  # error: ASYNC513
    shutil.copy2("a", "b")  # error: ASYNC513
    shutil.copyfile("a", "b")  # error: ASYNC513
    shutil.move(source, target)  # error: ASYNC513
    shutil.unpack_archive("site.tar.gz", target)  # error: ASYNC513
    if target.name:
        rmtree(target, ignore_errors=True)  # error: ASYNC513

# === an upload written by copyfileobj
import shutil


async def save(upload, destination):
    shutil.copyfileobj(upload.file, destination)  # error: ASYNC513

# === clean-up in finally and in a nested coroutine
import shutil


def make_worker(directory):
    async def work(job):
        try:
            await job()
        finally:
            shutil.rmtree(directory)  # error: ASYNC513

    return work

# === zip archives
import zipfile
from zipfile import ZIP_DEFLATED, ZipFile


async def pack(names, target):
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:  # error: ASYNC513
        for name in names:
            archive.write(name)
        archive.writestr("README", "packed")


async def unpack(path, target):
    archive = zipfile.ZipFile(path)  # error: ASYNC513
    archive.extractall(target)  # error: ASYNC513
    archive.close()


async def read(archive: zipfile.ZipFile, name):
    if name not in archive.namelist():
        return None
    return archive.read(name)  # ok, it may be in memory

# === tar archives
import tarfile


async def unpack(path, target):
    with tarfile.open(path, "r:gz") as tar:  # error: ASYNC513
        tar.extractall(target)


async def pack(path, names):
    tar = tarfile.open(path, "w:gz")  # error: ASYNC513
    for name in names:
        tar.add(name)  # error: ASYNC513
    tar.close()

# === glob
import glob
from glob import glob as find


async def sources(root):
    names = glob.glob(root + "/**/*.py", recursive=True)  # error: ASYNC513
    for name in find("*.cfg"):  # error: ASYNC513
        names.append(name)
    return names

# === temporary files
import tempfile
from tempfile import NamedTemporaryFile, TemporaryDirectory


async def render(run, text):
    with TemporaryDirectory() as directory:  # error: ASYNC513
        await run(directory)
    with NamedTemporaryFile("w") as file:  # error: ASYNC513
        file.write(text)
    handle, path = tempfile.mkstemp(suffix=".txt")  # error: ASYNC513
    return handle, path, tempfile.mkdtemp()  # error: ASYNC513

# === waiting for the disk and for a lock
import fcntl
import os


async def commit(file):
    fcntl.flock(file, fcntl.LOCK_EX)  # error: ASYNC513
    file.flush()
    os.fsync(file.fileno())  # error: ASYNC513
    fcntl.lockf(file.fileno(), fcntl.LOCK_SH)  # error: ASYNC513

# === a tree iterated on the loop
import glob
import os
from os import scandir, walk
from pathlib import Path


async def names(root):
    found = []
    for base, directories, files in os.walk(root):  # error: ASYNC513
        found.extend(files)
    for base, directories, files in walk(root):  # error: ASYNC513
        found.extend(directories)
    for entry in scandir(root):  # error: ASYNC513
        found.append(entry.name)
    for name in glob.iglob("*.py"):  # error: ASYNC513
        found.append(name)
    return found


async def sizes(root: Path):
    return [p.name for p in root.rglob("*.py")]  # error: ASYNC513


async def listed(root):
    base = Path(root)
    newest = sorted(base.glob("*.log"))  # error: ASYNC513
    names = {p.stem for p in base.iterdir()}  # error: ASYNC513
    return newest, names, list((base / "sub").iterdir())  # error: ASYNC513


async def with_os(root):
    return list(os.scandir(root))  # error: ASYNC513

# === paths derived from others, attributes, return annotations
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def data() -> Path:
    return ROOT / "data"


class Store:
    def __init__(self, directory: "str | Path"):
        self.directory = Path(directory)

    @property
    def old(self) -> Path:
        return self.directory / "old"

    async def names(self):
        for path in self.directory.iterdir():  # error: ASYNC513
            print(path.name)
        for path in self.old.glob("*"):  # error: ASYNC513
            print(path.name)
        for path in (self.directory / "new").with_suffix(".d").rglob("*.py"):  # error: ASYNC513
            print(path.name)


async def main():
    for path in data().glob("*.json"):  # error: ASYNC513
        print(path)
    for path in ROOT.parent.iterdir():  # error: ASYNC513
        print(path)

# === aliases, local imports, callbacks of the loop
import asyncio


async def clean(directory):
    import shutil as sh

    sh.rmtree(directory)  # error: ASYNC513
    loop = asyncio.get_running_loop()
    loop.call_later(60, lambda: sh.rmtree(directory))  # error: ASYNC513

# === sync code may block
import glob
import os
import shutil
import tempfile
from pathlib import Path

WORK = tempfile.mkdtemp()
PLUGINS = glob.glob("plugins/*.py")


def clean(root):
    for base, directories, files in os.walk(root):
        for directory in directories:
            shutil.rmtree(os.path.join(base, directory))


class Site:
    pages = list(Path("pages").glob("*.md"))

    def copy(self, target):
        shutil.copytree("static", target)

# === pure helpers of these modules
import glob
import shutil
import tarfile
import tempfile
import zipfile


async def describe(name):
    pattern = glob.escape(name)
    info = zipfile.ZipInfo(name)
    member = tarfile.TarInfo(name)
    ignore = shutil.ignore_patterns("*.pyc")
    formats = shutil.get_archive_formats()
    size = shutil.get_terminal_size()
    prefix = tempfile.gettempprefix()
    return pattern, info, member, ignore, formats, size, prefix, glob.has_magic(name)

# === an archive in memory
import io
import zipfile


async def names(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


async def names_of(data):
    buffer = io.BytesIO(data)
    archive = zipfile.ZipFile(buffer)
    return archive.infolist()

# === making a lazy iterator is free
import asyncio
import os
from pathlib import Path


async def names(root):
    walker = os.walk(root)
    return await asyncio.to_thread(list, walker)


async def handed_on(root: Path):
    files = root.rglob("*.py")
    first = await asyncio.to_thread(next, files, None)
    rest = await asyncio.to_thread(sorted, root.glob("*"))
    return first, rest


async def returned(root: Path, visit):
    await asyncio.to_thread(visit, os.walk(root))
    return root.iterdir()


async def lazy(root):
    return (name for base, directories, files in os.walk(root) for name in files)

# === references are not calls
import asyncio
import functools
import shutil
import tempfile


async def clean(directory, target):
    await asyncio.to_thread(shutil.rmtree, directory, ignore_errors=True)
    await asyncio.to_thread(shutil.copytree, directory, target)
    made = await asyncio.to_thread(tempfile.mkdtemp)
    copy = functools.partial(shutil.copy2, directory)
    action = {"copy": shutil.copy, "move": shutil.move}["copy"]
    return made, copy, action

# === functions in threads
import asyncio
import os
import shutil
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import anyio.to_thread
from asgiref.sync import sync_to_async

pool = ThreadPoolExecutor()


def size(root):
    total = 0
    for base, directories, files in os.walk(root):
        total += len(files)
    return total


@sync_to_async
def remove(root):
    shutil.rmtree(root)


async def main(root):
    loop = asyncio.get_running_loop()

    def pack():
        return shutil.copytree(root, root + ".old")

    await asyncio.to_thread(pack)
    await loop.run_in_executor(pool, lambda: shutil.rmtree(root))
    await anyio.to_thread.run_sync(lambda: shutil.rmtree(root))
    await remove(root)
    processes = ProcessPoolExecutor()
    return await loop.run_in_executor(processes, size, root)

# === the element of a generator and a nested function run elsewhere
import shutil


async def removers(paths):
    def remove(path):
        shutil.rmtree(path)

    return (shutil.rmtree(p) for p in paths), remove, lambda p: shutil.rmtree(p)

# === paths that do not touch the disk, paths of anyio
import os.path
from pathlib import Path, PurePath

import anyio
from anyio import Path as AsyncPath


async def names(root: PurePath, path: Path):
    async for child in anyio.Path(root).iterdir():
        print(child.name)
    async for child in AsyncPath(root).glob("*.py"):
        print(child.name)
    found = [p async for p in AsyncPath(root).rglob("*")]
    joined = os.path.join("a", "b")
    return found, joined, path.with_suffix(".py").name, path / "a", root.match("*.py")

# === aiofiles has the same names
import aiofiles.tempfile
from aioshutil import copytree, rmtree


async def render(run):
    async with aiofiles.tempfile.TemporaryDirectory() as directory:
        await run(directory)
    async with aiofiles.tempfile.NamedTemporaryFile("w") as file:
        await file.write("text")
    await copytree("a", "b")
    await rmtree("a")

# === locks that do not wait
import fcntl


async def try_lock(file):
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    fcntl.lockf(file.fileno(), fcntl.LOCK_SH | fcntl.LOCK_NB)


async def unlock(file):
    fcntl.flock(file, fcntl.LOCK_UN)

# === shadowed, rebound and unresolved names
from .files import glob
from .tools import *
from .tools import os as tools_os


async def by_parameter(shutil, path):
    shutil.rmtree(path)


async def by_project(root):
    for name in tools_os.walk(root):
        print(name)
    return glob.glob("*")


async def by_star(path):
    rmtree(path)


async def by_local(path, tempfile=None):
    return tempfile.mkdtemp()

# === the same method names on other types
import copy


class Page:
    def glob(self, pattern):
        return [pattern]


async def main(page: Page, tree, board, items, ast_node, root):
    for name in page.glob("*"):
        print(name)
    for node in tree.walk():
        print(node)
    for name in root.rglob("*"):
        print(name)
    board.move(1, 2)
    for child in ast_node.iterdir():
        print(child)
    return items.copy(), copy.copy(items), {}.copy()

# === two imports that disagree
try:
    from scandir import walk
except ImportError:
    from os import walk


async def names(root):
    for base, directories, files in walk(root):
        print(base)

# === a path or something else
from pathlib import Path

from .remote import RemotePath


async def names(root, remote):
    base = RemotePath(root) if remote else Path(root)
    for path in base.iterdir():
        print(path)


async def rebound(root: Path):
    root = RemotePath(root)
    for path in root.iterdir():
        print(path)

# === what is meant to fail
import shutil

import pytest


async def test_missing(tmp_path):
    with pytest.raises(FileNotFoundError):
        shutil.rmtree(tmp_path / "missing")

# === TestCase.assertRaises is meant to fail as well
import shutil
from unittest import IsolatedAsyncioTestCase


class Test(IsolatedAsyncioTestCase):
    async def test_missing(self):
        with self.assertRaises(FileNotFoundError):
            shutil.rmtree("missing")

# === light calls are another code
import os
import shutil


async def usage(path):
    os.makedirs(path, exist_ok=True)
    return os.listdir(path), shutil.disk_usage(path), shutil.which("git")

# === going over a tree in other ways
import os
from pathlib import Path


async def names(root: Path, show):
    tree = os.walk(root)  # error: ASYNC513
    for base, directories, files in tree:
        print(base)
    found = []
    found.extend(root.iterdir())  # error: ASYNC513
    text = ",".join(p.name for p in root.iterdir())  # error: ASYNC513
    for number, path in enumerate(root.glob("*")):  # error: ASYNC513
        print(number, path)
    with os.scandir(root) as entries:  # error: ASYNC513
        for entry in entries:
            print(entry)
    first = next(root.iterdir(), None)  # error: ASYNC513
    count = sum(1 for _ in root.rglob("*"))  # error: ASYNC513
    listed = [*root.iterdir()]  # error: ASYNC513
    return text, first, count, listed, show(*root.iterdir())  # error: ASYNC513

# === an iterator that is gone over elsewhere
import asyncio
import os
from pathlib import Path


async def names(root: Path, use):
    children = root.iterdir()
    use(children)
    tree = os.walk(root)

    def walk():
        for base, directories, files in tree:
            print(base)

    await asyncio.to_thread(walk)
    return map(str, root.iterdir())


# === the digest of what is in memory
import hashlib
from io import BytesIO


async def digest(path, data):
    hashlib.file_digest(BytesIO(data), "sha256")  # ok
    return hashlib.file_digest(path, "sha256")  # error: ASYNC513


# === going over a tree that a variable with an annotation has
import asyncio
import os
from typing import Iterator


async def names(root):
    tree: Iterator = os.walk(root)  # error: ASYNC513
    for _, _, files in tree:
        print(files)


async def hand_on(root):
    tree: Iterator = os.walk(root)  # ok
    return await asyncio.to_thread(list, tree)


# === an iterator that is made in one of several ways
import asyncio
from pathlib import Path


async def list_by_choice(root: Path, deep):
    entries = root.rglob("*") if deep else root.glob("*")  # error: ASYNC513
    for entry in entries:
        print(entry)


async def list_by_branches(root: Path, deep):
    if deep:
        entries = root.rglob("*")  # error: ASYNC513
    else:
        entries = root.iterdir()
    return [entry.name for entry in entries]


async def list_on_the_spot(root: Path, deep):
    for entry in root.rglob("*") if deep else root.glob("*"):  # error: ASYNC513
        print(entry)


async def list_given(root: Path, paths=None):
    entries = paths or root.glob("*")  # ok
    for entry in entries:
        print(entry)


async def list_known(root: Path, names, deep):
    entries = root.rglob("*") if deep else [root / name for name in names]  # ok
    for entry in entries:
        print(entry)


async def list_in_thread(root: Path, deep):
    entries = root.rglob("*")  # ok
    if deep:
        entries = await asyncio.to_thread(list, entries)
    for entry in entries:
        print(entry)


async def hand_on(root: Path, deep):
    entries = root.rglob("*") if deep else root.glob("*")  # ok
    return await asyncio.to_thread(list, entries)


class Tree:
    def entries(self):
        return self.root.rglob("*")

    async def show(self, other: Path, deep):
        entries = other.glob("*") if deep else self.entries()  # ok
        for entry in entries:
            print(entry)


# === a temporary directory that goes
import asyncio
import tempfile


class Server:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()

    async def stop(self):
        self.folder.cleanup()  # error: ASYNC513

    async def stop_aside(self):
        await asyncio.to_thread(self.folder.cleanup)  # ok

    def stop_at_once(self):
        self.folder.cleanup()  # ok
# === what unpacks or searches an iterator goes over it
from pathlib import Path


async def first(folder: Path, wanted):
    newest, *others = folder.iterdir()  # error: ASYNC513
    (only,) = folder.glob("*.txt")  # error: ASYNC513
    if wanted in folder.rglob("*"):  # error: ASYNC513
        return newest
    both = folder.iterdir()  # ok
    return only, others, both, wanted == folder.iterdir()  # ok


# === locks of files are waited for where they are entered
import asyncio

import fasteners
import filelock
import portalocker
from filelock import FileLock


class Store:
    def __init__(self, path):
        self.path = path
        self.lock = FileLock(f"{path}.lock")
        self.hasty = FileLock(path, timeout=0)

    async def save(self, text):
        with self.lock:  # error: ASYNC513
            await asyncio.to_thread(self.path.write_text, text)

    async def try_to_save(self, text):
        with self.lock.acquire(timeout=0):  # ok
            await asyncio.to_thread(self.path.write_text, text)

    async def try_again(self, text):
        with self.hasty:  # ok
            await asyncio.to_thread(self.path.write_text, text)

    def save_in_thread(self, text):
        with self.lock:  # ok
            self.path.write_text(text)


async def take(path):
    lock = filelock.SoftFileLock(path)
    lock.acquire()  # error: ASYNC513
    lock.acquire(blocking=False)  # ok
    with FileLock(path, timeout=5), open(path) as file:  # error: ASYNC513, ASYNC230
        await asyncio.sleep(1)
    with portalocker.Lock(path) as file:  # error: ASYNC513
        await asyncio.sleep(1)
    with portalocker.Lock(path, fail_when_locked=True):  # ok
        await asyncio.sleep(1)
    with fasteners.InterProcessLock(path):  # error: ASYNC513
        await asyncio.sleep(1)
    async with filelock.AsyncFileLock(path):  # ok
        return file


# === a lock that a server keeps
import asyncio

import redis


def charge(client: redis.Redis, account):
    with client.lock(account):
        return client


async def pay(client: redis.Redis, account):
    with client.lock(account):  # error: ASYNC511
        await asyncio.sleep(1)
    charge(client, account)  # error: ASYNC514


# === gone through here, made by a function or property of the project
import os
from pathlib import Path


class Folder:
    def __init__(self, path: Path):
        self.path = path
        self.walk = os.walk(path)

    @property
    def files(self):
        return self.path.iterdir()

    def found(self, pattern):
        if pattern:
            return self.path.rglob(pattern)
        return self.path.iterdir()

    async def main(self):
        for file in self.files:  # error: ASYNC513@21
            print(file)
        for file in self.found("*"):  # error: ASYNC513
            print(file)
        for root, _, _ in self.walk:  # error: ASYNC513
            print(root)
        found = self.found("*")
        return [file for file in found]  # error: ASYNC513


def walked(path):
    return os.walk(path)


def walked_again(path):
    return walked(path)


async def main(folder: Folder):
    for root, _, _ in walked("."):  # error: ASYNC513
        print(root)
    for root, _, _ in walked_again("."):  # error: ASYNC513
        print(root)
    return list(folder.files)  # error: ASYNC513


# === handed on by functions of the project that may give something else
import asyncio
import os
from pathlib import Path


class Folder:
    def __init__(self, path: Path, names):
        self.path = path
        self.names = names
        self.walk = os.walk(path)
        self.again = os.walk(path)

    def reset(self):
        self.walk = []

    @property
    def files(self):
        if self.path is None:
            return []
        return self.path.iterdir()

    @property
    def listed(self):
        return list(self.path.iterdir())

    def walks(self):
        yield os.walk(self.path)

    def given(self, names):
        return names

    def found(self):
        return self.path.iterdir()

    async def main(self):
        for file in self.files:  # ok
            print(file)
        for file in self.listed:  # ok
            print(file)
        for walk in self.walks():  # ok
            print(walk)
        for name in self.given([]), self.names:  # ok
            print(name)
        for name in self.names:  # ok
            print(name)
        for name in self.walk:  # ok
            print(name)
        files = await asyncio.to_thread(self.found)
        for file in await asyncio.to_thread(list, self.found()):  # ok
            print(file)
        for file in files:  # ok
            print(file)
        return self.found(), self.again  # ok


def plain(folder: Folder):
    for file in folder.found():  # ok
        print(file)
