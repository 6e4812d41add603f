"""Where a file stands in its project: its module's name, and where imports start."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import List, NamedTuple, Optional, Tuple

#: Files and folders that stand at the top of a project.
_TOP = ("pyproject.toml", "setup.cfg", "setup.py", "tox.ini", ".git", ".flake8")


class Place(NamedTuple):
    """Where a file stands: the name of its module, whether that is a package, and the
    folders from which its project is imported."""

    name: str
    is_package: bool
    roots: Tuple[str, ...]


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


@lru_cache(maxsize=256)
def _package(folder: str) -> Tuple[Tuple[str, ...], Tuple[str, ...]]:
    """Return the names that lead to a folder, and where its project's imports start."""
    names: List[str] = []
    top = Path(folder)
    while (top / "__init__.py").is_file() and top.parent != top:
        names.insert(0, top.name)
        top = top.parent
    return tuple(names), _roots(top)


def _roots(folder: Path) -> Tuple[str, ...]:
    """Return the folders from which modules are imported, by that of one package."""
    top = folder
    while top.parent != top and not any((top / name).exists() for name in _TOP):
        top = top.parent
    roots = [folder]
    if top.parent != top:
        roots += [top / "src", top]
    return tuple(dict.fromkeys(str(root) for root in roots if root.is_dir()))
