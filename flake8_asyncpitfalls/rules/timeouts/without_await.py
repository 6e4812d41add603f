"""Timeouts around code that never waits."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.flow.suspension import may_suspend, may_yield
from ...model.module import Module
from ...registry import Rule, check


class TimeoutWithoutAwait(Rule):
    """A timeout can only end code that waits

    ``asyncio.timeout`` cancels the task at its next suspension point. Where the block
    has none, it can take as long as it likes: the timeout never fires in time.

    **Bad**::

        import asyncio


        async def load(parse, text):
            async with asyncio.timeout(5):
                return parse(text)

    **Good**::

        import asyncio


        async def load(parse, text):
            async with asyncio.timeout(5):
                return await asyncio.to_thread(parse, text)
    """

    code = "ASYNC100"
    name = "timeout-without-await"
    symptom = "The timeout never fires: the loop is held until the body ends."
    message = "{what} guards code that never awaits, so it cannot fire; await in it"
    related = ("flake8-async ASYNC100", "ruff ASYNC100", "sonar S7490")


@check(ast.AsyncWith)
def timeout_without_await(module: Module, node: ast.AsyncWith) -> Iterator[Rule]:
    """Look for timeouts whose block can neither suspend nor yield.

    Entering what comes later in the same statement counts as its block: only the last
    item can be at fault.
    """
    timeout = node.items[-1].context_expr
    if may_suspend(node.body) or may_yield(node.body):
        return
    if module.type_of(timeout) == "asyncio.Timeout":
        what = spelled(timeout)
        yield TimeoutWithoutAwait.at(timeout, what=what)
