"""Shared state that is checked, and changed after an ``await`` as the check allowed."""

from __future__ import annotations

from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...model.races import stale_checks
from ...registry import Rule, check_module


class CheckThenAct(Rule):
    """Two tasks pass the same check before the first has acted

    Between ``if self.connection is None:`` and ``self.connection = await connect()``
    other tasks run, find ``None`` as well, and connect, too: a cache is filled twice,
    a connection leaks, an account is overdrawn. Hold an ``asyncio.Lock`` from the
    check to the act, check again after the ``await``, or store a task before it that
    all others await.

    **Bad**::

        import asyncio


        class Client:
            def __init__(self, connect):
                self.connect = connect
                self.connection = None

            async def get(self):
                if self.connection is None:
                    self.connection = await self.connect()
                return self.connection

    **Good**::

        import asyncio


        class Client:
            def __init__(self, connect):
                self.connect = connect
                self.connection = None
                self.connecting = asyncio.Lock()

            async def get(self):
                async with self.connecting:
                    if self.connection is None:
                        self.connection = await self.connect()
                return self.connection
    """

    code = "ASYNC714"
    name = "check-then-act"
    symptom = "Two tasks pass the check: two connections are made, one is lost."
    message = (
        "{state} is checked before an await and set after it: several tasks may pass; "
        "hold a lock"
    )
    default = False


@check_module
def check_then_act(module: Module) -> Iterator[Rule]:
    """Look for checks of shared state that are old when they are relied on."""
    for check, act in stale_checks.allowed(module):
        yield CheckThenAct.at(check.node, state=spelled(act.node))
