"""Which calls block the thread that makes them, and whether that is the event
loop's."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Container, List, Optional

from ...knowledge.rows import Argument, Blocking
from .. import guards, library
from ..calls import argument, has_argument, receiver_of
from ..coroutines import managers
from ..evaluation.consumers import passed_up
from ..evaluation.literals import is_short
from ..evaluation.origins import ENTERING
from ..evaluation.tracing import traced
from ..loops.own_loop import has_loop_to_itself
from ..scopes import Binding, How
from .instant_calls import waits

if TYPE_CHECKING:
    from ..module import Module

_SCHEDULERS = frozenset(
    {
        "asyncio.create_task",
        "asyncio.ensure_future",
        "asyncio.gather",
        "asyncio.shield",
        "asyncio.wait",
        "asyncio.wait_for",
        "asyncio.as_completed",
        "asyncio.run_coroutine_threadsafe",
        "asyncio.AbstractEventLoop.create_task",
        "asyncio.AbstractEventLoop.run_until_complete",
        "asyncio.TaskGroup.create_task",
    }
)
#: What these methods are given is a coroutine, whatever they are methods of.
_SCHEDULING_METHODS = frozenset({"create_task", "ensure_future"})
#: Through how many expressions and variables an object is followed back.
_LONGEST = 20
#: The codes of opening a file, and of using one that was opened elsewhere.
_OPENING = frozenset({"ASYNC230", "ASYNC231"})
_USING = "ASYNC232"


def rows_of(name: str) -> List[Blocking]:
    """Return the rows of the tables that are about a qualified name."""
    if name in library.never_blocking:
        return []
    rows = library.blocking.get(name)
    if rows is None:
        owner, _, last = name.rpartition(".")
        rows = [] if last == "__init__" else library.blocking.get(f"{owner}.*", [])
    return rows


def blocking_row(
    module: Module, call: ast.Call, name: str, iterated: bool = False
) -> Optional[Blocking]:
    """Return the table's row by which a call of this name blocks, if it does.

    With ``iterated`` it is the iteration over what the call gives that blocks.
    """
    for row in rows_of(name):
        if row.iterated is not iterated or any(
            _may_have(module, call, each) or _is_known_to_have(module, call, each)
            for each in row.unless
        ):
            continue
        if any(is_short(module, call, argument) for argument in row.short):
            continue
        if all(has_argument(module, call, argument) for argument in row.needs):
            return row if waits(module, call, name) else None
    return None


def entering_row(module: Module, manager: ast.expr) -> Optional[Blocking]:
    """Return the table's row by which a plain ``with`` blocks that enters what an
    expression gives, if it does: a lock that was made to wait."""
    name = f"{module.type_of(manager)}.__enter__"
    if name not in library.blocking:
        return None
    rows = [
        blocking_row(made.module, made.call, name)
        for made in traced(module, manager) or ()
    ]
    if None in rows:
        return None
    return rows[0] if rows else library.blocking[name][0]


def _may_have(module: Module, call: ast.Call, wanted: Argument) -> bool:
    """Say whether a call may have an argument. ``**options`` are taken to hold none
    that can be given by its name alone: such a one makes something else of the call,
    which who passes on what was configured does not mean."""
    found = has_argument(module, call, wanted)
    if found is None and wanted.position is None:
        return argument(call, wanted.name, None) is not None
    return found is not False


def _is_known_to_have(module: Module, call: ast.Call, wanted: Argument) -> bool:
    """Say whether a call is made only where a variable that it is given has a value:
    ``if timeout == 0: queue.get(timeout=timeout)``."""
    found = argument(call, wanted.name, wanted.position)
    return isinstance(found, ast.Name) and any(
        holds
        and isinstance(test, ast.Compare)
        and isinstance(test.ops[0], (ast.Eq, ast.Is))
        and getattr(test.left, "id", "") == found.id
        and isinstance(test.comparators[0], ast.Constant)
        and test.comparators[0].value == wanted.value
        for test, holds in guards.known(module, call)
    )


def on_loop(module: Module, node: ast.expr) -> bool:
    """Say whether the event loop evaluates an expression itself, and others wait for
    it, too.

    What is awaited or handed to asyncio to be awaited is asynchronous, whatever its
    name says.
    """
    return (
        module.on_loop(node)
        and not is_awaitable(module, node)
        and not has_loop_to_itself(module, node)
    )


def is_awaitable(module: Module, expression: ast.expr) -> bool:
    """Say whether what an expression gives is awaited, or given to asyncio to."""
    node, parent = passed_up(module, expression)
    if isinstance(parent, ast.keyword):
        node, parent = parent, module.parent(parent)
    if isinstance(parent, ast.Await):
        return True
    if isinstance(parent, ast.Call) and parent.func is not node:
        if module.qualified_name(parent.func) in _SCHEDULERS:
            return True
        return getattr(parent.func, "attr", "") in _SCHEDULING_METHODS
    if isinstance(parent, ast.withitem):
        return isinstance(module.parent(parent), ast.AsyncWith)
    return isinstance(parent, ast.AsyncFor) and parent.iter is node


def is_reported_already(
    module: Module, call: ast.Call, row: Blocking, told: Container[str]
) -> bool:
    """Say whether a blocking method is called on what another blocking call gave, and
    that call is a fault already, by one of the codes that are ``told``: in the same
    expression, or as the context manager of the ``with`` around; or on what ``async
    with`` refuses to give. Files are one fault with their opening in the same function.
    """
    node: Optional[ast.AST] = receiver_of(call)
    in_expression = True
    for _ in range(_LONGEST):
        if isinstance(node, ast.Call):
            fault = _fault(module, node)
            if fault is not None and fault.code in told:
                if in_expression or (fault.code in _OPENING and row.code == _USING):
                    return True
            node = receiver_of(node)
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        elif isinstance(node, ast.Name):
            binding = module.binding(node)
            source = None if binding is None else module.assigned(binding)
            if binding is None or source is None:
                return False
            if binding.how is How.ASYNC_ENTER:
                return managers.only_sync_manager(module, source) is not None
            manager = _entered(module, binding, node, source)
            if manager is not None:
                source = manager
            elif binding.how not in (How.ANNOTATED, How.VALUE):
                return False
            in_expression = manager is not None
            node = source
        else:
            return False
    return False


def _fault(module: Module, call: ast.Call) -> Optional[Blocking]:
    name = module.qualified_name(call.func)
    row = None if name is None else blocking_row(module, call, name)
    return row if row is not None and on_loop(module, call) else None


def _entered(
    module: Module, binding: Binding, use: ast.Name, source: ast.AST
) -> Optional[ast.AST]:
    """Return the expression whose ``with`` block a name that it binds is used in."""
    if binding.how is How.ENTER:
        block = next(filter(_is_with, module.ancestors(binding.node)), None)
        if (getattr(block, "end_lineno", 0) or 0) < use.lineno:
            return None
    elif binding.how not in (How.ANNOTATED, How.VALUE):
        return None
    inner = source
    if isinstance(source, ast.Call) and source.args:
        if module.qualified_name(source.func) in ENTERING:
            inner = source.args[0]
    return inner if binding.how is How.ENTER or inner is not source else None


def _is_with(node: ast.AST) -> bool:
    return isinstance(node, (ast.With, ast.AsyncWith))
