"""Locks that each call of a function makes for itself, so that nobody else ever waits
for them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional

from ..contexts import coroutine_function
from ..evaluation import decorators
from ..evaluation.origins import makers
from ..evaluation.values import Function
from ..scopes import AnyFunction, Scope
from . import locks
from .locks import LockKind

if TYPE_CHECKING:
    from ..module import Module

#: What may be done with a lock that nobody else has.
_METHODS = frozenset({"acquire", "release"})
#: What is around a named expression whose value nothing else gets.
_DROPPING = (ast.Attribute, ast.withitem, ast.Expr)


def is_own_lock(module: Module, expression: ast.AST) -> bool:
    """Say whether an expression gives a lock of asyncio that was made in the same call
    of a coroutine function, and that nothing but this function gets at."""
    function = coroutine_function(module, expression)
    if function is None:
        return False
    if isinstance(expression, ast.Call):
        return _makes_lock(module, expression)
    if isinstance(expression, ast.NamedExpr):
        expression = expression.target
    if not isinstance(expression, ast.Name):
        return False
    scope, name = module.scopes[function], expression.id
    if module.scope_of(expression).binding_scope(name) is not scope:
        return False
    made = makers(module, expression)
    return (
        made is not None
        and all(each.module is module for each in made)
        and all(_makes_lock(module, each.call) for each in made)
        and all(_is_bound_only_to(module, each.call, name) for each in made)
        and all(_is_used_here(module, use, scope) for use in module.uses(scope, name))
    )


def _makes_lock(module: Module, call: ast.Call) -> bool:
    """Say whether a call makes a lock of asyncio; a condition on a lock of others is
    none."""
    found = locks.lock(module, call)
    if found is None or found.kind is not LockKind.ASYNCIO:
        return False
    if found.type == "asyncio.Condition" and (call.args or call.keywords):
        return False
    if module.qualified_name(call.func) == found.type:
        return True
    function = module.value(call.func)
    return isinstance(function, Function) and _gives_new_lock(function)


def _gives_new_lock(function: Function) -> bool:
    """Say whether each call of a function of the project makes a lock, and gives it to
    its caller alone."""
    known: Dict[AnyFunction, bool] = function.module.memory(_gives_new_lock)
    if function.node not in known:
        known[function.node] = False  # where functions call each other
        known[function.node] = (
            decorators.is_plain(function)
            and _is_unchanged(function)
            and _returns_new_lock(function.module, function.node)
        )
    return known[function.node]


def _is_unchanged(function: Function) -> bool:
    """Say whether no decorator may keep what a function gives."""
    return all(
        function.module.qualified_name(each) in decorators.UNCHANGING
        for each in getattr(function.node, "decorator_list", ())
    )


def _returns_new_lock(module: Module, function: AnyFunction) -> bool:
    if isinstance(function, ast.Lambda):
        given: List[Optional[ast.AST]] = [function.body]
    else:
        given = [getattr(each, "value", None) for each in module.exits(function)]
    return bool(given) and all(each and _is_new_lock(module, each) for each in given)


def _is_new_lock(module: Module, node: ast.AST) -> bool:
    """Say whether what a function returns is a lock that it has made, and that nobody
    else gets."""
    if isinstance(node, ast.Call):
        return _makes_lock(module, node)
    made = module.source(node)
    if not isinstance(node, ast.Name) or not isinstance(made, ast.Call):
        return False
    scope = module.scope_of(node)
    return (
        scope.binding_scope(node.id) is scope
        and _makes_lock(module, made)
        and _is_bound_only_to(module, made, node.id)
        and all(
            isinstance(module.parent(use), ast.Return)
            for use in module.uses(scope, node.id)
        )
    )


def _is_bound_only_to(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether nothing but a name gets the value of a call."""
    parent = module.parent(call)
    if isinstance(parent, ast.NamedExpr):
        if not isinstance(module.parent(parent), _DROPPING):
            return False
    targets = getattr(parent, "targets", None) or [getattr(parent, "target", None)]
    return all(isinstance(each, ast.Name) and each.id == name for each in targets)


def _is_used_here(module: Module, use: ast.Name, scope: Scope) -> bool:
    """Say whether a use in a scope enters a lock, or acquires or releases it, so that
    nobody else gets it."""
    parent = module.parent(use)
    if module.scope_of(use) is not scope:
        return False
    if isinstance(parent, ast.Attribute) and parent.attr in _METHODS:
        call = module.parent(parent)
        return isinstance(call, ast.Call) and call.func is parent
    return isinstance(parent, ast.withitem)
