"""Calls that the user's configuration names as blocking."""

from __future__ import annotations

import ast
import fnmatch
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Optional, Pattern, Tuple

if TYPE_CHECKING:
    from .module import Module


class _Patterns(NamedTuple):
    """The patterns of one configuration: those of names, each with its replacement,
    and one that the last part of any such name matches."""

    names: Tuple[Tuple[Pattern[str], str], ...]
    last_part: Pattern[str]


def configured_call(module: Module, call: ast.Call) -> Optional[Tuple[str, str]]:
    """Return the qualified name of a call that a pattern of the configuration fits, and
    what to use instead."""
    if not module.config.blocking_calls:
        return None
    patterns = _compiled(module.config.blocking_calls)
    attribute = getattr(call.func, "attr", None)
    if attribute is not None and patterns.last_part.match(attribute) is None:
        return None
    name = module.qualified_name(call.func)
    if name is not None:
        for pattern, instead in patterns.names:
            if pattern.match(name):
                return name, instead
    return None


def last_names(module: Module) -> Optional[Pattern[str]]:
    """Return what fits the last names of what the configuration calls blocking."""
    patterns = module.config.blocking_calls
    return _compiled(patterns).last_part if patterns else None


@lru_cache(maxsize=8)
def _compiled(pairs: Tuple[Tuple[str, str], ...]) -> _Patterns:
    names = tuple(
        (re.compile(fnmatch.translate(pattern)), replacement)
        for pattern, replacement in pairs
    )
    last = (_last_part(pattern) for pattern, _ in pairs)
    return _Patterns(names, re.compile("|".join(map(fnmatch.translate, last))))


def _last_part(pattern: str) -> str:
    """Return what the last part of a name that fits a pattern has to fit; a ``*`` may
    stand for several parts."""
    head, star, tail = pattern.rpartition("*")
    if "." in tail or not star:
        return tail.rpartition(".")[2]
    return f"*{tail}"
