"""What a call gives that a type variable ties to the arguments."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterable, Iterator, Optional, Tuple

from .. import classes
from ..calls import is_none, written_name
from ..fields import nodes_in
from . import declarations, generics, parameters, results
from .agreement import same
from .values import NONE, Coroutine, Either, Function, Instance, Object, Value

if TYPE_CHECKING:
    from ..module import Module

#: Generic types by what gives the object that their type variable stands for.
_HOLDING = {
    **dict.fromkeys(("Type", "type", "Callable"), "called"),
    **dict.fromkeys(("Collection", "Iterable", "Iterator", "List", "list"), "iterated"),
    **dict.fromkeys(("Sequence", "Set", "set"), "iterated"),
    **dict.fromkeys(("Awaitable", "Coroutine"), "awaited"),
    "Optional": "itself",
}
_LEAVING = frozenset({"classmethod", "staticmethod"})


def solved(
    module: Module, call: ast.Call, function: Function, value: Optional[Value]
) -> Optional[Value]:
    """Return what a call of a function gives that is declared to give what an argument
    is, or is of: ``def get(cls: type[T]) -> T``; ``value``, where none is declared so.
    """
    returns: Optional[ast.AST] = getattr(function.node, "returns", None)
    if returns is None:
        return value
    names = function.module.once_for(_variables_in, returns)
    if not names:
        return value
    if not _LEAVING.issuperset(classes.decorator_names(function.module, function.node)):
        return value
    types = given(module, call, function, names)
    if not types:
        return value
    types = {**generics.of_function(function), **types}
    found = declarations.declared(function.module.evaluator, returns, types)
    if isinstance(function.node, ast.AsyncFunctionDef):
        if value is None:
            return None  # a stub of what may yield
        if isinstance(value, Coroutine):
            return value._replace(result=found)
    return value if found is None else found


def is_variable(module: Module, name: ast.Name) -> bool:
    """Say whether a name is a type variable."""
    if module.type_of(name) == "typing.TypeVar":
        return True
    binding = module.binding(name)
    return binding is not None and type(binding.node).__name__ == "TypeVar"


def _variables_in(module: Module, annotation: ast.AST) -> Tuple[str, ...]:
    """Return the type variables in an annotation."""
    names = (each for each in nodes_in(annotation) if isinstance(each, ast.Name))
    return tuple(each.id for each in names if is_variable(module, each))


def given(
    module: Module, call: ast.Call, function: Function, names: Iterable[str]
) -> Dict[str, Value]:
    """Return what the arguments of a call say that type variables stand for.

    Only objects are of use here: what a coroutine function gives may be awaited there.
    """
    pairs = parameters.given(module, call, function)
    found = {name: same(_said(module, pairs, name)) for name in names}
    return {
        name: value._replace(exact=False) if isinstance(value, Object) else value
        for name, value in found.items()
        if isinstance(value, (Object, Either, Instance)) and value != NONE
    }


def _said(
    module: Module, pairs: Iterable[parameters.Given], variable: str
) -> Iterator[Optional[Value]]:
    """Yield what each argument says that a type variable stands for."""
    for parameter, argument in pairs:
        how = _how(parameter.annotation, variable)
        if how is not None:
            value = module.value(argument)
            if how == "called":
                value = results.of_callable(value)
            elif how == "iterated":
                value = results.iterated(value)
            elif how == "awaited":
                value = results.awaited(value)
            yield value


def _how(annotation: Optional[ast.expr], variable: str) -> Optional[str]:
    """Return in which way an annotation has a type variable in it, if it has."""
    if isinstance(annotation, ast.BinOp) and is_none(annotation.right):
        annotation = annotation.left
    if isinstance(annotation, ast.Subscript):
        inner: ast.AST = annotation.slice
        if isinstance(inner, ast.Tuple) and inner.elts:
            inner = inner.elts[-1]
        if isinstance(inner, ast.Name) and inner.id == variable:
            return _HOLDING.get(written_name(annotation.value))
        return None
    is_itself = isinstance(annotation, ast.Name) and annotation.id == variable
    return "itself" if is_itself else None
