"""Tasks that are awaited as soon as they are made."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.tasks import TASK_MAKERS
from ...model.calls import spelled
from ...model.evaluation.values import Coroutine, Function
from ...model.flow.suspension import only_passes
from ...model.module import Module
from ...model.tasks.context_variables import sets_context_variable
from ...registry import Rule, check_calls


class PointlessTask(Rule):
    """A task that is awaited at once does nothing that ``await`` alone does not do

    A task lets a coroutine run beside the code that made it. Where that code waits for
    it straight away nothing runs beside anything: only the task is made, scheduled and
    thrown away. The same goes for ``gather`` of a single coroutine.

    **Bad**::

        import asyncio


        async def fetch(name):
            await asyncio.sleep(1)
            return name.upper()


        async def show(name):
            print(await asyncio.create_task(fetch(name)))

    **Good**::

        import asyncio


        async def fetch(name):
            await asyncio.sleep(1)
            return name.upper()


        async def show(name):
            print(await fetch(name))
    """

    code = "ASYNC606"
    name = "pointless-task"
    symptom = "Not run: it works, and only makes a task that nothing runs beside."
    message = "{call}() is needless where it is awaited at once; await the coroutine"


@check_calls(TASK_MAKERS)
def pointless_task(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for tasks that are made and awaited in one expression."""
    for given in _only_argument(module, call):
        value = module.value(given)
        function = value.function if isinstance(value, Coroutine) else None
        if isinstance(function, Function):
            if only_passes(function) or sets_context_variable(function):
                continue
        if isinstance(given, ast.Call) or isinstance(value, Coroutine):
            yield _at(call)


@check_calls(["asyncio.gather"])
def pointless_gather(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for ``gather`` of one coroutine, awaited at once."""
    for given in _only_argument(module, call):
        value = module.value(given)
        if not isinstance(value, Coroutine):
            continue
        function = value.function
        if not isinstance(function, Function) or not sets_context_variable(function):
            yield _at(call)


def _only_argument(module: Module, call: ast.Call) -> Iterator[ast.expr]:
    """Yield what a call is given, where it is awaited at once and given nothing else:
    a name, a context, or what to do with exceptions.

    A task has a copy of the context variables, which a module that uses them may want.
    """
    if "contextvars" in module.imported_packages:
        return
    if isinstance(module.parent(call), ast.Await):
        if len(call.args) == 1 and not call.keywords:
            yield call.args[0]


def _at(call: ast.Call) -> Rule:
    return PointlessTask.at(call, call=spelled(call.func))
