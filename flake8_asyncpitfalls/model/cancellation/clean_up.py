"""Code that ends something: clean-up, in which errors have nowhere to go."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .. import guards
from ..calls import written_name
from ..coroutines import generators
from ..flow.flow import Kind
from ..naming import says_ending
from ..scopes import FunctionNode, TryNode

if TYPE_CHECKING:
    from ..module import Module


def is_clean_up(module: Module, node: ast.AST) -> bool:
    """Say whether code ends something: in ``finally``, in a handler that raises again,
    in a function whose name says so, after the ``yield`` of a context manager."""
    inner = node
    for around in module.ancestors(node):
        if isinstance(around, TryNode) and inner in around.finalbody:
            return True
        if isinstance(around, ast.ExceptHandler):
            if isinstance(around.body[-1], ast.Raise):
                return True
        if isinstance(around, FunctionNode):
            if says_ending(getattr(around, "name", "")):
                return True
            if isinstance(around, ast.AsyncFunctionDef):
                if _is_after_yield(module, node, around):
                    return True
        inner = around
    return False


def follows_ending(module: Module, node: ast.AST) -> bool:
    """Say whether the statement before ends something, so that what is waited for ends
    then, too: ``server.close()``, ``self._stopping.set()``. What is cancelled is one
    task, and says nothing of others."""
    before = next(guards.earlier(module, node), None)
    ended = before.value if isinstance(before, ast.Expr) else None
    if isinstance(ended, ast.Await):
        ended = ended.value
    if not isinstance(ended, ast.Call):
        return False
    function = ended.func
    if isinstance(function, ast.Attribute) and function.attr == "set":
        function = function.value
    name = written_name(function)
    return name != "cancel" and says_ending(name)


def _is_after_yield(
    module: Module, node: ast.AST, function: ast.AsyncFunctionDef
) -> bool:
    """Say whether code runs only once the block of a context manager, or the test of a
    fixture, is over."""
    given = generators.yields(module, function)
    if not given or generators.is_left_to_callers(module, function):
        return False
    flow = module.flow(function)
    yielding = [event for each in given for event in flow.at(each, Kind.YIELD)]
    return flow.always_before(yielding, flow.at(node))
