"""How sure it is that a part of a function runs, and on an event loop."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, List, Optional

from .. import guards, library
from ..calls import last_name, written_name
from ..fields import nodes_in
from ..scopes import TryNode
from .editions import is_sync_edition
from .no_return import is_exit

if TYPE_CHECKING:
    from ..module import Module

#: Names that a condition has which asks where code runs.
_PLACES = re.compile(
    r"async|await|coro|loop|current_thread|main_thread|get_ident|in_thread|^__name__$",
    re.IGNORECASE,
)
#: Names of what holds where code runs on an event loop.
_ASYNC = re.compile(r"(is|in)_?async|async_mode|(?-i:^_?ASYNC$)", re.IGNORECASE)
#: Functions that raise where no event loop is running.
_ASKING_FOR_LOOP = frozenset(
    {"get_running_loop", "get_event_loop", "current_task", "current_async_library"}
)
_PAUSE = "time.sleep()"
#: The ends of the names of what asks the user at a terminal.
ASKING = (
    *("getpass()", "stdin.read()", "stdin.readline()"),
    *sorted(f"{name}()" for name in library.blocking_calls["ASYNC250"]),
)


def doubts(module: Module, node: ast.AST, what: str) -> List[Optional[ast.expr]]:
    """Return the conditions of its function under which a node runs; ``None`` for those
    that no expression tells. ``what`` is the name of what blocks there, "" if that does
    not itself.

    The handler of an exception is one, too. A pause is mostly one before the next
    attempt: what leads to it is the more unlikely. Who asks the user for something is
    mostly a program that has nothing else to do.
    """
    pausing = what == _PAUSE
    found: List[Optional[ast.expr]] = []
    is_rare = False
    inner = node
    for around in guards.around(module, node):
        if isinstance(around, (ast.If, ast.IfExp)):
            if inner is not around.test and not _is_the_rest(around, inner):
                found.append(around.test)
        elif isinstance(around, ast.BoolOp):
            if inner is not around.values[0]:
                found.append(around.values[0])
        elif isinstance(around, ast.ExceptHandler):
            found.append(None)
            is_rare = True
        elif isinstance(around, (ast.For, ast.While)):
            is_rare = is_rare or bool(found)
            if pausing and _is_conditional(around):
                found.append(None)
        elif type(around).__name__ == "match_case":
            found.append(None)
        inner = around
    if pausing and is_rare or what.endswith(ASKING):
        found.append(None)
    return found


def _is_the_rest(around: ast.AST, node: ast.AST) -> bool:
    """Say whether a node is in the ``else`` of what leaves, which need not be there:
    ``if not name: return None``."""
    return (
        isinstance(around, ast.If)
        and node in around.orelse
        and isinstance(around.body[-1], guards.LEAVING)
    )


def _is_conditional(loop: ast.AST) -> bool:
    return isinstance(loop, ast.While) and not isinstance(loop.test, ast.Constant)


def fails_afterwards(module: Module, node: ast.AST) -> bool:
    """Say whether a function surely raises or ends the program once it has run a node,
    which then is no part of its usual work. A loop may be left by another way."""
    inner = node
    for around in (*guards.around(module, node), module.scope_of(node).own.node):
        if isinstance(around, (ast.For, ast.While)):
            return False
        for name in ("body", "orelse"):
            block = getattr(around, name, ())
            if isinstance(block, list) and inner in block:
                if _fails(module, block[-1]):
                    return True
        inner = around
    return False


def _fails(module: Module, statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        return is_exit(module, statement.value)
    return isinstance(statement, ast.Raise)


def may_be_elsewhere(module: Module, node: ast.AST) -> bool:
    """Say whether a node may be kept from running on a loop, by a condition that asks
    for it: ``if in_async_context()``, ``if _IS_SYNC``, ``except RuntimeError`` after a
    call of ``get_running_loop()``. Not by one that says where it is: ``if not
    self.is_async: raise TypeError``."""
    if _is_said_to_be_async(module, node):
        return False
    if is_sync_edition(module, node):
        return True
    for test, _ in guards.branches(module, node):
        if any(_PLACES.search(written_name(part)) for part in nodes_in(test)):
            return True
    inner = node
    for around in guards.around(module, node):
        if isinstance(around, TryNode) and inner in around.handlers:
            if _asks_for_loop(around):
                return True
        inner = around
    return any(
        isinstance(before, TryNode)
        and isinstance((before.orelse or before.body)[-1], guards.LEAVING)
        and _asks_for_loop(before)
        for before in guards.earlier(module, node)
    )


def _is_said_to_be_async(module: Module, node: ast.AST) -> bool:
    """Say whether a condition around a node holds on an event loop alone."""
    for test, holds in guards.known(module, node):
        if holds and isinstance(test, (ast.Name, ast.Attribute)):
            if _ASYNC.search(written_name(test)):
                return True
    return False


def _asks_for_loop(statement: ast.Try) -> bool:
    return any(
        isinstance(part, ast.Call) and last_name(part) in _ASKING_FOR_LOOP
        for each in statement.body
        for part in nodes_in(each)
    )
