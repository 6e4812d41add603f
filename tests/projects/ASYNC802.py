# === project
# --- app/__init__.py
# --- app/cpu.py
import asyncio


async def heavy(x):
    return sorted(range(x))


async def light(x):
    await asyncio.sleep(x)
# --- app/main.py
import asyncio
from . import cpu
from .cpu import heavy as h, light


async def main():
    await asyncio.gather(h(1), h(2))  # error: ASYNC802
    await asyncio.gather(cpu.heavy(1), h(2))  # error: ASYNC802
    await asyncio.gather(light(1), h(2))  # ok
