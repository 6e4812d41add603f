"""How conditions turn out when a handler has caught a cancellation."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Collection, Dict, Iterator, Optional, Set

from ..calls import dotted_name
from ..evaluation.values import Function
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.flow import Event, Flow, Kind
from ..flow.suspension import executed_with
from ..statements import assigned_in

if TYPE_CHECKING:
    from ..module import Module

#: What stands for the exception that was caught.
_CAUGHT = object()
#: What stands for a value that is not known, and for one that comes of the exception.
_UNKNOWN = object()
_OF_CAUGHT = object()
_NOT_KNOWN = frozenset({_UNKNOWN, _OF_CAUGHT})
#: Methods that set or clear a flag, and what asking for it then gives.
_FLAGS = {"set": True, "clear": False}


class Assumptions:
    """What is known of names and attributes when a handler has run.

    ``handler`` has caught one of the exceptions ``caught``.
    """

    def __init__(
        self,
        module: Module,
        handler: Optional[ast.ExceptHandler],
        caught: Collection[str],
    ) -> None:
        self._module = module
        self._caught = frozenset(caught)
        self._known: Dict[str, object] = {}
        self._flags: Dict[str, bool] = {}
        self._told: Set[str] = set()
        if handler is not None:
            if handler.name:
                self._known[handler.name] = _CAUGHT
            for node in executed_with(handler.body):
                self._learn(node)

    def _learn(self, node: ast.AST) -> None:
        """Take in what a node of the handler does to a name, attribute or flag."""
        for target in assigned_in(node):
            value = getattr(node, "value")
            if isinstance(target, (ast.Name, ast.Attribute)):
                self._set(target, self._constant(value))
            if isinstance(target, ast.Name) and not _is_empty(value):
                self._told.add(target.id)
        if isinstance(node, (ast.AugAssign, ast.NamedExpr)):
            self._set(node.target, _UNKNOWN)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in _FLAGS and _key(node.func.value):
                self._flags[_key(node.func.value)] = _FLAGS[node.func.attr]
            elif isinstance(node.func.value, ast.Name):
                for statement in self._always_done(node, node.func.value.id):
                    self._learn(statement)

    def _always_done(self, call: ast.Call, receiver: str) -> Iterator[ast.AST]:
        """Yield what a method does to its own object in any case: the attributes that
        it sets, and the calls of methods of these."""
        function = self._module.value(call.func)
        if not isinstance(function, Function):
            return
        for statement in function.module.body(function.node):
            done = statement.value if isinstance(statement, ast.Expr) else statement
            places = assigned_in(done)
            if isinstance(done, ast.Call) and isinstance(done.func, ast.Attribute):
                places = [done.func.value]
            if places and all(_is_attribute_of(place, receiver) for place in places):
                yield done

    def _constant(self, node: ast.AST) -> object:
        """Return the value of an expression, as far as it is known: also of one that
        asks for something, ``gone = isinstance(error, NotFound) and error.final``."""
        if isinstance(node, ast.Constant):
            return node.value
        if _key(node):
            return self._value(node)
        answer = self._answer(node)
        if answer is not None:
            return answer
        return _OF_CAUGHT if self._speaks_of_caught(node) else _UNKNOWN

    def _answer(self, test: ast.AST) -> Optional[bool]:
        """Return the outcome of a condition that may be made of several."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            answer = self._answer(test.operand)
            return None if answer is None else not answer
        if not isinstance(test, ast.BoolOp):
            return self.outcome(test)
        answers = {self._answer(each) for each in test.values}
        decisive = isinstance(test.op, ast.Or)
        if decisive in answers:
            return decisive
        return None if None in answers else not decisive

    def _speaks_of_caught(self, expression: ast.AST) -> bool:
        """Say whether an expression depends on the exception that was caught."""
        of_caught = (_CAUGHT, _OF_CAUGHT)
        return any(self._value(node) in of_caught for node in nodes_in(expression))

    def _set(self, target: ast.AST, value: object) -> None:
        key = _key(target)
        before = self._known.get(key, value)
        self._known[key] = value if before is value else _UNKNOWN

    def impossible(self, flow: Flow, reached: Collection[Event]) -> Set[Event]:
        """Return the outcomes of conditions, among events that are reached, that cannot
        be."""
        never = {True: Kind.FAILS, False: Kind.HOLDS}
        found: Set[Event] = set()
        for event in reached:
            if event.kind is Kind.HOLDS and event.node is not None:
                outcome = self.outcome(event.node)
                if outcome is not None:
                    found.update(flow.at(event.node, never[outcome]))
        return found

    def outcome(self, test: ast.AST) -> Optional[bool]:
        """Return whether a condition holds, or ``None`` where it may or may not."""
        if isinstance(test, ast.Call):
            return self._called(test)
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            left = self._value(test.left)
            right = test.comparators[0]
            if left in _NOT_KNOWN or not isinstance(right, ast.Constant):
                return None
            if isinstance(test.ops[0], (ast.Is, ast.Eq)):
                return left is right.value
            if isinstance(test.ops[0], (ast.IsNot, ast.NotEq)):
                return left is not right.value
            return None
        value = self._value(test)
        return None if value in _NOT_KNOWN else bool(value)

    def _value(self, node: ast.AST) -> object:
        return self._known.get(_key(node), _UNKNOWN)

    def _called(self, call: ast.Call) -> Optional[bool]:
        """Return what a call gives once a cancellation was caught: one that asks for
        its class, or for a flag that was set."""
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr == "is_set":
            return self._flags.get(_key(function.value))
        if len(call.args) != 2 or self._value(call.args[0]) is not _CAUGHT:
            return None
        if self._module.qualified_name(function) != "isinstance":
            return None
        classes = list(exceptions.classes_in(self._module, call.args[1]))
        if not self._caught.isdisjoint(classes):
            return True
        return None if None in classes else False

    def is_told(self, reached: Collection[Event], inside: Collection[ast.AST]) -> bool:
        """Say whether code that is reached later reads a local variable in which the
        handler says that, or how, it was cancelled."""
        return any(
            event.kind is Kind.READ
            and event.node not in inside
            and isinstance(event.node, ast.Name)
            and event.node.id in self._told
            for event in reached
        )

    def is_asked(self, event: Event) -> bool:
        """Say whether an event is the outcome of a condition that depends on the
        exception in a way that is not known."""
        if event.kind is not Kind.HOLDS or event.node is None:
            return False
        unknown = self.outcome(event.node) is None
        return unknown and self._speaks_of_caught(event.node)


def _is_attribute_of(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Attribute) and _key(node.value) == name


def _is_empty(node: ast.AST) -> bool:
    """Say whether an expression is ``None``, ``False``, ``[]`` and the like."""
    if isinstance(node, ast.Constant):
        return not node.value
    parts = getattr(node, "elts", getattr(node, "keys", None))
    return parts == []


def _key(node: ast.AST) -> str:
    """Return how a name or a chain of attributes is written, "" for all else."""
    return dotted_name(node) or ""
