"""Where in a function no other task can be in the same code: what it locks itself, and
what whoever calls it locks."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, List, Optional, Set, Tuple

from .. import callers
from ..calls import callee
from ..evaluation import members
from ..evaluation.values import Class, Function, Object
from ..flow.flow import Event, Flow, Kind
from ..project import outside
from ..scopes import NamedFunction
from .exclusion import excludes, holds_around, is_named_exclusive
from .lock_spans import releases

if TYPE_CHECKING:
    from ..module import Module

_ENTERING = frozenset({"enter_async_context", "enter_context"})
#: Of a function with more calls, or behind more functions, it is not known.
_MOST_CALLERS = 30
_MOST_FUNCTIONS = 8


class HeldLocks:
    """The locks of a function, each by the node that takes it."""

    def __init__(self, module: Module, flow: Flow) -> None:
        self._held: Dict[ast.AST, Set[Event]] = {}
        self._ends: Dict[Event, List[ast.AST]] = {}
        for event in flow.of(Kind.ENTER, Kind.CALL):
            assert event.node is not None
            lock = _taken(module, event.node)
            if lock is None:
                continue
            ends = flow.at(event.node, Kind.LEAVE) + releases(module, flow, lock)
            held = flow.after([event], avoiding=ends).difference(ends)
            self._held.setdefault(event.node, set()).update(held)
            for end in ends:
                self._ends.setdefault(end, []).append(event.node)

    def __contains__(self, node: ast.AST) -> bool:
        return node in self._held

    def at(self, event: Event) -> FrozenSet[ast.AST]:
        """Return the locks that may be held in an event."""
        return frozenset(node for node, held in self._held.items() if event in held)

    def ending(self, event: Event) -> List[ast.AST]:
        """Return the locks that an event gives back."""
        return self._ends.get(event, [])


def _taken(module: Module, node: ast.AST) -> Optional[ast.expr]:
    """Return the lock that a ``with`` item or a call takes, if it takes one."""
    if isinstance(node, ast.withitem):
        return node.context_expr if excludes(module, node.context_expr) else None
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    lock: Optional[ast.expr] = None
    if node.func.attr == "acquire":
        lock = node.func.value
    elif node.func.attr in _ENTERING and node.args:
        lock = node.args[0]
    return lock if lock is not None and excludes(module, lock) else None


def always_locked(module: Module, function: NamedFunction) -> bool:
    """Say whether a lock is held whenever a function runs: by a decorator, or by
    whoever is seen to call it."""
    seen: Set[ast.AST] = set()
    pending: List[Tuple[Module, NamedFunction]] = [(module, function)]
    while pending:
        home, node = pending.pop()
        if node in seen or _is_decorated(home, node):
            continue
        seen.add(node)
        calls = _calls(home, node) if len(seen) <= _MOST_FUNCTIONS else []
        if not calls or len(calls) > _MOST_CALLERS:
            return False
        for there, call in calls:
            caller = callers.caller(there, call)
            if caller is None or not callers.is_awaited(there, call):
                return False
            flow = there.flow(caller)
            events = flow.at(call, Kind.CALL)
            held = held_locks(there, flow)
            if not events or not all(map(held.at, events)):
                pending.append((there, caller))
    return True


def _calls(module: Module, function: NamedFunction) -> List[Tuple[Module, ast.Call]]:
    """Return the calls of a function: those in its module, or if there are none, those
    in other modules that are seen."""
    own = callers.calls(module, function)
    if own:
        return [(module, call) for call in own]
    elsewhere = (
        (use.module, use.module.parent(use.function))
        for use in outside.uses(module, function)
    )
    return [(home, call) for home, call in elsewhere if isinstance(call, ast.Call)]


def _is_decorated(module: Module, function: NamedFunction) -> bool:
    """Say whether a decorator of a function holds a lock while that runs."""
    for decorator in function.decorator_list:
        used = callee(decorator)
        value = module.value(used)
        if isinstance(value, Class):  # ``@Alone``: its object is called
            value = members.member(module.evaluator, Object(value), "__call__")
        if isinstance(value, Function):
            if holds_around(value, ast.Await):
                return True
        elif is_named_exclusive(used):
            return True
    return False


def held_locks(module: Module, flow: Flow) -> HeldLocks:
    """Return the locks of the function of a flow."""
    return module.once_for(HeldLocks, flow)
