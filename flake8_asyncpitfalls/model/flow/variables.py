"""Where a function reads and writes one of its variables."""

from __future__ import annotations

import ast
import re
from enum import Enum
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, NamedTuple, Optional, Set

from ...knowledge.value_takers import ASKING
from ..coroutines import misuse
from ..evaluation.values import Coroutine
from ..scopes import Binding, How, Scope
from .flow import Event, Flow, Kind

if TYPE_CHECKING:
    from ..module import Module

#: Functions by which any variable may be read.
_READING_ALL = frozenset({"eval", "exec", "locals", "vars"})


class Use(Enum):
    """How a coroutine in a variable is put to use, if it is."""

    RUN = "awaited, kept, or handed to somebody who may run it"
    PASSED = "passed to a function that need not run it"
    RETURNED = "returned by a coroutine function, whose caller awaits that one"


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

    def unsure(self) -> Set[Event]:
        """Return the events in which it may hold something else than a coroutine."""
        others = self.changes.difference(self.coroutines)
        return self.flow.after(others, avoiding=self.changes)


def variable(module: Module, scope: Scope, name: str) -> Optional[Variable]:
    """Return the events of a variable of a function; ``None`` where nested functions
    bind it, too."""
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
    if binding.how not in (How.ANNOTATED, How.VALUE) or binding.path:
        return False
    pending = [module.assigned(binding)]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.IfExp):
            pending += (node.body, node.orelse)
        elif not isinstance(node, ast.Call):
            return False
        elif not isinstance(module.value(node), Coroutine):
            return False
    return True


#: What the names of functions have that run coroutines, or keep them for others.
_RUNNING_NAME = re.compile(
    "add|append|async|await|coro|cre?ate|extend|future|gather|insert|put|race|run|"
    "schedul|set|shield|spawn|start|submit|task|wait|wrap",
    re.IGNORECASE,
)


def use_of(module: Module, node: ast.AST) -> Use:
    """Say how a coroutine is put to use where a variable is read."""
    parent = module.parent(node)
    if isinstance(parent, ast.keyword):
        parent = module.parent(parent)
    if isinstance(parent, ast.Return):
        function = module.scope_of(parent).node
        if isinstance(function, ast.AsyncFunctionDef):
            return Use.RETURNED
    if isinstance(parent, ast.Call) and node is not parent.func:
        name = getattr(parent.func, "attr", getattr(parent.func, "id", "run"))
        if not _RUNNING_NAME.search(name):
            return Use.PASSED
    return Use.RUN


def is_asked_about(module: Module, event: Event) -> bool:
    """Say whether a variable is read to find out what it holds."""
    parent = module.parent(event.node) if event.node is not None else None
    if isinstance(parent, ast.Attribute):
        return parent.attr.startswith("cr_")
    if not isinstance(parent, ast.Call) or parent.func is event.node:
        return False
    if module.qualified_name(parent.func) not in ASKING:
        return False
    taken = misuse.of(module, event.node) if event.node in parent.args else None
    return taken is None or not taken.is_test
