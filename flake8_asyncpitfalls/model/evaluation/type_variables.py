"""What a call gives that a type variable ties to the arguments."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from .. import classes
from ..calls import is_none, written_name
from . import parameters, results
from .values import NONE, Coroutine, Either, Function, Instance, Object, Value, same

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

    Only objects are of use here: what a coroutine function gives may be awaited there.
    """
    returns = getattr(function.node, "returns", None)
    if not isinstance(returns, ast.Name) or not _is_variable(function.module, returns):
        return value
    if not _LEAVING.issuperset(classes.decorator_names(function.module, function.node)):
        return value
    found = same(_given(module, call, function, returns.id))
    if found == NONE or not isinstance(found, (Object, Either, Instance)):
        return value
    if isinstance(found, Object):
        found = Object(found.cls)
    return value._replace(result=found) if isinstance(value, Coroutine) else found


def _is_variable(module: Module, name: ast.Name) -> bool:
    if module.type_of(name) == "typing.TypeVar":
        return True
    binding = module.binding(name)
    return binding is not None and type(binding.node).__name__ == "TypeVar"


def _given(
    module: Module, call: ast.Call, function: Function, variable: str
) -> Iterator[Optional[Value]]:
    """Yield what the arguments of a call say that a type variable stands for."""
    for parameter, argument in parameters.given(module, call, function):
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
