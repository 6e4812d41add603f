"""Executors of ``concurrent.futures`` and the work that is handed to them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List

from .fate import local_name, passed_up
from .origins import Holder, holder

if TYPE_CHECKING:
    from .module import Module

_EXECUTOR = "concurrent.futures.Executor"
_HANDING = frozenset({"submit", "map"})


def leaving_waits(module: Module, item: ast.withitem) -> bool:
    """Say whether the end of ``with`` waits for work that was handed to an executor.

    Work whose result is awaited in the block is done by then: what
    ``run_in_executor`` was given, and futures wrapped for asyncio.
    """
    executor = item.context_expr
    named = executor if item.optional_vars is None else item.optional_vars
    held = holder(module, named)
    if held is None or not module.is_instance(executor, _EXECUTOR):
        return False
    end = (getattr(module.parent(item), "end_lineno", 0) or 0) + 1
    return any(
        executor.lineno <= call.lineno < end and not _is_wrapped(module, call)
        for call in module.once(_handings).get(held, ())
    )


def _handings(module: Module) -> Dict[Holder, List[ast.Call]]:
    """Return the calls that hand work to an object, by what stands for it."""
    found: Dict[Holder, List[ast.Call]] = {}
    for call in module.nodes(ast.Call):
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr in _HANDING:
            held = holder(module, function.value)
            if held is not None:
                found.setdefault(held, []).append(call)
    return found


def _is_wrapped(module: Module, call: ast.Call) -> bool:
    """Say whether the future of submitted work is made one of asyncio's."""
    _, taker = passed_up(module, call)
    if isinstance(taker, ast.Call):
        return module.qualified_name(taker.func) == "asyncio.wrap_future"
    local = local_name(module, call)
    return local is not None and any(
        isinstance(user, ast.Call)
        and module.qualified_name(user.func) == "asyncio.wrap_future"
        for user in (passed_up(module, use)[1] for use in module.uses(*local))
    )
