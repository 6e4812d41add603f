"""Coroutine functions where their coroutine is wanted."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import library
from ...model.calls import spelled
from ...model.coroutines import handing
from ...model.evaluation import deferred
from ...model.flow import editions
from ...model.module import Module
from ...registry import Rule, check, check_calls


class CoroutineFunctionNotCalled(Rule):
    """A coroutine function has to be called: only its coroutine can be awaited

    ``await main`` and ``asyncio.run(main)`` hand over the function itself. Python
    raises ``TypeError`` or ``ValueError``, but only when the line runs. Add the
    parentheses.

    **Bad**::

        import asyncio


        async def main():
            print("hello")


        asyncio.run(main)

    **Good**::

        import asyncio


        async def main():
            print("hello")


        asyncio.run(main())
    """

    code = "ASYNC604"
    name = "coroutine-function-not-called"
    symptom = "An error: asyncio.run() wants a coroutine, and gets a function."
    message = "{taker} needs the coroutine of {function}, not the function; call it"
    related = ("pyright reportGeneralTypeIssues",)


@check(ast.Await)
def awaited_function(module: Module, node: ast.Await) -> Iterator[Rule]:
    """Look for ``await`` of a function that is not called."""
    given = node.value
    if isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute):
        if given.func.attr != "partial":
            return  # most awaits by far, and a method gives no function
    yield from _finding(module, given, '"await"')


@check_calls(library.awaiting)
def function_to_await(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for functions where asyncio awaits what it is given."""
    for given in handing.awaited_by(module, call, name):
        yield from _finding(module, given, f"{spelled(call.func)}()")


@check_calls(library.deferring)
def function_to_await_later(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for the same where a thread, a callback or a job calls asyncio."""
    later = deferred.told(module, call, name, library.deferring[name])
    taker = None if later is None else module.qualified_name(later.func)
    if later is not None and taker in library.awaiting:
        for given in handing.awaited_by(module, later, taker):
            yield from _finding(module, given, f"{spelled(later.func)}()")


def _finding(module: Module, given: ast.expr, taker: str) -> Iterator[Rule]:
    if handing.gives_coroutine(module, given):
        if not editions.is_sync_edition(module, given):
            function = handing.named(module, given)
            yield CoroutineFunctionNotCalled.at(given, taker=taker, function=function)
