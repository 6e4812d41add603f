"""Ends of ``finally`` blocks that lose what is being raised."""

from __future__ import annotations

import ast
from typing import Any, Iterator

from ...model.flow.leaving import leaving
from ...model.flow.suspension import may_suspend
from ...model.module import Module
from ...model.scopes import TryNode
from ...registry import Rule, check


class FinallySwallows(Rule):
    """Leaving a ``finally`` block by ``return``, ``break`` or ``continue``

    A ``finally`` block is run while an exception is on its way. A jump out of it
    drops the exception: errors vanish, and a cancelled task goes on as if nothing
    had happened, so that timeouts do not fire and the program does not end. Python
    3.14 gives a ``SyntaxWarning`` for it (PEP 765).

    **Bad**::

        async def first_line(connection):
            line = None
            try:
                line = await connection.readline()
            finally:
                connection.close()
                return line

    **Good**::

        async def first_line(connection):
            try:
                return await connection.readline()
            finally:
                connection.close()
    """

    code = "ASYNC732"
    name = "finally-swallows"
    symptom = "The task that was cancelled ends as if it had its result."
    message = (
        '"{statement}" in "finally" drops errors and cancellation; '
        "move it after the block"
    )
    related = ("flake8-bugbear B012", "ruff SIM107")


@check(*TryNode)
def finally_swallows(module: Module, node: Any) -> Iterator[Rule]:
    """Look for jumps out of the ``finally`` of code that suspends."""
    for statement in leaving(module, node.finalbody):
        if not isinstance(module.scope_of(node).node, ast.AsyncFunctionDef):
            return
        if not may_suspend((*node.body, *node.handlers, *node.orelse)):
            return
        yield FinallySwallows.at(statement, statement=type(statement).__name__.lower())
