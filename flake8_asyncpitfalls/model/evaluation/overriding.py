"""Methods that override others, and those that are overridden."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, List, Optional, Sequence

from .. import classes
from . import decorators, holders, members
from .agreement import same
from .values import (
    NONE,
    Class,
    Coroutine,
    Function,
    Named,
    Object,
    Returning,
    Value,
    functions_of,
)

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import Binding
    from .evaluation import Evaluator

#: Base classes from elsewhere that have no methods of one's own names.
_WITHOUT_METHODS = frozenset(
    {"object", "abc.ABC", "enum.Enum", "typing.Generic", "typing.NamedTuple"}
)
_PROTOCOLS = frozenset({"typing.Protocol", "typing_extensions.Protocol"})


def may_override(module: Module, function: ast.AsyncFunctionDef) -> bool:
    """Say whether a function may have to be as it is: it overrides a method, or may do
    so, of a base class that is not known; or it stands in a protocol."""
    cls = classes.owner(module, function)
    if cls is None:
        return False
    for base in classes.lineage(cls)[1:]:
        if isinstance(base, Class):
            if base.bindings(function.name):
                return True
        elif base is None or base.name not in _WITHOUT_METHODS:
            return True
    return False


def _is_abstract(cls: Class) -> bool:
    """Say whether a class has abstract methods, its own or of a base class, so that
    others are derived from it, which may be anywhere."""
    return any(
        classes.has_decorator(base.module, statement, "abc.abstractmethod")
        for base in classes.lineage(cls)
        if isinstance(base, Class)
        for statement in base.body
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef))
    )


def may_be_another(module: Module, callee: ast.AST) -> bool:
    """Say whether a method that is called may be that of a class derived elsewhere: the
    class is there to be derived from, or the method only gives a default value."""
    owner = module.value(getattr(callee, "value", callee))
    if not isinstance(owner, Object) or owner.exact:
        return False
    if is_protocol(owner.cls) or _is_abstract(owner.cls):
        return True
    return all(map(_gives_default, functions_of(module.value(callee))))


def is_protocol(cls: Class) -> bool:
    """Say whether a class only says what others have."""
    return any(
        isinstance(base, Named) and base.name in _PROTOCOLS
        for base in classes.lineage(cls)
    )


def is_declared_callable(value: Optional[Value]) -> bool:
    """Say whether a value is only declared to be called: ``Callable[...]``, or a
    protocol that says the same."""
    return isinstance(value, Returning) or (
        isinstance(value, Object) and is_protocol(value.cls)
    )


def _gives_default(function: Function) -> bool:
    """Say whether a function does nothing but to return a constant."""
    body = function.module.body(function.node)
    value = getattr(body[-1], "value", None) if body else None
    return isinstance(value, ast.Constant) and all(
        isinstance(statement, ast.Expr) for statement in body[:-1]
    )


def or_overridden(
    module: Module, cls: Class, name: str, found: Optional[Value]
) -> Optional[Value]:
    """Return a method, or the choice of it and what subclasses put in its place; of a
    property that is a coroutine function what all give."""
    if not isinstance(found, (Function, Coroutine)):
        return found
    overriding = [
        members.own_member(subclass, name, subclass, bound=True)
        or replaced(subclass, name)
        for place in dict.fromkeys((module, cls.module))
        for subclass in subclasses(place, cls)
        if subclass.bindings(name)
    ]
    return same([found, *overriding])


def without_overriding(methods: Sequence[Function]) -> Sequence[Function]:
    """Return the one of some methods in the place of which all others stand in
    subclasses; all where there is none. The class is that by which each was reached."""
    first = methods[0].receiver
    for method in methods[1:]:
        cls = method.receiver
        if first is None or cls is None or first not in classes.lineage(cls):
            return methods
    return methods[:1]


def replaced(cls: Class, name: str) -> Optional[Function]:
    """Return the coroutine function of a base class in whose place a class has a
    property: what that gives is called as the function would be."""
    is_property = False
    for base in classes.lineage(cls):
        if not isinstance(base, Class):
            break
        found = None
        if base.bindings(name):
            found = base.module.evaluator.bound(base.scope, name)
        if isinstance(found, Function):
            if not classes.has_decorator(
                base.module, found.node, *decorators.PROPERTIES
            ):
                is_async = isinstance(found.node, ast.AsyncFunctionDef)
                return (
                    found._replace(receiver=cls) if is_property and is_async else None
                )
            is_property = True
        elif base.bindings(name):
            break
    return None


def subclasses(module: Module, cls: Class) -> List[Class]:
    """Return the classes of a module that are below a class."""
    return module.once(_subclasses).get(cls, [])


def _subclasses(module: Module) -> Dict[Class, List[Class]]:
    """Return the classes of a module that are below each class."""
    found: Dict[Class, List[Class]] = {}
    for node in list(module.scopes):
        if isinstance(node, ast.ClassDef):
            below = Class(module, node)
            for base in classes.lineage(below)[1:]:
                if isinstance(base, Class):
                    found.setdefault(base, []).append(below)
    return found


def is_set_alike(module: Module, attribute: ast.Attribute) -> bool:
    """Say whether an attribute that keeps a function is set to nothing else, neither by
    its class nor by those above and below; if it is set at all."""
    value = module.value(attribute)
    return all(
        module.value(source) in (value, NONE)
        for binding in module.stored(attribute.attr)
        for source in (module.assigned(binding),)
        if source is not None and holders.may_be_one(module, binding.node, attribute)
    )


def narrowed(
    evaluator: Evaluator, binding: Binding, declared: Object, statement: ast.AnnAssign
) -> Object:
    """Return what a local variable is that is declared more widely than what it is
    bound to, and only there: ``stream: Stream = FileStream()``."""
    module, target = evaluator.module, binding.node
    scope = module.scope_of(target)
    if not isinstance(statement.value, ast.Call) or not scope.is_function:
        return declared
    if not isinstance(target, ast.Name) or len(scope.bindings[target.id]) > 1:
        return declared
    made = evaluator.value(statement.value)
    if isinstance(made, Object) and made.exact:
        if declared.cls in classes.lineage(made.cls):
            return made
    return declared
