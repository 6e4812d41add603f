"""Functions that go over iterables, or ask what they are given for an iterator.

See https://docs.python.org/3/library/itertools.html.
"""

from __future__ import annotations

from typing import Dict, FrozenSet, Union

#: Functions that go over the iterables that they are given, and the index of the first.
CONSUMERS: Dict[str, int] = {
    **dict.fromkeys(
        "all any dict frozenset list max min next set sorted sum tuple".split(), 0
    ),
    "collections.Counter": 0,
    "collections.deque": 0,
    "functools.reduce": 1,
    "list.extend": 0,
    "set.update": 0,
    "str.join": 0,
}
#: Those that end only when they have all items.
TAKING_ALL: FrozenSet[str] = frozenset(
    "dict frozenset list max min set sorted sum tuple".split()
)
#: Functions that give an iterator over what they are given, one item after the other.
PASSING_ON: Dict[str, int] = {
    **dict.fromkeys("enumerate iter zip".split(), 0),
    **dict.fromkeys("filter map".split(), 1),
    "itertools.chain": 0,
    "itertools.chain.from_iterable": 0,
    "itertools.islice": 0,
    "itertools.takewhile": 1,
    "itertools.dropwhile": 1,
    "tqdm.tqdm": 0,
    "tqdm.auto.tqdm": 0,
}
#: Functions that ask what they are given for an iterator, and so refuse what has none,
#: and the index of the first.
REFUSING: Dict[str, int] = {
    **dict.fromkeys("enumerate iter reversed zip".split(), 0),
    **dict.fromkeys("filter map".split(), 1),
    **dict.fromkeys(
        (
            *("itertools.accumulate", "itertools.batched", "itertools.cycle"),
            *("itertools.chain.from_iterable", "itertools.groupby"),
            *("itertools.islice", "itertools.pairwise", "itertools.product"),
            *("itertools.tee", "itertools.zip_longest"),
        ),
        0,
    ),
    **dict.fromkeys(
        (
            *("itertools.dropwhile", "itertools.filterfalse"),
            *("itertools.starmap", "itertools.takewhile"),
        ),
        1,
    ),
}
#: Those of all these that take any number of iterables.
ANY_NUMBER: FrozenSet[str] = frozenset(
    {"itertools.product", "itertools.zip_longest", "map", "zip"}
)
#: Functions that call what they are given as ``key=``, or first, before they return, or
#: before they give their next item.
APPLYING: Dict[str, Union[int, str]] = {
    **dict.fromkeys("max min sorted list.sort".split(), "key"),
    **dict.fromkeys(("filter", "functools.reduce", "map"), 0),
}
