"""Where coroutines set what each thread has for itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator

from .contexts import coroutine_function

if TYPE_CHECKING:
    from .module import Module

_LOCAL = "threading.local"


def set_in_coroutines(module: Module) -> Iterator[ast.Attribute]:
    """Yield the attributes of a ``threading.local`` that coroutines set."""
    for bindings in module.attributes.values():
        for binding in bindings:
            target = binding.node
            assert isinstance(target, ast.Attribute)
            if _may_be_local(module, target.value) and is_local(module, target.value):
                yield target


def _may_be_local(module: Module, owner: ast.expr) -> bool:
    """Say whether something may be a ``threading.local``, as it is written: of a class
    that is derived from one only where it is named."""
    if isinstance(owner, ast.Name) and owner.id in ("self", "cls"):
        return "threading" in module.imports
    return True


def is_local(module: Module, owner: ast.expr) -> bool:
    """Say whether an expression in a coroutine gives a ``threading.local``."""
    return coroutine_function(module, owner) is not None and module.is_instance(
        owner, _LOCAL
    )
