"""Asynchronous generators that are taken for something else: a collection, a value, a
context manager."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, NamedTuple, Optional

from ..calls import by_name, spelled
from ..evaluation import recipients
from ..evaluation.values import Instance
from . import misuse
from .protocols import calls_async_generator, generator_names

if TYPE_CHECKING:
    from ..module import Module

#: Attributes of such a generator, other than those of every object.
_ATTRIBUTES = frozenset({"aclose", "asend", "athrow"})
#: What takes items: whoever looks for what goes through iterables finds this.
_ITERATING = frozenset({"cannot be iterated", "cannot be unpacked"})
_SEARCHED = "cannot be searched"
_DECORATED = 'decorate it with "@asynccontextmanager"'


class Misused(NamedTuple):
    """An expression that gives an asynchronous generator, and in words what is wrong
    with it there, and what to write instead."""

    node: ast.expr
    what: str
    instead: str


def misused(module: Module) -> Iterator[Misused]:
    """Yield where Python refuses an asynchronous generator in any other way than by
    going through it, in source order of the calls."""
    calls = module.once(by_name)
    for name in sorted(module.once(generator_names).intersection(calls)):
        for call in calls[name]:
            if not calls_async_generator(module, call):
                continue
            for node in (call, *_uses(module, call)):
                entered = isinstance(module.parent(node), ast.withitem)
                effect = "cannot be entered" if entered else _effect(module, node)
                if effect is not None:
                    what = f"{spelled(call.func)}() is an asynchronous generator"
                    instead = _DECORATED if entered else 'use "async for"'
                    yield Misused(node, f"{what}, which {effect}", instead)


def _uses(module: Module, call: ast.Call) -> Iterator[ast.Name]:
    """Yield where a local variable is read that surely has what a call gives."""
    if isinstance(module.parent(call), (ast.Assign, ast.AnnAssign)):
        for target in recipients.local_targets(module, call):
            yield from recipients.sure_uses(module, target)


def _effect(module: Module, node: ast.expr) -> Optional[str]:
    """Return in words how Python refuses an asynchronous generator at a place, if it
    does and no other question finds it."""
    parent = module.parent(node)
    if isinstance(parent, ast.Attribute):
        name = parent.attr
        is_known = name in _ATTRIBUTES or name.startswith(("ag_", "__"))
        return None if is_known else f"has no attribute {name}"
    taken = misuse.of(module, node)
    if taken is None or not taken.raises or taken.is_declared:
        return None
    if taken.effect in _ITERATING and not isinstance(parent, (ast.Dict, ast.keyword)):
        return None
    if taken.effect == _SEARCHED or not _is_plain_operation(module, node, parent):
        return None
    return taken.effect


def _is_plain_operation(
    module: Module, node: ast.expr, parent: Optional[ast.AST]
) -> bool:
    """Say whether an operator gets nothing beside a node but values of Python's own:
    others may know what to do with an asynchronous generator."""
    if isinstance(parent, ast.BinOp):
        others = [parent.left, parent.right]
    elif isinstance(parent, ast.AugAssign):
        others = [parent.target, parent.value]
    elif isinstance(parent, ast.Compare):
        others = [parent.left, *parent.comparators]
    else:
        return True
    return all(
        other is node or isinstance(module.value(other), Instance) for other in others
    )
