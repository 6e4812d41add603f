"""Calls that make collections, or iterators, of what they are given or of its items."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Optional

from . import collection_contents, results
from .agreement import same
from .values import NOTHING, Coroutine, Instance, Named, Value

if TYPE_CHECKING:
    from .evaluation import Evaluator

#: The collections that are made without anything in them, by what makes them.
_EMPTY: Dict[str, Instance] = {
    "collections.deque": Instance("list", (NOTHING,)),
    "dict": Instance("dict", (NOTHING, NOTHING)),
    "list": Instance("list", (NOTHING,)),
    "set": Instance("set", (NOTHING,)),
}


def _listed(evaluator: Evaluator, call: ast.Call) -> Instance:
    items = (
        results.iterated(collection_contents.first_argument(evaluator, call))
        if call.args
        else NOTHING
    )
    return Instance("list", (items,))


def _as_set(evaluator: Evaluator, call: ast.Call) -> Instance:
    return _listed(evaluator, call)._replace(type="set")


def _mapping(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    if call.args:
        known = collection_contents.first_argument(evaluator, call)
        is_copy = isinstance(known, Instance) and known.type == "dict"
        pair = results.iterated(known)
        if isinstance(pair, Instance) and pair.type == "tuple" and not is_copy:
            known, is_copy = Instance("dict", pair.items), len(pair.items) == 2
        return known if is_copy and not call.keywords else Instance("dict")
    if not call.keywords:
        return _EMPTY["dict"]
    if any(each.arg is None for each in call.keywords):
        return Instance("dict")
    values = same(evaluator.value(each.value) for each in call.keywords)
    return Instance("dict", (None, values))


def _of_any_length(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = results.iterated(collection_contents.first_argument(evaluator, call))
    return Instance("tuple") if items is None else Instance("list", (items,))


def _iterated(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Instance(
        "iterable",
        (results.iterated(collection_contents.first_argument(evaluator, call)),),
    )


def _next(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return results.iterated(collection_contents.first_argument(evaluator, call))


def _next_awaited(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Coroutine(Named("anext"), _next(evaluator, call))


def _one_of(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = (
        results.iterated(collection_contents.first_argument(evaluator, call))
        if len(call.args) == 1
        else None
    )
    return None if isinstance(items, Coroutine) else items  # which know no order


def _chained(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = (
        results.iterated(collection_contents.refined(evaluator, each))
        for each in call.args
    )
    return Instance("iterable", (same(items),))


def _keyed(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    value = evaluator.value(call.args[1]) if len(call.args) == 2 else None
    return Instance(
        "dict",
        (results.iterated(collection_contents.first_argument(evaluator, call)), value),
    )


def _filtered(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = evaluator.value(call.args[1]) if len(call.args) == 2 else None
    return Instance("iterable", (results.iterated(items),))


def _mapped(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Instance(
        "iterable",
        (results.of_callable(collection_contents.first_argument(evaluator, call)),),
    )


def _defaulting(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    made = collection_contents.first_argument(evaluator, call)
    if isinstance(made, Named) and made.name in _EMPTY:
        return Instance("dict", (None, _EMPTY[made.name]))
    return Instance("dict", (None, results.of_callable(made)))


def _enumerated(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    pair = Instance(
        "tuple",
        (
            Instance("int"),
            results.iterated(collection_contents.first_argument(evaluator, call)),
        ),
    )
    return Instance("iterable", (pair,))


def _zipped(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = tuple(
        results.iterated(collection_contents.refined(evaluator, each))
        for each in call.args
    )
    return Instance("iterable", (Instance("tuple", items),))


def _paired(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    item = results.iterated(collection_contents.first_argument(evaluator, call))
    return Instance("iterable", (Instance("tuple", (item, item)),))


#: Calls whose result depends on their arguments, by qualified name.
SPECIAL: Dict[str, Callable[["Evaluator", ast.Call], Optional[Value]]] = {
    "dict.fromkeys": _keyed,
    "itertools.chain": _chained,
    **dict.fromkeys(("itertools.islice", "itertools.cycle"), _iterated),
    **dict.fromkeys(
        ("itertools.dropwhile", "itertools.filterfalse", "itertools.takewhile"),
        _filtered,
    ),
    "itertools.pairwise": _paired,
    **dict.fromkeys(("itertools.product", "itertools.zip_longest"), _zipped),
    **dict.fromkeys(("heapq.heappop", "random.choice"), _next),
    **dict.fromkeys(("random.choices", "random.sample"), _listed),
    "tuple": _of_any_length,
    "enumerate": _enumerated,
    "zip": _zipped,
    "anext": _next_awaited,
    "next": _next,
    "filter": _filtered,
    "map": _mapped,
    **dict.fromkeys(("max", "min"), _one_of),
    "collections.defaultdict": _defaulting,
    **dict.fromkeys(("list", "sorted", "iter", "reversed"), _listed),
    **dict.fromkeys(("set", "frozenset", "weakref.WeakSet"), _as_set),
    "collections.deque": _listed,
    **dict.fromkeys(
        ("dict", "weakref.WeakKeyDictionary", "weakref.WeakValueDictionary"), _mapping
    ),
}
