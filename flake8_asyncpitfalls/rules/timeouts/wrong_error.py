"""Handlers of a TimeoutError that is another class than the one raised."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.flow import versions
from ...model.module import Module
from ...model.waits import timeout_errors
from ...registry import Rule, check_calls

#: From this version on there is only one class.
_ONE_CLASS = (3, 11)


class WrongTimeoutError(Rule):
    """Before Python 3.11 there are three classes of the name TimeoutError

    ``asyncio.wait_for`` raises ``asyncio.TimeoutError``, futures of an executor raise
    ``concurrent.futures.TimeoutError``, and both are other classes than the builtin,
    which a failed socket raises. A handler of one lets the others through. Since Python
    3.11 all three are the builtin, and this rule is silent where the target version
    is 3.11 or later.

    **Bad**::

        # config: target_version=3.9
        import asyncio


        async def first_line(reader):
            try:
                return await asyncio.wait_for(reader.readline(), 5)
            except TimeoutError:
                return b""

    **Good**::

        # config: target_version=3.9
        import asyncio


        async def first_line(reader):
            try:
                return await asyncio.wait_for(reader.readline(), 5)
            except asyncio.TimeoutError:
                return b""
    """

    code = "ASYNC733"
    name = "wrong-timeout-error"
    symptom = (
        "The handler does not catch it on Pythons before 3.11: TimeoutError comes out."
    )
    message = "{call}() raises another class before Python 3.11; catch {error}"


@check_calls(timeout_errors.RAISING)
def wrong_timeout_error(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for what was meant to catch the error of a call and does not."""
    if module.config.target_version >= _ONE_CLASS:
        return
    raising = timeout_errors.RAISING[name]
    for place in timeout_errors.places(module, call, name):
        for catcher in timeout_errors.wrong_catchers(module, place, raising):
            if not versions.depends_on_version(module, catcher.node):
                yield WrongTimeoutError.at(
                    catcher.node, call=spelled(call.func), error=raising.error
                )
