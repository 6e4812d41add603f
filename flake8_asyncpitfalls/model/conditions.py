"""The conditions under which code runs, as the statements around it say."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Tuple

from .scopes import FunctionNode

if TYPE_CHECKING:
    from .module import Module

#: A condition, and whether it holds.
Condition = Tuple[ast.expr, bool]
#: The fields of statements that hold others, which run one after the other.
_BLOCKS = ("body", "orelse", "finalbody")
#: Statements after which the rest of a block does not run.
LEAVING = (ast.Return, ast.Raise, ast.Continue, ast.Break)


def around(module: Module, node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes around a node, from the inside out, as far as its function."""
    for outer in module.ancestors(node):
        if isinstance(outer, FunctionNode):
            return
        yield outer


def branches(module: Module, node: ast.AST) -> Iterator[Condition]:
    """Yield the conditions under which a node runs, and whether each must hold: those
    of statements around it, and of earlier ones that leave the block."""
    inner = node
    for around in module.ancestors(node):
        if isinstance(around, ast.If) and inner is not around.test:
            yield around.test, inner in around.body
        elif isinstance(around, ast.IfExp) and inner is not around.test:
            yield around.test, inner is around.body
        inner = around
    for before in earlier(module, node):
        if isinstance(before, ast.If) and isinstance(before.body[-1], LEAVING):
            yield before.test, False


def parts(conditions: List[Condition]) -> Iterator[Condition]:
    """Yield the conditions that surely hold, or do not, when some others do: those that
    these are made of by ``not``, ``and`` and ``or``. More may be added meanwhile."""
    while conditions:
        test, holds = conditions.pop()
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            conditions.append((test.operand, not holds))
        elif isinstance(test, ast.BoolOp):
            if holds is isinstance(test.op, ast.And):
                conditions += [(value, holds) for value in test.values]
        else:
            yield test, holds


def earlier(module: Module, node: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements of the same function that come before a node in the blocks
    that it stands in, so that it runs only after them."""
    inner = node
    for around in module.ancestors(node):
        for block in _BLOCKS if isinstance(inner, ast.stmt) else ():
            statements = getattr(around, block, ())
            if isinstance(statements, list) and inner in statements:
                yield from reversed(statements[: statements.index(inner)])
        if isinstance(around, FunctionNode):
            return
        inner = around
