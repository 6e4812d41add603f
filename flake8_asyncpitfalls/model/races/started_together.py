"""Coroutines that surely run beside each other: ``gather(self.add(), self.add())``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple, Optional, Set

from ...knowledge.tasks import IN_GROUP, TASK_MAKERS
from .. import callers
from ..calls import receiver_of
from ..fields import nodes_in
from ..scopes import ComprehensionNode, LoopNode, NamedFunction

if TYPE_CHECKING:
    from ..module import Module

_GATHER = "asyncio.gather"


class _Start(NamedTuple):
    """A call that is started with others: by what, and whether several times; and the
    object whose method it is of."""

    together: ast.AST
    is_repeated: bool
    receiver: str


def runs_beside_itself(module: Module, function: NamedFunction) -> bool:
    """Say whether several calls of a function run side by side, for the same object if
    it is a method."""
    found: Set[_Start] = set()
    for start in _starts(module, function):
        if start.is_repeated or start in found:
            return True
        found.add(start)
    return False


def run_side_by_side(
    module: Module, first: NamedFunction, second: NamedFunction
) -> bool:
    """Say whether calls of two functions run side by side."""
    together = {start.together for start in _starts(module, first)}
    return any(start.together in together for start in _starts(module, second))


def _starts(module: Module, function: NamedFunction) -> List[_Start]:
    return module.once_for(_found, function)


def _found(module: Module, function: NamedFunction) -> List[_Start]:
    starts = (_start(module, call) for call in callers.calls(module, function))
    return [start for start in starts if start is not None]


def _start(module: Module, call: ast.Call) -> Optional[_Start]:
    """Return how a call of a coroutine function is started with others, if it is."""
    receiver = receiver_of(call)
    own = "" if receiver is None else ast.dump(receiver)
    node: ast.AST = call
    comprehension: Optional[ast.AST] = None
    is_task = False
    while True:
        parent = module.parents[node]
        if isinstance(parent, ComprehensionNode):
            if not _is_same(parent, receiver):
                return None
            comprehension = parent
        elif isinstance(parent, ast.Call) and node in parent.args:
            name = module.qualified_name(parent.func)
            if name == _GATHER:
                return _Start(parent, comprehension is not None, own)
            if name == IN_GROUP:
                return _in_group(module, parent, receiver, own)
            if name not in TASK_MAKERS:
                break
            is_task = True
        elif not isinstance(parent, (ast.Starred, ast.List, ast.Tuple)):
            break
        node = parent
    if comprehension is None or not is_task:
        return None
    return _Start(comprehension, True, own)


def _is_same(repeating: ast.AST, receiver: Optional[ast.AST]) -> bool:
    """Say whether an object is the same in each round of a loop or comprehension."""
    if receiver is None:
        return True
    names = {getattr(node, "id", "") for node in nodes_in(receiver)}
    return not any(
        isinstance(node, ast.Name)
        and isinstance(node.ctx, ast.Store)
        and node.id in names
        for node in nodes_in(repeating)
    )


def _in_group(
    module: Module, call: ast.Call, receiver: Optional[ast.AST], own: str
) -> Optional[_Start]:
    """Return how a task group starts a coroutine that it is given."""
    group = getattr(receiver_of(call), "id", None)
    is_repeated = False
    for around in module.ancestors(call):
        if isinstance(around, LoopNode):
            if not _is_same(around, receiver):
                return None
            is_repeated = True
        elif isinstance(around, ast.AsyncWith) and any(
            getattr(item.optional_vars, "id", "") == group for item in around.items
        ):
            return _Start(around, is_repeated, own)
    return None
