# === project: the lock lives elsewhere
# --- app/__init__.py
# --- app/locks.py
import threading

write_lock = threading.Lock()


class Base:
    def __init__(self):
        self._lock = threading.RLock()
# --- app/web.py
import asyncio
from . import locks
from .locks import Base, write_lock as wl


class Child(Base):
    async def go(self):
        with self._lock:  # error: ASYNC711
            await asyncio.sleep(1)


async def f():
    with wl:  # error: ASYNC711
        await asyncio.sleep(1)
    with locks.write_lock:  # error: ASYNC711
        await asyncio.sleep(1)
