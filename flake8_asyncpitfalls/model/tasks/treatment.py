"""Which tasks a module cancels, and of which it looks at the outcome."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Set

from ..evaluation.holders import Holder
from ..tasks.held_tasks import followed

if TYPE_CHECKING:
    from ..module import Module

#: Methods of a task that tell of its exception, or have somebody told of it.
_TELLING = frozenset({"add_done_callback", "exception", "result"})
#: Callbacks that only forget a task that is done.
_FORGETTING = frozenset({"clear", "discard", "pop", "remove"})


class Treated(NamedTuple):
    """A call, and what holds the tasks with which it does something."""

    call: ast.Call
    holders: Set[Holder]


def cancelled(module: Module) -> List[Treated]:
    """Return the calls that cancel something: ``t.cancel()``, ``call_soon(t.cancel)``,
    ``cancel_all(tasks)``."""
    return [
        Treated(call, followed(module, *tasks).holders)
        for call in module.nodes(ast.Call)
        for tasks in [list(_cancelled_by(call))]
        if tasks
    ]


def _cancelled_by(call: ast.Call) -> Iterator[ast.expr]:
    function = call.func
    if isinstance(function, ast.Attribute):
        if function.attr == "cancel":
            yield function.value
        if "cancel" in function.attr:
            yield from call.args
    elif isinstance(function, ast.Name) and "cancel" in function.id:
        yield from call.args
    for argument in call.args:
        if isinstance(argument, ast.Attribute) and argument.attr == "cancel":
            yield argument.value
            yield from call.args[1:]  # map(Task.cancel, tasks)


def looked_at(module: Module) -> List[Treated]:
    """Return the calls that tell of the exceptions of tasks."""
    return [
        Treated(call, followed(module, call.func.value).holders)
        for call in module.nodes(ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in _TELLING
        if not (call.args and getattr(call.args[0], "attr", "") in _FORGETTING)
    ]
