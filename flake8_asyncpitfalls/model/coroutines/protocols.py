"""What can be gone through in one way only: with ``async`` or without."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Optional, Set

from ...knowledge import protocols_async, protocols_sync
from .. import classes, imports, library
from ..calls import receiver_of, spelled, written_name
from ..evaluation import results
from ..evaluation.asynchronous import (
    ASYNC_DECLARED,
    SYNC_DECLARED,
    annotation,
    declares,
)
from ..evaluation.special_methods import has_only, lacking
from ..evaluation.values import Coroutine, Function, Named, Value, functions_of
from ..flow.suspension import is_asynchronous
from ..library_names import canonical
from ..scopes import How
from ..tables import expanded_names
from . import generators

if TYPE_CHECKING:
    from ..module import Module


def names(table: FrozenSet[str]) -> FrozenSet[str]:
    """Return the qualified names of a table, as values have them."""
    return frozenset(map(canonical, expanded_names(table)))


_ASYNC_ITERABLES = names(protocols_async.ASYNC_ITERABLES)
_ASYNC_ITERABLE_NAMES = frozenset(
    name.rpartition(".")[2] for name in library.async_iterable_calls
)
_SYNC_ITERABLES = names(protocols_sync.SYNC_ITERABLES)
_SYNC_ITERABLE_CALLS = names(protocols_sync.SYNC_ITERABLE_CALLS)
_LITERALS = (
    *(ast.List, ast.Tuple, ast.Set, ast.Dict, ast.Constant),
    *(ast.ListComp, ast.SetComp, ast.DictComp),
)
_OWN_ITEMS = ("__iter__", "__getitem__")
#: Methods of a dict that give what is gone through by plain ``for`` alone.
_VIEWS = frozenset({"items", "keys", "values"})


def only_async_iterable(module: Module, expression: ast.AST) -> Optional[str]:
    """Return what an expression gives, in words, if only ``async for`` goes through
    it."""
    made = _source(module, expression)
    if isinstance(made, ast.GeneratorExp):
        what = (
            "this generator expression" if made is expression else spelled(expression)
        )
        return f"{what} is asynchronous" if is_asynchronous(made) else None
    call = made if isinstance(made, ast.Call) else None
    if call is not None:
        if _is_async_generator(module, call):
            return f"{spelled(call.func)}() is an asynchronous generator"
        function = module.value(call.func)
        if isinstance(function, Function) and _is_plain_generator(function):
            return None  # whatever it is declared to be
        if _gives_async_iterator(module, call):
            return f"{spelled(call.func)}() is an asynchronous iterator"
    elif declares(module, annotation(module, expression), ASYNC_DECLARED):
        return f"{spelled(expression)} is an asynchronous iterator"
    if module.type_of(expression) in _ASYNC_ITERABLES or has_only(
        module, expression, "__aiter__", _OWN_ITEMS
    ):
        return f"{spelled(expression)} is an asynchronous iterator"
    return None


def awaited_generator(module: Module, expression: ast.AST) -> Optional[str]:
    """Return what an awaited expression gives, in words, if that is an asynchronous
    generator."""
    call = made_by(module, expression)
    if call is None or not _may_generate(module, call.func):
        return None
    if _is_async_generator(module, call):
        return f"{spelled(call.func)}() is an asynchronous generator"
    if _gives_async_iterator(module, call):
        return f"{spelled(call.func)}() is an asynchronous iterator"
    return None


def _gives_async_iterator(module: Module, call: ast.Call) -> bool:
    """Say whether a call is one of plain functions of the project that are declared to
    give an asynchronous iterator, or of what subclasses make generators of them."""
    functions = functions_of(module.value(call.func))
    return bool(functions) and all(
        _generates(each) or _declares_iterator(each) for each in functions
    )


def _declares_iterator(function: Function) -> bool:
    node, there = function.node, function.module
    return (
        isinstance(node, ast.FunctionDef)
        and not there.yields(node)
        and generators.is_undecorated(there, node)
        and declares(there, node.returns, ASYNC_DECLARED)
    )


def _is_async_generator(module: Module, call: ast.Call) -> bool:
    return (
        calls_async_generator(module, call)
        or module.qualified_name(call.func) in library.async_iterable_calls
    )


def _may_generate(module: Module, function: ast.expr) -> bool:
    """Say whether a call may give an asynchronous generator, by the name of what is
    called, which costs little."""
    if isinstance(function, ast.Attribute):
        name = function.attr
        return name in _ASYNC_ITERABLE_NAMES or name in module.once(generator_names)
    if isinstance(function, ast.Name):
        return not module.is_builtin(function) and not module.defined_as(function)
    return True


def generator_names(module: Module) -> Set[str]:
    """Return the names of the asynchronous generators of a module and its imports."""
    own = {
        node.name
        for node in module.scopes
        if isinstance(node, ast.AsyncFunctionDef) and generators.yields(module, node)
    }
    return own | imports.generator_names(module)


def only_sync_iterable(module: Module, expression: ast.AST) -> Optional[str]:
    """Return what an expression gives, in words, if ``async for`` cannot go through
    it."""
    call = made_by(module, expression)
    if call is not None:
        if module.qualified_name(call.func) in _SYNC_ITERABLE_CALLS:
            return f"{spelled(call.func)}() is an ordinary iterator"
        callee = module.value(call.func)
        if isinstance(callee, Function) and isinstance(callee.node, ast.FunctionDef):
            if _is_plain_generator(callee):
                return f"{spelled(call.func)}() is an ordinary generator"
        awaitable = only_awaitable(module, call)
        if awaitable is not None:
            return None if _may_be_generator(module, call) else awaitable
    if isinstance(expression, _LITERALS):
        return "it is an ordinary iterable"
    if isinstance(expression, ast.GeneratorExp) and not is_asynchronous(expression):
        return "it is an ordinary iterator"
    if module.type_of(expression) in _SYNC_ITERABLES or _is_view(module, call):
        return f"{spelled(expression)} is an ordinary iterable"
    if has_only(module, expression, "__iter__", ("__aiter__",)) or (
        isinstance(expression, ast.Name)
        and declares(module, annotation(module, expression), SYNC_DECLARED)
    ):
        return f"{spelled(expression)} is an ordinary iterable"
    return lack(module, expression, "__aiter__")


def lack(module: Module, expression: ast.AST, *methods: str) -> Optional[str]:
    """Return in words which of some special methods an object made of a class of the
    project surely has not; ``None`` where it may have all."""
    missing = lacking(module, expression, *methods)
    return None if missing is None else f"{spelled(expression)} has no {missing}"


def calls_async_generator(module: Module, call: ast.Call) -> bool:
    """Say whether a call surely calls an asynchronous generator function of the
    project, whichever of several it is."""
    functions = functions_of(module.value(call.func))
    return bool(functions) and all(map(_generates, functions))


def _generates(function: Function) -> bool:
    """Say whether a function is an asynchronous generator function."""
    node = function.node
    return isinstance(node, ast.AsyncFunctionDef) and _is_plain_generator(function)


def _is_view(module: Module, call: Optional[ast.Call]) -> bool:
    """Say whether a call gives the keys, values or items of a dict."""
    function = None if call is None else call.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr in _VIEWS
        and module.type_of(function.value) == "dict"
    )


def _is_plain_generator(function: Function) -> bool:
    node = function.node
    return bool(function.module.yields(node)) and generators.is_undecorated(
        function.module, node
    )


def only_awaitable(module: Module, call: ast.Call) -> Optional[str]:
    """Return what a call gives, in words, if that is a coroutine or a future, which can
    be neither entered nor gone through."""
    value = module.value(call)
    if library.is_future(value):
        return f"{spelled(call.func)}() is a future"
    return f"{spelled(call.func)}() is a coroutine" if _is_coroutine(value) else None


def _may_be_generator(module: Module, call: ast.Call) -> bool:
    """Say whether a method of the object itself is called, and the package has an
    asynchronous generator of this name, which may be that of a subclass."""
    receiver, project = receiver_of(call), module.project
    binding = module.binding(receiver) if isinstance(receiver, ast.Name) else None
    if project is None or binding is None or binding.how is not How.PARAMETER:
        return False
    package, names = project.package()
    name = written_name(call.func)
    return any(name in file.generators for file in package.files(names))


def _is_coroutine(value: Optional[Value]) -> bool:
    """Say whether a value surely is a coroutine; a method without a body may be meant
    for a generator that subclasses have."""
    if not isinstance(value, Coroutine):
        return False
    function = value.function
    if isinstance(function, Named):
        return True
    return isinstance(function, Function) and not _is_stub(function)


def _is_stub(function: Function) -> bool:
    node = function.node
    if isinstance(node, ast.Lambda) or classes.has_decorator(
        function.module, node, "abc.abstractmethod", "typing.overload"
    ):
        return True
    return results.is_stub(function)


def made_by(module: Module, expression: ast.AST) -> Optional[ast.Call]:
    """Return the call whose value an expression gives: itself, or by a name."""
    made = _source(module, expression)
    return made if isinstance(made, ast.Call) else None


def _source(module: Module, expression: ast.AST) -> ast.AST:
    """Return the expression whose value another one gives: itself, or by a name."""
    if isinstance(expression, ast.NamedExpr):
        expression = expression.value
    return module.source(expression) or expression
