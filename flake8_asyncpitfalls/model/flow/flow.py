"""What a function does in which order: its flow, and the questions about its paths.

The events of a function stand in the order in which Python evaluates them, each with
those that may come next. See https://docs.python.org/3/reference/expressions.html,
"Evaluation order", and https://docs.python.org/3/reference/compound_stmts.html.

An event is its kind and the node at which it happens: the reading of a name, attribute
or item at the ``Name``, ``Attribute`` or ``Subscript``; a call at the ``Call``; a
suspension at the ``Await``, ``AsyncFor``, ``withitem`` or ``comprehension``. A node has
several events where code is run for several reasons, as that of ``finally`` is.
"""

from __future__ import annotations

import ast
from enum import Enum
from typing import Collection, Dict, Iterable, Iterator, List, Optional, Sequence, Set

from ..scopes import Body


class Kind(Enum):
    """What happens in an event."""

    START = "the function begins"
    END = "the function returns, or its last statement is done"
    FAILURE = "the function is left by an exception"
    PASS = "nothing: here paths meet, or something unseen may be raised"
    CALL = "something is called"
    SUSPEND = "the coroutine may be suspended"
    YIELD = "a generator yields"
    READ = "a name, attribute or item is read"
    WRITE = "a name, attribute or item is bound"
    DELETE = "a name, attribute or item is deleted"
    ENTER = "a context manager has been entered"
    LEAVE = "the end of a context manager begins"
    ROUND = "a loop asks whether there is another round"
    HOLDS = "a condition, or a part of one, holds"
    FAILS = "a condition, or a part of one, does not hold"
    CATCH = "a handler or a context manager has caught an exception"
    RETURN = "a return statement"
    RAISE = "a raise statement, or an assertion that fails"


#: The events in which an exception may be raised that is not written there.
RAISING = frozenset(
    {
        Kind.PASS,
        Kind.CALL,
        Kind.SUSPEND,
        Kind.YIELD,
        Kind.READ,
        Kind.WRITE,
        Kind.DELETE,
        Kind.ROUND,
    }
)
#: The same, where access to names, attributes and items is not thought to fail.
LIKELY_TO_RAISE = RAISING - {Kind.READ, Kind.WRITE, Kind.DELETE}


class Event:
    """One thing that a function does.

    ``next`` holds the events that may follow, ``landing`` the one that follows when
    something is raised in this one (``None``: nothing can be). What raises has happened
    all the same, except for a context manager that could not be entered. ``place`` is
    its place among the events of its flow.
    """

    __slots__ = ("kind", "node", "next", "landing", "place")

    def __init__(
        self,
        kind: Kind,
        node: Optional[ast.AST] = None,
        landing: Optional[Event] = None,
    ) -> None:
        self.kind = kind
        self.node = node
        self.next: List[Event] = []
        self.landing = landing
        self.place = -1

    def following(self, raising: Collection[Kind]) -> List[Event]:
        """Return the events that may come next, where exceptions are reckoned with in
        these kinds of event."""
        if self.landing is None or self.kind not in raising:
            return self.next
        return [*self.next, self.landing]

    def __repr__(self) -> str:
        line = getattr(self.node, "lineno", "-")
        return f"<{self.kind.name} {type(self.node).__name__} line {line}>"


