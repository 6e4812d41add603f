"""flake8 as a process of its own: what a user sees."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from configparser import ConfigParser
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import pytest

import flake8_asyncpitfalls
from tests import hostile

PACKAGE = Path(flake8_asyncpitfalls.__file__).parent
SETUP = PACKAGE.parent / "setup.cfg"

#: What flake8 needs to run with this plugin.
NEEDED = ("flake8", "pycodestyle", "pyflakes", "mccabe", "flake8-plugin-utils")

_LINE = re.compile(r"(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>\w+) (.+)")


class Printed(NamedTuple):
    """A line that flake8 printed."""

    path: str
    line: int
    column: int
    code: str


class Result(NamedTuple):
    """How a run of flake8 ended."""

    status: int
    output: str
    errors: str

    @property
    def printed(self) -> list[Printed]:
        """All findings, of whatever plugin."""
        return [
            Printed(one["path"], int(one["line"]), int(one["column"]), one["code"])
            for one in map(_LINE.fullmatch, self.output.splitlines())
            if one
        ]

    @property
    def found(self) -> list[Printed]:
        """This plugin's findings."""
        return [one for one in self.printed if one.code.startswith("ASYNC")]

    @property
    def codes(self) -> list[str]:
        """The codes of this plugin's findings."""
        return [one.code for one in self.found]


Flake8 = Callable[..., Result]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with flake8 and this plugin, and no other plugin.

    Others that are installed would report too (flake8-async has the same codes), and
    the plugin need not be installed: its entry point is read from setup.cfg.
    """
    folder = tmp_path_factory.mktemp("site")
    for name in NEEDED:
        distribution = metadata.distribution(name)
        for file in distribution.files or ():
            if ".." not in file.parts and "__pycache__" not in file.parts:
                target = folder / file
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(distribution.locate_file(file)), target)
    shutil.copytree(
        PACKAGE, folder / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__")
    )
    setup = ConfigParser()
    setup.read(SETUP, encoding="utf-8")
    info = folder / f"{PACKAGE.name}-{flake8_asyncpitfalls.__version__}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {setup['metadata']['name']}\n"
        f"Version: {flake8_asyncpitfalls.__version__}\n",
        encoding="utf-8",
    )
    points = setup["options.entry_points"].items()
    sections = [f"[{group}]\n{lines.strip()}\n" for group, lines in points]
    (info / "entry_points.txt").write_text(
        "\n".join(sections).replace("apf", "APF"), encoding="utf-8"
    )
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that flake8 runs in."""
    (tmp_path / "app.py").write_text(SLEEP, encoding="utf-8")
    return tmp_path


@pytest.fixture
def flake8(site: Path, tmp_path: Path) -> Flake8:
    """Run flake8 in the folder; a traceback or a word on stderr fails the test."""

    def run(*args: str, input: bytes = b"", silent: bool = True) -> Result:
        return run_flake8(site, tmp_path, *args, input=input, silent=silent)

    return run


def run_flake8(
    site: Path, folder: Path, *args: str, input: bytes = b"", silent: bool = True
) -> Result:
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "COV_", "COVERAGE"))
    }
    environment.update(PYTHONPATH=str(site), PYTHONIOENCODING="utf-8")
    done = subprocess.run(
        [sys.executable, "-S", "-W", "error", "-m", "flake8", *args],
        input=input,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment,
        timeout=120,
        check=False,
    )
    result = Result(
        done.returncode,
        done.stdout.decode("utf-8").replace("\r\n", "\n"),
        done.stderr.decode("utf-8"),
    )
    assert "Traceback" not in result.output + result.errors, result
    assert not silent or not result.errors, result.errors
    return result


SLEEP = """\
import time


async def main():
    time.sleep(1)
"""

SLEEP_AND_STAT = """\
import os.path
import time


async def main(name):
    time.sleep(1)
    return os.path.exists(name)
"""


# The plain run


def test_reported_without_any_setting(folder: Path, flake8: Flake8) -> None:
    result = flake8("app.py")
    assert result.status == 1
    assert result.printed == [("app.py", 5, 5, "ASYNC251")]
    assert "time.sleep()" in result.output


