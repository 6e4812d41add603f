"""Which exceptions are caught, by handlers and by context managers, or expected."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Iterator, List, NamedTuple, Optional

from ...knowledge.cancellation import CANCELLED_GIVERS
from .. import guards, library
from ..evaluation.values import Class, Instance, Named, Value
from ..scopes import TryNode

if TYPE_CHECKING:
    from ..module import Module

#: By these any error is caught.
ANY = frozenset({"BaseException", "Exception"})
#: Of more exceptions in one handler nothing is known.
_MOST = 60
#: What a test calls where it expects an error or a warning.
_EXPECTING = frozenset(
    f"pytest.{name}" for name in ("raises", "warns", "deprecated_call", "RaisesGroup")
)
_EXPECTING_METHODS = frozenset(
    {"assertRaises", "assertRaisesRegex", "assertWarns", "assertWarnsRegex"}
)


def handlers_around(module: Module, node: ast.AST) -> Iterator[ast.ExceptHandler]:
    """Yield the handlers, in the same function, of the ``try`` bodies around a node."""
    inner = node
    for around in guards.around(module, node):
        if isinstance(around, TryNode) and inner in around.body:
            yield from around.handlers
        inner = around


def alternatives(module: Module, node: ast.AST) -> Iterator[ast.ExceptHandler]:
    """Yield the handlers of the ``try`` bodies around a node, and those that it stands
    in: what else is done if something fails."""
    yield from handlers_around(module, node)
    for around in module.ancestors(node):
        if isinstance(around, ast.ExceptHandler):
            yield around


def caught(module: Module, handler: ast.ExceptHandler) -> List[Optional[str]]:
    """Return the qualified names of the exceptions that a handler catches; a bare
    ``except`` catches ``BaseException``."""
    if handler.type is None:
        return ["BaseException"]
    return list(classes_in(module, handler.type))


def classes_in(module: Module, expression: ast.AST) -> Iterator[Optional[str]]:
    """Yield the qualified names of the classes that an expression gives, be it a class
    or a tuple of some, written here or bound to a name."""
    pending: List[ast.AST] = [expression]
    for _ in range(_MOST):
        if not pending:
            return
        node = pending.pop()
        if isinstance(node, ast.Tuple):
            pending.extend(reversed(node.elts))
        elif isinstance(node, ast.Starred):
            pending.append(node.value)
        elif isinstance(node, ast.BinOp):
            pending += (node.right, node.left)
        elif isinstance(node, ast.Call):
            given = module.qualified_name(node.func)
            yield "asyncio.CancelledError" if given in CANCELLED_GIVERS else None
        else:
            source = _bound_to(module, node)
            value = module.value(node)
            if source is not None:
                pending.append(source)
            elif isinstance(value, Instance):
                yield from map(_named, value.items)
            elif isinstance(value, Class):
                yield module.qualified_name(node) or f".{value.node.name}"
            else:
                yield module.qualified_name(node) or _builtin(module, node)


def _builtin(module: Module, node: ast.AST) -> Optional[str]:
    """Return the name of a builtin exception in a module that takes all names of some
    other: hardly anybody gives these to something else."""
    if not isinstance(node, ast.Name) or not library.is_builtin(node.id):
        return None
    return None if module.bindings(node) else node.id


def _bound_to(module: Module, node: ast.AST) -> Optional[ast.AST]:
    """Return the tuple, or the call, that a name is bound to."""
    source = module.source(node)
    return source if isinstance(source, (ast.Tuple, ast.BinOp, ast.Call)) else None


def _named(value: Optional[Value]) -> Optional[str]:
    return value.name if isinstance(value, Named) else None


def suppressed(module: Module, manager: ast.expr) -> List[Optional[str]]:
    """Return the qualified names of the exceptions that ``contextlib.suppress`` is
    told to swallow, none of any other context manager."""
    if not isinstance(manager, ast.Call):
        return []
    if module.qualified_name(manager.func) != "contextlib.suppress":
        return []
    return [name for arg in manager.args for name in classes_in(module, arg)]


def swallows(module: Module, manager: ast.expr) -> bool:
    """Say whether a context manager is known to swallow exceptions."""
    if not isinstance(manager, ast.Call):
        return False
    if module.qualified_name(manager.func) == "contextlib.suppress":
        return True
    return _expects_error(module, manager)


def catches(module: Module, handler: ast.ExceptHandler, *names: str) -> bool:
    """Say whether a handler surely catches one of these exceptions by its own name or
    as any exception."""
    return not ANY.union(names).isdisjoint(caught(module, handler))


def is_caught(module: Module, node: ast.AST, *names: str) -> bool:
    """Say whether the code around a node, in the same function, catches one of these
    exceptions, by a handler or ``contextlib.suppress``."""
    if any(catches(module, each, *names) for each in handlers_around(module, node)):
        return True
    for around in guards.around(module, node):
        for item in around.items if isinstance(around, ast.With) else ():
            given = suppressed(module, item.context_expr)
            if not ANY.union(names).isdisjoint(given):
                return True
    return False


# What catches them, from the inside out


class Catcher(NamedTuple):
    """A handler, or a call of ``contextlib.suppress``, and the qualified names of the
    errors that it catches, ``None`` where one is not known."""

    node: ast.AST
    errors: List[Optional[str]]


class Catching(NamedTuple):
    """The body of a ``try`` or ``with`` that holds a piece of code, and what catches
    its errors."""

    body: List[ast.stmt]
    catchers: List[Catcher]


def catching(module: Module, node: ast.AST) -> Iterator[Catching]:
    """Yield what catches errors around a node in the same function, inside out."""
    inner = node
    for statement in guards.around(module, node):
        if isinstance(statement, (ast.With, *TryNode)):
            body: List[ast.stmt] = getattr(statement, "body")
            if inner in body:
                catchers = list(_catchers(module, statement))
                if catchers:
                    yield Catching(body, catchers)
        inner = statement


def _catchers(module: Module, statement: Any) -> Iterator[Catcher]:
    """Yield what catches errors of the body of a ``try`` or ``with`` statement."""
    if not isinstance(statement, ast.With):
        for handler in statement.handlers:
            yield Catcher(handler, caught(module, handler))
        return
    for item in statement.items:
        errors = suppressed(module, item.context_expr)
        if errors:
            yield Catcher(item.context_expr, errors)


# What tests expect


def are_expected(module: Module, node: ast.AST) -> bool:
    """Say whether code stands in a block that a test expects to raise or to warn, or
    in what ``assertRaises`` is given."""
    for around in module.ancestors(node):
        if isinstance(around, ast.Call) and _expects_error(module, around):
            return True
        if isinstance(around, (ast.With, ast.AsyncWith)):
            for item in around.items:
                call = item.context_expr
                if isinstance(call, ast.Call) and item is not node:
                    if _expects_error(module, call):
                        return True
    return False


def _expects_error(module: Module, call: ast.Call) -> bool:
    """Say whether a call is one by which a test expects an error or a warning."""
    if isinstance(call.func, ast.Attribute) and call.func.attr in _EXPECTING_METHODS:
        return True
    return module.qualified_name(call.func) in _EXPECTING
