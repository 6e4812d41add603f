"""Where a coroutine may be suspended, and what runs with what."""

from __future__ import annotations

import ast
import textwrap

import pytest

from flake8_asyncpitfalls.model.flow import suspension

SUSPENDING = {
    "await": "await x",
    "async for": "async for x in y: pass",
    "async with": "async with x: pass",
    "an asynchronous comprehension": "[x async for x in y]",
    "deep in an expression": "f(a, [b if (await c) else d])",
    "a default of a function": "def f(a=await x): pass",
    "a keyword default of a function": "def f(*, a, b=await x): pass",
    "a decorator": "@(await x)\nasync def f(): pass",
    "a default of a lambda": "lambda a=await x: a",
    "the first iterable of a generator": "(x for x in await y)",
    "the body of a class": "class C:\n    a = await x",
}
NOT_SUSPENDING = {
    "a plain call": "f()",
    "a function's body": "async def f(): await x",
    "a plain function's body": "def f(): yield x",
    "a lambda's body": "lambda: (yield)",
    "the rest of a generator": "(await x for x in y if await z)",
    "a comprehension": "[x for x in y]",
    "yield": "yield x",
}
YIELDING = {
    "yield": "yield",
    "yield from": "yield from x",
    "in an expression": "x = f((yield))",
    "in a default": "def f(a=(yield)): pass",
}


def body(text: str) -> list[ast.stmt]:
    function = ast.parse(f"async def function():\n{textwrap.indent(text, '    ')}")
    assert isinstance(function.body[0], ast.AsyncFunctionDef)
    return function.body[0].body


@pytest.mark.parametrize("title", SUSPENDING)
def test_may_suspend(title: str) -> None:
    assert suspension.may_suspend(body(SUSPENDING[title]))


@pytest.mark.parametrize("title", NOT_SUSPENDING)
def test_does_not_suspend(title: str) -> None:
    assert not suspension.may_suspend(body(NOT_SUSPENDING[title]))


@pytest.mark.parametrize("title", YIELDING)
def test_may_yield(title: str) -> None:
    assert suspension.may_yield(body(YIELDING[title]))


@pytest.mark.parametrize("text", ["def f(): yield", "lambda: (yield)", "await x"])
def test_does_not_yield(text: str) -> None:
    assert not suspension.may_yield(body(text))
