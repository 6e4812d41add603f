"""What holds an object, a variable or an attribute, and whether two hold the same."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Set, Tuple, Union

from .. import classes
from ..scopes import Scope
from .values import Class, Object

if TYPE_CHECKING:
    from ..module import Module

Holding = Union[ast.Name, ast.Attribute]
#: A variable: its scope and name. An attribute: the class of its object, ``None`` where
#: that is not known, and its name.
Holder = Tuple[Union[Scope, Class, None], str]
#: The same where the objects of attributes do not count: all of one name have one, with
#: a dot before the name.
Label = Tuple[Optional[Scope], str]


def holder_of(module: Module, node: Holding) -> Holder:
    """Return what stands for the object that a variable or attribute holds."""
    if isinstance(node, ast.Name):
        return (module.scope_of(node).binding_scope(node.id), node.id)
    owner = module.value(node.value)
    if isinstance(owner, Object):
        return (owner.cls, node.attr)
    return (owner if isinstance(owner, Class) else None, node.attr)


def may_be_one(module: Module, first: ast.AST, second: ast.AST) -> bool:
    """Say whether two variables or attributes may hold the same object."""
    assert isinstance(first, (ast.Name, ast.Attribute))
    assert isinstance(second, (ast.Name, ast.Attribute))
    return share({holder_of(module, first)}, {holder_of(module, second)})


def share(first: Set[Holder], second: Set[Holder]) -> bool:
    """Say whether two sets of holders may have one in common: the same variable, or
    attributes of one name whose classes are the same, related, or not known."""
    if not first.isdisjoint(second):
        return True
    return any(
        name == other and _are_related(owner, another)
        for owner, name in first
        if not isinstance(owner, Scope)
        for another, other in second
        if not isinstance(another, Scope)
    )


def _are_related(
    first: Union[Scope, Class, None], second: Union[Scope, Class, None]
) -> bool:
    if not isinstance(first, Class) or not isinstance(second, Class):
        return True
    return classes.are_related(first, second)


def label_of(module: Module, expression: ast.AST) -> Optional[Label]:
    """Return the label of a variable or attribute; ``None`` for anything else."""
    if isinstance(expression, ast.Attribute):
        return (None, f".{expression.attr}")
    if isinstance(expression, ast.Name):
        return (module.scope_of(expression).binding_scope(expression.id), expression.id)
    return None
