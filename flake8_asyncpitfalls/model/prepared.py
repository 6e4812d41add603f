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
        yield Prepared(around, _whole(made, around))
    if not isinstance(around, ast.Assign):
        return
    value = module.value(made)
    for call in module.once(by_name).get(written_name(around.targets[0]), ()):
        if isinstance(value, Partial) and module.value(call.func) == value:
            yield Prepared(call, _whole(made, call))


def _whole(made: ast.Call, call: ast.Call) -> ast.Call:
    arguments = [*made.args[1:], *call.args]
    keywords = [*call.keywords, *made.keywords]
    return ast.copy_location(ast.Call(made.args[0], arguments, keywords), call)
