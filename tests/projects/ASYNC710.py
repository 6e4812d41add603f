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
