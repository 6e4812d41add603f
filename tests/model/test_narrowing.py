"""What variables are where ``isinstance`` has told it."""

from __future__ import annotations

import pytest

from . import asking

CHECKED = {
    "in the block of a condition": """
        import requests
        class Base: ...
        class Client(Base): ...
        def f(x, y, z):
            probe(x)  # ?
            if isinstance(x, Client):
                probe(x)  # a .Client
                probe(y)  # ?
            elif isinstance(x, requests.Session):
                probe(x)  # a requests.Session
            else:
                probe(x)  # ?
            while y and isinstance(y, Client):
                probe(y)  # ?
            if isinstance(z, Client) and z.ready:
                probe(z)  # a .Client
            if isinstance(z, Client) or z.ready:
                probe(z)  # ?
    """,
    "after what leaves without it": """
        class Client: ...
        def f(x, y, xs):
            if not isinstance(x, Client):
                return
            probe(x)  # a .Client
            assert isinstance(y, Client), "none"
            probe(y)  # a .Client
            for each in xs:
                if not isinstance(each, Client):
                    continue
                probe(each)  # a .Client
            probe(each)  # ?
    """,
    "in one expression": """
        class Client: ...
        def f(x, xs):
            probe(isinstance(x, Client) and x)  # ?
            isinstance(x, Client) and probe(x)  # a .Client
            not isinstance(x, Client) or probe(x)  # a .Client
            isinstance(x, Client) or probe(x)  # ?
            probe(x) if isinstance(x, Client) else 1  # a .Client
            [probe(each) for each in xs if isinstance(each, Client)]  # a .Client
            lambda each: isinstance(each, Client) and probe(each)  # a .Client
            {probe(each): 1 for each in xs if isinstance(each, Client)}  # ?
            [each for each in probe(xs) if isinstance(xs, Client)]  # ?
    """,
    "the one of what is declared": """
        from typing import Union
        class Base: ...
        class Client(Base): ...
        class Other: ...
        def f(x: Base, y: Union[Client, Other], z: Client, text: str):
            if isinstance(x, Client):
                probe(x)  # a .Client
            if isinstance(y, Other):
                probe(y)  # a .Other
            if isinstance(z, Base):
                probe(z)  # a .Client
            if isinstance(text, Client):
                probe(text)  # a str
            made = Client()
            if isinstance(made, Base):
                probe(made)  # just a .Client
    """,
    "not where it may be another by then": """
        class Client: ...
        shared = unknown()
        def f(x, y):
            if isinstance(x, Client):
                x = unknown()
                probe(x)  # ?
            while True:
                if isinstance(y, Client):
                    probe(y)  # ?
                y = unknown()
        def g(x):
            if isinstance(x, Client):
                def later():
                    return probe(x)  # ?
            if isinstance(shared, Client):
                probe(shared)  # ?
        def h(x):
            probe(x)  # ?
            assert isinstance(x, Client)
        def of_another_function(x):
            probe(x)  # ?
    """,
    "not where it may be of many classes": """
        import collections.abc
        from typing import Protocol
        class Client: ...
        def f(x):
            if isinstance(x, (Client, int)):
                probe(x)  # ?
            if isinstance(x, str):
                probe(x)  # ?
            if isinstance(x, collections.abc.Mapping):
                probe(x)  # ?
            if isinstance(x, unknown.Class):
                probe(x)  # ?
            if isinstance(x, x.Class):
                probe(x)  # ?
            if isinstance(x.client, Client):
                probe(x.client)  # ?
            if isinstance(x):
                probe(x)  # ?
    """,
}


@pytest.mark.parametrize("text", asking.table(CHECKED))
def test_narrowed(text: str) -> None:
    asking.assert_answers(asking.value, text)
