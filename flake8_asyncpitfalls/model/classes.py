"""Classes of the project: their bases, members, and who their methods' receiver is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Union

from . import library, results
from .scopes import AnyFunction, Binding, FunctionNode, How
from .values import (
    Class,
    Coroutine,
    Function,
    Instance,
    Named,
    Object,
    Super,
    Value,
)

if TYPE_CHECKING:
    from .evaluation import Evaluator
    from .module import Module

#: Methods that get the class without being declared class methods.
_CLASS_METHODS = frozenset({"__new__", "__init_subclass__", "__class_getitem__"})
_ACCESSORY_NAMES = frozenset({"setter", "deleter", "getter", "register"})


def is_accessory(node: ast.AST) -> bool:
    """Say whether a definition adds to another of its name instead of replacing it:
    an overload, a property's setter, a registered implementation."""
    for decorator in getattr(node, "decorator_list", ()):
        function = decorator.func if isinstance(decorator, ast.Call) else decorator
        if isinstance(function, ast.Attribute):
            if function.attr in _ACCESSORY_NAMES or function.attr == "overload":
                return True
        elif isinstance(function, ast.Name) and function.id == "overload":
            return True
    return False


def owner(module: Module, function: ast.AST) -> Optional[Class]:
    """Return the class in whose body a function is defined."""
    scope = module.scope_of(function)
    while scope.parent is not None and not scope.is_class and not scope.is_function:
        scope = scope.parent
    node = scope.node
    return Class(module, node) if isinstance(node, ast.ClassDef) else None


def has_decorator(module: Module, function: ast.AST, *names: str) -> bool:
    """Say whether a function has one of these decorators, given by qualified name."""
    return any(
        module.qualified_name(
            decorator.func if isinstance(decorator, ast.Call) else decorator
        )
        in names
        for decorator in getattr(function, "decorator_list", ())
    )


def first_parameter(function: AnyFunction) -> Optional[ast.arg]:
    """Return the first positional parameter of a function."""
    positional = [*function.args.posonlyargs, *function.args.args]
    return positional[0] if positional else None


