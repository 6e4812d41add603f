"""Whether several calls of a coroutine function may wait at the same time."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, List, Set

from ...knowledge.in_turn import SIDE_BY_SIDE, TAKING_TURNS, WAITING_APART
from ..calls import arguments, receiver_of, written_name
from ..evaluation.results import is_stub
from ..evaluation.values import Coroutine, Function, functions_of
from ..fields import nodes_in
from ..flow.suspension import executed_with, never_suspends, suspends
from ..naming import words
from ..scopes import How

if TYPE_CHECKING:
    from ..module import Module

#: How many functions that call each other are looked at.
_MOST_FUNCTIONS = 20


def names(nodes: Iterable[ast.AST]) -> Set[str]:
    """Return the names in some nodes."""
    return {
        each.id
        for node in nodes
        for each in nodes_in(node)
        if isinstance(each, ast.Name)
    }


def may_run_side_by_side(
    module: Module, call: ast.Call, targets: Set[str], dropped: bool
) -> bool:
    """Say whether several calls may wait at the same time: of methods of the objects
    that the loop goes over, of functions that leave nothing behind.

    ``targets`` are the names that are others in each call. ``dropped``: nothing takes
    the results, so that the calls are made for what they do; then all that they wait
    for has to be known.
    """
    given = arguments(call)
    shares = any(
        not isinstance(each, ast.Constant) and targets.isdisjoint(names([each]))
        for each in given
    )
    if (module.qualified_name(call.func) or "").startswith(SIDE_BY_SIDE):
        called = _called_with(_functions(module, call))
        return not any(_leaves_something(each, False, shares) for each in called)
    value = module.value(call)
    if not isinstance(value, Coroutine):
        return False
    receiver = receiver_of(call)
    is_own = isinstance(receiver, ast.Name) and receiver.id in targets
    function = value.function
    if not isinstance(function, Function):
        return is_own
    if is_stub(function):  # a method is one of another class
        return isinstance(call.func, ast.Name)
    if never_suspends(function):
        return False
    called = _called_with([function])
    if any(_leaves_something(each, is_own, shares) for each in called):
        return False
    if not dropped:
        return True
    if len(called) >= _MOST_FUNCTIONS or any(map(is_stub, called)):
        return False
    return all(map(_waits_apart, called))


def _functions(module: Module, call: ast.Call) -> List[Function]:
    """Return the functions of the project that a call calls, or hands on to be
    called."""
    return [
        function
        for each in (call.func, *call.args)
        if isinstance(each, (ast.Attribute, ast.Name))
        for function in functions_of(module.value(each))
    ]


def _called_with(functions: List[Function]) -> List[Function]:
    """Return functions of the project and those that they call, in turn, up to a
    number."""
    called = list(functions)
    seen = {function.node for function in called}
    for function in called:
        module = function.module
        for node in executed_with(module.body(function.node)):
            if isinstance(node, ast.Call) and len(called) < _MOST_FUNCTIONS:
                for inner in _functions(module, node):
                    if inner.node not in seen:
                        seen.add(inner.node)
                        called.append(inner)
    return called


def _leaves_something(function: Function, is_own: bool, shares: bool) -> bool:
    """Say whether a function sets what another call of it may see, or sees to it itself
    that calls take turns.

    ``is_own``: it is a method of an object that is another one in each call;
    ``shares``: it gets other things that are the same in all.
    """
    for node in executed_with(function.module.body(function.node)):
        if isinstance(node, (ast.Global, ast.Nonlocal)):
            return True
        if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
            if shares or not is_own and _is_self(node.value):
                return True
        if takes_turns(node) and not _is_made_by(function, node):
            return True
    return False


def _waits_apart(function: Function) -> bool:
    """Say whether all that a function waits for is known to concern it alone, or to be
    a function of the project."""
    module = function.module
    for node in executed_with(module.body(function.node)):
        if not suspends(node):
            continue
        if isinstance(node, ast.AsyncWith):
            waits: List[ast.AST] = [item.context_expr for item in node.items]
        elif isinstance(node, ast.Await):
            waits = [node.value]
        else:
            return False
        if not all(_is_apart(module, each) for each in waits):
            return False
    return True


def _is_apart(module: Module, node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return (module.type_of(node) or "").startswith(WAITING_APART)
    name = module.qualified_name(node.func) or ""
    return name.startswith(WAITING_APART) or bool(functions_of(module.value(node.func)))


def _is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def _is_made_by(function: Function, node: ast.AST) -> bool:
    """Say whether what a name or attribute belongs to is a function's own: a local
    variable that is no parameter."""
    while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    bindings = function.module.inside(function.node).bindings
    found = bindings.get(getattr(node, "id", ""), [])
    return any(each.how is not How.PARAMETER for each in found)


def takes_turns(node: ast.AST) -> bool:
    """Say whether a name or an attribute is called like something that lets one at a
    time go on."""
    name = written_name(node)
    return not TAKING_TURNS.isdisjoint(words(name))
