"""Local collections that are filled with coroutines, one call after the other."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from ..calls import by_name
from ..evaluation.values import NOTHING, Coroutine, Instance
from ..flow import variables
from ..scopes import Binding
from . import coroutine_items
from .awaitables import may_give
from .effects import Misuse
from .unawaited import Bound

if TYPE_CHECKING:
    from ..module import Module

_ADDING = frozenset({"add", "append"})


def filled(module: Module) -> List[Bound]:
    """Return the calls whose coroutines statements put into a collection that a local
    variable, bound once, is empty at first, with that variable: ``jobs.append(run())``,
    ``jobs[key] = run()``."""
    found: List[Bound] = []
    for use in _filled_variables(module):
        call = _filling(module, use)
        if not isinstance(call, ast.Call) or not may_give(module, call):
            continue
        scope = module.scope_of(use).binding_scope(use.id)
        if scope is None or not scope.is_function:
            continue
        bindings = scope.bindings[use.id]
        if len(bindings) == 1 and _is_empty(module, bindings[0]):
            if isinstance(module.value(call), Coroutine):
                found.append(Bound(call, scope, use.id, use))
    return found


def _filled_variables(module: Module) -> Iterator[ast.Name]:
    """Yield the names of what statements may put something into."""
    for name in _ADDING:
        for call in module.once(by_name).get(name, ()):
            yield from _named(call.func)
    for statement in module.nodes(ast.Assign):
        if isinstance(statement.targets[0], ast.Subscript):
            yield from _named(statement.targets[0])


def _named(node: ast.AST) -> Iterator[ast.Name]:
    """Yield the name of which something is an attribute or item."""
    of = getattr(node, "value", None)
    if isinstance(of, ast.Name):
        yield of


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
        filling = _filling(module, use)
        if filling is not None:
            if not isinstance(module.value(filling), Coroutine):
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


def _filling(module: Module, collection: ast.Name) -> Optional[ast.expr]:
    """Return what a statement puts into a collection where that is used, if it does."""
    around = module.parent(collection)
    if isinstance(around, ast.Subscript) and around.value is collection:
        statement = module.parent(around)
        if isinstance(statement, ast.Assign) and statement.targets == [around]:
            return statement.value
    if isinstance(around, ast.Attribute) and around.attr in _ADDING:
        call = module.parent(around)
        if isinstance(call, ast.Call) and call.func is around and len(call.args) == 1:
            if isinstance(module.parent(call), ast.Expr):
                return call.args[0]
    return None
