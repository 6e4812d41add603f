# === the calls
import bz2
import codecs
import gzip
import io
import lzma
from gzip import open as gzip_open


async def main(name):
    with open(name) as file:  # error: ASYNC230@10
        text = file.read()
    handle = open(name, "wb")  # error: ASYNC230
    io.open(name)  # error: ASYNC230
    codecs.open(name, encoding="utf-8")  # error: ASYNC230
    gzip.open(name)  # error: ASYNC230
    bz2.open(name)  # error: ASYNC230
    lzma.open(name)  # error: ASYNC230
    gzip_open(name)  # error: ASYNC230
    return text, handle, open(name).read()  # error: ASYNC230@26


# === paths
from pathlib import Path
import pathlib
import pathlib as pl


async def main(name):
    path = Path(name)
    path.read_text()  # error: ASYNC230@5
    path.read_bytes()  # error: ASYNC230
    path.write_text("x")  # error: ASYNC230
    path.write_bytes(b"x")  # error: ASYNC230
    with path.open("w") as file:  # error: ASYNC230
        file.write("x")
    pathlib.Path(name).read_text()  # error: ASYNC230
    pl.Path(name).read_text()  # error: ASYNC230
    text = Path(name).read_text().splitlines()  # error: ASYNC230@12
    return text


# === derived paths
from pathlib import Path

ROOT = Path(__file__).parent
DATA = ROOT / "data"


async def main(name, path: Path):
    (ROOT / name).read_text()  # error: ASYNC230@5
    (DATA / "a" / name).read_bytes()  # error: ASYNC230
    DATA.joinpath("a", name).read_text()  # error: ASYNC230
    path.with_suffix(".json").write_text("{}")  # error: ASYNC230@5
    path.with_name("other").write_text("{}")  # error: ASYNC230
    path.parent.joinpath("x").read_text()  # error: ASYNC230
    path.parent.parent.joinpath("x").read_text()  # error: ASYNC230
    Path(__file__).with_name(name).read_text()  # error: ASYNC230
    config = path / "config.toml"
    config.read_text()  # error: ASYNC230
    ("root" / path).read_text()  # error: ASYNC230
    return (
        path.with_suffix(".txt")  # error: ASYNC230@9
        .read_text(encoding="utf-8", errors="surrogateescape")
        .replace("\r\n", "\n")
        .strip()
    )


# === paths by annotation, on self, from functions
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Union


@dataclass
class Store:
    root: Path
    cache: "Optional[Path]" = None
    name: str = ""

    @property
    def index(self) -> Path:
        return self.root / "index"

    async def load(self, given: Path, maybe: "Path | None", files: List[Path]):
        self.root.read_text()  # error: ASYNC230
        self.cache.read_text()  # error: ASYNC230
        self.index.read_text()  # error: ASYNC230
        (self.root / self.name).read_text()  # error: ASYNC230
        given.read_text()  # error: ASYNC230
        maybe.read_text()  # error: ASYNC230
        for file in files:
            file.read_text()  # error: ASYNC230
        texts = [f.read_text() for f in files]  # error: ASYNC230
        self.name.read_text()  # ok
        return texts


def config_path() -> Path:
    return Path("config")


async def either(path: Union[str, Path]):
    config_path().read_text()  # error: ASYNC230
    path.read_text()  # ok
    found = Path(path)
    found.read_text()  # error: ASYNC230
    if (walrus := config_path()) is not None:
        walrus.read_text()  # error: ASYNC230


# === aliases, in functions and of the builtin
import builtins


async def main(name):
    from io import open as io_open
    from pathlib import Path as P

    builtins.open(name)  # error: ASYNC230
    io_open(name)  # error: ASYNC230
    P(name).read_text()  # error: ASYNC230
    opener = open
    opener(name)  # error: ASYNC230


# === other paths
import importlib.resources
import zipfile
from pathlib import PurePath, PurePosixPath

import anyio
import trio
from anyio import Path
from cloudpathlib import CloudPath


async def main(name, path: Path, item: "anyio.Path"):
    await Path(name).read_text()  # ok
    await anyio.Path(name).write_text("x")  # ok
    await trio.Path(name).read_bytes()  # ok
    await path.read_text()  # ok
    await item.read_text()  # ok
    importlib.resources.files("package").joinpath("x").read_text()  # ok
    CloudPath("s3://bucket/x").read_text()  # ok
    zipfile.Path(name).read_text()  # ok
    PurePath(name).read_text()  # ok
    return PurePosixPath(name).with_suffix(".x")


