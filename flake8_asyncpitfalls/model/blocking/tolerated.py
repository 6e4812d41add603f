"""Calls that block and may: what keeps the event loop waits where nobody minds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Optional

from .. import guards
from ..calls import by_name, callee, last_name, written_name
from ..cancellation.clean_up import is_clean_up
from ..fields import nodes_in
from ..flow.likelihood import ASKING, may_be_elsewhere
from ..flow.testing import in_test, in_test_package
from ..naming import says_ending
from ..statements import assigned_in
from ..tasks.executor_futures import may_be_done
from .idle_loop import runs_alone

if TYPE_CHECKING:
    from ..module import Module

#: The ends of the names of what waits until a thread or process has ended.
_WAITING_FOR_END = (".join()", ".shutdown()", "Popen.wait()")
#: So many calls of ``print`` make a program that is used at a terminal.
_TALKATIVE = 5
_RESULTS = frozenset({"exception", "result"})
#: Methods by which a thread is told something.
_TELLING = frozenset(
    {
        *("call_soon_threadsafe", "notify", "notify_all", "put", "put_nowait"),
        *("run_coroutine_threadsafe", "send", "set"),
    }
)


def is_tolerated(module: Module, node: ast.expr, what: str) -> bool:
    """Say whether a call, or what else runs a function, that leads to what blocks may
    well stand where it does: in a test, in a command, in what closes down a thread,
    where no event loop may be running. ``what`` is the name of what blocks."""
    if (
        in_test_package(module)
        or in_test(module, node)
        or may_be_elsewhere(module, node)
    ):
        return True
    if runs_alone(module, node) or _follows_failure(module, node):
        return True
    if _asks_for_result(module, node):
        return True
    if what.endswith(ASKING):
        if len(module.once(by_name).get("print", ())) >= _TALKATIVE:
            return True  # somebody sits there, and waits for nothing else
    if isinstance(_statement(module, node), ast.Raise):
        return True
    return (
        what.endswith(_WAITING_FOR_END)
        and says_ending(written_name(callee(node)))
        and is_clean_up(module, node)
    )


def _asks_for_result(module: Module, node: ast.expr) -> bool:
    """Say whether a kind of future is asked for its result, which is there."""
    asked = callee(node)
    future = getattr(asked, "value", None)
    if written_name(asked) not in _RESULTS or not isinstance(future, ast.Name):
        return False
    return may_be_done(module, future)


def _follows_failure(module: Module, node: ast.expr) -> bool:
    """Say whether something runs only once something has failed, which fails the
    function, too, or where a module was not there to be imported."""
    return any(
        isinstance(around, ast.ExceptHandler)
        and (isinstance(around.body[-1], ast.Raise) or _is_of_import(module, around))
        for around in guards.around(module, node)
    )


def _is_of_import(module: Module, handler: ast.ExceptHandler) -> bool:
    tried = getattr(module.parent(handler), "body")
    return all(isinstance(each, (ast.Import, ast.ImportFrom)) for each in tried)


def _statement(module: Module, node: ast.AST) -> Optional[ast.AST]:
    """Return the statement that a node is in."""
    return next(
        (each for each in module.ancestors(node) if isinstance(each, ast.stmt)), None
    )


def is_told_to_end(module: Module, node: ast.AST, what: str) -> bool:
    """Say whether a node waits for the end of a thread or process, in a function that
    ends something, after what tells this to: ``self._closing = True``. ``what`` is the
    name of what blocks there."""
    if not what.endswith(_WAITING_FOR_END):
        return False
    function = module.scope_of(node).own.node
    return says_ending(getattr(function, "name", "")) and any(
        _tells_to_end(part)
        for before in guards.earlier(module, node)
        for part in nodes_in(before)
    )


def _tells_to_end(node: ast.AST) -> bool:
    targets = assigned_in(node)
    if targets:
        return isinstance(targets[0], ast.Attribute)
    if not isinstance(node, ast.Call):
        return False
    name = last_name(node)
    return name in _TELLING or says_ending(name)
