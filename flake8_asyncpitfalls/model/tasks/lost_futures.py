"""Work that is handed to an executor, and what becomes of its future."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..calls import argument
from ..evaluation import consumers, recipients
from ..evaluation.values import Function, Partial
from ..fields import nodes_in
from ..flow import exceptions
from ..runners import is_result_dropped

if TYPE_CHECKING:
    from ..module import Module


def is_lost(module: Module, call: ast.Call) -> bool:
    """Say whether nothing can ever look at what a call gives: it is dropped, given to a
    local variable that is never read, or returned to the event loop by a lambda."""
    if getattr(module.scope_of(call).node, "name", "") == "__del__":
        return False  # a finalizer can neither await nor keep it
    taken, around = consumers.passed_up(module, call)
    if isinstance(around, ast.Expr):
        return True
    if isinstance(around, ast.Lambda):
        return taken is call and is_result_dropped(module, around)
    local = recipients.local_name(module, call)
    return local is not None and not any(recipients.later_uses(module, *local, call))


def catches_all(module: Module, call: ast.Call) -> bool:
    """Say whether the function that an executor is given sees to its errors itself: all
    that it does is a ``try`` that catches any exception and raises none, maybe under a
    condition or in a context manager."""
    given = argument(call, "func", 1)
    value = None if given is None else module.value(given)
    while isinstance(value, Partial):
        value = value.function
    if not isinstance(value, Function) or isinstance(value.node, ast.Lambda):
        return False
    pending = [value.module.body(value.node)[-1]]
    while pending:
        statement = pending.pop()
        if isinstance(statement, (ast.If, ast.With)):
            blocks = (statement.body, getattr(statement, "orelse", []))
            pending += [block[-1] for block in blocks if block]
        elif not _is_guarded(value.module, statement):
            return False
    return True


def _is_guarded(module: Module, statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Try) and any(
        exceptions.catches(module, handler, "Exception")
        and not any(isinstance(node, ast.Raise) for node in nodes_in(handler))
        for handler in statement.handlers
    )
