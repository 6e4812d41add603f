"""Methods that give the object, or an object of the class, that they are called on."""

from __future__ import annotations

import ast
from itertools import takewhile
from typing import Optional

from .. import classes
from ..fields import nodes_in
from . import declarations, generics, type_variables
from .self_types import holds_self, with_self
from .values import Class, Function, Object, Value

#: Through how many variables a receiver is followed.
_STEPS = 2


def returned(function: Function, expression: ast.AST) -> Optional[Object]:
    """Return what a method gives by an expression of its body that stands for what it
    is called on, ``self`` or ``cls(...)``: an object of the class by which the method
    was reached, maybe a subclass; ``None`` where the expression is something else."""
    receiver = function.called_on
    if receiver is not None and _is_receiver(function, expression, _STEPS):
        return receiver
    return None


def overridden(function: Function, expression: ast.AST) -> Optional[ast.Attribute]:
    """Return the attribute of what a method is called on by which it gives something,
    where the class by which it was reached has another one than its own class."""
    owner = classes.owner(function.module, function.node)
    first = classes.first_parameter(function.node)
    if function.receiver in (None, owner) or owner is None or first is None:
        return None
    for node in nodes_in(expression):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id == first.arg and _has_own(function, owner, node.attr):
                return node
    return None


def _has_own(function: Function, owner: Class, name: str) -> bool:
    assert function.receiver is not None
    below = takewhile(lambda base: base != owner, classes.lineage(function.receiver))
    return any(isinstance(base, Class) and base.bindings(name) for base in below)


def _is_receiver(function: Function, expression: ast.AST, steps: int) -> bool:
    is_call = isinstance(expression, ast.Call)
    name = expression.func if isinstance(expression, ast.Call) else expression
    if not isinstance(name, ast.Name):
        return False
    module, node = function.module, function.node
    first = classes.first_parameter(node)
    if first is None:
        return False
    bindings = module.inside(node).bindings.get(name.id, [])
    if len(bindings) != 1:
        return False
    if name.id == first.arg:
        value = classes.receiver_value(module, first)
        return isinstance(value, Class if is_call else Object)
    source = module.given(bindings[0])
    if is_call or source is None or not steps:
        return False
    return _is_receiver(function, source, steps - 1)


def declared(function: Function) -> Optional[Value]:
    """Return what a function is declared to give, ``Self`` and type variables being
    what they are for what a method is called on."""
    returns = getattr(function.node, "returns", None)
    if returns is None:
        return None
    itself = _declared_itself(function, returns)
    if itself is not None:
        return itself
    types = generics.of_function(function)
    value = declarations.declared(function.module.evaluator, returns, types)
    if not holds_self(value):
        return value
    receiver = function.called_on
    if receiver is None:
        cls = classes.owner(function.module, function.node)
        receiver = None if cls is None else Object(cls)
    return with_self(value, receiver)


def _declared_itself(function: Function, returns: ast.AST) -> Optional[Object]:
    """Return what a method gives that is declared by a type variable to give what it is
    called on: ``self: T`` or ``cls: type[T]``, and ``-> T``."""
    first = classes.first_parameter(function.node)
    if first is None or not isinstance(returns, ast.Name):
        return None
    annotation = first.annotation
    if isinstance(annotation, ast.Subscript):
        annotation = annotation.slice
    if getattr(annotation, "id", "") != returns.id:
        return None
    is_variable = type_variables.is_variable(function.module, returns)
    return function.called_on if is_variable else None