# === other functions called open
import aiofiles
import anyio
import webbrowser
from aiofiles import open as aio_open


class Door:
    def open(self):
        self.state = "open"

    async def use(self, url):
        self.open()  # ok
        webbrowser.open(url)  # ok
        self.camera.open(0)  # ok


async def main(name, browser, door: Door):
    async with aiofiles.open(name) as file:  # ok
        await file.read()
    async with aio_open(name) as other:
        await other.read()
    async with await anyio.open_file(name) as third:
        await third.read()
    browser.open(name)  # ok
    door.open()  # ok


# === the builtin's name is bound in the module
from aiofiles import open


async def main(name):
    async with open(name) as file:  # ok
        return await file.read()


# === the builtin's name is bound by a function
def open(name):
    return name


async def main(name):
    return open(name)  # ok


# === the builtin's name may come with a star import
from os import *


async def main(name):
    return open(name)  # ok


# === a star import does not reach names that are imported
from fakes import *
from io import open
from pathlib import Path


async def main(name):
    open(name)  # error: ASYNC230
    Path(name).read_text()  # error: ASYNC230


# === the builtin's name is bound in scopes of its own
async def parameter(open, name):
    open(name)  # ok


async def local(make, name):
    open = make()
    return open(name)  # ok


async def late(make, name):
    open(name)  # ok
    open = make()
    return open


async def looped(openers, name):
    for open in openers:
        open(name)  # ok
    return [open(name) for open in openers]  # ok


async def imported(name):
    from app import open

    return open(name)  # ok


async def nested(name):
    def open(path):
        return path

    return open(name)  # ok


class File:
    open = None

    async def load(self, name):
        open(name)  # error: ASYNC230

    async def other(self, name):
        self.open(name)  # ok


async def free(name):
    return open(name)  # error: ASYNC230


# === the builtin's name is made global elsewhere
def install(make):
    global open
    open = make()


async def main(name):
    return open(name)  # ok


# === a global that a nested function binds, and a local that it does not
def outer():
    def install(make):
        open = make()
        return open

    return install


async def main(name):
    return open(name)  # error: ASYNC230


# === a condition that binds the name in the module
import sys

if sys.platform == "win32":
    from app.windows import open


async def main(name):
    return open(name)  # ok


# === comprehensions
async def main(names, groups):
    lines = [line for line in open(names[0])]  # error: ASYNC230
    lazy = (line for line in open(names[0]))  # error: ASYNC230
    shadow = [open for open in open(names[0])]  # error: ASYNC230@32
    inner = [line for name in names for line in open(name)]  # error: ASYNC230
    late = (line for name in names for line in open(name))  # ok
    element = sum(open(name).fileno() for name in names)  # error: ASYNC230
    test = any(name for name in names if open(name))  # error: ASYNC230
    kept = (open(name) for name in names)  # ok
    nested = [(open(n) for n in group) for group in groups]  # ok
    first = [list(line for line in open(g)) for g in groups]  # error: ASYNC230
    return lines, lazy, shadow, inner, late, element, test, kept, nested, first


# === exceptions, match captures and with targets
# python: 3.10
async def caught(work, name):
    try:
        await work()
    except OSError as open:
        print(open)
    return open(name)  # ok


async def matched(event, name):
    match event:
        case {"open": open}:
            return open(name)  # ok


async def entered(manager, name):
    with manager() as open:
        return open(name)  # ok


async def free(event, name):
    match event:
        case {"name": str(name)}:
            return open(name)  # error: ASYNC230


# === type parameters
# python: 3.12
from pathlib import Path


async def main[open](name):
    return open(name)  # ok


class Store[Path]:
    async def load(self, path: Path):
        path.read_text()  # ok


async def generic[T: str](name: T, path: Path):
    path.read_text()  # error: ASYNC230
    return open(name)  # error: ASYNC230


# === receivers that have two types
from pathlib import Path

import anyio


async def branches(name, fast):
    if fast:
        path = Path(name)
    else:
        path = anyio.Path(name)
    return path.read_text()  # ok


async def rebound(path: Path):
    path = str(path)
    return path.read_text()  # ok


class Store:
    def __init__(self, path, fast):
        self.path = Path(path)
        self.other = Path(path)
        if fast:
            self.path = anyio.Path(path)

    def use(self, other):
        self.other = other

    async def load(self):
        return self.path.read_text(), self.other.read_text()  # ok


