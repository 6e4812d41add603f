"""Asynchronous generators of the project, and who goes through them."""

from __future__ import annotations

import ast
from itertools import takewhile
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Set

from .. import classes, guards
from ..calls import written_name
from ..evaluation.attribute_stores import loads
from ..evaluation.decorators import CONTEXT_MANAGERS
from ..evaluation.values import Function
from ..fields import nodes_in
from ..scopes import How, LoopNode
from .generator_decorators import is_neutral

if TYPE_CHECKING:
    from ..module import Module


class Managed(NamedTuple):
    """A context manager in whose block something stands."""

    item: ast.withitem
    is_async: bool


def yields(module: Module, function: ast.AST) -> List[ast.Yield]:
    """Return the yield nodes of a function of its own, in source order."""
    return [exit_ for exit_ in module.yields(function) if isinstance(exit_, ast.Yield)]


def managers_around(module: Module, node: ast.AST) -> Iterator[Managed]:
    """Yield the context managers that are entered where a node runs, in the same
    function, from the inside out."""
    inner = node
    for around in guards.around(module, node):
        if isinstance(around, (ast.With, ast.AsyncWith)):
            items = around.items
            if isinstance(inner, ast.withitem):
                items = items[: items.index(inner)]
            for item in reversed(items):
                yield Managed(item, isinstance(around, ast.AsyncWith))
        inner = around


def is_left_to_callers(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a generator is surely gone through by whoever calls it, who may stop
    at any time."""
    return is_gone_through(module, node) and not is_sent_to(module, node)


def is_gone_through(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a generator is no context manager, fixture, dependency or lifespan,
    by decorator or by being handed to something."""
    return is_undecorated(module, node) and not (
        "lifespan" in node.name.lower()
        or _is_handed_on(module, node)
        or _provides(module, node)
    )


def is_undecorated(module: Module, node: ast.AST) -> bool:
    """Say whether no decorator may make something else of a generator function."""
    return all(
        is_neutral(module, decorator)
        for decorator in getattr(node, "decorator_list", ())
    )


def is_sent_to(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a generator takes what ``yield`` gives: it is gone through by
    ``asend``, by somebody who knows it and runs it to its end."""
    return any(
        not isinstance(module.parent(each), ast.Expr) for each in yields(module, node)
    )


def goes_on(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a generator yields in a loop, and not a few times."""
    return any(_is_repeated(module, node, each) for each in yields(module, node))


def _is_repeated(module: Module, node: ast.AST, leaving: ast.Yield) -> bool:
    """Say whether a yield of a function stands in a loop."""
    return any(
        isinstance(around, LoopNode)
        for around in module.ancestors(leaving)
        if module.scope_of(around) is module.scopes[node]
    )


def _is_handed_on(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a function is used by name otherwise than by calling it."""
    scope = module.scope_of(node)
    if scope.is_class and node.name in module.once(_attributes_not_called):
        return True
    bindings = scope.bindings.get(node.name, ())
    if not all(binding.how is How.DEFINITION for binding in bindings):
        return True
    return any(not _is_called(module, use) for use in module.uses(scope, node.name))


def _is_called(module: Module, expression: ast.AST) -> bool:
    parent = module.parent(expression)
    return isinstance(parent, ast.Call) and parent.func is expression


def _attributes_not_called(module: Module) -> Set[str]:
    """Return the names of attributes that are read otherwise than to call them."""
    return {
        name
        for name, reads in module.once(loads).items()
        if not all(_is_called(module, each) for each in reads)
    }


def _provides(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a generator only opens something, hands it out once, and closes it:
    what a dependency does, also one that another module uses."""
    found = yields(module, node)
    if len(found) != 1 or found[0].value is None:
        return False
    if _is_repeated(module, node, found[0]):
        return False
    opened: Set[str] = set()
    for managed in managers_around(module, found[0]):
        if managed.item.optional_vars is not None:
            opened.update(map(written_name, nodes_in(managed.item.optional_vars)))
    return any(
        isinstance(part, ast.Name) and part.id in opened
        for part in nodes_in(found[0].value)
    )


def only_maps_errors(module: Module, call: ast.Call) -> bool:
    """Say whether a call gives a context manager of the project that does nothing but
    to turn one exception into another: nothing follows its one ``yield``."""
    function = module.value(call.func)
    if not isinstance(function, Function):
        return False
    home, node = function.module, function.node
    if not classes.has_decorator(home, node, *CONTEXT_MANAGERS):
        return False
    found = yields(home, node)
    return len(found) == 1 and not _follows(home, found[0], node)


def _follows(module: Module, leaving: ast.Yield, function: ast.AST) -> bool:
    """Say whether anything runs after a yield when all goes well."""
    inner: ast.AST = leaving
    inside = takewhile(lambda each: each is not function, module.ancestors(leaving))
    for around in (*inside, function):
        if isinstance(around, (ast.With, ast.AsyncWith, *LoopNode)):
            return True
        if getattr(around, "finalbody", ()) or (
            isinstance(around, ast.Try) and around.orelse
        ):
            return True
        body = getattr(around, "body", ())
        if isinstance(body, list) and inner in body and body[-1] is not inner:
            return True
        inner = around
    return False
