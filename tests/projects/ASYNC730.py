# === project: closers of another module
# --- app/__init__.py
# --- app/conn.py
class Conn:
    async def close(self): ...

    async def send(self, x): ...


async def disconnect_all(x): ...
# --- app/main.py
import asyncio

from .conn import Conn


async def broadcast(conns: list[Conn], msg):
    await asyncio.gather(*(c.send(msg) for c in conns), return_exceptions=True)  # error: ASYNC730


async def over(conns: list[Conn]):
    await asyncio.gather(*(c.close() for c in conns), return_exceptions=True)  # ok
