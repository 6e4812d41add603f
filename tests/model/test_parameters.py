"""What the parameters of a function get from a call: ``parameters``."""

from __future__ import annotations

import ast
import textwrap

from flake8_asyncpitfalls.model import classes
from flake8_asyncpitfalls.model.evaluation import members, parameters
from flake8_asyncpitfalls.model.evaluation.values import Class, Function, Object
from flake8_asyncpitfalls.model.module import Module

from . import asking


def called(module: Module, call: ast.Call) -> Function:
    """The function that a call runs: that of a class is ``__init__``."""
    value = module.value(call.func)
    if isinstance(value, Class):
        value = members.member(module.evaluator, Object(value), "__init__")
    assert isinstance(value, Function)
    return value


def given(module: Module, probe: ast.Call) -> str:
    call = probe.args[0]
    assert isinstance(call, ast.Call)
    pairs = parameters.given(module, call, called(module, call))
    return ", ".join(f"{name.arg}: {ast.unparse(value)}" for name, value in pairs)


def values(module: Module, probe: ast.Call) -> str:
    call = probe.args[0]
    assert isinstance(call, ast.Call)
    pairs = parameters.values(module, call, called(module, call)).items()
    return ", ".join(f"{name}: {value and ast.unparse(value)}" for name, value in pairs)


FUNCTIONS = """
    from functools import partial
    def load(path, /, mode="r", *rest, limit=9, strict, **options):
        pass
    some = partial(load, "a")
    class Client:
        class Part:
            def __init__(self, name):
                pass
        def __init__(self, name):
            pass
        def close(self, code=0):
            pass
        @classmethod
        def make(cls, name):
            pass
        @staticmethod
        def check(name):
            pass
    client = Client("a")
"""


def test_given() -> None:
    asking.assert_answers(
        given,
        textwrap.dedent(FUNCTIONS) + textwrap.dedent("""
            probe(load(p, m, x, limit=1, further=2))  # path: p, mode: m, limit: 1
            probe(load(p, *more, m, **options))  # path: p
            probe(load(path=1, mode=2))  # mode: 2
            probe(Client(n))  # name: n
            probe(Client.Part(n))  # name: n
            probe(Client.__init__(client, n))  # self: client, name: n
            probe(client.close(1))  # code: 1
            probe(Client.close(client, 1))  # self: client, code: 1
            probe(Client.make(n))  # name: n
            probe(client.make(n))  # name: n
            probe(client.check(n))  # name: n
            """),
    )


def test_values() -> None:
    asking.assert_answers(
        values,
        textwrap.dedent(FUNCTIONS) + textwrap.dedent("""
            probe(client.close())  # code: 0
            probe(load(p))  # mode: 'r', limit: 9, strict: None, path: p
            probe(load(p, strict=s))  # mode: 'r', limit: 9, strict: s, path: p
            probe(load(*p))  #\N{SPACE}
            """),
    )


def handed(module: Module, probe: ast.Call) -> str:
    function = module.value(probe.args[0])
    assert isinstance(function, Function)
    return ", ".join(
        f"{name}: {ast.unparse(value)}"
        for name, value in parameters.handed(function, probe.args[1:]).items()
    )


def test_handed() -> None:
    asking.assert_answers(
        handed,
        textwrap.dedent(FUNCTIONS) + textwrap.dedent("""
            probe(load, p, m)  # path: p, mode: m
            probe(client.close, c)  # code: c
            probe(client.check, n, m)  # name: n
            """),
    )


def test_a_lambda_has_no_receiver() -> None:
    module = asking.parsed("class A:\n    key = lambda self: self")
    functions = (node for node in ast.walk(module.tree) if isinstance(node, ast.Lambda))
    parameter = classes.first_parameter(next(functions))
    assert parameter is not None
    assert classes.receiver_value(module, parameter) is None
