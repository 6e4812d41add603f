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
