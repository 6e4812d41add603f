"""The other modules of a project as one of its modules asks for them."""

from __future__ import annotations

import os
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    FrozenSet,
    Iterable,
    List,
    Optional,
    Set,
    Tuple,
    TypeVar,
)

from .files import Evidence, ModuleFile
from .source_file import SourceFile
from .texts import Text

if TYPE_CHECKING:
    from ..module import Module
    from .project import Project

_T = TypeVar("_T")


class ProjectView:
    """The other modules of a project as one of them sees them, and what of them was
    asked for."""

    def __init__(self, project: Project, name: str) -> None:
        self.project = project
        self.name = name
        self._top = name.partition(".")[0]
        #: The names of the modules that were asked for, and of those whose texts or
        #: places were.
        self.modules: Set[str] = set()
        self.looked_at: Set[str] = set()
        self._whole: Optional[Tuple[ProjectView, List[str]]] = None

    def module(self, name: str) -> Optional[Module]:
        """Return a module of the project by its full name, or ``None``."""
        self.modules.add(name)
        return self.project.module(name)

    def knows(self, name: str) -> bool:
        """Say whether a name leads to a module of this project. The names of Python's
        and the tables' libraries do not, but in these libraries themselves."""
        top = name.partition(".")[0]
        self.looked_at.add(top)
        if not self.project.files.has(top):
            return False
        if top == self._top:
            return True
        # Hardly ever asked, and the tables take long to load.
        from .. import library

        return not library.is_library(top)

    def is_package(self, name: str) -> bool:
        """Say whether modules may be in what a name of the project stands for: in a
        package, or a folder without an ``__init__.py``."""
        found = self._find(name)
        return found is None or found.is_package

    def defines(self, module: str, name: str) -> str:
        """Say whether a module's text defines a name as a "class" or plain "def" at its
        top level; "" where it is something else."""
        file = self._file(module)
        return "" if file is None else file.definitions.get(name, "")

    def coroutine_names(self, name: str) -> FrozenSet[str]:
        """Return the names of the coroutine functions in a module's text, unparsed."""
        file = self._file(name)
        return frozenset() if file is None else file.coroutines

    def class_modules(self, modules: Iterable[str]) -> Set[str]:
        """Return the modules from which some modules import classes, for one: bases of
        classes of their own, and what their functions return."""
        found: Set[str] = set()
        for text in map(self.read, modules):
            if text is not None:
                found.update(filter(self.knows, text.imports.class_modules))
        return found

    def files(self, names: Iterable[str]) -> List[SourceFile]:
        """Return the files of those of some names that are modules."""
        files = map(self._file, names)
        return [file for file in files if file is not None]

    def path(self, name: str) -> Optional[str]:
        """Return where a module's file is, or ``None``."""
        found = self._find(name)
        return None if found is None else found.path

    def text(self, name: str) -> Optional[bytes]:
        """Return a module's text, unparsed, or ``None``."""
        file = self._file(name)
        return None if file is None else file.text

    def read(self, name: str) -> Optional[Text]:
        """Return a module's text, to be searched, or ``None``."""
        file = self._file(name)
        if file is None:
            return None
        if file.searched is None:
            package = name if self.is_package(name) else name.rpartition(".")[0]
            file.searched = Text(file.text, package)
        return file.searched

    def beside(self) -> List[str]:
        """Return the full names of the modules in the package that the module is in, or
        that it is itself; the package is not among them."""
        package, folder = self._place()
        if not package:
            return []
        self.looked_at.add(f"{folder}/*")
        names = self.project.files.modules(folder, deep=False)
        return [".".join((*package, name)) for name in names if name]

    def packages_around(self) -> List[str]:
        """Return the names that the folders around the module have as packages, the
        nearest first."""
        path = self.path(self.name)
        return [] if path is None else self.project.files.packages_around(path)

    def package(self) -> Tuple[ProjectView, List[str]]:
        """Return what sees all of the whole package that the module is in, and the full
        names of its modules: where they are many, more than ``MOST_LISTED``."""
        if self._whole is None:
            self._whole = self, []
            package, folder = self._place()
            if package:
                for _ in package[1:]:
                    folder = os.path.dirname(folder)
                whole = self.project.view(f"{folder}/**")
                whole.looked_at.add(whole.name)
                self.modules.add(whole.name)
                names = self.project.files.modules(folder, deep=True)
                names = [f"{package[0]}.{name}".rstrip(".") for name in names]
                self._whole = whole, names
        return self._whole

    def once_in_package(self, find: Callable[[ProjectView, List[str]], _T]) -> _T:
        """Return what a function finds in the whole package that the module is in,
        calling it at most once as long as no file changes. It is given what ``package``
        returns."""
        whole, names = self.package()
        key = (find, whole.name)
        if key not in self.memory:
            self.memory[key] = find(whole, names)
        found: _T = self.memory[key]
        return found

    @property
    def memory(self) -> Dict[Any, Any]:
        """What was found out from the texts of the project's files, and is forgotten
        when one of these changes."""
        return self.project.memory

    def keeps(self, module: Module) -> bool:
        """Say whether other modules are shown a module: its text is the one on disk."""
        return self.project.keeps(module)

    def leave(self, module: Module) -> None:
        """Have a module forgotten that was checked, if nobody else needs it."""
        self.project.leave(module)

    def _place(self) -> Tuple[List[str], str]:
        """Return the parts of the name of the package, and its folder; none where the
        module is in no package."""
        found = self._find(self.name)
        if found is None:
            return [], ""
        path, is_package = found
        package = self.name if is_package else self.name.rpartition(".")[0]
        return package.split(".") if package else [], os.path.dirname(path)

    def evidence(self) -> Optional[Evidence]:
        """Return what the findings in the module depend on; ``None`` where a file has
        changed since."""
        return self.project.evidence(self.name)

    def _find(self, name: str) -> Optional[ModuleFile]:
        self.looked_at.add(name)
        return self.project.files.find(name)

    def _file(self, name: str) -> Optional[SourceFile]:
        self.looked_at.add(name)
        return self.project.file(name)
