"""Event loops, and their runners, that are used after they were closed.

See https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.close and
https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, Optional

from .. import guards
from ..calls import argument, dotted_name, last_name
from ..evaluation import recipients
from ..evaluation.values import Coroutine, Named
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.flow import RAISING, Event, Flow, Kind
from ..flow.suspension import executed_with
from ..scopes import Body, FunctionNode, How

if TYPE_CHECKING:
    from ..module import Module

#: Methods that a closed loop, or a closed Runner, answers with RuntimeError.
_NEEDING = frozenset(
    {
        "add_reader",
        "add_signal_handler",
        "add_writer",
        "call_at",
        "call_later",
        "call_soon",
        "call_soon_threadsafe",
        "create_task",
        "get_loop",
        "run",
        "run_forever",
        "run_in_executor",
        "run_until_complete",
    }
)
#: Where exceptions are reckoned with on the way to a use: reading the name of a loop
#: before it is closed is not thought to fail.
_RAISING = RAISING - {Kind.READ}
#: Functions of asyncio that use the loop which they are given.
_TAKING = frozenset({"ensure_future", "run_coroutine_threadsafe"})


def uses_after(module: Module, closing: ast.AST, loop: ast.expr) -> Iterator[ast.Call]:
    """Yield the calls that use a loop which always is closed by then, in the code of
    the function, or of the module itself, that closes it.

    ``closing`` is the call of ``close``, or the ``with`` item that closes it; ``loop``
    may be a runner, whose loop is closed with it.
    """
    name = dotted_name(loop)
    body = module.scope_of(closing).node
    if name is None or not isinstance(body, (ast.Module, *FunctionNode)):
        return
    calls = _calls(body)
    yield from _uses_of(module, closing, name, body, calls)
    for call in calls:
        if last_name(call) == "get_loop" and _uses(call, name):
            for _, variable in recipients.local_names(module, call):
                yield from _uses_of(module, closing, variable, body, calls)


def _uses_of(
    module: Module, closing: ast.AST, name: str, body: Body, calls: List[ast.Call]
) -> Iterator[ast.Call]:
    """Yield those of a function's calls that use a loop, or a runner, given by its
    name, which always is closed by then."""
    used = [call for call in calls if _uses(call, name)]
    if not used:
        return
    flow = module.flow(body)
    closed = flow.at(closing, Kind.LEAVE) or [
        event
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr == "close"
        if call is closing or dotted_name(call.func.value) == name
        for event in flow.at(call, Kind.CALL)
    ]
    changes = _changes(module, flow, name, body)
    if changes is None:
        return
    for call in used:
        events = flow.at(call, Kind.CALL)
        if flow.reaches((flow.start, *changes), events, closed, _RAISING):
            continue
        if flow.reaches(closed, events, changes) and not _is_ready(module, call):
            yield call


def _calls(body: Body) -> List[ast.Call]:
    """Return the calls that a function, or the module itself, makes."""
    run = [body.body] if isinstance(body, ast.Lambda) else body.body
    return [node for node in executed_with(run) if isinstance(node, ast.Call)]


def _uses(call: ast.Call, loop: str) -> bool:
    """Say whether a call needs a loop, given by its dotted name, to be open."""
    function = last_name(call)
    if function in _NEEDING:
        return dotted_name(getattr(call.func, "value", call)) == loop
    if function in _TAKING:
        given = argument(call, "loop", 1)
        return given is not None and dotted_name(given) == loop
    return False


def _is_ready(module: Module, call: ast.Call) -> bool:
    """Say whether a call is made only if the loop is open, or its failure awaited."""
    if exceptions.is_caught(module, call, "RuntimeError"):
        return True
    return any(
        getattr(node, "attr", "") == "is_closed"
        for test, _ in guards.branches(module, call)
        for node in nodes_in(test)
    )


def _changes(
    module: Module, flow: Flow, name: str, body: Body
) -> Optional[FrozenSet[Event]]:
    """Return the events in which a name may get another loop; ``None`` where that may
    be at any time."""
    root, _, attributes = name.partition(".")
    scope = module.scopes[body] if isinstance(body, FunctionNode) else module.scope
    owner = scope.binding_scope(root) or module.scope
    found: List[Event] = []
    for binding in owner.bindings.get(root, ()):
        events = flow.at(binding.node, Kind.WRITE, Kind.DELETE)
        if owner is scope and not events and binding.how is not How.PARAMETER:
            return None  # a nested function binds it
        found += events
    if attributes or owner is not scope:
        found += _by_others(module, flow, name)
    return frozenset(found)


def _by_others(module: Module, flow: Flow, name: str) -> Iterator[Event]:
    """Yield the events in which an attribute or another scope's variable is bound, or
    code runs that may bind it."""
    for event in flow.of(Kind.WRITE, Kind.DELETE, Kind.CALL, Kind.SUSPEND):
        node = event.node
        if isinstance(node, ast.Call):
            function = node.func
            if dotted_name(getattr(function, "value", function)) != name:
                if not _changes_nothing(module, node):
                    yield event
        elif event.kind is Kind.SUSPEND or (
            node is not None and dotted_name(node) == name
        ):
            yield event


def _changes_nothing(module: Module, call: ast.Call) -> bool:
    """Say whether a call binds no name of the project: that of a library, or one that
    only makes a coroutine."""
    return isinstance(module.value(call.func), Named) or isinstance(
        module.value(call), Coroutine
    )
