# === project: pool and work of other modules
# --- app/__init__.py
# --- app/pools.py
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

procs = ProcessPoolExecutor()
threads = ThreadPoolExecutor()
# --- app/work.py
import threading

import requests


def fetch(u):
    return requests.get(u)


def crunch(n):
    return sum(range(n))


class Holder:
    def __init__(self):
        self.lock = threading.Lock()

    def work(self):
        return 1
# --- app/main.py
import asyncio
import requests

from .pools import procs, threads
from .work import Holder, crunch, fetch


async def main(h: Holder, loop: asyncio.AbstractEventLoop):
    await loop.run_in_executor(procs, requests.get, "x")  # error: ASYNC701
    await loop.run_in_executor(procs, h.work)  # error: ASYNC701
    await loop.run_in_executor(procs, lambda: crunch(3))  # error: ASYNC701
    await loop.run_in_executor(procs, crunch, 3)  # ok
    await loop.run_in_executor(threads, requests.get, "x")  # ok
    await loop.run_in_executor(procs, fetch, "x")  # error: ASYNC701
