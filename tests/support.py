"""What all tests share: the plugin run as flake8 runs it, and the case files.

Two ways in:

* ``check(source)`` runs the plugin on a text and gives its findings, in order.
* ``assert_marked(source)`` runs it and compares the findings with the markers that
  stand in the text, exact both ways.

Every run, whoever asks for it, also checks what holds for all findings: see
``check_invariants``.

A case file (``tests/cases/ASYNC251.py``) is a row of sections, each a module of its
own::

    # === a sleep in a coroutine
    # config: target_version=3.9          (optional; see ``parse_config``)
    # python: 3.10                        (optional; the oldest that can parse it)
    import time

    async def f():
        time.sleep(1)  # error: ASYNC251

Markers in a section:

``# error: ASYNC251``
    a finding of this code is due on this line;
``# error: ASYNC251@5``
    and in this column, as flake8 prints it: characters, counted from 1;
``# error: ASYNC251, ASYNC230``
    two findings are due;
``# ok``
    a line that looks like a fault and is none (a *look-alike*). Every line without
    an ``error`` marker must be silent: ``# ok`` adds nothing to the check. It says
    which lines are look-alikes, and they are counted. A section without any finding
    and without an ``# ok`` counts as one.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import textwrap
import tokenize
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, Optional

from flake8.main import options as flake8_options
from flake8.options import aggregator
from flake8.options import config as flake8_config
from flake8.options.manager import OptionManager

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.plugin import AsyncPitfalls

CASES = Path(__file__).parent / "cases"

#: The newest Python that the cases are written for: on a later one they speak of this,
#: or else what it deprecates would be found beside what they are about.
KNOWN = (3, 13)

#: A message is shorter than this, its code included.
MESSAGE_LIMIT = 120

CODE = re.compile(r"ASYNC\d{3}")
_TITLE = re.compile(r"# ===(?P<title>.*)")
_DUE = r"ASYNC\d{3}(?:@\d+)?"
_ERROR = re.compile(rf"#\s*error:\s*(?P<due>{_DUE}(?:\s*,\s*{_DUE})*)\s*(?:#.*)?$")
_LIKE_ERROR = re.compile(r"#\s*errors?\s*:?\s*ASYNC|#\s*error:", re.IGNORECASE)
_OK = re.compile(r"#\s*ok\b")
_CONFIG = re.compile(r"#\s*config:\s*(?P<text>.+)")
_PYTHON = re.compile(r"#\s*python:\s*(?P<major>\d+)\.(?P<minor>\d+)\s*$")
_FIELDS = ("disable", "enable", "blocking_calls", "thread_runners", "target_version")
_FIELD = re.compile(rf"(?:^|[\s,;])({'|'.join(_FIELDS)})\s*=")


class Finding(NamedTuple):
    """One finding as flake8 prints it: line and column counted from 1."""

    line: int
    column: int
    code: str
    message: str


class Due(NamedTuple):
    """A finding that a marker asks for; ``column`` is ``None`` if it is not pinned."""

    line: int
    column: Optional[int]
    code: str


@dataclass(frozen=True)
class Section:
    """One module of a case file."""

    path: Path
    title: str
    #: The line of the case file that the section's first line is.
    start: int
    source: str
    due: tuple[Due, ...]
    #: The lines marked as look-alikes.
    ok: tuple[int, ...]
    config: Config
    python: tuple[int, int]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that the case file is about: those in its name."""
        return tuple(CODE.findall(self.path.stem))

    @property
    def lookalikes(self) -> int:
        """How many look-alikes of a fault the section holds."""
        return len(self.ok) or (0 if self.due else 1)

    @property
    def id(self) -> str:
        """A name for the section in pytest's reports."""
        words = re.sub(r"\W+", "-", self.title.strip()).strip("-") or "untitled"
        return f"{self.path.stem}:{self.start}:{words}"


# Running the plugin


