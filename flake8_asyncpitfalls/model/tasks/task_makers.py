"""What makes tasks that nobody but its caller holds: functions of asyncio, and those of
the project that only hand on what they make."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Optional, Set, Tuple

from ...knowledge.tasks import TASK_MAKERS
from .. import guards, library
from ..calls import argument, by_name, is_none, last_name
from ..coroutines.awaitables import coroutine_names
from ..coroutines.handing import gives_coroutine
from ..evaluation import decorators, recipients
from ..evaluation.tracing import traced
from ..evaluation.values import Awaitable, Coroutine, Function, Instance, Object, Value
from ..scopes import AnyFunction, How
from .unheld import leaves_unheld

if TYPE_CHECKING:
    from ..module import Module

_ENSURING = "asyncio.ensure_future"
#: Functions that tell whether something is a coroutine.
_ASKING = frozenset({"asyncio.iscoroutine", "inspect.iscoroutine"})
#: The last parts of the names of what makes tasks.
MAKER_NAMES = frozenset(name.rpartition(".")[2] for name in TASK_MAKERS)


def makes_task(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call of this qualified name makes a task: ``ensure_future`` does if
    it is given a coroutine, and not a future, which is held already; none does of a
    function that is not called."""
    if name != _ENSURING:
        if name not in TASK_MAKERS:
            return False
        given = argument(call, "coro", 0)
        if given is None or isinstance(given, ast.Call):
            return True
        return not gives_coroutine(module, given)
    given = argument(call, "coro_or_future", 0)
    if given is None:
        return False
    value = module.value(given)
    if isinstance(value, (Instance, Object)):
        return not _is_future(value)
    if isinstance(value, Awaitable) and _is_made_future(module, given):
        return False
    if isinstance(value, (Coroutine, Awaitable)) or isinstance(given, ast.Call):
        return True
    return isinstance(given, ast.Name) and (
        _is_found_coroutine(module, given) or _is_coroutine_at_times(module, given)
    )


def _is_found_coroutine(module: Module, name: ast.Name) -> bool:
    """Say whether a variable was found to be a coroutine: ``if iscoroutine(x)``."""
    return any(
        module.qualified_name(call.func) in _ASKING
        for call in guards.affirming(module, name)
    )


def _is_coroutine_at_times(module: Module, name: ast.Name) -> bool:
    """Say whether a variable is a coroutine on one of the ways; on others it may be a
    future."""
    return any(
        not binding.path and isinstance(module.value(source), Coroutine)
        for binding in module.reaching(name)
        for source in [module.assigned(binding)]
        if source is not None
    )


def _is_made_future(module: Module, expression: ast.expr) -> bool:
    """Say whether what is only known to be awaitable was made as a future."""
    made = traced(module, expression)
    return made is not None and all(
        _is_future(each.module.value(each.call)) for each in made
    )


def _is_future(value: Optional[Value]) -> bool:
    """Say whether a value is a future, maybe of a class of the project."""
    if isinstance(value, Object):
        bases = value.cls.module.evaluator.library_bases(value.cls)
        return any(map(library.is_future, bases))
    return library.is_future(value)


def hands_on_task(module: Module, call: ast.Call) -> bool:
    """Say whether a call is one of a function of the project that makes a task, of a
    coroutine which it is given or of one of its own, and leaves it to its caller to
    hold that."""
    given = any(
        isinstance(each, ast.Call) and last_name(each) in module.once(coroutine_names)
        for each in call.args
    )
    if not given and last_name(call) not in module.once(_making):
        return False
    value = module.value(call.func)
    return isinstance(value, Function) and _hands_on(value, given)


def _making(module: Module) -> Set[str]:
    """Return the names of the functions in which a module may make tasks."""
    return {
        getattr(module.scope_of(call).own.node, "name", "")
        for name in MAKER_NAMES
        for call in module.once(by_name).get(name, ())
    }


def _hands_on(function: Function, given: bool) -> bool:
    """Say whether a function makes a task, returns it, and gives it to nobody else.
    ``given``: it is called with a coroutine."""
    module, node = function.module, function.node
    known: Dict[Tuple[AnyFunction, bool], bool] = module.memory(_hands_on)
    if (node, given) not in known:
        known[node, given] = False  # where functions call each other
        known[node, given] = _returns_task(function, given)
    return known[node, given]


def _returns_task(function: Function, given: bool) -> bool:
    module = function.module
    if not decorators.is_plain(function) or not decorators.runs_body(function):
        return False
    if isinstance(function.node, ast.Lambda):
        return _is_new_task(module, function.node.body, given)
    given_back = [
        leaving.value
        for leaving in module.exits(function.node)
        if isinstance(leaving, ast.Return)
        and leaving.value is not None
        and not is_none(leaving.value)
    ]
    return bool(given_back) and all(
        _is_new_task(module, each, given) for each in given_back
    )


def _is_new_task(module: Module, node: ast.expr, given: bool) -> bool:
    """Say whether what a function returns is a task that it has just made, and that
    nothing else holds."""
    made = _only_returned(module, node) if isinstance(node, ast.Name) else node
    if not isinstance(made, ast.Call):
        return False
    name = module.qualified_name(made.func) or ""
    if makes_task(module, made, name) or (
        given and name == _ENSURING and _is_parameter(module, made)
    ):
        return True
    value = module.value(made.func)
    return isinstance(value, Function) and _hands_on(value, given)


def _only_returned(module: Module, name: ast.Name) -> Optional[ast.AST]:
    """Return what a local variable is bound to that is returned, and given to nobody
    else."""
    source = module.source(name)
    names = [] if source is None else recipients.local_names(module, source)
    if source is None or not names:
        return None
    is_kept = any(
        not isinstance(module.parent(use), ast.Return)
        and not leaves_unheld(module, use)
        for each in names
        for use in recipients.later_uses(module, *each, source)
    )
    return None if is_kept else source


def _is_parameter(module: Module, call: ast.Call) -> bool:
    """Say whether a call is given a parameter of the function around."""
    given = call.args[0] if call.args else None
    return isinstance(given, ast.Name) and any(
        binding.how is How.PARAMETER for binding in module.bindings(given)
    )
