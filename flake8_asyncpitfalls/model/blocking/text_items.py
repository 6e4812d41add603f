"""What of a project may block, named by its text alone.

``text_graph`` finds it in the texts of modules, ``reach`` in the tree of one. By what
names the code in a function is run is the same for both, and here.
"""

from __future__ import annotations

from typing import Iterator, NamedTuple, Sequence, Set, Tuple

#: What a class runs when it is called.
MAKING = ("__new__", "__init__", "__post_init__")
#: What ``with`` runs of what it enters, and what a class mostly was called for.
ENTERING = ("__enter__", "__exit__")
#: What code stands in: "def", "async def", "class" or "" for all else, and its name.
Definition = Tuple[str, str]


#: The kinds of items that are told by the name of an attribute alone.
OF_OBJECTS = ("method", "use")


class Item(NamedTuple):
    """What may block: a "function" or "class" of a module, what a "decorator" of that
    name puts in the place of others, every "method" of a name, or every "use" of one
    that is run without a call: a property, or what ``with`` enters."""

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
        return self.attributes if kind in OF_OBJECTS else self.functions


def run_by(definitions: Sequence[Definition]) -> Iterator[Tuple[str, str]]:
    """Yield the kinds and names of the items that run the code in some definitions, the
    innermost first: a plain function or method, the class whose objects it makes or
    enters, and the decorators that it may belong to."""
    (kind, name), *outer = definitions or [("", "")]
    if kind != "def":
        return
    if not outer or outer[0][0] != "class":
        yield "function", name
    else:
        if name in (*MAKING, *ENTERING):
            yield "class", outer[0][1]
        if name not in MAKING:
            yield "method", name
    for kind, name in outer:
        if kind != "def":
            return
        yield "decorator", name
