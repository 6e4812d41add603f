"""What functions give back to a web framework that writes it as JSON."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet

from ...knowledge.value_takers import SERIALIZING_ROUTES
from .. import classes
from ..tables import expanded_names

if TYPE_CHECKING:
    from ..module import Module

_ROUTES: FrozenSet[str] = frozenset(expanded_names(SERIALIZING_ROUTES))


def is_answer(module: Module, leaving: ast.Return) -> bool:
    """Say whether what is returned is written as JSON: the function is a route, and
    nothing else is made of it."""
    function = module.scope_of(leaving).own.node
    names = [*classes.decorator_names(module, function)]
    return bool(names) and _ROUTES.issuperset(names)
