"""What calls give, and what awaiting, iterating, entering and unpacking give."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional, Sequence

from ...knowledge.protocols import ENTERED_BY
from .. import classes, library, library_values
from ..calls import written_name
from ..statements import comes_to_end, says_nothing
from . import (
    asyncio_calls,
    collection_calls,
    collection_contents,
    decorators,
    generics,
    members,
    overloads,
    overriding,
    receivers,
    special_calls,
    type_variables,
)
from .agreement import same
from .values import (
    ASYNC_GENERATOR,
    NONE,
    NOTHING,
    Awaitable,
    Choice,
    Class,
    Coroutine,
    Either,
    Function,
    Instance,
    Manager,
    Named,
    Object,
    Partial,
    Returning,
    Value,
)

if TYPE_CHECKING:
    from .evaluation import Evaluator

#: What an asynchronous generator is declared to give by mistake.
_NO_GENERATORS = frozenset({"None", "bool", "bytes", "dict", "int", "list", "str"})
#: What generators that wait are declared to give.
_GONE_THROUGH = frozenset({"AsyncGenerator", "AsyncIterable", "AsyncIterator"})
_HOLDERS = frozenset({"list", "set", "iterable", "tuple", "dict", ASYNC_GENERATOR})


def called(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return what a call gives."""
    function = evaluator.value(call.func)
    if isinstance(function, Named):
        name = function.name
        find = (
            special_calls.SPECIAL.get(name)
            or collection_calls.SPECIAL.get(name)
            or asyncio_calls.SPECIAL.get(name)
        )
        if find is not None:
            return find(evaluator, call)
        known = collection_contents.given_by_method(evaluator, call)
        if known is None and library_values.runs_without_loop(name):
            frame = evaluator.module.scope_of(call).frame
            if frame.kind is ast.AsyncFunctionDef:
                return _of_library(function)
        return known or of_callable(function)
    if function is None and isinstance(call.func, ast.Attribute):
        owner = evaluator.value(call.func.value)
        if isinstance(owner, Object):
            function = overriding.replaced(owner.cls, call.func.attr)
    given = of_callable(function)
    if isinstance(given, Object) and isinstance(function, Class):
        return generics.made(evaluator, call, given)
    if isinstance(function, Function):
        given = overloads.chosen(evaluator.module, call, function, given)
        return type_variables.solved(evaluator.module, call, function, given)
    return given


def of_callable(function: Optional[Value]) -> Optional[Value]:
    """Return what calling a value gives, whatever the arguments."""
    if isinstance(function, Named):
        is_unsure = library_values.runs_without_loop(function.name)
        of_library = _of_library(function)
        return None if is_unsure and isinstance(of_library, Coroutine) else of_library
    if isinstance(function, Class):
        return Object(function, exact=True)
    if isinstance(function, Function):
        return result(function)
    if isinstance(function, Choice):
        given = [result(each) for each in function.functions]
        return same(given) if len({type(each) for each in given}) == 1 else None
    if isinstance(function, Partial):
        return of_callable(function.function)
    if isinstance(function, Returning):
        return function.result
    if isinstance(function, Instance):
        return _of_library(Named(f"{function.type}.__call__"))
    if isinstance(function, Object):
        evaluator = function.cls.module.evaluator
        return of_callable(members.member(evaluator, function, "__call__"))
    return None


def _of_library(function: Named) -> Optional[Value]:
    text = library_values.awaited(function.name)
    if text is not None:
        return Coroutine(function, library_values.parse_type(text))
    text = library_values.awaitable(function.name)
    if text is not None:
        repeats = library_values.repeats(function.name)
        return Awaitable(library_values.parse_type(text), repeats)
    return library_values.returned(function.name) or _entering(function.name)


def _entering(name: str) -> Optional[Value]:
    """Return what a method of a library's type gives that enters a manager by hand."""
    cls, _, method = name.rpartition(".")
    is_async = ENTERED_BY.get(method)
    if is_async is None:
        return None
    given = entered(Instance(cls), is_async)
    return Awaitable(given) if is_async else given


def result(function: Function) -> Optional[Value]:
    """Return what a call of this project's function gives, its decorators applied."""
    evaluator = function.module.evaluator
    known: Dict[Function, Optional[Value]] = evaluator.memory(result)
    return evaluator.remembered(known, function, None, _result, function)


def _result(function: Function) -> Optional[Value]:
    return decorators.applied(function, undecorated(function))


