"""What holds a task or another object: variables and attributes, and the collections
among them, followed from one to the other."""

from __future__ import annotations

import ast
from typing import (
    TYPE_CHECKING,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
    Union,
)

from .. import classes
from ..evaluation.values import Class, Object
from ..scopes import Binding, How, Scope

if TYPE_CHECKING:
    from ..module import Module

#: A variable: its scope and name. An attribute: the class of its object, ``None`` where
#: that is not known, and its name.
Holder = Tuple[Union[Scope, Class, None], str]

#: Functions that make a task of a coroutine.
CREATING = frozenset(
    {
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.AbstractEventLoop.create_task",
        "asyncio.TaskGroup.create_task",
    }
)
#: Functions that give what they are given, or its items; and which of their arguments
#: (``None``: all).
_PASSING: Dict[str, Optional[int]] = {
    **dict.fromkeys(
        "enumerate frozenset iter list next reversed set sorted tuple".split(), 0
    ),
    **dict.fromkeys(("filter", "typing.cast"), 1),
    **dict.fromkeys(("zip", "itertools.chain", "asyncio.gather")),
    **dict.fromkeys(("asyncio.shield", "asyncio.wait", "asyncio.wait_for"), 0),
    **dict.fromkeys((*CREATING, "itertools.chain.from_iterable"), 0),
}
#: What stands for all tasks of the event loop.
ALL_TASKS = "asyncio.all_tasks"
#: Methods of a collection that give what is in it, and those that put something in.
_GIVING = frozenset(
    {
        *("copy", "difference", "get", "intersection", "items", "keys", "pop"),
        *("popitem", "popleft", "union", "values"),
    }
)
_PUTTING = frozenset({"add", "append", "appendleft", "extend", "insert", "update"})
#: The fields of an expression that hold what it gives.
_INNER: Dict[type, Tuple[str, ...]] = {
    ast.AugAssign: ("value",),
    ast.Await: ("value",),
    ast.BinOp: ("left", "right"),
    ast.DictComp: ("value",),
    ast.GeneratorExp: ("elt",),
    ast.IfExp: ("body", "orelse"),
    ast.ListComp: ("elt",),
    ast.NamedExpr: ("value",),
    ast.SetComp: ("elt",),
    ast.Starred: ("value",),
    ast.Subscript: ("value",),
}
_SOURCES = frozenset({How.VALUE, How.ITEM, How.ASYNC_ITEM})
#: How far one expression is followed.
_MANY = 200


class Followed(NamedTuple):
    """What an expression leads to.

    ``holders`` are the variables and attributes on the way, ``made`` the calls that
    make what is in them, ``tasks`` those that make tasks of that; ``is_all``: nothing
    else can be in them.
    """

    holders: Set[Holder]
    made: List[ast.Call]
    tasks: List[ast.Call]
    is_all: bool


def followed(module: Module, *expressions: ast.AST) -> Followed:
    """Return what holds the objects that expressions give, one or several each."""
    holders: Set[Holder] = set()
    made: List[ast.Call] = []
    tasks: List[ast.Call] = []
    is_all = True
    pending: List[ast.AST] = list(expressions)
    for _ in range(_MANY):
        if not pending:
            break
        node = pending.pop()
        if isinstance(node, (ast.Name, ast.Attribute)):
            holder = holder_of(module, node)
            if holder not in holders:
                holders.add(holder)
                sources = list(_sources(module, node, holder))
                is_all = is_all and bool(sources)
                pending += (*sources, *module.once(_put_in).get(holder, ()))
        elif isinstance(node, ast.Call):
            name = module.qualified_name(node.func) or ""
            inner = _passed_on(node, name)
            if name in CREATING:
                tasks.append(node)
            if name == ALL_TASKS:
                holders.add((None, name))
            elif inner is None:
                made.append(node)
            pending += inner or ()
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            pending += node.elts
        elif isinstance(node, (ast.Dict, ast.BoolOp)):
            pending += node.values
        elif node.__class__ in _INNER:
            pending += (getattr(node, name) for name in _INNER[node.__class__])
        else:
            is_all = is_all and isinstance(node, ast.Constant)
    return Followed(holders, made, tasks, is_all and not pending)


def holder_of(module: Module, node: Union[ast.Name, ast.Attribute]) -> Holder:
    """Return what stands for the object that a variable or attribute holds."""
    if isinstance(node, ast.Name):
        return (module.scope_of(node).binding_scope(node.id), node.id)
    owner = module.value(node.value)
    if isinstance(owner, Object):
        return (owner.cls, node.attr)
    return (owner if isinstance(owner, Class) else None, node.attr)


def share(first: Set[Holder], second: Set[Holder]) -> bool:
    """Say whether two sets of holders may have one in common: the same variable, or
    attributes of one name whose classes are the same, related, or not known."""
    if not first.isdisjoint(second):
        return True
    return any(
        name == other and _may_be_one(owner, another)
        for owner, name in first
        if not isinstance(owner, Scope)
        for another, other in second
        if not isinstance(another, Scope)
    )


def _may_be_one(
    first: Union[Scope, Class, None], second: Union[Scope, Class, None]
) -> bool:
    if not isinstance(first, Class) or not isinstance(second, Class):
        return True
    return classes.are_related(first, second)


def _sources(
    module: Module, node: Union[ast.Name, ast.Attribute], holder: Holder
) -> Iterator[ast.AST]:
    """Yield the expressions whose values, or items, a variable or attribute gets."""
    if isinstance(node, ast.Attribute):
        bindings: Sequence[Binding] = [
            binding
            for binding in module.attributes.get(node.attr, ())
            if holder_of(module, binding.node) == holder  # type: ignore[arg-type]
        ]
    else:
        bindings = _bindings(module, node)
    for binding in bindings:
        statement = module.parent(binding.node)
        if binding.how in _SOURCES and binding.source is not None:
            yield binding.source
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            yield statement.value


def _bindings(module: Module, name: ast.Name) -> Sequence[Binding]:
    """Return the bindings by which a variable may have what it holds at a place."""
    known = module.binding(name)
    if known is not None and not isinstance(known.source, ast.AugAssign):
        return [known]
    scope = module.scope_of(name).binding_scope(name.id)
    return () if scope is None else scope.bindings.get(name.id, ())


def _put_in(module: Module) -> Dict[Holder, List[ast.expr]]:
    """Return what is put into each collection by its methods."""
    found: Dict[Holder, List[ast.expr]] = {}
    for call in module.nodes(ast.Call):
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr in _PUTTING:
            if isinstance(function.value, (ast.Name, ast.Attribute)) and call.args:
                holder = holder_of(module, function.value)
                found.setdefault(holder, []).append(call.args[-1])
    return found


def _passed_on(call: ast.Call, name: str) -> Optional[List[ast.expr]]:
    """Return the expressions what is held by which a call of this name gives as it is;
    ``None`` where it makes something new."""
    if name in _PASSING:
        index = _PASSING[name]
        return call.args if index is None else call.args[index : index + 1]
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr in _GIVING:
        return [function.value]
    return None
