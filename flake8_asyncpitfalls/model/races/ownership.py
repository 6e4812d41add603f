"""State that only one task uses at a time, whatever could be."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Iterator, Optional, Set

from ...knowledge.instances import PER_TASK
from .. import callers, classes, guards
from ..evaluation.values import Class, Named
from ..fields import nodes_in
from ..library_names import lineage
from ..scopes import How, LoopNode, NamedFunction, Scope
from .held_locks import always_locked
from .shared_state import Place
from .started_together import run_side_by_side, runs_beside_itself

if TYPE_CHECKING:
    from ..module import Module

#: Functions that run once, before others can.
_STARTING = re.compile(
    r"^_*(async_?)?(open|start|startup|on_startup|start_?up|set_?up|init|initiali[sz]e"
    r"|main|lifespan|aenter|on_start|configure|bootstrap)(_async)?_*$|^asyncSetUp$"
)
#: Functions that are the body of a task, where nothing is seen to call them.
_LOOPING = re.compile(
    r"(^|_)(run|loop|mainloop|forever|serve|listen(er)?|poll(er|ing)?|watch(er|dog)?"
    r"|monitor|heartbeat|keep_?alive|pump|ticker|reconnect|receive_messages)(_|$)"
)
#: Methods of streams and iterators, that have one user at a time.
_STREAMING = re.compile(
    r"^_*(a?read|read1|readline|readlines|readinto|readexactly|readuntil|readall"
    r"|read_(line|until|exactly|all|some|bytes|chunk|frame|packet|message|exact|n)"
    r"|recv|recv_into|receive|receive_some|receive_bytes|peek|seek|tell|fill"
    r"|fill_buffer|write|writelines|write_all|anext|get_chunk"
    r"|next_(chunk|event|frame|line|message|packet|payload))_*$"
)
_POSITION = re.compile(
    r"(\.|_)(offset|position|pos|cursor|bytes_left|buf|buffer(_start|_end)?)$"
)
#: Classes of which each request has an object of its own.
_OF_REQUEST = re.compile(r"(Request|Response|Message)$")
#: What is handed to the objects that are made for one request.
_REQUEST = frozenset({"request", "receive"})
#: How a variable gets what a call gives.
_FROM_CALLS = (How.VALUE, How.ANNOTATED, How.ENTER, How.ASYNC_ENTER)
#: Through how many functions callers are followed.
_LONGEST_CHAIN = 8


def runs_once(function: NamedFunction) -> bool:
    """Say whether a function is called so that it is one for the start."""
    return _STARTING.search(function.name) is not None


def _is_stream(function: NamedFunction) -> bool:
    """Say whether a function reads or writes a stream, by its name; it is told of one
    thing at most, how much or what."""
    given = len(function.args.args) - len(function.args.defaults)
    return given <= 2 and _STREAMING.search(function.name) is not None


def _reads_stream(module: Module, expression: ast.AST) -> bool:
    """Say whether an expression awaits something that a stream gives which may have one
    user at a time: none that each call of the function makes for itself."""
    return any(
        isinstance(node, ast.Await)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and _STREAMING.search(node.value.func.attr) is not None
        and not _is_made_here(module, node.value.func.value)
        for node in nodes_in(expression)
    )


def _is_made_here(module: Module, receiver: ast.AST) -> bool:
    """Say whether an object comes from a call in the same function."""
    made: Optional[ast.AST] = receiver
    if isinstance(receiver, ast.Name):
        binding = module.binding(receiver)
        if binding is None or binding.how not in _FROM_CALLS:
            return False
        if module.scope_of(binding.node).frame is not module.scope_of(receiver).frame:
            return False
        made = module.assigned(binding)
    return isinstance(made, (ast.Call, ast.Await))


def _is_position(where: Place) -> bool:
    """Say whether a place is where somebody is in a stream, by its name."""
    return _POSITION.search(where.path[-1]) is not None


def is_per_task(module: Module, function: NamedFunction) -> bool:
    """Say whether each task gets an object of its own of the class that a method is in:
    each request or test."""
    cls = classes.owner(module, function)
    if cls is None:
        return False
    if _is_of_request(cls):
        return True
    return any(
        isinstance(base, Named) and not PER_TASK.isdisjoint(lineage(base.name))
        for base in classes.lineage(cls)
    )


def _is_of_request(cls: Class) -> bool:
    """Say whether an object of a class is made for one request: by the name of the
    class, or by what its objects are made from."""
    if _OF_REQUEST.search(cls.node.name):
        return True
    return any(
        isinstance(node, ast.FunctionDef)
        and node.name == "__init__"
        and any(given.arg in _REQUEST for given in node.args.args)
        for node in cls.body
    )


def is_single(module: Module, scope: Scope, given: ast.AST, where: Place) -> bool:
    """Say whether a function is known not to run beside itself: by its class, or as a
    generator, of which nobody knows who takes its values; and where it is not seen to,
    by names: its own, that of what it reads, or of the place that it writes."""
    function = scope.node
    assert isinstance(function, ast.AsyncFunctionDef)
    if is_per_task(module, function):
        return True
    if any(isinstance(leaving, ast.Yield) for leaving in scope.exits):
        return True
    return (
        runs_once(function)
        or _is_stream(function)
        or _reads_stream(module, given)
        or _is_position(where)
    ) and (not runs_beside_itself(module, function) or _is_for_some(module, given))


def _is_for_some(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only for some calls of its function, by what these give
    it: each of those that run side by side may have a place of its own."""
    scope = module.scope_of(node)
    return any(
        binding.how is How.PARAMETER
        for test, _ in guards.branches(module, node)
        for part in nodes_in(test)
        if isinstance(part, ast.Name)
        for binding in scope.bindings.get(part.id, ())
    )


