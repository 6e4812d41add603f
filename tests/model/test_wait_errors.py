"""The timeout error that is expected of ``asyncio.wait``: ``wait_errors``."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.tasks import wait_errors

from . import asking


def expected(module: Module, probe: ast.Call) -> object:
    return wait_errors.expected_error(module, probe)


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
