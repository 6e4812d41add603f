"""What is done with the tasks that a variable holds, later in its function."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Sequence

from ..evaluation import fate
from ..evaluation.holders import Holder
from ..flow.flow import Kind
from ..flow.guards import function_around
from ..flow.variables import variable
from ..scopes import ComprehensionNode

if TYPE_CHECKING:
    from ..module import Module

#: Methods of a task or a collection that tell nothing of exceptions.
_TELLING_NOTHING = frozenset(
    {
        *("add", "append", "cancel", "cancelled", "clear", "discard", "done"),
        *("extend", "remove", "set_name", "get_name"),
    }
)


def is_used_after(module: Module, node: ast.AST, holder: Holder) -> bool:
    """Say whether a local variable is read after a call by what may look at the tasks
    that it holds."""
    scope, name = holder
    function = function_around(module, node)
    if function is None:
        return True
    if scope is not module.scopes[function]:
        return False
    events = variable(module, module.scopes[function], name)
    if events is None or not events.is_seen:
        return True
    return not all(
        _only_counts(module, event.node)
        for event in events.reads_after(events.flow.at(node, Kind.CALL))
    )


def _only_counts(module: Module, use: Optional[ast.AST]) -> bool:
    """Say whether a use of a variable tells nothing of the exceptions in its tasks."""
    around = module.parent(use) if use is not None else None
    if isinstance(around, ast.Attribute):
        return around.attr in _TELLING_NOTHING
    if isinstance(around, ast.Call):
        return module.qualified_name(around.func) in ("len", "bool")
    for loop in [around] if isinstance(around, ast.For) else _generators(around):
        if use is loop.iter:
            return _only_counts_items(module, loop.target)
    return use is not None and fate.is_only_tested(module, use)


def _generators(node: Optional[ast.AST]) -> Sequence[ast.comprehension]:
    return node.generators if isinstance(node, ComprehensionNode) else ()


def _only_counts_items(module: Module, item: ast.AST) -> bool:
    """Say whether a loop over tasks tells nothing of their exceptions."""
    return isinstance(item, ast.Name) and all(
        isinstance(module.parent(use), ast.Attribute) and _only_counts(module, use)
        for use in module.uses(module.scope_of(item), item.id)
    )
