"""Executors of ``concurrent.futures``, and the work that is handed to them."""

from __future__ import annotations

import ast
import sys
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Dict, List, Tuple

from .. import guards
from ..calls import last_name
from ..evaluation.consumers import passed_up
from ..evaluation.holders import Label, label_of
from ..evaluation.literals import argument_literal
from ..evaluation.object_uses import uses
from ..evaluation.origins import Made, makers
from ..evaluation.recipients import local_name
from ..fields import nodes_in, position
from .executor_futures import COMPLETING, Position, completions

if TYPE_CHECKING:
    from ..module import Module

_EXECUTOR = "concurrent.futures.Executor"
_HANDING = frozenset({"submit", "map"})


def leaving_waits(module: Module, item: ast.withitem) -> bool:
    """Say whether the end of ``with`` waits for work that was handed to an executor.

    Work whose result is awaited in the block is done by then: what
    ``run_in_executor`` was given, and futures wrapped for asyncio.
    """
    executor = item.context_expr
    named = executor if item.optional_vars is None else item.optional_vars
    label = label_of(module, named)
    if label is None or not module.is_instance(executor, _EXECUTOR):
        return False
    places, calls = module.once(_handings).get(label, ([], []))
    end = (getattr(module.parent(item), "end_lineno", 0), sys.maxsize)
    return any(
        not _is_wrapped(module, calls[index], end)
        for index in range(
            bisect_left(places, position(executor)), bisect_left(places, end)
        )
    )


def _handings(module: Module) -> Dict[Label, Tuple[List[Position], List[ast.Call]]]:
    """Return where work is handed to an object, and the calls that do so, by its
    label, in source order."""
    found: Dict[Label, Tuple[List[Position], List[ast.Call]]] = {}
    for call in sorted(module.nodes(ast.Call), key=position):
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr in _HANDING:
            label = label_of(module, function.value)
            if label is not None:
                places, calls = found.setdefault(label, ([], []))
                places.append(position(call))
                calls.append(call)
    return found


def _is_wrapped(module: Module, call: ast.Call, end: Position) -> bool:
    """Say whether the future of submitted work is made one of asyncio's, or otherwise
    waited for, before the block that its executor is entered by ends."""
    _, taker = passed_up(module, call)
    if isinstance(taker, ast.Call):
        return module.qualified_name(taker.func) in COMPLETING
    local = local_name(module, call)
    if local is None:
        return False
    completed = module.once(completions).get(local, [])
    return bisect_right(completed, position(call)) < bisect_left(completed, end) or any(
        isinstance(module.parent(taker), ast.Await) and position(taker) < end
        for taker in module.once(uses).passed.get(local, ())
    )


def has_done_its_work(module: Module, call: ast.Call, executor: ast.AST) -> bool:
    """Say whether an executor has nothing left to do at a call: it was given to a
    coroutine that has come to its end, or does one piece of work after the other, the
    last of which was waited for."""
    made = makers(module, executor) or ()
    does_one = bool(made) and all(map(_is_of_one, made))
    wanted = ast.dump(executor)
    return any(
        any(ast.dump(given) == wanted for given in part.value.args)
        and (does_one or last_name(part.value) != "run_in_executor")
        for before in guards.earlier(module, call)
        for part in nodes_in(before)
        if isinstance(part, ast.Await) and isinstance(part.value, ast.Call)
    )


def _is_of_one(made: Made) -> bool:
    """Say whether a call makes an executor with one thread or process."""
    return argument_literal(*made, "max_workers", 0) == 1
