# === the plain call, in the places where people write it
import time


async def poll(job):
    while not job.done:
        time.sleep(0.5)  # error: ASYNC251@9
    return job.result


async def retry(action):
    for attempt in range(3):
        try:
            return await action()
        except ConnectionError:
            time.sleep(2**attempt)  # error: ASYNC251
        finally:
            time.sleep(0)  # error: ASYNC251


class Worker:
    async def run(self):
        async with self.lock:
            time.sleep(1)  # error: ASYNC251

    async def stream(self, source):
        async for item in source:
            yield item
            time.sleep(self.pause)  # error: ASYNC251


# === names: aliases of module and function
import time as t
from time import sleep as nap
from time import monotonic, sleep

wait_here = t.sleep


async def main():
    start = monotonic()
    t.sleep(1)  # error: ASYNC251
    nap(1)  # error: ASYNC251
    sleep(secs=1)  # error: ASYNC251
    wait_here(1)  # error: ASYNC251
    return start


# === names: an import inside the function, also of an enclosing one
def make_handler():
    from time import sleep

    async def handler(request):
        sleep(1)  # error: ASYNC251
        return request

    return handler


async def delayed():
    import time as clock

    clock.sleep(0.1)  # error: ASYNC251


# === names: an import in another function binds nothing here
def setup():
    import time

    return time


async def main():
    time.sleep(1)  # ok


# === names: an import in a class body cannot be seen from its methods
class Timer:
    import time
    from time import sleep

    async def tick(self):
        time.sleep(1)  # ok
        sleep(1)  # ok


# === scopes: a name of the class body does not hide the module from methods
import time


class FakeTime:
    @staticmethod
    def sleep(seconds):
        return seconds


class Clock:
    time = FakeTime()

    async def tick(self):
        time.sleep(1)  # error: ASYNC251

    async def fake(self):
        self.time.sleep(1)  # ok


# === scopes: a method does not hide the function of the same name
from time import sleep


class Device:
    async def sleep(self):
        sleep(0.2)  # error: ASYNC251

    async def nap(self):
        await self.sleep()  # ok


# === scopes: parameters shadow
import time
from time import sleep


async def run(time, url):
    time.sleep(1)  # ok
    return url


async def wait(*, sleep=None):
    if sleep is not None:
        sleep(1)  # ok


async def default(sleep=sleep):
    sleep(1)  # ok


async def star(*time, **sleep):
    time.sleep(1)  # ok
    sleep(1)  # ok


async def positional(time, /):
    time.sleep(1)  # ok


# === scopes: a parameter of an enclosing function shadows as well
import time


def make(time):
    async def tick():
        time.sleep(1)  # ok

    return tick


# === scopes: a local assignment anywhere in the function makes the name local
import datetime
import time


async def stamp(log):
    time.sleep(1)  # ok
    time = datetime.datetime.now()
    log(time)


async def loop_target(clocks):
    for time in clocks:
        time.sleep(1)  # ok


async def with_target(manager):
    with manager as time:
        time.sleep(1)  # ok


async def unpacked(pair):
    time, other = pair
    time.sleep(1)  # ok
    return other


async def walrus(make):
    if time := make():
        time.sleep(1)  # ok


# === scopes: a local of one function is nothing to another
import time


def other():
    time = None
    return time


async def main():
    time.sleep(1)  # error: ASYNC251


# === scopes: a nested function's own local does not reach out
import time


async def main():
    def helper():
        time = 3
        return time

    time.sleep(1)  # error: ASYNC251
    return helper


# === names: the module name is bound again
import time

from fakes import FakeTime

time = FakeTime()


async def main():
    time.sleep(1)  # ok


# === names: the imported function is defined again
from time import sleep


def sleep(seconds):
    return seconds


async def main():
    sleep(1)  # ok


# === names: the function is replaced in the module
import time

from fakes import fake_sleep

time.sleep = fake_sleep  # ok


async def main():
    time.sleep(1)  # ok


# === names: global rebinding in another function
from time import sleep

from fakes import fake_sleep


def install():
    global sleep
    sleep = fake_sleep


async def main():
    sleep(1)  # ok


# === names: a global import inside a function is an import of the module
def load():
    global time
    import time


async def main():
    load()
    time.sleep(1)  # error: ASYNC251


# === names: global makes the assignment in the coroutine one of the module
from time import sleep

from fakes import fake_sleep


async def patch():
    global sleep
    sleep(1)  # ok
    sleep = fake_sleep


# === names: nonlocal rebinding
from fakes import fake_sleep


def outer():
    from time import sleep

    def install():
        nonlocal sleep
        sleep = fake_sleep

    async def main():
        sleep(1)  # ok

    return install, main


# === names: nonlocal in a sibling that only reads
def outer():
    from time import sleep

    def get():
        nonlocal sleep
        return sleep

    async def main():
        sleep(1)  # error: ASYNC251

    return get, main


