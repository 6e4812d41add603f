"""Whether a call that may wait has anything to wait for.

Sockets may be non-blocking, queues unbounded and futures done: that is not a matter of
the method but of the object, of where it comes from and what was done with it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import library
from .iteration import unwrapped
from .origins import argument_literal, holder, literal, makers, uses
from .reaching import position
from .scopes import How

if TYPE_CHECKING:
    from .module import Module

_SOCKET = "socket.socket."
_FUTURE = ("concurrent.futures.Future.result", "concurrent.futures.Future.exception")
#: Functions that make a socket which blocks unless it is told not to.
_SOCKET_MAKERS = frozenset(
    {"socket.socket", "socket.create_connection", "socket.create_server"}
)
#: Functions that give a future which is awaited, or that wait until futures are done.
_COMPLETING = frozenset(
    {
        "asyncio.wrap_future",
        "concurrent.futures.wait",
        "concurrent.futures.as_completed",
    }
)


def waits(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether the object of a method of this name may make its caller wait."""
    receiver = getattr(call.func, "value", None)
    if receiver is None:
        return True
    if name.startswith(_SOCKET):
        return blocks(module, receiver)
    if name in library.bounded_only:
        return is_bounded(module, receiver)
    if name in _FUTURE:
        return is_pending(module, receiver)
    return True


def blocks(module: Module, receiver: ast.AST) -> bool:
    """Say whether a socket surely was made here and not set non-blocking since."""
    made = makers(module, receiver)
    if made is None:
        return False
    for call in made:
        if module.qualified_name(call.func) not in _SOCKET_MAKERS:
            return False
        for part in (part for arg in call.args for part in ast.walk(arg)):
            if getattr(part, "attr", getattr(part, "id", "")) == "SOCK_NONBLOCK":
                return False
    held = holder(module, receiver)
    if held is None:
        return True
    used = module.once(uses)
    if used.passed.get(held):
        return False  # whoever gets it may set it non-blocking
    return not any(
        call.args and not _is_blocking(literal(module, call.args[0]), method)
        for method in ("setblocking", "settimeout")
        for call in used.methods.get((held, method), ())
    )


def _is_blocking(value: object, method: str) -> bool:
    return value is ... and method == "settimeout" or value is None or bool(value)


def is_bounded(module: Module, receiver: ast.AST) -> bool:
    """Say whether a queue surely has a limit to what it holds."""
    made = makers(module, receiver)
    return made is not None and all(
        _is_limit(argument_literal(module, call, "maxsize", 0)) for call in made
    )


def _is_limit(value: object) -> bool:
    return isinstance(value, int) and value > 0


def is_pending(module: Module, future: ast.AST) -> bool:
    """Say whether a future was got in this function, and nothing there shows that it
    is done where its result is asked for."""
    if isinstance(future, ast.Call):
        return True
    if isinstance(future, ast.Subscript):
        return isinstance(future.value, ast.Name) and is_pending(module, future.value)
    if not isinstance(future, ast.Name):
        return False
    if (holder(module, future), "done") in module.once(uses).methods:
        return False
    return _is_got_here(module, future, future) and not _was_completed(
        module, future, future
    )


def _is_got_here(module: Module, name: ast.Name, place: ast.AST) -> bool:
    """Say whether a name has a future, or several, that this function may wait for."""
    binding = module.binding(name)
    if binding is None or binding.source is None:
        return False
    source = binding.source
    if binding.how is How.VALUE:
        return not _executor_left(module, source, place)
    if binding.how is not How.ITEM:
        return False
    for collection in unwrapped(module, source):
        if isinstance(collection, ast.Call):
            if module.qualified_name(collection.func) in _COMPLETING:
                return False
        elif isinstance(collection, ast.Name):
            if _was_completed(module, collection, place):
                return False
            if not _is_got_here(module, collection, place):
                return False
        elif isinstance(collection, ast.Attribute):
            return False
    return True


def _was_completed(module: Module, given: ast.AST, place: ast.AST) -> bool:
    """Say whether what holds a future was handed to what completes it, before."""
    held = holder(module, given)
    return held is not None and any(
        position(call) < position(place)
        and module.qualified_name(call.func) in _COMPLETING
        for call in module.once(uses).passed.get(held, ())
    )


def _executor_left(module: Module, source: ast.AST, place: ast.AST) -> bool:
    """Say whether the ``with`` of the executor that work was submitted to is over."""
    while isinstance(source, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.List)):
        if isinstance(source, ast.List):
            if not source.elts:
                return False
            source = source.elts[0]
        else:
            source = source.elt
    executor = source.func.value if (
        isinstance(source, ast.Call) and isinstance(source.func, ast.Attribute)
    ) else None
    if not isinstance(executor, ast.Name):
        return False
    binding = module.binding(executor)
    if binding is None or binding.how is not How.ENTER:
        return False
    item = module.parent(binding.node)
    around = None if item is None else module.parent(item)
    return getattr(around, "end_lineno", 0) < position(place)[0]
