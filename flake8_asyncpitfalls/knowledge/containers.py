"""What methods and functions do with Python's own collections: lists, sets, dicts."""

from __future__ import annotations

from typing import FrozenSet

#: Methods that put in their last argument, and those that put in its items.
ADDING: FrozenSet[str] = frozenset("add append appendleft insert".split())
EXTENDING: FrozenSet[str] = frozenset("extend extendleft update".split())
#: All of these.
FILLING: FrozenSet[str] = ADDING | EXTENDING
#: Methods that change what is in a list, set or dict.
ALTERING: FrozenSet[str] = frozenset(
    "add append clear difference_update discard extend insert intersection_update pop "
    "popitem remove reverse setdefault sort symmetric_difference_update update".split()
)
#: Methods that give an item of a collection, or all that are in it.
GIVING: FrozenSet[str] = frozenset(
    "copy difference get intersection items keys pop popitem popleft union values"
    "".split()
)
#: Functions that give an item of their first argument, or all that are in it.
GIVING_FUNCTIONS: FrozenSet[str] = frozenset(
    "enumerate frozenset iter list next reversed set sorted tuple".split()
)