# === names: two bindings that agree
try:
    from time import sleep
except ImportError:
    from time import sleep as sleep

import sys

if sys.platform == "win32":
    import time as clock
else:
    import time as clock


async def main():
    sleep(1)  # error: ASYNC251
    clock.sleep(1)  # error: ASYNC251


# === names: two bindings that do not agree
import os

try:
    from gevent import sleep
except ImportError:
    from time import sleep

if os.environ.get("FAKE"):
    import faketime as time
else:
    import time


async def main():
    sleep(1)  # ok
    time.sleep(1)  # ok


# === names: None in place of a missing module does not count
try:
    import time
except ImportError:
    time = None


async def main():
    if time is not None:
        time.sleep(1)  # error: ASYNC251


# === names: a fallback that is defined here
try:
    from time import sleep
except ImportError:

    def sleep(seconds):
        return seconds


async def main():
    sleep(1)  # ok


# === names: a star import may bind anything that is not bound otherwise
from fakes import *


async def main():
    time.sleep(1)  # ok
    sleep(1)  # ok


# === names: a star import of the very module is not relied on
from time import *


async def main(pause):
    sleep(pause)  # ok


# === names: an explicit import after the star import
from fakes import *
import time


async def main():
    time.sleep(1)  # error: ASYNC251


# === names: relative modules and others of a like name
from . import time
from .time import sleep
from ..clock.time import sleep as nap
from trio import sleep as trio_sleep
from datetime import time as day_time
import gevent
import mypackage.time


async def main():
    time.sleep(1)  # ok
    sleep(1)  # ok
    nap(1)
    day_time.sleep(1)  # ok
    gevent.sleep(1)  # ok
    mypackage.time.sleep(1)  # ok
    await trio_sleep(1)


# === names: other functions of the module
import time
import asyncio


async def main():
    started = time.monotonic()
    await asyncio.sleep(1)
    return time.time() - started, time.strftime("%H:%M"), time.perf_counter()


# === names: what only a running interpreter could tell
import importlib
import sys
import time


async def main():
    __import__("time").sleep(1)  # ok
    importlib.import_module("time").sleep(1)  # ok
    sys.modules["time"].sleep(1)  # ok
    getattr(time, "sleep")(1)
    globals()["sleep"](1)


# === names: an exception name is local, and gone after its handler
import time
from time import sleep


async def main(work, log):
    try:
        await work()
    except ValueError as sleep:
        log(sleep)
    sleep(1)  # ok


async def handler(work):
    try:
        await work()
    except TimeoutError as time:
        time.sleep(1)  # ok


async def untouched(work, log):
    try:
        await work()
    except ValueError as error:
        log(error)
        time.sleep(1)  # error: ASYNC251


# === names: match captures bind
# python: 3.10
from time import sleep
import time


async def dispatch(command):
    match command:
        case {"sleep": sleep}:
            sleep(1)  # ok
        case [_, *_]:
            pass


async def aliased(command):
    match command:
        case {"clock": object() as time}:
            time.sleep(1)  # ok


async def rest(command):
    match command:
        case ["wait", *sleep]:
            sleep(1)  # ok
        case {"wait": _, **time}:
            time.sleep(1)  # ok


async def no_capture(command):
    match command:
        case "wait":
            sleep(1)  # error: ASYNC251
        case time.struct_time():
            time.sleep(1)  # error: ASYNC251
        case _:
            time.sleep(2)  # error: ASYNC251


# === names: type parameters bind
# python: 3.12
import time
from time import sleep


async def call[sleep](value):
    sleep(1)  # ok
    return value


class Box[time]:
    async def wait(self):
        time.sleep(1)  # ok


async def other[T](value: T) -> T:
    time.sleep(1)  # error: ASYNC251
    return value


class Generic[T]:
    async def wait(self):
        sleep(1)  # error: ASYNC251


# === names: a type alias statement binds
# python: 3.12
from time import sleep

type sleep = float


async def main():
    sleep(1)  # ok


# === comprehensions: run here, their targets are their own
import time


async def main(clocks, pauses):
    [time.sleep(p) for p in pauses]  # error: ASYNC251
    names = {p: time.sleep(p) for p in pauses}  # error: ASYNC251
    kept = {p for p in pauses if not time.sleep(p)}  # error: ASYNC251
    fakes = [time.sleep(1) for time in clocks]  # ok
    time.sleep(1)  # error: ASYNC251
    return names, kept, fakes


# === comprehensions: the first iterable is read outside
import time
from time import sleep


async def main(pauses):
    real = [sleep(1) for sleep in (sleep(2), pauses)]  # error: ASYNC251@36
    inner = [n for time in pauses for n in time.sleep(1)]  # ok
    return real, inner


