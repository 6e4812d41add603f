"""Handlers that take a cancellation and go on."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.cancellation.aftermath import Outcome
from ...model.cancellation.lost import lost
from ...model.module import Module
from ...model.scopes import TryNode
from ...registry import Rule, check


class CancellationSwallowed(Rule):
    """A cancelled task that goes on

    A task is cancelled by a ``CancelledError`` that is raised where it waits. It is
    not an ``Exception``, so ``except Exception`` lets it through; a bare ``except``
    and ``except BaseException`` take it for an ordinary error. The task then goes
    on with its work: ``asyncio.timeout`` never raises, a ``TaskGroup`` and
    ``asyncio.run`` wait for a task that they have told to end. A handler that names
    ``CancelledError``, to clean up, has to raise it again, too. Waiting for a task
    that one has cancelled oneself is fine, and so are a worker that ends when it is
    told to and clean-up that goes on whatever happens.

    **Bad**::

        import asyncio


        async def keep_fresh(refresh):
            while True:
                try:
                    await refresh()
                except:
                    print("failed, trying again")
                await asyncio.sleep(0)

    **Good**::

        import asyncio


        async def keep_fresh(refresh):
            while True:
                try:
                    await refresh()
                except Exception:
                    print("failed, trying again")
                await asyncio.sleep(0)
    """

    code = "ASYNC103"
    name = "cancellation-swallowed"
    symptom = "The task that was cancelled goes on."
    message = '"{catcher}" swallows cancellation and the task runs on; {instead}'
    related = ("flake8-async ASYNC103", "sonar S7497")


@check(ast.With, *TryNode)
def cancellation_swallowed(module: Module, node: ast.AST) -> Iterator[Rule]:
    """Look for what catches cancellation and neither raises nor ends."""
    loss = lost(module, node)
    if loss is not None and loss.outcome is Outcome.SWALLOWED:
        catcher = loss.catcher
        yield CancellationSwallowed.at(
            catcher.place, catcher=catcher.spelling, instead=catcher.instead
        )
