"""What the tables say of ``with`` and ``for``, against the libraries' own types."""

from __future__ import annotations

import contextlib
import inspect
from typing import FrozenSet

import pytest

from flake8_asyncpitfalls.knowledge import protocols_async, protocols_sync
from flake8_asyncpitfalls.model.tables import expanded_names

from .resolving import NotInstalledError, resolve

#: Types that have the method to raise an error which says what to use.
_RAISES = {"aiohttp.ClientSession", "pymongo.asynchronous.cursor.AsyncCursor"}


@pytest.mark.parametrize(
    "table, has, has_not",
    [
        (protocols_async.ASYNC_MANAGERS, "__aenter__", "__enter__"),
        (protocols_sync.SYNC_MANAGERS, "__enter__", "__aenter__"),
        (protocols_async.ASYNC_ITERABLES, "__aiter__", "__iter__"),
        (protocols_async.ASYNC_ITERABLES, "__aiter__", "__getitem__"),
        (protocols_sync.SYNC_ITERABLES, "__iter__", "__aiter__"),
    ],
)
def test_types_have_one_protocol(table: FrozenSet[str], has: str, has_not: str) -> None:
    for name in expanded_names(table):
        try:
            found = resolve(name)
        except NotInstalledError:
            continue
        if not isinstance(found, type):
            found = type(found())
        assert hasattr(found, has), name
        assert not hasattr(found, has_not) or name in _RAISES, name


def test_calls_give_asynchronous_generators() -> None:
    for name in expanded_names(protocols_async.ASYNC_ITERABLE_CALLS):
        try:
            assert inspect.isasyncgenfunction(resolve(name)), name
        except NotInstalledError:
            continue


@pytest.mark.parametrize(
    "table, is_async",
    [
        (protocols_async.ASYNC_MANAGER_CALLS, True),
        (protocols_sync.SYNC_MANAGER_CALLS, False),
    ],
)
def test_managers_made_of_generators_are_of_one_kind(
    table: FrozenSet[str], is_async: bool
) -> None:
    for name in expanded_names(table):
        try:
            function = resolve(name)
        except NotInstalledError:
            continue
        code = getattr(function, "__code__", None)
        if code is not None and code.co_filename == contextlib.__file__:
            made = inspect.unwrap(function)
            assert inspect.isasyncgenfunction(made) is is_async, name
