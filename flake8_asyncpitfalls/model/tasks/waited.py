"""``asyncio.wait``: what it is given, and what becomes of what it gives.

With a timeout it raises nothing when time is up: it says which tasks are pending.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Sequence, Set

from ...knowledge.containers import ADDING
from ...knowledge.tasks import TASK_MAKERS
from ...knowledge.timeout_errors import TIMEOUT_ERRORS
from ...knowledge.waiting import HARMLESS_METHODS, WAITING, WAITING_TYPES
from .. import library
from ..calls import last_name
from ..cancellation.clean_up import is_clean_up
from ..coroutines import awaiting
from ..evaluation import fate
from ..evaluation.values import Coroutine, Named
from ..fields import nodes_in
from ..flow import exceptions
from ..flow.suspension import executed_with
from ..library_names import expanded_names
from ..scopes import ComprehensionNode, How
from ..statements import assigned_in

if TYPE_CHECKING:
    from ..module import Module

_TASK_MAKER_NAMES = frozenset(name.rpartition(".")[2] for name in TASK_MAKERS)
_HARMLESS_WAITS = frozenset(expanded_names(WAITING))
#: Functions that only look at the size of a collection.
_LOOKING = frozenset({"bool", "len"})
#: Functions that only give what they are given to the loop.
_HANDING = frozenset({"asyncio.shield", *TASK_MAKERS})
#: Methods that end what tasks wait for.
_ENDING = frozenset({"abort", "cancel", "kill", "terminate"})


# The error that never comes


def expected_error(module: Module, call: ast.Call) -> Optional[str]:
    """Return the name of the timeout error that is expected where a call of ``wait`` is
    awaited, and that nothing there may raise."""
    waits = set(awaiting.places(module, call))
    for place in waits:
        for around in exceptions.catching(module, place):
            for catcher in around.catchers:
                for error in catcher.errors:
                    if error in TIMEOUT_ERRORS:
                        if _may_time_out(module, around.body, waits):
                            return None
                        return error
    return None


def _may_time_out(module: Module, body: List[ast.stmt], waits: Set[ast.AST]) -> bool:
    """Say whether code may raise a timeout error, as far as can be seen, by more than
    these waits."""
    for node in executed_with(body):
        if isinstance(node, ast.Raise):
            return True
        if isinstance(node, ast.Await) and node not in waits:
            call = node.value
            if not isinstance(call, ast.Call):
                return True
            if module.qualified_name(call.func) not in _HARMLESS_WAITS:
                return True
        elif isinstance(node, (ast.AsyncFor, ast.comprehension)):
            if getattr(node, "is_async", 1):
                return True
        elif isinstance(node, ast.AsyncWith):
            for item in node.items:
                if not module.is_instance(item.context_expr, *WAITING_TYPES):
                    return True
        elif isinstance(node, ast.Call) and node not in waits:
            if not _is_harmless(module, node):
                return True
    return False


def _is_harmless(module: Module, call: ast.Call) -> bool:
    """Say whether a call surely raises no timeout error."""
    if last_name(call) in HARMLESS_METHODS:
        return True
    function = module.value(call.func)
    if isinstance(function, Named):
        if library.is_builtin(function.name) or function.name in _HANDING:
            return True
    if isinstance(module.value(call), Coroutine):
        return True  # it runs elsewhere, or is awaited
    taker = module.parent(call)
    if not isinstance(taker, ast.Call):
        return False
    if last_name(taker) in _TASK_MAKER_NAMES:
        return True
    return module.qualified_name(taker.func) in TASK_MAKERS


# The tasks that nobody looks at


def drops_pending(module: Module, call: ast.Call) -> bool:
    """Say whether the tasks that are not done when time is up are dropped: nothing
    takes the second set, and nothing else holds them."""
    waits = list(awaiting.places(module, call))
    if not call.args or not waits or _is_ended_after(module, call):
        return False
    if not all(_drops_second(module, each, call) for each in waits):
        return False
    if is_clean_up(module, call):
        return False  # what does not end in time is given up
    return all(_is_held_here(module, each, call) for each in _given(call.args[0]))


def _is_ended_after(module: Module, wait: ast.Call) -> bool:
    """Say whether the function ends afterwards what the tasks were made of, and so the
    tasks: ``for call in calls: call.cancel()``."""
    scope = module.scope_of(wait).own
    made_of = _names(wait.args[0])
    for name in tuple(made_of):
        for binding in scope.bindings.get(name, ()):
            source = module.assigned(binding)
            if source is not None:
                made_of |= _names(source)
    for call in module.nodes(ast.Call):
        function = call.func
        if not isinstance(function, ast.Attribute) or function.attr not in _ENDING:
            continue
        if call.lineno > wait.lineno and module.scope_of(call).own is scope:
            ended = _names(function.value)
            for name in tuple(ended):
                for binding in scope.bindings.get(name, ()):
                    if binding.how is How.ITEM and binding.source is not None:
                        ended |= _names(binding.source)
            if not ended.isdisjoint(made_of):
                return True
    return False


def _names(expression: ast.AST) -> Set[str]:
    names = {part.id for part in nodes_in(expression) if isinstance(part, ast.Name)}
    return names - {"self", "cls"}


def _drops_second(module: Module, wait: ast.AST, call: ast.Call) -> bool:
    """Say whether nothing takes the second set where the coroutine of a call runs, be
    it by the variable that has it."""
    ran = wait.args[0] if isinstance(wait, ast.Call) else getattr(wait, "value")
    return module.value(ran) == module.value(call) and _is_dropped(module, wait)


def _is_dropped(module: Module, sets: ast.AST) -> bool:
    """Say whether nothing takes the second one of two sets."""
    parent = module.parent(sets)
    if isinstance(parent, ast.Subscript):
        return isinstance(parent.slice, ast.Constant) and parent.slice.value == 0
    targets = assigned_in(parent)
    if len(targets) != 1:
        return isinstance(parent, ast.Expr)
    target = targets[0]
    if isinstance(target, ast.Tuple) and len(target.elts) == 2:
        pending = _uses(module, target.elts[1])
        return pending is not None and not pending
    uses = _uses(module, target)
    if uses is None:
        return False
    assert isinstance(target, ast.Name)
    sure = list(fate.sure_uses(module, target))
    return all(use in sure and _is_dropped(module, use) for use in uses)


def _uses(module: Module, target: ast.AST) -> Optional[Sequence[ast.Name]]:
    """Return where a local variable is read; ``None`` of anything else."""
    if not isinstance(target, ast.Name):
        return None
    scope = module.scope_of(target)
    return module.uses(scope, target.id) if scope.has_local(target.id) else None


def _given(collection: ast.AST) -> Iterator[ast.AST]:
    """Yield what makes up a collection that is written out, else itself."""
    if isinstance(collection, (ast.List, ast.Set, ast.Tuple)):
        yield from collection.elts
    elif isinstance(collection, ComprehensionNode):
        yield getattr(collection, "elt", collection)
    else:
        yield collection


def _is_held_here(module: Module, node: ast.AST, call: ast.Call) -> bool:
    """Say whether nothing but a call of ``wait`` gets what an expression gives: a task
    that is made there, or a local variable that is used for nothing else."""
    if isinstance(node, ast.Call):
        return module.qualified_name(node.func) in TASK_MAKERS
    if not isinstance(node, ast.Name):
        return False
    scope = module.scope_of(node).binding_scope(node.id)
    if scope is None or not scope.is_function:
        return False
    for use in module.uses(scope, node.id):
        if call not in module.ancestors(use):
            put = _put_in(module, use)
            if put is None or not all(_is_made(module, each) for each in put):
                return False
    sources = [module.given(binding) for binding in scope.bindings[node.id]]
    return all(
        source is not None and all(_is_made(module, each) for each in _given(source))
        for source in sources
    )


def _is_made(module: Module, node: ast.AST) -> bool:
    """Say whether an expression makes a task, or an empty collection."""
    if not isinstance(node, ast.Call):
        return False
    name = module.qualified_name(node.func)
    return name in TASK_MAKERS or name in ("set", "list") and not node.args


def _put_in(module: Module, use: ast.Name) -> Optional[List[ast.expr]]:
    """Return what a use of a collection puts in: nothing where it only looks whether
    there is something; ``None`` where it is anything else."""
    around = module.parent(use)
    if isinstance(around, ast.Attribute) and around.attr in ADDING:
        call = module.parent(around)
        return call.args if isinstance(call, ast.Call) else None
    if isinstance(around, ast.Call):
        return [] if module.qualified_name(around.func) in _LOOKING else None
    if isinstance(around, ast.UnaryOp):
        return []
    return [] if isinstance(around, (ast.If, ast.IfExp)) else None
