"""Coroutines where their results are meant."""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional, Tuple

from ...model.calls import spelled
from ...model.coroutines import kept_coroutines, made_sync, misuse, unawaited
from ...model.coroutines.misuse import Misuse
from ...model.coroutines.unawaited import Bound
from ...model.coroutines.variable_uses import Use, is_asked_about, use_of
from ...model.evaluation.reaching import position
from ...model.evaluation.values import Coroutine
from ...model.flow import variables
from ...model.flow.flow import Kind
from ...model.module import Module
from ...model.scopes import Context
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
    symptom = "The coroutine is always true: the guest deletes the records."
    message = "{call} gives {what}, which {effect}{where}; {instead}"
    related = ("mypy truthy-bool", "pyright reportGeneralTypeIssues")
    overrides = frozenset({"ASYNC600", "ASYNC601"})


@check_module
def used_at_once(module: Module) -> Iterator[Rule]:
    """Look for calls that give a coroutine where a value is needed."""
    for call, taken in module.once(unawaited.unawaited).misused:
        yield from _finding(module, call, taken)


@check_module
def used_later(module: Module) -> Iterator[Rule]:
    """Look for local variables that hold a coroutine and are used as its result."""
    for bound in module.once(unawaited.unawaited).bound:
        found = _misused(module, bound)
        if found is not None:
            yield from _finding(module, bound.call, *found)


@check_module
def used_as_attribute(module: Module) -> Iterator[Rule]:
    """Look for attributes that hold a coroutine and are used as its result."""
    for call, target in module.once(unawaited.unawaited).kept:
        found = kept_coroutines.misused(module, target)
        if found is not None:
            yield from _finding(module, call, *found)


def _finding(
    module: Module, call: ast.expr, taken: Misuse, use: Optional[ast.expr] = None
) -> Iterator[Rule]:
    if made_sync.is_wrapped(module, call):
        return
    instead = "it has to be awaited"
    if module.context(call) is Context.COROUTINE:
        in_generator = isinstance(module.parent(call), ast.GeneratorExp)
        instead = 'use "[await ...]"' if in_generator else "await it"
    is_coroutine = isinstance(module.value(call), Coroutine)
    yield CoroutineUsedAsValue.at(
        call,
        call=spelled(call),
        what="a coroutine" if is_coroutine else "an awaitable",
        effect=taken.effect,
        where="" if use is None else f" (line {use.lineno})",
        instead=instead,
    )


def _misused(module: Module, bound: Bound) -> Optional[Tuple[Misuse, ast.expr]]:
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
    unsure = variable.unsure(reads)
    if any(is_asked_about(module, read) for read in reads):
        return None
    nodes: List[Tuple[ast.AST, bool]] = [
        (read.node, read not in unsure) for read in reads if read.node is not None
    ]
    nodes += [(node, not variable.others) for node in variable.inner]
    uses = {Use.RUN} if variable.hidden else set()
    is_tested = False
    wrong: List[ast.AST] = []
    found: Optional[Tuple[Misuse, ast.expr]] = None
    for node, is_sure in sorted(nodes, key=lambda read: position(read[0])):
        assert isinstance(node, ast.expr)
        taken = misuse.of(module, node)
        if taken is None or not unawaited.gives_awaitable(module, bound.call, taken):
            uses.add(use_of(module, node))
            continue
        wrong.append(node)
        if taken.is_decided and is_sure and not is_tested:
            return taken, node
        is_tested = is_tested or taken.is_test
        if found is None or taken.weight > found[0].weight:
            found = (taken, node)
    if found is None or Use.RUN in uses or (uses and not found[0].weight):
        return None
    if Use.PASSED in uses:
        events = {event for node in wrong for event in flow.at(node, Kind.READ)}
        if not flow.always_after(written, events, raising=()):
            return None
    return found
