"""What takes the value of an expression, or drops it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from ..fields import elements
from ..scopes import ComprehensionNode, DisplayNode

if TYPE_CHECKING:
    from ..module import Module

_COMPREHENSIONS = (ast.ListComp, ast.SetComp)


def passed_up(module: Module, node: ast.AST) -> Tuple[ast.AST, Optional[ast.AST]]:
    """Follow a value to what takes it: return the outermost expression that gives the
    same value, or a collection that holds it, and the node around that."""
    while True:
        parent = module.parent(node)
        if isinstance(parent, ast.BoolOp):
            if node is not parent.values[-1]:
                return node, parent
        elif isinstance(parent, ast.IfExp):
            if node is parent.test:
                return node, parent
        elif isinstance(parent, _COMPREHENSIONS):
            if node is not parent.elt:
                return node, parent
        elif isinstance(parent, ast.DictComp):
            if node is not parent.value:
                return node, parent
        elif not isinstance(parent, (*DisplayNode, ast.Dict, ast.Starred)):
            return node, parent
        node = parent


def dropped(statement: ast.Expr) -> Iterator[ast.expr]:
    """Yield the expressions of a statement whose values nothing takes: of ``f()``,
    ``ok and f()``, ``f() if ok else g()``, ``[f(x) for x in xs]``."""
    pending: List[ast.expr] = [statement.value]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.BoolOp):
            pending.append(node.values[-1])
        elif isinstance(node, ast.IfExp):
            pending.extend((node.body, node.orelse))
        elif isinstance(node, _COMPREHENSIONS):
            pending.append(node.elt)
        elif isinstance(node, ast.DictComp):
            pending.extend(elements(node)[1:])  # the value, if there is one
        elif isinstance(node, DisplayNode):
            pending.extend(node.elts)
        else:
            yield node


def is_dropped(module: Module, node: ast.AST) -> bool:
    """Say whether nothing takes the value of an expression: ``f()``, ``ok and f()``,
    ``[f(x) for x in xs]`` as statements."""
    return isinstance(passed_up(module, node)[1], ast.Expr)


def is_only_tested(module: Module, node: ast.AST) -> bool:
    """Say whether an expression's value decides something and is then dropped:
    ``if f():``, ``f() is None``, ``1 if f() else 2``, ``[x for x in xs if f()]``."""
    _, parent = passed_up(module, node)
    if isinstance(parent, ast.BoolOp):
        return isinstance(parent.op, ast.And)
    if isinstance(parent, ast.UnaryOp):
        return isinstance(parent.op, ast.Not)
    if isinstance(parent, ast.Compare):
        return all(isinstance(how, (ast.Is, ast.IsNot)) for how in parent.ops)
    if isinstance(parent, ComprehensionNode):
        return any(node in generator.ifs for generator in parent.generators)
    return isinstance(parent, (ast.If, ast.IfExp, ast.While, ast.Assert))
