"""What stands around a piece of code and changes what it means."""

from __future__ import annotations

import ast
import re
from itertools import takewhile
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from ..knowledge.cancellation import CANCELLED_GIVERS
from .calls import written_name
from .fields import nodes_in
from .scopes import FunctionNode, How, TryNode
from .values import Instance, Named, Value

if TYPE_CHECKING:
    from .module import Module

_EXPECTING = frozenset(
    f"pytest.{name}" for name in ("raises", "warns", "deprecated_call", "RaisesGroup")
)
_EXPECTING_METHODS = frozenset(
    {"assertRaises", "assertRaisesRegex", "assertWarns", "assertWarnsRegex"}
)
#: Names that say whether code is the synchronous or the asynchronous edition, as in
#: libraries that generate the one from the other.
_EDITIONS = re.compile(
    r"is_?a?sync|a?sync_mode|iscoroutine|awaitable(?!s)|^TYPE_CHECKING$", re.IGNORECASE
)
#: Functions that tell whether what they are given is asynchronous.
_KINDS = re.compile("iscoroutine|isawaitable")
_EDITION = re.compile(r"^_*(?:is_?a?sync|a?synchronous)$", re.IGNORECASE)
#: What ``with`` raises around an asynchronous context manager, and the like.
_WRONG_KIND = frozenset({"TypeError", "AttributeError"})
#: Of more exceptions in one handler nothing is known.
_MOST = 60


def expected_to_fail(module: Module, node: ast.AST) -> bool:
    """Say whether code stands in a block that a test expects to raise or to warn, or
    in what ``assertRaises`` is given."""
    for around in module.ancestors(node):
        if isinstance(around, ast.Call) and _expects(module, around):
            return True
        if isinstance(around, (ast.With, ast.AsyncWith)):
            for item in around.items:
                call = item.context_expr
                if isinstance(call, ast.Call) and item is not node:
                    if _expects(module, call):
                        return True
    return False


def _expects(module: Module, call: ast.Call) -> bool:
    if isinstance(call.func, ast.Attribute) and call.func.attr in _EXPECTING_METHODS:
        return True
    return module.qualified_name(call.func) in _EXPECTING


def swallows(module: Module, manager: ast.expr) -> bool:
    """Say whether a context manager is known to swallow exceptions."""
    if not isinstance(manager, ast.Call):
        return False
    if module.qualified_name(manager.func) == "contextlib.suppress":
        return True
    return _expects(module, manager)


