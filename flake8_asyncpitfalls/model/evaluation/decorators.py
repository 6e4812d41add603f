"""What decorators make of a function.

Those of libraries are known by name; those of the project are read.
"""

from __future__ import annotations

import ast
from typing import List, Optional, Set, Tuple

from .. import classes, library
from ..calls import callee
from ..fields import nodes_in
from ..scopes import positional
from . import results
from .values import Class, Coroutine, Function, Manager, Named, Object, Value

#: Decorators whose function is called when the attribute is read.
PROPERTIES = (
    "property",
    "functools.cached_property",
    "abc.abstractproperty",
    "django.utils.functional.cached_property",
    "propcache.cached_property",
    "propcache.api.cached_property",
    "propcache.under_cached_property",
)
#: Decorators whose function is called once, and what it gives is given again: if that
#: is a coroutine, a coroutine.
CACHES = ("functools.lru_cache", "functools.cache")
#: Decorators under which a plain function's call still gives what it returns.
TRANSPARENT = frozenset((*PROPERTIES, *CACHES)) | {
    "staticmethod",
    "classmethod",
    "functools.wraps",
    "abc.abstractmethod",
    "typing.final",
    "typing.override",
    "typing_extensions.final",
    "typing_extensions.override",
    "homeassistant.core.callback",
}
_ACCESSORY_NAMES = frozenset({"setter", "deleter", "getter", "register", "overload"})
#: Decorators of generators, and whether the manager is an asynchronous one.
CONTEXT_MANAGERS = {
    "contextlib.contextmanager": False,
    "contextlib.asynccontextmanager": True,
}

#: Decorators that keep a function, but run it where and when they like.
_SCHEDULING = frozenset({"prefect.task", "prefect.flow"})


def is_accessory(node: ast.AST) -> bool:
    """Say whether a definition adds to another of its name instead of replacing it:
    an overload, a property's setter, a registered implementation."""
    for decorator in getattr(node, "decorator_list", ()):
        function = callee(decorator)
        if isinstance(function, ast.Attribute):
            if function.attr in _ACCESSORY_NAMES:
                return True
        elif isinstance(function, ast.Name) and function.id == "overload":
            return True
    return False


def applied(function: Function, value: Optional[Value]) -> Optional[Value]:
    """Return what a call of a decorated function gives, from what it would give
    undecorated; ``None`` where a decorator is not known."""
    for decorator in reversed(getattr(function.node, "decorator_list", ())):
        value = through(function, decorator, value)
    return value


def through(
    function: Function, decorator: ast.expr, value: Optional[Value]
) -> Optional[Value]:
    """Return what a call gives after one more decorator."""
    evaluator = function.module.evaluator
    is_factory = isinstance(decorator, ast.Call)
    used = evaluator.value(decorator.func if is_factory else decorator)  # type: ignore
    if isinstance(used, Function):
        return _through_own(used, is_factory, value)
    if isinstance(used, Class):
        return _through_class(used, is_factory, value)
    if not isinstance(used, Named):
        return None
    if used.name in CONTEXT_MANAGERS:
        return Manager(results.iterated(value), CONTEXT_MANAGERS[used.name])
    if used.name in library.thread_decorators:
        return Coroutine(function, value)
    if isinstance(value, Coroutine):
        if used.name in PROPERTIES or used.name in CACHES:
            return value
        return value if library.keeps_coroutines(used.name) else None
    return value if used.name in TRANSPARENT else None


def made(decorator: Function, is_factory: bool) -> Optional[Function]:
    """Return a decorator of this project, or the one that a factory gives; one that is
    used both ways gives what it applies in both."""
    given: Optional[Value] = _of_both_kinds(decorator)
    if given is None:
        given = results.returned(decorator) if is_factory else decorator
    return given if isinstance(given, Function) else None


def _of_both_kinds(decorator: Function) -> Optional[Function]:
    """Return what a decorator applies that is used as ``@logged`` and as
    ``@logged(level=1)``: it returns that, or what that makes of its first parameter."""
    node = decorator.node
    parameters = positional(node)
    if not parameters or len(node.args.defaults) < len(parameters):
        return None
    applied: Optional[ast.AST] = None
    names: Set[Tuple[str, bool]] = set()
    for leaving in decorator.module.exits(node):
        given = getattr(leaving, "value", None)
        for each in (
            (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,)
        ):
            is_call = isinstance(each, ast.Call) and _names(each) == [parameters[0].arg]
            applied = getattr(each, "func", None) if is_call else each
            if not isinstance(applied, ast.Name):
                return None
            names.add((applied.id, is_call))
    if len(names) != 2 or len(dict(names)) != 1 or applied is None:
        return None  # it is not both ways, or not of one function
    value = decorator.module.value(applied)
    return value if isinstance(value, Function) else None


