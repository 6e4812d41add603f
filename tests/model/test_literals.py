"""Numbers and texts that are written out."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.evaluation import literals
from flake8_asyncpitfalls.model.module import Module

from . import asking


def ask(module: Module, probe: ast.Call) -> object:
    return literals.number(module, probe.args[0])


def test_numbers() -> None:
    asking.assert_answers(
        ask,
        """
        import sys
        MILLION = 10**6
        first, second = 1, 2
        probe(7)  # 7
        probe(-7)  # -7
        probe(+7)  # None
        probe(1 + 2 - 4)  # -1
        probe(3 * MILLION)  # 3000000
        probe(7 // 2)  # 3
        probe(7 // 0)  # None
        probe(7 % 2)  # None
        probe(1 << 20)  # 1048576
        probe(1 << 1000)  # None
        probe(2 ** 8)  # 256
        probe(2 ** 1000)  # None
        probe((2 ** 64 + 1) ** 2)  # None
        probe(2 ** -1)  # None
        probe(1.5)  # None
        probe("7")  # None
        probe(sys.maxsize)  # None
        probe(sys.maxsize + 1)  # None
        probe(-sys.maxsize)  # None
        probe(first)  # 1
        probe(unknown)  # None
        probe(1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1)  # None
        """,
    )


def test_a_parameter_is_not_known() -> None:
    asking.assert_answers(
        ask,
        """
        def f(n=7):
            probe(n)  # None
        """,
    )


def test_literals() -> None:
    asking.assert_answers(
        lambda module, probe: literals.literal(module, probe.args[0]),
        """
        one = 1
        two = one
        three: int = 3
        probe(0)  # 0
        probe("a")  # a
        probe(one)  # 1
        probe(two)  # Ellipsis
        probe(three)  # 3
        probe(missing)  # Ellipsis
        probe(f())  # Ellipsis
        """,
    )