def receiver_value(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what a method's self or cls is; ``None`` for any other parameter."""
    function = module.parent(parameter)
    if not isinstance(function, FunctionNode) or isinstance(function, ast.Lambda):
        return None
    if parameter is not first_parameter(function):
        return None
    cls = owner(module, function)
    if cls is None or has_decorator(module, function, "staticmethod"):
        return None
    if function.name in _CLASS_METHODS or has_decorator(module, function, "classmethod"):
        return cls
    return Object(cls)


def lineage(cls: Class) -> List[Union[Class, Named, None]]:
    """Return a class and all its bases, nearest first; ``None`` for an unknown base."""
    found: List[Union[Class, Named, None]] = []
    seen: Set[ast.AST] = set()
    pending: List[Union[Class, Named, None]] = [cls]
    while pending:
        base = pending.pop(0)
        if isinstance(base, Class):
            if base.node in seen:
                continue
            seen.add(base.node)
            pending = [*bases(base), *pending]
        found.append(base)
    return found


def bases(cls: Class) -> Iterator[Union[Class, Named, None]]:
    """Yield the direct bases of a class; ``None`` for one that is not known."""
    for base in cls.node.bases:
        value = cls.module.value(base)
        yield value if isinstance(value, (Class, Named)) else None


def member(
    evaluator: Evaluator, value: Optional[Value], name: str
) -> Optional[Value]:
    """Return what an attribute of a value is."""
    if isinstance(value, Named):
        if _is_set_elsewhere(evaluator.module, name):
            return None
        return Named(library.canonical(f"{value.name}.{name}"))
    if isinstance(value, Instance):
        if _is_set_elsewhere(evaluator.module, name):
            return None
        return library.attribute(value.type, name) or Named(
            library.member_name(value.type, name)
        )
    if isinstance(value, (Object, Class)):
        key = (value, name)
        if key not in evaluator.members:
            cls = value.cls if isinstance(value, Object) else value
            found = _of_class(cls, name, cls, bound=value is not cls)
            if evaluator.is_circular:
                return found
            evaluator.members[key] = found
        return evaluator.members[key]
    if isinstance(value, Super):
        for base in lineage(value.cls)[1:]:
            found = _of_base(base, name, value.cls, bound=True)
            if found is not None or base is None:
                return found
    return None


def _of_base(
    base: Union[Class, Named, None], name: str, receiver: Class, bound: bool
) -> Optional[Value]:
    if isinstance(base, Class):
        return _own_member(base, name, receiver, bound)
    if isinstance(base, Named) and base.name != "object":
        return library.attribute(base.name, name) or Named(
            library.member_name(base.name, name)
        )
    return None


def _of_class(cls: Class, name: str, receiver: Class, bound: bool) -> Optional[Value]:
    """Return a member of a class, its instances' attributes included."""
    evaluator = cls.module.evaluator
    family = lineage(cls)
    stored: List[Binding] = []
    for binding in _stores(cls.module, family, name):
        if binding is None:
            return None
        stored.append(binding)
    for base in family:
        if isinstance(base, Class):
            bindings = base.module.scopes[base.node].bindings.get(name)
            if bindings and not stored:
                return _own_member(base, name, receiver, bound)
            if bindings:
                if any(binding.how is How.DEFINITION for binding in bindings):
                    return None  # a method that is replaced in some instances
                return evaluator.agreed((cls.node, name), [*bindings, *stored])
        elif not stored:
            return _of_base(base, name, receiver, bound)
    return evaluator.agreed((cls.node, name), stored) if stored else None


def _own_member(
    cls: Class, name: str, receiver: Class, bound: bool
) -> Optional[Value]:
    """Return what the body of a class binds to a name, as seen from a receiver."""
    module = cls.module
    scope = module.scopes[cls.node]
    if name not in scope.bindings:
        return None
    value = module.evaluator.bound(scope, name)
    if isinstance(value, Function):
        if value.module is module and has_decorator(
            module, value.node, *results.PROPERTIES
        ):
            return results.result(value) if bound else None
        return value._replace(receiver=receiver)
    return value


def _stores(
    module: Module, family: List[Union[Class, Named, None]], name: str
) -> Iterator[Optional[Binding]]:
    """Yield where an attribute of a class's instances is set in this module; ``None``
    for a place that may set it from outside."""
    for binding in module.attributes.get(name, ()):
        target = binding.node
        assert isinstance(target, ast.Attribute)
        value = module.value(target.value)
        if value is None:
            yield None
        elif isinstance(value, (Object, Class)):
            cls = value.cls if isinstance(value, Object) else value
            if cls in family:
                own = isinstance(target.value, ast.Name) and _is_receiver(
                    module, target.value
                )
                yield binding if own else None


def _is_receiver(module: Module, name: ast.Name) -> bool:
    """Say whether a name is the self or cls of the method that it stands in."""
    scope = module.scope_of(name).binding_scope(name.id)
    if scope is None or not isinstance(scope.node, FunctionNode):
        return False
    parameter = first_parameter(scope.node)
    return parameter is not None and parameter.arg == name.id


def _is_set_elsewhere(module: Module, name: str) -> bool:
    """Say whether code of this module sets an attribute on what is not its own."""
    return any(
        not isinstance(module.value(binding.node.value), (Object, Class))
        for binding in module.attributes.get(name, ())
        if isinstance(binding.node, ast.Attribute)
    )




def is_generator(module: Module, function: ast.AST) -> bool:
    """Say whether a function of this module is a generator."""
    return any(
        not isinstance(leaving, ast.Return) for leaving in module.scopes[function].exits
    )


def is_coroutine_function(function: Function) -> bool:
    """Say whether a call of a function gives a coroutine, its decorators applied."""
    return isinstance(results.result(function), Coroutine)


def keeps_coroutines(module: Module, decorator: ast.expr) -> bool:
    """Say whether a coroutine function under a decorator remains one."""
    factory = decorator.func if isinstance(decorator, ast.Call) else decorator
    name = module.qualified_name(factory)
    return name is not None and library.keeps_coroutines(name)


def has_sync_override(function: Function) -> bool:
    """Say whether a class below the one through which a coroutine method was reached
    has an ordinary method of its name."""
    receiver = function.receiver
    name = getattr(function.node, "name", "")
    if receiver is None:
        return False
    for node, scope in function.module.scopes.items():
        if not isinstance(node, ast.ClassDef) or node is receiver.node:
            continue
        bindings = scope.bindings.get(name)
        if bindings and receiver in lineage(Class(function.module, node)):
            if any(isinstance(b.node, ast.FunctionDef) for b in bindings):
                return True
    return False
