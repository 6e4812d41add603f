"""Acts that a check of shared state has allowed, when another task may have acted
since."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, NamedTuple, Optional, Set, Tuple

from ...knowledge.containers import ADDING
from .. import guards
from ..calls import last_name
from ..fields import nodes_in
from ..flow.flow import RAISING, Event, Kind
from ..flow.suspension import may_suspend
from ..naming import says_taking_down
from .accesses import Accesses, accesses
from .conditions import Asks, Check, checks
from .ownership import is_per_task, is_unshared, runs_once
from .shared_state import Place, place, writes

if TYPE_CHECKING:
    from ..module import Module

#: Calls whose result other tasks can wait for.
_PROMISES = frozenset(
    "create_task ensure_future create_future Future Event Task gather start_soon "
    "async_create_task Lock Condition".split()
)


class Act(NamedTuple):
    """Something that changes shared state: the node, the place, what that gets."""

    node: ast.expr
    place: Place
    given: Optional[ast.AST]


def allowed(module: Module) -> Iterator[Tuple[Check, Act]]:
    """Yield the checks that more than one task may pass before the first has acted,
    each with the act."""
    for node, given, function in _candidates(module):
        where = _place(module, node)
        if where is None:
            continue
        act = Act(node, where, given)
        found = list(_checks(module, act))
        own = [each for each in found if _allows(each, act)]
        if not own or is_unshared(module, function, where):
            continue
        known = accesses(module, function)
        claimed = _claims(module, known, {each.place for each in found})
        for each in own:
            if _is_late(known, each, act, claimed):
                yield each, act


def _candidates(
    module: Module,
) -> Iterator[Tuple[ast.expr, Optional[ast.AST], ast.AsyncFunctionDef]]:
    """Yield what may be an act, what is written there, and the function around it."""
    for target, given in (*writes(module), *_additions(module)):
        if isinstance(given, ast.Constant) and not given.value:
            continue  # it is taken down again
        function = module.scope_of(target).frame.node
        if not isinstance(function, ast.AsyncFunctionDef):
            continue
        if runs_once(function) or says_taking_down(function.name):
            continue
        if is_per_task(module, function):
            continue
        yield target, given, function


def _additions(module: Module) -> Iterator[Tuple[ast.expr, Optional[ast.AST]]]:
    for call in module.nodes(ast.Call):
        if getattr(call.func, "attr", "") in ADDING and len(call.args) == 1:
            yield call, None


def _place(module: Module, node: ast.expr) -> Optional[Place]:
    if isinstance(node, ast.Call):
        assert isinstance(node.func, ast.Attribute)
        return place(module, node.func.value, node.args[0])
    return place(module, node)


def _checks(module: Module, act: Act) -> Iterator[Check]:
    """Yield the checks of shared state under which an act is done."""
    for test, holds in guards.branches(module, act.node):
        yield from checks(module, test, holds)
    given = act.given
    if isinstance(given, ast.IfExp):
        for branch, holds in ((given.body, True), (given.orelse, False)):
            if may_suspend([branch]):
                yield from checks(module, given.test, holds)
    elif isinstance(given, ast.BoolOp):
        for index, value in enumerate(given.values):
            if may_suspend(given.values[index + 1 :]):
                yield from checks(module, value, isinstance(given.op, ast.And))


def _allows(check: Check, act: Act) -> bool:
    """Say whether an act makes untrue what a check has found."""
    if check.place != act.place:
        return False
    if check.asks is Asks.ORDERED:
        return isinstance(act.given, ast.AugAssign)
    return not isinstance(act.given, ast.AugAssign)


def _claims(module: Module, known: Accesses, checked: Set[Place]) -> Set[Event]:
    """Return the events that keep other tasks out: what can be waited for is stored, or
    a flag is set that is checked, too."""
    return {
        event
        for where, events in known.writes.items()
        for event in events
        if where in checked
        or event.node is not None
        and _is_promise(module.parent(event.node))
    }


def _is_promise(statement: Optional[ast.AST]) -> bool:
    """Say whether a statement stores what other tasks can wait for."""
    given = getattr(statement, "value", None)
    return isinstance(given, ast.Call) and last_name(given) in _PROMISES


class _State(NamedTuple):
    """What is known after an event: whether another task may have run since the check,
    and the locks that have been held all the time."""

    event: Event
    stale: bool
    locks: FrozenSet[ast.AST]


def _is_late(known: Accesses, check: Check, act: Act, claimed: Set[Event]) -> bool:
    """Follow a check to the act, and say whether another task may come in between and
    nothing is checked again."""
    checking = [
        event
        for node in nodes_in(check.node)
        for event in known.flow.at(node, Kind.READ, Kind.CALL)
    ]
    again = known.reading(check.place).difference(checking)
    own = set(nodes_in(act.given)) if act.given is not None else {act.node}
    own.add(act.node)
    written = known.writing(act.place)
    pending = [_State(event, False, known.locks.at(event)) for event in checking]
    seen = set(pending)
    while pending:
        state = pending.pop()
        for event in state.event.following(RAISING):
            stale = state.stale
            locks = state.locks.difference(known.locks.ending(event))
            if event.node is act.node and event.kind in (Kind.WRITE, Kind.CALL):
                if stale:
                    return True
                continue
            if event in written or event in checking:
                continue
            if event in (again if stale else claimed) and event.node not in own:
                continue
            stale = stale or not locks and event in known.suspending
            after = _State(event, stale, locks)
            if after not in seen:
                seen.add(after)
                pending.append(after)
    return False
