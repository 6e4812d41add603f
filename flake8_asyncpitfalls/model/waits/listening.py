"""Loops that wait for ever on purpose: for what the other side sends unasked.

A loop that reads an answer is none: what it gathers is used when it is over.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Iterator

from ...knowledge.containers import FILLING
from ..fields import block_of
from ..flow.suspension import executed_with
from ..guards import function_around
from ..scopes import FunctionNode

if TYPE_CHECKING:
    from ..module import Module

#: Methods that take the next message, whenever it comes.
_RECEIVING = re.compile(r"^_*([a-z]+_)*(recv|receive)(_[a-z]+)*$")


def is_receiving(module: Module, connection: ast.AST) -> bool:
    """Say whether a connection that an object keeps is listened to by a method whose
    name says so: it is for the caller to know whether anything is due."""
    if not isinstance(connection, ast.Attribute):
        return False
    function = function_around(module, connection)
    return _RECEIVING.search(getattr(function, "name", "")) is not None


def is_listening(module: Module, loop: ast.While) -> bool:
    """Say whether a loop listens: nothing waits for what it reads."""
    return not _gives_answer(module, loop)


def _gives_answer(module: Module, loop: ast.While) -> bool:
    """Say whether a loop ends with an answer: it returns one, or fills a variable that
    is read afterwards."""
    filled = set(_filled(loop))
    for node in executed_with(loop.body):
        if isinstance(node, ast.Return):
            value = node.value
            if value is not None and not isinstance(value, ast.Constant):
                return True
    for node in _after(module, loop):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            if node.id in filled:
                return True
    return False


def _filled(loop: ast.While) -> Iterator[str]:
    """Yield the names that a loop binds, or whose objects it adds to."""
    for node in executed_with([loop.test, *loop.body]):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Attribute) and node.attr in FILLING:
            if isinstance(node.value, ast.Name):
                yield node.value.id


def _after(module: Module, loop: ast.While) -> Iterator[ast.AST]:
    """Yield the nodes of the same function that come after a loop."""
    inner: ast.AST = loop
    for around in module.ancestors(loop):
        block = block_of(around, inner)
        following = block.index(inner) + 1 if block else 0
        yield from executed_with(block[following:])
        if isinstance(around, FunctionNode):
            return
        inner = around
