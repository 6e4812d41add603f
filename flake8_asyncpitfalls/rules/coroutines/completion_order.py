"""The order in which tasks end, taken for the order in which they began."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...model.scopes import Comprehension, ItemLoop
from ...model.tasks import completion
from ...model.tasks.completion import Source
from ...registry import Rule, check, check_calls


class CompletionOrderMistaken(Rule):
    """What comes out of ``as_completed()`` and ``wait()`` is in no order of the inputs

    ``asyncio.as_completed`` yields awaitables in the order in which they finish,
    and ``asyncio.wait`` returns two sets. Where these are paired with the inputs by
    position, results go to the wrong ones. The items of ``as_completed`` are new
    coroutines: each has to be awaited, has no ``result()``, and is not one of the
    tasks that were passed (``async for``, since Python 3.13, gives these themselves).
    Let each coroutine return its input, or use ``gather``, which keeps the order.

    **Bad**::

        import asyncio


        async def show(names, fetch):
            pages = asyncio.as_completed([fetch(name) for name in names])
            for name, page in zip(names, pages):
                print(name, await page)

    **Good**::

        import asyncio


        async def show(names, fetch):
            pages = await asyncio.gather(*[fetch(name) for name in names])
            for name, page in zip(names, pages):
                print(name, page)
    """

    code = "ASYNC608"
    name = "completion-order-mistaken"
    symptom = "The page that was ready first is shown under the name of the first."
    message = "{what}; {instead}"


_ORDERED = "use asyncio.gather(), which keeps the order"
_WHY = {
    Source.COMPLETED: "asyncio.as_completed() gives what ends first",
    Source.WAITED: "asyncio.wait() gives sets, without an order",
}


@check_calls(["zip"])
def zipped_with_inputs(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for ``zip`` of results in order of completion with the inputs."""
    for index, each in enumerate(call.args):
        given = completion.results(module, each)
        if given is None:
            continue
        others = [*call.args[:index], *call.args[index + 1 :]]
        if given.source is Source.WAITED:
            paired = any(completion.is_ordered(other) for other in others)
        else:
            paired = any(completion.is_input(module, given, each) for each in others)
        if paired:
            yield _mixed_up(call, given)


def _mixed_up(node: ast.expr, given: completion.Results) -> Rule:
    return CompletionOrderMistaken.at(node, what=_WHY[given.source], instead=_ORDERED)


@check(ast.For)
def loop_over_results(module: Module, loop: ast.For) -> Iterator[Rule]:
    """Look for what a loop over ``as_completed`` or a set of ``wait`` does wrong."""
    yield from _loop(module, loop)


@check(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
def comprehension_of_results(module: Module, node: Comprehension) -> Iterator[Rule]:
    """Look for the same in the loops of comprehensions."""
    for loop in node.generators:
        if not loop.is_async:
            yield from _loop(module, loop)


def _loop(module: Module, loop: ItemLoop) -> Iterator[Rule]:
    number, item, iterable = completion.loop_parts(module, loop)
    given = completion.results(module, iterable)
    if given is None:
        return
    if number is not None:
        for indexed in completion.indexed_by(module, number):
            if completion.is_input(module, given, indexed.value):
                yield _mixed_up(indexed, given)
    if given.source is Source.COMPLETED and given.direct and item is not None:
        yield from _items_used(module, loop, item)


def _items_used(module: Module, loop: ItemLoop, item: ast.Name) -> Iterator[Rule]:
    if isinstance(loop, ast.For) and not completion.is_read(module, item):
        yield CompletionOrderMistaken.at(
            loop.iter,
            what="asyncio.as_completed() waits only where its items are awaited",
            instead=f'write "await {item.id}" in the loop',
        )
    for wrong in completion.taken_for_tasks(module, item):
        what = "is a new coroutine, not a task that was passed"
        if isinstance(wrong, ast.Attribute):
            what = f"is a coroutine without {wrong.attr}"
        elif isinstance(wrong, ast.Name):
            what = "is a coroutine, not its result"
        yield CompletionOrderMistaken.at(
            wrong,
            what=f"{item.id} of asyncio.as_completed() {what}",
            instead=f'write "await {item.id}"',
        )


@check(ast.Subscript)
def indexed_set(module: Module, node: ast.Subscript) -> Iterator[Rule]:
    """Look for the sets of ``asyncio.wait`` that are indexed."""
    if not completion.is_used(module) or not _may_be_set(module, node.value):
        return
    given = completion.results(module, node.value)
    if given is not None and given.source is Source.WAITED and given.direct:
        name = spelled(node.value)
        yield CompletionOrderMistaken.at(
            node,
            what=f"{name} is a set, which has no order",
            instead=f"use {name}.pop() for one item, asyncio.gather() for all in order",
        )


def _may_be_set(module: Module, expression: ast.expr) -> bool:
    """Say whether an expression may be a part of a pair, as it is written."""
    if not isinstance(expression, ast.Name):
        return isinstance(expression, ast.Subscript)
    is_part = bool(getattr(module.binding(expression), "path", ()))
    return is_part or isinstance(module.source(expression), ast.Subscript)
