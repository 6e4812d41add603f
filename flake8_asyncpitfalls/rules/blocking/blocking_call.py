"""The base of the rules about blocking calls, and the checks that all of them share.

The tables of ``knowledge.blocking`` say which calls block, and name the code of each.
"""

from __future__ import annotations

import ast
from typing import Dict, Iterator, Type

from ...knowledge.iteration import CONSUMERS
from ...model import library
from ...model.blocking.blocking_calls import (
    blocking_row,
    entering_row,
    is_reported_already,
    on_loop,
    rows_of,
)
from ...model.blocking.blocking_steps import steps
from ...model.blocking.handed_calls import handed
from ...model.calls import spelled
from ...model.evaluation import partials
from ...model.flow import editions
from ...model.module import Module
from ...registry import Rule, check, check_calls, enabled_codes


class BlockingCall(Rule):
    """A rule about calls that block; ``{call}`` and ``{instead}`` fill its message."""

    message = "{call} blocks the event loop; use {instead}"
    symptom = "The loop is held: no other task runs until the call returns."
    #: A blocking call is told of itself, whatever the expression around it leads to.
    overrides = frozenset({"ASYNC514"})


#: The rules that are registered, by code.
_rules: Dict[str, Type[BlockingCall]] = {}


def register(rule: Type[BlockingCall]) -> None:
    """Have the calls reported for which the tables name the code of a rule."""
    _rules[rule.code] = rule

    @check_calls(set(library.blocking_calls[rule.code]), on_loop=True)
    def blocking_call(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
        """Look for the calls that block the event loop and are the rule's to report."""
        if not on_loop(module, call):
            return
        row = blocking_row(module, call, name)
        if row is not None and row.code == rule.code:
            if is_reported_already(module, call, row, enabled_codes(module.config)):
                return
            if not editions.is_of_sync_edition(module, call):
                yield finding(rule, call, spelled(call.func), name, row.instead)


@check_calls(["functools.partial"])
def prepared_call(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls of what ``functools.partial`` makes of something that blocks."""
    name = (module.qualified_name(call.args[0]) if call.args else None) or ""
    for each in partials.calls(module, call) if rows_of(name) else ():
        row = blocking_row(module, each.whole, name)
        if row is not None and row.code in _rules and on_loop(module, each.call):
            written = spelled(each.call.func)
            yield finding(_rules[row.code], each.call, written, name, row.instead)


@check_calls(library.callers_with_rest)
def handed_over(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for what blocks and is itself handed to the event loop, to call it."""
    found = handed(module, call, name)
    if found is not None:
        rule, instead = _rules[found.row.code], found.row.instead
        written = f"the callback {spelled(found.made.call.func)}"
        yield finding(rule, found.made.node, written, found.name, instead)


@check(ast.With)
def entered(module: Module, node: ast.With) -> Iterator[Rule]:
    """Look for ``with`` that waits until it may enter something."""
    for manager in (item.context_expr for item in node.items):
        if on_loop(module, manager):
            row = entering_row(module, manager)
            if row is not None:
                name = module.type_of(manager) or ""
                written = f"entering {spelled(manager)}"
                yield finding(_rules[row.code], manager, written, name, row.instead)


@check_calls(CONSUMERS, on_loop=True)
def consumed(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for calls that go over what blocks at each step."""
    return _iterated(module, call, name)


@check(ast.For, ast.ListComp, ast.SetComp, ast.DictComp, ast.Starred)
def loop(module: Module, node: ast.AST) -> Iterator[Rule]:
    """Look for loops over what blocks at each step."""
    return _iterated(module, node, "")


@check(ast.Assign, ast.Compare)
def taken(module: Module, node: ast.AST) -> Iterator[Rule]:
    """Look for what unpacks or searches what blocks at each step."""
    return _iterated(module, node, "")


def _iterated(module: Module, node: ast.AST, name: str) -> Iterator[Rule]:
    """Yield the findings at a node that iterates on the event loop: a loop, or a call
    of this name."""
    if module.on_loop(node):
        for step in steps(module, node, name):
            made = step.node
            if isinstance(made, ast.Call):
                told = enabled_codes(module.config)
                if is_reported_already(module, made, step.row, told):
                    continue
            rule, instead = _rules[step.row.code], step.row.instead
            yield finding(rule, step.node, step.written, step.name, instead)


def finding(
    rule: Type[BlockingCall], node: ast.expr, written: str, name: str, instead: str
) -> Rule:
    """Return the finding at a call or an iteration.

    ``written`` is how the code spells it, ``name`` what that is. Of the ways to put it
    the most telling one is taken that leaves the message short enough.
    """
    if " " in written:
        ways = [written] if written.endswith(name) else [f"{written} ({name})", written]
    elif written == name or name.endswith(f".{written}"):
        ways = [f"{written}()"]
    else:
        ways = [f"{written}() ({name})", f"{written}()", f"{name}()"]
        if "." not in written:
            ways[1:] = reversed(ways[1:])
    ways.append(f"{name.rpartition('.')[2]}()")
    room = rule.room(call="", instead=instead)
    call = next((each for each in ways if len(each) <= room), ways[-1])
    return rule.at(node, call=call, instead=instead)
