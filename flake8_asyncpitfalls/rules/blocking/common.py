"""What all rules about blocking calls share."""

from __future__ import annotations

import ast
from typing import Iterator, Optional, Type

from ...knowledge.rows import Blocking
from ...model import library
from ...model.calls import has_argument, spelled
from ...model.module import Module
from ...registry import Rule, check_calls

_SCHEDULERS = frozenset(
    {
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.gather",
        "asyncio.shield",
        "asyncio.wait",
        "asyncio.wait_for",
        "asyncio.as_completed",
        "asyncio.AbstractEventLoop.create_task",
        "asyncio.TaskGroup.create_task",
    }
)


class BlockingCall(Rule):
    """A rule about calls that block; ``{call}`` and ``{instead}`` fill its message."""

    message = '{call} blocks the event loop; use {instead}'


def register(rule: Type[BlockingCall]) -> None:
    """Report the calls for which the tables name the code of a rule."""
    names = [
        name
        for name, rows in library.blocking.items()
        if any(row.code == rule.code and not row.iterated for row in rows)
    ]

    @check_calls(names)
    def look(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
        row = blocking_row(module, call, name)
        if row is not None and row.code == rule.code and on_loop(module, call):
            if opening(module, call) is None:
                yield rule.at(call, call=called_as(call, name), instead=row.instead)


def blocking_row(module: Module, call: ast.Call, name: str) -> Optional[Blocking]:
    """Return the table's row by which a call of this name blocks, if it does."""
    if name in library.never_blocking:
        return None
    rows = library.blocking.get(name) or library.blocking.get(
        name.rpartition(".")[0] + ".*", ()
    )
    for row in rows:
        if row.iterated or any(
            has_argument(module, call, argument) is not False for argument in row.unless
        ):
            continue
        if all(has_argument(module, call, argument) for argument in row.needs):
            return row
    return None


def on_loop(module: Module, call: ast.Call) -> bool:
    """Say whether the event loop makes a call itself, and waits for it.

    What is awaited or handed to asyncio to be awaited is asynchronous, whatever its
    name says.
    """
    return module.on_loop(call) and not _is_awaitable(module, call)


def _is_awaitable(module: Module, call: ast.Call) -> bool:
    node: ast.AST = call
    parent = module.parent(node)
    while isinstance(parent, (ast.Starred, ast.List, ast.Tuple, ast.Set, ast.IfExp)):
        node, parent = parent, module.parent(parent)
    if isinstance(parent, ast.Await):
        return True
    if isinstance(parent, ast.Call) and parent.func is not node:
        return module.qualified_name(parent.func) in _SCHEDULERS
    if isinstance(parent, ast.withitem):
        return isinstance(module.parent(parent), ast.AsyncWith)
    return isinstance(parent, ast.AsyncFor) and parent.iter is node


def opening(module: Module, call: ast.Call) -> Optional[ast.Call]:
    """Return the blocking call whose result a blocking method is called on, if that
    was reported: in the same expression, or in the ``with`` around."""
    node: Optional[ast.AST] = getattr(call.func, "value", None)
    for _ in range(20):
        if isinstance(node, ast.Call):
            name = module.qualified_name(node.func)
            if name and blocking_row(module, node, name) and on_loop(module, node):
                return node
            node = getattr(node.func, "value", None)
        elif isinstance(node, ast.Attribute):
            node = node.value
        elif isinstance(node, ast.Name):
            node = _source(module, node)
        else:
            return None
    return None


def _source(module: Module, name: ast.Name) -> Optional[ast.AST]:
    """Return the expression that a ``with`` statement binds to a name."""
    for around in module.ancestors(name):
        if isinstance(around, ast.With):
            for item in around.items:
                target = item.optional_vars
                if isinstance(target, ast.Name) and target.id == name.id:
                    return item.context_expr
    return None


def called_as(call: ast.Call, name: str) -> str:
    """Return how a message names a call: as written, and what that is if it differs."""
    written = spelled(call.func)
    if written == name or name.endswith(f".{written}"):
        return f"{written}()"
    if len(written) + len(name) > 56:
        return f"{name}()"
    return f"{written}() ({name})"


