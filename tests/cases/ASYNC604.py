# === await, run and the loop
import asyncio


async def main():
    await asyncio.sleep(1)


async def outer():
    await main  # error: ASYNC604@11
    await asyncio.sleep  # error: ASYNC604
    await (main)  # error: ASYNC604
    await main()  # ok
    await asyncio.sleep(1)  # ok


if __name__ == "__main__":
    asyncio.run(main)  # error: ASYNC604@17
    asyncio.run(main=main)  # error: ASYNC604
    asyncio.run(main())  # ok


# === tasks and groups
import asyncio


async def worker(name="a"):
    await asyncio.sleep(1)


async def start():
    first = asyncio.create_task(worker)  # error: ASYNC604@33
    second = asyncio.ensure_future(worker)  # error: ASYNC604
    third = asyncio.get_running_loop().create_task(worker)  # error: ASYNC604
    async with asyncio.TaskGroup() as group:
        group.create_task(worker)  # error: ASYNC604@27
        group.create_task(worker())  # ok
        group.create_task(worker("b"))  # ok
    return first, second, third


# === gather, wait, wait_for, shield
import asyncio


async def a():
    await asyncio.sleep(1)


async def b():
    await asyncio.sleep(1)


async def both(items):
    await asyncio.gather(a, b)  # error: ASYNC604@26, ASYNC604@29
    await asyncio.gather(a(), b)  # error: ASYNC604@31
    await asyncio.gather(*[a, b])  # error: ASYNC604, ASYNC604
    await asyncio.gather(*(a for _ in items))  # error: ASYNC604
    await asyncio.gather(*[a(), *[b]])  # error: ASYNC604
    await asyncio.wait_for(a, 1)  # error: ASYNC604
    await asyncio.shield(a)  # error: ASYNC604
    await asyncio.wait([a, b])  # error: ASYNC604, ASYNC604
    for first in asyncio.as_completed({a, b}):  # error: ASYNC604, ASYNC604
        await first
    await asyncio.gather(a(), b())  # ok
    await asyncio.gather(*items)  # ok
    await asyncio.gather(*[a() for _ in items])  # ok
    await asyncio.wait(items)  # ok
    await asyncio.wait_for(a(), 1)  # ok


# === methods, partials, lambdas, properties
import asyncio
from functools import partial


class Client:
    async def connect(self, host="localhost"):
        await asyncio.open_connection(host, 80)  # error: ASYNC720

    @property
    async def name(self):
        return await self.ask()

    @property
    def ready(self):
        return self.connect

    async def ask(self):
        await self.connect  # error: ASYNC604@15
        await asyncio.wait_for(self.connect, 5)  # error: ASYNC604
        await asyncio.wait_for(partial(self.connect, "a"), 5)  # error: ASYNC604@32
        await asyncio.wait_for(lambda: self.connect(), 5)  # error: ASYNC604@32
        await self.ready  # error: ASYNC604
        await self.name  # ok
        await self.connect()  # ok
        await partial(self.connect, "a")()  # ok
        await self.other  # ok


def run(client: Client):
    asyncio.get_event_loop_policy().new_event_loop().run_until_complete(  # error: ASYNC503
        client.connect  # error: ASYNC604@9
    )


async def known(client: Client, stranger):
    await client.ask  # error: ASYNC604
    await client.name  # ok
    await stranger.ask  # ok


# === a library's coroutine functions
import asyncio

import aiofiles.os


async def load(reader: asyncio.StreamReader, lock: asyncio.Lock):
    await reader.readline  # error: ASYNC604
    await lock.acquire  # error: ASYNC604
    await reader.readline()  # ok
    await asyncio.wait_for(lock.acquire(), 1)  # ok


# === in a thread, for the loop
import asyncio


async def tell():
    await asyncio.sleep(1)


def from_thread(loop):
    asyncio.run_coroutine_threadsafe(tell, loop)  # error: ASYNC604
    asyncio.run_coroutine_threadsafe(tell(), loop)  # ok
    with asyncio.Runner() as runner:
        runner.run(tell)  # error: ASYNC604
        runner.run(tell())  # ok


# === declared parameters
import asyncio
from typing import Awaitable, Callable


async def call(hook: Callable[[], Awaitable[int]], value: Awaitable[int]):
    await hook  # error: ASYNC604
    await hook()  # ok
    await value  # ok


# === a callable that may be of either kind
import asyncio
from typing import Awaitable, Callable


class Caller:
    hook: Callable[[], Awaitable[int]]

    async def call(self, function: Callable[[], Awaitable[int]]):
        if asyncio.iscoroutinefunction(function):
            return await function()
        if not asyncio.iscoroutinefunction(self.hook):
            print("a future")
        return await function, await self.hook  # ok


# === the name holds the coroutine by now
import asyncio


async def load():
    await asyncio.sleep(1)


async def save():
    await asyncio.sleep(1)


async def main(save):
    load = asyncio.create_task(asyncio.sleep(1))
    await load  # ok
    await save  # ok


async def rebound(fast):
    job = load
    if fast:
        job = asyncio.sleep(0)
    await job  # ok


