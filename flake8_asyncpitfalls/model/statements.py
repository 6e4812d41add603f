"""What statements do, by what they are alone."""

from __future__ import annotations

import ast
from typing import List, Optional, Sequence

from .calls import written_name
from .fields import nodes_in
from .scopes import DisplayNode, TryNode


def assigned_in(node: Optional[ast.AST]) -> List[ast.expr]:
    """Return the targets that a statement assigns a value to, with an annotation or
    not; none of another statement."""
    if isinstance(node, ast.Assign):
        return node.targets
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        return [node.target]
    return []


def says_nothing(annotation: Optional[ast.AST]) -> bool:
    """Say whether an annotation is missing, or is ``Any`` or ``Optional[Any]``, which
    fits all values: https://docs.python.org/3/library/typing.html#typing.Any."""
    while isinstance(annotation, ast.Subscript):
        if getattr(annotation.value, "id", "") != "Optional":
            return False
        annotation = annotation.slice
    if isinstance(annotation, ast.BinOp):
        sides = annotation.left, annotation.right
        left = [each for each in sides if not isinstance(each, ast.Constant)]
        annotation = left[0] if len(left) == 1 else annotation
    if isinstance(annotation, ast.Constant):
        return annotation.value in ("Any", "typing.Any")
    return annotation is None or written_name(annotation) == "Any"


def comes_to_end(block: Sequence[ast.stmt]) -> bool:
    """Say whether code may come to the end of a block, as far as its last statements
    tell."""
    pending = [block]
    while pending:
        statements = pending.pop()
        last = statements[-1] if statements else None
        if isinstance(last, ast.If):
            pending += (last.body, last.orelse)
        elif isinstance(last, (ast.With, ast.AsyncWith)):
            pending.append(last.body)
        elif isinstance(last, TryNode):
            pending.append(last.orelse or last.body)
            pending += (handler.body for handler in last.handlers)
        elif isinstance(last, ast.While) and isinstance(last.test, ast.Constant):
            if any(isinstance(node, ast.Break) for node in nodes_in(last)):
                return True
        elif not isinstance(last, (ast.Return, ast.Raise, ast.Break, ast.Continue)):
            return True
    return False


def has_rounds(iterated: ast.expr) -> bool:
    """Say whether what a loop goes over surely is not empty, as it is written."""
    if isinstance(iterated, DisplayNode):
        return any(not isinstance(each, ast.Starred) for each in iterated.elts)
    if isinstance(iterated, ast.Dict):
        return any(key is not None for key in iterated.keys)
    if isinstance(iterated, ast.Call) and len(iterated.args) == 1:
        end = iterated.args[0]
        if isinstance(iterated.func, ast.Name) and iterated.func.id == "range":
            return isinstance(end, ast.Constant) and bool(end.value)
    return False