class Flow:
    """The events of one function, or of a module's own statements.

    Bodies of functions defined in it, and what a generator expression does once it is
    consumed, are no part of it; the body of a class is.
    """

    def __init__(
        self,
        function: Body,
        start: Event,
        end: Event,
        failure: Event,
        events: List[Event],
    ) -> None:
        self.function = function
        self.start = start
        self.end = end
        self.failure = failure
        #: All events, roughly in source order.
        self.events = events
        for place, event in enumerate(events):
            event.place = place
        self._at: Optional[Dict[ast.AST, List[Event]]] = None
        self._bounds: Optional[List[int]] = None

    def at(self, node: ast.AST, *kinds: Kind) -> List[Event]:
        """Return the events at a node: those of some kinds, or all."""
        if self._at is None:
            self._at = {}
            for event in self.events:
                if event.node is not None:
                    self._at.setdefault(event.node, []).append(event)
        found = self._at.get(node, [])
        return [event for event in found if event.kind in kinds] if kinds else found

    def of(self, *kinds: Kind) -> List[Event]:
        """Return the events of some kinds."""
        return [event for event in self.events if event.kind in kinds]

    def after(
        self,
        first: Iterable[Event],
        avoiding: Collection[Event] = (),
        raising: Collection[Kind] = RAISING,
    ) -> Set[Event]:
        """Return the events that may come after one of the first ones, at any time,
        until one of those to avoid is met, which still counts.

        ``raising`` says in which kinds of event exceptions are reckoned with; of those
        written in the code there always are.
        """
        return set(self._walk(first, avoiding, raising, len(self.events)))

    def reached(
        self,
        first: Iterable[Event],
        second: Collection[Event],
        avoiding: Collection[Event],
    ) -> Set[Event]:
        """Return which of the second events are among those that ``after`` returns,
        without going far past them."""
        walk = self._walk(first, avoiding, RAISING, self._bound(second))
        return set(walk).intersection(second)

    def reaches(
        self,
        first: Iterable[Event],
        second: Collection[Event],
        avoiding: Collection[Event] = (),
        raising: Collection[Kind] = RAISING,
    ) -> bool:
        """Say whether a path leads from one of the first events to one of the second
        and meets none of those to avoid in between.

        A second event that is to be avoided is reached all the same, and with the same
        event as first and second the answer is whether it happens again.
        """
        walk = self._walk(first, avoiding, raising, self._bound(second))
        wanted = frozenset(second)
        return any(event in wanted for event in walk)

    def _walk(
        self,
        first: Iterable[Event],
        avoiding: Collection[Event],
        raising: Collection[Kind],
        bound: int,
    ) -> Iterator[Event]:
        """Yield the events that come after others, each once, up to a place among the
        events."""
        found: Set[Event] = set()
        stopping = frozenset(avoiding)
        pending = list(first)
        while pending:
            for each in pending.pop().following(raising):
                if each not in found and each.place <= bound:
                    found.add(each)
                    yield each
                    if each not in stopping:
                        pending.append(each)

    def _bound(self, events: Collection[Event]) -> int:
        """Return the place past which no path comes back to some events."""
        if self._bounds is None:
            self._bounds = _bounds(self.events)
        return max((self._bounds[event.place] for event in events), default=-1)

    def always_after(self, first: Iterable[Event], second: Collection[Event]) -> bool:
        """Say whether on every path on from the first events, to the function's end,
        one of the second comes, errors left out. A path that never ends does not
        count."""
        ends = (self.end, self.failure)
        return not self.reaches(first, ends, avoiding=second, raising=())

    def always_before(
        self,
        first: Collection[Event],
        second: Collection[Event],
        raising: Collection[Kind] = RAISING,
    ) -> bool:
        """Say whether on every path from the function's start to one of the second
        events one of the first has come."""
        return (
            not self.reaches((self.start,), second, avoiding=first, raising=raising)
            or self.start in first
        )


def _bounds(events: Sequence[Event]) -> List[int]:
    """Return for each place the next one, or itself, from past which no path comes back
    to it or to what is before it: mostly the end of the outermost loop around it."""
    back = list(range(len(events)))  # the last place from which a path comes back here
    for event in events:
        for following in (*event.next, *filter(None, (event.landing,))):
            back[following.place] = max(back[following.place], event.place)
    bounds: List[int] = []
    last = begin = 0
    for place, comes_back in enumerate(back):
        last = max(last, comes_back)
        if last == place:
            bounds += [place] * (place + 1 - begin)
            begin = place + 1
    return bounds
