"""What the parts of values are that assignments unpack."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Tuple

from .. import classes
from ..scopes import Binding, How
from . import collection_contents, declarations, results
from .agreement import same
from .values import Class, Instance, Named, Object, Value

if TYPE_CHECKING:
    from .evaluation import Evaluator


def unpacked(value: Optional[Value], path: Tuple[int, ...]) -> Optional[Value]:
    """Return the part of a value that an unpacking reaches by these indices."""
    for index in path:
        if isinstance(value, Object):
            value = _as_tuple(value.cls)
        if not isinstance(value, Instance):
            return None
        if value.type == "tuple":
            if not isinstance(index, int) or not index < len(value.items):
                return None
            value = value.items[index]
        else:
            value = results.iterated(value)
    return value


def item(evaluator: Evaluator, binding: Binding) -> Optional[Value]:
    """Return what a loop gives its target, or a part of this."""
    assert binding.source is not None
    items = results.iterated(collection_contents.refined(evaluator, binding.source))
    return unpacked(items, binding.path)


def entered(evaluator: Evaluator, binding: Binding) -> Optional[Value]:
    """Return what a context manager gives its target, or a part of this."""
    assert binding.source is not None
    is_async = binding.how is How.ASYNC_ENTER
    given = results.entered(evaluator.value(binding.source), is_async)
    return unpacked(given, binding.path)


def starred(evaluator: Evaluator, binding: Binding) -> Optional[Value]:
    """Return the list that a starred target gets."""
    assert binding.source is not None
    *path, start = binding.path
    whole = unpacked(evaluator.value(binding.source), tuple(path))
    target = evaluator.module.parent(binding.node)
    assert target is not None
    after = len(getattr(evaluator.module.parent(target), "elts")) - start - 1
    item = _rest(whole, start, after)
    return None if item is None else Instance("list", (item,))


def _rest(value: Optional[Value], start: int, after: int) -> Optional[Value]:
    """Return what the items are that a starred target takes of a value: those from
    ``start`` on, but so many at the end."""
    if isinstance(value, Object):
        value = _as_tuple(value.cls)
    if isinstance(value, Instance) and value.type == "tuple":
        return same(value.items[start : len(value.items) - after])
    return results.iterated(value)


def _as_tuple(cls: Class) -> Optional[Value]:
    """Return the tuple that an object of a ``NamedTuple`` class is."""
    if Named("typing.NamedTuple") not in classes.bases(cls):
        return None
    fields = [each for each in cls.body if isinstance(each, ast.AnnAssign)]
    evaluator = cls.module.evaluator
    types = (declarations.declared(evaluator, field.annotation) for field in fields)
    return Instance("tuple", tuple(types))
