# === a runner of threads that modules hand on by other names
# config: thread_runners=app.util.run_in_pool
# --- app/__init__.py
# --- app/util/pool.py
import asyncio


async def run_in_pool(function, *args):
    return await asyncio.get_running_loop().run_in_executor(None, function, *args)


async def run_here(function, *args):
    return function(*args)


# --- app/util/__init__.py
from .pool import run_here, run_in_pool

# --- app/compat.py
from . import util
from .util import run_in_pool as offload

# --- app/main.py
import asyncio

from . import compat
from .compat import offload
from .util import run_here, run_in_pool as in_pool


class Feed:
    def __init__(self):
        self.queue = asyncio.Queue()

    def put(self, item):
        self.queue.put_nowait(item)  # error: ASYNC504

    def put_renamed(self, item):
        self.queue.put_nowait(item)  # error: ASYNC504

    def put_by_module(self, item):
        self.queue.put_nowait(item)  # error: ASYNC504

    def put_by_package(self, item):
        self.queue.put_nowait(item)  # error: ASYNC504

    def put_here(self, item):
        self.queue.put_nowait(item)  # ok

    async def run(self, item):
        await in_pool(self.put, item)
        await offload(self.put_renamed, item)
        await compat.offload(self.put_by_module, item)
        await compat.util.run_in_pool(self.put_by_package, item)
        await run_here(self.put_here, item)
        await offload(lambda: self.queue.put_nowait(item))  # error: ASYNC504
        await run_here(lambda: self.queue.put_nowait(item))  # ok
# === functions of libraries that a module of the project hands on by other names
# --- pkg/__init__.py
from .threads import elsewhere
# --- pkg/threads.py
import threading
from asyncio import to_thread as elsewhere
from starlette.concurrency import run_in_threadpool

aside = run_in_threadpool
Worker = threading.Thread


def at_once(work, *arguments):
    return work(*arguments)
# --- pkg/a.py
import asyncio

from . import elsewhere, missing
from .threads import Worker, aside, at_once

loop = asyncio.new_event_loop()


async def main(task: asyncio.Task):
    def first():
        task.cancel()  # error: ASYNC504

    def second():
        task.cancel()  # error: ASYNC504

    def third():
        task.cancel()  # error: ASYNC504

    def fourth():
        loop.call_soon(print)  # error: ASYNC504

    def fifth():
        task.cancel()

    def sixth():
        task.cancel()

    await elsewhere(first)
    await aside(second)
    await asyncio.shield(elsewhere(third))
    await aside(lambda: task.cancel())  # error: ASYNC504
    Worker(target=fourth).start()
    at_once(fifth)
    missing(sixth)


class Device:
    def read(self):
        loop.call_soon(print)  # error: ASYNC504

    async def get(self):
        return await elsewhere(self.read)
