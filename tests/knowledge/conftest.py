"""Settings of the knowledge tests."""

from __future__ import annotations

import warnings

import pytest

WARN = warnings.warn


def pytest_configure(config: pytest.Config) -> None:
    """Let the libraries warn as they like: their warnings are not ours."""
    config.addinivalue_line("filterwarnings", "ignore")


@pytest.fixture(autouse=True)
def plain_warnings() -> None:
    """Give each test Python's own ``warnings.warn``: some library puts one of its own
    in its place, which takes less arguments."""
    warnings.warn = WARN
