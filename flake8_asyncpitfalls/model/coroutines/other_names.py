"""The other names by which a coroutine in a variable is known."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List

from ..evaluation.recipients import local_targets, sure_uses
from ..flow.flow import Event, Kind
from ..flow.variables import Variable
from ..scopes import Scope

if TYPE_CHECKING:
    from ..module import Module


def reads(module: Module, variable: Variable, scope: Scope, name: str) -> List[Event]:
    """Return where the values of a variable are read by other names, which they have
    from it or were given with it: ``other = request``, ``request = other = fetch()``.

    Only what is surely the variable's value then is: it has got no new one since.
    """
    flow = variable.flow
    pending = [(target, variable.changes) for target in _taking(module, variable.reads)]
    for binding in scope.bindings[name]:
        older = variable.changes.difference(flow.at(binding.node))
        pending += ((target, older) for target in _given_with(module, binding.node))
    found: List[Event] = []
    while pending:
        target, changes = pending.pop()
        written = flow.at(target, Kind.WRITE)
        for use in sure_uses(module, target):
            events = flow.at(use, Kind.READ)
            if not flow.reached(changes, events, written):
                found += events
                further = _taking(module, events)
                pending += ((other, variable.changes) for other in further)
    return found


def _taking(module: Module, reads: List[Event]) -> Iterator[ast.Name]:
    """Yield the names that alone get what is read."""
    for read in reads:
        assert read.node is not None
        yield from local_targets(module, read.node)


def _given_with(module: Module, name: ast.AST) -> Iterator[ast.Name]:
    """Yield the other names that an assignment gives the same value as one."""
    statement = module.parent(name)
    if isinstance(statement, ast.Assign):
        for target in statement.targets:
            if isinstance(target, ast.Name) and target is not name:
                yield target
