"""Tasks that nothing holds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Tuple, Union

from ..evaluation import consumers, recipients
from ..fields import nodes_in
from ..runners import is_result_dropped
from .local_collections import adds_item, adds_unheld, is_weak_key, runs_loop_later

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import Scope

#: Methods of a task that leave it as unheld as it was.
_LEAVES_UNHELD = frozenset({"add_done_callback", "set_name", "get_name"})
_GIVE_NOTHING = _LEAVES_UNHELD | {"done"}
#: Nodes and functions that only look at a value, if that.
_DROPPING = (ast.Expr, ast.FormattedValue)
_LOOKING = frozenset({"bool", "isinstance", "print", "repr", "str"})
#: What makes a collection of another, or of what a generator gives.
_COLLECTIONS = frozenset({"collections.deque", "frozenset", "list", "set", "tuple"})


def is_unheld(module: Module, node: ast.expr) -> bool:
    """Say whether nothing holds the task, or collection of tasks, that an expression
    gives."""
    taken, parent = consumers.passed_up(module, node)
    if isinstance(parent, _DROPPING) or consumers.is_only_tested(module, node):
        return True
    if isinstance(parent, ast.GeneratorExp):
        return taken is parent.elt and made_one_by_one(module, parent)
    if isinstance(parent, ast.Attribute):
        return taken is node and parent.attr in _GIVE_NOTHING
    if isinstance(parent, ast.Lambda):
        return taken is node and (
            is_result_dropped(module, parent) or _is_mapped(module, parent)
        )
    if isinstance(parent, ast.Call):
        return taken in parent.args and _leaves_arguments(module, parent)
    if isinstance(parent, ast.keyword):
        return _is_value_of_dict(module, parent)
    if isinstance(parent, (ast.Assign, ast.AugAssign)) and adds_item(module, parent):
        return True
    if isinstance(parent, ast.NamedExpr):
        if not is_unheld(module, parent):
            return False
        names = recipients.local_variables(module, [parent.target])
    else:
        names = recipients.local_names(module, node)
    return bool(names) and _leave_unheld(module, names, node)


def _leave_unheld(
    module: Module, names: List[Tuple[Scope, str]], node: ast.expr
) -> bool:
    """Say whether the local variables that a node gives a task to are all that has it,
    and are not used in a way that makes anything hold it."""
    return not runs_loop_later(module, node) and all(
        leaves_unheld(module, use) or _has_another(module, use, node)
        for name in names
        for use in recipients.later_uses(module, *name, node)
    )


def _is_value_of_dict(module: Module, keyword: ast.keyword) -> bool:
    """Say whether an argument becomes a value of a dict that nothing holds."""
    made = module.parent(keyword)
    return (
        isinstance(made, ast.Call)
        and module.qualified_name(made.func) == "dict"
        and is_unheld(module, made)
    )


def _leaves_arguments(module: Module, call: ast.Call) -> bool:
    """Say whether a call does not make anything hold the tasks that it is given."""
    name = module.qualified_name(call.func)
    if name in _COLLECTIONS:
        return is_unheld(module, call)
    return name in _LOOKING or adds_unheld(module, call)


def made_one_by_one(module: Module, tasks: Union[ast.Call, ast.GeneratorExp]) -> bool:
    """Say whether a generator, or ``map``, makes its tasks, and nothing holds the
    collection."""
    parent = module.parent(tasks)
    if isinstance(parent, ast.Call) and tasks in parent.args:
        is_made = module.qualified_name(parent.func) in _COLLECTIONS
        return (is_made and is_unheld(module, parent)) or adds_unheld(module, parent)
    if isinstance(parent, ast.Starred):
        return is_unheld(module, tasks)
    if isinstance(parent, ast.AugAssign):
        return adds_item(module, parent)
    return isinstance(parent, ast.Expr) and isinstance(tasks, ast.GeneratorExp)


def _is_mapped(module: Module, function: ast.Lambda) -> bool:
    """Say whether ``map`` makes tasks by a function, and nothing holds them."""
    call = module.parent(function)
    return (
        isinstance(call, ast.Call)
        and call.args[:1] == [function]
        and module.qualified_name(call.func) == "map"
        and made_one_by_one(module, call)
    )


def _has_another(module: Module, use: ast.Name, task: ast.expr) -> bool:
    """Say whether the name of a task surely was bound to something else before a use,
    which is made without the task."""
    other = module.source(use)
    return (
        other is not None
        and other not in (task, *module.ancestors(task))
        and all(getattr(part, "id", "") != use.id for part in nodes_in(other))
    )


def leaves_unheld(module: Module, use: ast.Name) -> bool:
    """Say whether a use of a task's name does not make anything hold the task."""
    parent = module.parent(use)
    if isinstance(parent, ast.Attribute):
        return parent.attr in _LEAVES_UNHELD
    if isinstance(parent, ast.Call) and use in parent.args:
        return adds_unheld(module, parent)
    if isinstance(parent, ast.Assign) and use is parent.value:
        return adds_item(module, parent)
    return is_weak_key(module, use)
