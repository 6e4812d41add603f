"""One awaitable where several are wanted, several for one, futures for coroutines."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...knowledge.handing import COROUTINES_ONLY
from ...model import guards, library
from ...model.calls import argument, spelled
from ...model.coroutines import handing
from ...model.evaluation import results
from ...model.evaluation.values import Coroutine, Instance
from ...model.module import Module
from ...model.scopes import How
from ...registry import Rule, check_calls

_COLLECTIONS = frozenset({"dict", "iterable", "list", "set", "tuple"})


class WrongArgumentShape(Rule):
    """``gather``, ``wait``, ``wait_for`` and ``run`` each want another kind of argument

    ``gather`` takes awaitables one by one, ``wait`` a collection of tasks (coroutines
    are refused since Python 3.11), ``wait_for`` exactly one awaitable, and ``run`` and
    ``create_task`` a coroutine, which the future of ``gather`` is not. The mistake
    raises ``TypeError`` or ``ValueError``, and only when the line runs.

    **Bad**::

        import asyncio


        async def fetch_all(names, fetch):
            return await asyncio.gather([fetch(name) for name in names])

    **Good**::

        import asyncio


        async def fetch_all(names, fetch):
            return await asyncio.gather(*[fetch(name) for name in names])
    """

    code = "ASYNC609"
    name = "wrong-argument-shape"
    symptom = "TypeError: gather() gets one list; no coroutine runs."
    message = "{call}() {what}; {instead}"
    overrides = frozenset({"ASYNC300"})


@check_calls(["asyncio.gather"])
def collection_gathered(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for a collection that is handed to ``gather`` as a whole."""
    for given in call.args:
        if _is_collection(module, given):
            yield WrongArgumentShape.at(
                call,
                call=spelled(call.func),
                what="takes awaitables one by one, not a collection of them",
                instead="put a * in front of it",
            )
            return


@check_calls(["asyncio.wait_for"])
def collection_waited_for(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for a collection that is handed to ``wait_for``."""
    given = argument(call, "fut", 0)
    if isinstance(given, ast.Call):
        return  # an ordinary call, which is over: ASYNC721
    if given is not None and _is_collection(module, given):
        yield WrongArgumentShape.at(
            call,
            call=spelled(call.func),
            what="takes one awaitable, not a collection of them",
            instead="pass it asyncio.gather(*...)",
        )


def _is_collection(module: Module, given: ast.expr) -> bool:
    if isinstance(given, ast.Await):
        return False  # it is awaited too early: ASYNC605
    value = module.value(given)
    return isinstance(value, Instance) and value.type in _COLLECTIONS


@check_calls(["asyncio.wait"])
def wrongly_waited(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for a single awaitable, or for coroutines, that are handed to ``wait``."""
    given = argument(call, "fs", 0)
    if given is None:
        return
    value = module.value(given)
    if isinstance(value, Coroutine) or library.is_future(value):
        what = "takes a collection of tasks, not a single one"
        instead = "await it directly, or put it in a list"
    elif _holds_coroutines(module, given):
        what = "refuses coroutines since Python 3.11"
        instead = "make each of them a task"
    else:
        return
    yield WrongArgumentShape.at(
        call, call=spelled(call.func), what=what, instead=instead
    )


def _holds_coroutines(module: Module, given: ast.expr) -> bool:
    """Say whether a collection holds coroutines, by an item or as a whole."""
    found = [
        item
        for item in handing.held(module, given)
        if isinstance(module.value(item), Coroutine)
    ]
    if found:
        return not all(guards.is_instance_checked(module, item) for item in found)
    return isinstance(results.iterated(module.value(given)), Coroutine)


@check_calls(COROUTINES_ONLY)
def future_for_coroutine(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for a future or task where a coroutine is wanted."""
    given: Optional[ast.expr] = argument(call, "coro", 0)
    if given is None or _is_parameter(module, given):
        return
    if library.is_future(module.value(given)):
        yield WrongArgumentShape.at(
            call,
            call=spelled(call.func),
            what="takes a coroutine, and this is a future",
            instead="await it in a coroutine function",
        )


def _is_parameter(module: Module, given: ast.expr) -> bool:
    """Say whether an expression is a parameter: a coroutine is often declared as a
    future there."""
    binding = module.binding(given) if isinstance(given, ast.Name) else None
    return binding is not None and binding.how is How.PARAMETER
