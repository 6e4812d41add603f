"""Which calls made an object, through all of the project that hands it on."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Set, Tuple, Union

from ...knowledge.network_waits import DERIVING, GIVING
from ...knowledge.protocols import ENTERED_BY
from .. import classes, imports
from ..calls import is_none
from ..scopes import Binding, How
from . import decorators
from .origins import Made, set_in_family
from .values import Class, Function, Imported, Object

if TYPE_CHECKING:
    from ..module import Module


#: How a binding gets its value as it is, or by waiting for it.
_FOLLOWED = frozenset(
    {How.ANNOTATED, How.VALUE, How.ENTER, How.ASYNC_ENTER, How.ASYNC_ITEM}
)
#: How many expressions one object is followed through.
_MANY = 60


def traced(module: Module, expression: ast.AST) -> Optional[List[Made]]:
    """Return the calls one of which made the object that an expression gives, be it by
    way of ``await``, ``with``, imports, or functions of the project; ``None`` where it
    may come from elsewhere: a parameter, a collection, code that is not seen.

    A call of a function of the project makes nothing itself, as it does for
    ``origins.makers``.
    """
    found: List[Made] = []
    pending: List[Tuple[Module, ast.AST]] = [(module, expression)]
    seen = set()
    for _ in range(_MANY):
        if not pending:
            return found or None
        place, node = pending.pop()
        if node in seen:
            continue
        seen.add(node)
        sources = _sources(place, node)
        if isinstance(node, ast.Call) and sources is None:
            found.append(Made(place, node))
        elif sources is None:
            return None
        else:
            pending.extend(sources)
    return None


def _sources(module: Module, node: ast.AST) -> Optional[List[Tuple[Module, ast.AST]]]:
    """Return the expressions one of which gives the object of another; ``None`` where
    it is made there, or comes from elsewhere."""
    if is_none(node):
        return []
    if isinstance(node, (ast.Await, ast.NamedExpr)):
        return [(module, node.value)]
    if isinstance(node, ast.IfExp):
        return [(module, node.body), (module, node.orelse)]
    if isinstance(node, ast.BoolOp):
        return [(module, value) for value in node.values]
    if isinstance(node, ast.Call):
        return _of_call(module, node)
    if isinstance(node, (ast.Name, ast.Attribute)):
        return _of_bindings(list(_bindings(module, node)))
    return None


def _of_bindings(
    bindings: List[Tuple[Module, Binding]],
) -> Optional[List[Tuple[Module, ast.AST]]]:
    """Return where the value comes from that some bindings give, those of imported
    names followed: modules may import a name from each other."""
    found: List[Tuple[Module, ast.AST]] = []
    pending = bindings[::-1]
    seen: Set[Binding] = set()
    while pending:
        place, binding = pending.pop()
        if binding in seen:
            continue
        seen.add(binding)
        if binding.how is How.IMPORT:
            imported = _imported(place, binding)
            if not imported:
                return None
            pending.extend(imported)
            continue
        sources = _of_binding(place, binding)
        if sources is None:
            return None
        found.extend(sources)
    return found if bindings else None


def _imported(module: Module, binding: Binding) -> List[Tuple[Module, Binding]]:
    """Return the bindings of a name in the module that it is imported from, the last
    one first; none where that is not seen."""
    head, _, name = binding.name.rpartition(".")
    imported = imports.imported(module, head) if head else None
    if not isinstance(imported, Imported):
        return []
    there = imported.module
    return [(there, one) for one in reversed(there.scope.bindings.get(name, ()))]


def _of_call(module: Module, call: ast.Call) -> Optional[List[Tuple[Module, ast.AST]]]:
    function = module.value(call.func)
    if isinstance(function, Function):
        return _returned(function)
    name = module.qualified_name(call.func)
    if name in GIVING and call.args:
        return [(module, call.args[0])]
    if isinstance(call.func, ast.Attribute):
        if name in DERIVING or call.func.attr in ENTERED_BY:
            return [(module, call.func.value)]
    return None


def _returned(function: Function) -> List[Tuple[Module, ast.AST]]:
    """Return what a function gives, by ``return`` or, as a manager, by ``yield``."""
    module, node = function.module, function.node
    if isinstance(node, ast.Lambda):
        return [(module, node.body)]
    given = [getattr(exit_, "value", None) for exit_ in module.exits(node)]
    return [(module, value) for value in given if value is not None]


def _bindings(
    module: Module, node: Union[ast.Name, ast.Attribute]
) -> Iterator[Tuple[Module, Binding]]:
    """Yield all bindings that may give a name or attribute its value."""
    if isinstance(node, ast.Name):
        for binding in module.reaching(node):
            yield module, binding
        return
    owner = module.value(node.value)
    if isinstance(owner, Imported):
        for binding in owner.module.scope.bindings.get(node.attr, ()):
            yield owner.module, binding
    elif isinstance(owner, (Object, Class)):
        cls = owner.cls if isinstance(owner, Object) else owner
        yield from set_in_family(module, cls, node.attr)


def _of_binding(
    module: Module, binding: Binding
) -> Optional[List[Tuple[Module, ast.AST]]]:
    """Return where the value of a binding comes from, ``None`` if that is not known."""
    node, source = binding.node, module.assigned(binding)
    if binding.how is How.DEFINITION:
        if classes.has_decorator(module, node, *decorators.PROPERTIES):
            return _returned(Function(module, node))  # type: ignore[arg-type]
        return None
    if binding.how not in _FOLLOWED:
        return [] if binding.how is How.DELETED else None
    for index in binding.path:
        if isinstance(source, ast.Tuple) and index < len(source.elts):
            source = source.elts[index]
    return [] if source is None else [(module, source)]
