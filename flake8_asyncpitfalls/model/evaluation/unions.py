"""What a variable that is declared as a union is where ``isinstance`` was asked."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Sequence, Tuple

from .. import classes, guards
from ..library_names import lineage
from ..scopes import Binding
from . import declarations, typing_names
from .agreement import same
from .self_types import holds_self
from .values import NONE, Class, Instance, Named, Object, Value

if TYPE_CHECKING:
    from .evaluation import Evaluator

#: A call of ``isinstance``, and what it said.
Answer = Tuple[ast.expr, bool]


def left(
    evaluator: Evaluator, declaring: Binding, answers: Sequence[Answer]
) -> Optional[Value]:
    """Return what ``isinstance`` has left of the union that a parameter or variable is
    declared as; ``None`` where that is more than one kind of value."""
    assert declaring.source is not None
    found = _members(evaluator, declaring.source)
    if len(found) < 2 or any(map(holds_self, found)):
        return None
    for question, holds in answers:
        assert isinstance(question, ast.Call)
        asked = list(_classes(evaluator, question.args[1]))
        if None in asked or None in found:
            return None
        found = [
            each for each in found if any(_is_of(each, cls) for cls in asked) is holds
        ]
    return same(found)


def _members(evaluator: Evaluator, node: ast.AST) -> List[Optional[Value]]:
    """Return values of the kinds that an annotation allows: of each member of a union,
    else of all of it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        parsed = declarations.in_quotes(evaluator, node)
        return [None] if parsed is None else _members(evaluator, parsed)
    members: List[ast.AST] = []
    if isinstance(node, ast.BinOp):
        members = [node.left, node.right]
    elif isinstance(node, ast.Subscript) and declarations.is_union(evaluator, node):
        members = declarations.parts(node)
    if not members:
        return [declarations.declared(evaluator, node)]
    return [each for member in members for each in _members(evaluator, member)]


def _classes(evaluator: Evaluator, asked: ast.expr) -> Iterator[Optional[Value]]:
    """Yield the classes that ``isinstance`` asks for, ``None`` for something else."""
    for each in asked.elts if isinstance(asked, ast.Tuple) else [asked]:
        cls = evaluator.value(each)
        yield cls if isinstance(cls, (Class, Named)) else None


def _is_of(value: Optional[Value], cls: Optional[Value]) -> bool:
    """Say whether a value of a union is surely an instance of a class."""
    if isinstance(value, Object):
        return cls in classes.lineage(value.cls)
    return (
        isinstance(value, Instance)
        and isinstance(cls, Named)
        and value != NONE
        and typing_names.plain(cls.name) in lineage(value.type)
    )


def replaced(
    evaluator: Evaluator, name: ast.Name, bindings: Sequence[Binding]
) -> Optional[List[Answer]]:
    """Return the questions after which a parameter is always given another value where
    the answer is yes, before it is read here: ``if isinstance(path, str): path =
    Path(path)``; ``None`` where it may get one in another way."""
    module = evaluator.module
    answers: List[Answer] = []
    settled = set()
    for before in guards.earlier(module, name):
        if isinstance(before, ast.If) and not before.orelse:
            made = [
                each for each in bindings if module.parent(each.node) in before.body
            ]
            if made:
                answers += guards.parts([(before.test, False)])
                settled.update(made)
    return answers if settled.issuperset(bindings) else None
