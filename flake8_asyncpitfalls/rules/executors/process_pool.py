"""Work that a pool of processes cannot do, or should not."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...model.blocking import input_output
from ...model.calls import argument, receiver_of, spelled
from ...model.coroutines import handing
from ...model.evaluation import lambdas
from ...model.loops import pickling
from ...model.module import Module
from ...registry import Rule, check_calls

_POOL = "concurrent.futures.ProcessPoolExecutor"
_IN_EXECUTOR = "asyncio.AbstractEventLoop.run_in_executor"
_EXECUTOR = "concurrent.futures.Executor"


class ProcessPoolForIO(Rule):
    """A process costs much and can be sent little

    Work that only waits, for a server or a disk, is no faster in a process of its own:
    starting one takes long, it needs much memory, and arguments and results are pickled
    to get there and back. A thread does it as well and costs little. And what cannot be
    pickled does not get there at all: a lambda, a function defined in a function, a
    method of an object that holds a lock, a socket, an event loop or a pool. Then the
    future ends with an error before the work begins.

    **Bad**::

        import asyncio
        from concurrent.futures import ProcessPoolExecutor


        async def total(numbers):
            loop = asyncio.get_running_loop()
            with ProcessPoolExecutor() as pool:
                return await loop.run_in_executor(pool, lambda: sum(numbers))

    **Good**::

        import asyncio
        from concurrent.futures import ProcessPoolExecutor


        async def total(numbers):
            loop = asyncio.get_running_loop()
            with ProcessPoolExecutor() as pool:
                return await loop.run_in_executor(pool, sum, numbers)
    """

    code = "ASYNC701"
    name = "process-pool-for-io"
    symptom = "PicklingError, or an AttributeError from pickle, and no result."
    message = "{work} {what}; {instead}"


@check_calls([_IN_EXECUTOR, f"{_EXECUTOR}.submit", f"{_EXECUTOR}.map"])
def process_pool_for_io(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look at what pools of processes are given to do."""
    if name == _IN_EXECUTOR:
        executor, work = argument(call, "executor", 0), argument(call, "func", 1)
        arguments = call.args[2:]
    else:
        executor = receiver_of(call)
        work, arguments = argument(call, "fn", 0), call.args[1:]
    if executor is None or work is None or module.type_of(executor) != _POOL:
        return
    if not handing.gives_coroutine(module, work):
        finding = _finding(module, pickling.callable_given(module, work), executor)
        if finding is not None:
            yield finding
    for each in arguments:
        if isinstance(each, ast.Lambda):
            yield _unpicklable(each, "this lambda", "cannot be pickled")


def _finding(module: Module, work: ast.expr, executor: ast.expr) -> Optional[Rule]:
    """Return what is wrong with work that is handed to an executor of processes."""
    if lambdas.is_lambda(module, work):
        return _unpicklable(work, handing.named(module, work), "cannot be pickled")
    name = spelled(work)
    if pickling.is_nested(module, work):
        return _unpicklable(
            work, name, "is defined in a function, so it cannot be pickled"
        )
    along = pickling.taken_along(module, work, executor)
    if along is not None:
        return _unpicklable(work, name, f"takes {along} along, which cannot be pickled")
    if input_output.only_waits(module.value(work)):
        return ProcessPoolForIO.at(
            work,
            work=f"{name}()",
            what="mostly waits, for which a process is wasted",
            instead="use a thread: asyncio.to_thread()",
        )
    return None


def _unpicklable(node: ast.expr, name: str, what: str) -> Rule:
    instead = "use a function at the top of a module"
    return ProcessPoolForIO.at(node, work=name, what=what, instead=instead)
