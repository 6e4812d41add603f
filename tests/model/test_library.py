"""What the tables say, asked by name."""

from __future__ import annotations

import importlib

import pytest

from flake8_asyncpitfalls.model import library, library_names

from .asking import described


@pytest.mark.parametrize(
    "names, expanded",
    [
        ("a.b", ["a.b"]),
        ("a.{b,c}", ["a.b", "a.c"]),
        ("{a,b}.{c,d}", ["a.c", "a.d", "b.c", "b.d"]),
    ],
)
def test_expand(names: str, expanded: list[str]) -> None:
    assert list(library_names.expand(names)) == expanded


def test_a_table_expands_what_it_is_asked_for() -> None:
    rows = {"a.{b,c}": 1, "{a,b}.d": 2, "b.{c.d,e}": 3, "b.f.{g,h}": 4, "open": 5}
    names = {
        **{"a.b": 1, "a.c": 1, "a.d": 2, "b.d": 2, "b.c.d": 3, "b.e": 3},
        **{"b.f.g": 4, "b.f.h": 4, "open": 5},
    }
    table = library_names.Table(rows, {"a.c": 6})
    assert library_names.packages(table) is table.packages
    assert table.packages == library_names.packages(names) == {"a", "b"}
    assert "a.c" in table and table["a.c"] == 6
    assert "a.e" not in table and table.get("a.e") is None
    assert table.get("c.d") is None
    assert table.last_parts() == {"b", "c", "d", "e", "g", "h", "open"}
    assert table.last_parts({4, 5}) == {"g", "h", "open"}
    assert dict(table) == {**names, "a.c": 6}
    assert len(table) == 9


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
    assert described(library.returned(name)) == value


def test_coroutines_and_awaitables() -> None:
    assert library.awaited("asyncio.sleep") == ""
    assert library.awaited("time.sleep") is None
    assert library.awaited("sleep") is None
    assert library.awaited("asyncio.StreamReader.readline") is not None
    assert library.awaitable("aiohttp.ClientSession.get") is not None
    assert library.awaitable("asyncio.sleep") is None
    assert library.awaitable("sleep") is None


def test_attributes_items_and_what_with_gives() -> None:
    assert described(library.attribute("pathlib.Path", "parent")) == "a pathlib.Path"
    assert library.attribute("pathlib.Path", "nothing") is None
    assert described(library.item("pymongo.MongoClient")) == (
        "a pymongo.database.Database"
    )
    assert library.item("pathlib.Path") is None
    assert described(library.entered("tempfile.TemporaryDirectory")) == "a str"
    assert library.entered("pathlib.Path") is None


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
    assert described(library.parse_type(text)) == value


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
