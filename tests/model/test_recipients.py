"""The variables that get the value of an expression: ``recipients``."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.evaluation import recipients
from flake8_asyncpitfalls.model.module import Module

from . import asking


def local(module: Module, probe: ast.Call) -> object:
    found = recipients.local_name(module, probe)
    return found[1] if found else "-"


def test_local_names() -> None:
    asking.assert_answers(
        local,
        """
        def function(self):
            global z
            x = probe()  # x
            x: int = probe()  # x
            x = [probe()]  # x
            x: probe() = 1  # -
            x = y = probe()  # -
            x, y = probe()  # -
            self.x = probe()  # -
            z = probe()  # -
            x = f(probe())  # -
            x = probe() or 1  # -
            probe()  # -
        x = probe()  # -
        class C:
            x = probe()  # -
        """,
    )


def later(module: Module, probe: ast.Call) -> object:
    found = recipients.local_name(module, probe)
    assert found
    uses = recipients.later_uses(module, *found, probe)
    return sorted(use.lineno - probe.lineno for use in uses)


def test_later_uses() -> None:
    asking.assert_answers(
        later,
        """
        def function(items):
            before(x)
            x = probe()  # [1]
            after(x)
        def loop(items):
            before(x)
            for item in items:
                again(x)
                x = probe()  # [-1, 1]
                after(x)
        def nested(items):
            def inner():
                x
            x = probe()  # [-1]
        def other_loop(items):
            while ok:
                def inner():
                    y
                    y = probe()  # []
            for item in items:
                x
            x = probe()  # []
        """,
    )
