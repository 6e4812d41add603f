# === project: a module that makes methods synchronous
# --- lib/__init__.py
from . import sync
from .client import Client
# --- lib/base.py
class Methods:
    async def start(self):
        await self.send("start")

    async def count(self):
        return 1


class Session:
    async def open(self): ...
# --- lib/client.py
from .base import Methods, Session


class Client(Methods):
    def __enter__(self):
        self.start()  # ok
        return self

    def __exit__(self, *error):
        self.session = Session()
        self.session.open()  # error: ASYNC600
        stop(self)  # error: ASYNC600

    def is_busy(self):
        unread = self.count()  # ok
        return self.count() > 1  # ok


async def stop(client): ...
# --- lib/inner/__init__.py
# --- lib/inner/bot.py
from ..base import Methods, Session


class Bot(Methods):
    def __enter__(self):
        self.start()  # ok
        return self


class BotSession(Session):
    def __enter__(self):
        self.open()  # error: ASYNC600
        return self
# --- lib/sync.py
import asyncio
import inspect

from .base import Methods


def wrap(cls):
    for name in dir(cls):
        method = getattr(cls, name)
        if inspect.iscoroutinefunction(method):
            setattr(cls, name, lambda *args: asyncio.run(method(*args)))


wrap(Methods)
# === project: a module of that name that wraps nothing
# --- lib/__init__.py
# --- lib/client.py
class Client:
    async def start(self): ...

    def __enter__(self):
        self.start()  # error: ASYNC600
        return self

    def is_busy(self):
        unread = self.count()  # error: ASYNC601
        return self.count() > 1  # error: ASYNC602

    async def count(self):
        return 1
# --- lib/sync.py
import asyncio

from .client import Client


class SyncClient:
    def __init__(self, client: Client, **options):
        self.client = client
        for name, value in options.items():
            setattr(self, name, value)

    def start(self):
        asyncio.run(self.client.start())
