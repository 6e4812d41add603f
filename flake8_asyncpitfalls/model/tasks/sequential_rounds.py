"""Loops whose rounds wait for something, one after the other, and need not."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterable, Iterator, Optional, Set

from ...knowledge.containers import FILLING
from ...knowledge.in_turn import (
    CALLING,
    FOR_MANY_TASKS,
    GIVING,
    OF_ONE_TASK,
    ONLY_WAITING,
    ORDERED,
)
from .. import guards
from ..calls import arguments, last_name, receiver_of, spelled
from ..cancellation.clean_up import is_clean_up
from ..coroutines import generators
from ..fields import nodes_in
from ..naming import words
from ..races import locks
from .side_by_side import may_run_side_by_side, names, takes_turns

if TYPE_CHECKING:
    from ..module import Module

_IN_ORDER = frozenset({"reversed", "sorted"})


def awaited_in_rounds(module: Module, loop: ast.For) -> Optional[ast.Call]:
    """Return the call that is all that a loop awaits and does, if the rounds do not
    depend on each other and their results are dropped or only collected."""
    waiting = _only_await(module, loop)
    if waiting is None or not isinstance(waiting.value, ast.Call):
        return None
    call = waiting.value
    targets = names([loop.target])
    used = names([call])
    if targets.isdisjoint(used) or not used.isdisjoint(_changed(loop)):
        return None
    if any(isinstance(each, ast.Await) for each in nodes_in(call)):
        return None
    if _has_an_order(module, loop, call, targets) or is_clean_up(module, loop):
        return None
    dropped = loop.body[0] is loop.body[-1] and not _collected(loop.body[0])
    if not may_run_side_by_side(module, call, targets, dropped):
        return None
    return None if _is_in_turn(module, loop) else call


# What a loop does


def _only_await(module: Module, loop: ast.For) -> Optional[ast.Await]:
    """Return the one ``await`` of a loop that does nothing else but to collect what it
    gives, at once or by way of a name."""
    if loop.orelse or len(loop.body) > 2:
        return None
    first, last = loop.body[0], loop.body[-1]
    if first is last:
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Await):
            return first.value
        if _is_unread(module, first):
            return _await_of(first)
        return _single_await(_collected(first))
    given = _collected(last)
    if given is None or _bound(first) not in names([given]):
        return None
    return None if _single_await(given) else _await_of(first)


def _bound(statement: ast.stmt) -> Optional[str]:
    """Return the name to which a statement binds a value, if that is all it does."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        return getattr(statement.targets[0], "id", None)
    return None


def _await_of(statement: ast.stmt) -> Optional[ast.Await]:
    value = getattr(statement, "value", None)
    return value if isinstance(value, ast.Await) else None


def _is_unread(module: Module, statement: ast.stmt) -> bool:
    """Say whether a statement binds a name that nothing reads."""
    name = _bound(statement)
    return name is not None and not module.uses(module.scope_of(statement), name)


def _single_await(expression: Optional[ast.expr]) -> Optional[ast.Await]:
    """Return the one ``await`` in an expression, if it is evaluated once."""
    if expression is None:
        return None
    found = [each for each in nodes_in(expression) if isinstance(each, ast.Await)]
    return found[0] if len(found) == 1 else None


def _collected(statement: ast.stmt) -> Optional[ast.expr]:
    """Return what a statement does nothing with but to put it into a collection."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        if isinstance(call.func, ast.Attribute) and call.func.attr in FILLING:
            return call.args[0] if len(call.args) == 1 else None
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        if isinstance(statement.targets[0], ast.Subscript):
            return statement.value
    return None


def _changed(loop: ast.For) -> Iterator[str]:
    """Yield the variables in which a loop leaves its results."""
    for statement in loop.body:
        place: ast.AST = statement
        if isinstance(statement, ast.Assign):
            place = statement.targets[0]
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            place = statement.value.func
        while isinstance(place, (ast.Attribute, ast.Subscript)):
            place = place.value
        if isinstance(place, ast.Name):
            yield place.id


# Whether its rounds have an order


def _has_an_order(
    module: Module, loop: ast.For, call: ast.Call, targets: Set[str]
) -> bool:
    """Say whether names tell that the order of the rounds means something, or that
    what they use is for one task at a time."""
    if isinstance(loop.iter, ast.Call) and spelled(loop.iter.func) in _IN_ORDER:
        return True
    function = module.scope_of(loop).node
    if _says([getattr(function, "name", "")], CALLING):
        return True
    parts = words(last_name(call))
    if not ONLY_WAITING.isdisjoint(parts):
        return True
    receiver = receiver_of(call)
    if isinstance(receiver, ast.Name) and receiver.id in targets:
        return _says((*targets, spelled(loop.iter), *parts), ORDERED)
    if parts[-1:] and parts[-1] in GIVING:
        return True
    if _says((*targets, spelled(loop.iter), *parts), ORDERED):
        return True
    given = arguments(call)
    return any(
        _says([spelled(each)], OF_ONE_TASK)
        and not (module.type_of(each) or "").startswith(FOR_MANY_TASKS)
        for each in given
    )


def _says(called: Iterable[str], meaning: FrozenSet[str]) -> bool:
    """Say whether one of some names has a word of a meaning, or its plural."""
    return any(
        word in meaning or word[:-1] in meaning or word[:-2] in meaning
        for name in called
        for word in words(name)
    )


def _is_in_turn(module: Module, loop: ast.For) -> bool:
    """Say whether what is entered round a loop, or acquired before it, makes tasks take
    turns."""
    if any(locks.held_around(module, loop)):
        return True
    entered = (managed.item for managed in generators.managers_around(module, loop))
    before = (each for each in guards.earlier(module, loop) if type(each) is ast.Expr)
    return any(
        takes_turns(node) for each in (*entered, *before) for node in nodes_in(each)
    )