def test_reported_again(folder: Path, flake8: Flake8) -> None:
    """Findings are kept, and given again as they were."""
    option = "--asyncpitfalls-cache-dir=kept"
    first = flake8(option, "app.py")
    kept = [path for path in (folder / "kept").rglob("*") if path.is_file()]
    assert len(kept) == 1
    assert flake8(option, "app.py") == first
    assert first.printed == [("app.py", 5, 5, "ASYNC251")]


def test_nothing_to_report(folder: Path, flake8: Flake8) -> None:
    (folder / "app.py").write_text(SLEEP.replace("async ", ""), encoding="utf-8")
    assert flake8("app.py") == (0, "", "")


def test_other_plugins_go_on(folder: Path, flake8: Flake8) -> None:
    (folder / "app.py").write_text("import os\n" + SLEEP, encoding="utf-8")
    codes = {one.code for one in flake8("app.py").printed}
    assert codes == {"F401", "ASYNC251"}


def test_folders_are_walked(folder: Path, flake8: Flake8) -> None:
    (folder / "package").mkdir()
    (folder / "package" / "inner.py").write_text(SLEEP, encoding="utf-8")
    found = {(Path(one.path).name, one.code) for one in flake8().found}
    assert found == {("app.py", "ASYNC251"), ("inner.py", "ASYNC251")}


def test_version_names_the_plugin(flake8: Flake8) -> None:
    version = f"flake8-asyncpitfalls: {flake8_asyncpitfalls.__version__}"
    assert version in flake8("--version").output.replace("\n", " ")


def test_help_lists_the_options(flake8: Flake8) -> None:
    shown = flake8("--help").output
    assert "--asyncpitfalls-disable" in shown
    assert "--asyncpitfalls-target-version" in shown


def test_show_source_points_at_the_call(folder: Path, flake8: Flake8) -> None:
    text = SLEEP.replace("    time", "    'é'; time")
    (folder / "app.py").write_text(text, encoding="utf-8")
    lines = flake8("--show-source", "--select=ASYNC", "app.py").output.splitlines()
    assert lines[1].index("time.sleep") == lines[2].index("^")


def test_statistics_and_count(folder: Path, flake8: Flake8) -> None:
    output = flake8("--statistics", "--count", "app.py").output
    assert re.search(r"^1\s+ASYNC251 ", output, re.MULTILINE)
    assert output.rstrip().splitlines()[-1] == "1"


# noqa


@pytest.mark.parametrize(
    "comment, codes",
    [
        ("# noqa: ASYNC251", []),
        ("# noqa:ASYNC251", []),
        ("# noqa: ASYNC2", []),
        ("# noqa: E501, ASYNC251", []),
        ("# noqa: ASYNC251 because it is short", []),
        ("# noqa", []),
        ("# noqa: E501", ["ASYNC251"]),
        ("# noqa: ASYNC250", ["ASYNC251"]),
        ("# no comment", ["ASYNC251"]),
    ],
)
def test_noqa(folder: Path, flake8: Flake8, comment: str, codes: list[str]) -> None:
    text = SLEEP.replace("sleep(1)", f"sleep(1)  {comment}")
    (folder / "app.py").write_text(text, encoding="utf-8")
    assert flake8("app.py").codes == codes


def test_noqa_silences_one_call(folder: Path, flake8: Flake8) -> None:
    text = SLEEP + "    time.sleep(2)  # noqa: ASYNC251\n    time.sleep(3)\n"
    (folder / "app.py").write_text(text, encoding="utf-8")
    assert [one.line for one in flake8("app.py").found] == [5, 7]


@pytest.mark.parametrize(
    "call, codes",
    [
        ("(  # noqa: ASYNC251\n        1\n    )", []),
        ("(\n        1\n    )  # noqa: ASYNC251", ["ASYNC251"]),
        ('(1, """\n""")  # noqa: ASYNC251', []),
    ],
)
def test_noqa_of_a_call_over_lines(
    folder: Path, flake8: Flake8, call: str, codes: list[str]
) -> None:
    """The line where the call starts counts; a long string makes lines one."""
    (folder / "app.py").write_text(SLEEP.replace("(1)", call), encoding="utf-8")
    assert flake8("app.py").codes == codes


