"""Functions that are called where they should be handed over."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import library
from ...model.calls import argument, spelled
from ...model.coroutines import handing
from ...model.evaluation.values import Coroutine, Named
from ...model.module import Module
from ...registry import Rule, check_calls

#: Codes of what waits are lower.
_COMPUTING = "ASYNC800"
#: For how many characters of the code a message has room.
_ROOM = 34


class CallNotDeferred(Rule):
    """A call in the arguments runs first: here and now, not in the thread or later

    ``asyncio.to_thread(work(x))`` calls ``work`` on the event loop and then hands its
    result to a thread, which cannot call it. Hand over the function, and its arguments
    after it.

    **Bad**::

        import asyncio


        def count(words) -> int:
            return len(words)


        async def report(words):
            print(await asyncio.to_thread(count(words)))

    **Good**::

        import asyncio


        def count(words) -> int:
            return len(words)


        async def report(words):
            print(await asyncio.to_thread(count, words))
    """

    code = "ASYNC700"
    name = "call-not-deferred"
    symptom = (
        "The work runs at once, in the loop; then TypeError: its result is called."
    )
    message = "{call}() {what}; {instead}"
    #: What blocks the loop there would not, once it is handed over.
    overrides = frozenset(
        row.code for rows in library.blocking.values() for row in rows
    ) | {"ASYNC514"}


@check_calls(library.deferring)
def call_not_deferred(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls, in place of functions, whose result nobody can call."""
    runs = library.deferring[name]
    given = argument(call, runs.keyword or "", runs.position)
    made = given.value if isinstance(given, ast.Await) else given
    if given is None or not isinstance(made, ast.Call):
        return
    value = module.value(given)
    if not handing.cannot_be_called(value) and not _blocks(module, made):
        if not handing.gives_data(module, made):
            return
    written, taker = spelled(made.func), spelled(call.func)
    is_short = len(written) + len(taker) <= _ROOM
    if isinstance(value, Coroutine):
        taker = f"{taker}()" if is_short else "this"
        what = f"gives a coroutine, which {taker} cannot call"
        instead = "hand over a function"
    else:
        what = f"runs here, before {taker}() begins" if is_short else "runs here, now"
        instead = "hand over the function, then its arguments"
        if made is not given:
            instead = "hand over a function"
    yield CallNotDeferred.at(given, call=written, what=what, instead=instead)


def _blocks(module: Module, call: ast.Call) -> bool:
    """Say whether a call waits for something else, and so gives no function; what
    computes for long may, as a model that is loaded."""
    function = module.value(call.func)
    name = function.name if isinstance(function, Named) else ""
    return any(row.code < _COMPUTING for row in library.blocking.get(name, ()))
