"""Locks of asyncio that lock nothing."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.coroutines import unawaited
from ...model.evaluation.origins import makers
from ...model.flow import editions
from ...model.module import Module
from ...model.races import locks
from ...model.races.locks import LockKind
from ...model.races.own_locks import is_own_lock
from ...model.scopes import Context
from ...model.tables import expanded_names
from ...registry import Rule, check, check_calls

_ACQUIRE = locks.acquiring(LockKind.ASYNCIO)
_WAIT = expanded_names(
    ["asyncio.{Event,Barrier}.wait", "asyncio.Condition.{wait,wait_for}"]
)
#: Functions that await what they are given.
_PASSING = frozenset({"asyncio.shield", "asyncio.wait_for"})


class AsyncioLockMisused(Rule):
    """A lock of asyncio works only where it is shared, and awaited

    ``async with`` takes a lock of asyncio; a plain ``with`` raises ``TypeError``, and
    ``lock.acquire()`` without ``await`` acquires nothing. A lock that a coroutine makes
    for itself is never held by anybody else: all calls run side by side, each with a
    lock of its own. And it belongs to one event loop: a thread cannot wait for it.

    **Bad**::

        import asyncio


        async def withdraw(account, amount):
            lock = asyncio.Lock()
            async with lock:
                balance = account["balance"]
                await asyncio.sleep(0.01)
                account["balance"] = balance - amount

    **Good**::

        import asyncio

        lock = asyncio.Lock()


        async def withdraw(account, amount):
            async with lock:
                balance = account["balance"]
                await asyncio.sleep(0.01)
                account["balance"] = balance - amount
    """

    code = "ASYNC712"
    name = "asyncio-lock-misused"
    symptom = "An update is lost: each call has a lock of its own."
    message = "{what}; {instead}"
    overrides = frozenset({"ASYNC600", "ASYNC601", "ASYNC602", "ASYNC607"})


@check(ast.With)
def in_plain_with(module: Module, node: ast.With) -> Iterator[Rule]:
    """Look for ``with`` statements that take a lock of asyncio, or wait for one."""
    for item in node.items:
        manager = item.context_expr
        lock = locks.lock(module, manager)
        if lock is not None and lock.kind is LockKind.ASYNCIO:
            if not editions.is_open_to_both(module, manager):
                what = f'"with {_named(manager)}" raises an error'
                yield AsyncioLockMisused.at(
                    manager, what=what, instead='use "async with"'
                )


@check(ast.AsyncWith)
def made_anew(module: Module, node: ast.AsyncWith) -> Iterator[Rule]:
    """Look for locks that a coroutine makes for itself."""
    for item in node.items:
        manager = item.context_expr
        if isinstance(manager, (ast.Call, ast.Name, ast.NamedExpr)):
            if is_own_lock(module, manager):
                yield _own(manager, manager)


@check_calls(_ACQUIRE)
def acquired(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for locks that are acquired without await, or for the function alone."""
    function = call.func
    if not isinstance(function, ast.Attribute):
        return
    if unawaited.is_lost(module, call):
        if module.context(call) is not Context.THREAD:
            if not editions.is_sync_edition(module, call):
                what = f"{spelled(function)}() without await acquires nothing"
                instead = f'use "async with {_named(function.value)}:"'
                yield AsyncioLockMisused.at(call, what=what, instead=instead)
    elif is_own_lock(module, function.value):
        yield _own(call, function.value)


@check_calls([*_ACQUIRE, *_WAIT])
def waited_for(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for threads that wait for locks and events of asyncio."""
    if module.context(call) is Context.THREAD:
        if unawaited.is_lost(module, call) or _is_run(module, call):
            what = f"{spelled(call.func)}() cannot be waited for in a thread"
            yield AsyncioLockMisused.at(
                call, what=what, instead="use asyncio.run_coroutine_threadsafe()"
            )


def _is_run(module: Module, call: ast.Call) -> bool:
    """Say whether a thread runs a coroutine in an event loop that only it has, for a
    lock or event that comes from elsewhere."""
    parent = module.parent(call)
    while isinstance(parent, ast.Call) and (
        module.qualified_name(parent.func) in _PASSING
    ):
        parent = module.parent(parent)
    if not isinstance(parent, ast.Call) or not isinstance(call.func, ast.Attribute):
        return False
    if module.qualified_name(parent.func) != "asyncio.run":
        return False
    made = makers(module, call.func.value)
    return made is not None and all(
        each.module.context(each.call) is not Context.THREAD for each in made
    )


def _own(node: ast.expr, lock: ast.expr) -> Rule:
    what = f"{_named(lock)} is made anew by each call, so it keeps nobody out"
    return AsyncioLockMisused.at(node, what=what, instead="make it once, outside")


def _named(lock: ast.expr) -> str:
    return spelled(lock.target if isinstance(lock, ast.NamedExpr) else lock)
