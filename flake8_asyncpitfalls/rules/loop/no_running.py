"""Needing a running loop while the module is imported."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.flow import exceptions
from ...model.loops import no_loop
from ...model.module import Module
from ...registry import Rule, check_calls

_NEED_LOOP = (
    "asyncio.create_task",
    "asyncio.get_running_loop",
    "asyncio.current_task",
    "asyncio.all_tasks",
    "asyncio.timeout",
)
_TAKE_LOOP = ("asyncio.current_task", "asyncio.all_tasks")


class NoRunningLoop(Rule):
    """Some calls need a running event loop, and while a module is imported none runs

    At module level, in a class body or in a default value they raise ``RuntimeError``
    when the module is imported. Make the call in the coroutine that needs it.

    **Bad**::

        import asyncio


        class Server:
            loop = asyncio.get_running_loop()

    **Good**::

        import asyncio


        class Server:
            async def start(self):
                self.loop = asyncio.get_running_loop()
    """

    code = "ASYNC506"
    name = "no-running-loop"
    symptom = "RuntimeError on import: no running event loop."
    message = "{call}() raises RuntimeError on import; call it in a coroutine function"
    #: There is no task that could be kept.
    overrides = frozenset({"ASYNC300"})


@check_calls(_NEED_LOOP)
def no_running_loop(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for such calls outside every function."""
    scope = module.scope_of(call)
    while scope.parent is not None:
        if scope.is_function or isinstance(scope.node, ast.GeneratorExp):
            return
        scope = scope.parent
    if name in _TAKE_LOOP and (call.args or call.keywords):
        return  # the loop may be given
    if not (
        exceptions.is_caught(module, call, "RuntimeError")
        or no_loop.is_notebook(module)
    ):
        yield NoRunningLoop.at(call, call=spelled(call.func))
