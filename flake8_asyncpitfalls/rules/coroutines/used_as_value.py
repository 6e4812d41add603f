"""Coroutines where their results are meant."""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional, Tuple

from ...model import coroutines, misuse, variables
from ...model.calls import spelled
from ...model.contexts import Context
from ...model.coroutines import Bound
from ...model.flow import Event, Kind
from ...model.misuse import Misuse
from ...model.module import Module
from ...registry import Rule, check_module


class CoroutineUsedAsValue(Rule):
    """Calling a coroutine function gives a coroutine, not what the function returns

    Where the ``await`` is missing in an expression, a coroutine takes the place of the
    value: a condition is always true, a comparison always false, a message shows
    ``<coroutine object load at 0x...>``. Attributes, items and operators raise
    ``TypeError`` or ``AttributeError``. The function itself does not run at all.

    **Bad**::

        async def is_admin(user):
            return user == "root"


        async def delete(user, records):
            if is_admin(user):
                records.clear()

    **Good**::

        async def is_admin(user):
            return user == "root"


        async def delete(user, records):
            if await is_admin(user):
                records.clear()
    """

    code = "ASYNC602"
    name = "coroutine-used-as-value"
    message = "{call}() gives a coroutine, which {effect}{where}; {instead}"
    related = ("mypy truthy-bool", "pyright reportGeneralTypeIssues")
    overrides = frozenset({"ASYNC600", "ASYNC601"})


@check_module
def used_at_once(module: Module) -> Iterator[Rule]:
    """Look for calls that give a coroutine where a value is needed."""
    for call, taken in module.once(coroutines.unawaited).misused:
        yield _finding(module, call, taken, "")


@check_module
def used_later(module: Module) -> Iterator[Rule]:
    """Look for local variables that hold a coroutine and are used as its result."""
    for bound in module.once(coroutines.unawaited).bound:
        found = _misused(module, bound)
        if found is not None:
            taken, node = found
            yield _finding(module, bound.call, taken, f" (line {node.lineno})")


def _finding(module: Module, call: ast.Call, taken: Misuse, where: str) -> Rule:
    in_coroutine = module.context(call) is Context.COROUTINE
    return CoroutineUsedAsValue.at(
        call,
        call=spelled(call.func),
        effect=taken.effect,
        where=where,
        instead="await it" if in_coroutine else "it has to be awaited",
    )


def _misused(module: Module, bound: Bound) -> Optional[Tuple[Misuse, ast.expr]]:
    """Return what a variable's coroutine is surely taken for, and where.

    What raises nothing counts only where the coroutine is not put to use elsewhere.
    """
    variable = variables.variable(module, bound.scope, bound.name)
    if variable is None:
        return None
    flow = variable.flow
    after = flow.after(flow.at(bound.target, Kind.WRITE), avoiding=variable.changes)
    unsure = variable.unsure()
    reads: List[Event] = [read for read in variable.reads if read in after]
    if any(variables.is_asked_about(module, read) for read in reads):
        return None
    silly: Optional[Tuple[Misuse, ast.expr]] = None
    is_used = variable.hidden
    for read in sorted(reads, key=_place):
        node = read.node
        assert isinstance(node, ast.expr)
        taken = misuse.of(module, node)
        if taken is None or read in unsure:
            is_used = True
        elif taken.raises:
            return taken, node
        else:
            silly = silly or (taken, node)
    return None if is_used else silly


def _place(event: Event) -> Tuple[int, int]:
    node = event.node
    return (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