def lines_of(source: str) -> list[str]:
    """The lines of a text as flake8 hands them to a plugin.

    Line ends are ``\\n`` whatever they were, and a byte order mark is gone.
    """
    lines = list(io.StringIO(source, newline=None))
    if lines and lines[0].startswith("\ufeff"):
        lines[0] = lines[0][1:]
    return lines


def read_lines(path: Path) -> list[str]:
    """The lines of a file as flake8 reads them (``FileProcessor.read_lines``)."""
    try:
        with tokenize.open(str(path)) as file:
            lines = file.readlines()
    except (SyntaxError, UnicodeError):
        with path.open(encoding="latin-1") as file:
            lines = file.readlines()
    if lines and lines[0].startswith("\ufeff"):
        lines[0] = lines[0][1:]
    elif lines and lines[0].startswith("\xef\xbb\xbf"):
        lines[0] = lines[0][3:]
    return lines


def parse(lines: Sequence[str]) -> ast.Module:
    """The tree of the lines; warnings about them are not ours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse("".join(lines))


def parse_options(*argv: str) -> Config:
    """What flake8 in the working directory makes of the options for the plugin.

    The way of ``flake8.options.parse_args``, with no plugin but this one: config file
    of the folder, then command line. Findings are not kept where that does not say it.
    """
    argv = ("--asyncpitfalls-cache-dir=none", *argv)
    first = flake8_options.stage1_arg_parser()
    early, rest = first.parse_known_args(argv)
    found, folder = flake8_config.load_config(
        early.config, early.append_config, isolated=early.isolated
    )
    manager = OptionManager(
        version="0", plugin_versions="", parents=[first], formatter_names=["default"]
    )
    flake8_options.register_default_options(manager)
    AsyncPitfalls.add_options(manager)
    options = aggregator.aggregate_options(manager, found, folder, rest)
    AsyncPitfalls.parse_options(manager, options, options.filenames)
    config: Config = vars(AsyncPitfalls)["config"]
    return config


@contextmanager
def guard(on: bool) -> Iterator[None]:
    """Switch the plugin's last guard on or off, and back."""
    before = AsyncPitfalls.guard
    AsyncPitfalls.guard = on
    try:
        yield
    finally:
        AsyncPitfalls.guard = before


def run(
    tree: ast.AST,
    lines: Sequence[str],
    *,
    config: Config | None = None,
    filename: str = "module.py",
    guarded: bool = False,
) -> list[Finding]:
    """Run the plugin on a tree and the lines that it came from.

    The guard is off unless asked for: an exception in the plugin fails the test. Lines
    may be empty for trees made by hand: positions are not checked against them then.
    """
    with guard(guarded), AsyncPitfalls.test_config(config or Config()):
        raw = list(AsyncPitfalls(tree=tree, lines=list(lines), filename=filename).run())
    check_invariants(raw, lines)
    findings = []
    for line, column, text, _ in raw:
        code, _, message = text.partition(" ")
        findings.append(Finding(line, column + 1, code, message))
    return findings


def check(
    source: str,
    *,
    config: Config | None = None,
    filename: str = "module.py",
    guarded: bool = False,
) -> list[Finding]:
    """Run the plugin on a text (common indentation removed), as flake8 would."""
    lines = lines_of(textwrap.dedent(source))
    return run(parse(lines), lines, config=config, filename=filename, guarded=guarded)


def codes(source: str, **options: Any) -> list[tuple[int, str]]:
    """Run the plugin on a text and give only (line, code) of each finding."""
    return [(found.line, found.code) for found in check(source, **options)]


