"""Whether the result of a future may have to be waited for."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.tasks import executor_futures

from . import asking


def pending(module: Module, probe: ast.Call) -> object:
    return executor_futures.is_pending(module, probe.args[0])


def test_pending() -> None:
    asking.assert_answers(
        pending,
        """
        import asyncio
        from concurrent.futures import ThreadPoolExecutor, as_completed, wait
        def function(pool, work, given, self):
            probe(pool.submit(work))  # True
            probe(given)  # False
            probe(missing)  # False
            probe(self.future)  # False
            probe(self.futures[0])  # False
            future = pool.submit(work)
            probe(future)  # True
            futures = [pool.submit(work), pool.submit(work)]
            probe(futures[0])  # True
            probe((pool, futures))  # False
            deep = list(list(list(list(list(list(list(list(list(futures)))))))))
            probe(list(list(list(deep)))[0])  # False
            for each in futures:
                probe(each)  # True
            for each in as_completed(futures):
                probe(each)  # False
            for each in given:
                probe(each)  # False
            for each in self.futures:
                probe(each)  # False
            for each in (future, future):
                probe(each)  # True
            for each in pool.map(work, []):
                probe(each)  # True
            for future in future:
                probe(future)  # False
            with given as entered:
                probe(entered)  # False
        def waited(pool, work):
            futures = [pool.submit(work)]
            wait(futures)
            probe(futures[0])  # False
            for each in futures:
                probe(each)  # False
        def asked(pool, work):
            future = pool.submit(work)
            if future.done():
                probe(future)  # False
        def left(work):
            with ThreadPoolExecutor() as pool:
                one = pool.submit(work)
                many = [pool.submit(work) for _ in range(3)]
                listed = [pool.submit(work)]
                none = []
                other = [1]
                probe(one)  # True
            probe(one)  # False
            probe(many[0])  # False
            probe(listed[0])  # False
            probe(none[0])  # True
            probe(other[0])  # True
        """,
    )
