"""Which of a name's bindings holds at a place, where the order of statements tells."""

from __future__ import annotations

import ast
from bisect import bisect_left
from typing import Dict, List, Optional, Sequence, Tuple

from .scopes import Binding, How, Scope

_LOOPS = (ast.For, ast.AsyncFor, ast.While)
#: Nodes all of whose statements are run in order.
_STRAIGHT = (
    ast.Module,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.With,
    ast.AsyncWith,
    ast.ExceptHandler,
)
#: Statements that surely bind what they bind.
_SIMPLE = (
    ast.Assign,
    ast.AnnAssign,
    ast.AugAssign,
    ast.Import,
    ast.ImportFrom,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
)


def position(node: ast.AST) -> Tuple[int, int]:
    """Return the line (from 1) and column (bytes from 0) where a node starts."""
    return (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))


class Reaching:
    """The bindings of one name in one scope, by the nodes that hold them.

    ``parents`` leads from each node to the one around it.
    """

    def __init__(
        self,
        scope: Scope,
        bindings: Sequence[Binding],
        parents: Dict[ast.AST, ast.AST],
    ) -> None:
        #: Whether the name is annotated, as a variable.
        self.is_declared = any(binding.how is How.ANNOTATED for binding in bindings)
        self._top = scope.node
        self._parents = parents
        #: The last binding that each node holds.
        self._last: Dict[ast.AST, Binding] = {}
        #: The children of each node that hold bindings, in source order.
        self._holders: Dict[ast.AST, List[ast.AST]] = {}
        for binding in sorted(bindings, key=lambda binding: position(binding.node)):
            node = binding.node
            while node is not self._top and node in parents:
                seen = node in self._last
                self._last[node] = binding
                if not seen:
                    self._holders.setdefault(parents[node], []).append(node)
                node = parents[node]
        self._positions = {
            parent: [position(holder) for holder in holders]
            for parent, holders in self._holders.items()
        }

    def at(self, use: ast.AST) -> Optional[Binding]:
        """Return the binding that surely holds where a name is used, or ``None``."""
        node = use
        while node is not self._top:
            parent = self._parents.get(node)
            if parent is None:
                return None
            holders = self._holders.get(parent)
            if holders:
                if not isinstance(node, (ast.stmt, ast.ExceptHandler)):
                    if isinstance(parent, ast.expr):
                        return None
                else:
                    ends, binding = self._among(parent, node, holders)
                    if ends:
                        return binding
            node = parent
        return None

    def _among(
        self, parent: ast.AST, node: ast.AST, holders: List[ast.AST]
    ) -> Tuple[bool, Optional[Binding]]:
        """Say whether the search ends at a block, and with which binding."""
        before = bisect_left(self._positions[parent], position(node))
        for holder in reversed(holders[:before]):
            if not isinstance(holder, ast.stmt):
                return True, self._of_header(parent, node, holder)
            if isinstance(parent, _STRAIGHT) or _in_one_block(parent, holder, node):
                return True, self._last[holder] if isinstance(holder, _SIMPLE) else None
        return not isinstance(parent, _STRAIGHT), None

    def _of_header(
        self, parent: ast.AST, node: ast.AST, holder: ast.AST
    ) -> Optional[Binding]:
        """Return the binding that the head of a compound statement makes for its body:
        a loop's target, a with item, a parameter."""
        if isinstance(parent, (ast.If, ast.While, *_TRIES)) or node not in getattr(
            parent, "body", ()
        ):
            return None
        return self._last[holder]


_TRIES = (ast.Try, *((ast.TryStar,) if hasattr(ast, "TryStar") else ()))


def _in_one_block(parent: ast.AST, first: ast.AST, second: ast.AST) -> bool:
    return any(
        first in block and second in block
        for block in (
            getattr(parent, name, ()) for name in ("body", "orelse", "finalbody")
        )
    )