# === two modules under one name
try:
    from anyio import Path
except ImportError:
    from pathlib import Path


async def main(name):
    return Path(name).read_text()  # ok


# === contexts
import asyncio
import threading
from pathlib import Path

TEXT = Path("text").read_text()  # ok

with open("x") as FILE:  # ok
    LINES = list(FILE)


def sync(name):
    with open(name) as file:  # ok
        return file.read()


async def main(names, path: Path, data=open("default")):
    def nested():
        with open(names[0]) as file:  # ok
            return file.read()

    def writer():
        path.write_text("x")  # ok

    await asyncio.to_thread(nested)
    await asyncio.to_thread(path.read_text)  # ok
    await asyncio.to_thread(open, names[0])  # ok
    await asyncio.to_thread(lambda: open(names[0]).read())  # ok
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, path.read_bytes)  # ok
    threading.Thread(target=writer).start()

    def with_default(file=open("default")):  # error: ASYNC230
        return file

    class Local:
        text = path.read_text()  # error: ASYNC230

        def load(self):
            return path.read_text()  # ok

    return data, with_default, Local


# === callbacks of the loop
import asyncio
from pathlib import Path


class Log(asyncio.Protocol):
    def __init__(self):
        self.path = Path("log")

    def data_received(self, data):
        with open("log", "ab") as file:  # error: ASYNC230
            file.write(data)
        self.path.write_bytes(data)  # error: ASYNC230


def watch(loop: asyncio.AbstractEventLoop, path: Path):
    loop.call_later(1, lambda: path.read_text())  # error: ASYNC230
    loop.call_later(1, path.read_text)  # error: ASYNC230


# === handed to the loop, awaited, and arguments further in
import asyncio
from pathlib import Path


async def send(data):
    await asyncio.sleep(0)
    return data


async def main(path: Path, name):
    await path.read_text()  # ok
    await asyncio.gather(path.read_text(), path.read_bytes())  # ok
    await send(path.read_text())  # error: ASYNC230@16
    await asyncio.gather(send(open(name)), send(1))  # error: ASYNC230
    return await send(data=[open(name)])  # error: ASYNC230


# === with several items, and the column after characters of more bytes
async def main(source, target, log):
    with open(source) as a, open(target, "w") as b:  # error: ASYNC230@10, ASYNC230@29
        b.write(a.read())
    log("Zürich", open(source))  # error: ASYNC230@19


# === methods of paths that do not open
from pathlib import Path


async def main(name):
    path = Path(name)
    parts = path.name, path.stem, path.parts, path.suffixes, str(path)
    other = path.with_suffix(".txt").relative_to(path.parent)
    return parts, other, path.read_text, path.match("*.py"), path.as_posix()  # ok


# === a very long chain
from pathlib import Path


async def read(path: Path):
    home = path.parent.parent.parent.parent.parent.parent.parent.parent.parent.parent
    top = home.parent.parent.parent.parent.parent.parent.parent.parent.parent.parent
    top.parent.parent.parent.parent.parent.parent.parent.read_text()  # error: ASYNC230
    return (
        path.parent.parent.parent.parent.parent.parent.parent.parent.parent.parent  # error: ASYNC230
        .parent.parent.parent.parent.parent.parent.parent.parent.parent.parent.parent
        .read_text()
    )


# === more shapes
import json
import os
from contextlib import ExitStack, closing
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory


class Conf:
    path = Path("conf.json")
    dirs: list[Path] = []
    by: dict[str, Path] = {}

    def __init__(self, base: "str | Path"):
        self.base = Path(base)
        self.raw = base

    async def go(self, key):
        data = json.loads(self.path.read_text())  # error: ASYNC230
        for d in self.dirs:
            d.joinpath("x").write_text("x")  # error: ASYNC230
        self.by[key].read_bytes()  # error: ASYNC230
        self.base.parent.joinpath("x").open()  # error: ASYNC230
        self.raw.read_text()  # ok
        (Path.cwd() / "x" / key).read_text()  # error: ASYNC230
        Path(os.environ["HOME"], "x").write_text("")  # error: ASYNC230
        with ExitStack() as stack:
            f = stack.enter_context(open("x"))  # error: ASYNC230
            f.read()
        with closing(open("y")) as g:  # error: ASYNC230
            g.read()
        [json.loads(p.read_text()) for p in self.dirs]  # error: ASYNC230
        text = Path("x").expanduser().read_text()  # error: ASYNC230
        p, q = Path("a"), Path("b")
        q.write_bytes(p.read_bytes())  # error: ASYNC230, ASYNC230
        return data, text

    async def lazy(self):
        return (p.read_text() for p in self.dirs)  # ok


