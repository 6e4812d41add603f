"""What libraries call their classes and functions, and what their classes are derived
from."""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, Optional, Tuple

from ..knowledge import library_types
from ..knowledge.types_asyncio import STAND_INS
from .tables import expanded

aliases: Dict[str, str] = expanded(library_types.ALIASES)
bases: Dict[str, Tuple[str, ...]] = expanded(library_types.BASES)


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
    if first == second or STAND_INS.get(second) == first:
        return first
    return second if STAND_INS.get(first) == second else None


def common(first: str, second: str) -> Optional[str]:
    """Return the nearest class that two classes of libraries are, or are derived
    from, if the tables know one."""
    others = lineage(second)
    return next((name for name in lineage(first) if name in others), None)
