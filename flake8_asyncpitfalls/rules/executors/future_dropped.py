"""Work in an executor whose end nobody sees."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.module import Module
from ...model.tasks import lost_futures
from ...registry import Rule, check_calls


class ExecutorFutureDropped(Rule):
    """Nobody hears of an error in work whose future is dropped

    ``run_in_executor`` starts the work and returns a future, which gets the result
    or the exception. Where the future is dropped the code goes on as if the work
    had succeeded, and before it is done; an error comes out only as a line in
    asyncio's log, when the future is garbage collected. Await it, or keep it and
    look at it.

    **Bad**::

        import asyncio


        async def save(text, write):
            loop = asyncio.get_running_loop()
            loop.run_in_executor(None, write, text)

    **Good**::

        import asyncio


        async def save(text, write):
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, write, text)
    """

    code = "ASYNC702"
    name = "executor-future-dropped"
    symptom = "The error of the thread reaches nobody: the caller ends well."
    message = (
        "the future of {call}() is dropped, and its errors with it; await it or keep it"
    )
    overrides = frozenset({"ASYNC600"})


@check_calls(["asyncio.AbstractEventLoop.run_in_executor"])
def executor_future_dropped(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for executor futures that nothing takes, or a name that is never read."""
    if lost_futures.is_lost(module, call) and not lost_futures.catches_all(
        module, call
    ):
        yield ExecutorFutureDropped.at(call, call=spelled(call.func))
