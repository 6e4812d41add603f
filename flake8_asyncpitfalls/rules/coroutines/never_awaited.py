"""Coroutines that are made and thrown away."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...model.calls import spelled
from ...model.coroutines import made_sync
from ...model.coroutines.awaitables import may_give
from ...model.evaluation import consumers
from ...model.evaluation.overriding import is_declared_callable
from ...model.evaluation.values import Awaitable, Coroutine, Instance, Named
from ...model.flow import editions
from ...model.module import Module
from ...model.scopes import Context
from ...registry import Rule, check

#: Functions that start what they are given and wait for nothing.
_STARTING = frozenset({"asyncio.gather", "asyncio.shield"})


class CoroutineNeverAwaited(Rule):
    """Calling a coroutine function does not run it

    The call only makes a coroutine, an object that does nothing until it is awaited or
    made a task. As a statement the coroutine is thrown away: the work is not done, no
    error is raised, and Python only warns, later and elsewhere, that it "was never
    awaited".

    **Bad**::

        async def save(record):
            record.saved = True


        async def close(record):
            save(record)

    **Good**::

        async def save(record):
            record.saved = True


        async def close(record):
            await save(record)
    """

    code = "ASYNC600"
    name = "coroutine-never-awaited"
    symptom = "RuntimeWarning: the coroutine was never awaited; nothing is saved."
    message = "{call}() is never awaited, so it {effect}; {instead}"
    related = ("mypy unused-coroutine", "pyright reportUnusedCoroutine")


@check(ast.Expr)
def coroutine_never_awaited(module: Module, statement: ast.Expr) -> Iterator[Rule]:
    """Look for calls that are statements, or parts of one, and give a coroutine."""
    for call in consumers.dropped(statement):
        if not isinstance(call, ast.Call):
            continue
        # A method may come from any module, further away than names are looked for.
        is_here = isinstance(call.func, ast.Name) or module.project is None
        if is_here and not may_give(module, call):
            continue
        effect = _effect(module, call)
        if effect is None or editions.is_sync_edition(module, call):
            continue
        if made_sync.is_wrapped(module, call):
            continue
        if module.context(call) is Context.COROUTINE:
            instead = "await it"
        else:
            instead = "make it a task, or run it with asyncio.run()"
        yield CoroutineNeverAwaited.at(
            call, call=spelled(call.func), effect=effect, instead=instead
        )


def _effect(module: Module, call: ast.Call) -> Optional[str]:
    """Return what becomes of a call that is not awaited, if that is a fault."""
    value = module.value(call)
    if isinstance(value, Coroutine):
        return "does nothing"
    function_value = module.value(call.func)
    if isinstance(value, Awaitable) and (
        isinstance(function_value, (Instance, Named))
        or is_declared_callable(function_value)
    ):
        return "does nothing"
    if isinstance(function_value, Named) and function_value.name in _STARTING:
        if module.context(call) is Context.COROUTINE:
            return "waits for nothing and loses all errors"
    return None
