"""Where a module sets attributes, and on what."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, NamedTuple, Set

from ..calls import last_name, written_name
from ..fields import nodes_in
from ..scopes import Binding, How
from .values import Class, Either, Imported, Instance, Named, Object, objects_of

if TYPE_CHECKING:
    from ..module import Module


class Stores(NamedTuple):
    """The places that set attributes of one name."""

    #: By the class of this project that they, or their instances, are attributes of.
    by_class: Dict[Class, List[Binding]]
    #: The library classes on whose instances it is set.
    types: Set[str]
    #: The library modules, functions and classes on which it is set.
    names: Set[str]
    #: By the module of this project that they are names of.
    by_module: Dict[Module, List[Binding]]
    #: The places that set it on something unknown.
    unknown: List[Binding]


def is_set(module: Module, name: str) -> bool:
    """Say whether a module sets an attribute of this name on anything."""
    return bool(module.stored(name)) or name in module.once(_by_call)


def stores(module: Module, name: str) -> Stores:
    """Return the places in a module that set an attribute."""
    known: Dict[str, Stores] = module.memory(stores)
    all_unknown = Stores({}, set(), set(), {}, module.stored(name))
    return module.evaluator.remembered(
        known, name, all_unknown, _sorted_out, module, name
    )


def before_declaration(module: Module) -> Set[ast.AST]:
    """Return where attributes are read in the value of the very assignment that alone
    declares them: they are not yet what it says they are."""
    bodies = [scope for scope in module.scopes.values() if scope.is_class]
    found: Set[ast.AST] = set()
    for name, bindings in module.attributes.items():
        declaring = [each for each in bindings if each.how is How.ANNOTATED]
        if len(declaring) != 1 or any(name in scope.bindings for scope in bodies):
            continue
        target = declaring[0].node
        value = getattr(module.parent(target), "value")
        for node in () if value is None else nodes_in(value):
            if isinstance(node, ast.Attribute) and node.attr == name:
                if ast.dump(node.value) == ast.dump(getattr(target, "value")):
                    found.add(node)
    return found


def _by_call(module: Module) -> Dict[str, List[ast.Call]]:
    """Return the calls that set an attribute of a name: ``setattr(x, "name", y)``,
    ``monkeypatch.setattr(...)``, ``patch.object(x, "name", y)``."""
    found: Dict[str, List[ast.Call]] = {}
    for call in module.nodes(ast.Call):
        function = call.func
        if isinstance(function, ast.Name):
            sets = function.id == "setattr"
        else:
            sets = getattr(function, "attr", None) in ("setattr", "object")
        if sets and len(call.args) >= 2 and isinstance(call.args[1], ast.Constant):
            if len(call.args) > 2 or any(each.arg == "new" for each in call.keywords):
                found.setdefault(str(call.args[1].value), []).append(call)
    return found


def _sorted_out(module: Module, name: str) -> Stores:
    """Return the places that set an attribute, sorted by what they set it on."""
    found = Stores({}, set(), set(), {}, [])
    places = [
        (getattr(binding.node, "value"), binding) for binding in module.stored(name)
    ]
    for call in module.once(_by_call).get(name, ()):
        places.append((call.args[0], Binding(call, How.OTHER)))
    for target, binding in places:
        value = module.value(target)
        if isinstance(value, Class):
            found.by_class.setdefault(value, []).append(binding)
        elif isinstance(value, (Object, Either)):
            for each in objects_of(value):
                found.by_class.setdefault(each.cls, []).append(binding)
        elif isinstance(value, Instance):
            found.types.add(value.type)
        elif isinstance(value, Named):
            found.names.add(value.name)
        elif isinstance(value, Imported):
            found.by_module.setdefault(value.module, []).append(binding)
        elif value is None:
            found.unknown.append(binding)
    return found


def attribute_sources(module: Module) -> Dict[str, List[ast.AST]]:
    """Return what the names and attributes are, a function perhaps, that a module keeps
    in attributes of other names, by these: ``self._sleep = time.sleep``."""
    found: Dict[str, List[ast.AST]] = {}
    bodies = [scope for scope in module.scopes.values() if scope.is_class]
    for attributes in (module.attributes, *(scope.bindings for scope in bodies)):
        for name, bindings in attributes.items():
            for binding in bindings:
                source = module.assigned(binding)
                if isinstance(source, ast.Call) and last_name(source) == "staticmethod":
                    source = source.args[0] if source.args else None
                if source is not None and written_name(source) not in ("", name):
                    found.setdefault(name, []).append(source)
    return found


def attribute_aliases(module: Module) -> Dict[str, Set[str]]:
    """Return the other names that what attributes keep has, by their last parts, by the
    names of the attributes."""
    return {
        name: set(map(written_name, sources))
        for name, sources in module.once(attribute_sources).items()
    }


def loads(module: Module) -> Dict[str, List[ast.Attribute]]:
    """Return where a module reads attributes, by their names."""
    found: Dict[str, List[ast.Attribute]] = {}
    for node in module.parents:
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            found.setdefault(node.attr, []).append(node)
    return found
