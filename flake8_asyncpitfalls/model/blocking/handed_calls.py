"""What blocks and is itself handed to the event loop, which calls it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...knowledge.rows import Blocking
from .. import library
from ..calls import argument, put_together
from ..evaluation import partials
from ..evaluation.values import Partial
from ..flow import editions
from ..loops import watched
from .blocking_calls import blocking_row

if TYPE_CHECKING:
    from ..module import Module


class Handed(NamedTuple):
    """The expression that gives a function to the event loop, the call of that function
    that the loop makes, and how this blocks."""

    node: ast.expr
    call: ast.Call
    name: str
    row: Blocking


def handed(module: Module, call: ast.Call, name: str) -> Optional[Handed]:
    """Return what a call of this name hands over, if it blocks: ``loop.call_later(1,
    time.sleep, 1)``, or what ``functools.partial`` makes of such a function."""
    position = library.callers_with_rest[name]
    node = argument(call, "", position)
    if node is None:
        return None
    made = put_together(module, call, node, call.args[position + 1 :], [])
    if isinstance(module.value(node), Partial):
        whole = partials.whole(module, made)
        if whole is None:
            return None
        made = whole
    called = module.qualified_name(made.func) or ""
    row = blocking_row(module, made, called)
    if row is None or watched.is_ready_itself(module, made, called, call):
        return None
    if editions.is_of_sync_edition(module, call):
        return None
    return Handed(node, made, called, row)
