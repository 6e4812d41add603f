"""Whether a database is one in memory, so that there is no disk to wait for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Tuple

from ..evaluation.origins import argument_literal, makers
from ..evaluation.values import Class, Object

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
    pending, seen = [(module, call)], {call}
    while pending:
        module, each = pending.pop()
        name = module.qualified_name(each.func) or ""
        if name in _BY_DEFAULT:
            continue
        if name in _OPENING:
            place = str(argument_literal(module, each, "database", 0))
            if ":memory:" not in place and place != _OPENING[name]:
                return False
        else:
            made = _makers(module, getattr(each.func, "value", each.func))
            if made is None:
                return False
            pending += [one for one in made if one[1] not in seen]
            seen.update(each for _, each in made)
    return True


def _makers(
    module: Module, receiver: ast.AST
) -> Optional[List[Tuple[Module, ast.Call]]]:
    """Return the calls one of which made an object, each with its module; ``None``
    where it may come from elsewhere."""
    if isinstance(receiver, ast.Attribute):
        owner = module.value(receiver.value)
        cls = owner.cls if isinstance(owner, Object) else None
        if isinstance(cls, Class) and cls.module is not module:
            stored = cls.module.stored(receiver.attr)
            if not stored:
                return None
            module, receiver = cls.module, stored[0].node
    made = makers(module, receiver)
    return None if made is None else [(module, each) for each in made]
