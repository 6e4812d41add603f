"""What can be entered in one way only: with ``async`` or without."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from ...knowledge import protocols_async, protocols_sync
from ...knowledge.protocols import OPEN_FACTORIES
from .. import classes, library
from ..calls import spelled
from ..evaluation import decorators
from ..evaluation.asynchronous import annotation, declares
from ..evaluation.special_methods import has_only, is_only
from ..evaluation.values import Function, Instance, Manager, Returning, functions_of
from . import protocols

if TYPE_CHECKING:
    from ..module import Module

_ASYNC_MANAGERS = protocols.names(protocols_async.ASYNC_MANAGERS)
_SYNC_MANAGERS = protocols.names(protocols_sync.SYNC_MANAGERS)
#: What is said of a context manager, by whether it is an asynchronous one.
_MANAGER = {
    True: "an asynchronous context manager",
    False: "an ordinary context manager",
}
_ASYNC_MANAGER_TYPES = frozenset(
    {"typing.AsyncContextManager", "contextlib.AbstractAsyncContextManager"}
)
#: Decorators under which a function gives the managers that it is known to.
_PLAIN_DECORATORS = decorators.UNCHANGING.union(decorators.CONTEXT_MANAGERS)


def only_async_manager(module: Module, expression: ast.AST) -> Optional[str]:
    """Return what an expression gives, in words, if plain ``with`` cannot enter it."""
    call = protocols.made_by(module, expression)
    made = None if call is None else _manager_made(module, call, is_async=True)
    if made is not None:
        return made
    declared = annotation(module, expression)
    if declares(module, declared, _ASYNC_MANAGER_TYPES):
        return f"{spelled(expression)} is {_MANAGER[True]}"
    if is_only(module, expression, _ASYNC_MANAGERS, "__enter__") or has_only(
        module, expression, "__aenter__", ("__enter__",)
    ):
        return f"{spelled(expression)} is {_MANAGER[True]}"
    return None


def only_sync_manager(module: Module, expression: ast.AST) -> Optional[str]:
    """Return what an expression gives, in words, if ``async with`` cannot enter it."""
    call = protocols.made_by(module, expression)
    if call is not None:
        if _may_make_either(module, call.func):
            return None
        made = _manager_made(module, call, is_async=False)
        if made is not None:
            return made
    if is_only(module, expression, _SYNC_MANAGERS, "__aenter__") or has_only(
        module, expression, "__enter__", ("__aenter__",)
    ):
        return f"{spelled(expression)} is {_MANAGER[False]}"
    return protocols.lack(module, expression, "__aenter__", "__aexit__")


def _manager_made(module: Module, call: ast.Call, is_async: bool) -> Optional[str]:
    """Return what a call gives, in words, if that is a context manager of one kind, or
    a coroutine or a future, which are none."""
    known = library.async_manager_calls if is_async else library.sync_manager_calls
    if (
        module.qualified_name(call.func) in known
        or _manager_is_async(module, call) is is_async
    ):
        return f"{spelled(call.func)}() is {_MANAGER[is_async]}"
    return protocols.only_awaitable(module, call)


def _may_make_either(module: Module, function: ast.expr) -> bool:
    """Say whether a callee is only declared as what makes managers of either kind."""
    made = module.value(function)
    return isinstance(made, Instance) and made.type in OPEN_FACTORIES and not made.items


def _manager_is_async(module: Module, call: ast.Call) -> Optional[bool]:
    """Say whether a call of what makes context managers gives one for ``async with``;
    ``None`` where it does not surely give one of one kind."""
    value = module.value(call)
    if not isinstance(value, Manager):
        return None
    callee = module.value(call.func)
    functions = functions_of(callee)
    if functions:
        makes_one = all(_makes_managers(each, value.is_async) for each in functions)
        return value.is_async if makes_one else None
    source = module.source(call.func)
    if isinstance(source, ast.Call):
        name = module.qualified_name(source.func)
        return value.is_async if name in decorators.CONTEXT_MANAGERS else None
    # What is declared for "with" may be for both.
    return True if isinstance(callee, Returning) and value.is_async else None


def _makes_managers(function: Function, is_async: bool) -> bool:
    """Say whether a function that is known to give context managers of a kind gives no
    others: it is a generator that a decorator makes a manager of, or gives what it is
    seen to, or is declared to give what ``async with`` enters."""
    names = set(classes.decorator_names(function.module, function.node))
    if not _PLAIN_DECORATORS.issuperset(names):
        return False
    is_declared = getattr(function.node, "returns", None) is not None
    is_made = not names.isdisjoint(decorators.CONTEXT_MANAGERS)
    return is_made or is_async or not is_declared
