"""The standard input, where the event loop watches it and tells of each line."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterator

from .calls import by_name, last_name
from .values import functions_of

if TYPE_CHECKING:
    from .module import Module

#: What takes one line of the standard input.
READING = frozenset({"sys.stdin.buffer.readline", "sys.stdin.readline"})
_STDIN = "sys.stdin"


def has_line(module: Module, call: ast.Call) -> bool:
    """Say whether a call that reads a line is one of a callback that is called when
    there is one: ``loop.add_reader(sys.stdin, on_input)``."""
    return module.scope_of(call).own.node in module.once(_callbacks)


def _callbacks(module: Module) -> FrozenSet[ast.AST]:
    return frozenset(_watching(module))


def _watching(module: Module) -> Iterator[ast.AST]:
    for call in module.once(by_name).get("add_reader", ()):
        if len(call.args) > 1 and _is_stdin(module, call.args[0]):
            for function in functions_of(module.value(call.args[1])):
                yield function.node


def _is_stdin(module: Module, source: ast.expr) -> bool:
    if isinstance(source, ast.Constant):
        return source.value == 0
    if isinstance(source, ast.Call) and last_name(source) == "fileno":
        return module.qualified_name(source.func) == f"{_STDIN}.fileno"
    return module.qualified_name(source) == _STDIN
