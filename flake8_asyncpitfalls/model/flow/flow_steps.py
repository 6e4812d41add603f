"""How a function's flow is put together: events in a row, choices, and jumps."""

from __future__ import annotations

import ast
from enum import Enum
from functools import partial
from typing import Callable, Dict, FrozenSet, Iterable, List, Optional, Sequence, Union

from .flow import RAISING, Event, Kind

#: What is still to be done: a node to evaluate, or a function to call.
Step = Union[ast.AST, Callable[[], None]]


class Jump(Enum):
    """A way to leave a piece of code other than at its end."""

    RETURN = "return"
    RAISE = "raise"
    BREAK = "break"
    CONTINUE = "continue"


_ALL = frozenset(Jump)
#: How deep one ``finally`` may stand in another and still have a copy of its code for
#: each way to get there: more copies would be too many.
_COPIED = 2


class Frame:
    """Something around a piece of code at which jumps out of it arrive.

    ``takes`` names the jumps that end here; ``known`` holds where jumps go from here.
    """

    __slots__ = ("parent", "takes", "known", "arrivals", "node")

    def __init__(
        self,
        parent: Optional[Frame],
        takes: FrozenSet[Jump],
        node: Optional[ast.AST] = None,
    ) -> None:
        self.parent = parent
        self.takes = takes
        self.known: Dict[Jump, Event] = {}
        #: The events that were made for jumps, which come after all that is inside.
        self.arrivals: List[Event] = []
        self.node = node

    def entries(self) -> Dict[Jump, Event]:
        """Return where the jumps that were made to this frame arrive."""
        return {jump: at for jump, at in self.known.items() if jump in self.takes}