# === comprehensions: a walrus binds outside of them
from time import sleep


async def main(sleepers):
    if any((sleep := s) for s in sleepers):
        sleep(1)  # ok


async def listed(sleepers):
    seen = [sleep := s for s in sleepers]
    sleep(1)  # ok
    return seen


# === comprehensions: a walrus at module level rebinds the module's name
import time

import fakes

chosen = [time := clock for clock in fakes.CLOCKS]


async def main():
    time.sleep(1)  # ok


# === comprehensions: asynchronous ones
import time


async def main(source):
    results = [time.sleep(item.pause) async for item in source]  # error: ASYNC251
    gathered = [x async for x in source if not time.sleep(x)]  # error: ASYNC251
    return results, gathered


# === generator expressions: only the first iterable runs here
import time


async def main(pauses, groups):
    lazy = (time.sleep(p) for p in pauses)  # ok
    late = (p for p in pauses if not time.sleep(p))  # ok
    second = (p for group in groups for p in time.sleep(group))  # ok
    first = (p for p in (time.sleep(1), pauses))  # error: ASYNC251
    nested = ((p for p in (time.sleep(1), g)) for g in groups)  # ok
    inside = [tuple(p for p in (time.sleep(1), g)) for g in groups]  # error: ASYNC251
    return lazy, late, second, first, nested, inside


# === contexts: sync functions and the module itself
import time

time.sleep(0.01)  # ok


def work():
    time.sleep(1)  # ok


class Job:
    time.sleep(0.01)  # ok

    def run(self):
        time.sleep(1)  # ok

    @property
    def slow(self):
        time.sleep(1)  # ok
        return 1


def generator():
    for _ in range(3):
        yield time.sleep(1)  # ok


if __name__ == "__main__":
    time.sleep(1)  # ok

# === contexts: nested functions and lambdas do not run here
import time


async def main(registry):
    def later():
        time.sleep(1)  # ok

    def chunks():
        yield time.sleep(1)  # ok

    registry.add(later, chunks)
    registry.add(lambda: time.sleep(1))  # ok
    return lambda: [time.sleep(1) for _ in range(3)]  # ok


# === contexts: an async def inside a sync function
import time


def make():
    async def inner():
        time.sleep(1)  # error: ASYNC251

    return inner


def sync_in_between():
    async def outer():
        def middle():
            async def inner():
                time.sleep(1)  # error: ASYNC251

            time.sleep(1)  # ok
            return inner

        return middle

    return outer


# === contexts: defaults and decorators of the async def itself run where it is defined
import time

from app import delay, register


@delay(time.sleep(1))
async def main(started=time.sleep(1)):
    return started


def make():
    @register(time.sleep(1))
    async def inner(started=time.sleep(1), *, other=time.sleep(1)):
        return started, other

    return inner


# === contexts: defaults and decorators of a function nested in a coroutine run in it
import time

from app import delay


async def main():
    @delay(time.sleep(1))  # error: ASYNC251
    def decorated():
        time.sleep(1)  # ok

    def default(first=time.sleep(1)):  # error: ASYNC251
        return first

    def keyword(*, first=time.sleep(1)):  # error: ASYNC251
        return first

    async def nested(first=time.sleep(1)):  # error: ASYNC251
        return first

    late = lambda first=time.sleep(1): first  # error: ASYNC251
    return decorated, default, keyword, nested, late


# === contexts: names in defaults and decorators are read outside
import time
from time import sleep

from app import delay


async def main():
    @delay(time.sleep(1))  # error: ASYNC251
    def first(time=None):
        return time

    def second(sleep=sleep(1)):  # error: ASYNC251
        return sleep

    return first, second


# === contexts: a class body inside a coroutine runs in it
import time

from app import register


async def main():
    @register(time.sleep(1))  # error: ASYNC251
    class Marked(Exception, marker=time.sleep(3)):  # error: ASYNC251
        pass

    class Local(register(time.sleep(2))):  # error: ASYNC251
        time.sleep(1)  # error: ASYNC251
        values = [time.sleep(n) for n in range(3)]  # error: ASYNC251

        def method(self, first=time.sleep(1)):  # error: ASYNC251
            time.sleep(1)  # ok

        async def coroutine(self):
            time.sleep(1)  # error: ASYNC251

    return Local


# === contexts: names of a class body are seen in it, but not from its comprehensions
import time
from time import sleep

from fakes import FakeTime, fake_sleep


async def main():
    class Local:
        time = FakeTime()
        sleep = fake_sleep
        time.sleep(1)  # ok
        sleep(1)  # ok
        first = [n for n in sleep(1)]  # ok
        inner = [sleep(n) for n in range(3)]  # error: ASYNC251

    class Other:
        time.sleep(1)  # error: ASYNC251

    return Local, Other


# === contexts: a class body in a sync function does not run on the loop
import time


