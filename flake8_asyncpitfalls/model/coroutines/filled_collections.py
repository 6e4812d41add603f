"""Local collections that are filled with coroutines, one statement after the other."""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING, List, Optional, Tuple

from ..evaluation import results
from ..evaluation.collection_contents import Put, all_put, put_into
from ..evaluation.values import NOTHING, Coroutine, Instance
from ..flow import variables
from ..scopes import Binding
from . import coroutine_items
from .awaitables import may_give
from .effects import Misuse
from .unawaited import Bound

if TYPE_CHECKING:
    from ..module import Module


def filled(module: Module) -> List[Bound]:
    """Return the calls whose coroutines statements put into a collection that a local
    variable, bound once, is empty at first, with that variable: ``jobs.append(run())``,
    ``jobs[key] = run()``."""
    found: List[Bound] = []
    for put in all_put(module):
        into, call = put.into, put.value
        if not isinstance(into, ast.Name) or not isinstance(call, ast.Call):
            continue
        if put.unpacks or not _is_filling(module, put) or not may_give(module, call):
            continue
        scope = module.scope_of(into).binding_scope(into.id)
        if scope is None or not scope.is_function:
            continue
        bindings = scope.bindings[into.id]
        if len(bindings) == 1 and _is_empty(module, bindings[0]):
            if isinstance(module.value(call), Coroutine):
                found.append(Bound(call, scope, into.id, into))
    return found


def is_never_read(module: Module, bound: Bound) -> bool:
    """Say whether nothing is done with a collection but filling it."""
    return _is_seen(module, bound) and all(
        _filling(module, use) is not None
        for use in module.uses(bound.scope, bound.name)
    )


def misused(module: Module, bound: Bound) -> Optional[Tuple[Misuse, ast.expr]]:
    """Return what an item of a collection that is filled with coroutines alone is
    surely taken for, and where: Python refuses it."""
    if not _is_seen(module, bound):
        return None
    found: List[Tuple[Misuse, ast.expr]] = []
    for use in module.uses(bound.scope, bound.name):
        put = _filling(module, use)
        if put is not None:
            value = module.value(put.value)
            if not isinstance(
                results.iterated(value) if put.unpacks else value, Coroutine
            ):
                return None
            continue
        taken = coroutine_items.taken_at(module, use)
        if taken is None:
            return None
        found += taken
    return next((each for each in found if each[0].raises), None)


def _is_empty(module: Module, binding: Binding) -> bool:
    source = module.assigned(binding)
    value = None if source is None else module.value(source)
    return isinstance(value, Instance) and NOTHING in value.items


def _is_seen(module: Module, bound: Bound) -> bool:
    variable = variables.variable(module, bound.scope, bound.name)
    return variable is not None and variable.is_seen


def _filling(module: Module, collection: ast.Name) -> Optional[Put]:
    """Return what a statement puts into a collection where that is used, if it does."""
    puts = put_into(module, collection)
    put = next((each for each in puts if each.into is collection), None)
    return put if put is not None and _is_filling(module, put) else None


def _is_filling(module: Module, put: Put) -> bool:
    """Say whether a statement does nothing but put something into a collection."""
    if put.is_inside:
        return False
    around, outer = islice(module.ancestors(put.into), 1, 3)
    if isinstance(around, ast.Assign):
        return len(around.targets) == 1
    return isinstance(outer, ast.Expr)
