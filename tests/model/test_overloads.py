"""What calls of overloaded functions give: by the overloads that fit."""

from __future__ import annotations

import pytest

from . import asking

OVERLOADS = {
    "by a literal argument": """
        import typing
        from typing import Literal, overload
        import httpx
        @overload
        def client(*, sync: Literal[True]) -> httpx.Client: ...
        @overload
        def client(*, sync: Literal[False] = False) -> httpx.AsyncClient: ...
        @typing.overload
        def client(*, sync: bool) -> object: ...
        def client(*, sync: bool = False):
            return make(sync)
        probe(client())  # a httpx.AsyncClient
        probe(client(sync=True))  # a httpx.Client
        probe(client(sync=False))  # a httpx.AsyncClient
        probe(client(sync=given))  # ?
        probe(client(**options))  # ?
        probe(client(None, sync=True))  # ?
        probe(client(other=1))  # ?
    """,
    "by the arguments that are given": """
        from typing import Any, overload
        @overload
        def read(path: Any, /) -> str: ...
        @overload
        def read(path: Any, /, *, binary: None, **more: int) -> bytes: ...
        @overload
        def read(path: Any, size: int, *parts) -> int: ...
        def read(path, *parts, **more):
            return unknown(path)
        probe(read("a"))  # a str
        probe(read("a", binary=None))  # a bytes
        probe(read("a", binary=None, more=2))  # a bytes
        probe(read("a", binary=1))  # ?
        probe(read("a", 2, 3, 4))  # a int
        probe(read("a", size=2))  # a int
        probe(read(path="a"))  # ?
    """,
    "unknown arguments leave all that fit": """
        from typing import overload
        class A:
            async def run(self):
                return 1
        class B:
            async def run(self):
                return 2
        class C(B): ...
        @overload
        def get(key: int) -> A: ...
        @overload
        def get(key: str) -> B: ...
        @overload
        def get(key: bytes) -> C: ...
        def get(key): ...
        @overload
        def twice(key: list[int]) -> int: ...
        @overload
        def twice(key: str) -> str: ...
        def twice(key): ...
        def twice(key): ...
        probe(twice(1))  # ?
        probe(get(key))  # a .A | a .B
        probe(get(key).run)  # def run of A | def run of B
        probe(get(key).run())  # coroutine -> a int
        probe(get(key).walk)  # ?
    """,
    "of methods, class methods and static methods": """
        from typing import Literal, overload
        class Shelf:
            @overload
            def get(self, n: Literal[1, 2]) -> int: ...
            @overload
            def get(self, n: "Literal[3]", m=1) -> str: ...
            def get(self, n, m=1): ...
            @overload
            @classmethod
            def make(cls, n: Literal[1]) -> int: ...
            @overload
            @classmethod
            def make(cls, n: Literal["1"], *, m: int = 1) -> str: ...
            @classmethod
            def make(cls, n, m=1): ...
            @overload
            @staticmethod
            def one(n: Literal[1]) -> int: ...
            @overload
            @staticmethod
            def one(n: None) -> str: ...
            @staticmethod
            def one(n): ...
        probe(Shelf().get(2))  # a int
        probe(Shelf.get(Shelf(), 1))  # a int
        probe(Shelf().get(7, 2))  # a str
        probe(Shelf.make(1))  # a int
        probe(Shelf.make("1"))  # a str
        probe(Shelf.one(1))  # a int
        probe(Shelf.one(None))  # a str
    """,
    "of coroutine functions": """
        from typing import Awaitable, Literal, overload
        @overload
        async def load(raw: Literal[True]) -> bytes: ...
        @overload
        async def load(raw: Literal[False] = ...) -> str: ...
        async def load(raw=False):
            return unknown(raw)
        @overload
        def send(raw: Literal[True]) -> Awaitable[bytes]: ...
        @overload
        def send(raw: Literal[False] = ...) -> Awaitable[str]: ...
        async def send(raw=False):
            return unknown(raw)
        probe(load(True))  # coroutine -> a bytes
        probe(load())  # coroutine -> a str
        probe(load(*flags))  # coroutine -> ?
        probe(send(True))  # coroutine -> a bytes
        probe(await send())  # a str
    """,
}


@pytest.mark.parametrize("text", asking.table(OVERLOADS))
def test_overloads(text: str) -> None:
    asking.assert_answers(asking.value, text)
