# === a project of modules
# --- src/bot/__init__.py
from .net import fetch as get_page
# --- src/bot/net.py
import requests


def fetch(url):
    return requests.get(url).text


class Api:
    def __init__(self, token):
        self.session = requests.Session()

    def me(self):
        return self.session.get("/me").json()

    async def ame(self):
        return {}

    def url(self, path):
        return "https://x" + path
# --- src/bot/util/__init__.py
# --- src/bot/util/slow.py
from ..net import fetch


def through(url):
    return fetch(url)
# --- src/bot/main.py
import asyncio

from bot import get_page
from bot.net import Api, fetch as grab
from .util import slow
from . import net
from .util.slow import through as t


async def f(api: Api):
    grab("x")  # error: ASYNC514
    net.fetch("x")  # error: ASYNC514
    get_page("x")  # error: ASYNC514
    slow.through("x")  # error: ASYNC514
    t("x")  # error: ASYNC514
    api.me()  # error: ASYNC514
    await api.ame()  # ok
    api.url("x")  # ok
    await asyncio.to_thread(t, "x")  # ok
    await asyncio.to_thread(api.me)  # ok


def g(api: Api):
    return api.me()  # ok


class Cmd:
    def __init__(self):
        self.api = Api("t")

    async def run(self):
        return self.api.me()  # error: ASYNC514


# === project: deep chain, star import, alias of a module, base in another module
# --- src/svc/__init__.py
# --- src/svc/core/__init__.py
from .client import *
from .client import _hidden as shown
# --- src/svc/core/client.py
import time
import requests

__all__ = ["fetch", "Client"]


def fetch(u):
    return _get(u)


def _get(u):
    return requests.get(u)


def _hidden():
    time.sleep(1)


class Client:
    def call(self):
        return fetch("x")

    def local(self):
        return 1
# --- src/svc/web.py
import svc.core as core
from svc.core import Client as Base
from svc.core import fetch, shown


class Mine(Base):
    async def go(self):
        self.call()  # error: ASYNC514
        self.local()  # ok
        fetch("x")  # error: ASYNC514
        shown()  # error: ASYNC514
        core.fetch("x")  # error: ASYNC514


class Other(Base):
    def call(self):
        return 2

    async def go(self):
        self.call()  # ok


# === project: what is called only where nothing else waits
# --- src/shop/__init__.py
# --- src/shop/db.py
import subprocess


def upgrade():
    subprocess.check_call(["alembic", "upgrade", "head"])


async def prepare():
    """Called by `startup`; `prepare` is no name to be found here."""
    upgrade()  # ok


async def load_settings():
    upgrade()  # ok


async def check():
    upgrade()  # error: ASYNC514


async def refresh():
    upgrade()  # error: ASYNC514


async def watch():
    upgrade()  # error: ASYNC514


async def poll():
    upgrade()  # error: ASYNC514


async def never_called():
    upgrade()  # error: ASYNC514


class Store:
    async def open(self):
        upgrade()  # ok

    async def fill(self):
        upgrade()  # ok

    async def reopen(self):
        upgrade()  # error: ASYNC514

    async def around(self):
        upgrade()  # error: ASYNC514


class Orders:
    async def reopen(self):
        upgrade()  # error: ASYNC514
# --- src/shop/app.py
import asyncio
from contextlib import asynccontextmanager

from shop.db import (
    check,
    load_settings,
    poll,
    prepare,
    refresh,
    watch,
)
from shop.db import Store, upgrade

HOOKS = [refresh]


async def settle():
    await load_settings()


@asynccontextmanager
async def lifespan(app):
    await prepare()
    await settle()
    await refresh()
    await app.store.open()
    app.task = asyncio.create_task(watch())
    while not app.ready:
        await poll()
    for store in app.stores:
        await store.fill()
    yield


async def handle(request):
    await check()
    await request.store.reopen()


def index(request):
    # prepare()
    return "prepare"


class Shop:
    async def get(self, store):
        await store.around()

    async def around(self):
        return await self.get(self.store)
# --- src/shop/local.py
import asyncio

import click

