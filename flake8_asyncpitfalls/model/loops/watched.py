"""Files, pipes and processes that the event loop watches, and tells when they are
ready."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple

from ..calls import by_name, last_name, receiver_of
from ..evaluation.parameters import handed
from ..evaluation.values import functions_of
from ..scopes import AnyFunction

if TYPE_CHECKING:
    from ..module import Module

_WATCHING = ("add_reader", "add_writer")
_STDIN = "sys.stdin"
_INPUT = "input"
#: The ends of the names of methods that wait for more than what is there.
TO_THE_END = (".read", ".readlines")


class _Watch(NamedTuple):
    """A callback, what it is called for, and what its parameters are given."""

    function: AnyFunction
    source: ast.expr
    given: Dict[str, ast.expr]


def is_ready(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call of this name is made by a callback, only when what it is about
    is ready: ``loop.add_reader(pipe, on_input)``."""
    if name.endswith(TO_THE_END):
        return False
    function = module.scope_of(call).own.node
    return any(
        watch.function is function
        and _is_about(module, call, name, watch.source, watch.given)
        for watch in module.once(_watches)
    )


def is_ready_itself(
    module: Module, handed: ast.Call, name: str, watching: ast.Call
) -> bool:
    """Say whether a call of this name is made only when what it is about is ready,
    where the function itself is handed over: ``loop.add_reader(pipe, pipe.recv)``."""
    if last_name(watching) not in _WATCHING or name.endswith(TO_THE_END):
        return False
    return _is_about(module, handed, name, _watched(watching.args[0]), {})


def _watches(module: Module) -> List[_Watch]:
    return list(_find(module))


def _find(module: Module) -> Iterator[_Watch]:
    for name in _WATCHING:
        for call in module.once(by_name).get(name, ()):
            if len(call.args) > 1:
                for function in functions_of(module.value(call.args[1])):
                    given = handed(function, call.args[2:])
                    yield _Watch(function.node, _watched(call.args[0]), given)


def _watched(source: ast.expr) -> ast.expr:
    """Return the object whose descriptor an expression gives, or that itself."""
    if isinstance(source, ast.Call) and last_name(source) == "fileno":
        return getattr(source.func, "value", source)
    return source


def _is_about(
    module: Module,
    call: ast.Call,
    name: str,
    source: ast.expr,
    given: Dict[str, ast.expr],
) -> bool:
    """Say whether a call of this name is one of a method of what is watched, or given
    that, in a function whose parameters are given these."""
    wanted = ast.dump(source)
    receiver = receiver_of(call)
    for node in (receiver, *call.args):
        if isinstance(node, ast.Name):
            node = given.get(node.id, node)
        if node is not None and ast.dump(node) == wanted:
            return True
    if not _is_stdin(module, source):
        return False
    return name == _INPUT or _is_stdin(module, receiver)


def _is_stdin(module: Module, node: object) -> bool:
    """Say whether an expression is the standard input, or gives its bytes."""
    if isinstance(node, ast.Attribute) and node.attr == "buffer":
        node = node.value
    if isinstance(node, ast.Constant):
        return node.value == 0
    return isinstance(node, ast.AST) and module.qualified_name(node) == _STDIN
