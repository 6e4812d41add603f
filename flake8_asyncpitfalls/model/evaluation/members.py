"""What the attributes of values are."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple, Union

from .. import classes, imports, library, library_values
from ..library_names import canonical, lineage
from ..scopes import Binding, FunctionNode, How
from . import altering, decorators, generics, overriding, results
from .agreement import same
from .attribute_stores import is_set, stores
from .values import (
    NONE,
    Awaitable,
    Class,
    Coroutine,
    Either,
    Function,
    Imported,
    Instance,
    Manager,
    Named,
    Object,
    Partial,
    Returning,
    Super,
    Value,
)

if TYPE_CHECKING:
    from ..module import Module
    from .evaluation import Evaluator

#: A class and all its bases, ``None`` for an unknown one.
_Family = List[Union[Class, Named, None]]


def member(evaluator: Evaluator, value: Optional[Value], name: str) -> Optional[Value]:
    """Return what an attribute of a value is."""
    if isinstance(value, Imported):
        return _of_module(evaluator, value, name)
    if isinstance(value, Named):
        if _is_replaced(evaluator.module, value, name):
            return None
        return Named(canonical(f"{value.name}.{name}"))
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
    if isinstance(value, Awaitable):
        return Returning(value) if name == "__aenter__" else None
    return _of_bases(value, name) if isinstance(value, Super) else None


def _of_module(evaluator: Evaluator, owner: Imported, name: str) -> Optional[Value]:
    """Return what a name of another module is: that which this module gives it where
    the other one only has a place for it, ``None``."""
    found = imports.attribute(owner, name)
    if found == NONE and is_set(evaluator.module, name):
        given = stores(evaluator.module, name).by_module.get(owner.module)
        if given:
            return evaluator.agreed((owner.module, name), given)
    return found


def _of_library(cls: str, name: str) -> Value:
    """Return what an attribute of the instances of a library's class is."""
    return library_values.attribute(cls, name) or Named(library.member_name(cls, name))


def _of_project(
    evaluator: Evaluator, value: Union[Object, Class], name: str
) -> Optional[Value]:
    """Return what an attribute of a class of the project, or of its objects, is."""
    known: Dict[Tuple[Value, str], Optional[Value]] = evaluator.memory(member)
    key = (value, name)
    if key not in known:
        cls = value.cls if isinstance(value, Object) else value
        if name == "__class__":
            return cls
        found = _of_class(cls, name, cls, bound=value is not cls)
        if isinstance(value, Object) and not value.exact:
            found = overriding.or_overridden(evaluator.module, cls, name, found)
        if isinstance(value, Object):
            found = generics.member(value, name, found)
        if evaluator.is_circular:
            return found
        known[key] = found
    return known[key]


def _of_manager(manager: Manager, name: str) -> Optional[Value]:
    if not manager.is_async:
        return Returning(manager.enters) if name == "__enter__" else None
    if name not in ("__aenter__", "__aexit__"):
        return None
    entered = manager.enters if name == "__aenter__" else None
    return Returning(Coroutine(None, entered))


def _of_bases(receiver: Super, name: str) -> Optional[Value]:
    """Return what an attribute of ``super()`` is."""
    for base in classes.lineage(receiver.cls)[1:]:
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
    family = classes.lineage(cls)
    stored = list(_stored(family, cls, name))
    for base in family:
        if isinstance(base, Class):
            own = base.bindings(name)
            if own and (not stored or any(b.how is How.ANNOTATED for b in own)):
                return own_member(base, name, receiver, bound)
            if own and any(binding.how is How.DEFINITION for binding in own):
                if _has_setter(own):
                    return own_member(base, name, receiver, bound)
                return None  # a method that is replaced in some instances
            if own:
                return same([own_member(base, name, receiver, bound), *stored])
        elif not stored:
            return _of_base(base, name, receiver, bound)
    return same(stored)


def _stored(family: _Family, cls: Class, name: str) -> Iterator[Optional[Value]]:
    """Yield what each module that defines a class of a family sets an attribute of its
    instances to, if it does; ``None`` where that may only be done from outside."""
    for module in dict.fromkeys(b.module for b in family if isinstance(b, Class)):
        own, outside = _stores(module, family, name)
        agreed = module.evaluator.agreed
        if own:
            found = agreed((cls.node, name), own)
            if outside and agreed((cls.node, name), own + outside) != found:
                found = None
            yield found
        elif outside:
            yield None


def own_member(cls: Class, name: str, receiver: Class, bound: bool) -> Optional[Value]:
    """Return what the body of a class binds to a name, as seen from a receiver."""
    module = cls.module
    if not cls.bindings(name):
        return None
    value = module.evaluator.bound(cls.scope, name)
    if isinstance(value, Function):
        if classes.has_decorator(module, value.node, *decorators.PROPERTIES):
            return results.result(value) if bound else None
        if altering.alters_methods(receiver):
            return None
        return value._replace(receiver=receiver)
    if not isinstance(value, Partial) and classes.is_enumerated(cls, name):
        return Object(cls, exact=True)
    return _got(value) if isinstance(value, Object) else value


def _has_setter(bindings: List[Binding]) -> bool:
    """Say whether one of the functions that a class's body binds to a name is called
    when that attribute is set, so that it remains a property: ``@name.setter``."""
    return any(
        isinstance(decorator, ast.Attribute) and decorator.attr == "setter"
        for binding in bindings
        for decorator in getattr(binding.node, "decorator_list", ())
    )


def getter(value: Optional[Value], name: str) -> Optional[Function]:
    """Return the function that runs when an attribute of an object of the project is
    read, the first time or each time: that of a property of its class, whatever
    subclasses have."""
    if not isinstance(value, Object):
        return None
    for base in classes.lineage(value.cls):
        if not isinstance(base, Class):
            return None
        if base.bindings(name):
            found = base.module.evaluator.bound(base.scope, name)
            if isinstance(found, Function):
                names = list(classes.decorator_names(base.module, found.node))
                if len(names) == 1 and names[0] in decorators.PROPERTIES:
                    return found._replace(receiver=value.cls)
            return None
    return None


def _got(value: Object) -> Optional[Value]:
    """Return what is got where an object is found in the body of a class: what its
    ``__get__`` gives, if it has one, or itself."""
    getter = member(value.cls.module.evaluator, value, "__get__")
    return results.result(getter) if isinstance(getter, Function) else value


def _stores(
    module: Module, family: _Family, name: str
) -> Tuple[List[Binding], List[Binding]]:
    """Return where an attribute of a class's instances is set in this module: by its
    own methods, and where that may be done from outside."""
    found = stores(module, name)
    own: List[Binding] = []
    outside = list(found.unknown)
    for cls in family:
        for binding in found.by_class.get(cls, ()) if isinstance(cls, Class) else ():
            receiver = getattr(binding.node, "value", None)
            if isinstance(receiver, ast.Name) and _is_receiver(module, receiver):
                own.append(binding)
            else:
                outside.append(binding)
    return own, outside


def _is_receiver(module: Module, name: ast.Name) -> bool:
    """Say whether a name is the self or cls of the method that it stands in."""
    scope = module.scope_of(name).binding_scope(name.id)
    if scope is None or not isinstance(scope.node, FunctionNode):
        return False
    parameter = classes.first_parameter(scope.node)
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
        lineage(value.type)
    )
