"""Coroutines that are taken for the value that they would give."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Union

from ...knowledge.value_takers import REFUSING, TOLERANT
from ..evaluation.values import Coroutine, Either, Object
from . import coroutine_collections, demands
from .answers import is_answer
from .effects import ITERATED, SHOWN, TRUE, UNPACKED, Misuse, effect_of, operand

if TYPE_CHECKING:
    from ..module import Module


#: The last parts of the names of the functions that need values.
_TAKER_NAMES = frozenset(name.rpartition(".")[2] for name in (*REFUSING, *TOLERANT))
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
                return TRUE
        elif isinstance(parent, ast.IfExp):
            if inner is parent.test:
                return TRUE
        elif not isinstance(parent, ast.NamedExpr) or inner is parent.target:
            break
        inner, parent = parent, module.parent(parent)
    found = _in(module, inner, parent)
    if found is None and isinstance(parent, (ast.Dict, ast.List, ast.Tuple)):
        found = coroutine_collections.serialized(module, parent)
    if found is None and isinstance(parent, _DECLARED):
        wanted = demands.demand(module, inner, parent)
        if wanted is not None:
            found = Misuse(f"is not {wanted}", True, is_declared=True)
    return found


def _in(module: Module, node: ast.AST, parent: Optional[ast.AST]) -> Optional[Misuse]:
    """Return what comes of a coroutine by the node around it."""
    find = _BY_PARENT.get(parent.__class__)
    return effect_of(node, parent) if find is None else find(module, node, parent)


def _as_keyword(module: Module, node: ast.AST, parent: ast.keyword) -> Optional[Misuse]:
    if parent.arg is None:
        return UNPACKED
    call = module.parent(parent)
    assert isinstance(call, ast.Call)  # the class has those of its statement itself
    taken = coroutine_collections.taken_by_name(module, call, parent.arg)
    return SHOWN if taken is None and _is_format(module, call) else taken


def _returned(module: Module, node: ast.AST, parent: ast.Return) -> Optional[Misuse]:
    return coroutine_collections.WRITTEN if is_answer(module, parent) else None


def _in_tuple(module: Module, node: ast.AST, parent: ast.Tuple) -> Optional[Misuse]:
    """Return what comes of a coroutine among what ``%`` puts into a text."""
    operation = module.parent(parent)
    is_put_into_text = (
        isinstance(operation, ast.BinOp)
        and parent is operation.right
        and isinstance(operation.op, ast.Mod)
        and module.type_of(operation.left) == "str"
    )
    return SHOWN if is_put_into_text else None


def _delegated_to(
    module: Module, node: ast.AST, parent: ast.YieldFrom
) -> Optional[Misuse]:
    """Return what comes of ``yield from`` a coroutine, not a future, which allows it,
    in a generator that nothing makes a coroutine of the old kind."""
    if getattr(module.scope_of(node).node, "decorator_list", ()):
        return None
    return ITERATED if isinstance(module.value(node), Coroutine) else None


def _calculated(
    module: Module, node: ast.AST, parent: Union[ast.AugAssign, ast.BinOp]
) -> Optional[Misuse]:
    """Return what an operator makes of a coroutine, unless its other operand may give
    it a meaning of its own."""
    left: ast.expr
    if isinstance(parent, ast.BinOp):
        left, right = parent.left, parent.right
    else:
        left, right = parent.target, parent.value
    other = left if node is right else right
    if isinstance(module.value(other), (Object, Either)):
        return None
    if isinstance(parent.op, ast.BitOr):  # else perhaps a pipe, or types
        is_dict = module.type_of(other) == "dict"
        return Misuse("cannot be used with |", True) if is_dict else None
    if isinstance(parent.op, ast.Mod) and left is other:
        return SHOWN if module.type_of(other) == "str" else None
    return operand(parent.op)


def _in_call(module: Module, node: ast.AST, call: ast.Call) -> Optional[Misuse]:
    if node is call.func:
        return Misuse("cannot be called", True)
    function = call.func
    if isinstance(function, ast.Attribute):
        if function.attr == "join" and isinstance(function.value, ast.Constant):
            return ITERATED
        if _is_format(module, call):
            return SHOWN
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


#: What has to ask the module for more than the node around.
_BY_PARENT: Dict[type, Callable[[Module, ast.AST, Any], Optional[Misuse]]] = {
    ast.AugAssign: _calculated,
    ast.BinOp: _calculated,
    ast.Call: _in_call,
    ast.Return: _returned,
    ast.Tuple: _in_tuple,
    ast.YieldFrom: _delegated_to,
    ast.keyword: _as_keyword,
}
