"""Which calls may lead to what blocks, by their names alone: a look before all others,
which costs little."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Set, Tuple

from .. import contexts, imports
from ..calls import by_name, dotted_name, written_name
from ..evaluation.attribute_stores import attribute_sources
from ..project.texts import Imports
from ..scopes import AnyFunction, Binding, How, Scope
from . import blocking_words, tree_uses
from .blocking_words import HandedOn
from .configured import last_part_pattern
from .operations import SPECIAL, calling
from .text_graph import TextGraph
from .text_items import MAKING, Definition, Names, run_by

if TYPE_CHECKING:
    from ..module import Module
    from ..project.project_view import ProjectView

#: How definitions are told apart, as the texts of modules have it.
_KINDS = {
    ast.FunctionDef: "def",
    ast.AsyncFunctionDef: "async def",
    ast.ClassDef: "class",
}
#: What gives a function with some of its arguments.
_PREPARING = "partial"


def may_block(module: Module, call: ast.Call) -> bool:
    """Say whether a call may be one of a function of this project that blocks."""
    names = module.once(_names)
    function = call.func
    if isinstance(function, ast.Attribute):
        return (
            function.attr in names.attributes
            or function.attr in MAKING
            or function.attr in module.once(_prepared)
            or ("__call__" in names.attributes and _is_own(function.value))
        )
    return isinstance(function, ast.Name) and (
        function.id in names.functions
        or ("__call__" in names.attributes and _is_own(function))
        or _holds_something(module, function, names)
    )


def _is_own(node: ast.expr) -> bool:
    """Say whether this is the object that a method is of."""
    return isinstance(node, ast.Name) and node.id == "self"


def calls_that_may_block(module: Module) -> Iterator[ast.Call]:
    """Yield the calls of a whole module that ``may_block``."""
    names = module.once(_names)
    if names.functions or names.attributes:
        for calls in module.once(by_name).values():
            yield from (call for call in calls if may_block(module, call))
        for call in module.nodes(ast.Call):
            if isinstance(call.func, (ast.Call, ast.Subscript)):
                yield call


def reads_that_may_block(module: Module) -> Iterator[ast.Attribute]:
    """Yield the attributes that a module reads, and does not call, of the names of
    methods that may block, which may be properties."""
    for name in module.once(_names).attributes:
        yield from tree_uses.reads(module, name)


def uses_that_may_block(module: Module, function: AnyFunction) -> Iterator[ast.expr]:
    """Yield where a plain function may run what blocks without a call: properties that
    it reads, and what it enters by a name."""
    body = module.body(function)
    return tree_uses.uses_in(module, body, module.once(_names).attributes)


def operations_that_may_block(module: Module) -> Iterator[ast.expr]:
    """Return the operations in a module whose special methods may block."""
    names = module.once(_names).attributes & SPECIAL
    return calling(module, names) if names else iter(())


def _prepared(module: Module) -> Set[str]:
    """Return the names of the attributes that keep what ``partial`` gives."""
    return {
        written_name(around.targets[0])
        for made in module.once(by_name).get(_PREPARING, ())
        for around in (module.parent(made),)
        if isinstance(around, ast.Assign)
    }


def _holds_something(module: Module, name: ast.Name, names: Names) -> bool:
    """Say whether a name is a variable that may hold something of these names: a
    function, or what its annotation tells of, an object or a class."""
    scope = module.scope_of(name).binding_scope(name.id)
    if scope is None:
        return False
    is_told = "__call__" in names.attributes or bool(names.functions)
    return any(
        binding.how is How.VALUE
        or (binding.how is How.ANNOTATED and is_told)
        or (binding.how is How.PARAMETER and binding.source is not None and is_told)
        for binding in scope.bindings[name.id]
    )


def _names(module: Module) -> Names:
    """Return the names of the calls in a module that may block."""
    project = module.project
    if project is not None and project.keeps(module):
        return _graph(module, project).names(module.name)
    calls, imported = module.once(by_name), _imports(module)
    classes = blocking_words.classes(imported.aliases, partial(_may_have, calls))
    packages = module.imported_packages
    found = Names(set(), set())
    handed = HandedOn(imported.aliases, set())
    if project is not None:
        graph = _graph(module, project)
        found = graph.visible(module.name, imported, calls.keys())
        classes |= graph.classes(module.name, imported)
        handed = graph.givers.to(imported.aliases, imported.of_project(project))
        packages = {each for each in packages if not project.knows(each)}
    configured = last_part_pattern(module)
    words = blocking_words.Words(handed, packages, classes, configured)
    _spread(module, words, found)
    return found


def _spread(module: Module, words: blocking_words.Words, found: Names) -> None:
    """Add the functions of a module that may block by themselves, and those that call
    what may."""
    calls, below = module.once(by_name), _below(module)
    decorated = _decorated(module)
    pending = [*found.functions, *found.attributes]
    for name in words.likely(calls.keys()):
        for call in calls[name]:
            if words.may_block(name, _before(call.func)):
                pending.extend(_runners(module, call, found))
    keepers = module.once(_keepers)
    for name in words.likely(keepers.keys()):
        for attribute, source in keepers[name]:
            if words.may_block(name, _before(source)):
                pending.extend(_new(attribute, found.attributes))
    while pending:
        name = pending.pop()
        for attribute, _ in keepers.get(name, ()):
            pending.extend(_new(attribute, found.attributes))
        for used in (*calls.get(name, ()), *tree_uses.uses(module, name)):
            pending.extend(_runners(module, used, found))
        for cls in below.get(name, ()):
            pending.extend(_new(cls, found.functions))
        for function in decorated.get(name, ()):
            pending.extend(_called_as(module.inside(function), found))


def _keepers(module: Module) -> Dict[str, List[Tuple[str, ast.AST]]]:
    """Return the attributes in which a module keeps functions of other names, by these,
    and what each gets."""
    found: Dict[str, List[Tuple[str, ast.AST]]] = {}
    for attribute, sources in module.once(attribute_sources).items():
        for source in sources:
            found.setdefault(written_name(source), []).append((attribute, source))
    return found


def _may_have(calls: Dict[str, List[ast.Call]], name: str) -> bool:
    """Say whether a dotted name may stand in a module: that of a class, or of a
    function that is called."""
    last = name.rpartition(".")[2]
    return last in calls or last[:1].isupper()


def _graph(module: Module, view: ProjectView) -> TextGraph:
    if TextGraph not in view.memory:
        view.memory[TextGraph] = TextGraph(view.project, last_part_pattern(module))
    graph: TextGraph = view.memory[TextGraph]
    return graph


def _imports(module: Module) -> Imports:
    """Return what a module imports, anywhere in it, and what it makes other names of:
    ``nap = time.sleep``."""
    found = Imports()
    assigned: List[Tuple[str, ast.Attribute]] = []
    for scope in module.scopes.values():
        found.stars.update(
            full
            for name in scope.stars
            for full in (imports.absolute(module, name),)
            if full is not None
        )
        for name, bindings in scope.bindings.items():
            for binding in bindings:
                if binding.how is How.IMPORT:
                    _add(module, found, name, binding)
                elif binding.how is How.VALUE:
                    if isinstance(binding.source, ast.Attribute):
                        assigned.append((name, binding.source))
    for name, source in assigned:
        dotted = dotted_name(source)
        if dotted is not None and dotted.partition(".")[0] in found.aliases:
            found.aliases.setdefault(name, found.full_name(dotted))
    found.modules |= found.stars
    return found


def _add(module: Module, found: Imports, alias: str, binding: Binding) -> None:
    node = binding.node
    assert isinstance(node, ast.alias)
    if isinstance(module.parent(node), ast.Import):
        found.add_module(node.name, node.asname or "")
        return
    source = imports.absolute(module, binding.name)
    if source is not None:
        found.add_members(source.rpartition(".")[0], [(node.name, alias)])


def _below(module: Module) -> Dict[str, List[str]]:
    """Return the names of the classes of a module by those of their bases."""
    found: Dict[str, List[str]] = {}
    for node in module.scopes:
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                name = written_name(base)
                found.setdefault(name, []).append(node.name)
    return found


def _decorated(module: Module) -> Dict[str, List[ast.FunctionDef]]:
    """Return the plain functions of a module by the last names of their decorators."""
    found: Dict[str, List[ast.FunctionDef]] = {}
    for node in module.scopes:
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                used = getattr(decorator, "func", decorator)
                found.setdefault(written_name(used), []).append(node)
    return found


def _before(function: ast.AST) -> str:
    """Return what stands before the last name of what is called."""
    if isinstance(function, ast.Name):
        return ""
    parts = [""]
    node: ast.AST = function
    while isinstance(node, ast.Attribute):
        node = node.value
        if isinstance(node, ast.Attribute):
            parts.append(node.attr)
    if isinstance(node, ast.Name):
        parts.append(node.id)
    else:
        is_text = isinstance(node, (ast.JoinedStr, ast.Constant))
        parts.append(blocking_words.QUOTES[0] if is_text else ")")
    return ".".join(reversed(parts))


def _runners(module: Module, node: ast.AST, found: Names) -> Iterator[str]:
    """Add what runs a node, and the attribute in which it is kept; yield the new
    names."""
    scope = contexts.runner(module, module.scope_of(node))
    if isinstance(scope.node, ast.Lambda):
        kept = module.parent(scope.node)
        for target in kept.targets if isinstance(kept, ast.Assign) else ():
            if isinstance(target, ast.Attribute):
                yield from _new(target.attr, found.attributes)
    yield from _called_as(scope, found)


def _called_as(scope: Scope, found: Names) -> Iterator[str]:
    """Add the names by which the code of a scope is run; yield the new ones."""
    definitions: List[Definition] = []
    outer: Optional[Scope] = scope
    while outer is not None:
        if not outer.has_type_parameters:
            kind = _KINDS.get(outer.kind, "")
            definitions.append((kind, getattr(outer.node, "name", "")))
        outer = outer.parent
    for kind, name in run_by(definitions):
        yield from _new(name, found.of(kind))


def _new(name: str, known: Set[str]) -> Iterator[str]:
    if name not in known:
        known.add(name)
        yield name
