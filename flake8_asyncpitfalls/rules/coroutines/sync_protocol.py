"""Coroutine functions where Python, or a framework, makes an ordinary call."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...knowledge.special_methods import SYNC_ONLY, TEST_HOOKS, TEST_RUNNERS
from ...model import classes
from ...model.module import Module
from ...model.suspension import may_yield
from ...model.values import Class, Named
from ...registry import Rule, check


class AsyncWhereSyncIsCalled(Rule):
    """Some methods are called by Python itself, and Python does not await them

    An ``async def __init__`` makes every construction fail; an ``async def __bool__``
    raises ``TypeError``; an ``async def __del__`` or property setter does nothing at
    all. A ``unittest.TestCase`` calls an ``async def test_*`` and never awaits the
    coroutine: the test passes without running.

    **Bad**::

        class Client:
            async def __init__(self, connect):
                self.connection = await connect()

    **Good**::

        class Client:
            def __init__(self, connection):
                self.connection = connection

            @classmethod
            async def create(cls, connect):
                return cls(await connect())
    """

    code = "ASYNC612"
    name = "async-where-sync-is-called"
    message = "async def {name}() is called without await, {effect}"


@check(ast.AsyncFunctionDef)
def async_special_method(module: Module, node: ast.AsyncFunctionDef) -> Iterator[Rule]:
    """Look for coroutine functions among the methods that are called without await."""
    cls = classes.owner(module, node)
    if cls is None:
        return
    effect = _effect(module, cls, node)
    if effect is not None:
        yield AsyncWhereSyncIsCalled.at(node, name=node.name, effect=effect)


def _effect(
    module: Module, cls: Class, node: ast.AsyncFunctionDef
) -> Optional[str]:
    """Return what happens to a method that is called without await, if it is one."""
    if any(_is_setter(decorator) for decorator in node.decorator_list):
        return "so the assignment does nothing"
    if node.decorator_list:
        return None
    if node.name == "__aiter__":
        return None if may_yield(node.body) else "and must return the iterator itself"
    if node.name == "__init__" and _new_awaits(cls):
        return None
    if node.name in SYNC_ONLY:
        return SYNC_ONLY[node.name]
    if node.name.startswith("test") or node.name in TEST_HOOKS:
        return _effect_of_test(cls, node.name)
    return None


def _is_setter(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Attribute) and decorator.attr in (
        "setter",
        "deleter",
    )


def _new_awaits(cls: Class) -> bool:
    """Say whether a class has a ``__new__`` of its own, which may await __init__."""
    return any(
        isinstance(base, Class) and "__new__" in base.module.scopes[base.node].bindings
        for base in classes.lineage(cls)
    )


def _effect_of_test(cls: Class, name: str) -> Optional[str]:
    family = classes.lineage(cls)
    last = family[-1]
    if None in family or not isinstance(last, Named):
        return None
    for base in family:
        if isinstance(base, Class):
            if TEST_RUNNERS.intersection(base.module.scopes[base.node].bindings):
                return None
    others = {base.name for base in family if isinstance(base, Named)} - {"object"}
    if others == {"unittest.TestCase"}:
        return "so it never runs, and passes; use IsolatedAsyncioTestCase"
    if others == {"unittest.IsolatedAsyncioTestCase"} and name in TEST_HOOKS:
        return f"so it never runs; use {TEST_HOOKS[name]}" if TEST_HOOKS[name] else None
    return None
