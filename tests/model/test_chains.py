"""Expressions gone through from the outside in: ``chains``."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.evaluation import chains
from flake8_asyncpitfalls.model.module import Module

from . import asking


def inwards(module: Module, probe: ast.Call) -> str:
    steps = chains.inwards(module, probe.args[0], chains.collection_of)
    return " < ".join(ast.unparse(each) for each in steps)


def test_inwards() -> None:
    asking.assert_answers(
        inwards,
        """
        import asyncio
        a = make()
        b: list = a.items
        probe(1)  # 1
        probe(x)  # x
        probe(a)  # a < make()
        probe(a.b[0].c)  # a.b[0].c < a.b[0] < a.b < a < make()
        probe(b)  # b < a.items < a < make()
        probe(b.pop())  # b.pop() < b < a.items < a < make()
        probe(sorted(b)[0])  # sorted(b)[0] < sorted(b) < b < a.items < a < make()
        probe(a.read())  # a.read()
        probe(print(a))  # print(a)
        for c in b:
            probe(c.d)  # c.d < c < b < a.items < a < make()
        with a as e:
            probe(e)  # e < a < make()
        async def function(f):
            probe(f.g)  # f.g < f
            h = await f
            probe(h)  # h < await f
        """,
    )


def test_a_long_chain() -> None:
    text = f"probe(a{'.b' * 30})"
    module = asking.parsed(text)
    (probe,) = asking.probes(module)
    assert len(list(chains.inwards(module, probe.args[0], chains.collection_of))) == 20
