"""Waiting for threads, processes, their futures and their queues."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.blocking.blocking_calls import blocking_row
from ...model.calls import spelled
from ...model.loops.running_loop import waits_for_itself
from ...model.module import Module
from ...model.tasks.executors import leaving_waits
from ...registry import Rule, check, check_calls
from .blocking_call import BlockingCall, finding, register


class BlockingThreadWait(BlockingCall):
    """Waiting for a thread, a process or their results stops the event loop

    ``Thread.join``, ``Future.result`` of an executor and ``queue.Queue.get`` block the
    thread that calls them. On the event loop that stops every task, and where the
    thread needs the event loop to go on, as with ``run_coroutine_threadsafe``, both
    wait for ever. The end of ``with ThreadPoolExecutor()`` waits in the same way for
    all the work that was submitted. asyncio has its own futures, queues and locks, and
    ``asyncio.wrap_future`` makes a future of an executor one that can be awaited.

    **Bad**::

        from concurrent.futures import ProcessPoolExecutor

        executor = ProcessPoolExecutor()


        async def render(page):
            return executor.submit(page.render).result()

    **Good**::

        import asyncio
        from concurrent.futures import ProcessPoolExecutor

        executor = ProcessPoolExecutor()


        async def render(page):
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(executor, page.render)
    """

    code = "ASYNC515"
    name = "blocking-thread-wait"


register(BlockingThreadWait)


@check(ast.With)
def executor_left(module: Module, node: ast.With) -> Iterator[Rule]:
    """Look for ``with`` statements at whose end an executor waits for its work."""
    for item in node.items:
        if module.on_loop(node) and leaving_waits(module, item):
            yield BlockingThreadWait.at(
                item.context_expr,
                call='the end of this "with"',
                instead="await loop.run_in_executor(...)",
            )


@check_calls(
    ["concurrent.futures.Future.result", "concurrent.futures.Future.exception"]
)
def waiting_for_itself(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for functions that wait for the very loop that runs them."""
    row = None if module.on_loop(call) else blocking_row(module, call, name)
    if row is not None and waits_for_itself(module, call):
        yield finding(BlockingThreadWait, call, spelled(call.func), name, row.instead)
