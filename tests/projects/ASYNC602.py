# === project: parameters for functions, in modules that take more than that, or not
# --- src/app/__init__.py
"""An application."""
# --- src/app/request.py
import inspect
from typing import Any, Callable


def later(work: Callable[[], Any], name: str = ""):
    return work if inspect.iscoroutine(work) else work()
# --- src/app/worker.py
import inspect
from typing import Any, Callable


def soon(work: Callable[[], Any]):
    if inspect.iscoroutinefunction(work):
        raise TypeError(work)
    return work()
# --- src/app/main.py
from app.request import later
from app.worker import soon


async def work():
    return 1


async def main():
    await later(work())  # ok
    await later(work, work())  # error: ASYNC602
    return soon(work())  # error: ASYNC602
