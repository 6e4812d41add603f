"""What the names in the patterns of a ``match`` statement stand for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, List, NamedTuple, Optional, Tuple

from .evaluation import declarations, members, unpacking
from .evaluation.values import Instance, Value
from .scopes import Binding, How

if TYPE_CHECKING:
    from .evaluation.evaluation import Evaluator
    from .module import Module

#: Classes whose pattern with one argument captures the whole subject.
_WHOLE = frozenset(
    "bool bytearray bytes dict float frozenset int list set str tuple".split()
)


class Taken(NamedTuple):
    """What a name in a pattern stands for: the subject, the part of it that these
    indices reach, or its item of a key."""

    subject: ast.expr
    key: Optional[ast.expr]
    path: Tuple[int, ...]


def taken(module: Module, binding: Binding) -> Optional[Taken]:
    """Return what a name stands for that a pattern captures; ``None`` where that is
    another part of the subject, or where no pattern binds the name."""
    pattern: Any = binding.node
    if binding.how is not How.CAPTURE or type(pattern).__name__ != "MatchAs":
        return None
    key: Optional[ast.expr] = None
    path: Tuple[int, ...] = ()
    while True:
        around: Any = module.parent(pattern)
        kind = type(around).__name__
        if kind == "match_case":
            return Taken(getattr(module.parent(around), "subject"), key, path)
        if kind == "MatchMapping" and key is None and not path:
            key = around.keys[around.patterns.index(pattern)]
        elif kind == "MatchSequence" and key is None:
            index = around.patterns.index(pattern)
            if _has_star(around.patterns[:index]):
                return None
            path = (index, *path)
        elif kind == "MatchClass":
            is_whole = module.qualified_name(around.cls) in _WHOLE
            if key is not None or not is_whole or pattern not in around.patterns:
                return None
        elif kind not in ("MatchAs", "MatchOr"):
            return None
        pattern = around


def _has_star(patterns: List[Any]) -> bool:
    return any(type(each).__name__ == "MatchStar" for each in patterns)


def captured(evaluator: Evaluator, pattern: Any) -> Optional[Value]:
    """Return what a ``MatchAs`` pattern binds its name to: the subject or a part of it,
    or an instance of the class that it asks for."""
    inner = pattern.pattern
    if type(inner).__name__ == "MatchClass":
        asked = declarations.declared(evaluator, inner.cls)
        if asked is not None:
            return asked
    return _matched(evaluator, pattern)


def _matched(evaluator: Evaluator, pattern: Any) -> Optional[Value]:
    """Return what a pattern is compared with."""
    around: Any = evaluator.module.parent(pattern)
    kind = type(around).__name__
    if kind == "match_case":
        match = evaluator.module.parent(around)
        return evaluator.value(getattr(match, "subject"))
    if kind in ("MatchAs", "MatchOr"):
        return _matched(evaluator, around)
    if kind == "MatchSequence":
        index = around.patterns.index(pattern)
        if _has_star(around.patterns[:index]):
            return None
        return unpacking.unpacked(_matched(evaluator, around), (index,))
    if kind == "MatchMapping":
        found = _matched(evaluator, around)
        return found.item if isinstance(found, Instance) else None
    if kind == "MatchClass" and pattern in around.kwd_patterns:
        name = around.kwd_attrs[around.kwd_patterns.index(pattern)]
        owner = declarations.declared(evaluator, around.cls)
        return members.member(evaluator, owner, name)
    return None
