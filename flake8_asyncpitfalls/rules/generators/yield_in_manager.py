"""Generators that are suspended while they hold something open."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.managers import WITHOUT_EFFECT
from ...model.calls import last_name, spelled
from ...model.coroutines import generators
from ...model.module import Module
from ...model.tables import expanded_names
from ...registry import Rule, check

_WITHOUT_EFFECT = frozenset(expanded_names(WITHOUT_EFFECT))


class YieldInContextManager(Rule):
    """A generator that is not run to its end leaves its ``with`` block open

    A caller that stops early, by ``break`` or an error, does not close an asynchronous
    generator: the block around the ``yield`` is left when the garbage collector finds
    the generator, in another task, or when the loop ends. Until then the file stays
    open, the lock locked, the connection taken. Read what is needed before yielding,
    make it a context manager, or have every caller use ``contextlib.aclosing``.

    **Bad**::

        async def rows(pool, query):
            async with pool.acquire() as connection:
                async for row in connection.cursor(query):
                    yield row

    **Good**::

        async def rows(pool, query):
            async with pool.acquire() as connection:
                found = await connection.fetch(query)
            for row in found:
                yield row
    """

    code = "ASYNC119"
    name = "yield-in-context-manager"
    symptom = "The connection stays in use after the caller has left the loop."
    message = (
        '"yield" inside "with {manager}", which stays open if the caller stops early; '
        "use aclosing() there"
    )
    default = False
    related = ("flake8-async ASYNC119", "ruff ASYNC119")


@check(ast.AsyncFunctionDef)
def yield_in_context_manager(
    module: Module, node: ast.AsyncFunctionDef
) -> Iterator[Rule]:
    """Look for yields in the blocks of context managers."""
    for leaving in generators.yields(module, node):
        for managed in generators.managers_around(module, leaving):
            manager = managed.item.context_expr
            if _has_effect(module, manager):
                if generators.is_left_to_callers(module, node):
                    yield YieldInContextManager.at(leaving, manager=spelled(manager))
                break


def _has_effect(module: Module, manager: ast.expr) -> bool:
    """Say whether leaving a context manager does something: nothing is known of one
    that a project calls ``aclosing`` like that of contextlib, but its name."""
    if not isinstance(manager, ast.Call):
        return True
    if last_name(manager).lower() == "aclosing":
        return False
    if generators.only_maps_errors(module, manager):
        return False
    return module.qualified_name(manager.func) not in _WITHOUT_EFFECT
