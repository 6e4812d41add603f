"""Which classes of libraries make managers of either kind, and which special methods
classes of a project have from theirs."""

from __future__ import annotations

from typing import Dict, FrozenSet

_ABC = "{collections.abc,typing}"

#: Types whose objects make managers of either kind; which, only shows where they are
#: made themselves.
OPEN_FACTORIES: FrozenSet[str] = frozenset({"sqlalchemy.orm.sessionmaker"})

#: Bases of classes, and the special methods that they add of those by which objects are
#: entered, gone through, awaited or called; where all are one's own to write, none.
BASE_METHODS: Dict[str, str] = {
    "object": "",
    "abc.ABC": "",
    "typing.{Generic,Protocol}": "",
    "typing_extensions.Protocol": "",
    "enum.{Enum,IntEnum}": "",
    "enum.StrEnum": "__iter__ __getitem__",
    "pydantic.BaseModel": "__iter__",
    "typing.{NamedTuple,TypedDict}": "__iter__ __getitem__",
    f"{_ABC}.{{Hashable,Sized}}": "",
    f"{_ABC}.Awaitable": "__await__",
    f"{_ABC}.{{AsyncGenerator,AsyncIterable,AsyncIterator}}": "__aiter__",
    f"{_ABC}.{{Generator,Iterable,Iterator}}": "__iter__",
    "contextlib.{AsyncContextDecorator,ContextDecorator}": "__call__",
    "contextlib.AbstractAsyncContextManager": "__aenter__",
    "contextlib.AbstractContextManager": "__enter__",
    "typing.AsyncContextManager": "__aenter__",
    "typing.ContextManager": "__enter__",
}

#: The method that a context manager is entered by, and whether its result is awaited.
ENTERED_BY: Dict[str, bool] = {"__enter__": False, "__aenter__": True}
