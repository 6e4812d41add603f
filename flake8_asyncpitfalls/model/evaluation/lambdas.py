"""Lambdas, and those that go to ``map`` and the like, which apply them to items."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Optional

from ...knowledge.iteration import APPLYING
from ..calls import last_name
from . import collection_contents, results
from .values import Function, Value

if TYPE_CHECKING:
    from ..module import Module
    from .evaluation import Evaluator

#: The last names of what applies functions, by which a call costs nothing to ask.
_LAST: FrozenSet[str] = frozenset(name.rpartition(".")[2] for name in APPLYING)
_REDUCE = "functools.reduce"
_SORT = "sort"


def applying(module: Module, function: ast.Lambda) -> Optional[ast.Call]:
    """Return the call that a lambda is given to and that applies it to items, before it
    returns or before it gives the next of its own; ``None`` where nothing does."""
    call = module.parent(function)
    how: object = 0
    if isinstance(call, ast.keyword):
        how, call = call.arg, module.parent(call)
    elif not isinstance(call, ast.Call) or call.args[:1] != [function]:
        return None
    if not isinstance(call, ast.Call) or last_name(call) not in _LAST:
        return None
    if how == "key" and getattr(call.func, "attr", "") == _SORT:
        return call  # lists have it, whether this is seen or not
    name = module.qualified_name(call.func) or ""
    return call if name in APPLYING and APPLYING[name] == how else None


def is_lambda(module: Module, expression: ast.AST) -> bool:
    """Say whether an expression is a lambda, or a name for one."""
    value = module.value(expression)
    return isinstance(value, Function) and isinstance(value.node, ast.Lambda)


def parameter(
    evaluator: Evaluator, function: ast.Lambda, name: ast.AST
) -> Optional[Value]:
    """Return what a parameter of a lambda is, from what the call around goes over."""
    given = iterable(evaluator.module, function, name)
    return (
        None
        if given is None
        else results.iterated(collection_contents.refined(evaluator, given))
    )


def iterable(module: Module, function: ast.Lambda, name: ast.AST) -> Optional[ast.expr]:
    """Return the expression whose items a parameter of a lambda gets, one each."""
    parameters = function.args.args
    call = applying(module, function) if name in parameters else None
    if call is None:
        return None
    index = parameters.index(name)  # type: ignore[arg-type]
    if call.args[:1] == [function]:  # map(lambda x, y: ..., xs, ys)
        if module.qualified_name(call.func) == _REDUCE:
            return None  # it gets what it gave before, too
        return call.args[index + 1] if len(call.args) > index + 1 else None
    if isinstance(call.func, ast.Attribute) and call.func.attr == _SORT:
        items: Optional[ast.expr] = call.func.value
    else:
        items = call.args[0] if len(call.args) == 1 else None
    return None if index else items
