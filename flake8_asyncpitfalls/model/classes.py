"""Classes of the project: their bases, members, and who their methods' receiver is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Tuple, Union

from ..knowledge.special_methods import PLAIN_CLASSES
from . import imports, library
from .calls import callee
from .evaluation import altering, declarations, decorators, overriding, results
from .evaluation.stores import is_set, stores
from .evaluation.values import (
    Class,
    Coroutine,
    Either,
    Function,
    Imported,
    Instance,
    Manager,
    Named,
    Object,
    Returning,
    Super,
    Value,
    same,
)
from .scopes import AnyFunction, Binding, FunctionNode, How, positional

if TYPE_CHECKING:
    from .evaluation.evaluation import Evaluator
    from .module import Module

#: Methods that get the class without being declared class methods.
_CLASS_METHODS = frozenset({"__new__", "__init_subclass__", "__class_getitem__"})
#: Of how many classes a line of bases is looked at.
_LONGEST_LINE = 60


def owner(module: Module, function: ast.AST) -> Optional[Class]:
    """Return the class in whose body a function is defined."""
    node = module.scope_of(function).node
    return Class(module, node) if isinstance(node, ast.ClassDef) else None


def full_name(definition: Union[Class, Function]) -> Optional[str]:
    """Return the name of a definition by which other modules know it: of the module,
    the classes around it, and itself; ``None`` for what is local to a function."""
    module = definition.module
    parts = [getattr(definition.node, "name", "")]
    scope = module.scope_of(definition.node)
    while scope.parent is not None:
        if scope.is_function or scope.is_comprehension:
            return None
        if scope.is_class:
            parts.append(getattr(scope.node, "name", ""))
        scope = scope.parent
    if not module.name or not all(parts):
        return None
    return library.canonical(".".join((module.name, *reversed(parts))))


def has_decorator(module: Module, function: ast.AST, *names: str) -> bool:
    """Say whether a function has one of these decorators, given by qualified name."""
    for decorator in getattr(function, "decorator_list", ()):
        if module.qualified_name(callee(decorator)) in names:
            return True
    return False


def decorator_names(module: Module, function: ast.AST) -> Iterator[Optional[str]]:
    """Yield the qualified names of the decorators of a function or class."""
    for decorator in getattr(function, "decorator_list", ()):
        yield module.qualified_name(callee(decorator))


def is_made_plainly(cls: Class) -> bool:
    """Say whether neither a decorator nor a metaclass that is not known may change a
    class, or how its objects are made."""
    names = [*decorator_names(cls.module, cls.node)]
    names += [cls.module.qualified_name(each.value) for each in cls.node.keywords]
    return all(name is not None and PLAIN_CLASSES.match(name) for name in names)


def first_parameter(function: AnyFunction) -> Optional[ast.arg]:
    """Return the first positional parameter of a function."""
    return next(iter(positional(function)), None)


def receiver_value(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what a method's self or cls is; for ``*args: T`` and ``**kwargs: T`` what
    holds the arguments; ``None`` for any other parameter."""
    function = module.parent(parameter)
    if not isinstance(function, FunctionNode) or isinstance(function, ast.Lambda):
        return None
    if parameter in (function.args.vararg, function.args.kwarg):
        return declarations.of_many(module.evaluator, function.args, parameter)
    if parameter is not first_parameter(function):
        return None
    cls = owner(module, function)
    if cls is None or has_decorator(module, function, "staticmethod"):
        return None
    if function.name in _CLASS_METHODS or has_decorator(
        module, function, "classmethod"
    ):
        return cls
    return Object(cls)


def are_related(first: Class, second: Class) -> bool:
    """Say whether two classes are the same, or one is derived from the other."""
    return first in lineage(second) or second in lineage(first)


def lineage(cls: Class) -> List[Union[Class, Named, None]]:
    """Return a class and all its bases in the order in which Python looks at them, a
    base that several share after all of these; ``None`` for an unknown base.

    Of an absurdly long line the farther part is unknown.
    """
    evaluator = cls.module.evaluator
    known = evaluator.lineages.get(cls)
    if known is not None:
        return known
    found: List[Union[Class, Named, None]] = []  # the last one first
    seen: Set[Union[Class, Named]] = set()
    pending: List[Tuple[Union[Class, Named, None], bool]] = [(cls, False)]
    while pending:
        base, has_bases = pending.pop()
        if base is None or has_bases:
            found.append(base)
        elif base not in seen:
            seen.add(base)
            if len(seen) > _LONGEST_LINE:
                base = None
            pending.append((base, True))
            if isinstance(base, Class):
                pending.extend((each, False) for each in bases(base))
    found.reverse()
    if not evaluator.is_circular:
        evaluator.lineages[cls] = found
    return found


def bases(cls: Class) -> Iterator[Union[Class, Named, None]]:
    """Yield the direct bases of a class; ``None`` for one that is not known."""
    for base in cls.node.bases:
        value = cls.module.value(base)
        yield value if isinstance(value, (Class, Named)) else None


