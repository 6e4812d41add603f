"""Tasks that nobody holds."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...knowledge.tasks import TASK_MAKERS
from ...model import guards, library
from ...model.calls import argument, spelled
from ...model.evaluation.tracing import traced
from ...model.evaluation.values import Awaitable, Coroutine, Instance, Object, Value
from ...model.module import Module
from ...model.tasks.local_collections import is_among_all_tasks
from ...model.tasks.unheld import is_unheld, made_one_by_one
from ...registry import Rule, check_calls

#: Functions that tell whether something is a coroutine.
_ASKING = frozenset({"asyncio.iscoroutine", "inspect.iscoroutine"})


class TaskNotStored(Rule):
    """The event loop keeps only weak references to its tasks

    A task that nothing else refers to may be garbage collected while it waits: it
    disappears in the middle of its work, and its exception is never seen. A done
    callback does not hold the task, and neither does a local variable after the
    function has returned. Keep it in a collection until then, or use a TaskGroup.

    **Bad**::

        import asyncio


        async def start(job):
            asyncio.create_task(job())

    **Good**::

        import asyncio

        running = set()


        async def start(job):
            task = asyncio.create_task(job())
            running.add(task)
            task.add_done_callback(running.discard)
    """

    code = "ASYNC300"
    name = "task-not-stored"
    symptom = "The task is destroyed by the garbage collector while it is pending."
    message = "the task of {call}() is not stored and may vanish; keep it until done"
    related = ("flake8-async ASYNC300", "ruff RUF006", "sonar S7502")


@check_calls(TASK_MAKERS)
def task_not_stored(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for tasks that are dropped or held only by a name that is not read."""
    if name == "asyncio.ensure_future" and not _makes_task(module, call):
        return
    if is_unheld(module, call) and not is_among_all_tasks(module, call):
        yield TaskNotStored.at(call, call=spelled(call.func))


def _makes_task(module: Module, call: ast.Call) -> bool:
    """Say whether ``ensure_future`` is given a coroutine: a future is held already."""
    given = argument(call, "coro_or_future", 0)
    if given is None:
        return False
    value = module.value(given)
    if isinstance(value, (Instance, Object)):
        return not _is_future(value)
    if isinstance(value, Awaitable) and _is_made_future(module, given):
        return False
    if isinstance(value, (Coroutine, Awaitable)) or isinstance(given, ast.Call):
        return True
    return isinstance(given, ast.Name) and _is_found_coroutine(module, given)


def _is_found_coroutine(module: Module, name: ast.Name) -> bool:
    """Say whether a variable was found to be a coroutine: ``if iscoroutine(x)``."""
    return any(
        holds
        and isinstance(test, ast.Call)
        and module.qualified_name(test.func) in _ASKING
        and any(isinstance(each, ast.Name) and each.id == name.id for each in test.args)
        for test, holds in guards.known(module, name)
    )


def _is_made_future(module: Module, expression: ast.expr) -> bool:
    """Say whether what is only known to be awaitable was made as a future."""
    made = traced(module, expression)
    return made is not None and all(
        _is_future(each.module.value(each.call)) for each in made
    )


def _is_future(value: Optional[Value]) -> bool:
    """Say whether a value is a future, maybe of a class of the project."""
    if isinstance(value, Object):
        bases = value.cls.module.evaluator.library_bases(value.cls)
        return any(map(library.is_future, bases))
    return library.is_future(value)


@check_calls(["map"])
def mapped_tasks_not_stored(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for the same where ``map`` makes the tasks."""
    making = call.args[0] if call.args else None
    if making is not None and module.qualified_name(making) in TASK_MAKERS:
        if made_one_by_one(module, call):
            yield TaskNotStored.at(making, call=spelled(making))
