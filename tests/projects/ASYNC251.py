# === re-exported by a module of the project
# --- pkg/__init__.py
from .compat import sleep, time as clock
# --- pkg/compat.py
import time
from time import sleep
# --- pkg/a.py
from . import clock, compat, sleep as nap
from .compat import sleep


async def f():
    nap(1)  # error: ASYNC251
    sleep(1)  # error: ASYNC251
    compat.sleep(1)  # error: ASYNC251
    compat.time.sleep(1)  # error: ASYNC251
    clock.sleep(1)  # error: ASYNC251
