"""What the knowledge tables say, asked by qualified name."""

from __future__ import annotations

import ast
import builtins
from functools import lru_cache
from typing import Dict, FrozenSet, Iterator, List, Mapping, Optional, Set, Tuple

from ..knowledge import awaitables, library_coroutines, protocols_async, protocols_sync
from ..knowledge.blocking import BOUNDED_ONLY, NEVER, ROWS
from ..knowledge.calls import (
    KEEPING_DECORATORS,
    LOOP_CALLBACKS,
    THREAD_DECORATORS,
    THREAD_RUNNERS,
    Runs,
)
from ..knowledge.coroutines import AWAITABLES, COROUTINES
from ..knowledge.handing import (
    AWAITING,
    AWAITING_ARGUMENTS,
    AWAITING_FUNCTIONS,
    AWAITING_ITEMS,
    CALLED_BY_OTHERS,
    CALLED_IN_THREAD,
    CALLED_LATER,
    DROPPING,
    GIVING_BACK,
    GIVING_PLAIN,
    PLAIN_CALLERS,
    PLAIN_TYPES,
)
from ..knowledge.rows import Blocking
from ..knowledge.value_takers import REFUSING, TOLERANT
from .evaluation.values import Instance, Value
from .library_names import (
    SOURCES,
    Table,
    aliases,
    bases,
    canonical,
    expand,
    expanded,
    expanded_names,
    lineage,
    packages,
)
from .standard_library import STANDARD_MODULES

#: Those of the Python that runs this, and of newer ones.
_BUILTINS = frozenset(dir(builtins)) | {"aiter", "anext"}
_FUTURES = frozenset({"asyncio.Future", "asyncio.Task"})


_returns: Table[str] = Table(*(source.RETURNS for source in SOURCES))
_attributes: Table[str] = Table(*(source.ATTRIBUTES for source in SOURCES))
_items: Dict[str, str] = expanded(*(source.ITEMS for source in SOURCES))
_enters: Dict[str, str] = expanded(*(source.ENTERS for source in SOURCES))
_coroutines: Table[str] = Table(COROUTINES, library_coroutines.COROUTINES)
_awaitables: Table[str] = Table(AWAITABLES, awaitables.AWAITABLES)
blocking: Dict[str, List[Blocking]] = {}
#: By the code that reports it: the names of calls that block, and those of what blocks
#: at each step of the iteration over it. A name may be there twice.
blocking_calls: Dict[str, List[str]] = {}
blocking_iterations: Dict[str, List[str]] = {}
for _row in ROWS:
    _expanded = expand(_row.names)
    _found = blocking_iterations if _row.iterated else blocking_calls
    _found.setdefault(_row.code, []).extend(_expanded)
    _rows = [_row]
    for _name in _expanded:
        # Most names are in one row alone, and share this list.
        _before = blocking.setdefault(_name, _rows)
        if _before is not _rows:
            blocking[_name] = [*_before, _row]
never_blocking: FrozenSet[str] = frozenset(expanded_names(NEVER))
bounded_only: FrozenSet[str] = frozenset(expanded_names(BOUNDED_ONLY))
async_iterable_calls: FrozenSet[str] = frozenset(
    expanded_names(protocols_async.ASYNC_ITERABLE_CALLS)
)
async_manager_calls: FrozenSet[str] = frozenset(
    expanded_names(protocols_async.ASYNC_MANAGER_CALLS)
)
sync_manager_calls: FrozenSet[str] = frozenset(
    expanded_names(protocols_sync.SYNC_MANAGER_CALLS)
)
thread_runners: Dict[str, Runs] = expanded(THREAD_RUNNERS)
loop_callbacks: Dict[str, Runs] = expanded(LOOP_CALLBACKS)
#: Which argument is called as a plain function, and what to hand over instead.
plain_callers: Dict[str, Tuple[Runs, str]] = {
    name: (runs, instead)
    for instead, table in PLAIN_CALLERS
    for name, runs in expanded(table).items()
}
deferring: Dict[str, Runs] = expanded(CALLED_LATER, CALLED_IN_THREAD, CALLED_BY_OTHERS)
_giving_back: FrozenSet[str] = frozenset(expanded_names(GIVING_BACK))
#: Which argument is called later, and what it returns is dropped.
dropping_results: Dict[str, Runs] = {
    name: runs
    for name, runs in expanded(LOOP_CALLBACKS, DROPPING).items()
    if name not in _giving_back
}
awaiting_functions: FrozenSet[str] = frozenset(expanded_names(AWAITING_FUNCTIONS))
#: Which argument is awaited; ``None`` where all are, or the items of the first.
awaiting: Dict[str, Optional[Runs]] = {
    **expanded(AWAITING),
    **dict.fromkeys((*AWAITING_ARGUMENTS, *AWAITING_ITEMS)),
}
giving_plain: FrozenSet[str] = frozenset(expanded_names(GIVING_PLAIN))
_plain_types: FrozenSet[str] = frozenset(expanded_names(PLAIN_TYPES))
keeping_decorators: FrozenSet[str] = frozenset(expanded_names(KEEPING_DECORATORS))
thread_decorators: FrozenSet[str] = frozenset(expanded_names(THREAD_DECORATORS))

