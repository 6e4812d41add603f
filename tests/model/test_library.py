"""What the tables say, asked by name."""

from __future__ import annotations

import importlib

import pytest

from flake8_asyncpitfalls.model import library, library_names, library_values

from .asking import described


@pytest.mark.parametrize(
    "name, canonical",
    [
        ("time.sleep", "time.sleep"),
        ("builtins.open", "open"),
        ("builtins.str.join", "str.join"),
        ("requests.api.get", "requests.get"),
        ("requests.sessions.Session.get", "requests.Session.get"),
        ("asyncio.locks.Lock", "asyncio.Lock"),
        ("open", "open"),
        (".tools.run", ".tools.run"),
    ],
)
def test_canonical(name: str, canonical: str) -> None:
    assert library_names.canonical(name) == canonical


@pytest.mark.parametrize(
    "name, value",
    [
        ("sqlite3.connect", "a sqlite3.Connection"),
        ("requests.Session", "a requests.Session"),
        ("nothing.Known", "a nothing.Known"),
        ("nothing.known", "?"),
        ("nothing", "?"),
        # Inherited by the known base classes.
        ("pathlib.PosixPath.resolve", "a pathlib.Path"),
    ],
)
def test_returned(name: str, value: str) -> None:
    assert described(library_values.returned(name)) == value


def test_coroutines_and_awaitables() -> None:
    assert library_values.awaited("asyncio.sleep") == ""
    assert library_values.awaited("time.sleep") is None
    assert library_values.awaited("sleep") is None
    assert library_values.awaited("asyncio.StreamReader.readline") is not None
    assert library_values.awaitable("aiohttp.ClientSession.get") is not None
    assert library_values.awaitable("asyncio.sleep") is None
    assert library_values.awaitable("sleep") is None


def test_attributes_items_and_what_with_gives() -> None:
    assert (
        described(library_values.attribute("pathlib.Path", "parent"))
        == "a pathlib.Path"
    )
    assert library_values.attribute("pathlib.Path", "nothing") is None
    assert described(library_values.item("pymongo.MongoClient")) == (
        "a pymongo.database.Database"
    )
    assert library_values.item("pathlib.Path") is None
    assert described(library_values.entered("tempfile.TemporaryDirectory")) == "a str"
    assert library_values.entered("pathlib.Path") is None


def test_lineage_and_member_names() -> None:
    pool = "concurrent.futures.ThreadPoolExecutor"
    assert library_names.lineage(pool) == (pool, "concurrent.futures.Executor")
    assert library_names.lineage("nothing.Known") == ("nothing.Known",)
    member = library.member_name
    assert member(pool, "submit") == "concurrent.futures.Executor.submit"
    assert member(pool, "nothing") == f"{pool}.nothing"


@pytest.mark.parametrize(
    "text, value",
    [
        ("", "?"),
        ("str", "a str"),
        ("list[subprocess.Popen]", "a list[subprocess.Popen]"),
        ("tuple[a.B, c.D]", "a tuple[a.B, c.D]"),
        ("dict[str, list[a.B]]", "a dict[str, list[a.B]]"),
        ("requests.sessions.Session", "a requests.Session"),
    ],
)
def test_type_strings(text: str, value: str) -> None:
    assert described(library_values.parse_type(text)) == value


def test_decorators_that_keep_coroutine_functions() -> None:
    assert library.keeps_coroutines("staticmethod")
    assert not library.keeps_coroutines("functools.lru_cache")


def test_builtins() -> None:
    assert library.is_builtin("open") and not library.is_builtin("sleep")
    assert library.is_builtin_type("str") and library.is_builtin_type("None")
    assert not library.is_builtin_type("open")
    assert not library.is_builtin_type("requests.Session")


def test_the_tables_can_be_checked() -> None:
    """``tox -e knowledge``, which runs seldom, collects its tests: what bears a table's
    name in a module of ``knowledge`` is such a table."""
    tables = importlib.import_module("tests.knowledge.test_knowledge")
    assert {"asyncio", "aiohttp", "redis"} <= set(tables.LIBRARIES)
