"""The flow of each kind of expression."""

from __future__ import annotations

import ast
from functools import partial
from typing import Any, Callable, Dict, List, Sequence, Tuple, Type, Union

from ..fields import elements
from ..scopes import Comprehension
from .flow import Event, Kind
from .flow_steps import Step, Steps

_BY_CONTEXT = {ast.Load: Kind.READ, ast.Store: Kind.WRITE, ast.Del: Kind.DELETE}


class Expressions(Steps):
    """Makes the flow of expressions.

    Each kind of expression has a method, named in ``EXPRESSIONS``, which adds its
    events in the order in which Python evaluates its parts.
    """

    def _nothing(self, node: ast.AST) -> None:
        """Do nothing for what has no events."""

    def _name(self, node: ast.Name) -> None:
        self.emit(_BY_CONTEXT[node.ctx.__class__], node, raises=False)

    def _attribute(self, node: ast.Attribute) -> None:
        kind = _BY_CONTEXT[node.ctx.__class__]
        self.do(node.value, self.emitting(kind, node))

    def _subscript(self, node: ast.Subscript) -> None:
        kind = _BY_CONTEXT[node.ctx.__class__]
        self.do(node.value, node.slice, self.emitting(kind, node))

    def _call(self, node: ast.Call) -> None:
        self.do(node.func, *node.args, *node.keywords, self.emitting(Kind.CALL, node))

    def _await(self, node: ast.Await) -> None:
        self.do(node.value, self.emitting(Kind.SUSPEND, node))

    def _yield(self, node: Union[ast.Yield, ast.YieldFrom]) -> None:
        self.do(node.value, self.emitting(Kind.YIELD, node))

    def _named(self, node: ast.NamedExpr) -> None:
        self.do(node.value, node.target)

    def _dict(self, node: ast.Dict) -> None:
        pairs = zip(node.keys, node.values)
        self.do(*(part for pair in pairs for part in pair))

    def _conditional(self, node: ast.IfExp) -> None:
        self.choose(node.test, [node.body], [node.orelse])

    def _boolean(self, node: ast.BoolOp) -> None:
        self._until_decided(node.values)

    def _compare(self, node: ast.Compare) -> None:
        self.do(node.left, partial(self._until_decided, node.comparators))

    def _until_decided(self, values: Sequence[ast.expr]) -> None:
        """Evaluate one value after the other; after each it may be decided."""
        decided: List[Event] = []
        steps: List[Step] = []
        for value in values[:-1]:
            steps += (value, lambda: decided.extend(self.ends))
        steps += (values[-1], lambda: self.go_on([*decided, *self.ends]))
        self.do(*steps)

    def _lambda(self, node: ast.Lambda) -> None:
        self.do(*node.args.defaults, *node.args.kw_defaults)

    def _generator(self, node: ast.GeneratorExp) -> None:
        self.do(node.generators[0].iter)

    def _comprehension(self, node: Comprehension) -> None:
        self.do(partial(self._rounds, node, 0))

    def _rounds(self, node: Comprehension, index: int) -> None:
        """Do the rounds of a comprehension's loop of this number, with those in it."""
        if index == len(node.generators):
            self.do(*elements(node))
            return
        generator = node.generators[index]
        skipped: List[Event] = []

        def begin() -> None:
            """Test the conditions in a round, and do what is in the loop."""
            head, over = self.next_round(generator, bool(generator.is_async))
            steps: List[Step] = [generator.target]
            for condition in generator.ifs:
                yes: List[Event] = []
                steps.append(partial(self.test, condition, yes, skipped))
                steps.append(partial(self.go_on, yes))
            steps += (partial(self._rounds, node, index + 1), partial(again, head))
            self.do(*steps, partial(self.go_on, over))

        def again(head: Event) -> None:
            """Go back to the loop's head, also where a condition does not hold."""
            self.go_on([*self.ends, *skipped])
            self.goto(head)

        self.do(generator.iter, begin)

    def next_round(self, node: ast.AST, is_async: bool) -> Tuple[Event, List[Event]]:
        """Begin a round; return its first event, and from where the loop's end goes
        on."""
        head = self.emit(Kind.ROUND, node)
        if is_async:
            self.emit(Kind.SUSPEND, node)
        return head, list(self.ends)


#: How each kind of expression adds its events; others are the sum of their parts.
EXPRESSIONS: Dict[Type[ast.AST], Callable[[Any, Any], None]] = {
    ast.Name: Expressions._name,
    ast.Constant: Expressions._nothing,
    ast.Attribute: Expressions._attribute,
    ast.Subscript: Expressions._subscript,
    ast.Call: Expressions._call,
    ast.Await: Expressions._await,
    ast.Yield: Expressions._yield,
    ast.YieldFrom: Expressions._yield,
    ast.NamedExpr: Expressions._named,
    ast.Dict: Expressions._dict,
    ast.IfExp: Expressions._conditional,
    ast.BoolOp: Expressions._boolean,
    ast.Compare: Expressions._compare,
    ast.Lambda: Expressions._lambda,
    ast.GeneratorExp: Expressions._generator,
    ast.ListComp: Expressions._comprehension,
    ast.SetComp: Expressions._comprehension,
    ast.DictComp: Expressions._comprehension,
}
