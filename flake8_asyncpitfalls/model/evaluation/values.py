"""What an expression can be known to evaluate to, without running anything.

A value is one of the classes below, or ``None``: not known. All are immutable, and
equal where they stand for the same thing.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterable, List, NamedTuple, Optional, Tuple, Union

from .. import library_names

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import AnyFunction, Binding, Scope


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

    @property
    def item(self) -> Optional[Value]:
        """What a collection holds; the values of a dict."""
        return None if not self.items or self.items[-1] == NOTHING else self.items[-1]


class Class(NamedTuple):
    """A class of this project."""

    module: Module
    node: ast.ClassDef

    @property
    def scope(self) -> Scope:
        """The scope of its body."""
        return self.module.inside(self.node)

    def bindings(self, name: str) -> List[Binding]:
        """Return what its body binds to a name."""
        return self.module.bound_in(self.node, name)

    @property
    def body(self) -> List[ast.stmt]:
        """The statements of its body."""
        return self.module.whole(self.node).body


class Object(NamedTuple):
    """An instance of a class of this project, ``exact`` where of no subclass, with what
    the type variables of a generic class stand for in it."""

    cls: Class
    exact: bool = False
    arguments: Tuple[Optional[Value], ...] = ()


class Either(NamedTuple):
    """An instance of one of several classes of this project."""

    objects: Tuple[Object, ...]


class Super(NamedTuple):
    """``super()`` in a method of a class."""

    cls: Class


class Function(NamedTuple):
    """A function, method or lambda of this project.

    ``receiver`` is the class through which a method was reached, ``arguments`` what the
    type variables of that class stand for.
    """

    module: Module
    node: AnyFunction
    receiver: Optional[Class] = None
    arguments: Tuple[Optional[Value], ...] = ()

    @property
    def called_on(self) -> Optional[Object]:
        """The object on which a method is called that was reached through a class."""
        cls = self.receiver
        return None if cls is None else Object(cls, arguments=self.arguments)


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
    Either,
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
#: An instance of whatever class a method is called on, as annotations declare it.
SELF = Instance("Self")
#: What an empty display holds: ``[]``, ``{}``.
NOTHING = Instance("Never")
#: The type of what a call of an asynchronous generator function gives.
ASYNC_GENERATOR = "collections.abc.AsyncGenerator"
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
    functions = (*functions_of(first), *functions_of(second))
    if functions_of(first) and functions_of(second) and len(functions) <= _MOST_CHOICES:
        return Choice(functions)
    return None


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


def holds_self(value: Optional[Value]) -> bool:
    """Say whether ``typing.Self`` occurs in a declared value."""
    if isinstance(value, Instance):
        return value == SELF or any(map(holds_self, value.items))
    if isinstance(value, (Coroutine, Awaitable, Returning)):
        return holds_self(value.result)
    return isinstance(value, Manager) and holds_self(value.enters)


def with_self(value: Optional[Value], receiver: Optional[Object]) -> Optional[Value]:
    """Return a declared value with the receiver of the method, or an object of the
    class, in the place of ``typing.Self``."""
    if not holds_self(value):
        return value
    if isinstance(value, Instance):
        if value == SELF:
            return receiver
        return value._replace(
            items=tuple(with_self(each, receiver) for each in value.items)
        )
    if isinstance(value, (Coroutine, Awaitable, Returning)):
        return value._replace(result=with_self(value.result, receiver))
    assert isinstance(value, Manager)
    return value._replace(enters=with_self(value.enters, receiver))


def functions_of(value: Optional[Value]) -> Tuple[Function, ...]:
    """Return the functions of this project that a value may be."""
    if isinstance(value, Function):
        return (value,)
    return value.functions if isinstance(value, Choice) else ()


def objects_of(value: Optional[Value]) -> Tuple[Object, ...]:
    """Return the objects of this project one of which a value is."""
    if isinstance(value, Object):
        return (value,)
    return value.objects if isinstance(value, Either) else ()
