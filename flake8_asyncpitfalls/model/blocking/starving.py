"""Loops that run for ever or for long, and let nothing else run meanwhile."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING, List, Optional, Set, Union

from ...knowledge.endings import TELLING
from ...knowledge.iteration import TAKING_ALL
from .. import classes
from ..calls import last_name
from ..coroutines import unawaited
from ..evaluation.literals import number
from ..evaluation.values import Class, Object
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.leaving import leaving
from ..flow.no_return import never_returns
from ..flow.suspension import executed_with, may_suspend, may_yield
from ..scopes import Comprehension, FunctionNode, How, TryNode
from ..tables import expanded_names

if TYPE_CHECKING:
    from ..module import Module

_TELLING = frozenset(expanded_names(TELLING))
#: Exceptions that nothing raises in a loop which neither suspends nor ends the program.
_UNEXPECTED = frozenset(
    {"asyncio.CancelledError", "GeneratorExit", "KeyboardInterrupt", "SystemExit"}
)
_RAISING = (ast.Raise, ast.Assert)
#: So many rounds take a noticeable time, whatever they do.
MANY = 1_000_000
#: Functions of itertools that go on for ever, given no more arguments than these.
_ENDLESS = {"count": 2, "cycle": 1, "repeat": 1}
_DOING = (
    ast.Await,
    ast.Lambda,
    ast.NamedExpr,
    ast.Yield,
    ast.YieldFrom,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
)
#: Statements that go on to the next one, or to the next round.
_PASSING = (ast.Pass, ast.Continue, ast.Expr, ast.Assign, ast.AugAssign, ast.If)


def is_endless(module: Module, loop: Union[ast.For, ast.While]) -> bool:
    """Say whether a ``while True``, or a loop over numbers without an end, has no way
    out and never suspends.

    A call that may fail is no way out, unless the code around the loop is ready for
    that. A coroutine that nobody awaits was meant to suspend: that is another fault.
    """
    if isinstance(loop, ast.For):
        if not _is_endless_iterable(module, loop.iter):
            return False
    elif not (isinstance(loop.test, ast.Constant) and loop.test.value):
        return False
    if may_suspend(loop.body) or _is_left(module, loop.body):
        return False
    return not (_is_ended_by_error(module, loop) or _forgets_to_await(module, loop))


def _is_endless_iterable(module: Module, iterable: ast.AST) -> bool:
    if not isinstance(iterable, ast.Call):
        return False
    name = last_name(iterable)
    return (
        name in _ENDLESS
        and len(iterable.args) + len(iterable.keywords) <= _ENDLESS[name]
        and module.qualified_name(iterable.func) == f"itertools.{name}"
    )


def _forgets_to_await(module: Module, loop: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Call)
        and unawaited.is_lost(module, node)
        and unawaited.gives_awaitable(module, node)
        for node in executed_with(getattr(loop, "body"))
    )


def _is_left(module: Module, body: List[ast.stmt]) -> bool:
    """Say whether the body of a loop may leave it, for good or with a value."""
    if may_yield(body):
        return True
    if any(not isinstance(each, ast.Continue) for each in leaving(module, body)):
        return True
    return any(
        isinstance(node, _RAISING)
        or (isinstance(node, ast.Call) and never_returns(module, node))
        for node in executed_with(body)
    )


def _is_ended_by_error(module: Module, loop: ast.AST) -> bool:
    """Say whether the code around a loop in the same function takes errors from it."""
    inner: ast.AST = loop
    for around in module.ancestors(loop):
        caught: List[Optional[str]] = []
        if isinstance(around, FunctionNode):
            break
        if isinstance(around, TryNode) and inner in around.body:
            for handler in around.handlers:
                caught += exceptions.caught(module, handler)
        elif isinstance(around, ast.With):
            for item in around.items:
                if exceptions.swallows(module, item.context_expr):
                    assert isinstance(item.context_expr, ast.Call)
                    caught += map(module.qualified_name, item.context_expr.args)
        if not _UNEXPECTED.issuperset(caught):
            return True
        inner = around
    return False


# Loops that wait for something


def spins(module: Module, loop: ast.While) -> bool:
    """Say whether a loop waits for a state that nothing in it can change: it calls
    nothing, sets nothing of what it asks for, and has no way out."""
    names = _state(module, loop.test)
    return names is not None and all(
        _leaves_alone(node, names)
        for statement in loop.body
        for node in nodes_in(statement)
    )


def _state(module: Module, test: ast.expr) -> Optional[Set[str]]:
    """Return the names of the variables and attributes on which a condition depends;
    ``None`` where it may do more than look at them."""
    names: Set[str] = set()
    for node in nodes_in(test):
        if isinstance(node, ast.Call):
            if module.qualified_name(node.func) not in _TELLING:
                return None
        elif isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Attribute):
            if _is_computed(module, node):
                return None
            names.add(node.attr)
        elif isinstance(node, _DOING):
            return None
    return names or None


def _leaves_alone(node: ast.AST, names: Set[str]) -> bool:
    """Say whether a node in a loop can change nothing of these names."""
    if isinstance(node, ast.stmt):
        return isinstance(node, _PASSING)
    if isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)):
        if isinstance(node.ctx, ast.Store):
            name = getattr(node, "id", getattr(node, "attr", None))
            return name is not None and name not in names
    return not isinstance(node, (ast.Call, *_DOING))


def _is_computed(module: Module, attribute: ast.Attribute) -> bool:
    """Say whether an attribute is a property of this project that calls something."""
    owner = module.value(attribute.value)
    if not isinstance(owner, Object):
        return False
    return any(
        isinstance(node, ast.Call)
        for cls in classes.lineage(owner.cls)
        if isinstance(cls, Class)
        for binding in cls.bindings(attribute.attr)
        if binding.how is How.DEFINITION
        for node in nodes_in(cls.module.whole(binding.node))
    )


# Loops with many rounds


def long_rounds(module: Module, loop: Union[ast.For, Comprehension]) -> int:
    """Return how many rounds a loop or a comprehension makes that goes through all
    numbers of a range that is written out, and never suspends; 0 for others. Loops of
    a comprehension, or those that are the whole of another, are one in the other."""
    if isinstance(loop, ast.For):
        if may_suspend(loop.body) or _is_left(module, loop.body):
            return 0
        rounds = _rounds(module, loop.iter)
        while len(loop.body) == 1 and isinstance(loop.body[0], ast.For):
            loop = loop.body[0]
            inner = _rounds(module, loop.iter)
            if inner >= MANY:
                break  # that one is at fault
            rounds *= inner or 1
        return rounds
    if may_suspend([loop]):
        return 0
    if isinstance(loop, ast.GeneratorExp) and not _is_consumed(module, loop):
        return 0
    rounds = _rounds(module, loop.generators[0].iter)
    for generator in loop.generators[1:]:
        rounds *= _rounds(module, generator.iter) or 1
    return rounds


def _is_consumed(module: Module, generator: ast.GeneratorExp) -> bool:
    """Say whether a function takes all items of a generator expression at once."""
    call = module.parent(generator)
    return (
        isinstance(call, ast.Call)
        and generator in call.args
        and module.qualified_name(call.func) in TAKING_ALL
    )


def is_range(iterable: ast.AST) -> bool:
    """Say whether an iterable looks like ``range(...)``, which costs nothing to ask."""
    return isinstance(iterable, ast.Call) and (
        getattr(iterable.func, "id", getattr(iterable.func, "attr", "")) == "range"
    )


def _rounds(module: Module, iterable: ast.AST) -> int:
    """Return how many items a call of ``range`` gives; 0 where that is not known."""
    if not isinstance(iterable, ast.Call) or iterable.keywords:
        return 0
    if module.qualified_name(iterable.func) != "range":
        return 0
    numbers = [number(module, each) for each in iterable.args]
    known = [each for each in numbers if each is not None]
    if len(known) != len(numbers) or not 1 <= len(known) <= 3 or known[2:] == [0]:
        return 0
    try:
        return len(range(*known))
    except OverflowError:
        return sys.maxsize
