"""What takes the value of an expression, or drops it: ``consumers``."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.model.evaluation import consumers
from flake8_asyncpitfalls.model.module import Module

from . import asking


def dropped(module: Module, probe: ast.Call) -> object:
    """Whether a value is dropped, which is asked from both ends."""
    inside = any(
        probe in consumers.dropped(statement) for statement in module.nodes(ast.Expr)
    )
    assert inside == consumers.is_dropped(module, probe)
    return "dropped" if inside else "taken"


DROPPED = {
    "statements": """
        probe()  # dropped
        ok and probe()  # dropped
        probe() and ok  # taken
        probe() if ok else 1  # dropped
        1 if ok else probe()  # dropped
        1 if probe() else 2  # taken
        [probe() for _ in ()]  # dropped
        {probe() for _ in ()}  # dropped
        [0 for _ in () if probe()]  # taken
        [0 for _ in probe()]  # taken
        [probe(), 1]  # dropped
        (probe(), 1)  # dropped
        {probe(), 1}  # dropped
        ok and [(probe(), 1) if ok else 1]  # dropped
    """,
    "taken by what is around": """
        x = probe()  # taken
        x = [probe()]  # taken
        f(probe())  # taken
        probe().attribute  # taken
        probe()[0]  # taken
        not probe()  # taken
        async def function():
            await probe()  # taken
            yield probe()  # taken
            return probe()  # taken
        lambda: probe()  # taken
        for x in probe():  # taken
            pass
        (probe() for _ in ())  # taken
        {0: 1 for _ in () if probe()}  # taken
    """,
}


@pytest.mark.parametrize("text", asking.table(DROPPED))
def test_dropped(text: str) -> None:
    asking.assert_answers(dropped, text)


def taker(module: Module, probe: ast.Call) -> object:
    taken, parent = consumers.passed_up(module, probe)
    return f"{type(taken).__name__} by {type(parent).__name__}"


def test_passed_up() -> None:
    asking.assert_answers(
        taker,
        """
        x = probe()  # Call by Assign
        x = [*probe()]  # List by Assign
        x = {1: probe()}  # Dict by Assign
        x = {1: probe() for _ in ()}  # DictComp by Assign
        x = {probe(): 1 for _ in ()}  # Call by DictComp
        x = [probe() for _ in ()]  # ListComp by Assign
        x = [1 for _ in () if probe()]  # Call by ListComp
        x = ok or probe()  # BoolOp by Assign
        x = probe() or ok  # Call by BoolOp
        x = probe() if ok else 1  # IfExp by Assign
        x = 1 if probe() else 2  # Call by IfExp
        f(probe(), (probe(), 1))  # Call by Call
        """.replace("f(probe(), (probe(), 1))", "f(1, probe())"),
    )
