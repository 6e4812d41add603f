"""Timeouts that are made and never take effect."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.handing import COROUTINES_ONLY
from ...model import library
from ...model.calls import argument, is_none, spelled
from ...model.coroutines import handing
from ...model.evaluation import consumers, recipients
from ...model.evaluation.values import Coroutine, Named
from ...model.flow import editions
from ...model.module import Module
from ...registry import Rule, check, check_calls

#: Builtins whose result can never be awaited.
_PLAIN = frozenset(
    "print len sum repr sorted str int bytes list dict set tuple".split()
)
#: What enters plain context managers.
_ENTERING = frozenset(
    f"contextlib.{stack}.enter_context" for stack in ("AsyncExitStack", "ExitStack")
)
_TIMEOUTS = ("asyncio.timeout", "asyncio.timeout_at")


class TimeoutNotEntered(Rule):
    """A timeout takes effect only where it is entered with ``async with``

    Called as a statement, ``asyncio.timeout`` limits nothing; with a plain ``with``, or
    awaited, it raises ``TypeError``. ``asyncio.wait_for`` with ``None`` waits for ever,
    and given the result of an ordinary function it comes too late: the function has
    run already.

    **Bad**::

        import asyncio


        async def load(connection):
            asyncio.timeout(5)
            return await connection.read()

    **Good**::

        import asyncio


        async def load(connection):
            async with asyncio.timeout(5):
                return await connection.read()
    """

    code = "ASYNC721"
    name = "timeout-not-entered"
    symptom = "The timeout is not in force: the wait never ends."
    message = "{what}; {instead}"
    overrides = frozenset({"ASYNC607"})


@check_calls(_TIMEOUTS)
def timeout_dropped(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for timeouts that are dropped, awaited, or entered the wrong way."""
    around = module.parent(call)
    if isinstance(around, ast.Await):
        what = f"{spelled(call.func)}() cannot be awaited"
    elif consumers.is_dropped(module, call):
        what = f"{spelled(call.func)}() as a statement limits nothing"
    elif isinstance(around, ast.Call) and (
        module.qualified_name(around.func) in _ENTERING
    ):
        what = f"{spelled(around.func)}() of a timeout raises TypeError"
    elif _is_never_used(module, call):
        what = f"{spelled(call.func)}() that is not entered limits nothing"
    else:
        return
    yield TimeoutNotEntered.at(
        call, what=what, instead=f'use "async with {spelled(call.func)}(...):"'
    )


def _is_never_used(module: Module, call: ast.Call) -> bool:
    """Say whether a call's value goes to a local variable that is never read."""
    local = recipients.local_name(module, call)
    return local is not None and not any(module.uses(*local))


@check(ast.With)
def timeout_in_with(module: Module, node: ast.With) -> Iterator[Rule]:
    """Look for timeouts that a plain ``with`` tries to enter."""
    for item in node.items:
        if module.type_of(item.context_expr) == "asyncio.Timeout":
            what = f'"with {_named(item.context_expr)}" raises TypeError'
            yield TimeoutNotEntered.at(
                item.context_expr, what=what, instead='use "async with"'
            )


def _named(expression: ast.expr) -> str:
    if isinstance(expression, ast.Call):
        return f"{spelled(expression.func)}(...)"
    return spelled(expression)


@check_calls(["asyncio.wait_for"])
def wait_for_ever(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for ``wait_for`` that limits nothing."""
    timeout = argument(call, "timeout", 1)
    if timeout is not None and is_none(timeout) and not _makes_task(module, call):
        what = f"{spelled(call.func)}(..., None) waits without a limit"
        yield TimeoutNotEntered.at(
            call, what=what, instead="give it seconds, or await directly"
        )
    given = argument(call, "fut", 0)
    if not isinstance(given, ast.Call) or editions.is_sync_edition(module, given):
        return
    if _is_plain(module, given):
        what = (
            f"{spelled(given.func)}() is not a coroutine and has run before the timeout"
        )
        yield TimeoutNotEntered.at(call, what=what, instead="use asyncio.to_thread()")


def _makes_task(module: Module, call: ast.Call) -> bool:
    """Say whether a task is made of a call: one of a future needs such a coroutine."""
    around = module.parent(call)
    if not isinstance(around, ast.Call) or call not in around.args:
        return False
    given = argument(call, "fut", 0)
    if given is None or isinstance(module.value(given), Coroutine):
        return False
    return (module.qualified_name(around.func) or "") in COROUTINES_ONLY


def _is_plain(module: Module, call: ast.Call) -> bool:
    """Say whether a call is known to give nothing that can be awaited."""
    function = module.value(call.func)
    if isinstance(function, Named):
        name = function.name
        if name in library.blocking or name in _PLAIN:
            return True
    given = module.value(call)
    if given is None:
        return handing.gives_data(module, call)
    return handing.cannot_be_awaited(given)
