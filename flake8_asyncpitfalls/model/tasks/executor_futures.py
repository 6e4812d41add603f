"""Futures of ``concurrent.futures``, and whether these are done."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, Optional, Tuple

from .. import guards
from ..coroutines.iteration import unwrapped
from ..evaluation import lambdas
from ..evaluation.holders import Label, label_of
from ..evaluation.object_uses import uses
from ..fields import position
from ..flow.flow import Kind
from ..scopes import Binding, How, Scope
from .kept_futures import is_untold, keeper

if TYPE_CHECKING:
    from ..module import Module

#: Methods by which a future is done.
_ENDING = frozenset({"cancel", "set_exception", "set_result"})
#: Functions that give a future which is awaited, or that wait until futures are done.
COMPLETING = frozenset(
    {
        "asyncio.wrap_future",
        "concurrent.futures.wait",
        "concurrent.futures.as_completed",
    }
)
#: What holds code that runs before what stands before it.
_AROUND = (ast.For, ast.AsyncFor, ast.IfExp, ast.While)
#: A line and a column.
Position = Tuple[int, int]


def is_pending(module: Module, future: ast.AST) -> bool:
    """Say whether a future was got in this function, or given to it, and nothing there
    shows that it is done where its result is asked for."""
    kept = keeper(module, future)
    if kept is not None and not is_untold(module, kept, future):
        return False
    if kept is not None or isinstance(future, ast.Call):
        return True
    if isinstance(future, ast.Subscript):
        held: ast.AST = future
        while isinstance(held, ast.Subscript):
            held = held.value
        if not isinstance(held, ast.Name) or _is_given(module, held):
            return False
        return is_pending(module, held)
    if not isinstance(future, ast.Name):
        return False
    if may_be_done(module, future) or _was_completed(module, future, future):
        return False
    return _is_given(module, future) or _is_got_here(module, future, future)


def _is_given(module: Module, future: ast.Name) -> bool:
    """Say whether a future is a parameter of the coroutine function around: callbacks,
    which get a future that is done, are none."""
    binding = module.binding(future)
    if binding is None or binding.how is not How.PARAMETER:
        return False
    return isinstance(module.parent(binding.node), ast.AsyncFunctionDef)


def were_left(module: Module, futures: ast.AST) -> bool:
    """Say whether a variable holds the futures of an executor whose ``with`` is over,
    which has waited for them all."""
    binding = module.binding(futures) if isinstance(futures, ast.Name) else None
    given = None if binding is None else module.given(binding)
    return given is not None and _executor_left(module, given, futures)


def may_be_done(module: Module, future: ast.Name) -> bool:
    """Say whether a future was asked before whether it is done, or was given to a
    coroutine that has come to its end: ``await until_done(future)``."""
    if any(_is_ended(each, future) for each in guards.earlier(module, future)):
        return True
    given = module.once(uses).passed.get(label_of(module, future) or (None, ""), ())
    return _was_asked(module, future) or any(
        isinstance(module.parent(call), ast.Await) and position(call) < position(future)
        for call in given
    )


def _is_ended(statement: ast.stmt, future: ast.Name) -> bool:
    """Say whether a statement sets what a future ends by."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    return (
        isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in _ENDING
        and getattr(call.func.value, "id", "") == future.id
    )


def _was_asked(module: Module, future: ast.Name) -> bool:
    """Say whether a future was asked whether it is done before its result is asked for,
    or may have been in an earlier round of a loop; and whether it was, on every path,
    where that decides how the code goes on."""
    asked = module.once(uses).methods.get((label_of(module, future), "done"), [])
    function = guards.function_around(module, future)
    if asked and function is not None:
        flow = module.flow(function)
        wanted = flow.at(future, Kind.READ)
        outcomes = [flow.at(call, Kind.HOLDS) for call in asked]
        if wanted and all(outcomes):
            done = [event for events in outcomes for event in events]
            return flow.always_before(done, wanted, raising=())
    around = list(module.ancestors(future))
    return any(
        position(call) < position(future)
        or any(
            isinstance(shared, _AROUND) and shared in around
            for shared in module.ancestors(call)
        )
        for call in asked
    )


def _is_got_here(module: Module, name: ast.Name, place: ast.AST) -> bool:
    """Say whether a name has a future, or several, that this function may wait for."""
    binding = module.binding(name)
    if binding is None:
        return False
    given = module.given(binding)
    if given is not None:
        return not _executor_left(module, given, place)
    iterable = _gone_over(module, binding)
    if iterable is None:
        return False
    for collection in unwrapped(module, iterable):
        if isinstance(collection, ast.Call):
            if module.qualified_name(collection.func) in COMPLETING:
                return False
        elif isinstance(collection, ast.Name):
            if collection.id == name.id or _was_completed(module, collection, place):
                return False
            if not _is_got_here(module, collection, place):
                return False
    return True


def _gone_over(module: Module, binding: Binding) -> Optional[ast.AST]:
    """Return the expression whose items a variable has one after the other."""
    function = module.parent(binding.node)
    if isinstance(function, ast.Lambda):
        return lambdas.iterable(module, function, binding.node)
    source = binding.source if binding.how is How.ITEM else None
    if isinstance(source, ast.Call) and binding.path[:1]:
        index = binding.path[0]
        if len(source.args) > index and module.qualified_name(source.func) == "zip":
            return source.args[index]
    return source


def completions(module: Module) -> Dict[Label, List[Position]]:
    """Return where an object is handed to what completes futures, by itself or one by
    one, by its label, in source order."""
    found: Dict[Label, List[Position]] = {}
    for label, calls in module.once(uses).passed.items():
        for call in calls:
            callee: ast.AST = call.func
            if call.args and module.qualified_name(callee) == "map":
                callee = call.args[0]
            if module.qualified_name(callee) in COMPLETING:
                for each in (label, *_collections(module, label)):
                    found.setdefault(each, []).append(position(call))
    for places in found.values():
        places.sort()
    return found


def _collections(module: Module, label: Label) -> Iterator[Label]:
    """Yield the labels of the collections of which a variable has the items."""
    scope, name = label
    for binding in scope.bindings.get(name, ()) if isinstance(scope, Scope) else ():
        if binding.how is How.ITEM and binding.source is not None:
            collection = label_of(module, binding.source)
            if collection is not None:
                yield collection


def _was_completed(module: Module, given: ast.AST, place: ast.AST) -> bool:
    """Say whether what holds a future was handed to what completes it, before."""
    label = label_of(module, given)
    completed = [] if label is None else module.once(completions).get(label, [])
    return bool(completed) and completed[0] < position(place)


def _executor_left(module: Module, source: ast.AST, place: ast.AST) -> bool:
    """Say whether the ``with`` of the executor that work was submitted to is over."""
    while isinstance(source, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.List)):
        if isinstance(source, ast.List):
            if not source.elts:
                return False
            source = source.elts[0]
        else:
            source = source.elt
    if not isinstance(source, ast.Call) or not isinstance(source.func, ast.Attribute):
        return False
    executor = source.func.value
    binding = module.binding(executor) if isinstance(executor, ast.Name) else None
    if binding is None or binding.how is not How.ENTER:
        return False
    item = module.parent(binding.node)
    around = None if item is None else module.parent(item)
    return getattr(around, "end_lineno", 0) < position(place)[0]
