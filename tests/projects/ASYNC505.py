# === project: a version that another module knows
# --- src/app/__init__.py
"""An application."""
# --- src/app/utils.py
import platform
import sys

python_version = platform.python_version()
IS_OLD = python_version < "3.8"
IS_NEW: bool = sys.version_info >= (3, 10)
IS_LARGE = platform.release() > "5"


def is_recent():
    return platform.release() > "6"


# --- src/app/connection.py
import asyncio

from . import utils
from .utils import IS_LARGE, IS_NEW, IS_OLD, is_recent
from missing import IS_ANCIENT


async def wait(coroutine, loop):
    if IS_OLD:
        return await asyncio.wait_for(coroutine, 1, loop=loop)  # ok
    if not IS_NEW:
        return await asyncio.wait_for(coroutine, 2, loop=loop)  # ok
    return await asyncio.wait_for(coroutine, 3)


async def wait_where_large(coroutine, loop):
    if IS_LARGE:
        return await asyncio.wait_for(coroutine, 1, loop=loop)  # error: ASYNC505
    if is_recent():
        return await asyncio.wait_for(coroutine, 5, loop=loop)  # error: ASYNC505
    if IS_ANCIENT:
        return await asyncio.wait_for(coroutine, 2, loop=loop)  # error: ASYNC505
    if utils:
        return await asyncio.wait_for(coroutine, 3, loop=loop)  # error: ASYNC505
    return await asyncio.wait_for(coroutine, 4)
