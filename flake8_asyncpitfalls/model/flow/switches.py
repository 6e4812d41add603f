"""Conditions on parameters, and what a call's arguments say of them.

``stop(wait=False)`` does not do what ``stop`` does under ``if wait:``.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List

from .. import guards
from ..evaluation import parameters
from ..evaluation.values import Function
from ..fields import nodes_in
from ..guards import Condition
from ..scopes import How

if TYPE_CHECKING:
    from ..module import Module

#: Parameters with their values, as far as these are literals.
Given = Dict[str, object]
_UNKNOWN = object()


def conditions(module: Module, node: ast.AST) -> List[Condition]:
    """Return the conditions on parameters of its function under which a node runs."""
    return [
        (test, must_hold)
        for test, must_hold in guards.branches(module, node)
        if any(asked_of(module, test))
    ]


def asked_of(module: Module, test: ast.expr) -> Iterator[str]:
    """Yield the parameters of the function around a condition that it asks for, if
    these are never bound to anything else."""
    for part in nodes_in(test):
        if isinstance(part, ast.Name):
            if [binding.how for binding in module.bindings(part)] == [How.PARAMETER]:
                yield part.id


def given(module: Module, call: ast.Call, function: Function) -> Given:
    """Return the parameters of a function that a call gives a literal value, or leaves
    at a default that is one. ``**options`` are taken to leave them, too."""
    return {
        name: value.value
        for name, value in parameters.values(module, call, function).items()
        if isinstance(value, ast.Constant)
    }


def allows(condition: Condition, given: Given) -> bool:
    """Say whether a condition may come out as it must, under what is given."""
    test, must_hold = condition
    value = _evaluate(test, given)
    return value is _UNKNOWN or bool(value) is must_hold


def decided(conditions: List[Condition], given: Given) -> int:
    """Return how many conditions are known to come out as they must."""
    return sum(
        _evaluate(test, given) is not _UNKNOWN and allows((test, must_hold), given)
        for test, must_hold in conditions
    )


def _evaluate(test: ast.expr, given: Given) -> object:
    """Return the value of a simple condition, or ``_UNKNOWN``."""
    negated = False
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test = test.operand
        negated = not negated
    if negated:
        value = _evaluate(test, given)
        return _UNKNOWN if value is _UNKNOWN else bool(value) is not negated
    if isinstance(test, ast.Name):
        return given.get(test.id, _UNKNOWN)
    if isinstance(test, ast.Constant):
        return test.value
    if isinstance(test, ast.BoolOp):
        decides = isinstance(test.op, ast.Or)
        values = [_evaluate(each, given) for each in test.values]
        known = [bool(value) for value in values if value is not _UNKNOWN]
        if decides in known:
            return decides
        return _UNKNOWN if len(known) < len(values) else not decides
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        left = _evaluate(test.left, given)
        right = _evaluate(test.comparators[0], given)
        if left is not _UNKNOWN and right is not _UNKNOWN:
            return _compared(left, test.ops[0], right)
    return _UNKNOWN


def _compared(left: object, operator: ast.cmpop, right: object) -> object:
    if isinstance(operator, (ast.Eq, ast.Is)):
        return left == right
    if isinstance(operator, (ast.NotEq, ast.IsNot)):
        return left != right
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        if isinstance(operator, ast.Gt):
            return left > right
        if isinstance(operator, ast.Lt):
            return left < right
    return _UNKNOWN
