"""Statements of the one kind around objects of the other."""

from __future__ import annotations

import ast
from typing import Iterator, Optional, Union

from ...knowledge.iteration import CONSUMERS, REFUSING
from ...model.coroutines import generator_misuse, iteration, managers, protocols
from ...model.flow import editions, testing
from ...model.flow.consumed import Taking, taken_whole
from ...model.module import Module
from ...model.scopes import Comprehension
from ...registry import Rule, check, check_calls, check_module

_BUILTIN = [name for name in CONSUMERS if "." not in name]
_METHODS = [name for name in CONSUMERS if "." in name]
_FOR = 'use "async for"'


class SyncProtocolOnAsync(Rule):
    """``for`` and ``with`` take one kind of object, their ``async`` forms another

    An asynchronous generator is iterated over by ``async for``, an asynchronous
    context manager is entered by ``async with``, and neither can be awaited. The
    other way round, a list, an open file or a ``threading.Lock`` knows nothing of
    ``async``. Mixed up, they raise ``TypeError`` (before Python 3.11 ``with``
    raises ``AttributeError``) where the code first runs.

    **Bad**::

        async def numbers():
            yield 1


        async def total():
            return sum(number for number in numbers())

    **Good**::

        async def numbers():
            yield 1


        async def total():
            return sum([number async for number in numbers()])
    """

    code = "ASYNC607"
    name = "sync-protocol-on-async"
    symptom = "TypeError: an asynchronous generator is not iterable."
    message = "{what}; {instead}"
    related = ("pylint E1145", "sonar S7515")
    overrides = frozenset({"ASYNC711"})  # it fails before anything is held

    @classmethod
    def found(
        cls, module: Module, node: ast.AST, what: Optional[str], instead: str
    ) -> Iterator[Rule]:
        """Yield the finding, unless the code asks of what kind it is."""
        is_right = what is None or testing.comes_from_fixture(module, node)
        if not is_right and not editions.is_open_to_both(module, node):
            yield cls.at(node, what=what, instead=instead)


@check(ast.For, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
@check(ast.Starred, ast.YieldFrom)
def sync_iteration(
    module: Module, node: Union[ast.For, ast.Starred, ast.YieldFrom, Comprehension]
) -> Iterator[Rule]:
    """Look for iterations over what only ``async for`` goes through."""
    for given in iteration.consumed_by(module, node):
        what = protocols.only_async_iterable(module, given)
        yield from SyncProtocolOnAsync.found(module, given, what, _FOR)


@check_calls((*_BUILTIN, *REFUSING))
def consumed(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for asynchronous iterators handed to what goes through iterables."""
    for given in iteration.taken_by(module, call, name):
        what = protocols.only_async_iterable(module, given)
        other = "use anext()" if name == "next" else _FOR
        yield from SyncProtocolOnAsync.found(module, given, what, other)


@check_calls(_METHODS, on_loop=True)
def consumed_by_method(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for the same with methods, in coroutines alone: many have such names."""
    return consumed(module, call, name)


@check(ast.Await, ast.Assign, ast.Compare)
def awaited(module: Module, node: Taking) -> Iterator[Rule]:
    """Look for ``await`` on what is gone through, unpacking of it, and ``in`` it."""
    for given in taken_whole(node):
        what = protocols.awaited_generator(module, given)
        if what is None and isinstance(node, ast.Assign):
            what = protocols.only_async_iterable(module, given)
        yield from SyncProtocolOnAsync.found(module, given, what, _FOR)


@check_module
def refused(module: Module) -> Iterator[Rule]:
    """Look for asynchronous generators where a value or context manager is needed."""
    for node, what, instead in generator_misuse.misused(module):
        yield from SyncProtocolOnAsync.found(module, node, what, instead)


@check(ast.AsyncFor)
def async_for(module: Module, node: ast.AsyncFor) -> Iterator[Rule]:
    """Look for ``async for`` over ordinary iterables and coroutines."""
    yield from _async_iteration(module, node.iter)


@check(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
def async_comprehension(module: Module, node: Comprehension) -> Iterator[Rule]:
    """Look for asynchronous comprehensions over ordinary iterables and coroutines."""
    for generator in node.generators:
        if generator.is_async:
            yield from _async_iteration(module, generator.iter)


def _async_iteration(module: Module, iterable: ast.expr) -> Iterator[Rule]:
    what = protocols.only_sync_iterable(module, iterable)
    other = _instead(what, 'use "for"')
    yield from SyncProtocolOnAsync.found(module, iterable, what, other)


def _instead(what: Optional[str], other: str) -> str:
    """Return what to write for what is of neither kind, or of the other."""
    if (what or "").endswith(("coroutine", "future")):
        return "await it first"
    return "define it" if " has no __" in (what or "") else other


@check(ast.With, ast.AsyncWith)
def entered(module: Module, node: Union[ast.With, ast.AsyncWith]) -> Iterator[Rule]:
    """Look for context managers of the other kind."""
    for item in node.items:
        given = item.context_expr
        if isinstance(node, ast.With):
            what = managers.only_async_manager(module, given)
            other = 'use "async with"'
        else:
            what = managers.only_sync_manager(module, given)
            other = 'use "with"'
        yield from SyncProtocolOnAsync.found(module, given, what, _instead(what, other))
