"""Functions that do nothing but wait for input and output."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Set

from ...knowledge.processes import CHEAP, COMPUTING, IO_CODES
from ..evaluation.chains import inwards
from ..evaluation.values import Function, Named, Value
from ..flow.suspension import executed_with
from ..scopes import ComprehensionNode, FunctionNode
from .blocking_calls import rows_of

if TYPE_CHECKING:
    from ..module import Module

_REPEATING = (ast.For, ast.While, *ComprehensionNode)
#: How many functions, each called by another, are looked at.
_DEEPEST = 3


def only_waits(value: Optional[Value], depth: int = _DEEPEST) -> bool:
    """Say whether calling a function surely does nothing but input and output: one of
    the tables, or a function of the project whose body is just a call of one."""
    if isinstance(value, Named):
        return not value.name.startswith(COMPUTING) and any(
            row.code in IO_CODES and not row.iterated for row in rows_of(value.name)
        )
    if not isinstance(value, Function) or not isinstance(value.node, ast.FunctionDef):
        return False
    module, node = value.module, value.node
    inside = list(executed_with(module.body(node)))
    if any(isinstance(each, (*_REPEATING, *FunctionNode)) for each in inside):
        return False
    waiting: Set[ast.Call] = set()
    others = []
    for call in inside:
        if isinstance(call, ast.Call):
            if only_waits(module.value(call.func), depth - 1) and depth > 0:
                waiting.add(call)
            else:
                others.append(call)
    return bool(waiting) and all(
        _is_cheap(module, call) or _is_of(module, call, waiting) for call in others
    )


def _is_cheap(module: Module, call: ast.Call) -> bool:
    name = module.qualified_name(call.func) or ""
    return any(
        name.startswith(each) if each.endswith(".") else name == each for each in CHEAP
    )


def _is_of(module: Module, call: ast.Call, waiting: Set[ast.Call]) -> bool:
    """Say whether a method is called of what one of the waiting calls gave:
    ``get(u).json()``, ``r.text.strip()``."""
    return any(node in waiting for node in inwards(module, call, _called))


def _called(module: Module, call: ast.Call) -> ast.AST:
    return call.func
