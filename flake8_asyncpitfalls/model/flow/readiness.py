"""Questions that tell whether there is something to wait for, asked before the wait."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, Optional, Set, Tuple

from .. import guards
from ..calls import is_none
from ..evaluation.values import Function
from ..fields import nodes_in
from .leaving import leaving

if TYPE_CHECKING:
    from ..module import Module

#: Methods of queues, pipes and threads that wait, what tells whether there is something
#: to wait for, and the answer when there is not.
_ASKED = {
    "get": ("empty", False),
    "join": ("is_alive", False),
    "put": ("full", False),
    "recv": ("poll", True),
    "recv_bytes": ("poll", True),
}
#: The queues and pipes that processes fill.
_OF_PROCESSES = "multiprocessing."
_SELECT = "select.select"


def is_ready(module: Module, call: ast.Call, name: str) -> bool:
    """Say whether a queue or pipe was asked whether there is something to take, or room
    for more, and there is: ``if not q.empty(): q.get()``."""
    question, answer = _ASKED.get(name.rpartition(".")[2], ("", False))
    if not question:
        return False
    wanted = ast.dump(getattr(call.func, "value"))
    if name.startswith(_OF_PROCESSES):
        if _has_succeeded(module, call) or _is_found_ready(module, call, wanted):
            return True
    return any(
        isinstance(part, ast.Call)
        and isinstance(part.func, ast.Attribute)
        and (
            part.func.attr == question
            and holds is answer
            or part.func.attr == "qsize"
            and holds
            and question == "empty"
        )
        and ast.dump(part.func.value) == wanted
        for part, holds in _known(module, call)
    )


def is_taken_at_once(module: Module, node: ast.AST) -> bool:
    """Say whether awaiting an asyncio queue is the first thing that is done after that
    was found to hold something: ``while not q.empty(): item = await q.get()``."""
    call = node.value if isinstance(node, ast.Await) else None
    if not isinstance(call, ast.Call) or getattr(call.func, "attr", "") != "get":
        return False
    inner: ast.AST = node
    for around in guards.around(module, node):
        if isinstance(around, (ast.If, ast.While)):
            if inner is not around.body[0]:
                return False
            name = module.qualified_name(call.func) or ""
            return name.startswith("asyncio.") and is_ready(module, call, name)
        if isinstance(inner, ast.stmt):
            return False
        inner = around
    return False


def _has_succeeded(module: Module, call: ast.Call) -> bool:
    """Say whether a process was found to have ended well before a call: what it has put
    into queues and pipes is there."""
    return any(
        isinstance(test, ast.Compare)
        and getattr(test.left, "attr", "") == "exitcode"
        and isinstance(test.comparators[0], ast.Constant)
        and test.comparators[0].value == 0
        and isinstance(test.ops[0], (ast.Eq, ast.NotEq))
        and isinstance(test.ops[0], ast.Eq) is holds
        for test, holds in guards.parts(list(_conditions(module, call)))
    )


def _is_found_ready(module: Module, call: ast.Call, queue: str) -> bool:
    """Say whether the end of a queue that is read is one that was found to be ready:
    ``if ready is jobs._reader: jobs.get()``."""
    return any(
        holds
        and isinstance(test, ast.Compare)
        and isinstance(test.ops[0], (ast.Is, ast.Eq, ast.In))
        and any(
            isinstance(part, ast.Attribute)
            and part.attr == "_reader"
            and ast.dump(part.value) == queue
            for part in (test.left, *test.comparators)
        )
        for test, holds in guards.parts(list(_conditions(module, call)))
    )


def is_selected(module: Module, call: ast.Call) -> bool:
    """Say whether a call is made only where ``select`` has found something to read,
    here or in a function that was asked."""
    for test, holds in guards.parts(list(_conditions(module, call))):
        found: Optional[ast.AST] = test
        if isinstance(test, ast.Compare):
            found = test.comparators[0]
        if isinstance(found, ast.Subscript):
            found = found.value
        found = _source(module, found)
        if isinstance(found, ast.Await):
            found = found.value
        if holds and isinstance(found, ast.Call):
            if any(_selects(module, each) for each in (found.func, *found.args)):
                return True
    return False


def _selects(module: Module, function: ast.expr) -> bool:
    """Say whether an expression is ``select``, or a function that calls it."""
    if module.qualified_name(function) == _SELECT:
        return True
    asked = module.value(function)
    return isinstance(asked, Function) and any(
        isinstance(part, ast.Call) and asked.module.qualified_name(part.func) == _SELECT
        for part in nodes_in(asked.module.whole(asked.node))
    )


def _source(module: Module, node: Optional[ast.AST]) -> Optional[ast.AST]:
    """Return what a variable is bound to, and any other expression as it is."""
    if isinstance(node, ast.NamedExpr):
        return node.value
    if not isinstance(node, ast.Name):
        return node
    binding = module.binding(node)
    return None if binding is None else module.assigned(binding)


def has_ended(module: Module, call: ast.Call, process: ast.AST) -> bool:
    """Say whether a process was asked before whether it has ended, and has:
    ``while process.poll() is None: await asyncio.sleep(1)``."""
    wanted = ast.dump(process)
    return any(
        isinstance(test, ast.Compare)
        and is_none(test.comparators[0])
        and isinstance(test.ops[0], (ast.Is, ast.IsNot))
        and isinstance(test.ops[0], ast.Is) is not holds
        and _tells_of_end(_source(module, test.left), wanted)
        for test, holds in guards.parts(list(_conditions(module, call)))
    )


def _tells_of_end(answer: Optional[ast.AST], process: str) -> bool:
    """Say whether an expression is ``None`` as long as a process runs."""
    if isinstance(answer, ast.Call) and not answer.args:
        answer, name = answer.func, "poll"
    else:
        name = "returncode"
    return (
        isinstance(answer, ast.Attribute)
        and answer.attr == name
        and ast.dump(answer.value) == process
    )


def _known(module: Module, call: ast.Call) -> Iterator[Tuple[ast.AST, bool]]:
    """Yield the parts of the conditions under which a node runs, and whether they
    hold."""
    pending = list(_conditions(module, call))
    for test, holds in guards.parts(pending):
        if isinstance(test, ast.Compare):
            if isinstance(test.ops[0], (ast.Gt, ast.NotEq)):
                yield test.left, holds  # q.qsize() > 0
        else:
            yield test, holds
            pending.extend((answer, holds) for answer in _answers(module, test))


def _conditions(module: Module, call: ast.Call) -> Iterator[guards.Condition]:
    """Yield the conditions under which a method is called, those of loops included, and
    whether each must hold."""
    there = {ast.dump(each) for each in _receivers(call)}
    for test, holds in _written_conditions(module, call):
        yield (test if holds else _without_presence(test, there)), holds


def _receivers(call: ast.Call) -> Iterator[ast.expr]:
    """Yield the object of which a method is called, and those that this is had from."""
    node: ast.expr = call.func
    while isinstance(node, ast.Attribute):
        node = node.value
        yield node


def _without_presence(test: ast.expr, there: Set[str]) -> ast.expr:
    """Return what does not hold of a condition that does not: not that something is
    there which is used afterwards (``t is not None and t.is_alive()``)."""
    if not isinstance(test, ast.BoolOp) or isinstance(test.op, ast.Or):
        return test
    left = [each for each in test.values if ast.dump(_present(each)) not in there]
    return left[0] if len(left) == 1 else test


def _present(test: ast.expr) -> ast.expr:
    """Return what is asked for by ``x is not None``; any other condition as it is."""
    if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.IsNot):
        if is_none(test.comparators[0]):
            return test.left
    return test


def _written_conditions(module: Module, node: ast.AST) -> Iterator[guards.Condition]:
    yield from guards.branches(module, node)
    inner = node
    for around in guards.around(module, node):
        if isinstance(around, ast.While) and inner in around.body:
            yield around.test, True
        inner = around
    for before in guards.earlier(module, node):
        if isinstance(before, ast.While) and not any(
            isinstance(each, ast.Break) for each in leaving(module, before.body)
        ):
            yield before.test, False


def _answers(module: Module, test: ast.AST) -> Iterator[ast.expr]:
    """Yield what the method of ``self`` that a condition asks says itself."""
    method = getattr(test, "func", None)
    if isinstance(method, ast.Attribute) and getattr(method.value, "id", "") == "self":
        asked = module.value(method)
        if isinstance(asked, Function) and not isinstance(asked.node, ast.Lambda):
            last = asked.module.body(asked.node)[-1]
            if isinstance(last, ast.Return) and last.value is not None:
                if len(asked.module.exits(asked.node)) == 1:
                    yield last.value
