"""What decorators make of a function.

Those of libraries are known by name; those of the project are read.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional, Tuple

from ...knowledge.runners import LOOP_DECORATORS
from .. import library
from . import members, replacing, results
from .values import Class, Coroutine, Function, Manager, Named, Object, Value

if TYPE_CHECKING:
    from ..module import Module

#: Decorators whose function is called when the attribute is read the first time.
CACHED_PROPERTIES = (
    "functools.cached_property",
    "django.utils.functional.cached_property",
    "propcache.cached_property",
    "propcache.api.cached_property",
    "propcache.under_cached_property",
)
#: Decorators whose function is called when the attribute is read.
PROPERTIES = ("property", "abc.abstractproperty", *CACHED_PROPERTIES)
#: Decorators whose function is called once, and what it gives is given again: if that
#: is a coroutine, a coroutine.
CACHES = ("functools.lru_cache", "functools.cache")
#: Decorators that leave a function as it is.
UNCHANGING = frozenset({"staticmethod", "classmethod", "abc.abstractmethod"}).union(
    f"{module}.{name}"
    for module in ("typing", "typing_extensions")
    for name in ("final", "override")
)
#: Decorators under which a plain function's call still gives what it returns.
TRANSPARENT = UNCHANGING.union(PROPERTIES, CACHES, LOOP_DECORATORS, {"functools.wraps"})
#: Decorators of generators, and whether the manager is an asynchronous one.
CONTEXT_MANAGERS = {
    "contextlib.contextmanager": False,
    "contextlib.asynccontextmanager": True,
}

#: Decorators that keep a function, but run it where and when they like.
_SCHEDULING = frozenset({"prefect.task", "prefect.flow"})


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
    used, is_factory = _used(function.module, decorator)
    kind: Optional[replacing.FunctionKind] = replacing.kind_of(function)
    if isinstance(value, Coroutine) is not (kind is replacing.FunctionKind.COROUTINE):
        kind = None  # it has become another one
    if isinstance(used, Function):
        return _through_own(used, is_factory, value, kind)
    if isinstance(used, Class):
        return _through_class(used, is_factory, value, kind)
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


def _through_own(
    decorator: Function,
    is_factory: bool,
    value: Optional[Value],
    kind: Optional[replacing.FunctionKind],
) -> Optional[Value]:
    """Return what a call gives through a decorator of this project."""
    found = replacing.applied_by(decorator, is_factory, kind)
    if found is None:
        return None
    if found.wrapper is None:
        return value
    return _of_wrapper(found.wrapper, found.parameter, value)


def _through_class(
    cls: Class,
    is_factory: bool,
    value: Optional[Value],
    kind: Optional[replacing.FunctionKind],
) -> Optional[Value]:
    """Return what a call gives through an object of this project: one that takes the
    function's place, or (``@Retry(3)``) one that is called with it."""
    instance = Object(cls, exact=True)
    if not is_factory:
        replaces = bool(cls.bindings("__get__"))
        return None if replaces else results.of_callable(instance)
    decorator = members.member(cls.module.evaluator, instance, "__call__")
    if not isinstance(decorator, Function):
        return None
    return _through_own(decorator, False, value, kind)


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
    decorators = getattr(function.node, "decorator_list", ())
    return all(_runs_at_once(function, each) for each in decorators)


def _runs_at_once(function: Function, decorator: ast.expr) -> bool:
    """Say whether what a decorator puts in the place of a function runs that, if it is
    not the function itself, and hands it to nobody."""
    used, is_factory = _used(function.module, decorator)
    if isinstance(used, Named):
        return used.name not in _SCHEDULING and (
            used.name in TRANSPARENT or library.keeps_coroutines(used.name)
        )
    if not isinstance(used, Function):
        return False
    found = replacing.applied_by(used, is_factory, replacing.kind_of(function))
    if found is None:
        return False
    return found.wrapper is None or (is_plain(found.wrapper) and _only_calls(found))


def wrappers(function: Function) -> Iterator[Tuple[ast.expr, Function]]:
    """Yield the plain functions of this project that decorators put in the place of a
    function, and that a call of it surely runs, each with the name by which the
    decorator is used: the outermost first."""
    module = function.module
    for decorator in getattr(function.node, "decorator_list", ()):
        used, is_factory = _used(module, decorator)
        if isinstance(used, Function):
            found = replacing.applied_by(used, is_factory, replacing.kind_of(function))
            if found is not None and found.wrapper is not None:
                if is_plain(found.wrapper):
                    yield getattr(decorator, "func", decorator), found.wrapper
        if not _runs_at_once(function, decorator):
            return


def _used(module: Module, decorator: ast.expr) -> Tuple[Optional[Value], bool]:
    """Return the value of a decorator, or of the factory that is called for it, and
    whether it is that."""
    if isinstance(decorator, ast.Call):
        return module.value(decorator.func), True
    return module.value(decorator), False


def _only_calls(applied: replacing.Applied) -> bool:
    """Say whether what a decorator puts in the place of a function calls that at once,
    and hands it to nobody."""
    module, outer = applied.function.module, applied.function.node
    assert applied.wrapper is not None
    calls = False
    for use in applied.uses():
        inside, parent = module.scope_of(use).node, module.parent(use)
        if inside is outer:
            continue  # functools.wraps(function)
        if inside is not applied.wrapper.node:
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
