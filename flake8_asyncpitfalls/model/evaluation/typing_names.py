"""The names of the forms of ``typing``, and of the types that annotations name."""

from __future__ import annotations

from .. import library_values
from ..library_names import canonical
from .values import ASYNC_GENERATOR, Instance

_MODULES = (
    "typing.",
    "typing_extensions.",
    "collections.abc.",
    "contextlib.",
    "types.",
)
#: Forms that declare what their first argument says.
WRAPPERS = frozenset("Optional Annotated Final ClassVar Required NotRequired".split())
#: Types of libraries that do the same.
_LIKE_ANNOTATED = frozenset(
    {
        "pydantic.InstanceOf",
        "pydantic.OnErrorOmit",
        "pydantic.SerializeAsAny",
        "pydantic.SkipValidation",
        "pydantic.json_schema.SkipJsonSchema",
        "sqlalchemy.orm.Mapped",
    }
)
#: Generic types with the kind of collection that they are, of what their first argument
#: says.
ITERABLES = {
    name: kind
    for kind, names in (
        ("list", "list List Sequence MutableSequence deque Deque"),
        ("set", "set Set frozenset FrozenSet AbstractSet MutableSet WeakSet"),
        ("iterable", "Iterable Iterator Generator Collection"),
        ("iterable", "AsyncIterable AsyncIterator"),
        (ASYNC_GENERATOR, "AsyncGenerator"),
    )
    for name in names.split()
}
MAPPINGS = frozenset(
    "dict Dict Mapping MutableMapping defaultdict DefaultDict OrderedDict "
    "WeakKeyDictionary WeakValueDictionary".split()
)
MANAGERS = frozenset("ContextManager AbstractContextManager".split())
ASYNC_MANAGERS = frozenset("AsyncContextManager AbstractAsyncContextManager".split())
UNIONS = frozenset({"Optional", "Union"})
_COLLECTIONS = frozenset(
    f"{module}.{name}"
    for module, names in (
        ("collections", "deque defaultdict OrderedDict"),
        ("weakref", "WeakSet WeakKeyDictionary WeakValueDictionary"),
    )
    for name in names.split()
)
#: Bare names that say nothing of the type; for some, the assigned value does.
UNSAID = frozenset("Any TypeVar object Callable functools.partial".split()) | WRAPPERS


def plain(qualified: str) -> str:
    """Return the type that objects have which are declared by a qualified name."""
    name = short(qualified)
    if name == "Self":
        return name
    if name in MAPPINGS:
        return "dict"
    return ITERABLES.get(name) or _made_by(canonical(qualified))


def _made_by(name: str) -> str:
    """Return the class that an annotation of a library's name means: a function that
    makes objects (``multiprocessing.Queue``) stands for the class of these."""
    made = library_values.returned(name)
    return made.type if isinstance(made, Instance) and not made.items else name


def short(name: str) -> str:
    """Return the name of a typing form without its module, that of a form which a
    library's type is like, other names unchanged."""
    if name in _LIKE_ANNOTATED:
        return "Annotated"
    for module in _MODULES:
        if name.startswith(module):
            return name[len(module) :]
    last = name.rpartition(".")[2]
    return last if name in _COLLECTIONS else name
