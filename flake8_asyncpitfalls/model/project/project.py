"""The other modules of the project that a file belongs to.

They are found from the file's own place, read as data, and kept for the process while
they do not change. Nothing is imported or run, and nothing outside the project's
folders is read; what is missing or cannot be read is unknown.
"""

from __future__ import annotations

import ast
import gc
from typing import TYPE_CHECKING, Callable, Dict, List, Optional, Set, Tuple

from ...config import Config
from . import source_file
from .files import Evidence, Files
from .places import Place
from .project_view import ProjectView
from .skeleton import Bodies, parsed
from .source_file import SourceFile

if TYPE_CHECKING:
    from ..module import Module

Parse = Callable[[ast.AST, "ProjectView", str, bool, Optional[Bodies]], "Module"]

#: A larger file is not read: generated tables, not code (bytes).
_LARGEST_FILE = 800_000
#: When the files that were read are larger than this together, all are forgotten: bytes
#: of source, of which the trees take some fifty times as many.
_LARGEST_CACHE = 3_000_000
#: In a project of which more is kept, a module that was checked and that no other one
#: asked for is forgotten at once (bytes).
_LARGEST_WHOLE = 700_000
#: When the texts themselves, and what was found in them, are forgotten, too (bytes).
_LARGEST_TEXTS = 10_000_000


