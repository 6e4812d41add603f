"""Coroutines where their results are meant."""

from __future__ import annotations

import ast
from typing import Iterator, Optional, Set, Tuple

from ...model.calls import spelled
from ...model.coroutines import (
    coroutine_items,
    filled_collections,
    kept_coroutines,
    made_sync,
    unawaited,
    variable_uses,
)
from ...model.coroutines.effects import Misuse
from ...model.evaluation.values import Coroutine
from ...model.module import Module
from ...model.scopes import Context, Scope
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
        bound = unawaited.named(module, call)
        if bound is None or not variable_uses.is_run_later(module, bound, taken):
            yield from _finding(module, call, taken)
        else:
            found = variable_uses.misused(module, bound)
            if found is not None:
                yield from _finding(module, call, *found)


@check_module
def used_later(module: Module) -> Iterator[Rule]:
    """Look for local variables that hold a coroutine and are used as its result."""
    for bound in module.once(unawaited.unawaited).bound:
        found = variable_uses.misused(module, bound)
        if found is not None:
            yield from _finding(module, bound.call, *found)


@check_module
def items_used(module: Module) -> Iterator[Rule]:
    """Look for collections of coroutines whose items are used as their results."""
    seen: Set[ast.Name] = set()
    for shared in module.once(unawaited.unawaited).shared:
        bound = shared[0]
        if len(shared) == 1 and bound.target not in seen:
            seen.add(bound.target)
            found = coroutine_items.misused(module, bound)
            if found is not None:
                yield from _finding(module, bound.call, *found)
    for call, collection in module.once(unawaited.unawaited).held:
        for taken, use in coroutine_items.taken_at(module, collection) or ():
            if taken.raises:
                yield from _finding(module, call, taken, use)
                break


@check_module
def filled_items_used(module: Module) -> Iterator[Rule]:
    """Look for the same where a collection is filled with one after the other."""
    seen: Set[Tuple[Scope, str]] = set()
    for bound in module.once(filled_collections.filled):
        if (bound.scope, bound.name) not in seen:
            seen.add((bound.scope, bound.name))
            found = filled_collections.misused(module, bound)
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
