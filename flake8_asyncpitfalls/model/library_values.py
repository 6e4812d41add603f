"""What libraries give: by calls, by ``await``, by attributes, items and ``with``."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import Dict, Iterator, Mapping, Optional, Set, Tuple

from ..knowledge import (
    awaitables,
    coroutines_stdlib,
    coroutines_telegram,
    library_coroutines,
    library_types,
)
from .evaluation.values import Instance, Named, Value
from .library_names import aliases, bases, canonical, lineage
from .tables import Table, expanded

returns: Table[str] = Table(library_types.RETURNS)
attributes: Table[str] = Table(library_types.ATTRIBUTES)
coroutines: Table[str] = Table(
    coroutines_stdlib.COROUTINES, library_coroutines.COROUTINES
)
_items: Dict[str, str] = expanded(library_types.ITEMS)
_enters: Dict[str, str] = expanded(library_types.ENTERS)
_awaitables: Table[str] = Table(coroutines_stdlib.AWAITABLES, awaitables.AWAITABLES)
_bare: Table[str] = Table(awaitables.AWAITED_OR_ENTERED)
_FUTURES = frozenset({"asyncio.Future", "asyncio.Task"})


@lru_cache(maxsize=1024)
def returned(name: str) -> Optional[Value]:
    """Return what a call of a library's function gives, constructors included.

    By PEP 8 a name with a capital is a class.
    """
    text = _of_function(returns, name)
    value = None if text is None else parse_type(text)
    if value is None and name.rpartition(".")[2][:1].isupper():
        return Instance(name)
    return value


@lru_cache(maxsize=1024)
def awaited(name: str) -> Optional[str]:
    """Return the type that awaiting a coroutine function's call gives: "" where it is
    of no interest, ``None`` where the name is no known coroutine function."""
    return _of_function(coroutines, name)


@lru_cache(maxsize=1024)
def awaitable(name: str) -> Optional[str]:
    """Return the type that awaiting what a call gives leads to, where that is more
    than a coroutine: it may be entered, or acts already when called."""
    return _of_function(_awaitables, name)


@lru_cache(maxsize=1024)
def is_bare(name: str) -> bool:
    """Say whether what a call gives can be awaited and entered, and nothing else: as
    little as a coroutine is it the value that is meant."""
    return _of_function(_bare, name) is not None


def repeats(name: str) -> bool:
    """Say whether each round of ``async for`` over what a call gives has what awaiting
    it gives."""
    return name in awaitables.REPEATING


def runs_without_loop(name: str) -> bool:
    """Say whether a coroutine function of a library runs by itself, and gives its
    result, where no event loop runs."""
    return name.partition(".")[0] in coroutines_telegram.SYNC_WITHOUT_LOOP


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
    return _given_by(_items, cls)


def entered(cls: str) -> Optional[Value]:
    """Return what ``with`` gives for a library's context manager, if not itself."""
    return _given_by(_enters, cls)


def _given_by(table: Mapping[str, str], cls: str) -> Optional[Value]:
    """Return what a table says that the objects of a class give."""
    known = (table[owner] for owner in lineage(cls) if owner in table)
    return next(map(parse_type, known), None)


def _of_function(table: Mapping[str, str], name: str) -> Optional[str]:
    """Return what a table says of a function, or of a method in its class or the
    nearest base that it names."""
    cls, _, member = name.rpartition(".")
    text = table.get(name)
    return _of_class(table, cls, member) if text is None and cls else text


def _of_class(table: Mapping[str, str], cls: str, member: str) -> Optional[str]:
    for owner in lineage(cls):
        for name in (f"{owner}.{member}", f"{owner}.*"):
            if name in table:
                return table[name]
    return None


@lru_cache(maxsize=1024)
def parse_type(text: str) -> Optional[Value]:
    """Return the value of a type string of the tables: ``list[subprocess.Popen]``, or
    the class that ``type[...]`` names."""
    return _parsed(ast.parse(text, mode="eval").body) if text else None


def _parsed(node: ast.AST) -> Optional[Value]:
    if isinstance(node, ast.Subscript):
        inner = node.slice
        outer = ast.unparse(node.value)
        if outer == "type":
            return Named(canonical(ast.unparse(inner)))
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        return Instance(outer, tuple(map(_parsed, parts)))
    return Instance(canonical(ast.unparse(node)))
