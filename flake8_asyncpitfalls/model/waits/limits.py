"""What limits the time of a wait.

A limit may stand around the wait (``async with asyncio.timeout(5):``), be put on its
coroutine or task (``wait_for(f(), 5)``), or be the business of whoever calls the
function: a decorator, or every caller that is seen.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Sequence, Union

from .. import callers, guards
from ..evaluation import consumers, parameters
from ..project import outside
from ..scopes import FunctionNode, NamedFunction
from . import listening, time_limits
from .waiting_places import WaitingPlace, waiting_places

if TYPE_CHECKING:
    from ..module import Module

#: Through how many modules callers are followed.
_MOST_MODULES = 2


def is_limited(module: Module, wait: ast.AST, listens: bool = False) -> bool:
    """Say whether something limits the time of a call that is to be awaited, or may.

    ``listens``: waiting for ever on purpose, in a loop that takes what comes, is as
    good as a limit.
    """
    places = waiting_places(module, wait)
    if places is None or any(each.is_apart for each in places):
        return True  # also where a task of its own waits, for which nobody waits
    if isinstance(module.parent(wait), (ast.For, ast.AsyncFor)):
        return True  # nothing that can be gone over
    return _Limits(module, listens).any_of(places)


class _Limits:
    """Looks for the limits of one wait, from function to caller."""

    def __init__(
        self, module: Module, listens: bool, steps: int = _MOST_MODULES
    ) -> None:
        self._module = module
        self._listens = listens
        #: How many times it may go on to another module.
        self._steps = steps
        #: What is said where it is not seen who waits: in another module a limit has to
        #: be seen.
        self._if_unseen = steps == _MOST_MODULES
        self._known: Dict[ast.AST, bool] = {}

    def any_of(self, places: List[WaitingPlace]) -> bool:
        """Say whether what waits at one of these places has a limit."""
        return any(
            each.is_limited or (not each.is_apart and self._at(each.node))
            for each in places
        )

    def _at(self, place: ast.AST) -> bool:
        """Say whether the code at a place has a limit."""
        inner = place
        for around in self._module.ancestors(place):
            if isinstance(around, (ast.With, ast.AsyncWith)):
                if any(
                    time_limits.is_scope(self._module, each)
                    for each in _before(around, inner)
                ):
                    return True
            elif isinstance(around, ast.While) and self._listens:
                if listening.is_listening(self._module, around):
                    return True
            elif isinstance(around, FunctionNode):
                if isinstance(around, ast.Lambda):
                    return self._if_unseen  # whoever calls it
                if inner in around.body:
                    return self._around(around)
            inner = around
        return False

    def _around(self, function: NamedFunction) -> bool:
        """Say whether a decorator, or every caller that is seen, sets a limit."""
        if function not in self._known:
            self._known[function] = True  # where it calls itself, as its caller
            self._known[function] = self._is_called_limited(function)
        return self._known[function]

    def _is_called_limited(self, function: NamedFunction) -> bool:
        """Say whether a decorator of a function limits it, or every caller that is
        seen: those of its own module, else those of others."""
        if isinstance(function, ast.FunctionDef):
            return self._if_unseen
        if self._listens and function.name == "__anext__":
            return True  # the loop that goes over its class listens
        if any(
            time_limits.limits(self._module, each) for each in function.decorator_list
        ):
            return True
        here = [
            use
            for use in callers.uses(self._module, function)
            if function not in self._module.ancestors(use)
            and not self._is_never_run(use)
        ]
        if here or not self._steps:
            return bool(here) and self._are_limited(here)
        elsewhere = outside.uses(self._module, function)
        return bool(elsewhere) and all(
            _Limits(use.module, self._listens, self._steps - 1)._by(use.function)
            for use in elsewhere
        )

    def _is_never_run(self, use: ast.AST) -> bool:
        """Say whether a use of a coroutine function is a call that nothing awaits."""
        call = self._module.parent(use)
        if not isinstance(call, ast.Call) or call.func is not use:
            return False
        return consumers.is_dropped(self._module, call)

    def _are_limited(self, uses: Sequence[ast.AST]) -> bool:
        """Say whether all uses of a function limit it. One under a condition need not,
        if its function limits another: it is known there when a limit is needed."""
        unlimited = [use for use in uses if not self._by(use)]
        scope_of = self._module.scope_of
        limiting = {scope_of(use).own for use in uses if use not in unlimited}
        return all(
            scope_of(use).own in limiting and any(guards.branches(self._module, use))
            for use in unlimited
        )

    def _by(self, use: ast.AST) -> bool:
        """Say whether a use of a function limits what the function waits for."""
        call = self._module.parent(use)
        if isinstance(call, ast.Call) and call.func is use:
            places = waiting_places(self._module, call)
            if places is not None:
                return self.any_of(places)
            if self._if_unseen:
                return True
        elif self._is_limited_where_handed(use):
            return True
        return any(
            isinstance(around, ast.Call) and time_limits.speaks_of_time(around)
            for around in self._module.ancestors(use)
        )

    def _is_limited_where_handed(self, use: ast.AST) -> bool:
        """Say whether a function of the module that another one is handed to, or that
        has it as a default, limits it by the name of its parameter."""
        taken = parameters.taking(self._module, use)
        if taken is None:
            return False
        function, parameter = taken
        if parameter not in self._known:
            self._known[parameter] = True  # where it is handed on to itself
            scope = self._module.inside(function)
            uses = self._module.uses(scope, parameter.arg)
            self._known[parameter] = bool(uses) and self._are_limited(uses)
        return self._known[parameter]


def _before(
    statement: Union[ast.With, ast.AsyncWith], inner: ast.AST
) -> Iterator[ast.expr]:
    """Yield the managers that are entered before a part of the statement runs."""
    for item in statement.items:
        if item is inner:
            return
        yield item.context_expr
