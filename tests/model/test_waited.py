"""What is expected of ``asyncio.wait``, and what catches errors."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.flow import exceptions
from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.tasks import waited

from . import asking


def caught(module: Module, probe: ast.Call) -> object:
    return [
        error or "?"
        for each in exceptions.catching(module, probe)
        for catcher in each.catchers
        for error in catcher.errors
    ]


def expected(module: Module, probe: ast.Call) -> object:
    return waited.expected_error(module, probe)


def test_catching() -> None:
    asking.assert_answers(
        caught,
        """
        import asyncio
        from contextlib import suppress
        probe()  # []
        async def function(other):
            try:
                try:
                    x = probe() if other else 1  # ['KeyError', '?', 'OSError']
                except (KeyError, other):
                    probe()  # ['OSError']
                else:
                    probe()  # ['OSError']
                finally:
                    probe()  # ['OSError']
            except OSError:
                pass
            with suppress(asyncio.TimeoutError), other:
                probe()  # ['asyncio.TimeoutError']
                def inner():
                    probe()  # []
            try:
                with other, open("a"):
                    probe()  # ['BaseException']
            except:
                raise
        """,
    )


def test_expected_error() -> None:
    asking.assert_answers(
        expected,
        """
        import asyncio
        async def function(tasks, check, lock: asyncio.Lock):
            try:
                async with lock:
                    done = await asyncio.create_task(probe(tasks))  # TimeoutError
            except TimeoutError:
                pass
            try:
                waiter = tasks.pop(asyncio.create_task(check.later()))
                both = asyncio.shield(asyncio.create_task(probe(1)))  # TimeoutError
                print(len(await both))
            except TimeoutError:
                pass
            try:
                await asyncio.create_task(probe(tasks))  # None
                check(tasks)
            except asyncio.TimeoutError:
                pass
            try:
                await asyncio.create_task(probe(tasks))  # None
            except Exception:
                pass
            try:
                asyncio.create_task(probe(tasks))  # None
            except TimeoutError:
                pass
        """,
    )
