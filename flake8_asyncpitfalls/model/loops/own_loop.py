"""Coroutines that have an event loop to themselves, with nobody to wait for them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .. import callers
from ..calls import written_name
from ..contexts import runner
from ..fields import nodes_in
from ..scopes import Context, Scope

if TYPE_CHECKING:
    from ..module import Module

_RUNNING = frozenset({"run", "run_until_complete"})
#: By these a coroutine starts others, which run beside it.
_STARTING = frozenset(
    {
        *("TaskGroup", "as_completed", "create_task", "create_task_group"),
        *("ensure_future", "gather", "start_soon", "wait"),
    }
)


def has_loop_to_itself(module: Module, node: ast.AST) -> bool:
    """Say whether the coroutine that runs a node is all that its event loop runs: a
    function defines it, threads only run it, and it starts no tasks."""
    scope = runner(module, module.scope_of(node))
    outer = scope.parent
    if outer is None or not isinstance(scope.node, ast.AsyncFunctionDef):
        return False
    if not outer.is_function:
        return False
    return _is_only_run(module, outer, scope.node.name) and not any(
        written_name(part) in _STARTING for part in nodes_in(scope.node)
    )


def _is_only_run(module: Module, scope: Scope, name: str) -> bool:
    """Say whether threads run what a function gives, and it is used for nothing
    else."""
    uses = module.uses(scope, name)
    for use in uses:
        made = module.parent(use)
        if not isinstance(made, ast.Call) or made.func is not use:
            return False
        run = module.parent(made)
        if not isinstance(run, ast.Call) or not _runs(module, run):
            return False
        if module.context(run) is not Context.THREAD:
            return False
    return bool(uses)


def _runs(module: Module, call: ast.Call) -> bool:
    """Say whether a call runs a coroutine in an event loop."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr in _RUNNING
    return module.qualified_name(function) == "asyncio.run"


def is_run_by_methods(module: Module, function: ast.AsyncFunctionDef) -> bool:
    """Say whether plain methods run a coroutine function of the same object, each call
    in a loop of its own: what it locks it locks for the threads that call these."""
    made = callers.calls(module, function)
    return bool(made) and all(_is_run_by_method(module, call) for call in made)


def _is_run_by_method(module: Module, call: ast.Call) -> bool:
    run = module.parent(call)
    return (
        isinstance(call.func, ast.Attribute)
        and getattr(call.func.value, "id", "") in ("self", "cls")
        and isinstance(run, ast.Call)
        and module.qualified_name(run.func) == "asyncio.run"
        and not module.on_loop(run)
    )
