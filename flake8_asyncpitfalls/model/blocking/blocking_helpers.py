"""Which calls keep the event loop waiting by way of plain functions of the project."""

from __future__ import annotations

import ast
from itertools import chain
from typing import TYPE_CHECKING, Iterator, Tuple

from .. import contexts
from ..calls import callee, written_name
from ..coroutines.awaitables import coroutine_names
from . import reach
from .call_graph import Link, way
from .handed_calls import handed_over
from .tolerated import is_tolerated

if TYPE_CHECKING:
    from ..module import Module


def blocking_calls(module: Module) -> Iterator[Tuple[ast.expr, Link]]:
    """Yield the calls that the event loop makes of plain functions of this project
    which block, and the properties that it reads, each with the shortest way to what
    blocks."""
    if not contexts.any_on_loop(module):
        return
    for node, run in _what_may_block(module):
        link = way(module, run)
        if link is None or _is_impossible(module, link):
            continue
        step = link.next
        if step and step.module is module and module.on_loop(step.node):
            continue  # the loop calls that function as well: it is told there
        if not is_tolerated(module, node, _what_blocks(link)):
            yield node, link


def _what_may_block(module: Module) -> Iterator[Tuple[ast.expr, ast.expr]]:
    """Yield the expressions by which the event loop may run what blocks, each with what
    that runs: itself, or the call of a function that is handed over."""
    for node in chain(
        reach.calls_that_may_block(module),
        reach.reads_that_may_block(module),
        reach.operations_that_may_block(module),
    ):
        if module.on_loop(node) and not _is_of_coroutine(module, node):
            yield node, node
    for made in handed_over(module):
        if reach.may_block(module, made.call):
            yield made


def _what_blocks(link: Link) -> str:
    """Return the name of what a way leads to."""
    while link.next is not None:
        link = link.next
    return link.written


def _is_impossible(module: Module, link: Link) -> bool:
    """Say whether a way cannot be the one that is gone: what is awaited at its begin
    comes from a function that gives nothing to wait for, so another one is run."""
    if not isinstance(module.parent(link.node), ast.Await):
        return False
    while link.next is not None:
        link = link.next
        function = link.module.scope_of(link.node).own.node
        exits = link.module.exits(function)
        if not any(getattr(each, "value", None) is not None for each in exits):
            return True
        if not isinstance(link.module.parent(link.node), ast.Return):
            return False
    return True


def _is_of_coroutine(module: Module, node: ast.expr) -> bool:
    """Say whether what is awaited has the name of a coroutine function."""
    return isinstance(module.parent(node), ast.Await) and (
        written_name(callee(node)) in module.once(coroutine_names)
    )
