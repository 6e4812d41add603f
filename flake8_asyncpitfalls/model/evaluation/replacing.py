"""What the decorators of a project put in the place of functions."""

from __future__ import annotations

import ast
from enum import Enum
from typing import (
    TYPE_CHECKING,
    FrozenSet,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)

from .. import guards
from ..fields import nodes_in
from ..scopes import AnyFunction, positional
from . import results
from .agreement import same
from .values import Function, Value

if TYPE_CHECKING:
    from ..module import Module


class FunctionKind(Enum):
    """What a call of a function gives, as ``inspect`` tells it."""

    PLAIN = "what it returns"
    GENERATOR = "a generator"
    COROUTINE = "a coroutine"
    ASYNC_GENERATOR = "an asynchronous generator"


#: Functions that say whether a function is of a kind.
QUESTIONS = {
    "asyncio.coroutines.iscoroutinefunction": FunctionKind.COROUTINE,
    "asyncio.iscoroutinefunction": FunctionKind.COROUTINE,
    "inspect.isasyncgenfunction": FunctionKind.ASYNC_GENERATOR,
    "inspect.iscoroutinefunction": FunctionKind.COROUTINE,
    "inspect.isgeneratorfunction": FunctionKind.GENERATOR,
}


def kind_of(function: Function) -> FunctionKind:
    """Return the kind of a function, its decorators left out."""
    yields = bool(function.module.yields(function.node))
    if isinstance(function.node, ast.AsyncFunctionDef):
        return FunctionKind.ASYNC_GENERATOR if yields else FunctionKind.COROUTINE
    return FunctionKind.GENERATOR if yields else FunctionKind.PLAIN


class Applied(NamedTuple):
    """What a decorator of the project does: the function that is given another one, the
    parameter that this is, and the function that takes its place; ``None`` where the
    same is given back. Those are left out that take the place of other kinds."""

    function: Function
    parameter: str
    wrapper: Optional[Function]
    left_out: FrozenSet[AnyFunction] = frozenset()

    def uses(self) -> Iterator[ast.Name]:
        """Yield where the parameter is read, if nothing else is bound to its name."""
        module, node = self.function.module, self.function.node
        scope = module.inside(node)
        if len(scope.bindings[self.parameter]) == 1:
            for each in nodes_in(node):
                if isinstance(each, ast.Name) and each.id == self.parameter:
                    if module.scope_of(each).binding_scope(each.id) is scope:
                        if self.left_out.isdisjoint(module.ancestors(each)):
                            yield each


def applied_by(
    decorator: Function, is_factory: bool, kind: Optional[FunctionKind] = None
) -> Optional[Applied]:
    """Return what a decorator of the project does to a function of a kind, or the one
    that a factory gives does; ``None`` where that is not seen."""
    function = _made(decorator, is_factory)
    if function is None:
        return None
    node, module = function.node, function.module
    parameters = positional(node)
    if isinstance(node, ast.Lambda) or node.decorator_list or not parameters:
        return None
    needed = parameters[: len(parameters) - len(node.args.defaults)]
    name = (needed or parameters[:1])[-1].arg
    all_given = [each for exit_ in module.exits(node) for each in _given(exit_)]
    given = [each for each in all_given if _is_possible(module, each, name, kind)]
    if given and all(_is_name(each, name) for each in given):
        return Applied(function, name, None)
    others = [module.value(each) for each in all_given if each not in given]
    if others:
        wrapper = same(module.value(each) for each in given)
    else:
        wrapper = results.returned(function) if given else None
    if not isinstance(wrapper, Function):
        return None
    nodes = {each.node for each in others if isinstance(each, Function)}
    return Applied(function, name, wrapper, frozenset(nodes - {wrapper.node}))


def _given(leaving: ast.AST) -> List[ast.AST]:
    """Return the expressions one of which a statement returns."""
    given = getattr(leaving, "value", None) or leaving
    return [given.body, given.orelse] if isinstance(given, ast.IfExp) else [given]


def _is_possible(
    module: Module, node: ast.AST, name: str, kind: Optional[FunctionKind]
) -> bool:
    """Say whether a node may run where the parameter of a name is a function of a
    kind."""
    for test, holds in guards.known(module, node):
        question = module.source(test) or test
        if kind is not None and isinstance(question, ast.Call) and question.args:
            asked = QUESTIONS.get(module.qualified_name(question.func) or "")
            if asked is not None and _is_name(question.args[0], name):
                if (asked is kind) is not holds:
                    return False
    return True


def _is_name(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _made(decorator: Function, is_factory: bool) -> Optional[Function]:
    """Return a decorator of this project, or the one that a factory gives; one that is
    used both ways gives what it applies in both."""
    given: Optional[Value] = _of_both_kinds(decorator)
    if given is None:
        given = results.returned(decorator) if is_factory else decorator
    return given if isinstance(given, Function) else None


def _of_both_kinds(decorator: Function) -> Optional[Function]:
    """Return what a decorator applies that is used as ``@logged`` and as
    ``@logged(level=1)``: it returns that, or what that makes of its first parameter."""
    node = decorator.node
    parameters = positional(node)
    if not parameters or len(node.args.defaults) < len(parameters):
        return None
    applied: Optional[ast.AST] = None
    names: Set[Tuple[str, bool]] = set()
    for leaving in decorator.module.exits(node):
        given = getattr(leaving, "value", None)
        for each in (
            (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,)
        ):
            is_call = isinstance(each, ast.Call) and _names(each) == [parameters[0].arg]
            applied = getattr(each, "func", None) if is_call else each
            if not isinstance(applied, ast.Name):
                return None
            names.add((applied.id, is_call))
    if len(names) != 2 or len(dict(names)) != 1 or applied is None:
        return None  # it is not both ways, or not of one function
    value = decorator.module.value(applied)
    return value if isinstance(value, Function) else None


def _names(call: ast.Call) -> List[str]:
    return [getattr(argument, "id", "") for argument in call.args]
