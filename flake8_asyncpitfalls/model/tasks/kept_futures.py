"""Futures of executors that an object or a module keeps, and whether they are done."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from ...knowledge.containers import GIVING_FUNCTIONS
from ..calls import by_name, last_name
from ..evaluation.chains import collection_of, inwards
from ..evaluation.collection_contents import put_into
from ..evaluation.holders import Holding, label_of, may_be_one
from ..evaluation.object_uses import uses
from ..fields import position
from ..flow.suspension import executed_with
from ..guards import function_around
from ..library_names import lineage
from ..scopes import How

if TYPE_CHECKING:
    from ..module import Module

_FUTURE = "concurrent.futures.Future"
_GETTING = frozenset({"submit", "run_coroutine_threadsafe"})
#: Methods of a future by which one is told that it is done.
_TELLING = ("add_done_callback", "cancelled", "done", "running")
#: Functions that wait for futures, or make them awaitable.
_COMPLETING = ("as_completed", "wait", "wrap_future")
#: Functions that only look at what they are given.
_LOOKING = GIVING_FUNCTIONS.union({"all", "any", "bool", "len", "print"})


def keeper(module: Module, future: ast.AST) -> Optional[Holding]:
    """Return the attribute, or the module's variable, in which a future is kept by
    itself or in a collection; ``None`` where it comes from elsewhere."""
    for node in inwards(module, future, collection_of):
        if isinstance(node, ast.Attribute):
            return node
        if isinstance(node, ast.Name):
            if module.scope_of(node).binding_scope(node.id) is module.scope:
                return node
    return None


def is_untold(module: Module, kept: Holding, place: ast.AST) -> bool:
    """Say whether nothing in the module shows that a future is done which it has kept:
    it got the future itself, asks none whether it is done, gives it to nobody, and has
    not waited for anything in the function either."""
    return (
        _is_got_here(module, kept)
        and not _is_told(module, kept, place)
        and not _is_given_away(module, kept)
        and not _has_waited(module, place)
    )


def _is_got_here(module: Module, kept: Holding) -> bool:
    """Say whether all that is kept comes from an executor, in this module."""
    sources = [source for _, source in _stored(module, kept)]
    return bool(sources) and all(
        isinstance(source, ast.Call) and last_name(source) in _GETTING
        for source in sources
    )


def _stored(
    module: Module, kept: Holding
) -> Iterator[Tuple[ast.AST, Optional[ast.AST]]]:
    """Yield what is kept under a name, and where that comes from: what it is bound to,
    if that is no collection that is empty at first, and what is put in there."""
    if isinstance(kept, ast.Attribute):
        stored = module.stored(kept.attr)
        bindings = [each for each in stored if may_be_one(module, each.node, kept)]
    else:
        bindings = module.scope.bindings[kept.id]
    found: List[ast.AST] = [
        put.value
        for put in put_into(module, kept)
        if may_be_one(module, put.into, kept) and not isinstance(put.value, ast.List)
    ]
    for binding in bindings:
        source = module.assigned(binding)
        if source is not None and not _is_empty(source):
            found.append(source)
    for each in found:
        local = module.binding(each) if isinstance(each, ast.Name) else None
        yield each, each if local is None else module.assigned(local)


def _is_empty(source: ast.AST) -> bool:
    """Say whether an expression gives nothing yet: ``None``, or an empty collection."""
    if isinstance(source, ast.Call):
        return not source.args
    return not any(
        getattr(source, field, None) for field in ("value", "elts", "keys", "elt")
    )


def _is_told(module: Module, kept: Holding, place: ast.AST) -> bool:
    """Say whether something asks or waits for futures among which may be those that are
    kept: by their name, before they are kept, or of the same class if neither is seen.
    """
    for asked in module.once(_asked):
        known = keeper(module, asked)
        if known is not None:
            if may_be_one(module, known, kept):
                return True
        elif _is_local(module, asked):
            wanted = label_of(module, asked)
            stored = (each for each, _ in _stored(module, kept))
            if any(label_of(module, each) == wanted for each in stored):
                return True
        elif _class_around(module, asked) in (None, _class_around(module, place)):
            return True
    return False


def _asked(module: Module) -> List[ast.AST]:
    """Return the expressions of what may be futures of executors that are asked whether
    they are done, or waited for."""
    calls = module.once(by_name)
    found: List[ast.AST] = []
    for name in _TELLING:
        for call in calls.get(name, ()):
            receiver = getattr(call.func, "value", call)
            kind = module.type_of(receiver)
            if kind is None or _FUTURE in lineage(kind):
                found.append(receiver)
    for name in _COMPLETING:
        found += (given for call in calls.get(name, ()) for given in call.args[:1])
    return found


def _is_local(module: Module, asked: ast.AST) -> bool:
    """Say whether an expression is a variable with what a function has got itself."""
    binding = module.binding(asked) if isinstance(asked, ast.Name) else None
    return binding is not None and binding.how in (How.ANNOTATED, How.VALUE, How.ITEM)


def _class_around(module: Module, node: ast.AST) -> Optional[ast.AST]:
    return next(
        (each for each in module.ancestors(node) if isinstance(each, ast.ClassDef)),
        None,
    )


def _is_given_away(module: Module, kept: Holding) -> bool:
    """Say whether what is kept is an argument of more than what only looks at it."""
    given = module.once(uses).passed.get(label_of(module, kept) or (None, ""), ())
    return any(module.qualified_name(call.func) not in _LOOKING for call in given)


def _has_waited(module: Module, place: ast.AST) -> bool:
    """Say whether the function around has awaited anything before."""
    function = function_around(module, place)
    return function is not None and any(
        isinstance(node, ast.Await) and position(node) < position(place)
        for node in executed_with(module.body(function))
    )
