"""Who uses a function of the module, and calls it, as far as that is seen."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional

from . import guards
from .calls import by_name
from .evaluation.attribute_stores import loads
from .evaluation.values import functions_of
from .scopes import ComprehensionNode, LoopNode, NamedFunction

if TYPE_CHECKING:
    from .module import Module

_REPEATING = (*LoopNode, *ComprehensionNode)


def calls(module: Module, function: NamedFunction) -> List[ast.Call]:
    """Return the calls of a function in its module."""
    return [
        call
        for call in module.once(by_name).get(function.name, ())
        if any(each.node is function for each in functions_of(module.value(call.func)))
    ]


def uses(module: Module, function: NamedFunction) -> Iterator[ast.AST]:
    """Yield the expressions of a module that lead to one of its functions."""
    name = function.name
    scope = module.scope_of(function)
    if not scope.is_class:
        yield from module.uses(scope, name)
        return
    for attribute in module.once(loads).get(name, ()):
        found = functions_of(module.value(attribute))
        if any(each.node is function for each in found):
            yield attribute


def caller(module: Module, call: ast.Call) -> Optional[ast.AsyncFunctionDef]:
    """Return the coroutine function that a call stands in, if it is one."""
    around = guards.function_around(module, call)
    return around if isinstance(around, ast.AsyncFunctionDef) else None


def is_awaited(module: Module, call: ast.Call) -> bool:
    """Say whether a statement waits for the end of the coroutine that it makes."""
    until = (ast.Await, ast.stmt)
    around = next(each for each in module.ancestors(call) if isinstance(each, until))
    return isinstance(around, (ast.Await, ast.AsyncFor, ast.AsyncWith))


def is_repeated(module: Module, call: ast.Call) -> bool:
    """Say whether a call stands in a loop or comprehension of its function."""
    return any(isinstance(each, _REPEATING) for each in guards.around(module, call))
