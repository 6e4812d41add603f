"""Runs the tests in a Python that is too new to be installed: by Pyodide, in Node.js.

``python tests/newest/run.py 314.0.7 FOLDER [ARGUMENT...]``: the version of Pyodide,
which starts with that of Python; where to install it; what pytest is told. Processes,
threads and sockets are not to be had there: tests/conftest.py says what is left out.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NEEDED = ("flake8", "flake8-plugin-utils", "pytest")
#: What Node.js may use of the stack, in KiB: deep code is parsed by recursion, and that
#: takes more of it as long as WebAssembly is not optimised, as on a busy machine.
STACK = 7_000


#: How long npm may take, in seconds.
PATIENCE = 120


class Missing(Exception):
    """Something is not there, so that no test can be run."""


def install(version: str, python: str, folder: Path) -> None:
    """Install Pyodide and the packages for its Python, once."""
    missing = [name for name in ("node", "npm") if not shutil.which(name)]
    if missing:
        raise Missing(" and ".join(missing))
    done = folder / f"{version}.done"
    if done.exists():
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    npm = ["npm", "install", "--no-audit", "--no-fund", "--fetch-retries=1"]
    try:
        command = [*npm, f"--prefix={folder}", f"pyodide@{version}"]
        subprocess.run(command, check=True, timeout=PATIENCE)
    except (subprocess.SubprocessError, OSError) as error:
        raise Missing(f"Pyodide, which cannot be installed: {error}") from error
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-compile"]
    site = [f"--target={folder / 'site'}", f"--python-version={python}"]
    subprocess.run([*pip, *site, "--only-binary=:all:", *NEEDED], check=True)
    done.touch()


def main(version: str, place: str, *given: str) -> int:
    """Install what is missing and run pytest; gives its exit code."""
    found = re.match(r"(\d)(\d\d)\.", version)
    assert found, version
    python = ".".join(found.groups())
    folder = Path(place).resolve()
    try:
        install(version, python, folder)
    except Missing as missing:
        print(f"SKIPPED: the tests on Python {python} need {missing}")
        return 0
    node = ["node", f"--stack-size={STACK}", str(HERE / "run.mjs")]
    options = ["-W", "error", "-p", "no:cacheprovider", *given]
    command = [*node, str(folder), str(ROOT), *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
