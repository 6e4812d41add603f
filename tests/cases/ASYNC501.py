# === asyncio.run in a coroutine
import asyncio


async def load():
    await asyncio.sleep(1)


async def handler(request):
    asyncio.run(load())  # error: ASYNC501@5
    data = asyncio.run(load())  # error: ASYNC501@12
    return request, data, [asyncio.run(load()) for _ in range(2)]  # error: ASYNC501


# === aliases and local imports
import asyncio as aio
from asyncio import run
from asyncio import run as run_coroutine


async def handler(load):
    aio.run(load())  # error: ASYNC501
    run(load())  # error: ASYNC501
    run_coroutine(load(), debug=True)  # error: ASYNC501


async def handler_local(load):
    import asyncio

    return asyncio.run(load())  # error: ASYNC501


# === the running loop asked to run
import asyncio


async def handler(load):
    loop = asyncio.get_running_loop()
    loop.run_until_complete(load())  # error: ASYNC501@5
    return asyncio.get_running_loop().run_until_complete(load())  # error: ASYNC501


async def serve():
    asyncio.get_running_loop().run_forever()  # error: ASYNC501


# === get_event_loop in a coroutine: two faults
import asyncio


async def handler(load):
    asyncio.get_event_loop().run_until_complete(load())  # error: ASYNC500, ASYNC501


async def handler_later(load):
    loop = asyncio.get_event_loop()  # error: ASYNC500
    return loop.run_until_complete(load())  # error: ASYNC501


# === a new loop cannot run beside the running one
import asyncio


async def handler(load):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(load())  # error: ASYNC501
    finally:
        loop.close()


# === a loop that is a parameter or an attribute
import asyncio
from typing import Optional


async def handler(load, loop: asyncio.AbstractEventLoop):
    loop.run_until_complete(load())  # error: ASYNC501


class App:
    loop: Optional[asyncio.AbstractEventLoop] = None

    async def stop(self, close):
        if self.loop is not None:
            self.loop.run_until_complete(close())  # error: ASYNC501


class Bridge:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self._loop = loop

    async def call(self, job):
        return self._loop.run_until_complete(job())  # error: ASYNC501


# === Runner
import asyncio


async def handler(load):
    with asyncio.Runner() as runner:
        runner.run(load())  # error: ASYNC501@9


async def handler_plain(load):
    runner = asyncio.Runner()
    return runner.run(load())  # error: ASYNC501


# === callbacks that the loop calls
import asyncio


async def flush():
    await asyncio.sleep(0)


def on_timer():
    asyncio.run(flush())  # error: ASYNC501


class Ticker:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.loop = loop

    async def start(self, fut: asyncio.Future):
        loop = asyncio.get_running_loop()
        loop.call_later(1, on_timer)
        loop.call_soon(self.tick)
        fut.add_done_callback(lambda _: asyncio.run(flush()))  # error: ASYNC501@41

    def tick(self):
        self.loop.run_until_complete(flush())  # error: ASYNC501


# === methods of a protocol
import asyncio


class Echo(asyncio.Protocol):
    def data_received(self, data):
        asyncio.run(self.handle(data))  # error: ASYNC501

    async def handle(self, data):
        await asyncio.sleep(0)


class Datagrams(asyncio.DatagramProtocol):
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.loop = loop

    def datagram_received(self, data, addr):
        self.loop.run_until_complete(self.handle(data))  # error: ASYNC501

    async def handle(self, data):
        await asyncio.sleep(0)


# === a handler that tries another way does not help
import asyncio


async def handler(load):
    if load:
        with open_span("load"):
            asyncio.run(load())  # error: ASYNC501
    for attempt in range(3):
        try:
            return asyncio.run(load())  # error: ASYNC501
        except ValueError:
            print(attempt)


# === a nested coroutine function and an async method of a nested class
import asyncio


def make(load):
    async def inner():
        asyncio.run(load())  # error: ASYNC501

    class Job:
        async def run(self):
            asyncio.run(load())  # error: ASYNC501

    return inner, Job


# === silent: a sync program
import asyncio


async def main():
    await asyncio.sleep(1)


def cli():
    asyncio.run(main())  # ok
    with asyncio.Runner() as runner:
        runner.run(main())  # ok


class Command:
    def handle(self, loop: asyncio.AbstractEventLoop):
        loop.run_until_complete(main())  # ok
        loop.run_forever()  # ok


if __name__ == "__main__":
    asyncio.run(main())  # ok


# === silent: handed to a thread
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial


async def load():
    await asyncio.sleep(1)


async def handler():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(asyncio.run, load())  # ok
    await asyncio.to_thread(lambda: asyncio.run(load()))  # ok
    await loop.run_in_executor(None, lambda: asyncio.run(load()))  # ok
    await loop.run_in_executor(None, partial(asyncio.run, load()))  # ok


async def handler_nested():
    def work():
        return asyncio.run(load())  # ok

    return await asyncio.to_thread(work)


