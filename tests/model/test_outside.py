"""Who calls a function from the other modules of its package."""

from __future__ import annotations

from pathlib import Path

import pytest

from flake8_asyncpitfalls.model.project import outside, project
from tests.support import check

_CONNECTION = """
import asyncio

from .base import Base


class Connection(Base):
    async def connect(self, host):
        self._pair = await asyncio.open_connection(host, 80)
"""
_BASE = """
import asyncio
from abc import abstractmethod


class Base:
    async def start(self, host):
        async with asyncio.timeout(5):
            await self.connect(host)

    @abstractmethod
    async def connect(self, host):
        pass
"""
_CLIENT = """
import asyncio

from .connection import Connection


class Client:
    def __init__(self):
        self.connection = Connection()

    async def connect(self, host):
        await asyncio.wait_for(self.connection.connect(host), 5)
"""
_UNLIMITED = """
from .connection import Connection


async def start(host):
    await Connection().connect(host)
"""
_CALLED_LIMITED = """
import asyncio

from . import unlimited


async def run(host):
    async with asyncio.timeout(5):
        await unlimited.start(host)
"""
_PLAIN = _CONNECTION.replace("(Base)", "").replace("from .base import Base", "")
_LATE = """
def late():
    for each in range(10):
        return connect(each) what is written here is no Python


also = 1
"""
_OTHERS = {
    "__init__.py": "",
    "notes.txt": "connect(",
    "empty.py": "",
    "broken.py": "from connection import Connection\nconnect(",
    "inside.py": (
        "from connection import Connection\n\n\n"
        "def start(host):\n"
        "    this is no Python, and it is long enough to be left out of the module\n"
        "    Connection().connect(host)\n"
    ),
    "late.py": _LATE,
    "other.py": "class Other:\n    def connect(self):\n        self.connect()\n",
}


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of a project of which nothing is known yet."""
    monkeypatch.setattr(project, "_projects", {})
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "pack").mkdir()
    return tmp_path / "pack"


def found(text: str, filename: str) -> list[str]:
    return [each.code for each in check(text, filename=filename)]


@pytest.mark.parametrize(
    ("files", "due"),
    [
        ({"connection.py": _PLAIN}, ["ASYNC720"]),
        ({"connection.py": _PLAIN, "client.py": _CLIENT}, []),
        ({"connection.py": _PLAIN, "unlimited.py": _UNLIMITED}, ["ASYNC720"]),
        (
            {
                "connection.py": _PLAIN,
                "client.py": _CLIENT,
                "unlimited.py": _UNLIMITED,
            },
            ["ASYNC720"],
        ),
        (
            {
                "connection.py": _PLAIN,
                "unlimited.py": _UNLIMITED,
                "limited.py": _CALLED_LIMITED,
            },
            [],
        ),
        ({"connection.py": _CONNECTION, "base.py": _BASE}, []),
        ({"connection.py": _CONNECTION}, ["ASYNC720"]),
    ],
)
def test_limits_elsewhere(package: Path, files: dict[str, str], due: list[str]) -> None:
    for name, text in {**_OTHERS, **files}.items():
        (package / name).write_text(text)
    assert found(files["connection.py"], str(package / "connection.py")) == due


def test_not_all_of_a_large_package(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "_MOST", 0)
    for name, text in {"connection.py": _PLAIN, "client.py": _CLIENT}.items():
        (package / name).write_text(text)
    (package / "__init__.py").touch()
    assert found(_PLAIN, str(package / "connection.py")) == ["ASYNC720"]


def test_top_level_modules(package: Path) -> None:
    client = _CLIENT.replace("from .connection", "from connection")
    for name, text in {"connection.py": _PLAIN, "client.py": client}.items():
        (package / name).write_text(text)
    assert found(_PLAIN, str(package / "connection.py")) == ["ASYNC720"]
