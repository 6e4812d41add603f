"""Which calls made an object."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.calls import spelled
from flake8_asyncpitfalls.model.evaluation.tracing import traced
from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.project.places import place_of
from flake8_asyncpitfalls.model.project.project import project_at

from . import asking


def made(module: Module, probe: ast.Call) -> object:
    found = traced(module, probe.args[0])
    return "?" if found is None else " ".join(sorted(spelled(c.func) for _, c in found))


def test_traced() -> None:
    asking.assert_answers(
        made,
        """
        import asyncio, asyncpg
        from contextlib import AsyncExitStack, aclosing, asynccontextmanager
        from lib import a, b
        shared = a()
        async def function(given, self, flag):
            probe(a())  # a
            probe(given)  # ?
            probe(given or a())  # ?
            probe(missing)  # ?
            probe(self.x)  # ?
            probe(None)  # ?
            probe(1)  # ?
            one = a() if flag else b()
            probe(one)  # a b
            probe(two := await one)  # a b
            async with a() as three, aclosing(b()) as four:
                probe(three)  # a
                probe(four)  # b
            five, six = await a()
            probe(six)  # a
            seven, eight = a(), b()
            probe(eight)  # b
            nine: int = a()
            probe(nine)  # a
            ten = None
            if flag:
                ten = b()
            probe(ten)  # b
            del ten
            for eleven in (a(), b()):
                probe(eleven)  # ?
            async for twelve in a():
                probe(twelve)  # a
            stack = AsyncExitStack()
            probe(await stack.enter_async_context(a()))  # a
            probe(await asyncio.wait_for(a(), 5))  # a
            pool = await asyncpg.create_pool()
            probe(await pool.acquire())  # asyncpg.create_pool
            probe(shared)  # a
            probe(wait_for_nothing())  # wait_for_nothing
            probe(asyncio.wait_for())  # asyncio.wait_for
            looped = looped
            probe(looped)  # ?
            probe(make(flag))  # a b
            probe(make_lazily())  # a
            async with opened() as fifteen:
                probe(fifteen)  # b
            probe(nothing())  # ?
            import lib.more as more
            probe(more)  # ?
        def make(flag):
            if flag:
                return a()
            return b()
        make_lazily = lambda: a()
        def nothing():
            return
        @asynccontextmanager
        async def opened():
            yield b()
        """,
    )


def test_attributes() -> None:
    asking.assert_answers(
        made,
        """
        from lib import Elsewhere, a, b
        class Base:
            session: object
            def __init__(self, given):
                self.session = None
                self.given = given
                self.replaced = a()
                setattr(self, "set", a())
            async def start(self):
                self.session = a()
            def method(self):
                return a()
        class Client(Base):
            default = b()
            _lazy = None
            @property
            def lazy(self):
                self._lazy = self._lazy or b()
                return self._lazy
            def ask(self):
                probe(self.session)  # a
                probe(self.given)  # ?
                probe(self.default)  # b
                probe(self.lazy)  # b
                probe(self.method)  # ?
                probe(self.replaced)  # ?
                probe(self.set)  # ?
                probe(Client.default)  # b
        def replace(client, session):
            client.replaced = session
        """,
    )


def module_at(path: Path, name: str) -> Module:
    place = place_of(str(path))
    assert place is not None

    def parse(tree: ast.AST, *place: Any) -> Module:
        wanted = tuple(registry.checks().by_node)
        return Module(tree, Config(), wanted, *place)

    module = project_at(place, Config(), parse).module(name)
    assert module is not None
    return module


def test_other_modules(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "package").mkdir()
    (tmp_path / "package/__init__.py").write_text("")
    (tmp_path / "package/clients.py").write_text(
        "from lib import a, b\nshared = a()\nclass Base:\n"
        "    def start(self):\n        self.session = b()\n"
        "def make():\n    return a()\n"
    )
    text = (
        "from . import clients\nfrom .clients import Base, make, missing, shared\n"
        "class Client(Base):\n    def ask(self):\n        probe(self.session)\n"
        "probe(shared)\nprobe(clients.shared)\nprobe(make())\nprobe(missing)\n"
        "probe(clients.missing)\n"
    )
    path = tmp_path / "package/app.py"
    path.write_text(text)
    module = module_at(path, "package.app")
    answers = [made(module, probe) for probe in asking.probes(module)]
    assert answers == ["b", "a", "a", "a", "?", "?"]


def test_modules_that_import_from_each_other(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "one.py").write_text("from two import shared\n")
    (tmp_path / "two.py").write_text("from one import shared\nprobe(shared)\n")
    module = module_at(tmp_path / "two.py", "two")
    assert [made(module, probe) for probe in asking.probes(module)] == ["?"]


def test_long_chains_are_not_followed() -> None:
    names = "\n".join(f"    x{n + 1} = x{n}" for n in range(100))
    text = f"def function():\n    x0 = a()\n{names}\n    probe(x100)  # ?\n"
    asking.assert_answers(made, text)
