# === project: a process held by a base class
# --- app/__init__.py
# --- app/base.py
import subprocess


class Proc:
    def __init__(self, cmd):
        self.proc = subprocess.Popen(cmd)

    def spawn(self) -> subprocess.Popen:
        return self.proc


running: dict[str, subprocess.Popen] = {}
# --- app/main.py
from .base import Proc, running


class Mine(Proc):
    async def stop(self):
        self.proc.terminate()  # ok
        self.proc.wait()  # error: ASYNC222


async def stop(p: Proc, name):
    p.proc.wait()  # error: ASYNC222
    p.spawn().communicate()  # error: ASYNC222
    running[name].wait()  # error: ASYNC222
    for each in running.values():
        each.wait(0)  # ok