from shop.app import HOOKS
from shop.db import upgrade


@click.command()
def migrate():
    async def run():
        upgrade()  # ok
        await asyncio.sleep(1)
        upgrade()  # ok

    async def hook():
        upgrade()  # error: ASYNC514

    async def left_out():
        upgrade()  # error: ASYNC514

    HOOKS.append(hook)
    asyncio.run(run())
    asyncio.run(run())


def serve():
    async def answer():
        upgrade()  # error: ASYNC514

    asyncio.run(answer())
# --- src/shop/main.py
import asyncio

import click

from shop import work
from shop.work import sync_all, sync_some, serve


@click.command()
@click.option(
    "--url",
)
def run(url):
    async def inner():
        await sync_all(url)

    asyncio.run(inner())
    asyncio.run(work.sync_more(url))


@click.group()
def other(url):
    asyncio.run(sync_some(url))


class Bot:
    @bot.command()
    async def sync(self, url):
        await self.sync_one(url)

    @staticmethod
    def main():
        asyncio.run(serve())
# --- src/shop/work.py
import requests


def fetch(url):
    requests.get(url)


async def sync_all(url):
    fetch(url)  # ok


async def sync_more(url):
    fetch(url)  # ok


async def sync_some(url):
    await none()
    fetch(url)  # error: ASYNC514


async def serve():
    while True:
        fetch("/")  # error: ASYNC514
        await none()


async def none():
    pass


async def again(url):
    fetch(url)  # ok


async def twice(url):
    await again(url)


async def by_command(url):
    fetch(url)  # ok


async def repeat(url, left):
    fetch(url)  # ok
    if left:
        await repeat(url, left - 1)


async def not_given(url):
    fetch(url)  # error: ASYNC514


class Shown:
    async def given(self, url):
        fetch(url)  # ok

    async def by_class(self):
        fetch("/")  # ok


async def in_class(url):
    fetch(url)  # error: ASYNC514


async def both(url):
    fetch(url)  # error: ASYNC514
# --- src/shop/tool.py
import argparse
import asyncio
from contextlib import AsyncExitStack

from shop import work


def tool():
    url = argparse.ArgumentParser().parse_args().url
    asyncio.run(go(url))


async def go(url):
    await work.again(url)
    await work.both(url)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(connection(url))


async def connection(url):
    work.fetch(url)  # ok
    yield url
# --- src/shop/first.py
async def first(work, url):
    await work.again(url)


@routes.get("/sync")
async def synchronize(request):
    await request.app.work.both(request.url)
# --- src/shop/cli.py
from shop.work import Shown, by_command, fetch, not_given, repeat


async def show(url, run_command):
    fetch(url)  # ok
    for one in (url, "/"):
        await by_command(one)
    run_command(Shown().given(url))
    await Shown(url).by_class()
    run_command(not_given)
    run_coroutine(repeat(url, 3))
# --- src/shop/commands/orders/report.py
from shop.work import fetch


async def report(url):
    fetch(url)  # error: ASYNC514
# --- src/shop/scripts/orders/clean.py
from shop.work import fetch


async def clean(url):
    fetch(url)  # ok
# --- src/shop/startup.py
from shop.work import in_class


class Startup:
    async def get(self, url):
        await in_class(url)
# --- src/shop/bench_queries.py
from shop.work import fetch


async def measure(url):
    fetch(url)  # ok
# --- src/shop/bot.py
from discord.ext import commands

from shop.work import fetch

bot = commands.Bot()


@bot.command()
async def sync(ctx, url):
    await sync_one(url)


async def sync_one(url):
    fetch(url)  # error: ASYNC514


# === project: what begins a program, before anything else can run
# --- src/bot/__init__.py
# --- src/bot/main.py
import asyncio

from .work import Bot, again, begin, fetch, later, parallel, prepare, sub, twice


def main():
    asyncio.run(begin())
    asyncio.run(again())
    asyncio.run(first())
    bot = Bot()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(bot.run_bot())
    loop.close()


