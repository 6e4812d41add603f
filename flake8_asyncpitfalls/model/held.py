"""From where to where a function holds a lock, by its flow."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Set

from .flow import Event, Flow, Kind
from .locks import Lock, acquired, held_by
from .origins import holder

if TYPE_CHECKING:
    from .module import Module
    from .scopes import AnyFunction


class Span(NamedTuple):
    """A part of a function in which it holds a lock.

    ``node`` is the context manager, or the call that acquires the lock; ``begins`` and
    ``ends`` are the events from and up to which it is held.
    """

    flow: Flow
    lock: Lock
    node: ast.expr
    begins: List[Event]
    ends: List[Event]

    def events(self) -> Set[Event]:
        """Return the events in which the lock may be held."""
        inside = self.flow.after(self.begins, avoiding=self.ends)
        return inside.difference(self.ends)

    def covers(self, event: Event) -> bool:
        """Say whether the lock surely is held in an event."""
        outside = [self.flow.start, *self.ends]
        return event in self.events() and not self.flow.reaches(
            outside, [event], avoiding=self.begins
        )


def spans(module: Module, function: AnyFunction) -> Iterator[Span]:
    """Yield the parts of a function that hold a lock, by ``with`` or by calls."""
    flow = module.flow(function)
    for event in flow.of(Kind.ENTER):
        assert isinstance(event.node, ast.withitem)
        manager = event.node.context_expr
        lock = held_by(module, manager)
        if lock is not None:
            ends = flow.at(event.node, Kind.LEAVE) + releases(module, flow, manager)
            yield Span(flow, lock, manager, [event], ends)
    for event in flow.of(Kind.CALL):
        if isinstance(event.node, ast.Call):
            lock = acquired(module, event.node)
            if lock is not None:
                yield span_of_call(module, flow, lock, event.node)


def span_of_call(module: Module, flow: Flow, lock: Lock, call: ast.Call) -> Span:
    """Return the part of a function in which it holds a lock that a call acquires."""
    waiting = module.parent(call)
    if isinstance(waiting, ast.Await):
        begins = flow.at(waiting, Kind.SUSPEND)
    else:
        begins = flow.at(call, Kind.CALL)
    function = call.func
    assert isinstance(function, ast.Attribute)
    return Span(flow, lock, call, begins, releases(module, flow, function.value))


def releases(module: Module, flow: Flow, lock: ast.AST) -> List[Event]:
    """Return the events in which a function releases what an expression gives."""
    held = holder(module, lock)
    return [
        event
        for event in flow.of(Kind.CALL)
        if held is not None
        and isinstance(event.node, ast.Call)
        and isinstance(event.node.func, ast.Attribute)
        and event.node.func.attr == "release"
        and holder(module, event.node.func.value) == held
    ]
