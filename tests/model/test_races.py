"""Shared state: where it is kept, what is made from it, and who else can come to it."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from flake8_asyncpitfalls.model import callers
from flake8_asyncpitfalls.model.flow.suspension import is_instant
from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.races import conditions, ownership
from flake8_asyncpitfalls.model.races.accesses import accesses
from flake8_asyncpitfalls.model.races.derivation import sources
from flake8_asyncpitfalls.model.races.exclusion import excludes
from flake8_asyncpitfalls.model.races.shared_state import item_read, place

from . import asking


def named(module: Module, probe: ast.Call) -> str:
    """The place of a probe's argument, items without their keys."""
    found = place(module, probe.args[0])
    if found is None:
        return "?"
    return "".join("[]" if part.startswith("[") else part for part in found.path)


PLACES = {
    "attributes of self": """
        class C:
            def f(self, other):
                probe(self.x)  # self.x
                probe(self.x.y[0])  # self.x.y[]
                probe(other.x)  # ?
                probe(self)  # ?
                probe(type(self).n)  # self.__class__.n
                probe(type(other).n)  # ?
                probe(vars(self, 1).n)  # ?
                probe((self or other).n)  # ?
                me = self.x
                probe(me["n"])  # self.x[]
                probe(me)  # ?
                a, b = self.x
                probe(a.n)  # ?
                for c in self.x:
                    probe(c.n)  # ?
                probe([each.n for each in self.x][0].n)  # ?
    """,
    "a self that is bound again": """
        class C:
            @classmethod
            def f(cls):
                probe(cls.n)  # cls.n
                self = cls()
                probe(self.x)  # ?

            @staticmethod
            def g(self):
                probe(self.x)  # ?
    """,
    "what a parameter gave": """
        class C:
            def __init__(self, request, n):
                self.request = request
                self.own = self.make()
                self.n = 0
                probe(self.request.n)  # ?
                probe(self.request["n"])  # self.request[]
                probe(self.own.n)  # self.own.n
                probe(self.n.n)  # self.n.n
    """,
    "module level": """
        import json
        from unknown import thing
        from threading import local
        counts = {}
        here = local()

        class C:
            n = 0

        class Here(local):
            pass

        c = C()
        mine = Here()

        def f(count):
            global total
            probe(counts["n"])  # counts[]
            probe(here.n)  # ?
            probe(mine.n)  # ?
            probe(thing.n)  # ?
            probe(json.n)  # ?
            probe(c.n)  # c.n
            probe(C.n)  # C.n
            probe(f.n)  # f.n
            probe(counts)  # counts
            total = 1
            probe(total)  # total
            probe(missing)  # ?
            probe(count)  # ?
    """,
    "closures": """
        def outer(given):
            done = 0
            counts = {}
            def inner():
                probe(done)  # done
                probe(counts["n"])  # counts[]
                probe(given.n)  # ?
            return inner
    """,
    "long aliases": """
        class C:
            def f(self):
                a = self.a.b.c.d.e.f.g
                probe(a.h.i)  # self.a.b.c.d.e.f.g.h.i
                b = a.b.c
                probe(b.n)  # self.a.b.c.d.e.f.g.b.c.n
                c = c.d
                probe(c.n)  # ?
    """,
}


@pytest.mark.parametrize("text", asking.table(PLACES))
def test_place(text: str) -> None:
    asking.assert_answers(named, text)


def made_from(module: Module, probe: ast.Call) -> str:
    """What a probe's argument is made from; changed things with a mark."""
    found = {
        ast.unparse(source.node) + ("*" if source.changed else "")
        for source in sources(module, probe.args[0])
    }
    return ", ".join(sorted(found - {"?"})) or "nothing"


