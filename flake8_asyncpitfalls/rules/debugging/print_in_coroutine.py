"""Output of coroutines that does not say whose it is."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from ...model.calls import argument
from ...model.fields import nodes_in
from ...model.module import Module
from ...model.scopes import Context
from ...registry import Rule, check_calls

_STANDARD = frozenset({"sys.stdout", "sys.stderr", "sys.__stdout__", "sys.__stderr__"})


class PrintDebugging(Rule):
    """Lines that many tasks print come mixed, and none says which task it is of

    Tasks take turns at every ``await``, so the lines of one stand between those of
    others. Log with a format that names the task (``%(taskName)s``, Python 3.12 and
    later), or print the name of ``asyncio.current_task()`` with each line.

    **Bad**::

        import asyncio


        async def fetch(url, get):
            print("fetching", url)
            return await get(url)

    **Good**::

        import asyncio
        import logging

        logging.basicConfig(format="%(taskName)s: %(message)s")


        async def fetch(url, get):
            logging.info("fetching %s", url)
            return await get(url)
    """

    code = "ASYNC740"
    name = "print-debugging"
    symptom = "Not run: nothing fails; the lines of several tasks cannot be told apart."
    message = (
        "print() does not say which task prints; "
        "print asyncio.current_task().get_name() too, or log with taskName"
    )
    default = False


@check_calls(["print", "pprint.pprint", "pprint.pp"])
def print_debugging(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for what coroutines print without the name of their task."""
    if module.context(call) is not Context.COROUTINE:
        return
    if _is_elsewhere(module, argument(call, "file", None)):
        return
    if not any(_names_task(module, each) for each in call.args):
        yield PrintDebugging.at(call)


def _is_elsewhere(module: Module, file: Optional[ast.expr]) -> bool:
    """Say whether text goes to a file that is written, and not to who looks on."""
    if file is None or isinstance(file, ast.Constant):
        return False
    return module.qualified_name(file) not in _STANDARD


def _names_task(module: Module, printed: ast.expr) -> bool:
    """Say whether what is printed has to do with the current task."""
    for node in nodes_in(printed):
        if isinstance(node, ast.Name):
            binding = module.binding(node)
            source = None if binding is None else module.assigned(binding)
            parts = [] if source is None else list(nodes_in(source))
        else:
            parts = [node]
        for part in parts:
            if isinstance(part, ast.Call):
                if module.qualified_name(part.func) == "asyncio.current_task":
                    return True
    return False
