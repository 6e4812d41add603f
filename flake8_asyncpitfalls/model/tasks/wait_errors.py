"""The timeout error that is expected of ``asyncio.wait``, and never comes.

With a timeout it raises nothing when time is up: it says which tasks are pending.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Set

from ...knowledge.tasks import TASK_MAKERS
from ...knowledge.timeout_errors import TIMEOUT_ERRORS
from ...knowledge.waiting import HARMLESS_METHODS, WAITING, WAITING_TYPES
from .. import library
from ..calls import last_name
from ..coroutines import awaiting
from ..evaluation.values import Coroutine, Named
from ..flow import exceptions
from ..flow.suspension import executed_with
from ..tables import expanded_names
from .task_makers import MAKER_NAMES

if TYPE_CHECKING:
    from ..module import Module

_HARMLESS_WAITS = frozenset(expanded_names(WAITING))
#: Functions that only give what they are given to the loop.
_HANDING = frozenset({"asyncio.shield", *TASK_MAKERS})


def expected_error(module: Module, call: ast.Call) -> Optional[str]:
    """Return the name of the timeout error that is expected where a call of ``wait`` is
    awaited, and that nothing there may raise."""
    waits = set(awaiting.places(module, call))
    for place in waits:
        for around in exceptions.catching(module, place):
            caught = [error for catcher in around.catchers for error in catcher.errors]
            expected = [error for error in caught if error in TIMEOUT_ERRORS]
            if expected:
                may_time_out = _may_time_out(module, around.body, waits)
                return None if may_time_out else expected[0]
    return None


def _may_time_out(module: Module, body: List[ast.stmt], waits: Set[ast.AST]) -> bool:
    """Say whether code may raise a timeout error, as far as can be seen, by more than
    these waits."""
    for node in executed_with(body):
        if isinstance(node, ast.Raise):
            return True
        if isinstance(node, ast.Await) and node not in waits:
            call = node.value
            if not isinstance(call, ast.Call):
                return True
            if module.qualified_name(call.func) not in _HARMLESS_WAITS:
                return True
        elif isinstance(node, (ast.AsyncFor, ast.comprehension)):
            if getattr(node, "is_async", 1):
                return True
        elif isinstance(node, ast.AsyncWith):
            for item in node.items:
                if not module.is_instance(item.context_expr, *WAITING_TYPES):
                    return True
        elif isinstance(node, ast.Call) and node not in waits:
            if not _is_harmless(module, node):
                return True
    return False


def _is_harmless(module: Module, call: ast.Call) -> bool:
    """Say whether a call surely raises no timeout error."""
    if last_name(call) in HARMLESS_METHODS:
        return True
    function = module.value(call.func)
    if isinstance(function, Named):
        if library.is_builtin(function.name) or function.name in _HANDING:
            return True
    if isinstance(module.value(call), Coroutine):
        return True  # it runs elsewhere, or is awaited
    taker = module.parent(call)
    if not isinstance(taker, ast.Call):
        return False
    if last_name(taker) in MAKER_NAMES:
        return True
    return module.qualified_name(taker.func) in TASK_MAKERS
