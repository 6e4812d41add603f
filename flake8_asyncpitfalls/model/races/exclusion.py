"""What lets in only one task at a time: locks, and what holds one."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Type

from ..evaluation.values import Function, Object, functions_of
from ..fields import nodes_in
from ..flow.suspension import executed_with
from . import locks

if TYPE_CHECKING:
    from ..module import Module

#: What excludes others is called so, whatever it is.
_EXCLUSIVE_NAME = re.compile(
    r"(?<![bc])lock(?!ed|out|s?_?(time|id|name|file|path|key)|ing_?time)|mutex|guard"
    r"|(^|_)sem(a|s|aphore|aphores)?($|_)|Semaphore|exclusive|critical_?section"
    r"|seriali[sz]e[dr]?_(access|calls|updates)|synchroni[sz]ed"
    r"|(^|_)cond(ition)?s?($|_)"
    r"|Condition|one_?at_?a_?time|single_?flight",
    re.IGNORECASE,
)
_WITH = (ast.With, ast.AsyncWith)
#: How many context managers, each made from another, are looked through.
_DEEPEST = 4


def excludes(module: Module, expression: ast.AST, depth: int = _DEEPEST) -> bool:
    """Say whether of the tasks that enter an expression only one at a time may go on,
    as far as that is known; a name that promises it counts where nothing is known."""
    while isinstance(expression, ast.Await):
        expression = expression.value
    if isinstance(expression, ast.IfExp):
        either = (expression.body, expression.orelse)
        return any(excludes(module, each, depth) for each in either)
    found = locks.lock(module, expression)
    if found is not None:
        return locks.is_exclusive(module, expression, found)
    if isinstance(module.value(expression), Object):
        if locks.held_by(module, expression) is not None:
            return True
    source = module.source(expression) if depth else None
    if source is not None and excludes(module, source, depth - 1):
        return True
    if isinstance(expression, ast.Call) and depth:
        for function in functions_of(module.value(expression.func)):
            if holds_around(function, ast.Yield, depth - 1):
                return True
        if getattr(expression.func, "attr", "") == "setdefault" and expression.args:
            return excludes(module, expression.args[-1], depth)
    kind = module.type_of(expression) or ""
    return is_named_exclusive(expression) or bool(_EXCLUSIVE_NAME.search(kind))


def is_named_exclusive(expression: ast.AST) -> bool:
    """Say whether an expression is called like a lock: ``self._lock``,
    ``self.locks[key]``, ``lock_of(user)``."""
    node = expression
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Call):
            node = node.func
        elif isinstance(node, ast.Attribute):
            if _EXCLUSIVE_NAME.search(node.attr):
                return True
            node = node.value
        elif isinstance(node, (ast.Subscript, ast.Await)):
            node = node.value
        else:
            return False
    return bool(_EXCLUSIVE_NAME.search(node.id))


def holds_around(
    function: Function, kind: Type[ast.AST], depth: int = _DEEPEST
) -> bool:
    """Say whether a function, or one that is defined in it, holds a lock around an
    ``await`` or a ``yield``."""
    return any(
        isinstance(node, _WITH)
        and any(isinstance(inner, kind) for inner in executed_with(node.body))
        and any(
            excludes(function.module, item.context_expr, depth) for item in node.items
        )
        for node in nodes_in(function.module.whole(function.node))
    )
