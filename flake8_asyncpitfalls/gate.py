"""The look at a file that decides whether the rules need to see it."""

from __future__ import annotations

import ast
import re
from typing import Iterator, List, Set, Tuple

from .config import Config
from .model.fields import BLOCKS
from .model.standard_library import STANDARD_MODULES

_COROUTINE_FUNCTION = re.compile(r"async[\s\\]+def\b")
_IMPORT = re.compile(r"^.*\b(?:from|import)\b.*\basyncio\b", re.MULTILINE)


def may_have_pitfalls(tree: ast.AST, text: str, filename: str, config: Config) -> bool:
    """Say whether a file may hold anything that a rule looks for.

    ``text`` is the source of ``tree``, ``filename`` the place of the file.
    """
    if "async" in text and (
        _COROUTINE_FUNCTION.search(text) is not None
        or ("asyncio" in text and _IMPORT.search(text) is not None)
    ):
        return True
    if not config.follow_imports:
        return False
    names = _coroutine_names(tree, filename, config)
    # Searching the text is quicker than going through the tree.
    names = {name for name in names if name in text}
    return bool(names) and not names.isdisjoint(_called(tree))


def _coroutine_names(tree: ast.AST, filename: str, config: Config) -> Set[str]:
    """Return the names of the coroutine functions in the modules of the project that a
    file imports; these are not parsed for it."""
    imported = list(_imported(tree))
    if not imported:
        return set()
    # A file that imports nothing needs none of this.
    from .model.project.places import absolute_from, place_of
    from .model.project.project import project_at

    place = place_of(filename)
    if place is None:
        return set()
    project = project_at(place, config).view(place.name)
    modules: Set[str] = set()
    for name, members in imported:
        module = absolute_from(place.package, name)
        if module is not None and project.knows(module):
            modules.add(module)
            if project.is_package(module):
                modules.update(f"{module}.{member}" for member in members)
    return set().union(*map(project.coroutine_names, modules))


def _imported(tree: ast.AST) -> Iterator[Tuple[str, List[str]]]:
    """Yield the modules that a file imports at its top, each with the names that it
    takes from there."""
    for statement in getattr(tree, "body", ()):
        if isinstance(statement, ast.Import):
            for alias in statement.names:
                if alias.name.partition(".")[0] not in STANDARD_MODULES:
                    yield alias.name, []
        elif isinstance(statement, ast.ImportFrom):
            module = "." * statement.level + (statement.module or "")
            if module.partition(".")[0] not in STANDARD_MODULES:
                yield module, [alias.name for alias in statement.names]


def _called(tree: ast.AST) -> Iterator[str]:
    """Yield the last part of the name of each call that is a statement."""
    pending: List[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        for field in BLOCKS[node.__class__]:
            pending.extend(getattr(node, field))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            function = node.value.func
            name = getattr(function, "attr", None) or getattr(function, "id", None)
            if name:
                yield name
