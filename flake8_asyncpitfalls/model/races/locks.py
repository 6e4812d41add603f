"""Locks: of what kind one is, and which context managers hold one.

A lock excludes threads, processes, or the tasks of an event loop, and a task that waits
for a lock of threads makes the whole loop wait.
"""

from __future__ import annotations

import ast
from enum import Enum
from typing import TYPE_CHECKING, FrozenSet, Iterator, List, NamedTuple, Optional, Tuple

from ...knowledge.locks import ACQUIRING, COUNTING, LOCKS
from ...knowledge.rows import Argument
from .. import classes
from ..calls import has_argument
from ..coroutines import generators
from ..evaluation import decorators
from ..evaluation.literals import argument_literal
from ..evaluation.origins import makers
from ..evaluation.values import Class, Function, Instance, Object
from ..flow.suspension import executed_with
from ..library_names import lineage
from ..tables import expanded, expanded_names

if TYPE_CHECKING:
    from ..module import Module

_LOCKS = expanded(LOCKS)
_COUNTING = frozenset(expanded_names(COUNTING))
#: How many context managers, each made from another, are looked through.
_DEEPEST = 4
#: The arguments with which ``acquire`` does not wait, and those with which it may give
#: up; multiprocessing has other names.
_NEVER_WAITS = (
    Argument("blocking", 0, False),
    Argument("block", 0, False),
    Argument("timeout", 1, 0),
)
_LIMIT = Argument("timeout", 1)


class LockKind(Enum):
    """Who waits for a lock."""

    THREAD = "thread"
    PROCESS = "process"
    ASYNCIO = "asyncio"
    ASYNC = "async"

    @property
    def blocks(self) -> bool:
        """Whether waiting for it stops the thread, and an event loop with it."""
        return self in (LockKind.THREAD, LockKind.PROCESS)


def acquiring(*kinds: LockKind) -> List[str]:
    """Return the qualified names of the methods that acquire locks of these kinds."""
    return [f"{name}.acquire" for name, who in _LOCKS.items() if LockKind(who) in kinds]


class Lock(NamedTuple):
    """A lock: the library's class that it is of, and who waits for it."""

    type: str
    kind: LockKind


def lock(module: Module, expression: ast.AST) -> Optional[Lock]:
    """Return what lock an expression gives, if it is known to give one.

    A class of the project that is derived from a lock counts, unless it changes how one
    is acquired.
    """
    value = module.value(expression)
    if isinstance(value, Instance):
        return _of_type(value.type)
    if isinstance(value, Object):
        if not _defines(value.cls, ACQUIRING):
            return _of_bases(module, value.cls)
    return None


def _of_type(name: str) -> Optional[Lock]:
    for cls in lineage(name):
        if cls in _LOCKS:
            return Lock(name, LockKind(_LOCKS[cls]))
    return None


def _of_bases(module: Module, cls: Class) -> Optional[Lock]:
    for base in module.evaluator.library_bases(cls):
        found = _of_type(base.type)
        if found is not None:
            return found
    return None


def _defines(cls: Class, names: FrozenSet[str]) -> bool:
    return any(
        isinstance(base, Class) and any(map(base.bindings, names))
        for base in classes.lineage(cls)
    )


def held_by(module: Module, manager: ast.AST, depth: int = _DEEPEST) -> Optional[Lock]:
    """Return the lock that a ``with`` or ``async with`` of a context manager holds: one
    itself, or what a manager of the project holds while its block runs."""
    found = lock(module, manager)
    if found is not None or not depth:
        return found
    value = module.value(manager)
    if isinstance(value, Object):
        entering = _Entering(value.cls.node, _entered_by(module, manager), depth)
        return value.cls.module.once_for(_acquired_by, entering)
    if isinstance(manager, ast.Call):
        function = module.value(manager.func)
        if isinstance(function, Function) and classes.has_decorator(
            function.module, function.node, *decorators.CONTEXT_MANAGERS
        ):
            return _held_at_yield(function, depth)
    return None


def _held_at_yield(function: Function, depth: int) -> Optional[Lock]:
    """Return the lock that a generator holds at all of its yields."""
    module = function.module
    found: List[Optional[Lock]] = []
    for each in generators.yields(module, function.node):
        found.append(next(held_around(module, each, depth - 1), None))
    return found[0] if found and None not in found else None


def _entered_by(module: Module, manager: ast.AST) -> Tuple[str, str]:
    """Return the methods that may enter a context manager, the likelier one first."""
    item = module.parent(manager)
    if isinstance(item, ast.withitem) and isinstance(module.parent(item), ast.With):
        return ("__enter__", "__aenter__")
    return ("__aenter__", "__enter__")


class _Entering(NamedTuple):
    """A class whose objects are entered, by which methods, and how far to look."""

    node: ast.ClassDef
    methods: Tuple[str, str]
    depth: int


def _acquired_by(module: Module, entering: _Entering) -> Optional[Lock]:
    """Return the lock that entering an object of a class acquires, and keeps."""
    for base in classes.lineage(Class(module, entering.node)):
        if isinstance(base, Class):
            for name in entering.methods:
                for binding in base.bindings(name):
                    found = _acquired_in(base.module, binding.node, entering.depth)
                    if found is not None:
                        return found
    return None


def _acquired_in(module: Module, method: ast.AST, depth: int) -> Optional[Lock]:
    found: List[Optional[Lock]] = []
    body = getattr(module.whole(method), "body", ())
    for node in executed_with(body) if isinstance(body, list) else ():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "release":
                return None
            held = acquired(module, node, depth - 1)
            if held is not None and held.kind.blocks and not waits(module, node):
                held = held._replace(kind=LockKind.ASYNC)  # asked for again and again
            found.append(held)
    return next(filter(None, found), None)


def acquired(module: Module, call: ast.Call, depth: int = _DEEPEST) -> Optional[Lock]:
    """Return the lock that a call acquires by one of its methods."""
    function = call.func
    if not isinstance(function, ast.Attribute) or function.attr not in ACQUIRING:
        return None
    if function.attr.startswith("__"):
        return held_by(module, function.value, depth)
    return lock(module, function.value)


def held_around(module: Module, node: ast.AST, depth: int = _DEEPEST) -> Iterator[Lock]:
    """Yield the locks that ``with`` statements around a node hold, in the same
    function, from the inside out."""
    for managed in generators.managers_around(module, node):
        found = held_by(module, managed.item.context_expr, depth)
        if found is not None:
            yield found


def is_exclusive(module: Module, expression: ast.AST, found: Lock) -> bool:
    """Say whether only one at a time may hold a lock; a semaphore that may be made with
    any number counts as one."""
    if found.type not in _COUNTING:
        return True
    return not any(
        _is_more_than_one(argument_literal(*made, "value", 0))
        for made in makers(module, expression) or ()
    )


def _is_more_than_one(number: object) -> bool:
    return isinstance(number, int) and number > 1


def waits(module: Module, call: ast.Call) -> bool:
    """Say whether a call that acquires a lock of threads surely waits for it."""
    return not any(
        has_argument(module, call, refused) is not False for refused in _NEVER_WAITS
    )


def may_give_up(module: Module, call: ast.Call) -> bool:
    """Say whether a call that acquires a lock of threads waits only for a time."""
    return has_argument(module, call, _LIMIT) is not False
