"""What Python does with a coroutine where its value is meant, by what is around it."""

from __future__ import annotations

import ast
from typing import Any, Callable, Dict, NamedTuple, Optional

from ...knowledge.value_takers import COROUTINE_ATTRIBUTES
from ..fields import elements, nodes_in
from ..scopes import Comprehension, ComprehensionNode


class Misuse(NamedTuple):
    """What comes of a coroutine where its value is meant.

    ``raises``: Python refuses it, or a declaration does. Otherwise something silly is
    done with it, which in rare cases is meant. ``is_test``: it is compared with
    a value or asked for its type, and code that follows may be for that one alone.
    ``attribute``: what is asked of it. ``is_declared``: only a declaration refuses it.
    """

    effect: str
    raises: bool
    is_test: bool = False
    attribute: str = ""
    is_declared: bool = False

    @property
    def weight(self) -> int:
        """How much it says that a value is meant: a test for truth or for ``None`` says
        little, since a variable may hold no coroutine yet."""
        return 2 if self.raises else int(self.is_test)

    @property
    def is_decided(self) -> bool:
        """Whether it cannot be meant: it is refused, or compared with what is written
        out, which no coroutine equals."""
        return self.raises or self.is_test and self.effect == _UNEQUAL


_UNEQUAL = "equals nothing else"
TRUE = Misuse("is always true", False)
ITERATED = Misuse("cannot be iterated", True)
UNPACKED = Misuse("cannot be unpacked", True)
SHOWN = Misuse("is shown as <coroutine object ...>", False)
_NO_INDEX = Misuse("is no index", True)

_OPERATORS = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.USub: "-",
    ast.UAdd: "+",
    ast.Invert: "~",
}
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
#: What is written out, and so equals no coroutine.
_LITERALS = (ast.Constant, ast.Tuple, ast.Dict, ast.List)


def effect_of(node: ast.AST, parent: Optional[ast.AST]) -> Optional[Misuse]:
    """Return what comes of a coroutine that a node gives by the node around it alone;
    ``None`` where that does not take it for a value, or not surely."""
    find = _BY_PARENT.get(parent.__class__)
    return None if find is None else find(node, parent)


def operand(operator: ast.AST) -> Optional[Misuse]:
    """Return what comes of a coroutine as an operand."""
    sign = _OPERATORS.get(type(operator))
    return None if sign is None else Misuse(f"cannot be used with {sign}", True)


def _tested(node: ast.AST, parent: Any) -> Optional[Misuse]:
    return TRUE if node is parent.test else None


def _guarding(node: ast.AST, parent: Any) -> Optional[Misuse]:
    return TRUE  # a case of match


def _gone_over(node: ast.AST, parent: ast.For) -> Optional[Misuse]:
    return ITERATED if node is parent.iter else None


def _shown(node: ast.AST, parent: ast.FormattedValue) -> Optional[Misuse]:
    return SHOWN if node is parent.value else None


def _indexed(node: ast.AST, parent: ast.Subscript) -> Optional[Misuse]:
    if node is parent.value:
        return Misuse("cannot be subscripted", True)
    # A variable may be the key by which something is kept.
    if isinstance(node, ast.Call) and isinstance(parent.ctx, ast.Load):
        return _NO_INDEX
    return None


def _slicing(node: ast.AST, parent: Any) -> Optional[Misuse]:
    return _NO_INDEX


def _negated(node: ast.AST, parent: ast.UnaryOp) -> Optional[Misuse]:
    return TRUE if isinstance(parent.op, ast.Not) else operand(parent.op)


def _asked(node: ast.AST, parent: ast.Attribute) -> Optional[Misuse]:
    name = parent.attr
    if name in COROUTINE_ATTRIBUTES or name.startswith(("cr_", "__")):
        return None
    return Misuse(f"has no attribute {name}", True, attribute=name)


def _compared(node: ast.AST, parent: ast.Compare) -> Optional[Misuse]:
    operands = [parent.left, *parent.comparators]
    for left, operator, right in zip(operands, parent.ops, operands[1:]):
        if node is not left and node is not right:
            continue
        other = right if node is left else left
        if isinstance(operator, _ORDER):
            return Misuse("cannot be compared", True)
        if isinstance(operator, (ast.Is, ast.IsNot)):
            if isinstance(other, ast.Constant):
                is_flag = other.value is not None
                return Misuse(f"is never {other.value!r}", False, is_flag)
        elif isinstance(operator, (ast.Eq, ast.NotEq)):
            return Misuse(_UNEQUAL, False, isinstance(other, _LITERALS))
        elif node is right:
            return Misuse("cannot be searched", True)
        elif isinstance(node, ast.Call):
            return Misuse("is in nothing", False)
    return None


def _matched(node: ast.AST, match: Any) -> Optional[Misuse]:
    """Return what comes of a coroutine as the subject of ``match``, if a case says how
    the value looks, and none asks for its class."""
    kinds = {
        type(part).__name__ for case in match.cases for part in nodes_in(case.pattern)
    }
    if "MatchClass" in kinds or kinds <= {"MatchAs", "MatchStar"}:
        return None
    return Misuse("matches no case", False, True)


def _comprehended(node: ast.AST, parent: Comprehension) -> Optional[Misuse]:
    for generator in parent.generators:
        if node is generator.iter and not generator.is_async:
            return ITERATED
        if node in generator.ifs:
            return TRUE
    # Of ``{**each for each in dicts}`` the key alone is there (PEP 798).
    return UNPACKED if elements(parent) == [getattr(parent, "key", None)] else None


def _raised(node: ast.AST, parent: ast.Raise) -> Optional[Misuse]:
    return Misuse("cannot be raised", True)


def _starred(node: ast.AST, parent: ast.Starred) -> Optional[Misuse]:
    return UNPACKED


def _assigned(node: ast.AST, parent: ast.Assign) -> Optional[Misuse]:
    is_unpacked = any(
        isinstance(each, (ast.Tuple, ast.List)) for each in parent.targets
    )
    return UNPACKED if is_unpacked else None


def _in_dict(node: ast.AST, parent: ast.Dict) -> Optional[Misuse]:
    pairs = zip(parent.keys, parent.values)
    is_unpacked = any(key is None and value is node for key, value in pairs)
    return UNPACKED if is_unpacked else None


_BY_PARENT: Dict[type, Callable[[ast.AST, Any], Optional[Misuse]]] = {
    **dict.fromkeys((ast.Assert, ast.If, ast.While), _tested),
    **dict.fromkeys(ComprehensionNode, _comprehended),
    ast.Assign: _assigned,
    ast.Attribute: _asked,
    ast.Compare: _compared,
    ast.Dict: _in_dict,
    ast.For: _gone_over,
    ast.FormattedValue: _shown,
    ast.Raise: _raised,
    ast.Slice: _slicing,
    ast.Starred: _starred,
    ast.Subscript: _indexed,
    ast.UnaryOp: _negated,
    # Newer than Python 3.9.
    getattr(ast, "Match", ast.AST): _matched,
    getattr(ast, "match_case", ast.AST): _guarding,
}
