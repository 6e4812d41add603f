"""The files that the benchmark reads: fixed versions of public packages."""

from __future__ import annotations

import ast
import hashlib
import io
import shutil
import subprocess
import sys
import tokenize
import warnings
import zipfile
from pathlib import Path
from typing import NamedTuple

PACKAGES = Path(__file__).parent / "packages.txt"

#: The Python that the wheels are for: the newest that any of the packages asks for.
PYTHON = "3.13"


class Source(NamedTuple):
    """A file as flake8 hands it to a plugin."""

    path: Path
    lines: list[str]

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(self.lines)

    @property
    def is_async(self) -> bool:
        """Whether the text has ``async`` or ``await``, even as part of a word."""
        text = self.text
        return "async" in text or "await" in text

    @property
    def size(self) -> int:
        """The length of the text in characters."""
        return sum(map(len, self.lines))


def fetch(scratch: Path) -> list[Path]:
    """Download and unpack the packages that are not there yet; give their folders."""
    wheels, unpacked = scratch / "wheels", scratch / "packages"
    wheels.mkdir(parents=True, exist_ok=True)
    unpacked.mkdir(exist_ok=True)
    folders = []
    for requirement in PACKAGES.read_text(encoding="utf-8").splitlines():
        if not requirement or requirement.startswith("#"):
            continue
        folder = unpacked / requirement
        if not folder.is_dir():
            unpack(download(requirement, wheels / requirement), folder)
        folders.append(folder)
    return folders


def download(requirement: str, target: Path) -> Path:
    """Download one wheel into a folder of its own."""
    print(f"downloading {requirement}", file=sys.stderr)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    pip += ["--only-binary", ":all:", "--python-version", PYTHON]
    subprocess.run([*pip, "--dest", str(target), requirement], check=True)
    return next(target.glob("*.whl"))


def unpack(wheel: Path, folder: Path) -> None:
    """Unpack the Python files of a wheel."""
    unfinished = folder.with_name(folder.name + ".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.endswith(".py")]
        archive.extractall(unfinished, names)
    unfinished.rename(folder)


def chosen(folders: list[Path], per_package: int) -> list[Path]:
    """Choose some files of each package, always the same ones."""
    paths: list[Path] = []
    for folder in folders:
        files = sorted(folder.rglob("*.py"), key=lambda path: rank(path, folder))
        paths += sorted(files[:per_package])
    return paths


def rank(path: Path, folder: Path) -> str:
    """A place for a file in an order that has nothing to do with what it holds."""
    name = path.relative_to(folder).as_posix()
    return hashlib.sha256(name.encode()).hexdigest()


def sample(sources: list[Source], size: int, root: Path) -> list[Source]:
    """Choose files of about so many characters in all, always the same ones."""
    picked: list[Source] = []
    rest = size
    for source in sorted(sources, key=lambda source: rank(source.path, root)):
        if rest > 0 and 200 < source.size < size // 5:
            picked.append(source)
            rest -= source.size
    return picked


def read(path: Path) -> Source | None:
    """Read a file as flake8 does; ``None`` where this Python cannot parse it."""
    try:
        text = path.read_bytes()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(text).readline)
        lines = list(io.StringIO(text.decode(encoding), newline=None))
        if lines and lines[0].startswith("\ufeff"):
            lines[0] = lines[0][1:]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse("".join(lines))
    except (SyntaxError, ValueError, RecursionError):
        return None
    return Source(path, lines)
