"""What a handler does with the exception that it has caught."""

from __future__ import annotations

import ast
from enum import Enum
from typing import TYPE_CHECKING, Iterator, Optional, Set

from ...knowledge.cancellation import CANCELLED, ENDING, TELLING
from .. import classes, guards
from ..calls import by_name, callee, last_name
from ..evaluation import consumers, parameters, recipients
from ..evaluation.values import Class, Instance, Named, Object, Value, functions_of
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.suspension import executed_with
from ..library_names import lineage
from ..statements import assigned_in

if TYPE_CHECKING:
    from ..module import Module


class Raised(Enum):
    """What a ``raise`` statement of a handler raises."""

    AGAIN = "a cancellation, or what ends the program"
    OTHER = "another exception"
    UNKNOWN = "something unseen"


def raised(module: Module, statement: ast.Raise, handler: ast.ExceptHandler) -> Raised:
    """Return what is raised by a statement of a handler that caught a cancellation."""
    exception = statement.exc
    if isinstance(exception, ast.Call):
        function = exception.func
        if getattr(function, "attr", "") == "with_traceback":
            assert isinstance(function, ast.Attribute)
            exception = function.value
    if exception is None or _is_name(exception, handler.name):
        return Raised.AGAIN
    earlier = _caught_earlier(module, exception, handler)
    if earlier is not None:
        return earlier
    if _may_be_raised_by(module, exception, handler.name):
        return Raised.AGAIN
    value = module.value(exception)
    if isinstance(value, Object):
        value = value.cls
    elif isinstance(value, Instance):
        is_new = isinstance(exception, ast.Call) and _is_named(module, exception.func)
        if is_new or value.type != "BaseException":
            value = Named(value.type)
    return _of_class(value)


def _may_be_raised_by(
    module: Module, call: ast.AST, name: Optional[str], steps: int = 2
) -> bool:
    """Say whether a function of this project that is given an exception may raise this
    itself: ``raise translated(error)``."""
    if not isinstance(call, ast.Call) or not name:
        return False
    for function in functions_of(module.value(call.func)):
        if isinstance(function.node, ast.Lambda):
            continue
        given = [
            parameter.arg
            for parameter, each in parameters.given(module, call, function)
            if _is_name(each, name)
        ]
        for node in executed_with(function.module.body(function.node)):
            if isinstance(node, ast.Raise):
                if any(_is_name(node.exc, each) for each in given if node.exc):
                    return True
            elif steps and any(
                _may_be_raised_by(function.module, node, each, steps - 1)
                for each in given
            ):
                return True
    return False


def _caught_earlier(
    module: Module, exception: ast.AST, handler: ast.ExceptHandler
) -> Optional[Raised]:
    """Return what is raised where that is an exception which a handler around this one
    has caught; ``None`` where it is not."""
    for around in guards.around(module, handler):
        if isinstance(around, ast.ExceptHandler) and _is_name(exception, around.name):
            names = exceptions.caught(module, around)
            kinds = {_of_class(Named(name) if name else None) for name in names}
            return kinds.pop() if len(kinds) == 1 else Raised.UNKNOWN
    return None


def _of_class(value: Optional[Value]) -> Raised:
    """Return what is raised where that is of a class."""
    if isinstance(value, Named):
        names = lineage(value.name)
        if not value.name.rpartition(".")[2][:1].isupper():
            return Raised.UNKNOWN
    elif isinstance(value, Class):
        bases = classes.lineage(value)
        if None in bases:
            return Raised.UNKNOWN
        names = tuple(
            name
            for base in bases
            if isinstance(base, Named)
            for name in lineage(base.name)
        )
    else:
        return Raised.UNKNOWN
    ends = CANCELLED.union(ENDING)
    return Raised.OTHER if ends.isdisjoint(names) else Raised.AGAIN


def _is_named(module: Module, callee: ast.AST) -> bool:
    """Say whether a callee is ``BaseException`` itself."""
    return module.qualified_name(callee) == "BaseException"


