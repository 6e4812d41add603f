"""Generator expressions and lambdas that run where they stand, and at once."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Optional

from ...knowledge.iteration import APPLYING, CONSUMERS, PASSING_ON
from ..calls import last_name
from ..scopes import ComprehensionNode
from .suspension import is_asynchronous

if TYPE_CHECKING:
    from ..module import Module

#: The last names of all these, by which a call costs nothing to ask.
_LAST: FrozenSet[str] = frozenset(
    name.rpartition(".")[2] for name in (*CONSUMERS, *PASSING_ON, *APPLYING)
)
_JOIN = "join"
_SORT = "sort"


def runs_at_once(module: Module, node: ast.AST) -> bool:
    """Say whether this is a lambda that is called where it stands, or a generator
    expression that is gone through there: an argument of ``any``, ``sorted(key=)``."""
    if isinstance(node, ast.GeneratorExp):
        return not is_asynchronous(node) and _is_gone_through(module, node)
    parent = module.parent(node) if isinstance(node, ast.Lambda) else None
    if isinstance(parent, ast.keyword):
        call = module.parent(parent)
        return parent.arg == "key" and _applies(module, call, ast.keyword)
    if not isinstance(parent, ast.Call):
        return False
    if parent.func is node:
        return True
    return parent.args[:1] == [node] and _applies(module, parent, ast.Lambda)


def _applies(module: Module, call: Optional[ast.AST], how: type) -> bool:
    """Say whether a call runs a function that it is given before all else goes on."""
    if not isinstance(call, ast.Call) or last_name(call) not in _LAST:
        return False
    if how is ast.keyword and getattr(call.func, "attr", "") == _SORT:
        return True  # lists have it, whether this is seen or not
    name = module.qualified_name(call.func) or ""
    if APPLYING.get(name) == ("key" if how is ast.keyword else 0):
        return name not in PASSING_ON or _is_gone_through(module, call)
    return False


def _is_gone_through(module: Module, iterator: ast.AST) -> bool:
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
        elif isinstance(parent, ast.Assign):
            return isinstance(parent.targets[0], (ast.Tuple, ast.List))
        elif isinstance(parent, ast.Compare):
            return isinstance(parent.ops[-1], (ast.In, ast.NotIn))
        else:
            return isinstance(parent, ast.For) and taken is parent.iter


def _consumes(module: Module, call: ast.Call) -> bool:
    """Say whether a call goes through its argument before it returns."""
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr == _JOIN:
        return len(call.args) == 1  # texts have it, whether this is seen or not
    return module.qualified_name(function) in CONSUMERS
