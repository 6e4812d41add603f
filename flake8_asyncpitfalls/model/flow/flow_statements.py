"""The flow of each kind of statement."""

from __future__ import annotations

import ast
from functools import partial
from typing import Any, Callable, Dict, List, Sequence, Type, Union

from ..fields import children
from ..scopes import NamedFunction
from ..statements import has_rounds
from .flow import Event, Kind
from .flow_expressions import Expressions
from .flow_steps import Frame, Jump, Step

_LOOP = frozenset({Jump.BREAK, Jump.CONTINUE})
_RAISE = frozenset({Jump.RAISE})

#: Says whether a context manager may swallow an exception.
Swallows = Callable[[ast.expr], bool]


class Statements(Expressions):
    """Makes the flow of statements.

    Each kind of statement has a method, named in ``STATEMENTS``, as expressions have
    one.
    """

    def __init__(self, swallows: Swallows) -> None:
        super().__init__()
        self._swallows = swallows

    # Loops

    def _for(self, node: Union[ast.For, ast.AsyncFor]) -> None:
        def begin() -> None:
            """Begin a round; the first surely comes where there is something."""
            first: List[Event] = []
            if has_rounds(node.iter):
                self.emit(Kind.ROUND, node)
                self.stop(first)
            head, over = self.next_round(node, isinstance(node, ast.AsyncFor))
            self.ends += first
            self._loop(node, head, [node.target], over)

        self.do(node.iter, begin)

    def _while(self, node: ast.While) -> None:
        head = self.emit(Kind.ROUND, node, raises=False)
        over: List[Event] = []
        yes: List[Event] = []
        test = partial(self.test, node.test, yes, over)
        self._loop(node, head, [test, partial(self.go_on, yes)], over)

    def _loop(
        self,
        node: Union[ast.For, ast.AsyncFor, ast.While],
        head: Event,
        begin: Sequence[Step],
        over: List[Event],
    ) -> None:
        """Do the rounds of a loop: from its head on, each begins with some steps;
        ``over`` is from where its end goes on."""
        frame = Frame(self.frame, _LOOP, node)
        frame.known[Jump.CONTINUE] = head
        self.do(
            *begin,
            partial(self.push, frame),
            *node.body,
            self.pop,
            partial(self.goto, head),
            partial(self.go_on, over),
            *node.orelse,
            partial(self._after_loop, frame),
        )

    def _after_loop(self, frame: Frame) -> None:
        """Go on after a loop, also from where it was broken off."""
        if Jump.BREAK in frame.known:
            self.go_on([*self.ends, frame.known[Jump.BREAK]])

    # Statements

    def _assign(self, node: ast.Assign) -> None:
        self.do(node.value, *node.targets)

    def _annotated(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.do(node.value, node.target)

    def _augmented(self, node: ast.AugAssign) -> None:
        target = node.target
        inner = [getattr(target, name, None) for name in ("value", "slice")]
        raises = not isinstance(target, ast.Name)
        self.do(
            *inner,
            self.emitting(Kind.READ, target, raises),
            node.value,
            self.emitting(Kind.WRITE, target, raises),
        )

    def _if(self, node: ast.If) -> None:
        self.choose(node.test, node.body, node.orelse)

    def _return(self, node: ast.Return) -> None:
        leave = partial(self.jump, Jump.RETURN)
        self.do(node.value, self.emitting(Kind.RETURN, node), leave)

    def _raise(self, node: ast.Raise) -> None:
        leave = partial(self.jump, Jump.RAISE)
        self.do(node.exc, node.cause, self.emitting(Kind.RAISE, node), leave)

    def _assert(self, node: ast.Assert) -> None:
        leave = partial(self.jump, Jump.RAISE)
        fail: List[Step] = [self.emitting(Kind.RAISE, node), leave]
        if node.msg is not None:
            fail.insert(0, node.msg)
        self.choose(node.test, [], fail)

    def _break(self, node: ast.Break) -> None:
        self.jump(Jump.BREAK)

    def _continue(self, node: ast.Continue) -> None:
        self.jump(Jump.CONTINUE)

    def _type_alias(self, node: Any) -> None:
        self.do(node.name)

    def _import(self, node: Union[ast.Import, ast.ImportFrom]) -> None:
        self.emit(Kind.PASS, node)
        for alias in node.names:
            self.emit(Kind.WRITE, alias, raises=False)

    def _function(self, node: NamedFunction) -> None:
        defaults = (*node.args.defaults, *node.args.kw_defaults)
        bind = self.emitting(Kind.WRITE, node, raises=False)
        self.do(*node.decorator_list, *defaults, bind)

    def _class(self, node: ast.ClassDef) -> None:
        bind = self.emitting(Kind.WRITE, node, raises=False)
        self.do(*node.decorator_list, *node.bases, *node.keywords, *node.body, bind)

    def _with(self, node: Union[ast.With, ast.AsyncWith]) -> None:
        self._enter(node, 0)

    def _enter(self, node: Union[ast.With, ast.AsyncWith], index: int) -> None:
        """Enter the context manager of this number, and those after it."""
        if index == len(node.items):
            self.do(*node.body)
            return
        item = node.items[index]
        kind = Kind.SUSPEND if isinstance(node, ast.AsyncWith) else Kind.PASS
        wait = self.emitting(kind, item)
        body: List[Step] = [partial(self._enter, node, index + 1)]
        if item.optional_vars is not None:
            body.insert(0, item.optional_vars)
        leave = [self.emitting(Kind.LEAVE, item), wait]
        swallows = self._swallows(item.context_expr)
        self.do(
            item.context_expr,
            wait,
            self.emitting(Kind.ENTER, item),
            lambda: self.guard(item, body, leave, swallows),
        )

    def _try(self, node: Any) -> None:
        body: List[Step] = [*node.body, *node.orelse]
        if node.handlers:
            body = [partial(self._handled, node)]
        if node.finalbody:
            self.guard(node, body, node.finalbody)
        else:
            self.do(*body)

    def _handled(self, node: Any) -> None:
        """Do the body of a ``try``, its handlers, and its ``else``."""
        begin = self.emit(Kind.PASS, node, raises=False)
        frame = Frame(self.frame, _RAISE, node)
        done: List[Event] = []

        def caught() -> None:
            """Have at least one exception arrive at the handlers."""
            if Jump.RAISE not in frame.known:  # nothing seen in it raises
                self.ends = [begin]
                self.jump(Jump.RAISE)
            self.pop()

        steps: List[Step] = [partial(self.push, frame), *node.body]
        inside: List[Event] = []
        steps += (partial(self.stop, inside), caught, partial(self.go_on, inside))
        steps += (*node.orelse, partial(self.stop, done))
        steps.append(lambda: self.go_on([frame.known[Jump.RAISE]]))
        for handler in node.handlers:
            steps.append(partial(self._handler, handler, done))
        steps += (partial(self.jump, Jump.RAISE), partial(self.go_on, done))
        self.do(*steps)

    def _handler(self, node: ast.ExceptHandler, done: List[Event]) -> None:
        """Do a handler; where it does not match the next one is tried."""
        others: List[Event] = []

        def matches() -> None:
            """Bind the exception that the handler takes."""
            if not _catches_all(node):
                others.extend(self.ends)
            self.emit(Kind.CATCH, node)
            if node.name:
                self.emit(Kind.WRITE, node, raises=False)

        self.do(
            node.type,
            matches,
            *node.body,
            partial(self.stop, done),
            partial(self.go_on, others),
        )

    def _match(self, node: Any) -> None:
        done: List[Event] = []
        steps: List[Step] = [node.subject]
        for case in node.cases:
            steps.append(partial(self._case, case, done))
        self.do(*steps, lambda: self.go_on([*self.ends, *done]))

    def _case(self, case: Any, done: List[Event]) -> None:
        """Do a case; where it does not match the next one is tried."""
        others: List[Event] = [] if _is_irrefutable(case.pattern) else list(self.ends)
        steps: List[Step] = [case.pattern]
        if case.guard is not None:
            yes: List[Event] = []
            steps.append(partial(self.test, case.guard, yes, others))
            steps.append(partial(self.go_on, yes))
        steps += (*case.body, partial(self.stop, done), partial(self.go_on, others))
        self.do(*steps)

    def _capture(self, node: Any) -> None:
        inner = children(node)
        named = getattr(node, "name", None) or getattr(node, "rest", None)
        bind = self.emitting(Kind.WRITE, node, raises=False) if named else None
        self.do(*inner, bind)


def _catches_all(handler: ast.ExceptHandler) -> bool:
    """Say whether a handler takes every exception, as it is written."""
    kind = handler.type
    return kind is None or isinstance(kind, ast.Name) and kind.id == "BaseException"


def _is_irrefutable(pattern: Any) -> bool:
    """Say whether a pattern matches everything: ``case _``, ``case x``."""
    while type(pattern).__name__ == "MatchAs" and pattern.pattern is not None:
        pattern = pattern.pattern
    return type(pattern).__name__ == "MatchAs"


#: How each kind of statement adds its events; others are the sum of their parts.
STATEMENTS: Dict[Type[ast.AST], Callable[[Any, Any], None]] = {
    ast.For: Statements._for,
    ast.AsyncFor: Statements._for,
    ast.While: Statements._while,
    ast.Assign: Statements._assign,
    ast.AnnAssign: Statements._annotated,
    ast.AugAssign: Statements._augmented,
    ast.If: Statements._if,
    ast.Return: Statements._return,
    ast.Raise: Statements._raise,
    ast.Assert: Statements._assert,
    ast.Break: Statements._break,
    ast.Continue: Statements._continue,
    ast.Import: Statements._import,
    ast.ImportFrom: Statements._import,
    ast.FunctionDef: Statements._function,
    ast.AsyncFunctionDef: Statements._function,
    ast.ClassDef: Statements._class,
    ast.With: Statements._with,
    ast.AsyncWith: Statements._with,
    ast.Try: Statements._try,
}
#: Nodes newer than Python 3.9.
_NEWER = {
    "TryStar": Statements._try,
    "Match": Statements._match,
    "MatchAs": Statements._capture,
    "MatchStar": Statements._capture,
    "MatchMapping": Statements._capture,
    "TypeAlias": Statements._type_alias,
}
STATEMENTS.update(
    {getattr(ast, kind): visit for kind, visit in _NEWER.items() if hasattr(ast, kind)}
)
