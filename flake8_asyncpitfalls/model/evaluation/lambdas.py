"""What the parameters of a lambda are that goes to ``map``, ``sorted`` and the like."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from ...knowledge.iteration import APPLYING
from . import filled, results
from .values import Named, Value

if TYPE_CHECKING:
    from ..module import Module
    from .evaluation import Evaluator

_SORT = "sort"


def parameter(
    evaluator: Evaluator, function: ast.Lambda, name: ast.AST
) -> Optional[Value]:
    """Return what a parameter of a lambda is, from what the call around goes over."""
    given = iterable(evaluator.module, function, name)
    return None if given is None else results.iterated(filled.refined(evaluator, given))


def iterable(module: Module, function: ast.Lambda, name: ast.AST) -> Optional[ast.expr]:
    """Return the expression whose items a parameter of a lambda gets, one each."""
    if name not in function.args.args:
        return None
    index = function.args.args.index(name)
    around = module.parent(function)
    if isinstance(around, ast.keyword):
        call = module.parent(around)
        if around.arg != "key" or not isinstance(call, ast.Call) or index:
            return None
        if isinstance(call.func, ast.Attribute) and call.func.attr == _SORT:
            return call.func.value
        return call.args[0] if len(call.args) == 1 and _is(module, call) else None
    if not isinstance(around, ast.Call) or around.args[:1] != [function]:
        return None
    if len(around.args) <= index + 1 or not _is(module, around):
        return None
    return around.args[index + 1]


def _is(module: Module, call: ast.Call) -> bool:
    """Say whether a call gives the items of its arguments to a function."""
    called = module.value(call.func)
    return (
        isinstance(called, Named)
        and called.name in APPLYING
        and called.name != "functools.reduce"
    )
