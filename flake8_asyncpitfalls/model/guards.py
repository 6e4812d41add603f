"""What stands around a piece of code: under which conditions it runs, after what."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from .fields import block_of
from .scopes import AnyFunction, FunctionNode

if TYPE_CHECKING:
    from .module import Module

#: A condition, and whether it holds.
Condition = Tuple[ast.expr, bool]
#: Statements after which the rest of a block does not run.
LEAVING = (ast.Return, ast.Raise, ast.Continue, ast.Break)


def around(module: Module, node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes around a node, from the inside out, as far as its function."""
    for outer in module.ancestors(node):
        if isinstance(outer, FunctionNode):
            return
        yield outer


def function_around(module: Module, node: ast.AST) -> Optional[AnyFunction]:
    """Return the function in which a node stands, its head included, if any."""
    for outer in module.ancestors(node):
        if isinstance(outer, FunctionNode):
            return outer
    return None


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


def known(module: Module, node: ast.AST) -> Iterator[Condition]:
    """Yield the conditions that surely hold, or do not, where a node runs: those of
    ``branches``, taken apart."""
    return parts(list(branches(module, node)))


def earlier(module: Module, node: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements of the same function that come before a node in the blocks
    that it stands in, so that it runs only after them."""
    inner = node
    for around in module.ancestors(node):
        block = block_of(around, inner)
        if block:
            yield from reversed(block[: block.index(inner)])
        if isinstance(around, FunctionNode):
            return
        inner = around


def is_instance_checked(module: Module, name: ast.AST) -> bool:
    """Say whether a variable was found to be an instance of some class where it is
    used, whatever it is declared to be."""
    return isinstance(name, ast.Name) and any(
        getattr(call.func, "id", "") == "isinstance" for call in affirming(module, name)
    )


def affirming(module: Module, name: ast.Name) -> Iterator[ast.Call]:
    """Yield the calls that were given a variable and have said yes where it is used:
    ``if iscoroutine(x)``."""
    for test, holds in known(module, name):
        if holds and isinstance(test, ast.Call):
            if any(getattr(each, "id", "") == name.id for each in test.args):
                yield test
