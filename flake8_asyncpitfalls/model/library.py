"""What the knowledge tables say, asked by qualified name."""

from __future__ import annotations

import builtins
from functools import lru_cache
from typing import Dict, FrozenSet, List, Optional, Tuple

from ..knowledge import protocols_async, protocols_sync
from ..knowledge.awaitables import AWAITED_AS_THEMSELVES
from ..knowledge.blocking import BOUNDED_ONLY, NEVER, ROWS
from ..knowledge.handing import (
    AWAITING,
    AWAITING_ARGUMENTS,
    AWAITING_FUNCTIONS,
    AWAITING_ITEMS,
    CALLED_BY_OTHERS,
    CALLED_IN_THREAD,
    CALLED_LATER,
    CALLED_OR_AWAITED,
    DROPPING,
    GIVING_BACK,
    GIVING_PLAIN,
    PLAIN_CALLERS,
    PLAIN_TYPES,
)
from ..knowledge.rows import Blocking
from ..knowledge.runners import (
    CALLED_OTHERWISE,
    KEEPING_DECORATORS,
    LOOP_CALLBACKS,
    THREAD_DECORATORS,
    THREAD_RUNNERS,
    Runs,
)
from ..knowledge.value_takers import REFUSING, TOLERANT
from .evaluation.values import Instance, Value
from .library_names import lineage
from .library_values import attributes, coroutines, returns
from .standard_library import STANDARD_MODULES
from .tables import expand, expanded, expanded_names, packages

#: Those of the Python that runs this, and of newer ones.
_BUILTINS = frozenset(dir(builtins)) | {"aiter", "anext"}

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
_called_otherwise: FrozenSet[str] = frozenset(expanded_names(CALLED_OTHERWISE))
#: The position of the function in those that call it with the arguments after it.
callers_with_rest: Dict[str, int] = {
    name: runs.position
    for name, runs in loop_callbacks.items()
    if runs.position is not None and name not in _called_otherwise
}
#: Which argument is called as a plain function, and what to hand over instead.
plain_callers: Dict[str, Tuple[Runs, str]] = {
    name: (runs, instead)
    for instead, table in PLAIN_CALLERS
    for name, runs in expanded(table).items()
}
deferring: Dict[str, Runs] = expanded(
    CALLED_LATER, CALLED_IN_THREAD, CALLED_BY_OTHERS, CALLED_OR_AWAITED
)
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
    returns,
    attributes,
    coroutines,
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
    return not AWAITED_AS_THEMSELVES.isdisjoint(lineage(value.type))


def keeps_coroutines(decorator: str) -> bool:
    """Say whether a coroutine function under a known decorator remains one."""
    head = decorator.rpartition(".")[0]
    return decorator in keeping_decorators or f"{head}.*" in keeping_decorators


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
