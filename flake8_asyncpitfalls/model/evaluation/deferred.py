"""Calls that others are told to make: by ``loop.call_soon(f, x)``, ``f(x)``."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional

from ...knowledge.runners import Runs
from ..calls import argument, put_together

if TYPE_CHECKING:
    from ..module import Module

#: What is told the arguments in a collection, and by which of its own.
_IN_COLLECTION: Dict[str, int] = {
    "multiprocessing.Process": 3,
    "threading.Thread": 3,
    "threading.Timer": 2,
}
#: Methods that call a function with the items of what they are told.
_BY_ITEMS = frozenset(
    "apply apply_async imap imap_unordered map map_async starmap starmap_async".split()
)


def told(module: Module, call: ast.Call, name: str, runs: Runs) -> Optional[ast.Call]:
    """Return the call that a call of this qualified name tells somebody to make, with
    the arguments by position that it is told; ``None`` without any."""
    function = argument(call, runs.keyword or "", runs.position)
    if function is None or name.rpartition(".")[2] in _BY_ITEMS:
        return None
    given: List[ast.expr] = []
    if name in _IN_COLLECTION:
        collection = argument(call, "args", _IN_COLLECTION[name])
        if isinstance(collection, (ast.List, ast.Tuple)):
            given = collection.elts
    elif function in call.args:
        given = call.args[call.args.index(function) + 1 :]
    return put_together(module, call, function, given, []) if given else None
