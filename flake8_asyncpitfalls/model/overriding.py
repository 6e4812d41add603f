"""Methods whose shape their class does not choose."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import classes
from .values import Class

if TYPE_CHECKING:
    from .module import Module

#: Base classes from elsewhere that have no methods of one's own names.
_PLAIN_BASES = frozenset(
    {"object", "abc.ABC", "enum.Enum", "typing.Generic", "typing.NamedTuple"}
)


def may_override(module: Module, function: ast.AsyncFunctionDef) -> bool:
    """Say whether a function may have to be as it is: it overrides a method, or may do
    so, of a base class that is not known; or it stands in a protocol."""
    cls = classes.owner(module, function)
    if cls is None:
        return False
    for base in classes.lineage(cls)[1:]:
        if isinstance(base, Class):
            if function.name in base.module.scopes[base.node].bindings:
                return True
        elif base is None or base.name not in _PLAIN_BASES:
            return True
    return False
