"""Where a coroutine function reads and writes shared state, and where other tasks may
run in between."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Set

from ..flow.flow import Event, Flow, Kind
from ..flow.readiness import is_taken_at_once
from ..flow.suspension import is_instant
from ..scopes import Scope
from .held_locks import HeldLocks, held_locks
from .shared_state import Place, item_read, place

if TYPE_CHECKING:
    from ..module import Module


class Accesses:
    """The events of a coroutine function that have to do with shared state."""

    def __init__(self, module: Module, function: ast.AsyncFunctionDef) -> None:
        self.flow: Flow = module.flow(function)
        self.locks: HeldLocks = held_locks(module, self.flow)
        self._own: Scope = module.scopes[function]
        #: The events in which another task may run.
        self.suspending: Set[Event] = set()
        self._reads: Dict[Place, Set[Event]] = {}
        #: Those of the reads that look at it as a whole, not at an item or attribute.
        self._whole: Dict[Place, Set[Event]] = {}
        #: The events that write a place, by place.
        self.writes: Dict[Place, Set[Event]] = {}
        for event in self.flow.events:
            self._add(module, event)

    def _add(self, module: Module, event: Event) -> None:
        """Note an event that suspends, or that reads or writes a shared place."""
        node, where = event.node, None
        if event.kind is Kind.SUSPEND:
            assert node is not None
            if not self._is_instant(module, event, node):
                self.suspending.add(event)
        elif isinstance(node, ast.Name):
            if node.id in self._own.elsewhere or node.id not in self._own.bindings:
                where = place(module, node)
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            where = place(module, node)
        elif isinstance(node, ast.Call):
            where = item_read(module, node)
        if where is None:
            return
        if event.kind in (Kind.READ, Kind.CALL):
            self._reads.setdefault(where, set()).add(event)
            around = module.parent(node) if node is not None else None
            if not isinstance(around, (ast.Attribute, ast.Subscript)):
                self._whole.setdefault(where, set()).add(event)
        elif event.kind in (Kind.WRITE, Kind.DELETE):
            self.writes.setdefault(where, set()).add(event)

    def _is_instant(self, module: Module, event: Event, node: ast.AST) -> bool:
        """Say whether no other task can run in what looks like a suspension."""
        if isinstance(node, ast.withitem):
            if node in self.locks:
                return not any(after.kind is Kind.ENTER for after in event.next)
        return is_instant(module, node) or is_taken_at_once(module, node)

    def reading(self, where: Place) -> Set[Event]:
        """Return the events that read a place, or all of what it is an item of."""
        around = Place(where.root, where.path[:-1])
        found = set(self._reads.get(where, ()))
        if where.path[-1].startswith("["):
            found.update(self._whole.get(around, ()))
        return found

    def writing(self, where: Place) -> Set[Event]:
        """Return the events that write a place, or something that it is a part of."""
        found: Set[Event] = set()
        for length in range(1, len(where.path) + 1):
            found.update(self.writes.get(Place(where.root, where.path[:length]), ()))
        return found


def accesses(module: Module, function: ast.AsyncFunctionDef) -> Accesses:
    """Return where a function reads and writes shared state."""
    return module.once_for(Accesses, function)
