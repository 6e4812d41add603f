"""Locks of threads that a coroutine holds while it is suspended."""

from __future__ import annotations

import ast
from typing import Iterator, Union

from ...model import contexts
from ...model.calls import spelled
from ...model.flow.suspension import may_suspend, may_yield
from ...model.loops import own_loop
from ...model.module import Module
from ...model.races import lock_spans, locks
from ...model.races.lock_spans import Span
from ...model.races.locks import LockKind
from ...model.tables import expanded_names
from ...registry import Rule, check, check_calls

_ACQUIRE = locks.acquiring(LockKind.THREAD, LockKind.PROCESS)
_PUSH = expanded_names(["contextlib.{ExitStack,AsyncExitStack}.enter_context"])
#: Locks that a thread which holds one can take again, and so can its other tasks.
_REENTRANT = ("RLock", "Condition")


class ThreadLockAcrossAwait(Rule):
    """A lock of threads held across an ``await`` stops the event loop for ever

    While the coroutine that holds the lock is suspended, another task may ask for it.
    A ``threading.Lock`` then blocks the thread of the event loop, so that the first
    coroutine never goes on and never releases it: a deadlock. An ``RLock`` belongs to
    the thread, in which all tasks run, so it lets every task in and guards nothing.

    **Bad**::

        import asyncio
        import threading

        lock = threading.Lock()


        async def transfer(accounts, amount):
            with lock:
                balance = accounts["a"]
                await asyncio.sleep(0.01)
                accounts["a"] = balance - amount

    **Good**::

        import asyncio

        lock = asyncio.Lock()


        async def transfer(accounts, amount):
            async with lock:
                balance = accounts["a"]
                await asyncio.sleep(0.01)
                accounts["a"] = balance - amount
    """

    code = "ASYNC711"
    name = "thread-lock-across-await"
    symptom = (
        "Deadlock: the second task waits for the lock in the thread that would free it."
    )
    message = "{lock} is held across the {point} {effect}"
    overrides = frozenset({"ASYNC515", "ASYNC710"})


@check(ast.With, ast.AsyncWith)
def entered(module: Module, node: Union[ast.With, ast.AsyncWith]) -> Iterator[Rule]:
    """Look for ``with`` statements in coroutines that hold a lock of threads."""
    function = contexts.coroutine_function(module, node)
    if function is None:
        return
    inside = [*node.body, *(item.context_expr for item in node.items[1:])]
    for item in node.items:
        lock = locks.held_by(module, item.context_expr)
        if lock is None or not lock.kind.blocks:
            continue
        if own_loop.is_run_by_methods(module, function):
            return
        if may_suspend(inside) or may_yield(inside):
            span = lock_spans.span_of_with(module, module.flow(function), lock, item)
            yield from _finding(module, span, spelled(item.context_expr))


@check_calls(_ACQUIRE)
def acquired(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls in coroutines that acquire a lock of threads."""
    function = contexts.coroutine_function(module, call)
    lock = locks.acquired(module, call)
    if lock is None or not locks.waits(module, call):
        return
    if function is None:
        for span in lock_spans.spans_of_callers(module, lock, call):
            yield from _finding(module, span, spelled(call.func).rpartition(".")[0])
        return
    if locks.may_give_up(module, call) and not _is_minded(module, call):
        return
    if own_loop.is_run_by_methods(module, function):
        return
    if may_suspend(function.body) or may_yield(function.body):
        span = lock_spans.span_of_call(module, module.flow(function), lock, call)
        yield from _finding(module, span, spelled(call.func).rpartition(".")[0])


def _is_minded(module: Module, call: ast.Call) -> bool:
    """Say whether it is seen in which code a lock is held that may not be acquired."""
    if isinstance(module.parent(call), ast.Expr):
        return True
    return lock_spans.tested_by(module, call)[0] is not None


@check_calls(_PUSH)
def pushed(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for locks of threads that a coroutine gives to a stack of managers."""
    function = contexts.coroutine_function(module, call)
    lock = locks.held_by(module, call.args[0]) if function and call.args else None
    if function is not None and lock is not None and lock.kind.blocks:
        span = lock_spans.span_of_stack(module, module.flow(function), lock, call)
        if span is not None:
            yield from _finding(module, span, spelled(call.args[0]))


def _finding(module: Module, span: Span, lock: str) -> Iterator[Rule]:
    """Yield the finding for a span in which a lock is held, if it is suspended
    there."""
    node = lock_spans.suspended_in(module, span)
    if node is None:
        return
    word = "yield" if isinstance(node, ast.Yield) else "await"
    cls = span.lock.type.rpartition(".")[2]
    if cls in _REENTRANT:
        effect = "but keeps no other task out; use asyncio."
    else:
        effect = "and can deadlock; release it first, or use asyncio."
    effect += "Lock" if cls == "RLock" else cls
    point = f"{word} on line {node.lineno}"
    yield ThreadLockAcrossAwait.at(span.node, lock=lock, point=point, effect=effect)
