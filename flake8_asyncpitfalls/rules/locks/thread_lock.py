"""Locks of threads that only coroutines take, and waits for threads in coroutines."""

from __future__ import annotations

import ast
from typing import Iterator

from ...knowledge.locks import FIELDS
from ...model import contexts
from ...model.calls import argument, arguments, spelled
from ...model.evaluation.origins import makers
from ...model.flow.suspension import executed_with
from ...model.module import Module
from ...model.races import locks, object_users
from ...model.races.locks import Lock, LockKind
from ...registry import Rule, check, check_calls
from ..blocking.blocking_call import BlockingCall, finding, register

_ACQUIRE = locks.acquiring(LockKind.THREAD)
_WAITING = ("wait", "wait_for")


class ThreadLockInCoroutine(BlockingCall):
    """A coroutine that waits for a lock of threads stops the event loop

    All tasks of an event loop run in one thread. While that thread waits for a
    ``threading`` lock, event or condition, no task runs, not even the one that would
    release it. Objects that only coroutines use belong to asyncio: ``asyncio.Lock``,
    ``asyncio.Event`` and so on suspend only the task that waits. Where a thread is to
    be waited for, ``await asyncio.to_thread(event.wait)`` does so.

    **Bad**::

        import asyncio
        import threading

        ready = threading.Event()


        async def serve():
            ready.wait(timeout=1)


        async def start():
            await asyncio.sleep(0.01)
            ready.set()

    **Good**::

        import asyncio

        ready = asyncio.Event()


        async def serve():
            await ready.wait()


        async def start():
            await asyncio.sleep(0.01)
            ready.set()
    """

    code = "ASYNC710"
    name = "thread-lock-in-coroutine"
    message = "{call} can stop the event loop; use {instead}"


register(ThreadLockInCoroutine)


@check(ast.With)
def entered(module: Module, node: ast.With) -> Iterator[Rule]:
    """Look for ``with`` statements in coroutines on locks that no thread takes."""
    if contexts.coroutine_function(module, node) is None:
        return
    for item in node.items:
        manager = item.context_expr
        lock = locks.lock(module, manager)
        if lock is not None and lock.kind is LockKind.THREAD:
            if not _waits_inside(node, manager) and _is_for_loop_only(module, manager):
                written = f'"with {spelled(manager)}"'
                yield _finding(manager, written, lock.type, lock)


def _waits_inside(node: ast.With, manager: ast.expr) -> bool:
    """Say whether a condition is waited for in a block that holds it, which is the
    fault to tell."""
    wanted = ast.dump(manager)
    return any(
        isinstance(part, ast.Attribute)
        and part.attr in _WAITING
        and ast.dump(part.value) == wanted
        for part in executed_with(node.body)
    )


@check_calls(_ACQUIRE)
def acquired(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls in coroutines that acquire locks that no thread takes."""
    lock = locks.acquired(module, call)
    if lock is None or contexts.coroutine_function(module, call) is None:
        return
    if isinstance(call.func, ast.Attribute) and locks.waits(module, call):
        if _is_for_loop_only(module, call.func.value):
            yield _finding(call, spelled(call.func), name, lock)


def _is_for_loop_only(module: Module, expression: ast.expr) -> bool:
    """Say whether a lock is made in this module, and only the event loop uses it."""
    made = makers(module, expression)
    return (
        made is not None
        and all(_is_of_its_own(home, call) for home, call in made)
        and object_users.is_left_to_loop(module, made)
        and not object_users.has_many_loops(module)
    )


def _is_of_its_own(module: Module, call: ast.Call) -> bool:
    """Say whether a call makes a new lock, and not a condition on another lock: also
    the field of a data class that is made for each instance."""
    name = module.qualified_name(call.func) or ""
    if name in FIELDS:
        factory = argument(call, FIELDS[name], None)
        name = (factory is not None and module.qualified_name(factory)) or ""
    return name.startswith("threading.") and all(
        locks.lock(module, given) is None for given in arguments(call)
    )


def _finding(node: ast.expr, written: str, name: str, lock: Lock) -> Rule:
    cls = lock.type.rpartition(".")[2]
    instead = f"asyncio.{'Lock' if cls == 'RLock' else cls}, as only coroutines take it"
    return finding(ThreadLockInCoroutine, node, written, name, instead)
