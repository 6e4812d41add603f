"""Asking the model about marked places of a text.

A text marks what it asks about by a call of ``probe``, a name that it never binds, and
says the answer in a comment on that line::

    from time import sleep as nap
    probe(nap)  # time.sleep
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterable
from typing import Any, Callable, Optional

import pytest

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.evaluation.values import (
    Awaitable,
    Choice,
    Class,
    Coroutine,
    Either,
    Function,
    Instance,
    Manager,
    Named,
    Object,
    Partial,
    Returning,
    Super,
    Value,
)
from flake8_asyncpitfalls.model.module import Module

#: A module, and the call of ``probe`` that stands in it: what a question is about.
Ask = Callable[[Module, ast.Call], object]


def table(texts: dict[str, str]) -> Iterable[Any]:
    """The parameters of a test that takes one text after the other."""
    return [pytest.param(text, id=title) for title, text in texts.items()]


def parsed(text: str, config: Optional[Config] = None) -> Module:
    """The model of a text (common indentation removed), as rules get it."""
    tree = ast.parse(textwrap.dedent(text))
    return Module(tree, config or Config(), tuple(registry.checks().by_node))


def probes(module: Module) -> list[ast.Call]:
    """The calls of ``probe``, in source order."""
    found = [
        call
        for call in module.nodes(ast.Call)
        if isinstance(call.func, ast.Name) and call.func.id == "probe"
    ]
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def assert_answers(ask: Ask, text: str, config: Optional[Config] = None) -> None:
    """Compare what the model answers at each probe with the comment on its line."""
    __tracebackhide__ = True
    module = parsed(text, config)
    lines = textwrap.dedent(text).splitlines()
    asked = probes(module)
    assert asked, "the text asks nothing"
    wrong = []
    for call in asked:
        code, mark, due = lines[call.lineno - 1].partition("  # ")
        answer = str(ask(module, call))
        if not mark or answer != due:
            place = f"line {call.lineno}: {code.strip()}"
            wrong.append(f"{place} is {answer!r}, not {due!r}")
    assert not wrong, "\n".join(["", *wrong])


def value(module: Module, probe: ast.Call) -> str:
    """The value of a probe's argument, in short; ``?`` where it is not known."""
    return described(module.value(probe.args[0]))


def described(value: Optional[Value]) -> str:
    """A value in short: ``time.sleep``, ``a list[str]``, ``def load``."""
    if value is None:
        return "?"
    if isinstance(value, Named):
        return value.name
    if isinstance(value, Instance):
        return f"a {_inner(value)}"
    if isinstance(value, Class):
        return f"class {value.node.name}"
    if isinstance(value, Object):
        return f"{'just ' if value.exact else ''}a .{value.cls.node.name}"
    if isinstance(value, Either):
        return " | ".join(map(described, value.objects))
    if isinstance(value, Super):
        return f"super of {value.cls.node.name}"
    if isinstance(value, Function):
        through = f" of {value.receiver.node.name}" if value.receiver else ""
        return f"def {getattr(value.node, 'name', 'lambda')}{through}"
    if isinstance(value, Choice):
        return " | ".join(map(described, value.functions))
    if isinstance(value, Partial):
        return f"partial {described(value.function)}"
    if isinstance(value, Returning):
        return f"() -> {described(value.result)}"
    if isinstance(value, Coroutine):
        return f"coroutine -> {described(value.result)}"
    if isinstance(value, Awaitable):
        return f"awaitable -> {described(value.result)}"
    assert isinstance(value, Manager)
    kind = "async manager" if value.is_async else "manager"
    return f"{kind} -> {described(value.enters)}"


def _inner(value: Optional[Value]) -> str:
    if not isinstance(value, Instance):
        return described(value)
    items = ", ".join(map(_inner, value.items))
    return f"{value.type}[{items}]" if items else value.type
