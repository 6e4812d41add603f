"""Code that is for some versions of Python, or of a library, only."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .fields import nodes_in
from .guards import branches
from .scopes import FunctionNode

if TYPE_CHECKING:
    from .module import Module

#: Names that tell Python's version.
_VERSION_NAMES = ("sys.version_info", "sys.hexversion", "sys.version")


def depends_on_version(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only under a condition on Python's version, also one that
    ends a function around its own early, and that of a decorator around it:
    ``@skipIf(sys.version_info >= (3, 11), "removed")``."""
    around = (each for each in module.ancestors(node) if isinstance(each, FunctionNode))
    for place in (node, *around):
        if any(
            _mentions_version(module, test, 3) for test, _ in branches(module, place)
        ):
            return True
    return any(
        isinstance(decorator, ast.Call) and _mentions_version(module, decorator, 3)
        for around in module.ancestors(node)
        for decorator in getattr(around, "decorator_list", ())
    )


def depends_on_presence(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only under a condition on what an object or a module
    has: ``hasattr(asyncio, "current_task")``."""
    return any(
        isinstance(part, ast.Call) and module.qualified_name(part.func) == "hasattr"
        for test, _ in branches(module, node)
        for part in nodes_in(test)
    )


def _mentions_version(module: Module, test: ast.AST, steps: int) -> bool:
    for part in nodes_in(test):
        if isinstance(part, (ast.Name, ast.Attribute)):
            if module.qualified_name(part) in _VERSION_NAMES:
                return True
            if isinstance(part, ast.Name) and steps:
                for binding in module.bindings(part):
                    source = binding.source
                    if source is not None and _mentions_version(
                        module, source, steps - 1
                    ):
                        return True
    return False
