"""The variables that get the value of an expression, and where they are read."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from ..scopes import LoopNode
from .consumers import is_dropped, is_only_tested, passed_up

if TYPE_CHECKING:
    from ..module import Module
    from ..scopes import Scope


def local_name(module: Module, node: ast.AST) -> Optional[Tuple[Scope, str]]:
    """Return the scope and name of a local variable that alone gets a value, if any."""
    taken, parent = passed_up(module, node)
    if isinstance(parent, ast.Assign) and len(parent.targets) == 1:
        target: ast.AST = parent.targets[0]
    elif isinstance(parent, ast.AnnAssign) and parent.value is taken:
        target = parent.target
    else:
        return None
    if not isinstance(target, ast.Name):
        return None
    scope = module.scope_of(target)
    return (scope, target.id) if scope.has_local(target.id) else None


def local_names(module: Module, node: ast.AST) -> List[Tuple[Scope, str]]:
    """Return the scopes and names of the local variables that alone get a value;
    nothing if something else gets it too."""
    return local_variables(module, local_targets(module, node))


def local_variables(module: Module, names: List[ast.Name]) -> List[Tuple[Scope, str]]:
    """Return the scopes and names of what are local variables, all of them."""
    found: List[Tuple[Scope, str]] = []
    for target in names:
        scope = module.scope_of(target).frame
        if not scope.has_local(target.id):
            return []
        found.append((scope, target.id))
    return found


def local_targets(module: Module, node: ast.AST) -> List[ast.Name]:
    """Return the names that alone get a value, or a collection that holds it: both of
    ``a = b = f()``, the one in its place of ``a, b = f(), g()``; nothing if something
    else gets it too."""
    found = sole_targets(module, node)
    names = [target for target in found if isinstance(target, ast.Name)]
    return names if len(names) == len(found) else []


def sole_targets(module: Module, node: ast.AST) -> List[ast.expr]:
    """Return the names, attributes and items that alone get a value, in the way of
    ``local_targets``."""
    taken, parent = passed_up(module, node)
    written: List[ast.expr] = []
    if isinstance(parent, ast.NamedExpr):
        if is_dropped(module, parent) or is_only_tested(module, parent):
            written.append(parent.target)
    elif isinstance(parent, ast.Assign):
        written += parent.targets
    elif isinstance(parent, ast.AnnAssign) and parent.value is taken:
        written.append(parent.target)
    found = [_in_its_place(module, node, taken, target) for target in written]
    given = [target for target in found if target is not None]
    return given if len(given) == len(found) else []


def _in_its_place(
    module: Module, node: ast.AST, taken: ast.AST, target: ast.expr
) -> Optional[ast.expr]:
    """Return the part of an assignment's target that gets a part of the value."""
    way = [node]
    while way[-1] is not taken:
        way.append(module.parents[way[-1]])
    value = way.pop()
    while isinstance(target, (ast.Tuple, ast.List)):
        if not isinstance(value, (ast.Tuple, ast.List)):
            return None
        parts = [*target.elts, *value.elts]
        if any(isinstance(part, ast.Starred) for part in parts):
            return None
        if len(target.elts) != len(value.elts):
            return None
        inner = way.pop()
        target = target.elts[value.elts.index(inner)]  # type: ignore[arg-type]
        value = inner
    return target


def is_unpacked_to(module: Module, node: ast.AST, target: ast.AST) -> bool:
    """Say whether a name in the target of an assignment gets a part of the value as it
    is, not a collection that holds it: ``a, b = f(), g()``."""
    value, part = module.parent(node), module.parent(target)
    while isinstance(part, (ast.Tuple, ast.List)):
        if not isinstance(value, (ast.Tuple, ast.List)):
            return False
        value, part = module.parent(value), module.parent(part)
    return value is part and part is not module.parent(target)


def later_uses(
    module: Module, scope: Scope, name: str, node: ast.AST
) -> Iterator[ast.Name]:
    """Yield where a local variable is read after a node, or in the next round of a
    loop around it."""
    loops = [
        around
        for around in module.ancestors(node)
        if isinstance(around, LoopNode) and module.scope_of(around) is scope
    ]
    here = (getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0))
    for use in module.uses(scope, name):
        if (use.lineno, use.col_offset) >= here or module.scope_of(use) is not scope:
            yield use
        elif any(around in loops for around in module.ancestors(use)):
            yield use


def sure_uses(module: Module, variable: ast.Name) -> Iterator[ast.Name]:
    """Yield where a variable is read and surely has the value that one place gives to
    it: its assignment, or the loop over its values."""
    for use in module.uses(module.scope_of(variable), variable.id):
        binding = module.binding(use)
        if binding is not None and binding.node is variable:
            yield use
