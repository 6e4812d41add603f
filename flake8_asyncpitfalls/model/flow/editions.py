"""Code for the synchronous or the asynchronous edition of a library, or for both."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Iterator

from ..calls import written_name
from ..fields import nodes_in
from ..guards import branches
from ..naming import says_edition
from . import exceptions

if TYPE_CHECKING:
    from ..module import Module

#: Names that say whether code is the synchronous or the asynchronous edition, as in
#: libraries that generate the one from the other.
_EDITIONS = re.compile(
    r"is_?a?sync|a?sync_mode|iscoroutine|awaitable(?!s)|^TYPE_CHECKING$"
    r"|(?-i:^_?A?SYNC$)",
    re.IGNORECASE,
)
#: Functions that tell whether what they are given is asynchronous.
_KINDS = re.compile("iscoroutine|isawaitable")
#: What ``with`` raises around an asynchronous context manager, and the like.
_WRONG_KIND = frozenset({"TypeError", "AttributeError"})


def is_sync_edition(module: Module, node: ast.AST) -> bool:
    """Say whether a condition around code decides that it never runs, or whether what
    it calls is synchronous: ``if False``, ``if _IS_SYNC``, ``if iscoroutine(x)``."""
    for test, _ in branches(module, node):
        if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
            first: ast.expr = test.values[0]  # if False and ready:
        else:
            first = test
        if isinstance(first, ast.Constant):
            return True
        parts = list(nodes_in(test))
        telling = {part for part in parts if _EDITIONS.search(written_name(part))}
        if telling:
            calls = (part for part in parts if isinstance(part, ast.Call))
            telling -= {each.func for each in calls if not _may_be_about(each, node)}
        if telling:
            return True
    return False


def _may_be_about(question: ast.Call, node: ast.AST) -> bool:
    """Say whether a question tells of a function, or that of a call: not where it asks
    about another one, ``iscoroutinefunction(g)``."""
    if not _KINDS.search(written_name(question.func)):
        return True
    function = node.func if isinstance(node, ast.Call) else node
    asked = {name for each in question.args for name in _names(each)}
    return not asked.isdisjoint(_names(function))


def _names(node: ast.AST) -> Iterator[str]:
    """Yield the names in an expression, but those that say nothing of what it is."""
    for name in map(written_name, nodes_in(node)):
        if name not in ("", "self", "cls", "type"):
            yield name


def is_of_sync_edition(module: Module, node: ast.AST) -> bool:
    """Say whether a node runs only in the synchronous edition of code that is generated
    from the asynchronous one: under ``if _IS_SYNC``, or never: ``if True: ... else:``.
    """
    for test, holds in branches(module, node):
        if isinstance(test, ast.Constant) and bool(test.value) is not holds:
            return True
        if any(says_edition(written_name(part)) for part in nodes_in(test)):
            return True
    return False


def is_open_to_both(module: Module, node: ast.AST) -> bool:
    """Say whether the code around an expression asks whether it is synchronous, or
    expects the error that a statement of the wrong kind raises."""
    for handler in exceptions.handlers_around(module, node):
        if not _WRONG_KIND.isdisjoint(exceptions.caught(module, handler)):
            return True
    wanted = ast.dump(node)
    for test, _ in branches(module, node):
        for part in nodes_in(test):
            if ast.dump(part) == wanted and not _is_called_on(module, part):
                return True
    return is_sync_edition(module, node)


def _is_called_on(module: Module, node: ast.AST) -> bool:
    """Say whether a method of an expression is called, which tells nothing of what kind
    it is: ``lock.locked()``."""
    asked = module.parent(node)
    call = module.parent(asked) if isinstance(asked, ast.Attribute) else None
    return isinstance(call, ast.Call) and call.func is asked
