"""Numbers, texts and other data that are written out in the code."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from ...knowledge.rows import Argument
from ..calls import argument

if TYPE_CHECKING:
    from ..module import Module

#: Through how many variables and operations a number is looked for.
_DEEPEST = 8
#: Larger exponents, and powers of larger numbers, are not looked at.
_LARGEST = 64
#: What gives as much data as it is made of.
_WRAPPERS = frozenset({"io.StringIO", "io.BytesIO", "bytes", "bytearray", "memoryview"})


def number(module: Module, expression: ast.AST, steps: int = _DEEPEST) -> Optional[int]:
    """Return the whole number that literals alone give: ``10**7``, ``1 << 20``, also by
    a name that is bound once; ``None`` where it is not known."""
    if isinstance(expression, ast.Constant):
        value = expression.value
        return value if isinstance(value, int) else None
    if not steps:
        return None
    source = module.source(expression)
    if source is not None:
        return number(module, source, steps - 1)
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


def literal(module: Module, expression: ast.AST) -> object:
    """Return the number or text that an expression is, also by a name that is bound
    once; ``...`` where it is not known."""
    expression = module.source(expression) or expression
    return expression.value if isinstance(expression, ast.Constant) else ...


def argument_literal(
    module: Module, call: ast.Call, name: str, position: Optional[int]
) -> object:
    """Return the value of an argument, as ``literal`` does; ``None`` if not given."""
    found = argument(call, name, position)
    return None if found is None else literal(module, found)


def is_short(module: Module, call: ast.Call, limit: Argument) -> bool:
    """Say whether an argument is a number or data, as it is written in the code, that
    is no greater or longer than a limit.

    A text is data where it is encoded or made a file; by itself it may be a path.
    """
    found = argument(call, limit.name, limit.position)
    data: Optional[ast.expr] = None
    if isinstance(found, ast.Call):
        if _is_written_out(module, found):
            return True
        if isinstance(found.func, ast.Attribute) and found.func.attr == "encode":
            data = found.func.value
        elif found.args and module.qualified_name(found.func) in _WRAPPERS:
            data = found.args[0]
    value = literal(module, data or found) if found is not None else None
    assert isinstance(limit.value, int)
    if isinstance(value, bytes) or (data is not None and isinstance(value, str)):
        return len(value) <= limit.value
    return isinstance(value, int) and value <= limit.value


def _is_written_out(module: Module, call: ast.Call) -> bool:
    """Say whether a call gives the text of a display in the code, which is small:
    ``json.dumps({"a": 1}).encode()``."""
    if isinstance(call.func, ast.Attribute) and call.func.attr == "encode":
        call = call.func.value if isinstance(call.func.value, ast.Call) else call
    if not call.args or module.qualified_name(call.func) != "json.dumps":
        return False
    shown = module.source(call.args[0]) or call.args[0]
    return isinstance(shown, (ast.Dict, ast.List, ast.Tuple))
