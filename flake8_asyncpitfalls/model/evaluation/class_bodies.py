"""What names mean in the bodies of classes, whose statements run in order."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from ..fields import position
from ..scopes import Scope

if TYPE_CHECKING:
    from ..module import Module

#: Statements that evaluate all that stands in them, bodies apart, before they bind.
_BINDING_LAST = (
    *(ast.AnnAssign, ast.Assign),
    *(ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef),
)


def scope_of_name(module: Module, name: ast.Name) -> Optional[Scope]:
    """Return the scope in which a name is bound that is read. What the body of a class
    binds only later, or by the same statement, is not: ``redis: redis.Redis``."""
    scope = module.scope_of(name)
    found = scope.binding_scope(name.id)
    if found is not scope or not scope.is_class:
        return found
    reading = _statement(module, scope, name)
    for binding in scope.bindings[name.id]:
        statement = _statement(module, scope, binding.node)
        if statement is not reading or not isinstance(statement, _BINDING_LAST):
            if position(statement) <= position(reading):
                return found
    outer = scope.parent
    while outer is not None and outer.is_class:
        outer = outer.parent
    return None if outer is None else outer.binding_scope(name.id)


def _statement(module: Module, scope: Scope, node: ast.AST) -> ast.AST:
    """Return the statement of the body of a class that a node stands in."""
    inner = node
    for outer in module.ancestors(node):
        if outer is scope.node:
            break
        inner = outer
    return inner
