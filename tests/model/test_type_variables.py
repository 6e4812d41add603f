"""What calls give that a type variable ties to their arguments."""

from __future__ import annotations

import sys

import pytest

from . import asking

GIVEN = {
    "an argument itself, or what it is of": """
        from typing import (
            Awaitable, Callable, Iterable, Mapping, Optional, Type, TypeVar, Union
        )
        T = TypeVar("T")
        class Client: ...
        class Other: ...
        def same(x: T) -> T: ...
        def made(cls: Type[T]) -> T: ...
        def called(make: Callable[..., T]) -> T: ...
        def first(items: Iterable[T], default: Optional[T] = None) -> T: ...
        def either(x: "T", y: T | None) -> T: ...
        def value(items: Mapping[str, T]) -> T: ...
        def waited(x: Awaitable[T]) -> T: ...
        async def later(x: T) -> T: ...
        async def load():
            return Client()
        def make():
            return Client()
        probe(same(Client()))  # a .Client
        probe(same(1))  # a int
        probe(same(None))  # ?
        probe(same(unknown))  # ?
        probe(same(load()))  # ?
        probe(same())  # ?
        probe(made(Client))  # a .Client
        probe(called(make))  # a .Client
        probe(called(lambda: Client()))  # a .Client
        probe(first([Client()]))  # a .Client
        probe(first([Client()], None))  # a .Client
        probe(first([Client()], 1))  # ?
        probe(first([], default=Client()))  # ?
        probe(either(Other(), Client()))  # a .Client
        probe(value({"a": Client()}))  # ?
        probe(waited(load()))  # a .Client
        probe(later(Client()))  # coroutine -> a .Client
    """,
    "methods, and decorators": """
        from typing import Tuple, Type, TypeVar
        T = TypeVar("T")
        class Client: ...
        class Container:
            def get(self, cls: Type[T]) -> T: ...
            @classmethod
            def find(cls, kind: Type[T]) -> T: ...
            @staticmethod
            def make(kind: Type[T]) -> T: ...
            @unknown
            def other(self, kind: Type[T]) -> T: ...
            def none(self, kinds: Tuple[()]) -> T: ...
            def of(self, kinds: Tuple[T, T]) -> T: ...
        container = Container()
        probe(container.get(Client))  # a .Client
        probe(Container.find(Client))  # a .Client
        probe(Container.make(kind=Client))  # a .Client
        probe(container.other(Client))  # ?
        probe(container.none(Client))  # ?
        probe(container.of((Client(), Client())))  # ?
    """,
    "not where a class is declared": """
        from elsewhere import Response
        class Client(Response): ...
        class Base: ...
        class Derived(Base): ...
        def same(x: Response) -> Response: ...
        def base(x: Base) -> Base: ...
        def text(x: "Base") -> "Base": ...
        probe(same(Client()))  # a elsewhere.Response
        probe(base(Derived()))  # a .Base
        probe(text(Derived()))  # a .Base
    """,
}
PARAMETERS = """
    class Client: ...
    def same[T](x: T) -> T: ...
    def made[T](cls: type[T]) -> T: ...
    probe(same(Client()))  # a .Client
    probe(made(Client))  # a .Client
"""


@pytest.mark.parametrize("text", asking.table(GIVEN))
def test_type_variables(text: str) -> None:
    asking.assert_answers(asking.value, text)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="type parameters")
def test_type_parameters() -> None:
    asking.assert_answers(asking.value, PARAMETERS)
