"""Calls that never return: they end the program, or always raise."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ...knowledge.endings import EXITING
from ..evaluation.values import Function
from ..scopes import AnyFunction
from ..tables import expanded_names
from .suspension import executed_with

if TYPE_CHECKING:
    from ..module import Module

_EXITING = frozenset(expanded_names(EXITING))
#: Annotations of functions that never return.
_NEVER = frozenset(
    f"{module}.{name}"
    for module in ("typing", "typing_extensions")
    for name in ("Never", "NoReturn")
)


def is_exit(module: Module, call: ast.Call) -> bool:
    """Say whether a call is one of a library's function that ends the program or the
    test."""
    return module.qualified_name(call.func) in _EXITING


def never_returns(module: Module, call: ast.Call) -> bool:
    """Say whether nothing comes after a call: it ends the program, also by the method
    ``exit`` of an application, or runs a function of this project that always raises.
    """
    if is_exit(module, call):
        return True
    value = module.value(call.func)
    if isinstance(value, Function):
        return _always_raises(value.module, value.node)
    return getattr(call.func, "attr", "") == "exit"


def _always_raises(module: Module, function: AnyFunction) -> bool:
    """Say whether a function never comes to its end, exceptions from what it calls left
    out."""
    if isinstance(function, ast.Lambda):
        return False
    declared = function.returns
    if declared is not None and module.qualified_name(declared) in _NEVER:
        return True
    body = module.body(function)
    if not any(isinstance(node, ast.Raise) for node in executed_with(body)):
        return False
    flow = module.flow(function)
    return not flow.reaches([flow.start], [flow.end], raising=())
