"""Who else uses an object: across the modules of a project."""

from __future__ import annotations

from pathlib import Path

from tests.support import codes

BASE = """
import threading

LOCK = threading.Lock()


class Store:
    shared = threading.Lock()
    typed: threading.Lock

    def __init__(self, given):
        self._lock = threading.Lock()
        self._read = threading.Lock()
        self._given = given
        self._listed = [threading.Lock()]
        self.typed = threading.Lock()

    def size(self):
        with self._read:
            return 0

    async def save(self):
        with self._lock:
            print()
"""

BELOW = """
import base
from base import Store


class Cache(Store):
    async def load(self):
        with self._lock:  # found
            print()
        with self.shared:  # found
            print()
        with self._read:
            print()
        with self._given:
            print()
        with self._listed[0]:
            print()
        with self.typed:  # found
            print()

    async def clear(self):
        with base.LOCK:
            print()
        with self._late:
            print()

    def start(self):
        self._late = threading.Lock()


class Queue(Cache):
    def put(self):
        with self._given:
            print()
"""


def test_locks_of_base_classes_in_other_modules(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "base.py").write_text(BASE, encoding="utf-8")
    (tmp_path / "below.py").write_text(BELOW, encoding="utf-8")
    lines = BELOW.splitlines()
    due = [number for number, line in enumerate(lines, 1) if "# found" in line]
    found = codes(BELOW, filename=str(tmp_path / "below.py"))
    assert found == [(line, "ASYNC710") for line in due]
