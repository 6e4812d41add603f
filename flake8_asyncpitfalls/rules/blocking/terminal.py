"""Waiting for the user."""

from __future__ import annotations

from .blocking_call import BlockingCall, register


class BlockingInput(BlockingCall):
    """``input`` in a coroutine stops the event loop until the user presses Enter

    That may be minutes, in which no other task runs: connections time out, nothing is
    answered, and what was to be printed meanwhile is not. Ask in another thread and
    await the answer.

    **Bad**::

        async def ask():
            return input("Continue? ") == "y"

    **Good**::

        import asyncio


        async def ask():
            return await asyncio.to_thread(input, "Continue? ") == "y"
    """

    code = "ASYNC250"
    name = "blocking-input"
    related = ("flake8-async ASYNC250", "ruff ASYNC250", "sonar S7501")


register(BlockingInput)
