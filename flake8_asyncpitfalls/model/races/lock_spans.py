"""From where to where a function holds a lock, by its flow."""

from __future__ import annotations

import ast
from typing import (
    TYPE_CHECKING,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
    Union,
)

from .. import callers, contexts
from ..calls import by_name, receiver_of
from ..coroutines import generators
from ..evaluation.holders import label_of
from ..evaluation.values import functions_of
from ..flow.flow import Event, Flow, Kind
from ..flow.suspension import executed_with, is_instant
from ..guards import function_around
from . import locks
from .locks import Lock

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import NamedFunction


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


def span_of_with(module: Module, flow: Flow, lock: Lock, item: ast.withitem) -> Span:
    """Return the part of a function in which it holds the lock of a ``with``."""
    manager = item.context_expr
    ends = flow.at(item, Kind.LEAVE) + releases(module, flow, manager)
    return Span(flow, lock, manager, flow.at(item, Kind.ENTER), ends)


def span_of_call(module: Module, flow: Flow, lock: Lock, call: ast.Call) -> Span:
    """Return the part of a function in which it holds a lock that a call acquires."""
    function = call.func
    assert isinstance(function, ast.Attribute)
    ends = releases(module, flow, function.value)
    for item in _entering(module, function.value, call):
        ends += flow.at(item, Kind.LEAVE)
    waiting = module.parent(call)
    if isinstance(waiting, ast.Await):
        return Span(flow, lock, call, flow.at(waiting, Kind.SUSPEND), ends)
    begins = flow.at(call, Kind.CALL)
    tested, is_negated = tested_by(module, call)
    if tested is not None and is_negated:
        ends += _events_in(flow, tested.body)  # it was not acquired there
    elif tested is not None:
        inside = _events_in(flow, tested.body)
        following = flow.after(begins, avoiding=[*inside, *begins], raising=())
        begins = [event for event in inside if event in following]
    return Span(flow, lock, call, begins, ends)


def _entering(module: Module, lock: ast.AST, node: ast.AST) -> Iterator[ast.withitem]:
    """Yield the parts of ``with`` around a node that enter a lock, and release it when
    they are left: in between it may be released for a while, and acquired again."""
    held = label_of(module, lock)
    for managed in generators.managers_around(module, node):
        if held is not None and label_of(module, managed.item.context_expr) == held:
            yield managed.item


def span_of_stack(
    module: Module, flow: Flow, lock: Lock, call: ast.Call
) -> Optional[Span]:
    """Return the part of a function in which a stack of context managers, entered by a
    ``with`` of the function, holds a lock that a call gives to it."""
    stack = receiver_of(call)
    binding = module.binding(stack) if isinstance(stack, ast.Name) else None
    item = None if binding is None else module.parent(binding.node)
    ends = flow.at(item, Kind.LEAVE) if isinstance(item, ast.withitem) else []
    begins = flow.at(call, Kind.CALL)
    return Span(flow, lock, call, begins, ends) if ends else None


def spans_of_callers(module: Module, lock: Lock, call: ast.Call) -> Iterator[Span]:
    """Yield the parts of coroutines in which these hold a lock that a call acquires in
    a plain function of theirs, which leaves it to them to release it."""
    assert isinstance(call.func, ast.Attribute)
    held = call.func.value
    acquiring = _function_around(module, call)
    releasing = set(_releasing(module, held))
    if acquiring is None or acquiring in releasing:
        return
    for use in callers.calls(module, acquiring):
        coroutine = contexts.coroutine_function(module, use)
        if coroutine is not None:
            flow = module.flow(coroutine)
            ends = releases(module, flow, held)
            for function in releasing - {coroutine}:
                for release in callers.calls(module, function):
                    if _is_alike(use, release):
                        ends += flow.at(release, Kind.CALL)
            if ends:
                yield Span(flow, lock, use, flow.at(use, Kind.CALL), ends)


def _releasing(module: Module, lock: ast.AST) -> Iterator[NamedFunction]:
    """Yield the functions of a module that release what an expression gives."""
    held = label_of(module, lock)
    for call in module.once(by_name).get("release", ()):
        if (
            held is not None
            and label_of(module, getattr(call.func, "value", call)) == held
        ):
            function = _function_around(module, call)
            if function is not None:
                yield function


def _function_around(module: Module, node: ast.AST) -> Optional[NamedFunction]:
    function = function_around(module, node)
    return None if isinstance(function, ast.Lambda) else function


def _is_alike(first: ast.Call, second: ast.Call) -> bool:
    """Say whether two calls are of functions, or of methods of the same object."""
    return _receiver(first) == _receiver(second)


def _receiver(call: ast.Call) -> str:
    method = call.func
    return ast.dump(method.value) if isinstance(method, ast.Attribute) else ""


def tested_by(
    module: Module, call: ast.Call
) -> Tuple[Union[ast.If, ast.While, None], bool]:
    """Return the statement that a call, or ``not`` of one, is the condition of, if any,
    and whether it is negated."""
    test: ast.AST = call
    statement = module.parent(call)
    is_negated = False
    if isinstance(statement, ast.NamedExpr):
        test, statement = statement, module.parent(statement)
    if isinstance(statement, ast.UnaryOp) and isinstance(statement.op, ast.Not):
        is_negated = True
        test, statement = statement, module.parent(statement)
    if isinstance(statement, (ast.If, ast.While)) and statement.test is test:
        return statement, is_negated
    return None, False


def _events_in(flow: Flow, statements: List[ast.stmt]) -> List[Event]:
    return [event for node in executed_with(statements) for event in flow.at(node)]


def releases(module: Module, flow: Flow, lock: ast.AST) -> List[Event]:
    """Return the events in which a function releases what an expression gives."""
    held = label_of(module, lock)
    return [
        event
        for event in flow.of(Kind.CALL)
        if held is not None
        and isinstance(event.node, ast.Call)
        and isinstance(event.node.func, ast.Attribute)
        and event.node.func.attr == "release"
        and label_of(module, event.node.func.value) == held
    ]


def suspended_in(module: Module, span: Span) -> Optional[ast.expr]:
    """Return the first expression at which a coroutine is suspended, or an asynchronous
    generator yields, while it means to hold a lock; not awaiting what never suspends.
    """
    flow = span.flow
    inside = span.events()
    planned = flow.after(span.begins, avoiding=span.ends, raising=())
    for event in flow.of(Kind.SUSPEND, Kind.YIELD):
        if event in inside and event not in span.begins:
            if _passes(module, event.node):
                continue
            # Where an error leads on past the release, the lock is lost, not held.
            if event in planned or flow.reaches([event], span.ends, span.begins):
                return _expression(event)
    return None


def _passes(module: Module, node: Optional[ast.AST]) -> bool:
    """Say whether a node awaits what never suspends, and takes no lock itself, which
    might be the one that is held."""
    if not isinstance(node, ast.Await) or not is_instant(module, node, True):
        return False
    assert isinstance(node.value, ast.Call)
    return not any(
        isinstance(part, ast.withitem)
        and locks.held_by(function.module, part.context_expr)
        for function in functions_of(module.value(node.value.func))
        for part in executed_with(function.module.body(function.node))
    )


def _expression(event: Event) -> ast.expr:
    """Return the expression of a suspension: what is awaited, entered or iterated."""
    node = event.node
    if isinstance(node, ast.withitem):
        return node.context_expr
    if isinstance(node, (ast.AsyncFor, ast.comprehension)):
        return node.iter
    assert isinstance(node, ast.expr)
    return node
