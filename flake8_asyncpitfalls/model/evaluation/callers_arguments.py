"""What the parameters of a function get, where all that call it are seen."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Sequence, Tuple

from .. import library
from ..calls import taker
from . import deferred, parameters
from .agreement import same
from .attribute_stores import loads
from .values import Either, Function, Instance, Object, Value, functions_of

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import NamedFunction

    #: A function, as it is reached, and a call of it.
    _Call = Tuple[Function, ast.Call]

#: Where a function is used more often, it is not looked at.
_MOST = 20


def given(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what object all calls of a function give a parameter of it, where its
    module only calls it, or has a thread or the event loop call it."""
    function, name = module.parent(parameter), getattr(parameter, "arg")
    if not isinstance(function, (ast.AsyncFunctionDef, ast.FunctionDef)):
        return None
    values = []
    for called, call in _calls(module, function):
        argument = parameters.values(module, call, called).get(name)
        if argument is None or not _is_handed_on(module, argument, name, function):
            value = None if argument is None else module.value(argument)
            if not isinstance(value, (Either, Instance, Object)):
                return None
            values.append(value)
    found = same(values)
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
    if scope.is_class:
        uses: Sequence[ast.expr] = module.once(loads).get(function.name, ())
    else:
        uses = module.uses(scope, function.name)
    if len(uses) > _MOST:
        return
    for use in uses:
        value = module.value(use)
        if value is None:
            yield None
        for called in functions_of(value):
            if called.node is function:
                call = _call(module, use)
                yield None if call is None else (called, call)


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