async def first():
    fetch()  # ok
    await prepare()
    fetch()  # error: ASYNC514
    await later()
    async with asyncio.TaskGroup() as group:
        group.create_task(parallel())
        group.create_task(parallel())


def other(scheduler):
    scheduler.add(again)
    asyncio.run(twice())


asyncio.run(twice())
asyncio.run(sub.begin())
for _ in range(3):
    asyncio.run(sub.repeated())
# --- src/bot/work.py
import asyncio
import time

from bot import sub


def fetch():
    time.sleep(1)


async def begin():
    fetch()  # ok
    [fetch() for _ in range(3)]  # ok
    for _ in range(3):
        fetch()  # ok
    while True:
        fetch()  # error: ASYNC514
        await asyncio.sleep(1)
    fetch()  # error: ASYNC514


async def prepare():
    fetch()  # ok


async def again():
    fetch()  # error: ASYNC514


async def later():
    fetch()  # error: ASYNC514


async def parallel():
    fetch()  # error: ASYNC514


async def twice():
    await deep()


async def deep():
    fetch()  # ok


def on_stop():
    fetch()  # error: ASYNC514


class Bot:
    async def run_bot(self):
        await self.get_ready()
        asyncio.get_running_loop().call_soon(on_stop)

    async def get_ready(self):
        fetch()  # ok
        async with self.lock:
            fetch()  # error: ASYNC514
# --- src/bot/sub.py
from .work import fetch


async def repeated():
    fetch()  # error: ASYNC514


# === project: methods of one name, by what they are called on
# --- src/hub/__init__.py
# --- src/hub/writer.py
import sqlite3


def load(path):
    return sqlite3.connect(path)


class TelemetryWriterService:
    async def start(self, path):
        load(path)  # ok

    async def restart(self, path):
        load(path)  # error: ASYNC514

    async def reopen(self, path):
        load(path)  # error: ASYNC514


class Manager:
    async def start_all(self, path):
        load(path)  # error: ASYNC514
# --- src/hub/main.py
async def lifespan(app):
    writer = app.get_writer()
    await writer.start(app.path)
    await writer.restart(app.path)
    await app.writer().reopen(app.path)
    await app.manager.start_all(app.path)
    yield
# --- src/hub/jobs.py
class Jobs:
    async def start(self, job, job_service):
        await self.start(job, None)
        await job.start(self)
        await job_service.start(self)

    async def again(self, telemetry, path):
        await telemetry.restart(path)

    async def once_more(self, path):
        await self.writer().reopen(path)

    async def run(self, manager, path):
        await manager.start_all(path)


# === a script without a package
# --- fill.py
import asyncio
import time


def wait_for_service():
    time.sleep(1)


async def fill():
    wait_for_service()  # error: ASYNC514


async def prepare():
    wait_for_service()  # ok


async def startup():
    await prepare()


async def main():
    await startup()
    await asyncio.gather(fill(), fill())


# === helpers that call another module's functions by its name, or by one of their own
# --- src/shop/__init__.py
# --- src/shop/pauses.py
import time


def pause():
    time.sleep(1)


def count():
    return 1
# --- src/shop/work.py
import shop.pauses as stops
from shop import pauses
from shop.pauses import count as number, pause as hold


class Worker:
    async def run(self):
        self.step()  # error: ASYNC514
        self.again()  # error: ASYNC514
        twice()  # error: ASYNC514
        self.quick()  # ok

    def step(self):
        pauses.pause()

    def again(self):
        stops.pause()

    def quick(self):
        pauses.count()
        number()


def twice():
    hold()
    hold()
# === project: decorators of another module that block
# --- limits.py
import time


def limited(function):
    def waiting(*args):
        time.sleep(1)
        return function(*args)

    return waiting


def limit(seconds):
    def decorate(function):
        def waiting(*args):
            time.sleep(seconds)
            return function(*args)

        return waiting

    return decorate


def traced(function):
    def tracing(*args):
        return function(*args)

    return tracing
# --- work.py
import limits
import others
from limits import limit as slowly, limited, traced


@limited
def first(): ...


@slowly(3)
def second(): ...


@traced
def third(): ...


@limits.limit(3)
def fourth(): ...


