"""What libraries call their classes and functions, and what their classes are derived
from.

The tables are written for people, with brace groups; here they are expanded once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, Iterable, List, Mapping, Optional, Tuple, TypeVar

from ..knowledge import (
    async_bot_types,
    async_chat_types,
    async_client_types,
    async_disnake_types,
    async_library_types,
    async_network_types,
    async_nextcord_types,
    async_stores_types,
    async_tools_types,
    asyncio_types,
    library_types,
)

_T = TypeVar("_T")


def expand(names: str) -> List[str]:
    """Return the names that brace groups stand for: ``a.{b,c}`` is a.b and a.c."""
    head, brace, rest = names.partition("{")
    if not brace:
        return [names]
    choices, _, tail = rest.partition("}")
    starts = [head + choice for choice in choices.split(",")]
    if not tail:
        return starts
    ends = expand(tail)
    return [start + end for start in starts for end in ends]


def expanded(*tables: Mapping[str, _T]) -> Dict[str, _T]:
    """Return one table with a key for each name of the tables given."""
    return {
        name: value
        for table in tables
        for names, value in table.items()
        for name in expand(names)
    }


def expanded_names(names: Iterable[str]) -> List[str]:
    """Return all names that these stand for."""
    return [name for group in names for name in expand(group)]


SOURCES = (
    asyncio_types,
    library_types,
    async_library_types,
    async_client_types,
    async_bot_types,
    async_chat_types,
    async_disnake_types,
    async_network_types,
    async_nextcord_types,
    async_stores_types,
    async_tools_types,
)
aliases: Dict[str, str] = expanded(*(source.ALIASES for source in SOURCES))
bases: Dict[str, Tuple[str, ...]] = expanded(*(source.BASES for source in SOURCES))


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """Return the name by which the tables know an object.

    Both the object and any module or class around it may have other public names.
    """
    head, dot, tail = name, "", ""
    while True:
        known = aliases.get(head)
        if known is not None:
            return canonical(f"{known}{dot}{tail}")
        if head.startswith("builtins."):
            return head[len("builtins.") :] + dot + tail
        head, dot, last = head.rpartition(".")
        if not dot:
            return name
        tail = f"{last}.{tail}" if tail else last


@lru_cache(maxsize=1024)
def lineage(name: str) -> Tuple[str, ...]:
    """Return a library's class and its visible base classes, in method order."""
    found = [name]
    for base in bases.get(name, ()):
        found.extend(cls for cls in lineage(canonical(base)) if cls not in found)
    return tuple(found)


def the_same(first: str, second: str) -> Optional[str]:
    """Return the name that two names of libraries are known by: one of them, where the
    other is the same or stands in for it on older Pythons."""
    if first == second or asyncio_types.STAND_INS.get(second) == first:
        return first
    return second if asyncio_types.STAND_INS.get(first) == second else None


def common(first: str, second: str) -> Optional[str]:
    """Return the nearest class that two classes of libraries are, or are derived
    from, if the tables know one."""
    others = lineage(second)
    return next((name for name in lineage(first) if name in others), None)