#: What knows a name.
_TABLES = (
    _returns,
    _attributes,
    _coroutines,
    blocking,
    never_blocking,
    thread_runners,
    loop_callbacks,
    plain_callers,
    awaiting,
    REFUSING,
    TOLERANT,
    async_iterable_calls,
    async_manager_calls,
    sync_manager_calls,
)


@lru_cache(maxsize=None)
def _packages() -> FrozenSet[str]:
    """Return the top-level packages of the tables."""
    return frozenset(name for table in _TABLES for name in packages(table))


def _is_known(name: str) -> bool:
    """Say whether some table knows a name."""
    return any(name in table for table in _TABLES)


def makers() -> Iterator[Tuple[str, str]]:
    """Yield the names that lead to others: what a function gives, what an alias stands
    for, and the bases of a class."""
    yield from _returns.items()
    yield from aliases.items()
    yield from ((name, base) for name in bases for base in lineage(name))


def is_builtin(name: str) -> bool:
    """Say whether a bare name is one of Python's builtins."""
    return name in _BUILTINS


def is_library(package: str) -> bool:
    """Say whether a top-level package is one of Python's, or one that the tables
    know."""
    return package in STANDARD_MODULES or package in _packages()


def is_builtin_type(name: str) -> bool:
    """Say whether a class is one of Python's builtin types, none of which can be
    awaited."""
    return name == "None" or isinstance(getattr(builtins, name, None), type)


def is_plain_type(name: str) -> bool:
    """Say whether the objects of a class can be neither called nor awaited."""
    if is_builtin_type(name):
        return name not in ("object", "type")
    return name in _plain_types


def is_future(value: Optional[Value]) -> bool:
    """Say whether a value is a future or a task of asyncio."""
    return isinstance(value, Instance) and "asyncio.Future" in lineage(value.type)


def gives_itself(value: Instance) -> bool:
    """Say whether awaiting an object of a library gives the object again."""
    return not awaitables.AWAITED_AS_THEMSELVES.isdisjoint(lineage(value.type))


def _of_class(table: Mapping[str, str], cls: str, member: str) -> Optional[str]:
    for owner in lineage(cls):
        for name in (f"{owner}.{member}", f"{owner}.*"):
            if name in table:
                return table[name]
    return None


def _member_type(table: Mapping[str, str], name: str) -> Optional[Value]:
    cls, _, member = name.rpartition(".")
    text = table.get(name)
    if text is None and cls:
        text = _of_class(table, cls, member)
    return None if text is None else parse_type(text)


@lru_cache(maxsize=1024)
def returned(name: str) -> Optional[Value]:
    """Return what a call of a library's function gives, constructors included.

    By PEP 8 a name with a capital is a class.
    """
    value = _member_type(_returns, name)
    if value is None and name.rpartition(".")[2][:1].isupper():
        return Instance(name)
    return value


@lru_cache(maxsize=1024)
def awaited(name: str) -> Optional[str]:
    """Return the type that awaiting a coroutine function's call gives: "" where it is
    of no interest, ``None`` where the name is no known coroutine function."""
    cls, _, member = name.rpartition(".")
    text = _coroutines.get(name)
    return _of_class(_coroutines, cls, member) if text is None and cls else text


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
    return name in _coroutines or name in _awaitables or _returns.get(name) in _FUTURES


def awaitable_names() -> Set[str]:
    """Return the last parts of the names of such functions."""
    names = _coroutines.last_parts() | _awaitables.last_parts()
    return names | _returns.last_parts(_FUTURES)


def keeps_coroutines(decorator: str) -> bool:
    """Say whether a coroutine function under a known decorator remains one."""
    head = decorator.rpartition(".")[0]
    return decorator in keeping_decorators or f"{head}.*" in keeping_decorators


@lru_cache(maxsize=1024)
def attribute(cls: str, name: str) -> Optional[Value]:
    """Return what an attribute of an instance of a library's class is."""
    text = _of_class(_attributes, cls, name)
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


@lru_cache(maxsize=4096)
def member_name(cls: str, member: str) -> str:
    """Return the qualified name of a member: in the base class that the tables name,
    else in the class itself."""
    for owner in lineage(cls):
        if _is_known(f"{owner}.{member}"):
            return f"{owner}.{member}"
    for owner in lineage(cls):
        if _is_known(f"{owner}.*"):
            return f"{owner}.{member}"
    return f"{cls}.{member}"
