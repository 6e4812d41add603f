"""Calls whose result depends on what they are given or called on."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Optional

from ...knowledge.types_async_clients import STREAMS
from ...knowledge.types_databases import GIVING_OBJECT, GIVING_OBJECT_LATER
from .. import classes, library, library_values
from ..calls import argument
from ..tables import expanded, expanded_names
from . import collection_contents, declarations, decorators, results
from .values import (
    NOTHING,
    Awaitable,
    Class,
    Coroutine,
    Instance,
    Manager,
    Named,
    Object,
    Partial,
    Returning,
    Super,
    Value,
    same,
)

if TYPE_CHECKING:
    from .evaluation import Evaluator


#: What calls give that ask for a stream.
_STREAMS: Dict[str, str] = expanded(STREAMS)
#: The collections that are made without anything in them, by what makes them.
_EMPTY: Dict[str, Instance] = {
    "collections.deque": Instance("list", (NOTHING,)),
    "dict": Instance("dict", (NOTHING, NOTHING)),
    "list": Instance("list", (NOTHING,)),
    "set": Instance("set", (NOTHING,)),
}


def first(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return the value of the first argument of a call."""
    return collection_contents.refined(evaluator, call.args[0]) if call.args else None


def _cast(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return declarations.declared(evaluator, call.args[0]) if call.args else None


def _streamed(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return what a call of a service's client gives: a stream, if it asks for one."""
    function = evaluator.value(call.func)
    found = results.of_callable(function)
    asked = argument(call, "stream", None)
    if not isinstance(function, Named) or getattr(asked, "value", None) is not True:
        return found
    stream = Instance(_STREAMS[function.name])
    return found._replace(result=stream) if isinstance(found, Coroutine) else stream


def _closing(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Manager(first(evaluator, call), False)


def _session_maker(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    cls = argument(call, "class_", 1)
    if cls is not None:
        return Returning(results.of_callable(evaluator.value(cls)))
    given = library_values.returned("sqlalchemy.orm.sessionmaker.__call__")
    return Instance("sqlalchemy.orm.sessionmaker", (given,))


def _partial(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    function = first(evaluator, call)
    return None if function is None else Partial(function)


def _listed(evaluator: Evaluator, call: ast.Call) -> Instance:
    items = results.iterated(first(evaluator, call)) if call.args else NOTHING
    return Instance("list", (items,))


def _as_set(evaluator: Evaluator, call: ast.Call) -> Instance:
    return _listed(evaluator, call)._replace(type="set")


def _mapping(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    if call.args:
        known = first(evaluator, call)
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
    items = results.iterated(first(evaluator, call))
    return Instance("tuple") if items is None else Instance("list", (items,))


def _iterated(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Instance("iterable", (results.iterated(first(evaluator, call)),))


def _next(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return results.iterated(first(evaluator, call))


def _next_awaited(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Coroutine(Named("anext"), _next(evaluator, call))


def _one_of(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = results.iterated(first(evaluator, call)) if len(call.args) == 1 else None
    return None if isinstance(items, Coroutine) else items  # which know no order


def _chained(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = (
        results.iterated(collection_contents.refined(evaluator, each))
        for each in call.args
    )
    return Instance("iterable", (same(items),))


def _keyed(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    value = evaluator.value(call.args[1]) if len(call.args) == 2 else None
    return Instance("dict", (results.iterated(first(evaluator, call)), value))


def _filtered(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = evaluator.value(call.args[1]) if len(call.args) == 2 else None
    return Instance("iterable", (results.iterated(items),))


def _mapped(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Instance("iterable", (results.of_callable(first(evaluator, call)),))


def _defaulting(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    made = first(evaluator, call)
    if isinstance(made, Named) and made.name in _EMPTY:
        return Instance("dict", (None, _EMPTY[made.name]))
    return Instance("dict", (None, results.of_callable(made)))


def _enumerated(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    pair = Instance(
        "tuple", (Instance("int"), results.iterated(first(evaluator, call)))
    )
    return Instance("iterable", (pair,))


def _zipped(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    items = tuple(
        results.iterated(collection_contents.refined(evaluator, each))
        for each in call.args
    )
    return Instance("iterable", (Instance("tuple", items),))


def _paired(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    item = results.iterated(first(evaluator, call))
    return Instance("iterable", (Instance("tuple", (item, item)),))


def _submitted(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    inner = results.of_callable(first(evaluator, call))
    return Instance("concurrent.futures.Future", (inner,))


def _manager_factory(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    name = evaluator.module.qualified_name(call.func) or ""
    generator = results.of_callable(first(evaluator, call))
    is_async = decorators.CONTEXT_MANAGERS[name]
    return Returning(Manager(results.iterated(generator), is_async))


def _to_coroutine_function(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    function = first(evaluator, call)
    return Returning(Coroutine(None, results.of_callable(function)))


def _super(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    if call.args:
        cls = evaluator.value(call.args[0])
        return Super(cls) if isinstance(cls, Class) else None
    scope = evaluator.module.scope_of(call)
    while scope.parent is not None:
        if scope.is_function and scope.parent.is_class:
            owner = classes.owner(evaluator.module, scope.node)
            return None if owner is None else Super(owner)
        scope = scope.parent
    return None


def _type_of(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    value = first(evaluator, call) if len(call.args) == 1 else None
    return value.cls if isinstance(value, Object) else None


def _enter(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return results.entered(first(evaluator, call), False)


def _enter_async(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    name = Named("contextlib.AsyncExitStack.enter_async_context")
    return Coroutine(name, results.entered(first(evaluator, call), True))


def _of_model(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return an object of the class from which a chain of calls starts:
    ``Book.objects.filter(...).first()``."""
    node: ast.AST = call
    while isinstance(node, (ast.Attribute, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
        value = evaluator.value(node)
        if isinstance(value, Class):
            return Object(value)
    return None


def _of_model_later(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    function = evaluator.value(call.func)
    assert isinstance(function, Named)
    given = _of_model(evaluator, call)
    if isinstance(results.of_callable(function), Awaitable):
        return Awaitable(given)
    return Coroutine(function, given)


_Special = Callable[["Evaluator", ast.Call], Optional[Value]]
#: Calls whose result depends on their arguments, by qualified name.
SPECIAL: Dict[str, _Special] = {
    "typing.cast": _cast,
    "contextlib.closing": _closing,
    "contextlib.aclosing": _closing,
    "contextlib.nullcontext": _closing,
    "contextlib.contextmanager": _manager_factory,
    "contextlib.asynccontextmanager": _manager_factory,
    "contextlib.ExitStack.enter_context": _enter,
    "contextlib.AsyncExitStack.enter_context": _enter,
    "contextlib.AsyncExitStack.enter_async_context": _enter_async,
    "functools.partial": _partial,
    "sqlalchemy.orm.sessionmaker": _session_maker,
    "staticmethod": first,
    **dict.fromkeys(
        ("copy.copy", "copy.deepcopy", "copy.replace", "dataclasses.replace"), first
    ),
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
    **dict.fromkeys(_STREAMS, _streamed),
    "super": _super,
    "type": _type_of,
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
    "concurrent.futures.Executor.submit": _submitted,
    **dict.fromkeys(expanded_names(GIVING_OBJECT), _of_model),
    **dict.fromkeys(expanded_names(GIVING_OBJECT_LATER), _of_model_later),
    **dict.fromkeys(library.thread_decorators, _to_coroutine_function),
}
