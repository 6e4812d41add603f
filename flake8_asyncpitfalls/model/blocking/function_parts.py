"""The parts of a plain function that may block, or run other functions that do."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple, Optional

from ..calls import spelled
from ..evaluation.values import Function
from ..fields import position
from ..scopes import AnyFunction
from . import body_effects, callees, reach

if TYPE_CHECKING:
    from ..module import Module


class Called(NamedTuple):
    """A function that a part runs (``None``: which one is not known), whether the part
    calls a method of the same object, and how a message names it."""

    function: Optional[Function]
    is_own: bool
    written: str


def parts(module: Module, function: AnyFunction) -> List[ast.AST]:
    """Return the nodes in a function's own code that may block, or run what does, in
    source order."""
    found = body_effects.parts(module, function)
    uses = list(reach.uses_that_may_block(module, function))
    return sorted((*found, *uses), key=position) if uses else found


def called(module: Module, function: AnyFunction, part: ast.AST) -> List[Called]:
    """Return the functions that a part of a function runs and that may block."""
    is_own = False
    if isinstance(part, ast.Call):
        if not reach.may_block(module, part):
            return []
        is_own = callees.is_own(module, function, part)
    runs = callees.run_by(module, part) if isinstance(part, ast.expr) else ()
    found = [
        Called(run.functions[0], is_own, run.written)
        for run in runs
        if len(run.functions) == 1
    ]
    return found or [Called(None, True, spelled(part))] * is_own