def is_owned(module: Module, function: ast.AsyncFunctionDef, where: Place) -> bool:
    """Say whether one task owns a place that a function writes: a closure's variable
    that its function awaits, or state that only the body of one task changes."""
    around = module.scope_of(function)
    if isinstance(where.root, Scope) and where.root.is_function:
        if where.root.bindings[where.path[0]][0].how is not How.PARAMETER:
            return _is_only_awaited(module, around, function) and not any(
                run_side_by_side(module, function, writer)
                for writer in _writers(module, where)
                if writer is not function
            )
    task = _task(module, function)
    if task is None:
        return False
    return all(
        writer is function or _task(module, writer) is task
        for writer in _writers(module, where)
    )


def _is_only_awaited(module: Module, scope: Scope, function: NamedFunction) -> bool:
    """Say whether a nested function never runs beside itself: it is only awaited, or
    called at one place that is in no loop."""
    calls = callers.calls(module, function)
    uses = module.uses(scope, function.name)
    if not scope.is_function or not uses or function.decorator_list:
        return False
    if {id(call.func) for call in calls} != {id(use) for use in uses}:
        return False
    if all(isinstance(module.parent(call), ast.Await) for call in calls):
        return True
    return len(calls) == 1 and not callers.is_repeated(module, calls[0])


def _task(module: Module, function: NamedFunction) -> Optional[NamedFunction]:
    """Return the function that is the body of the one task in which a function runs,
    as far as its callers are seen."""
    seen: Set[NamedFunction] = set()
    in_loop = False
    while function not in seen and len(seen) < _LONGEST_CHAIN:
        seen.add(function)
        calls = callers.calls(module, function)
        if not calls:
            loops = in_loop or _loops(function)
            return function if loops and _LOOPING.search(function.name) else None
        outer: Set[NamedFunction] = set()
        in_loop = in_loop or any(callers.is_repeated(module, call) for call in calls)
        for call in calls:
            caller = callers.caller(module, call)
            if caller is not None and callers.is_awaited(module, call):
                outer.add(caller)
            elif len(calls) == 1 and not callers.is_repeated(module, call):
                return function if _loops(function) else None
            else:
                return None
        if len(outer) != 1:
            return None
        function = outer.pop()
    return None


def _loops(function: NamedFunction) -> bool:
    return any(isinstance(node, LoopNode) for node in nodes_in(function))


def _writers(module: Module, where: Place) -> Iterator[NamedFunction]:
    """Yield the functions that write an attribute or global variable of the same name,
    those left out that run before or between tasks."""
    name = next((part[1:] for part in where.path[1:] if part.startswith(".")), "")
    bindings = module.attributes.get(name, [])
    if not name and isinstance(where.root, Scope):
        bindings = where.root.bindings[where.path[0]]
    for binding in bindings:
        node = module.scope_of(binding.node).frame.node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if node.name != "__init__" and not runs_once(node):
                yield node


def is_unshared(module: Module, function: ast.AsyncFunctionDef, where: Place) -> bool:
    """Say whether no other task comes into a function while one is in it, or to the
    place that it writes."""
    return is_owned(module, function, where) or always_locked(module, function)