def test_noqa_switched_off(folder: Path, flake8: Flake8) -> None:
    text = SLEEP.replace("sleep(1)", "sleep(1)  # noqa: ASYNC251")
    (folder / "app.py").write_text(text, encoding="utf-8")
    assert flake8("--disable-noqa", "app.py").codes == ["ASYNC251"]


def test_file_without_checks(folder: Path, flake8: Flake8) -> None:
    (folder / "app.py").write_text("# flake8: noqa\n" + SLEEP, encoding="utf-8")
    assert flake8("app.py").codes == []


# Choosing codes


@pytest.mark.parametrize(
    "args, codes",
    [
        ([], ["ASYNC251"]),
        (["--select=ASYNC"], ["ASYNC251"]),
        (["--select=ASYNC251"], ["ASYNC251"]),
        (["--select=ASYNC240"], ["ASYNC240"]),
        (["--select=ASYNC2"], ["ASYNC251", "ASYNC240"]),
        (["--select=E,F"], []),
        (["--extend-select=ASYNC240"], ["ASYNC251", "ASYNC240"]),
        (["--extend-select=ASYNC"], ["ASYNC251"]),
        (["--ignore=ASYNC251"], []),
        (["--extend-ignore=ASYNC2"], []),
        (["--extend-ignore=E501"], ["ASYNC251"]),
        (["--asyncpitfalls-enable=ASYNC240"], ["ASYNC251", "ASYNC240"]),
        (["--asyncpitfalls-enable=ASYNC240", "--ignore=ASYNC251"], ["ASYNC240"]),
        (["--asyncpitfalls-disable=ASYNC2"], []),
        (["--asyncpitfalls-disable=ASYNC251", "--select=ASYNC240"], ["ASYNC240"]),
    ],
)
def test_command_line(
    folder: Path, flake8: Flake8, args: list[str], codes: list[str]
) -> None:
    (folder / "app.py").write_text(SLEEP_AND_STAT, encoding="utf-8")
    assert sorted(flake8(*args, "app.py").codes) == sorted(codes)


@pytest.mark.parametrize("name", ["setup.cfg", "tox.ini", ".flake8"])
@pytest.mark.parametrize(
    "text, codes",
    [
        ("asyncpitfalls-disable = ASYNC251", []),
        ("asyncpitfalls-enable = ASYNC240", ["ASYNC240", "ASYNC251"]),
        ("select = ASYNC240", ["ASYNC240"]),
        ("extend-select =\n    ASYNC240,\n", ["ASYNC240", "ASYNC251"]),
        ("ignore = E501", ["ASYNC251"]),
        ("per-file-ignores = app.py:ASYNC251", []),
        ("per-file-ignores =\n    app.py: E501\n    x.py: ASYNC2", ["ASYNC251"]),
        (
            "asyncpitfalls-blocking-calls = os.path.exists -> await exists()",
            ["ASYNC200", "ASYNC251"],
        ),
    ],
)
def test_config_file(
    folder: Path, flake8: Flake8, name: str, text: str, codes: list[str]
) -> None:
    (folder / "app.py").write_text(SLEEP_AND_STAT, encoding="utf-8")
    (folder / name).write_text(f"[flake8]\n{text}\n", encoding="utf-8")
    result = flake8("app.py")
    assert sorted(result.codes) == codes
    assert "ASYNC200" not in codes or "await exists()" in result.output


def test_thread_runners(folder: Path, flake8: Flake8) -> None:
    text = """\
import time

from shop.threads import run


def work():
    async def inner():
        time.sleep(1)

    return inner


async def main():
    await run(lambda: time.sleep(1))
    time.sleep(1)
"""
    (folder / "app.py").write_text(text, encoding="utf-8")
    option = "--asyncpitfalls-thread-runners=shop.threads.run"
    assert [one.line for one in flake8(option, "app.py").found] == [8, 15]


