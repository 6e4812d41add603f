"""A fault of the plugin itself: one warning, and the run goes on."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from flake8_asyncpitfalls import engine, registry
from flake8_asyncpitfalls.plugin import AsyncPitfalls
from tests.support import check

SOURCE = """
import time

async def first():
    time.sleep(1)

async def second():
    time.sleep(1)
"""


def broken(*arguments: Any) -> Iterator[registry.Rule]:
    raise ValueError("something odd")


def broken_late(module: Any, *arguments: Any) -> Iterator[registry.Rule]:
    yield from ()
    raise RecursionError("too deep")


@pytest.fixture(params=["by_module", "by_node", "by_call"])
def break_rule(request: pytest.FixtureRequest) -> Iterator[Callable[..., None]]:
    """Register a function for a while, for the module, for nodes, or for calls."""
    registry.enabled_checks.cache_clear()
    checks = registry.checks()
    lists: dict[str, list[Any]] = {
        "by_module": checks.by_module,
        "by_node": checks.by_node.setdefault(ast.AsyncFunctionDef, []),
        "by_call": checks.by_call["time.sleep"],
    }
    functions = lists[request.param]
    before = list(functions)

    def register(function: Callable[..., Any]) -> None:
        functions.insert(0, function)

    yield register
    functions[:] = before
    registry.enabled_checks.cache_clear()
    if not checks.by_node[ast.AsyncFunctionDef]:
        del checks.by_node[ast.AsyncFunctionDef]


def test_guard_is_on() -> None:
    assert AsyncPitfalls.guard is True


@pytest.mark.parametrize("function", [broken, broken_late])
def test_other_findings_stay(
    break_rule: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    function: Callable[..., Any],
) -> None:
    break_rule(function)
    found = check(SOURCE, filename="shop/app.py", guarded=True)
    assert [(one.line, one.code) for one in found] == [
        (5, "ASYNC251"),
        (8, "ASYNC251"),
    ]
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert "shop/app.py" in printed.err
    assert "report" in printed.err
    assert "flake8-asyncpitfalls" in printed.err


def test_without_the_guard_it_is_raised(break_rule: Callable[..., None]) -> None:
    break_rule(broken)
    with pytest.raises(ValueError, match="something odd"):
        check(SOURCE)


def test_fault_of_the_model(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "Module", broken_module)
    assert check(SOURCE, filename="shop/app.py", guarded=True) == []
    assert len(capsys.readouterr().err.splitlines()) == 1
    with pytest.raises(ZeroDivisionError):
        check(SOURCE)


def broken_module(*arguments: Any) -> None:
    raise ZeroDivisionError


def test_interruption_is_not_held_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*arguments: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(engine, "Module", interrupted)
    with pytest.raises(KeyboardInterrupt):
        check(SOURCE, guarded=True)
