# === a context variable that another module sets: the task keeps it from its caller
# --- app/budget.py
from contextvars import ContextVar

_used = ContextVar("used", default=None)


class Budget:
    @staticmethod
    def seed(amount):
        _used.set([amount])

    @staticmethod
    def seed_default():
        Budget.seed(10)

    @staticmethod
    def used():
        return _used.get()


# --- app/main.py
import asyncio

from app.budget import Budget


async def run_child(step):
    Budget.seed(0)
    await step()


async def run_default(step):
    Budget.seed_default()
    await step()


async def run_on(step):
    print(Budget.used())
    await step()


async def main(step):
    await asyncio.create_task(run_child(step))  # ok
    await asyncio.create_task(run_default(step))  # ok
    await asyncio.gather(run_child(step))  # ok
    await asyncio.create_task(run_on(step))  # error: ASYNC606
    await asyncio.gather(run_on(step))  # error: ASYNC606
    await asyncio.gather(asyncio.sleep(1))  # error: ASYNC606