@pytest.mark.parametrize(
    "option, value",
    [
        ("disable", "E501"),
        ("enable", "busy-poll"),
        ("blocking-calls", "time.sleep"),
        ("thread-runners", "run()"),
        ("target-version", "2.7"),
    ],
)
def test_wrong_value_is_told(
    folder: Path, flake8: Flake8, option: str, value: str
) -> None:
    result = flake8(f"--asyncpitfalls-{option}={value}", "app.py", silent=False)
    assert result.status == 1
    told = result.output + result.errors
    assert f"--asyncpitfalls-{option}" in told
    assert repr(value) in told
    assert result.found == []


# Standard input, and many files


def test_stdin_with_a_name(folder: Path, flake8: Flake8) -> None:
    result = flake8("--stdin-display-name=pkg/mod.py", "-", input=SLEEP.encode())
    assert result.printed == [("pkg/mod.py", 5, 5, "ASYNC251")]


def test_stdin_without_a_name(folder: Path, flake8: Flake8) -> None:
    assert flake8("-", input=SLEEP.encode()).found == [("stdin", 5, 5, "ASYNC251")]


def test_stdin_with_the_settings_of_its_name(folder: Path, flake8: Flake8) -> None:
    (folder / "tox.ini").write_text(
        "[flake8]\nper-file-ignores = quiet.py:ASYNC251\n", encoding="utf-8"
    )
    text = SLEEP.encode()
    assert flake8("--stdin-display-name=loud.py", "-", input=text).codes
    assert not flake8("--stdin-display-name=quiet.py", "-", input=text).codes


def test_stdin_with_byte_order_mark_and_crlf(folder: Path, flake8: Flake8) -> None:
    text = SLEEP.replace("    time", "    'é'; time").replace("\n", "\r\n")
    found = flake8("-", input=b"\xef\xbb\xbf" + text.encode()).found
    assert found == [("stdin", 5, 10, "ASYNC251")]


def test_empty_stdin(flake8: Flake8) -> None:
    assert flake8("-").found == []


def test_jobs_change_nothing(folder: Path, flake8: Flake8) -> None:
    (folder / "app.py").write_text(SLEEP_AND_STAT, encoding="utf-8")
    for number in range(12):
        shutil.copy(folder / "app.py", folder / f"app{number}.py")
    args = ["--extend-select=ASYNC240", "--asyncpitfalls-disable=ASYNC250"]
    one = flake8("--jobs=1", *args)
    two = flake8("--jobs=2", *args)
    assert two == one
    assert len(one.found) == 26


# Odd files. They are looked at in one run: what one holds must not touch another.


class Odd(NamedTuple):
    """A file's bytes and the (line, column) of each ASYNC251 that is due."""

    content: bytes
    due: list[tuple[int, int]]


UTF_8 = SLEEP.encode()
NON_ASCII = SLEEP.replace("    time", "    'é日😀'; time")