def member(evaluator: Evaluator, value: Optional[Value], name: str) -> Optional[Value]:
    """Return what an attribute of a value is."""
    if isinstance(value, Imported):
        return imports.attribute(value, name)
    if isinstance(value, Named):
        if _is_replaced(evaluator.module, value, name):
            return None
        return Named(library.canonical(f"{value.name}.{name}"))
    if isinstance(value, Instance):
        if _is_replaced(evaluator.module, value, name):
            return None
        return _of_library(value.type, name)
    if isinstance(value, (Object, Class)):
        return _of_project(evaluator, value, name)
    if isinstance(value, Either):
        return same(member(evaluator, each, name) for each in value.objects)
    if isinstance(value, Manager):
        return _of_manager(value, name)
    return _of_bases(value, name) if isinstance(value, Super) else None


def _of_library(cls: str, name: str) -> Value:
    """Return what an attribute of the instances of a library's class is."""
    return library.attribute(cls, name) or Named(library.member_name(cls, name))


def _of_project(
    evaluator: Evaluator, value: Union[Object, Class], name: str
) -> Optional[Value]:
    """Return what an attribute of a class of the project, or of its objects, is."""
    key = (value, name)
    if key not in evaluator.members:
        cls = value.cls if isinstance(value, Object) else value
        if name == "__class__":
            return cls
        found = _of_class(cls, name, cls, bound=value is not cls)
        if isinstance(value, Object) and not value.exact:
            found = overriding.or_overridden(evaluator.module, cls, name, found)
        if evaluator.is_circular:
            return found
        evaluator.members[key] = found
    return evaluator.members[key]


def _of_manager(manager: Manager, name: str) -> Optional[Value]:
    if not manager.is_async or name not in ("__aenter__", "__aexit__"):
        return None
    entered = manager.enters if name == "__aenter__" else None
    return Returning(Coroutine(None, entered))


def _of_bases(receiver: Super, name: str) -> Optional[Value]:
    """Return what an attribute of ``super()`` is."""
    for base in lineage(receiver.cls)[1:]:
        found = _of_base(base, name, receiver.cls, bound=True)
        if found is not None or base is None:
            return found
    return None


def _of_base(
    base: Union[Class, Named, None], name: str, receiver: Class, bound: bool
) -> Optional[Value]:
    if isinstance(base, Class):
        return own_member(base, name, receiver, bound)
    if isinstance(base, Named) and base.name != "object":
        return _of_library(base.name, name)
    return None


def _of_class(cls: Class, name: str, receiver: Class, bound: bool) -> Optional[Value]:
    """Return a member of a class, its instances' attributes included."""
    family = lineage(cls)
    stored: List[Optional[Value]] = []
    for module in dict.fromkeys(b.module for b in family if isinstance(b, Class)):
        bindings = list(_stores(module, family, name))
        if bindings:
            known = [binding for binding in bindings if binding is not None]
            stored.append(
                module.evaluator.agreed((cls.node, name), known)
                if len(known) == len(bindings)
                else None
            )
    for base in family:
        if isinstance(base, Class):
            own = base.bindings(name)
            if own and (not stored or any(b.how is How.ANNOTATED for b in own)):
                return own_member(base, name, receiver, bound)
            if own and any(binding.how is How.DEFINITION for binding in own):
                return None  # a method that is replaced in some instances
            if own:
                return same([own_member(base, name, receiver, bound), *stored])
        elif not stored:
            return _of_base(base, name, receiver, bound)
    return same(stored)


def own_member(cls: Class, name: str, receiver: Class, bound: bool) -> Optional[Value]:
    """Return what the body of a class binds to a name, as seen from a receiver."""
    module = cls.module
    if not cls.bindings(name):
        return None
    value = module.evaluator.bound(cls.scope, name)
    if isinstance(value, Function):
        if has_decorator(module, value.node, *decorators.PROPERTIES):
            return results.result(value) if bound else None
        if altering.alters_methods(receiver):
            return None
        return value._replace(receiver=receiver)
    return value


def _stores(
    module: Module, family: List[Union[Class, Named, None]], name: str
) -> Iterator[Optional[Binding]]:
    """Yield where an attribute of a class's instances is set in this module; ``None``
    for a place that may set it from outside."""
    found = stores(module, name)
    if found.unknown:
        yield None
    for cls in family:
        for binding in found.by_class.get(cls, ()) if isinstance(cls, Class) else ():
            receiver = getattr(binding.node, "value", None)
            own = isinstance(receiver, ast.Name) and _is_receiver(module, receiver)
            yield binding if own else None


def _is_receiver(module: Module, name: ast.Name) -> bool:
    """Say whether a name is the self or cls of the method that it stands in."""
    scope = module.scope_of(name).binding_scope(name.id)
    if scope is None or not isinstance(scope.node, FunctionNode):
        return False
    parameter = first_parameter(scope.node)
    return parameter is not None and parameter.arg == name.id


def _is_replaced(module: Module, value: Value, name: str) -> bool:
    """Say whether code of this module sets an attribute of a library's object or of an
    object of the same class."""
    if not is_set(module, name):
        return False
    found = stores(module, name)
    if isinstance(value, Named):
        return value.name in found.names
    return isinstance(value, Instance) and not found.types.isdisjoint(
        library.lineage(value.type)
    )