class Project:
    """The modules below some folders, each read when it is first asked for.

    ``roots`` are the folders from which modules are imported.
    """

    def __init__(self, roots: Tuple[str, ...]) -> None:
        #: How many bytes of its modules are parsed, and how many were read.
        self.parsed_size = 0
        self.read_size = 0
        #: The module that is being checked.
        self.checking = ""
        #: What makes a module of a tree, with its view of this project, its name,
        #: whether it is a package, and what was left out of it.
        self.parse: Optional[Parse] = None
        self.files = Files(roots)
        #: How many changes were noticed, and how many when the check began.
        self._changes = 0
        self._begun = 0
        #: What was found out from the texts of files, as long as none of these changes.
        self.memory: Dict[object, object] = {}
        self._texts: Dict[str, SourceFile] = {}
        #: The files that were looked at lately; ``None`` where one cannot be read.
        self._seen: Dict[str, Optional[SourceFile]] = {}
        self._modules: Dict[str, Module] = {}
        self._views: Dict[str, ProjectView] = {}
        #: The names of the modules that were checked.
        self._checked: Set[str] = set()
        #: Those that others asked for.
        self._asked: Set[str] = set()

    def forget(self) -> None:
        """Give the memory of all modules back, at once: without the collector."""
        for module in self._modules.values():
            module.forget()
        self._modules.clear()
        self._asked.clear()
        # What was found out from texts is kept, and with it what whole packages see.
        for name in [name for name in self._views if "/" not in name]:
            del self._views[name]
        self.parsed_size = 0

    def forget_all(self) -> None:
        """The same for what was found out from texts."""
        self.forget()
        self.memory.clear()
        self._views.clear()

    def begin(self) -> None:
        """Look at the disk anew if it is some time since: another file is going to be
        checked."""
        if self.files.begin():
            self._seen.clear()
        self._notice_changes()

    def _notice_changes(self) -> None:
        """Let go of what was found in modules if a file is seen to have changed: it may
        depend on that. One of the modules may be in use."""
        if self._changes != self.files.changes:
            self._changes = self.files.changes
            self._modules.clear()
            self.memory.clear()
            self._views.clear()

    def view(self, name: str) -> ProjectView:
        """Return the project as a module of it sees it, by its full name."""
        if name not in self._views:
            self._views[name] = ProjectView(self, name)
        return self._views[name]

    def module(self, name: str) -> Optional[Module]:
        """Return a module of the project by its full name, or ``None``."""
        self._asked.add(name)
        found = self.files.find(name)
        file = None if found is None else self._read(found.path)
        if found is None or file is None or self.parse is None:
            return None
        if name not in self._modules:
            outline = parsed(file.text)
            if outline is None:
                self._seen[found.path] = None
                return None
            tree, bodies, size = outline
            view = self.view(name)
            self._modules[name] = self.parse(tree, view, name, found.is_package, bodies)
            self.parsed_size += size
        return self._modules[name]

    def checked(self, place: Place, text: str, tree: ast.AST) -> Module:
        """Return the module of the file that is being checked: the one that others were
        shown, if it is on disk as it was given, else another."""
        assert self.parse is not None
        self.checking = place.name
        if place.name in self._checked:
            # As editors do: what was found may depend on others that have changed.
            self.files.digest(self._asked_for(place.name))
        self._checked.add(place.name)
        given = text.encode("utf-8", "replace")
        file = self.file(place.name)
        if file is not None and file.text != given:
            self.files.look_anew()
            self._seen.clear()
            file = self.file(place.name)
        self._notice_changes()
        self._begun = self._changes
        is_kept = file is not None and file.text == given
        if is_kept and place.name in self._modules:
            module = self._modules[place.name]
            module.complete(tree)
        else:
            view = self.view(place.name)
            module = self.parse(tree, view, place.name, place.is_package, None)
        if is_kept:
            self._modules[place.name] = module
            self.parsed_size += len(text)
        return module

    def leave(self, module: Module) -> None:
        """Forget a module that was checked if nobody else has it, or it takes the place
        of others and none of them asked for it. Its tree, of which flake8's other
        checkers make garbage, is there until all modules are forgotten."""
        if self.keeps(module):
            if self.parsed_size <= _LARGEST_WHOLE or module.name in self._asked:
                return
            del self._modules[module.name]
        module.forget()

    def keeps(self, module: Module) -> bool:
        """Say whether a module's text is the one on disk."""
        return self._modules.get(module.name) is module

    def file(self, name: str) -> Optional[SourceFile]:
        """Return the file of a module as it is now, if there is one to read."""
        found = self.files.find(name)
        return None if found is None else self._read(found.path)

    def _read(self, path: str) -> Optional[SourceFile]:
        if path not in self._seen:
            self._seen[path] = self._read_anew(path)
        return self._seen[path]

    def _read_anew(self, path: str) -> Optional[SourceFile]:
        stamp = self.files.stamp(path)
        if stamp is None:
            return None
        file = self._texts.get(path)
        if file is not None and file.stamp == stamp:
            return file
        if stamp.size > _LARGEST_FILE:
            return None
        try:
            text = source_file.read(path)
        except OSError:
            return None
        self._notice_changes()
        self._texts[path] = file = SourceFile(stamp, text)
        self.read_size += len(text)
        return file

    def evidence(self, name: str) -> Optional[Evidence]:
        """Return what the findings in the module that is checked depend on; ``None``
        where a file has changed since that began."""
        asked = self._asked_for(name)
        evidence = Evidence(asked, self.files.digest(asked))
        return evidence if self.files.changes == self._begun else None

    def _asked_for(self, name: str) -> List[str]:
        """Return the names of all that was asked for to find out about a module: by
        itself, and by those that it asked."""
        found = {name}
        pending = [name]
        met = set(pending)
        while pending:
            view = self._views.get(pending.pop())
            if view is not None:
                found |= view.looked_at
                new = view.modules - met
                met |= new
                pending.extend(new)
        return sorted(found | met)


_projects: Dict[Tuple[Tuple[str, ...], Config], Project] = {}


def project_at(place: Place, config: Config, parse: Optional[Parse] = None) -> Project:
    """Return the project of a file, with what is known of it from other files.

    Without ``parse`` nothing can be asked of it that needs a module's tree.
    """
    if sum(project.parsed_size for project in _projects.values()) > _LARGEST_CACHE:
        for project in _projects.values():
            project.forget()
        # What flake8's other checkers left of these files was exempt, too.
        gc.unfreeze()
        gc.collect()
    if sum(project.read_size for project in _projects.values()) > _LARGEST_TEXTS:
        for project in _projects.values():
            project.forget_all()
        _projects.clear()
    key = (place.roots, config)
    if key not in _projects:
        _projects[key] = Project(place.roots)
    project = _projects[key]
    project.parse = parse or project.parse
    project.begin()
    return project