SOURCES = {
    "kept": """
        from typing import cast
        import copy
        probe(a)  # a
        probe(a if b else c)  # a, c
        probe(a or c)  # a, c
        probe((a := b))  # b
        probe(a[:])  # a, a[:]
        probe(int(a))  # a, int(a)
        probe(copy.deepcopy(a))  # a, copy, copy.deepcopy(a)
        probe(cast(int, a))  # a, cast(int, a), int
        probe(d.get(k, a))  # a, d.get(k, a)
    """,
    "changed": """
        probe(a + b)  # a*, b*
        probe(-a)  # a*
        probe(f"{a}!")  # a*
        probe([a, *b])  # a*, b*
        probe({k: a, **b})  # a*, b*
        probe({a for b in c})  # a*, c*
        probe({a: b for d in c})  # a*, b*, c*
        probe(a[1:])  # a*, a[1:]
        probe(compute(a, k=b))  # a*, b*, compute(a, k=b)
        probe(a.upper())  # a*, a.upper()
        probe("".join(a))  # ''.join(a), a*
    """,
    "neither": """
        import os
        class C:
            def m(self, a): ...
        def own(a): ...
        async def f():
            probe(await a)  # nothing
            probe(a or await b)  # nothing
            probe(a < b)  # nothing
            probe(a.b)  # a.b
            probe(a[0])  # a[0]
            probe(C(a))  # C(a)
            probe(C().m(a))  # C().m(a)
            probe(x.m(a, b))  # x.m(a, b)
            probe(lambda: a)  # nothing
            probe(own(a))  # a*, own(a)
            probe(os.fspath(a))  # a*, os.fspath(a)
            probe(Made(a))  # Made(a)
            probe((1)(a))  # 1(a)
            probe(len(a))  # a*, len(a)
    """,
}


@pytest.mark.parametrize("text", asking.table(SOURCES))
def test_sources(text: str) -> None:
    asking.assert_answers(made_from, text)


def exclusive(module: Module, probe: ast.Call) -> object:
    return excludes(module, probe.args[0])


EXCLUDING = """
    import asyncio, threading, contextlib
    from unknown import make, AsyncMutex

    lock = asyncio.Lock()
    two = asyncio.Semaphore(2)
    condition = make()
    mutex = AsyncMutex()
    locks = make()
    blocker = make()

    @contextlib.asynccontextmanager
    async def alone():
        async with lock:
            yield

    @contextlib.asynccontextmanager
    async def also_alone():
        async with make().the_lock:
            yield

    @contextlib.asynccontextmanager
    async def together():
        async with two:
            yield

    class Turn:
        async def __aenter__(self):
            await lock.acquire()

        async def __aexit__(self, *error):
            lock.release()

    class Plain:
        pass

    async def f(n):
        probe(Plain())  # False
        probe(lock)  # True
        probe(two)  # False
        probe(asyncio.Semaphore(n))  # True
        probe(asyncio.Semaphore())  # True
        probe(condition)  # True
        probe(mutex)  # True
        probe(locks[n])  # True
        probe(await locks.of(n))  # True
        probe(n.lock_of(n))  # True
        probe(n.setdefault(n, asyncio.Lock()))  # True
        probe(n.setdefault())  # False
        probe(lock if n else contextlib.nullcontext())  # True
        probe(n if n else n.n)  # False
        probe(alone())  # True
        probe(also_alone())  # True
        probe(together())  # False
        probe(Turn())  # True
        probe(make())  # False
        probe(n + n)  # False
        probe(blocker)  # False
        probe(n.clock)  # False
        probe(n.block)  # False
"""


def test_excludes() -> None:
    asking.assert_answers(exclusive, EXCLUDING)


def instant(module: Module, probe: ast.Call) -> object:
    return is_instant(module, probe.args[0])


INSTANT = """
    import asyncio

    async def at_once(n):
        return n + 1

    async def also_at_once(n):
        return await at_once(n) + await also_at_once(n)

    async def slowly():
        await asyncio.sleep(1)

    async def entering(lock):
        async with lock:
            return 1

    @decorated
    async def otherwise():
        return 1

    async def later(): ...

    def plain():
        return slowly()

    async def f(x):
        probe(await at_once(1))  # True
        probe(await also_at_once(1))  # True
        probe(await slowly())  # False
        probe(await entering(x))  # False
        probe(await otherwise())  # False
        probe(await later())  # False
        probe(await plain())  # False
        probe(await x)  # False
        probe(await x())  # False
        probe([y async for y in x])  # False
"""


def test_is_instant() -> None:
    asking.assert_answers(instant, INSTANT)


def test_many_functions_that_never_suspend() -> None:
    lines = ["async def f0(): return 1"]
    for number in range(1, 40):
        lines.append(f"async def f{number}(): return await f{number - 1}()")
    lines.append("async def last(): probe(await f10()) ; probe(await f39())")
    module = asking.parsed("\n".join(lines))
    first, second = asking.probes(module)
    assert instant(module, first) and not instant(module, second)


def asked(module: Module, probe: ast.Call) -> str:
    """What a probe's argument says if it holds, and if it does not."""
    told = []
    for holds in (True, False):
        for check in conditions.checks(module, probe.args[0], holds):
            told.append(f"{holds}: {check.place.path[1]} {check.asks.name}")
    return ", ".join(told).replace("[Name(id='k', ctx=Load())]", "[k]") or "nothing"


