"""What the functions get that frameworks call: handlers of requests, commands and
events, by what they are handed to or decorated with."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, FrozenSet, List, Optional

from ...knowledge.handlers import CLIENTS, DECORATED, EVENTS, HANDED, LISTENING, Types
from .. import classes, library_values
from ..calls import argument, arguments, by_name, callee, written_name
from ..library_names import lineage
from ..scopes import positional
from ..tables import expanded, expanded_names
from .values import Named, Value, functions_of

if TYPE_CHECKING:
    from ..module import Module

_HANDED = expanded(HANDED)
_DECORATED: Dict[str, Types] = expanded(DECORATED)
#: The decorators for events, by the packages of what these bring.
_LISTENING: Dict[str, str] = {
    f"{package}.{name}": package
    for package in CLIENTS
    for name in expanded_names(LISTENING)
}


def _last(names: Dict[str, object]) -> FrozenSet[str]:
    return frozenset(name.rpartition(".")[2] for name in names)


_HANDING_NAMES = _last({**_HANDED})
_DECORATOR_NAMES = _last({**_DECORATED, **_LISTENING})


def given(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what a framework calls a coroutine function with in the place of a
    parameter that has no annotation, as far as that is known. Where it takes plain
    functions, too, these may get the objects of a synchronous edition."""
    function = module.parent(parameter)
    if not isinstance(function, ast.AsyncFunctionDef):
        return None
    types = _types(module, function)
    is_bound = classes.owner(module, function) is not None and not (
        classes.has_decorator(module, function, "staticmethod")
    )
    names = positional(function)[is_bound:]
    index = next((i for i, each in enumerate(names) if each is parameter), len(types))
    return library_values.parse_type(types[index]) if index < len(types) else None


def _types(module: Module, function: ast.AST) -> Types:
    """Return what the first parameters of a function get; nothing where nobody known
    calls it."""
    for decorator in getattr(function, "decorator_list"):
        used = callee(decorator)
        if written_name(used) in _DECORATOR_NAMES:
            name = module.qualified_name(used) or ""
            if name in _DECORATED:
                return _DECORATED[name]
            if name in _LISTENING:
                return _of_event(_LISTENING[name], function)
    package = _client(module, function)
    if package:
        return _of_event(package, function)
    return _of_call(module, function)


def _of_event(package: str, function: ast.AST) -> Types:
    names = EVENTS.get(getattr(function, "name"), ())
    return tuple(f"{package}.{name}" for name in names)


def _client(module: Module, function: ast.AST) -> str:
    """Return the package of the client that a method for an event is one of; "" for
    any other function."""
    owner = classes.owner(module, function)
    if owner is None or getattr(function, "name") not in EVENTS:
        return ""
    above = {
        name
        for base in classes.lineage(owner)
        if isinstance(base, Named)
        for name in lineage(base.name)
    }
    return next((each for each in CLIENTS if f"{each}.Client" in above), "")


def _of_call(module: Module, function: ast.AST) -> Types:
    """Return what a function of a module gets from what that hands it to by its name.
    No other call is looked at: what this is asked for may depend on it."""
    for call in module.once(_handing).get(getattr(function, "name"), ()):
        handed = _HANDED.get(module.qualified_name(call.func) or "")
        if handed is not None:
            position, keyword = handed.function
            handler = argument(call, keyword or "", position)
            value = None if handler is None else module.value(handler)
            if any(each.node is function for each in functions_of(value)):
                return handed.types
    return ()


def _handing(module: Module) -> Dict[str, List[ast.Call]]:
    """Return the calls in a module that may hand something to what calls it, by the
    names of their arguments."""
    found: Dict[str, List[ast.Call]] = {}
    calls = module.once(by_name)
    for name in _HANDING_NAMES & calls.keys():
        for call in calls[name]:
            for each in arguments(call):
                found.setdefault(written_name(each), []).append(call)
    return found
