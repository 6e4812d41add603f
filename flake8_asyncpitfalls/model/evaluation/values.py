"""What an expression can be known to evaluate to, without running anything.

A value is one of the classes below, or ``None``: not known. All are immutable, and
equal where they stand for the same thing.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple, Optional, Tuple, Union

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
    #: Whether each round of ``async for`` over it gives another one of these.
    repeats: bool = False


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
#: What an empty display holds: ``[]``, ``{}``.
NOTHING = Instance("Never")
#: The type of what a call of an asynchronous generator function gives.
ASYNC_GENERATOR = "collections.abc.AsyncGenerator"


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
