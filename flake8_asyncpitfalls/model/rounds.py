"""Loops whose rounds wait for something, one after the other, and need not."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterable, Iterator, List, Optional, Set

from ..knowledge.in_turn import (
    CALLING,
    FOR_MANY_TASKS,
    GIVING,
    OF_ONE_TASK,
    ONLY_WAITING,
    ORDERED,
    SIDE_BY_SIDE,
    TAKING_TURNS,
)
from . import generators, guards, locks
from .calls import spelled
from .ending import is_clean_up, words
from .results import is_stub
from .scopes import How
from .suspension import executed_with, never_suspends
from .values import Coroutine, Function, functions_of

if TYPE_CHECKING:
    from .module import Module

_COLLECTING = frozenset({"add", "append", "extend"})
_IN_ORDER = frozenset({"reversed", "sorted"})
_MOST_FUNCTIONS = 20


def awaited_in_rounds(module: Module, loop: ast.For) -> Optional[ast.Call]:
    """Return the call that is all that a loop awaits and does, if the rounds do not
    depend on each other and their results are dropped or only collected."""
    waiting = _only_await(module, loop)
    if waiting is None or not isinstance(waiting.value, ast.Call):
        return None
    call = waiting.value
    targets = _names([loop.target])
    used = _names([call])
    if targets.isdisjoint(used) or not used.isdisjoint(_changed(loop)):
        return None
    if any(isinstance(each, ast.Await) for each in ast.walk(call)):
        return None
    if _has_an_order(module, loop, call, targets) or is_clean_up(module, loop):
        return None
    if not _may_run_side_by_side(module, call, targets) or _is_in_turn(module, loop):
        return None
    return call


def _names(nodes: Iterable[ast.AST]) -> Set[str]:
    return {
        each.id
        for node in nodes
        for each in ast.walk(node)
        if isinstance(each, ast.Name)
    }


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
    if given is None or _bound(first) not in _names([given]):
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
    found = [each for each in ast.walk(expression) if isinstance(each, ast.Await)]
    return found[0] if len(found) == 1 else None


def _collected(statement: ast.stmt) -> Optional[ast.expr]:
    """Return what a statement does nothing with but to put it into a collection."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        if isinstance(call.func, ast.Attribute) and call.func.attr in _COLLECTING:
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
    parts = words(spelled(call.func).rpartition(".")[2])
    if not ONLY_WAITING.isdisjoint(parts):
        return True
    receiver = getattr(call.func, "value", None)
    if isinstance(receiver, ast.Name) and receiver.id in targets:
        return _says((*targets, spelled(loop.iter), *parts), ORDERED)
    if parts[-1:] and parts[-1] in GIVING:
        return True
    if _says((*targets, spelled(loop.iter), *parts), ORDERED):
        return True
    given = (*call.args, *(keyword.value for keyword in call.keywords))
    return any(
        _says([spelled(each)], OF_ONE_TASK)
        and not (module.type_of(each) or "").startswith(FOR_MANY_TASKS)
        for each in given
    )


def _says(names: Iterable[str], meaning: FrozenSet[str]) -> bool:
    """Say whether one of some names has a word of a meaning, or its plural."""
    return any(
        word in meaning or word[:-1] in meaning or word[:-2] in meaning
        for name in names
        for word in words(name)
    )


def _may_run_side_by_side(module: Module, call: ast.Call, targets: Set[str]) -> bool:
    """Say whether several calls may wait at the same time: of methods of the objects
    that the loop goes over, of functions that leave nothing behind."""
    if (module.qualified_name(call.func) or "").startswith(SIDE_BY_SIDE):
        return True
    value = module.value(call)
    if not isinstance(value, Coroutine):
        return False
    receiver = getattr(call.func, "value", None)
    is_own = isinstance(receiver, ast.Name) and receiver.id in targets
    function = value.function
    if isinstance(function, Function):
        if is_stub(function) or never_suspends(function):
            return False
        given = (*call.args, *(keyword.value for keyword in call.keywords))
        shares = any(
            not isinstance(each, ast.Constant) and targets.isdisjoint(_names([each]))
            for each in given
        )
        return not _leaves_something(function, is_own, shares)
    return is_own


def _leaves_something(function: Function, is_own: bool, shares: bool) -> bool:
    """Say whether a function of the project, or one that it calls, sets what another
    call of it may see, or sees to it itself that calls take turns.

    ``is_own``: it is a method of an object that is another one in each call; ``shares``:
    it gets other things that are the same in all.
    """
    pending = [function]
    seen = {function.node}
    while pending:
        function = pending.pop()
        module = function.module
        for node in executed_with(module.body(function.node)):
            if isinstance(node, (ast.Global, ast.Nonlocal)):
                return True
            if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                if shares or not is_own and _is_self(node.value):
                    return True
            if _takes_turns(node) and not _is_made_by(function, node):
                return True
            if isinstance(node, ast.Call) and len(seen) < _MOST_FUNCTIONS:
                for inner in functions_of(module.value(node.func)):
                    if inner.node not in seen:
                        seen.add(inner.node)
                        pending.append(inner)
    return False


def _is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def _is_made_by(function: Function, node: ast.AST) -> bool:
    """Say whether what a name or attribute belongs to is a function's own: a local
    variable that is no parameter."""
    while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    bindings = function.module.scopes[function.node].bindings
    found = bindings.get(getattr(node, "id", ""), [])
    return any(each.how is not How.PARAMETER for each in found)


def _is_in_turn(module: Module, loop: ast.For) -> bool:
    """Say whether what is entered round a loop, or acquired before it, makes tasks take
    turns."""
    if any(locks.held_around(module, loop)):
        return True
    entered = (managed.item for managed in generators.managers_around(module, loop))
    before = (each for each in guards.earlier(module, loop) if type(each) is ast.Expr)
    return any(
        _takes_turns(node) for each in (*entered, *before) for node in ast.walk(each)
    )


def _takes_turns(node: ast.AST) -> bool:
    """Say whether a name or an attribute is called like something that lets one at a
    time go on."""
    name = getattr(node, "attr", getattr(node, "id", ""))
    return not TAKING_TURNS.isdisjoint(words(name))
