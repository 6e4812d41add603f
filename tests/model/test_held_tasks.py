"""What holds tasks, and what holders may be the same: ``held_tasks``, ``holders``."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.model.evaluation import holders
from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.tasks import held_tasks

from . import asking


def followed(module: Module, probe: ast.Call) -> str:
    """The names of the holders, what makes what they hold, and whether that is all."""
    found = held_tasks.followed(module, *probe.args)
    names = sorted(name for _, name in found.holders)
    made = sorted(ast.unparse(call.func) for call in found.made)
    rest = [] if found.is_all else ["?"]
    return " ".join([*names, "=", *made, *rest])


FOLLOWED = {
    "names and collections": """
        a = make()
        b = [a, other()]
        c = {"x": a, "y": late()}
        d = b + [*b]
        probe(a)  # a = make
        probe(b)  # a b = make other
        probe(c["x"])  # a c = late make
        probe(d)  # a b d = make other
        probe(a or None, b if a else ())  # a b = make other
        probe(unknown)  # unknown = ?
        probe(lambda: a)  # = ?
        probe((w := a))  # a = make
    """,
    "loops and comprehensions": """
        a = [make() for x in xs]
        for each in a:
            probe(each)  # a each = make
        for number, each in enumerate(a):
            pass
        for name, each in {"x": late()}.items():
            probe(each)  # each = late
        def later():
            probe(each)  # a each = late make
        probe([each for each in a if each])  # a each = make
        probe({n: each for n, each in zip((), a)})  # a each = make
        probe(list(filter(None, sorted(a))))  # a = make
    """,
    "put in later": """
        a = []
        a.append(make())
        a.extend(other() for _ in xs)
        a.insert(0, third())
        a.append()
        f().append(fourth())
        a += [fifth()]
        if xs:
            a = [sixth()]
            probe(a)  # a = make other sixth third
        def later():
            probe(a)  # a = fifth make other sixth sixth third
        del a
        a = [sixth()]
        probe(a)  # a = make other sixth third
        probe(a.copy())  # a = make other sixth third
    """,
    "a declaration, a parameter": """
        def function(parameter):
            a: list = [make()]
            b: list
            probe(a)  # a = make
            probe(b)  # b = ?
            probe(parameter)  # parameter = ?
    """,
    "tasks": """
        import asyncio
        async def main(loop: asyncio.AbstractEventLoop):
            a = asyncio.create_task(make())
            b = [loop.create_task(other()), a]
            done, pending = await asyncio.wait(b)
            probe(a)  # a = make
            probe(pending)  # a b pending = make other
            probe(asyncio.gather(*b))  # a b = make other
            probe(asyncio.all_tasks())  # asyncio.all_tasks =
            probe(await asyncio.wait_for(asyncio.shield(a), 5))  # a = make
    """,
    "attributes": """
        class Base:
            pass
        class Pool(Base):
            kept = 1
            def __init__(self, other):
                self.a = [make()]
                self.b = None
                other.a = not_this_one()
            def add(self):
                self.a.append(late())
                probe(self.a)  # a = late make
                probe(self.b)  # b =
                probe(self.c)  # c = ?
            @classmethod
            def all(cls):
                probe(cls.kept)  # kept = ?
    """,
    "a very long chain": f"""
        probe({"[" * 90}{"]" * 90})  # =
        probe([{"x," * 250}])  # x = ?
    """,
}


@pytest.mark.parametrize("text", asking.table(FOLLOWED))
def test_followed(text: str) -> None:
    asking.assert_answers(followed, text)


def shared(module: Module, probe: ast.Call) -> str:
    first, second = (held_tasks.followed(module, each).holders for each in probe.args)
    assert holders.share(first, second) == holders.share(second, first)
    return "one" if holders.share(first, second) else "two"


def test_share() -> None:
    asking.assert_answers(
        shared,
        """
        class Base:
            def method(self):
                probe(self.a, self.a)  # one
                probe(self.a, self.b)  # two
                probe(self.a, Derived().a)  # one
                probe(Derived().a, self.a)  # one
                probe(Derived().a, Other().a)  # two
                probe(Derived().a, unknown.a)  # one

        class Derived(Base):
            pass

        class Other(Base):
            pass

        a = b = 1
        probe(a, b)  # two
        probe([a], [b, a])  # one
        probe(a, unknown.a)  # two
        """,
    )
