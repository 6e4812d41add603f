"""Handlers that take a cancellation and end in another way."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.cancellation.aftermath import Outcome
from ...model.cancellation.lost import lost
from ...model.module import Module
from ...model.scopes import TryNode
from ...registry import Rule, check


class CancellationReplaced(Rule):
    """A cancellation that becomes a result or another error

    A task is cancelled by a ``CancelledError`` that is raised where it waits. A handler
    that catches it and returns, or raises something else, hides that from everybody
    around: ``asyncio.timeout`` does not raise ``TimeoutError``, a caller that retries
    on errors tries again, and ``asyncio.run`` reports a failure where the program was
    only told to stop. Raise it again, or catch ``Exception``, which it is not.

    **Bad**::

        import asyncio


        async def load(fetch):
            try:
                return await fetch()
            except BaseException:
                return None

    **Good**::

        import asyncio


        async def load(fetch):
            try:
                return await fetch()
            except Exception:
                return None
    """

    code = "ASYNC104"
    name = "cancellation-replaced"
    symptom = "The task that was cancelled ends as if it had its result."
    message = '"{catcher}" turns cancellation into "{statement}"; {instead}'
    related = ("flake8-async ASYNC104",)


@check(*TryNode)
def cancellation_replaced(module: Module, node: ast.AST) -> Iterator[Rule]:
    """Look for handlers that turn cancellation into a result or another exception."""
    loss = lost(module, node)
    if loss is not None and loss.outcome is not Outcome.SWALLOWED:
        catcher = loss.catcher
        yield CancellationReplaced.at(
            catcher.place,
            catcher=catcher.spelling,
            statement=loss.statement,
            instead=catcher.instead,
        )
