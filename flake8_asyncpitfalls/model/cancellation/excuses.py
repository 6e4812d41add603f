"""Reasons why code may take a cancellation for itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Iterable, Iterator, Optional, Set

from ...knowledge.cancellation import (
    ASKING,
    CLEANING,
    ENDLESS,
    ENDLESS_METHODS,
    ENTRY_POINT,
    INFINITE,
    SHIELDS,
    SLEEPS,
    SLEEPS_FOREVER,
    STARTING,
)
from ...knowledge.endings import STOPPING
from ...knowledge.injection import FIXTURES
from .. import classes, guards
from ..calls import argument, callee, last_name, spelled
from ..evaluation.values import functions_of
from ..fields import nodes_in
from ..flow import no_return
from ..flow.suspension import executed_with, may_suspend, suspends
from ..naming import says_ending, words
from ..scopes import AnyFunction, NamedFunction
from ..tables import expanded_names
from .clean_up import is_clean_up
from .task_waits import waits_only_for_tasks

if TYPE_CHECKING:
    from ..module import Module

_STOPPING = frozenset(expanded_names(STOPPING))
_SHIELDS = frozenset(expanded_names(SHIELDS))


# Functions


def is_entry_point(module: Module, function: NamedFunction) -> bool:
    """Say whether a program, or a test, begins and ends with a function."""
    if ENTRY_POINT.search(function.name):
        return True
    if is_started(module, function):
        return True
    return classes.has_decorator(module, function, *FIXTURES)


def is_started(module: Module, function: ast.AST) -> bool:
    """Say whether this module starts an event loop with a coroutine function."""
    return function in module.once(_started)


def _started(module: Module) -> FrozenSet[ast.AST]:
    """Return the coroutine functions that this module starts an event loop with."""
    names = {name.rpartition(".")[2] for name in STARTING}
    found: Set[ast.AST] = set()
    for call in module.nodes(ast.Call):
        if not call.args or last_name(call) not in names:
            continue
        if module.qualified_name(call.func) in STARTING:
            given = call.args[0]
            started = module.value(callee(given))
            found.update(each.node for each in functions_of(started))
    return frozenset(found)


# Blocks


def never_ends(module: Module, nodes: Iterable[ast.AST]) -> bool:
    """Say whether all that these nodes wait for never comes to an end by itself, a
    server's work or a new event, so that only cancellation ends it."""
    found = False
    for node in executed_with(nodes):
        if isinstance(node, ast.Await):
            found = isinstance(node.value, ast.Call) and _is_endless(module, node.value)
            if not found:
                return False
        elif suspends(node) and not isinstance(node, ast.AsyncWith):
            return False
    return found


def asks_for_result(module: Module, nodes: Iterable[ast.AST]) -> bool:
    """Say whether nodes ask a future for its result, which raises what it was ended
    by."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "result"
        and not module.is_instance(node.func.value, "concurrent.futures.Future")
        for node in executed_with(nodes)
    )


def is_raised_anew(module: Module, handler: ast.ExceptHandler) -> bool:
    """Say whether a handler waits for something in a module that is written for trio,
    where each wait raises again what was cancelled."""
    imported = module.imported_packages
    is_trio = "trio" in imported and not imported & {"asyncio", "anyio"}
    return is_trio and may_suspend(handler.body)


def _is_endless(module: Module, call: ast.Call) -> bool:
    """Say whether what a call waits for comes only from outside, or never."""
    name = module.qualified_name(call.func)
    *owner, method = spelled(call.func).split(".")
    if method == "serve_forever":
        return True
    if method == "wait" and owner and says_ending(owner[-1]):
        return True  # whoever is cancelled there is told to stop in another way
    if name in ENDLESS_METHODS:
        return isinstance(getattr(call.func, "value"), ast.Call)
    if name in SLEEPS and call.args:
        return module.qualified_name(callee(call.args[0])) in INFINITE
    return name in ENDLESS or name in SLEEPS_FOREVER


def is_shielded(module: Module, node: ast.AST) -> bool:
    """Say whether a block around a node keeps cancellation away from it."""
    for around in (node, *guards.around(module, node)):
        if isinstance(around, (ast.With, ast.AsyncWith)):
            for item in around.items:
                call = item.context_expr
                if isinstance(call, ast.Call) and _is_shield(module, call):
                    return True
    return False


def _is_shield(module: Module, call: ast.Call) -> bool:
    shield = argument(call, "shield", None)
    return (
        isinstance(shield, ast.Constant)
        and bool(shield.value)
        and (module.qualified_name(call.func) in _SHIELDS)
    )


# What a handler does


def asks_whether_cancelled(
    module: Module, function: AnyFunction, handler: Optional[ast.ExceptHandler]
) -> bool:
    """Say whether a function asks its task whether cancellation was asked for, or takes
    that back; in a handler also by way of another function of the project."""
    if module.once_for(_asks, function):
        return True
    return handler is not None and any(
        called.module.once_for(_asks, called.node)
        for node in executed_with(handler.body)
        if isinstance(node, ast.Call)
        for called in functions_of(module.value(node.func))
    )


def cancels_itself(module: Module, handler: ast.ExceptHandler) -> bool:
    """Say whether a handler cancels its own task again, so that the next wait raises
    what it has caught."""
    calls = [node for node in executed_with(handler.body) if isinstance(node, ast.Call)]
    return any(getattr(call.func, "attr", "") == "cancel" for call in calls) and any(
        module.qualified_name(call.func) == "asyncio.current_task" for call in calls
    )


def _asks(_: Module, function: AnyFunction) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr in ASKING
        for node in nodes_in(function)
    )


def last_calls(module: Module, nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Yield the calls, or the awaiting of them, after which nothing comes: they end the
    process, or always raise."""
    for node in nodes:
        if isinstance(node, ast.Expr):
            last = node.value
            call = last.value if isinstance(last, ast.Await) else last
            if isinstance(call, ast.Call) and _is_last(module, call):
                yield last


def _is_last(module: Module, call: ast.Call) -> bool:
    name = module.qualified_name(call.func)
    return name in _STOPPING or no_return.never_returns(module, call)


def is_best_effort(module: Module, block: ast.AST, body: Iterable[ast.AST]) -> bool:
    """Say whether a block is clean-up, which nothing may keep from its end: it waits
    only for something to be closed, after an error or where all is taken down, once and
    not from time to time."""
    waits = [node for node in executed_with(body) if suspends(node)]
    if not all(is_cleaning(module, node) for node in waits):
        return False
    around = list(guards.around(module, block))
    if any(isinstance(each, ast.ExceptHandler) for each in around):
        return True
    return is_clean_up(module, block) and not any(
        isinstance(each, ast.While) and isinstance(each.test, ast.Constant)
        for each in around
    )


# What comes after


def is_cleaning(module: Module, node: ast.AST) -> bool:
    """Say whether a suspension is part of a clean-up: it waits for tasks that the code
    holds, or for something to be closed or stopped."""
    if isinstance(node, ast.Await) and any(map(_says_cleaning, _chain(node.value))):
        return True
    return not isinstance(node, ast.withitem) and waits_only_for_tasks(module, [node])


def _chain(node: ast.AST) -> Iterator[ast.Call]:
    """Yield a call, the one that is the first argument of ``shield`` and the like, and
    so on."""
    while isinstance(node, ast.Call):
        yield node
        if not node.args:
            return
        node = node.args[0]


def _says_cleaning(call: ast.Call) -> bool:
    """Say whether a call is one of something that cleans up."""
    name = "_".join(words(last_name(call)))
    return CLEANING.search(name) is not None
