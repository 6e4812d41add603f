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


# === handed on by other names
# --- pkg/__init__.py
# --- pkg/compat.py
import time
from time import sleep as nap
from time import sleep as turn

import requests

doze = time.sleep
try:
    from time import sleep as rest
except ImportError:
    rest = None
fetch = requests.get
clock = time.monotonic
pause = None
pause = time.sleep


def turn(seconds):
    print(seconds)
# --- pkg/further.py
from . import compat
from .compat import nap as snooze, doze
# --- pkg/a.py
import pkg.compat
from . import compat, further
from .compat import clock, doze, fetch, nap, pause, rest, turn
from .further import snooze


async def f(url):
    nap(1)  # error: ASYNC251
    doze(1)  # error: ASYNC251
    rest(1)  # error: ASYNC251
    snooze(1)  # error: ASYNC251
    fetch(url)  # error: ASYNC210
    compat.nap(1)  # error: ASYNC251
    compat.doze(1)  # error: ASYNC251
    compat.rest(1)  # error: ASYNC251
    compat.fetch(url)  # error: ASYNC210
    pkg.compat.nap(1)  # error: ASYNC251
    further.snooze(1)  # error: ASYNC251


async def look_alikes(loop, own):
    clock()  # ok
    turn(1)  # ok
    compat.clock()  # ok
    compat.turn(1)  # ok
    compat.unknown(1)  # ok
    own.nap(1)  # ok
    loop.nap(1)  # ok
    further.compat.unknown(1)  # ok


def plain():
    compat.nap(1)  # ok
    nap(1)  # ok
