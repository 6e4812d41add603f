"""Collections of coroutines that are taken for collections of their values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional

from ...knowledge.value_takers import (
    BY_NAME,
    NOT_JSON,
    SERIALIZING,
    WRITING_ITEMS,
)
from ..calls import last_name
from .answers import is_answer
from .effects import TRUE, Misuse

if TYPE_CHECKING:
    from ..module import Module

#: What comes of coroutines that are written as JSON.
WRITTEN = Misuse(NOT_JSON, True)
_ORDERED = Misuse("cannot be compared", True)
#: What comes of coroutines that these functions look at one by one.
_EFFECTS: Dict[str, Misuse] = {
    "all": TRUE,
    "any": TRUE,
    "max": _ORDERED,
    "min": _ORDERED,
    "sorted": _ORDERED,
    "sum": Misuse("cannot be used with +", True),
}
_JOIN = "join"
_JOINED = Misuse("cannot be joined", True)
#: Collections that can be written out, and the last names of what does so.
_WRITTEN = (ast.Dict, ast.DictComp, ast.List, ast.ListComp, ast.Tuple)
_WRITING = frozenset(name.rpartition(".")[2] for name in WRITING_ITEMS)
#: The last names of what takes a value by a known name.
_BY_NAME = frozenset(name.rpartition(".")[2] for name in BY_NAME)
#: Functions that change nothing in a collection that they are given.
_LOOKING = frozenset({"len", "print"})
_SEARCHED = Misuse("equals nothing else", False)


def misuse_of(module: Module, call: ast.expr) -> Optional[Misuse]:
    """Return what comes of coroutines that an element of a comprehension, list or tuple
    gives, where what is around that looks at each: ``any(f(x) for x in xs)``."""
    around = module.parents[call]
    if getattr(around, "elt", call) is not call:
        return None
    return taken_by(module, around) or serialized(module, around)


def serialized(module: Module, collection: ast.AST) -> Optional[Misuse]:
    """Return what comes of coroutines in a collection, where that or one that it is in
    is written out item by item: as JSON, or in a request."""
    around: Optional[ast.AST] = collection
    while isinstance(around, _WRITTEN):
        around = module.parent(around)
    if isinstance(around, ast.Return):
        return WRITTEN if is_answer(module, around) else None
    call = module.parent(around) if isinstance(around, ast.keyword) else around
    if not isinstance(call, ast.Call) or last_name(call) not in _WRITING:
        return None
    name = module.qualified_name(call.func) or ""
    if name not in WRITING_ITEMS:
        return None
    if isinstance(around, ast.keyword):
        return taken_by_name(module, call, around.arg)
    return WRITTEN if name in SERIALIZING else None


def taken_by_name(
    module: Module, call: ast.Call, argument: Optional[str]
) -> Optional[Misuse]:
    """Return what comes of a coroutine that a call is given by a name, where that is
    known to need a value."""
    if argument is None or last_name(call) not in _BY_NAME:
        return None
    taken = BY_NAME.get(module.qualified_name(call.func) or "", {}).get(argument)
    return None if taken is None else Misuse(taken, True)


def taken_by(module: Module, collection: ast.AST) -> Optional[Misuse]:
    """Return what comes of coroutines in a collection by what is around it."""
    outer = module.parent(collection)
    if isinstance(outer, ast.Compare):
        is_searched = isinstance(outer.ops[-1], (ast.In, ast.NotIn))
        is_there = collection is outer.comparators[-1]
        return _SEARCHED if is_searched and is_there else None
    if not isinstance(outer, ast.Call) or outer.args != [collection]:
        return None
    name = last_name(outer)
    if name == _JOIN:
        return _JOINED if _is_text(module, outer.func) else None
    if any(keyword.arg == "key" for keyword in outer.keywords):
        return None
    if name not in _EFFECTS or module.qualified_name(outer.func) != name:
        return None
    return _EFFECTS[name]


def is_only_looked_at(module: Module, collection: ast.AST) -> bool:
    """Say whether a collection stays as it is where it is read: its items are handed
    on, or counted."""
    parent = module.parent(collection)
    return isinstance(parent, (ast.If, ast.Starred)) or (
        isinstance(parent, ast.Call) and last_name(parent) in _LOOKING
    )


def _is_text(module: Module, function: ast.expr) -> bool:
    """Say whether a method is one of a text."""
    return isinstance(function, ast.Attribute) and (
        module.type_of(function.value) == "str"
    )
