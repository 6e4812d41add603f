"""How a coroutine goes on when it has caught its own cancellation."""

from __future__ import annotations

import ast
from enum import Enum
from typing import (
    TYPE_CHECKING,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)

from .. import guards
from ..calls import spelled
from ..flow import exceptions
from ..flow.flow import Event, Kind
from ..flow.suspension import executed_with
from ..scopes import TryNode
from . import excuses
from .assumptions import Assumptions
from .cancel_catchers import CAUGHT_AS, CancelCatcher
from .clean_up import is_clean_up
from .reraising import Raised, raised

if TYPE_CHECKING:
    from ..module import Module


class Outcome(Enum):
    """What becomes of a cancellation that is caught."""

    SWALLOWED = "the coroutine goes on"
    RETURNED = "the coroutine returns"
    REPLACED = "another exception is raised"


_Ending = Tuple[Outcome, str]


class _Course(NamedTuple):
    """What may come after a catcher has caught a cancellation."""

    reached: Set[Event]
    #: The nodes of the handler itself, and the events among these.
    inside: Set[ast.AST]
    here: List[Event]
    #: What is waited for outside of the handler.
    waits: Set[ast.AST]
    #: Whether the coroutine may come to its end.
    ends: bool


def after(
    module: Module, function: ast.AsyncFunctionDef, catcher: CancelCatcher
) -> Optional[_Ending]:
    """Return what becomes of a cancellation, and the statement by which, if it is lost.

    What is not meant to catch one must not end at all without raising it; what is may
    end the coroutine, but not let it go on with its work.
    """
    handler = catcher.handler
    inside = set() if handler is None else set(executed_with(handler.body))
    assumed = Assumptions(module, handler, CAUGHT_AS)
    reached = _reached(module, function, catcher, inside, assumed)
    here = [event for event in reached if event.node in inside]
    if any(isinstance(node, ast.Raise) for node in inside):
        if any(assumed.is_asked(event) for event in here):
            return None
    waits = {
        event.node
        for event in reached
        if event.kind is Kind.SUSPEND and event.node is not None
    }
    ends = module.flow(function).end in reached
    course = _Course(reached, inside, here, waits - inside, ends)
    if catcher.on_purpose:
        return _after_purpose(module, catcher, course, assumed)
    return _after_accident(module, catcher, course)


def _works(module: Module, block: ast.AST, course: _Course) -> bool:
    """Say whether a coroutine goes on with its work after a block, other than to take
    down what it has used."""
    does_work = any(_is_work(module, block, node) for node in course.waits)
    return does_work and not _is_taking_down(module, block)


def _after_purpose(
    module: Module, catcher: CancelCatcher, course: _Course, assumed: Assumptions
) -> Optional[_Ending]:
    """Return the same where a cancellation is meant. ``assumed`` is what is known when
    the handler has run."""
    handler = catcher.handler
    if _is_decided(module, handler, course.here):
        return None
    runs_again = _runs_again(catcher, course)
    is_over = not course.ends and not runs_again
    if is_over and _is_raised_at_last(module, handler, course):
        return None
    may_go_on = runs_again or not assumed.is_told(course.reached, course.inside)
    if may_go_on and _works(module, catcher.block, course):
        return Outcome.SWALLOWED, ""
    if handler is None or course.ends:
        return None
    return _replaced_on_purpose(module, handler, course.here)


def _after_accident(
    module: Module, catcher: CancelCatcher, course: _Course
) -> Optional[_Ending]:
    """Return the same where no cancellation is meant."""
    if course.ends or _runs_again(catcher, course):
        return Outcome.SWALLOWED, ""
    if any(event.kind is Kind.RETURN for event in course.here):
        return Outcome.RETURNED, "return"
    if catcher.handler is None:
        return None
    # It always ends by an exception, be it one that is raised after the handler.
    raising = [event for event in course.reached if event.kind is Kind.RAISE]
    names = _raised_instead(module, catcher.handler, raising)
    return _replaced(name for name in names if name is not None)


def _replaced_on_purpose(
    module: Module, handler: ast.ExceptHandler, here: List[Event]
) -> Optional[_Ending]:
    """Return which other exception a handler raises that is meant to catch a
    cancellation; ``None`` where it may raise this again, or one that tells of it."""
    names: List[str] = []
    for name in _raised_instead(module, handler, here):
        if name is None or "ancel" in name:
            return None
        names.append(name)
    return _replaced(names)


