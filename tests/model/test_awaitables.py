"""Which calls may give an awaitable, by the names in them."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.model.coroutines.awaitables import may_give
from flake8_asyncpitfalls.model.evaluation.values import Awaitable, Coroutine
from flake8_asyncpitfalls.model.module import Module
from tests import support

from . import asking


def given(module: Module, probe: ast.Call) -> object:
    call = probe.args[0]
    assert isinstance(call, ast.Call)
    return may_give(module, call)


def test_may_give() -> None:
    asking.assert_answers(
        given,
        """
        import asyncio, typing
        from asyncio import sleep as nap
        from typing import Any, Awaitable, Coroutine, Optional
        from elsewhere import helper
        Reply = Coroutine[Any, Any, str]
        class Client:
            def __init__(self, fetch, replies: "Awaitable[str]", total: int) -> None:
                self.hook = fetch
                self.replies = replies
                self.total = total
                self.first = self.last = self.total
            async def fetch(self): ...
            def url(self) -> str: ...
            def later(self) -> Optional[Awaitable[str]]: ...
            def quoted(self) -> "typing.Awaitable[str]": ...
            def aliased(self) -> Reply: ...
            def forwarded(self): return self.fetch()
            def forwarded_twice(self): return self.forwarded()
            def by_name(self):
                reply = self.fetch()
                return reply
            def constant(self): return 1
            def given_back(self, value): return value
            def its_own(self): return self.total
            def of_others(self): return self.replies
            def one_of(self, flag): return self.fetch() if flag else None
            def in_turn(self):
                first = second = third = fourth = self.fetch()
                a = first; b = a; c = b; d = c; e = d; f = e
                return f
            def round_about(self):
                one = two
                two = one
                return one
            @typing.no_type_check
            def changed(self): return 1
            @staticmethod
            def unchanged(): return 1
            def generated(self): yield self.fetch()
        def plain(): return helper
        def function(self, callback, typed: "typing.Callable[[], Awaitable[str]]"):
            probe(self.fetch())  # True
            probe(self.url())  # False
            probe(self.later())  # True
            probe(self.quoted())  # True
            probe(self.aliased())  # True
            probe(self.forwarded())  # True
            probe(self.forwarded_twice())  # True
            probe(self.by_name())  # True
            probe(self.constant())  # False
            probe(self.given_back())  # False
            probe(self.its_own())  # False
            probe(self.of_others())  # True
            probe(self.one_of(1))  # True
            probe(self.in_turn())  # True
            probe(self.round_about())  # True
            probe(self.changed())  # True
            probe(self.unchanged())  # False
            probe(self.generated())  # False
            probe(self.hook())  # True
            probe(self.missing())  # False
            probe(self.acquire())  # True
            probe(plain())  # False
            probe(nap())  # True
            probe(asyncio.sleep(1))  # True
            probe(len(self))  # False
            probe(anext(self))  # True
            probe(Client())  # False
            probe(helper())  # False
            probe(callback())  # False
            probe(typed())  # True
            probe(callback()())  # True
            bound = self.fetch
            probe(bound())  # True
            del callback
        """,
    )


def test_star_imports_hide_names() -> None:
    asking.assert_answers(
        given,
        """
        from elsewhere import *
        probe(fetch())  # True
        """,
    )


@pytest.mark.parametrize(
    "section", [pytest.param(one, id=one.id) for one in support.all_sections()]
)
def test_no_awaitable_is_missed(section: support.Section) -> None:
    """Whatever gives an awaitable under the full model passes the first look."""
    if not support.runs_here(section):
        pytest.skip("needs Python {}.{}".format(*section.python))
    module = asking.parsed(section.source)
    for call in module.nodes(ast.Call):
        if isinstance(module.value(call), (Awaitable, Coroutine)):
            assert may_give(module, call), ast.unparse(call)
