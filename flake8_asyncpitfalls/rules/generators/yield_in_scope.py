"""Generators that are suspended inside a task group or a timeout."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.managers import CANCEL_SCOPES, SCOPE_MAKERS
from ...model.calls import spelled
from ...model.coroutines import generators
from ...model.module import Module
from ...model.tables import expanded_names
from ...registry import Rule, check

_SCOPES = frozenset(expanded_names(CANCEL_SCOPES))
_MAKERS = frozenset(expanded_names(SCOPE_MAKERS))


class YieldInScope(Rule):
    """A task group or timeout around a ``yield`` cancels the code that iterates

    ``asyncio.timeout`` and ``asyncio.TaskGroup`` cancel the task that entered them. A
    generator that yields inside of one is suspended there while the task runs the
    caller's code: that code gets the ``CancelledError``, and nothing turns it into a
    ``TimeoutError`` or the error of the failed task. A caller that stops early leaves
    the block to whichever task closes the generator, which fails. Limit the single
    steps, let a task fill a queue, or make it an ``asynccontextmanager``.

    **Bad**::

        import asyncio


        async def lines(reader):
            async with asyncio.timeout(10):
                while line := await reader.readline():
                    yield line

    **Good**::

        import asyncio


        async def lines(reader):
            while line := await asyncio.wait_for(reader.readline(), 10):
                yield line
    """

    code = "ASYNC101"
    name = "yield-in-scope"
    symptom = "The timeout of the generator cancels the caller, in its own work."
    message = (
        '"yield" inside {scope}, which then cancels the code that iterates; '
        "yield outside of it"
    )
    related = ("flake8-async ASYNC101",)
    overrides = frozenset({"ASYNC119"})


@check(ast.AsyncFunctionDef)
def yield_in_scope(module: Module, node: ast.AsyncFunctionDef) -> Iterator[Rule]:
    """Look for yields in the blocks of task groups and timeouts."""
    for leaving in generators.yields(module, node):
        for managed in generators.managers_around(module, leaving):
            manager = managed.item.context_expr
            if _is_scope(module, manager):
                if _may_be_cancelled(module, node):
                    yield YieldInScope.at(leaving, scope=spelled(manager))
                break


def _is_scope(module: Module, manager: ast.expr) -> bool:
    if module.type_of(manager) in _SCOPES:
        return True
    return isinstance(manager, ast.Call) and (
        module.qualified_name(manager.func) in _MAKERS
    )


def _may_be_cancelled(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a generator runs the code of callers inside the scope: one that takes
    answers, a few times, belongs to a protocol."""
    if not generators.is_gone_through(module, node):
        return False
    return not generators.is_sent_to(module, node) or generators.goes_on(module, node)
