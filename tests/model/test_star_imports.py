"""Star imports that lead back to where they stand."""

from __future__ import annotations

from pathlib import Path

from tests.support import codes

SLEEPER = "import time\nfrom a import *\nasync def f():\n    time.sleep(1)\n    g(h)\n"


def test_a_package_that_imports_all_from_itself(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "__init__.py").write_text("from . import *\n")
    assert codes(SLEEPER, filename=str(tmp_path / "b.py")) == [(4, "ASYNC251")]


def test_modules_that_import_all_from_each_other(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "a.py").write_text("from c import *\n")
    (tmp_path / "c.py").write_text("from a import *\n")
    assert codes(SLEEPER, filename=str(tmp_path / "b.py")) == [(4, "ASYNC251")]
