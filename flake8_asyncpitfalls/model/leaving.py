"""Statements that leave a block before its end."""

from __future__ import annotations

import ast
from typing import Iterator, List, Sequence, Tuple, Union

from .scopes import FunctionNode

Leaving = Union[ast.Return, ast.Break, ast.Continue]
_LOOPS = (ast.For, ast.AsyncFor, ast.While)


def leaving(block: Sequence[ast.stmt]) -> Iterator[Leaving]:
    """Yield the ``return``, ``break`` and ``continue`` statements of a block that lead
    out of it: not those of a function defined in it, nor what only ends or repeats a
    loop that lies in it as a whole."""
    pending: List[Tuple[ast.AST, bool]] = [(each, False) for each in reversed(block)]
    while pending:
        node, in_loop = pending.pop()
        if isinstance(node, ast.Return):
            yield node
        elif isinstance(node, (ast.Break, ast.Continue)):
            if not in_loop:
                yield node
        elif isinstance(node, _LOOPS):
            pending.extend((each, in_loop) for each in reversed(node.orelse))
            pending.extend((each, True) for each in reversed(node.body))
        elif not isinstance(node, (ast.expr, ast.ClassDef, *FunctionNode)):
            inner = list(ast.iter_child_nodes(node))
            pending.extend((each, in_loop) for each in reversed(inner))
