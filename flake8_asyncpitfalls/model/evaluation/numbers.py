"""Numbers that are written out."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from ..scopes import How

if TYPE_CHECKING:
    from ..module import Module

_DEEPEST = 8
#: Larger exponents, and powers of larger numbers, are not looked at.
_LARGEST = 64


def number(module: Module, expression: ast.AST, steps: int = _DEEPEST) -> Optional[int]:
    """Return the whole number that literals alone give: ``10**7``, ``1 << 20``, also by
    a name that is bound once; ``None`` where it is not known."""
    if isinstance(expression, ast.Constant):
        value = expression.value
        return value if isinstance(value, int) else None
    if not steps:
        return None
    if isinstance(expression, ast.Name):
        binding = module.binding(expression)
        if binding is None or binding.how is not How.VALUE or binding.path:
            return None
        assert binding.source is not None
        return number(module, binding.source, steps - 1)
    if isinstance(expression, ast.UnaryOp) and isinstance(expression.op, ast.USub):
        operand = number(module, expression.operand, steps - 1)
        return None if operand is None else -operand
    if not isinstance(expression, ast.BinOp):
        return None
    left = number(module, expression.left, steps - 1)
    right = number(module, expression.right, steps - 1)
    if left is None or right is None:
        return None
    return _computed(expression.op, left, right)


def _computed(operator: ast.operator, left: int, right: int) -> Optional[int]:
    if isinstance(operator, ast.Add):
        return left + right
    if isinstance(operator, ast.Sub):
        return left - right
    if isinstance(operator, ast.Mult):
        return left * right
    if isinstance(operator, ast.FloorDiv):
        return left // right if right else None
    if isinstance(operator, ast.Pow):
        small = 0 <= right <= _LARGEST and abs(left) <= 2**_LARGEST
        return left**right if small else None
    if isinstance(operator, ast.LShift):
        return left << right if 0 <= right <= _LARGEST else None
    return None