class Steps:
    """Makes events and connects them, with an explicit stack of what is still to do."""

    def __init__(self) -> None:
        self.start = Event(Kind.START)
        self.end = Event(Kind.END)
        self.failure = Event(Kind.FAILURE)
        self.events: List[Event] = [self.start]
        #: The events that have no next one yet.
        self.ends: List[Event] = [self.start]
        self.frame = Frame(None, _ALL)
        self.frame.known = {jump: self.end for jump in _ALL}
        self.frame.known[Jump.RAISE] = self.failure
        self._steps: List[Step] = []
        self._copying = 0

    def evaluate(self, node: ast.AST) -> None:
        """Add the events of a node."""
        raise NotImplementedError

    def run(self, *steps: Step) -> None:
        """Do all steps, and those that they ask for."""
        self.do(*steps)
        while self._steps:
            step = self._steps.pop()
            if isinstance(step, ast.AST):
                self.evaluate(step)
            else:
                step()
        self.goto(self.end)
        self.events += (self.end, self.failure)

    def do(self, *steps: Optional[Step]) -> None:
        """Do these steps next, one after the other."""
        self._steps.extend(step for step in reversed(steps) if step is not None)

    # Events

    def emit(self, kind: Kind, node: Optional[ast.AST], raises: bool = True) -> Event:
        """Add an event after those that came last."""
        may_raise = raises and kind in RAISING
        event = Event(kind, node, self.target(Jump.RAISE) if may_raise else None)
        self.events.append(event)
        for end in self.ends:
            end.next.append(event)
        self.ends = [event]
        return event

    def emitting(self, kind: Kind, node: ast.AST, raises: bool = True) -> Step:
        """Return a step that adds an event."""

        def step() -> None:
            """Add the event."""
            self.emit(kind, node, raises)

        return step

    # Choices

    def go_on(self, ends: Sequence[Event]) -> None:
        """Go on from these events, and no others."""
        self.ends = list(ends)
        if len(self.ends) > 1:
            self.emit(Kind.PASS, None, raises=False)

    def stop(self, into: List[Event]) -> None:
        """Leave off here, and keep in a list from where it may go on."""
        into.extend(self.ends)
        self.ends = []

    def test(self, node: ast.AST, yes: List[Event], no: List[Event]) -> None:
        """Evaluate a condition and keep from where its two outcomes go on."""
        if isinstance(node, ast.BoolOp):
            is_and = isinstance(node.op, ast.And)
            steps: List[Step] = []
            for value in node.values[:-1]:
                on: List[Event] = []
                outcomes = (on, no) if is_and else (yes, on)
                steps.append(partial(self.test, value, *outcomes))
                steps.append(partial(self.go_on, on))
            self.do(*steps, partial(self.test, node.values[-1], yes, no))
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            self.do(partial(self.test, node.operand, no, yes))
        elif isinstance(node, ast.Constant):
            self.stop(yes if node.value else no)
        else:
            self.do(node, partial(self._split, node, yes, no))

    def _split(self, node: ast.AST, yes: List[Event], no: List[Event]) -> None:
        """Go on in two ways from a condition that was evaluated."""
        ends = self.ends
        yes.append(self.emit(Kind.HOLDS, node))
        self.ends = ends
        self.emit(Kind.FAILS, node)
        self.stop(no)

    def choose(
        self, test: ast.AST, body: Iterable[Step], orelse: Iterable[Step]
    ) -> None:
        """Evaluate a condition, then do the one or the other."""
        yes: List[Event] = []
        no: List[Event] = []
        done: List[Event] = []
        self.do(
            partial(self.test, test, yes, no),
            partial(self.go_on, yes),
            *body,
            partial(self.stop, done),
            partial(self.go_on, no),
            *orelse,
            partial(self.stop, done),
            partial(self.go_on, done),
        )

    # Jumps

    def goto(self, event: Event) -> None:
        """Go on at an event that is there already."""
        for end in self.ends:
            end.next.append(event)
        self.ends = []

    def jump(self, jump: Jump) -> None:
        """Leave what is around, as far as a jump goes."""
        self.goto(self.target(jump))

    def target(self, jump: Jump) -> Event:
        """Return where a jump from here arrives."""
        frame, passed = self.frame, []
        while jump not in frame.known and jump not in frame.takes:
            passed.append(frame)
            assert frame.parent is not None
            frame = frame.parent
        if jump not in frame.known:
            frame.known[jump] = Event(Kind.PASS, frame.node)
            frame.arrivals.append(frame.known[jump])
        for inner in passed:
            inner.known[jump] = frame.known[jump]
        return frame.known[jump]

    def push(self, frame: Frame) -> None:
        """Put a frame around what is done next."""
        self.frame = frame

    def pop(self) -> None:
        """Take the innermost frame away."""
        self.events += self.frame.arrivals
        assert self.frame.parent is not None
        self.frame = self.frame.parent

    def guard(
        self,
        node: ast.AST,
        body: Iterable[Step],
        leave: Sequence[Step],
        swallows: bool = False,
    ) -> None:
        """Do something, and however it is left, do something else: ``try`` with
        ``finally``, or ``with``. ``swallows``: an exception may end here."""
        frame = Frame(self.frame, _ALL, node)
        self.do(
            partial(self.push, frame),
            *body,
            self.pop,
            partial(self._leave, frame, leave, swallows),
        )

    def _leave(self, frame: Frame, leave: Sequence[Step], swallows: bool) -> None:
        """Do what is done on the way out of a frame, once for each way to get there,
        and go on from it on that way."""
        normal, entries = self.ends, frame.entries()
        swallowed: List[Event] = []
        if self._copying >= _COPIED:
            # One copy for all ways to get here, as if each might go on as any other.
            self.ends = [*normal, *entries.values()]
            self.do(*leave, partial(self._go_all_ways, list(entries), bool(normal)))
            return
        steps: List[Step] = []
        for jump, entry in entries.items():
            steps += (partial(self.go_on, [entry]), partial(self._copy, 1), *leave)
            if swallows and jump is Jump.RAISE:
                steps.append(partial(self._swallow, frame.node, swallowed))
            steps += (partial(self._copy, -1), partial(self.jump, jump))
        if normal or not entries:
            steps += (partial(self.go_on, normal), partial(self._copy, 1), *leave)
            steps.append(partial(self._copy, -1))
        self.do(*steps, lambda: self.go_on([*self.ends, *swallowed]))

    def _copy(self, more: int) -> None:
        """Count in how many copies of such code this one is."""
        self._copying += more

    def _swallow(self, node: Optional[ast.AST], into: List[Event]) -> None:
        """Keep in a list from where it goes on if an exception ends here."""
        ends = self.ends
        self.emit(Kind.CATCH, node)
        self.stop(into)
        self.ends = ends

    def _go_all_ways(self, jumps: Sequence[Jump], normal: bool) -> None:
        """Do each of these jumps, and (``normal``) also go on."""
        ends = self.ends
        for jump in jumps:
            self.ends = ends
            self.jump(jump)
        self.ends = ends if normal else []
