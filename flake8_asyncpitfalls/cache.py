"""Findings of earlier runs, kept on disk for files of which nothing has changed.

A record stands for a file under a configuration. It holds while the file's text is the
same, and all that was looked up in its project for it: the modules that it leads to.
What cannot be read or written is done without.
"""

from __future__ import annotations

import json
import os
import sys
from functools import lru_cache
from typing import Any, List, Optional, Tuple

from . import __version__
from .config import Config
from .model.project.files import Evidence, Files, digest_of, stamp_of
from .model.project.places import place_of

#: Line (from 1), column (characters from 0), and text.
Finding = Tuple[int, int, str]

#: Of more records in one of 256 folders the older half is dropped.
_MOST_RECORDS = 400


class Record:
    """What was found in a file: ``path`` is where that is kept, ``text`` what is in the
    file now, ``roots`` the folders from which its project is imported."""

    def __init__(self, path: str, text: str, roots: Tuple[str, ...]) -> None:
        self._path = path
        self._text = digest_of(text)
        self._roots = roots

    def findings(self) -> Optional[List[Finding]]:
        """Return what was found, if it would be found again."""
        try:
            with open(self._path, encoding="utf-8") as opened:
                kept: Any = json.load(opened)
            if kept["text"] != self._text:
                return None
            files = _files(self._roots)
            files.begin()
            if kept["digest"] != files.digest(map(str, kept["asked"])):
                return None
            found = kept["found"]
            return [(int(line), int(column), str(text)) for line, column, text in found]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None

    def keep(self, found: List[Finding], evidence: Evidence) -> None:
        """Write down what was found, and what that depends on."""
        kept = {
            "text": self._text,
            "asked": evidence.asked,
            "digest": evidence.digest,
            "found": found,
        }
        folder = os.path.dirname(self._path)
        written = f"{self._path}.{os.getpid()}"
        try:
            if not os.path.isdir(folder):
                os.makedirs(folder, exist_ok=True)
            _make_room(folder)
            with open(written, "w", encoding="utf-8") as opened:
                opened.write(json.dumps(kept, separators=(",", ":")))
            os.replace(written, self._path)
        except OSError:
            return


def record_of(filename: str, text: str, config: Config) -> Optional[Record]:
    """Return the record of a file with a text; ``None`` where none is to be kept."""
    place = place_of(filename) if config.cache_dir else None
    if place is None:
        return None
    name = digest_of(f"{os.path.abspath(filename)}\n{place}\n{config}\n{_version()}")
    path = os.path.join(config.cache_dir, name[:2], f"{name[2:]}.json")
    return Record(path, text, place.roots if config.follow_imports else ())


@lru_cache(maxsize=256)
def _files(roots: Tuple[str, ...]) -> Files:
    return Files(roots)


@lru_cache(maxsize=1)
def _version() -> str:
    """Return what differs where another Python or another plugin would find another
    thing: also while somebody works on the plugin."""
    parts = [__version__, sys.version]
    for folder, folders, files in os.walk(os.path.dirname(__file__)):
        folders.sort()
        for file in sorted(files):
            if file.endswith(".py"):
                parts.append(f"{file} {stamp_of(os.path.join(folder, file))}")
    return digest_of("\n".join(parts))


def _make_room(folder: str) -> None:
    """Drop the records of a folder that were written first, where it has many."""
    paths = [os.path.join(folder, name) for name in os.listdir(folder)]
    if len(paths) > _MOST_RECORDS:
        paths.sort(key=os.path.getmtime)
        for path in paths[: len(paths) // 2]:
            os.remove(path)
