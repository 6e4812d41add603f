"""Event loops that a function makes for itself, and whether it closes them."""

from __future__ import annotations

import ast
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Tuple

from .. import guards
from ..calls import taker
from ..cancellation.clean_up import is_clean_up
from ..evaluation import recipients
from ..evaluation.values import NONE
from ..fields import nodes_in
from ..flow.flow import Event, Flow, Kind
from ..scopes import Binding, FunctionNode, How, Scope

if TYPE_CHECKING:
    from ..module import Module

#: Functions that make a loop, which who calls them has to close.
MAKERS = (
    "asyncio.new_event_loop",
    "asyncio.AbstractEventLoopPolicy.new_event_loop",
    "uvloop.new_event_loop",
    "winloop.new_event_loop",
)
#: Functions that only look at what they are given, or use it for one call.
_LOOKING = frozenset({"bool", "hasattr", "id", "isinstance", "print", "repr", "str"})
_ASKING = (ast.If, ast.IfExp, ast.While, ast.UnaryOp, ast.BoolOp, ast.Compare)


class _Use(Enum):
    """What a function does with a loop that it made."""

    RUN = "runs a coroutine"
    CLOSE = "closes it"
    SET = "makes it the current loop of the thread"
    LOOK = "nothing that matters"
    HAND_ON = "gives it to somebody who may close it, or runs it for ever"


def is_left_open(module: Module, made: ast.Call) -> bool:
    """Say whether a loop that a function makes is neither closed on each way to the
    function's end nor handed on.

    Errors that leave the function do not count: a plain ``close()`` at the end will do.
    Of those that it catches only what the loop runs counts.
    """
    scope = module.scope_of(made).own
    if not isinstance(scope.node, FunctionNode):
        return False
    around = module.parent(made)
    if isinstance(around, ast.NamedExpr) and _is_run_at_once(module, around):
        held = recipients.local_variables(module, [around.target])
    else:
        held = recipients.local_names(module, made)
    if not held:
        return _is_run_at_once(module, made)
    if len(held) > 1 or held[0][0] is not module.scope_of(made):
        return False
    return _is_open_at_end(module, made, *held[0])


def _is_run_at_once(module: Module, made: ast.expr) -> bool:
    """Say whether nothing keeps a loop: it is dropped, or runs one coroutine."""
    method = module.parent(made)
    if isinstance(method, ast.Attribute):
        call = module.parent(method)
        return method.attr == "run_until_complete" and isinstance(call, ast.Call)
    return isinstance(method, ast.Expr)


def _is_open_at_end(module: Module, made: ast.Call, scope: Scope, name: str) -> bool:
    """Say whether a loop that a local variable alone holds may be open when the
    function ends, or the variable gets something else."""
    if not all(_is_known(module, made, each) for each in scope.bindings[name]):
        return False  # it may be another loop
    uses = _own_uses(module, scope, name)
    if uses is None:
        return False
    # The variable is all that holds it.
    flow = module.flow(scope.node)  # type: ignore[arg-type]  # it is a function's
    lost = {
        event
        for binding in scope.bindings[name]
        for event in flow.at(binding.node, Kind.WRITE, Kind.DELETE)
    }
    avoided = lost.union(
        _closing(module, flow, uses), _impossible(module, flow, made, scope, name)
    )
    bound = lost.intersection(flow.after(flow.at(made, Kind.CALL), lost, raising=()))
    begin = [after for event in bound for after in event.next]
    running = set(_running(module, uses))
    failed = [
        event.landing
        for event in _after(flow, begin, avoided)
        if event.kind is Kind.CALL and event.landing is not None
        if event.node in running
    ]
    after = _after(flow, [*begin, *failed], avoided)
    return flow.end in after or not lost.isdisjoint(after)


def _own_uses(
    module: Module, scope: Scope, name: str
) -> Optional[List[Tuple[ast.expr, _Use]]]:
    """Return the uses of a local variable that holds a loop, and of the current loop
    where that is set to it; ``None`` where it is handed on, or set and never run."""
    uses: List[Tuple[ast.expr, _Use]] = [
        (use, _use(module, scope, use)) for use in module.uses(scope, name)
    ]
    kinds = {kind for _, kind in uses}
    if _Use.SET in kinds and _Use.RUN not in kinds:
        uses += [(use, _use(module, scope, use)) for use in _current(module, scope)]
        kinds.update(kind for _, kind in uses)
        if _Use.RUN not in kinds:
            return None
    return None if _Use.HAND_ON in kinds else uses


def _current(module: Module, scope: Scope) -> Iterator[ast.Call]:
    """Yield the calls by which a function gets the loop that it has set."""
    for node in nodes_in(scope.node):
        if isinstance(node, ast.Call):
            if module.qualified_name(node.func) == "asyncio.get_event_loop":
                yield node


def _running(module: Module, uses: List[Tuple[ast.expr, _Use]]) -> Iterator[ast.AST]:
    """Yield the calls by which a loop runs what may fail: all but clean-up."""
    for use, kind in uses:
        if kind is _Use.RUN and not is_clean_up(module, use):
            yield from islice(module.ancestors(use), 2)  # the method, and its call


