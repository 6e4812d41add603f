# === project
# --- app/__init__.py
# --- app/locks.py
import asyncio

lock = asyncio.Lock()


class Base:
    def __init__(self):
        self._lock = asyncio.Lock()
# --- app/web.py
from . import locks
from .locks import Base


class C(Base):
    async def go(self):
        with self._lock:  # error: ASYNC712
            pass
        async with self._lock:  # ok
            pass


async def f():
    with locks.lock:  # error: ASYNC712
        pass
    locks.lock.acquire()  # error: ASYNC712
