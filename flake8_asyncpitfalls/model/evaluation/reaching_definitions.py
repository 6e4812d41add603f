"""Which of a name's bindings holds at a place, where the order of statements tells."""

from __future__ import annotations

import ast
from bisect import bisect_left
from typing import Dict, List, Optional, Sequence, Tuple

from ..fields import block_of, position
from ..scopes import Binding, FunctionNode, How, Scope, TryNode

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
#: Nodes whose expressions are evaluated before they, or what is in them, bind names.
_READ_FIRST = (
    ast.Assign,
    ast.AnnAssign,
    ast.AugAssign,
    ast.NamedExpr,
    ast.For,
    ast.AsyncFor,
    ast.If,
    ast.withitem,
)


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
        self._top = scope.node
        self._parents = parents
        #: Where the name is first annotated, as a variable.
        self._declared = min(
            (self._place(each) for each in bindings if each.how is How.ANNOTATED),
            default=None,
        )
        #: The last binding that each node holds.
        self._last: Dict[ast.AST, Binding] = {}
        #: The bindings that a statement surely makes, as its last.
        self._sure: Dict[ast.AST, Optional[Binding]] = {}
        #: The children of each node that hold bindings, in source order.
        self._holders: Dict[ast.AST, List[ast.AST]] = {}
        #: Whether a function that runs at another time binds the name.
        self._is_shared = False
        for binding in sorted(bindings, key=self._place):
            self._add(binding)
        self._positions = {
            parent: [position(holder) for holder in holders]
            for parent, holders in self._holders.items()
        }

    def declares(self, binding: Binding) -> bool:
        """Say whether the name is declared there, or before, where a binding is."""
        return self._declared is not None and self._declared <= self._place(binding)

    def _place(self, binding: Binding) -> Tuple[int, int]:
        node = binding.node
        if isinstance(node, ast.alias):
            node = self._parents[node]  # aliases have no position in Python 3.9
        return position(node)

    def _add(self, binding: Binding) -> None:
        node = binding.node
        is_sure = True
        statement: Optional[ast.AST] = None
        while node is not self._top and node in self._parents:
            if statement is None:
                if isinstance(node, ast.stmt):
                    statement = node
                    is_sure = is_sure and isinstance(node, _SIMPLE)
                    self._sure[node] = binding if is_sure else None
                elif isinstance(node, ast.NamedExpr):
                    is_sure = False
            elif isinstance(node, FunctionNode):
                self._is_shared = True
            seen = node in self._last
            self._last[node] = binding
            if not seen:
                self._holders.setdefault(self._parents[node], []).append(node)
            node = self._parents[node]

    def at(self, use: ast.AST) -> Optional[Binding]:
        """Return the binding that surely holds where a name is used, or ``None``."""
        node = use
        while node is not self._top and not self._is_shared:
            parent = self._parents[node]
            holders = self._holders.get(parent)
            if holders:
                if isinstance(node, (ast.stmt, ast.ExceptHandler)):
                    ends, binding = self._among(parent, node, holders)
                    if ends:
                        return binding
                elif not _is_read_first(parent, node):
                    return None
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
            if isinstance(parent, _STRAIGHT) or node in block_of(parent, holder):
                return True, self._sure.get(holder)
        if isinstance(parent, TryNode):
            return node not in parent.body, None
        return not isinstance(parent, (ast.If, *_STRAIGHT)), None

    def _of_header(
        self, parent: ast.AST, node: ast.AST, holder: ast.AST
    ) -> Optional[Binding]:
        """Return the binding that the head of a compound statement makes for its body:
        a loop's target, a with item, a parameter."""
        if isinstance(parent, (ast.If, ast.While, *TryNode)) or node not in getattr(
            parent, "body", ()
        ):
            return None
        return self._last[holder]


def _is_read_first(parent: ast.AST, node: ast.AST) -> bool:
    """Say whether an expression is evaluated before anything beside it binds a name."""
    if isinstance(parent, (ast.With, ast.AsyncWith)):
        return node is parent.items[0]
    return isinstance(parent, _READ_FIRST)
