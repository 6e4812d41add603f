"""Which overload of a function fits a call.

See https://typing.python.org/en/latest/spec/overload.html.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Tuple

from . import classes, results
from .calls import passes_more
from .scopes import FunctionNode, positional
from .values import Awaitable, Class, Coroutine, Function, Named, Value, same

if TYPE_CHECKING:
    from .module import Module

_OVERLOADS = ("typing.overload", "typing_extensions.overload")
_LITERALS = (Named("typing.Literal"), Named("typing_extensions.Literal"))

#: A parameter with what it is given.
_Given = Tuple[ast.arg, ast.expr]


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


def skipped(module: Module, function: Function, call: ast.Call) -> int:
    """Return how many parameters a call fills by itself: self or cls."""
    if function.receiver is None:
        return 0
    if classes.has_decorator(function.module, function.node, "staticmethod"):
        return 0
    if classes.has_decorator(function.module, function.node, "classmethod"):
        return 1
    owner = getattr(call.func, "value", None)
    return 0 if owner and isinstance(module.value(owner), Class) else 1


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
) -> Optional[List[_Given]]:
    """Return the parameters that a call gives arguments to; ``None`` where it does not
    fit them, or where that is not seen."""
    arguments = signature.node.args
    places = positional(signature.node)
    required = places[: len(places) - len(arguments.defaults)]
    places = places[skipped(module, signature, call) :]
    named = {each.arg: each for each in (*arguments.args, *arguments.kwonlyargs)}
    required += [
        each
        for each, default in zip(arguments.kwonlyargs, arguments.kw_defaults)
        if default is None
    ]
    if passes_more(call) or len(call.args) > len(places) and not arguments.vararg:
        return None
    bound = list(zip(places, call.args))
    for keyword in call.keywords:
        if keyword.arg in named:
            bound.append((named[keyword.arg], keyword.value))
        elif arguments.kwarg is None:
            return None
    given = [parameter for parameter, _ in bound]
    wanted = [each for each in places if each in required and each not in given]
    wanted += [
        each for each in arguments.kwonlyargs if each in required and each not in given
    ]
    return None if wanted else bound


def _is_excluded(module: Module, bound: List[_Given]) -> bool:
    """Say whether an argument surely is none that its parameter takes."""
    return any(
        isinstance(given, ast.Constant)
        and _literals(module, parameter) is not None
        and _key(given) not in (_literals(module, parameter) or ())
        for parameter, given in bound
    )


def _is_sure(module: Module, bound: List[_Given], signatures: List[Function]) -> bool:
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
