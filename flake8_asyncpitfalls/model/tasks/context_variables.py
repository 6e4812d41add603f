"""Functions that set context variables, of which each task has its own copy."""

from __future__ import annotations

import ast

from ..evaluation.values import Function, functions_of
from ..flow.suspension import executed_with

_SETTING = "contextvars.ContextVar.set"
#: How many calls deep it is looked for.
_STEPS = 2


def sets_context_variable(function: Function, steps: int = _STEPS) -> bool:
    """Say whether a function of the project, or one that it calls, sets a context
    variable: run in a task of its own it leaves that of its caller alone."""
    module = function.module
    for node in executed_with(module.body(function.node)):
        if not isinstance(node, ast.Call):
            continue
        if module.qualified_name(node.func) == _SETTING:
            return True
        if steps and any(
            sets_context_variable(each, steps - 1)
            for each in functions_of(module.value(node.func))
        ):
            return True
    return False
