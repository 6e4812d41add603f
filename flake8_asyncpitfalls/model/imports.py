"""What imports lead to: modules and names of the project, or those of libraries."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional, Set, Tuple

from . import library
from .calls import dotted_name
from .evaluation.values import Imported, Named, Value
from .library_names import canonical
from .project.places import absolute_from
from .project.project_view import ProjectView
from .project.source_file import SourceFile
from .scopes import Binding, How

if TYPE_CHECKING:
    from .module import Module


#: Modules of the standard library that have no names of builtins.
_WITHOUT_BUILTINS = frozenset({"dataclasses", "typing", "typing_extensions"})
#: Through how many modules a name is followed to where it is defined.
_LONGEST_WAY = 8


def imported(importer: Module, name: str) -> Optional[Value]:
    """Return what an imported name is.

    ``name`` is as the import statement has it, dots of a relative import included.
    """
    full = absolute(importer, name)
    project = importer.project
    if project is None or full is None or not project.knows(full):
        return Named(canonical(name if full is None else full))
    parts = full.split(".")
    for length in range(len(parts), 0, -1):
        module = project.module(".".join(parts[:length]))
        if module is not None:
            if length == len(parts):
                package = _hiding(project, full)
                if package is not None:
                    return package.evaluator.bound(package.scope, parts[-1])
            value: Optional[Value] = Imported(module)
            for part in parts[length:]:
                value = attribute(value, part)
            return value
    return None


def _hiding(project: ProjectView, full: str) -> Optional[Module]:
    """Return the package in which something else has the name of a module of it:
    ``from .ping import ping`` in its ``__init__``."""
    head, _, last = full.rpartition(".")
    if last.encode() not in (project.text(head) or b""):
        return None
    package = project.module(head)
    bindings = [] if package is None else package.scope.bindings.get(last, [])
    if package is None or not bindings:
        return None
    is_module = any(
        binding.how is How.IMPORT and absolute(package, binding.name) == full
        for binding in bindings
    )
    return None if is_module else package


def defined_as(importer: Module, name: str) -> str:
    """Say whether an imported name is a "class" or plain "def" of another module of
    this project; "" where it is neither, or where only reading that module would tell.

    This looks at the module's text alone, and so costs little.
    """
    found = _in_project(importer, name)
    if found is None:
        return ""
    project, module, last = found
    return project.defines(module, last)


def is_handed_on(importer: Module, name: str) -> bool:
    """Say whether an imported name may be that of something which another module of
    this project only hands on: it has the name, and defines no function or class."""
    found = _in_project(importer, name)
    if found is None:
        return False
    project, module, last = found
    text = project.text(module) or b""
    return last.encode() in text and not project.defines(module, last)


def is_of_own_module(module: Module, function: ast.Attribute) -> bool:
    """Say whether an attribute may be something that another module of this project
    only hands on: ``compat.nap``, where that imports it."""
    owner = dotted_name(function.value)
    if owner is None:
        return False
    first, dot, rest = owner.partition(".")
    return any(
        module.once_for(is_handed_on, f"{name}{dot}{rest}.{function.attr}")
        for name in module.once(_own_modules).get(first, ())
    )


def _own_modules(importer: Module) -> Dict[str, Set[str]]:
    """Return the full names of what is imported that is in this project and may be a
    module, by the names that it has here."""
    found: Dict[str, Set[str]] = {}
    project = importer.project
    if project is None:
        return found
    for scope in importer.scopes.values():
        for name, bindings in scope.bindings.items():
            for binding in bindings:
                if binding.how is How.IMPORT:
                    full = absolute(importer, binding.name)
                    if full and project.knows(full) and project.path(full):
                        found.setdefault(name, set()).add(full)
    return found


def _in_project(importer: Module, name: str) -> Optional[Tuple[ProjectView, str, str]]:
    """Return the project, and the module and the name in it, of what is imported;
    ``None`` for what is of no module of the project."""
    full = absolute(importer, name)
    project = importer.project
    if project is None or full is None or not project.knows(full):
        return None
    module, _, last = full.rpartition(".")
    return project, module, last


def coroutine_names(importer: Module) -> Set[str]:
    """Return the names of the coroutine functions and methods in the modules of the
    project that a module imports, by their text alone."""
    return set().union(*(each.coroutines for each in importer.once(_files)))


def property_names(importer: Module) -> Set[str]:
    """Return the names of the properties among these."""
    return set().union(*(each.properties for each in importer.once(_files)))


def generator_names(importer: Module) -> Set[str]:
    """Return the names of the asynchronous generators among these."""
    return set().union(*(each.generators for each in importer.once(_files)))


def _files(importer: Module) -> List[SourceFile]:
    """Return the files of what a module imports from its project, of what that is
    imported from, of where it is defined, and of where the classes come from that are
    imported there: bases, and what functions make."""
    project = importer.project
    if project is None:
        return []
    #: Full names, those of modules among them.
    found: Set[str] = set()
    every = importer.scope.bindings.values()
    names = {one.name for each in every for one in each if one.how is How.IMPORT}
    for name in (*names, *importer.scope.stars):
        full = absolute(importer, name)
        if full and project.knows(full):
            module, _, last = full.rpartition(".")
            found.update((full, module))
            text = project.read(module)
            if text is not None and last in text.imports.aliases:
                defined = definition(importer, name)
                if defined is not None:
                    found.add(defined[0].name)
    return project.files(found | project.class_modules(found))


def absolute(importer: Module, name: str) -> Optional[str]:
    """Return the full name of an import; ``None`` where a relative one leads out."""
    return absolute_from(importer.package, name)


def attribute(value: Optional[Value], name: str) -> Optional[Value]:
    """Return what a module of the project has under a name."""
    if not isinstance(value, Imported):
        return None
    module = value.module
    if name in module.scope.bindings:
        return module.evaluator.bound(module.scope, name)
    if module.project is not None and module.package == module.name:
        submodule = module.project.module(f"{module.name}.{name}")
        if submodule is not None:
            return Imported(submodule)
    return star_imported(module, name)[1] if not name.startswith("_") else None


def definition(importer: Module, name: str) -> Optional[Tuple[Module, Binding]]:
    """Return the one binding, in another module of the project, of an imported name;
    that module may have it from yet another one."""
    for _ in range(_LONGEST_WAY):
        found = _in_project(importer, name)
        if found is None:
            return None
        project, head, last = found
        module = project.module(head)
        bindings = [] if module is None else module.scope.bindings.get(last, [])
        if module is None or len(bindings) != 1:
            return None
        if bindings[0].how is not How.IMPORT:
            return module, bindings[0]
        importer, name = module, bindings[0].name
    return None  # modules that import a name from each other


def definition_in(
    owner: Optional[Value], name: str
) -> Optional[Tuple[Module, Binding]]:
    """Return the one binding of an attribute of a module of the project."""
    if not isinstance(owner, Imported):
        return None
    return definition(owner.module, f"{owner.module.name}.{name}")


def star_imported(module: Module, name: str) -> Tuple[bool, Optional[Value]]:
    """Look for a name in the modules from which all names are imported.

    Return whether that settles what the name is, and the value. It does not where no
    star import binds the name; where modules import from each other it is unknown.
    """
    searched = module.once(_searched)
    if name in searched:
        return True, None
    searched.add(name)
    try:
        return _in_stars(module, name)
    finally:
        searched.discard(name)


def _searched(module: Module) -> Set[str]:
    """Return the names that are being looked for in a module's star imports."""
    return set()


def _in_stars(module: Module, name: str) -> Tuple[bool, Optional[Value]]:
    """Return whether a star import settles what a name is, and what it is."""
    for star in module.scope.stars:
        value = imported(module, star)
        if isinstance(value, Named) and value.name in _WITHOUT_BUILTINS:
            if library.is_builtin(name):
                continue
        if not isinstance(value, Imported) or value.module is module:
            return True, None
        if not name.startswith("_"):
            found = attribute(value, name)
            if found is not None or name in value.module.scope.bindings:
                return True, found
            if value.module.scope.stars:
                return True, None
    return False, None
