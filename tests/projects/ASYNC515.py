# === project: threads, pools and queues of another module
# --- app/__init__.py
# --- app/pools.py
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(4)
jobs: "queue.Queue[int]" = queue.Queue()


class Runner:
    def __init__(self):
        self.thread = threading.Thread(target=self.run)

    def run(self):
        jobs.get()  # ok

    def submit(self, fn):
        return pool.submit(fn)
# --- app/main.py
from . import pools
from .pools import Runner, jobs, pool


class Mine(Runner):
    async def stop(self):
        self.thread.join()  # error: ASYNC515


async def f(r: Runner, xs):
    pool.submit(print).result()  # error: ASYNC515
    list(pools.pool.map(print, xs))  # error: ASYNC515
    jobs.get()  # error: ASYNC515
    pools.jobs.get_nowait()  # ok
    r.thread.join()  # error: ASYNC515
    r.submit(print).result()  # error: ASYNC515


# === project: queues that base classes of another module make
# --- app/__init__.py
# --- app/base.py
import queue


class Base:
    late = None

    def __init__(self, given):
        self.bounded = queue.Queue(maxsize=4)
        self.unbounded = queue.Queue()
        self.either = queue.Queue(2)
        self.given = given

    def open(self):
        self.either = queue.Queue()
        self.late = queue.Queue(8)
# --- app/web.py
import queue

from .base import Base


class Web(Base):
    given: queue.Queue

    async def handle(self, item):
        self.bounded.put(item)  # error: ASYNC515
        self.late.put(item)  # error: ASYNC515
        self.unbounded.put(item)  # ok
        self.either.put(item)  # ok
        self.given.put(item)  # ok
        self.unbounded.get()  # error: ASYNC515
