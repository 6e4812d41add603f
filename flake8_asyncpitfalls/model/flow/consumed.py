"""Generator expressions and lambdas that run where they stand, and at once."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, List, Union

from ...knowledge.iteration import CONSUMERS, PASSING_ON
from ..calls import last_name
from ..evaluation.lambdas import applying
from ..scopes import ComprehensionNode
from .suspension import is_asynchronous

if TYPE_CHECKING:
    from ..module import Module

#: The last names of all these, by which a call costs nothing to ask.
_LAST: FrozenSet[str] = frozenset(
    name.rpartition(".")[2] for name in (*CONSUMERS, *PASSING_ON)
)
_JOIN = "join"
#: Nodes that take what is in an iterable, or its result, by themselves.
Taking = Union[ast.Await, ast.Assign, ast.Compare]


def runs_at_once(module: Module, node: ast.AST) -> bool:
    """Say whether this is a lambda that is called where it stands, or a generator
    expression that is gone through there: an argument of ``any``, ``sorted(key=)``."""
    if isinstance(node, ast.GeneratorExp):
        return not is_asynchronous(node) and is_gone_through(module, node)
    return isinstance(node, ast.Lambda) and _is_called(module, node)


def _is_called(module: Module, function: ast.Lambda) -> bool:
    """Say whether a lambda is called before all else goes on, by what is around it."""
    if getattr(module.parent(function), "func", None) is function:
        return True
    call = applying(module, function)
    if call is None:
        return False
    is_lazy = module.qualified_name(call.func) in PASSING_ON
    return not is_lazy or is_gone_through(module, call)


def taken_whole(node: Taking) -> List[ast.expr]:
    """Return what a node awaits, unpacks or searches."""
    if isinstance(node, ast.Compare):
        pairs = zip(node.ops, node.comparators)
        return [given for how, given in pairs if isinstance(how, (ast.In, ast.NotIn))]
    if isinstance(node, ast.Assign):
        if not isinstance(node.targets[0], (ast.Tuple, ast.List)):
            return []
    return [node.value]


def is_gone_through(module: Module, iterator: ast.AST) -> bool:
    """Say whether what stands around an iterator goes through it at once."""
    while True:
        taken, parent = iterator, module.parent(iterator)
        if isinstance(parent, ast.Call):
            if taken not in parent.args or last_name(parent) not in _LAST:
                return False
            if _consumes(module, parent):
                return True
            if module.qualified_name(parent.func) not in PASSING_ON:
                return False
            iterator = parent
        elif isinstance(parent, ComprehensionNode):
            if all(each.iter is not taken for each in parent.generators):
                return False
            if not isinstance(parent, ast.GeneratorExp):
                return True
            iterator = parent
        elif isinstance(parent, ast.Starred):
            return isinstance(parent.ctx, ast.Load)
        elif isinstance(parent, (ast.Assign, ast.Compare)):
            return taken in taken_whole(parent)
        elif isinstance(parent, ast.YieldFrom):
            return True
        else:
            return isinstance(parent, ast.For) and taken is parent.iter


def _consumes(module: Module, call: ast.Call) -> bool:
    """Say whether a call goes through its argument before it returns."""
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr == _JOIN:
        return len(call.args) == 1  # texts have it, whether this is seen or not
    return module.qualified_name(function) in CONSUMERS
