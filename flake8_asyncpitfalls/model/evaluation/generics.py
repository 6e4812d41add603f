"""What the type variables of a class stand for in an object of it.

See https://docs.python.org/3/library/typing.html#user-defined-generic-types.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple, Union

from .. import classes
from ..fields import nodes_in
from ..scopes import How
from . import declarations, decorators, members, type_variables
from .agreement import same
from .attribute_stores import stores
from .declarations import Types
from .values import (
    Choice,
    Class,
    Function,
    Instance,
    Named,
    Object,
    Value,
    functions_of,
)

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import Binding
    from .evaluation import Evaluator

_COLLECTIONS = frozenset({"dict", "list", "set"})
#: Bases that list the type variables of a class, rather than to be given them.
_LISTING = frozenset(
    Named(f"{module}.{name}")
    for module in ("typing", "typing_extensions")
    for name in ("Generic", "Protocol")
)


def variables(cls: Class) -> List[str]:
    """Return the type variables of a class in their order: those of ``class A[T]`` or
    ``class A(Generic[T])``, else those that its bases are given."""
    return cls.module.once_for(_variables, cls.node)


def _variables(module: Module, node: ast.ClassDef) -> List[str]:
    found = [each.name for each in getattr(node, "type_params", ())]
    if found:
        return found
    for base in node.bases:
        if isinstance(base, ast.Subscript):
            names = [
                each for each in nodes_in(base.slice) if isinstance(each, ast.Name)
            ]
            if module.value(base.value) in _LISTING:
                return [each.id for each in names]
            found += [
                each.id for each in names if type_variables.is_variable(module, each)
            ]
    return list(dict.fromkeys(found))


def of_function(function: Function) -> Types:
    """Return what the type variables of the class around a method stand for in the
    object on which it is called."""
    owner = classes.owner(function.module, function.node)
    receiver = function.called_on
    if receiver is None or owner is None or not variables(owner):
        return {}
    return _of_base(receiver, owner)


def collection(value: Object) -> Optional[Instance]:
    """Return the builtin collection that an object is by a base of its class that says
    what is in it, ``class Teams(dict[str, Team])``; ``None`` where there is none, or
    the class has ways of its own to what is in it."""
    for cls in classes.lineage(value.cls):
        if isinstance(cls, Class):
            if cls.bindings("__iter__") or cls.bindings("__getitem__"):
                return None
            for base in cls.node.bases:
                if isinstance(base, ast.Subscript):
                    types = _of_base(value, cls)
                    found = declarations.declared(cls.module.evaluator, base, types)
                    if isinstance(found, Instance) and found.type in _COLLECTIONS:
                        return found
    return None


def _of_base(value: Object, owner: Class) -> Types:
    """Return what the type variables of a base class stand for in an object."""
    found = {value.cls: _named(value.cls, value.arguments)}
    for cls in classes.lineage(value.cls):
        if isinstance(cls, Class):
            for base, types in _bases(cls, found[cls]):
                found[base] = found.get(base) or types
    return found.get(owner, {})


def _bases(cls: Class, types: Types) -> Iterator[Tuple[Class, Types]]:
    """Yield the bases of a class with what they are given for their type variables."""
    for node in cls.node.bases:
        base = cls.module.value(node)
        if isinstance(base, Class):
            yield base, _named(base, _in_brackets(cls.module, node, types))


def _named(cls: Class, arguments: Tuple[Optional[Value], ...]) -> Types:
    return {
        name: value
        for name, value in zip(variables(cls), arguments)
        if value is not None
    }


def _in_brackets(
    module: Module, node: ast.AST, types: Types
) -> Tuple[Optional[Value], ...]:
    """Return what ``Base[User, T]`` gives to the type variables of a class."""
    if not isinstance(node, ast.Subscript):
        return ()
    return tuple(
        declarations.declared(module.evaluator, part, types)
        for part in declarations.parts(node)
    )


def made(evaluator: Evaluator, call: ast.Call, value: Object) -> Object:
    """Return the object that a call of a class makes, with what its type variables
    stand for: by ``Repo[User]()``, or by what ``Repo(User)`` gives to ``type[T]``."""
    names = variables(value.cls)
    if not names:
        return value
    arguments = _in_brackets(evaluator.module, call.func, {})
    if arguments:
        return value._replace(arguments=arguments)
    method = members.member(evaluator, value, "__init__")
    if isinstance(method, Function):
        # What the class that has the method calls the type variables of this one.
        marks = tuple(map(Instance, names))
        owner = classes.owner(method.module, method.node)
        passed = _of_base(value._replace(arguments=marks), owner) if owner else {}
        types = type_variables.given(evaluator.module, call, method, passed)
        by_mark = {passed[name]: found for name, found in types.items()}
        arguments = tuple(map(by_mark.get, marks))
    return value._replace(arguments=arguments)


def member(value: Object, name: str, found: Optional[Value]) -> Optional[Value]:
    """Return an attribute of an object, ``found`` for all objects of its class, with
    what the type variables stand for in this one."""
    if isinstance(found, (Function, Choice)):
        return _method(value, found) if value.arguments else found
    bases = [each for each in classes.lineage(value.cls) if isinstance(each, Class)]
    if any(map(variables, bases)):
        for find in (_in_body, _in_methods):
            for base in bases:
                annotations = list(find(base, name))
                if annotations:
                    return _declared(value, base, annotations) or found
    return found


def _method(value: Object, found: Union[Function, Choice]) -> Union[Function, Choice]:
    functions = tuple(
        each._replace(arguments=value.arguments) if each.receiver == value.cls else each
        for each in functions_of(found)
    )
    return functions[0] if len(functions) == 1 else Choice(functions)


def _declared(
    value: Object, base: Class, annotations: List[Optional[ast.AST]]
) -> Optional[Value]:
    """Return what annotations with type variables in them declare for an object."""
    types = _of_base(value, base) if variables(base) else {}
    if not types:
        return None
    return same(
        (
            declarations.declared(base.module.evaluator, each, types)
            if each is not None and _speaks_of(each, types)
            else None
        )
        for each in annotations
    )


def _speaks_of(annotation: ast.AST, types: Types) -> bool:
    """Say whether a type variable stands in an annotation, or in one in quotes."""
    for node in nodes_in(annotation):
        if getattr(node, "id", None) in types:
            return True
        text = getattr(node, "value", None)
        if isinstance(text, str) and any(name in text for name in types):
            return True
    return False


def _in_body(cls: Class, name: str) -> Iterator[Optional[ast.AST]]:
    """Yield by what the body of a class declares an attribute, a property maybe, at
    each place that binds it; ``None`` for a place that says nothing."""
    for binding in cls.bindings(name):
        if classes.has_decorator(cls.module, binding.node, *decorators.PROPERTIES):
            yield getattr(binding.node, "returns", None)
        else:
            yield binding.source if binding.how is How.ANNOTATED else None


def _in_methods(cls: Class, name: str) -> Iterator[Optional[ast.AST]]:
    """Yield the same for each place that sets the attribute of an object."""
    for binding in stores(cls.module, name).by_class.get(cls, ()):
        yield _of_store(cls.module, binding)


def _of_store(module: Module, binding: Binding) -> Optional[ast.AST]:
    """Return the annotation at a place that sets an attribute, or that of the parameter
    to which it is set."""
    source = binding.source
    if binding.how is How.VALUE and isinstance(source, ast.Name):
        given = module.evaluator.binding(source)
        if given is not None and given.how is How.PARAMETER:
            return given.source
    return source if binding.how is How.ANNOTATED else None
