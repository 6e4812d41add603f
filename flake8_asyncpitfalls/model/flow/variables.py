"""Where a function reads and writes one of its variables."""

from __future__ import annotations

import ast
from typing import (
    TYPE_CHECKING,
    Collection,
    FrozenSet,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)

from ..evaluation.values import Coroutine
from ..scopes import Binding, How, Scope
from .flow import Event, Flow, Kind

if TYPE_CHECKING:
    from ..module import Module

#: Functions by which any variable may be read.
_READING_ALL = frozenset({"eval", "exec", "locals", "vars"})


class Variable(NamedTuple):
    """The events of a local variable.

    ``coroutines`` are those that bind a coroutine to it, ``changes`` all that bind or
    delete it; ``inner`` are the reads in nested functions, and ``hidden`` says whether
    it may be read without its name.
    """

    flow: Flow
    reads: List[Event]
    coroutines: List[Event]
    changes: FrozenSet[Event]
    inner: List[ast.Name]
    hidden: bool

    @property
    def is_seen(self) -> bool:
        """Whether all that reads it does so in the function itself, by its name."""
        return not self.inner and not self.hidden

    @property
    def others(self) -> FrozenSet[Event]:
        """The events that bind something else than a coroutine, or delete it."""
        return self.changes.difference(self.coroutines)

    def reads_after(self, first: Iterable[Event]) -> List[Event]:
        """Return the reads of the value that it has after some events."""
        found = self.flow.reached(first, self.reads, self.changes)
        return [event for event in self.reads if event in found]

    def unsure(self, events: Collection[Event]) -> Set[Event]:
        """Return in which of some events it may hold something else."""
        return self.flow.reached(self.others, events, self.changes)


def variable(module: Module, scope: Scope, name: str) -> Optional[Variable]:
    """Return the events of a variable of a function; ``None`` where nested functions
    bind it, too."""
    return module.once_for(_variable, (scope, name))


def _variable(module: Module, place: Tuple[Scope, str]) -> Optional[Variable]:
    scope, name = place
    flow = module.flow(scope.node)  # type: ignore[arg-type]  # it is a function's
    reads: List[Event] = []
    coroutines: List[Event] = []
    changes: List[Event] = []
    inner: List[ast.Name] = []
    for use in module.uses(scope, name):
        events = flow.at(use, Kind.READ)
        reads += events
        if not events:
            inner.append(use)
    for binding in scope.bindings[name]:
        if binding.how is How.PARAMETER:
            events = [flow.start]
        else:
            events = flow.at(binding.node, Kind.WRITE, Kind.DELETE)
        reads += flow.at(binding.node, Kind.READ)  # n += 1
        changes += events
        if not events:
            return None
        if gives_coroutine(module, binding):
            coroutines += events
    hidden = any(_reads_all(module, scope))
    return Variable(flow, reads, coroutines, frozenset(changes), inner, hidden)


def _reads_all(module: Module, scope: Scope) -> Iterator[bool]:
    for name in _READING_ALL:
        for use in module.loads(name):
            inner: Optional[Scope] = module.scope_of(use)
            while inner is not None and inner is not scope:
                inner = inner.parent
            yield inner is scope


def gives_coroutine(module: Module, binding: Binding) -> bool:
    """Say whether a binding surely gives a coroutine, and not ``None`` either."""
    pending = [module.given(binding)]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.IfExp):
            pending += (node.body, node.orelse)
        elif not isinstance(node, ast.Call):
            return False
        elif not isinstance(module.value(node), Coroutine):
            return False
    return True
