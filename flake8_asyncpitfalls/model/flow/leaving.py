"""Statements that leave a block before its end."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Sequence, Tuple, Union

from ..fields import BLOCKS
from ..scopes import FunctionNode, LoopNode

if TYPE_CHECKING:
    from ..module import Module

Leaving = Union[ast.Return, ast.Break, ast.Continue]


def leaving(module: Module, block: Sequence[ast.stmt]) -> Iterator[Leaving]:
    """Yield the ``return``, ``break`` and ``continue`` statements of a block that lead
    out of it: not those of a function defined in it, nor what only ends or repeats a
    loop that lies in it as a whole."""
    # Blocks in blocks are not gone through again for each of them.
    known = module.memory(leaving)
    for statement in block:
        _find(known, statement)
        yield from known[statement]


def _find(known: Dict[ast.AST, Tuple[Leaving, ...]], statement: ast.stmt) -> None:
    outer_first: List[ast.AST] = []
    pending: List[ast.AST] = [statement]
    while pending:
        node = pending.pop()
        if node in known:
            continue
        outer_first.append(node)
        if not isinstance(node, (ast.ClassDef, *FunctionNode)):
            for name in BLOCKS[node.__class__]:
                pending.extend(getattr(node, name))
    for node in reversed(outer_first):
        known[node] = tuple(_out_of(known, node))


def _out_of(
    known: Dict[ast.AST, Tuple[Leaving, ...]], node: ast.AST
) -> Iterator[Leaving]:
    """Yield what leads out of a node, given what leads out of those in it."""
    if isinstance(node, (ast.Return, ast.Break, ast.Continue)):
        yield node
    elif not isinstance(node, (ast.ClassDef, *FunctionNode)):
        for name in BLOCKS[node.__class__]:
            for inner in getattr(node, name):
                for each in known[inner]:
                    if isinstance(each, ast.Return) or not (
                        name == "body" and isinstance(node, LoopNode)
                    ):
                        yield each
