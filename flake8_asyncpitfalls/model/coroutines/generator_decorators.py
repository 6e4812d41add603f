"""Decorators that leave an asynchronous generator to whoever calls it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from ..evaluation import decorators
from ..evaluation.replacing import QUESTIONS, Applied, FunctionKind, applied_by
from ..evaluation.values import Function

if TYPE_CHECKING:
    from ..module import Module

#: Those of libraries.
_NEUTRAL = decorators.UNCHANGING | {
    "typing_extensions.deprecated",
    "warnings.deprecated",
}
#: Functions that only look at a function.
_LOOKING = {"functools.wraps", "functools.update_wrapper", "print", *QUESTIONS}


def is_neutral(module: Module, decorator: ast.expr) -> bool:
    """Say whether what a decorator makes of a generator function surely is one that is
    gone through in the same way."""
    is_factory = isinstance(decorator, ast.Call)
    used = getattr(decorator, "func") if is_factory else decorator
    if module.qualified_name(used) in _NEUTRAL:
        return True
    value = module.value(used)
    found = None
    if isinstance(value, Function):
        found = applied_by(value, is_factory, FunctionKind.ASYNC_GENERATOR)
    return found is not None and _keeps_generator(found)


def _keeps_generator(decorator: Applied) -> bool:
    """Say whether a decorator of the project gives the function itself, or another that
    goes through what this gives, and hands it to nobody else."""
    module, wrapper = decorator.function.module, decorator.wrapper
    others = [use for use in decorator.uses() if not _only_looks(module, use)]
    if wrapper is None:
        return len(others) == len(module.exits(decorator.function.node))
    return bool(others) and all(_goes_through(module, wrapper, use) for use in others)


def _only_looks(module: Module, use: ast.Name) -> bool:
    """Say whether a function is only asked for its name, or given another."""
    around = module.parent(use)
    if isinstance(around, ast.Attribute):
        return True
    return isinstance(around, ast.Call) and (
        use in around.args and module.qualified_name(around.func) in _LOOKING
    )


def _goes_through(module: Module, wrapper: Function, use: ast.Name) -> bool:
    """Say whether a wrapper calls a generator function and returns the generator, or
    yields what that yields."""
    call = module.parent(use)
    if not isinstance(call, ast.Call) or use is not call.func:
        return False
    around = module.parent(call)
    if isinstance(around, ast.Return):
        return module.scope_of(around).node is wrapper.node
    return isinstance(around, ast.AsyncFor) and around in _yielding(module, wrapper)


def _yielding(module: Module, wrapper: Function) -> Iterator[ast.AST]:
    """Yield what stands around the places where a function yields."""
    for leaving in module.yields(wrapper.node):
        yield from module.ancestors(leaving)
