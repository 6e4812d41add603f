"""What an expression can be known to evaluate to, without running anything.

A value is one of the classes below, or ``None``: not known. All are immutable, and
equal where they stand for the same thing.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, NamedTuple, Optional, Tuple, Union

if TYPE_CHECKING:
    from .module import Module
    from .scopes import AnyFunction


class Imported(NamedTuple):
    """A module of this project."""

    module: Module


class Named(NamedTuple):
    """A module, function or class outside this project, by its qualified name."""

    name: str


class Instance(NamedTuple):
    """An instance of a class outside this project, with what it holds: the items of a
    list, the elements of a tuple, the result of a task."""

    type: str
    items: Tuple[Optional[Value], ...] = ()


class Class(NamedTuple):
    """A class of this project."""

    module: Module
    node: ast.ClassDef


class Object(NamedTuple):
    """An instance of a class of this project, ``exact`` where of no subclass."""

    cls: Class
    exact: bool = False


class Super(NamedTuple):
    """``super()`` in a method of a class."""

    cls: Class


class Function(NamedTuple):
    """A function, method or lambda of this project.

    ``receiver`` is the class through which a method was reached.
    """

    module: Module
    node: AnyFunction
    receiver: Optional[Class] = None


class Choice(NamedTuple):
    """One of several functions: defined under a condition, or overridden."""

    functions: Tuple[Function, ...]


class Partial(NamedTuple):
    """``functools.partial`` of a callable."""

    function: Value


class Returning(NamedTuple):
    """Something declared callable (``Callable[..., T]``), and what a call gives."""

    result: Optional[Value]


class Coroutine(NamedTuple):
    """The coroutine that a call of a coroutine function gives.

    ``function`` is what was called (``None``: a parameter declared as returning one),
    ``result`` what awaiting it gives.
    """

    function: Union[Function, Named, None]
    result: Optional[Value] = None


class Awaitable(NamedTuple):
    """Something to await that may be more than a coroutine, and what that gives."""

    result: Optional[Value] = None


class Manager(NamedTuple):
    """A context manager made from a generator, and what ``with`` gives."""

    enters: Optional[Value]
    is_async: bool


Value = Union[
    Imported,
    Named,
    Instance,
    Class,
    Object,
    Super,
    Function,
    Choice,
    Partial,
    Returning,
    Coroutine,
    Awaitable,
    Manager,
]

NONE = Instance("None")
#: What may be one of more functions than this is not known.
_MOST_CHOICES = 16


def same(values: Iterable[Optional[Value]]) -> Optional[Value]:
    """Return the value on which all agree, or ``None``.

    ``None`` of the code itself says nothing about a type and is passed over, unless it
    is all there is; what may be a coroutine or ``None`` need not be awaited.
    """
    agreed: Optional[Value] = None
    nothing = False
    for value in values:
        if value is None:
            return None
        if value == NONE:
            nothing = True
        elif agreed is None:
            agreed = value
        else:
            agreed = _common(agreed, value)
            if agreed is None:
                return None
    if nothing and isinstance(agreed, Coroutine):
        return Awaitable(agreed.result)
    return NONE if agreed is None and nothing else agreed


def _common(first: Value, second: Value) -> Optional[Value]:
    """Return what two values have in common, if that is of any use."""
    if isinstance(first, Object) and isinstance(second, Object):
        return _common_object(first, second)
    if isinstance(first, Instance) and isinstance(second, Instance):
        return _common_instance(first, second)
    if isinstance(first, Coroutine) and isinstance(second, Coroutine):
        if first.result == second.result:
            return first
        return first._replace(result=None)
    if first.__class__ is second.__class__ and first == second:
        return first
    functions = (*functions_of(first), *functions_of(second))
    if functions_of(first) and functions_of(second) and len(functions) <= _MOST_CHOICES:
        return Choice(functions)
    return None


def _common_object(first: Object, second: Object) -> Optional[Object]:
    """Return an object of the class that two objects are of, one maybe as a subclass's
    instance."""
    for one, other in ((first, second), (second, first)):
        if other.cls == one.cls or other.cls in one.cls.module.lineage(one.cls):
            return Object(other.cls)
    return None


def _common_instance(first: Instance, second: Instance) -> Optional[Instance]:
    """Return what two instances are, tuples of as many elements each by itself."""
    if first == second:
        return first
    if first.type != "tuple" or second.type != "tuple":
        return None
    if len(first.items) != len(second.items):
        return None
    return Instance("tuple", tuple(map(same, zip(first.items, second.items))))


def functions_of(value: Optional[Value]) -> Tuple[Function, ...]:
    """Return the functions of this project that a value may be."""
    if isinstance(value, Function):
        return (value,)
    return value.functions if isinstance(value, Choice) else ()
