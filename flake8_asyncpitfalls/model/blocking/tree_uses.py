"""Where a module runs functions without a call: properties that it reads, and context
managers that it enters by a name."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, AbstractSet, Iterable, Iterator

from ..evaluation.attribute_stores import loads
from ..flow.suspension import executed_with
from .text_items import ENTERING

if TYPE_CHECKING:
    from ..module import Module


def reads(module: Module, name: str) -> Iterator[ast.Attribute]:
    """Yield the attributes of a name that a module reads, and does not call."""
    for read in module.once(loads).get(name, ()):
        if _is_read(module, read):
            yield read


def uses(module: Module, name: str) -> Iterator[ast.expr]:
    """Yield where a module may run a method of a name without a call."""
    if name in ENTERING:
        for statement in module.nodes(ast.With):
            yield from _entered(statement)
    else:
        yield from reads(module, name)


def uses_in(
    module: Module, body: Iterable[ast.AST], names: AbstractSet[str]
) -> Iterator[ast.expr]:
    """Yield where the body of a function may run methods of some names so."""
    is_entering = not names.isdisjoint(ENTERING)
    for node in executed_with(body) if names else ():
        if isinstance(node, ast.Attribute):
            if node.attr in names and _is_read(module, node):
                yield node
        elif isinstance(node, ast.With) and is_entering:
            yield from _entered(node)


def _is_read(module: Module, attribute: ast.Attribute) -> bool:
    if not isinstance(attribute.ctx, ast.Load):
        return False
    return getattr(module.parent(attribute), "func", None) is not attribute


def _entered(statement: ast.With) -> Iterator[ast.expr]:
    """Yield what is entered that has a name; calls are looked at as such."""
    for item in statement.items:
        if isinstance(item.context_expr, (ast.Attribute, ast.Name)):
            yield item.context_expr
