"""What blocks and is itself handed to the event loop, which calls it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, NamedTuple, Optional

from ...knowledge.rows import Blocking
from .. import library
from ..calls import argument, by_name, put_together
from ..evaluation import partials
from ..evaluation.values import Partial, functions_of
from ..flow import editions
from ..loops import watched
from ..runners import CALLBACK_NAMES
from .blocking_calls import blocking_row

if TYPE_CHECKING:
    from ..module import Module


class Made(NamedTuple):
    """The expression that gives a function to the event loop, and the call of that
    function that the loop makes."""

    node: ast.expr
    call: ast.Call


class Handed(NamedTuple):
    """The same of what blocks: its name, and how it does."""

    made: Made
    name: str
    row: Blocking


def made_by_loop(module: Module, call: ast.Call, name: str) -> Optional[Made]:
    """Return what the event loop calls that a call of this name hands over:
    ``loop.call_later(1, time.sleep, 1)``, or what ``functools.partial`` makes of a
    function."""
    position = library.callers_with_rest[name]
    node = argument(call, "", position)
    if node is None:
        return None
    made = put_together(module, call, node, call.args[position + 1 :], [])
    if isinstance(module.value(node), Partial):
        whole = partials.whole(module, made)
        return None if whole is None else Made(node, whole)
    return Made(node, made)


def handed(module: Module, call: ast.Call, name: str) -> Optional[Handed]:
    """Return what a call of this name hands over to the event loop, if it blocks."""
    made = made_by_loop(module, call, name)
    if made is None:
        return None
    called = module.qualified_name(made.call.func) or ""
    row = blocking_row(module, made.call, called)
    if row is None or watched.is_ready_itself(module, made.call, called, call):
        return None
    if editions.is_of_sync_edition(module, call):
        return None
    return Handed(made, called, row)


def handed_over(module: Module) -> Iterator[Made]:
    """Yield all calls that the event loop makes of functions of other modules that are
    handed to it as they are; who runs those of this module is known there."""
    for last in CALLBACK_NAMES:
        for call in module.once(by_name).get(last, ()):
            name = module.qualified_name(call.func)
            if name in library.callers_with_rest:
                made = made_by_loop(module, call, name)
                if made is not None and all(
                    function.module is not module
                    for function in functions_of(module.value(made.call.func))
                ):
                    yield made
