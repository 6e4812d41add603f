"""Context managers and decorators that limit the time of what is in them."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from ...knowledge.network_waits import LIMITING, SCOPES
from ..calls import argument, callee
from ..evaluation.literals import literal
from ..evaluation.values import Function, functions_of
from ..fields import nodes_in

if TYPE_CHECKING:
    from ..module import Module

#: Names of what limits time, in code that is not seen.
_LIMITING_NAMES = re.compile(
    r"time_?out|time_?limit|deadline|fail_after|move_on", re.IGNORECASE
)


def is_scope(module: Module, manager: ast.expr) -> bool:
    """Say whether a context manager limits the time of what is in it, or may."""
    if not isinstance(manager, ast.Call):
        kind = module.type_of(manager) or ""
        return kind in SCOPES or speaks_of_time(manager)
    name = module.qualified_name(manager.func) or ""
    if name in SCOPES:
        wanted = SCOPES[name]
        found = argument(manager, wanted.name, wanted.position)
        item = module.parent(manager)
        is_named = getattr(item, "optional_vars", None) is not None
        return is_named or found is None or literal(module, found) is not None
    if speaks_of_time(manager.func):
        return True
    return any(map(_yields_in_scope, functions_of(module.value(manager.func))))


def _yields_in_scope(function: Function) -> bool:
    """Say whether a generator of this project yields in such a manager."""
    module = function.module
    return any(
        is_scope(module, item.context_expr)
        for exit_ in module.exits(function.node)
        for around in module.ancestors(exit_)
        if isinstance(around, (ast.With, ast.AsyncWith))
        for item in around.items
    )


def limits(module: Module, expression: ast.expr) -> bool:
    """Say whether a decorator sets a limit: by its name or arguments, or because its
    code does."""
    if speaks_of_time(expression):
        return True
    return any(map(_sets_limit, functions_of(module.value(callee(expression)))))


def speaks_of_time(expression: ast.AST) -> bool:
    """Say whether a name in an expression is that of a time limit."""
    for node in nodes_in(expression):
        for field in ("id", "attr", "arg"):
            name = getattr(node, field, None)
            if isinstance(name, str) and _LIMITING_NAMES.search(name):
                return True
    return False


def _sets_limit(function: Function) -> bool:
    """Say whether the code of a function sets a limit somewhere."""
    module = function.module
    for node in nodes_in(module.whole(function.node)):
        if isinstance(node, ast.Call):
            if module.qualified_name(node.func) in (*SCOPES, *LIMITING):
                return True
    return False
