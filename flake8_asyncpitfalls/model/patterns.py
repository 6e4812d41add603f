"""What the names in the patterns of a ``match`` statement stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from . import classes, declarations, results
from .values import Instance, Value

if TYPE_CHECKING:
    from .evaluation import Evaluator


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
        before = around.patterns[:index]
        if any(type(each).__name__ == "MatchStar" for each in before):
            return None
        return results.unpacked(_matched(evaluator, around), (index,))
    if kind == "MatchMapping":
        found = _matched(evaluator, around)
        return found.item if isinstance(found, Instance) else None
    if kind == "MatchClass" and pattern in around.kwd_patterns:
        name = around.kwd_attrs[around.kwd_patterns.index(pattern)]
        owner = declarations.declared(evaluator, around.cls)
        return classes.member(evaluator, owner, name)
    return None
