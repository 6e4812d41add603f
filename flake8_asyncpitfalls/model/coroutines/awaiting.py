"""Where what a call gives is awaited: there and then, or by the variable it is in."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Iterator, List, Optional, Set

from ...knowledge.tasks import TASK_MAKERS
from ..calls import argument
from ..evaluation import consumers, recipients

if TYPE_CHECKING:
    from ..module import Module

#: Functions that raise what their argument raises: where they are awaited, or at once.
_PASSING = frozenset({"asyncio.gather", "asyncio.shield", *TASK_MAKERS})
_RUNNING = frozenset(
    {
        "asyncio.run",
        "asyncio.Runner.run",
        "asyncio.AbstractEventLoop.run_until_complete",
    }
)
_KEEPING = "return_exceptions"


def places(module: Module, call: ast.Call) -> Iterator[ast.AST]:
    """Yield where an awaitable that a call gives surely runs and raises its errors: the
    ``await``, or the call that runs the loop for it."""
    pending: List[ast.AST] = [call]
    seen: Set[ast.AST] = set()
    while pending:
        given = pending.pop()
        if given in seen:
            continue
        seen.add(given)
        node, parent = consumers.passed_up(module, given)
        if isinstance(parent, ast.Await):
            yield parent
        elif isinstance(parent, ast.Call):
            name = None if node is parent.func else module.qualified_name(parent.func)
            if name in _RUNNING:
                yield parent
            elif name in _PASSING and argument(parent, _KEEPING, None) is None:
                pending.append(parent)
        elif isinstance(parent, ast.GeneratorExp):
            pending.append(parent)
        elif isinstance(parent, ast.NamedExpr):
            pending += [parent, *recipients.sure_uses(module, parent.target)]
        else:
            pending += _read(module, node, parent)


def _read(
    module: Module, node: ast.AST, parent: Optional[ast.AST]
) -> Iterator[ast.AST]:
    """Yield where a variable is read that surely has a value, or an item of it, which a
    statement gave to it."""
    found = recipients.local_targets(module, node)
    if isinstance(parent, (ast.For, ast.comprehension)) and node is parent.iter:
        found += [parent.target] if isinstance(parent.target, ast.Name) else []
    for target in found:
        yield from recipients.sure_uses(module, target)
