"""Where the cancellation of a task is lost.

Cancellation is a ``CancelledError`` raised where the task waits. See
https://docs.python.org/3/library/asyncio-task.html#task-cancellation.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple, Optional

from ...knowledge.cancellation import (
    OF_ASYNCIO,
    OF_OTHER_LOOPS,
    RERAISING,
    TELLING_OF_END,
)
from .. import guards
from ..calls import last_name
from ..flow import exceptions, testing
from ..flow.leaving import leaving
from ..flow.suspension import can_suspend, executed_with, may_suspend
from ..project.own_scheduler import runs_without_asyncio
from ..scopes import TryNode
from . import aftermath, cancel_catchers, excuses
from .aftermath import Outcome
from .cancel_catchers import CAUGHT_AS, CancelCatcher
from .reraising import is_kept, is_raised_later
from .task_waits import waits_only_for_tasks

if TYPE_CHECKING:
    from ..module import Module


class Loss(NamedTuple):
    """A cancellation that is lost: what catches it, and what becomes of it.

    ``statement`` is what ends the handler: ``return``, or ``raise`` of something else.
    """

    catcher: CancelCatcher
    outcome: Outcome
    statement: str


def lost(module: Module, block: ast.AST) -> Optional[Loss]:
    """Return how the cancellation of a task is lost that reaches it in a ``try`` or
    ``with`` block; ``None`` where it is not, or for a good reason."""
    return module.once_for(_lost, block)


def _lost(module: Module, block: ast.AST) -> Optional[Loss]:
    nodes = cancel_catchers.candidates(block)
    function = module.scope_of(block).node
    if not nodes or not isinstance(function, ast.AsyncFunctionDef):
        return None
    body: List[ast.stmt] = getattr(block, "body")
    if not may_suspend(body):
        return None
    catcher = cancel_catchers.first(module, block, nodes)
    if catcher is None or not can_suspend(module, body):
        return None
    if _is_excused(module, function, catcher, body):
        return None
    ending = aftermath.after(module, function, catcher)
    return None if ending is None else Loss(catcher, *ending)


def _is_excused(
    module: Module,
    function: ast.AsyncFunctionDef,
    catcher: CancelCatcher,
    body: List[ast.stmt],
) -> bool:
    """Say whether a catcher may do with a cancellation what it likes, or whether
    another place is at fault."""
    handler = catcher.handler
    if not OF_OTHER_LOOPS.isdisjoint(module.imported_packages):
        if OF_ASYNCIO.isdisjoint(module.imported_packages):
            return True
    if catcher.on_purpose:
        if _is_meant_well(module, catcher, body):
            return True
    elif excuses.is_best_effort(module, catcher.block, body):
        return True
    if handler is not None and _passes_on(module, handler):
        return True
    return (
        excuses.never_ends(module, body)
        or waits_only_for_tasks(module, body)
        or excuses.is_entry_point(module, function)
        or excuses.is_shielded(module, catcher.block)
        or excuses.asks_whether_cancelled(module, function, handler)
        or _is_in_clean_up(module, catcher)
        or runs_without_asyncio(module)
    )


def _is_meant_well(
    module: Module, catcher: CancelCatcher, body: List[ast.stmt]
) -> bool:
    """Say whether what catches cancellation on purpose is for something else than the
    cancellation of its own task."""
    return (
        not TELLING_OF_END.isdisjoint(module.imported_packages)
        # The future may be what was cancelled.
        or excuses.asks_for_result(module, body)
        # What is stubborn there is so to be tested.
        or testing.in_test(module, catcher.block)
    )


def _passes_on(module: Module, handler: ast.ExceptHandler) -> bool:
    """Say whether a handler lets the cancellation go on, now or later."""
    return (
        _raises_again(module, handler)
        or is_kept(module, handler)
        or is_raised_later(module, handler)
        or excuses.is_raised_anew(module, handler)
        or excuses.cancels_itself(module, handler)
    )


def _raises_again(module: Module, handler: ast.ExceptHandler) -> bool:
    """Say whether a handler plainly raises the cancellation again at its end, and does
    not leave in any other way."""
    last = handler.body[-1]
    if not isinstance(last, ast.Raise) and not _is_reraising(last):
        return False
    if any(leaving(module, handler.body)):
        return False
    return all(
        node.exc is None
        or isinstance(node.exc, ast.Name)
        and node.exc.id == handler.name
        for node in executed_with(handler.body)
        if isinstance(node, ast.Raise)
    )


def _is_reraising(statement: ast.stmt) -> bool:
    """Say whether a context manager raises what is handled again when it is left."""
    return isinstance(statement, (ast.With, ast.AsyncWith)) and any(
        isinstance(item.context_expr, ast.Call)
        and RERAISING.search(last_name(item.context_expr))
        for item in statement.items
    )


def _is_in_clean_up(module: Module, catcher: CancelCatcher) -> bool:
    """Say whether a catcher is part of the clean-up after a cancellation that was
    caught already, or on purpose of one in ``finally``; or whether a ``finally`` that
    comes later loses it anyway."""
    inner = catcher.block
    for around in (inner, *guards.around(module, inner)):
        if isinstance(around, ast.ExceptHandler):
            if not CAUGHT_AS.isdisjoint(exceptions.caught(module, around)):
                return True
        elif isinstance(around, TryNode):
            if inner in around.finalbody:
                if catcher.on_purpose:
                    return True
            elif any(leaving(module, around.finalbody)):
                return True
        inner = around
    return False
