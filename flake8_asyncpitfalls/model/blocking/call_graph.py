"""Which functions of the project block the thread that calls them, and by what way.

Only functions that something on the event loop calls are looked at, each once.
"""

from __future__ import annotations

import ast
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

from ..calls import spelled
from ..evaluation import decorators, members, partials
from ..evaluation.overriding import is_set_alike, without_overriding
from ..evaluation.values import Choice, Class, Function, Object, Partial, Value
from ..fields import position
from ..flow import likelihood, switches
from ..flow.readiness import is_ready
from ..flow.switches import Given
from ..guards import Condition
from ..scopes import AnyFunction
from . import body_effects, reach
from .run_once import is_kept, works_once
from .text_items import MAKING
from .tolerated import is_told_to_end

if TYPE_CHECKING:
    from ..module import Module

#: Of an absurdly long function only the first calls are followed.
_MOST = 200
#: Under how many conditions in all something may be that blocks: in the function that
#: is called, one or two functions further down, and deeper.
_MOST_DOUBTS = (2, 1, 1, 0)
_MOST_DOUBT = max(_MOST_DOUBTS)


class Link(NamedTuple):
    """A step of the way from a call to what blocks: a call of a function that leads on
    (``next``), or what blocks itself."""

    #: Under how many conditions it is taken.
    doubt: int
    distance: int
    written: str
    module: Module
    node: ast.AST
    next: Optional[Link]


class Edge(NamedTuple):
    """Something that a function does: call a function of the project, have one run that
    a decorator (``node``) puts in its place, or block (``callee`` is ``None``), under
    conditions on its parameters."""

    node: ast.AST
    written: str
    callee: Optional[Function]
    doubt: int
    conditions: List[Condition]
    #: Those among them that are counted as doubts.
    counted: List[Condition]


#: A function, and those of its parameters on which it depends whether it blocks.
_State = Tuple[AnyFunction, Tuple[Tuple[str, object], ...]]


class _Graph(NamedTuple):
    """What is known of the functions of a module."""

    edges: Dict[AnyFunction, List[Edge]]
    links: Dict[_State, Optional[Link]]


def _graph(module: Module) -> _Graph:
    return _Graph({}, {})


def way(module: Module, call: ast.Call) -> Optional[Link]:
    """Return the shortest way from a call to what blocks in a plain function of this
    project; ``None`` where nothing surely does."""
    found: List[Link] = []
    for function in _callees(module, call):
        if not _runs_at_once(function):
            return None
        link = _link(function, switches.given(module, call, function))
        if link is None:
            return None
        found.append(link)
    if not found:
        return None
    first = max(found, key=lambda link: link[:2])
    if first.doubt > _MOST_DOUBTS[min(first.distance, len(_MOST_DOUBTS)) - 1]:
        return None
    return _before(first, module, call, f"{spelled(call.func)}()")


def _before(
    link: Link, module: Module, call: ast.AST, written: str, doubt: int = 0
) -> Link:
    doubt, distance = link.doubt + doubt, link.distance + 1
    return Link(doubt, distance, written, module, call, link)


def _callees(module: Module, call: ast.Call) -> List[Function]:
    """Return the functions of this project one of which a call runs, and waits for."""
    if isinstance(call.func, ast.Attribute) and is_ready(module, call, call.func.attr):
        return []
    value = module.value(call.func)
    if isinstance(call.func, ast.Attribute) and not is_set_alike(module, call.func):
        return []
    if isinstance(value, Partial):
        value = value.function if partials.whole(module, call) else None
    return list(_functions(module, value))


def _functions(module: Module, value: Optional[Value]) -> Iterator[Function]:
    if isinstance(value, Function):
        yield value
    elif isinstance(value, Choice):
        # What is defined twice is not known; what one of several classes has is, if all
        # agree; of a class and its subclasses that class counts.
        if all(each.receiver is not None for each in value.functions):
            yield from without_overriding(value.functions)
    elif isinstance(value, Class):
        evaluator = module.evaluator
        for name in MAKING:
            made = members.member(evaluator, Object(value, exact=True), name)
            if isinstance(made, Function):
                yield made
                return
    elif isinstance(value, Object):
        called = members.member(module.evaluator, value, "__call__")
        if isinstance(called, Function):
            yield called


def _runs_at_once(function: Function) -> bool:
    """Say whether calling a function runs its body, or what a decorator of the project
    does before and after that, in the thread of the caller."""
    return decorators.is_plain(function) and (
        decorators.runs_body(function) or any(decorators.wrappers(function))
    )


