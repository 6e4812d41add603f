"""Exceptions that ``gather`` returns to nobody."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import argument, spelled
from ...model.evaluation.literals import literal
from ...model.module import Module
from ...model.tasks import gathered
from ...registry import Rule, check_calls


class GatheredExceptionsDropped(Rule):
    """With ``return_exceptions=True`` an error is a result like any other

    ``gather`` then raises nothing and writes nothing to the log: each exception is an
    item of the list that it gives. Where nothing reads this list the work fails and
    nobody ever hears of it, be it the network or a misspelt name. Go through the
    results, and log or raise the exceptions among them.

    **Bad**::

        import asyncio


        async def save_all(save, rows):
            await asyncio.gather(*[save(row) for row in rows], return_exceptions=True)

    **Good**::

        import asyncio


        async def save_all(save, rows):
            saving = [save(row) for row in rows]
            for result in await asyncio.gather(*saving, return_exceptions=True):
                if isinstance(result, BaseException):
                    print("a row was not saved:", repr(result))
    """

    code = "ASYNC730"
    name = "gathered-exceptions-dropped"
    symptom = "The row is not saved, and nobody is told."
    message = (
        "nobody reads the results of {call}(), and errors among them vanish; "
        "look for exceptions in them"
    )


@check_calls(["asyncio.gather"])
def gathered_exceptions_dropped(
    module: Module, call: ast.Call, name: str
) -> Iterator[Rule]:
    """Look for ``gather(return_exceptions=True)`` whose results nothing reads."""
    given = argument(call, "return_exceptions", None)
    if given is None or not call.args or literal(module, given) is not True:
        return
    waiting = gathered.dropping(module, call)
    if any(gathered.errors_matter(module, call, each) for each in waiting):
        yield GatheredExceptionsDropped.at(call, call=spelled(call.func))
