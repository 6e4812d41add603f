"""Where a file stands in its project: its module's name, and where imports start."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Iterator, List, NamedTuple, Optional, Tuple

#: Files and folders that stand at the top of a project.
_TOP = ("pyproject.toml", "setup.cfg", "setup.py", "tox.ini", ".git", ".flake8")
#: Folders for the tests of the packages beside them.
_TESTS = frozenset({"test", "tests"})
#: So many folders without an ``__init__.py`` may lie between two with one.
_MOST_BETWEEN = 3


class Place(NamedTuple):
    """Where a file stands: the name of its module, whether that is a package, and the
    folders from which its project is imported."""

    name: str
    is_package: bool
    roots: Tuple[str, ...]

    @property
    def package(self) -> str:
        """The package from which relative imports start."""
        return self.name if self.is_package else self.name.rpartition(".")[0]


def place_of(filename: str) -> Optional[Place]:
    """Return the place of a file, or ``None`` where there is no such file."""
    path = os.path.abspath(filename)
    if not os.path.isfile(path):
        return None
    folder, name = os.path.split(path)
    package, roots = _package(folder)
    if name == "__init__.py":
        return Place(".".join(package), True, roots)
    return Place(".".join((*package, os.path.splitext(name)[0])), False, roots)


def absolute_from(package: str, name: str) -> Optional[str]:
    """Return the full name of an import in a module of a package, dots of a relative
    one included; ``None`` where these lead out of the package."""
    relative = name.lstrip(".")
    level = len(name) - len(relative)
    if not level:
        return name
    parts = package.split(".") if package else []
    if level > len(parts):
        return None
    parts = parts[: len(parts) - level + 1]
    return ".".join((*parts, relative) if relative else parts)  # from . import *


@lru_cache(maxsize=256)
def _package(folder: str) -> Tuple[Tuple[str, ...], Tuple[str, ...]]:
    """Return the names that lead to a folder, and where its project's imports start.

    Folders without an ``__init__.py`` that lie in a package are packages as well.
    """
    names: List[str] = []
    between: List[str] = []
    top = folder
    for around in _upwards(folder):
        is_package = os.path.isfile(os.path.join(around, "__init__.py"))
        name = os.path.basename(around)
        if not is_package or between:
            if len(between) > _MOST_BETWEEN or not name.isidentifier():
                break
            if _is_top(around):
                break
        between.insert(0, name)
        if is_package:
            names[:0] = between
            between.clear()
            top = os.path.dirname(around)
    return tuple(names), _roots(top)


def _roots(folder: str) -> Tuple[str, ...]:
    """Return the folders from which modules are imported, by that of one package."""
    roots = [folder]
    top = next(filter(_is_top, _upwards(folder)), None)
    if top is None:
        inner = (each for each in _upwards(folder) if os.path.basename(each) in _TESTS)
        roots += map(os.path.dirname, inner)
    else:
        roots += [os.path.join(top, "src"), top]
    return tuple(dict.fromkeys(root for root in roots if os.path.isdir(root)))


def _upwards(folder: str) -> Iterator[str]:
    """Yield a folder and those around it, but the one at the root of the disk."""
    around = os.path.dirname(folder)
    while around != folder:
        yield folder
        folder, around = around, os.path.dirname(around)


@lru_cache(maxsize=1024)
def _is_top(folder: str) -> bool:
    return any(os.path.exists(os.path.join(folder, name)) for name in _TOP)
