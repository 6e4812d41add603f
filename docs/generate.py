"""Writes the pages of the rules, their index and the table in README.rst.

Everything comes from the rule classes: their attributes and their docstrings. ``python
docs/generate.py`` refreshes the files, ``--check`` (the default under ``CI=true``) only
says which of them are stale, and fails.
"""

from __future__ import annotations

import argparse
import inspect
import os
import re
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple, Optional, Sequence

ROOT = Path(__file__).resolve().parent.parent
# The pages speak of this checkout, whatever else may be installed.
sys.path.insert(0, str(ROOT))

from flake8_asyncpitfalls import registry  # noqa: E402
from tests.symptoms.runs import RUNS, Run  # noqa: E402

RULES = ROOT / "docs" / "rules"
README = ROOT / "README.rst"
PROOF = ROOT / "docs" / "proof.rst"
BEGIN = ".. rules table: begin"
END = ".. rules table: end"
REFRESH = 'run "tox -e docs" (or "python docs/generate.py") and commit the result'

#: A heading inside a docstring: ``**Bad**::``.
_HEADING = re.compile(r"\*\*(?P<title>[A-Z][A-Za-z ]*)\*\*::?")
#: Stands for a heading in the lines below it: two equal headings keep their code apart.
_BREAK = "\f"

#: Where other linters describe a rule, by the first word of a related code. Of "sonar
#: S7488", ``{code}`` is "s7488" and ``{number}`` is "7488".
_OTHER_LINTERS = {
    "flake8-async": "https://flake8-async.readthedocs.io/en/latest/rules.html#{code}",
    "ruff": "https://docs.astral.sh/ruff/rules/#{section}",
    "sonar": "https://rules.sonarsource.com/python/RSPEC-{number}/",
}
#: The sections of Ruff's page, by the letters of their codes.
_RUFF_SECTIONS = {
    "async": "flake8-async-async",
    "ruf": "ruff-specific-rules-ruf",
    "sim": "flake8-simplify-sim",
}


class Block(NamedTuple):
    """A part of a section: a paragraph, or a piece of code."""

    text: str
    code: bool


class Page(NamedTuple):
    """What the docstring of a rule says."""

    #: The first line.
    summary: str
    #: What stands between the first line and the first heading.
    why: str
    #: Title of a heading ("Bad", "Good") -> what stands below it.
    sections: dict[str, list[Block]]

    def examples(self, title: str) -> list[str]:
        """The pieces of code below a heading; none if there is no such heading."""
        return [block.text for block in self.sections.get(title, []) if block.code]


def read(docstring: Optional[str]) -> Page:
    """Take the docstring of a rule apart."""
    summary, _, rest = inspect.cleandoc(docstring or "").partition("\n")
    why: list[str] = []
    sections: dict[str, list[str]] = {}
    lines = why
    for line in rest.splitlines():
        heading = _HEADING.fullmatch(line.rstrip())
        if heading:
            lines = sections.setdefault(heading["title"], [])
            lines.append(_BREAK)
        else:
            lines.append(line)
    return Page(
        summary,
        "\n".join(why).strip(),
        {title: _blocks(content) for title, content in sections.items()},
    )


def _blocks(lines: list[str]) -> list[Block]:
    """Divide the lines of a section into paragraphs and indented code."""
    blocks: list[Block] = []
    chunk: list[str] = []
    in_code = False

    def close() -> None:
        text = textwrap.dedent("\n".join(chunk)).strip("\n")
        if text.strip():
            blocks.append(Block(text, in_code))
        chunk.clear()

    for line in lines:
        if line == _BREAK:
            close()
            continue
        if line.strip() and line.startswith(" ") != in_code:
            close()
            in_code = not in_code
        chunk.append(line)
    close()
    return blocks


def title(text: str, underline: str) -> list[str]:
    """A heading."""
    return [text, underline * len(text), ""]


def literal(language: str, text: str) -> list[str]:
    """A piece of code."""
    indented = textwrap.indent(text, "    ")
    return [f".. code-block:: {language}", "", *indented.splitlines(), ""]


