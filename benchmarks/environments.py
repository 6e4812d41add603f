"""The environments in which whole runs are measured, one for each set of plugins."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
#: What a build of the plugin needs.
PARTS = ("setup.cfg", "pyproject.toml", "README.rst", "LICENSE", "flake8_asyncpitfalls")


class Environments(NamedTuple):
    """The interpreter of each environment, and Ruff."""

    alone: Path
    ours: Path
    other: Path
    ruff: Path


def make(scratch: Path) -> Environments:
    """Make the environments that are not there yet; install the plugin anew."""
    folder = scratch / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    lines = (HERE / "tools.txt").read_text(encoding="utf-8").splitlines()
    tools = {line.partition("==")[0]: line for line in lines if "==" in line}
    needs = [tools["flake8"], "flake8-plugin-utils"]
    alone = environment(folder / "flake8", needs)
    ours = environment(folder / "flake8-asyncpitfalls", needs)
    other = environment(folder / "flake8-async", [*needs, tools["flake8-async"]])
    ruff = environment(folder / "ruff", [tools["ruff"]])
    install_project(ours, folder / "source")
    return Environments(alone, ours, other, ruff.parent / "ruff")


def environment(folder: Path, requirements: list[str]) -> Path:
    """Make an environment with some packages; give its interpreter."""
    wanted = "\n".join(requirements)
    note = folder / "requirements.txt"
    python = folder / "bin" / "python"
    if not note.is_file() or note.read_text(encoding="utf-8") != wanted:
        print(f"making the environment {folder.name}", file=sys.stderr)
        venv.create(folder, clear=True, symlinks=True, with_pip=True)
        pip(python, requirements)
        note.write_text(wanted, encoding="utf-8")
    return python


def install_project(python: Path, source: Path) -> None:
    """Install the plugin from a copy, so that no build touches the project."""
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir()
    for part in PARTS:
        if (PROJECT / part).is_dir():
            skip = shutil.ignore_patterns("__pycache__")
            shutil.copytree(PROJECT / part, source / part, ignore=skip)
        else:
            shutil.copy(PROJECT / part, source / part)
    pip(python, ["--no-deps", "--force-reinstall", str(source)])


def pip(python: Path, arguments: list[str]) -> None:
    """Install something in an environment."""
    command = [str(python), "-m", "pip", "install", "--quiet", *arguments]
    subprocess.run(command, check=True)
