"""Updates that are lost: shared state is read, another task runs, and it is written
from what was read before."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, NamedTuple, Union

from ..fields import nodes_in
from ..flow.flow import LIKELY_TO_RAISE, Event, Kind
from ..scopes import How, Scope
from .accesses import Accesses, accesses
from .data_flow import DataFlow, Step, data_flow_to
from .derivation import is_read_again
from .ownership import is_single, is_unshared
from .shared_state import Place, Write, place, writes

if TYPE_CHECKING:
    from ..module import Module

#: Expressions whose value may be made from what was read.
_MADE = (
    ast.AugAssign,
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.IfExp,
    ast.Call,
    ast.Name,
    ast.JoinedStr,
    ast.Subscript,
    ast.List,
    ast.Tuple,
    ast.Set,
    ast.Dict,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.NamedExpr,
)


class Update(NamedTuple):
    """A write of shared state: the target, its place, and the function."""

    target: Write
    place: Place
    function: ast.AsyncFunctionDef


def lost(module: Module) -> Iterator[Update]:
    """Yield the writes of shared state by which an update of another task is lost."""
    for target, given in writes(module):
        if not isinstance(given, _MADE) or _is_atomic(given):
            continue
        scope = module.scope_of(target).frame
        if not isinstance(scope.node, ast.AsyncFunctionDef):
            continue
        if not _may_derive(scope, target, given):
            continue
        where = place(module, target)
        if where is None:
            continue
        data_flow = data_flow_to(module, scope, where, target, given)
        if not data_flow.begins or _is_handed_over(module, where, given):
            continue
        if data_flow.passes and is_read_again(module, where, given):
            continue
        if is_single(module, scope, given, where):
            continue
        if _is_lost(accesses(module, scope.node), data_flow):
            if not is_unshared(module, scope.node, where):
                yield Update(target, where, scope.node)


def _may_derive(scope: Scope, target: Write, given: ast.AST) -> bool:
    """Say whether what is given may be made from what the target holds, as far as the
    names in it tell."""
    name = getattr(target, "attr", None)
    for node in nodes_in(given):
        if isinstance(node, ast.Name):
            for binding in scope.bindings.get(node.id, ()):
                if binding.how in (How.VALUE, How.ANNOTATED, How.CAPTURE):
                    return True
            if node.id in scope.elsewhere:
                return True
        elif isinstance(node, ast.Attribute):
            if node.attr == name or name is None:
                return True
        elif isinstance(node, ast.Subscript) and name is None:
            return True
    return False


def _is_handed_over(module: Module, where: Place, given: ast.AST) -> bool:
    """Say whether what is awaited for the new value gets the old one: it is then up to
    the coroutine."""
    return any(
        place(module, inner) == where
        for node in nodes_in(given)
        if isinstance(node, ast.Await)
        for inner in nodes_in(node)
        if isinstance(inner, (ast.Attribute, ast.Subscript, ast.Name))
    )


def _is_atomic(given: ast.AST) -> bool:
    """Say whether nothing can come between the read and write of ``x += 1``, as far
    as that is seen at once."""
    return isinstance(given, ast.AugAssign) and isinstance(
        given.value, (ast.Constant, ast.Name, ast.Attribute)
    )


class _State(NamedTuple):
    """What is known of the old value after an event: the assignment it is on its way
    to, or the variable that holds it; whether another task may have run since; whether
    it was changed; and the locks that have been held all the time."""

    event: Event
    carrier: Union[Step, str]
    stale: bool
    changed: bool
    locks: FrozenSet[object]


def _is_lost(known: Accesses, data_flow: DataFlow) -> bool:
    """Follow the old value, and say whether it is written when it may be stale."""
    refreshed = known.reading(data_flow.where)
    written = known.writing(data_flow.where)
    writing = known.flow.at(data_flow.write.target, Kind.WRITE)
    if _is_rewritten(known, data_flow):
        return False
    pending = [
        _State(event, step, False, changed, known.locks.at(event))
        for node, taken in data_flow.begins.items()
        for event in known.flow.at(node, Kind.READ, Kind.CALL)
        for step, changed, _ in taken
    ]
    seen = set(pending)
    while pending:
        state = pending.pop()
        raising = LIKELY_TO_RAISE if isinstance(state.carrier, str) else ()
        for event in state.event.following(raising):
            for after in _moved(known, data_flow, state, event):
                if after.carrier == data_flow.write and event in writing:
                    if after.stale and after.changed:
                        return True
                    continue
                if isinstance(after.carrier, str):
                    if event in written or after.stale and event in refreshed:
                        continue
                if after not in seen:
                    seen.add(after)
                    pending.append(after)
    return False


def _is_rewritten(known: Accesses, data_flow: DataFlow) -> bool:
    """Say whether the same old value is used for one write after the other, as in steps
    from a start to an end: each replaces the last, none adds to it."""
    if any(
        step.name == name.id
        for name, taken in data_flow.passes.items()
        if isinstance(name, ast.Name)
        for step, _, _ in taken
    ):
        return False  # it adds up
    writing = known.flow.at(data_flow.write.target, Kind.WRITE)
    reading = [each for node in data_flow.begins for each in known.flow.at(node)]
    return known.flow.reaches(writing, writing, avoiding=reading, raising=())


def _moved(
    known: Accesses, data_flow: DataFlow, state: _State, event: Event
) -> Iterator[_State]:
    """Yield what is known after one more event."""
    node = event.node
    carrier, stale, locks = state.carrier, state.stale, state.locks
    locks = locks.difference(known.locks.ending(event))
    if not locks and event in known.suspending:
        stale = True
    if isinstance(carrier, str):
        if event.kind in (Kind.WRITE, Kind.DELETE) and node in data_flow.bound[carrier]:
            return  # another value
        if (
            event.kind is Kind.READ
            and isinstance(node, ast.Name)
            and node.id == carrier
        ):
            if node in data_flow.altering:
                state = state._replace(changed=True)
            for step, changed, is_fresh in data_flow.passes.get(node, ()):
                old = stale and (state.changed or not is_fresh)
                changed = changed or state.changed
                yield _State(event, step, old, changed, locks)
    elif event.kind is Kind.WRITE and node is carrier.target:
        if carrier.name is not None:
            carrier = carrier.name
    yield _State(event, carrier, stale, state.changed, locks)
