"""Calls that the user's configuration names as blocking."""

from __future__ import annotations

import ast
import fnmatch
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Iterator, NamedTuple, Optional, Pattern, Tuple

from ..calls import last_name, spelled
from ..evaluation import partials

if TYPE_CHECKING:
    from ..module import Module


class _Patterns(NamedTuple):
    """The patterns of one configuration: those of names, each with its replacement,
    those among them that do not say what a name begins with, and one that the last part
    of any such name matches."""

    names: Tuple[Tuple[Pattern[str], str], ...]
    open: Tuple[Tuple[Pattern[str], str], ...]
    last_part: Pattern[str]


def configured_call(module: Module, call: ast.Call) -> Optional[Tuple[str, str]]:
    """Return the qualified name of a call that a pattern of the configuration fits, and
    what to use instead."""
    if not module.config.blocking_calls:
        return None
    return _configured(module, call.func)


def configured_calls(module: Module) -> Iterator[Tuple[ast.Call, str, str]]:
    """Yield all calls of what the configuration's patterns fit, also by way of a
    ``functools.partial``, with the qualified name and what to use instead."""
    for call in module.nodes(ast.Call):
        found = _configured(module, call.func) or configured_words(module, call)
        if found is not None:
            yield (call, *found)
        elif last_name(call) == "partial" and call.args:
            found = _configured(module, call.args[0])
            if found is not None:
                for each in partials.calls(module, call):
                    yield (each.call, *found)


def _configured(module: Module, callee: ast.expr) -> Optional[Tuple[str, str]]:
    """Return the name of a callee that the user says blocks, and what to use
    instead."""
    patterns = _compiled(module.config.blocking_calls)
    attribute = getattr(callee, "attr", None)
    if attribute is not None and patterns.last_part.match(attribute) is None:
        return None
    name = module.qualified_name(callee)
    if name is not None:
        for pattern, instead in patterns.names:
            if pattern.match(name):
                return name, instead
    return None


def configured_words(module: Module, call: ast.Call) -> Optional[Tuple[str, str]]:
    """Return the words of a call of an unknown object's method, as they are written,
    that a pattern fits which begins with ``*`` and so takes any object, and what to use
    instead."""
    patterns = _compiled(module.config.blocking_calls).open
    root: ast.AST = call.func
    while isinstance(root, ast.Attribute) and patterns:
        root = root.value
    if root is call.func or not isinstance(root, ast.Name):
        return None
    words = spelled(call.func)
    for pattern, instead in patterns:
        if pattern.match(words) and module.qualified_name(call.func) is None:
            return words, instead
    return None


def last_part_pattern(module: Module) -> Optional[Pattern[str]]:
    """Return a pattern of the last parts of the names that the configuration calls
    blocking; ``None`` where it names nothing."""
    patterns = module.config.blocking_calls
    return _compiled(patterns).last_part if patterns else None


@lru_cache(maxsize=8)
def _compiled(pairs: Tuple[Tuple[str, str], ...]) -> _Patterns:
    """Return patterns of the user's, with what to use instead of each, made ready."""
    names = tuple(
        (re.compile(fnmatch.translate(pattern)), replacement)
        for pattern, replacement in pairs
    )
    starts = [pattern.startswith("*") for pattern, _ in pairs]
    last = (_last_part(pattern) for pattern, _ in pairs)
    return _Patterns(
        names,
        tuple(pair for pair, is_open in zip(names, starts) if is_open),
        re.compile("|".join(map(fnmatch.translate, last))),
    )


def _last_part(pattern: str) -> str:
    """Return what the last part of a name that fits a pattern has to fit; a ``*`` may
    stand for several parts."""
    head, star, tail = pattern.rpartition("*")
    if "." in tail or not star:
        return tail.rpartition(".")[2]
    return f"*{tail}"
