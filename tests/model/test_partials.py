"""The calls of what ``functools.partial`` makes."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.evaluation.partials import calls
from flake8_asyncpitfalls.model.module import Module

from . import asking


def whole(module: Module, probe: ast.Call) -> object:
    (made,) = (
        call
        for call in module.nodes(ast.Call)
        if getattr(call.func, "id", "") == "partial"
    )
    given = probe.args[0]
    for each in calls(module, made):
        if each.call is given:
            return ast.unparse(each.whole)
    return None


def test_by_a_variable() -> None:
    asking.assert_answers(
        whole,
        """
        from functools import partial
        from time import sleep
        def function(other, maybe):
            pause = partial(sleep, 1, key=2)
            probe(pause())  # sleep(1, key=2)
            probe(pause(3, more=4))  # sleep(1, 3, more=4, key=2)
            probe(other.pause())  # None
            probe(sleep(1))  # None
            pause = other
            probe(pause())  # None
        """,
    )


def test_at_once() -> None:
    asking.assert_answers(
        whole,
        """
        from functools import partial
        from time import sleep
        probe(partial(sleep)(1))  # sleep(1)
        """,
    )


def test_by_an_attribute() -> None:
    asking.assert_answers(
        whole,
        """
        from functools import partial
        from time import sleep
        class Poller:
            def __init__(self, other):
                self.pause = partial(sleep, 1)
            def poll(self, other):
                probe(self.pause())  # sleep(1)
                probe(other.pause())  # None
        def function(poller: Poller):
            probe(poller.pause(2))  # sleep(1, 2)
        """,
    )


def test_of_the_same_function() -> None:
    asking.assert_answers(
        whole,
        """
        from functools import partial as made, partial
        from time import sleep
        class Slow:
            pause = partial(sleep, 1)
            def poll(self):
                probe(self.pause())  # sleep(1)
        class Quick(Slow):
            def __init__(self):
                self.pause = made(sleep, 0)
            def poll(self):
                probe(self.pause())  # None
        class Other:
            pause = made(sleep, 2)
            def poll(self):
                probe(self.pause())  # None
        class Unknown:
            def poll(self):
                probe(self.pause())  # None
        """,
    )


def test_one_of_two() -> None:
    asking.assert_answers(
        whole,
        """
        from functools import partial as made, partial
        from time import sleep
        pause = partial(sleep, 1)
        if settings:
            pause = made(sleep, 0)
        def poll():
            probe(pause())  # None
        """,
    )
