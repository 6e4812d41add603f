"""Who calls a function from the other modules of its package."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Dict, Iterator, List, NamedTuple

from .. import classes
from ..calls import by_name
from ..evaluation.values import Class, Function, functions_of
from ..scopes import FunctionNode, NamedFunction

if TYPE_CHECKING:
    from ..module import Module

#: Of a package with more modules not all are read.
_MOST = 200


class Use(NamedTuple):
    """What is called in a call of another module."""

    module: Module
    function: ast.expr


def uses(module: Module, function: NamedFunction) -> List[Use]:
    """Return where other modules of the package call a function, or the method of a
    base class that it overrides."""
    known = module.once(_known)
    if function not in known:
        known[function] = list(_find(module, function))
    return known[function]


def _known(module: Module) -> Dict[ast.AST, List[Use]]:
    return {}


def _find(module: Module, function: NamedFunction) -> Iterator[Use]:
    """Yield the calls of a function, or of a method that it overrides, in other modules
    of its package whose texts mention both."""
    called = f"{function.name}(".encode()
    overridden = list(_overridden(module, function))
    wanted = {function, *(each.node for each in overridden)}
    bases = {each.module.name for each in overridden} - {module.name}
    names = [*module.once(_beside), *module.once(_further)]
    hint = module.name.rpartition(".")[2].encode()
    near = [name for name in names if name not in bases]
    for name in [*sorted(bases), *near][:_MOST]:
        assert module.project is not None
        text = module.project.text(name)
        other = None
        if text is not None and called in text and (name in bases or hint in text):
            other = module.project.module(name)
        if other is None or text is None:
            continue
        try:
            other.complete(ast.parse(text))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        for call in other.once(by_name).get(function.name, ()):
            found = functions_of(other.value(call.func))
            if any(each.node in wanted for each in found):
                yield Use(other, call.func)


def _beside(module: Module) -> List[str]:
    """Return the full names of the modules beside one in its package."""
    names = [] if module.project is None else module.project.beside()
    return [name for name in names if name != module.name]


def _further(module: Module) -> List[str]:
    """Return the full names of the modules in the other folders of its package."""
    names = [] if module.project is None else module.project.package()[1]
    known = {*module.once(_beside), module.name}
    return [name for name in names[: _MOST + 1] if name not in known]


def _overridden(module: Module, function: NamedFunction) -> Iterator[Function]:
    """Yield the methods of base classes that a method overrides."""
    cls = classes.owner(module, function)
    for base in [] if cls is None else classes.lineage(cls)[1:]:
        if isinstance(base, Class):
            for binding in base.bindings(function.name):
                if isinstance(binding.node, FunctionNode):
                    yield Function(base.module, binding.node)
