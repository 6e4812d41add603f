"""Iterations that block: each step of them reads the disk or asks a server."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional

from ...knowledge.rows import Blocking
from .. import library
from ..calls import spelled
from ..coroutines.iteration import consumed_by, iterator_made
from ..evaluation.tracing import traced
from ..evaluation.values import Function
from ..fields import position
from ..library_names import lineage
from ..scopes import FunctionNode, Scope
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
    step: Optional[Step] = None
    if call is None or isinstance(module.value(call.func), Function):
        step = _step_of_made(module, iterable)
    elif module.qualified_name(call.func) != module.type_of(iterable):
        step = _step_of_call(module, call)
    return step or _step_of_type(module, iterable)


def _step_of_call(module: Module, call: ast.Call) -> Optional[Step]:
    """Return the iteration over what a call makes, if each step of it blocks."""
    name = module.qualified_name(call.func)
    row = name and blocking_row(module, call, name, iterated=True)
    return Step(call, spelled(call.func), name, row) if name and row else None


def _step_of_made(module: Module, iterable: ast.AST) -> Optional[Step]:
    """Return the iteration over what one of several calls made, if each step of it
    blocks: ``root.rglob("*") if deep else root.iterdir()``; over what a function of the
    project hands on, or an attribute keeps."""
    if not isinstance(iterable, (ast.Attribute, ast.Call, ast.IfExp, ast.Name)):
        return None
    made = traced(module, iterable) or []
    frame = module.scope_of(iterable).frame
    found: List[Step] = []
    is_here = True
    for each in sorted(made, key=lambda one: position(one.call)):
        step = _step_of_call(each.module, each.call)
        there = each.module.scope_of(each.call).frame
        if step is None or there is not frame and _is_generator(each.module, there):
            return None
        is_here = is_here and there is frame
        found.append(step)
    if not found or is_here:
        return found[0] if found else None
    return found[0]._replace(node=iterable, written=f"iterating {spelled(iterable)}")


def _is_generator(module: Module, scope: Scope) -> bool:
    """Say whether a scope is that of a generator, whose caller goes through that."""
    return isinstance(scope.node, FunctionNode) and bool(module.yields(scope.node))


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
