"""Calls that the user's configuration calls blocking."""

from __future__ import annotations

import ast
import fnmatch
import re
from functools import lru_cache
from typing import Iterator, NamedTuple, Optional, Pattern, Tuple

from ...model.blocking import on_loop
from ...model.calls import spelled
from ...model.module import Module
from ...registry import Rule, check_module
from .common import BlockingCall, finding


class ConfiguredBlockingCall(BlockingCall):
    """A call that the configuration names as blocking stops the event loop

    A project knows of blocking functions that no linter can know: its own, and those
    of libraries in house. Name them in ``asyncpitfalls-blocking-calls``, each with what
    to use instead. The names are qualified ones, as an import would spell them; in
    them ``*`` stands for any text. Methods are named by their class and are found
    wherever the type of the receiver is known.

    **Config**::

        [flake8]
        asyncpitfalls-blocking-calls =
            warehouse.query -> warehouse.aquery
            warehouse.Client.fetch_* -> warehouse.AsyncClient

    **Bad**::

        # config: blocking_calls=warehouse.query -> warehouse.aquery
        import warehouse


        async def stock(item):
            return warehouse.query("SELECT amount FROM stock WHERE item = ?", item)

    **Good**::

        # config: blocking_calls=warehouse.query -> warehouse.aquery
        import warehouse


        async def stock(item):
            return await warehouse.aquery(
                "SELECT amount FROM stock WHERE item = ?", item
            )
    """

    code = "ASYNC200"
    name = "configured-blocking-call"
    symptom = "The loop is held: no other task runs until the call returns."
    related = ("flake8-async ASYNC200",)
    #: The user's own words are the best ones.
    overrides = frozenset(
        "ASYNC210 ASYNC211 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC230 ASYNC231 "
        "ASYNC232 ASYNC240 ASYNC250 ASYNC251 ASYNC510 ASYNC511 ASYNC512 ASYNC513 "
        "ASYNC515 ASYNC516 ASYNC800".split()
    )


class _Patterns(NamedTuple):
    """The patterns of one configuration: those of names, each with its replacement,
    and one that the last part of any such name matches."""

    names: Tuple[Tuple[Pattern[str], str], ...]
    last_part: Pattern[str]


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


@check_module
def configured(module: Module) -> Iterator[Rule]:
    """Look for calls of names that the configuration's patterns fit."""
    if not module.config.blocking_calls:
        return
    patterns = _compiled(module.config.blocking_calls)
    for call in module.nodes(ast.Call):
        function = call.func
        if isinstance(function, ast.Attribute):
            if patterns.last_part.match(function.attr) is None:
                continue
        name = module.qualified_name(function)
        instead = None if name is None else _replacement(patterns, name)
        if name and instead and on_loop(module, call):
            written = spelled(function)
            yield finding(ConfiguredBlockingCall, call, written, name, instead)


def _replacement(patterns: _Patterns, name: str) -> Optional[str]:
    for pattern, replacement in patterns.names:
        if pattern.match(name):
            return replacement
    return None
