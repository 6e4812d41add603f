"""Coroutines that are bound to a name and left there."""

from __future__ import annotations

from typing import Iterator

from ...model.calls import spelled
from ...model.coroutines import filled_collections, made_sync, unawaited
from ...model.evaluation.values import Coroutine
from ...model.flow import variables
from ...model.flow.flow import Kind
from ...model.module import Module
from ...registry import Rule, check_module


class CoroutineDropped(Rule):
    """A coroutine in a variable that nobody reads never runs

    Bound to a name, the call no longer looks as if something were missing, but nothing
    runs the coroutine: the work is not done, and Python only warns, when the function
    is left, that it "was never awaited". ``_ = save()`` does nothing, too.

    **Bad**::

        async def save(record):
            record.saved = True


        async def close(record):
            saved = save(record)
            record.closed = True

    **Good**::

        async def save(record):
            record.saved = True


        async def close(record):
            saved = save(record)
            record.closed = True
            await saved
    """

    code = "ASYNC601"
    name = "coroutine-dropped"
    symptom = "RuntimeWarning: the coroutine was never awaited; nothing is saved."
    message = "{call} never runs: its coroutine is only bound to {name}; await it"


@check_module
def coroutine_dropped(module: Module) -> Iterator[Rule]:
    """Look for coroutines in local variables, or in what these hold, that are not read
    afterwards."""
    for bound in _unread(module):
        if not made_sync.is_wrapped(module, bound.call):
            call = spelled(bound.call)
            yield CoroutineDropped.at(bound.call, call=call, name=bound.name)


def _unread(module: Module) -> Iterator[unawaited.Bound]:
    found = module.once(unawaited.unawaited)
    for bound in (*([each] for each in found.bound), *found.shared):
        if not isinstance(module.value(bound[0].call), Coroutine):
            continue  # something else to await may be running
        if all(_is_unread(module, each) for each in bound):
            yield bound[0]
    for filled in module.once(filled_collections.filled):
        if filled_collections.is_never_read(module, filled):
            yield filled


def _is_unread(module: Module, bound: unawaited.Bound) -> bool:
    """Say whether a local variable is never read after it got a coroutine."""
    variable = variables.variable(module, bound.scope, bound.name)
    if variable is None or not variable.is_seen:
        return False
    flow = variable.flow
    deletes = [event for event in variable.changes if event.kind is Kind.DELETE]
    written = flow.at(bound.target, Kind.WRITE)
    return not flow.reaches(written, [*variable.reads, *deletes], variable.changes)