def check_invariants(raw: Sequence[tuple[Any, ...]], lines: Sequence[str]) -> None:
    """Check what holds for all findings of one file, in whatever file.

    In source order, none twice, inside the file and at the start of something that is
    not white space, with a code of the registry and a message of one short line.
    """
    known = {rule.code for rule in registry.rules()}
    places = []
    for found in raw:
        assert len(found) == 4, f"flake8 wants four parts: {found!r}"
        line, column, text, _ = found
        assert type(line) is int and type(column) is int, found
        assert isinstance(text, str), found
        code, _, message = text.partition(" ")
        assert CODE.fullmatch(code), f"no code opens the text: {text!r}"
        assert code in known, f"no rule has this code: {text!r}"
        assert len(text) < MESSAGE_LIMIT, f"{len(text)} characters: {text!r}"
        assert text.isprintable(), f"a message is one line: {text!r}"
        assert message == message.strip() != "", f"stray space: {text!r}"
        assert not message.endswith("."), f"a message has no full stop: {text!r}"
        assert line >= 1 and column >= 0, found
        if lines:
            assert line <= len(lines), f"line {line} of {len(lines)}: {text!r}"
        # In Python 3.9's own trees columns inside f-strings are wrong.
        if lines and sys.version_info >= (3, 10):
            there = lines[line - 1][column:]
            assert (
                there and not there[0].isspace()
            ), f"column {column + 1} of {lines[line - 1]!r} is no code: {text!r}"
        places.append((line, column, code))
    order = [place[:2] for place in places]
    assert order == sorted(order), f"not in source order: {places}"
    twice = [place for place, count in Counter(places).items() if count > 1]
    assert not twice, f"reported twice: {twice}"


# Case files


@lru_cache(maxsize=None)
def off_by_default() -> frozenset[str]:
    """The codes of the rules that are off unless the user asks for them."""
    return frozenset(rule.code for rule in registry.rules() if not rule.default)


def parse_config(text: str) -> dict[str, Any]:
    """What a ``# config:`` line says: field name -> value for ``Config``.

    ``disable=ASYNC2, ASYNC510``, ``enable=ASYNC240``, ``target_version=3.9``,
    ``thread_runners=a.b, c.d``, ``blocking_calls=a.b -> c; d.e -> f``; several fields
    may share a line.
    """
    first, *parts = _FIELD.split(text)
    if first.strip() or not parts:
        raise ValueError(f"config line not understood: {text!r}")
    fields: dict[str, Any] = {}
    for name, given in zip(parts[::2], parts[1::2]):
        value = given.strip().strip(";,").strip()
        if name == "target_version":
            major, minor = value.split(".")
            fields[name] = (int(major), int(minor))
        elif name == "blocking_calls":
            pairs = (pair.split("->") for pair in value.split(";") if pair.strip())
            fields[name] = tuple((left.strip(), right.strip()) for left, right in pairs)
        else:
            fields[name] = tuple(re.findall(r"[^\s,;]+", value))
    return fields


def comments(source: str) -> Iterator[tuple[int, str]]:
    """The comments of a module with their lines; ``#`` in strings is none."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, SyntaxError):
        # Newer syntax than this Python's (the section is not run here), or a fault
        # that parsing it tells better.
        for number, line in enumerate(source.splitlines(), 1):
            if "#" in line:
                yield number, line[line.index("#") :]
        return
    for token in tokens:
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


def read_section(path: Path, title: str, start: int, source: str) -> Section:
    """Read the markers and settings of one module.

    What is almost a marker stops with a ``ValueError`` rather than being passed over.
    """
    due: list[Due] = []
    ok: list[int] = []
    fields: dict[str, Any] = {}
    python = (3, 0)
    for line, comment in comments(source):
        error = _ERROR.search(comment)
        if error:
            for text in error["due"].split(","):
                code, _, column = text.strip().partition("@")
                due.append(Due(line, int(column) if column else None, code))
        elif _LIKE_ERROR.search(comment):
            raise ValueError(f"line {start + line - 1}: not a marker: {comment}")
        if _OK.search(comment):
            ok.append(line)
        setting = _CONFIG.match(comment)
        if setting:
            fields.update(parse_config(setting["text"]))
        minimum = _PYTHON.match(comment)
        if minimum:
            python = (int(minimum["major"]), int(minimum["minor"]))
    fields.setdefault("target_version", min(sys.version_info[:2], KNOWN))
    config = Config(**fields)
    wanted = tuple(code for code in CODE.findall(path.stem) if code in off_by_default())
    config = replace(config, enable=config.enable + wanted)
    return Section(
        path, title.strip(), start, source, tuple(due), tuple(ok), config, python
    )


def read_sections(path: Path) -> list[Section]:
    """The sections of a case file. Before the first there may only be comments."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    starts = [number for number, line in enumerate(lines) if _TITLE.match(line)]
    for line in lines[: starts[0] if starts else None]:
        if line.strip() and not line.startswith("#"):
            raise ValueError(f"code before the first section: {line!r}")
    sections = []
    for start, end in zip(starts, [*starts[1:], len(lines)]):
        title = _TITLE.match(lines[start])
        assert title
        source = "".join(lines[start:end])
        sections.append(read_section(path, title["title"], start + 1, source))
    return sections


