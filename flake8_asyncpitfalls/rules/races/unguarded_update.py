"""Shared state that is read, and written from the old value after an ``await``."""

from __future__ import annotations

from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...model.races import updates
from ...registry import Rule, check_module


class UnguardedUpdate(Rule):
    """An ``await`` between reading and writing shared state loses updates

    Tasks take turns at each ``await``. ``self.total += await price()`` reads
    ``self.total``, waits, and only then adds and writes: what other tasks have added
    in the meantime is overwritten. Wait first and update afterwards, without an
    ``await`` in between, or hold an ``asyncio.Lock`` throughout.

    **Bad**::

        import asyncio


        class Cart:
            def __init__(self):
                self.total = 0

            async def add(self, price):
                self.total += await price()

    **Good**::

        import asyncio


        class Cart:
            def __init__(self):
                self.total = 0

            async def add(self, price):
                amount = await price()
                self.total += amount
    """

    code = "ASYNC713"
    name = "unguarded-update"
    symptom = "An update is lost: the second write is made from the old value."
    message = (
        "{state} is read before an await and written after it: updates get lost; "
        "await first, or lock"
    )


@check_module
def unguarded_update(module: Module) -> Iterator[Rule]:
    """Look for writes of shared state from a value that may be old."""
    for update in updates.lost(module):
        yield UnguardedUpdate.at(update.target, state=spelled(update.target))
