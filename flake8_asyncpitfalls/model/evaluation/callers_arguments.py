"""What the parameters of a function get, where all that call it are seen."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Sequence, Tuple

from .. import library
from ..calls import last_name, taker
from . import deferred, parameters
from .agreement import same
from .attribute_stores import loads
from .values import Class, Either, Function, Instance, Object, Value, functions_of

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import NamedFunction, Scope

    #: A function, as it is reached, and a call of it.
    _Call = Tuple[Function, ast.Call]

_INIT = "__init__"
#: Functions that speak of a class, and do not call it.
_SPEAKING = frozenset({"cast", "isinstance", "issubclass"})
#: Where a function is used more often, it is not looked at.
_MOST = 20


def given(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what object all calls of a function give a parameter of it, where its
    module only calls it, or has a thread or the event loop call it."""
    function, name = module.parent(parameter), getattr(parameter, "arg")
    assert isinstance(function, (ast.AsyncFunctionDef, ast.FunctionDef))
    values = []
    for called, call in _calls(module, function):
        argument = parameters.values(module, call, called).get(name)
        if argument is None or not _is_handed_on(module, argument, name, function):
            value = None if argument is None else module.value(argument)
            if not isinstance(value, (Either, Instance, Object)):
                return None
            values.append(value)
    found = same(values)
    if isinstance(found, Object):
        return found._replace(exact=False)
    # Of Python's own types others may be meant that have the same methods.
    is_builtin = isinstance(found, Instance) and library.is_builtin(found.type)
    return None if is_builtin else found


def _is_handed_on(
    module: Module, argument: ast.expr, name: str, function: NamedFunction
) -> bool:
    """Say whether a function gives itself what it got."""
    if not isinstance(argument, ast.Name) or argument.id != name:
        return False
    scope = module.scope_of(argument).binding_scope(name)
    return scope is not None and scope.node is function


def _calls(module: Module, function: NamedFunction) -> List[_Call]:
    """Return the calls of a function; none where others may call it."""
    known: Dict[ast.AST, List[_Call]] = module.memory(_calls)
    if function not in known:
        known[function] = []  # where it is asked for meanwhile
        found = list(_found(module, function))
        if None not in found:
            known[function] = list(filter(None, found))
    return known[function]


def _found(module: Module, function: NamedFunction) -> Iterator[Optional[_Call]]:
    """Yield what calls a function, and ``None`` for what may do something else."""
    scope = module.scope_of(function)
    if module.is_partial or function.decorator_list:
        return
    if len(scope.bindings[function.name]) != 1:
        return
    uses = _uses(module, scope, function.name)
    if len(uses) > _MOST:
        return
    for use in uses:
        value = module.value(use)
        if value is None:
            yield None
        if isinstance(value, Class) and value.node is scope.node:
            value = Function(module, function, value)
        for called in functions_of(value):
            if called.node is function:
                call = _call(module, use)
                yield None if call is None else (called, call)


def _uses(module: Module, scope: Scope, name: str) -> Sequence[ast.expr]:
    """Return where a function may be read that has a name in a scope: ``__init__`` by
    the name of its class, where that does more than to say what something is."""
    if not scope.is_class:
        return module.uses(scope, name)
    if name != _INIT or scope.parent is None:
        return module.once(loads).get(name, ())
    uses = module.uses(scope.parent, getattr(scope.node, "name"))
    return [use for use in uses if not _only_names(module, use)]


def _only_names(module: Module, cls: ast.expr) -> bool:
    """Say whether a class is only named where it is read: in an annotation, for what it
    has itself, or to ask whether something is of it."""
    inner: ast.AST = cls
    around = module.parents[cls]
    if isinstance(around, ast.Attribute):
        return True
    if isinstance(around, ast.Call) and around.func is not cls:
        return last_name(around) in _SPEAKING
    while inner not in (
        getattr(around, "annotation", 0),
        getattr(around, "returns", 0),
    ):
        if isinstance(around, ast.stmt):
            return False
        inner, around = around, module.parents[around]
    return True


def _call(module: Module, use: ast.expr) -> Optional[ast.Call]:
    """Return the call of a function that is made, or told to others, by its name."""
    around = taker(module, use)
    if not isinstance(around, ast.Call):
        return None
    if around.func is use:
        return None if any(each.arg is None for each in around.keywords) else around
    name = module.qualified_name(around.func) or ""
    runs = library.deferring.get(name)
    return None if runs is None else deferred.told(module, around, name, runs)
