"""Which binding a name means: Python's scopes and their traps."""

from __future__ import annotations

import ast
import sys

import pytest

from . import asking

TRAPS = {
    "class scopes are invisible from methods": """
        from time import sleep
        class C:
            from os import sleep
            probe(sleep)  # os.sleep
            def method(self):
                probe(sleep)  # time.sleep
            async def coroutine(self):
                probe(sleep)  # time.sleep
            function = lambda: probe(sleep)  # time.sleep
            listed = [probe(sleep) for _ in ()]  # time.sleep
            class Inner:
                probe(sleep)  # time.sleep
    """,
    "defaults are read outside": """
        from time import sleep as nap
        def outer(a=probe(nap), *, b=probe(nap)):  # time.sleep
            from os import nap
            def inner(nap, a=probe(nap)):  # os.nap
                pass
            return lambda nap, a=probe(nap): a  # os.nap
    """,
    "defaults in a class body see the class": """
        from time import sleep
        class C:
            from os import sleep
            def method(self, a=probe(sleep)):  # os.sleep
                pass
    """,
    "decorators are read outside": """
        from time import sleep as nap
        @probe(nap)  # time.sleep
        def function(nap):
            from os import nap
        @probe(nap)  # time.sleep
        class C:
            from os import nap
    """,
    "bases are read outside": """
        from time import sleep as nap
        class C(probe(nap), metaclass=probe(nap)):  # time.sleep
            from os import nap
    """,
    "annotations are read outside": """
        from time import sleep as nap
        def function(nap: probe(nap), *rest: probe(nap)) -> probe(nap):  # time.sleep
            from os import nap
    """,
    "a comprehension's first iterable is read outside": """
        from time import sleep as nap
        [nap for nap in probe(nap)]  # time.sleep
        {nap for nap in probe(nap)}  # time.sleep
        {nap: 1 for nap in probe(nap)}  # time.sleep
        (nap for nap in probe(nap))  # time.sleep
        class C:
            from os import nap
            [nap for nap in probe(nap)]  # os.nap
    """,
    "a comprehension's other parts are read inside": """
        from time import sleep as nap
        [probe(nap) for nap in ()]  # ?
        [0 for nap in () if probe(nap)]  # ?
        [0 for nap in () for _ in probe(nap)]  # ?
        {probe(nap): 1 for nap in ()}  # ?
        {1: probe(nap) for nap in ()}  # ?
        class C:
            from os import nap
            [0 for _ in () for _ in probe(nap)]  # time.sleep
    """,
    "a comprehension's variable is not seen after it": """
        from time import sleep as nap
        [nap for nap in ()]
        probe(nap)  # time.sleep
    """,
    "walrus binds outside comprehensions": """
        import time
        def function():
            [[(nap := time.sleep) for _ in ()] for _ in ()]
            probe(nap)  # time.sleep
        probe(nap)  # ?
    """,
    "walrus in a lambda binds there": """
        import time
        lambda: ((nap := time.sleep), probe(nap))  # time.sleep
        probe(nap)  # ?
    """,
    "global": """
        from time import sleep as nap
        def outer():
            from os import nap
            def inner():
                global nap
                probe(nap)  # time.sleep
            probe(nap)  # os.nap
    """,
    "global binds in the module": """
        import time
        def start():
            global nap
            nap = time.sleep
        def use():
            probe(nap)  # time.sleep
        probe(nap)  # time.sleep
    """,
    "global that nothing binds": """
        def probe_it():
            global nap
            probe(nap)  # ?
    """,
    "global that another module may bind": """
        from time import *
        def probe_it():
            global sleep
            probe(sleep)  # ?
    """,
    "global that disagrees with the module": """
        import os, time
        nap = os.nap
        def start():
            global nap
            nap = time.sleep
        def use():
            probe(nap)  # ?
    """,
    "nonlocal": """
        import os, time
        nap = os.nap
        def outer():
            nap = None
            def inner():
                nonlocal nap
                nap = time.sleep
            def other():
                probe(nap)  # time.sleep
        probe(nap)  # os.nap
    """,
    "nonlocal passes over classes and functions without the name": """
        import time
        def outer():
            nap = time.sleep
            class C:
                nap = 1
                def middle(self):
                    def inner():
                        nonlocal nap
                        probe(nap)  # time.sleep
    """,
    "nonlocal without a function that binds the name": """
        def outer():
            def inner():
                nonlocal nap
                probe(nap)  # ?
    """,
    "import a.b binds a": """
        import os.path
        import concurrent.futures as futures
        probe(os)  # os
        probe(os.path.join)  # os.path.join
        probe(path)  # ?
        probe(futures)  # concurrent.futures
        probe(concurrent)  # ?
    """,
    "two imports below one package bind it once": """
        import a.b
        import a.c
        def function():
            probe(a.b.f)  # a.b.f
    """,
    "relative imports": """
        from . import tools
        from .tools import run
        from ..pack.tools import run as other
        from .. import up
        probe(tools)  # .tools
        probe(run)  # .tools.run
        probe(other)  # ..pack.tools.run
        probe(up)  # ..up
    """,
    "star imports make unknown names unknown": """
        from os import sleep
        from somewhere import *
        probe(open)  # ?
        probe(missing)  # ?
        probe(sleep)  # os.sleep
    """,
    "a name that nothing binds is a builtin or unknown": """
        probe(open)  # open
        probe(missing)  # ?
    """,
    "a builtin's name may be bound": """
        def function(open):
            probe(open)  # ?
        probe(open)  # open
    """,
    "two bindings under try and except ImportError must agree": """
        try:
            from time import sleep
            from ujson import loads
            from pathlib import Path
        except ImportError:
            from time import sleep
            from json import loads
            Path = None
        probe(sleep)  # time.sleep
        probe(loads)  # ?
        probe(Path)  # pathlib.Path
    """,
    "two bindings under if must agree": """
        import os, sys, time
        if sys.platform == "win32":
            nap, wait = time.sleep, time.sleep
        else:
            nap, wait = time.sleep, os.wait
        probe(nap)  # time.sleep
        probe(wait)  # ?
    """,
    "TYPE_CHECKING imports count for annotations": """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from requests import Session
        def function(session: "Session"):
            probe(session)  # a requests.Session
    """,
    "except E as e unbinds": """
        from time import sleep as e
        try:
            pass
        except OSError as e:
            probe(e)  # ?
        def function():
            probe(e)  # ?
    """,
    "except without a name binds nothing": """
        from time import sleep as nap
        try:
            pass
        except OSError:
            probe(nap)  # time.sleep
    """,
    "del makes a name local and unbinds it": """
        from time import sleep as nap
        def function():
            probe(nap)  # ?
            del nap
        def other(items):
            del items[0], items.x
            probe(nap)  # time.sleep
    """,
    "a name deleted at the end is unknown in functions": """
        from time import sleep as nap
        probe(nap)  # time.sleep
        def function():
            probe(nap)  # ?
        del nap
    """,
    "staticmethods have no self": """
        import time
        class C:
            def __init__(self):
                self.nap = time.sleep
            @staticmethod
            def static(self):
                probe(self)  # ?
                probe(self.nap)  # ?
            def method(self):
                probe(self)  # a .C
                probe(self.nap)  # time.sleep
            @classmethod
            def make(cls):
                probe(cls)  # class C
            def __new__(cls):
                probe(cls)  # class C
            def rest(*args):
                probe(args)  # ?
            def later(this, /, self):
                probe(this)  # a .C
                probe(self)  # ?
                lambda self: probe(self)  # ?
                def inner(self):
                    probe(self)  # ?
            if True:
                def conditional(self):
                    probe(self)  # a .C
    """,
    "targets of every kind bind": """
        from time import sleep as a, sleep as b, sleep as c, sleep as d, sleep as e
        def function(items):
            a, (b, *c) = items
            for d in items:
                pass
            with items as [e]:
                pass
            probe(a)  # ?
            probe(b)  # ?
            probe(c)  # ?
            probe(d)  # ?
            probe(e)  # ?
    """,
    "subscripts as targets bind nothing": """
        from time import sleep as nap
        def function(items):
            items[nap], *items[0] = 1, 2
            probe(nap)  # time.sleep
    """,
    "augmented assignment binds": """
        from time import sleep as nap
        def function():
            nap += 1
            probe(nap)  # ?
    """,
    "a function is seen before its statement": """
        def first():
            probe(second)  # def second
        def second():
            probe(first)  # def first
    """,
    "parameters of every kind bind": """
        from time import sleep as a, sleep as b, sleep as c, sleep as d, sleep as e
        def function(a, /, b, *c, d, **e):
            probe(a)  # ?
            probe(b)  # ?
            probe(c)  # ?
            probe(d)  # ?
            probe(e)  # ?
    """,
}


