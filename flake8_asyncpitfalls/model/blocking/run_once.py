"""Functions that do their work once in a process, and remember that they did."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional, Set, Tuple

from .. import classes, guards
from ..evaluation.decorators import CACHED_PROPERTIES, CACHES
from ..flow.suspension import executed_with
from ..scopes import AnyFunction, positional
from ..statements import assigned_in

if TYPE_CHECKING:
    from ..module import Module


def works_once(module: Module, function: AnyFunction) -> bool:
    """Say whether a function does its work once: a decorator keeps its only result, or
    it asks a variable that outlives it whether that is done, and sets this one."""
    if _may_need_nothing(function) and classes.has_decorator(
        module, function, *CACHES, *CACHED_PROPERTIES
    ):
        return True
    inside = list(executed_with(module.body(function)))
    asked = {
        _key(each)
        for node in inside
        if isinstance(node, ast.If)
        for each, is_there in _asked(node.test)
        if not is_there or node.orelse or isinstance(node.body[-1], guards.LEAVING)
    } - {None}
    if not asked:
        return False
    declared = {
        name for node in inside if isinstance(node, ast.Global) for name in node.names
    }
    return any(
        _key(target) in asked and _outlives(module, target, declared)
        for node in inside
        for target in assigned_in(node)
    )


def _may_need_nothing(function: AnyFunction) -> bool:
    """Say whether a function may be called without arguments, its object apart."""
    names = [each.arg for each in positional(function)]
    needed = names[: len(names) - len(function.args.defaults)]
    return needed in ([], ["self"], ["cls"])


def is_kept(module: Module, node: ast.AST) -> bool:
    """Say whether a node only runs where its object does not hold yet what is then kept
    there: ``if self.data is None: self.data = get()``."""
    inner = node
    for around in guards.around(module, node):
        if isinstance(around, ast.If) and inner in around.body:
            asked = (
                _key(each) for each, is_there in _asked(around.test) if not is_there
            )
            kept = {key for key in asked if key and key.startswith("self.")}
            for part in executed_with(around.body if kept else ()):
                for target in assigned_in(part):
                    if _key(target) in kept:
                        return True
        inner = around
    return False


def _asked(test: ast.expr) -> Iterator[Tuple[ast.expr, bool]]:
    """Yield the expressions that a condition asks whether there is something, and
    whether it holds if there is."""
    pending = [(test, True)]
    while pending:
        node, holds = pending.pop()
        if isinstance(node, ast.BoolOp):
            pending.extend((value, holds) for value in node.values)
        elif isinstance(node, ast.UnaryOp):
            pending.append((node.operand, holds is not isinstance(node.op, ast.Not)))
        elif isinstance(node, ast.Compare):
            if isinstance(node.ops[0], (ast.Is, ast.IsNot)):
                is_same = isinstance(node.ops[0], ast.Is)
                pending.append((node.left, holds is not is_same))
        else:
            yield node, holds


def _key(node: ast.expr) -> Optional[str]:
    """Return what stands for a variable, or for what it holds under one name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        if isinstance(node.slice, ast.Constant):
            return f"{node.value.id}[{node.slice.value!r}]"
    return None


def _outlives(module: Module, target: ast.expr, declared: Set[str]) -> bool:
    """Say whether what is set is a variable of the module, or is held by one or by a
    class."""
    if isinstance(target, ast.Name):
        return target.id in declared
    holder = getattr(target, "value")  # that of what has a key is a name
    scope = module.scope_of(holder).binding_scope(holder.id)
    return holder.id == "cls" or scope is module.scope
