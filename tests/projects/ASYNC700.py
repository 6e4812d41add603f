# === project
# --- app/__init__.py
# --- app/work.py
def crunch(x):
    total = 0
    for i in range(x):
        total += i
    return total


def deco(level):
    def outer():
        return level

    return outer


class Tool:
    def save(self):
        self.saved = True
# --- app/main.py
import asyncio
from . import work as w
from .work import Tool, crunch, deco


class App:
    def __init__(self):
        self.tool = Tool()
        self.loop = None

    async def go(self):
        await asyncio.to_thread(crunch(3))  # error: ASYNC700
        await asyncio.to_thread(w.crunch(3))  # error: ASYNC700
        await asyncio.to_thread(self.tool.save())  # error: ASYNC700
        await asyncio.to_thread(deco(3))  # ok
        await asyncio.to_thread(self.tool.save)  # ok
