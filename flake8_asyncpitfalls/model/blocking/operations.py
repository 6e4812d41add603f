"""Operations that call a special method of an object: ``cache[key]``."""

from __future__ import annotations

import ast
from typing import Dict, Optional, Tuple

from ..calls import spelled

_BY_CONTEXT: Dict[type, str] = {
    ast.Load: "__getitem__",
    ast.Store: "__setitem__",
    ast.Del: "__delitem__",
}
#: The special methods that operations are looked for.
SPECIAL = frozenset({*_BY_CONTEXT.values(), "__contains__", "__len__"})


def operation(node: ast.AST) -> Optional[Tuple[ast.expr, str]]:
    """Return the object of which a node calls a special method, and the method's name;
    ``None`` for another node."""
    if isinstance(node, ast.Subscript):
        return node.value, _BY_CONTEXT[type(node.ctx)]
    if isinstance(node, ast.Compare):
        if len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)):
            return node.comparators[0], "__contains__"
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "len":
        if len(node.args) == 1:
            return node.args[0], "__len__"
    return None


def named(node: ast.AST) -> str:
    """Return how a message names a call or an operation."""
    found = None if isinstance(node, ast.Subscript) else operation(node)
    if found is None:
        return spelled(node)
    of = spelled(found[0])
    return f"len({of})" if isinstance(node, ast.Call) else f"in {of}"
