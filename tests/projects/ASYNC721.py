# === project: sync given to wait_for
# --- app/__init__.py
# --- app/lib.py
def crunch(x):
    print(x)


async def acrunch(x):
    print(x)


class Client:
    def ping(self):
        return True
# --- app/main.py
import asyncio
from .lib import Client, acrunch, crunch


async def main(c: Client):
    await asyncio.wait_for(crunch(3), 5)  # error: ASYNC721
    await asyncio.wait_for(acrunch(3), 5)  # ok
    await asyncio.wait_for(c.ping(), timeout=2)  # error: ASYNC721
