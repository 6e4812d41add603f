"""What a parameter gets by ``Depends``, its default, in FastAPI and the like."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from ...knowledge.injection import INJECTING
from ..calls import by_name, last_name
from ..scopes import FunctionNode
from . import parameters, results
from .values import Coroutine, Value, functions_of

if TYPE_CHECKING:
    from ..module import Module

_NAMES = frozenset(name.rpartition(".")[2] for name in INJECTING)


def given(module: Module, parameter: ast.AST) -> Optional[Value]:
    """Return what is injected for a parameter without an annotation: what the function
    that its default names gives, or yields, ``db=Depends(get_db)``."""
    function = module.parent(parameter)
    if not module.once(_injects) or not isinstance(function, FunctionNode):
        return None
    default = parameters.defaults(function).get(getattr(parameter, "arg"))
    if not isinstance(default, ast.Call) or last_name(default) not in _NAMES:
        return None
    if not default.args or module.qualified_name(default.func) not in INJECTING:
        return None
    called = module.value(default.args[0])
    result = results.of_callable(called)
    if any(each.module.yields(each.node) for each in functions_of(called)):
        return results.iterated(result)
    return result.result if isinstance(result, Coroutine) else result


def _injects(module: Module) -> bool:
    """Say whether a module may ask for anything to be injected."""
    return any(name in module.once(by_name) for name in _NAMES)
