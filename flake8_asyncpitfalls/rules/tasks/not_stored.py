"""Tasks that nobody holds."""

from __future__ import annotations

import ast
from typing import Iterable, Iterator, Union

from ...knowledge.tasks import TASK_MAKERS
from ...model import library
from ...model.calls import spelled
from ...model.evaluation import consumers, deferred
from ...model.module import Module
from ...model.tasks.local_collections import is_among_all_tasks
from ...model.tasks.task_makers import hands_on_task, makes_task
from ...model.tasks.unheld import is_unheld, made_one_by_one
from ...registry import Rule, check, check_calls


class TaskNotStored(Rule):
    """The event loop keeps only weak references to its tasks

    A task that nothing else refers to may be garbage collected while it waits: it
    disappears in the middle of its work, and its exception is never seen. A done
    callback does not hold the task, and neither does a local variable after the
    function has returned. Keep it in a collection until then, or use a TaskGroup. A
    function that only returns the task that it makes leaves this to its caller.

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
    message = (
        "the task of {call}() is not stored and may be garbage-collected; "
        "keep a reference"
    )
    related = ("flake8-async ASYNC300", "ruff RUF006", "sonar S7502")


@check_calls(TASK_MAKERS)
def task_not_stored(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for tasks that are dropped or held only by a name that is not read."""
    if not makes_task(module, call, name):
        return
    if is_unheld(module, call) and not is_among_all_tasks(module, call):
        yield TaskNotStored.at(call, call=spelled(call.func))


@check(ast.Expr, ast.Assign)
def handed_on_task_not_stored(
    module: Module, statement: Union[ast.Expr, ast.Assign]
) -> Iterator[Rule]:
    """Look for the tasks that functions of this project make and only return."""
    given: Iterable[ast.expr] = [statement.value]
    if isinstance(statement, ast.Expr):
        given = consumers.dropped(statement)
    for call in given:
        if isinstance(call, ast.Call) and hands_on_task(module, call):
            if is_unheld(module, call) and not is_among_all_tasks(module, call):
                yield TaskNotStored.at(call, call=spelled(call.func))


@check_calls(library.dropping_results)
def task_not_stored_by_callback(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for the same where a callback makes the task: its result is dropped."""
    later = deferred.told(module, call, name, library.dropping_results[name])
    if later is not None:
        if makes_task(module, later, module.qualified_name(later.func) or ""):
            yield TaskNotStored.at(later.func, call=spelled(later.func))


@check_calls(["map"])
def mapped_tasks_not_stored(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for the same where ``map`` makes the tasks."""
    making = call.args[0] if call.args else None
    if making is not None and module.qualified_name(making) in TASK_MAKERS:
        if made_one_by_one(module, call):
            yield TaskNotStored.at(making, call=spelled(making))
