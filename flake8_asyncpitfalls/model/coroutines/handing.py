"""Functions and coroutines that are handed to somebody who calls or awaits them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from ...knowledge.handing import (
    AWAITING_ITEMS,
    GIVING_DATA,
    GIVING_ONLY_DATA,
    TAKING_NUMBERS,
)
from .. import callers, library
from ..calls import argument, last_name, spelled, written_name
from ..evaluation import parameters, results
from ..evaluation.collection_contents import put_into
from ..evaluation.holders import label_of
from ..evaluation.special_methods import lacks
from ..evaluation.values import (
    Awaitable,
    Choice,
    Coroutine,
    Function,
    Instance,
    Named,
    Object,
    Partial,
    Returning,
    Value,
    functions_of,
)
from ..fields import nodes_in
from ..scopes import DisplayNode, How

if TYPE_CHECKING:
    from ..module import Module

_CALLABLES = (Function, Choice, Named, Partial, Returning)
#: Functions that tell whether something is, or gives, a coroutine.
_ASKING = frozenset({"iscoroutinefunction", "iscoroutine", "isawaitable"})
_ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp)


def gives_coroutine(module: Module, expression: ast.AST) -> bool:
    """Say whether an expression is a coroutine function that is not called.

    A ``partial`` of one and a lambda that calls one count, too.
    """
    value = module.value(expression)
    if not isinstance(value, _CALLABLES):
        return False
    given = results.of_callable(value)
    if isinstance(value, Returning) and isinstance(given, (Coroutine, Awaitable)):
        return not _is_asked_for(module, expression) and not (
            _is_misdeclared(module, expression)
        )
    return isinstance(given, Coroutine)


def _is_asked_for(module: Module, expression: ast.AST) -> bool:
    """Say whether a module asks somewhere of what kind a callable is: with
    ``iscoroutinefunction(x)`` it may be of either, whatever is declared."""
    wanted = label_of(module, expression)
    for call in module.nodes(ast.Call):
        if last_name(call) in _ASKING and wanted in [
            label_of(module, each) for each in call.args
        ]:
            return True
    return False


def _is_misdeclared(module: Module, expression: ast.AST) -> bool:
    """Say whether a parameter that is declared to be a function is given what another
    call gives, which may be the coroutine: ``run(fetch())``."""
    binding = module.binding(expression) if isinstance(expression, ast.Name) else None
    if binding is None or binding.how is not How.PARAMETER:
        return False
    function = module.scope_of(binding.node).node
    is_named = isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
    uses = callers.calls(module, function) if is_named else []  # type: ignore[arg-type]
    return any(
        parameter is binding.node
        and isinstance(given, ast.Call)
        and not isinstance(module.value(given), _CALLABLES)
        for call in uses
        for each in functions_of(module.value(call.func))
        for parameter, given in parameters.given(module, call, each)
    )


def named(module: Module, expression: ast.AST) -> str:
    """Return how a message names a function that is handed over."""
    if isinstance(expression, ast.Lambda):
        return "this lambda"
    if isinstance(expression, ast.Call) and expression.args:
        if isinstance(module.value(expression), Partial):
            return named(module, expression.args[0])
    return spelled(expression)


def awaited_by(module: Module, call: ast.Call, name: str) -> Iterator[ast.expr]:
    """Yield the expressions whose values a call of this name awaits; the element of a
    comprehension stands for them all."""
    runs = library.awaiting[name]
    if runs is not None:
        given = argument(call, runs.keyword or "", runs.position)
        if given is not None:
            yield given
    elif name in AWAITING_ITEMS:
        for collection in call.args[:1]:
            yield from held(module, collection)
    else:
        for each in call.args:
            if isinstance(each, ast.Starred):
                yield from held(module, each.value)
            else:
                yield each


def awaits_result(module: Module, call: ast.Call) -> bool:
    """Say whether the function around a call awaits what a future has as its result:
    that is the coroutine there."""
    return any(
        isinstance(node, ast.Await)
        and isinstance(node.value, ast.Call)
        and written_name(node.value.func) == "result"
        for node in nodes_in(module.scope_of(call).own.node)
    )


def awaits_first(module: Module, given: ast.expr) -> bool:
    """Say whether a function may await its first argument: then ``reduce`` makes a
    chain of coroutines, of which the last can be awaited."""
    value = module.value(given)
    if not isinstance(value, Function) or isinstance(value.node, ast.Lambda):
        return True
    first = value.node.args.args[:1]
    return any(
        isinstance(node, ast.Await)
        and isinstance(node.value, ast.Name)
        and node.value.id in [parameter.arg for parameter in first]
        for node in nodes_in(value.module.whole(value.node))
    )


def items(collection: ast.AST) -> Iterator[ast.expr]:
    """Yield the expressions that make the items of a collection that is written out."""
    if isinstance(collection, _COMPREHENSIONS):
        yield collection.elt
    elif isinstance(collection, DisplayNode):
        for each in collection.elts:
            if isinstance(each, ast.Starred):
                yield from items(each.value)
            else:
                yield each


def held(module: Module, collection: ast.AST) -> Iterator[ast.expr]:
    """Yield the expressions that make the items of a collection: one that is written
    out, or that a variable was given, and what was appended to that since."""
    yield from items(collection)
    source = module.source(collection)
    if source is not None:
        yield from items(source)
    if isinstance(source, ast.List) and isinstance(collection, ast.Name):
        yield from _appended(module, collection)


def _appended(module: Module, name: ast.Name) -> Iterator[ast.expr]:
    """Yield what is appended to a list, by the name that it is bound to."""
    binding = module.binding(name)
    for put in put_into(module, name):
        if isinstance(put.into, ast.Name) and module.binding(put.into) is binding:
            if not put.unpacks and not put.is_inside and put.key is None:
                yield put.value


# What cannot be done with a value


def cannot_be_awaited(value: Optional[Value]) -> bool:
    """Say whether a value surely is nothing that can be awaited."""
    if isinstance(value, Instance):
        return library.is_plain_type(value.type)
    # What stands for another object may say that it is of its class.
    return isinstance(value, Object) and lacks(value.cls, "__await__", "__getattr__")


def cannot_be_called(value: Optional[Value]) -> bool:
    """Say whether a value surely is nothing that can be called."""
    if isinstance(value, Instance):
        return library.is_plain_type(value.type) or library.is_future(value)
    if isinstance(value, Object):
        return lacks(value.cls, "__call__")
    return isinstance(value, Coroutine)


def gives_data(module: Module, call: ast.Call) -> bool:
    """Say whether a call gives data, which can neither be called nor awaited, nor can
    what awaiting it gives: that of a function of this project by the form of all that
    this returns (a sum, a comparison, an argument that is data)."""
    function = module.value(call.func)
    if isinstance(function, Named):
        return _is_of_data(function)
    if not isinstance(function, Function) or isinstance(function.node, ast.Lambda):
        return False
    if function.node.decorator_list:
        return False
    there = function.module
    exits = there.exits(function.node)
    return bool(exits) and all(
        isinstance(each, ast.Return)
        and (
            _is_data(there, each.value)
            or _is_data_given(module, call, function, each.value)
        )
        for each in exits
    )


def _is_of_data(function: Named) -> bool:
    """Say whether a function of a library gives data."""
    owner = function.name.rpartition(".")[0]
    return function.name in GIVING_DATA or owner in GIVING_ONLY_DATA


def _is_data_given(
    module: Module, call: ast.Call, function: Function, expression: Optional[ast.AST]
) -> bool:
    """Say whether an expression in a function is a parameter that a call gives data, or
    that the function calculates with."""
    if not isinstance(expression, ast.Name):
        return False
    there = function.module
    if [each.how for each in there.bindings(expression)] != [How.PARAMETER]:
        return False
    given = parameters.values(module, call, function).get(expression.id)
    if given is not None and _is_data(module, given):
        return True
    scope = there.scope_of(expression)
    return any(_calculates(there, use) for use in there.uses(scope, expression.id))


def _calculates(module: Module, use: ast.Name) -> bool:
    """Say whether the code around a name takes its value for a number."""
    parent = module.parent(use)
    if isinstance(parent, ast.Call):
        return parent.args[:1] == [use] and (
            module.qualified_name(parent.func) in TAKING_NUMBERS
        )
    return isinstance(parent, ast.BinOp) and isinstance(parent.op, _ARITHMETIC)


def _is_data(module: Module, expression: Optional[ast.AST]) -> bool:
    """Say whether an expression gives data by its form; a local variable does if it is
    only bound to such."""
    value = None if expression is None else module.value(expression)
    if expression is None or (cannot_be_called(value) and cannot_be_awaited(value)):
        return True
    if isinstance(expression, (ast.BinOp, ast.AugAssign)):
        return isinstance(expression.op, _ARITHMETIC)
    if isinstance(expression, ast.Call):
        function = module.value(expression.func)
        return isinstance(function, Named) and _is_of_data(function)
    if isinstance(expression, ast.Name):
        bindings = module.scope_of(expression).bindings.get(expression.id, ())
        return bool(bindings) and all(
            source is not None
            and not isinstance(source, ast.Name)
            and _is_data(module, source)
            for source in map(module.given, bindings)
        )
    return isinstance(expression, (ast.Compare, ast.UnaryOp))
