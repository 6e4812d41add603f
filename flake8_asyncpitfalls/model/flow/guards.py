"""What stands around a piece of code: under which conditions it runs, after what."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from ..conditions import LEAVING, Condition, around, branches, earlier, parts
from ..scopes import AnyFunction, FunctionNode

if TYPE_CHECKING:
    from ..module import Module

__all__ = [
    "LEAVING",
    "Condition",
    "around",
    "branches",
    "earlier",
    "function_around",
    "is_instance_checked",
    "known",
    "parts",
]


def function_around(module: Module, node: ast.AST) -> Optional[AnyFunction]:
    """Return the function in which a node stands, its head included, if any."""
    for outer in module.ancestors(node):
        if isinstance(outer, FunctionNode):
            return outer
    return None


def known(module: Module, node: ast.AST) -> Iterator[Condition]:
    """Yield the conditions that surely hold, or do not, where a node runs: those of
    ``branches``, taken apart."""
    return parts(list(branches(module, node)))


def is_instance_checked(module: Module, name: ast.AST) -> bool:
    """Say whether a variable was found to be an instance of some class where it is
    used, whatever it is declared to be."""
    return isinstance(name, ast.Name) and any(
        holds
        and isinstance(test, ast.Call)
        and getattr(test.func, "id", "") == "isinstance"
        and any(isinstance(each, ast.Name) and each.id == name.id for each in test.args)
        for test, holds in known(module, name)
    )
