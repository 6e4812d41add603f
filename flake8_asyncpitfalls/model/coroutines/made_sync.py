"""Classes whose coroutine functions another module of the package makes synchronous, as
``sync.py`` does in libraries that are used with and without ``await``."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Iterator

from .. import classes
from ..evaluation.values import Class, functions_of

if TYPE_CHECKING:
    from ..module import Module

#: An attribute is set, of something else than the object whose method does so.
_SETTING = re.compile(rb"\bsetattr\((?!\s*self\b)")
#: A coroutine is run, or made to be.
_RUNNING = re.compile(
    rb"\brun(?:_until_complete|_coroutine_threadsafe)?\(|\basync_to_sync\b"
    rb"|\biscoroutinefunction\b"
)


def is_wrapped(module: Module, call: ast.expr) -> bool:
    """Say whether a call is one of a method that may be made synchronous: a module of
    that purpose sets attributes, runs coroutines, and names the class or a base class.
    """
    called = getattr(call, "func", call)  # a property is read
    for function in functions_of(module.value(called)):
        cls = function.receiver or classes.owner(function.module, function.node)
        for base in () if cls is None else classes.lineage(cls):
            if isinstance(base, Class) and _is_named(base):
                return True
    return False


def _is_named(cls: Class) -> bool:
    name = re.compile(rb"\b%s\b" % cls.node.name.encode())
    return any(name.search(text) for text in _texts(cls.module))


def _texts(module: Module) -> Iterator[bytes]:
    """Yield the texts of the modules of that purpose in the packages around one."""
    project = module.project
    packages = module.name.split(".")[:-1]
    while project is not None and packages:
        text = project.text(".".join((*packages, "sync")))
        if text is not None and _SETTING.search(text) and _RUNNING.search(text):
            yield text
        packages.pop()
