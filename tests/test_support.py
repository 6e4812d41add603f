"""The helpers of the tests: what a case file says, and what does not pass."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

import pytest
from flake8.processor import FileProcessor

from flake8_asyncpitfalls.config import Config
from tests import support
from tests.support import Due, Finding

CASES = """\
# What the file is about.

# === first
import time
async def f():
    time.sleep(1)  # error: ASYNC251
    time.sleep(1); open("")  # error: ASYNC230, ASYNC251@5
    text = "# error: ASYNC251"  # ok

# === second: nothing due
# config: target_version=3.9
# config: disable=ASYNC5, ASYNC6 thread_runners=a.run; b.run
# config: blocking_calls=a.b -> c; d.* -> use e, or f
# python: 3.10
x = 1
"""


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "ASYNC240_516.py"
    path.write_text(CASES, encoding="utf-8")
    return path


def test_sections(case_file: Path) -> None:
    first, second = support.read_sections(case_file)
    assert (first.title, first.start) == ("first", 3)
    assert first.due == (
        Due(4, None, "ASYNC251"),
        Due(5, None, "ASYNC230"),
        Due(5, 5, "ASYNC251"),
    )
    assert (first.ok, first.lookalikes) == ((6,), 1)
    assert (second.due, second.ok, second.lookalikes) == ((), (), 1)
    assert (first.python, second.python) == ((3, 0), (3, 10))
    assert first.id == "ASYNC240_516:3:first"


def test_settings_of_a_section(case_file: Path) -> None:
    """The file's own code is on where it is off by default."""
    first, second = support.read_sections(case_file)
    own = tuple({"ASYNC240"} & support.off_by_default())
    newest = min(sys.version_info[:2], support.KNOWN)
    assert first.config == Config(enable=own, target_version=newest)
    assert second.config == Config(
        disable=("ASYNC5", "ASYNC6"),
        enable=own,
        blocking_calls=(("a.b", "c"), ("d.*", "use e, or f")),
        thread_runners=("a.run", "b.run"),
        target_version=(3, 9),
    )


@pytest.mark.parametrize(
    "text",
    [
        "# === a\nx = 1  # error: ASYNC25\n",
        "# === a\nx = 1  # error: time.sleep\n",
        "# === a\nx = 1  # errors: ASYNC251\n",
        "# === a\nx = 1  # error: ASYNC251 and more\n",
        "# === a\n# config: no_such=1\n",
        "# === a\n# config: target_version=new\n",
        "x = 1\n# === a\n",
    ],
)
def test_what_is_almost_right_is_wrong(tmp_path: Path, text: str) -> None:
    path = tmp_path / "ASYNC251.py"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError):
        support.read_sections(path)


def test_difference() -> None:
    due = [Due(1, None, "ASYNC251"), Due(2, 5, "ASYNC251"), Due(3, None, "ASYNC230")]
    right = [
        Finding(1, 9, "ASYNC251", ""),
        Finding(2, 5, "ASYNC251", ""),
        Finding(3, 1, "ASYNC230", ""),
    ]
    source = "one\ntwo\nthree\n"
    assert support.difference(source, due, right) == []
    for changed, words in [
        (right[:2], ["missing", "3:*", "ASYNC230", "three"]),
        ([*right, Finding(2, 7, "ASYNC251", "stops")], ["unexpected", "2:7", "two"]),
        ([right[0], right[1]._replace(column=6), right[2]], ["missing", "2:5"]),
        ([right[0], right[1]._replace(line=3), right[2]], ["unexpected", "3:5"]),
    ]:
        report = "\n".join(support.difference(source, due, changed))
        assert all(word in report for word in words), report


def test_assert_marked() -> None:
    good = """
        import time
        async def f():
            time.sleep(1)  # error: ASYNC251@5
        """
    support.assert_marked(good)
    with pytest.raises(AssertionError, match="unexpected"):
        support.assert_marked(good.replace("# error: ASYNC251@5", ""))
    with pytest.raises(AssertionError, match="missing"):
        support.assert_marked(good.replace("ASYNC251@5", "ASYNC251@6"))
    with pytest.raises(AssertionError, match="missing"):
        support.assert_marked(good, Config(disable=("ASYNC251",)))


MESSAGE = "ASYNC251 time.sleep() stops the loop"


@pytest.mark.parametrize(
    "raw",
    [
        [(2, 0, MESSAGE, None), (1, 0, MESSAGE, None)],
        [(1, 4, MESSAGE, None), (1, 0, MESSAGE, None)],
        [(1, 0, MESSAGE, None), (1, 0, MESSAGE, None)],
        [(3, 0, MESSAGE, None)],
        [(0, 0, MESSAGE, None)],
        [(1, 0, MESSAGE + ".", None)],
        [(1, 0, MESSAGE + " " + "x" * 90, None)],
        [(1, 0, MESSAGE + "\n", None)],
        [(1, 0, MESSAGE.replace(" ", ": ", 1), None)],
        [(1, 0, "ASYNC999 no such rule", None)],
        [(1, 0, "ASYNC251", None)],
        [(1, 0, MESSAGE)],
    ],
)
def test_invariants(raw: list[tuple[object, ...]]) -> None:
    support.check_invariants([(1, 0, MESSAGE, None)], ["aaaaaa\n", "aaaaaa\n"])
    with pytest.raises(AssertionError):
        support.check_invariants(raw, ["aaaaaa\n", "aaaaaa\n"])


def test_lines_are_flake8s(tmp_path: Path) -> None:
    """Both ways to lines give what flake8's own reader gives."""
    options = Namespace(
        hang_closing=False,
        indent_size=4,
        max_line_length=79,
        max_doc_length=None,
        verbose=0,
    )
    text = "\ufeffa = 'é\u2028\x0c\x85'\r\nb = 1\rc = 2\n\nd"
    path = tmp_path / "module.py"
    path.write_bytes(text.encode())
    expected = FileProcessor(str(path), options).lines
    assert support.read_lines(path) == support.lines_of(text) == expected
    for content in (
        b"",
        b"\xff\x85\n\xe9",
        b"# coding: no-such\nx\n",
        b"\xef\xbb\xbfx",
    ):
        path.write_bytes(content)
        expected = FileProcessor(str(path), options).lines
        assert support.read_lines(path) == expected
