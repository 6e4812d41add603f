"""Code that is ready for there being no event loop, or for one that runs already."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .. import callers
from ..calls import last_name, written_name
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.suspension import executed_with
from ..scopes import FunctionNode
from ..statements import assigned_in

if TYPE_CHECKING:
    from ..module import Module

OF_POLICY = "asyncio.AbstractEventLoopPolicy.get_event_loop"
SET = "asyncio.set_event_loop"
_NAMES = ("get_event_loop", "get_running_loop")
#: What is raised where neither asyncio nor trio runs the code.
_NO_LIBRARY = "sniffio.AsyncLibraryNotFoundError"
_GETTERS = ("asyncio.get_event_loop", "asyncio.get_running_loop", OF_POLICY)


def makes_one_instead(module: Module, call: ast.Call) -> bool:
    """Say whether a handler makes a loop where there is none: one for the code here,
    or one that this code is part of."""
    return any(
        exceptions.catches(module, handler, "RuntimeError")
        and any(
            isinstance(node, ast.Call) and _makes_loop(module, node)
            for statement in handler.body
            for node in nodes_in(statement)
        )
        for handler in exceptions.alternatives(module, call)
    )


def does_without(module: Module, call: ast.Call) -> bool:
    """Say whether a handler is ready for there being no loop, and goes on: here, or
    round every call of the function that is seen."""
    if _is_ready(module, call):
        return True
    function = module.scope_of(call).own.node
    if not isinstance(function, ast.FunctionDef):
        return False
    calls = callers.calls(module, function)
    return bool(calls) and all(_is_ready(module, each) for each in calls)


def _is_ready(module: Module, call: ast.Call) -> bool:
    return any(
        (
            "RuntimeError" in exceptions.caught(module, handler)
            or _sets_instead(module, call, handler)
        )
        and not any(map(_insists, executed_with(handler.body)))
        for handler in exceptions.handlers_around(module, call)
    )


def _sets_instead(module: Module, call: ast.Call, handler: ast.ExceptHandler) -> bool:
    """Say whether a handler, of any exception, sets the variable to something else that
    the loop was to be bound to, or whether it runs: ``except Exception: loop = None``.
    """
    tried = getattr(module.parent(handler), "body")
    asked = [each for each in tried if _asks_whether_running(each)]
    meant = {
        ast.dump(target)
        for statement in (module.parent(call), *asked)
        for target in assigned_in(statement)
    }
    return exceptions.catches(module, handler, "RuntimeError") and any(
        ast.dump(target) in meant
        for each in handler.body
        for target in assigned_in(each)
    )


def _asks_whether_running(statement: ast.stmt) -> bool:
    """Say whether a statement is ``is_running = loop.is_running()``."""
    value = getattr(statement, "value", None)
    return isinstance(value, ast.Call) and last_name(value) == "is_running"


def _insists(node: ast.AST) -> bool:
    return isinstance(node, ast.Raise) or written_name(node) in _NAMES


def _makes_loop(module: Module, call: ast.Call) -> bool:
    name = module.qualified_name(call.func)
    if name in ("asyncio.Runner", SET):
        return True
    return name not in _GETTERS and module.is_instance(
        call, "asyncio.AbstractEventLoop"
    )


def is_told_of_none(module: Module, node: ast.AST) -> bool:
    """Say whether a handler around a node is for code that nothing of asyncio runs: the
    coroutine is driven by hand."""
    return any(
        isinstance(around, ast.ExceptHandler)
        and _NO_LIBRARY in exceptions.caught(module, around)
        for around in module.ancestors(node)
    )


def is_notebook(module: Module) -> bool:
    """Say whether a module is a notebook's, whose cells run inside an event loop: it
    has ``await`` outside functions, or asks for IPython."""
    return module.once(_is_notebook)


def _is_notebook(module: Module) -> bool:
    if "get_ipython" in module.scope.bindings or module.loads("get_ipython"):
        return True
    return any(
        isinstance(node, ast.Await) and not _in_function(module, node)
        for node in module.parents
    )


def _in_function(module: Module, node: ast.AST) -> bool:
    return any(isinstance(around, FunctionNode) for around in module.ancestors(node))
