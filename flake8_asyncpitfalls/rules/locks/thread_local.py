"""Variables of a thread, which all of its tasks share."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...model.races.thread_locals import is_local, set_in_coroutines
from ...registry import Rule, check_calls, check_module


class ThreadLocalInCoroutine(Rule):
    """A ``threading.local`` belongs to a thread, and all tasks run in one thread

    What one task sets is read, and overwritten, by every other: a request sees the user
    of another request as soon as both are suspended once. A
    ``contextvars.ContextVar`` has a value of its own in each task.

    **Bad**::

        import asyncio
        import threading

        request = threading.local()


        async def handle(user, greet):
            request.user = user
            await asyncio.sleep(0.01)
            greet(request.user)

    **Good**::

        import asyncio
        from contextvars import ContextVar

        request_user = ContextVar("request_user")


        async def handle(user, greet):
            request_user.set(user)
            await asyncio.sleep(0.01)
            greet(request_user.get())
    """

    code = "ASYNC715"
    name = "thread-local-in-coroutine"
    symptom = "One task greets the user of the other."
    message = (
        "{name} is set for every task of this thread; use a contextvars.ContextVar"
    )


@check_module
def assigned(module: Module) -> Iterator[Rule]:
    """Look for attributes of a thread's variables that a coroutine sets."""
    for target in set_in_coroutines(module):
        yield ThreadLocalInCoroutine.at(target, name=spelled(target))


@check_calls(["setattr"])
def set_by_name(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls of ``setattr`` in a coroutine that do the same."""
    if len(call.args) == 3 and is_local(module, call.args[0]):
        yield ThreadLocalInCoroutine.at(
            call, name=f"an attribute of {spelled(call.args[0])}"
        )
