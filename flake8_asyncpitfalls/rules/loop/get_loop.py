"""Asking for an event loop that may not be there."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import callers, guards, versions
from ...model.fields import nodes_in
from ...model.module import Module
from ...model.suspension import executed_with
from ...registry import Rule, check_calls

_POLICY_LOOP = "asyncio.AbstractEventLoopPolicy.get_event_loop"


class GetEventLoop(Rule):
    """``asyncio.get_event_loop`` means different things in different places

    In a coroutine or a callback it gives the running loop, and ``get_running_loop``
    says so. Elsewhere it used to make a loop that nobody runs or closes; since Python
    3.14 it raises ``RuntimeError`` where no loop is set. ``asyncio.run`` and
    ``asyncio.Runner`` make a loop and close it.

    **Bad**::

        import asyncio


        async def measure(work):
            loop = asyncio.get_event_loop()
            started = loop.time()
            await work()
            return loop.time() - started

    **Good**::

        import asyncio


        async def measure(work):
            loop = asyncio.get_running_loop()
            started = loop.time()
            await work()
            return loop.time() - started
    """

    code = "ASYNC500"
    name = "get-event-loop"
    symptom = (
        "Not run: in a coroutine both give the loop; elsewhere one raises since 3.14."
    )
    message = "asyncio.get_event_loop() {effect}; use {instead}"
    overrides = frozenset({"ASYNC505"})


@check_calls(["asyncio.get_event_loop", _POLICY_LOOP])
def get_event_loop(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls of it, but for those that are ready for its RuntimeError."""
    if name == _POLICY_LOOP and not _asks_policy(module, call):
        return
    if versions.depends_on_version(module, call) or _makes_loop_instead(module, call):
        return
    if module.on_loop(call):
        effect = "gives the running loop here, and elsewhere none"
        yield GetEventLoop.at(call, effect=effect, instead="asyncio.get_running_loop()")
    elif not _is_set_before(module, call) and not _does_without(module, call):
        effect = "raises where no loop is set (Python 3.14)"
        instead = "asyncio.run() or asyncio.Runner"
        yield GetEventLoop.at(call, effect=effect, instead=instead)


def _asks_policy(module: Module, call: ast.Call) -> bool:
    """Say whether the loop is asked of the present policy, not in a policy's class."""
    receiver = getattr(call.func, "value", None)
    return receiver is not None and module.is_instance(
        receiver, "asyncio.AbstractEventLoopPolicy"
    )


def _makes_loop_instead(module: Module, call: ast.Call) -> bool:
    """Say whether a handler makes a loop where there is none: one for the code here,
    or one that this code is part of."""
    handlers = [
        *guards.handlers_around(module, call),
        *(
            each
            for each in module.ancestors(call)
            if isinstance(each, ast.ExceptHandler)
        ),
    ]
    return any(
        guards.catches(module, handler, "RuntimeError")
        and any(
            isinstance(node, ast.Call) and _makes_loop(module, node)
            for statement in handler.body
            for node in nodes_in(statement)
        )
        for handler in handlers
    )


def _does_without(module: Module, call: ast.Call) -> bool:
    """Say whether a handler is ready for there being no loop, and goes on: here, or
    round every call of the function that is seen."""
    if _is_ready(module, call):
        return True
    function = module.scope_of(call).own.node
    if not isinstance(function, ast.FunctionDef):
        return False
    calls = callers.calls(module, function)
    return bool(calls) and all(_is_ready(module, each) for each in calls)


def _is_ready(module: Module, call: ast.Call) -> bool:
    return any(
        "RuntimeError" in guards.caught(module, handler)
        and not any(map(_insists, executed_with(handler.body)))
        for handler in guards.handlers_around(module, call)
    )


def _insists(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr in ("get_event_loop", "get_running_loop")
    return isinstance(node, ast.Raise)


def _makes_loop(module: Module, call: ast.Call) -> bool:
    name = module.qualified_name(call.func)
    if name in ("asyncio.Runner", _SET):
        return True
    return name not in _GETTERS and module.is_instance(
        call, "asyncio.AbstractEventLoop"
    )


def _is_set_before(module: Module, call: ast.Call) -> bool:
    """Say whether the same function has set a loop just before."""
    return any(
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Call)
        and module.qualified_name(statement.value.func) == _SET
        and not any(isinstance(arg, ast.Constant) for arg in statement.value.args)
        for statement in guards.earlier(module, call)
    )


_SET = "asyncio.set_event_loop"
_GETTERS = ("asyncio.get_event_loop", "asyncio.get_running_loop", _POLICY_LOOP)
