"""Whether code suspends: lets the event loop run something else.

See https://docs.python.org/3/reference/expressions.html#await-expression.
"""

from __future__ import annotations

import ast
from typing import (
    TYPE_CHECKING,
    Iterable,
    Iterator,
    List,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from ..evaluation import overriding
from ..evaluation.results import does_nothing, is_stub
from ..evaluation.values import Function, functions_of
from ..fields import FIELDS
from ..scopes import RUNS_LATER, FunctionNode

if TYPE_CHECKING:
    from ..module import Module

_SUSPENDING = (ast.Await, ast.AsyncFor, ast.AsyncWith)
_YIELDING = (ast.Yield, ast.YieldFrom)
_COMPUTING = (
    ast.BinOp,
    ast.DictComp,
    ast.For,
    ast.GeneratorExp,
    ast.ListComp,
    ast.SetComp,
    ast.While,
)
#: Library context managers whose entering and leaving never suspends.
_INSTANT_MANAGERS = frozenset(
    {"asyncio.Timeout", "async_timeout.Timeout", "contextlib.nullcontext"}
)
_MOST_FUNCTIONS = 20


def executed_with(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Yield the nodes that run when these run: not the bodies of functions that are
    only defined there, nor what a generator expression does later."""
    pending: List[ast.AST] = list(nodes)
    while pending:
        node = pending.pop()
        yield node
        kind = node.__class__
        if kind in RUNS_LATER:
            pending.extend(_at_once(node))
            continue
        # This is ``children``, spelled out: no other loop runs as often.
        for field in FIELDS[kind]:
            value = getattr(node, field, None)
            if value.__class__ is list:
                pending.extend(item for item in value if item is not None)
            elif isinstance(value, ast.AST):
                pending.append(value)


def _at_once(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is evaluated where a function is defined, or a generator made."""
    if isinstance(node, ast.GeneratorExp):
        yield node.generators[0].iter
    else:
        assert isinstance(node, FunctionNode)
        yield from getattr(node, "decorator_list", ())
        yield from _defaults(node.args)


def _defaults(arguments: ast.arguments) -> Iterator[ast.expr]:
    yield from arguments.defaults
    yield from (default for default in arguments.kw_defaults if default is not None)


def suspends(node: ast.AST) -> bool:
    """Say whether a node itself is a point where a coroutine may be suspended."""
    if isinstance(node, _SUSPENDING):
        return True
    return isinstance(node, ast.comprehension) and bool(node.is_async)


def may_suspend(nodes: Iterable[ast.AST]) -> bool:
    """Say whether running these nodes may suspend the coroutine around them."""
    return any(suspends(node) for node in executed_with(nodes))


def can_suspend(module: Module, nodes: Iterable[ast.AST]) -> bool:
    """Say whether running these nodes may suspend the coroutine around them, by more
    than awaiting what is known never to suspend."""
    return any(
        suspends(node) and not is_instant(module, node, of_any_class=True)
        for node in executed_with(nodes)
    )


def is_asynchronous(expression: ast.GeneratorExp) -> bool:
    """Say whether a generator expression makes an asynchronous generator: it suspends
    in itself, and not only where its first iterable is made."""
    first, *others = expression.generators
    return bool(first.is_async) or may_suspend([expression.elt, *first.ifs, *others])


def may_yield(nodes: Iterable[ast.AST]) -> bool:
    """Say whether running these nodes may yield from the generator around them."""
    return any(isinstance(node, _YIELDING) for node in executed_with(nodes))


def never_suspends(function: Function) -> bool:
    """Say whether a coroutine function surely runs from its beginning to its end and
    lets nothing else run meanwhile.

    Of a placeholder, a generator and a function under a decorator that is not Python's
    own that is not known.
    """
    node, module = function.node, function.module
    if not isinstance(node, ast.AsyncFunctionDef) or is_stub(function):
        return False
    if any(
        module.qualified_name(decorator) not in ("staticmethod", "classmethod")
        for decorator in node.decorator_list
    ):
        return False
    body = module.body(node)
    return not may_yield(body) and not can_suspend(module, body)


def computes(function: Function, depth: int = 3) -> bool:
    """Say whether a function's body takes its time itself, or what it awaits does: it
    loops, calculates, or uses what a call gives (but for an error that it raises), and
    hands nothing to asyncio to be done later."""
    module = function.module
    found = False
    for part in executed_with(module.body(function.node)):
        if isinstance(part, ast.Call):
            name = module.qualified_name(part.func) or ""
            if name.startswith("asyncio."):
                return False
            around = module.parent(part)
            if isinstance(around, ast.Await):
                awaited = module.value(part.func)
                if isinstance(awaited, Function) and depth:
                    found = found or computes(awaited, depth - 1)
            else:
                found = found or not isinstance(around, (ast.Expr, ast.Raise))
        found = found or isinstance(part, _COMPUTING)
    return found


def only_passes(function: Function) -> bool:
    """Say whether a function does nothing at all, and is made where it is used: a task
    of it lets the loop go round once."""
    module, node = function.module, function.node
    return module.scope_of(node).is_function and all(
        map(does_nothing, module.body(node))
    )


def is_instant(module: Module, node: ast.AST, of_any_class: bool = False) -> bool:
    """Say whether what looks like a suspension surely is none: awaiting a coroutine
    function of this project that never suspends, entering a timeout.

    ``of_any_class``: also where a class from elsewhere may have another method.
    """
    if isinstance(node, ast.withitem):
        return module.type_of(node.context_expr) in _INSTANT_MANAGERS
    if not isinstance(node, ast.Await):
        return False
    pending: List[Tuple[Module, ast.Await]] = [(module, node)]
    seen: Set[ast.AST] = set()
    while pending:
        functions = _awaited(*pending.pop(), of_any_class)
        if not functions:
            return False
        for function in functions:
            if function.node in seen:
                continue
            seen.add(function.node)
            body = _seen_body(function)
            if body is None or len(seen) > _MOST_FUNCTIONS:
                return False
            for part in executed_with(body):
                if isinstance(part, ast.Await):
                    pending.append((function.module, part))
                elif suspends(part) or isinstance(part, _YIELDING):
                    return False
    return True


def _awaited(module: Module, node: ast.Await, of_any_class: bool) -> Sequence[Function]:
    """Return the functions of the project one of which is awaited; none where it may be
    another one."""
    if not isinstance(node.value, ast.Call):
        return ()
    called = node.value.func
    functions = functions_of(module.value(called))
    if functions and of_any_class and overriding.may_be_another(module, called):
        return ()
    return functions


def _seen_body(function: Function) -> Optional[List[ast.stmt]]:
    """Return the statements that run when a function is awaited; ``None`` where others
    may: it is decorated, or only stands for another one."""
    node = function.node
    if not isinstance(node, ast.AsyncFunctionDef) or node.decorator_list:
        return None
    return None if is_stub(function) else function.module.body(node)
