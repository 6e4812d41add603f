"""What newer Pythons no longer have."""

from __future__ import annotations

import ast
from typing import Iterable, Iterator

from ...knowledge import removed
from ...model.calls import spelled
from ...model.flow import exceptions, versions
from ...model.module import Module
from ...model.tables import expanded, expanded_names
from ...registry import Rule, check, check_calls

_TAKES_NO_LOOP = expanded_names(removed.TAKES_NO_LOOP)
#: What a subclass calls as ``super().__init__(loop=loop)``.
_TAKES_NO_LOOP += [
    f"{name}.__init__"
    for name in _TAKES_NO_LOOP
    if name.rpartition(".")[2][0].isupper()
]
_GONE = expanded(removed.GONE)
#: Functions that call what they are given first.
_CALLING = ("filter", "functools.partial", "itertools.filterfalse", "map")
_MISSING = ("AttributeError", "ImportError")


class RemovedApi(Rule):
    """Parts of asyncio that were removed, or that the target version deprecates

    Python 3.9 removed ``Task.current_task`` and ``Task.all_tasks``, 3.10 the
    ``loop`` parameter, 3.11 ``@asyncio.coroutine``, 3.14 child watchers. Event loop
    policies and ``asyncio.iscoroutinefunction`` are deprecated since 3.14 and are
    reported where that is the oldest supported version
    (``asyncpitfalls-target-version``).

    **Bad**::

        import asyncio


        async def work(loop):
            queue = asyncio.Queue(loop=loop)
            await asyncio.sleep(1, loop=loop)
            return queue

    **Good**::

        import asyncio


        async def work():
            queue = asyncio.Queue()
            await asyncio.sleep(1)
            return queue
    """

    code = "ASYNC505"
    name = "removed-api"
    symptom = "TypeError: the argument does not exist any more."
    message = "{what} {fate}; {instead}"


@check_calls(_TAKES_NO_LOOP)
def loop_argument(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for ``loop=`` where it is no longer taken."""
    if any(keyword.arg == "loop" for keyword in call.keywords):
        if not versions.depends_on_version(module, call) and not _retries(
            module, call, "TypeError"
        ):
            what = f"{spelled(call.func)}(loop=...)"
            fate = "takes no loop since Python 3.10"
            yield RemovedApi.at(call, what=what, fate=fate, instead="leave it out")


@check_calls(_GONE)
def removed_function(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls of what was removed or deprecated."""
    yield from _reported(module, call, call.func, name)


@check_calls(_CALLING)
def removed_argument(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for the same where another function is to call it."""
    yield from _used(module, call.args[:1])


@check(ast.FunctionDef)
def removed_decorator(module: Module, node: ast.FunctionDef) -> Iterator[Rule]:
    """Look for decorators that were removed."""
    yield from _used(module, node.decorator_list)


@check(ast.ClassDef)
def removed_base(module: Module, node: ast.ClassDef) -> Iterator[Rule]:
    """Look for base classes that were removed or deprecated."""
    yield from _used(module, node.bases)


def _used(module: Module, expressions: Iterable[ast.expr]) -> Iterator[Rule]:
    """Report what is removed or deprecated among expressions; calls are seen anyway."""
    for expression in expressions:
        if not isinstance(expression, ast.Call):
            name = module.qualified_name(expression)
            if name in _GONE:
                yield from _reported(module, expression, expression, name)


def _reported(
    module: Module, node: ast.AST, expression: ast.AST, name: str
) -> Iterator[Rule]:
    gone = _GONE[name]
    is_due = not gone.deprecated or module.config.target_version >= gone.version
    if is_due and not _has_fallback(module, node):
        verb = "is deprecated since" if gone.deprecated else "was removed in"
        fate = f"{verb} Python {gone.version[0]}.{gone.version[1]}"
        what = f"{spelled(expression)}{'()' if expression is not node else ''}"
        yield RemovedApi.at(node, what=what, fate=fate, instead=gone.instead)


def _has_fallback(module: Module, node: ast.AST) -> bool:
    """Say whether code is for a Python, or a failure, in which the thing is there."""
    return (
        versions.depends_on_version(module, node)
        or versions.depends_on_presence(module, node)
        or exceptions.is_caught(module, node, *_MISSING)
        or _retries(module, node, *_MISSING)
    )


def _retries(module: Module, node: ast.AST, *names: str) -> bool:
    """Say whether code is one of two ways, of which the other comes after one of these
    errors: in a ``try`` that names the error, or in its handler."""
    return any(
        name in names
        for handler in exceptions.alternatives(module, node)
        for name in exceptions.caught(module, handler)
    )
