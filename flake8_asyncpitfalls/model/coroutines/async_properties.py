"""Properties that give coroutines: they are coroutine functions, or call one."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Set

from .. import imports
from ..calls import written_name
from ..evaluation import results
from ..evaluation.values import Coroutine, Function
from . import awaitables

if TYPE_CHECKING:
    from ..module import Module


def reads(module: Module) -> List[ast.Attribute]:
    """Return the places in a module that may read such a property, by its name."""
    names = _names(module)
    return [
        node
        for node in (module.parents if names else ())
        if isinstance(node, ast.Attribute)
        and node.attr in names
        and isinstance(node.ctx, ast.Load)
    ]


def _names(module: Module) -> Set[str]:
    """Return the names of the properties, of this module or imported, that give a
    coroutine."""
    names = imports.property_names(module)
    for node in module.scopes:
        if isinstance(node, ast.AsyncFunctionDef):
            if any(map(_makes_property, node.decorator_list)):
                names.add(node.name)
        elif isinstance(node, ast.FunctionDef):
            if any(map(_makes_property, node.decorator_list)):
                if awaitables.may_return(module, node):
                    given = results.undecorated(Function(module, node))
                    if isinstance(given, Coroutine):
                        names.add(node.name)
    return names


def _makes_property(decorator: ast.expr) -> bool:
    """Say whether a decorator may make a property, as it is written."""
    return "property" in written_name(decorator)
