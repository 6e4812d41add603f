# === project: a lock of another module
# --- app/__init__.py
# --- app/state.py
import threading

lock = threading.Lock()
ready = threading.Event()
# --- app/web.py
from .state import lock, ready


async def handler():
    ready.wait()  # error: ASYNC710
# --- app/worker.py
from .state import lock


def run():
    with lock:
        pass


# === project: locks of base classes and of other modules
# --- app/__init__.py
# --- app/base.py
import threading


class Base:
    def __init__(self):
        self._lock = threading.Lock()
        self._both = threading.Lock()
        self._ready = threading.Event()
        self.n = 0

    def add(self):
        with self._both:
            self.n += 1
# --- app/impl.py
from .base import Base


class Impl(Base):
    async def go(self):
        with self._lock:  # error: ASYNC710
            self.n += 1
        with self._both:  # ok
            self.n += 1
        self._ready.wait()  # error: ASYNC710
        self._ready.set()  # ok
