# === a concrete class of io, by annotation
import io
from io import BufferedReader, TextIOWrapper
from typing import Optional


async def main(
    text: io.TextIOWrapper,
    binary: BufferedReader,
    writer: "io.BufferedWriter",
    maybe: Optional[TextIOWrapper] = None,
):
    text.read()  # error: ASYNC232@5
    text.readline()  # error: ASYNC232
    text.readlines()  # error: ASYNC232
    text.write("x")  # error: ASYNC232
    text.writelines(["x"])  # error: ASYNC232
    binary.read(10)  # error: ASYNC232
    binary.readline()  # error: ASYNC232
    writer.write(b"x")  # error: ASYNC232
    maybe.write("x")  # error: ASYNC232
    return text.read().splitlines()  # error: ASYNC232@12


# === a file that was opened elsewhere
import io

LOG = open("log", "a")


def open_log() -> io.TextIOWrapper:
    return open("log", "a")


class Writer:
    def __init__(self, name):
        self.file = open(name, "w")
        self.late = None
        self.raw = open(name, "rb")

    def reopen(self):
        self.late = open("late")

    async def write(self, line):
        self.file.write(line)  # error: ASYNC232@9
        self.late.readline()  # error: ASYNC232
        self.raw.read()  # error: ASYNC232
        LOG.write(line)  # error: ASYNC232
        open_log().write(line)  # error: ASYNC232


# === a file that a sync function around holds open
def serve(name, run):
    with open(name) as file:

        async def handler(request):
            return file.readline()  # error: ASYNC232@20

        run(handler)


# === a path's file
from pathlib import Path


class Log:
    def __init__(self, path: Path):
        self.file = path.open("a")

    async def write(self, line):
        self.file.write(line)  # error: ASYNC232


# === in the block that opened it there is one report
async def main(name):
    with open(name) as file:  # error: ASYNC230
        first = file.readline()  # ok
        rest = file.read()  # ok
    with open(name, "w") as file:  # error: ASYNC230
        file.write(first)  # ok
        file.writelines(rest)  # ok
    return open(name, "rb").read()  # error: ASYNC230@12


# === protocols and files in memory
import io
from io import BytesIO, StringIO
from typing import IO, BinaryIO, TextIO


async def main(text: TextIO, binary: BinaryIO, either: IO[str], any_io: "IO[bytes]"):
    text.write("x")  # ok
    binary.read()  # ok
    either.readline()  # ok
    any_io.write(b"x")  # ok
    buffer = io.StringIO()
    buffer.write("x")  # ok
    BytesIO(b"x").read()  # ok
    memory = StringIO("x")
    memory.readlines()  # ok
    return buffer.getvalue(), memory.read()  # ok


async def base(file: io.IOBase, raw: io.TextIOBase):
    return file, raw


# === standard streams
import sys


async def main(line):
    sys.stdout.write(line)  # ok
    sys.stderr.write(line)  # ok
    sys.stdout.flush()
    out = sys.stdout
    out.write(line)  # ok


# === what does not read or write
import io


async def main(file: io.TextIOWrapper):
    if file.closed or not file.readable() or file.isatty():
        return file.name
    write = file.write  # ok
    return file.fileno(), file.encoding, write, file.writable()


# === asynchronous files
import aiofiles
import anyio


class Writer:
    async def open(self, name):
        self.file = await aiofiles.open(name)
        self.other = await anyio.open_file(name)

    async def write(self, line):
        await self.file.write(line)  # ok
        await self.other.read()  # ok
        async with aiofiles.open("x") as file:
            await file.readlines()  # ok


# === receivers that are not known
from app import make, open_file


async def main(file, name, response, request):
    file.read()  # ok
    file.write("x")  # ok
    response.write(b"x")  # ok
    body = await request.read()  # ok
    made = make()
    made.write("x")  # ok
    with open_file(name) as other:
        other.read()  # ok
    return body


