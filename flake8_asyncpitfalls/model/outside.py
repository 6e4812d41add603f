<<<<<<< HEAD
"""Who calls a function from the other modules of its package."""
=======
"""Who calls a function of a module in the other modules of its project."""
>>>>>>> c59e048 (Names in match patterns, locks split over methods, callers in other modules, and cases of whole projects)

from __future__ import annotations

import ast
import os
<<<<<<< HEAD
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Set

from . import classes
from .calls import by_name
from .scopes import NamedFunction
from .values import Class, functions_of

if TYPE_CHECKING:
    from .module import Module

#: Of a package with more modules not all are read.
_MOST = 100


class Use(NamedTuple):
    """What is called in a call of another module."""

    module: Module
    function: ast.expr


def uses(module: Module, function: NamedFunction) -> Iterator[Use]:
    """Yield where other modules of the package call a function, or the method of a base
    class that it overrides."""
    called = f"{function.name}(".encode()
    wanted: Set[ast.AST] = set()
    for name in _beside(module):
        assert module.project is not None
        text = module.project.text(name)
        other = None
        if text is not None and called in text:
            other = module.project.module(name)
        if other is None or text is None:
            continue
        try:
            other.complete(ast.parse(text))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        wanted = wanted or {function, *_overridden(module, function)}
        for call in other.once(by_name).get(function.name, ()):
            found = functions_of(other.value(call.func))
            if any(each.node in wanted for each in found):
                yield Use(other, call.func)


def _beside(module: Module) -> List[str]:
    """Return the full names of the modules beside one in its package."""
    path = module.project.path(module.name) if module.project is not None else None
    if path is None or not module.package:
        return []
    folder, own = os.path.split(path)
    names = [os.path.splitext(each) for each in sorted(os.listdir(folder))]
    return [
        f"{module.package}.{name}"
        for name, kind in names
        if kind == ".py" and name != "__init__" and f"{name}{kind}" != own
    ][:_MOST]


def _overridden(module: Module, function: NamedFunction) -> Iterator[ast.AST]:
    """Yield the methods of base classes that a method overrides."""
    cls = classes.owner(module, function)
    for base in [] if cls is None else classes.lineage(cls)[1:]:
        if isinstance(base, Class):
            scope = base.module.scopes[base.node]
            for binding in scope.bindings.get(function.name, ()):
                yield binding.node
=======
from typing import TYPE_CHECKING, Iterator, List, Tuple

from .calls import last_name
from .scopes import NamedFunction
from .values import functions_of

if TYPE_CHECKING:
    from .module import Module
    from .project import Project

#: How many files are looked into, the nearest first.
_MOST_FILES = 200


def calls(module: Module, function: NamedFunction) -> Iterator[Tuple[Module, ast.Call]]:
    """Yield the calls of a function in the modules of the same package that name it and
    its module; of a method its class may be named instead."""
    project = module.project
    scope = module.scope_of(function)
    if project is None or scope.parent is not None and not scope.is_class:
        return
    if not project.keeps(module):
        return
    hints = {module.name.rpartition(".")[2], getattr(scope.node, "name", "")}
    words = [hint.encode() for hint in hints if hint]
    wanted = function.name.encode()
    for name in _names(project, module):
        text = project.text(name)
        if text is None or wanted not in text or name == module.name:
            continue
        if any(word in text for word in words):
            other = project.module(name)
            if other is not None:
                other.take(function.name)
                for call in other.nodes(ast.Call):
                    if last_name(call) == function.name:
                        called = functions_of(other.value(call.func))
                        if any(each.node is function for each in called):
                            yield other, call


def _names(project: Project, module: Module) -> List[str]:
    """Return the names of the modules beside a module and in the rest of its package,
    those in its own folder first."""
    path = project.path(module.name)
    if path is None:
        return []
    folder = os.path.dirname(path)
    package = module.package.split(".") if module.package else []
    top = folder
    for _ in package:
        top = os.path.dirname(top)
    found = list(_modules(package, os.listdir(folder)))
    if package:
        for place, folders, files in os.walk(os.path.join(top, package[0])):
            folders[:] = sorted(each for each in folders if each.isidentifier())
            inner = os.path.relpath(place, top).split(os.sep)
            if place != folder:
                found.extend(_modules(inner, files))
            if len(found) > _MOST_FILES:
                break
    return found[:_MOST_FILES]


def _modules(package: List[str], files: List[str]) -> Iterator[str]:
    """Yield the names of modules from those of their files."""
    for file in sorted(files):
        name, extension = os.path.splitext(file)
        if extension == ".py":
            yield ".".join(package if name == "__init__" else [*package, name])
>>>>>>> c59e048 (Names in match patterns, locks split over methods, callers in other modules, and cases of whole projects)
