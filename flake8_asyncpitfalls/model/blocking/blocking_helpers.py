"""Which calls keep the event loop waiting by way of plain functions of the project."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Tuple

from .. import contexts
from ..calls import last_name
from ..coroutines.awaitables import coroutine_names
from ..evaluation import members
from ..evaluation.values import Function, Object
from ..scopes import FunctionNode, positional
from . import reach
from .call_graph import Link, way
from .tolerated import is_tolerated

if TYPE_CHECKING:
    from ..module import Module


def blocking_calls(module: Module) -> Iterator[Tuple[ast.Call, Link]]:
    """Yield the calls that the event loop makes of plain functions of this project
    which block, each with the shortest way to what blocks."""
    if not contexts.any_on_loop(module):
        return
    for call in reach.calls_that_may_block(module):
        if module.on_loop(call) and not _is_of_coroutine(module, call):
            link = way(module, call)
            if link is None or _is_impossible(module, link):
                continue
            if _is_overridden(module, call, link):
                continue
            step = link.next
            if step and step.module is module and module.on_loop(step.node):
                continue  # the loop calls that function as well: it is told there
            if not is_tolerated(module, call, _what_blocks(link)):
                yield call, link


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


def _is_overridden(module: Module, call: ast.Call, link: Link) -> bool:
    """Say whether a way goes through a method, called on ``self``, that the class of
    the object overrides on which all begins."""
    called = module.value(call.func)
    owner = called.receiver if isinstance(called, Function) else None
    step = link.next
    while owner is not None and step is not None and step.next is not None:
        method = getattr(step.node, "func", None)
        if not isinstance(method, ast.Attribute) or not _is_self(step, method.value):
            return False
        taken = step.next.module.scope_of(step.next.node).own.node
        found = members.member(owner.module.evaluator, Object(owner), method.attr)
        if isinstance(found, Function) and found.node is not taken:
            return True
        step = step.next
    return False


def _is_self(step: Link, node: ast.expr) -> bool:
    """Say whether an expression is the first parameter of the method around."""
    function = step.module.scope_of(step.node).own.node
    first = positional(function)[:1] if isinstance(function, FunctionNode) else []
    return isinstance(node, ast.Name) and [each.arg for each in first] == [node.id]


def _is_of_coroutine(module: Module, call: ast.Call) -> bool:
    """Say whether a call is awaited and has the name of a coroutine function."""
    return isinstance(module.parent(call), ast.Await) and last_name(call) in (
        module.once(coroutine_names)
    )
