"""Threads that tell the event loop when they have done their work, and soon end."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Set

from ..calls import argument
from ..evaluation.origins import Made, makers
from ..evaluation.parameters import handed
from ..evaluation.values import Function
from ..fields import BLOCKS, nodes_in, position
from ..flow.suspension import executed_with

if TYPE_CHECKING:
    from ..module import Module

#: Methods by which a future or an event tells that something is done.
_TELLING = frozenset({"set", "set_exception", "set_result"})


def has_told_of_end(module: Module, join: ast.Call, thread: ast.AST) -> bool:
    """Say whether a thread, before it is joined, has told that it is done: what it sets
    has been awaited in the same function."""
    function = module.scope_of(join).own.node
    if not isinstance(function, ast.AsyncFunctionDef):
        return False
    told = [set(_told_by(module, made)) for made in makers(module, thread) or ()]
    if not told or not all(told):
        return False
    awaited: Set[str] = {
        part.id
        for node in executed_with(function.body)
        if isinstance(node, ast.Await) and position(node) < position(join)
        for part in nodes_in(node)
        if isinstance(part, ast.Name)
    }
    return not any(awaited.isdisjoint(names) for names in told)


def _told_by(module: Module, made: Made) -> Iterator[str]:
    """Yield the names, where a thread is made in this module, of what its function sets
    at its end."""
    if made.module is not module:
        return
    target = argument(made.call, "target", 1)
    function = None if target is None else module.value(target)
    if not isinstance(function, Function) or function.module is not module:
        return
    given = argument(made.call, "args", 3)
    elements = given.elts if isinstance(given, (ast.Tuple, ast.List)) else []
    names = handed(function, elements)
    node = function.node
    last = node.body if isinstance(node, ast.Lambda) else module.body(node)[-1]
    for part in (each for statement in _last(last) for each in nodes_in(statement)):
        if isinstance(part, ast.Attribute) and part.attr in _TELLING:
            if isinstance(part.value, ast.Name):
                element = names.get(part.value.id, part.value)
                if isinstance(element, ast.Name):
                    yield element.id


def _last(statement: ast.AST) -> Iterator[ast.AST]:
    """Yield the simple statements that may be the last to run in one."""
    pending = [statement]
    while pending:
        node = pending.pop()
        if isinstance(node, (ast.If, ast.Try, ast.With)):
            for field in BLOCKS[node.__class__]:
                inner = getattr(node, field)
                pending += inner if field == "handlers" else inner[-1:]
        elif isinstance(node, ast.ExceptHandler):
            pending.append(node.body[-1])
        elif not isinstance(node, (ast.For, ast.While)):
            yield node
