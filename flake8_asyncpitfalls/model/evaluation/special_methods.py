"""Which special methods the objects of the project's classes have."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Collection, FrozenSet, Optional

from ...knowledge.protocols import BASE_METHODS
from .. import classes
from ..library_names import canonical
from ..scopes import How
from ..tables import expanded
from . import overriding
from .values import Class, Named, Object

if TYPE_CHECKING:
    from ..module import Module

_BASE_METHODS = {
    canonical(name): frozenset(methods.split())
    for name, methods in expanded(BASE_METHODS).items()
}


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
    return next((name for name in names if _defines(value.cls, (name,)) is False), None)


def lacks(cls: Class, *names: str) -> bool:
    """Say whether the objects of a class surely have none of some special methods."""
    return _defines(cls, names) is False and not overriding.is_protocol(cls)


def _is_declared(
    module: Module, expression: ast.AST, cls: Class, has_not: Collection[str]
) -> bool:
    """Say whether an expression is declared to give an object of a class, below which
    no class has one of some special methods, and that is no interface."""
    binding = module.binding(expression) if isinstance(expression, ast.Name) else None
    if binding is not None and binding.how is How.PARAMETER and binding.source is None:
        return False  # self
    if overriding.is_protocol(cls) or Named("abc.ABC") in classes.lineage(cls):
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
            if not _BASE_METHODS[base.name].isdisjoint(names):
                return True
        elif not isinstance(base, Class) or not classes.is_made_plainly(base):
            return None
        elif any(base.bindings(name) or base.module.stored(name) for name in names):
            return True
    return False
