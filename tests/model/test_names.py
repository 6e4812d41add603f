"""The name that an expression has outside the module: ``qualified_name``."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.model.module import Module

from . import asking


def name(module: Module, probe: ast.Call) -> object:
    return module.qualified_name(probe.args[0]) or "-"


NAMES = {
    "imports": """
        import time, os.path, time as clock
        from time import sleep, sleep as nap
        probe(time.sleep)  # time.sleep
        probe(clock.sleep)  # time.sleep
        probe(os.path.join)  # os.path.join
        probe(sleep)  # time.sleep
        probe(nap)  # time.sleep
    """,
    "imports in functions and classes": """
        def function():
            from time import sleep
            probe(sleep)  # time.sleep
        class C:
            import time
            def method(self):
                probe(self.time.sleep)  # time.sleep
        probe(sleep)  # -
        probe(C.time.sleep)  # time.sleep
    """,
    "other public names of the same object": """
        import builtins, io, requests.sessions
        from requests.api import get
        probe(builtins.open)  # open
        probe(io.open)  # io.open
        probe(get)  # requests.get
        probe(requests.sessions.Session)  # requests.Session
        probe(requests.sessions.Session.get)  # requests.Session.get
    """,
    "aliases": """
        import time
        nap = time.sleep
        rest = nap
        first, (second, *more) = time.sleep, (time.time, 1)
        probe(rest)  # time.sleep
        probe(first)  # time.sleep
        probe(second)  # time.time
        probe(more)  # -
    """,
    "a name bound twice": """
        import time, os
        nap = time.sleep
        probe(nap)  # time.sleep
        nap = os.getcwd
        probe(nap)  # os.getcwd
        def function():
            probe(nap)  # -
    """,
    "methods by the type of the receiver": """
        import requests
        from pathlib import Path
        session = requests.Session()
        probe(session.get)  # requests.Session.get
        probe(Path("a").resolve().read_text)  # pathlib.Path.read_text
        probe((Path("a") / "b").read_text)  # pathlib.Path.read_text
        probe("a".join)  # str.join
        class C:
            def __init__(self):
                self.session = requests.Session()
            def method(self, url):
                probe(self.session.get)  # requests.Session.get
                probe(self.other.get)  # -
        probe(C().session.get)  # requests.Session.get
    """,
    "inherited methods have the name that the tables know": """
        import asyncio
        from concurrent.futures import ThreadPoolExecutor
        class Loop(asyncio.SelectorEventLoop): ...
        probe(ThreadPoolExecutor().submit)  # concurrent.futures.Executor.submit
        probe(Loop().call_soon)  # asyncio.AbstractEventLoop.call_soon
        probe(Loop().nothing)  # asyncio.SelectorEventLoop.nothing
    """,
    "attribute chains of a client": """
        import openai
        from pymongo import MongoClient
        probe(openai.OpenAI().a.b.c)  # openai.OpenAI.a.b.c
        probe(MongoClient().db.items.find_one)  # pymongo.collection.Collection.find_one
        probe(MongoClient()["db"]["items"].find)  # pymongo.collection.Collection.find
    """,
    "classes and functions of the project have none": """
        class C: ...
        def function(): ...
        probe(C)  # -
        probe(C())  # -
        probe(function)  # -
        probe(function.attribute)  # -
        probe(1)  # -
    """,
    "generic aliases keep their name": """
        import asyncio
        from typing import Generic
        class Box(Generic[int]): ...
        probe(asyncio.Queue[int])  # asyncio.Queue
        probe(asyncio.Queue[int]().put)  # asyncio.Queue.put
        probe(Box[int])  # -
    """,
    "attributes that are replaced": """
        import time, requests, os
        time.sleep = print
        requests.Session().get = print
        session = requests.Session()
        probe(time.sleep)  # -
        probe(time.time)  # time.time
        probe(os.sleep)  # os.sleep
        probe(session.get)  # -
        probe(session.post)  # requests.Session.post
    """,
    "an unknown base hides the known ones behind it": """
        import requests
        from somewhere import Known
        class First(Known, requests.Session): ...
        class Second(unknown, requests.Session): ...
        class Third(requests.Session): ...
        probe(First().get)  # somewhere.Known.get
        probe(Second().get)  # -
        probe(Third().get)  # requests.Session.get
        probe(Third.get)  # requests.Session.get
    """,
    "bases in a circle": """
        class A(B): ...
        class B(A): ...
        probe(A().get)  # -
    """,
    "attributes set on a function": """
        import time
        def function(): ...
        function.sleep = 1
        probe(time.sleep)  # time.sleep
    """,
    "a very long line of classes": "\n".join(
        [
            "import requests",
            "class C0(requests.Session): ...",
            *(f"class C{n}(C{n - 1}): ..." for n in range(1, 100)),
            "probe(C1().get)  # requests.Session.get",
            "probe(C99().get)  # -",
        ]
    ),
    "super": """
        import requests
        class Base(requests.Session):
            def get(self): ...
        class C(Base):
            def get(self):
                probe(super().post)  # requests.Session.post
                probe(super(C, self).post)  # requests.Session.post
                probe(super(self).post)  # -
                probe(super().get)  # -
                [probe(super().post) for _ in ()]  # requests.Session.post
        class Alone:
            def method(self):
                probe(super().method)  # -
        class Mixed(unknown):
            def method(self):
                probe(super().method)  # -
        def function():
            probe(super().post)  # -
    """,
}


@pytest.mark.parametrize("text", asking.table(NAMES))
def test_names(text: str) -> None:
    asking.assert_answers(name, text)


def test_names_of_long_chains_are_unknown_without_error() -> None:
    chain = "path" + ".parent" * 2000
    module = asking.parsed(f"import pathlib\npath = pathlib.Path()\nprobe({chain})")
    assert module.qualified_name(asking.probes(module)[0].args[0]) is None
