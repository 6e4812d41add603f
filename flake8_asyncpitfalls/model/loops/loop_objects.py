"""What belongs to the event loop, and is used in another thread.

Of a loop only ``call_soon_threadsafe`` may be called there, and ``asyncio`` has
``run_coroutine_threadsafe``. See
https://docs.python.org/3/library/asyncio-dev.html#concurrency-and-multithreading.
"""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING, FrozenSet, Iterable, Optional

from .. import contexts
from ..evaluation.chains import collection_of, inwards
from ..fields import nodes_in
from ..scopes import Binding, Context, How, Scope

if TYPE_CHECKING:
    from ..module import Module

#: By these a function finds out in which thread it runs.
_ASKING = frozenset(
    {
        "asyncio.current_task",
        "asyncio.get_event_loop",
        "asyncio.get_running_loop",
        "threading.current_thread",
        "threading.get_ident",
        "threading.get_native_id",
    }
)
#: By these it has a loop of its own.
_MAKING = frozenset(
    {
        "asyncio.run",
        "asyncio.Runner",
        "asyncio.new_event_loop",
        "asyncio.set_event_loop",
        "anyio.run",
        "uvloop.new_event_loop",
        "uvloop.run",
    }
)
#: Methods by which a loop is asked whether it runs at all, or is run here.
_DOUBTING = frozenset({"is_running"})
_RUNNING = frozenset({"run_until_complete", "run_forever"}) | _DOUBTING


def thread_function(module: Module, node: ast.AST) -> Optional[ast.AST]:
    """Return the function that a node belongs to, if it surely runs in another thread
    than the event loop's."""
    if module.context(node) is not Context.THREAD:
        return None
    scope: Optional[Scope] = module.scope_of(node)
    while scope is not None and not scope.is_function:
        scope = scope.parent
    if scope is not None and scope.node in module.once(contexts.surely_in_threads):
        return scope.node
    return None


def has_own_loop(module: Module, function: ast.AST) -> bool:
    """Say whether a function makes or runs a loop, or asks where it runs."""
    return _calls(module, function, _RUNNING, _ASKING | _MAKING)


def _calls(
    module: Module, function: ast.AST, methods: FrozenSet[str], names: FrozenSet[str]
) -> bool:
    """Say whether a function calls methods or functions of some names."""
    return any(
        getattr(node.func, "attr", "") in methods
        or module.qualified_name(node.func) in names
        for node in nodes_in(module.whole(function))
        if isinstance(node, ast.Call)
    )


def _is_own_loop(module: Module, function: ast.AST, loop: ast.expr) -> bool:
    """Say whether a function runs just this loop, or asks where it runs."""
    wanted = _origin(module, loop)
    for node in nodes_in(module.whole(function)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr in _RUNNING:
                if _origin(module, node.func.value) == wanted:
                    return True
            name = module.qualified_name(node.func)
            if name in _ASKING:
                return True
            if name == "asyncio.set_event_loop" and node.args:
                if _origin(module, node.args[0]) == wanted:
                    return True
    return False


def _origin(module: Module, expression: ast.expr) -> str:
    """Return what an object is called where a local variable has it from."""
    source = module.source(expression)
    return ast.dump(
        source if isinstance(source, (ast.Name, ast.Attribute)) else expression
    )


def is_foreign(module: Module, function: ast.AST, used: ast.expr) -> bool:
    """Say whether an object that a thread's function uses surely was made outside of
    the function, and belongs to no loop that it runs itself."""
    if module.is_instance(used, "asyncio.AbstractEventLoop"):
        is_own = _is_own_loop(module, function, used)
    else:
        is_own = has_own_loop(module, function) and not (
            _is_awaited_around(module, function, used)
            and not _calls(module, function, _DOUBTING, _ASKING)
        )
    return not is_own and _is_from_outside(module, function, used)


def _is_awaited_around(module: Module, function: ast.AST, used: ast.expr) -> bool:
    """Say whether an object is a variable of a coroutine around a function, and a
    method of it is awaited there, so that it belongs to the loop of that."""
    scope = None
    if isinstance(used, ast.Name):
        scope = module.scope_of(used).binding_scope(used.id)
    if scope is None or not isinstance(scope.node, ast.AsyncFunctionDef):
        return False
    for use in module.uses(scope, getattr(used, "id")):
        if module.scope_of(use).frame is scope and not _contains(module, function, use):
            around = list(islice(module.ancestors(use), 3))
            if [type(each) for each in around] == [ast.Attribute, ast.Call, ast.Await]:
                return True
    return False


def _is_from_outside(module: Module, function: ast.AST, used: ast.expr) -> bool:
    """Say whether a function got what it uses, or what that belongs to, from whoever
    runs it."""
    for node in inwards(module, used, _holding):
        if isinstance(node, ast.Attribute):
            if _binds(module, function, module.attributes.get(node.attr, ())):
                return False
        elif isinstance(node, ast.Name):
            scope = module.scope_of(node).binding_scope(node.id)
            if scope is None or not _contains(module, function, scope.node):
                known = [] if scope is None else scope.bindings[node.id]
                return bool(known) and not _binds(module, function, known)
            binding = module.binding(node)
            if binding is not None and binding.how is How.PARAMETER:
                return True
    return False


def _holding(module: Module, call: ast.Call) -> Optional[ast.AST]:
    """Return the expression that what a call gives has been in already."""
    if call.args and module.qualified_name(call.func) == "asyncio.all_tasks":
        return call.args[0]
    return collection_of(module, call)


def _binds(module: Module, function: ast.AST, bindings: Iterable[Binding]) -> bool:
    """Say whether a function itself gives an attribute or variable its value."""
    return any(_contains(module, function, each.node) for each in bindings)


def _contains(module: Module, function: ast.AST, node: ast.AST) -> bool:
    return node is function or function in module.ancestors(node)
