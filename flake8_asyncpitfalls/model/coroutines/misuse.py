"""Coroutines that are taken for the value that they would give."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from ...knowledge.value_takers import COROUTINE_ATTRIBUTES, REFUSING, TOLERANT
from ..evaluation.values import Coroutine, Either, Object
from ..fields import nodes_in
from ..scopes import Comprehension, ComprehensionNode
from . import demands

if TYPE_CHECKING:
    from ..module import Module


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
_TRUE = Misuse("is always true", False)
_ITERATED = Misuse("cannot be iterated", True)
_UNPACKED = Misuse("cannot be unpacked", True)
_SHOWN = Misuse("is shown as <coroutine object ...>", False)

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


#: Nodes to whose values a declaration may say what they are.
_DECLARED = (ast.Call, ast.keyword, ast.Return, ast.Assign, ast.AnnAssign)


def of(module: Module, node: ast.expr) -> Optional[Misuse]:
    """Return what comes of a coroutine that an expression gives, if what is around it
    takes it for a value, or is declared to take something else."""
    inner: ast.AST = node
    parent = module.parent(inner)
    while True:
        if isinstance(parent, ast.BoolOp):
            if inner is not parent.values[-1]:
                return _TRUE
        elif isinstance(parent, ast.IfExp):
            if inner is parent.test:
                return _TRUE
        elif not isinstance(parent, ast.NamedExpr) or inner is parent.target:
            break
        inner, parent = parent, module.parent(parent)
    found = _in(module, inner, parent)
    if found is None and isinstance(parent, _DECLARED):
        wanted = demands.demand(module, inner, parent)
        if wanted is not None:
            found = Misuse(f"is not {wanted}", True, is_declared=True)
    return found


def of_items(module: Module, iterable: ast.expr) -> bool:
    """Say whether a loop goes over coroutines, which an expression gives, and takes its
    variable for their values wherever it is read, or never reads it."""
    around = module.parent(iterable)
    if not isinstance(around, (ast.For, *ComprehensionNode)):
        return False
    for loop in [around] if isinstance(around, ast.For) else around.generators:
        target = loop.target
        if loop.iter is iterable and isinstance(target, ast.Name):
            uses = module.uses(module.scope_of(target), target.id)
            uses = [use for use in uses if around in module.ancestors(use)] or uses
            return all(of(module, use) is not None for use in uses)
    return False


def _in(module: Module, node: ast.AST, parent: Optional[ast.AST]) -> Optional[Misuse]:
    if isinstance(parent, (ast.If, ast.While, ast.Assert)):
        return _TRUE if node is parent.test else None
    if type(parent).__name__ == "match_case":
        return _TRUE  # its guard
    if type(parent).__name__ == "Match":
        return _matched(parent)
    if isinstance(parent, ast.Attribute):
        return _attribute(parent.attr)
    if isinstance(parent, ast.Subscript):
        return Misuse("cannot be subscripted", True) if node is parent.value else None
    if isinstance(parent, ast.Compare):
        return _compared(node, parent)
    if isinstance(parent, ast.UnaryOp):
        return _TRUE if isinstance(parent.op, ast.Not) else _operand(parent.op)
    if isinstance(parent, (ast.BinOp, ast.AugAssign)):
        return _calculated(module, node, parent)
    if isinstance(parent, ast.FormattedValue):
        return _SHOWN if node is parent.value else None
    if isinstance(parent, ast.For):
        return _ITERATED if node is parent.iter else None
    if isinstance(parent, ComprehensionNode):
        return _comprehended(node, parent)
    if isinstance(parent, ast.keyword):
        if parent.arg is not None:
            call = module.parent(parent)
            is_shown = isinstance(call, ast.Call) and _is_format(module, call)
            return _SHOWN if is_shown else None
        return _UNPACKED
    if isinstance(parent, ast.Tuple):
        return _SHOWN if _is_operand_of_text(module, parent) else None
    if isinstance(parent, (ast.Starred, ast.Assign, ast.Dict)):
        return _unpacked(node, parent)
    if isinstance(parent, ast.YieldFrom):
        return _ITERATED if _is_delegated_to(module, node) else None
    return _argument(module, node, parent) if isinstance(parent, ast.Call) else None


def _comprehended(node: ast.AST, parent: Comprehension) -> Optional[Misuse]:
    for generator in parent.generators:
        if node is generator.iter and not generator.is_async:
            return _ITERATED
        if node in generator.ifs:
            return _TRUE
    return None


def _is_delegated_to(module: Module, node: ast.AST) -> bool:
    """Say whether ``yield from`` is asked of a coroutine, not of a future, which allows
    it, in a generator that nothing makes a coroutine of the old kind."""
    scope = module.scope_of(node)
    is_coroutine = isinstance(module.evaluator.value(node), Coroutine)
    return is_coroutine and not getattr(scope.node, "decorator_list", ())


def _attribute(name: str) -> Optional[Misuse]:
    if name in COROUTINE_ATTRIBUTES or name.startswith(("cr_", "__")):
        return None
    return Misuse(f"has no attribute {name}", True, attribute=name)


def _compared(node: ast.AST, parent: ast.Compare) -> Optional[Misuse]:
    operands = [parent.left, *parent.comparators]
    sides = list(zip(operands, parent.ops, operands[1:]))
    for left, operator, right in sides:
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
            is_literal = isinstance(
                other, (ast.Constant, ast.Tuple, ast.Dict, ast.List)
            )
            return Misuse(_UNEQUAL, False, is_literal)
        elif node is right:
            return Misuse("cannot be searched", True)
        elif isinstance(node, ast.Call):
            return Misuse("is in nothing", False)
    return None


def _matched(match: Any) -> Optional[Misuse]:
    """Return what comes of a coroutine as the subject of ``match``, if a case says how
    the value looks, and none asks for its class."""
    kinds = {
        type(part).__name__ for case in match.cases for part in nodes_in(case.pattern)
    }
    if "MatchClass" in kinds or kinds <= {"MatchAs", "MatchStar"}:
        return None
    return Misuse("matches no case", False, True)


def _operand(operator: ast.AST) -> Optional[Misuse]:
    sign = _OPERATORS.get(type(operator))
    return None if sign is None else Misuse(f"cannot be used with {sign}", True)


def _calculated(module: Module, node: ast.AST, parent: ast.AST) -> Optional[Misuse]:
    """Return what an operator makes of a coroutine, unless its other operand may give
    it a meaning of its own."""
    assert isinstance(parent, (ast.BinOp, ast.AugAssign))
    left: ast.expr
    if isinstance(parent, ast.AugAssign):
        other: ast.expr = parent.value if node is parent.target else parent.target
        left = parent.target
    else:
        other = parent.left if node is parent.right else parent.right
        left = parent.left
    if isinstance(module.value(other), (Object, Either)):
        return None
    if isinstance(parent.op, ast.BitOr):  # else perhaps a pipe, or types
        is_dict = module.type_of(other) == "dict"
        return Misuse("cannot be used with |", True) if is_dict else None
    if isinstance(parent.op, ast.Mod) and left is other:
        return _SHOWN if module.type_of(other) == "str" else None
    return _operand(parent.op)


def _is_operand_of_text(module: Module, node: ast.AST) -> bool:
    """Say whether an expression is what ``%`` puts into a text."""
    parent = module.parent(node)
    return (
        isinstance(parent, ast.BinOp)
        and node is parent.right
        and isinstance(parent.op, ast.Mod)
        and module.type_of(parent.left) == "str"
    )


def _unpacked(node: ast.AST, parent: ast.AST) -> Optional[Misuse]:
    if isinstance(parent, ast.Assign):
        if any(isinstance(each, (ast.Tuple, ast.List)) for each in parent.targets):
            return _UNPACKED
        return None
    if isinstance(parent, ast.Dict):
        values = zip(parent.keys, parent.values)
        return (
            _UNPACKED
            if any(key is None and value is node for key, value in values)
            else None
        )
    return _UNPACKED


#: The last parts of the names of the functions that need values.
_TAKER_NAMES = frozenset(name.rpartition(".")[2] for name in (*REFUSING, *TOLERANT))


def _argument(module: Module, node: ast.AST, call: ast.Call) -> Optional[Misuse]:
    if node is call.func:
        return Misuse("cannot be called", True)
    function = call.func
    if isinstance(function, ast.Attribute):
        if function.attr == "join" and isinstance(function.value, ast.Constant):
            return _ITERATED
        if _is_format(module, call):
            return _SHOWN
        name = function.attr
    else:
        name = getattr(function, "id", "")
    if name == "isinstance" and module.qualified_name(function) == name:
        types = call.args[-1]
        if node is call.args[0] and demands.is_no_instance(module.evaluator, types):
            return Misuse("is an instance of no other type", False, True)
    if name not in _TAKER_NAMES:
        return None
    taken = _taken(module, call)
    if taken is None or name in ("filter", "map") and node is call.args[0]:
        return None
    return taken


def _is_format(module: Module, call: ast.Call) -> bool:
    """Say whether a call is one of ``str.format``."""
    function = call.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "format"
        and module.type_of(function.value) == "str"
    )


def _taken(module: Module, call: ast.Call) -> Optional[Misuse]:
    name = module.qualified_name(call.func) or ""
    if name in REFUSING:
        return Misuse(REFUSING[name], True)
    return Misuse(TOLERANT[name], False) if name in TOLERANT else None
