"""Loops that run already wherever the code gets hold of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..calls import argument, receiver_of
from ..evaluation.origins import makers
from ..fields import nodes_in
from ..flow import exceptions

if TYPE_CHECKING:
    from ..module import Module

_GETTER = "asyncio.get_running_loop"
_HANDING_OVER = "asyncio.run_coroutine_threadsafe"
_PATCH = "nest_asyncio.apply"
#: Modules of Pythons in a browser, whose loop may be run while it runs.
_IN_BROWSER = frozenset({"js", "pyodide", "pyscript"})


def runs_already(module: Module, call: ast.Call) -> bool:
    """Say whether a method that runs a loop is called on one that surely runs, and the
    code neither asks whether it does, nor is ready for an error."""
    loop = receiver_of(call)
    if loop is None or not _is_running(module, loop):
        return False
    function = module.scope_of(call).own.node
    return not (
        any(
            "RuntimeError" in catcher.errors
            for catching in exceptions.catching(module, call)
            for catcher in catching.catchers
        )
        or any(
            getattr(node, "attr", "") == "is_running"
            for node in nodes_in(module.whole(function))
        )
    )


def may_be_run(module: Module) -> bool:
    """Say whether a loop may be run while it runs, for it is that of a browser, or
    patched."""
    packages = module.imported_packages
    return bool(_IN_BROWSER & packages) or (
        "nest_asyncio" in packages
        and any(
            module.qualified_name(call.func) == _PATCH
            for call in module.nodes(ast.Call)
        )
    )


def waits_for_itself(module: Module, call: ast.Call) -> bool:
    """Say whether a method of a future waits for what the loop is to do that runs the
    code which waits."""
    future = receiver_of(call)
    made = None if future is None else makers(module, future)
    return made is not None and all(
        each.module is module
        and module.scope_of(each.call).own is module.scope_of(call).own
        and _is_for_running(module, each.call)
        for each in made
    )


def _is_for_running(module: Module, call: ast.Call) -> bool:
    """Say whether a call hands a coroutine over to a loop that surely runs."""
    if module.qualified_name(call.func) != _HANDING_OVER:
        return False
    loop = argument(call, "loop", 1)
    return loop is not None and _is_running(module, loop)


def _is_running(module: Module, loop: ast.expr) -> bool:
    """Say whether a loop, if it is one, is what ``get_running_loop`` gave to the
    function that an expression is used in."""
    function = module.scope_of(loop).own
    made = makers(module, loop)
    return (
        made is not None
        and function.is_function
        and all(
            each.module.qualified_name(each.call.func) == _GETTER
            and each.module.scope_of(each.call).own is function
            for each in made
        )
    )
