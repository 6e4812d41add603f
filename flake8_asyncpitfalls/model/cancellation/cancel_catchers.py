"""The code that catches the cancellation of a task: handlers and ``suppress``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple, Optional, Union

from ...knowledge.cancellation import CANCELLED
from .. import library
from ..fields import nodes_in
from ..flow import exceptions
from ..scopes import TryNode

if TYPE_CHECKING:
    from ..module import Module

_ANY = "BaseException"
#: Exceptions a handler of which catches cancellation.
CAUGHT_AS = CANCELLED.union({_ANY})

_Node = Union[ast.ExceptHandler, ast.withitem]


class CancelCatcher(NamedTuple):
    """Code that catches cancellation: a handler, or an item of ``with``.

    ``block`` is the statement that it belongs to, ``name`` the exception that it names,
    ``on_purpose`` says whether cancellation is meant.
    """

    node: _Node
    block: ast.AST
    name: str
    on_purpose: bool

    @property
    def handler(self) -> Optional[ast.ExceptHandler]:
        """The handler, if it is one."""
        return self.node if isinstance(self.node, ast.ExceptHandler) else None

    @property
    def place(self) -> ast.AST:
        """The node at which a fault is reported."""
        return getattr(self.node, "context_expr", self.node)

    @property
    def spelling(self) -> str:
        """How it is best named in a message."""
        if self.handler is None:
            return f"suppress({self.name})"
        if self.handler.type is None:
            return "except:"
        star = "*" if type(self.block).__name__ == "TryStar" else ""
        return f"except{star} {self.name}"

    @property
    def instead(self) -> str:
        """What to write instead."""
        if self.handler is None:
            return "leave it out" if self.on_purpose else 'suppress "Exception"'
        return 'end with "raise"' if self.on_purpose else 'catch "Exception"'


def candidates(block: ast.AST) -> List[_Node]:
    """Return the parts of a ``try`` or ``with`` statement that may catch cancellation,
    as they are written."""
    if isinstance(block, ast.With):
        return [
            item
            for item in block.items
            if isinstance(item.context_expr, ast.Call) and item.context_expr.args
        ]
    assert isinstance(block, TryNode)
    return [handler for handler in block.handlers if not _is_lesser(handler.type)]


def _is_lesser(kind: Optional[ast.AST]) -> bool:
    """Say whether an exception is a builtin one below ``BaseException``."""
    return (
        isinstance(kind, ast.Name) and kind.id != _ANY and library.is_builtin(kind.id)
    )


def first(
    module: Module, block: ast.AST, nodes: List[_Node]
) -> Optional[CancelCatcher]:
    """Return what catches a cancellation first, if that is known."""
    for node in nodes:
        if isinstance(node, ast.ExceptHandler):
            names = exceptions.caught(module, node)
            if None in names and _may_name_it(node.type):
                return None
        else:
            names = exceptions.suppressed(module, node.context_expr)
        if not CANCELLED.isdisjoint(names):
            return CancelCatcher(node, block, "CancelledError", True)
        if _ANY in names:
            on_purpose = any(map(_may_name_it, getattr(node, "body", ())))
            return CancelCatcher(node, block, _ANY, on_purpose)
    return None


def _may_name_it(node: Optional[ast.AST]) -> bool:
    """Say whether code names something that has to do with cancellation."""
    return node is not None and any(
        "ancel" in str(getattr(part, "id", "") or getattr(part, "attr", ""))
        for part in nodes_in(node)
    )
