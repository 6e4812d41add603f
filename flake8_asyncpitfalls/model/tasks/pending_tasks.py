"""The tasks that ``asyncio.wait`` leaves pending when its time is up."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Sequence, Set

from ...knowledge.containers import ADDING
from ...knowledge.tasks import TASK_MAKERS
from ..cancellation.clean_up import is_clean_up
from ..coroutines import awaiting
from ..evaluation import recipients
from ..fields import nodes_in
from ..scopes import ComprehensionNode, DisplayNode, How, Scope
from ..statements import assigned_in

if TYPE_CHECKING:
    from ..module import Module

#: Functions that only look at the size of a collection.
_LOOKING = frozenset({"bool", "len"})
#: Methods that end what tasks wait for.
_ENDING = frozenset({"abort", "cancel", "kill", "terminate"})


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
            made_of |= _names(module.assigned(binding))
    return any(
        not made_of.isdisjoint(_ended(scope, call))
        for call in module.nodes(ast.Call)
        if call.lineno > wait.lineno and module.scope_of(call).own is scope
    )


def _ended(scope: Scope, call: ast.Call) -> Set[str]:
    """Return the names of the variables that a call ends, and of the collections whose
    items these are."""
    function = call.func
    if not isinstance(function, ast.Attribute) or function.attr not in _ENDING:
        return set()
    ended = _names(function.value)
    for name in tuple(ended):
        for binding in scope.bindings.get(name, ()):
            if binding.how is How.ITEM:
                ended |= _names(binding.source)
    return ended


def _names(expression: Optional[ast.AST]) -> Set[str]:
    parts = [] if expression is None else nodes_in(expression)
    names = {part.id for part in parts if isinstance(part, ast.Name)}
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
    sure = list(recipients.sure_uses(module, target))
    return all(use in sure and _is_dropped(module, use) for use in uses)


def _uses(module: Module, target: ast.AST) -> Optional[Sequence[ast.Name]]:
    """Return where a local variable is read; ``None`` of anything else."""
    if isinstance(target, ast.Starred):
        target = target.value
    if not isinstance(target, ast.Name):
        return None
    scope = module.scope_of(target)
    return module.uses(scope, target.id) if scope.has_local(target.id) else None


def _given(collection: ast.AST) -> Iterator[ast.AST]:
    """Yield what makes up a collection that is written out, else itself."""
    if isinstance(collection, DisplayNode):
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
