"""What the names of types stand for that are given other names."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional, Tuple

from .. import imports
from ..scopes import Binding, How
from .values import Named

if TYPE_CHECKING:
    from .evaluation import Evaluator


def aliased(evaluator: Evaluator, node: ast.AST) -> Optional[Tuple[Evaluator, ast.AST]]:
    """Return the form that a type alias of this project stands for, if a name is one,
    and the evaluator of its module: ``Handler = Callable[..., T]``, ``Pool: TypeAlias =
    ...``, ``type Pool = ...``."""
    binding = evaluator.binding(node) if isinstance(node, ast.Name) else None
    if binding is not None and binding.how is How.IMPORT:
        found = imports.definition(evaluator.module, binding.name)
    elif binding is None and isinstance(node, ast.Attribute):
        owner = evaluator.value(node.value)
        found = imports.definition_in(owner, node.attr)
    else:
        found = None if binding is None else (evaluator.module, binding)
    if found is None:
        return None
    module, binding = found
    form = _form(module.evaluator, binding)
    return None if form is None else (module.evaluator, form)


def _form(evaluator: Evaluator, binding: Binding) -> Optional[ast.AST]:
    """Return what a binding makes a name an alias of, if it does."""
    if binding.path:
        return None
    if type(binding.node).__name__ == "TypeVar":
        return getattr(binding.node, "bound")  # type: ignore[no-any-return]
    source = binding.source
    statement = evaluator.module.parent(binding.node)
    if binding.how is How.OTHER or binding.how is How.ANNOTATED:
        says = None if source is None else evaluator.value(source)
        if source is not None and says != Named("typing.TypeAlias"):
            return None
        return getattr(statement, "value", None)
    elif binding.how is not How.VALUE:
        return None
    if isinstance(source, ast.Call):
        return _bound(evaluator, source)
    return source if isinstance(source, (ast.Subscript, ast.BinOp)) else None


def _bound(evaluator: Evaluator, call: ast.Call) -> Optional[ast.AST]:
    """Return the bound of ``TypeVar("T", bound=...)``."""
    if evaluator.value(call.func) == Named("typing.TypeVar"):
        for keyword in call.keywords:
            if keyword.arg == "bound":
                return keyword.value
    return None
