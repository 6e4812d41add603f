"""Calls of what ``functools.partial`` makes: of a function, with arguments."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, NamedTuple

from .calls import by_name, written_name
from .values import Partial

if TYPE_CHECKING:
    from .module import Module


class Prepared(NamedTuple):
    """A call of a ``partial``, and the call of the function that this makes, with all
    arguments."""

    call: ast.Call
    whole: ast.Call


def calls(module: Module, made: ast.Call) -> Iterator[Prepared]:
    """Yield the calls of an object that ``partial`` gives, at once or by the variable
    or attribute that keeps it, wherever nothing else can be there. It is given at
    least a function."""
    around = module.parent(made)
    if isinstance(around, ast.Call) and around.func is made:
        yield Prepared(around, _whole(module, made, around))
    if not isinstance(around, ast.Assign):
        return
    value = module.value(made)
    for call in module.once(by_name).get(written_name(around.targets[0]), ()):
        if isinstance(value, Partial) and module.value(call.func) == value:
            if _may_be_given(module, made, call.func):
                yield Prepared(call, _whole(module, made, call))


def _may_be_given(module: Module, made: ast.Call, callee: ast.expr) -> bool:
    """Say whether a callee may be what a call gives, and not what another one of the
    same function gives to a variable of that name."""
    return not isinstance(callee, ast.Name) or any(
        binding.source is made for binding in module.bindings(callee)
    )


def _whole(module: Module, made: ast.Call, call: ast.Call) -> ast.Call:
    arguments = [*made.args[1:], *call.args]
    keywords = [*call.keywords, *made.keywords]
    whole = ast.copy_location(ast.Call(made.args[0], arguments, keywords), call)
    # What is around it is asked for: a "with", or the handler of an error.
    module.parents[whole] = module.parents[call]
    return whole