def make():
    class Local:
        time.sleep(1)  # ok

        async def coroutine(self):
            time.sleep(1)  # error: ASYNC251

    return Local


# === contexts: callbacks that the loop calls
import asyncio
import signal
import time


def tick():
    time.sleep(1)  # error: ASYNC251


def later(name):
    time.sleep(1)  # error: ASYNC251
    return name


def at():
    time.sleep(1)  # error: ASYNC251


def stop():
    time.sleep(1)  # error: ASYNC251


def readable():
    time.sleep(1)  # error: ASYNC251


def writable():
    time.sleep(1)  # error: ASYNC251


def never_registered():
    time.sleep(1)  # ok


async def main(sock):
    loop = asyncio.get_running_loop()
    loop.call_soon(tick)
    loop.call_later(5, later, "name")
    loop.call_at(loop.time() + 5, at)
    loop.add_signal_handler(signal.SIGTERM, stop)
    loop.add_reader(sock, readable)
    loop.add_writer(sock, writable)


# === contexts: lambdas, nested functions and methods that the loop calls
import asyncio
import time
from functools import partial


class Poller:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self._loop = loop

    def start(self):
        self._loop.call_soon(self._poll)
        self._loop.call_later(1, lambda: time.sleep(1))  # error: ASYNC251
        self._loop.call_later(1, partial(self._again, 3))

    def _poll(self):
        time.sleep(1)  # error: ASYNC251

    def _again(self, times):
        time.sleep(times)  # error: ASYNC251

    def _other(self):
        time.sleep(1)  # ok


async def main(done):
    def nested():
        time.sleep(1)  # error: ASYNC251

    asyncio.get_running_loop().call_soon(nested)
    await done.wait()


def schedule(loop: "asyncio.AbstractEventLoop"):
    loop.call_soon_threadsafe(lambda: time.sleep(1))  # error: ASYNC251
    loop.call_soon(lambda time: time.sleep(1), None)  # ok
    loop.call_soon(lambda: lambda: time.sleep(1))  # ok


# === contexts: done callbacks of tasks
import asyncio
import time


async def work():
    await asyncio.sleep(1)


def finished(task):
    time.sleep(1)  # error: ASYNC251


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(finished)
    task.add_done_callback(lambda t: time.sleep(1))  # error: ASYNC251
    await task


def watch(task: "asyncio.Task[None]"):
    def log(done):
        time.sleep(1)  # error: ASYNC251

    task.add_done_callback(log)


# === contexts: done callbacks of executor futures run in the worker thread
import time
from concurrent.futures import Future, ThreadPoolExecutor

POOL = ThreadPoolExecutor()


def work():
    return 1


def finished(future):
    time.sleep(1)  # ok


def submit():
    future = POOL.submit(work)
    future.add_done_callback(finished)
    return future


def watch(future: Future):
    future.add_done_callback(lambda f: time.sleep(1))  # ok


# === contexts: schedulers of others with the same method names
import time

from app import make_scheduler, scheduler


def tick():
    time.sleep(1)  # ok


class Consumer:
    def __init__(self, client, loop):
        self.client = client
        self.loop = loop

    def start(self):
        self.client.call_later(1, self._poll)
        self.loop.call_soon(self._poll)
        scheduler.call_later(1, tick)
        make_scheduler().call_soon(lambda: time.sleep(1))  # ok
        self.client.add_done_callback(tick)

    def _poll(self):
        time.sleep(1)  # ok


# === contexts: a function of the same name, defined again or in another scope
import asyncio
import time


def tick():
    time.sleep(1)  # ok


async def main(done):
    def tick():
        return done.set()

    asyncio.get_running_loop().call_soon(tick)
    await done.wait()


# === contexts: handed to threads
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import anyio.to_thread
from asgiref.sync import sync_to_async
from starlette.concurrency import run_in_threadpool

POOL = ThreadPoolExecutor()


def work():
    time.sleep(1)  # ok


async def main():
    def nested():
        time.sleep(1)  # ok

    def mapped(n):
        time.sleep(n)  # ok

    loop = asyncio.get_running_loop()
    await asyncio.to_thread(nested)
    await asyncio.to_thread(lambda: time.sleep(1))  # ok
    await asyncio.to_thread(time.sleep, 1)  # ok
    await loop.run_in_executor(None, nested)
    await loop.run_in_executor(POOL, lambda: time.sleep(1))  # ok
    await loop.run_in_executor(POOL, time.sleep, 1)  # ok
    await anyio.to_thread.run_sync(work)
    await run_in_threadpool(time.sleep, 1)  # ok
    await sync_to_async(nested)()
    threading.Thread(target=work, daemon=True).start()
    threading.Thread(target=lambda: time.sleep(1), daemon=True).start()  # ok
    return POOL.submit(time.sleep, 1), POOL.map(mapped, [1, 2])  # ok


