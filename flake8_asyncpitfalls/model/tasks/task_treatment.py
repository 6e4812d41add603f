"""What a module does with tasks that it holds: which it cancels, and at the outcome of
which it looks."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional, Sequence, Set

from ..evaluation import consumers
from ..evaluation.holders import Holder
from ..flow.flow import Kind
from ..flow.variables import variable
from ..guards import function_around
from ..scopes import ComprehensionNode
from .held_tasks import followed

if TYPE_CHECKING:
    from ..module import Module

#: Methods of a task that tell of its exception, or have somebody told of it.
_TELLING = frozenset({"add_done_callback", "exception", "result"})
#: Callbacks that only forget a task that is done.
_FORGETTING = frozenset({"clear", "discard", "pop", "remove"})
#: Methods of a task or a collection that tell nothing of exceptions.
_TELLING_NOTHING = frozenset(
    {
        *("add", "append", "cancel", "cancelled", "clear", "discard", "done"),
        *("extend", "remove", "set_name", "get_name"),
    }
)


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


def is_used_after(module: Module, node: ast.AST, holder: Holder) -> bool:
    """Say whether a local variable is read after a call by what may look at the tasks
    that it holds."""
    scope, name = holder
    function = function_around(module, node)
    if function is None:
        return True
    if scope is not module.scopes[function]:
        return False
    events = variable(module, module.scopes[function], name)
    if events is None or not events.is_seen:
        return True
    return not all(
        _only_counts(module, event.node)
        for event in events.reads_after(events.flow.at(node, Kind.CALL))
    )


def _only_counts(module: Module, use: Optional[ast.AST]) -> bool:
    """Say whether a use of a variable tells nothing of the exceptions in its tasks."""
    around = module.parent(use) if use is not None else None
    if isinstance(around, ast.Attribute):
        return around.attr in _TELLING_NOTHING
    if isinstance(around, ast.Call):
        return module.qualified_name(around.func) in ("len", "bool")
    for loop in [around] if isinstance(around, ast.For) else _generators(around):
        if use is loop.iter:
            return _only_counts_items(module, loop.target)
    return use is not None and consumers.is_only_tested(module, use)


def _generators(node: Optional[ast.AST]) -> Sequence[ast.comprehension]:
    return node.generators if isinstance(node, ComprehensionNode) else ()


def _only_counts_items(module: Module, item: ast.AST) -> bool:
    """Say whether a loop over tasks tells nothing of their exceptions."""
    return isinstance(item, ast.Name) and all(
        isinstance(module.parent(use), ast.Attribute) and _only_counts(module, use)
        for use in module.uses(module.scope_of(item), item.id)
    )
