"""Which state a condition asks for: whether it is missing, or of some value."""

from __future__ import annotations

import ast
import re
from enum import Enum
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional, Tuple

from ..calls import written_name
from ..fields import nodes_in
from .shared_state import Place, item_read, place

if TYPE_CHECKING:
    from ..module import Module


class Asks(Enum):
    """What a condition that holds says of a place."""

    MISSING = "nothing is there, or it is false"
    EQUAL = "it has a certain value"
    ORDERED = "it is more or less than something"


class Check(NamedTuple):
    """A part of a condition that asks for shared state."""

    node: ast.expr
    place: Place
    asks: Asks


#: What is compared to find out whether it is late, or how many there are.
_MEASURED = re.compile(
    r"time|clock|date|deadline|expir|_at$|ttl|age$|until|since|interval|last_|now|"
    r"monotonic|len$|size|length|elapsed|delay",
    re.IGNORECASE,
)
_ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
#: The comparisons that hold where nothing is there.
_SAME = (ast.Is, ast.Eq)


def checks(module: Module, test: ast.expr, holds: bool) -> Iterator[Check]:
    """Yield what a condition, given that it holds or that it does not, says of shared
    state."""
    pending: List[Tuple[ast.expr, bool]] = [(test, holds)]
    while pending:
        node, holds = pending.pop()
        if isinstance(node, ast.BoolOp):
            pending.extend((value, holds) for value in node.values)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            pending.append((node.operand, not holds))
        elif isinstance(node, ast.Compare):
            if len(node.ops) == 1:
                yield from _of_comparison(module, node, holds)
        elif not holds:
            where = asked(module, node)
            if where is not None:
                yield Check(node, where, Asks.MISSING)


def _of_comparison(module: Module, node: ast.Compare, holds: bool) -> Iterator[Check]:
    """Yield what is found out of shared state by a comparison that turns out so."""
    operator, left, right = node.ops[0], node.left, node.comparators[0]
    if isinstance(operator, (ast.In, ast.NotIn)):
        if holds is isinstance(operator, ast.NotIn):
            where = place(module, right, left)
            if where is not None:
                yield Check(node, where, Asks.MISSING)
        return
    if isinstance(operator, _ORDERED):
        if not _is_measured(node):
            for side in (left, right):
                where = asked(module, side)
                if where is not None:
                    yield Check(node, where, Asks.ORDERED)
        return
    if holds is not isinstance(operator, _SAME):
        return
    for side, other in ((left, right), (right, left)):
        where = asked(module, side)
        if where is not None:
            nothing = isinstance(other, ast.Constant) and not other.value
            yield Check(node, where, Asks.MISSING if nothing else Asks.EQUAL)
            return


def asked(module: Module, node: ast.AST, through: int = 2) -> Optional[Place]:
    """Return the place that is read where a condition reads an expression, itself or
    through a local variable."""
    if isinstance(node, ast.NamedExpr):
        node = node.value
    if isinstance(node, ast.Call):
        return item_read(module, node) or _of_getattr(module, node)
    found = place(module, node)
    source = module.source(node) if found is None and through else None
    return found if source is None else asked(module, source, through - 1)


def _of_getattr(module: Module, call: ast.Call) -> Optional[Place]:
    """Return the place that ``getattr(x, "name", None)`` or ``hasattr`` reads."""
    if not isinstance(call.func, ast.Name) or len(call.args) < 2:
        return None
    name = call.args[1]
    if call.func.id not in ("getattr", "hasattr"):
        return None
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str):
        return None
    return place(module, ast.Attribute(call.args[0], name.value, ast.Load()))


def _is_measured(node: ast.Compare) -> bool:
    """Say whether a comparison is one of times, or of how much there is."""
    return any(_MEASURED.search(written_name(part)) for part in nodes_in(node))
