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
