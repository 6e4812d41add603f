"""Which functions of the project a call runs, and waits for."""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional

from .. import classes
from ..calls import receiver_of, spelled
from ..evaluation import decorators, members, partials
from ..evaluation.overriding import is_set_alike, without_overriding
from ..evaluation.values import Choice, Class, Function, Object, Partial, Value
from ..flow.consumed import is_gone_through
from ..flow.readiness import is_ready
from ..scopes import AnyFunction
from .operations import Operation, operations
from .text_items import MAKING

if TYPE_CHECKING:
    from ..module import Module

_MANAGER = "contextlib.contextmanager"


class Run(NamedTuple):
    """Something that a node runs: a function, one of those that may be it; and how a
    message names that."""

    functions: List[Function]
    written: str


def run_by(module: Module, node: ast.expr) -> Iterator[Run]:
    """Yield what a node runs, one after the other: what a call calls; the property that
    an attribute is; the special methods of an operation."""
    if isinstance(node, ast.Call):
        for functions in _run_by_call(module, node):
            yield Run(functions, spelled(node))
    elif isinstance(node, ast.Attribute):
        getter = members.getter(module.value(node.value), node.attr)
        if getter is not None and decorators.is_plain(getter):
            yield Run([getter], spelled(node))
    for operation in operations(module, node):
        functions = _special(module, operation)
        if functions and all(map(_runs_when_used, functions)):
            yield Run(functions, operation.written)


def _special(module: Module, operation: Operation) -> List[Function]:
    """Return the special methods of the project one of which an operation calls."""
    value = module.value(operation.of)
    if isinstance(value, Object):
        for name in operation.methods:
            method = members.member(module.evaluator, value, name)
            if method is not None:
                return list(_functions(module, method))
    return []


def _runs_when_used(method: Function) -> bool:
    """Say whether a special method runs its body where an operation calls it: where
    ``__iter__`` is a generator, what calls it goes through that."""
    if isinstance(method.node, ast.AsyncFunctionDef):
        return False
    is_run = getattr(method.node, "name", "") == "__iter__"
    return decorators.runs_body(method) and (is_run or decorators.is_plain(method))


def _run_by_call(module: Module, call: ast.Call) -> Iterator[List[Function]]:
    is_entered = _is_entered(module, call)
    value = _called(module, call)
    if isinstance(value, Class):
        runs = [[each] for each in _making(value)]
    else:
        runs = [list(_functions(module, value))]
    for functions in runs:
        if functions and all(
            _runs_at_once(module, call, function, is_entered) for function in functions
        ):
            yield functions


def is_own(module: Module, method: AnyFunction, call: ast.Call) -> bool:
    """Say whether a call in a method is one of a method of the same object."""
    receiver = receiver_of(call)
    value = module.value(receiver) if isinstance(receiver, ast.Name) else None
    first = classes.first_parameter(method)
    return (
        isinstance(value, Object)
        and first is not None
        and getattr(receiver, "id", "") == first.arg
    )


def own_method(caller: Function, call: ast.Call) -> Optional[Function]:
    """Return the method that a call of a method of the same object runs, for the class
    by which the caller was reached, if it is one."""
    cls = caller.receiver
    assert cls is not None and isinstance(call.func, ast.Attribute)
    value = members.member(cls.module.evaluator, Object(cls), call.func.attr)
    found = list(_functions(cls.module, value))
    if len(found) != 1 or not is_set_alike(caller.module, call.func):
        return None
    runs = _runs_at_once(caller.module, call, found[0], False)
    return found[0] if runs else None


def runs_body(function: Function) -> bool:
    """Say whether a call of a function runs its body, in the thread of the caller and
    before that goes on: that of a generator, when somebody goes through it or enters
    the context manager that it is made."""
    return _is_manager(function) or decorators.runs_body(function)


def _is_entered(module: Module, call: ast.Call) -> bool:
    """Say whether a call gives what a plain ``with`` enters."""
    item = module.parent(call)
    return isinstance(item, ast.withitem) and isinstance(module.parent(item), ast.With)


def _called(module: Module, call: ast.Call) -> Optional[Value]:
    """Return what a call calls; ``None`` where it is not sure."""
    if isinstance(call.func, ast.Attribute) and is_ready(module, call, call.func.attr):
        return None
    value = module.value(call.func)
    if isinstance(call.func, ast.Attribute) and not is_set_alike(module, call.func):
        return None
    if isinstance(value, Partial):
        return value.function if partials.whole(module, call) else None
    return value


def _making(cls: Class) -> Iterator[Function]:
    """Yield the functions of this project that a call of a class runs."""
    made = Object(cls, exact=True)
    found = (members.member(cls.module.evaluator, made, name) for name in MAKING)
    new, *inits = (each if isinstance(each, Function) else None for each in found)
    init = next(filter(None, inits), None)
    yield from filter(None, (new, init))


def _functions(module: Module, value: Optional[Value]) -> Iterator[Function]:
    if isinstance(value, Function):
        yield value
    elif isinstance(value, Choice):
        # What is defined twice is not known; what one of several classes has is, if all
        # agree; of a class and its subclasses that class counts.
        if all(each.receiver is not None for each in value.functions):
            yield from without_overriding(value.functions)
    elif isinstance(value, Class):
        yield from islice(_making(value), 1)
    elif isinstance(value, Object):
        called = members.member(module.evaluator, value, "__call__")
        if isinstance(called, Function):
            yield called


def _runs_at_once(
    module: Module, call: ast.Call, function: Function, is_entered: bool
) -> bool:
    """Say whether a call of a function runs its body, or what a decorator of the
    project does before and after that, in the thread of the caller: of a generator,
    where what is around the call goes through it, or enters what is made of it."""
    if isinstance(function.node, ast.AsyncFunctionDef):
        return False
    if _is_manager(function):
        return is_entered
    if not decorators.is_plain(function) and not is_gone_through(module, call):
        return False
    return decorators.runs_body(function) or any(decorators.wrappers(function))


def _is_manager(function: Function) -> bool:
    """Say whether a context manager is made from a generator, and nothing else."""
    applied = getattr(function.node, "decorator_list", ())
    return len(applied) == 1 and classes.has_decorator(
        function.module, function.node, _MANAGER
    )