def edges(function: Function) -> List[Edge]:
    """Return what a call of a function does that may block, in source order: nothing
    after the first thing that surely does."""
    module, node = function.module, function.node
    known = module.once(_graph).edges
    if node not in known:
        known[node] = [
            Edge(name, f"@{spelled(name)}", wrapper, 0, [], [])
            for name, wrapper in decorators.wrappers(function)
        ]
        runs_body = decorators.runs_body(function)
        for edge in _edges(module, node) if runs_body else ():
            known[node].append(edge)
            if edge.callee is None and not edge.conditions and not edge.doubt:
                break
    return known[node]


def _edges(module: Module, function: AnyFunction) -> Iterator[Edge]:
    """Yield what blocks in a plain function by itself, and its calls of others that may
    block, up to a number of these: only what mostly happens, and does harm then."""
    left = _MOST
    once: Optional[List[Optional[ast.expr]]] = None
    for part in body_effects.parts(module, function):
        what = body_effects.blocks(module, part)
        callees: List[Function] = []
        if not what and isinstance(part, ast.Call) and reach.may_block(module, part):
            callees = _callees(module, part)
        if not what and len(callees) != 1:
            continue
        if once is None:
            once = [None] * 2 if works_once(module, function) else []
        doubts = likelihood.doubts(module, part, what) + once
        if is_kept(module, part):
            doubts.append(None)
        conditions = switches.conditions(module, part)
        counted = [each for each in conditions if each[0] in doubts]
        doubt = len(doubts)
        if doubt - len(counted) > _MOST_DOUBT:
            continue
        if (
            likelihood.fails_afterwards(module, part)
            or likelihood.may_be_elsewhere(module, part)
            or is_told_to_end(module, part, what)
        ):
            continue
        if what:
            yield Edge(part, what, None, doubt, conditions, counted)
        elif _runs_at_once(callees[0]) and isinstance(part, ast.Call):
            called = f"{spelled(part.func)}()"
            yield Edge(part, called, callees[0], doubt, conditions, counted)
            left -= 1
            if not left:
                return


def _link(function: Function, given: Given) -> Optional[Link]:
    """Return the first link of the shortest way to what blocks in a function."""
    start = _state(function, given)
    links = function.module.once(_graph).links
    if start not in links:
        _explore(function, given)
    return links[start]


def _state(function: Function, given: Given) -> _State:
    asked = {
        name
        for edge in edges(function)
        for test, _ in edge.conditions
        for name in switches.asked_of(function.module, test)
    }
    return function.node, tuple(
        sorted((name, given[name]) for name in asked & set(given))
    )


def _explore(function: Function, given: Given) -> None:
    """Find the links of a function, and of all that it leads to and are not known."""
    exploration = _Exploration()
    exploration.reach(function, given)
    exploration.go_back()


class _Exploration:
    """What functions lead to, and then the way back from what blocks to them."""

    def __init__(self) -> None:
        self._reached: Dict[_State, Module] = {}
        self._callers: Dict[_State, List[Tuple[_State, Module, Edge]]] = {}
        self._queue: List[Tuple[Tuple[int, ...], int, _State, Link]] = []
        self._order = count()

    def reach(self, function: Function, given: Given) -> None:
        """Go from call to call, up to what blocks or whose link is known."""
        pending = [(function, given)]
        while pending:
            function, given = pending.pop()
            state, module = _state(function, given), function.module
            if state in self._reached:
                continue
            self._reached[state] = module
            for edge in edges(function):
                if not all(switches.allows(each, given) for each in edge.conditions):
                    continue
                doubt = edge.doubt - switches.decided(edge.counted, given)
                edge = edge._replace(doubt=doubt)
                if edge.callee is None:
                    link = Link(doubt, 1, edge.written, module, edge.node, None)
                    self._add(state, link)
                    continue
                then: Given = {}
                if isinstance(edge.node, ast.Call):
                    then = switches.given(module, edge.node, edge.callee)
                target = _state(edge.callee, then)
                self._callers.setdefault(target, []).append((state, module, edge))
                links = edge.callee.module.once(_graph).links
                known = links.get(target)
                if target not in links:
                    pending.append((edge.callee, then))
                elif known is not None:
                    self._add(target, known)

    def go_back(self) -> None:
        """Note the best link of each function that leads to what blocks, and that the
        others have none."""
        done: Set[_State] = set()
        while self._queue:
            _, _, state, link = heappop(self._queue)
            if state not in done:
                done.add(state)
                if state in self._reached:
                    self._reached[state].once(_graph).links[state] = link
                for caller, module, edge in self._callers.get(state, ()):
                    step = _before(link, module, edge.node, edge.written, edge.doubt)
                    if step.doubt <= _MOST_DOUBT:
                        self._add(caller, step)
        for state, module in self._reached.items():
            module.once(_graph).links.setdefault(state, None)

    def _add(self, state: _State, link: Link) -> None:
        """Note a way; of several that are as good the first in the text is taken."""
        place = (link.doubt, link.distance, *position(link.node))
        heappush(self._queue, (place, next(self._order), state, link))
