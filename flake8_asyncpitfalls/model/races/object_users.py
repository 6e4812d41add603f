"""Who else in a module uses an object that has a name."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Tuple, Union

from .. import classes
from ..calls import is_none, written_name
from ..contexts import coroutine_function
from ..evaluation import recipients
from ..evaluation.attribute_stores import loads
from ..evaluation.holders import holder_of
from ..evaluation.origins import Made
from ..evaluation.values import Class, Object
from ..flow.suspension import executed_with
from ..loops.own_loop import is_run_by_methods
from ..scopes import Context, Scope

if TYPE_CHECKING:
    from ..module import Module

#: What names an object: a scope and a name in it, or a class and an attribute of it.
_Place = Tuple[Union[Scope, Class], str]

_LOOP_TYPE = "asyncio.AbstractEventLoop"
_THREAD = frozenset({"threading.current_thread", "threading.get_ident"})
#: By these coroutines of one loop wait for those of another, or run in one more.
_BETWEEN_LOOPS = frozenset(
    {"new_event_loop", "run_coroutine_threadsafe", "wrap_future"}
)
_KEYED = frozenset({"get", "pop", "setdefault"})
_BEING = (ast.Is, ast.IsNot)
_TELLING = (ast.In, ast.NotIn, ast.Is, ast.IsNot, ast.Eq, ast.NotEq)
_LOOP = (Context.COROUTINE, Context.CALLBACK)


def is_left_to_loop(module: Module, made: List[Made]) -> bool:
    """Say whether all code that uses what some calls make is run by one event loop, in
    their modules and this one, as far as names lead; what is passed on may be used
    anywhere."""
    modules = dict.fromkeys((module, *(place for place, _ in made)))
    pending: List[Optional[_Place]] = []
    for home, call in made:
        pending.extend(_named(home, call))
    seen: Set[_Place] = set()
    while pending:
        place = pending.pop()
        if place is None:
            return False
        if place not in seen:
            seen.add(place)
            for home in modules:
                for use in _uses(home, place):
                    if home.context(use) not in _LOOP or _is_of_many(home, use):
                        return False
                    pending.extend(_named(home, use))
    return True


def _named(module: Module, node: ast.AST) -> Iterator[Optional[_Place]]:
    """Yield the places to which an expression gives its value; ``None`` where something
    else gets it than who enters it, asks about it, or calls a method of it."""
    parent = module.parent(node)
    while isinstance(parent, ast.NamedExpr):
        yield _place(module, parent.target)
        node, parent = parent, module.parent(parent)
    if isinstance(parent, ast.Assign):
        for target in parent.targets:
            yield _place(module, target)
    elif isinstance(parent, ast.AnnAssign):
        yield _place(module, parent.target)
    elif isinstance(parent, ast.Tuple):
        targets = recipients.sole_targets(module, node)
        yield from [_place(module, each) for each in targets] or [None]
    elif isinstance(parent, ast.Attribute):
        call = module.parent(parent)
        if not isinstance(call, ast.Call) or call.func is not parent:
            yield None  # the method is passed on
    elif not isinstance(parent, (ast.withitem, ast.Compare)):
        yield None


def _place(module: Module, expression: ast.AST) -> Optional[_Place]:
    if not isinstance(expression, (ast.Name, ast.Attribute)):
        return None
    owner, name = holder_of(module, expression)
    if isinstance(owner, Scope) and isinstance(owner.node, ast.ClassDef):
        owner = Class(module, owner.node)
    return None if owner is None else (owner, name)


def _uses(module: Module, place: _Place) -> Iterator[ast.AST]:
    """Yield where a module reads what a place names, or may do so."""
    owner, name = place
    if isinstance(owner, Scope):
        yield from module.uses(owner, name)
        return
    for use in module.once(loads).get(name, ()):
        of = module.value(use.value)
        cls = of.cls if isinstance(of, Object) else of
        if of is None or isinstance(cls, Class) and classes.are_related(cls, owner):
            yield use


def _is_of_many(module: Module, node: ast.AST) -> bool:
    """Say whether the function around a node is run by methods in a loop of its own,
    keeps something for each event loop or thread, or asks which of them it is in, so
    that it runs in several: ``pending[asyncio.get_running_loop()]``, ``if self.loop is
    not loop``."""
    function = coroutine_function(module, node)
    if function is not None and is_run_by_methods(module, function):
        return True
    for part in () if function is None else executed_with(function.body):
        if isinstance(part, ast.Subscript):
            key: ast.AST = part.slice
        elif isinstance(part, ast.Compare) and isinstance(part.ops[0], _TELLING):
            key = part.left
            if is_none(part.comparators[0]):
                continue
        elif isinstance(part, ast.Call) and part.args and _takes_key(part.func):
            key = part.args[0]
        else:
            continue
        if _tells_loop(module, key):
            return True
    return False


def _tells_loop(module: Module, key: ast.AST) -> bool:
    """Say whether an expression gives an event loop or thread, or its number."""
    key = module.source(key) or key
    if isinstance(key, ast.Tuple):
        return any(_tells_loop(module, each) for each in key.elts)
    if isinstance(key, ast.Call):
        name = module.qualified_name(key.func)
        if name in _THREAD:
            return True
        if name == "id" and key.args:
            return _tells_loop(module, key.args[0])
    return module.is_instance(key, _LOOP_TYPE)


def has_many_loops(module: Module) -> bool:
    """Say whether a module has to do with several event loops, by the names of what it
    uses, or since it asks in which one it is: a lock that only coroutines take may be
    for those of other threads."""
    return module.once(_goes_between)


def _goes_between(module: Module) -> bool:
    """Say whether a module goes between event loops, or asks which one it is in."""
    # What is asked here may add nodes: annotations that are strings.
    for node in tuple(module.parents):
        if isinstance(node, (ast.Attribute, ast.Name)):
            if written_name(node) in _BETWEEN_LOOPS:
                return True
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], _BEING):
            # It asks whether the loop still is the one that it knows.
            right = node.comparators[0]
            if not is_none(right):
                if _tells_loop(module, node.left) or _tells_loop(module, right):
                    return True
    return False


def _takes_key(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr in _KEYED