async def env(file=open("x")):  # ok
    return file


async def request(request):
    form = await request.form()
    await form["f"].read()  # ok
    form["g"].open()  # ok


# === files around descriptors that are open already
import asyncio
import io
import pty


async def terminal(protocol):
    loop = asyncio.get_running_loop()
    primary, replica = pty.openpty()
    await loop.connect_read_pipe(protocol, open(primary, "rb", closefd=False))  # ok
    await loop.connect_write_pipe(protocol, io.open(primary, "wb", -1, closefd=False))
    return replica


async def read(path, close, **options):
    open(path, closefd=True)  # error: ASYNC230
    open(path, "rb", closefd=close)  # error: ASYNC230
    open(path, "rb", **options)  # error: ASYNC230


# === generator expressions and lambdas that run where they stand, or later
import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import reduce


async def gone_through(names, pairs, found):
    joined = "".join(open(name).read() for name in names)  # error: ASYNC230
    joined += found.separator.join(open(name).read() for name in names)  # error: ASYNC230
    first, second = (open(name).read() for name in pairs)  # error: ASYNC230
    is_there = joined in (open(name).read() for name in names)  # error: ASYNC230
    for number, text in enumerate(open(name).read() for name in names):  # error: ASYNC230
        found[number] = text
    for text in (open(name).read() for name in names):  # error: ASYNC230
        found.append(text)
    texts = [*(open(name).read() for name in names)]  # error: ASYNC230
    texts += [text for text in (open(name).read() for name in names)]  # error: ASYNC230
    longest = max(names, key=lambda name: len(open(name).read()))  # error: ASYNC230
    names.sort(key=lambda name: open(name).read())  # error: ASYNC230
    read = list(map(lambda name: open(name).read(), names))  # error: ASYNC230
    full = [*filter(lambda name: open(name).read(), names)]  # error: ASYNC230
    whole = reduce(lambda text, name: text + open(name).read(), names, "")  # error: ASYNC230
    lengths = sum(len(t) for t in (open(name).read() for name in names))  # error: ASYNC230
    await asyncio.gather(*map(lambda name: found.put(open(name)), names))  # error: ASYNC230
    return first, second, is_there, texts, longest, read, full, whole, lengths


async def handed_on(names, found, pool: ThreadPoolExecutor):
    lazy = (open(name).read() for name in names)  # ok
    await asyncio.to_thread(list, lazy)
    await asyncio.to_thread(list, (open(name).read() for name in names))  # ok
    await asyncio.to_thread(list, map(lambda name: open(name).read(), names))  # ok
    await asyncio.to_thread(sorted, names, key=lambda name: open(name).read())  # ok
    pool.map(lambda name: open(name).read(), names)  # ok
    mapped = map(lambda name: open(name).read(), names)  # ok
    await found.put((open(name).read() for name in names))  # ok
    await found.sort(by=lambda name: open(name).read())  # ok
    found.lines = enumerate(open(name).read() for name in names)  # ok
    found.key = lambda name: open(name).read()  # ok
    found.group(names, key=lambda name: open(name).read())  # ok
    both = max(open(name).read() for name in names), mapped  # error: ASYNC230
    return (open(name).read() for name in names), both  # ok


def plain(names):
    return sum(open(name).fileno() for name in names)  # ok
# === what is called on what another code, which is off, is about
from pathlib import Path


async def read(path: Path):
    return path.resolve().read_text()  # error: ASYNC230
# === only the first of both, where that is on
# config: enable=ASYNC240
from pathlib import Path


async def read(path: Path):
    for each in path.resolve().iterdir():  # error: ASYNC240
        print(each)
    return path.resolve().read_text()  # error: ASYNC240
# === a text or a path
from pathlib import Path
from typing import Union


async def read(path: "str | Path", other: Union[str, Path, None] = None):
    if isinstance(path, str):
        path = Path(path)
    if not isinstance(other, Path):
        other = Path(other)
    inner = Path(path) if isinstance(path, str) else path
    path.read_text()  # error: ASYNC230
    other.read_bytes()  # error: ASYNC230
    inner.read_text()  # error: ASYNC230


async def unsure(path: "str | Path"):
    if isinstance(path, str):
        path = opened(path)
    return path.read_text()  # ok
