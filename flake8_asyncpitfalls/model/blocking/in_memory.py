"""Whether a database is one in memory, so that there is no disk to wait for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ..evaluation.literals import argument_literal
from ..evaluation.origins import Made, makers

if TYPE_CHECKING:
    from ..module import Module

_LIBRARIES = ("duckdb.", "sqlite3.")
#: What opens a database, and the place that it is given where it is one in memory.
_OPENING = {"duckdb.connect": "None", "sqlite3.connect": ":memory:"}
#: Functions that use the one database in memory that a library opens by itself.
_BY_DEFAULT = frozenset({"duckdb.execute", "duckdb.query", "duckdb.sql"})


def is_in_memory(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call opens a database in memory, or uses one that was opened so."""
    if not name.startswith(_LIBRARIES):
        return False
    pending, seen = [Made(module, call)], {call}
    while pending:
        home, each = pending.pop()
        name = home.qualified_name(each.func) or ""
        if name in _BY_DEFAULT:
            continue
        if name in _OPENING:
            place = str(argument_literal(home, each, "database", 0))
            if ":memory:" not in place and place != _OPENING[name]:
                return False
        else:
            made = makers(home, getattr(each.func, "value", each.func))
            if made is None:
                return False
            pending += [one for one in made if one.call not in seen]
            seen.update(one.call for one in made)
    return True
