"""The other modules of the project that a file belongs to.

They are found from the file's own place, read as data, and kept for the process while
they do not change. Nothing is imported or run, and nothing outside the project's
folders is read; what is missing or cannot be read is unknown.
"""

from __future__ import annotations

import ast
import gc
import os
import time
from itertools import accumulate
from typing import (
    TYPE_CHECKING,
    Callable,
    Dict,
    FrozenSet,
    Iterator,
    Optional,
    Tuple,
)

from ..config import Config
from . import library, source_file
from .places import Place
from .skeleton import Bodies, parsed
from .source_file import SourceFile

if TYPE_CHECKING:
    from .module import Module

Parse = Callable[[ast.AST, "Project", str, bool, Optional[Bodies]], "Module"]

#: A larger file is not read: generated tables, not code (bytes).
_LARGEST_FILE = 800_000
#: When the files that were read are larger than this together, all are forgotten: bytes
#: of source, of which the trees take some fifty times as many.
_LARGEST_CACHE = 3_000_000
#: The same for the texts themselves, and what was found in them (bytes).
_LARGEST_TEXTS = 10_000_000
#: How long it is taken for granted that files are as they were seen (seconds).
_FRESH = 1.0


class Project:
    """The modules below some folders, each read when it is first asked for.

    ``roots`` are the folders from which modules are imported. ``parse`` makes a module
    of a tree, this project, its name, and whether it is a package.
    """

    def __init__(self, roots: Tuple[str, ...]) -> None:
        #: How much is parsed of its modules, and how much was read (bytes).
        self.size = 0
        self.read = 0
        #: The module that is being checked.
        self.checking = ""
        self.parse: Optional[Parse] = None
        self._roots = roots
        self._files: Dict[str, Optional[SourceFile]] = {}
        self._modules: Dict[str, Module] = {}
        #: What was found out from the texts of files, as long as none of these changes.
        self.found: Dict[object, object] = {}
        #: Whether top-level names are of this project.
        self._tops: Dict[str, bool] = {}
        #: What was looked up on the disk, and when that began.
        self._since = 0.0
        self._seen: Dict[str, Optional[SourceFile]] = {}
        self._paths: Dict[str, Optional[Tuple[str, bool]]] = {}

    def forget(self) -> None:
        """Give the memory of all modules back, at once: without the collector."""
        for module in self._modules.values():
            module.forget()
        self._modules.clear()
        self.size = 0

    def begin(self) -> None:
        """Look at the disk anew if it is some time since: another file is going to be
        checked."""
        now = time.monotonic()
        if now - self._since >= _FRESH:
            self._since = now
            self._seen.clear()
            self._paths.clear()

    def knows(self, name: str, importer: str) -> bool:
        """Say whether a name leads to a module of this project. The names of Python's
        and the tables' libraries do not, but in these libraries themselves."""
        top = name.partition(".")[0]
        if library.is_library(top) and top != importer.partition(".")[0]:
            return False
        if top not in self._tops:
            self._tops[top] = self._find(top) is not None or any(
                os.path.isdir(os.path.join(root, top)) for root in self._roots
            )
        return self._tops[top]

    def is_package(self, name: str) -> bool:
        """Say whether modules may be in what a name of the project stands for: in a
        package, or a folder without an ``__init__.py``."""
        found = self._find(name)
        return found is None or found[1]

    def module(self, name: str) -> Optional[Module]:
        """Return a module of the project by its full name, or ``None``."""
        found = self._find(name)
        file = None if found is None else self._read(found[0])
        if found is None or file is None or self.parse is None:
            return None
        if name not in self._modules:
            path, is_package = found
            outline = parsed(file.text)
            if outline is None:
                self._seen[path] = None
                return None
            tree, bodies, size = outline
            self._modules[name] = self.parse(tree, self, name, is_package, bodies)
            self.size += size
        return self._modules[name]

    def checked(self, place: Place, text: str, tree: ast.AST) -> Module:
        """Return the module of the file that is being checked: the one that others were
        shown, if it is on disk as it was given, else another."""
        assert self.parse is not None
        self.checking = place.name
        given = text.encode("utf-8", "replace")
        file = self._file(place.name)
        if file is not None and file.text != given:
            self._seen.clear()
            file = self._file(place.name)
        is_kept = file is not None and file.text == given
        if is_kept and place.name in self._modules:
            module = self._modules[place.name]
            module.complete(tree)
        else:
            module = self.parse(tree, self, place.name, place.is_package, None)
        if is_kept:
            self._modules[place.name] = module
            self.size += len(text)
        return module

    def keeps(self, module: Module) -> bool:
        """Say whether a module's text is the one on disk."""
        return self._modules.get(module.name) is module

    def defines(self, module: str, name: str) -> str:
        """Say whether a module's text defines a name as a "class" or plain "def" at its
        top level; "" where it is something else."""
        file = self._file(module)
        return "" if file is None else file.definitions.get(name, "")

    def coroutine_names(self, name: str) -> FrozenSet[str]:
        """Return the names of the coroutine functions in a module's text, unparsed."""
        file = self._file(name)
        return frozenset() if file is None else file.coroutines

    def property_names(self, name: str) -> FrozenSet[str]:
        """Return the names of the properties among these."""
        file = self._file(name)
        return frozenset() if file is None else file.properties

    def generator_names(self, name: str) -> FrozenSet[str]:
        """Return the names of the asynchronous generators in a module's text."""
        file = self._file(name)
        return frozenset() if file is None else file.generators

    def path(self, name: str) -> Optional[str]:
        """Return where a module's file is, or ``None``."""
        found = self._find(name)
        return None if found is None else found[0]

    def text(self, name: str) -> Optional[bytes]:
        """Return a module's text, unparsed, or ``None``."""
        file = self._file(name)
        return None if file is None else file.text

    def _file(self, name: str) -> Optional[SourceFile]:
        """Return the file of a module as it is now, if there is one to read."""
        found = self._find(name)
        return None if found is None else self._read(found[0])

    def _find(self, name: str) -> Optional[Tuple[str, bool]]:
        """Return a module's path, and whether it is a package."""
        paths = self._paths
        if name not in paths:
            found: Optional[Tuple[str, bool]] = None
            for part in accumulate(name.split("."), "{}.{}".format):
                if part not in paths:
                    paths[part] = next(self._candidates(part, found), None)
                found = paths[part]
        return paths[name]

    def _candidates(
        self, name: str, around: Optional[Tuple[str, bool]]
    ) -> Iterator[Tuple[str, bool]]:
        """Yield where a module may be, given its package; without one, it is looked for
        in folders that are packages without an ``__init__.py``."""
        folders = [os.path.dirname(around[0])] if around and around[1] else []
        parts = [name.rpartition(".")[2]]
        if around is None:
            folders, parts = list(self._roots), name.split(".")
        for folder in folders:
            base = os.path.join(folder, *parts)
            for path, is_package in (
                (os.path.join(base, "__init__.py"), True),
                (base + ".py", False),
            ):
                if os.path.isfile(path):
                    yield path, is_package

    def _read(self, path: str) -> Optional[SourceFile]:
        if path not in self._seen:
            self._seen[path] = self._read_anew(path)
        return self._seen[path]

    def _read_anew(self, path: str) -> Optional[SourceFile]:
        try:
            status = os.stat(path)
            stamp = (status.st_mtime_ns, status.st_size)
            file = self._files.get(path)
            if file is not None and file.stamp == stamp:
                return file
            if status.st_size > _LARGEST_FILE:
                return None
            text = source_file.read(path)
        except OSError:
            return None
        if file is not None:
            # Others may depend on what has changed; one of them may be in use.
            self._modules.clear()
            self.found.clear()
        self._files[path] = file = SourceFile(stamp, text)
        self.read += len(text)
        return file


_projects: Dict[Tuple[Tuple[str, ...], Config], Project] = {}


def project_at(place: Place, config: Config, parse: Optional[Parse] = None) -> Project:
    """Return the project of a file, with what is known of it from other files.

    Without ``parse`` nothing can be asked of it that needs a module's tree.
    """
    if sum(project.size for project in _projects.values()) > _LARGEST_CACHE:
        for project in _projects.values():
            project.forget()
        # What flake8's other checkers left of these files was exempt, too.
        gc.unfreeze()
        gc.collect()
    if sum(project.read for project in _projects.values()) > _LARGEST_TEXTS:
        for project in _projects.values():
            project.forget()
            project.found.clear()
        _projects.clear()
    key = (place.roots, config)
    if key not in _projects:
        _projects[key] = Project(place.roots)
    project = _projects[key]
    project.parse = parse or project.parse
    project.begin()
    return project
