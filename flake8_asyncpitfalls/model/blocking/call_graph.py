"""Which functions of the project block the thread that calls them, and by what way.

Only functions that something on the event loop calls are looked at, each once.
"""

from __future__ import annotations

import ast
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

from ..calls import spelled
from ..evaluation import decorators
from ..evaluation.values import Class, Function
from ..fields import position
from ..flow import likelihood, switches
from ..flow.switches import Given
from ..guards import Condition
from ..scopes import AnyFunction
from . import body_effects, callees, function_parts
from .run_once import is_kept, works_once
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
    a decorator (``node``) puts in its place, or block, under conditions on its
    parameters."""

    node: ast.AST
    written: str
    #: ``None`` where it blocks, or only the class of the object tells what it calls.
    callee: Optional[Function]
    doubt: int
    conditions: List[Condition]
    #: Those among them that are counted as doubts.
    counted: List[Condition]
    #: Whether it calls a method of the object that the function is a method of.
    is_own: bool = False

    @property
    def blocks(self) -> bool:
        """Whether it blocks by itself."""
        return self.callee is None and not self.is_own

    def called(self, caller: Function) -> Optional[Function]:
        """Return the function that it calls, if it is that: what the class has by which
        the caller was reached."""
        if not self.is_own or caller.receiver is None:
            return self.callee
        assert isinstance(self.node, ast.Call)
        return callees.own_method(caller, self.node)


#: A function, the class by which it was reached, and those of its parameters on which
#: it depends whether it blocks.
_State = Tuple[AnyFunction, Optional[Class], Tuple[Tuple[str, object], ...]]


class _Graph(NamedTuple):
    """What is known of the functions of a module."""

    edges: Dict[AnyFunction, List[Edge]]
    links: Dict[_State, Optional[Link]]


def _graph(module: Module) -> _Graph:
    return _Graph({}, {})


def way(module: Module, node: ast.expr) -> Optional[Link]:
    """Return the shortest way from a call, or from an attribute that is a property, to
    what blocks in a plain function of this project; ``None`` where nothing surely
    does."""
    for run in callees.run_by(module, node):
        link = _way(module, node, run)
        if link is not None:
            return link
    return None


def _way(module: Module, node: ast.expr, run: callees.Run) -> Optional[Link]:
    """Return the way from what runs one of some functions, whichever it is."""
    found: List[Link] = []
    for function in run.functions:
        link = _link(function, _given(module, node, function))
        if link is None:
            return None
        found.append(link)
    first = max(found, key=lambda link: link[:2])
    if first.doubt > _MOST_DOUBTS[min(first.distance, len(_MOST_DOUBTS)) - 1]:
        return None
    return _before(first, module, node, run.written)


def _given(module: Module, node: ast.AST, function: Function) -> Given:
    """Return what is known of the parameters of a function that a node runs."""
    if not isinstance(node, ast.Call):
        return {}
    return switches.given(module, node, function)


def _before(
    link: Link, module: Module, call: ast.AST, written: str, doubt: int = 0
) -> Link:
    doubt, distance = link.doubt + doubt, link.distance + 1
    return Link(doubt, distance, written, module, call, link)


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
        runs_body = callees.runs_body(function)
        for edge in _edges(module, node) if runs_body else ():
            known[node].append(edge)
            if edge.blocks and not edge.conditions and not edge.doubt:
                break
    return known[node]


def _edges(module: Module, function: AnyFunction) -> Iterator[Edge]:
    """Yield what blocks in a plain function by itself, and its calls of others that may
    block, up to a number of these: only what mostly happens, and does harm then."""
    left = _MOST
    once: Optional[List[Optional[ast.expr]]] = None
    for part in function_parts.parts(module, function):
        what = body_effects.blocks(module, part)
        called = [] if what else function_parts.called(module, function, part)
        if not what and not called:
            continue
        if once is None:
            once = [None] * 2 if works_once(module, function) else []
        doubts = likelihood.doubts(module, part, what) + once
        if is_kept(module, part):
            doubts.append(None)
        conditions = switches.conditions(module, part)
        counted = [each for each in conditions if each[0] in doubts]
        doubt = len(doubts)
        if doubt - len(counted) > _MOST_DOUBT or _is_harmless(module, part, what):
            continue
        if what:
            yield Edge(part, what, None, doubt, conditions, counted)
        for each in called:
            yield Edge(
                part,
                each.written,
                each.function,
                doubt,
                conditions,
                counted,
                each.is_own,
            )
            left -= 1
            if not left:
                return


def _is_harmless(module: Module, part: ast.AST, what: str) -> bool:
    """Say whether nobody minds what a part of a function blocks, or calls."""
    return (
        likelihood.fails_afterwards(module, part)
        or likelihood.may_be_elsewhere(module, part)
        or is_told_to_end(module, part, what)
    )


def _link(function: Function, given: Given) -> Optional[Link]:
    """Return the first link of the shortest way to what blocks in a function."""
    start = _state(function, given)
    links = function.module.once(_graph).links
    if start not in links:
        _explore(function, given)
    return links[start]


def _state(function: Function, given: Given) -> _State:
    found = edges(function)
    asked = {
        name
        for edge in found
        for test, _ in edge.conditions
        for name in switches.asked_of(function.module, test)
    }
    receiver = function.receiver if any(edge.is_own for edge in found) else None
    values = tuple(sorted((name, given[name]) for name in asked & set(given)))
    return function.node, receiver, values


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
                if edge.blocks:
                    link = Link(doubt, 1, edge.written, module, edge.node, None)
                    self._add(state, link)
                    continue
                callee = edge.called(function)
                if callee is None:
                    continue
                then = _given(module, edge.node, callee)
                target = _state(callee, then)
                self._callers.setdefault(target, []).append((state, module, edge))
                links = callee.module.once(_graph).links
                known = links.get(target)
                if target not in links:
                    pending.append((callee, then))
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
