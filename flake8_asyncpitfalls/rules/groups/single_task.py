"""Task groups that hold a single task."""

from __future__ import annotations

import ast
from collections import Counter
from typing import Iterator, Optional, Tuple

from ...model.calls import last_name, passes_more
from ...model.module import Module
from ...model.scopes import Binding, Scope
from ...registry import Rule, check

#: Arguments that make a task more than the coroutine awaited.
_MEANT = frozenset({"context", "eager_start"})


class SingleTaskGroup(Rule):
    """A task group with one task is a roundabout ``await``

    A ``TaskGroup`` runs tasks at the same time and waits for all of them. Where the
    whole block makes one task, there is nothing to run beside it: the coroutine could
    be awaited directly, and its error would not come wrapped in an ``ExceptionGroup``.
    Often more tasks were meant to be in the group.

    **Bad**::

        import asyncio


        async def refresh(load):
            async with asyncio.TaskGroup() as group:
                group.create_task(load("news"))

    **Good**::

        async def refresh(load):
            await load("news")
    """

    code = "ASYNC112"
    name = "single-task-group"
    symptom = "The error comes out wrapped in an ExceptionGroup."
    message = "{group} holds a single task; await its coroutine directly"
    related = ("flake8-async ASYNC112", "sonar S7513")


@check(ast.AsyncWith)
def single_task_group(module: Module, node: ast.AsyncWith) -> Iterator[Rule]:
    """Look for groups whose block does no more than make one task."""
    call = _only_call(node)
    if call is None or not isinstance(call.func, ast.Attribute):
        return
    for item in node.items:
        name = item.optional_vars
        if not isinstance(name, ast.Name) or not _is(call.func.value, name.id):
            continue
        if not isinstance(item.context_expr, ast.Call):
            continue  # a group that others know
        if module.type_of(item.context_expr) != "asyncio.TaskGroup":
            continue
        if not _is_used_elsewhere(module, node, name, call):
            yield SingleTaskGroup.at(
                item.context_expr, group=f"the task group {name.id}"
            )


def _only_call(node: ast.AsyncWith) -> Optional[ast.Call]:
    """Return the call of ``create_task`` that is all that a block holds."""
    if len(node.body) != 1 or not isinstance(node.body[0], ast.Expr):
        return None
    call = node.body[0].value
    if isinstance(call, ast.Await):
        call = call.value
    if not isinstance(call, ast.Call) or passes_more(call):
        return None
    if last_name(call) != "create_task":
        return None
    if any(keyword.arg in _MEANT for keyword in call.keywords):
        return None
    return call


def _is(expression: ast.expr, name: str) -> bool:
    return isinstance(expression, ast.Name) and expression.id == name


def _is_used_elsewhere(
    module: Module, node: ast.AsyncWith, name: ast.Name, call: ast.Call
) -> bool:
    """Say whether the group is used by more than the call: in its arguments, by a
    function defined here, or after the block."""
    here = module.scope_of(node)
    scope = here.binding_scope(name.id)
    if scope is not here or not here.is_function:
        return True
    assert isinstance(call.func, ast.Attribute)
    assert isinstance(call.func.value, ast.Name)
    bindings = module.once_for(_bindings_used, (scope, name.id))
    if bindings is None:
        return True
    return bindings[module.binding(call.func.value)] > 1


def _bindings_used(
    module: Module, variable: Tuple[Scope, str]
) -> Optional[Counter[Optional[Binding]]]:
    """Return how often each binding of a variable is used (``None``: not known which);
    ``None`` where a function defined in it may use the variable."""
    uses = module.uses(*variable)
    if any(module.scope_of(use).own is not variable[0] for use in uses):
        return None
    return Counter(module.binding(use) for use in uses)
