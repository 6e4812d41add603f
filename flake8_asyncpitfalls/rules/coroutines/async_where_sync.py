"""Coroutine functions where Python, or a framework, makes an ordinary call."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...knowledge.special_methods import (
    ASYNC_INIT_BASES,
    AWAITING,
    SYNC_ONLY,
    TEST_HOOKS,
    TEST_RUNNERS,
)
from ...model import classes, fields
from ...model.calls import last_name
from ...model.evaluation import altering, results
from ...model.evaluation.effective_bindings import is_accessory
from ...model.evaluation.values import Class, Coroutine, Function, Named
from ...model.flow import versions
from ...model.flow.suspension import may_yield
from ...model.module import Module
from ...registry import Rule, check

_SETTERS = ("setter", "deleter")


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
    symptom = "TypeError: __init__() gives a coroutine."
    message = "async def {name}() is called without await, {effect}"


@check(ast.AsyncFunctionDef)
def async_special_method(module: Module, node: ast.AsyncFunctionDef) -> Iterator[Rule]:
    """Look for coroutine functions among the methods that are called without await."""
    cls = classes.owner(module, node)
    if cls is None:
        return
    effect = _effect(module, cls, node)
    if effect is not None and not versions.depends_on_version(module, node):
        yield AsyncWhereSyncIsCalled.at(node, name=node.name, effect=effect)


def _effect(module: Module, cls: Class, node: ast.AsyncFunctionDef) -> Optional[str]:
    """Return what happens to a method that is called without await, if it is one."""
    if any(getattr(each, "attr", "") in _SETTERS for each in node.decorator_list):
        return "so the assignment does nothing"
    if node.decorator_list and not _keeps_coroutine(module, node):
        return None
    if node.name == "__aiter__":
        return None if may_yield(node.body) else "and must return the iterator itself"
    if node.name == "__init__" and (_is_made_specially(cls) or _new_awaits(cls)):
        return None
    libraries = AWAITING.keys() & module.imported_packages
    if any(node.name in AWAITING[library] for library in libraries):
        return None
    if node.name in SYNC_ONLY:
        return None if altering.is_made_into_another(cls) else SYNC_ONLY[node.name]
    if node.name.startswith("test") or node.name in TEST_HOOKS:
        return None if _is_made_specially(cls) else _effect_of_test(cls, node.name)
    return None


def _keeps_coroutine(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether a decorated method surely gives a coroutine still."""
    if is_accessory(node):
        return False
    return isinstance(results.result(Function(module, node)), Coroutine)


def _is_made_specially(cls: Class) -> bool:
    """Say whether something unknown may change a class or how instances are made: a
    metaclass, a decorator, a base class for the purpose."""
    for base in classes.lineage(cls):
        if isinstance(base, Named) and ASYNC_INIT_BASES.search(base.name):
            return True
        if isinstance(base, Class) and not classes.is_made_plainly(base):
            return True
    return False


def _new_awaits(cls: Class) -> bool:
    """Say whether a class has a ``__new__`` of its own that may await ``__init__``, not
    one that makes an ordinary instance."""
    return any(
        not _makes_instance(base.module, binding.node)
        for base in classes.lineage(cls)
        if isinstance(base, Class)
        for binding in base.bindings("__new__")
    )


def _makes_instance(module: Module, new: ast.AST) -> bool:
    for leaving in module.exits(new):
        value = getattr(leaving, "value", None)
        if isinstance(value, ast.Call) and last_name(value) != "__new__":
            return False  # it may be a coroutine
    parts = list(fields.nodes_in(module.whole(new)))
    names = {part.attr for part in parts if isinstance(part, ast.Attribute)}
    if any(isinstance(part, (ast.AsyncFunctionDef, ast.Await)) for part in parts):
        return False
    return "__new__" in names and "__init__" not in names


def _effect_of_test(cls: Class, name: str) -> Optional[str]:
    """Return what happens to a coroutine function in a class of tests, if that is
    sure."""
    family = classes.lineage(cls)
    last = family[-1]
    if None in family or not isinstance(last, Named):
        return None
    for base in family:
        if isinstance(base, Class):
            if any(map(base.bindings, TEST_RUNNERS)):
                return None
    if altering.prepares_methods(cls):
        return None
    others = {base.name for base in family if isinstance(base, Named)} - {"object"}
    if others == {"unittest.TestCase"}:
        return "so it never runs and still passes; use IsolatedAsyncioTestCase"
    if others == {"unittest.IsolatedAsyncioTestCase"} and name in TEST_HOOKS:
        return f"so it never runs; use {TEST_HOOKS[name]}"
    return None
