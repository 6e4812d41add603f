"""What cannot be pickled, and so never arrives in another process."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional

from ...knowledge.processes import PICKLING, UNPICKLABLE
from .. import classes
from ..calls import callee
from ..evaluation import overriding
from ..evaluation.values import Class, Function, Instance, Object, Partial
from ..fields import nodes_in
from ..library_names import lineage
from ..scopes import Binding
from ..tables import expanded_names

if TYPE_CHECKING:
    from ..module import Module

_UNPICKLABLE = frozenset(expanded_names(UNPICKLABLE))
#: Bases, metaclasses and decorators that leave to a class how its objects are pickled.
_LEAVING_BASES = frozenset(
    {"object", "abc.ABC", "typing.Generic", "typing.Protocol", "abc.ABCMeta"}
)
_LEAVING_DECORATORS = frozenset({"dataclasses.dataclass", "typing.final"})
_FIELD = "dataclasses.field"
#: Methods that run whenever an object is made.
_MAKING = frozenset({"__init__", "__post_init__"})


def callable_given(module: Module, expression: ast.expr) -> ast.expr:
    """Return the function that an expression is, or is a ``partial`` of."""
    while isinstance(expression, ast.Call) and expression.args:
        if not isinstance(module.value(expression), Partial):
            break
        expression = expression.args[0]
    return expression


def is_nested(module: Module, function: ast.expr) -> bool:
    """Say whether an expression is a function or class that is defined in a function,
    or a method of such a class."""
    value = module.value(function)
    if not isinstance(value, (Function, Class)) or isinstance(value.node, ast.Lambda):
        return False
    if value.node.decorator_list:
        return False  # it may have another's name
    scope = value.module.scope_of(value.node)
    if value.node.name in scope.elsewhere:
        return False
    while scope.parent is not None and not scope.is_function:
        if getattr(scope.node, "name", "") in scope.parent.elsewhere:
            return False
        scope = scope.parent
    return scope.is_function


def taken_along(
    module: Module, function: ast.expr, executor: ast.expr
) -> Optional[str]:
    """Return what cannot be pickled and goes along with a bound method: its object, or
    the attribute that it holds; ``None`` where there is none known.

    ``executor`` is what the method is handed to.
    """
    if not isinstance(function, ast.Attribute):
        return None
    receiver, method = function.value, module.value(function)
    owner = module.value(receiver)
    if isinstance(owner, Instance):
        return ast.unparse(receiver) if _is_unpicklable(owner.type) else None
    if not isinstance(owner, Object) or not isinstance(method, Function):
        return None
    if _is_static(method) or not _is_pickled_as_it_is(module, owner):
        return None
    if isinstance(executor, ast.Attribute) and _are_same(executor.value, receiver):
        return executor.attr
    return next(_held(owner.cls), None)


def _is_unpicklable(name: str) -> bool:
    return not _UNPICKLABLE.isdisjoint(lineage(name))


def _is_static(method: Function) -> bool:
    return classes.has_decorator(
        method.module, method.node, "staticmethod", "classmethod"
    )


def _are_same(first: ast.expr, second: ast.expr) -> bool:
    return (
        isinstance(first, ast.Name)
        and isinstance(second, ast.Name)
        and first.id == second.id
    )


def _is_pickled_as_it_is(module: Module, owner: Object) -> bool:
    """Say whether pickling an object surely pickles all of its attributes."""
    below = () if owner.exact else overriding.subclasses(module, owner.cls)
    for cls in (*classes.lineage(owner.cls), *below):
        if not isinstance(cls, Class):
            if cls is None or cls.name not in _LEAVING_BASES:
                return False
            continue
        if any(map(cls.bindings, PICKLING)):
            return False
        for made_by, known in (
            *((each, _LEAVING_DECORATORS) for each in cls.node.decorator_list),
            *((each.value, _LEAVING_BASES) for each in cls.node.keywords),
        ):
            if cls.module.qualified_name(callee(made_by)) not in known:
                return False
    return True


def _held(cls: Class) -> Iterator[str]:
    """Yield the attributes that each object of a class surely gets, and that cannot be
    pickled."""
    for base in classes.lineage(cls):
        if not isinstance(base, Class):
            continue
        module, calls_on = base.module, True
        for statement in base.body:
            if isinstance(statement, ast.AnnAssign) and _makes_field(module, statement):
                yield ast.unparse(statement.target)
            if isinstance(statement, ast.FunctionDef) and statement.name in _MAKING:
                for binding in _set_in(module, statement):
                    if _gives_unpicklable(module, binding):
                        yield getattr(binding.node, "attr")
                calls_on = calls_on and _calls_super(statement)
        if not calls_on:
            return


def _makes_field(module: Module, statement: ast.AnnAssign) -> bool:
    """Say whether a field of a dataclass gets what cannot be pickled by default."""
    call = statement.value
    if not isinstance(call, ast.Call) or module.qualified_name(call.func) != _FIELD:
        return False
    return any(
        keyword.arg == "default_factory"
        and _is_unpicklable(module.qualified_name(keyword.value) or "")
        for keyword in call.keywords
    )


def _calls_super(function: ast.FunctionDef) -> bool:
    return any(
        isinstance(node, ast.Name) and node.id == "super" for node in nodes_in(function)
    )


def _set_in(module: Module, function: ast.FunctionDef) -> Iterator[Binding]:
    """Yield the attributes of its first parameter that a function always sets."""
    own = getattr(classes.first_parameter(module.whole(function)), "arg", None)
    for binding in [each for found in module.attributes.values() for each in found]:
        statement = module.parent(binding.node)
        if statement is not None and module.parent(statement) is function:
            if getattr(getattr(binding.node, "value"), "id", "") == own:
                yield binding


def _gives_unpicklable(module: Module, binding: Binding) -> bool:
    source = module.assigned(binding)
    value = None if source is None else module.value(source)
    return isinstance(value, Instance) and _is_unpicklable(value.type)