def undecorated(function: Function) -> Optional[Value]:
    """Return what a call of a function gives, its decorators left out."""
    evaluator = function.module.evaluator
    node = function.node
    if isinstance(node, ast.Lambda):
        return evaluator.value(node.body)
    value = receivers.declared(function)
    yields = function.module.yields(node)
    if yields:
        is_async = isinstance(node, ast.AsyncFunctionDef)
        if is_async and isinstance(value, Instance) and value.type in _NO_GENERATORS:
            return Instance(ASYNC_GENERATOR)  # declared as what it yields
        if value is None and says_nothing(node.returns):
            kind = ASYNC_GENERATOR if is_async else "iterable"
            value = Instance(kind, (_common(function, yields),))
        return value
    if says_nothing(node.returns):
        value = returned(function)
    if not isinstance(node, ast.AsyncFunctionDef):
        return value
    if node.returns is not None and is_stub(function):
        declared = node.returns
        if isinstance(declared, ast.Subscript):
            declared = declared.value
        if written_name(declared) in _GONE_THROUGH:
            return None  # what it stands for may yield
    return Coroutine(function, value)


def returned(function: Function) -> Optional[Value]:
    """Return what the return statements of a function agree on."""
    exits = function.module.exits(function.node)
    if not exits:
        return None if is_stub(function) else NONE
    value = _common(function, exits)
    if isinstance(value, Coroutine):
        if comes_to_end(function.module.body(function.node)):
            return None  # it may be None of the code
    return value


def _common(function: Function, exits: Sequence[ast.AST]) -> Optional[Value]:
    """Return the value that all return or yield nodes of a function give."""
    given = [
        getattr(leaving, "value", None)
        for leaving in exits
        if not isinstance(leaving, ast.YieldFrom)
    ]
    if len(given) < len(exits):
        return None
    return same(
        (
            NONE
            if each is None
            else receivers.returned(function, each) or _given(function, each)
        )
        for each in given
    )


def _given(function: Function, expression: ast.expr) -> Optional[Value]:
    """Return what an expression in a method gives where that is called on an object of
    the class by which it was reached."""
    attribute = receivers.overridden(function, expression)
    if attribute is None or function.receiver is None:
        return function.module.evaluator.value(expression)
    if not isinstance(expression, ast.Call) or expression.func is not attribute:
        return None
    evaluator = function.receiver.module.evaluator
    called = members.member(evaluator, Object(function.receiver), attribute.attr)
    return of_callable(called)


def is_stub(function: Function) -> bool:
    """Say whether a function's body is only a placeholder: docstring, ..., raise."""
    return all(
        isinstance(statement, ast.Raise) or does_nothing(statement)
        for statement in function.module.body(function.node)
    )


def does_nothing(statement: ast.stmt) -> bool:
    """Say whether a statement is only there for the form: ``pass``, a docstring."""
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    return isinstance(statement, ast.Pass)


# What is inside a value


def awaited(value: Optional[Value]) -> Optional[Value]:
    """Return what awaiting a value gives."""
    if isinstance(value, (Coroutine, Awaitable)):
        return value.result
    if isinstance(value, Instance):
        if library.gives_itself(value):
            return value
        return value.items[0] if value.items and library.is_future(value) else None
    return None


def iterated(value: Optional[Value]) -> Optional[Value]:
    """Return what iterating over a value gives, item by item."""
    if isinstance(value, Class):
        return Object(value, exact=True) if classes.is_enumeration(value) else None
    if isinstance(value, Awaitable):
        return value.result if value.repeats else None
    if isinstance(value, Object):
        value = _iterator(value)
    if isinstance(value, Object):
        return _step(value)
    if isinstance(value, Instance) and value.type in _HOLDERS and value.items:
        item = same(value.items) if value.type == "tuple" else value.items[0]
        return None if item == NOTHING else item
    return None


def _iterator(value: Object) -> Optional[Value]:
    """Return what goes through an object of this project."""
    evaluator = value.cls.module.evaluator
    for name in ("__iter__", "__aiter__"):
        method = members.member(evaluator, value, name)
        if isinstance(method, Function):
            return of_callable(method)
    return None


def _step(value: Object) -> Optional[Value]:
    """Return what each step of an iterator of this project gives."""
    evaluator = value.cls.module.evaluator
    for name in ("__next__", "__anext__"):
        method = members.member(evaluator, value, name)
        if isinstance(method, Function):
            given = of_callable(method)
            return awaited(given) if name == "__anext__" else given
    return None


def entered(value: Optional[Value], is_async: bool) -> Optional[Value]:
    """Return what ``with`` (or ``async with``) gives for a context manager."""
    if isinstance(value, Manager):
        return value.enters if value.is_async is is_async else None
    if isinstance(value, Awaitable):
        return value.result if is_async else None
    if isinstance(value, Instance):
        return library_values.entered(value.type) or value
    if isinstance(value, Object):
        evaluator = value.cls.module.evaluator
        method = "__aenter__" if is_async else "__enter__"
        function = members.member(evaluator, value, method)
        if isinstance(function, (Function, Choice)):
            given = of_callable(function)
            return awaited(given) if is_async else given
        return value if isinstance(function, Named) else None
    if isinstance(value, Either):
        return same(entered(each, is_async) for each in value.objects)
    return None
