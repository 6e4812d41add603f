"""Coroutine functions that have nothing to wait for."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import classes
from ...model.evaluation.results import is_stub
from ...model.evaluation.values import Function
from ...model.fields import children
from ...model.flow.suspension import executed_with, may_suspend, may_yield
from ...model.module import Module
from ...model.scopes import How
from ...registry import Rule, check


class AsyncWithoutAwait(Rule):
    """A coroutine function that never awaits could be a plain one

    ``async`` makes a function neither faster nor concurrent: without an ``await`` it
    runs from start to end like any other, and whoever calls it has to be asynchronous,
    too. Methods, decorated functions and those that are handed to somebody may have to
    be coroutine functions: they are not reported.

    **Bad**::

        import asyncio


        async def area(width, height):
            return width * height


        async def main():
            await asyncio.sleep(0.1)
            return await area(3, 4)

    **Good**::

        import asyncio


        def area(width, height):
            return width * height


        async def main():
            await asyncio.sleep(0.1)
            return area(3, 4)
    """

    code = "ASYNC124"
    name = "async-without-await"
    symptom = "Not run: it works, and only makes callers await what never suspends."
    message = "{function}() never awaits; make it a plain function"
    default = False
    related = ("flake8-async ASYNC124", "ruff RUF029", "sonar S7503")


@check(ast.AsyncFunctionDef)
def without_await(module: Module, node: ast.AsyncFunctionDef) -> Iterator[Rule]:
    """Look for functions that neither suspend nor yield, and need not be coroutines."""
    if node.decorator_list or may_suspend(node.body) or may_yield(node.body):
        return
    if is_stub(Function(module, node)) or classes.owner(module, node) is not None:
        return
    if not _is_handed_over(module, node):
        yield AsyncWithoutAwait.at(node, function=node.name)


def _is_handed_over(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a function is used otherwise than by calling it, or a call of it has
    to give a coroutine: where another may take its place, or one of its methods is
    used."""
    for use in module.uses(module.scope_of(node), node.name):
        around = module.parent(use)
        if isinstance(around, ast.Return) and _is_left_open(module, node):
            continue
        if getattr(around, "func", None) is not use:
            return True
        assert isinstance(around, ast.Call)
        if isinstance(module.parent(around), (ast.IfExp, ast.Attribute)):
            return True
    return False


def _is_left_open(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether an inner function is all that the one around it returns, and nothing
    tells what calls it: it takes nothing, stands in for no other function, and nothing
    declares it."""
    outer = module.scope_of(node)
    if any(isinstance(part, ast.arg) for part in children(node.args)):
        return False
    if not outer.is_function or getattr(outer.node, "returns", None) is not None:
        return False
    given = [getattr(leaving, "value", None) for leaving in outer.exits]
    return all(getattr(each, "id", "") == node.name for each in given) and not any(
        binding.how is How.PARAMETER
        for part in executed_with(node.body)
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)
        for binding in module.bindings(part.func)
    )