# === contexts: called by the loop and in a thread is unknown
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

POOL = ThreadPoolExecutor()


def both():
    time.sleep(1)  # ok


def submitted():
    time.sleep(1)  # ok


def started():
    time.sleep(1)  # ok


def executed():
    time.sleep(1)  # ok


class Both:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.loop = loop

    def method(self):
        time.sleep(1)  # ok

    async def run(self):
        self.loop.call_soon(self.method)
        await asyncio.to_thread(self.method)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(both)
    await asyncio.to_thread(both)
    loop.call_soon(submitted)
    future = POOL.submit(submitted)
    loop.call_later(1, started)
    threading.Thread(target=started).start()
    loop.call_later(1, executed)
    await loop.run_in_executor(None, executed)
    return future


# === contexts: a thread runner of this project, by the setting
# config: thread_runners=app.threads.offload
import asyncio
import time

from app.threads import offload


def both():
    time.sleep(1)  # ok


async def main():
    asyncio.get_running_loop().call_soon(both)
    await offload(both)


# === contexts: the same without the setting
import asyncio
import time

from app.threads import offload


def work():
    time.sleep(1)  # error: ASYNC251


async def main():
    asyncio.get_running_loop().call_soon(work)
    await offload(work)


# === contexts: protocols
import asyncio
import time
from asyncio import DatagramProtocol as Datagrams


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        time.sleep(1)  # error: ASYNC251
        self.transport.write(data)


class LoggedEcho(Echo):
    def connection_lost(self, exc):
        time.sleep(1)  # error: ASYNC251


class Discovery(Datagrams):
    def datagram_received(self, data, addr):
        time.sleep(1)  # error: ASYNC251


class Child(asyncio.SubprocessProtocol):
    def pipe_data_received(self, fd, data):
        time.sleep(1)  # error: ASYNC251

    async def restart(self):
        time.sleep(1)  # error: ASYNC251

    def deferred(self):
        return lambda: time.sleep(1)  # ok


# === contexts: other things called protocols
import time
from typing import Protocol

from twisted.internet import protocol
from app import asyncio


class Readable(Protocol):
    def data_received(self, data):
        time.sleep(1)  # ok


class Echo(protocol.Protocol):
    def dataReceived(self, data):
        time.sleep(1)  # ok


class Own(asyncio.Protocol):
    def data_received(self, data):
        time.sleep(1)  # ok


# === contexts: a protocol's method that also runs in a thread
import asyncio
import time


class Echo(asyncio.Protocol):
    def __init__(self, pool):
        self.pool = pool

    def data_received(self, data):
        asyncio.get_running_loop().call_soon(self.work)

    def work(self):
        time.sleep(1)  # ok

    async def drain(self):
        await asyncio.to_thread(self.work)


# === calls: a reference is no call
import functools
import time

import tenacity


async def main(job):
    job.wait = time.sleep  # ok
    waits = [time.sleep, functools.partial(time.sleep, 1)]  # ok
    job.retry(sleep=time.sleep)  # ok
    return waits, tenacity.Retrying(sleep=time.sleep)  # ok


# === calls: an awaited operand, and what is handed to the loop
import asyncio
import time


async def main():
    await time.sleep(1)  # ok
    await asyncio.gather(time.sleep(1), time.sleep(2))  # ok
    await asyncio.gather(*[time.sleep(1), time.sleep(2)])  # ok
    task = asyncio.create_task(time.sleep(1))  # ok
    return await task


# === calls: an argument further in is not what is awaited
import asyncio
import time


async def send(value):
    await asyncio.sleep(0)
    return value


async def main():
    await send(time.sleep(1))  # error: ASYNC251@16
    await asyncio.gather(send(1), send(time.sleep(1)))  # error: ASYNC251@40
    task = asyncio.create_task(send(time.sleep(1)))  # error: ASYNC251
    return await task


# === places: every kind of expression
import time


async def main(items, log):
    assert time.sleep(1) is None  # error: ASYNC251
    items[time.sleep(1)] = 1  # error: ASYNC251
    log("waited", extra={"pause": time.sleep(1)})  # error: ASYNC251
    value = 1 if time.sleep(1) else 2  # error: ASYNC251
    value = value or time.sleep(1)  # error: ASYNC251
    text = f"{time.sleep(1)}"  # error: ASYNC251
    first, second = time.sleep(1), time.sleep(2)  # error: ASYNC251@21, ASYNC251@36
    with log(time.sleep(1)):  # error: ASYNC251
        pass
    for _ in (time.sleep(1), *[time.sleep(2)]):  # error: ASYNC251, ASYNC251
        pass
    else:
        del items[time.sleep(1)]  # error: ASYNC251
    if (waited := time.sleep(1)) is None:  # error: ASYNC251
        raise ValueError(time.sleep(1))  # error: ASYNC251
    yield time.sleep(1), waited, text, first, second  # error: ASYNC251


