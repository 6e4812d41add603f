"""Every entry of the knowledge tables against the libraries that it is about.

Run by ``tox -e knowledge``; the other environments do not collect it. A library that is
not installed is a skip, which pytest counts and prints.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import itertools
import pkgutil
import re
import typing
from typing import Any, Callable, Dict, Iterable, List, Tuple

import pytest

from flake8_asyncpitfalls import knowledge
from flake8_asyncpitfalls.knowledge import blocking, runners
from flake8_asyncpitfalls.model.tables import expand

from .exceptions import (
    ACT_LIKE,
    APPLIED,
    HANDED_ON,
    NOT_APPLIED,
    PROBE_ARGUMENTS,
    UNCHECKED,
    WRAPPED,
)
from .resolving import (
    MissingError,
    NotInstalledError,
    Opaque,
    library,
    names_of,
    resolve,
)

_MODULES = [
    importlib.import_module(f"{knowledge.__name__}.{module.name}")
    for module in pkgutil.iter_modules(knowledge.__path__)
]


def _table(attribute: str) -> List[Tuple[str, Any]]:
    tables = [getattr(module, attribute, {}) for module in _MODULES]
    return list(dict(names_of(*tables)).items())  # some are put together of others


_BLOCKING = [name for row in blocking.ROWS for name in expand(row.names)]
#: What blocks at each step of the iteration over it: calls, and objects.
_ITERATED = {
    name for row in blocking.ROWS if row.iterated for name in expand(row.names)
}
_NEVER = [name for names in blocking.NEVER for name in expand(names)]
_COROUTINES = _table("COROUTINES")
_AWAITABLES = _table("AWAITABLES")
_RETURNS = _table("RETURNS")
_ATTRIBUTES = _table("ATTRIBUTES")
_BASES = _table("BASES")
_ALIASES = _table("ALIASES")
_ITEMS = _table("ITEMS")
_ENTERS = _table("ENTERS")
_RUNNERS = [*names_of(runners.THREAD_RUNNERS), *names_of(runners.LOOP_CALLBACKS)]
_LOOP_RUNNERS = _table("LOOP_RUNNERS")
_KEEPING = [name for names in runners.KEEPING_DECORATORS for name in expand(names)]
_DECORATORS = [
    name
    for names in (
        runners.KEEPING_DECORATORS | runners.THREAD_DECORATORS | runners.LOOP_DECORATORS
    )
    for name in expand(names)
]
_TYPED = [*_RETURNS, *_ATTRIBUTES, *_ITEMS, *_ENTERS, *_COROUTINES, *_AWAITABLES]

_NAMES = {
    *_BLOCKING,
    *_NEVER,
    *_DECORATORS,
    *runners.THREAD_METHODS,
    *(name for name, _ in [*_TYPED, *_BASES, *_ALIASES, *_RUNNERS, *_LOOP_RUNNERS]),
}
LIBRARIES = sorted({library(name) for name in _NAMES})


def _unchecked(name: str) -> bool:
    return any(re.fullmatch(pattern, name) for pattern in UNCHECKED)


def _here(name: str) -> bool:
    """Say whether the library of a name is installed."""
    try:
        resolve(library(name))
    except NotInstalledError:
        return False
    except MissingError:
        return True
    return True


def _of_libraries(entries: Iterable[Any]) -> Callable[[Any], Any]:
    """Run a test once for each library that the entries are about."""
    groups: Dict[str, List[Any]] = {}
    for entry in entries:
        name = entry if isinstance(entry, str) else entry[0]
        if not _unchecked(name):
            groups.setdefault(library(name), []).append(entry)
    cases = sorted(groups.items())
    return pytest.mark.parametrize(
        "entries", [group for _, group in cases], ids=[name for name, _ in cases]
    )


def _each(entries: List[Any], check: Callable[..., Any]) -> List[str]:
    """Return what ``check`` finds wrong; skip where the library is not installed."""
    faults: List[str] = []
    missing: List[str] = []
    for entry in entries:
        name, *rest = (entry,) if isinstance(entry, str) else entry
        try:
            fault = check(name, *rest)
        except NotInstalledError as error:
            missing.append(str(error))
            continue
        except MissingError:
            continue  # a fault of test_names_exist
        except Exception as error:  # of the library: its name must be in the report
            fault = f"{type(error).__name__}: {error}"
        if fault:
            faults.append(f"{name}: {fault}")
    if len(missing) == len(entries):
        pytest.skip(f"{missing[0]} is not installed")
    return faults


def test_the_skips_are_few() -> None:
    """With most libraries missing this run proves nothing."""
    missing = [name for name in LIBRARIES if not _here(name)]
    assert len(missing) < len(LIBRARIES) / 2, missing


_PRODUCTS = {
    name: row.names
    for row in blocking.ROWS
    if row.names.count("{") > 1
    for name in expand(row.names)
}


def _of_a_product(name: str) -> bool:
    """Say whether a name that is missing is one of the combinations that a row with
    several brace groups has too many of: each of its parts is real in another."""
    row = _PRODUCTS.get(name)
    if row is None:
        return False
    groups = [group.split(",") for group in re.findall(r"\{([^{}]*)\}", row)]
    names = dict(zip(itertools.product(*groups), expand(row)))
    mine = next(parts for parts, made in names.items() if made == name)
    real = [parts for parts, made in names.items() if made != name and _exists(made)]
    return all(
        any(parts[index] == part for parts in real) for index, part in enumerate(mine)
    )


def _exists(name: str) -> bool:
    try:
        resolve(name)
    except (MissingError, NotInstalledError):
        return False
    return True


@_of_libraries(sorted(_NAMES))
def test_names_exist(entries: List[Any]) -> None:
    """Each name of each table leads to something."""

    def check(name: str) -> str:
        try:
            resolve(name)
        except MissingError as error:
            return "" if _of_a_product(name) else f"there is no {error}"
        return ""

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


@_of_libraries(_BLOCKING)
def test_blocking_calls_are_plain_callables(entries: List[Any]) -> None:
    """What is said to block can be called and is no coroutine function."""

    def check(name: str) -> str:
        found = resolve(name)
        if isinstance(found, Opaque) or name.endswith(".*"):
            return ""
        if not callable(found):
            return "" if name in _ITERATED else "not callable"
        asynchronous = inspect.iscoroutinefunction(found)
        return "a coroutine function" if asynchronous else ""

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


@_of_libraries(_COROUTINES)
def test_coroutine_functions(entries: List[Any]) -> None:
    """What is said to be a coroutine function is one, or hands a coroutine on."""

    def check(name: str, _: str) -> str:
        found = resolve(name)
        if inspect.iscoroutinefunction(found):
            return ""
        if name.startswith(WRAPPED):
            real = inspect.iscoroutinefunction(inspect.unwrap(found))
        elif name.startswith(HANDED_ON):
            real = asyncio.run(_gives_coroutine(found, name))
        else:
            real = False
        return "" if real else "no coroutine function"

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


async def _gives_coroutine(  # noqa: ASYNC124 (libraries want a running loop)
    function: Callable[..., Any], name: str
) -> bool:
    """Call a method of a client that is not connected, and look at what it gives."""
    arguments, keywords = PROBE_ARGUMENTS.get(name.rpartition(".")[2], ((), {}))
    if name.rpartition(".")[2] not in PROBE_ARGUMENTS:
        for parameter in inspect.signature(function).parameters.values():
            if parameter.kind == parameter.KEYWORD_ONLY:
                if parameter.default is parameter.empty:
                    keywords = {**keywords, parameter.name: "x"}
            elif parameter.kind != parameter.VAR_POSITIONAL:
                if parameter.default is parameter.empty:
                    if parameter.kind != parameter.VAR_KEYWORD:
                        arguments = (*arguments, 1)
    given = function(*arguments, **keywords)
    if inspect.iscoroutine(given):
        given.close()
        return True
    return False


@_of_libraries(_AWAITABLES)
def test_awaitables_are_no_coroutine_functions(entries: List[Any]) -> None:
    """The awaitable objects are not bare coroutines: those have their own table."""

    def check(name: str, _: str) -> str:
        if name.startswith("collections.abc."):
            return ""  # abstract methods, that real generators implement in C
        found = inspect.iscoroutinefunction(resolve(name))
        return "a coroutine function" if found else ""

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


def test_no_name_both_blocks_and_is_awaited() -> None:
    """The tables do not contradict each other."""
    awaited = {name for name, _ in [*_COROUTINES, *_AWAITABLES]}
    assert not awaited & set(_BLOCKING)
    assert not {name for name, _ in _COROUTINES} & {name for name, _ in _AWAITABLES}


@_of_libraries(_TYPED)
def test_types(entries: List[Any]) -> None:
    """Each type that a table speaks of exists."""

    def check(_: str, types: str) -> str:
        for cls in re.findall(r"[\w.]+", types):
            if "." in cls and not _unchecked(cls):
                try:
                    resolve(cls)
                except MissingError:
                    return f"there is no {cls}"
        return ""

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


@_of_libraries(_BASES)
def test_bases(entries: List[Any]) -> None:
    """Each base class is one."""

    def check(name: str, bases: Tuple[str, ...]) -> str:
        cls = resolve(name)
        if name in ACT_LIKE:
            return ""
        wrong = [base for base in bases if not inherits(cls, resolve(base))]
        return f"does not inherit {wrong}" if wrong else ""

    def inherits(cls: type, base: type) -> bool:
        # Protocols are not all willing to be asked by issubclass().
        return base in cls.__mro__ or issubclass(cls, base)

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


@_of_libraries(_ALIASES)
def test_aliases(entries: List[Any]) -> None:
    """Both names of an alias lead to one object, and a module's to the same names."""

    def check(alias: str, name: str) -> str:
        one, other = resolve(alias), resolve(name)
        if inspect.ismodule(one) and inspect.ismodule(other):
            public = [
                part
                for part in getattr(one, "__all__", ())
                if getattr(other, part, None) is not getattr(one, part)
            ]
            return f"{public} are not in {name}" if public else ""
        one = typing.get_origin(one) or one
        same = one is other or one == other or alias in ACT_LIKE
        if inspect.isclass(one) and inspect.isclass(other):
            same = same or issubclass(one, other)  # the tables need not tell them apart
        return "" if same else f"is not {name}"

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


