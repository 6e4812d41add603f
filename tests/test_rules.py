"""The rules against their cases: every finding due comes, and no other."""

from __future__ import annotations

import pytest

from flake8_asyncpitfalls import registry
from tests import support

#: What a rule's cases hold at the least.
FIRING = 10
SILENT = 15

CODES = [rule.code for rule in registry.rules()]


@pytest.mark.parametrize(
    "section", [pytest.param(one, id=one.id) for one in support.all_sections()]
)
def test_section(section: support.Section) -> None:
    if not support.runs_here(section):
        pytest.skip("needs Python {}.{}".format(*section.python))
    support.assert_section(section)


@pytest.mark.parametrize("code", CODES)
def test_rule_has_cases(code: str) -> None:
    own = [one for one in support.all_sections() if code in one.codes]
    assert own, f"no case file is named for {code}"
    firing = sum(due.code == code for one in own for due in one.due)
    silent = sum(one.lookalikes for one in own)
    assert firing >= FIRING, f"{firing} findings of {code} are marked"
    assert (
        silent >= SILENT
    ), f"{silent} look-alikes of {code}: mark lines with '# ok' or add silent sections"


def test_markers_name_rules() -> None:
    marked = {due.code for one in support.all_sections() for due in one.due}
    assert marked <= set(CODES)


def test_case_files_can_be_read() -> None:
    assert support.cases()[1] == ()