# === places: columns are characters, lines are those of the call
import time


async def main(log):
    log("größer", "日本語", time.sleep(1))  # error: ASYNC251@26
    log(
        "a",
        time.sleep(  # error: ASYNC251@9
            1,
        ),
    )
    return time.sleep(1)  # error: ASYNC251@12


# === places: under guards and in dead-looking branches it is still a call
import sys
import time


async def main(fast):
    if not fast:
        time.sleep(1)  # error: ASYNC251
    elif sys.platform == "win32":
        time.sleep(2)  # error: ASYNC251
    while fast:
        try:
            pass
        except OSError:
            continue
        else:
            time.sleep(3)  # error: ASYNC251
            break


# === methods named sleep
import asyncio


class Device:
    def sleep(self, seconds):
        self.until = seconds

    async def run(self):
        self.sleep(1)  # ok


async def main(device: Device, page):
    device.sleep(1)  # ok
    page.sleep(1)  # ok
    await asyncio.sleep(0)


# === web handlers: decorated coroutines are coroutines
import time

from fastapi import APIRouter
from somewhere import task

router = APIRouter()


@router.get("/slow")
async def slow():
    time.sleep(1)  # error: ASYNC251
    return {}


@router.get("/threaded")
def threaded():
    time.sleep(1)  # ok
    return {}


@task
async def job():
    time.sleep(1)  # error: ASYNC251


# === a module that the class attribute holds
import time


class Service:
    clock = time

    def __init__(self, clock=time):
        self._clock = clock

    async def run(self):
        self._clock.sleep(1)  # ok


# === contexts: a decorator that is not known may offload the callback
import asyncio
import time

from app import in_thread


@in_thread
def tick():
    time.sleep(1)  # ok


class Poller:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        loop.call_soon(tick)
        loop.call_soon(self.poll)
        loop.call_soon(self.static)

    @in_thread
    def poll(self):
        time.sleep(1)  # ok

    @staticmethod
    def static():
        time.sleep(1)  # error: ASYNC251


# === contexts: a callback that is one of two functions
import asyncio
import sys
import time

if sys.platform == "win32":

    def tick():
        time.sleep(1)  # ok

else:

    def tick():
        return None


def schedule(loop: asyncio.AbstractEventLoop):
    loop.call_soon(tick)


# === contexts: a method of that name in another class
import asyncio
import time


class Other:
    def poll(self):
        time.sleep(1)  # ok


class Poller:
    def __init__(self, loop: asyncio.AbstractEventLoop, other):
        loop.call_soon(self.poll)
        loop.call_soon(other.poll)

    def poll(self):
        return None


# === contexts: a coroutine that runs in a loop of another thread
import asyncio
import threading
import time


async def main():
    time.sleep(1)  # error: ASYNC251


def start():
    threading.Thread(target=lambda: asyncio.run(main())).start()


# === names: imports for type checking only
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from time import sleep
else:
    from app import sleep


async def main():
    sleep(1)  # ok


# === scopes: a class in a function sees the function, its methods do not see the class
import time


def make(fake):
    from time import sleep

    class Local:
        sleep = fake

        async def wait(self):
            sleep(1)  # error: ASYNC251
            time.sleep(1)  # error: ASYNC251

    return Local


def shadow(sleep, time):
    class Local:
        async def wait(self):
            sleep(1)  # ok
            time.sleep(1)  # ok

    return Local


# === scopes: augmented, annotated and deleted names
import time
from time import sleep


async def annotated(make):
    sleep: object
    sleep(1)  # ok
    time: object = make()
    time.sleep(1)  # ok


async def deleted():
    sleep(1)  # ok
    del sleep


async def augmented():
    time.sleep(1)  # ok
    time += 1


async def attributes(job):
    job.sleep = None
    job["time"] = None
    sleep(1)  # error: ASYNC251
    time.sleep(1)  # error: ASYNC251


# === all ways to a thread
import asyncio
import concurrent.futures
import functools
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process
from threading import Thread, Timer

import anyio
from anyio import to_thread as att
from asgiref.sync import sync_to_async
from channels.db import database_sync_to_async
from starlette.concurrency import run_in_threadpool


def w1():
    time.sleep(1)  # ok


def w2():
    time.sleep(1)  # ok


@sync_to_async
def w3():
    time.sleep(1)  # ok


@sync_to_async(thread_sensitive=False)
def w4():
    time.sleep(1)  # ok


@database_sync_to_async
def w5():
    time.sleep(1)  # ok


