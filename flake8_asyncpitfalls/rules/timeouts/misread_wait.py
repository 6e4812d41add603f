"""The timeout of asyncio.wait, which raises nothing."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.rows import Argument
from ...model.calls import has_argument, spelled
from ...model.module import Module
from ...model.tasks import pending_tasks, wait_errors
from ...registry import Rule, check_calls

_TIMEOUT = Argument("timeout")


class WaitTimeoutMisread(Rule):
    """``asyncio.wait`` raises no error when its time is up

    Unlike ``wait_for``, ``asyncio.wait`` neither raises ``TimeoutError`` nor cancels
    anything when its timeout is over: it returns two sets, and the tasks in the second,
    the pending ones, go on running. A handler of ``TimeoutError`` round it is never
    entered. And where nobody looks at the pending tasks, they are forgotten: work that
    was meant to have a limit has none, and its errors are lost.

    **Bad**::

        import asyncio


        async def fetch_all(fetch, names):
            tasks = [asyncio.create_task(fetch(name)) for name in names]
            done, _ = await asyncio.wait(tasks, timeout=0.1)
            return [task.result() for task in done]

    **Good**::

        import asyncio


        async def fetch_all(fetch, names):
            tasks = [asyncio.create_task(fetch(name)) for name in names]
            done, pending = await asyncio.wait(tasks, timeout=0.1)
            for task in pending:
                task.cancel()
            return [task.result() for task in done]
    """

    code = "ASYNC722"
    name = "wait-timeout-misread"
    symptom = "What was not ready in time goes on running, and nobody waits for it."
    message = "{call}(timeout=) {what}; {instead}"


@check_calls(["asyncio.wait"])
def wait_timeout_misread(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for ``wait`` whose timeout is thought to raise or to cancel."""
    if not has_argument(module, call, _TIMEOUT):
        return
    if wait_errors.expected_error(module, call):
        what = "never raises TimeoutError"
        instead = "look at the pending tasks that it returns"
    elif pending_tasks.drops_pending(module, call):
        what = "leaves pending tasks running"
        instead = "cancel those in its second set"
    else:
        return
    yield WaitTimeoutMisread.at(
        call, call=spelled(call.func), what=what, instead=instead
    )
