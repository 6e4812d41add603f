"""The files of a project, found by the names of its modules; none of them is read."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from itertools import accumulate
from typing import (
    Dict,
    FrozenSet,
    Hashable,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Tuple,
)

#: How long it is taken for granted that files are as they were seen (seconds).
_FRESH = 1.0
#: Of a package with more modules not all are listed.
MOST_LISTED = 1000


class Stamp(NamedTuple):
    """What shows that a file changed: when its text did, when what the disk says of it
    did (nanoseconds), and its size (bytes)."""

    modified: int
    changed: int
    size: int


class ModuleFile(NamedTuple):
    """Where a module is, and whether it is a package."""

    path: str
    is_package: bool


class Evidence(NamedTuple):
    """What findings depend on: the names of what was asked for, as in ``Files.digest``,
    and what that gave."""

    asked: List[str]
    digest: str


class Files:
    """The files below the folders from which a project's modules are imported."""

    def __init__(self, roots: Tuple[str, ...]) -> None:
        self._roots = roots
        #: How often something was not as it had been before.
        self.changes = 0
        #: The hashes of all answers that there were.
        self._before: Dict[Hashable, int] = {}
        #: When the disk was last looked at anew, and what was seen there since.
        self._since = 0.0
        self._paths: Dict[str, Optional[ModuleFile]] = {}
        self._folders: Dict[str, FrozenSet[str]] = {}
        self._tops: Dict[str, bool] = {}
        self._states: Dict[str, str] = {}
        self._stamps: Dict[str, Optional[Stamp]] = {}
        self._listed: Dict[Tuple[str, bool], List[str]] = {}

    def begin(self) -> bool:
        """Look at the disk anew if it is some time since, and say whether it is:
        another file is going to be checked."""
        now = time.monotonic()
        if now - self._since < _FRESH:
            return False
        self._since = now
        self.look_anew()
        return True

    def look_anew(self) -> None:
        """Take nothing for granted that was seen."""
        self._paths.clear()
        self._folders.clear()
        self._tops.clear()
        self._states.clear()
        self._stamps.clear()
        self._listed.clear()

    def find(self, name: str) -> Optional[ModuleFile]:
        """Return the file of a module by its full name; ``None`` without one."""
        paths = self._paths
        if name not in paths:
            found: Optional[ModuleFile] = None
            for part in accumulate(name.split("."), "{}.{}".format):
                if part not in paths:
                    paths[part] = next(self._candidates(part, found), None)
                    self._compare(part, paths[part])
                found = paths[part]
        return paths[name]

    def _candidates(
        self, name: str, around: Optional[ModuleFile]
    ) -> Iterator[ModuleFile]:
        """Yield where a module may be, given its package; without one, it is looked for
        in folders that are packages without an ``__init__.py``."""
        folders = [os.path.dirname(around.path)] if around and around.is_package else []
        parts = [name.rpartition(".")[2]]
        if around is None:
            folders, parts = list(self._roots), name.split(".")
        for folder in folders:
            around_it = os.path.join(folder, *parts[:-1])
            names = self._names(around_it)
            base = os.path.join(around_it, parts[-1])
            if parts[-1] in names and "__init__.py" in self._names(base):
                yield ModuleFile(os.path.join(base, "__init__.py"), True)
            if f"{parts[-1]}.py" in names:
                yield ModuleFile(f"{base}.py", False)

    def _names(self, folder: str) -> FrozenSet[str]:
        """Return the names in a folder: one look for all the modules there."""
        if folder not in self._folders:
            try:
                self._folders[folder] = frozenset(os.listdir(folder))
            except (OSError, ValueError):
                self._folders[folder] = frozenset()
        return self._folders[folder]

    def has(self, top: str) -> bool:
        """Say whether a name without dots is that of a module or folder."""
        if top not in self._tops:
            self._tops[top] = self.find(top) is not None or any(
                os.path.isdir(os.path.join(root, top)) for root in self._roots
            )
            self._compare((top, "top"), self._tops[top])
        return self._tops[top]

    def stamp(self, path: str) -> Optional[Stamp]:
        """Return ``stamp_of`` a path, as it was a moment ago."""
        if path not in self._stamps:
            self._stamps[path] = stamp_of(path)
            self._compare((path,), self._stamps[path])
        return self._stamps[path]

    def packages_around(self, path: str) -> List[str]:
        """Return the names that the folders around a file have as packages, the nearest
        first: of ``tests/unit/test_shop.py`` ``tests.unit``, ``tests`` and ""."""
        folder = os.path.dirname(path)
        roots = (
            root
            for root in self._roots
            if f"{folder}{os.sep}".startswith(os.path.join(root, ""))
        )
        inner = folder[len(min(roots, key=len, default=folder)) :]
        names = accumulate(inner.split(os.sep), "{}.{}".format)
        return [each.strip(".") for each in names][::-1]

    def modules(self, folder: str, deep: bool) -> List[str]:
        """Return the names of the modules in a folder, "" for that of ``__init__.py``;
        ``deep`` with those of the folders in it, where they are many up to that with
        which they are more than ``MOST_LISTED``."""
        key = (folder, deep)
        if key not in self._listed:
            self._listed[key] = list(_modules(folder, deep))
            self._compare(key, tuple(self._listed[key]))
        return self._listed[key]

    def _compare(self, asked: Hashable, answer: Hashable) -> None:
        answered = hash(answer)
        if self._before.setdefault(asked, answered) != answered:
            self._before[asked] = answered
            self.changes += 1

    # What is known of them, in short

    def digest(self, asked: Iterable[str]) -> str:
        """Return what changes with the files that names of modules stand for, or with
        what is in folders: their names end in "/*", or "/**" with all in these."""
        return digest_of("\n".join(map(self._state, asked)))

    def _state(self, asked: str) -> str:
        if asked not in self._states:
            self._states[asked] = self._find_state(asked)
        return self._states[asked]

    def _find_state(self, asked: str) -> str:
        folder, slash, stars = asked.rpartition("/")
        if slash:
            return " ".join(self.modules(folder, deep=stars == "**"))
        found = self.find(asked)
        if found is None:
            return str("." not in asked and self.has(asked))
        return f"{found} {self.stamp(found.path)}"


def digest_of(text: str) -> str:
    """Return what stands for a text, and for hardly any other."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


#: What the findings in a file depend on that was looked at alone.
NOTHING_ASKED = Evidence([], Files(()).digest([]))


def stamp_of(path: str) -> Optional[Stamp]:
    """Return what shows that a file changed; ``None`` where there is no file."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None  # reading a pipe might wait for ever
    return Stamp(status.st_mtime_ns, status.st_ctime_ns, status.st_size)


def _modules(top: str, deep: bool) -> Iterator[str]:
    count = 0
    for folder, folders, files in os.walk(top):
        folders[:] = sorted(filter(str.isidentifier, folders)) if deep else ()
        inner = os.path.relpath(folder, top).split(os.sep)
        package = [each for each in inner if each != os.curdir]
        for file in sorted(files):
            name, kind = os.path.splitext(file)
            if kind == ".py":
                count += 1
                yield ".".join(package if name == "__init__" else [*package, name])
        if count > MOST_LISTED:
            return
