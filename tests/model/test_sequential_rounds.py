"""Loops whose rounds need not wait for each other: ``sequential_rounds``. The rule
ASYNC613 has more cases."""

from __future__ import annotations

import ast
from typing import Optional

import pytest

from flake8_asyncpitfalls.model.calls import spelled
from flake8_asyncpitfalls.model.tasks.sequential_rounds import awaited_in_rounds
from tests.model.asking import parsed

TEXT = """
import asyncio


async def fetch(url, previous=None):
    await asyncio.sleep(1)


async def ordered(url, stream):
    await stream.writer.drain()


async def main(urls, stream, found):
    {loop}
"""

FOUND = {
    "for url in urls: await fetch(url)": "fetch",
    "for url in urls: found.append(await fetch(url))": "fetch",
    "for url in urls: found[url] = await fetch(url)": "fetch",
    "for url in urls: found.by_url[url] = await fetch(url)": "fetch",
    "for number, url in enumerate(urls): await fetch(url, number)": "fetch",
}
NOT_FOUND = (
    "for url in urls: await fetch(found)",
    "for url in urls: await fetch(found, await fetch(url))",
    "for url in urls: found.append(await fetch(url, found))",
    "for url in urls: found[url] = await fetch(url, found)",
    "for url in urls: found = await fetch(url, found)",
    "for url in urls: await ordered(url, found)",
    "for url in urls: await fetch(url, stream)",
    "for chunk in urls: await fetch(chunk)",
    "for url in sorted(urls): await fetch(url)",
    "for url in urls: await url",
    "for url in urls: await unknown(url)",
)


def asked(loop: str) -> Optional[str]:
    """The name of the call that is found in a loop, if any."""
    module = parsed(TEXT.format(loop=loop))
    (node,) = module.nodes(ast.For)
    call = awaited_in_rounds(module, node)
    return None if call is None else spelled(call.func)


@pytest.mark.parametrize("loop", FOUND)
def test_rounds_that_may_run_together(loop: str) -> None:
    assert asked(loop) == FOUND[loop]


@pytest.mark.parametrize("loop", NOT_FOUND)
def test_rounds_that_may_not(loop: str) -> None:
    assert asked(loop) is None
