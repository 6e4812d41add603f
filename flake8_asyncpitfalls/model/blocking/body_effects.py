"""What the body of a plain function does to the thread that calls it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, FrozenSet, List

from ...knowledge.blocking.methods import DISTINCTIVE
from ...knowledge.iteration import CONSUMERS
from .. import imports, library
from ..calls import spelled
from ..evaluation.attribute_stores import attribute_aliases
from ..evaluation.literals import argument_literal
from ..fields import position
from ..flow.suspension import executed_with
from ..scopes import AnyFunction, How
from ..tasks.executors import leaving_waits
from .blocking_calls import blocking_row, entering_row, is_awaitable
from .blocking_steps import steps
from .configured import configured_call
from .host_lookups import is_known_address
from .in_memory import is_in_memory
from .sockets import is_on_machine

if TYPE_CHECKING:
    from ..module import Module

#: The nodes in which something may block.
KINDS = (
    ast.Call,
    ast.With,
    ast.For,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.Starred,
)
#: The codes of what waits for somebody else: the network, a process, a thread, the
#: user. The file system mostly answers at once, and computing has a code of its own.
_WAITING = frozenset(
    f"ASYNC{number}"
    for number in (210, 211, 212, 220, 221, 222, 250, 251, 510, 511, 512, 515)
)
#: The names of what blocks, and of what gives something that does at each step.
BLOCKING_NAMES = frozenset().union(
    *(library.blocking_calls[code] for code in _WAITING),
    *(library.blocking_iterations.get(code, ()) for code in _WAITING),
    ("concurrent.futures.Executor.submit", "concurrent.futures.Executor.map"),
)
#: The last parts of the names of what blocks, or goes over what blocks at each step.
_LAST: FrozenSet[str] = DISTINCTIVE.union(
    name.rpartition(".")[2] for name in (*BLOCKING_NAMES, *CONSUMERS)
)
#: What ends or takes back something. Where it takes long, what came before does, too.
_LETTING_GO = (".close", ".rollback")
_SLEEP = "time.sleep"
#: A shorter pause only lets other threads go on (seconds).
_SHORT = 0.01
#: What is sent is put in a queue, which mostly has room.
_QUEUING = "zmq.Socket.send"
#: The packages of which any method may block.
_OPEN: FrozenSet[str] = frozenset(
    name.partition(".")[0] for name in BLOCKING_NAMES if name.endswith(".*")
)


def parts(module: Module, function: AnyFunction) -> List[ast.AST]:
    """Return the nodes in a function's own code in which something may block, in source
    order."""
    whole = module.whole(function)
    body = [whole.body] if isinstance(whole, ast.Lambda) else whole.body
    found = (node for node in executed_with(body) if isinstance(node, KINDS))
    return sorted(found, key=position)


def blocks(module: Module, node: ast.AST) -> str:
    """Return how to name what blocks the thread that runs a node; "" where nothing
    surely does."""
    if not isinstance(node, KINDS):
        return ""
    if isinstance(node, ast.With):
        for item in node.items:
            row = entering_row(module, item.context_expr)
            if row is not None and row.code in _WAITING:
                return f'"with {spelled(item.context_expr)}"'
        waits = any(leaving_waits(module, item) for item in node.items)
        return 'the end of "with"' if waits else ""
    name = ""
    if isinstance(node, ast.Call):
        if configured_call(module, node) is None:
            if not _may_block(module, node):
                return ""
        name = module.qualified_name(node.func) or ""
        if _call_blocks(module, node, name):
            return f"{name}()"
        if name not in CONSUMERS:
            return ""
    for step in steps(module, node, name):
        if step.row.code in _WAITING:
            return f"iterating {step.name}"
    return ""


def _may_block(module: Module, call: ast.Call) -> bool:
    """Say whether the tables may know a call, by its last name alone."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return (
            function.attr in _LAST
            or not _OPEN.isdisjoint(module.imported_packages)
            or imports.is_of_own_module(module, function)
            or not _LAST.isdisjoint(
                module.once(attribute_aliases).get(function.attr, ())
            )
        )
    if not isinstance(function, ast.Name):
        return False
    scope = module.scope_of(function).binding_scope(function.id)
    if scope is None:
        return function.id in _LAST
    return all(
        binding.how is not How.IMPORT
        or binding.name.rpartition(".")[2] in _LAST
        or module.once_for(imports.is_handed_on, binding.name)
        for binding in scope.bindings[function.id]
    )


def _call_blocks(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a call of this name keeps its thread waiting for somebody else."""
    if configured_call(module, call) is None:
        row = blocking_row(module, call, name)
        if row is None or row.code not in _WAITING:
            return False
        if name.startswith(_QUEUING) or name.endswith(_LETTING_GO):
            return False
        if name == _SLEEP and _is_short(argument_literal(module, call, "secs", 0)):
            return False
        if is_in_memory(module, call, name):
            return False
        if is_known_address(module, call, name) or is_on_machine(module, call, name):
            return False
    return not is_awaitable(module, call)


def _is_short(seconds: object) -> bool:
    return isinstance(seconds, (int, float)) and seconds < _SHORT