class Stream:
    def write(self, data):
        self.data = data

    async def run(self):
        self.write(b"x")  # ok


# === receivers of two types
import io


class Writer:
    def __init__(self, name, memory):
        if memory:
            self.file = io.StringIO()
        else:
            self.file = open(name)
        self.given = open(name)

    def use(self, file):
        self.given = file

    async def write(self, line):
        self.file.write(line)  # ok
        self.given.write(line)  # ok


async def rebound(file: io.TextIOWrapper, wrap):
    file = wrap(file)
    return file.read()  # ok


async def shadowed(io, name):
    file = io.TextIOWrapper(name)
    return file.read()  # ok


# === set from outside
class Writer:
    def __init__(self, name):
        self.file = open(name)

    async def write(self, line):
        self.file.write(line)  # ok


def capture(writer, buffer):
    writer.file = buffer
    return writer


# === the builtin open is another one here
from aiofiles.threadpool import open


class Writer:
    def __init__(self, name):
        self.file = open(name)

    async def write(self, line):
        self.file.write(line)  # ok


# === contexts and references
import asyncio
import io

LOG = open("log", "a")


def sync(line):
    LOG.write(line)  # ok


async def main(file: io.TextIOWrapper, lines):
    def nested():
        return file.read()  # ok

    first = await asyncio.to_thread(nested)
    second = await asyncio.to_thread(file.read)  # ok
    await asyncio.to_thread(lambda: LOG.write("x"))  # ok
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, LOG.writelines, lines)  # ok
    await file.read()  # ok
    await asyncio.gather(file.read(), file.readline())  # ok
    lazy = (LOG.write(line) for line in lines)  # ok
    return first, second, lazy, [LOG.write(line) for line in lines]  # error: ASYNC232


def watch(loop: asyncio.AbstractEventLoop, file: io.TextIOWrapper):
    def readable():
        return file.readline()  # error: ASYNC232

    loop.add_reader(0, readable)
    loop.call_later(1, file.write, "x")  # error: ASYNC232


class Logged(asyncio.Protocol):
    def data_received(self, data):
        LOG.write(data.decode())  # error: ASYNC232

# === a file and its opening in the same function are one fault
from contextlib import ExitStack


async def main(name):
    file = open(name)  # error: ASYNC230
    first = file.readline()  # ok
    with ExitStack() as stack:
        other = stack.enter_context(open(name))  # error: ASYNC230
        return first, file.read(), other.read()  # ok


# === more shapes
import gzip
import io
import sys
from pathlib import Path

_log = open("x", "a")
_gz = gzip.open("x")


class Rec:
    def __init__(self, path: Path):
        self.f = path.open("ab")
        self.w: io.BufferedWriter = open(path, "wb")
        self.maybe: io.TextIOWrapper | None = None

    async def go(self, data):
        self.f.write(data)  # error: ASYNC232
        self.w.write(data)  # error: ASYNC232
        if self.maybe:
            self.maybe.write("x")  # error: ASYNC232
        self.f.closed  # ok
        self.f.fileno()  # ok
        self.f.close()  # ok
        _log.writelines(["x"])  # error: ASYNC232
        sys.stdout.buffer.write(data)  # ok

    @property
    def out(self) -> io.TextIOWrapper:
        return _log

    async def prop(self):
        self.out.write("x")  # error: ASYNC232

    async def wal(self, path):
        if (g := self.f).writable():
            g.write(b"x")  # error: ASYNC232


def opened(path) -> io.BufferedReader:
    return open(path, "rb")


async def mem(path, f: io.BytesIO, g: io.RawIOBase):
    f.read()  # ok
    f.write(b"")  # ok
    buf = io.StringIO()
    buf.write("x")  # ok


# === what async with does not give has no methods
async def save(path, text):
    async with open(path, "w") as file:  # error: ASYNC607
        file.write(text)  # ok


def lines(path, file):
    async def read(other):
        file.readlines()  # ok

    return read
