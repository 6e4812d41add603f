"""Tasks that a coroutine cancels and does not wait for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Set

from ...knowledge.tasks import IN_GROUP
from ..calls import argument
from ..evaluation import consumers
from ..evaluation.holders import Holder, holder_of
from ..evaluation.values import Coroutine
from ..flow.variables import variable
from ..scopes import Scope
from .held_tasks import Followed, followed
from .task_treatment import is_used_after

if TYPE_CHECKING:
    from ..module import Module

#: Functions that wait for tasks, and keep none.
_WAITING = frozenset(
    {
        *("asyncio.as_completed", "asyncio.gather", "asyncio.shield"),
        *("asyncio.wait", "asyncio.wait_for", "bool", "enumerate", "isinstance"),
        *("len", "list", "print", "reversed", "set", "sorted", "tuple", "zip"),
    }
)
#: Nodes that look at a value and keep nothing of it.
_LOOKING = (ast.Await, ast.Compare, ast.Expr, ast.FormattedValue, ast.UnaryOp)
_TESTING = (ast.BoolOp, ast.If, ast.IfExp, ast.While, ast.Assert)


def is_left(module: Module, call: ast.Call, task: ast.Name) -> bool:
    """Say whether a call of ``cancel`` is the last that a coroutine has to do with a
    task that it made itself, and that nobody else knows of."""
    scope = module.scope_of(call).frame
    if scope.kind is not ast.AsyncFunctionDef:
        return False
    found = followed(module, task)
    return (
        found.is_all
        and bool(found.tasks)
        and all(_is_own_task(module, each) for each in found.tasks)
        and all(_is_within(holder[0], scope) for holder in found.holders)
        and not any(_is_known(module, call, holder, found) for holder in found.holders)
    )


def _is_own_task(module: Module, making: ast.Call) -> bool:
    """Say whether a call makes a task for which nothing else waits, for one name."""
    _, around = consumers.passed_up(module, making)
    if isinstance(around, ast.Assign) and len(around.targets) > 1:
        return False
    name = module.qualified_name(making.func)
    if name == "asyncio.ensure_future":
        given = argument(making, "coro_or_future", 0)
        return given is not None and isinstance(module.value(given), Coroutine)
    return name != IN_GROUP


def _is_within(scope: object, function: Scope) -> bool:
    """Say whether a scope is that of a function, or of a comprehension in it."""
    return isinstance(scope, Scope) and scope.frame is function


def _is_known(module: Module, call: ast.Call, holder: Holder, found: Followed) -> bool:
    """Say whether somebody may wait for what a variable holds: the function itself, by
    whatever it does with it after the call, or who gets it from there."""
    scope, name = holder
    assert isinstance(scope, Scope)
    if any(_hands_on(module, use, found.holders) for use in module.uses(scope, name)):
        return True
    if scope.is_comprehension:
        return False
    events = variable(module, scope, name)
    if events is None or not events.is_seen:
        return True
    return is_used_after(module, call, holder)


def _hands_on(module: Module, use: ast.AST, holders: Set[Holder]) -> bool:
    """Say whether a use of a variable lets others have what it holds."""
    taken, around = consumers.passed_up(module, use)
    if isinstance(around, ast.Attribute):
        return around.attr == "add_done_callback"
    if isinstance(around, (*_LOOKING, *_TESTING, ast.Subscript)):
        return False
    if isinstance(around, ast.Call):
        adding = around.func
        if isinstance(adding, ast.Attribute) and isinstance(adding.value, ast.Name):
            if holder_of(module, adding.value) in holders:
                return False
        return module.qualified_name(adding) not in _WAITING
    if isinstance(around, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
        targets = getattr(around, "targets", None) or [getattr(around, "target")]
        return not all(
            isinstance(target, ast.Name) and holder_of(module, target) in holders
            for target in targets
        )
    item = _loop_target(around, taken)
    if not isinstance(item, ast.Name):
        return True
    return holder_of(module, item) not in holders and any(
        _hands_on(module, each, holders)
        for each in module.uses(module.scope_of(item), item.id)
    )


def _loop_target(around: Optional[ast.AST], iterable: ast.AST) -> Optional[ast.AST]:
    """Return the target of the loop that goes over an iterable."""
    loops = getattr(around, "generators", [around])
    for loop in loops:
        if getattr(loop, "iter", None) is iterable:
            target: ast.AST = loop.target
            return target
    return None
