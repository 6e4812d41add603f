"""Loops that are made and left open."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model.calls import spelled
from ...model.loops.loop_owner import MAKERS, is_left_open
from ...model.module import Module
from ...registry import Rule, check_calls


class LoopNotClosed(Rule):
    """Who makes an event loop has to close it

    A loop holds a selector, a pair of sockets and perhaps threads. Left open it keeps
    them until the garbage collector finds it, with a ``ResourceWarning``; a function
    that makes a loop for each call runs out of file descriptors one day. Close it in a
    ``finally`` block or with ``contextlib.closing``, or let ``asyncio.run`` do it all.

    **Bad**::

        import asyncio


        def run_once(work):
            loop = asyncio.new_event_loop()
            return loop.run_until_complete(work())

    **Good**::

        import asyncio


        def run_once(work):
            return asyncio.run(work())

    or::

        import asyncio


        def run_once(work):
            loop = asyncio.new_event_loop()
            try:
                return loop.run_until_complete(work())
            finally:
                loop.close()
    """

    code = "ASYNC503"
    name = "loop-not-closed"
    symptom = "ResourceWarning: unclosed event loop."
    message = "the loop of {call}() is left open; use asyncio.run(), or close it"


@check_calls(MAKERS)
def not_closed(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for loops that a function makes, uses, and leaves open."""
    if is_left_open(module, call):
        yield LoopNotClosed.at(call, call=spelled(call.func))
