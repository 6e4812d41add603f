"""What is iterated over on the spot, and by what.

Making an iterator is free; going over it is what reads the disk or asks the server.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional

from ...knowledge.iteration import ANY_NUMBER, CONSUMERS, PASSING_ON, REFUSING
from ..flow.consumed import taken_whole
from ..flow.suspension import is_asynchronous
from ..scopes import ComprehensionNode, How

if TYPE_CHECKING:
    from ..module import Module

#: How many iterables, each made of another, are looked through.
_DEEPEST = 20


def consumed_by(module: Module, node: ast.AST, name: str = "") -> Iterator[ast.AST]:
    """Yield the expressions that a node goes over when it runs.

    The node is a ``for`` statement, a comprehension, ``yield from``, an argument or
    element with a star, what unpacks or searches, or a call of the consumer of this
    name. A generator expression that is handed to it goes over its own iterable then.
    """
    iterables: List[ast.AST] = []
    if isinstance(node, ast.For):
        iterables.append(node.iter)
    elif isinstance(node, ComprehensionNode):
        iterables.extend(each.iter for each in node.generators if not each.is_async)
    elif isinstance(node, ast.YieldFrom):
        iterables.append(node.value)
    elif isinstance(node, ast.Starred):
        if isinstance(node.ctx, ast.Load):
            iterables.append(node.value)
    elif isinstance(node, (ast.Assign, ast.Compare)):
        iterables.extend(taken_whole(node))
    else:
        assert isinstance(node, ast.Call)
        iterables.extend(node.args[CONSUMERS[name] :])
    for iterable in iterables:
        yield from unwrapped(module, iterable)


def taken_by(module: Module, call: ast.Call, name: str) -> Iterator[ast.AST]:
    """Yield the arguments that a call of this name goes over, or asks for an iterator
    at once; not where a loop around it is known to go over these itself."""
    if name in CONSUMERS:
        for given in call.args[CONSUMERS[name] :][:1]:
            yield from unwrapped(module, given)
    elif getattr(module.parent(call), "iter", None) is not call:
        arguments = call.args[REFUSING[name] :]
        for given in arguments if name in ANY_NUMBER else arguments[:1]:
            if isinstance(given, ast.Starred):
                return
            yield given


def unwrapped(module: Module, iterable: ast.AST) -> Iterator[ast.AST]:
    """Yield what an iterable really goes over: ``paths`` in ``enumerate(paths)``."""
    pending = [iterable]
    for _ in range(_DEEPEST):
        if not pending:
            return
        node = pending.pop()
        if isinstance(node, ast.Starred):
            pending.append(node.value)
        elif isinstance(node, ast.GeneratorExp) and not is_asynchronous(node):
            pending.append(node.generators[0].iter)
        elif isinstance(node, ast.Call) and node.args:
            first = PASSING_ON.get(module.qualified_name(node.func) or "")
            if first is None:
                yield node
            else:
                pending.extend(node.args[first:])
        else:
            yield node


def iterator_made(module: Module, expression: ast.AST) -> Optional[ast.Call]:
    """Return the call that made the iterator which an expression gives: itself, or by
    way of a local variable of the same function."""
    if isinstance(expression, ast.Name):
        binding = module.binding(expression)
        if binding is None or binding.path:
            return None
        is_entered = binding.how is How.ENTER
        source = binding.source if is_entered else module.given(binding)
        if source is None:
            return None
        if module.scope_of(binding.node) is not module.scope_of(expression).frame:
            return None
        expression = source
    return expression if isinstance(expression, ast.Call) else None
