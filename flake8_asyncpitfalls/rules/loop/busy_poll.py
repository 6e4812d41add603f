"""Asking for a variable again and again."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...registry import Rule, check


class BusyPoll(Rule):
    """A loop that only sleeps until a variable changes

    The loop wakes up in vain many times, and when the variable has changed at last
    it goes on sleeping for the rest of its nap. An ``asyncio.Event`` wakes it up at
    once, and only then.

    **Bad**::

        import asyncio


        class Server:
            ready = False

            async def wait(self):
                while not self.ready:
                    await asyncio.sleep(0.1)

    **Good**::

        import asyncio


        class Server:
            def __init__(self):
                self.ready = asyncio.Event()

            async def wait(self):
                await self.ready.wait()
    """

    code = "ASYNC110"
    name = "busy-poll"
    symptom = "The change is noticed at the next poll, not when it comes."
    message = "this loop sleeps until {flag} changes; set and await an asyncio.Event"
    default = False
    related = ("flake8-async ASYNC110", "ruff ASYNC110", "sonar S7484")


@check(ast.While)
def busy_poll(module: Module, loop: ast.While) -> Iterator[Rule]:
    """Look for loops that do nothing but sleep, under a flag."""
    flag = loop.test
    while isinstance(flag, ast.UnaryOp) and isinstance(flag.op, ast.Not):
        flag = flag.operand
    statement = loop.body[0]
    if len(loop.body) > 1 or not isinstance(statement, ast.Expr):
        return
    wait = statement.value
    if isinstance(wait, ast.Await) and isinstance(wait.value, ast.Call):
        if _is_plain(flag):
            if module.qualified_name(wait.value.func) == "asyncio.sleep":
                yield BusyPoll.at(loop, flag=spelled(flag))


def _is_plain(flag: ast.expr) -> bool:
    """Say whether a condition is a name, or attributes of one."""
    while isinstance(flag, ast.Attribute):
        flag = flag.value
    return isinstance(flag, ast.Name)