@_of_libraries(_RUNNERS)
def test_positions_of_functions(entries: List[Any]) -> None:
    """The function that a runner runs stands where the table says."""

    def check(name: str, runs: runners.Runs) -> str:
        try:
            signature = inspect.signature(resolve(name))
        except ValueError:  # written in C, and silent about it
            return ""
        parameters = [p for p in signature.parameters.values() if p.name != "self"]
        at = parameters[runs.position] if runs.position is not None else None
        if at is None or at.kind == at.VAR_POSITIONAL:
            return f"no parameter {runs} in {signature}"
        if runs.keyword is not None and at.name != runs.keyword:
            return f"{at.name!r} is at {runs.position}"
        return ""

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


@_of_libraries(_KEEPING)
def test_keeping_decorators(entries: List[Any]) -> None:
    """A coroutine function under the decorator still gives a coroutine."""

    def check(name: str) -> str:
        if name in NOT_APPLIED or name.endswith(".*"):
            return ""
        decorator = resolve(name)
        for pattern, apply in APPLIED.items():
            if re.fullmatch(pattern, name):
                decorator = apply(decorator, name)
        return "" if asyncio.run(_keeps(decorator)) else "gives no coroutine"

    faults = _each(entries, check)
    assert not faults, "\n".join(faults)


async def _keeps(  # noqa: ASYNC124 (libraries want a running loop)
    decorator: Callable[..., Any],
) -> bool:
    async def function(*args: object, **keywords: object) -> int:
        return 1

    decorated: Any = decorator(function)
    if isinstance(decorated, (staticmethod, classmethod)):
        decorated = decorated.__func__
    given = decorated()
    if inspect.iscoroutine(given):
        given.close()
        return True
    return False


def test_every_exception_is_needed() -> None:
    """No pattern of the names that are not checked has outlived its names."""
    types = {cls for _, text in _TYPED for cls in re.findall(r"[\w.]+", text)}
    names = _NAMES | types
    idle: Dict[str, str] = {
        pattern: reason
        for pattern, reason in UNCHECKED.items()
        if not any(re.fullmatch(pattern, name) for name in names)
    }
    assert idle == {}
