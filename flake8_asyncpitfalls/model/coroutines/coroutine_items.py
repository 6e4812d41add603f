"""What becomes of coroutines in a collection where its items are read."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Sequence, Tuple

from ..calls import last_name
from ..evaluation import recipients, results
from ..evaluation.values import Coroutine
from ..flow import variables
from ..flow.flow import Kind
from ..scopes import ComprehensionNode, ItemLoop
from . import coroutine_collections, misuse
from .effects import UNPACKED, Misuse
from .unawaited import Bound

if TYPE_CHECKING:
    from ..module import Module

#: Functions that hand on the items of a collection that they are given.
_HANDING_ON = frozenset({"as_completed", "gather", "wait"})
#: Functions that go over collections, and by what index of what they give an item is
#: one of the first of these, if by any.
_GOING_OVER = {"enumerate": 1, "list": None, "reversed": None, "tuple": None, "zip": 0}


def misused(module: Module, bound: Bound) -> Optional[Tuple[Misuse, ast.expr]]:
    """Return what an item of a local variable's collection, which a call's coroutine is
    put in where it is made, is surely taken for, and where: Python refuses it."""
    variable = variables.variable(module, bound.scope, bound.name)
    if variable is None or not variable.is_seen:
        return None
    written = variable.flow.at(bound.target, Kind.WRITE)
    reads = variable.reads_after(written)
    variable = variable._replace(coroutines=written)
    unsure = variable.unsure(reads)
    found: List[Tuple[Misuse, ast.expr]] = []
    for read in reads:
        assert isinstance(read.node, ast.expr)
        taken = taken_at(module, read.node)
        if taken is None or read in unsure:
            return None
        found += taken
    return next((each for each in found if each[0].raises), None)


def taken_at(
    module: Module, collection: ast.expr
) -> Optional[List[Tuple[Misuse, ast.expr]]]:
    """Return what the items of a collection of coroutines are taken for where that is
    read, and by which expressions; ``None`` where it may be changed there, or somebody
    else gets it."""
    view = _view(module, collection)
    taken = coroutine_collections.taken_by(module, view or collection)
    items = _items(module, collection) if taken is None else []
    if items is None:
        return None
    if taken is None and _are_unpacked(module, collection):
        taken = UNPACKED
    found = [] if taken is None else [(taken, collection)]
    for item in items:
        taken = misuse.of(module, item)
        if taken is not None and isinstance(module.value(item), Coroutine):
            found.append((taken, item))
    return found


def _view(module: Module, collection: ast.expr) -> Optional[ast.Call]:
    """Return the call that gives the values of a dict where that is read."""
    method = module.parent(collection)
    if isinstance(method, ast.Attribute) and method.attr == "values":
        call = module.parent(method)
        return call if isinstance(call, ast.Call) else None
    return None


def _items(module: Module, collection: ast.expr) -> Optional[List[ast.expr]]:
    """Return the expressions by which items of a collection are read where the
    collection is; ``None`` where it may be changed, or somebody else gets it."""
    parent = module.parent(collection)
    if isinstance(parent, ast.Subscript):
        is_read = isinstance(parent.ctx, ast.Load) and parent.value is collection
        return [parent] if is_read else None
    if isinstance(parent, (ast.For, *ComprehensionNode)):
        loops = _loops_over(module, collection)
        return [item for loop in loops for item in _reads(module, loop, loop.target)]
    if isinstance(parent, ast.Call):
        if last_name(parent) in _HANDING_ON:
            return []
        if last_name(parent) in _GOING_OVER:
            return _gone_over(module, parent, collection)
    if isinstance(parent, ast.Attribute):
        return _values(module, parent)
    return [] if coroutine_collections.is_only_looked_at(module, collection) else None


def _gone_over(
    module: Module, call: ast.Call, collection: ast.expr
) -> Optional[List[ast.expr]]:
    """Return the expressions by which items of a collection are read where a call gives
    these to a loop; ``None`` where somebody else gets them."""
    name = last_name(call)
    loops = list(_loops_over(module, call))
    if collection not in call.args or module.qualified_name(call.func) != name:
        return None
    if not loops:
        return [] if name == "enumerate" else None
    index = _GOING_OVER[name]
    found: List[ast.expr] = []
    for loop in loops:
        target = loop.target
        if index is not None:
            place = index + call.args.index(collection)
            parts = getattr(target, "elts", [])
            if place >= len(parts):
                return []
            target = parts[place]
        found += _reads(module, loop, target)
    return found


def _values(module: Module, method: ast.Attribute) -> Optional[List[ast.expr]]:
    """Return the expressions by which values of a dict are read where a method gives
    all of them; ``None`` where it is another method, or somebody else gets them."""
    view = module.parent(method)
    if method.attr not in ("items", "values") or not isinstance(view, ast.Call):
        return None
    loops = list(_loops_over(module, view))
    if not loops:
        return [] if coroutine_collections.is_only_looked_at(module, view) else None
    found: List[ast.expr] = []
    for loop in loops:
        target = loop.target
        if method.attr == "items" and isinstance(target, ast.Tuple):
            target = target.elts[-1]
        found += _reads(module, loop, target)
    return found


def _are_unpacked(module: Module, collection: ast.expr) -> bool:
    """Say whether a loop goes over coroutines and takes each for a pair or the like."""
    is_of_coroutines = isinstance(results.iterated(module.value(collection)), Coroutine)
    return is_of_coroutines and any(
        isinstance(loop.target, (ast.List, ast.Tuple))
        for loop in _loops_over(module, collection)
    )


def are_misused(module: Module, collection: ast.expr) -> bool:
    """Say whether a loop goes over coroutines, which an expression gives, and takes its
    variable for their values wherever it is read, or never reads it."""
    return any(
        all(
            misuse.of(module, each) is not None for each in _reads(module, loop, target)
        )
        for loop in _loops_over(module, collection)
        for target in [loop.target]
        if isinstance(target, ast.Name)
    )


def are_misused_later(module: Module, collection: ast.expr) -> bool:
    """Say whether an expression gives coroutines to one local variable, and Python
    refuses one of them where that is read."""
    for target in recipients.local_targets(module, collection):
        scope = module.scope_of(target)
        if scope.has_local(target.id):
            bound = Bound(collection, scope, target.id, target)
            return misused(module, bound) is not None
    return False


def _loops_over(module: Module, iterable: ast.AST) -> Iterator[ItemLoop]:
    """Yield the loops that go over what an expression gives."""
    around = module.parent(iterable)
    if isinstance(around, (ast.For, *ComprehensionNode)):
        for loop in [around] if isinstance(around, ast.For) else around.generators:
            if loop.iter is iterable:
                yield loop


def _reads(module: Module, loop: ItemLoop, target: ast.expr) -> Sequence[ast.Name]:
    """Return where a variable of a loop, if its target is one, is read: in the loop, or
    else after it."""
    if not isinstance(target, ast.Name):
        return []
    uses = module.uses(module.scope_of(target), target.id)
    if isinstance(loop, ast.comprehension):
        return uses
    return [use for use in uses if loop in module.ancestors(use)] or uses
