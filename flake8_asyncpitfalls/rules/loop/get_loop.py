"""Asking for an event loop that may not be there."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import guards
from ...model.calls import receiver_of
from ...model.flow import versions
from ...model.loops import no_loop
from ...model.module import Module
from ...registry import Rule, check_calls


class GetEventLoop(Rule):
    """``asyncio.get_event_loop`` means different things in different places

    In a coroutine or a callback it gives the running loop, and ``get_running_loop``
    says so. Elsewhere it used to make a loop that nobody runs or closes; since Python
    3.14 it raises ``RuntimeError`` where no loop is set. ``asyncio.run`` and
    ``asyncio.Runner`` make a loop and close it.

    **Bad**::

        import asyncio


        async def measure(work):
            loop = asyncio.get_event_loop()
            started = loop.time()
            await work()
            return loop.time() - started

    **Good**::

        import asyncio


        async def measure(work):
            loop = asyncio.get_running_loop()
            started = loop.time()
            await work()
            return loop.time() - started
    """

    code = "ASYNC500"
    name = "get-event-loop"
    symptom = (
        "Not run: in a coroutine both give the loop; elsewhere one raises since 3.14."
    )
    message = "asyncio.get_event_loop() {effect}; use {instead}"
    overrides = frozenset({"ASYNC505"})


@check_calls(["asyncio.get_event_loop", no_loop.OF_POLICY])
def get_event_loop(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls of it, but for those that are ready for its RuntimeError."""
    if name == no_loop.OF_POLICY and not _asks_policy(module, call):
        return
    if versions.depends_on_version(module, call) or no_loop.makes_one_instead(
        module, call
    ):
        return
    if versions.is_for_browsers(module, call):
        return
    if module.on_loop(call):
        effect = "depends on where it is called"
        yield GetEventLoop.at(call, effect=effect, instead="asyncio.get_running_loop()")
    elif not _is_set_before(module, call) and not no_loop.does_without(module, call):
        effect = "raises where no loop is set (Python 3.14)"
        instead = "asyncio.run() or asyncio.Runner"
        yield GetEventLoop.at(call, effect=effect, instead=instead)


def _asks_policy(module: Module, call: ast.Call) -> bool:
    """Say whether the loop is asked of the present policy, not in a policy's class."""
    receiver = receiver_of(call)
    return receiver is not None and module.is_instance(
        receiver, "asyncio.AbstractEventLoopPolicy"
    )


def _is_set_before(module: Module, call: ast.Call) -> bool:
    """Say whether the same function has set a loop just before."""
    return any(
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Call)
        and module.qualified_name(statement.value.func) == no_loop.SET
        and not any(isinstance(arg, ast.Constant) for arg in statement.value.args)
        for statement in guards.earlier(module, call)
    )
