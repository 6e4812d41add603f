"""The arguments of calls, and how expressions are named in messages."""

from __future__ import annotations

import ast
from typing import Optional

import pytest

from flake8_asyncpitfalls.knowledge.rows import Argument
from flake8_asyncpitfalls.model import calls
from flake8_asyncpitfalls.model.module import Module

from . import asking


def third(module: Module, probe: ast.Call) -> object:
    found = calls.argument(probe, "third", 2)
    return ast.unparse(found) if found else "-"


def test_argument() -> None:
    asking.assert_answers(
        third,
        """
        probe(1, 2, 3, 4)  # 3
        probe(third=3)  # 3
        probe(1, 2)  # -
        probe(1, *more, 3)  # -
        probe(1, 2, *more)  # -
        probe(1, 2, 3, *more)  # 3
        probe(**more)  # -
        probe(**more, third=3)  # 3
        """,
    )
    call = asking.probes(asking.parsed("probe(1, 2, 3)"))[0]
    assert calls.argument(call, "third", None) is None


def has(wanted: Argument) -> asking.Ask:
    def ask(module: Module, probe: ast.Call) -> Optional[bool]:
        return calls.has_argument(module, probe, wanted)

    return ask


ARGUMENTS = {
    "given at all": (
        Argument("timeout", 0),
        """
        probe()  # False
        probe(1)  # True
        probe(None)  # False
        probe(timeout=None)  # False
        probe(timeout=unknown)  # True
        probe(*more)  # None
        probe(**more)  # None
        """,
    ),
    "a literal": (
        Argument("block", 0, False),
        """
        probe(False)  # True
        probe(True)  # False
        probe(block=False)  # True
        probe("")  # False
        probe(unknown)  # None
        probe()  # False
        """,
    ),
    "a number": (
        Argument("timeout", None, 0),
        """
        probe(timeout=0)  # True
        probe(timeout=1)  # False
        probe(timeout="0")  # False
        probe(timeout=unknown)  # False
        probe(0)  # False
        """,
    ),
    "a name": (
        Argument("options", 1, "os.WNOHANG"),
        """
        import os
        from os import WNOHANG as NO
        FLAGS = os.WNOHANG | os.WCONTINUED
        ONE = FLAGS
        TWO = ONE
        THREE = TWO
        for EACH in []:
            pass
        probe(0, os.WNOHANG)  # True
        probe(0, NO | 1)  # True
        probe(0, FLAGS)  # True
        probe(0, options=TWO)  # True
        probe(0, THREE)  # False
        probe(0, EACH)  # False
        probe(0, missing)  # False
        probe(0, 0)  # False
        """,
    ),
    "a type": (
        Argument("transport", 0, "httpx.MockTransport"),
        """
        import httpx
        def function(transport: httpx.MockTransport):
            probe(transport)  # True
        probe(httpx.MockTransport())  # True
        probe(httpx.HTTPTransport())  # False
        """,
    ),
}


@pytest.mark.parametrize("title", ARGUMENTS)
def test_has_argument(title: str) -> None:
    wanted, text = ARGUMENTS[title]
    asking.assert_answers(has(wanted), text)


@pytest.mark.parametrize(
    "text, spelled",
    [
        ("sleep", "sleep"),
        ("self.session.get", "self.session.get"),
        ("make().get", "make().get"),
        ("a.make(1, 2)(3).get", "a.make()().get"),
        ("items[0].get", "items[0].get"),
        ("(lambda: 1)()", "(...)()"),
        ('"a".join', "(...).join"),
        ("a" * 20 + "." + "b" * 25, "..." + "." + "b" * 25),
        ("a" * 60, "..." + "a" * 36),
    ],
)
def test_spelled(text: str, spelled: str) -> None:
    assert calls.spelled(ast.parse(text, mode="eval").body) == spelled
