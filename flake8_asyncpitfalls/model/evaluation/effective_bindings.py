"""Which of the bindings of a name say what it is."""

from __future__ import annotations

import ast
from typing import List

from ..calls import callee, written_name
from ..scopes import Binding, How

#: Attributes of a function by which another one of its name adds to it.
_ADDING = frozenset({"setter", "deleter", "getter", "register"})


def effective_bindings(bindings: List[Binding]) -> List[Binding]:
    """Return the bindings that say what a name is, without those that only seem to:
    overloads, property setters, assignments under a declaration."""
    for binding in bindings:
        if binding.how is How.ANNOTATED:
            return [binding]
    found = [
        binding
        for binding in bindings
        if binding.how is not How.DELETED
        and not (binding.how is How.DEFINITION and is_accessory(binding.node))
    ]
    if len(found) > 1 and any(binding.how is How.IMPORT for binding in found):
        return [binding for binding in found if not _is_placeholder(binding)]
    return found


def _is_placeholder(binding: Binding) -> bool:
    """Say whether a binding only stands in where something is not imported, as in
    ``if TYPE_CHECKING: ... else: Session = object``."""
    return (
        binding.how is How.VALUE
        and isinstance(binding.source, ast.Name)
        and binding.source.id in ("Any", "object")
    )


def is_accessory(node: ast.AST) -> bool:
    """Say whether a definition adds to another of its name instead of replacing it:
    an overload, a property's setter, a registered implementation."""
    for decorator in getattr(node, "decorator_list", ()):
        function = callee(decorator)
        if written_name(function) == "overload":
            return True
        if isinstance(function, ast.Attribute) and function.attr in _ADDING:
            if written_name(function.value) == getattr(node, "name"):
                return True
    return False