def _runs_again(catcher: CancelCatcher, course: _Course) -> bool:
    """Say whether the code in which the cancellation came may wait once more."""
    body = executed_with(getattr(catcher.block, "body"))
    return not course.waits.isdisjoint(body)


def _is_decided(
    module: Module, handler: Optional[ast.ExceptHandler], here: List[Event]
) -> bool:
    """Say whether a handler that is meant for cancellation ends the coroutine in the
    cases that its author has thought of: it returns, or raises it again."""
    return handler is not None and any(
        event.kind is Kind.RETURN
        or isinstance(event.node, ast.Raise)
        and raised(module, event.node, handler) is Raised.AGAIN
        for event in here
    )


def _is_raised_at_last(
    module: Module, handler: Optional[ast.ExceptHandler], course: _Course
) -> bool:
    """Say whether a coroutine, which always ends by an exception, may end by its
    cancellation."""
    return handler is not None and any(
        isinstance(event.node, ast.Raise)
        and raised(module, event.node, handler) is Raised.AGAIN
        for event in course.reached
    )


def _reached(
    module: Module,
    function: ast.AsyncFunctionDef,
    catcher: CancelCatcher,
    inside: Set[ast.AST],
    assumed: Assumptions,
) -> Set[Event]:
    """Return the events that may come after a cancellation was caught, until the
    handler returns or something is raised."""
    flow = module.flow(function)
    ends = set(flow.of(Kind.RAISE))
    ends.update(event for event in flow.of(Kind.RETURN) if event.node in inside)
    for last in excuses.last_calls(module, inside):
        ends.update(flow.at(last, Kind.CALL, Kind.SUSPEND))
    begin = flow.at(catcher.node, Kind.CATCH)
    reached = flow.after(begin, ends, raising=())
    impossible = assumed.impossible(flow, reached)
    if impossible:
        reached = flow.after(begin, ends | impossible, raising=())
    return reached


def _raised_instead(
    module: Module, handler: ast.ExceptHandler, events: Iterable[Event]
) -> Iterator[Optional[str]]:
    """Yield the names of the exceptions that are raised in place of the one that a
    handler has caught; ``None`` for one that may be that one."""
    for event in events:
        node = event.node
        if isinstance(node, ast.Raise) and not _is_caught_again(module, node, handler):
            if raised(module, node, handler) is Raised.OTHER and node.exc is not None:
                yield spelled(node.exc).rpartition(".")[2].rstrip("()")
            else:
                yield None


def _replaced(names: Iterable[str]) -> Optional[_Ending]:
    """Return that one of these exceptions is raised, if there are any."""
    name = min(names, default=None)
    return None if name is None else (Outcome.REPLACED, f"raise {name}")


def _is_caught_again(
    module: Module, statement: ast.Raise, handler: ast.ExceptHandler
) -> bool:
    """Say whether what a handler raises is an error that it catches itself, and
    keeps."""
    return any(
        handler in module.ancestors(inner)
        and not exceptions.ANY.isdisjoint(exceptions.caught(module, inner))
        and not any(isinstance(node, ast.Raise) for node in executed_with(inner.body))
        for inner in exceptions.handlers_around(module, statement)
    )


def _is_taking_down(module: Module, block: ast.AST) -> bool:
    """Say whether a block is a part of what takes something down, the rest of which is
    to be done whatever happens; a loop there may be one that is to end."""
    return is_clean_up(module, block) and not any(
        isinstance(each, ast.While) for each in guards.around(module, block)
    )


def _is_work(module: Module, block: ast.AST, node: ast.AST) -> bool:
    """Say whether a suspension that comes after a block is more than a clean-up, which
    a cancellation that is not caught would lead to as well."""
    if excuses.is_cleaning(module, node):
        return False
    around = {block, *guards.around(module, block)}
    inner = node
    for outer in module.ancestors(node):
        if outer in around:
            if isinstance(outer, ast.AsyncWith) and isinstance(inner, ast.withitem):
                return False
            if isinstance(outer, TryNode) and inner in outer.finalbody:
                return False
        inner = outer
    return True