def _after(flow: Flow, begin: List[Event], avoided: Set[Event]) -> Set[Event]:
    """Return some events and those that come after them, up to where a loop is closed
    or lost, which counts; exceptions are not reckoned with."""
    begin = [event for event in begin if event not in avoided]
    return flow.after(begin, avoided, raising=()).union(begin)


def _is_known(module: Module, made: ast.Call, binding: Binding) -> bool:
    """Say whether a binding of the variable that holds a loop gives it this one,
    another that is made here, or nothing."""
    source = module.assigned(binding)
    if source is made or binding.how is How.DELETED:
        return True
    if isinstance(source, ast.Call):
        return module.qualified_name(source.func) in MAKERS
    return source is not None and module.value(source) == NONE


def _closing(
    module: Module, flow: Flow, uses: List[Tuple[ast.expr, _Use]]
) -> Iterator[Event]:
    """Yield the events in which a loop is closed, or found to need no closing."""
    for use, kind in uses:
        if kind is not _Use.CLOSE:
            continue
        for around in module.ancestors(use):
            yield from flow.at(around, Kind.CALL, Kind.LEAVE)
            if isinstance(around, ast.If):
                for asked in _asked_in(module, around, uses):
                    yield from flow.at(asked, Kind.READ)


def _asked_in(
    module: Module, statement: ast.If, uses: List[Tuple[ast.expr, _Use]]
) -> Iterator[ast.expr]:
    """Yield the uses of a loop in the test of a statement: ``if loop is not None:
    loop.close()``."""
    for use, _ in uses:
        around = (use, *module.ancestors(use))
        if statement in around and statement.test in around:
            yield use


def _impossible(
    module: Module, flow: Flow, made: ast.Call, scope: Scope, name: str
) -> Iterator[Event]:
    """Yield the outcomes of conditions that cannot be while a loop is open that was
    made: under the same condition, ``if own: loop = ...`` and ``if own: loop.close()``,
    or about what holds it.
    """
    known = {
        ast.dump(test): holds
        for test, holds in guards.known(module, made)
        if _is_settled(test, scope, name)
    }
    for event in flow.of(Kind.HOLDS, Kind.FAILS):
        assert event.node is not None
        holds = event.kind is Kind.HOLDS
        given = known.get(ast.dump(event.node), holds) if known else holds
        if given is not holds or _is_without_loop(event.node, name) is holds:
            yield event


def _is_without_loop(test: ast.AST, name: str) -> Optional[bool]:
    """Return the outcome of a condition when a variable is ``None``, or holds a loop
    that is closed; ``None`` where it is about something else."""
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Attribute):
        if getattr(test.func.value, "id", "") == name:
            return True if test.func.attr == "is_closed" else None
    if isinstance(test, ast.Compare) and isinstance(test.ops[0], (ast.Is, ast.IsNot)):
        if getattr(test.left, "id", "") == name:
            if getattr(test.comparators[0], "value", ...) is None:
                return isinstance(test.ops[0], ast.Is)
    return False if getattr(test, "id", "") == name else None


def _is_settled(test: ast.expr, scope: Scope, loop: str) -> bool:
    """Say whether a condition always turns out in the same way in one call of a
    function, as far as its own assignments go: it calls nothing, and all its names but
    that of the loop are bound once."""
    return not any(
        isinstance(node, (ast.Call, ast.Await, ast.NamedExpr))
        or isinstance(node, ast.Name)
        and (node.id == loop or len(scope.bindings.get(node.id, ())) > 1)
        for node in nodes_in(test)
    )


def _use(module: Module, scope: Scope, use: ast.expr) -> _Use:
    if module.scope_of(use).frame is not scope:
        return _Use.HAND_ON
    parent = taker(module, use)
    if isinstance(parent, ast.Attribute):
        return _method(module, parent)
    if isinstance(parent, ast.Call):
        return _passed(module, parent)
    if isinstance(parent, (ast.Expr, *_ASKING)):
        return _Use.LOOK
    return _Use.HAND_ON


def _method(module: Module, method: ast.Attribute) -> _Use:
    call = module.parent(method)
    if not (isinstance(call, ast.Call) and call.func is method):
        return _Use.HAND_ON  # whoever calls it later
    if method.attr == "close":
        return _Use.CLOSE
    if method.attr == "run_until_complete":
        return _Use.RUN
    return _Use.HAND_ON if method.attr == "run_forever" else _Use.LOOK


def _passed(module: Module, call: ast.Call) -> _Use:
    name = module.qualified_name(call.func) or ""
    if name == "contextlib.closing":
        is_entered = isinstance(module.parent(call), ast.withitem)
        return _Use.CLOSE if is_entered else _Use.HAND_ON
    if name == "asyncio.set_event_loop":
        return _Use.SET
    if name in _LOOKING or name.startswith("asyncio."):
        return _Use.LOOK
    return _Use.HAND_ON
