"""Coroutine functions handed over where an ordinary function is called."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.handing import KEEPING_ITEMS, USING_ITEMS
from ...model import library
from ...model.calls import argument, spelled, written_name
from ...model.coroutines import coroutine_items, handing
from ...model.evaluation import consumers, lambdas
from ...model.flow import editions
from ...model.module import Module
from ...registry import Rule, check, check_calls


class CoroutineFunctionAsCallback(Rule):
    """A callback is called and not awaited, so a coroutine function does nothing there

    The event loop, a thread, a signal or ``sorted`` make an ordinary call. Calling
    a coroutine function only makes a coroutine, which nobody awaits: the work is
    not done, and outside debug mode no error is raised. In a thread there is no
    event loop either. Hand over a plain function; on the loop it can make a task.

    **Bad**::

        import asyncio


        async def clean_up():
            print("gone")


        async def serve(seconds):
            loop = asyncio.get_running_loop()
            loop.call_later(seconds, clean_up)
            await asyncio.sleep(2 * seconds)

    **Good**::

        import asyncio


        async def clean_up():
            print("gone")


        async def serve(seconds):
            async with asyncio.TaskGroup() as group:
                loop = asyncio.get_running_loop()
                loop.call_later(seconds, lambda: group.create_task(clean_up()))
                await asyncio.sleep(2 * seconds)
    """

    code = "ASYNC603"
    name = "coroutine-function-as-callback"
    symptom = (
        "TypeError in debug mode; without it the coroutine is made and never runs."
    )
    message = "{caller}() never awaits {function}; {instead}"
    related = ("pyright reportArgumentType",)


@check_calls(library.plain_callers)
def coroutine_function_as_callback(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for coroutine functions among what is called later, elsewhere or at once."""
    runs, instead = library.plain_callers[name]
    given = argument(call, runs.keyword or "", runs.position)
    if given is None or not handing.gives_coroutine(module, given):
        return
    if editions.is_sync_edition(module, given):
        return
    if name in library.awaiting_functions and not lambdas.is_lambda(module, given):
        return
    if name == "functools.reduce" and handing.awaits_first(module, given):
        return
    if written_name(call.func) == "submit" and handing.awaits_result(module, call):
        return
    yield CoroutineFunctionAsCallback.at(
        given,
        function=handing.named(module, given),
        caller=spelled(call.func),
        instead=instead,
    )


@check(ast.AsyncFunctionDef)
def registered_coroutine_function(
    module: Module, node: ast.AsyncFunctionDef
) -> Iterator[Rule]:
    """Look for functions that are handed over by ``@atexit.register``."""
    for decorator in node.decorator_list[-1:]:
        if spelled(decorator).endswith("register"):
            if module.qualified_name(decorator) == "atexit.register":
                yield CoroutineFunctionAsCallback.at(
                    decorator,
                    function=node.name,
                    caller=spelled(decorator),
                    instead=library.plain_callers["atexit.register"][1],
                )


@check_calls(["map"])
def mapped_coroutine_function(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for ``map`` of a coroutine function whose coroutines nobody can await."""
    if not call.args or not handing.gives_coroutine(module, call.args[0]):
        return
    if _is_spent(module, call):
        yield CoroutineFunctionAsCallback.at(
            call.args[0],
            function=handing.named(module, call.args[0]),
            caller="map",
            instead="use await asyncio.gather(*map(...))",
        )


def _is_spent(module: Module, call: ast.Call) -> bool:
    """Say whether what ``map`` gives is dropped, or its items are used as they are."""
    if consumers.is_dropped(module, call) or coroutine_items.are_misused(module, call):
        return True
    around = module.parent(call)
    if not isinstance(around, ast.Call) or call not in around.args:
        return coroutine_items.are_misused_later(module, call)
    name = module.qualified_name(around.func)
    if name in USING_ITEMS:
        return True
    return name in KEEPING_ITEMS and (
        consumers.is_dropped(module, around)
        or coroutine_items.are_misused_later(module, around)
    )
