"""Where objects were made, and what iterables go over."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.model.blocking import sockets
from flake8_asyncpitfalls.model.coroutines import iteration
from flake8_asyncpitfalls.model.evaluation import origins
from flake8_asyncpitfalls.model.module import Module

from . import asking


def made(module: Module, probe: ast.Call) -> object:
    found = origins.makers(module, probe.args[0])
    return sorted(ast.unparse(call) for _, call in found) if found is not None else "?"


MAKERS = {
    "names and calls": """
        import contextlib
        a = b = f()
        if ok:
            c = f()
        else:
            c = g()
        d = None
        e = 1
        x, y = f()
        probe(f())  # ['f()']
        probe(a)  # ['f()']
        def function(given):
            probe(c)  # ['f()', 'g()']
            probe(given)  # ?
        probe(d)  # ?
        probe(e)  # ?
        probe(x)  # ?
        probe(missing)  # ?
        probe((h := g()))  # ['g()']
        probe([f()])  # ?
        with contextlib.closing(f()) as i, g() as j:
            probe(i)  # ['f()']
            probe(j)  # ['g()']
        k: int = f()
        l: int
        probe(k)  # ['f()']
        probe(l)  # ?
        for m in f():
            probe(m)  # ?
    """,
    "attributes": """
        class Base:
            kind = f()
            later = None
            def __init__(self, given):
                self.a = f()
                self.given = given
        class C(Base):
            def method(self):
                self.a = g()
                self.later = g()
                probe(self.a)  # ['f()', 'g()']
                probe(self.kind)  # ['f()']
                probe(self.later)  # ['g()']
                probe(self.given)  # ?
                probe(self.missing)  # ?
        class D(unknown):
            def __init__(self):
                self.b = f()
            def method(self):
                probe(self.b)  # ['f()']
        probe(thing.a)  # ?
        def function(thing):
            thing.c = 1
        class E:
            def method(self):
                self.c = f()
                probe(self.c)  # ?
    """,
    "too many": "\n".join(
        [*(f"x{n} = x{n + 1}" for n in range(60)), "x60 = f()", "probe(x0)  # ?"]
    ),
}


@pytest.mark.parametrize("text", asking.table(MAKERS))
def test_makers(text: str) -> None:
    asking.assert_answers(made, text)


def over(module: Module, probe: ast.Call) -> object:
    found = iteration.unwrapped(module, probe.args[0])
    return sorted(ast.unparse(each) for each in found)


def test_unwrapped() -> None:
    asking.assert_answers(
        over,
        """
        import itertools
        probe(paths)  # ['paths']
        probe(enumerate(paths))  # ['paths']
        probe(zip(a, b))  # ['a', 'b']
        probe(map(f, a, b))  # ['a', 'b']
        probe(itertools.chain(*a, b))  # ['a', 'b']
        probe((x for x in a))  # ['a']
        probe(f(a))  # ['f(a)']
        probe(iter())  # ['iter()']
        """,
    )


def test_unwrapped_has_an_end() -> None:
    text = "probe(" + "iter(" * 30 + "a" + ")" * 30 + ")  # []"
    asking.assert_answers(over, text)


def maker(module: Module, probe: ast.Call) -> object:
    found = iteration.iterator_made(module, probe.args[0])
    return ast.unparse(found) if found else "-"


def test_iterator_made() -> None:
    asking.assert_answers(
        maker,
        """
        a = f()
        probe(a)  # f()
        probe(f())  # f()
        probe(1)  # -
        def function(given):
            probe(a)  # -
            probe(given)  # -
            b = 1
            probe(b)  # -
            c, d = f()
            probe(c)  # -
            with f() as e:
                probe(e)  # f()
                [probe(e) for _ in ()]  # f()
            for g in f():
                probe(g)  # -
            probe(missing)  # -
        """,
    )


def test_sockets_that_block() -> None:
    asking.assert_answers(
        lambda module, probe: sockets.blocks(module, probe.args[0]),
        """
        import socket
        from socket import SOCK_NONBLOCK
        def function(given: socket.socket):
            probe(socket.socket())  # True
            probe(given)  # False
            probe(make())  # False
            quick = socket.socket(socket.AF_INET, socket.SOCK_STREAM | SOCK_NONBLOCK)
            probe(quick)  # False
        """,
    )
