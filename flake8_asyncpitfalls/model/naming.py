"""What names say: the words of which they are made, and what these tell of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import List

from ..knowledge.cleaning_up import ENDING, TAKING_DOWN

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_EDITION = re.compile(r"^_*(?:is_?a?sync|a?synchronous|(?-i:A?SYNC))$", re.IGNORECASE)


def words(name: str) -> List[str]:
    """Return the words of which a name is made: of ``asyncTearDown`` or
    ``async_tear_down`` these are ``async``, ``tear`` and ``down``."""
    return [word.lower() for word in _WORDS.findall(name)]


def with_pairs(parts: List[str]) -> List[str]:
    """Return words, and each two that follow each other: also ``tear down``."""
    return [*parts, *(" ".join(pair) for pair in zip(parts, parts[1:]))]


@lru_cache(maxsize=1024)
def says_ending(name: str) -> bool:
    """Say whether a function's name says that it closes, stops or clears something."""
    parts = words(name)
    return not ENDING.isdisjoint((*with_pairs(parts), *_without_a(parts)))


def says_taking_down(name: str) -> bool:
    """Say whether a function's name begins with saying that it takes something down:
    ``close``, ``async_stop_all``; not ``run_until_closed``."""
    parts = words(name)
    first = parts[1:3] if parts[:1] == ["async"] else parts[:2]
    beginnings = (*first[:1], " ".join(first), *_without_a(first))
    return not TAKING_DOWN.isdisjoint(beginnings)


def _without_a(parts: List[str]) -> List[str]:
    """Return the first of some words without the letter for "asynchronous" that it may
    begin with: of ``aclose`` and ``__aexit__`` these are ``close`` and ``exit``."""
    return [part[1:] for part in parts[:1] if part.startswith("a")]


def says_edition(name: str) -> bool:
    """Say whether a name is that of a flag which chooses between the synchronous and
    the asynchronous edition of code: ``_IS_SYNC``, ``ASYNC``, ``asynchronous``."""
    return _EDITION.search(name) is not None
