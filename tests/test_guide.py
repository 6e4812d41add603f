"""docs/guide.rst: each rule has its place in it, and its code does what it says."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config
from tests import support

GUIDE = (Path(__file__).parent.parent / "docs" / "guide.rst").read_text(
    encoding="utf-8"
)
#: The statements of the guide, each with its text.
STATEMENTS = re.findall(
    r"^([^\n]+)\n~{3,}\n(.*?)(?=^[^\n]+\n[~-]{3,}$|\Z)", GUIDE, re.M | re.S
)
BLOCKS = [
    pytest.param(textwrap.dedent(code), id=f"{title}-{number}")
    for title, text in STATEMENTS
    for number, code in enumerate(
        re.findall(r"\.\. code-block:: python\n\n((?:    .*\n|\n)+)", text)
    )
]
LINKED = set(re.findall(r":doc:`rules/(ASYNC\d{3})`", GUIDE))


def test_every_default_rule_has_its_place() -> None:
    """A new rule is named under the statement that it watches over."""
    on = {rule.code for rule in registry.rules() if rule.default}
    assert on - LINKED == set()


def test_every_code_is_that_of_a_rule() -> None:
    codes = {rule.code for rule in registry.rules()}
    assert set(support.CODE.findall(GUIDE)) - codes == set()


def test_every_statement_has_rules_or_says_why_not() -> None:
    assert len(STATEMENTS) == 17
    for title, text in STATEMENTS:
        assert (":doc:`rules/" in text) != ("*No rule:*" in text), title


@pytest.mark.parametrize("code", BLOCKS)
def test_code_is_found_where_it_says(code: str) -> None:
    due = [
        (line, found)
        for line, text in enumerate(code.splitlines(), 1)
        for found in support.CODE.findall(text.partition("# ")[2])
    ]
    config = Config(target_version=support.KNOWN)
    assert sorted(support.codes(code, config=config)) == due
