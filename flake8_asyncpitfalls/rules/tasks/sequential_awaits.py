"""Waiting for one thing after the other."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...model.tasks import sequential_rounds
from ...registry import Rule, check


class SequentialAwaits(Rule):
    """A loop that awaits in each round waits for the sum of all waits

    Each round begins when the one before has ended. Where no round needs the result of
    another, ``asyncio.gather`` or a ``TaskGroup`` starts them all and waits only as
    long as the slowest takes. Where that would be too many at once a semaphore limits
    them.

    **Bad**::

        import asyncio


        async def fetch(url):
            await asyncio.sleep(1)


        async def fetch_all(urls):
            for url in urls:
                await fetch(url)

    **Good**::

        import asyncio


        async def fetch(url):
            await asyncio.sleep(1)


        async def fetch_all(urls):
            await asyncio.gather(*[fetch(url) for url in urls])
    """

    code = "ASYNC613"
    name = "sequential-awaits"
    symptom = "Three waits of a second take three seconds."
    message = (
        "each round waits for {call}() before the next begins; "
        "asyncio.gather() runs them together"
    )
    default = False


@check(ast.For)
def sequential_awaits(module: Module, loop: ast.For) -> Iterator[Rule]:
    """Look for loops of which each round is a wait of its own."""
    call = sequential_rounds.awaited_in_rounds(module, loop)
    if call is not None:
        yield SequentialAwaits.at(call, call=spelled(call.func))
