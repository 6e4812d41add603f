"""Limits that each function has to see to itself."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.evaluation.overriding import may_override
from ...model.module import Module
from ...registry import Rule, check


class AsyncFunctionWithTimeout(Rule):
    """A ``timeout`` parameter does for one function what the caller can do for any

    Each function that takes a timeout has to pass it on to whatever it awaits, and
    to reckon with what is left of it. With ``asyncio.timeout`` the caller sets one
    limit for all that is awaited in a block. Overriding methods cannot choose, and
    decorated functions may have no choice: they are not reported.

    **Bad**::

        import asyncio


        async def ask(reader, writer, timeout):
            writer.write(b"?")
            await asyncio.wait_for(writer.drain(), timeout)
            return await asyncio.wait_for(reader.readline(), timeout)

    **Good**::

        import asyncio


        async def ask(reader, writer):
            writer.write(b"?")
            await writer.drain()
            return await reader.readline()


        async def main(reader, writer):
            async with asyncio.timeout(5):
                print(await ask(reader, writer))
    """

    code = "ASYNC109"
    name = "async-function-with-timeout"
    symptom = "Each wait takes the whole timeout: the call lasts longer than it says."
    message = "{function}() takes a timeout; let callers use asyncio.timeout() instead"
    default = False
    related = ("flake8-async ASYNC109", "ruff ASYNC109", "sonar S7483")


@check(ast.AsyncFunctionDef)
def timeout_parameter(module: Module, node: ast.AsyncFunctionDef) -> Iterator[Rule]:
    """Look for parameters named ``timeout``."""
    arguments = node.args
    for each in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        if each.arg == "timeout" and _is_plain(module, node):
            if not may_override(module, node):
                yield AsyncFunctionWithTimeout.at(each, function=node.name)


def _is_plain(module: Module, node: ast.AsyncFunctionDef) -> bool:
    """Say whether no decorator may be the reason for a parameter."""
    return all(
        module.qualified_name(each) in ("classmethod", "staticmethod")
        for each in node.decorator_list
    )
