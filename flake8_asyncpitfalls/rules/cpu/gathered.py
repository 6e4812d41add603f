"""Computations that are gathered as if they ran at the same time."""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional

from ...knowledge.tasks import TASK_MAKERS
from ...model.coroutines import handing
from ...model.evaluation import overriding
from ...model.evaluation.values import Function, Named
from ...model.flow import suspension, testing
from ...model.module import Module
from ...registry import Rule, check_calls


class CpuWorkGathered(Rule):
    """Coroutines that never await run one after the other, gathered or not

    ``gather`` lets other coroutines run while one waits at an ``await``. A coroutine
    function that only computes has none: the first runs to its end, then the second,
    and nothing else on the event loop runs until the last is done. Making tasks of them
    only takes more time. For several at once use a process pool, and to keep the event
    loop free at least a thread.

    **Bad**::

        import asyncio


        async def checksum(data):
            total = 0
            for byte in data:
                total = (total * 31 + byte) % 65521
            return total


        async def checksums(first, second):
            return await asyncio.gather(checksum(first), checksum(second))

    **Good**::

        import asyncio


        def checksum(data):
            total = 0
            for byte in data:
                total = (total * 31 + byte) % 65521
            return total


        async def checksums(first, second):
            return await asyncio.gather(
                asyncio.to_thread(checksum, first), asyncio.to_thread(checksum, second)
            )
    """

    code = "ASYNC802"
    name = "cpu-work-gathered"
    symptom = "The loop is held: no other task runs until the last call is done."
    message = (
        "{function}() never awaits, so gather() runs one call after the other; "
        "use threads or processes"
    )


_MAP = Named("map")


@check_calls(["asyncio.gather"])
def cpu_work_gathered(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls of ``gather`` all of whose coroutines compute and never wait."""
    given = list(_given(module, call))
    if len(given) < 2 and not any(isinstance(each, ast.Starred) for each in call.args):
        return
    functions = [_function(module, each) for each in given]
    if functions and all(map(_only_computes, functions)):
        names = [getattr(each.node, "name", "") for each in functions if each]
        yield CpuWorkGathered.at(call, function=names[0])


def _given(module: Module, call: ast.Call) -> Iterator[ast.AST]:
    """Yield the expressions that make what ``gather`` awaits; something else where they
    are not seen."""
    for each in call.args:
        if isinstance(each, ast.Starred):
            source = _source(module, each.value)
            written: List[ast.AST] = list(handing.items(source))
            yield from (_in_task(module, one) for one in written or [source])
        else:
            yield _in_task(module, _source(module, each))


def _in_task(module: Module, expression: ast.AST) -> ast.AST:
    """Return the coroutine of which an expression makes a task, or the expression."""
    if isinstance(expression, ast.Call) and expression.args:
        if module.qualified_name(expression.func) in TASK_MAKERS:
            return expression.args[0]
    return expression


def _source(module: Module, expression: ast.AST) -> ast.AST:
    """Return the expression whose value a local variable has that is used only here."""
    source = module.source(expression)
    if source is None or not isinstance(expression, ast.Name):
        return expression
    uses = module.uses(module.scope_of(expression), expression.id)
    return source if len(uses) == 1 else expression


def _function(module: Module, expression: ast.AST) -> Optional[Function]:
    """Return the coroutine function that an expression calls, or that ``map`` calls: a
    method that no class below overrides, as far as that is seen, nor is meant to."""
    if not isinstance(expression, ast.Call):
        return None
    function = expression.func
    if module.value(function) == _MAP and len(expression.args) > 1:
        function = expression.args[0]
    called = module.value(function)
    if not isinstance(called, Function) or overriding.may_be_another(module, function):
        return None
    return called


def _only_computes(function: Optional[Function]) -> bool:
    return (
        function is not None
        and suspension.never_suspends(function)
        and suspension.computes(function)
        and not testing.in_test(function.module, function.node)
    )
