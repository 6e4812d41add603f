"""Coroutine functions that stand in for each other, of libraries or of this project."""

from __future__ import annotations

import ast
from typing import List, Optional

from .. import library_values
from . import results
from .agreement import same
from .values import Coroutine, Function, Named, Returning, Value


def coroutine_function(values: List[Optional[Value]]) -> Optional[Value]:
    """Return what has one of several values, where a call gives a coroutine whichever
    that is: what is imported, or else defined."""
    if not all(map(_may_be_coroutine_function, values)):
        return None
    made = same(map(results.of_callable, values))
    return Returning(made) if isinstance(made, Coroutine) else None


def _may_be_coroutine_function(value: Optional[Value]) -> bool:
    """Say whether a value is a coroutine function by all that it is at first sight."""
    if isinstance(value, Named):
        return library_values.awaited(value.name) is not None
    if isinstance(value, Function):
        return isinstance(value.node, ast.AsyncFunctionDef)
    return isinstance(value, Returning) and isinstance(value.result, Coroutine)
