"""The debug mode of asyncio, where it is always on."""

from __future__ import annotations

import ast
import re
from typing import Iterator

from ...model import guards
from ...model.calls import argument, spelled
from ...model.evaluation.literals import literal
from ...model.flow.testing import belongs_to_tests
from ...model.module import Module
from ...registry import Rule, check_calls

#: Where the argument that turns debugging on stands.
_SWITCHES = {
    "asyncio.run": ("debug", None),
    "asyncio.Runner": ("debug", None),
    "asyncio.AbstractEventLoop.set_debug": ("enabled", 0),
}
#: Words in a condition by which somebody asks for it.
_WANTED = re.compile(r"debug|\bdev|test|trace|verbose", re.IGNORECASE)


class DebugModeLeftOn(Rule):
    """asyncio's debug mode is for finding mistakes, and makes everything slow

    It keeps a stack trace for each coroutine and each callback, times every step of the
    event loop, and logs what is slow: a program of many small steps takes several times
    as long. Leave it to the environment (``PYTHONASYNCIODEBUG=1``, ``python -X dev``),
    or to an option of the program.

    **Bad**::

        import asyncio


        async def main():
            await asyncio.sleep(1)


        if __name__ == "__main__":
            asyncio.run(main(), debug=True)

    **Good**::

        import asyncio


        async def main():
            await asyncio.sleep(1)


        if __name__ == "__main__":
            asyncio.run(main())
    """

    code = "ASYNC741"
    name = "debug-mode-left-on"
    symptom = "Not run: it works, and only slows each step of the loop."
    message = (
        "{call}() turns asyncio's debug mode on, which is slow; "
        "set PYTHONASYNCIODEBUG=1 where it is wanted"
    )
    default = False


@check_calls(_SWITCHES)
def debug_mode_left_on(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for debugging that no condition guards, outside tests."""
    given = argument(call, *_SWITCHES[name])
    if given is None or literal(module, given) is not True:
        return
    if belongs_to_tests(module, call) or any(
        _WANTED.search(ast.unparse(test)) for test, _ in guards.branches(module, call)
    ):
        return
    yield DebugModeLeftOn.at(call, call=spelled(call.func))
