"""Classes of the project: their names, decorators, bases, and receivers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Set, Tuple, Union

from ..knowledge.special_methods import PLAIN_CLASSES
from .calls import callee
from .evaluation import declarations
from .evaluation.values import Class, Function, Named, Object, Value
from .library_names import canonical
from .scopes import AnyFunction, FunctionNode, How, positional

if TYPE_CHECKING:
    from .module import Module

#: Methods that get the class without being declared class methods.
_CLASS_METHODS = frozenset({"__new__", "__init_subclass__", "__class_getitem__"})
_ENUMERATIONS = {
    Named(f"enum.{name}")
    for name in ("Enum", "Flag", "IntEnum", "IntFlag", "ReprEnum", "StrEnum")
}
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
    return canonical(".".join((module.name, *reversed(parts))))


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


def is_enumeration(cls: Class) -> bool:
    """Say whether what the body of a class assigns are its only instances.

    See https://docs.python.org/3/howto/enum.html.
    """
    return not _ENUMERATIONS.isdisjoint(lineage(cls))


def is_enumerated(cls: Class, name: str) -> bool:
    """Say whether a name in the body of a class is that of an enumeration's member: a
    value is assigned to it, not only a type."""
    if name.startswith("_") or not is_enumeration(cls):
        return False
    return all(
        binding.how is How.VALUE
        or binding.how is How.ANNOTATED
        and getattr(cls.module.parent(binding.node), "value", None) is not None
        for binding in cls.bindings(name)
    )


def are_related(first: Class, second: Class) -> bool:
    """Say whether two classes are the same, or one is derived from the other."""
    return first in lineage(second) or second in lineage(first)


def lineage(cls: Class) -> List[Union[Class, Named, None]]:
    """Return a class and all its bases in the order in which Python looks at them, a
    base that several share after all of these; ``None`` for an unknown base.

    Of an absurdly long line the farther part is unknown.
    """
    evaluator = cls.module.evaluator
    known: Dict[Class, List[Union[Class, Named, None]]] = evaluator.memory(lineage)
    if cls in known:
        return known[cls]
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
        known[cls] = found
    return found


def bases(cls: Class) -> Iterator[Union[Class, Named, None]]:
    """Yield the direct bases of a class; ``None`` for one that is not known."""
    for base in cls.node.bases:
        value = cls.module.value(base)
        yield value if isinstance(value, (Class, Named)) else None
