"""Jumps out of task groups, which do not jump."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import last_name
from ...model.fields import block_of
from ...model.flow.leaving import leaving
from ...model.flow.suspension import executed_with
from ...model.module import Module
from ...registry import Rule, check


class ControlFlowInTaskGroup(Rule):
    """``return``, ``break`` and ``continue`` do not leave a task group at once

    The end of an ``asyncio.TaskGroup`` block waits for all its tasks, whichever way the
    block is left. A ``return`` looks as if the function ended there, but its caller
    gets the value only when the slowest task is done, and none of them is cancelled;
    where one fails, the value is lost. Keep the value and return it after the block, or
    cancel what is no longer wanted.

    **Bad**::

        import asyncio


        async def first_page(fetch, refresh):
            async with asyncio.TaskGroup() as group:
                group.create_task(refresh())
                return await fetch()

    **Good**::

        import asyncio


        async def first_page(fetch, refresh):
            async with asyncio.TaskGroup() as group:
                group.create_task(refresh())
                page = await fetch()
            return page
    """

    code = "ASYNC121"
    name = "control-flow-in-task-group"
    symptom = (
        "Not run: both wait for the group; the return only looks as if it ended it."
    )
    message = (
        '"{statement}" in a TaskGroup first waits for all its tasks; '
        "put it after the block"
    )
    related = ("flake8-async ASYNC121", "sonar S7514")


@check(ast.AsyncWith)
def control_flow_in_task_group(module: Module, node: ast.AsyncWith) -> Iterator[Rule]:
    """Look for statements that lead out of a task group's block."""
    for statement in leaving(module, node.body):
        if any(
            module.type_of(item.context_expr) == "asyncio.TaskGroup"
            for item in node.items
        ) and not _is_after_cancel(module, statement):
            keyword = type(statement).__name__.lower()
            yield ControlFlowInTaskGroup.at(statement, statement=keyword)


def _is_after_cancel(module: Module, statement: ast.stmt) -> bool:
    """Say whether something is cancelled right before, in the same block: the group
    then ends as soon as it is left."""
    block = block_of(next(module.ancestors(statement)), statement)
    return any(
        isinstance(node, ast.Call) and "cancel" in last_name(node).lower()
        for node in executed_with(block[: block.index(statement)])
    )
