"""What becomes of a coroutine that is kept as an attribute of an object."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, List, Optional, Tuple

from .. import classes
from ..calls import is_none
from ..evaluation.attribute_stores import loads, stores
from ..evaluation.values import Class, Object
from ..fields import position
from ..flow import variables
from ..scopes import Binding, How
from . import misuse
from .effects import Misuse

if TYPE_CHECKING:
    from ..module import Module


def misused(module: Module, target: ast.Attribute) -> Optional[Tuple[Misuse, ast.expr]]:
    """Return what an attribute's coroutine is taken for, and where, if this module sets
    the attribute to nothing else and never puts it to use."""
    owner = module.value(target.value)
    if not isinstance(owner, Object) or not _holds_only(module, owner.cls, target.attr):
        return None
    found: Optional[Tuple[Misuse, ast.expr]] = None
    for use in sorted(module.once(loads).get(target.attr, ()), key=position):
        user = module.value(use.value)
        if isinstance(user, Object) and not classes.are_related(owner.cls, user.cls):
            continue
        taken = misuse.of(module, use)
        if taken is None:
            return None
        if taken.raises and found is None:
            found = (taken, use)
    return found


def _holds_only(module: Module, cls: Class, name: str) -> bool:
    """Say whether an attribute of a class is nothing but a coroutine, or ``None``."""
    found = stores(module, name)
    bindings: List[Binding] = list(found.unknown)
    for each, places in found.by_class.items():
        if classes.are_related(cls, each):
            bindings += places
    for base in classes.lineage(cls):
        if isinstance(base, Class):
            bindings += base.bindings(name)
    return all(
        _gives_none(module, binding) or variables.gives_coroutine(module, binding)
        for binding in bindings
    )


def _gives_none(module: Module, binding: Binding) -> bool:
    source = module.assigned(binding)
    is_assigned = binding.how in (How.ANNOTATED, How.VALUE)
    return is_assigned and (source is None or is_none(source))
