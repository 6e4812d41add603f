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
    "methods that something may replace": """
        def harmless(cls):
            return cls
        def marking(cls):
            setattr(cls, "other", None)
            return cls
        def replacing(cls):
            for name in vars(cls):
                setattr(cls, name, None)
            return cls
        class Meta(type):
            def __new__(cls, name, bases, body):
                made = super().__new__(cls, name, bases, body)
                setattr(made, name, None)
                return made
        class Quiet:
            def __init_subclass__(cls): ...
        class Loud:
            def __init_subclass__(cls, name="method"):
                setattr(cls, name, None)
        class A(Quiet, key=1):
            def method(self): ...
        class B(Loud):
            def method(self): ...
        class C(metaclass=Meta):
            def method(self): ...
        @replacing
        class D:
            def method(self): ...
        @harmless
        class E:
            def method(self): ...
        class F:
            def __getattribute__(self, name): ...
            def method(self): ...
        @marking
        class G:
            def method(self): ...
        probe(A().method)  # def method of A
        probe(B().method)  # -
        probe(C().method)  # -
        probe(D().method)  # -
        probe(E().method)  # def method of E
        probe(F().method)  # -
        probe(G().method)  # def method of G
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
