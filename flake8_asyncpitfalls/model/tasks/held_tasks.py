"""What holds tasks and makes them, followed from one variable, attribute or collection
to the other."""

from __future__ import annotations

import ast
from typing import (
    TYPE_CHECKING,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Set,
    Tuple,
)

from ...knowledge.containers import GIVING, GIVING_FUNCTIONS
from ...knowledge.tasks import IN_GROUP, TASK_MAKERS
from ..calls import last_name
from ..evaluation.collection_contents import put_into
from ..evaluation.holders import Holder, Holding, holder_of
from ..scopes import Binding, DisplayNode, How

if TYPE_CHECKING:
    from ..module import Module

#: Functions that make a task of a coroutine.
_CREATING = TASK_MAKERS | {IN_GROUP}
#: Functions that give what they are given, or its items; and which of their arguments
#: (``None``: all).
_PASSING: Dict[str, Optional[int]] = {
    **dict.fromkeys(GIVING_FUNCTIONS, 0),
    **dict.fromkeys(("filter", "typing.cast"), 1),
    **dict.fromkeys(("zip", "itertools.chain", "asyncio.gather")),
    **dict.fromkeys(("asyncio.shield", "asyncio.wait", "asyncio.wait_for"), 0),
    **dict.fromkeys((*_CREATING, "itertools.chain.from_iterable"), 0),
}
#: What stands for all tasks of the event loop.
ALL_TASKS = "asyncio.all_tasks"
#: A method of collections that clients have as well, whose coroutine is made a task.
_ASKING = "get"
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
    found = _Following(module)
    pending: List[ast.AST] = list(expressions)
    for _ in range(_MANY):
        if not pending:
            break
        pending += found.through(pending.pop())
    is_all = found.is_all and not pending
    return Followed(found.holders, found.made, found.tasks, is_all)


class _Following:
    """What expressions lead to that are followed one after the other."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self.holders: Set[Holder] = set()
        self.made: List[ast.Call] = []
        self.tasks: List[ast.Call] = []
        self.is_all = True
        #: What is made a task of at once.
        self._coroutines: Set[ast.AST] = set()

    def through(self, node: ast.AST) -> Iterable[ast.AST]:
        """Note what an expression is, and return those that give what it gives."""
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._through_holder(node)
        if isinstance(node, ast.Call):
            return self._through_call(node)
        if isinstance(node, DisplayNode):
            return node.elts
        if isinstance(node, (ast.Dict, ast.BoolOp)):
            return node.values
        if node.__class__ in _INNER:
            return [getattr(node, name) for name in _INNER[node.__class__]]
        self.is_all = self.is_all and isinstance(node, ast.Constant)
        return ()

    def _through_holder(self, node: Holding) -> Iterable[ast.AST]:
        holder = holder_of(self._module, node)
        if holder in self.holders:
            return ()
        self.holders.add(holder)
        sources = list(_sources(self._module, node, holder))
        self.is_all = self.is_all and bool(sources)
        return [*sources, *_put_in(self._module, node, holder)]

    def _through_call(self, call: ast.Call) -> Iterable[ast.AST]:
        name = self._module.qualified_name(call.func) or ""
        inner = _passed_on(call, name)
        if name in _CREATING:
            self.tasks.append(call)
            self._coroutines.update(inner or ())
        elif call in self._coroutines and last_name(call) == _ASKING:
            inner = None
        if name == ALL_TASKS:
            self.holders.add((None, name))
        elif inner is None:
            self.made.append(call)
        return inner or ()


def _sources(module: Module, node: Holding, holder: Holder) -> Iterator[ast.AST]:
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
    found = module.reaching(name)
    if any(isinstance(each.source, ast.AugAssign) for each in found):
        return module.bindings(name)  # it adds to what was there before
    return found


def _put_in(module: Module, node: Holding, holder: Holder) -> Iterator[ast.expr]:
    """Yield what is put into the collection that a variable or attribute holds."""
    for put in put_into(module, node):
        if holder_of(module, put.into) == holder:
            yield put.value


def _passed_on(call: ast.Call, name: str) -> Optional[List[ast.expr]]:
    """Return the expressions what is held by which a call of this name gives as it is;
    ``None`` where it makes something new."""
    if name in _PASSING:
        index = _PASSING[name]
        return call.args if index is None else call.args[index : index + 1]
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr in GIVING:
        return [function.value]
    return None
