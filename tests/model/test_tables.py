"""Tables with brace groups."""

from __future__ import annotations

import pytest

from flake8_asyncpitfalls.model import tables


@pytest.mark.parametrize(
    "names, expanded",
    [
        ("a.b", ["a.b"]),
        ("a.{b,c}", ["a.b", "a.c"]),
        ("{a,b}.{c,d}", ["a.c", "a.d", "b.c", "b.d"]),
    ],
)
def test_expand(names: str, expanded: list[str]) -> None:
    assert list(tables.expand(names)) == expanded


def test_a_table_expands_what_it_is_asked_for() -> None:
    rows = {"a.{b,c}": 1, "{a,b}.d": 2, "b.{c.d,e}": 3, "b.f.{g,h}": 4, "open": 5}
    names = {
        **{"a.b": 1, "a.c": 1, "a.d": 2, "b.d": 2, "b.c.d": 3, "b.e": 3},
        **{"b.f.g": 4, "b.f.h": 4, "open": 5},
    }
    table = tables.Table(rows, {"a.c": 6})
    assert tables.packages(table) is table.packages
    assert table.packages == tables.packages(names) == {"a", "b"}
    assert "a.c" in table and table["a.c"] == 6
    assert "a.e" not in table and table.get("a.e") is None
    assert table.get("c.d") is None
    assert table.last_parts() == {"b", "c", "d", "e", "g", "h", "open"}
    assert table.last_parts({4, 5}) == {"g", "h", "open"}
    assert dict(table) == {**names, "a.c": 6}
    assert len(table) == 9
