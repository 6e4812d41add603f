"""Coroutines that are awaited more than once."""

from __future__ import annotations

from typing import Iterator

from ...model.coroutines import rerun
from ...model.module import Module
from ...registry import Rule, check_module

_INSTEAD = "call the function again, or make a task"


class CoroutineAwaitedTwice(Rule):
    """A coroutine can be awaited only once

    The coroutine that a call returns is one run of the function. Awaiting it a
    second time, or in the next round of a loop, raises ``RuntimeError: cannot reuse
    already awaited coroutine``. In a retry loop this error also hides the first
    one. Call the function again, or make a task, whose result can be awaited as
    often as you like.

    **Bad**::

        async def fetch():
            raise ConnectionError


        async def patiently():
            request = fetch()
            for attempt in range(3):
                try:
                    return await request
                except ConnectionError:
                    print("failed", attempt)

    **Good**::

        async def fetch():
            raise ConnectionError


        async def patiently():
            for attempt in range(3):
                try:
                    return await fetch()
                except ConnectionError:
                    print("failed", attempt)
    """

    code = "ASYNC610"
    name = "coroutine-awaited-twice"
    symptom = "RuntimeError: cannot reuse already awaited coroutine."
    message = "{what} {name} is awaited {again}, which raises RuntimeError; {instead}"


@check_module
def coroutine_awaited_twice(module: Module) -> Iterator[Rule]:
    """Look for local variables and parameters whose coroutine, or each of whose
    coroutines, is run twice."""
    for candidate in dict.fromkeys(rerun.candidates(module)):
        each = candidate.holds is rerun.Holds.COLLECTION
        for node, in_rounds in rerun.run_again(module, candidate):
            yield CoroutineAwaitedTwice.at(
                node,
                what="each coroutine of" if each else "the coroutine",
                name=candidate.name,
                again="in every round" if in_rounds else "again",
                instead="call the function again" if in_rounds else _INSTEAD,
            )
