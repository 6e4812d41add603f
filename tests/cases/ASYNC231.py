# === the call
import os
import os as system
from os import fdopen
from os import fdopen as opened


async def main(fd):
    with os.fdopen(fd) as file:  # error: ASYNC231@10
        text = file.read()
    handle = fdopen(fd, "wb")  # error: ASYNC231
    system.fdopen(fd)  # error: ASYNC231
    opened(fd)  # error: ASYNC231
    data = os.fdopen(fd).read()  # error: ASYNC231@12
    return text, handle, data


class Pipe:
    async def reader(self):
        self.file = os.fdopen(self.fd)  # error: ASYNC231
        return [os.fdopen(fd) for fd in self.fds]  # error: ASYNC231

    async def lines(self):
        async for fd in self.source:
            yield os.fdopen(fd)  # error: ASYNC231

    async def nested(self):
        def read(file=os.fdopen(3)):  # error: ASYNC231
            return file

        return read, (line for line in os.fdopen(4))  # error: ASYNC231


# === imported with its path module
import os.path


async def main(fd):
    return os.fdopen(fd), os.path.join("a", "b")  # error: ASYNC231


# === imported in the function
async def main(fd):
    from os import fdopen

    return fdopen(fd)  # error: ASYNC231


async def other(fd):
    return fdopen(fd)  # ok


# === what opens nothing
import os
import sys


async def main(fd):
    reading, writing = os.pipe()
    os.close(writing)
    other = os.dup(fd), os.isatty(fd), os.get_blocking(fd)
    return reading, other, os.fdopen, sys.stdin.fileno()  # ok


# === names that are bound here
import os
from os import fdopen

from app import make

fdopen = make(fdopen)  # ok


async def parameter(os, fd):
    return os.fdopen(fd)  # ok


async def local(fd):
    os = make()
    return os.fdopen(fd)  # ok


async def module(fd):
    return fdopen(fd)  # ok


async def comprehension(modules, fd):
    return [os.fdopen(fd) for os in modules]  # ok


# === others of that name
import anyio
from app import fdopen
from . import os


class Terminal:
    def fdopen(self, fd):
        return fd

    async def attach(self, fd):
        self.fdopen(fd)  # ok
        fdopen(fd)  # ok
        return os.fdopen(fd), anyio  # ok


# === two modules under one name
try:
    import posix_os as os
except ImportError:
    import os


async def main(fd):
    return os.fdopen(fd)  # ok


# === contexts and references
import asyncio
import os
import threading

FILE = os.fdopen(3)  # ok


def sync(fd):
    return os.fdopen(fd)  # ok


async def main(fd, fds, default=os.fdopen(5)):
    def nested():
        return os.fdopen(fd).read()  # ok

    first = await asyncio.to_thread(nested)
    second = await asyncio.to_thread(os.fdopen, fd)  # ok
    third = await asyncio.to_thread(lambda: os.fdopen(fd))  # ok
    loop = asyncio.get_running_loop()
    fourth = await loop.run_in_executor(None, os.fdopen, fd, "rb")  # ok
    threading.Thread(target=nested, daemon=True).start()
    lazy = (os.fdopen(n) for n in fds)  # ok
    handler = lambda: os.fdopen(fd)  # ok
    return first, second, third, fourth, lazy, handler, default


def watch(loop: asyncio.AbstractEventLoop, fd):
    loop.add_reader(fd, lambda: os.fdopen(fd))  # error: ASYNC231
    loop.add_reader(fd, print, os.fdopen)  # ok
    loop.add_writer(0, os.fdopen, fd)  # error: ASYNC231


# === files that the loop, or another thread, gets
import json
import os

import anyio


async def watch(loop, descriptor, protocol, forward):
    source = os.fdopen(descriptor, "rb", buffering=0)  # ok
    await loop.connect_read_pipe(lambda: protocol, source)
    ours, theirs = os.pipe()
    reading = os.fdopen(ours)  # ok
    writing = os.fdopen(theirs, "w")  # ok
    try:
        async with forward(errors=writing) as streams:
            async for line in anyio.wrap_file(reading):
                await streams.send(line)
    finally:
        reading.close()
        writing.close()


async def read(descriptor, process):
    file = os.fdopen(descriptor)  # error: ASYNC231
    settings = json.load(file)
    other = os.fdopen(descriptor)  # error: ASYNC231
    await process(other)
    return settings, other.read()


async def unused(descriptor):
    file = os.fdopen(descriptor)  # error: ASYNC231


# === files of pipes that the loop or a thread uses
import asyncio
import os
import sys
import tarfile
import threading


async def connected(loop: asyncio.AbstractEventLoop, protocol):
    transport, _ = await loop.connect_write_pipe(
        protocol, os.fdopen(sys.stdout.fileno(), "wb")  # ok
    )
    return transport


async def packed(path, send):
    read_end, write_end = os.pipe()
    source = os.fdopen(read_end, "rb")  # ok
    target = os.fdopen(write_end, "wb")  # ok

    def pack():
        with tarfile.open(fileobj=target, mode="w|") as archive:
            archive.add(path)
        target.close()

    threading.Thread(target=pack).start()
    loop = asyncio.get_running_loop()
    try:
        while True:
            chunk = await loop.run_in_executor(None, source.read, 65536)
            if not chunk:
                return
            await send(chunk)
    finally:
        source.close()


async def read_here(descriptor, log):
    source = os.fdopen(descriptor)  # error: ASYNC231
    log(source.read)
    return source.name


# === files that are closed again, and those of which somebody else gets the number
import asyncio
import os


async def closed(descriptor):
    os.fdopen(descriptor).close()  # error: ASYNC231


async def closed_by_name(descriptor):
    file = os.fdopen(descriptor, "rb")  # error: ASYNC231
    file.close()


async def closed_at_last(descriptor, work):
    file = os.fdopen(descriptor, "rb")  # error: ASYNC231
    try:
        await work()
    finally:
        file.close()


async def watched(loop: asyncio.AbstractEventLoop, descriptor, ready):
    file = os.fdopen(descriptor, "rb")  # ok
    loop.add_reader(file.fileno(), ready)
    try:
        await ready.wait()
    finally:
        file.close()


async def used_in_a_thread(descriptor):
    file = os.fdopen(descriptor, "rb")  # ok
    try:
        return await asyncio.to_thread(file.read)
    finally:
        file.close()
