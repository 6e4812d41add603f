"""Collections that do not hold the tasks in them: those that nothing but a local
variable holds, and weak ones."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Sequence, Union

from .. import guards
from ..calls import by_name, last_name
from ..evaluation import recipients
from ..evaluation.origins import makers
from ..fields import position
from ..flow.suspension import may_suspend
from ..scopes import Binding, How

if TYPE_CHECKING:
    from ..module import Module

#: Methods of a collection that only change what is in it.
_KEEPING = frozenset(
    {
        *("add", "append", "appendleft", "clear", "discard", "extend", "extendleft"),
        *("insert", "remove", "reverse", "update"),
    }
)
#: What makes a collection that is held by one name.
_MAKING = frozenset({"collections.deque", "dict", "list", "set"})
#: Methods of an event loop that run it, and these with functions that do.
_RUNNING_METHODS = ("run_forever", "run_until_complete")
_RUNNING = ("run", *_RUNNING_METHODS)


def adds_unheld(module: Module, call: ast.Call) -> bool:
    """Say whether a call adds to a local collection that is used for nothing else, or
    to a set that refers weakly to what is in it."""
    adding = call.func
    return isinstance(adding, ast.Attribute) and (
        _is_unread(module, adding.value)
        or adding.attr in _KEEPING
        and _is_weak(module, adding.value, "weakref.WeakSet")
    )


def adds_item(module: Module, statement: Union[ast.Assign, ast.AugAssign]) -> bool:
    """Say whether an assignment sets an item of such a collection, or adds to it."""
    if isinstance(statement, ast.AugAssign):
        return _is_unread(module, statement.target)
    target = statement.targets[0]
    return (
        len(statement.targets) == 1
        and isinstance(target, ast.Subscript)
        and (
            _is_unread(module, target.value)
            or _is_weak(module, target.value, "weakref.WeakValueDictionary")
        )
    )


def is_weak_key(module: Module, node: ast.expr) -> bool:
    """Say whether an expression gives the key for an item of a mapping that refers
    weakly to its keys."""
    item = module.parent(node)
    return (
        isinstance(item, ast.Subscript)
        and item.slice is node
        and _is_weak(module, item.value, "weakref.WeakKeyDictionary")
    )


def _is_weak(module: Module, collection: ast.expr, kind: str) -> bool:
    """Say whether a collection surely is of a weak kind."""
    made = makers(module, collection)
    return made is not None and all(
        each.module.qualified_name(each.call.func) == kind for each in made
    )


def _is_unread(module: Module, collection: ast.expr) -> bool:
    """Say whether an expression is a local collection that nothing takes out of."""
    if not isinstance(collection, ast.Name):
        return False
    name = collection.id
    scope = module.scope_of(collection).binding_scope(name)
    if scope is not module.scope_of(collection) or not scope.is_function:
        return False
    if not all(_makes_collection(module, each) for each in scope.bindings[name]):
        return False
    if _outlives(module, collection, scope.bindings[name]):
        return False
    return all(
        _only_changes(parent) for parent in map(module.parent, module.uses(scope, name))
    )


def _only_changes(use: Optional[ast.AST]) -> bool:
    """Say whether what is around the name of a collection changes what is in it."""
    if isinstance(use, ast.Attribute):
        return use.attr in _KEEPING
    return isinstance(use, ast.Subscript) and not isinstance(use.ctx, ast.Load)


def is_among_all_tasks(module: Module, node: ast.AST) -> bool:
    """Say whether a plain function asks after a node for all tasks of the event loop,
    before it runs the loop: a task that is made there is held with them."""
    if isinstance(module.scope_of(node).own.node, ast.AsyncFunctionDef):
        return False
    for call in _later(module, node, ("all_tasks", *_RUNNING)):
        if last_name(call) in _RUNNING:
            return False
        if module.qualified_name(call.func) == "asyncio.all_tasks":
            return True
    return False


def _later(module: Module, node: ast.AST, names: Sequence[str]) -> List[ast.Call]:
    """Return the calls, by name, that come after a node in the same function."""
    function = module.scope_of(node).own
    found = (call for name in names for call in module.once(by_name).get(name, ()))
    return sorted(
        (
            call
            for call in found
            if position(call) > position(node) and module.scope_of(call).own is function
        ),
        key=position,
    )


def _outlives(module: Module, node: ast.AST, made: Sequence[Binding]) -> bool:
    """Say whether a collection is kept by a loop that a node stands in, and that waits
    for more to do: ``while not stopping.is_set()``."""
    return any(
        isinstance(around, (ast.AsyncFor, ast.While))
        and may_suspend([around])
        and not any(around in module.ancestors(each.node) for each in made)
        for around in guards.around(module, node)
    )


def _makes_collection(module: Module, binding: Binding) -> bool:
    """Say whether a binding is a collection made there, for this name alone, or adds to
    one."""
    if isinstance(binding.source, ast.AugAssign):
        return True
    if binding.how not in (How.ANNOTATED, How.VALUE):
        return False
    made = module.assigned(binding)
    if made is None or recipients.local_name(module, made) is None:
        return False
    if isinstance(made, ast.Call):
        return module.qualified_name(made.func) in _MAKING
    return isinstance(made, (ast.Dict, ast.List, ast.Set))


def runs_loop_later(module: Module, node: ast.expr) -> bool:
    """Say whether the plain function around a node runs the event loop afterwards:
    its variables are there as long as the loop runs."""
    function = module.scope_of(node).own.node
    is_plain = isinstance(function, ast.FunctionDef)
    return is_plain and bool(_later(module, node, _RUNNING_METHODS))
