"""Functions that see to their errors themselves, so that none is lost where nobody
looks at what a call of them gives."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from .. import guards
from ..calls import callee
from ..evaluation.values import Function, Partial, Value
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.suspension import executed_with
from ..scopes import TryNode

if TYPE_CHECKING:
    from ..module import Module

#: How many functions, each called by another, are looked at.
_DEEPEST = 3


def sees_to_errors(function: Optional[Value], depth: int = _DEEPEST) -> bool:
    """Say whether a coroutine function tells of its errors itself, in a handler of any
    exception round all that it awaits, or is decorated with something that does."""
    while isinstance(function, Partial):
        function = function.function
    if not isinstance(function, Function) or isinstance(function.node, ast.Lambda):
        return False
    module, node = function.module, function.node
    if any(_decorator_handles(module, each) for each in node.decorator_list):
        return True
    waiting = [each for each in executed_with(node.body) if isinstance(each, ast.Await)]
    return bool(waiting) and all(
        _is_handled(module, each)
        or depth > 0
        and isinstance(each.value, ast.Call)
        and sees_to_errors(module.value(each.value.func), depth - 1)
        for each in waiting
    )


def _is_handled(module: Module, node: ast.AST) -> bool:
    """Say whether a node stands in a ``try`` that keeps its exceptions, or tells of
    them before it raises them again; also in what it does then and finally; or in a
    ``with suppress(Exception)``."""
    for around in guards.around(module, node):
        if isinstance(around, TryNode):
            for handler in around.handlers:
                if exceptions.catches(module, handler, "Exception") and _tells(handler):
                    return True
        elif isinstance(around, ast.With):
            for item in around.items:
                given = exceptions.suppressed(module, item.context_expr)
                if not exceptions.ANY.isdisjoint(given):
                    return True
    return False


def _tells(handler: ast.ExceptHandler) -> bool:
    inside = list(executed_with(handler.body))
    return not any(isinstance(node, ast.Raise) for node in inside) or any(
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
        for node in inside
    )


def _decorator_handles(module: Module, decorator: ast.expr) -> bool:
    """Say whether a decorator of the project catches the errors of what it wraps."""
    value = module.value(callee(decorator))
    return isinstance(value, Function) and any(
        isinstance(node, ast.ExceptHandler)
        and exceptions.catches(value.module, node, "Exception")
        for node in nodes_in(value.module.whole(value.node))
    )
