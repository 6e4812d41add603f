"""What is declared to be asynchronous."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, Optional

from ..calls import named
from ..scopes import Binding, How
from . import members
from .attribute_stores import stores
from .values import Object

if TYPE_CHECKING:
    from ..module import Module

#: What is declared to be one of these is gone through by ``async for``.
ASYNC_DECLARED = frozenset(
    f"{module}.{name}"
    for module in ("typing", "typing_extensions", "collections.abc")
    for name in ("AsyncGenerator", "AsyncIterable", "AsyncIterator")
)
#: What is declared to be one of these may be gone through by plain ``for``.
SYNC_DECLARED = frozenset(
    f"{module}.{name}"
    for module in ("typing", "collections.abc")
    for name in ("Collection", "Generator", "Iterable", "Iterator")
)
#: The last names of those that are asynchronous.
_ASYNC_WORDS = frozenset(name.rpartition(".")[2] for name in ASYNC_DECLARED)


def annotation(module: Module, expression: ast.AST) -> Optional[ast.AST]:
    """Return what a parameter is declared to be, an attribute that gets one, or a
    property."""
    if isinstance(expression, ast.Attribute):
        binding = _only_binding(module, expression)
        if binding is None:
            return None
        if binding.how is How.DEFINITION:
            return _of_property(module, expression)
        if binding.how is How.ANNOTATED:
            return binding.source
        expression = binding.source or expression
    binding = module.binding(expression) if isinstance(expression, ast.Name) else None
    if binding is None or binding.how is not How.PARAMETER:
        return None
    return binding.source


def _only_binding(module: Module, attribute: ast.Attribute) -> Optional[Binding]:
    """Return the one place that says what an attribute is which may be declared to be
    asynchronous."""
    if _ASYNC_WORDS.isdisjoint(module.once(named)):
        return None
    owner = module.value(attribute.value)
    if not isinstance(owner, Object) or owner.cls.module is not module:
        return None
    stored = stores(module, attribute.attr)
    found = [
        *owner.cls.bindings(attribute.attr),
        *stored.by_class.get(owner.cls, ()),
        *stored.unknown,
    ]
    return found[0] if len(found) == 1 else None


def _of_property(module: Module, attribute: ast.Attribute) -> Optional[ast.AST]:
    """Return what a property of a class of the module is declared to give; a generator
    is none of that, whatever it is declared to be."""
    getter = members.getter(module.value(attribute.value), attribute.attr)
    if getter is None or not isinstance(getter.node, ast.FunctionDef):
        return None
    return None if module.yields(getter.node) else getter.node.returns


def declares(
    module: Module,
    annotation: Optional[ast.AST],
    types: FrozenSet[str],
) -> bool:
    """Say whether an annotation is of one of these types, with what is in brackets."""
    if isinstance(annotation, ast.Subscript):
        annotation = annotation.value
    return annotation is not None and module.qualified_name(annotation) in types
