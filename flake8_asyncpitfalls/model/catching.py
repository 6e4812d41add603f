"""What catches the errors of a piece of code, from the inside out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List, NamedTuple, Optional

from . import exceptions
from .scopes import FunctionNode, TryNode

if TYPE_CHECKING:
    from .module import Module


class Catcher(NamedTuple):
    """A handler, or a call of ``contextlib.suppress``, and the qualified names of the
    errors that it catches, ``None`` where one is not known."""

    node: ast.AST
    errors: List[Optional[str]]


class Catching(NamedTuple):
    """The body of a ``try`` or ``with`` that holds a piece of code, and what catches
    its errors."""

    body: List[ast.stmt]
    catchers: List[Catcher]


def around(module: Module, node: ast.AST) -> Iterator[Catching]:
    """Yield what catches errors around a node in the same function, inside out."""
    inner = node
    for statement in module.ancestors(node):
        if isinstance(statement, FunctionNode):
            return
        if isinstance(statement, (ast.With, *TryNode)):
            body: List[ast.stmt] = getattr(statement, "body")
            if inner in body:
                catchers = list(_catchers(module, statement))
                if catchers:
                    yield Catching(body, catchers)
        inner = statement


def _catchers(module: Module, statement: Any) -> Iterator[Catcher]:
    if not isinstance(statement, ast.With):
        for handler in statement.handlers:
            yield Catcher(handler, exceptions.caught(module, handler))
        return
    for item in statement.items:
        call = item.context_expr
        if isinstance(call, ast.Call):
            if module.qualified_name(call.func) == "contextlib.suppress":
                yield Catcher(call, [module.qualified_name(arg) for arg in call.args])
