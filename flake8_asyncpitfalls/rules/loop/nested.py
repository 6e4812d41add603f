"""Running a loop inside a running loop."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.loops import no_loop, running_loop
from ...model.module import Module
from ...registry import Rule, check_calls

_RUNNERS = (
    "asyncio.run",
    "asyncio.Runner.run",
    "asyncio.AbstractEventLoop.run_until_complete",
    "asyncio.AbstractEventLoop.run_forever",
    "uvloop.run",
    "anyio.run",
)


class NestedEventLoop(Rule):
    """A loop cannot be run by code that a loop is running

    ``asyncio.run`` and ``run_until_complete`` raise ``RuntimeError`` where a loop is
    running already, and the coroutine that they were given is never awaited. Inside a
    coroutine, await it; in a callback, make it a task.

    **Bad**::

        import asyncio


        async def load(url):
            return url


        async def main():
            return asyncio.run(load("/"))

    **Good**::

        import asyncio


        async def load(url):
            return url


        async def main():
            return await load("/")
    """

    code = "ASYNC501"
    name = "nested-event-loop"
    symptom = "RuntimeError: asyncio.run() cannot be called from a running event loop."
    #: It fails for certain, whatever becomes of the loop.
    overrides = frozenset({"ASYNC503"})
    message = "{call}() raises RuntimeError inside a running loop; await the coroutine"


@check_calls(_RUNNERS)
def nested_event_loop(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for loops that are run in coroutines and callbacks, or are known to run."""
    if not module.on_loop(call) and not running_loop.runs_already(module, call):
        return
    if no_loop.is_told_of_none(module, call) or running_loop.may_be_run(module):
        return
    yield NestedEventLoop.at(call, call=spelled(call.func))
