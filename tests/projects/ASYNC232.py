# === project: a log of another module
# --- app/__init__.py
# --- app/log.py
log = open("app.log", "a")


class Sink:
    def __init__(self, path):
        self.file = open(path, "a")
# --- app/main.py
from .log import Sink, log


async def write(s: Sink, line):
    log.write(line)  # error: ASYNC232
    s.file.write(line)  # error: ASYNC232
    s.file.close()  # ok
