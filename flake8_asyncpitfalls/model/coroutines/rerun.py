"""Coroutines that are run a second time.

A coroutine is run by ``await``, or by being made a task; a second time Python raises
``RuntimeError: cannot reuse already awaited coroutine``.
"""

from __future__ import annotations

import ast
from typing import (
    TYPE_CHECKING,
    Collection,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Tuple,
)

from ...knowledge.value_takers import RUNNING
from ..evaluation.values import Coroutine
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.flow import LIKELY_TO_RAISE, Event, Flow, Kind
from ..flow.variables import Variable
from ..scopes import ComprehensionNode, How, LoopNode, Scope
from . import unawaited

if TYPE_CHECKING:
    from ..module import Module


def candidates(module: Module) -> Iterator[Tuple[Scope, str, bool]]:
    """Yield the variables that hold a coroutine: the scope and name, and whether it is
    a parameter that is declared to be one."""
    for bound in module.once(unawaited.unawaited).bound:
        yield bound.scope, bound.name, _is_parameter(module, bound.scope, bound.name)
    if not _can_declare(module):
        return
    types = module.once(_coroutine_types)
    for node in module.nodes(ast.AsyncFunctionDef):
        scope = module.scopes[node]
        for name, bindings in scope.bindings.items():
            first = bindings[0]
            if first.how is How.PARAMETER and _may_declare(first.source, types):
                if _is_parameter(module, scope, name):
                    yield scope, name, True


def _can_declare(module: Module) -> bool:
    """Say whether a module has a name for the type of coroutines."""
    return any(
        binding.name.endswith(("Coroutine", "typing", "collections", "abc", "types"))
        for bindings in module.scope.bindings.values()
        for binding in bindings
        if binding.how is How.IMPORT
    )


def _coroutine_types(module: Module) -> Tuple[str, ...]:
    """Return what an annotation of a coroutine has in it: the name of the type, and
    those that a module imports it by."""
    return (
        "Coroutine",
        *(
            name
            for name, bindings in module.scope.bindings.items()
            if bindings[0].how is How.IMPORT and bindings[0].name.endswith(".Coroutine")
        ),
    )


def _may_declare(annotation: Optional[ast.AST], types: Tuple[str, ...]) -> bool:
    """Say whether an annotation may name the type of coroutines, as it is written."""
    if annotation is None:
        return False
    for node in nodes_in(annotation):
        text = getattr(node, "id", None) or getattr(node, "attr", None)
        if text is None and isinstance(node, ast.Constant):
            text = str(node.value)
        if text is not None and any(name in text for name in types):
            return True
    return False


def _is_parameter(module: Module, scope: Scope, name: str) -> bool:
    binding = scope.bindings[name][0]
    if binding.how is not How.PARAMETER or binding.source is None:
        return False
    name = module.qualified_name(binding.source) or ""
    if name.rpartition(".")[2] == "Coroutine":
        return True  # of whatever result
    return isinstance(module.evaluator.binding_value(binding), Coroutine)


def run_again(
    module: Module, scope: Scope, variable: Variable
) -> Iterator[Tuple[ast.AST, bool]]:
    """Yield the expressions that surely run a variable's coroutine when it has been run
    before; and whether that is in each round of a loop."""
    flow, changes = variable.flow, variable.changes
    running = _running(module, variable)
    unsure = variable.unsure([each for some in running.values() for each in some])
    for node, events in running.items():
        if unsure.intersection(events) or _is_expected(module, node):
            continue
        others = [
            event for each in running if each is not node for event in running[each]
        ]
        before = [*others, *_calls(flow, running, node)]
        if _in_rounds(module, scope, node, events, variable):
            yield node, True
        elif flow.reaches(others, events, changes) and (
            not flow.reaches(variable.coroutines, events, before, LIKELY_TO_RAISE)
            or _always_leads(others, events, variable)
        ):
            yield node, False


def _running(module: Module, variable: Variable) -> Dict[ast.AST, List[Event]]:
    """Return the expressions that run a variable's coroutine, with their events."""
    found: Dict[ast.AST, List[Event]] = {}
    for read in variable.reads:
        assert read.node is not None
        node = module.parent(read.node)
        kind = Kind.SUSPEND
        if isinstance(node, ast.Call) and node.func is not read.node:
            only_awaited = RUNNING.get(module.qualified_name(node.func) or "")
            if only_awaited is None:
                continue
            if only_awaited:
                node = module.parent(node)
            else:
                kind = Kind.CALL
        if isinstance(node, ast.Await) or kind is Kind.CALL and node is not None:
            found[node] = variable.flow.at(node, kind)
    return found


def _calls(flow: Flow, running: Iterable[ast.AST], node: ast.AST) -> Iterator[Event]:
    """Yield the calls just before the other awaits, which make a coroutine of their own
    and do not fail."""
    for each in running:
        if each is not node and isinstance(each, ast.Await):
            yield from flow.at(each.value, Kind.CALL)


def _is_expected(module: Module, node: ast.AST) -> bool:
    """Say whether the error that a second await raises is caught by its name."""
    return any(
        "RuntimeError" in exceptions.caught(module, handler)
        for handler in exceptions.handlers_around(module, node)
    )


def _in_rounds(
    module: Module,
    scope: Scope,
    node: ast.AST,
    events: List[Event],
    variable: Variable,
) -> bool:
    """Say whether each round of a loop runs the coroutine, and none makes it anew."""
    flow, changes = variable.flow, variable.changes
    if not flow.reaches(events, events, changes):
        return False
    for loop in _loops_around(module, node):
        if module.scope_of(loop).frame is scope:
            heads = flow.at(loop, Kind.ROUND)
            if flow.reaches(events, heads, changes) and not flow.reaches(
                heads, heads, changes.union(events), raising=()
            ):
                return True
    return False


def _loops_around(module: Module, node: ast.AST) -> Iterator[ast.AST]:
    """Yield the loops around a node, those of comprehensions included."""
    for around in module.ancestors(node):
        if isinstance(around, LoopNode):
            yield around
        elif isinstance(around, ComprehensionNode):
            yield from around.generators


def _always_leads(
    others: Collection[Event], events: List[Event], variable: Variable
) -> bool:
    """Say whether a run of the coroutine, errors left out, always leads to another."""
    flow = variable.flow
    ends = {flow.end, flow.failure, *variable.changes}
    return any(
        flow.reaches([other], events)
        and not flow.reaches([other], ends, events, raising=())
        for other in others
    )