@lru_cache(maxsize=None)
def cases() -> tuple[tuple[Section, ...], tuple[str, ...]]:
    """The sections of all case files, and what is wrong with files that have none."""
    sections: list[Section] = []
    faults: list[str] = []
    for path in sorted(CASES.glob("*.py")):
        try:
            sections += read_sections(path)
        except ValueError as error:
            faults.append(f"{path.name}: {error}")
    return tuple(sections), tuple(faults)


def all_sections() -> tuple[Section, ...]:
    """The sections of all case files that can be read."""
    return cases()[0]


def difference(
    source: str, due: Iterable[Due], findings: Iterable[Finding], start: int = 1
) -> list[str]:
    """What is missing and what is too much, a line each; nothing where all is right.

    ``start`` is added to line numbers for the reader.
    """
    lines = source.splitlines()
    left = list(findings)
    missing: list[Due] = []
    # Those with a pinned column first: they are the more particular ones.
    for wanted in sorted(due, key=lambda one: one.column is None):
        for found in left:
            if (wanted.line, wanted.code) == (found.line, found.code) and (
                wanted.column in (None, found.column)
            ):
                left.remove(found)
                break
        else:
            missing.append(wanted)
    report = []
    for wanted in missing:
        place = f"{wanted.line + start - 1}:{wanted.column or '*'}"
        report.append((wanted.line, f"  missing     {place:8}{wanted.code}"))
    for found in left:
        place = f"{found.line + start - 1}:{found.column}"
        text = f"  unexpected  {place:8}{found.code} {found.message}"
        report.append((found.line, text))
    return [
        f"{text}\n              | {lines[line - 1].strip()}"
        for line, text in sorted(report)
    ]


def assert_section(section: Section) -> None:
    """Run the plugin on a section and compare with its markers, exact both ways."""
    __tracebackhide__ = True
    lines = lines_of(section.source)
    name = f"{section.path.name}:{section.start}"
    try:
        tree = parse(lines)
    except SyntaxError as error:
        place = section.start + (error.lineno or 1) - 1
        raise AssertionError(f"{section.path.name}:{place}: {error}") from None
    findings = run(tree, lines, config=section.config)
    report = difference(section.source, section.due, findings, section.start)
    if report:
        text = "\n".join(report)
        raise AssertionError(f"{name}: section {section.title!r}\n{text}")


def assert_marked(source: str, config: Config | None = None) -> None:
    """Run the plugin on a text with markers and compare, exact both ways.

    Common indentation is removed. ``config`` takes the place of ``# config:`` lines.
    """
    __tracebackhide__ = True
    source = textwrap.dedent(source)
    section = read_section(Path("module.py"), "module", 1, source)
    if config is not None:
        section = replace(section, config=config)
    assert_section(section)


def runs_here(section: Section) -> bool:
    """Whether this Python can parse the section."""
    return sys.version_info[:2] >= section.python
