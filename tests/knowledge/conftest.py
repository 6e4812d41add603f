"""Settings of the knowledge tests."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Let the libraries warn as they like: their warnings are not ours."""
    config.addinivalue_line("filterwarnings", "ignore")
