# === flags that are polled
import asyncio
import asyncio as aio
from asyncio import sleep as nap

running = True


class Server:
    def __init__(self):
        self.ready = False
        self.state = self

    async def wait(self):
        while not self.ready:  # error: ASYNC110@9
            await asyncio.sleep(0.1)

    async def wait_long(self):
        while self.state.ready:  # error: ASYNC110
            await aio.sleep(1)

    async def twice_negated(self):
        while not not self.ready:  # error: ASYNC110
            await nap(0)


async def main(done):
    while running:  # error: ASYNC110
        await asyncio.sleep(1)
    while not done:  # error: ASYNC110
        await asyncio.sleep(delay=1)
    while True:
        while done:  # error: ASYNC110
            await asyncio.sleep(1)


async def with_else(stopped):
    while not stopped:  # error: ASYNC110
        await asyncio.sleep(1)
    else:
        print("stopped")


async def in_try(stopped):
    try:
        while not stopped.value:  # error: ASYNC110
            await asyncio.sleep(1)
    finally:
        print("stopped")


async def nested(stopped):
    async def inner():
        while stopped:  # error: ASYNC110
            await asyncio.sleep(1, result=None)

    await inner()


async def local_import(stopped):
    from asyncio import sleep

    while stopped:  # error: ASYNC110
        await sleep(1)


# === loops that do more, ask more, or sleep otherwise
import asyncio
import time

import trio


async def forever(flag, items, queue, n):
    while True:  # ok
        await asyncio.sleep(1)
    while 1:  # ok
        await asyncio.sleep(1)
    while flag:  # ok
        await asyncio.sleep(1)
        print("still waiting")
    while flag():  # ok
        await asyncio.sleep(1)
    while not queue.empty():  # ok
        await asyncio.sleep(1)
    while len(items) < 3:  # ok
        await asyncio.sleep(1)
    while n < 3:  # ok
        await asyncio.sleep(1)
    while items[0]:  # ok
        await asyncio.sleep(1)
    while (flag := queue.get_nowait()):  # ok
        await asyncio.sleep(1)
    while flag and items:  # ok
        await asyncio.sleep(1)
    while flag is None:  # ok
        await asyncio.sleep(1)


async def other(flag, wait):
    while flag:  # ok
        await trio.sleep(1)
    while flag:  # ok
        await wait()
    while flag:  # ok
        await wait
    while flag:  # ok
        pause = await asyncio.sleep(1, "pause")
        print(pause)
    while flag:  # ok
        if wait:
            await asyncio.sleep(1)
    while await asyncio.sleep(1, flag):  # ok
        print(flag)
    while flag:  # ok
        async def later():
            await asyncio.sleep(1)
    for _ in flag:  # ok
        await asyncio.sleep(1)


async def own_sleep(flag):
    async def sleep(_):
        return None

    while flag:  # ok
        await sleep(1)


def plain(flag):
    while flag:  # ok
        time.sleep(1)
