"""Code for the synchronous or the asynchronous edition: ``editions``."""

from __future__ import annotations

from flake8_asyncpitfalls.model.flow import editions

from . import asking


def test_editions() -> None:
    asking.assert_answers(
        editions.is_sync_edition,
        """
        if False:
            probe()  # True
        if _IS_SYNC:
            probe()  # True
        if self.is_async:
            probe()  # True
        if asyncio.iscoroutinefunction(probe):
            pass
        else:
            probe()  # True
        if asyncio.iscoroutinefunction(f):
            probe()  # False
        if is_async(f):
            probe()  # True
        if inspect.isawaitable(self.probe) and y:
            probe()  # True
        if inspect.isawaitable(self.other) and y:
            probe()  # False
        if synced:
            probe()  # False
        probe()  # False
        """,
    )
