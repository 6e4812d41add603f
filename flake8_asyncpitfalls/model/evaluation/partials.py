"""Calls of what ``functools.partial`` makes: of a function, with arguments."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, NamedTuple, Optional

from ..calls import by_name, put_together, written_name
from ..statements import assigned_in
from .attribute_stores import stores
from .values import Class, Partial, objects_of

if TYPE_CHECKING:
    from ..module import Module


class PartialCall(NamedTuple):
    """A call of a ``partial``, and the call of the function that this makes, with all
    arguments."""

    call: ast.Call
    whole: ast.Call


def calls(module: Module, made: ast.Call) -> Iterator[PartialCall]:
    """Yield the calls of an object that ``partial`` gives, at once or by the variable
    or attribute that keeps it, wherever nothing else can be there. It is given at
    least a function."""
    around = module.parent(made)
    if isinstance(around, ast.Call) and around.func is made:
        yield PartialCall(around, _whole(module, made, around))
    targets = assigned_in(around)
    if not targets:
        return
    value = module.value(made)
    for call in module.once(by_name).get(written_name(targets[0]), ()):
        if isinstance(value, Partial) and module.value(call.func) == value:
            if _made(module, call.func) is made:
                yield PartialCall(call, _whole(module, made, call))


def whole(module: Module, call: ast.Call) -> Optional[ast.Call]:
    """Return the call that a call of a ``partial`` makes; ``None`` where it is not
    known what that was given."""
    made = _made(module, call.func)
    return None if made is None else _whole(module, made, call)


def _made(module: Module, callee: ast.expr) -> Optional[ast.Call]:
    """Return the call that surely gave a ``partial``, and not another one of the same
    function for a variable or attribute of that name."""
    made: Optional[ast.AST] = callee
    if isinstance(callee, ast.Name):
        binding = module.binding(callee)
        made = None if binding is None else module.assigned(binding)
    elif isinstance(callee, ast.Attribute):
        sources = {
            module.assigned(binding)
            for owner in objects_of(module.value(callee.value))
            for cls in module.lineage(owner.cls)
            if isinstance(cls, Class) and cls.module is module
            for binding in (
                *cls.bindings(callee.attr),
                *stores(module, callee.attr).by_class.get(cls, ()),
            )
        }
        made = sources.pop() if len(sources) == 1 else None
    return made if isinstance(made, ast.Call) else None


def _whole(module: Module, made: ast.Call, call: ast.Call) -> ast.Call:
    arguments = [*made.args[1:], *call.args]
    keywords = [*call.keywords, *made.keywords]
    return put_together(module, call, made.args[0], arguments, keywords)
