"""The flow of a whole function, put together of that of its statements."""

from __future__ import annotations

import ast

from ..fields import children
from ..scopes import Body
from .flow import Flow, Kind
from .flow_expressions import EXPRESSIONS
from .flow_statements import STATEMENTS, Statements, Swallows

#: How each kind of node adds its events; others are the sum of their parts.
_VISIT = {**EXPRESSIONS, **STATEMENTS}


class _Builder(Statements):
    """Makes the flow of one function."""

    def evaluate(self, node: ast.AST) -> None:
        """Add the events of a node, or of its parts where it has none of its own."""
        visit = _VISIT.get(node.__class__)
        if visit is not None:
            visit(self, node)
        else:
            self.do(*children(node))


def flow_of(function: Body, swallows: Swallows) -> Flow:
    """Return the flow of a function, a lambda, or a module; ``swallows`` says of a
    context manager whether exceptions may end there."""
    builder = _Builder(swallows)
    if isinstance(function, ast.Lambda):
        builder.run(function.body, builder.emitting(Kind.RETURN, function))
    else:
        builder.run(*function.body)
    return Flow(function, builder.start, builder.end, builder.failure, builder.events)
