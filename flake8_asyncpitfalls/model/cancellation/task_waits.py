"""Whether code waits for nothing but tasks that it holds.

A ``CancelledError`` that comes out of ``await task`` may be that of the task.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterable, List, Optional, Sequence

from ...knowledge.cancellation import (
    OF_TASKS,
    PASSING,
    STARTING_NAME,
    TAKING,
    TASK_NAME,
    WAITING,
)
from .. import guards, library
from ..calls import by_name, last_name
from ..evaluation.values import Coroutine, Function, Imported, Instance, Named
from ..flow.suspension import executed_with, may_suspend, suspends
from ..scopes import Binding, ComprehensionNode, DisplayNode, How, Scope
from ..tables import expanded_names

if TYPE_CHECKING:
    from ..module import Module

_TAKING = frozenset(expanded_names(TAKING))
_PASSING = frozenset(expanded_names(PASSING))
#: What makes a task.
_MAKING = frozenset({"create_task", "ensure_future"})
_LIMITS = frozenset({"asyncio.Timeout", "async_timeout.Timeout"})


def waits_only_for_tasks(module: Module, nodes: Iterable[ast.AST]) -> bool:
    """Say whether all that these nodes wait for, if anything, are tasks and futures
    that the code holds."""
    return all(
        _is_held(module, node) for node in executed_with(nodes) if suspends(node)
    )


def _is_held(module: Module, node: ast.AST) -> bool:
    """Say whether a suspension is for held tasks only."""
    if isinstance(node, ast.AsyncWith):
        return all(module.type_of(item.context_expr) in _LIMITS for item in node.items)
    if not isinstance(node, ast.Await):
        return False
    if "done" in module.once(by_name) and _is_done(module, node):
        return True
    pending: List[ast.AST] = [node.value]
    while pending:
        parts = _parts(module, pending.pop())
        if parts is None:
            return False
        pending += parts
    return True


def _parts(module: Module, awaited: ast.AST) -> Optional[Sequence[ast.AST]]:
    """Return the expressions that an awaited one comes down to; none for a task that
    may be held, ``None`` for anything else."""
    if isinstance(awaited, ast.Call):
        return _waited_for(module, awaited)
    if isinstance(awaited, (ast.Starred, ast.NamedExpr)):
        return [awaited.value]
    if isinstance(awaited, DisplayNode):
        return awaited.elts
    if isinstance(awaited, ComprehensionNode):
        return [] if isinstance(awaited, ast.DictComp) else [awaited.elt]
    if isinstance(awaited, ast.IfExp):
        return awaited.body, awaited.orelse
    if isinstance(awaited, ast.BoolOp):
        return awaited.values
    return [] if _may_be_task(module, awaited) else None


def _is_done(module: Module, wait: ast.Await) -> bool:
    """Say whether a future was asked whether it is done, and is: to await it then only
    gives its result."""
    wanted = ast.dump(wait.value)
    return any(
        holds
        and isinstance(test, ast.Call)
        and isinstance(test.func, ast.Attribute)
        and test.func.attr == "done"
        and ast.dump(test.func.value) == wanted
        for test, holds in guards.known(module, wait)
    )


def _waited_for(module: Module, call: ast.Call) -> Optional[List[ast.AST]]:
    """Return the expressions for whose tasks an awaited call waits; ``None`` where it
    does something else."""
    function = call.func
    if call.args:
        name = last_name(call)
        if WAITING.search(name) and _is_function(module, function):
            return list(call.args if name == "gather" else call.args[:1])
        if module.qualified_name(function) in _PASSING:
            return [call.args[-1]]
    if _is_own_wait(module, function) or _runs_as_task(module, function):
        return []
    if isinstance(function, ast.Attribute):
        if function.attr == "values" or module.qualified_name(function) in _TAKING:
            return []
    return None


def _is_own_wait(module: Module, callee: ast.AST) -> bool:
    """Say whether a callee is a method whose name says that it waits, and that waits
    for nothing but what its object holds."""
    if not isinstance(callee, ast.Attribute) or not WAITING.search(callee.attr):
        return False
    value = module.value(callee)
    if not isinstance(value, Function) or value.receiver is None:
        return False
    known: Dict[ast.AST, bool] = value.module.memory(_is_own_wait)
    if value.node not in known:
        known[value.node] = False  # where it calls itself
        body = value.module.body(value.node)
        known[value.node] = may_suspend(body) and waits_only_for_tasks(
            value.module, body
        )
    return known[value.node]


def _runs_as_task(module: Module, callee: ast.AST) -> bool:
    """Say whether a callee is a function of this module that makes a task, lets others
    know it, who may cancel it, and waits for it."""
    if _MAKING.isdisjoint(module.once(by_name)):
        return False
    value = module.value(callee)
    if not isinstance(value, Function) or value.module is not module:
        return False
    scope = module.inside(value.node)
    return any(
        isinstance(node, ast.Await)
        and isinstance(node.value, ast.Name)
        and _is_made_here(module, scope, node.value.id)
        and _is_shared(module, scope, node.value.id)
        for node in executed_with(module.body(value.node))
    )


def _is_made_here(module: Module, scope: Scope, name: str) -> bool:
    """Say whether a variable of a function is a task that this makes."""
    sources = map(module.assigned, scope.bindings.get(name, []))
    return all(
        isinstance(source, ast.Call) and last_name(source) in _MAKING
        for source in sources
    )


def _is_shared(module: Module, scope: Scope, name: str) -> bool:
    """Say whether a task is given to somebody, and not only waited for."""
    return any(
        isinstance(module.parent(use), (ast.Assign, ast.Call, ast.keyword))
        and not any(isinstance(around, ast.Await) for around in module.ancestors(use))
        for use in module.uses(scope, name)
    )


def _is_function(module: Module, callee: ast.AST) -> bool:
    """Say whether a callee is a function of a module, not a method."""
    if not isinstance(callee, ast.Attribute):
        return True
    return isinstance(module.value(callee.value), (Imported, Named))


def _may_be_task(module: Module, node: ast.AST) -> bool:
    """Say whether a name, attribute or item may be a task that is held here: it is no
    coroutine, and no parameter that may be one."""
    if module.is_instance(node, "asyncio.Future"):
        return True
    value = module.value(node)
    if isinstance(value, Instance) and value.item is not None:
        value = value.item
        if isinstance(value, Instance):
            return library.is_future(value)
    if isinstance(value, Coroutine):
        return False
    if not isinstance(node, ast.Name):
        return isinstance(node, (ast.Attribute, ast.Subscript))
    scope = module.scope_of(node).binding_scope(node.id)
    bindings = [] if scope is None else scope.bindings[node.id]
    if scope is None or all(each.how is not How.PARAMETER for each in bindings):
        return scope is None or not _is_bare(module, scope, node.id, bindings)
    if any(each.source is not None for each in bindings):
        return False  # declared to be something else
    return bool(TASK_NAME.search(node.id)) or _is_used_as_task(module, scope, node.id)


def _is_bare(module: Module, scope: Scope, name: str, bindings: List[Binding]) -> bool:
    """Say whether a variable has nothing but what calls of unseen functions gave, and
    is only awaited: as much a coroutine as where the call itself is awaited."""
    return (
        not TASK_NAME.search(name)
        and all(_gives_coroutine(module, each) for each in bindings)
        and all(
            isinstance(module.parent(use), ast.Await)
            for use in module.uses(scope, name)
        )
    )


def _gives_coroutine(module: Module, binding: Binding) -> bool:
    """Say whether a variable gets what a call gives whose name does not say that it
    starts something."""
    source = module.given(binding)
    if not isinstance(source, ast.Call):
        return False
    return not STARTING_NAME.search(last_name(source))


def _is_used_as_task(module: Module, scope: Scope, name: str) -> bool:
    """Say whether methods of tasks are called on what a name stands for, or on its
    items."""
    uses = list(module.uses(scope, name))
    for use in tuple(uses):
        around = module.parent(use)
        if isinstance(around, (ast.For, ast.comprehension)) and around.iter is use:
            item = around.target
            if isinstance(item, ast.Name):
                uses += module.uses(module.scope_of(item), item.id)
    return any(getattr(module.parent(use), "attr", "") in OF_TASKS for use in uses)
