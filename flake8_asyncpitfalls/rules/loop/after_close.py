"""Loops that are used when they are closed already."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.loops import after_close
from ...model.module import Module
from ...registry import Rule, check_calls

_CLOSE = (
    "asyncio.AbstractEventLoop.close",
    "asyncio.BaseEventLoop.close",
    "asyncio.EventLoop.close",
    "asyncio.ProactorEventLoop.close",
    "asyncio.Runner.close",
    "asyncio.SelectorEventLoop.close",
    "uvloop.Loop.close",
    "winloop.Loop.close",
)


class LoopUsedAfterClose(Rule):
    """A closed loop takes no further work

    Whatever is given to it then raises ``RuntimeError: Event loop is closed``, and a
    coroutine that was made for it is never awaited. Close a loop last of all, or make a
    new one; ``asyncio.run`` does both for each of its calls.

    **Bad**::

        import asyncio


        async def step():
            await asyncio.sleep(0.1)


        def main():
            loop = asyncio.new_event_loop()
            loop.run_until_complete(step())
            loop.close()
            loop.run_until_complete(step())

    **Good**::

        import asyncio


        async def step():
            await asyncio.sleep(0.1)


        def main():
            loop = asyncio.new_event_loop()
            loop.run_until_complete(step())
            loop.run_until_complete(step())
            loop.close()
    """

    code = "ASYNC502"
    name = "loop-used-after-close"
    symptom = "RuntimeError: Event loop is closed."
    message = "{call}() comes after the loop was closed and fails; close it last"
    #: It fails for certain, however it was meant.
    overrides = frozenset({"ASYNC300", "ASYNC702"})


@check_calls(_CLOSE)
def closed(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for what a loop is given after its close()."""
    if isinstance(call.func, ast.Attribute):
        for use in after_close.uses_after(module, call, call.func.value):
            yield _at(use)


@check_calls(["asyncio.Runner", "contextlib.closing"])
def closed_by_with(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for what a loop, or a runner, is given after the ``with`` block that closes
    it."""
    item = module.parent(call)
    loop = item.optional_vars if isinstance(item, ast.withitem) else None
    if isinstance(item, ast.withitem) and name == "contextlib.closing":
        if not call.args or not module.is_instance(
            call.args[0], "asyncio.AbstractEventLoop"
        ):
            return
        loop = loop or call.args[0]
    if item is not None and loop is not None:
        for use in after_close.uses_after(module, item, loop):
            yield _at(use)


def _at(use: ast.Call) -> Rule:
    return LoopUsedAfterClose.at(use, call=spelled(use.func))
