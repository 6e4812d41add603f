"""Caching coroutines instead of their results."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import callee, spelled
from ...model.evaluation import decorators, results
from ...model.evaluation.values import Coroutine, Function
from ...model.module import Module
from ...model.scopes import NamedFunction
from ...registry import Rule, check, check_calls

_CACHES = (
    *decorators.CACHES,
    "functools.cached_property",
    "django.utils.functional.cached_property",
)


class CachedCoroutine(Rule):
    """A cache on a coroutine function keeps coroutines, and each can be awaited once

    Calling a coroutine function gives a coroutine, and that is what
    ``functools.lru_cache``, ``cache`` and ``cached_property`` store. The second caller
    gets the same spent coroutine: ``RuntimeError: cannot reuse already awaited
    coroutine``. Cache what the coroutine returns, or a task.

    **Bad**::

        import functools


        @functools.lru_cache
        async def load(name):
            return name.upper()

    **Good**::

        _cache = {}


        async def load(name):
            if name not in _cache:
                _cache[name] = name.upper()
            return _cache[name]
    """

    code = "ASYNC611"
    name = "cached-coroutine"
    symptom = "RuntimeError for the second caller, who gets the same spent coroutine."
    message = (
        "{function}() is cached by {cache}, and a coroutine can be awaited only once; "
        "cache a task"
    )

    @classmethod
    def of(cls, node: ast.AST, cache: str, function: str) -> Rule:
        """Return the finding for a cache around a coroutine function."""
        return cls.at(node, function=function, cache=cache.rpartition(".")[2])


@check(ast.FunctionDef, ast.AsyncFunctionDef)
def cached_definition(module: Module, node: NamedFunction) -> Iterator[Rule]:
    """Look for caching decorators on functions that give coroutines."""
    used = [(module.qualified_name(callee(each)), each) for each in node.decorator_list]
    if not any(name in _CACHES for name, _ in used):
        return
    function = Function(module, node)
    given = results.undecorated(function)
    for name, decorator in reversed(used):
        if name in _CACHES and isinstance(given, Coroutine):
            yield CachedCoroutine.of(decorator, name, node.name)
        given = decorators.through(function, decorator, given)


@check_calls(_CACHES)
def cached_function(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for coroutine functions that are handed to a cache."""
    wrapped = [*call.args[:1]]
    outer = module.parent(call)
    if isinstance(outer, ast.Call) and outer.func is call:
        wrapped += outer.args[:1]  # lru_cache(maxsize=1)(f)
    for argument in wrapped:
        if isinstance(results.of_callable(module.value(argument)), Coroutine):
            yield CachedCoroutine.of(call, name, spelled(argument))