class S:
    def __init__(self):
        self.ex = ThreadPoolExecutor()

    def _run(self, n=1):
        time.sleep(n)  # ok

    def _m(self):
        time.sleep(1)  # ok

    async def go(self, xs):
        Thread(target=self._run, daemon=True).start()
        Timer(1, self._m).start()
        self.ex.submit(self._run, 2)
        self.ex.map(self._run, xs)
        await anyio.to_thread.run_sync(functools.partial(self._run, 3))
        await att.run_sync(lambda: time.sleep(1))  # ok
        await run_in_threadpool(lambda: time.sleep(1))  # ok
        await sync_to_async(lambda: time.sleep(1))()  # ok
        await asyncio.get_running_loop().run_in_executor(self.ex, w1)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            await asyncio.wrap_future(pool.submit(w2))

        @sync_to_async
        def inner():
            time.sleep(1)  # ok

        await inner()
        target = lambda: time.sleep(2)  # ok
        threading.Thread(target=target).start()


# === protocols and handlers by own bases
import asyncio
import signal
import time


class Base(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def parse(self, data):
        return data


class Echo(Base):
    def data_received(self, data):
        time.sleep(1)  # error: ASYNC251

    def eof_received(self):
        return time.sleep(0.1)  # error: ASYNC251


class Proc(asyncio.SubprocessProtocol):
    def process_exited(self):
        time.sleep(1)  # error: ASYNC251


class App:
    def on_term(self):
        time.sleep(1)  # error: ASYNC251

    def done(self, name, task):
        time.sleep(1)  # error: ASYNC251

    async def main(self):
        import functools

        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, self.on_term)
        t = loop.create_task(asyncio.sleep(1))
        t.add_done_callback(functools.partial(self.done, "x"))
        await t


# === by way of functools.partial
import asyncio
import functools
import time
from functools import partial

later = partial(time.sleep, 3)
nothing = functools.partial()


def work():
    later()  # ok


class Poller:
    def __init__(self):
        self.pause = functools.partial(time.sleep, 1)
        self.rest: partial = partial(asyncio.sleep, 1)

    async def poll(self):
        self.pause()  # error: ASYNC251
        await self.rest()  # ok
        await asyncio.to_thread(self.pause)  # ok


async def main(poller: Poller, other):
    pause = functools.partial(time.sleep, 1)
    pause()  # error: ASYNC251@5
    later()  # error: ASYNC251
    partial(time.sleep, 1)()  # error: ASYNC251
    poller.pause()  # error: ASYNC251
    other.pause()  # ok
    await asyncio.to_thread(pause)  # ok
    await asyncio.to_thread(lambda: pause())  # ok
    pause = partial(print, 1)
    pause()  # ok
    nothing()  # ok


# === one function for both worlds
import asyncio
import time


async def watch(processes, asynchronous=False):
    while processes:
        if asynchronous:
            await asyncio.sleep(10)
        else:
            time.sleep(10)  # ok


async def wait(processes, patient=False):
    while processes:
        if patient:
            await asyncio.sleep(10)
        else:
            time.sleep(10)  # error: ASYNC251


# === kept by other names
import asyncio
import time

nap = time.sleep


def rest():
    nap(1)


class Device:
    pause = time.sleep
    wait = staticmethod(time.sleep)
    idle = asyncio.sleep

    def __init__(self, clock, delay=None):
        self._sleep = time.sleep
        self._later = asyncio.sleep
        self._given = delay
        self._other = clock.sleep

    async def read(self):
        self._sleep(1)  # error: ASYNC251
        self.pause(1)  # error: ASYNC251
        self.wait(1)  # error: ASYNC251
        Device.wait(1)  # error: ASYNC251
        rest()  # error: ASYNC514
        await self._later(1)  # ok
        await self.idle(1)  # ok
        self._given(1)  # ok
        self._other(1)  # ok
        await asyncio.to_thread(self._sleep, 1)  # ok


class Simulated(Device):
    wait = staticmethod(print)

    def __init__(self, clock, sleep):
        super().__init__(clock)
        self._sleep = sleep

    async def read(self):
        self._sleep(1)  # ok
        self.wait(1)  # ok


def read(device):
    device._sleep(1)  # ok
    nap(1)  # ok


# === functions that a decorator hands to the event loop
import asyncio
import time


def start(loop: asyncio.AbstractEventLoop, task: asyncio.Task):
    @task.add_done_callback
    def done(ended):
        time.sleep(1)  # error: ASYNC251

    @loop.call_soon
    def soon():
        time.sleep(1)  # error: ASYNC251

    @print
    def printed():
        time.sleep(1)  # ok

    @other.add_done_callback
    def unknown(ended):
        time.sleep(1)  # ok

# === names: a partial with an annotation
import functools
import time


class Clock:
    nap: functools.partial = functools.partial(time.sleep, 1)


async def main(clock: Clock, given: functools.partial):
    nap: functools.partial = functools.partial(time.sleep, 1)
    nap()  # error: ASYNC251
    clock.nap()  # error: ASYNC251
    given()  # ok


