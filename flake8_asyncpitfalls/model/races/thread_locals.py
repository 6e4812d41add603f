"""Where coroutines set what each thread has for itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from .. import classes, guards
from ..calls import spelled
from ..cancellation import excuses
from ..contexts import coroutine_function
from ..fields import nodes_in
from ..flow import exceptions

if TYPE_CHECKING:
    from ..module import Module

_LOCAL = "threading.local"


def set_in_coroutines(module: Module) -> Iterator[ast.Attribute]:
    """Yield the attributes of a ``threading.local`` that coroutines set."""
    for bindings in module.attributes.values():
        for binding in bindings:
            target = binding.node
            assert isinstance(target, ast.Attribute)
            if _may_be_local(module, target.value) and is_local(module, target.value):
                if not (_is_made_once(module, target) or _is_all(module, target)):
                    yield target


def _is_all(module: Module, target: ast.Attribute) -> bool:
    """Say whether a coroutine is what an object starts the loop of a thread with, which
    all of the thread belongs to."""
    function = coroutine_function(module, target)
    if function is None or classes.owner(module, function) is None:
        return False
    return excuses.is_started(module, function)


def _may_be_local(module: Module, owner: ast.expr) -> bool:
    """Say whether something may be a ``threading.local``, as it is written: of a class
    that is derived from one only where it is named."""
    if isinstance(owner, ast.Name) and owner.id in ("self", "cls"):
        return "threading" in module.imported_packages
    return True


def _is_made_once(module: Module, target: ast.Attribute) -> bool:
    """Say whether an attribute is set only where the thread does not have it yet: what
    all tasks of its loop are to share, as a connection is."""
    if any(
        isinstance(around, ast.ExceptHandler)
        and "AttributeError" in exceptions.caught(module, around)
        for around in guards.around(module, target)
    ):
        return True
    return any(
        _asks_for(module, part, target) or _is_set_with(module, part, test, target)
        for test, _ in guards.branches(module, target)
        for part in nodes_in(test)
    )


def _asks_for(module: Module, node: ast.AST, target: ast.Attribute) -> bool:
    """Say whether a part of a condition reads an attribute, also by its name, or is
    what such a reading gave."""
    if isinstance(node, ast.Name):
        binding = module.binding(node)
        node = node if binding is None else module.assigned(binding) or node
    if isinstance(node, ast.Attribute):
        return node.attr == target.attr and spelled(node) == spelled(target)
    return _asked(node, target) == target.attr


def _is_set_with(
    module: Module, node: ast.AST, test: ast.expr, target: ast.Attribute
) -> bool:
    """Say whether a part of a condition asks for another attribute, which is set under
    the same condition."""
    name = _asked(node, target)
    return any(
        spelled(getattr(binding.node, "value", test)) == spelled(target.value)
        and test in (each for each, _ in guards.branches(module, binding.node))
        for binding in (module.stored(name) if name else ())
    )


def _asked(node: ast.AST, target: ast.Attribute) -> str:
    """Return the name of the attribute that ``hasattr`` or ``getattr`` is asked for, of
    the object whose attribute is set."""
    if not isinstance(node, ast.Call) or len(node.args) < 2:
        return ""
    if getattr(node.func, "id", "") not in ("hasattr", "getattr"):
        return ""
    is_same = spelled(node.args[0]) == spelled(target.value)
    return str(getattr(node.args[1], "value", "")) if is_same else ""


def is_local(module: Module, owner: ast.expr) -> bool:
    """Say whether an expression in a coroutine gives a ``threading.local``."""
    return coroutine_function(module, owner) is not None and module.is_instance(
        owner, _LOCAL
    )
