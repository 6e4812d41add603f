"""Where a missing ``await`` can be planted in a module, and the text with it.

Every edit keeps the lines of a file as they are, so that a finding can be told by its
line.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import NamedTuple, Optional, Union

_Function = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_CREATORS = ("create_task", "ensure_future")


class Site(NamedTuple):
    """A place where something is left out: the line on which a finding is due, and the
    parts of the text to take away, from (line, byte) to (line, byte)."""

    line: int
    cuts: tuple[tuple[int, int, int, int], ...]


def without(lines: list[str], sites: list[Site]) -> str:
    """Return a text without what the sites take away; line ends are kept."""
    rows = [line.encode() for line in lines]
    cuts = sorted((cut for site in sites for cut in site.cuts), reverse=True)
    for line, column, end_line, end_column in cuts:
        tail = rows[end_line - 1][end_column:]
        if line == end_line:
            rows[line - 1] = rows[line - 1][:column] + tail
        else:
            rows[line - 1] = rows[line - 1][:column].rstrip() + b" \\\n"
            for row in range(line, end_line - 1):
                rows[row] = b"\\\n"
            rows[end_line - 1] = tail
    return b"".join(rows).decode()


def statements(tree: ast.AST) -> Iterator[Site]:
    """``await f(x)`` as a statement, which becomes ``f(x)``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and _awaits_call(node.value):
            assert isinstance(node.value, ast.Await)
            yield Site(node.lineno, (_await(node.value),))


def assignments(tree: ast.AST) -> Iterator[Site]:
    """``x = await f(x)`` where ``x`` is used afterwards, which becomes ``x = f(x)``."""
    for function, node in _in_functions(tree):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and _awaits_call(node.value):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            assert isinstance(node.value, ast.Await)
            if any(_is_used(target, function, node, tree) for target in targets):
                yield Site(node.value.lineno, (_await(node.value),))


def expressions(tree: ast.AST) -> Iterator[Site]:
    """``await f(x)`` inside an expression that needs its value: compared, subscripted,
    its attribute taken, iterated over, a condition."""
    for node in ast.walk(tree):
        for child in _needed(node):
            if _awaits_call(child):
                assert isinstance(child, ast.Await)
                yield Site(child.lineno, (_await(child),))


def tasks(tree: ast.AST) -> Iterator[Site]:
    """``task = asyncio.create_task(f())``, which becomes the call alone."""
    for _, node in _in_functions(tree):
        if isinstance(node, ast.Assign) and _makes_task(node.value):
            start, end = _start(node), _start(node.value)
            yield Site(node.value.lineno, ((*start, *end),))


def calls(tree: ast.AST) -> Iterator[Site]:
    """``await f()``, which becomes ``await f``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Await) and isinstance(node.value, ast.Call):
            call = node.value
            if not call.args and not call.keywords:
                end = (call.end_lineno or 0, call.end_col_offset or 0)
                yield Site(call.lineno, ((*_end(call.func), *end),))


#: The kinds of faults, each with what finds the places for it.
KINDS: dict[str, Callable[[ast.AST], Iterator[Site]]] = {
    "statement": statements,
    "assignment": assignments,
    "expression": expressions,
    "task": tasks,
    "call": calls,
}


def _start(node: Union[ast.stmt, ast.expr]) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _end(node: ast.expr) -> tuple[int, int]:
    return node.end_lineno or 0, node.end_col_offset or 0


def _await(node: ast.Await) -> tuple[int, int, int, int]:
    """The word ``await`` and the space after it."""
    return (*_start(node), node.lineno, node.col_offset + len("await "))


def _awaits_call(node: Optional[ast.AST]) -> bool:
    """Say whether an expression awaits a call on the line that it starts on."""
    return (
        isinstance(node, ast.Await)
        and isinstance(node.value, ast.Call)
        and _start(node.value) == (node.lineno, node.col_offset + len("await "))
    )


def _in_functions(tree: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield the nodes of a module, each with the function that it is in."""
    pending: list[tuple[ast.AST, ast.AST]] = [(tree, tree)]
    while pending:
        function, node = pending.pop()
        yield function, node
        inner = node if isinstance(node, _Function) else function
        pending += [(inner, child) for child in ast.iter_child_nodes(node)]


def _is_used(
    target: ast.expr, function: ast.AST, node: ast.stmt, tree: ast.AST
) -> bool:
    """Say whether a variable is read below a statement, or an attribute anywhere."""
    if isinstance(target, (ast.Tuple, ast.List)):
        return True
    if isinstance(target, ast.Name):
        return any(
            isinstance(use, ast.Name)
            and use.id == target.id
            and isinstance(use.ctx, ast.Load)
            and use.lineno > node.lineno
            for use in ast.walk(function)
        )
    return isinstance(target, ast.Attribute) and any(
        isinstance(use, ast.Attribute)
        and use.attr == target.attr
        and isinstance(use.ctx, ast.Load)
        for use in ast.walk(tree)
    )


def _needed(node: ast.AST) -> list[Optional[ast.expr]]:
    """Return the parts of a node whose values are used there and then."""
    if isinstance(node, (ast.Attribute, ast.Subscript, ast.FormattedValue)):
        return [node.value]
    if isinstance(node, ast.Compare):
        return [node.left, *node.comparators]
    if isinstance(node, (ast.If, ast.IfExp, ast.While, ast.Assert)):
        return [node.test]
    if isinstance(node, (ast.For, ast.comprehension)):
        return [node.iter]
    if isinstance(node, ast.UnaryOp):
        return [node.operand]
    return [node.left, node.right] if isinstance(node, ast.BinOp) else []


def _makes_task(node: ast.AST) -> bool:
    """Say whether a call makes a task by asyncio or a loop, going by its spelling."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    receiver = ast.unparse(node.func.value).rstrip("()")
    return node.func.attr in _CREATORS and receiver.endswith(("asyncio", "loop"))
