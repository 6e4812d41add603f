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
)

if TYPE_CHECKING:
    from .evaluation import Evaluator


#: What calls give that ask for a stream.
_STREAMS: Dict[str, str] = expanded(STREAMS)


def _given(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return collection_contents.first_argument(evaluator, call)


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
    return Manager(collection_contents.first_argument(evaluator, call), False)


def _session_maker(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    cls = argument(call, "class_", 1)
    if cls is not None:
        return Returning(results.of_callable(evaluator.value(cls)))
    given = library_values.returned("sqlalchemy.orm.sessionmaker.__call__")
    return Instance("sqlalchemy.orm.sessionmaker", (given,))


def _partial(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    function = collection_contents.first_argument(evaluator, call)
    return None if function is None else Partial(function)


def _submitted(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    inner = results.of_callable(collection_contents.first_argument(evaluator, call))
    return Instance("concurrent.futures.Future", (inner,))


def _manager_factory(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    name = evaluator.module.qualified_name(call.func) or ""
    generator = results.of_callable(collection_contents.first_argument(evaluator, call))
    is_async = decorators.CONTEXT_MANAGERS[name]
    return Returning(Manager(results.iterated(generator), is_async))


def _to_coroutine_function(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    function = collection_contents.first_argument(evaluator, call)
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
    value = (
        collection_contents.first_argument(evaluator, call)
        if len(call.args) == 1
        else None
    )
    return value.cls if isinstance(value, Object) else None


def _enter(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return results.entered(collection_contents.first_argument(evaluator, call), False)


def _enter_async(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    name = Named("contextlib.AsyncExitStack.enter_async_context")
    return Coroutine(
        name, results.entered(collection_contents.first_argument(evaluator, call), True)
    )


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
    "staticmethod": _given,
    **dict.fromkeys(
        ("copy.copy", "copy.deepcopy", "copy.replace", "dataclasses.replace"), _given
    ),
    **dict.fromkeys(_STREAMS, _streamed),
    "super": _super,
    "type": _type_of,
    "concurrent.futures.Executor.submit": _submitted,
    **dict.fromkeys(expanded_names(GIVING_OBJECT), _of_model),
    **dict.fromkeys(expanded_names(GIVING_OBJECT_LATER), _of_model_later),
    **dict.fromkeys(library.thread_decorators, _to_coroutine_function),
}
