"""Operations that call a special method of an object: ``cache[key]``, ``str(cache)``.

Source: https://docs.python.org/3/reference/datamodel.html#special-method-names
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, AbstractSet, Dict, Iterator, List, NamedTuple, Tuple

from ..calls import spelled
from ..flow.consumed import is_gone_through
from ..scopes import ComprehensionNode
from .text_items import ENTERING

if TYPE_CHECKING:
    from ..module import Module

_ITEMS: Dict[type, str] = {
    ast.Load: "__getitem__",
    ast.Store: "__setitem__",
    ast.Del: "__delitem__",
}
_COMPARISONS: Dict[type, Tuple[str, str]] = {
    ast.Eq: ("==", "__eq__"),
    ast.NotEq: ("!=", "__ne__"),
    ast.Lt: ("<", "__lt__"),
    ast.LtE: ("<=", "__le__"),
    ast.Gt: (">", "__gt__"),
    ast.GtE: (">=", "__ge__"),
}
_ENTERING = frozenset(ENTERING)
_TRUTH = ("__bool__", "__len__")
_TEXT = ("__str__", "__repr__")
_BUILTINS: Dict[str, Tuple[str, ...]] = {
    "bool": _TRUTH,
    "bytes": ("__bytes__",),
    "float": ("__float__",),
    "hash": ("__hash__",),
    "int": ("__int__",),
    "iter": ("__iter__",),
    "len": ("__len__",),
    "next": ("__next__",),
    "print": _TEXT,
    "repr": ("__repr__",),
    "str": _TEXT,
}
#: The special methods that operations are looked for.
SPECIAL = frozenset(
    {
        *_ITEMS.values(),
        *(method for _, method in _COMPARISONS.values()),
        *(method for methods in _BUILTINS.values() for method in methods),
        *ENTERING,
        "__contains__",
        "__format__",
    }
)


class Operation(NamedTuple):
    """What calls a special method: the object, and the methods of which the first that
    its class has is called; and how a message names it: the form of that, and what is
    put into it. Most operations are never named."""

    of: ast.expr
    methods: Tuple[str, ...]
    form: str
    shown: ast.expr

    @property
    def written(self) -> str:
        """How a message names it."""
        return self.form.format(spelled(self.shown))


def calling(module: Module, methods: AbstractSet[str]) -> Iterator[ast.expr]:
    """Yield the expressions of a module that call one of some special methods, by all
    that their form tells."""
    # A list: what is found is followed, which puts calls of partials in their places.
    for node in _entered(module) if methods <= _ENTERING else list(module.parents):
        if isinstance(node, ast.expr) and not all(
            methods.isdisjoint(each.methods) for each in operations(module, node)
        ):
            yield node


def _entered(module: Module) -> List[ast.AST]:
    """Return what a module enters by ``with``: most special methods that block are of
    context managers."""
    statements = module.nodes(ast.With)
    return [item.context_expr for each in statements for item in each.items]


def operations(module: Module, node: ast.expr) -> Iterator[Operation]:
    """Yield what an expression calls special methods by, of one of its parts or, by
    what is around it, of its own value."""
    if isinstance(node, ast.Subscript):
        yield Operation(node.value, (_ITEMS[type(node.ctx)],), "{}", node)
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield from _comparison(node.left, node.ops[0], node.comparators[0])
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        name = node.func.id
        if name in _BUILTINS and module.qualified_name(node.func) == name:
            for given in node.args if name == "print" else node.args[:1]:
                yield Operation(given, _BUILTINS[name], f"{name}({{}})", given)
    yield from _by_place(module, node)


def _comparison(left: ast.expr, how: ast.cmpop, right: ast.expr) -> Iterator[Operation]:
    if isinstance(how, (ast.In, ast.NotIn)):
        methods = ("__contains__", "__iter__")
        yield Operation(right, methods, "in {}", right)
    elif type(how) in _COMPARISONS:
        sign, method = _COMPARISONS[type(how)]
        yield Operation(left, (method,), f"{{}} {sign}", left)


def _by_place(module: Module, node: ast.expr) -> Iterator[Operation]:
    around = module.parent(node)
    if isinstance(around, ast.FormattedValue):
        if around.conversion == ord("r"):
            methods: Tuple[str, ...] = ("__repr__",)
        else:
            methods = ("__format__",) * (around.conversion == -1) + _TEXT
        yield Operation(node, methods, "{{{}}}", node)
    elif _is_tested(around, node):
        yield Operation(node, _TRUTH, "bool({})", node)
    elif is_gone_through(module, node) and not isinstance(around, ast.Compare):
        for method in ("__iter__", "__next__"):
            yield Operation(node, (method,), "for ... in {}", node)
    elif isinstance(around, ast.withitem) and node is around.context_expr:
        if isinstance(module.parent(around), ast.With):
            for method in ENTERING:
                yield Operation(node, (method,), "with {}", node)


def _is_tested(around: object, node: ast.expr) -> bool:
    """Say whether an expression is asked whether it is true."""
    if isinstance(around, ast.BoolOp):
        return node is not around.values[-1]
    if isinstance(around, ast.UnaryOp):
        return isinstance(around.op, ast.Not)
    if isinstance(around, ComprehensionNode):
        return any(node in each.ifs for each in around.generators)
    return getattr(around, "test", None) is node
