"""What catches the errors of a piece of code, from the inside out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional

from . import guards
from .scopes import FunctionNode, TryNode

if TYPE_CHECKING:
    from .module import Module


class Catcher(NamedTuple):
    """A handler, or a call of ``contextlib.suppress``, and the qualified names of the
    errors that it catches, ``None`` where one is not known."""

    node: ast.AST
    errors: List[Optional[str]]


class Catching(NamedTuple):
    """A ``try`` or ``with`` whose body holds a piece of code, and its catchers."""

    statement: ast.AST
    body: List[ast.stmt]
    catchers: List[Catcher]


def around(module: Module, node: ast.AST) -> Iterator[Catching]:
    """Yield what catches errors around a node in the same function, inside out."""
    inner = node
    for statement in module.ancestors(node):
        if isinstance(statement, FunctionNode):
            return
        catchers: List[Catcher] = []
        if inner in getattr(statement, "body", ()):
            if isinstance(statement, TryNode):
                for handler in statement.handlers:
                    errors = guards.caught(module, handler)
                    catchers.append(Catcher(handler, errors))
            elif isinstance(statement, ast.With):
                catchers.extend(_suppressing(module, statement))
        if catchers:
            yield Catching(statement, statement.body, catchers)  # type: ignore
        inner = statement


def _suppressing(module: Module, statement: ast.With) -> Iterator[Catcher]:
    for item in statement.items:
        call = item.context_expr
        if isinstance(call, ast.Call):
            if module.qualified_name(call.func) == "contextlib.suppress":
                yield Catcher(call, [module.qualified_name(arg) for arg in call.args])
