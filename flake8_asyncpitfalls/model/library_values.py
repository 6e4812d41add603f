"""What libraries give: by calls, by ``await``, by attributes, items and ``with``."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import Dict, Iterator, Mapping, Optional, Set, Tuple

from ..knowledge import (
    awaitables,
    coroutines as asyncio_coroutines,
    library_coroutines,
    library_types,
)
from .evaluation.values import Instance, Value
from .library_names import aliases, bases, canonical, lineage
from .tables import Table, expanded

returns: Table[str] = Table(library_types.RETURNS)
attributes: Table[str] = Table(library_types.ATTRIBUTES)
coroutines: Table[str] = Table(
    asyncio_coroutines.COROUTINES, library_coroutines.COROUTINES
)
_items: Dict[str, str] = expanded(library_types.ITEMS)
_enters: Dict[str, str] = expanded(library_types.ENTERS)
_awaitables: Table[str] = Table(asyncio_coroutines.AWAITABLES, awaitables.AWAITABLES)
_FUTURES = frozenset({"asyncio.Future", "asyncio.Task"})


@lru_cache(maxsize=1024)
def returned(name: str) -> Optional[Value]:
    """Return what a call of a library's function gives, constructors included.

    By PEP 8 a name with a capital is a class.
    """
    value = _member_type(returns, name)
    if value is None and name.rpartition(".")[2][:1].isupper():
        return Instance(name)
    return value


@lru_cache(maxsize=1024)
def awaited(name: str) -> Optional[str]:
    """Return the type that awaiting a coroutine function's call gives: "" where it is
    of no interest, ``None`` where the name is no known coroutine function."""
    cls, _, member = name.rpartition(".")
    text = coroutines.get(name)
    return _of_class(coroutines, cls, member) if text is None and cls else text


@lru_cache(maxsize=1024)
def awaitable(name: str) -> Optional[str]:
    """Return the type that awaiting what a call gives leads to, where that is more
    than a coroutine: it may be entered, or acts already when called."""
    cls, _, member = name.rpartition(".")
    text = _awaitables.get(name)
    return _of_class(_awaitables, cls, member) if text is None and cls else text


def gives_awaitable(name: str) -> bool:
    """Say whether a function of a library gives a coroutine, a future or another
    awaitable."""
    return name in coroutines or name in _awaitables or returns.get(name) in _FUTURES


def awaitable_names() -> Set[str]:
    """Return the last parts of the names of such functions."""
    names = coroutines.last_parts() | _awaitables.last_parts()
    return names | returns.last_parts(_FUTURES)


def makers() -> Iterator[Tuple[str, str]]:
    """Yield the names that lead to others: what a function gives, what an alias stands
    for, and the bases of a class."""
    yield from returns.items()
    yield from aliases.items()
    yield from ((name, base) for name in bases for base in lineage(name))


@lru_cache(maxsize=1024)
def attribute(cls: str, name: str) -> Optional[Value]:
    """Return what an attribute of an instance of a library's class is."""
    text = _of_class(attributes, cls, name)
    return None if text is None else parse_type(text)


def item(cls: str) -> Optional[Value]:
    """Return what subscription of an instance of a library's class gives."""
    for owner in lineage(cls):
        if owner in _items:
            return parse_type(_items[owner])
    return None


def entered(cls: str) -> Optional[Value]:
    """Return what ``with`` gives for a library's context manager, if not itself."""
    for owner in lineage(cls):
        if owner in _enters:
            return parse_type(_enters[owner])
    return None


def _member_type(table: Mapping[str, str], name: str) -> Optional[Value]:
    cls, _, member = name.rpartition(".")
    text = table.get(name)
    if text is None and cls:
        text = _of_class(table, cls, member)
    return None if text is None else parse_type(text)


def _of_class(table: Mapping[str, str], cls: str, member: str) -> Optional[str]:
    for owner in lineage(cls):
        for name in (f"{owner}.{member}", f"{owner}.*"):
            if name in table:
                return table[name]
    return None


@lru_cache(maxsize=1024)
def parse_type(text: str) -> Optional[Value]:
    """Return the value of a type string of the tables: ``list[subprocess.Popen]``."""
    return _parsed(ast.parse(text, mode="eval").body) if text else None


def _parsed(node: ast.AST) -> Optional[Value]:
    if isinstance(node, ast.Subscript):
        inner = node.slice
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        return Instance(ast.unparse(node.value), tuple(map(_parsed, parts)))
    return Instance(canonical(ast.unparse(node)))
