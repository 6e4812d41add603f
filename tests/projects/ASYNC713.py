# === project: locks of a base class and of callers
# --- app/__init__.py
# --- app/base.py
import asyncio


class Base:
    def __init__(self):
        self._lock = asyncio.Lock()
        self.n = 0

    async def locked_add(self):
        async with self._lock:
            await self._add()

    async def _add(self):
        raise NotImplementedError
# --- app/impl.py
import asyncio

from .base import Base


class Impl(Base):
    async def _add(self):
        v = self.n
        await asyncio.sleep(0)
        self.n = v + 1  # ok

    async def free(self):
        v = self.n
        await asyncio.sleep(0)
        self.n = v + 1  # error: ASYNC713

    async def held(self):
        async with self._lock:
            self.n += await asyncio.sleep(0, 1)  # ok
# --- app/state.py
counters = {"a": 0}


class State:
    hits = 0


state = State()
# --- app/web.py
import asyncio

from . import state as st
from .state import counters, state


async def hit():
    counters["a"] += await asyncio.sleep(0, 1)  # error: ASYNC713
    v = state.hits
    await asyncio.sleep(0)
    state.hits = v + 1  # error: ASYNC713
    st.counters["a"] = st.counters["a"] + await asyncio.sleep(0, 1)  # error: ASYNC713


# === a base class of another folder, and callers that do not all lock
# --- app/__init__.py
# --- app/kinds/__init__.py
# --- app/kinds/base.py
import asyncio


class Base:
    def __init__(self):
        self._lock = asyncio.Lock()
        self.n = 0
        self.m = 0

    async def run(self):
        async with self._lock:
            await self._one()
        await self._two()

    async def _one(self): ...

    async def _two(self): ...
# --- app/impl/__init__.py
# --- app/impl/first.py
import asyncio

from ..kinds.base import Base


class First(Base):
    async def _one(self):
        v = self.n
        await asyncio.sleep(0)
        self.n = v + 1  # ok

    async def _two(self):
        v = self.m
        await asyncio.sleep(0)
        self.m = v + 1  # error: ASYNC713


# === a base class whose method is no function of its own
# --- app/__init__.py
# --- app/base.py
import asyncio


async def _step(self): ...


class Base:
    _one = _step

    def __init__(self):
        self._lock = asyncio.Lock()
        self.n = 0

    async def run(self):
        async with self._lock:
            await self._one()
# --- app/impl.py
import asyncio

from .base import Base


class Impl(Base):
    async def _one(self):
        v = self.n
        await asyncio.sleep(0)
        self.n = v + 1  # error: ASYNC713


# === project: semaphores of a base class of another module
# --- app/__init__.py
# --- app/base.py
import asyncio


class Base:
    def __init__(self):
        self._single = asyncio.Semaphore(1)
        self._several = asyncio.Semaphore(4)
        self.balance = 0
# --- app/bank.py
from .base import Base


class Bank(Base):
    async def alone(self, amount):
        async with self._single:
            self.balance = self.balance + await check(amount)  # ok

    async def together(self, amount):
        async with self._several:
            self.balance = self.balance + await check(amount)  # error: ASYNC713


async def check(amount):
    await ask()
    return amount
