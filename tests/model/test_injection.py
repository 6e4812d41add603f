"""What parameters get by ``Depends``."""

from __future__ import annotations

import pytest

from . import asking

INJECTED = {
    "what functions give, and generators yield": """
        from fastapi import Depends, Security
        import fastapi
        class Client: ...
        class Store:
            def __call__(self): return Client()
        def client(): return Client()
        async def later(): return Client()
        def clients() -> list[Client]: ...
        def opened():
            client = Client()
            try:
                yield client
            finally:
                client.close()
        async def opened_later():
            yield Client()
        def use(
            a=Depends(client),
            b=Depends(later),
            c=Depends(clients),
            d=Depends(opened),
            e=Security(opened_later, scopes=[]),
            *,
            f=fastapi.Depends(Client),
            g=Depends(Store()),
            h=Depends(unknown),
            i=Depends(),
            j=Depends,
            k=other(client),
        ):
            probe(a)  # just a .Client
            probe(b)  # just a .Client
            probe(c)  # a list[a .Client]
            probe(d)  # just a .Client
            probe(e)  # just a .Client
            probe(f)  # just a .Client
            probe(g)  # just a .Client
            probe(h)  # ?
            probe(i)  # ?
            probe(j)  # ?
            probe(k)  # ?
    """,
    "not by other functions of the name": """
        from elsewhere import Depends
        class Client: ...
        def use(a=Depends(Client), b=1, *c):
            probe(a)  # ?
            probe(b)  # ?
            probe(c)  # ?
        lambda d=Depends(Client): probe(d)  # ?
    """,
    "in methods, too": """
        from fastapi import Depends
        class Client: ...
        class Routes:
            def get(self, client=Depends(Client), given: int = Depends(Client)):
                probe(self)  # a .Routes
                probe(client)  # just a .Client
                probe(given)  # a int
    """,
}


@pytest.mark.parametrize("text", asking.table(INJECTED))
def test_injected(text: str) -> None:
    asking.assert_answers(asking.value, text)