async def rebound_at_once():
    job = load
    job = job()
    await job  # ok


# === functions where functions are wanted
import asyncio
import inspect

import anyio
import trio

from house import create_task, group


async def main():
    await asyncio.sleep(1)


trio.run(main)  # ok
anyio.run(main)  # ok
inspect.iscoroutinefunction(main)  # ok
group.create_task(main)  # ok
create_task(main)  # ok


async def start(nursery, tg, client):
    nursery.start_soon(main)  # ok
    tg.create_task(main)  # ok
    await client.add(main)  # ok
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(main)  # ok


# === objects that can be awaited and called
import asyncio

from house import traced


class Lazy:
    async def __call__(self):
        return 1

    def __await__(self):
        return self().__await__()


@traced
async def decorated():
    await asyncio.sleep(1)


async def numbers():
    yield 1


async def main(lazy: Lazy):
    await lazy  # ok
    await Lazy()  # ok
    await asyncio.gather(lazy, Lazy())  # ok
    await decorated  # ok
    await asyncio.create_task(*decorated)  # ok
    asyncio.run()  # error: ASYNC501
    await asyncio.wait()  # ok


# === an edition that is made synchronous
import asyncio

_IS_SYNC = False


async def flush():
    await asyncio.sleep(1)


async def main():
    if not _IS_SYNC:
        await flush  # ok


# === a function that may be either
import asyncio

if asyncio:

    async def either():
        await asyncio.sleep(1)

else:
    either = asyncio.Future()


async def main():
    await either  # ok


# === a test that expects the failure
import asyncio

import pytest


async def main():
    await asyncio.sleep(1)


def test_run():
    with pytest.raises(ValueError):
        asyncio.run(main)  # ok


# === a partial of a coroutine function is not called either
import functools


async def fetch(number):
    await number.read()


async def run(number):
    await functools.partial(fetch, number)  # error: ASYNC604
    await functools.partial(fetch, number)()  # ok


# === functions in a list that is awaited as a whole
import asyncio


async def fetch(url="x"): ...


async def all_of(urls):
    jobs = [fetch, fetch()]  # error: ASYNC604
    await asyncio.gather(*jobs)
    rest: list = []
    for url in urls:
        rest.append(fetch)  # error: ASYNC604
    await asyncio.gather(*rest)
    functions = [fetch]  # ok
    await asyncio.gather(*[each() for each in functions])
    functions = []
    functions.append(fetch)  # ok
    functions = [each() for each in functions]
    await asyncio.gather(*functions)
    functions = []
    functions.append(fetch)  # ok
    call_all(functions)
    functions = []
    functions.append(fetch())  # ok
    await asyncio.gather(*functions)
    first, *others = [fetch(), fetch]  # ok
    return await asyncio.gather(first)


async def given(jobs, *more):
    jobs.append(fetch)  # ok
    await asyncio.gather(*jobs, *more)


# === of a function that is not called no task is made that could be lost
import asyncio


async def tick(): ...


async def main(other):
    asyncio.create_task(tick)  # error: ASYNC604
    asyncio.create_task(other)  # error: ASYNC300


# === calls of asyncio that a thread, a callback or a job is told to make
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import schedule


async def work(): ...


def start(pool: ThreadPoolExecutor, coroutine, arguments):
    threading.Thread(target=asyncio.run, args=(work,)).start()  # error: ASYNC604
    threading.Timer(3, asyncio.run, [work]).start()  # error: ASYNC604
    pool.submit(asyncio.run, work)  # error: ASYNC604
    schedule.every().hour.do(asyncio.run, work)  # error: ASYNC604
    threading.Thread(target=asyncio.run, args=(work(),)).start()  # ok
    threading.Thread(target=asyncio.run, args=arguments).start()  # ok
    threading.Thread(target=asyncio.run, args=()).start()  # ok
    threading.Thread(target=print, args=(work,)).start()  # ok
    pool.submit(asyncio.run, coroutine)  # ok
    pool.submit(print, work)  # ok
    pool.submit(fn=asyncio.run)  # ok


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(asyncio.run, work)  # error: ASYNC604
    loop.call_soon(asyncio.create_task, work)  # error: ASYNC604
    loop.call_later(1, print, work)  # ok


# === parameters that are declared to be functions, and are not
import asyncio
from typing import Awaitable, Callable


class Fetcher:
    async def start(self, exchange):
        await asyncio.gather(self.fetch(exchange.pairs()), self.load(exchange.pairs))

    async def fetch(self, pairs: Callable[[], Awaitable[list]]):
        return await pairs  # ok

    async def load(self, pairs: Callable[[], Awaitable[list]]):
        return await pairs  # error: ASYNC604


async def fetch_later(pairs: Callable[[], Awaitable[list]]):
    return await pairs  # error: ASYNC604


def bound(exchange) -> Callable[[], Awaitable[list]]:
    return exchange.pairs


async def main(exchange):
    await fetch_later(bound(exchange))
    later: Callable[[], Awaitable[list]] = exchange.pairs
    await later  # error: ASYNC604
