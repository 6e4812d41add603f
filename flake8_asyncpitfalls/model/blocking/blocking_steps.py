"""Iterations that block: each step of them reads the disk or asks a server."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional

from ...knowledge.rows import Blocking
from .. import library
from ..calls import spelled
from ..coroutines.iteration import consumed_by, iterator_made
from ..evaluation.tracing import traced
from ..fields import position
from ..library_names import lineage
from .blocking_calls import blocking_row
from .idle_loop import runs_alone

if TYPE_CHECKING:
    from ..module import Module

#: What gives the lines that the user types, while nobody waits for anything else.
_TYPED = frozenset({"sys.stdin"})


class Step(NamedTuple):
    """An iteration that blocks: the expression that is gone over, how a message names
    that, and by which row of the tables and which name it blocks."""

    node: ast.expr
    written: str
    name: str
    row: Blocking


def steps(module: Module, node: ast.AST, name: str = "") -> Iterator[Step]:
    """Yield the iterations that block when a node runs: a loop, a comprehension, or a
    call of the consumer of this name."""
    for iterable in consumed_by(module, node, name):
        found = _step(module, iterable)
        if found is not None:
            yield found


def _step(module: Module, iterable: ast.AST) -> Optional[Step]:
    """Return the iteration over an iterable, if each step of it blocks: by the call
    that made it, whichever of several that was, else by its type."""
    call = iterator_made(module, iterable)
    if call is None:
        found = [_step_of_call(module, each) for each in _choice(module, iterable)]
        if found and all(found):
            return found[0]
    elif module.qualified_name(call.func) != module.type_of(iterable):
        step = _step_of_call(module, call)
        if step is not None:
            return step
    return _step_of_type(module, iterable)


def _step_of_call(module: Module, call: ast.Call) -> Optional[Step]:
    """Return the iteration over what a call makes, if each step of it blocks."""
    name = module.qualified_name(call.func)
    row = name and blocking_row(module, call, name, iterated=True)
    return Step(call, spelled(call.func), name, row) if name and row else None


def _choice(module: Module, iterable: ast.AST) -> List[ast.Call]:
    """Return the calls of the same function one of which made an iterable, in order:
    ``root.rglob("*") if deep else root.iterdir()``."""
    if not isinstance(iterable, (ast.IfExp, ast.Name)):
        return []
    made = traced(module, iterable) or []
    frame = module.scope_of(iterable).frame
    if any(module.scope_of(each.call).frame is not frame for each in made):
        return []
    return sorted((each.call for each in made), key=position)


def _step_of_type(module: Module, iterable: ast.AST) -> Optional[Step]:
    """Return the iteration that going over an object of a class is, or over one that
    has a name of its own, if it blocks."""
    name = module.type_of(iterable) or module.qualified_name(iterable)
    row = None if name is None else _row_of_class(name)
    if name is None or row is None or not isinstance(iterable, ast.expr):
        return None
    if name in _TYPED and runs_alone(module, iterable):
        return None
    return Step(iterable, f"iterating {spelled(iterable)}", name, row)


def _row_of_class(name: str) -> Optional[Blocking]:
    for cls in lineage(name):
        for row in library.blocking.get(cls, ()):
            if row.iterated:
                return row
    return None
