"""The texts of a project's modules: who imports what, and who calls it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, DefaultDict, Dict, Iterable, Set, Tuple

from ..project.project_view import ProjectView
from ..project.texts import Text
from . import blocking_words
from .reading_order import ReadingOrder
from .text_items import Item

if TYPE_CHECKING:
    from ..project.project import Project

#: For how much of what is read a single file counts at most (bytes).
_MOST_OF_ONE = 100_000


class TextIndex:
    """The modules of a project that were read so far, by their texts."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.texts: Dict[str, Text] = {}
        #: What these look at.
        self.views: Dict[str, ProjectView] = {}
        #: The modules of the project that a module imports, those first that it calls,
        #: those that import it, and the packages outside that it imports.
        self.imports: Dict[str, Tuple[str, ...]] = {}
        self._importers: DefaultDict[str, Set[str]] = defaultdict(set)
        self.packages: Dict[str, Set[str]] = {}
        self._classes: Dict[str, Set[str]] = {}
        #: The modules that call something of a last name.
        self._calling: DefaultDict[str, Set[str]] = defaultdict(set)
        #: The modules that import something, by its full name; "*" is the last of it
        #: where they import all that a module has.
        self._naming: DefaultDict[str, Set[str]] = defaultdict(set)

    def load(self, asking: str, order: ReadingOrder, most: int) -> Set[str]:
        """Read modules in an order, for one that asks, until it is so much (bytes);
        after that only those of which it calls a function. Return those that had not
        been read."""
        looked_at = self.project.view(asking).looked_at
        new: Set[str] = set()
        for module in order:
            if most < 0 and not order.is_called(module):
                continue
            if module not in self.imports:
                self._read(module)
                new.add(module)
            looked_at |= self.views[module].looked_at
            text = self.texts.get(module)
            if text is not None:
                most -= min(text.size, _MOST_OF_ONE)
                if module == asking:
                    order.want(text.imports, text.called)
                order.add(module, text, self.imports[module])
        return new

    def _read(self, module: str) -> None:
        self.imports[module] = ()
        self.views[module] = view = ProjectView(self.project, module)
        read = view.read(module)
        if read is None:
            return
        self.texts[module] = read
        for name in read.called:
            self._calling[name].add(module)
        stars = (f"{each}.*" for each in read.imports.stars)
        for name in (*read.imports.aliases.values(), *stars):
            self._naming[name].add(module)
        found = read.imports.of_project(view)
        self.imports[module] = read.imports.called_first(found, read.called)
        for each in found:
            self._importers[each].add(module)
        outside = read.imports.modules - found
        self.packages[module] = {each.partition(".")[0] for each in outside}
        aliases = read.imports.aliases
        self._classes[module] = blocking_words.classes(aliases, read.mentions)

    def near(self, modules: Iterable[str]) -> Set[str]:
        """Return modules and what these import."""
        return set(modules).union(*(self.imports.get(each, ()) for each in modules))

    def classes_of(self, modules: Iterable[str]) -> Set[str]:
        """Return the classes of libraries that modules may have objects of."""
        return set().union(*(self._classes.get(each, ()) for each in modules))

    def importers(self, modules: Iterable[str]) -> Set[str]:
        """Return the modules that import one of these."""
        return set().union(*(self._importers.get(each, ()) for each in modules))

    def seeing(self, item: Item) -> Set[str]:
        """Return the modules that may call something."""
        near = self.importers([item.module])
        found = {item.module} | near
        if item.kind == "use":
            return found | self.importers(near)
        mentioning = self._calling.get(item.name, set())
        if item.kind == "method":
            return (found | self.importers(near)) & mentioning
        for name in (item.name, "*"):
            full = f"{item.module}.{name}"
            mentioning = mentioning.union(self._naming.get(full, ()))
        return found & mentioning | {item.module}
