"""Projects that are broken, endless or odd: no crash, and every finding is there."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.project import project
from tests import hostile
from tests.support import (
    difference,
    lines_of,
    parse,
    read_lines,
    read_section,
    run,
)

EVERYTHING = Config(enable=("ASYNC",))


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget the projects of other tests, and afterwards those of this one."""
    monkeypatch.setattr(project, "_projects", {})
    yield


def assert_found(path: Path, text: str | None = None) -> None:
    """Compare a file's findings with its markers; all rules together do not crash."""
    __tracebackhide__ = True
    lines = read_lines(path) if text is None else lines_of(text)
    section = read_section(path, path.name, 1, "".join(lines))
    tree = parse(lines)
    findings = run(tree, lines, filename=str(path))
    report = difference(section.source, section.due, findings)
    assert not report, "\n".join([str(path), *report])
    run(tree, lines, config=EVERYTHING, filename=str(path))


@pytest.mark.parametrize("name", hostile.PROJECTS)
def test_project(tmp_path: Path, name: str) -> None:
    """Whichever file is the first to be checked."""
    marked = hostile.write(tmp_path, name)
    for path in [*marked, *reversed(marked)]:
        assert_found(path)


CALLS = """\
import time
from {0} import load
import {0}


async def main():
    load(){1}
    {0}.load(){1}
    time.sleep(1)  # error: ASYNC251
"""

LOAD = "async def load():\n    return 1\n"

DUE = "  # error: ASYNC600"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with a package, ``pack.work``, and nothing odd yet."""
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack/__init__.py").touch()
    (tmp_path / "pack/work.py").write_text(LOAD, encoding="utf-8")
    return tmp_path


def assert_calls(root: Path, module: str, found: bool) -> None:
    """Check a file that calls ``load`` of a module of the project."""
    __tracebackhide__ = True
    path = root / "pack/app.py"
    path.write_text(CALLS.format(module, DUE if found else ""), encoding="utf-8")
    assert_found(path)


def link(path: Path, target: str, folder: bool = False) -> None:
    try:
        path.symlink_to(target, target_is_directory=folder)
    except OSError:
        pytest.skip("symbolic links cannot be made here")


def test_nothing_odd(root: Path) -> None:
    assert_calls(root, "pack.work", True)
    assert_calls(root, "pack.missing", False)


@pytest.mark.skipif(
    sys.platform == "emscripten", reason="it follows links in a way of its own"
)
def test_folders_in_a_loop_of_links(root: Path) -> None:
    link(root / "pack/loop", ".", folder=True)
    assert_calls(root, "pack.loop.loop.work", True)
    assert_calls(root, "pack." + "loop." * 1_000 + "work", False)
    path = root / "pack/loop/loop/app.py"
    path.write_text(CALLS.format("pack.work", DUE), encoding="utf-8")
    assert_found(path)


def test_links_to_themselves_and_to_nothing(root: Path) -> None:
    link(root / "pack/own.py", "own.py")
    link(root / "pack/one.py", "other.py")
    link(root / "pack/other.py", "one.py")
    link(root / "pack/gone.py", "nowhere.py")
    link(root / "pack/deep", "deep", folder=True)
    for name in ("own", "one", "other", "gone", "deep", "deep.work"):
        assert_calls(root, f"pack.{name}", False)


def test_a_huge_module_is_not_read(root: Path) -> None:
    line = "    # " + "x" * 73 + "\n"
    count = hostile.HUGE // len(line)
    (root / "pack/huge.py").write_text(LOAD + line * count, encoding="utf-8")
    assert_calls(root, "pack.huge", False)


def test_a_huge_module_is_checked(root: Path) -> None:
    path = root / "pack/huge.py"
    row = "x" * 76 + "\n"
    table = f"TABLE = '''\n{row * (hostile.HUGE // len(row))}'''\n"
    text = table + CALLS.format("pack.work", DUE)
    path.write_text(text, encoding="utf-8")
    assert_found(path)


def test_a_module_without_permission(root: Path) -> None:
    secret = root / "pack/secret.py"
    secret.write_text(LOAD, encoding="utf-8")
    secret.chmod(0)
    if os.access(secret, os.R_OK):
        pytest.skip("this user may read everything")
    assert_calls(root, "pack.secret", False)


def test_a_folder_without_permission(root: Path) -> None:
    folder = root / "pack/secret"
    folder.mkdir()
    (folder / "work.py").write_text(LOAD, encoding="utf-8")
    folder.chmod(0)
    try:
        if os.access(folder, os.R_OK):
            pytest.skip("this user may read everything")
        assert_calls(root, "pack.secret.work", False)
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize("name", ["x.py", "x.py/__init__.py", "x/__init__.py"])
def test_a_folder_that_is_named_as_a_module(root: Path, name: str) -> None:
    folder = root / "pack" / name
    folder.mkdir(parents=True)
    (folder / "work.py").write_text(LOAD, encoding="utf-8")
    assert_calls(root, "pack.x", False)
    inner = folder / "app.py"
    inner.write_text(CALLS.format("work", DUE), encoding="utf-8")
    assert_found(inner)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "pack/pipe.py")
    assert_calls(root, "pack.pipe", False)


@pytest.mark.parametrize(
    "text",
    [b"\xff\xfe\x00", b"# coding: nonsense\n", b"# coding: rot13\n", b"\xef\xbb\xbf\0"],
)
def test_a_module_that_is_no_text(root: Path, text: bytes) -> None:
    (root / "pack/odd.py").write_bytes(text + b"\n)\n" + LOAD.encode())
    assert_calls(root, "pack.odd", False)


def test_a_module_that_goes_away(root: Path) -> None:
    assert_calls(root, "pack.work", True)
    (root / "pack/work.py").unlink()
    assert_calls(root, "pack.work", False)
    (root / "pack/work.py").mkdir()
    assert_calls(root, "pack.work", False)


def test_a_checked_file_that_is_gone(root: Path) -> None:
    assert_found(root / "pack/app.py", CALLS.format("pack.work", ""))