@pytest.mark.parametrize("text", asking.table(TRAPS))
def test_traps(text: str) -> None:
    asking.assert_answers(asking.value, text)


@pytest.mark.skipif(sys.version_info < (3, 10), reason="needs Python 3.10")
def test_match_captures() -> None:
    asking.assert_answers(
        asking.value,
        """
        from time import sleep as a, sleep as b, sleep as c, sleep as d, sleep as e
        def function(subject):
            match subject:
                case [a, *b]:
                    probe(a)  # ?
                    probe(b)  # ?
                case {"key": c, **d}:
                    probe(c)  # ?
                    probe(d)  # ?
                case str() as e:
                    probe(e)  # a str
        def other(subject):
            match subject:
                case {"a": 1} | [*_] | None | a.b:
                    probe(a)  # time.sleep
                case _:
                    probe(b)  # time.sleep
        """,
    )


@pytest.mark.skipif(sys.version_info < (3, 12), reason="needs Python 3.12")
def test_type_parameters() -> None:
    asking.assert_answers(
        asking.value,
        """
        from time import sleep as T, time as O
        def function[T: probe(O)](a: T, b: probe(O)) -> T:  # time.time
            probe(a)  # ?
            probe(T)  # ?
        def other[T](a=probe(T)):  # time.sleep
            pass
        class C[T](probe(T)):  # ?
            probe(T)  # ?
            def method(self, a: T):
                probe(a)  # ?
                probe(T)  # ?
                probe(self)  # a .C
        probe(T)  # time.sleep
        """,
    )


@pytest.mark.skipif(sys.version_info < (3, 12), reason="needs Python 3.12")
def test_type_alias_binds() -> None:
    asking.assert_answers(
        asking.value,
        """
        from time import sleep as nap
        def function():
            type nap = int
            probe(nap)  # ?
        """,
    )


def test_scope_of_a_node_from_elsewhere_is_the_module() -> None:
    module = asking.parsed("def f(): pass")
    assert module.scope_of(ast.Name("x", ast.Load())) is module.scope


def test_uses_are_those_of_one_scope() -> None:
    module = asking.parsed("""
        def outer():
            x = 1
            def inner():
                return x
            def other(x):
                return x
            return x
        x
        """)
    (outer,) = (scope for scope in module.scopes.values() if "inner" in scope.bindings)
    assert sorted(use.lineno for use in module.uses(outer, "x")) == [5, 8]
    assert module.uses(outer, "y") == []
