# === benchmarks
# --- app/__init__.py
# --- app/measures/__init__.py
# --- app/measures/clocks.py
import datetime
import time


async def run():
    start = time.time()
    for _ in range(1_000_000):  # ok
        datetime.datetime.now()
    print(time.time() - start)


async def wait(state):
    while not state.done:  # error: ASYNC801
        pass
# --- app/benchmark.py
async def run(entities):
    for _ in range(10**6):  # ok
        entities.fire()
# --- app/clocks.py
import datetime
import time


async def run():
    start = time.time()
    for _ in range(1_000_000):  # error: ASYNC801
        datetime.datetime.now()
    print(time.time() - start)
# --- app/performance.py
async def run(entities):
    for _ in range(10**6):  # error: ASYNC801
        entities.fire()