ASKED = """
    class C:
        def f(self, k, other):
            local = self.x
            first, second = self.x, 1
            here: int = 1
            probe(self.x)  # False: .x MISSING
            probe(not self.x)  # True: .x MISSING
            probe(self.x is None)  # True: .x MISSING
            probe(self.x != 3)  # False: .x EQUAL
            probe(3 == self.x)  # True: .x EQUAL
            probe(self.x < k)  # True: .x ORDERED, False: .x ORDERED
            probe(self.x < self.limit_time)  # nothing
            probe(1 < self.x < 3)  # nothing
            probe(local)  # False: .x MISSING
            probe((w := self.x) is None)  # True: .x MISSING
            probe(first)  # False: .x MISSING
            probe(here)  # nothing
            probe(other == k)  # nothing
            probe(k in self.x)  # False: .x MISSING
            probe(k in other)  # nothing
            probe(hasattr(self, "x"))  # False: .x MISSING
            probe(hasattr(self, k))  # nothing
            probe(isinstance(self, int))  # nothing
            probe(hasattr(self))  # nothing
            probe(self.m())  # nothing
            probe(k < other)  # nothing
            probe(self.x or k)  # False: .x MISSING
            probe("x" == "y")  # nothing
"""


def test_checks() -> None:
    asking.assert_answers(asked, ASKED)


def test_item_read_of_something_unshared() -> None:
    module = asking.parsed("def f(d): d.get(1); d.get(); f(d)")
    assert [item_read(module, call) for call in module.nodes(ast.Call)] == [None] * 3


CALLS = """
    import asyncio

    async def one(): ...
    async def two(): ...
    async def three(): ...

    async def outer(xs):
        await one()
        for x in xs:
            await two()
        asyncio.create_task(three())

    three()
    for _ in range(3):
        f = lambda: one()
"""


def test_callers() -> None:
    module = asking.parsed(CALLS)

    def of(name: str) -> list[tuple[str, bool, bool]]:
        function = module.scope.bindings[name][0].node
        assert isinstance(function, ast.AsyncFunctionDef)
        told = []
        for call in callers.calls(module, function):
            caller: Any = callers.caller(module, call)
            awaited = callers.is_awaited(module, call)
            repeated = callers.is_repeated(module, call)
            told.append((caller.name if caller else "", awaited, repeated))
        return sorted(told)

    assert of("one") == [("", False, False), ("outer", True, False)]
    assert of("two") == [("outer", True, True)]
    assert of("three") == [("", False, False), ("outer", False, False)]


OWNED = """
    import asyncio

    class C:
        async def __aenter__(self):
            self.n = 0

        async def start(self):
            self.task = asyncio.create_task(self._run())

        async def _run(self):
            while True:
                await self._step()
                await self._step()

        async def _step(self):
            self.n = 1

        async def twice(self):
            asyncio.create_task(self._other())
            asyncio.create_task(self._other())

        async def _other(self):
            while True:
                self.m = 1

        async def _once(self):
            self.o = 1

        async def start_once(self):
            asyncio.create_task(self._once())

        async def a(self):
            await self._from_two()

        async def b(self):
            await self._from_two()

        async def _from_two(self):
            self.p = 1

        async def ping(self):
            await self.pong()

        async def pong(self):
            await self.ping()
            self.q = 1

        async def run(self):
            self.r = 1

        async def listen(self):
            async for _ in self:
                self.s = 1

    c = C()
    c.s = 1
"""


@pytest.mark.parametrize(
    "attribute, owned", {"n": 1, "m": 0, "o": 0, "p": 0, "q": 0, "r": 0, "s": 1}.items()
)
def test_is_owned(attribute: str, owned: int) -> None:
    module = asking.parsed(OWNED)
    target = module.attributes[attribute][-1].node
    function: Any = module.scope_of(target).node
    where = place(module, target)
    assert where is not None
    assert ownership.is_owned(module, function, where) == bool(owned)


def test_accesses_of_a_place_and_what_it_is_part_of() -> None:
    module = asking.parsed("""
        class C:
            async def f(self, k):
                self.d[k] = 1
                self.d = {}
                print(self.d, self.d[k], self.d.get(k), self.d[1], self.e)
                del self.d[k]
        """)
    (function,) = module.nodes(ast.AsyncFunctionDef)
    where = place(module, module.nodes(ast.Subscript)[0])
    assert where is not None
    known = accesses(module, function)
    assert len(known.writing(where)) == 3
    assert sorted(ast.unparse(e.node) for e in known.reading(where) if e.node) == [
        "self.d",
        "self.d.get(k)",
        "self.d[k]",
    ]
