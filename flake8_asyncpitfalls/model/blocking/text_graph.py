"""Which functions of the project may block, by the text of its files alone.

It starts at the functions that call what blocks, and goes on to those that call these.
Methods of a name are taken for the same, so that some are let through that do not
block, and hardly any held up. What is let through is then looked at closely.
"""

from __future__ import annotations

from collections import defaultdict
from typing import (
    TYPE_CHECKING,
    AbstractSet,
    DefaultDict,
    Dict,
    Iterable,
    Iterator,
    List,
    Optional,
    Pattern,
    Set,
    Tuple,
)

from ..project.project_view import ProjectView
from ..project.texts import Head, Imports, Text
from . import blocking_words
from .text_items import Definition, Item, Names, run_by

if TYPE_CHECKING:
    from ..project.project import Project

#: The names that methods of texts and collections have.
_OF_BUILTINS = frozenset().union(*map(dir, (dict, list, set, str, bytes)))
_OWN = ("self.", "cls.", "super().")
#: How much is read for one module, so that the first file of a large project need not
#: wait for the whole of it; for one that others lead to; and for how much of that a
#: single file counts at most (bytes).
_MOST, _MOST_FURTHER, _MOST_OF_ONE = 600_000, 150_000, 100_000


class TextGraph:
    """The functions in the files of a project, and which of them may block.

    ``configured`` fits the last names of what the user calls blocking.
    """

    def __init__(self, project: Project, configured: Optional[Pattern[str]]) -> None:
        self.project = project
        self._configured = configured
        self._texts: Dict[str, Text] = {}
        #: What these look at.
        self._views: Dict[str, ProjectView] = {}
        #: The modules of the project that a module imports, those first that it calls.
        self._imports: Dict[str, Tuple[str, ...]] = {}
        self._importers: DefaultDict[str, Set[str]] = defaultdict(set)
        self._packages: Dict[str, Set[str]] = {}
        self._classes: Dict[str, Set[str]] = {}
        #: By module, the classes for whose methods it has been searched.
        self._searched: Dict[str, Set[str]] = {}
        #: What of a module may block, by its names.
        self._items: Dict[str, Dict[str, Set[Item]]] = {}
        #: The same of all modules.
        self._named: Dict[str, Set[Item]] = {}
        #: The modules that call something of a last name.
        self._calling: DefaultDict[str, Set[str]] = defaultdict(set)
        #: The modules that import something, by its full name; "*" is the last of it
        #: where they import all that a module has.
        self._naming: DefaultDict[str, Set[str]] = defaultdict(set)
        #: By module, the names of the methods whose calls there have been found.
        self._methods: Dict[str, Set[str]] = {}

    def names(self, module: str) -> Names:
        """Return the names of the calls in a module that may block."""
        is_checked = module == self.project.checking
        self._load(module, [module], _MOST if is_checked else _MOST_FURTHER)
        found = self._visible(self._imports[module], self._texts[module].imports)
        for name, items in self._items.get(module, {}).items():
            for item in items:
                found.of(item.kind).add(name)
        return found

    def visible(self, module: str, imports: Imports, called: AbstractSet[str]) -> Names:
        """Return the names of the calls of other modules' functions that may block, in
        a module that has these imports and calls what has these last names."""
        imported = imports.of_project(self.project.view(module))
        found = imports.called_first(imported, called)
        self._load(module, found, _MOST)
        return self._visible(found, imports)

    def classes(self, module: str, imports: Imports) -> Set[str]:
        """Return the classes of libraries that what is imported may have objects of."""
        return self._classes_of(imports.of_project(self.project.view(module)))

    def _classes_of(self, modules: Iterable[str]) -> Set[str]:
        return set().union(*(self._classes.get(each, ()) for each in modules))

    def _classes_seen(self, module: str) -> Set[str]:
        return self._classes_of([module, *self._imports[module]])

    def _visible(self, modules: Iterable[str], imports: Imports) -> Names:
        seen = (self._items.get(each, ()) for each in self._near(modules))
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
        return any(item.kind != "method" for item in items)

    def _near(self, modules: Iterable[str]) -> Set[str]:
        """Return modules and what these import."""
        return set(modules).union(*(self._imports.get(each, ()) for each in modules))

    # Reading

    def _load(self, asking: str, modules: Iterable[str], most: int) -> None:
        """Read modules and what these lead to, nearest first until it is so much, and
        find what in them may block, for a module that asks."""
        looked_at = self.project.view(asking).looked_at
        pending = list(modules)
        met = set(pending)
        new: Set[str] = set()
        for module in pending:
            if module not in self._imports:
                self._read(module)
                new.add(module)
            looked_at |= self._views[module].looked_at
            if module in self._texts:
                most -= min(self._texts[module].size, _MOST_OF_ONE)
                if most < 0:
                    break
            for each in self._imports[module]:
                if each not in met:
                    met.add(each)
                    pending.append(each)
        found: List[Item] = []
        for module in new & self._texts.keys():
            found.extend(self._direct(module))
            for item in self._mentioned(module):
                found.extend(self._callers(module, item))
        # Those that were searched before, and get objects of further classes from here.
        adding = (self._importers[each] for each in new if self._classes.get(each))
        for module in set().union(*adding) - new:
            if not self._classes_seen(module) <= self._searched[module]:
                found.extend(self._direct(module))
        self._spread(found)

    def _mentioned(self, module: str) -> Iterator[Item]:
        """Yield what of the modules near to one may block and be mentioned in it."""
        near, text = self._near(self._imports[module]), self._texts[module]
        for name in self._named.keys() & text.called.union(text.imports.taken):
            yield from (item for item in self._named[name] if item.module in near)
        for other in text.imports.stars:
            for items in self._items.get(other, {}).values():
                yield from items

    def _read(self, module: str) -> None:
        self._imports[module] = ()
        self._views[module] = view = ProjectView(self.project, module)
        read = view.read(module)
        if read is None:
            return
        self._texts[module] = read
        for name in read.called:
            self._calling[name].add(module)
        stars = (f"{each}.*" for each in read.imports.stars)
        for name in (*read.imports.aliases.values(), *stars):
            self._naming[name].add(module)
        found = read.imports.of_project(view)
        self._imports[module] = read.imports.called_first(found, read.called)
        for each in found:
            self._importers[each].add(module)
        outside = read.imports.modules - found
        self._packages[module] = {each.partition(".")[0] for each in outside}
        aliases = read.imports.aliases
        self._classes[module] = blocking_words.classes(aliases, read.mentions)

    # What blocks by itself

    def _direct(self, module: str) -> Iterator[Item]:
        """Yield the functions of a module that themselves call what may block."""
        text = self._texts[module]
        packages = self._packages[module]
        classes = self._searched[module] = self._classes_seen(module)
        aliases = text.imports.aliases
        words = blocking_words.Words(aliases, packages, classes, self._configured)
        for name in words.likely(text.called):
            for place, before in text.calls(name):
                if words.may_block(name, before):
                    yield from self._around(module, place)

    def _around(self, module: str, place: int) -> Iterator[Item]:
        """Yield what runs the code at a place."""
        return self._runners(module, self._texts[module].around(place))

    def _runners(self, module: str, head: Optional[Head]) -> Iterator[Item]:
        """Yield what runs the code below the first line of a function or class."""
        definitions: List[Definition] = []
        while head is not None:
            definitions.append((head.kind, head.name))
            head = head.around
        for kind, name in run_by(definitions):
            yield Item(module, name, kind)

    # What calls it

    def _spread(self, found: List[Item]) -> None:
        """Add what may block, and all that calls it."""
        while found:
            item = found.pop()
            items = self._items.setdefault(item.module, {})
            known = items.setdefault(item.name, set())
            if item not in known:
                known.add(item)
                self._named.setdefault(item.name, set()).add(item)
                for module in self._seeing(item):
                    found.extend(self._callers(module, item))

    def _seeing(self, item: Item) -> Set[str]:
        """Return the modules that may call something."""
        near = self._importers.get(item.module, set())
        found = {item.module} | near
        mentioning = self._calling.get(item.name, set())
        if item.kind == "method":
            found.update(*(self._importers.get(each, ()) for each in near))
            return found & mentioning
        for name in (item.name, "*"):
            full = f"{item.module}.{name}"
            mentioning = mentioning.union(self._naming.get(full, ()))
        return found & mentioning | {item.module}

    def _callers(self, module: str, item: Item) -> Iterator[Item]:
        """Yield the functions of a module that may call something, and the names by
        which it is imported there."""
        if item.kind == "method":
            yield from self._callers_of_method(module, item.name)
            return
        text = self._texts[module]
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

    def _callers_of_method(self, module: str, name: str) -> Iterator[Item]:
        """Yield the functions of a module that may call a method of this name, the
        first time that it is asked for."""
        found = self._methods.setdefault(module, set())
        if name in found:
            return
        found.add(name)
        for place, before in self._texts[module].calls(name):
            if before and self._may_be_own(module, before, name):
                yield from self._around(module, place)

    def _subclasses(self, module: str, names: Set[str]) -> Iterator[Item]:
        """Yield the classes of a module that are derived from one of these names."""
        for head in self._texts[module].heads():
            if not names.isdisjoint(head.bases):
                yield Item(module, head.name, "class")

    def _may_be_own(self, module: str, before: str, name: str) -> bool:
        """Say whether a method that is called may be one of this project, from its name
        and what stands before that. Those of the names that texts and collections have
        are taken for these, if not of ``self``."""
        first = before.partition(".")[0]
        full = self._texts[module].imports.aliases.get(first)
        if full is not None:
            return self._views[module].knows(full)
        if name in _OF_BUILTINS:
            return before in _OWN
        return first not in blocking_words.QUOTES