async def handler_loop(pool: ThreadPoolExecutor):
    def work():
        loop = asyncio.new_event_loop()
        try:
            return loop.run_until_complete(load())  # ok
        finally:
            loop.close()

    return await asyncio.wrap_future(pool.submit(work))


async def handler_thread():
    def serve():
        asyncio.run(load())  # ok

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()


# === silent: a thread class and a method as its target
import asyncio
import threading


class LoopThread(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.loop = asyncio.new_event_loop()

    def run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()  # ok


class Runner:
    async def start(self):
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        asyncio.run(self.main())  # ok

    async def main(self):
        await asyncio.sleep(1)


# === silent: a nested function or lambda that is handed on, nobody knows where to
import asyncio


async def register(app, load):
    def command():
        asyncio.run(load())  # ok

    app.add_command(command)
    app.add_command(lambda: asyncio.run(load()))  # ok


# === silent: the default value of a coroutine function is made at import
import asyncio


async def load():
    return 1


async def handler(config=asyncio.run(load())):
    return config


# === silent: nest_asyncio
import asyncio

import nest_asyncio

nest_asyncio.apply()


async def handler(load):
    return asyncio.run(load())  # ok


# === silent: nest_asyncio for this loop, in the function
import asyncio


async def handler(load):
    import nest_asyncio

    loop = asyncio.get_running_loop()
    nest_asyncio.apply(loop)
    return loop.run_until_complete(load())  # ok


# === silent: a function of both worlds is unknown
import asyncio


async def flush():
    await asyncio.sleep(0)


def tick():
    asyncio.run(flush())  # ok


async def start():
    loop = asyncio.get_running_loop()
    loop.call_later(1, tick)
    await asyncio.to_thread(tick)


# === silent: own functions named run
from subprocess import list2cmdline

from myapp.server import run


class Job:
    def run(self, coro):
        return coro


async def handler(job: Job, app, load):
    run(load)  # ok
    job.run(load)  # ok
    app.run(load)  # ok
    app.loop.run_until_complete(load)  # ok
    list2cmdline(["ls"])


# === silent: a name bound again, a parameter, a local of another type
from asyncio import run

from myapp.testing import TestLoop


async def handler(run, load):
    run(load())  # ok


async def handler_loop(load):
    loop = TestLoop()
    loop.run_until_complete(load())  # ok
    loop.run_forever()  # ok


async def handler_untyped(loop, runner, load):
    loop.run_until_complete(load())  # ok
    runner.run(load())  # ok


# === silent: references
import asyncio


async def register(app):
    app.runner = asyncio.run  # ok
    app.add(asyncio.run, app.loop.run_forever)  # ok
    return asyncio.Runner


# === silent: a generator element runs where it is consumed
import asyncio


async def prepare(jobs, pool):
    return pool.feed(asyncio.run(job()) for job in jobs)  # ok


# === silent: meant to fail
import asyncio

import pytest


async def load():
    await asyncio.sleep(0)


async def test_nested_run():
    coro = load()
    with pytest.raises(RuntimeError, match="running event loop"):
        asyncio.run(coro)  # ok
    coro.close()


# === silent: a loop attribute that is set from outside
import asyncio


class App:
    def __init__(self):
        self.loop = asyncio.new_event_loop()

    async def handle(self, load):
        self.loop.run_until_complete(load())  # ok


def install(app: App, fake):
    app.loop = fake


# === silent: awaited methods of those names
import asyncio


class Runner:
    async def run(self, coro):
        return await coro


async def handler(load):
    runner = Runner()
    await runner.run(load())  # ok
    await asyncio.wait_for(load(), 1)


# === silent: one's own asyncio
import myapp.asyncio_compat as asyncio


async def handler(load):
    asyncio.run(load())  # ok


# === silent: a protocol's look-alike, and a sync function that nobody registers
import asyncio


class Protocol:
    def data_received(self, data):
        asyncio.run(self.handle(data))  # ok

    async def handle(self, data):
        await asyncio.sleep(0)


def on_signal(sched, load):
    sched.call_later(1, lambda: asyncio.run(load()))  # ok


# === awaiting what it would have given does not help
import asyncio


async def main(load):
    loop = asyncio.get_running_loop()
    await asyncio.run(load())  # error: ASYNC501@11
    await loop.run_until_complete(load())  # error: ASYNC501


# === a loop that is made for one coroutine, where one runs
import asyncio


async def work(): ...


async def nested():
    asyncio.new_event_loop().run_until_complete(work())  # error: ASYNC501
    policy = asyncio.get_event_loop_policy()
    policy.new_event_loop().run_until_complete(work())  # error: ASYNC501


# === a coroutine that finds that no loop runs it
import asyncio

from sniffio import AsyncLibraryNotFoundError


async def ask(client, url):
    try:
        return await client.get(url)
    except AsyncLibraryNotFoundError:
        return asyncio.run(ask(client, url))  # ok


async def ask_again(client, url):
    try:
        return await client.get(url)
    except OSError:
        return asyncio.run(ask(client, url))  # error: ASYNC501


# === a loop that a plain function got because it runs
import asyncio
import contextlib


async def work(): ...


def start():
    loop = asyncio.get_running_loop()
    loop.run_until_complete(work())  # error: ASYNC501


def start_at_once():
    asyncio.get_running_loop().run_until_complete(work())  # error: ASYNC501
    asyncio.get_running_loop().run_forever()  # error: ASYNC501


class Handler:
    def __init__(self):
        self._loop = asyncio.get_running_loop()
        self._loop.run_until_complete(work())  # error: ASYNC501

    def close(self):
        # It may have stopped.
        self._loop.run_until_complete(work())  # ok


def start_somehow(loops):
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()
    with contextlib.closing(loop):
        loop.run_until_complete(work())  # ok
    loops.mine.run_until_complete(work())  # ok


def start_asking():
    loop = asyncio.get_running_loop()
    if not loop.is_running():
        loop.run_until_complete(work())  # ok


def start_trying():
    try:
        return asyncio.get_running_loop().run_until_complete(work())  # ok
    except RuntimeError:
        return asyncio.run(work())


def start_hoping():
    with contextlib.suppress(RuntimeError):
        asyncio.get_running_loop().run_until_complete(work())  # ok


def start_insisting():
    try:
        asyncio.get_running_loop().run_until_complete(work())  # error: ASYNC501
    except Exception:
        print("failed")


# === in a browser the running loop may be run
import asyncio

from pyodide.http import pyfetch


def fetch(url):
    loop = asyncio.get_running_loop()
    return loop.run_until_complete(pyfetch(url))  # ok


def fetch_later(url):
    asyncio.get_running_loop().call_later(1, fetch, url)


# === where nothing but a script is
import asyncio


async def work(): ...


loop = asyncio.get_running_loop()  # error: ASYNC506
loop.run_until_complete(work())  # ok


# === functions of libraries that run a loop of their own
import asyncio
import threading

import agents
import discord
import fastmcp
import tornado.ioloop
import uvicorn
from aiogram import Bot, Dispatcher
from aiohttp import web
from asgiref.sync import async_to_sync
from discord.ext import commands
from mcp.server.fastmcp import FastMCP
from prompt_toolkit import Application as Prompt
from pydantic_ai import Agent
from quart import Quart
from telegram.ext import Application, ApplicationBuilder
from textual.app import App

app = Quart("app")
bot = commands.Bot("!")
mcp = FastMCP("tools")
agent = Agent("model")


class Shop(discord.Client):
    async def open(self):
        self.run("token")  # error: ASYNC501


class Screen(App):
    pass


class Quiet:
    def run(self):
        pass


async def load(url):
    return url


async def main(dispatcher: Dispatcher, quiet: Quiet):
    uvicorn.run(app)  # error: ASYNC501
    server = uvicorn.Server(uvicorn.Config(app))
    server.run()  # error: ASYNC501
    await server.serve()  # ok
    bot.run("token")  # error: ASYNC501
    Shop().run("token")  # error: ASYNC501
    await bot.start("token")  # ok
    web.run_app(web.Application())  # error: ASYNC501
    app.run()  # error: ASYNC501
    await app.run_task()  # ok
    mcp.run()  # error: ASYNC501
    fastmcp.FastMCP("tools").run()  # error: ASYNC501
    await mcp.run_stdio_async()  # ok
    agent.run_sync("question")  # error: ASYNC501
    await agent.run("question")  # ok
    agents.Runner.run_sync(agent, "question")  # error: ASYNC501
    dispatcher.run_polling(Bot("token"))  # error: ASYNC501
    await dispatcher.start_polling(Bot("token"))  # ok
    Screen().run()  # error: ASYNC501
    Prompt().run()  # error: ASYNC501
    await Screen().run_async()  # ok
    tornado.ioloop.IOLoop.current().start()  # error: ASYNC501
    async_to_sync(load)("/")  # error: ASYNC501
    to_sync = async_to_sync(load)  # ok
    quiet.run()  # ok
    await asyncio.to_thread(uvicorn.run, app)  # ok
    await asyncio.to_thread(async_to_sync(load), "/")  # ok
    await asyncio.to_thread(lambda: uvicorn.run(app))  # ok
    threading.Thread(target=bot.run, args=("token",)).start()  # ok
    return to_sync


async def poll():
    application = Application.builder().token("token").concurrent_updates(True).build()
    application.run_polling()  # error: ASYNC501
    ApplicationBuilder().token("token").build().run_webhook()  # error: ASYNC501
    await application.start()  # ok


def start():
    Application.builder().token("token").build().run_polling()  # ok
    async_to_sync(load)("/")  # ok
    web.run_app(web.Application())  # ok
    bot.run("token")  # ok


async def caught():
    try:
        agent.run_sync("question")  # error: ASYNC501
    except ValueError:
        pass


if __name__ == "__main__":
    uvicorn.run(app)  # ok
    mcp.run()  # ok
