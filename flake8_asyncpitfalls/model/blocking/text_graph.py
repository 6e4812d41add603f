"""Which functions of the project may block, by the text of its files alone.

It starts at the functions that call what blocks, and goes on to those that call these.
Methods of a name are taken for the same, so that some are let through that do not
block, and hardly any held up. What is let through is then looked at closely.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    AbstractSet,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Pattern,
    Set,
    Tuple,
)

from ..project.texts import Head, Imports
from . import blocking_words
from .handed_on import Givers
from .reading_order import ReadingOrder
from .text_index import TextIndex
from .text_items import OF_OBJECTS, Definition, Item, Names, run_by
from .text_uses import is_used, uses

if TYPE_CHECKING:
    from ..project.project import Project

#: The names that methods of texts and collections have.
_OF_BUILTINS = frozenset().union(*map(dir, (dict, list, set, str, bytes)))
_OWN = ("self.", "cls.", "super().")
#: How much is read for one module, so that the first file of a large project need not
#: wait for the whole of it, and for one that others lead to (bytes).
_MOST, _MOST_FURTHER = 600_000, 150_000


class TextGraph:
    """The functions in the files of a project, and which of them may block.

    ``configured`` fits the last names of what the user calls blocking.
    """

    def __init__(self, project: Project, configured: Optional[Pattern[str]]) -> None:
        self.project = project
        self._configured = configured
        self._index = TextIndex(project)
        self.givers = Givers(self._index.texts)
        #: By module, the classes for whose methods it has been searched.
        self._searched: Dict[str, Set[str]] = {}
        #: What of a module may block, by its names.
        self._items: Dict[str, Dict[str, Set[Item]]] = {}
        #: The same of all modules, what is used without a call apart.
        self._named: Dict[str, Set[Item]] = {}
        self._used: Set[Item] = set()
        #: By module, the names of the methods whose calls there have been found, or
        #: their uses without a call.
        self._methods: Dict[str, Set[Tuple[str, str]]] = {}

    def names(self, module: str) -> Names:
        """Return the names of the calls in a module that may block."""
        is_checked = module == self.project.checking
        order = ReadingOrder([module])
        self._load(module, order, _MOST if is_checked else _MOST_FURTHER)
        index = self._index
        found = self._visible(index.imports[module], index.texts[module].imports)
        for name, items in self._items.get(module, {}).items():
            for item in items:
                found.of(item.kind).add(name)
        return found

    def visible(self, module: str, imports: Imports, called: AbstractSet[str]) -> Names:
        """Return the names of the calls of other modules' functions that may block, in
        a module that has these imports and calls what has these last names."""
        imported = imports.of_project(self.project.view(module))
        found = imports.called_first(imported, called)
        order = ReadingOrder(found)
        order.want(imports, called)
        self._load(module, order, _MOST)
        return self._visible(found, imports)

    def classes(self, module: str, imports: Imports) -> Set[str]:
        """Return the classes of libraries that what is imported may have objects of."""
        return self._index.classes_of(imports.of_project(self.project.view(module)))

    def _classes_seen(self, module: str) -> Set[str]:
        return self._index.classes_of([module, *self._index.imports[module]])

    def _visible(self, modules: Iterable[str], imports: Imports) -> Names:
        seen = (self._items.get(each, ()) for each in self._index.near(modules))
        functions = {
            alias for alias, full in imports.aliases.items() if self._is_named(full)
        }
        for module in imports.stars:
            functions.update(self._items.get(module, ()))
        return Names(functions, set().union(*seen))

    def _is_named(self, full: str) -> bool:
        """Say whether a full name is that of a function or class that may block."""
        module, _, name = full.rpartition(".")
        items = self._items.get(module, {}).get(name, ())
        return any(item.kind not in OF_OBJECTS for item in items)

    def _load(self, asking: str, order: ReadingOrder, most: int) -> None:
        """Read modules and what these lead to, until it is so much, and find what in
        them may block, for a module that asks."""
        new = self._index.load(asking, order, most)
        found: List[Item] = []
        for module in new & self._index.texts.keys():
            found.extend(self._direct(module))
            for item in self._mentioned(module):
                found.extend(self._callers(module, item))
        # Those that were searched before, and get objects of further classes from here.
        adding = (each for each in new if self._index.classes_of([each]))
        for module in self._index.importers(adding) - new:
            if not self._classes_seen(module) <= self._searched[module]:
                found.extend(self._direct(module))
        self._spread(found)

    def _mentioned(self, module: str) -> Iterator[Item]:
        """Yield what of the modules near to one may block and be mentioned in it."""
        index = self._index
        near, text = index.near(index.imports[module]), index.texts[module]
        for name in self._named.keys() & text.called.union(text.imports.taken):
            yield from (item for item in self._named[name] if item.module in near)
        yield from (item for item in self._used if item.module in near)
        for other in text.imports.stars:
            for items in self._items.get(other, {}).values():
                yield from items

    # What blocks by itself

    def _direct(self, module: str) -> Iterator[Item]:
        """Yield the functions of a module that themselves call what may block."""
        text = self._index.texts[module]
        packages = self._index.packages[module]
        classes = self._searched[module] = self._classes_seen(module)
        aliases = {**text.imports.aliases, **self.givers.of(module)}
        given = self.givers.to(aliases, self._index.imports[module])
        words = blocking_words.Words(given, packages, classes, self._configured)
        for place in words.calls(text):
            yield from self._around(module, place)

    def _around(self, module: str, place: int) -> Iterator[Item]:
        """Yield what runs the code at a place."""
        return self._runners(module, self._index.texts[module].around(place))

    def _runners(self, module: str, head: Optional[Head]) -> Iterator[Item]:
        """Yield what runs the code below the first line of a function or class."""
        definitions: List[Definition] = []
        while head is not None:
            definitions.append((head.kind, head.name))
            head = head.around
        for kind, name in run_by(definitions):
            yield Item(module, name, kind)
            if kind == "method" and is_used(self._index.texts[module], name):
                yield Item(module, name, "use")

    # What calls it

    def _spread(self, found: List[Item]) -> None:
        """Add what may block, and all that calls it."""
        while found:
            item = found.pop()
            items = self._items.setdefault(item.module, {})
            known = items.setdefault(item.name, set())
            if item not in known:
                known.add(item)
                if item.kind == "use":
                    self._used.add(item)
                else:
                    self._named.setdefault(item.name, set()).add(item)
                for module in self._index.seeing(item):
                    found.extend(self._callers(module, item))

    def _callers(self, module: str, item: Item) -> Iterator[Item]:
        """Yield the functions of a module that may call something, and the names by
        which it is imported there."""
        if item.kind in OF_OBJECTS:
            yield from self._callers_of_method(module, item)
            return
        text = self._index.texts[module]
        full = f"{item.module}.{item.name}"
        names = set(text.imports.names(full))
        if item.module in text.imports.stars:
            names.add(item.name)
        yield from (Item(module, name, item.kind) for name in names)
        if module == item.module:
            names.add(item.name)

        def is_meant(before: str, name: str) -> bool:
            """Say whether a name, with what stands before it, is the item's."""
            if name in names and not before:
                return True
            return text.imports.full_name(f"{before}{name}") == full

        if item.kind == "decorator":
            for name in names | {item.name}:
                for before, head in text.decorated(name):
                    if is_meant(before, name):
                        yield from self._runners(module, head)
            return
        for name in text.called & (names | {item.name}):
            for place, before in text.calls(name):
                if is_meant(before, name):
                    yield from self._around(module, place)
        if item.kind == "class" and names:
            yield from self._subclasses(module, names)

    def _callers_of_method(self, module: str, item: Item) -> Iterator[Item]:
        """Yield the functions of a module that may call a method of this name, or use
        it without a call, the first time that it is asked for."""
        name, found = item.name, self._methods.setdefault(module, set())
        if (name, item.kind) in found:
            return
        found.add((name, item.kind))
        if item.kind == "use":
            for place in uses(self._index.texts[module], name):
                yield from self._around(module, place)
            return
        for place, before in self._index.texts[module].calls(name):
            if before and self._may_be_own(module, before, name):
                yield from self._around(module, place)

    def _subclasses(self, module: str, names: Set[str]) -> Iterator[Item]:
        """Yield the classes of a module that are derived from one of these names."""
        for head in self._index.texts[module].heads():
            if not names.isdisjoint(head.bases):
                yield Item(module, head.name, "class")

    def _may_be_own(self, module: str, before: str, name: str) -> bool:
        """Say whether a method that is called may be one of this project, from its name
        and what stands before that. Those of the names that texts and collections have
        are taken for these, if not of ``self``."""
        first = before.partition(".")[0]
        full = self._index.texts[module].imports.aliases.get(first)
        if full is not None:
            return self._index.views[module].knows(full)
        if name in _OF_BUILTINS:
            return before in _OWN
        return first not in blocking_words.QUOTES