def around(module: Module, node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes around a node, from the inside out, as far as its function."""
    return takewhile(
        lambda outer: not isinstance(outer, FunctionNode), module.ancestors(node)
    )


def handlers_around(module: Module, node: ast.AST) -> Iterator[ast.ExceptHandler]:
    """Yield the handlers, in the same function, of the ``try`` bodies around a node."""
    inner = node
    for around in module.ancestors(node):
        if isinstance(around, FunctionNode):
            return
        if isinstance(around, TryNode) and inner in around.body:
            yield from around.handlers
        inner = around


def caught(module: Module, handler: ast.ExceptHandler) -> List[Optional[str]]:
    """Return the qualified names of the exceptions that a handler catches; a bare
    ``except`` catches ``BaseException``."""
    if handler.type is None:
        return ["BaseException"]
    return list(exceptions(module, handler.type))


def exceptions(module: Module, expression: ast.AST) -> Iterator[Optional[str]]:
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
            else:
                yield module.qualified_name(node)


def _bound_to(module: Module, node: ast.AST) -> Optional[ast.AST]:
    """Return the tuple, or the call, that a name is bound to."""
    binding = module.binding(node) if isinstance(node, ast.Name) else None
    if binding is None or binding.how is not How.VALUE or binding.path:
        return None
    source = binding.source
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
    return [name for arg in manager.args for name in exceptions(module, arg)]


def catches(module: Module, handler: ast.ExceptHandler, *names: str) -> bool:
    """Say whether a handler surely catches one of these exceptions by its own name or
    as any exception."""
    return not {*names, "Exception", "BaseException"}.isdisjoint(
        caught(module, handler)
    )


def is_caught(module: Module, node: ast.AST, *names: str) -> bool:
    """Say whether the code around a node, in the same function, catches one of these
    exceptions, by a handler or ``contextlib.suppress``."""
    if any(catches(module, each, *names) for each in handlers_around(module, node)):
        return True
    for around in module.ancestors(node):
        if isinstance(around, FunctionNode):
            break
        for item in around.items if isinstance(around, ast.With) else ():
            given = suppressed(module, item.context_expr)
            if not {*names, "Exception", "BaseException"}.isdisjoint(given):
                return True
    return False


def branches(module: Module, node: ast.AST) -> Iterator[Tuple[ast.expr, bool]]:
    """Yield the conditions under which a node runs, and whether each must hold: those
    of statements around it, and of earlier ones that leave the block."""
    inner = node
    for around in module.ancestors(node):
        if isinstance(around, ast.If) and inner is not around.test:
            yield around.test, inner in around.body
        elif isinstance(around, ast.IfExp) and inner is not around.test:
            yield around.test, inner is around.body
        inner = around
    for before in earlier(module, node):
        if isinstance(before, ast.If) and isinstance(before.body[-1], LEAVING):
            yield before.test, False


def parts(
    conditions: List[Tuple[ast.expr, bool]],
) -> Iterator[Tuple[ast.expr, bool]]:
    """Yield the conditions that surely hold, or do not, when some others do: those that
    these are made of by ``not``, ``and`` and ``or``. More may be added meanwhile."""
    while conditions:
        test, holds = conditions.pop()
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            conditions.append((test.operand, not holds))
        elif isinstance(test, ast.BoolOp):
            if holds is isinstance(test.op, ast.And):
                conditions += [(value, holds) for value in test.values]
        else:
            yield test, holds


LEAVING = (ast.Return, ast.Raise, ast.Continue, ast.Break)


def earlier(module: Module, node: ast.AST) -> Iterator[ast.stmt]:
    """Yield the statements of the same function that come before a node in the blocks
    that it stands in, so that it runs only after them."""
    inner = node
    for around in module.ancestors(node):
        for block in ("body", "orelse", "finalbody"):
            statements = getattr(around, block, ())
            if isinstance(statements, list) and inner in statements:
                yield from reversed(statements[: statements.index(inner)])
        if isinstance(around, FunctionNode):
            return
        inner = around


def is_sync_edition(module: Module, node: ast.AST) -> bool:
    """Say whether a condition around code decides that it never runs, or whether what
    it calls is synchronous: ``if False``, ``if _IS_SYNC``, ``if iscoroutine(x)``."""
    for test, _ in branches(module, node):
        if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
            first: ast.expr = test.values[0]  # if False and ready:
        else:
            first = test
        if isinstance(first, ast.Constant):
            return True
        parts = list(nodes_in(test))
        telling = {part for part in parts if _EDITIONS.search(written_name(part))}
        if telling:
            calls = (part for part in parts if isinstance(part, ast.Call))
            telling -= {each.func for each in calls if not _may_be_about(each, node)}
        if telling:
            return True
    return False


def _may_be_about(question: ast.Call, node: ast.AST) -> bool:
    """Say whether a question tells of a function, or that of a call: not where it asks
    about another one, ``iscoroutinefunction(g)``."""
    if not _KINDS.search(written_name(question.func)):
        return True
    function = node.func if isinstance(node, ast.Call) else node
    asked = {name for each in question.args for name in _names(each)}
    return not asked.isdisjoint(_names(function))


def _names(node: ast.AST) -> Iterator[str]:
    """Yield the names in an expression, but those that say nothing of what it is."""
    for name in map(written_name, nodes_in(node)):
        if name not in ("", "self", "cls", "type"):
            yield name


def is_of_sync_edition(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only in the synchronous edition of code that is generated
    from the asynchronous one: under ``if _IS_SYNC``, or never: ``if True: ... else:``.
    """
    for test, holds in branches(module, node):
        if isinstance(test, ast.Constant) and bool(test.value) is not holds:
            return True
        if any(_EDITION.search(written_name(part)) for part in nodes_in(test)):
            return True
    return False


def is_open_to_both(module: Module, node: ast.AST) -> bool:
    """Say whether the code around an expression asks whether it is synchronous, or
    expects the error that a statement of the wrong kind raises."""
    for handler in handlers_around(module, node):
        if not _WRONG_KIND.isdisjoint(caught(module, handler)):
            return True
    wanted = ast.dump(node)
    for test, _ in branches(module, node):
        if any(ast.dump(part) == wanted for part in nodes_in(test)):
            return True
    return is_sync_edition(module, node)


def is_notebook(module: Module) -> bool:
    """Say whether a module is a notebook's, whose cells run inside an event loop: it
    has ``await`` outside functions, or asks for IPython."""
    return module.once(_is_notebook)


def _is_notebook(module: Module) -> bool:
    if "get_ipython" in module.scope.bindings or module.loads("get_ipython"):
        return True
    return any(
        isinstance(node, ast.Await) and not _in_function(module, node)
        for node in module.parents
    )


def is_test(module: Module) -> bool:
    """Say whether a module belongs to tests, which somebody watches who ends them."""
    return not module.imports.isdisjoint(("pytest", "unittest"))


def _in_function(module: Module, node: ast.AST) -> bool:
    return any(isinstance(around, FunctionNode) for around in module.ancestors(node))