@others.limit(3)
def fifth(): ...
# --- main.py
from work import fifth, first, fourth, second, third


async def main():
    first()  # error: ASYNC514
    second()  # error: ASYNC514
    third()  # ok
    fourth()  # error: ASYNC514
    fifth()  # ok


# === project: what blocks is handed on by a module of the project
# --- app/__init__.py
from .compat import nap as rest
# --- app/compat.py
import time
from time import sleep as nap

from .later import kept

doze = time.sleep
clock = time.monotonic
# --- app/later.py
from time import sleep as kept
from .compat import nap as again
# --- app/helpers.py
import time

import app.compat
from . import compat, later, rest
from .compat import doze, nap

own = time.sleep


def by_name():
    nap(1)


def by_another():
    doze(1)


def by_its_module():
    compat.nap(1)


def by_its_full_name():
    app.compat.doze(1)


def by_the_package():
    rest(1)


def by_two_modules():
    compat.kept(1)


def around():
    later.again(1)


def by_its_own():
    own(1)


def looked_at():
    return compat.clock() + later.unknown()


def of_something(compat):
    compat.nap(1)
# --- app/main.py
from . import helpers


async def main():
    helpers.by_name()  # error: ASYNC514
    helpers.by_another()  # error: ASYNC514
    helpers.by_its_module()  # error: ASYNC514
    helpers.by_its_full_name()  # error: ASYNC514
    helpers.by_the_package()  # error: ASYNC514
    helpers.by_two_modules()  # error: ASYNC514
    helpers.around()  # error: ASYNC514
    helpers.by_its_own()  # error: ASYNC514
    helpers.looked_at()  # ok
    helpers.of_something(None)  # ok


# === project: properties that helpers read, and what they enter by a name
# --- app/__init__.py
# --- app/gates.py
import time


class Gate:
    def __enter__(self):
        time.sleep(1)

    def __exit__(self, *error): ...

    @property
    def width(self):
        time.sleep(1)
        return 1

    def height(self):
        time.sleep(1)


class Open:
    def __enter__(self): ...

    def __exit__(self, *error): ...

    width = height = 2
# --- app/store.py
from .gates import Gate, Open


class Store:
    def __init__(self):
        self.gate = Gate()
        self.open = Open()

    def guarded(self):
        with self.gate:
            return 1

    def read(self):
        return self.gate.width

    def unguarded(self):
        with self.open:
            return self.open.width

    def reference(self):
        return self.gate.height
# --- app/user.py
from .store import Store


def use(store: Store):
    with store.gate as gate:
        return gate


def use_open(store: Store):
    with store.open as gate:
        return gate


async def use_another(lock):
    async with lock:
        return lock
# --- app/main.py
from . import user
from .store import Store


async def main(store: Store):
    store.guarded()  # error: ASYNC514
    store.read()  # error: ASYNC514
    store.unguarded()  # ok
    store.reference()  # ok
    user.use(store)  # error: ASYNC514
    user.use_open(store)  # ok


# === project: functions of another module, handed to the event loop as they are
# --- app/__init__.py
# --- app/work.py
import time


def load(name):
    time.sleep(1)


def count(name):
    return len(name)


class Worker:
    def load(self):
        time.sleep(1)
# --- app/main.py
import asyncio
from functools import partial

from . import work
from .work import Worker, count, load


async def main(worker: Worker, unknown):
    loop = asyncio.get_running_loop()
    loop.call_soon(load, "x")  # error: ASYNC514@20
    loop.call_later(1, work.load, "x")  # error: ASYNC514@24
    loop.call_soon(worker.load)  # error: ASYNC514
    loop.call_soon(partial(load, "x"))  # error: ASYNC514
    loop.call_soon(own)  # ok
    loop.call_soon(count, "x")  # ok
    loop.call_soon(print, load)  # ok
    loop.call_soon(*unknown)  # ok
    loop.call_soon(unknown.load)  # ok
    unknown.call_soon(load, "x")  # ok
    await loop.run_in_executor(None, load, "x")  # ok


def own():
    load("x")  # error: ASYNC514
