"""Asynchronous generators that are left before their end."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...model.calls import spelled
from ...model.coroutines.protocols import calls_async_generator
from ...model.flow.leaving import leaving
from ...model.module import Module
from ...registry import Rule, check


class AsyncGeneratorNotClosed(Rule):
    """Leaving an ``async for`` early does not close the generator

    A generator that is not run to its end keeps what it has open, its ``finally`` and
    ``with`` blocks unfinished, until the garbage collector finds it. What is left is
    then run by another task at some later time, or not at all when the loop ends first.
    ``contextlib.aclosing`` (Python 3.10) closes it where the loop is left.

    **Bad**::

        async def rows(connection):
            try:
                for number in range(10):
                    yield await connection.fetch(number)
            finally:
                await connection.close()


        async def first(connection):
            async for row in rows(connection):
                return row

    **Good**::

        import contextlib


        async def rows(connection):
            try:
                for number in range(10):
                    yield await connection.fetch(number)
            finally:
                await connection.close()


        async def first(connection):
            async with contextlib.aclosing(rows(connection)) as found:
                async for row in found:
                    return row
    """

    code = "ASYNC614"
    name = "async-generator-not-closed"
    symptom = (
        "The finally block has not run when the caller goes on: the connection is open."
    )
    message = (
        '{call}() is left early by "{statement}" and not closed; '
        "use contextlib.aclosing()"
    )
    default = False


@check(ast.AsyncFor)
def async_generator_not_closed(module: Module, node: ast.AsyncFor) -> Iterator[Rule]:
    """Look for early ends of loops over asynchronous generators of the project."""
    for statement in leaving(module, node.body):
        if isinstance(statement, ast.Continue):
            continue
        call = _call(module, node.iter)
        if call is not None and calls_async_generator(module, call):
            yield AsyncGeneratorNotClosed.at(
                node.iter,
                call=spelled(call.func),
                statement=type(statement).__name__.lower(),
            )
        return


def _call(module: Module, iterable: ast.expr) -> Optional[ast.Call]:
    """Return the call that made what a loop goes through, if nothing else can close
    it: it stands there, or is bound to a name that is used for the loop alone."""
    if isinstance(iterable, ast.Call):
        return iterable
    source = module.source(iterable)
    if not isinstance(source, ast.Call) or not isinstance(iterable, ast.Name):
        return None
    scope = module.scope_of(iterable).binding_scope(iterable.id)
    is_local = scope is not None and scope.is_function
    is_only_use = scope is not None and len(module.uses(scope, iterable.id)) == 1
    return source if is_local and is_only_use else None
