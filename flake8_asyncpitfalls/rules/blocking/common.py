"""What all rules about blocking calls share."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, Optional, Type

from ...knowledge.rows import Blocking
from ...model import guards, library
from ...model.blocking import blocking_row, is_reported_already, on_loop
from ...model.calls import spelled
from ...model.iteration import CONSUMERS, consumed_by, iterator_made
from ...model.module import Module
from ...registry import Rule, check, check_calls

#: A message is shorter than this, its code included.
_LIMIT = 120


class BlockingCall(Rule):
    """A rule about calls that block; ``{call}`` and ``{instead}`` fill its message."""

    message = "{call} blocks the event loop; use {instead}"


#: The rules that are registered, by code.
_rules: Dict[str, Type[BlockingCall]] = {}


def register(rule: Type[BlockingCall]) -> None:
    """Report the calls for which the tables name the code of a rule."""
    _rules[rule.code] = rule
    names = [
        name
        for name, rows in library.blocking.items()
        if any(row.code == rule.code and not row.iterated for row in rows)
    ]

    @check_calls(names, on_loop=True)
    def blocking_call(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
        if not on_loop(module, call):
            return
        row = blocking_row(module, call, name)
        if row is not None and row.code == rule.code:
            if is_reported_already(module, call, row):
                return
            if not guards.is_of_sync_edition(module, call):
                yield finding(rule, call, spelled(call.func), name, row.instead)


@check_calls(CONSUMERS, on_loop=True)
def consumed(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls that go over what blocks at each step."""
    return _iterated(module, call, name)


@check(ast.For, ast.ListComp, ast.SetComp, ast.DictComp, ast.Starred)
def loop(module: Module, node: ast.AST) -> Iterator[Rule]:
    """Look for loops over what blocks at each step."""
    return _iterated(module, node, "")


def _iterated(module: Module, node: ast.AST, name: str) -> Iterator[Rule]:
    if module.on_loop(node):
        for iterable in consumed_by(module, node, name):
            found = _step(module, iterable)
            if found is not None:
                yield found


def _step(module: Module, iterable: ast.AST) -> Optional[Rule]:
    """Return the finding that going over an expression is, if it blocks."""
    call = iterator_made(module, iterable)
    if call is not None:
        name = module.qualified_name(call.func)
        if name == module.type_of(iterable):
            return _step_of_type(module, iterable)
        row = name and blocking_row(module, call, name, iterated=True)
        if name and row:
            rule = _rules.get(row.code)
            if rule is None or is_reported_already(module, call, row):
                return None
            return finding(rule, call, spelled(call.func), name, row.instead)
    return _step_of_type(module, iterable)


def _step_of_type(module: Module, iterable: ast.AST) -> Optional[Rule]:
    """Return the finding that going over an object of a class is, if it blocks."""
    name = module.type_of(iterable)
    if name is None or not isinstance(iterable, ast.expr):
        return None
    row = _row_of_class(name)
    rule = _rules.get(row.code) if row is not None else None
    if row is None or rule is None:
        return None
    return finding(rule, iterable, f"iterating {spelled(iterable)}", name, row.instead)


def _row_of_class(name: str) -> Optional[Blocking]:
    for cls in library.lineage(name):
        for row in library.blocking.get(cls, ()):
            if row.iterated:
                return row
    return None


def finding(
    rule: Type[BlockingCall], node: ast.expr, written: str, name: str, instead: str
) -> Rule:
    """Return the finding at a call or an iteration.

    ``written`` is how the code spells it, ``name`` what that is. Of the ways to put it
    the most telling one is taken that leaves the message short enough.
    """
    if " " in written:
        ways = [f"{written} ({name})", written]
    elif written == name or name.endswith(f".{written}"):
        ways = [f"{written}()"]
    else:
        ways = [f"{written}() ({name})", f"{written}()", f"{name}()"]
        if "." not in written:
            ways[1:] = reversed(ways[1:])
    ways.append(f"{name.rpartition('.')[2]}()")
    room = _LIMIT - len(f"{rule.code} {rule.message.format(call='', instead=instead)}")
    call = next((way for way in ways if len(way) < room), ways[-1])
    return rule.at(node, call=call, instead=instead)
