# === statements
import asyncio


async def save(text, write, ok):
    loop = asyncio.get_running_loop()
    loop.run_in_executor(None, write, text)  # error: ASYNC702@5
    asyncio.get_running_loop().run_in_executor(None, write, text)  # error: ASYNC702
    ok and loop.run_in_executor(None, write, text)  # error: ASYNC702@12
    [loop.run_in_executor(None, write, each) for each in text]  # error: ASYNC702@6
    for each in text:
        loop.run_in_executor(None, write, each)  # error: ASYNC702


def save_sync(loop: asyncio.AbstractEventLoop, write):
    loop.run_in_executor(None, write)  # error: ASYNC702


# === names that are never read
import asyncio
from functools import partial


async def save(text, write):
    loop = asyncio.get_running_loop()
    _ = loop.run_in_executor(None, write, text)  # error: ASYNC702@9
    future = loop.run_in_executor(None, partial(write, text))  # error: ASYNC702
    futures = [loop.run_in_executor(None, write, each) for each in text]  # error: ASYNC702
    last: asyncio.Future = loop.run_in_executor(None, write)  # error: ASYNC702
    loop.call_soon(lambda: loop.run_in_executor(None, write))  # error: ASYNC702@28
    await asyncio.sleep(1)


# === attributes
import asyncio


class Writer:
    def __init__(self, write):
        self.loop = asyncio.new_event_loop()
        self.write = write

    def start(self):
        self.loop.run_in_executor(None, self.write)  # error: ASYNC702
        self.future = self.loop.run_in_executor(None, self.write)  # ok

    async def flush(self):
        self.loop.run_in_executor(None, self.run)  # error: ASYNC702
        self.loop.run_in_executor(None, self.run_safely)  # ok
        self.loop.run_in_executor(None, lambda: self.write())  # error: ASYNC702

    def run(self):
        try:
            self.write()
        except OSError:
            print("not written")

    def run_safely(self):
        """Write what there is."""
        try:
            self.write()
        except Exception as error:
            print("not written", error)


# === awaited, kept, returned, passed on
import asyncio


class Pool:
    async def run(self, loop: asyncio.AbstractEventLoop, work, jobs):
        await loop.run_in_executor(None, work)  # ok
        self.job = loop.run_in_executor(None, work)  # ok
        jobs.append(loop.run_in_executor(None, work))  # ok
        jobs["a"] = loop.run_in_executor(None, work)  # ok
        future = loop.run_in_executor(None, work)  # ok
        await asyncio.sleep(1)
        await future
        others = [loop.run_in_executor(None, work, job) for job in jobs]  # ok
        await asyncio.gather(*others)
        await asyncio.gather(loop.run_in_executor(None, work))  # ok
        await asyncio.wait_for(loop.run_in_executor(None, work), 5)  # ok
        asyncio.ensure_future(loop.run_in_executor(None, work))  # ok
        loop.run_in_executor(None, work).add_done_callback(print)  # ok
        watched = loop.run_in_executor(None, work)  # ok
        watched.add_done_callback(print)
        if (done := loop.run_in_executor(None, work)) is not None:  # ok
            print(done)
        return loop.run_in_executor(None, work)  # ok

    def start(self, loop: asyncio.AbstractEventLoop, work):
        global job
        job = loop.run_in_executor(None, work)  # ok
        submit = lambda: loop.run_in_executor(None, work)  # ok
        return submit


# === a finalizer can do nothing else
import asyncio


class Stream:
    def __del__(self):
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        loop.run_in_executor(None, self.source.close)  # ok


# === the errors are seen to
import asyncio
import functools
import logging


def careful(text):
    try:
        text.write()
    except Exception:
        logging.exception("not written")


def bare(text):
    text = text.strip()
    try:
        text.write()
    except:
        pass


def raises(text):
    try:
        text.write()
    except Exception:
        raise ValueError("not written")


async def main(loop: asyncio.AbstractEventLoop, text):
    loop.run_in_executor(None, careful, text)  # ok
    loop.run_in_executor(None, functools.partial(careful, text))  # ok
    loop.run_in_executor(None, bare, text)  # ok
    loop.run_in_executor(None, raises, text)  # error: ASYNC702


# === the errors are seen to under conditions
import asyncio
import logging


def store(short, durable, lock):
    async def later(text):
        def write():
            if durable is not None:
                try:
                    durable(text)
                except Exception as error:
                    logging.debug("not kept: %s", error)
            if short is not None:
                with lock:
                    try:
                        short(text)
                    except Exception:
                        logging.exception("not kept")

        def write_one():
            if durable is None:
                short(text)
            else:
                try:
                    durable(text)
                except Exception:
                    logging.exception("not kept")

        def write_otherwise():
            if durable is not None:
                try:
                    durable(text)
                except Exception:
                    logging.exception("not kept")
            elif short is not None:
                short(text)

        loop = asyncio.get_running_loop()
        loop.run_in_executor(None, write)  # ok
        loop.run_in_executor(None, write_one)  # error: ASYNC702
        loop.run_in_executor(None, write_otherwise)  # error: ASYNC702

    return later


# === other people's run_in_executor
from house import loop, run_in_executor


class Own:
    def run_in_executor(self, pool, function):
        self.jobs.append(function)

    def start(self, unknown, work):
        self.run_in_executor(None, work)  # ok
        unknown.run_in_executor(None, work)  # ok
        loop.run_in_executor(None, work)  # ok
        run_in_executor(None, work)  # ok


# === to_thread is a coroutine
import asyncio


async def main(work):
    asyncio.to_thread(work)  # error: ASYNC600
    await asyncio.to_thread(work)  # ok


# === without a function
import asyncio


async def main(arguments):
    loop = asyncio.get_running_loop()
    loop.run_in_executor(*arguments)  # error: ASYNC702


# === a test that expects the failure
import asyncio

import pytest


async def test_closed(work):
    loop = asyncio.get_running_loop()
    with pytest.raises(RuntimeError):
        loop.run_in_executor(None, work)  # ok