ODD = {
    "empty": Odd(b"", []),
    "line_end": Odd(b"\n", []),
    "space": Odd(b"   \n\t\n", []),
    "comment": Odd(b"# async def await", []),
    "plain": Odd(UTF_8, [(5, 5)]),
    "no_line_end": Odd(UTF_8.rstrip(), [(5, 5)]),
    "bom": Odd(b"\xef\xbb\xbf" + UTF_8, [(5, 5)]),
    "bom_and_non_ascii": Odd(b"\xef\xbb\xbf" + NON_ASCII.encode(), [(5, 12)]),
    "crlf": Odd(UTF_8.replace(b"\n", b"\r\n"), [(5, 5)]),
    "cr": Odd(UTF_8.replace(b"\n", b"\r"), [(5, 5)]),
    "mixed_line_ends": Odd(
        UTF_8.replace(b"\n", b"\r\n", 2).replace(b":\n", b":\r"), [(5, 5)]
    ),
    "tabs": Odd(UTF_8.replace(b"    ", b"\t"), [(5, 2)]),
    "non_ascii": Odd(NON_ASCII.encode(), [(5, 12)]),
    "latin_1": Odd(
        b"# coding: latin-1\n" + SLEEP.replace("    ", "    'é'; ").encode("latin-1"),
        [(6, 10)],
    ),
    "undecodable": Odd(UTF_8.replace(b"    ", b"    '\xff\xe9'; "), [(5, 11)]),
    "undecodable_comment": Odd(b"# \xff\x85 \xe9\n" + UTF_8, [(6, 5)]),
    "unknown_coding": Odd(b"# coding: no-such-thing\n" + UTF_8, [(6, 5)]),
    "wrong_coding": Odd(b"# coding: ascii\n'\xc3\xa9'\n" + UTF_8, [(7, 5)]),
    "form_feed": Odd(UTF_8.replace(b"async", b"\x0c\nasync"), [(6, 5)]),
    "line_separators": Odd(
        SLEEP.replace("    ", "    '\u2028\x85\x1c\x0b'; ").encode(), [(5, 13)]
    ),
    "star_import": Odd(b"from os import *\n" + UTF_8, [(6, 5)]),
    "exec": Odd(b"exec('x = 1')\n" + UTF_8, [(6, 5)]),
    "long_line": Odd(UTF_8 + b"    x = '" + b"x" * 100_000 + b"'\n", [(5, 5)]),
    "syntax_error": Odd(UTF_8 + b"    def (:\n", []),
    "unclosed": Odd(UTF_8 + b"    x = (\n", []),
    "bad_indent": Odd(UTF_8 + b"  x = 1\n", []),
    "python_2": Odd(UTF_8 + b"    print 'x'\n", []),
    "return_outside": Odd(b"return await x\n" + UTF_8, [(6, 5)]),
    "await_outside": Odd(b"await x\nasync for y in z: pass\n" + UTF_8, [(7, 5)]),
    "surrogate": Odd(b"'\\ud800'\n" + UTF_8, [(6, 5)]),
    "nul": Odd(b"x = '\0'\n" + UTF_8, []),
    "utf_16": Odd(SLEEP.encode("utf-16"), []),
}

try:
    ast.parse("\0")
except ValueError:
    # flake8 itself ends with a traceback here (Python 3.9 and 3.10).
    del ODD["nul"], ODD["utf_16"]
except SyntaxError:
    pass


@pytest.fixture(scope="module")
def odd_results(
    site: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Result]:
    """flake8 over all odd files at once, with one and with two processes."""
    folder = tmp_path_factory.mktemp("odd")
    for name, odd in ODD.items():
        (folder / f"{name}.py").write_bytes(odd.content)
    return {
        jobs: run_flake8(site, folder, f"--jobs={jobs}", "--max-line-length=200000")
        for jobs in ("1", "2")
    }


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_odd_file(odd_results: dict[str, Result], jobs: str, name: str) -> None:
    path = os.path.join(".", f"{name}.py")
    found = [one for one in odd_results[jobs].found if one.path == path]
    assert [(one.line, one.column) for one in found] == ODD[name].due
    assert {one.code for one in found} <= {"ASYNC251"}


def test_syntax_errors_are_reported(odd_results: dict[str, Result]) -> None:
    printed = odd_results["1"].printed
    broken = {Path(one.path).stem for one in printed if one.code in ("E999", "E902")}
    assert {"syntax_error", "unclosed", "python_2", "bad_indent"} <= broken
    assert not {name for name in broken if ODD[name].due}


def test_missing_file(flake8: Flake8) -> None:
    result = flake8("no_such_file.py")
    assert [one.code for one in result.printed] == ["E902"]


# Odd projects


def test_hostile_projects(folder: Path, flake8: Flake8) -> None:
    """All of them in one run, with whatever else lies about in such folders."""
    due = set()
    for number, name in enumerate(hostile.PROJECTS):
        top = folder / f"p{number}"
        top.mkdir()
        for path in hostile.write(top, name):
            lines = path.read_text(encoding="utf-8").splitlines()
            due |= {
                (path.relative_to(folder).as_posix(), row, line.split()[-1])
                for row, line in enumerate(lines, 1)
                if "# error:" in line
            }
    (folder / "p0/x.py").mkdir()
    try:
        (folder / "p0/loop").symlink_to(".", target_is_directory=True)
    except OSError:
        pass  # Windows asks for a right
    result = flake8("--select=ASYNC", "p0", *sorted({path for path, _, _ in due}))
    found = {(Path(one.path).as_posix(), one.line, one.code) for one in result.found}
    assert found == due
