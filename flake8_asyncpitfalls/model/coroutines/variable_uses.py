"""What becomes of a coroutine that a local variable holds where the variable is
read."""

from __future__ import annotations

import ast
import re
from enum import Enum
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Tuple

from ...knowledge.value_takers import ASKING
from ..calls import taker
from ..evaluation.values import Coroutine
from ..fields import position
from ..flow import variables
from ..flow.flow import Event, Kind
from ..flow.variables import Variable
from . import misuse, unawaited
from .effects import Misuse
from .unawaited import Bound

if TYPE_CHECKING:
    from ..module import Module

#: What the names of functions have that run coroutines, or keep them for others.
_RUNNING_NAME = re.compile(
    "add|append|async|await|coro|cre?ate|extend|future|gather|insert|put|race|run|"
    "schedul|set|shield|spawn|start|submit|task|wait|wrap",
    re.IGNORECASE,
)


class Use(Enum):
    """How a coroutine in a variable is put to use, if it is."""

    RUN = "awaited, kept, or handed to somebody who may run it"
    PASSED = "passed to a function that need not run it"
    RETURNED = "returned by a coroutine function, whose caller awaits that one"


def misused(module: Module, bound: Bound) -> Optional[Tuple[Misuse, ast.expr]]:
    """Return what a variable's coroutine is surely taken for, and where.

    What is decided is enough where the variable surely holds it and is not asked for
    its type. Else it counts that the coroutine is not put to use elsewhere; and where
    it is passed on, that it is taken for a value on every path.
    """
    variable = variables.variable(module, bound.scope, bound.name)
    if variable is None:
        return None
    flow = variable.flow
    written = flow.at(bound.target, Kind.WRITE)
    reads = variable.reads_after(written)
    if any(_is_asked_about(module, read) for read in reads):
        return None
    uses: Set[Use] = {Use.RUN} if variable.hidden else set()
    wrong: List[Tuple[Misuse, ast.expr]] = []
    is_tested = False
    for node, is_sure in _readings(variable, reads):
        taken = misuse.of(module, node)
        if taken is None or not unawaited.gives_awaitable(module, bound.call, taken):
            uses.add(_use(module, node))
            continue
        if taken.is_decided and is_sure and not is_tested:
            return taken, node
        is_tested = is_tested or taken.is_test
        wrong.append((taken, node))
    found = max(wrong, key=lambda each: each[0].weight, default=None)
    if found is None or Use.RUN in uses or (uses and not found[0].weight):
        return None
    if Use.PASSED in uses:
        events = {event for _, node in wrong for event in flow.at(node, Kind.READ)}
        if not flow.always_after(written, events):
            return None
    return found


def _readings(
    variable: Variable, reads: List[Event]
) -> Iterator[Tuple[ast.expr, bool]]:
    """Yield where a variable is read, by these events or in functions inside its own,
    in source order, and whether it surely holds what it was given."""
    unsure = variable.unsure(reads)
    found: List[Tuple[ast.AST, bool]] = [
        (read.node, read not in unsure) for read in reads if read.node is not None
    ]
    found += [(node, not variable.others) for node in variable.inner]
    for node, is_sure in sorted(found, key=lambda each: position(each[0])):
        assert isinstance(node, ast.expr)
        yield node, is_sure


def _use(module: Module, node: ast.AST) -> Use:
    """Say how a coroutine is put to use where a variable is read."""
    parent = taker(module, node)
    if isinstance(parent, ast.Return):
        function = module.scope_of(parent).node
        if isinstance(function, ast.AsyncFunctionDef):
            return Use.RETURNED
    if isinstance(parent, ast.Call) and node is not parent.func:
        name = getattr(parent.func, "attr", getattr(parent.func, "id", "run"))
        if not _RUNNING_NAME.search(name):
            return Use.PASSED
    return Use.RUN


def _is_asked_about(module: Module, event: Event) -> bool:
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


def is_run_later(module: Module, bound: Bound, taken: Misuse) -> bool:
    """Say whether a coroutine that is only tested where it is made gets a name there,
    by which it is awaited: ``while (step := steps.next()) is not None: await step``.

    What a coroutine function gives is never ``None``, so that a generator which hands
    it on after such a test meant what it gives.
    """
    if taken.weight:
        return False
    value = module.value(bound.call)
    is_never_none = isinstance(value, Coroutine) and value.function is not None
    return any(
        misuse.of(module, use) is None
        and _use(module, use) is Use.RUN
        and not (is_never_none and isinstance(module.parent(use), ast.Yield))
        for use in module.uses(bound.scope, bound.name)
    )
