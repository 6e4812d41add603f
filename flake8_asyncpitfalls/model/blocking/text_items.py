"""What of a project may block, named by its text alone."""

from __future__ import annotations

from typing import NamedTuple, Set

#: What a class runs when it is called.
MAKING = ("__init__", "__post_init__")


class Item(NamedTuple):
    """What may block: a "function" or "class" of a module, what a "decorator" of that
    name puts in the place of others, or every "method" of a name."""

    module: str
    name: str
    kind: str


class Names(NamedTuple):
    """The last names of the calls in a module that may block: those of functions and
    classes, as they are called there, and those of attributes."""

    functions: Set[str]
    attributes: Set[str]

    def of(self, kind: str) -> Set[str]:
        """Return the names of calls of a kind of ``Item`` in its own module."""
        return self.attributes if kind == "method" else self.functions
