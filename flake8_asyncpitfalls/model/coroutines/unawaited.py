"""The coroutines that a module makes and does not await at once."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, NamedTuple, Optional, Tuple, Union

from ...knowledge.value_takers import FUTURE_ATTRIBUTES, OWN_TASK
from .. import library, library_values
from ..evaluation import consumers, overriding, recipients
from ..evaluation.values import Awaitable, Coroutine, Instance, Named
from ..flow import editions
from ..scopes import ComprehensionNode, Scope
from . import async_properties, coroutine_collections, misuse
from .awaitables import may_give
from .effects import Misuse

if TYPE_CHECKING:
    from ..module import Module

#: Nodes that leave a call in them alone, or of which other rules know.
_ELSEWHERE = frozenset(
    {
        ast.Await,
        ast.Expr,
        ast.Yield,
        ast.withitem,
    }
)
#: Nodes that hold so many calls that what these give is asked first.
_MANY = frozenset({ast.Call, ast.keyword, ast.Return, ast.Tuple})
#: Nodes that make a collection of values.
_HOLDING = frozenset(
    {ast.GeneratorExp, ast.List, ast.ListComp, ast.Set, ast.SetComp, ast.Tuple}
)
#: Nodes that take no value for another.
_UNASKED = frozenset({ast.List, ast.Set})
#: Nodes by which several variables, or a collection, may get a value.
_SHARING = frozenset(
    {
        ast.Assign,
        ast.Dict,
        ast.DictComp,
        ast.GeneratorExp,
        ast.List,
        ast.ListComp,
        ast.Set,
        ast.SetComp,
        ast.Tuple,
    }
)
#: Nodes by which a loop goes over a collection.
_GOING_OVER = (ast.For, ast.Call, *ComprehensionNode)
_BINDING = (ast.Assign, ast.AnnAssign, ast.NamedExpr)


class Bound(NamedTuple):
    """A call that gives a coroutine, or the reading of a property that does, and the
    local variable that it is bound to."""

    call: ast.expr
    scope: Scope
    name: str
    target: ast.Name


def named(module: Module, call: ast.expr) -> Optional[Bound]:
    """Return the local variable that gets a call's result where something else takes
    it, too: ``if row := find()``; ``None`` where there is none."""
    around = module.parent(call)
    if not isinstance(around, ast.NamedExpr):
        return None
    scope = module.scope_of(around.target).binding_scope(around.target.id)
    assert scope is not None  # the expression binds it
    return Bound(call, scope, around.target.id, around.target)


class Unawaited(NamedTuple):
    """What gives coroutines, calls and properties: those taken for a value, those bound
    to a local variable, those kept as an attribute, and those that local variables
    share or hold in a collection; those in a collection that nothing has a name for,
    with this."""

    misused: List[Tuple[ast.expr, Misuse]]
    bound: List[Bound]
    kept: List[Tuple[ast.expr, ast.Attribute]]
    shared: List[List[Bound]]
    held: List[Tuple[ast.expr, ast.expr]]


def unawaited(module: Module) -> Unawaited:
    """Return the coroutines of a module that are not awaited where they are made."""
    found = Unawaited([], [], [], [], [])
    parents = module.parents
    calls = reversed(module.nodes(ast.Call))
    for call in (*calls, *async_properties.reads(module)):
        if parents[call].__class__ in _ELSEWHERE:
            continue
        if not isinstance(call, ast.Call) or may_give(module, call):
            _sort_in(module, found, call)
    return found


def _sort_in(module: Module, found: Unawaited, call: ast.expr) -> None:
    """Add what may give a coroutine to those that are found, if it does, by what is
    around it."""
    parent = module.parent(call)
    kind = parent.__class__
    if kind in _HOLDING:
        taken = coroutine_collections.misuse_of(module, call)
        if taken is not None and gives_awaitable(module, call, taken):
            found.misused.append((call, taken))
            return
        assert isinstance(parent, ast.expr)
        if isinstance(module.parent(parent), _GOING_OVER):
            if _gives_coroutine(module, call):
                found.held.append((call, parent))
    if kind in _SHARING:
        shared = _shared(module, call)
        if shared and _gives_coroutine(module, call):
            if recipients.is_unpacked_to(module, call, shared[0].target):
                found.bound.append(shared[0])
            else:
                found.shared.append(shared)
            return
    if kind in _UNASKED or kind in _MANY and not _is_awaitable(module, call):
        return
    taken = misuse.of(module, call)
    if taken is not None:
        if gives_awaitable(module, call, taken):
            found.misused.append((call, taken))
        return
    while isinstance(parent, ast.IfExp):
        parent = module.parent(parent)
    if isinstance(parent, _BINDING):
        bound = _bound(module, call, parent)
        if isinstance(bound, Bound) and gives_awaitable(module, call):
            found.bound.append(bound)
        elif isinstance(bound, ast.Attribute) and _gives_coroutine(module, call):
            found.kept.append((call, bound))


def _shared(module: Module, call: ast.expr) -> List[Bound]:
    """Return the local variables that get a coroutine together, or in a collection."""
    around = module.parent(call)
    if isinstance(around, ast.Dict) and (None, call) in zip(around.keys, around.values):
        return []  # ``{**fetch()}`` asks for its items
    targets = recipients.local_targets(module, _collected(module, call))
    if len(targets) == 1 and isinstance(around, ast.Assign):
        return []  # by itself
    bound = []
    for target in targets:
        scope = module.scope_of(target)
        if not scope.has_local(target.id):
            return []
        bound.append(Bound(call, scope, target.id, target))
    return bound


def _collected(module: Module, call: ast.expr) -> ast.AST:
    """Return the list or tuple that is made of what a generator expression gives, where
    a call is its element: ``list(fetch(url) for url in urls)``."""
    around = module.parents[call]
    made = module.parent(around)
    if isinstance(around, ast.GeneratorExp) and isinstance(made, ast.Call):
        if module.qualified_name(made.func) in ("list", "tuple"):
            return made
    return call


def _bound(
    module: Module,
    call: ast.expr,
    parent: Union[ast.Assign, ast.AnnAssign, ast.NamedExpr],
) -> Union[Bound, ast.Attribute, None]:
    """Return the one variable or attribute that a statement binds a call's result to;
    ``None`` where there are more, or something else takes it, too."""
    if isinstance(parent, ast.NamedExpr) and not consumers.is_dropped(module, parent):
        return None  # something takes it, too
    targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
    target = targets[0]
    if len(targets) > 1:
        return None
    if isinstance(target, ast.Attribute):
        return target
    if not isinstance(target, ast.Name):
        return None
    scope = module.scope_of(target)
    if not scope.has_local(target.id):
        return None
    return Bound(call, scope, target.id, target)


def gives_awaitable(
    module: Module, call: ast.expr, taken: Optional[Misuse] = None
) -> bool:
    """Say whether a call surely gives a coroutine, a future or another awaitable of a
    library that Python refuses in its place, or what is declared as nothing but
    awaitable, which might be a future; then it has a future's attributes."""
    if _gives_coroutine(module, call):
        return True
    value = module.value(call)
    if isinstance(value, Instance):
        return (
            library.is_future(value)
            and not _is_own_task(module, call)
            and (
                taken is None
                or taken.raises
                and taken.attribute not in FUTURE_ATTRIBUTES
            )
        )
    if not isinstance(value, Awaitable) or not isinstance(call, ast.Call):
        return False
    function = module.value(call.func)
    if isinstance(function, Named) and library_values.is_bare(function.name):
        return True
    if isinstance(function, (Instance, Named)) and taken is not None:
        return taken.raises and not taken.attribute and not taken.is_declared
    if not overriding.is_declared_callable(function):
        return False
    if taken is not None and taken.attribute in FUTURE_ATTRIBUTES:
        return False
    return not editions.is_sync_edition(module, call)


def _is_own_task(module: Module, call: ast.expr) -> bool:
    """Say whether a call gives the task that runs: it is kept, and what code has put
    there is read, but nobody there can await it."""
    return isinstance(call, ast.Call) and module.qualified_name(call.func) in OWN_TASK


def _is_awaitable(module: Module, call: ast.expr) -> bool:
    return isinstance(module.value(call), Awaitable) or gives_awaitable(module, call)


def _gives_coroutine(module: Module, call: ast.expr) -> bool:
    return isinstance(module.value(call), Coroutine) and not editions.is_sync_edition(
        module, call
    )


def is_lost(module: Module, call: ast.Call) -> bool:
    """Say whether the coroutine that a call gives is surely never run: it is dropped,
    or taken for a value, at once or by the name of a local variable."""
    if consumers.is_dropped(module, call) or misuse.of(module, call) is not None:
        return True
    if isinstance(module.parent(call), ast.withitem):
        return True
    local = recipients.local_name(module, call)
    if local is None:
        return False
    uses = recipients.later_uses(module, *local, call)
    if isinstance(module.parent(call), (ast.Assign, ast.AnnAssign)):
        return all(misuse.of(module, use) is not None for use in uses)
    return not any(uses)
