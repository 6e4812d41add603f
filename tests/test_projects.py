"""The rules against projects of several modules: every finding due, and no other.

A file of ``tests/projects`` is a row of sections as in ``tests/cases``, each of which
is a project: a line ``# --- src/app/main.py`` opens a module of it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator

import pytest

from flake8_asyncpitfalls.model.project import project
from tests import support

PROJECTS = Path(__file__).with_name("projects")
MODULE = re.compile(r"^# --- (\S+)[ \t]*\n", re.M)


def sections() -> Iterator[support.Section]:
    for path in sorted(PROJECTS.glob("*.py")):
        yield from support.read_sections(path)


@pytest.mark.parametrize(
    "section", [pytest.param(one, id=one.id) for one in sections()]
)
def test_project(
    section: support.Section, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "_projects", {})
    if not support.runs_here(section):
        pytest.skip("needs Python {}.{}".format(*section.python))
    before, *parts = MODULE.split(section.source)
    modules = list(zip(parts[::2], parts[1::2]))
    assert modules, "no module"
    (tmp_path / "pyproject.toml").touch()
    for name, text in modules:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    report: list[str] = []
    start = section.start + before.count("\n")
    for name, text in modules:
        one = support.read_section(section.path, section.title, start + 1, text)
        lines = support.lines_of(text)
        found = support.run(
            support.parse(lines),
            lines,
            config=section.config,
            filename=str(tmp_path / name),
        )
        report += support.difference(text, one.due, found, start + 1)
        start += 1 + text.count("\n")
    assert not report, "\n".join(report)
