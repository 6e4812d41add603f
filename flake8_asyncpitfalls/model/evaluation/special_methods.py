"""Which special methods the objects of the project's classes have."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Collection, FrozenSet, Optional

from ...knowledge.protocols import BASE_METHODS
from .. import classes, library
from ..scopes import How
from . import overriding
from .values import Class, Named, Object

if TYPE_CHECKING:
    from ..module import Module

_BASE_METHODS = {
    library.canonical(name): method
    for name, method in library.expanded(BASE_METHODS).items()
}
#: Bases of classes that only say what others have.
_INTERFACES = frozenset({"abc.ABC", "typing.Protocol", "typing_extensions.Protocol"})


def is_only(
    module: Module, expression: ast.AST, table: FrozenSet[str], has_not: str
) -> bool:
    """Say whether an expression is of a type of a table, or of a class of the project
    that is derived from one and does not add a special method."""
    if module.type_of(expression) not in table:
        return False
    value = module.value(expression)
    return not isinstance(value, Object) or _defines(value.cls, (has_not,)) is not True


def has_only(
    module: Module, expression: ast.AST, has: str, has_not: Collection[str]
) -> bool:
    """Say whether an expression gives an object of a class of the project that surely
    has one special method and none of others."""
    value = module.value(expression)
    if not isinstance(value, Object) or not _defines(value.cls, (has,)):
        return False
    if _defines(value.cls, has_not) is not False:
        return False
    return value.exact or _is_declared(module, expression, value.cls, has_not)


def lacking(module: Module, expression: ast.AST, *names: str) -> Optional[str]:
    """Return the first of some special methods that an object made of a class of the
    project surely has not."""
    value = module.value(expression)
    if not isinstance(value, Object) or not value.exact:
        return None
    if any(
        isinstance(base, Class) and base.node.keywords
        for base in classes.lineage(value.cls)
    ):
        return None  # a metaclass may add methods
    return next((name for name in names if _defines(value.cls, (name,)) is False), None)


def _is_declared(
    module: Module, expression: ast.AST, cls: Class, has_not: Collection[str]
) -> bool:
    """Say whether an expression is declared to give an object of a class, below which
    no class has one of some special methods, and that is no interface."""
    binding = module.binding(expression) if isinstance(expression, ast.Name) else None
    if binding is not None and binding.how is How.PARAMETER and binding.source is None:
        return False  # self
    if not _INTERFACES.isdisjoint(
        base.name for base in classes.lineage(cls) if isinstance(base, Named)
    ):
        return False
    return all(
        _defines(each, has_not) is False
        for place in dict.fromkeys((module, cls.module))
        for each in overriding.subclasses(place, cls)
    )


def _defines(cls: Class, names: Collection[str]) -> Optional[bool]:
    """Say whether a class has one of some special methods; ``None``: not known."""
    for base in classes.lineage(cls):
        if isinstance(base, Named) and base.name in _BASE_METHODS:
            if _BASE_METHODS[base.name] in names:
                return True
            continue
        if not isinstance(base, Class) or base.node.decorator_list:
            return None
        if any(base.bindings(name) or base.module.stored(name) for name in names):
            return True
    return False
