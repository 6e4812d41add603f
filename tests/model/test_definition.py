"""The functions and classes of the project that expressions lead to."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.model.module import Module

from . import asking


def definition(module: Module, probe: ast.Call) -> object:
    found = module.definition(probe.args[0])
    return asking.described(found) if found else "-"


DEFINITIONS = {
    "functions and classes": """
        import time
        def function(): ...
        async def coroutine(): ...
        class C: ...
        short = lambda: 1
        alias = function
        probe(function)  # def function
        probe(coroutine)  # def coroutine
        probe(C)  # class C
        probe(short)  # def lambda
        probe(alias)  # def function
        probe(C())  # -
        probe(time.sleep)  # -
        probe(1)  # -
    """,
    "methods": """
        class Base:
            def inherited(self): ...
            @staticmethod
            def static(): ...
            @classmethod
            def make(cls): ...
        class C(Base):
            def own(self):
                probe(self.own)  # def own of C
                probe(self.inherited)  # def inherited of C
                probe(super().inherited)  # def inherited of C
                probe(self.other)  # -
        probe(C().own)  # def own of C
        probe(C.own)  # def own of C
        probe(C().static)  # def static of C
        probe(C.make)  # def make of C
        probe(C().own.attribute)  # -
    """,
    "the nearest of several bases": """
        class A:
            def method(self): ...
        class B(A):
            def method(self): ...
        class C(A): ...
        class D(C, B): ...
        probe(B().method)  # def method of B
        probe(C().method)  # def method of C
    """,
    "classes in classes": """
        class Outer:
            class Inner:
                def method(self): ...
            def make(self):
                return self.Inner()
        probe(Outer.Inner)  # class Inner
        probe(Outer().make().method)  # def method of Inner
    """,
    "functions that are stored": """
        class C:
            def __init__(self):
                self.callback = lambda: 1
        probe(C().callback)  # def lambda
    """,
}


@pytest.mark.parametrize("text", asking.table(DEFINITIONS))
def test_definition(text: str) -> None:
    asking.assert_answers(definition, text)
