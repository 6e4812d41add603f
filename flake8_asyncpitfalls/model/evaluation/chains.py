"""Expressions gone through from the outside in, to where their values come from."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Iterator, Optional

from ...knowledge.containers import GIVING, GIVING_FUNCTIONS
from ..scopes import How

if TYPE_CHECKING:
    from ..module import Module

_FOLLOWED = frozenset({How.ANNOTATED, How.ENTER, How.ITEM, How.VALUE})
#: How many expressions are followed, each taken from another.
_LONGEST = 20


def inwards(
    module: Module,
    expression: ast.AST,
    inside: Callable[[Module, ast.Call], Optional[ast.AST]],
) -> Iterator[ast.AST]:
    """Yield an expression and what it is taken from, step by step: the object of an
    attribute, the collection of an item, what a variable has its value or items from.

    ``inside`` returns the expression that leads on from a call, if one does.
    """
    node: Optional[ast.AST] = expression
    for _ in range(_LONGEST):
        if node is None:
            return
        yield node
        if isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        elif isinstance(node, ast.Call):
            node = inside(module, node)
        else:
            binding = module.binding(node) if isinstance(node, ast.Name) else None
            is_followed = binding is not None and binding.how in _FOLLOWED
            node = module.assigned(binding) if binding and is_followed else None


def collection_of(module: Module, call: ast.Call) -> Optional[ast.AST]:
    """Return the collection of which a call gives an item, or all that is in it."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.value if function.attr in GIVING else None
    if call.args and module.qualified_name(function) in GIVING_FUNCTIONS:
        return call.args[0]
    return None
