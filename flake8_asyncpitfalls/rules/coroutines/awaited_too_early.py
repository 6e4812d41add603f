"""Coroutines that are awaited where they should be handed over."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import library
from ...model.calls import spelled
from ...model.coroutines import handing
from ...model.evaluation.values import Awaitable, Coroutine, Named
from ...model.module import Module
from ...registry import Rule, check_calls


class AwaitedTooEarly(Rule):
    """An ``await`` inside ``gather()`` or ``create_task()`` waits before these begin

    The arguments of a call are evaluated first. With ``await`` in front of each they
    run one after the other, a timeout round them limits nothing, and asyncio gets their
    results, which it cannot await: ``TypeError``. Hand over the coroutine itself.

    **Bad**::

        import asyncio


        async def fetch(name) -> str:
            await asyncio.sleep(1)
            return name.upper()


        async def fetch_both():
            await asyncio.gather(await fetch("a"), asyncio.sleep(1))

    **Good**::

        import asyncio


        async def fetch(name) -> str:
            await asyncio.sleep(1)
            return name.upper()


        async def fetch_both():
            await asyncio.gather(fetch("a"), asyncio.sleep(1))
    """

    code = "ASYNC605"
    name = "awaited-too-early"
    symptom = (
        "The coroutine has already run alone; gather() gets its result, a TypeError."
    )
    message = '{call}() has ended before {taker}() begins; remove the inner "await"'


@check_calls(library.awaiting)
def awaited_too_early(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for ``await`` directly in what asyncio is to await."""
    for given in handing.awaited_by(module, call, name):
        if isinstance(module.parent(given), ast.GeneratorExp):
            continue  # an asynchronous generator, which nothing goes through there
        if isinstance(given, ast.Await) and isinstance(given.value, ast.Call):
            if _gives_plain(module, given.value):
                yield AwaitedTooEarly.at(
                    given, call=spelled(given.value.func), taker=spelled(call.func)
                )


def _gives_plain(module: Module, call: ast.Call) -> bool:
    """Say whether awaiting a call surely gives nothing that could be awaited again."""
    value = module.value(call)
    if isinstance(value, Coroutine) and isinstance(value.function, Named):
        if value.function.name in library.giving_plain:
            return True
    if not isinstance(value, (Coroutine, Awaitable)):
        return False
    return handing.cannot_be_awaited(value.result) or handing.gives_data(module, call)
