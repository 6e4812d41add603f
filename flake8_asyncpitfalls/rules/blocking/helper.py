"""Plain functions of the project that block, called on the event loop."""

from __future__ import annotations

from typing import Iterator

from ...model.blocking.blocking_helpers import blocking_calls
from ...model.blocking.call_graph import Link
from ...model.module import Module
from ...registry import Rule, check_module


class BlockingHelper(Rule):
    """A function that blocks stops the event loop, however far down it does so

    A coroutine that calls an ordinary function waits until that returns, and so
    does the event loop. That ``time.sleep`` or the request is three functions away,
    in another module, changes nothing, except that nobody sees it. Call the
    outermost function that does not need the event loop in another thread, or make
    all functions on the way coroutine functions.

    Nothing is said of what mostly does not happen, or where nothing else waits for the
    event loop: what only follows an error, threads that were told to end, tests,
    programs that are run for one command, what a program does first or last
    (``initialize``, ``shutdown``), and what is only called from there.

    **Bad**::

        import time


        def wait_for_turn():
            time.sleep(1)


        async def fetch(client, url):
            wait_for_turn()
            return await client.get(url)

    **Good**::

        import asyncio


        async def wait_for_turn():
            await asyncio.sleep(1)


        async def fetch(client, url):
            await wait_for_turn()
            return await client.get(url)

    or, where it cannot be changed::

        import asyncio
        import time


        def wait_for_turn():
            time.sleep(1)


        async def fetch(client, url):
            await asyncio.to_thread(wait_for_turn)
            return await client.get(url)
    """

    code = "ASYNC514"
    name = "blocking-helper"
    symptom = "The loop is held: no other task runs until the call returns."
    message = "{chain} blocks the event loop; use asyncio.to_thread"


@check_module
def blocking_helper(module: Module) -> Iterator[Rule]:
    """Look for calls that lead to what blocks, by functions of this project."""
    for call, link in blocking_calls(module):
        yield BlockingHelper.at(call, chain=_chain(link))


def _chain(link: Link) -> str:
    """Return how a message tells of a way from call to call: the fullest of several
    that leaves the message short enough."""
    steps = [link]
    while steps[-1].next is not None:
        steps.append(steps[-1].next)
    names = [step.written for step in steps]
    short = [name.rpartition(".")[2] for name in names]
    ways = [names, [*names[:-1], short[-1]], short]
    if len(names) > 2:
        ways += [[names[0], "...", names[-1]], [short[0], "...", short[-1]]]
    ways.append(["...", short[-1]])  # the first call stands in the line itself
    texts = [f"{' -> '.join(way)} at {_place(steps[-1])}" for way in ways]
    room = BlockingHelper.room(chain="")
    return next((text for text in texts if len(text) <= room), texts[-1])


def _place(link: Link) -> str:
    """Return the file and line of what blocks; the line alone where the name of the
    module is not known."""
    line = getattr(link.node, "lineno", 0)
    name = link.module.name
    if not name:
        return f"line {line}"
    is_package = link.module.package == name
    return f"{'__init__' if is_package else name.rpartition('.')[2]}.py:{line}"
