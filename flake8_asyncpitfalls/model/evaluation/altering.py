"""Classes whose methods are made into something else when the class is made."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Dict, Iterator, List

from .. import classes
from ..calls import callee, last_name, written_name
from ..fields import nodes_in
from ..scopes import FunctionNode
from .values import Class, Function

if TYPE_CHECKING:
    from ..module import Module

#: Methods by which a class of tests, or an object of it, is made ready.
_PREPARING = ("__init__", "setUp", "setUpClass")
_SPECIAL = re.compile(r"__\w+__")


def alters_methods(cls: Class) -> bool:
    """Say whether something may replace the methods of a class: a decorator or
    metaclass that sets attributes or makes things synchronous, ``__init_subclass__``
    of a base class, ``__getattribute__``."""
    known: Dict[Class, bool] = cls.module.memory(alters_methods)
    if cls not in known:
        known[cls] = False  # for a class that is met while it is looked at
        known[cls] = any(_alters(cls, base) for base in classes.lineage(cls))
    return known[cls]


def _alters(cls: Class, base: object) -> bool:
    if not isinstance(base, Class):
        return False
    if base.bindings("__getattribute__"):
        return True
    if base != cls:
        for binding in base.bindings("__init_subclass__"):
            if _sets_methods(cls, binding.node):
                return True
    return any(_is_maker(cls, base.module, maker) for maker in _makers(base.node))


def _makers(node: ast.ClassDef) -> Iterator[ast.expr]:
    """Yield what is given a class to work on: its decorators and its metaclass."""
    for decorator in node.decorator_list:
        yield callee(decorator)
    for keyword in node.keywords:
        if keyword.arg == "metaclass":
            yield keyword.value


def _is_maker(cls: Class, module: Module, expression: ast.expr) -> bool:
    value = module.value(expression)
    if isinstance(value, (Function, Class)):
        return _sets_methods(cls, value.module.whole(value.node))
    return "sync" in written_name(expression).lower()


def prepares_methods(cls: Class) -> bool:
    """Say whether a class of tests, or one above it, sets what may be its methods when
    it is made ready: ``setattr(cls, name, wrap(test))`` in ``setUpClass``."""
    return any(
        isinstance(binding.node, FunctionNode)
        and any(
            not isinstance(name, ast.Constant)
            for given in _set_by_name(base.module.whole(binding.node))
            for name in given
        )
        for base in classes.lineage(cls)
        if isinstance(base, Class)
        for method in _PREPARING
        for binding in base.bindings(method)
    )


def _sets_methods(cls: Class, node: ast.AST) -> bool:
    """Say whether code sets attributes that may be methods of a class: those of a name
    that it has there already, or that is not seen. Special ones are left out."""
    return any(_may_be_method(cls, name) for name in _set_by_name(node))


def _set_by_name(node: ast.AST) -> Iterator[List[ast.expr]]:
    """Yield the names of the attributes that code sets by ``setattr``, in a list each,
    which is empty where the name is not seen."""
    for part in nodes_in(node):
        if isinstance(part, ast.Call):
            if last_name(part) in ("setattr", "__setattr__"):
                yield part.args[1:2]


def _may_be_method(cls: Class, given: List[ast.expr]) -> bool:
    """Say whether an argument may name a method of a class that is no special one."""
    name = getattr(given[0], "value", None) if given else None
    if not isinstance(name, str):
        return True
    return not _SPECIAL.fullmatch(name) and any(
        isinstance(base, Class) and base.bindings(name) for base in classes.lineage(cls)
    )


def is_made_into_another(cls: Class) -> bool:
    """Say whether a module makes another class or object of a class, or of one below
    which it stands, whose methods may be others: ``Store = synchronize(_Store)``."""
    return any(
        isinstance(base, Class) and _is_taken(base) for base in classes.lineage(cls)
    )


def _is_taken(cls: Class) -> bool:
    module = cls.module
    uses = module.uses(module.scope_of(cls.node), cls.node.name)
    return any(
        isinstance(call, ast.Call)
        and use in call.args
        and isinstance(module.parent(call), ast.Assign)
        and module.scope_of(call) is module.scope
        for use, call in zip(uses, map(module.parent, uses))
    )
