"""The flow of a function: of each kind of statement."""

from __future__ import annotations

import ast
from functools import partial
from typing import Any, Callable, List, Sequence, Union

from ..fields import children
from ..scopes import Body, NamedFunction
from .flow import Event, Flow, Kind
from .flow_expressions import VISIT, Expressions
from .flow_steps import Frame, Jump, Step

_LOOP = frozenset({Jump.BREAK, Jump.CONTINUE})
_RAISE = frozenset({Jump.RAISE})

#: Says whether a context manager may swallow an exception.
Swallows = Callable[[ast.expr], bool]


class Builder(Expressions):
    """Makes the flow of one function."""

    def __init__(self, swallows: Swallows) -> None:
        super().__init__()
        self._swallows = swallows

    # Loops

    def _for(self, node: Union[ast.For, ast.AsyncFor]) -> None:
        def begin() -> None:
            first: List[Event] = []
            if _has_rounds(node.iter):
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
        begin = self.emit(Kind.PASS, node, raises=False)
        frame = Frame(self.frame, _RAISE, node)
        done: List[Event] = []

        def caught() -> None:
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
        others: List[Event] = []

        def matches() -> None:
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


def _has_rounds(iterated: ast.expr) -> bool:
    """Say whether what a loop goes over surely is not empty, as it is written."""
    if isinstance(iterated, (ast.List, ast.Tuple, ast.Set)):
        return any(not isinstance(each, ast.Starred) for each in iterated.elts)
    if isinstance(iterated, ast.Dict):
        return any(key is not None for key in iterated.keys)
    if isinstance(iterated, ast.Call) and len(iterated.args) == 1:
        end = iterated.args[0]
        if isinstance(iterated.func, ast.Name) and iterated.func.id == "range":
            return isinstance(end, ast.Constant) and bool(end.value)
    return False


def _catches_all(handler: ast.ExceptHandler) -> bool:
    kind = handler.type
    return kind is None or isinstance(kind, ast.Name) and kind.id == "BaseException"


def _is_irrefutable(pattern: Any) -> bool:
    """Say whether a pattern matches everything: ``case _``, ``case x``."""
    while type(pattern).__name__ == "MatchAs" and pattern.pattern is not None:
        pattern = pattern.pattern
    return type(pattern).__name__ == "MatchAs"


VISIT.update(
    {
        ast.For: Builder._for,
        ast.AsyncFor: Builder._for,
        ast.While: Builder._while,
        ast.Assign: Builder._assign,
        ast.AnnAssign: Builder._annotated,
        ast.AugAssign: Builder._augmented,
        ast.If: Builder._if,
        ast.Return: Builder._return,
        ast.Raise: Builder._raise,
        ast.Assert: Builder._assert,
        ast.Break: Builder._break,
        ast.Continue: Builder._continue,
        ast.Import: Builder._import,
        ast.ImportFrom: Builder._import,
        ast.FunctionDef: Builder._function,
        ast.AsyncFunctionDef: Builder._function,
        ast.ClassDef: Builder._class,
        ast.With: Builder._with,
        ast.AsyncWith: Builder._with,
        ast.Try: Builder._try,
    }
)
#: Nodes newer than Python 3.9.
_NEWER = {
    "TryStar": Builder._try,
    "Match": Builder._match,
    "MatchAs": Builder._capture,
    "MatchStar": Builder._capture,
    "MatchMapping": Builder._capture,
    "TypeAlias": Builder._type_alias,
}
VISIT.update(
    {getattr(ast, kind): visit for kind, visit in _NEWER.items() if hasattr(ast, kind)}
)


def flow_of(function: Body, swallows: Swallows) -> Flow:
    """Return the flow of a function, a lambda, or a module."""
    builder = Builder(swallows)
    if isinstance(function, ast.Lambda):
        builder.run(function.body, builder.emitting(Kind.RETURN, function))
    else:
        builder.run(*function.body)
    return Flow(function, builder.start, builder.end, builder.failure, builder.events)
