"""Which overload of a function fits a call.

See https://typing.python.org/en/latest/spec/overload.html.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional

from .. import classes
from ..calls import passes_more
from ..scopes import FunctionNode
from . import parameters, results
from .agreement import same
from .values import Awaitable, Coroutine, Function, Named, Value

if TYPE_CHECKING:
    from ..module import Module
    from .parameters import Given

_OVERLOADS = ("typing.overload", "typing_extensions.overload")
_LITERALS = (Named("typing.Literal"), Named("typing_extensions.Literal"))


def chosen(
    module: Module, call: ast.Call, function: Function, value: Optional[Value]
) -> Optional[Value]:
    """Return what a call gives by the overloads of the function that fit it; ``value``,
    what it gives by the function itself, where that has none."""
    signatures = list(_signatures(function))
    if not signatures:
        return value
    given: List[Optional[Value]] = []
    for signature in signatures:
        bound = _bound(module, call, signature)
        if bound is not None and not _is_excluded(signature.module, bound):
            given.append(results.undecorated(signature))
            if _is_sure(signature.module, bound, signatures):
                break
    found = same(given)
    if isinstance(value, Coroutine) and isinstance(found, (Awaitable, Coroutine)):
        return value._replace(result=found.result)
    return value if found is None else found


def _signatures(function: Function) -> Iterator[Function]:
    """Yield the overloads of a function."""
    module, name = function.module, getattr(function.node, "name", "")
    bindings = module.scope_of(function.node).bindings.get(name, ())
    for binding in bindings if len(bindings) > 1 else ():
        node = binding.node
        if isinstance(node, FunctionNode) and node is not function.node:
            if classes.has_decorator(module, node, *_OVERLOADS):
                yield function._replace(node=node)


def _bound(
    module: Module, call: ast.Call, signature: Function
) -> Optional[List[Given]]:
    """Return the parameters that a call gives arguments to; ``None`` where it does not
    fit them, or where that is not seen."""
    if passes_more(call):
        return None
    bound = parameters.given(module, call, signature)
    arguments = signature.node.args
    taken = {value for _, value in bound}
    if not arguments.vararg and not taken.issuperset(call.args):
        return None
    if not arguments.kwarg and not all(each.value in taken for each in call.keywords):
        return None
    places = parameters.places(module, call, signature)
    required = places[: len(places) - len(arguments.defaults)]
    required += [
        each
        for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults)
        if default is None
    ]
    given = [parameter for parameter, _ in bound]
    return bound if all(each in given for each in required) else None


def _is_excluded(module: Module, bound: List[Given]) -> bool:
    """Say whether an argument surely is none that its parameter takes."""
    return any(
        isinstance(given, ast.Constant)
        and _literals(module, parameter) is not None
        and _key(given) not in (_literals(module, parameter) or ())
        for parameter, given in bound
    )


def _is_sure(module: Module, bound: List[Given], signatures: List[Function]) -> bool:
    """Say whether all that tells an overload from the others are literal arguments."""
    return all(
        (isinstance(given, ast.Constant) and _literals(module, parameter) is not None)
        or len(set(_annotations(signatures, parameter.arg))) == 1
        for parameter, given in bound
    )


def _annotations(signatures: List[Function], name: str) -> Iterator[str]:
    """Yield what overloads declare of a parameter."""
    for signature in signatures:
        arguments = signature.node.args
        every = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
        for parameter in every:
            if parameter.arg == name:
                annotation = parameter.annotation
                yield "" if annotation is None else ast.dump(annotation)


def _literals(module: Module, parameter: ast.arg) -> Optional[List[str]]:
    """Return the constants that a parameter takes, if it takes nothing else."""
    annotation = parameter.annotation
    if isinstance(annotation, ast.Constant):
        return [_key(annotation)] if annotation.value is None else None
    if not isinstance(annotation, ast.Subscript):
        return None
    if module.value(annotation.value) not in _LITERALS:
        return None
    inner = annotation.slice
    return [
        _key(each) for each in (inner.elts if isinstance(inner, ast.Tuple) else [inner])
    ]


def _key(node: ast.expr) -> str:
    return ast.dump(node)
