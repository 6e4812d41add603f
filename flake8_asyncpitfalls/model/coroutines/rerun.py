"""Coroutines that are run a second time.

A coroutine is run by ``await``, or by being made a task; a second time Python raises
``RuntimeError: cannot reuse already awaited coroutine``.
"""

from __future__ import annotations

import ast
from enum import Enum
from typing import (
    TYPE_CHECKING,
    Collection,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Tuple,
)

from ...knowledge.value_takers import RUNNING
from ..calls import last_name
from ..evaluation.values import Coroutine
from ..fields import nodes_in
from ..flow import exceptions, variables
from ..flow.flow import LIKELY_TO_RAISE, Event, Flow, Kind
from ..flow.variables import Variable
from ..scopes import ComprehensionNode, DisplayNode, How, LoopNode, Scope
from . import other_names, unawaited
from .coroutine_collections import is_only_looked_at
from .unawaited import Bound

if TYPE_CHECKING:
    from ..module import Module


class Holds(Enum):
    """How a variable has a coroutine."""

    COROUTINE = "it is bound to the call that makes it"
    PARAMETER = "it is a parameter that is declared to be one"
    COLLECTION = "it is bound to a list of such calls"


class Candidate(NamedTuple):
    """A variable that holds a coroutine, or several, by its scope and name."""

    scope: Scope
    name: str
    holds: Holds


def candidates(module: Module) -> Iterator[Candidate]:
    """Yield the variables that hold what could be run twice."""
    found = module.once(unawaited.unawaited)
    for bound in (*found.bound, *_given_to_several(module, found.shared)):
        is_parameter = _is_parameter(module, bound.scope, bound.name)
        holds = Holds.PARAMETER if is_parameter else Holds.COROUTINE
        yield Candidate(bound.scope, bound.name, holds)
    yield from _collections(module)
    if not _can_declare(module):
        return
    types = module.once(_coroutine_types)
    for node in module.nodes(ast.AsyncFunctionDef):
        scope = module.scopes[node]
        for name, bindings in scope.bindings.items():
            first = bindings[0]
            if first.how is How.PARAMETER and _may_declare(first.source, types):
                if _is_parameter(module, scope, name):
                    yield Candidate(scope, name, Holds.PARAMETER)


def _given_to_several(module: Module, shared: List[List[Bound]]) -> Iterator[Bound]:
    """Yield the first of the variables that get one coroutine together."""
    for first, *_ in shared:
        if module.parent(first.call) is module.parent(first.target):
            yield first


def _collections(module: Module) -> Iterator[Candidate]:
    """Yield the variables whose items ``gather`` gets."""
    for call in module.nodes(ast.Call):
        if last_name(call) == "gather":
            for argument in call.args:
                given = getattr(argument, "value", None)
                if isinstance(argument, ast.Starred) and isinstance(given, ast.Name):
                    scope = module.scope_of(given).binding_scope(given.id)
                    if scope is not None and scope.is_function:
                        yield Candidate(scope, given.id, Holds.COLLECTION)


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


def run_again(module: Module, candidate: Candidate) -> Iterator[Tuple[ast.AST, bool]]:
    """Yield the expressions that surely run a variable's coroutine when it has been run
    before; and whether that is in each round of a loop."""
    scope = candidate.scope
    variable = _variable(module, candidate)
    if variable is None:
        return
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


def _variable(module: Module, candidate: Candidate) -> Optional[Variable]:
    """Return the events of a variable, those that give it its coroutines among them."""
    scope, name, holds = candidate
    variable = variables.variable(module, scope, name)
    if variable is None:
        return None
    flow = variable.flow
    if holds is not Holds.COLLECTION:
        others = other_names.reads(module, variable, scope, name)
        variable = variable._replace(reads=[*variable.reads, *others])
        if holds is Holds.COROUTINE:
            return variable
        return variable._replace(coroutines=[*variable.coroutines, flow.start])
    # What else gets the collection may change it.
    changing = [
        read
        for read in variable.reads
        if not (read.node and is_only_looked_at(module, read.node))
    ]
    return variable._replace(
        coroutines=[
            event
            for binding in scope.bindings[name]
            if _is_of_coroutines(module, module.given(binding))
            for event in flow.at(binding.node, Kind.WRITE)
        ],
        changes=variable.changes.union(changing),
    )


def _is_of_coroutines(module: Module, node: Optional[ast.AST]) -> bool:
    """Say whether an expression makes a collection, all of coroutines."""
    if isinstance(node, (ast.ListComp, ast.SetComp)):
        parts: List[ast.expr] = [node.elt]
    elif isinstance(node, DisplayNode):
        parts = node.elts
    else:
        return False
    return bool(parts) and all(
        isinstance(part, ast.Call) and isinstance(module.value(part), Coroutine)
        for part in parts
    )


def _running(module: Module, variable: Variable) -> Dict[ast.AST, List[Event]]:
    """Return the expressions that run a variable's coroutine, with their events."""
    found: Dict[ast.AST, List[Event]] = {}
    for read in variable.reads:
        assert read.node is not None
        node = module.parent(read.node)
        if isinstance(node, ast.Starred):
            node = module.parent(node)
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
