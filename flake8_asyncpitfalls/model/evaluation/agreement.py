"""What several values have in common."""

from __future__ import annotations

from typing import Iterable, Optional, Tuple, Union

from .. import library_names
from .values import (
    NONE,
    NOTHING,
    Awaitable,
    Choice,
    Class,
    Coroutine,
    Either,
    Instance,
    Named,
    Object,
    Returning,
    Value,
    functions_of,
    objects_of,
)

#: What may be one of more functions than this is not known.
_MOST_CHOICES = 16


def same(values: Iterable[Optional[Value]]) -> Optional[Value]:
    """Return the value on which all agree, or ``None``.

    ``None`` of the code itself says nothing about a type and is passed over, unless it
    is all there is; what may be a coroutine or ``None`` need not be awaited.
    """
    agreed: Optional[Value] = None
    nothing: Optional[Value] = None
    for value in values:
        if value is None:
            return None
        if value == NONE or value == NOTHING:
            nothing = value
        elif agreed is None:
            agreed = value
        else:
            agreed = _common(agreed, value)
            if agreed is None:
                return None
    if nothing == NONE and isinstance(agreed, Coroutine):
        return Awaitable(agreed.result)
    return nothing if agreed is None else agreed


def _common(first: Value, second: Value) -> Optional[Value]:
    """Return what two values have in common, if that is of any use."""
    if isinstance(first, (Object, Either)) and isinstance(second, (Object, Either)):
        return _common_object(objects_of(first), objects_of(second))
    if isinstance(first, Instance) and isinstance(second, Instance):
        return _common_instance(first, second)
    if isinstance(first, Named) and isinstance(second, Named):
        name = library_names.the_same(first.name, second.name)
        if name is not None:
            return Named(name)
    if isinstance(first, Coroutine) and isinstance(second, Coroutine):
        return first._replace(result=same((first.result, second.result)))
    if first.__class__ is second.__class__ and first == second:
        return first
    if isinstance(first, (Class, Returning)) and isinstance(second, Class):
        # One of several classes makes an object of one of them.
        made = same((_made_by(first), _made_by(second)))
        return None if made is None else Returning(made)
    functions = (*functions_of(first), *functions_of(second))
    if functions_of(first) and functions_of(second) and len(functions) <= _MOST_CHOICES:
        return Choice(functions)
    return None


def _made_by(value: Union[Class, Returning]) -> Optional[Value]:
    return value.result if isinstance(value, Returning) else Object(value, exact=True)


def _common_object(
    first: Tuple[Object, ...], second: Tuple[Object, ...]
) -> Union[Object, Either, None]:
    """Return an object of one of the classes, without those that are below others."""
    found = list(first)
    for one in second:
        for index, other in enumerate(found):
            common = _common_class(one, other)
            if common is not None:
                found[index] = common
                break
        else:
            found.append(one)
    if len(found) == 1:
        return found[0]
    return Either(tuple(found)) if len(found) <= _MOST_CHOICES else None


def _common_class(first: Object, second: Object) -> Optional[Object]:
    """Return an object of the class that two objects are of, one maybe as a subclass's
    instance."""
    if first.cls == second.cls and first.arguments == second.arguments:
        return first._replace(exact=first.exact and second.exact)
    for one, other in ((first, second), (second, first)):
        if other.cls == one.cls or other.cls in one.cls.module.lineage(one.cls):
            return Object(other.cls)
    return None


def _common_instance(first: Instance, second: Instance) -> Optional[Instance]:
    """Return what two instances are: tuples of as many elements each by itself, a
    collection that is empty at first like the other one, a class that both are."""
    if first == second:
        return first
    if not first.items and not second.items:
        base = library_names.common(first.type, second.type)
        return None if base is None else Instance(base)
    if first.type != second.type or len(first.items) != len(second.items):
        return None
    if first.type != "tuple" and NOTHING not in (*first.items, *second.items):
        return None
    return Instance(first.type, tuple(map(same, zip(first.items, second.items))))
