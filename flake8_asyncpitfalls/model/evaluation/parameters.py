"""What the parameters of a function get from a call of it."""

from __future__ import annotations

import ast
from itertools import takewhile
from typing import TYPE_CHECKING, Dict, List, Optional, Sequence, Set, Tuple

from .. import classes
from ..calls import by_name, is_none, taker, written_name
from ..scopes import AnyFunction, FunctionNode, positional
from . import partials
from .values import Class, Function, Partial

if TYPE_CHECKING:
    from ..module import Module

#: Functions that tell what an object is.
_ASKING = ("callable", "getattr", "hasattr", "isinstance", "type")
#: A parameter with what it is given.
Given = Tuple[ast.arg, ast.expr]


def given(module: Module, call: ast.Call, function: Function) -> List[Given]:
    """Return the parameters of a function that a call gives something, each with this:
    not what ``*args`` and ``**options`` may hold, nor what comes after the former."""
    arguments = function.node.args
    positioned = takewhile(_is_single, call.args)
    found = list(zip(places(module, call, function), positioned))
    named = {each.arg: each for each in (*arguments.args, *arguments.kwonlyargs)}
    for keyword in call.keywords:
        parameter = named.get(keyword.arg or "")
        if parameter is not None:
            found.append((parameter, keyword.value))
    return found


def places(module: Module, call: ast.Call, function: Function) -> List[ast.arg]:
    """Return the parameters of a function that the positional arguments of a call go
    to: ``self`` is one in ``Base.close(self)``, and none in ``self.close()``."""
    return positional(function.node)[_is_bound(module, call, function) :]


def values(
    module: Module, call: ast.Call, function: Function
) -> Dict[str, Optional[ast.expr]]:
    """Return what a call gives to the parameters of a function, or leaves at a default;
    nothing where it gives ``*args``."""
    if isinstance(module.value(call.func), Partial):
        call = partials.whole(module, call) or call
    if not all(map(_is_single, call.args)):
        return {}
    found = defaults(function.node)
    found.update((each.arg, value) for each, value in given(module, call, function))
    return found


def defaults(node: AnyFunction) -> Dict[str, Optional[ast.expr]]:
    """Return the parameters of a function that have a default, with this."""
    arguments = node.args
    names = [each.arg for each in positional(node)]
    found: Dict[str, Optional[ast.expr]] = {}
    first = len(names) - len(arguments.defaults)
    found.update(zip(names[first:], arguments.defaults))
    only = (each.arg for each in arguments.kwonlyargs)
    found.update(zip(only, arguments.kw_defaults))
    return found


def taking(module: Module, node: ast.AST) -> Optional[Tuple[AnyFunction, ast.arg]]:
    """Return the function of a module one of whose parameters gets what an expression
    gives, in a call or as its default, and that parameter."""
    around = taker(module, node)
    pairs: List[Tuple[ast.arg, Optional[ast.expr]]] = []
    if isinstance(around, FunctionNode):
        function = around
        named = (*positional(function), *function.args.kwonlyargs)
        pairs += [(each, defaults(function).get(each.arg)) for each in named]
    elif isinstance(around, ast.Call):
        called = module.value(around.func)
        if isinstance(called, Function) and called.module is module:
            function = called.node
            pairs += given(module, around, called)
    found = [parameter for parameter, value in pairs if value is node]
    return (function, found[0]) if found else None


def is_left_out(module: Module, parameter: ast.AST) -> bool:
    """Say whether a parameter is ``None`` where it is not given: what stands in for it
    then, ``loop or get_running_loop()``, says what else it may be. Not where the code
    asks what it is."""
    function, name = module.parent(parameter), getattr(parameter, "arg")
    assert isinstance(function, FunctionNode)
    default = defaults(function).get(name)
    if default is None or not is_none(default):
        return False
    return name.strip("_") not in module.once(_asked_about)


def _asked_about(module: Module) -> Set[str]:
    """Return the names, of variables and attributes, that a module asks for their
    class, or for what they have."""
    return {
        written_name(call.args[0]).strip("_")
        for asking in _ASKING
        for call in module.once(by_name).get(asking, ())
        if call.args
    }


def handed(function: Function, arguments: Sequence[ast.expr]) -> Dict[str, ast.expr]:
    """Return what the parameters of a function get of these arguments where something
    that it was handed to calls it with them."""
    names = [each.arg for each in positional(function.node)]
    return dict(zip(names[_has_receiver(function) :], arguments))


def _is_single(argument: ast.expr) -> bool:
    return not isinstance(argument, ast.Starred)


def _has_receiver(function: Function) -> bool:
    """Say whether the first parameter of a function is an object or a class."""
    return function.receiver is not None and not classes.has_decorator(
        function.module, function.node, "staticmethod"
    )


def _is_bound(module: Module, call: ast.Call, function: Function) -> bool:
    """Say whether the first parameter of a method is what a call is made on, so that no
    argument goes there."""
    if not _has_receiver(function):
        return False
    if classes.has_decorator(function.module, function.node, "classmethod"):
        return True
    if not isinstance(call.func, ast.Attribute):
        return True
    name = getattr(function.node, "name", "")
    if name.startswith("__") and name != call.func.attr:
        return True  # a class, or an object, is called
    return not isinstance(module.value(call.func.value), Class)
