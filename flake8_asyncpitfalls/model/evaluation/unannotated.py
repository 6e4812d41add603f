"""What a parameter gets that has no annotation."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from .. import classes
from . import callers_arguments, fixtures, handlers, injection, parameters
from .values import NONE, Value

if TYPE_CHECKING:
    from ..module import Module

#: Who may give it something, the surest first.
_GIVERS = (
    classes.receiver_value,
    injection.given,
    fixtures.given,
    handlers.given,
    callers_arguments.given,
)


def value(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what a parameter of a function gets, as far as that is seen; the ``None``
    of the code where its default is that."""
    for give in _GIVERS:
        found = give(module, parameter)
        if found is not None:
            return found
    return NONE if parameters.is_left_out(module, parameter) else None
