"""Sleeping the thread instead of the task."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingSleep(BlockingCall):
    """``time.sleep`` in a coroutine stops every task, not only this one

    The event loop runs in one thread. While that thread sleeps, no other coroutine
    runs, no timeout fires and no connection is served. ``asyncio.sleep`` suspends
    only the task that awaits it. ``time.sleep(0)`` does not let other tasks run
    either; ``await asyncio.sleep(0)`` does.

    **Bad**::

        import time


        async def poll(queue):
            while queue.empty():
                time.sleep(1)

    **Good**::

        import asyncio


        async def poll(queue):
            while queue.empty():
                await asyncio.sleep(1)
    """

    code = "ASYNC251"
    name = "blocking-sleep"
    message = '{call} stops the whole event loop; use "{instead}"'
    related = ("flake8-async ASYNC251", "ruff ASYNC251", "sonar S7488")


register(BlockingSleep)