def _is_name(node: ast.AST, name: Optional[str]) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def is_kept(module: Module, handler: ast.ExceptHandler) -> bool:
    """Say whether a handler keeps its exception for later or gives it to somebody: it
    is stored, returned, or passed on to more than a log."""
    names = set(_names_of_caught(module, handler))
    if not names and "exc_info" not in module.once(by_name):
        return False
    return any(
        _gives(module, node, names) and _is_taken(module, node)
        for statement in handler.body
        for node in nodes_in(statement)
    )


def is_raised_later(module: Module, handler: ast.ExceptHandler) -> bool:
    """Say whether a handler sets a local variable by which the function raises the
    cancellation later on: ``if cancelled: raise CancelledError``."""
    scope = module.scope_of(handler)
    names = {
        target.id
        for node in executed_with(handler.body)
        for target in assigned_in(node)
        if isinstance(target, ast.Name) and scope.has_local(target.id)
        if getattr(getattr(node, "value"), "value", None) is True
    }
    asked = [module.parent(use) for name in names for use in module.uses(scope, name)]
    return any(
        _is_cancellation(module, statement)
        for condition in asked
        if isinstance(condition, ast.If)
        for statement in condition.body
    )


def _is_cancellation(module: Module, statement: ast.stmt) -> bool:
    """Say whether a statement raises a new cancellation."""
    if not isinstance(statement, ast.Raise) or statement.exc is None:
        return False
    return module.qualified_name(callee(statement.exc)) in CANCELLED


def _gives(module: Module, node: ast.AST, names: Set[str]) -> bool:
    """Say whether an expression gives a caught exception: by one of its names, or as an
    argument that asks for it."""
    if isinstance(node, ast.Name):
        return isinstance(node.ctx, ast.Load) and node.id in names
    if not isinstance(module.parent(node), ast.Call):
        return False
    call = node.value if isinstance(node, ast.Subscript) else node
    if not isinstance(call, ast.Call):
        return False
    return module.qualified_name(call.func) == "sys.exc_info"


def _names_of_caught(module: Module, handler: ast.ExceptHandler) -> Iterator[str]:
    """Yield the names of a caught exception: that of the handler, and what it binds
    ``sys.exc_info()`` to."""
    if handler.name:
        yield handler.name
    for node in executed_with(handler.body):
        targets = assigned_in(node)
        if len(targets) != 1:
            continue
        target, given = targets[0], getattr(node, "value")
        if isinstance(given, ast.Subscript):
            given = given.value
        elif isinstance(target, ast.Tuple) and len(target.elts) == 3:
            target = target.elts[1]
        if isinstance(given, ast.Call) and isinstance(target, ast.Name):
            if module.qualified_name(given.func) == "sys.exc_info":
                yield target.id


def _is_taken(module: Module, use: ast.AST, is_caught: bool = True) -> bool:
    """Say whether an exception is stored, returned or passed on where it is used; a
    log, or the message or cause of another one, does not count, nor a local variable
    that is used for no more than that."""
    taken, around = consumers.passed_up(module, use)
    name = ""
    if isinstance(around, ast.keyword):
        name = around.arg or ""
        around = module.parent(around)
    if is_caught and _is_forgotten(module, use):
        return False
    if isinstance(around, ast.Call) and taken is not around.func:
        if name == "exc_info" or isinstance(module.parent(around), ast.Raise):
            return False
        return not TELLING.search(last_name(around))
    if isinstance(around, ast.Raise):
        return not is_caught and taken is around.exc
    return isinstance(
        around, (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.Return, ast.Yield)
    )


def _is_forgotten(module: Module, use: ast.AST) -> bool:
    """Say whether an exception is only bound to a local variable by which nothing gets
    it."""
    local = recipients.local_name(module, use)
    return local is not None and not any(
        _is_taken(module, each, is_caught=False) for each in module.uses(*local)
    )
