# === in coroutines
import asyncio
import sys
from pprint import pprint


async def fetch(url, get):
    print("fetching", url)  # error: ASYNC740@5
    print()  # error: ASYNC740
    page = await get(url)
    print(f"got {page}", file=sys.stderr)  # error: ASYNC740
    print(page, file=sys.stdout, flush=True)  # error: ASYNC740
    print(page, file=None)  # error: ASYNC740
    pprint(page)  # error: ASYNC740
    [print(line) for line in page]  # error: ASYNC740@6
    try:
        await get(url)
    except OSError as error:
        print(error)  # error: ASYNC740
        raise


class Client:
    async def send(self, text):
        if text:
            print("sending", text)  # error: ASYNC740
        await asyncio.sleep(1)
        return print(text)  # error: ASYNC740

    async def receive(self):
        async with self:
            print("receiving")  # error: ASYNC740

    async def stream(self):
        print("streaming")  # error: ASYNC740
        yield 1


# === outside coroutines
import asyncio


def show(text):
    print(text)  # ok


print("module")  # ok


class Client:
    print("class")  # ok

    def send(self, text):
        print(text)  # ok


async def main(loop: asyncio.AbstractEventLoop):
    def done(task):
        print(task)  # ok

    task = asyncio.create_task(asyncio.sleep(1))
    task.add_done_callback(lambda t: print(t))  # ok
    await task
    loop.call_soon(print, "later")  # ok
    await asyncio.to_thread(print, "in a thread")  # ok
    each = (print(n) for n in range(3))  # ok
    show("a")


# === with the name of the task
import asyncio
import logging


async def fetch(url):
    print(asyncio.current_task().get_name(), url)  # ok
    print(f"{asyncio.current_task()}: {url}")  # ok
    task = asyncio.current_task()
    print("in", task, url)  # ok
    name = asyncio.current_task().get_name()
    print(name, url)  # ok
    print("%s: %s" % (name, url))  # ok
    logging.info("fetching %s", url)  # ok
    print(task.get_name() if task else url)  # ok


# === other prints, other places
import asyncio
import io

from rich import print as show


async def fetch(url, console, buffer: io.StringIO):
    show(url)  # ok
    console.print(url)  # ok
    print(url, file=buffer)  # ok
    with open(url, "w") as file:  # error: ASYNC230
        print(url, file=file)  # ok


async def own(print):
    print("mine")  # ok
