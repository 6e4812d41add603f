"""Where nodes stand: right below which others, in which blocks, on which lines.

Most time goes into asking for the nodes below a node, so that is done as fast as Python
allows.
"""

from __future__ import annotations

import ast
from typing import Dict, Iterator, List, Optional, Sequence, Tuple, Type

#: Fields that hold no nodes, or only those that name an operator or say what a name is
#: read or set for.
_PLAIN = frozenset(
    "ctx op ops id attr n s str kind type_comment type_ignores conversion level module "
    "simple is_async is_lazy name names asname arg rest kwd_attrs".split()
)


class _Fields(Dict[Type[ast.AST], Tuple[str, ...]]):
    """The fields of each node type that hold nodes, in their order."""

    def __missing__(self, kind: Type[ast.AST]) -> Tuple[str, ...]:
        fields = self[kind] = tuple(f for f in kind._fields if f not in _PLAIN)
        return fields


FIELDS = _Fields({ast.Constant: ()})
# Newer than Python 3.9: one's value is no node, the other's name is one.
FIELDS[getattr(ast, "MatchSingleton", ast.Constant)] = ()
FIELDS[getattr(ast, "TypeAlias", ast.AST)] = ("name", "type_params", "value")

#: Types of nodes in which statements stand in blocks.
_HOLDING = (ast.mod, ast.stmt, ast.excepthandler, getattr(ast, "match_case", ast.stmt))


class _Blocks(Dict[Type[ast.AST], Tuple[str, ...]]):
    """The fields of each node type that hold statements, or handlers and cases in which
    these are."""

    def __missing__(self, kind: Type[ast.AST]) -> Tuple[str, ...]:
        fields = ("body", "handlers", "orelse", "finalbody", "cases")
        is_holding = issubclass(kind, _HOLDING)
        found = tuple(f for f in fields if is_holding and f in kind._fields)
        self[kind] = found
        return found


BLOCKS = _Blocks()


def block_of(around: ast.AST, node: ast.AST) -> Sequence[ast.stmt]:
    """Return the block of a node in which a statement stands directly: none where the
    other node is no statement, or stands elsewhere."""
    if not isinstance(node, ast.stmt):
        return []
    blocks = (getattr(around, field) for field in BLOCKS[around.__class__])
    return next((block for block in blocks if node in block), [])


def children(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes right below a node, without those that only name an operator or
    say what a name is read or set for, nor what an import names."""
    for field in FIELDS[node.__class__]:
        value = getattr(node, field, None)
        if value.__class__ is list:
            yield from (item for item in value if item is not None)
        elif isinstance(value, ast.AST):
            yield value


def nodes_in(root: ast.AST) -> Iterator[ast.AST]:
    """Yield a node and all nodes below it, outer ones first: ``ast.walk`` without what
    ``children`` leaves out."""
    found = [root]
    for node in found:
        yield node
        found.extend(children(node))


def elements(comprehension: ast.expr) -> List[ast.expr]:
    """Return the expressions that a comprehension puts into what it makes, in the order
    of evaluation: of ``{**each for each in dicts}`` (PEP 798) there is one."""
    if isinstance(comprehension, ast.DictComp):
        pair: List[Optional[ast.expr]] = [comprehension.key, comprehension.value]
        return [each for each in pair if each is not None]
    return [getattr(comprehension, "elt")]


def position(node: ast.AST) -> Tuple[int, int]:
    """Return the line (from 1) and column (bytes from 0) where a node starts."""
    return (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
