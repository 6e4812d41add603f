"""Where an object was made."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, NamedTuple, Optional, Tuple

from .. import classes
from ..calls import is_none
from ..scopes import Binding, How
from .attribute_stores import stores
from .values import Class, Object

if TYPE_CHECKING:
    from ..module import Module

#: Functions that enter a context manager, or are one around another.
ENTERING = frozenset(
    {
        "contextlib.closing",
        "contextlib.ExitStack.enter_context",
        "contextlib.AsyncExitStack.enter_context",
    }
)
#: How many expressions one object is followed through.
_MANY = 50


class Made(NamedTuple):
    """A call that made an object, and the module in which it stands."""

    module: Module
    call: ast.Call


def makers(module: Module, expression: ast.AST) -> Optional[List[Made]]:
    """Return the calls one of which made the object that an expression gives, as far as
    variables and attributes lead; ``None`` where it may come from elsewhere."""
    found: List[Made] = []
    pending: List[Tuple[Module, ast.AST]] = [(module, expression)]
    for _ in range(_MANY):
        if not pending:
            return found or None
        place, node = pending.pop()
        if isinstance(node, ast.Call):
            if node.args and place.qualified_name(node.func) in ENTERING:
                pending.append((place, node.args[0]))
            else:
                found.append(Made(place, node))
        elif isinstance(node, ast.NamedExpr):
            pending.append((place, node.value))
        else:
            bindings = list(_bindings(place, node))
            if not bindings:
                return None
            for home, binding in bindings:
                source = _given(home, binding)
                if source is None:
                    return None
                if not is_none(source):
                    pending.append((home, source))
    return None


def _bindings(module: Module, node: ast.AST) -> Iterator[Tuple[Module, Binding]]:
    """Yield all bindings that may give a name or attribute its value, each with its
    module."""
    if isinstance(node, ast.Attribute):
        owner = module.value(node.value)
        cls = owner.cls if isinstance(owner, Object) else owner
        if isinstance(cls, Class):
            for home, binding in set_in_family(module, cls, node.attr):
                if not _only_declares(home, binding):
                    yield home, binding
    elif isinstance(node, ast.Name):
        for binding in module.reaching(node):
            yield module, binding


def set_in_family(
    module: Module, cls: Class, name: str
) -> Iterator[Tuple[Module, Binding]]:
    """Yield all bindings that may give an attribute of a class its value, each with its
    module: those of a module, and those of the class and its bases."""
    family = [each for each in classes.lineage(cls) if isinstance(each, Class)]
    for place in dict.fromkeys((module, *(each.module for each in family))):
        stored = stores(place, name)
        for binding in stored.unknown:
            yield place, binding
        for each in family:
            for binding in stored.by_class.get(each, ()):
                yield place, binding
    for each in family:
        for binding in each.bindings(name):
            yield each.module, binding


def _only_declares(module: Module, binding: Binding) -> bool:
    """Say whether a binding of an attribute says of which type something is that is set
    elsewhere; in a class without ``__init__`` whoever makes an object may set it."""
    statement = module.parent(binding.node)
    if not isinstance(statement, ast.AnnAssign) or statement.value is not None:
        return False
    scope = module.scope_of(binding.node)
    return not scope.is_class or "__init__" in scope.bindings


def _given(module: Module, binding: Binding) -> Optional[ast.AST]:
    """Return the expression whose value a binding gives as it is."""
    entered = binding.how is How.ENTER and not binding.path
    return binding.source if entered else module.given(binding)
