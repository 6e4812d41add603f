"""Tasks that nobody holds."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import library
from ...model.calls import argument, spelled
from ...model.evaluation.values import Awaitable, Coroutine, Instance
from ...model.module import Module
from ...model.runners import is_loop_callback
from ...model.tasks import fate
from ...model.tasks.local_collections import (
    adds_to_local,
    is_among_all_tasks,
    runs_loop_later,
    sets_in_local,
)
from ...registry import Rule, check_calls

_CREATORS = (
    "asyncio.create_task",
    "asyncio.ensure_future",
    "asyncio.AbstractEventLoop.create_task",
)
#: Methods of a task that leave it as unheld as it was.
_LEAVES_UNHELD = frozenset({"add_done_callback", "set_name", "get_name"})
_GIVE_NOTHING = _LEAVES_UNHELD | {"done"}
#: Nodes and functions that only look at a value, if that.
_DROPPING = (ast.Expr, ast.FormattedValue)
_LOOKING = frozenset({"bool", "isinstance", "print", "repr", "str"})
_COLLECTIONS = frozenset({"frozenset", "list", "set", "tuple"})


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


@check_calls(_CREATORS)
def task_not_stored(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for tasks that are dropped or held only by a name that is not read."""
    if name == "asyncio.ensure_future" and not _makes_task(module, call):
        return
    if _is_unheld(module, call) and not is_among_all_tasks(module, call):
        yield TaskNotStored.at(call, call=spelled(call.func))


def _makes_task(module: Module, call: ast.Call) -> bool:
    """Say whether ``ensure_future`` is given a coroutine: a future is held already."""
    given = argument(call, "coro_or_future", 0)
    if given is None:
        return False
    value = module.value(given)
    if isinstance(value, Instance):
        return not library.is_future(value)
    return isinstance(value, (Coroutine, Awaitable)) or isinstance(given, ast.Call)


def _is_unheld(module: Module, node: ast.expr) -> bool:
    """Say whether nothing holds the task, or collection of tasks, that an expression
    gives."""
    taken, parent = fate.passed_up(module, node)
    if isinstance(parent, _DROPPING) or fate.is_only_tested(module, node):
        return True
    if isinstance(parent, ast.GeneratorExp):
        return taken is parent.elt and _is_gone_through(module, parent)
    if isinstance(parent, ast.Attribute):
        return taken is node and parent.attr in _GIVE_NOTHING
    if isinstance(parent, ast.Lambda):
        return taken is node and is_loop_callback(module, parent)
    if isinstance(parent, ast.Call):
        looks = module.qualified_name(parent.func) in _LOOKING
        return taken in parent.args and (looks or adds_to_local(module, parent))
    if isinstance(parent, ast.Assign) and len(parent.targets) == 1:
        if sets_in_local(module, parent.targets[0]):
            return True
    if isinstance(parent, ast.NamedExpr):
        names = fate.scoped(module, [parent.target])
        names = names if _is_unheld(module, parent) else []
    else:
        names = fate.local_names(module, node)
    return (
        bool(names)
        and not runs_loop_later(module, node)
        and all(
            _leaves_unheld(module, use)
            for name in names
            for use in fate.later_uses(module, *name, node)
        )
    )


def _is_gone_through(module: Module, tasks: ast.GeneratorExp) -> bool:
    """Say whether a generator makes its tasks, and nothing holds the collection."""
    parent = module.parent(tasks)
    if isinstance(parent, ast.Call) and tasks in parent.args:
        is_made = module.qualified_name(parent.func) in _COLLECTIONS
        return is_made and _is_unheld(module, parent)
    if isinstance(parent, ast.Starred):
        return _is_unheld(module, tasks)
    return isinstance(parent, ast.Expr)


def _leaves_unheld(module: Module, use: ast.Name) -> bool:
    """Say whether a use of a task's name does not make anything hold the task."""
    parent = module.parent(use)
    if isinstance(parent, ast.Attribute):
        return parent.attr in _LEAVES_UNHELD
    if isinstance(parent, ast.Call) and use in parent.args:
        return adds_to_local(module, parent)
    return False
