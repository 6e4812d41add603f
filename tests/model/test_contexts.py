"""What runs a piece of code: ``context`` and ``on_loop``."""

from __future__ import annotations

import ast

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.scopes import Context

from . import asking


def context(module: Module, probe: ast.Call) -> object:
    found = module.context(probe)
    assert module.on_loop(probe) == (found in (Context.COROUTINE, Context.CALLBACK))
    return found.name


CONTEXTS = {
    "where code stands": """
        probe()  # PLAIN
        def function():
            probe()  # PLAIN
        async def coroutine(a=probe()):  # PLAIN
            probe()  # COROUTINE
            class C:
                probe()  # COROUTINE
                def method(self, a=probe()):  # COROUTINE
                    probe()  # PLAIN
            def inner(a=probe()):  # COROUTINE
                probe()  # PLAIN
                async def deeper():
                    probe()  # COROUTINE
            lambda a=probe(): 1  # COROUTINE
            lambda: probe()  # PLAIN
        @probe()  # PLAIN
        async def decorated():
            pass
        class C:
            probe()  # PLAIN
            async def method(self):
                probe()  # COROUTINE
    """,
    "a coroutine function that a thread is given is run by nobody": """
        import threading
        async def coroutine():
            probe()  # COROUTINE
        def function():
            probe()  # THREAD
        def other():
            probe()  # PLAIN
        work = coroutine
        threading.Thread(target=work)
        threading.Thread(target=function)
    """,
    "comprehensions run here, generators elsewhere": """
        async def coroutine():
            [probe() for _ in ()]  # COROUTINE
            {probe(): [probe() for _ in ()] for _ in ()}  # COROUTINE
            (probe() for _ in ())  # UNKNOWN
            (0 for _ in probe())  # COROUTINE
            (0 for _ in () if probe())  # UNKNOWN
            ([probe() for _ in ()] for _ in ())  # UNKNOWN
        (probe() for _ in ())  # UNKNOWN
    """,
    "a lambda that is called at once runs here": """
        async def coroutine():
            (lambda: probe())()  # COROUTINE
            (lambda: lambda: probe())()  # PLAIN
        (lambda: probe())()  # PLAIN
    """,
    "callbacks of the loop": """
        import asyncio, functools
        def soon():
            probe()  # CALLBACK
            [probe() for _ in ()]  # CALLBACK
            def inner():
                probe()  # PLAIN
        def partly():
            probe()  # CALLBACK
        def done(task):
            probe()  # CALLBACK
        async def coroutine():
            probe()  # COROUTINE
        async def main():
            loop = asyncio.get_running_loop()
            loop.call_soon(soon)
            loop.call_later(1, functools.partial(functools.partial(partly, 1), 2))
            loop.call_at(1, lambda: probe())  # CALLBACK
            loop.call_soon(coroutine)
            loop.call_soon()
            asyncio.create_task(coroutine()).add_done_callback(done)
    """,
    "callbacks of something that is not known": """
        def callback():
            probe()  # UNKNOWN
        def named():
            probe()  # UNKNOWN
        thing.call_soon(callback)
        thing.add_done_callback(fn=named)
    """,
    "callbacks of something else": """
        import requests
        def callback():
            probe()  # PLAIN
        requests.Session().call_soon(callback)
        requests.get(callback)
        def call_soon(function): ...
        def own():
            probe()  # PLAIN
        call_soon(own)
    """,
    "decorated callbacks": """
        import asyncio, functools
        @unknown
        def decorated():
            probe()  # UNKNOWN
        @functools.lru_cache
        def cached():
            probe()  # CALLBACK
        async def main():
            asyncio.get_running_loop().call_soon(decorated)
            asyncio.get_running_loop().call_soon(cached)
    """,
    "threads": """
        import asyncio, threading
        from threading import Thread as Worker
        from asyncio import to_thread as away
        from concurrent.futures import ThreadPoolExecutor
        def target():
            probe()  # THREAD
        def first():
            probe()  # THREAD
        class C:
            def method(self):
                probe()  # THREAD
            def start(self):
                Worker(target=self.method).start()
        async def main():
            threading.Thread(target=target).start()
            threading.Thread(None).start()
            await away(first)
            await asyncio.to_thread(lambda: probe())  # THREAD
            loop = asyncio.get_running_loop()
            def nested():
                probe()  # THREAD
            await loop.run_in_executor(None, nested)
            with ThreadPoolExecutor() as pool:
                pool.submit(lambda: probe())  # THREAD
                pool.map(lambda item: probe(), [])  # THREAD
    """,
    "runners of something that is not known": """
        def function():
            probe()  # THREAD
        def keyword():
            probe()  # THREAD
        thing.run_in_executor(None, function)
        thing.run_in_executor(None, func=keyword)
    """,
    "in a thread and on the loop": """
        import asyncio
        def both():
            probe()  # UNKNOWN
        def twice():
            probe()  # THREAD
        async def main():
            await asyncio.to_thread(both)
            asyncio.get_running_loop().call_soon(both)
            await asyncio.to_thread(twice)
            await asyncio.to_thread(twice)
    """,
    "protocols": """
        import asyncio
        class Echo(asyncio.Protocol):
            def data_received(self, data):
                probe()  # CALLBACK
            def connection_made(self, transport):
                probe()  # CALLBACK
            def other(self):
                probe()  # PLAIN
            connection_lost = None
        class Derived(Echo):
            def eof_received(self):
                probe()  # CALLBACK
        class Unrelated:
            def data_received(self, data):
                probe()  # PLAIN
        class Unknown(unknown):
            def data_received(self, data):
                probe()  # PLAIN
    """,
    "decorators that hand a function to a thread": """
        from asgiref.sync import sync_to_async
        @sync_to_async
        def one():
            probe()  # THREAD
        @sync_to_async(thread_sensitive=True)
        def two():
            probe()  # THREAD
        @other
        def three():
            probe()  # PLAIN
    """,
}


@pytest.mark.parametrize("text", asking.table(CONTEXTS))
def test_contexts(text: str) -> None:
    asking.assert_answers(context, text)


def test_own_runners() -> None:
    asking.assert_answers(
        context,
        """
        from tools import background, offload
        def first():
            probe()  # THREAD
        def second():
            probe()  # THREAD
        def third():
            probe()  # PLAIN
        background(first)
        background(1, function=second)
        offload(third)
        @background
        def fourth():
            probe()  # THREAD
        """,
        Config(thread_runners=("tools.background",)),
    )