def related(reference: str) -> str:
    """The code of another linter, with a link where its rules are described."""
    linter, _, code = reference.lower().partition(" ")
    if linter not in _OTHER_LINTERS:
        return reference
    letters, number = re.sub(r"\d", "", code), re.sub(r"\D", "", code)
    page = _OTHER_LINTERS[linter].format(
        code=code, number=number, section=_RUFF_SECTIONS.get(letters)
    )
    return f"`{reference} <{page}>`__"


def rule_page(rule: type[registry.Rule]) -> str:
    """``docs/rules/ASYNC###.rst``."""
    page = read(rule.__doc__)
    origin = rule.__module__.replace(".", "/") + ".py"
    lines = [
        f".. Made by docs/generate.py from {origin}: write there, then run",
        '   "tox -e docs".',
        "",
        *title(f"{rule.code}: {rule.name}", "="),
        page.summary,
        "",
    ]
    if rule.default:
        lines += ["This rule is on by default.", ""]
    else:
        lines += ["This rule is off by default: see `Switch it on`_.", ""]
    if page.why:
        lines += [*title("Why", "-"), page.why, ""]
    for name, blocks in page.sections.items():
        lines += title(name, "-")
        language = "python" if name in ("Bad", "Good") else "ini"
        for block in blocks:
            if block.code:
                lines += literal(language, block.text)
            else:
                lines += [re.sub(r"::$", ":", block.text), ""]
    if not rule.default:
        lines += _switch_on(rule.code)
    lines += _switch_off(rule.code)
    if rule.related:
        lines += title("In other linters", "-")
        lines += [f"- {related(reference)}" for reference in rule.related]
        lines.append("")
    lines.append("All rules: :doc:`index`.")
    return "\n".join(lines) + "\n"


def _switch_on(code: str) -> list[str]:
    return [
        *title("Switch it on", "-"),
        "In ``setup.cfg``, ``tox.ini`` or ``.flake8``:",
        "",
        *literal("ini", f"[flake8]\nasyncpitfalls-enable = {code}"),
        f"or with ``extend-select = {code}``, or on the command line with",
        f"``--asyncpitfalls-enable={code}``.",
        "",
    ]


def _switch_off(code: str) -> list[str]:
    return [
        *title("Switch it off", "-"),
        "For a whole project, in ``setup.cfg``, ``tox.ini`` or ``.flake8``:",
        "",
        *literal("ini", f"[flake8]\nasyncpitfalls-disable = {code}"),
        f"(flake8 6 and later stop with an error on ``ignore = {code}`` there, because",
        "they take at most three letters before the number.) For some files:",
        "",
        *literal("ini", f"[flake8]\nper-file-ignores =\n    tests/*: {code}"),
        f"For one line, a comment on the line that is reported: ``# noqa: {code}``.",
        "",
    ]


def table(rules: Sequence[type[registry.Rule]], link: str) -> list[str]:
    """The table of all rules; ``link`` is how a code is written, with ``{code}``."""
    rows = [
        ".. list-table::",
        "   :header-rows: 1",
        "   :widths: 12 22 58 8",
        "",
        "   * - Code",
        "     - Name",
        "     - What it finds",
        "     - Default",
    ]
    for rule in rules:
        rows += [
            f"   * - {link.format(code=rule.code)}",
            f"     - {rule.name}",
            f"     - {read(rule.__doc__).summary}",
            f"     - {'on' if rule.default else 'off'}",
        ]
    return rows


def index_page(rules: Sequence[type[registry.Rule]]) -> str:
    """``docs/rules/index.rst``."""
    lines = [
        '.. Made by docs/generate.py: run "tox -e docs" after a change of a rule.',
        "",
        *title("Rules", "="),
        "Codes from ASYNC100 to ASYNC300 mean the same as in flake8-async and Ruff.",
        "Rules that are off by default are switched on with ``asyncpitfalls-enable``,",
        "any rule is switched off with ``asyncpitfalls-disable``: see :doc:`/usage`.",
        "",
        *table(rules, ":doc:`{code}`"),
        "",
        ".. toctree::",
        "   :hidden:",
        "",
        *(f"   {rule.code}" for rule in rules),
    ]
    return "\n".join(lines) + "\n"