# === contexts: what the methods of a protocol call of the same object
import asyncio
import functools
import threading
import time


def quietly(function):
    @functools.wraps(function)
    def run(*args):
        return function(*args)

    return run


class Chat(asyncio.Protocol):
    def data_received(self, data):
        if data:
            self.on_line(data)
        self.shared()  # error: ASYNC514
        self.parse(data)
        self.missing()
        self.other.wait()
        print(data)

    def on_line(self, line):
        if line == "wait":
            self.wait(line)
            self.on_line("")

    def wait(self, line):
        if line:
            time.sleep(1)  # error: ASYNC251
            open(line)  # error: ASYNC230

    def parse(self, data):
        time.sleep(1)  # ok
        yield data

    def shared(self):
        time.sleep(1)  # ok

    def send(self, data):
        time.sleep(1)  # ok

    @quietly
    def quiet(self):
        time.sleep(1)  # error: ASYNC251

    def connection_lost(self, exc):
        self.quiet()
        threading.Thread(target=self.shared).start()


class Lines(asyncio.Protocol):
    def data_received(self, data):
        self.handle(data)

    def handle(self, data):
        raise NotImplementedError

    def lonely():
        time.sleep(1)  # ok


class Echo(Lines):
    def handle(self, data):
        time.sleep(1)  # error: ASYNC251


class Kept(Lines):
    handle = print


class Reader:
    def data_received(self, data):
        self.handle(data)

    def handle(self, data):
        time.sleep(1)  # ok
# === handed to the event loop as it is
import asyncio
import functools
import socket
import subprocess
import time
from functools import partial
from time import sleep as nap

import requests


async def handed_over(url, connection):
    loop = asyncio.get_running_loop()
    loop.call_later(1, time.sleep, 1)  # error: ASYNC251@24
    loop.call_soon(nap, 1)  # error: ASYNC251@20
    loop.call_at(loop.time() + 5, time.sleep, 2)  # error: ASYNC251
    loop.call_soon_threadsafe(time.sleep, 2)  # error: ASYNC251
    loop.call_soon(requests.get, url)  # error: ASYNC210
    loop.call_soon(subprocess.run, ["ls"])  # error: ASYNC221
    loop.call_soon(socket.gethostbyname, url)  # error: ASYNC510


async def with_its_arguments(url):
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(time.sleep, 1))  # error: ASYNC251@20
    loop.call_later(1, functools.partial(requests.get, url))  # error: ASYNC210
    later = partial(time.sleep, 1)
    loop.call_later(1, later)  # error: ASYNC251@24


def set_up(loop: asyncio.AbstractEventLoop):
    loop.call_later(1, time.sleep, 1)  # error: ASYNC251
    loop.add_signal_handler(2, time.sleep, 1)  # error: ASYNC251


# === handed to somebody else, or to the event loop and not called by it
import asyncio
import queue
import socket
import sys
import threading
import time
from functools import partial

time_left = time.monotonic


async def handed_over(pool, scheduler, data, flag, later):
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, time.sleep)  # ok
    loop.call_soon(partial(print, time.sleep))  # ok
    running = loop.run_in_executor(None, time.sleep, 1)  # ok
    await running
    await loop.run_in_executor(pool, partial(time.sleep, 1))  # ok
    await asyncio.to_thread(time.sleep, 1)  # ok
    scheduler.call_later(1, time.sleep, 1)  # ok
    threading.Timer(1, time.sleep, (1,)).start()  # ok
    loop.call_soon(*data, time.sleep, 1)  # ok
    loop.call_soon(later, 1)  # ok
    loop.call_soon(time_left)  # ok
    loop.call_later(1)  # ok
    some = partial(time.sleep, 1)
    if flag:
        some = partial(print, 1)
    loop.call_soon(some)  # ok


async def of_what_is_there(items: queue.Queue):
    loop = asyncio.get_running_loop()
    sock = socket.create_server(("", 0))
    loop.add_reader(sock, sock.recv, 9)  # ok
    loop.add_reader(sock.fileno(), sock.accept)  # ok
    loop.add_reader(sys.stdin, sys.stdin.readline)  # ok
    loop.add_reader(0, sys.stdin.readline)  # ok
    loop.call_soon(items.get_nowait)  # ok
    loop.call_soon(items.put, 1)  # ok
    loop.call_soon(items.get, False)  # ok
    loop.call_soon(items.get)  # error: ASYNC515
    loop.add_reader(3, items.get)  # error: ASYNC515
    future = loop.create_future()
    future.add_done_callback(items.get)  # ok


def of_the_synchronous_edition(loop: asyncio.AbstractEventLoop, IS_ASYNC):
    if not IS_ASYNC:
        loop.call_later(1, time.sleep, 1)  # ok
