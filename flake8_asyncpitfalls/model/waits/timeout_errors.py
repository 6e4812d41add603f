"""Where a wait that takes too long raises its error.

Before Python 3.11 there were three classes of that name, none of which caught another.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator

from ...knowledge import timeout_errors
from ...knowledge.timeout_errors import Raising
from ..calls import has_argument
from ..coroutines import awaiting
from ..evaluation import recipients
from ..flow.exceptions import ANY, Catcher, catching
from ..scopes import ComprehensionNode
from ..tables import expanded

if TYPE_CHECKING:
    from ..module import Module

_AWAITED = expanded(timeout_errors.AWAITED)
_CALLED = expanded(timeout_errors.CALLED)
_ENTERED = expanded(timeout_errors.ENTERED)
_ITERATED = expanded(timeout_errors.ITERATED)
_ITEMS_AWAITED = expanded(timeout_errors.ITEMS_AWAITED)
#: All calls that may raise such an error, or lead to it.
RAISING: Dict[str, Raising] = {
    **_AWAITED,
    **_CALLED,
    **_ENTERED,
    **_ITERATED,
    **_ITEMS_AWAITED,
}


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
        yield from awaiting.places(module, call)
    elif name in _ENTERED:
        if isinstance(parent, ast.withitem):
            yield call
    elif isinstance(parent, (ast.For, ast.comprehension)) and parent.iter is call:
        if name in _ITERATED:
            yield call
        elif isinstance(parent.target, ast.Name):
            for use in recipients.sure_uses(module, parent.target):
                if isinstance(module.parent(use), ast.Await):
                    yield use


def wrong_catchers(
    module: Module, place: ast.AST, raising: Raising
) -> Iterator[Catcher]:
    """Yield what was meant to catch an error that is raised at a place and does not,
    as far out as the error gets."""
    stopping = {raising.error, *ANY}
    for around in catching(module, place):
        errors = [error for each in around.catchers for error in each.errors]
        if None in errors or raising.error in errors:
            return
        for catcher in around.catchers:
            if not stopping.isdisjoint(catcher.errors):
                return
            if not set(raising.others).isdisjoint(catcher.errors):
                yield catcher
