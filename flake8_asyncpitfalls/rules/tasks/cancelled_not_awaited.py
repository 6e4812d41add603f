"""Tasks that are told to stop and not waited for."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import receiver_of
from ...model.module import Module
from ...model.tasks import left_cancelled
from ...registry import Rule, check_calls


class CancelledTaskNotAwaited(Rule):
    """``cancel()`` only asks: the task ends later, when the event loop gets to it

    Until then it still holds what it holds, and its clean-up may wait for something
    else. Where nothing waits for the task, the code goes on as if it had ended, and
    what goes wrong in its clean-up comes out only as a line in the log, if at all.
    Await it after ``cancel()``; ``gather(task, return_exceptions=True)`` raises neither
    its ``CancelledError`` nor its errors.

    **Bad**::

        import asyncio


        async def with_heartbeat(work, beat):
            heart = asyncio.create_task(beat())
            await work()
            heart.cancel()

    **Good**::

        import asyncio


        async def with_heartbeat(work, beat):
            heart = asyncio.create_task(beat())
            await work()
            heart.cancel()
            await asyncio.gather(heart, return_exceptions=True)
    """

    code = "ASYNC731"
    name = "cancelled-task-not-awaited"
    symptom = "The caller ends before the clean-up of the task that it cancelled."
    message = (
        "{task} is cancelled and never awaited, so it may still run; "
        "await it after cancel()"
    )
    default = False


@check_calls(["asyncio.Task.cancel", "asyncio.Future.cancel"])
def cancelled_task_not_awaited(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for local tasks with which nothing is done after they are cancelled."""
    task = receiver_of(call)
    if isinstance(task, ast.Name) and left_cancelled.is_left(module, call, task):
        yield CancelledTaskNotAwaited.at(call, task=task.id)
