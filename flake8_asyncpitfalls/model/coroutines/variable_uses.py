"""How the coroutine that a variable holds is put to use where the variable is read."""

from __future__ import annotations

import ast
import re
from enum import Enum
from typing import TYPE_CHECKING

from ...knowledge.value_takers import ASKING
from ..flow.flow import Event
from . import misuse

if TYPE_CHECKING:
    from ..module import Module


class Use(Enum):
    """How a coroutine in a variable is put to use, if it is."""

    RUN = "awaited, kept, or handed to somebody who may run it"
    PASSED = "passed to a function that need not run it"
    RETURNED = "returned by a coroutine function, whose caller awaits that one"


#: What the names of functions have that run coroutines, or keep them for others.
_RUNNING_NAME = re.compile(
    "add|append|async|await|coro|cre?ate|extend|future|gather|insert|put|race|run|"
    "schedul|set|shield|spawn|start|submit|task|wait|wrap",
    re.IGNORECASE,
)


def use_of(module: Module, node: ast.AST) -> Use:
    """Say how a coroutine is put to use where a variable is read."""
    parent = module.parent(node)
    if isinstance(parent, ast.keyword):
        parent = module.parent(parent)
    if isinstance(parent, ast.Return):
        function = module.scope_of(parent).node
        if isinstance(function, ast.AsyncFunctionDef):
            return Use.RETURNED
    if isinstance(parent, ast.Call) and node is not parent.func:
        name = getattr(parent.func, "attr", getattr(parent.func, "id", "run"))
        if not _RUNNING_NAME.search(name):
            return Use.PASSED
    return Use.RUN


def is_asked_about(module: Module, event: Event) -> bool:
    """Say whether a variable is read to find out what it holds."""
    parent = module.parent(event.node) if event.node is not None else None
    if isinstance(parent, ast.Attribute):
        return parent.attr.startswith("cr_")
    if not isinstance(parent, ast.Call) or parent.func is event.node:
        return False
    if module.qualified_name(parent.func) not in ASKING:
        return False
    taken = misuse.of(module, event.node) if event.node in parent.args else None
    return taken is None or not taken.is_test