def _names(call: ast.Call) -> List[str]:
    return [getattr(argument, "id", "") for argument in call.args]


def _through_own(
    decorator: Function, is_factory: bool, value: Optional[Value]
) -> Optional[Value]:
    """Return what a call gives through a decorator of this project."""
    found = made(decorator, is_factory)
    if found is None:
        return None
    decorator, node = found, found.node
    if isinstance(node, ast.Lambda) or node.decorator_list:
        return None
    parameters = positional(node)
    leaving = decorator.module.exits(node)
    if not parameters or not leaving:
        return None
    if all(_gives(exit_, parameters[-1].arg) for exit_ in leaving):
        return value
    wrapper = results.returned(decorator)
    if isinstance(wrapper, Function):
        return _of_wrapper(wrapper, parameters[-1].arg, value)
    return None


def _through_class(
    cls: Class, is_factory: bool, value: Optional[Value]
) -> Optional[Value]:
    """Return what a call gives through an object of this project: one that takes the
    function's place, or (``@Retry(3)``) one that is called with it."""
    instance = Object(cls, exact=True)
    if not is_factory:
        replaces = bool(cls.bindings("__get__"))
        return None if replaces else results.of_callable(instance)
    decorator = classes.member(cls.module.evaluator, instance, "__call__")
    if not isinstance(decorator, Function):
        return None
    return _through_own(decorator, False, value)


def _gives(leaving: ast.AST, name: str) -> bool:
    """Say whether a return statement gives the variable of a name."""
    given = getattr(leaving, "value", None)
    return (
        isinstance(leaving, ast.Return)
        and isinstance(given, ast.Name)
        and given.id == name
    )


def _of_wrapper(
    wrapper: Function, wrapped: str, value: Optional[Value]
) -> Optional[Value]:
    """Return what the function that a decorator puts in place of another gives."""
    node = wrapper.node
    leaving = wrapper.module.exits(node)
    if isinstance(node, ast.AsyncFunctionDef):
        if any(not isinstance(exit_, ast.Return) for exit_ in leaving):
            return None
        return Coroutine(
            wrapper, value.result if isinstance(value, Coroutine) else None
        )
    if not leaving:
        return None
    for exit_ in leaving:
        given = getattr(exit_, "value", None)
        if not isinstance(exit_, ast.Return) or not isinstance(given, ast.Call):
            return None
        if not isinstance(given.func, ast.Name) or given.func.id != wrapped:
            return None
    return value


def runs_body(function: Function) -> bool:
    """Say whether calling a decorated function surely runs its body, in the thread of
    the caller and before the call is over."""
    module = function.module
    for decorator in getattr(function.node, "decorator_list", ()):
        is_factory = isinstance(decorator, ast.Call)
        used = module.value(decorator.func if is_factory else decorator)
        if isinstance(used, Named):
            if used.name in _SCHEDULING:
                return False
            if used.name in TRANSPARENT or library.keeps_coroutines(used.name):
                continue
        elif isinstance(used, Function) and _calls_at_once(used, is_factory):
            continue
        return False
    return True


def _calls_at_once(decorator: Function, is_factory: bool) -> bool:
    """Say whether a decorator of this project gives the function itself, or another
    that calls it and does nothing else with it."""
    found = made(decorator, is_factory)
    if found is None:
        return False
    decorator, node = found, found.node
    leaving = decorator.module.exits(node)
    parameters = positional(node)
    if isinstance(node, ast.Lambda) or not parameters or not leaving:
        return False
    name = parameters[-1].arg
    if all(_gives(exit_, name) for exit_ in leaving):
        return True
    wrapper = results.returned(decorator)
    return (
        isinstance(wrapper, Function)
        and is_plain(wrapper)
        and _only_calls(wrapper, decorator, name)
    )


def _only_calls(wrapper: Function, decorator: Function, name: str) -> bool:
    """Say whether a function in a decorator calls what a parameter of this holds, at
    once, and hands it to nobody."""
    module = wrapper.module
    scope = module.inside(wrapper.node)
    calls = False
    for use in nodes_in(decorator.node):
        if not isinstance(use, ast.Name) or use.id != name:
            continue
        inside, parent = module.scope_of(use), module.parent(use)
        if inside.node is decorator.node:
            continue  # functools.wraps(function)
        if inside is not scope:
            return False
        if isinstance(parent, ast.Call) and parent.func is use:
            calls = True
        elif not isinstance(parent, ast.Attribute):
            return False
    return calls


def is_plain(function: Function) -> bool:
    """Say whether calling a function runs its body: neither a coroutine function nor a
    generator."""
    exits = function.module.exits(function.node)
    return not isinstance(function.node, ast.AsyncFunctionDef) and all(
        isinstance(exit_, ast.Return) for exit_ in exits
    )