def proof_page(rules: Sequence[type[registry.Rule]]) -> str:
    """``docs/proof.rst``."""
    lines = [
        ".. Made by docs/generate.py from the symptoms of the rules and from",
        '   tests/symptoms/runs.py: write there, then run "tox -e docs".',
        "",
        *title("Proof by running", "="),
        "The examples on the pages of the rules are run by ``tests/test_symptoms.py``",
        "under ``python -W error -X dev``: what a rule says must be seen with Bad, and",
        "not with Good. Stand-ins for libraries, servers and calls ask the loop for",
        "a sign of life while they take their time. The clock of the loop passes over",
        "what would only be waited for. What must be seen is a regular expression.",
        "",
    ]
    for rule in rules:
        lines += title(f"{rule.code}: {rule.name}", "-")
        lines += [rule.symptom, ""]
        if rule.code in RUNS:
            lines += _run(RUNS[rule.code])
        lines += [f"The examples: :doc:`rules/{rule.code}`.", ""]
    return "\n".join(lines)


def _run(run: Run) -> list[str]:
    """What is run for a rule, and what has to be seen."""
    lines = ["Run, as a coroutine in the module of the example:", ""]
    for script in filter(None, run.script):
        lines += literal("python", script)
    for number, script in enumerate(run.good_script):
        lines += ["and with Good:", ""] if not number else []
        lines += literal("python", script)
    if run.script == ("",):
        lines = ["Run: the module of the example itself.", ""]
    if run.patches:
        stand_ins = [f"``{patch.partition('=')[0]}``" for patch in run.patches]
        lines += [f"Stand-ins for: {', '.join(stand_ins)}.", ""]
    for name, seen in (("Bad", run.bad), ("Good", run.good)):
        lines.append(f"- seen with {name}: ``{seen.strip()}``")
    if run.since > (3, 9):
        lines.append(f"- on Python {run.since[0]}.{run.since[1]} and later")
    if run.until < (4, 0):
        lines.append(f"- on Pythons before {run.until[0]}.{run.until[1]}")
    return [*lines, ""]


def readme(text: str, rules: Sequence[type[registry.Rule]]) -> str:
    """The text of README.rst with a fresh table between its two markers."""
    before, begin, rest = text.partition(BEGIN + "\n")
    _, end, after = rest.partition(END + "\n")
    if not begin or not end:
        raise SystemExit(f'README.rst needs the lines "{BEGIN}" and "{END}"')
    rows = "\n".join(table(rules, "`{code} <docs/rules/{code}.rst>`__"))
    return f"{before}{begin}\n{rows}\n\n{end}{after}"


def outputs() -> dict[Path, str]:
    """Every file that is made here, with what it has to hold."""
    rules = registry.rules()
    files = {RULES / f"{rule.code}.rst": rule_page(rule) for rule in rules}
    files[RULES / "index.rst"] = index_page(rules)
    files[PROOF] = proof_page(rules)
    files[README] = readme(README.read_text(encoding="utf-8"), rules)
    return files


def left_over(files: dict[Path, str]) -> list[Path]:
    """Pages of rules that are no more."""
    return sorted(set(RULES.glob("*.rst")) - set(files))


def stale() -> list[str]:
    """The files that are not what the rules say, by their paths from the root."""
    files = outputs()
    wrong = [
        path
        for path, text in files.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    return sorted(
        path.relative_to(ROOT).as_posix() for path in wrong + left_over(files)
    )


def refresh() -> None:
    """Write every file that is made here, and remove what is left over."""
    files = outputs()
    RULES.mkdir(exist_ok=True)
    for path, text in files.items():
        path.write_bytes(text.encode())
    for path in left_over(files):
        path.unlink()


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Refresh the files, or check them; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check",
        action=argparse.BooleanOptionalAction,
        default=os.environ.get("CI") == "true",
        help="change nothing, fail if a file is stale",
    )
    if not parser.parse_args(arguments).check:
        refresh()
        return 0
    wrong = stale()
    if wrong:
        print(f"stale: {', '.join(wrong)}: {REFRESH}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
