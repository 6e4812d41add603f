"""What names mean in the bodies of classes, whose statements run in order."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional

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


def _statement(module: Module, scope: Scope, node: ast.AST) -> ast.stmt:
    """Return the statement of the body of a class that a node stands in."""
    around = {node, *module.ancestors(node)}
    body: List[ast.stmt] = getattr(scope.node, "body")
    return next(each for each in body if each in around)
