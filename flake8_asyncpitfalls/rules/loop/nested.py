"""Running a loop inside a running loop."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.loop_runners import LOOP_RUNNERS, TO_SYNC
from ...model.calls import spelled
from ...model.loops import no_loop, running_loop
from ...model.module import Module
from ...model.tables import expanded
from ...registry import Rule, check_calls

_INSTEAD = expanded(LOOP_RUNNERS)


class NestedEventLoop(Rule):
    """A loop cannot be run by code that a loop is running

    ``asyncio.run`` and ``run_until_complete`` raise ``RuntimeError`` where a loop is
    running already, and the coroutine that they were given is never awaited. Inside a
    coroutine, await it; in a callback, make it a task. The same goes for functions of
    libraries that run a loop of their own, as ``uvicorn.run``, ``bot.run`` or what
    ``async_to_sync`` makes: what they run has an asynchronous edition.

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
    message = "{call}() raises RuntimeError inside a running loop; {instead}"


@check_calls(_INSTEAD)
def nested_event_loop(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for loops that are run in coroutines and callbacks, or are known to run."""
    yield from _found(module, call, _INSTEAD[name])


@check_calls((TO_SYNC,))
def made_sync(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for ``async_to_sync(load)(url)``, which runs a loop as well."""
    around = module.parent(call)
    if isinstance(around, ast.Call) and around.func is call:
        yield from _found(module, around, "await the coroutine function")


def _found(module: Module, call: ast.Call, instead: str) -> Iterator[Rule]:
    if not module.on_loop(call) and not running_loop.runs_already(module, call):
        return
    if no_loop.is_told_of_none(module, call) or running_loop.may_be_run(module):
        return
    yield NestedEventLoop.at(call, call=spelled(call.func), instead=instead)
