"""Where a wait that takes too long raises its error.

Before Python 3.11 there were three classes of that name, none of which caught another.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator

from ..knowledge import timeout_errors
from ..knowledge.timeout_errors import Raising
from . import completion, fate, library
from .calls import argument, has_argument
from .catching import Catcher, around
from .scopes import ComprehensionNode

if TYPE_CHECKING:
    from .module import Module

_AWAITED = library.expanded(timeout_errors.AWAITED)
_CALLED = library.expanded(timeout_errors.CALLED)
_ENTERED = library.expanded(timeout_errors.ENTERED)
_ITERATED = library.expanded(timeout_errors.ITERATED)
_ITEMS_AWAITED = library.expanded(timeout_errors.ITEMS_AWAITED)
#: All calls that may raise such an error, or lead to it.
RAISING: Dict[str, Raising] = {
    **_AWAITED,
    **_CALLED,
    **_ENTERED,
    **_ITERATED,
    **_ITEMS_AWAITED,
}
#: Classes by which any of the errors is caught.
_BASES = ("Exception", "BaseException")
#: Functions that raise what their argument raises: where they are awaited, or at once.
_PASSING = frozenset({"asyncio.gather", "asyncio.shield"})
_RUNNING = frozenset(
    {
        "asyncio.run",
        "asyncio.Runner.run",
        "asyncio.AbstractEventLoop.run_until_complete",
    }
)
_KEEPING = "return_exceptions"


def places(module: Module, call: ast.Call, name: str) -> Iterator[ast.AST]:
    """Yield where a call of this name raises its error when time is up: nothing where
    it has no limit, or is awaited who knows where."""
    timeout = RAISING[name].timeout
    if timeout is not None and not has_argument(module, call, timeout):
        return
    parent = module.parent(call)
    if isinstance(parent, ComprehensionNode):
        parent = parent.generators[0]  # whose iterable runs before the others
    if name in _CALLED:
        yield call
    elif name in _AWAITED:
        if _is_awaited(module, call):
            yield call
    elif name in _ENTERED:
        if isinstance(parent, ast.withitem):
            yield call
    elif isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is call:
        if name in _ITERATED:
            yield call
        elif isinstance(parent.target, ast.Name):
            for use in completion.uses_of(module, parent.target):
                if isinstance(module.parent(use), ast.Await):
                    yield use


def _is_awaited(module: Module, call: ast.Call) -> bool:
    """Say whether a call is awaited in the expression that it stands in."""
    node: ast.AST = call
    while True:
        node, parent = fate.passed_up(module, node)
        if isinstance(parent, ast.Call) and node is not parent.func:
            name = module.qualified_name(parent.func)
            if name in _RUNNING:
                return True
            if name not in _PASSING or argument(parent, _KEEPING, None) is not None:
                return False
        elif not isinstance(parent, ast.GeneratorExp):
            return isinstance(parent, ast.Await)
        node = parent


def wrong_catchers(
    module: Module, place: ast.AST, raising: Raising
) -> Iterator[Catcher]:
    """Yield what was meant to catch an error that is raised at a place and does not,
    as far out as the error gets."""
    stopping = {raising.error, *_BASES}
    for catching in around(module, place):
        errors = [error for each in catching.catchers for error in each.errors]
        if None in errors or raising.error in errors:
            return
        for catcher in catching.catchers:
            if not stopping.isdisjoint(catcher.errors):
                return
            if not set(raising.others).isdisjoint(catcher.errors):
                yield catcher
