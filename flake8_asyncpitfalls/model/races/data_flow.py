"""How the old value of shared state comes to a write of it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

from ..scopes import Binding, Scope
from .derivation import altered, carries, is_copy, is_summed, sources
from .shared_state import Place, item_captured, made_from, reads

if TYPE_CHECKING:
    from ..module import Module

#: Types whose objects never change.
_FIXED = frozenset({"int", "float", "str", "bytes", "bool", "tuple", "frozenset"})


class Step(NamedTuple):
    """An assignment on the way: the target, and the local variable that it is."""

    target: ast.AST
    name: Optional[str]


class Taken(NamedTuple):
    """What a value is taken for: the assignment, whether it is changed, and whether
    that is only seen then: a slice of an object that other tasks change, too."""

    step: Step
    changed: bool
    is_fresh: bool


class DataFlow:
    """How the old value of a place may come to a write: what is read where and given to
    which assignments."""

    def __init__(self, scope: Scope, where: Place, write: Step) -> None:
        #: The function's.
        self.scope = scope
        self.where = where
        self.write = write
        #: Reads of the place, and of local variables, by node: what they are taken for.
        self.begins: Dict[ast.AST, List[Taken]] = {}
        self.passes: Dict[ast.AST, List[Taken]] = {}
        #: The targets that bind a local variable, by its name.
        self.bound: Dict[str, Set[ast.AST]] = {}
        #: Reads of local variables by which the copies that they hold are changed.
        self.altering: Set[ast.AST] = set()
        self._followed: Set[Binding] = set()

    def unfollowed(self, module: Module, use: ast.Name) -> List[Binding]:
        """Return the bindings that may give a local variable its value where it is
        used, less those that were returned before."""
        bindings = self.scope.bindings[use.id]
        if use.id not in self.bound:
            self.bound[use.id] = {binding.node for binding in bindings}
        sure = module.binding(use)
        if sure is not None and sure.node in self.bound[use.id]:
            bindings = [sure]
        found = [each for each in bindings if each not in self._followed]
        self._followed.update(found)
        return found


def data_flow_to(
    module: Module, scope: Scope, where: Place, target: ast.AST, given: ast.AST
) -> DataFlow:
    """Find the reads of a place from which a write may be made."""
    data_flow = DataFlow(scope, where, Step(target, None))
    pending: List[Tuple[Step, ast.AST]] = [(data_flow.write, given)]
    while pending:
        step, given = pending.pop()
        for node, changed, is_slice in sources(module, given):
            is_fresh = is_slice and module.type_of(target) not in _FIXED
            taken = Taken(step, changed, is_fresh)
            if isinstance(node, ast.Name) and _is_local(scope, node.id):
                data_flow.passes.setdefault(node, []).append(taken)
                into = step.target if node is given else None
                for binding in data_flow.unfollowed(module, node):
                    pending += _assigned(module, node.id, binding, into, data_flow)
            elif not is_summed(module, given, target):
                if reads(module, node) == where:
                    data_flow.begins.setdefault(node, []).append(taken)
    return data_flow


def _assigned(
    module: Module,
    name: str,
    binding: Binding,
    into: Optional[ast.AST],
    data_flow: DataFlow,
) -> Iterator[Tuple[Step, ast.AST]]:
    """Yield the assignment of a local variable with what is assigned, if that may bring
    the old value, and note it on the way. ``into``: what gets the variable as it is."""
    step = Step(binding.node, name)
    source = made_from(module, binding, into)
    if source is not None and carries(module, binding, source):
        yield step, source
        if is_copy(source):
            data_flow.altering.update(
                altered(module, module.uses(data_flow.scope, name))
            )
    item = item_captured(module, binding, data_flow.where)
    if item is not None:
        data_flow.begins.setdefault(item, []).append(Taken(step, False, False))


def _is_local(scope: Scope, name: str) -> bool:
    return name in scope.bindings and name not in scope.elsewhere
