"""Calls of asyncio's functions whose result depends on what they are given."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Callable, Dict, Optional

from .. import library
from ..calls import argument
from . import collection_contents, results
from .agreement import same
from .values import Awaitable, Coroutine, Instance, Named, Value

if TYPE_CHECKING:
    from .evaluation import Evaluator


def _awaited_first(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return results.awaited(collection_contents.first_argument(evaluator, call))


def _task(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Instance("asyncio.Task", (_awaited_first(evaluator, call),))


def _shield(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Instance("asyncio.Future", (_awaited_first(evaluator, call),))


def _gathered(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return the future of a list: of what all agree on, or of each in its place."""
    if call.keywords:
        return Instance("asyncio.Future")  # exceptions may be among the results
    given = [
        results.awaited(
            results.iterated(collection_contents.refined(evaluator, each.value))
            if isinstance(each, ast.Starred)
            else evaluator.value(each)
        )
        for each in call.args
    ]
    common = same(given) if given else None
    if common is not None:
        return Instance("asyncio.Future", (Instance("list", (common,)),))
    if any(isinstance(each, ast.Starred) for each in call.args):
        return Instance("asyncio.Future")
    return Instance("asyncio.Future", (Instance("tuple", tuple(given)),))


def _wait_for(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Coroutine(Named("asyncio.wait_for"), _awaited_first(evaluator, call))


def _to_thread(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    return Coroutine(
        Named("asyncio.to_thread"),
        results.of_callable(collection_contents.first_argument(evaluator, call)),
    )


def _in_executor(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    function = argument(call, "func", 1)
    inner = None if function is None else results.of_callable(evaluator.value(function))
    return Instance("asyncio.Future", (inner,))


def _waited(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return the sets of what is done and what is not: of the futures given, or of the
    tasks that are made of coroutines."""
    given = results.iterated(collection_contents.first_argument(evaluator, call))
    if given is None and evaluator.is_circular:
        return None  # ``done, tasks = await wait(tasks)``: see what else they are
    if not library.is_future(given):
        result = results.awaited(given)
        given = Instance("asyncio.Task", () if result is None else (result,))
    sets = (Instance("set", (given,)), Instance("set", (given,)))
    return Coroutine(Named("asyncio.wait"), Instance("tuple", sets))


def _completed(evaluator: Evaluator, call: ast.Call) -> Optional[Value]:
    """Return what gives awaitables, each of the next result, whichever that is."""
    item = results.awaited(
        results.iterated(collection_contents.first_argument(evaluator, call))
    )
    return Instance("iterable", (Awaitable(item),))


#: Calls whose result depends on their arguments, by qualified name.
SPECIAL: Dict[str, Callable[["Evaluator", ast.Call], Optional[Value]]] = {
    "asyncio.create_task": _task,
    "asyncio.ensure_future": _task,
    "asyncio.AbstractEventLoop.create_task": _task,
    "asyncio.TaskGroup.create_task": _task,
    "asyncio.gather": _gathered,
    "asyncio.shield": _shield,
    "asyncio.wait_for": _wait_for,
    "asyncio.to_thread": _to_thread,
    "asyncio.run": _awaited_first,
    "asyncio.AbstractEventLoop.run_until_complete": _awaited_first,
    "asyncio.AbstractEventLoop.run_in_executor": _in_executor,
    "asyncio.wait": _waited,
    "asyncio.as_completed": _completed,
}
