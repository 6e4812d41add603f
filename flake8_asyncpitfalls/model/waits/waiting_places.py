"""Where what an expression gives is awaited, and what is put around it on the way."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple, Optional, Tuple

from ...knowledge.containers import ADDING
from ...knowledge.network_waits import LIMITING, PASSING, STARTING
from ...knowledge.tasks import IN_GROUP
from ..calls import argument
from ..evaluation import consumers, recipients
from ..evaluation.literals import literal
from ..scopes import ComprehensionNode

if TYPE_CHECKING:
    from ..module import Module

#: Methods of a task that neither wait for it nor hand it on.
_ASIDE = frozenset({"cancel", "done", "add_done_callback", "cancelled", "set_name"})
_ITERATING = (ast.AsyncFor, ast.For, ast.comprehension, *ComprehensionNode)
#: How many expressions one value is followed through.
_MANY = 50


class WaitingPlace(NamedTuple):
    """Where something is awaited, becomes a task that waits apart from the code, or is
    given a limit."""

    node: ast.AST
    is_apart: bool = False
    is_limited: bool = False


#: What becomes of a value in one step: where it is awaited, and what has it next.
_Step = Tuple[List[WaitingPlace], List[ast.AST]]


def waiting_places(module: Module, wait: ast.AST) -> Optional[List[WaitingPlace]]:
    """Return where the value of an expression is awaited; ``None`` where it is handed
    to somebody who may put a limit on it."""
    places: List[WaitingPlace] = []
    pending: List[ast.AST] = [wait]
    for _ in range(_MANY):
        if not pending:
            return places
        node, parent = consumers.passed_up(module, pending.pop())
        if isinstance(parent, ast.Call) and node is not parent.func:
            step = _given_to(module, parent)
        else:
            step = _taken_by(module, node, parent)
        if step is None:
            return None
        found, later = step
        if any(each.is_limited for each in found):
            return found
        places += found
        pending += later
    return None


def _given_to(module: Module, call: ast.Call) -> Optional[_Step]:
    """Return what becomes of a value that a call is given."""
    name = module.qualified_name(call.func) or ""
    if name in LIMITING and _has_time(module, call, name):
        return [WaitingPlace(call, is_limited=True)], []
    if name in STARTING and not _is_followed(module, call):
        return [WaitingPlace(call, is_apart=name != IN_GROUP)], []
    if name in PASSING or name in STARTING:
        return [], [call]
    later = _added_to(module, call)
    return None if later is None else ([], later)


def _taken_by(
    module: Module, node: ast.AST, parent: Optional[ast.AST]
) -> Optional[_Step]:
    """Return what becomes of a value by the node around it, which is no call."""
    if isinstance(parent, ast.Await):
        return [WaitingPlace(parent)], []
    if isinstance(parent, ast.withitem):
        is_async = isinstance(module.parent(parent), ast.AsyncWith)
        return ([WaitingPlace(parent)], []) if is_async else None
    if isinstance(parent, ast.GeneratorExp) and node is parent.elt:
        return [], [parent]
    if isinstance(parent, _ITERATING):
        return [WaitingPlace(node)], []
    later = _later(module, node)
    return None if later is None else ([], later)


def _is_followed(module: Module, task: ast.Call) -> bool:
    """Say whether it is seen what becomes of a task."""
    node, parent = consumers.passed_up(module, task)
    if isinstance(parent, ast.Call):
        name = module.qualified_name(parent.func)
        return name in (*LIMITING, *PASSING) or _added_to(module, parent) is not None
    return (
        isinstance(parent, ast.Await) or recipients.local_name(module, node) is not None
    )


def _added_to(module: Module, call: ast.Call) -> Optional[List[ast.AST]]:
    """Return where a local collection is used that a call adds something to."""
    method = call.func
    if not isinstance(method, ast.Attribute) or method.attr not in ADDING:
        return None
    if not isinstance(method.value, ast.Name):
        return None
    scope = module.scope_of(method.value).binding_scope(method.value.id)
    if scope is None or not scope.is_function:
        return None
    uses = module.uses(scope, method.value.id)
    return [use for use in uses if not isinstance(module.parent(use), ast.Attribute)]


def _later(module: Module, node: ast.AST) -> Optional[List[ast.AST]]:
    """Return where a value is used that is bound to a local variable."""
    local = recipients.local_name(module, node)
    if local is None:
        return None
    uses: List[ast.AST] = []
    for use in module.uses(*local):
        around = module.parent(use)
        if not isinstance(around, ast.Attribute) or around.attr not in _ASIDE:
            uses.append(use)
    return uses


def _has_time(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call is told a time. ``wait_for`` always is: another rule tells of
    the one that is not."""
    wanted = LIMITING[name]
    found = argument(call, wanted.name, wanted.position)
    if found is None:
        return name == "asyncio.wait_for"
    return literal(module, found) is not None
