"""The documentation that is made from the rules, and the examples in it."""

from __future__ import annotations

import importlib.util
import re
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Type

import pytest

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config
from tests import support

ROOT = Path(__file__).resolve().parent.parent
RULES = registry.rules()

#: Markup that only Sphinx understands.
_ROLE = re.compile(r":[a-z]+:`")


def _load_generate() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "docs_generate", ROOT / "docs" / "generate.py"
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


generate = _load_generate()


def _config(rule: Type[registry.Rule], source: str) -> Config:
    """The rule switched on, and what a ``# config:`` line of the example asks for."""
    config = Config(enable=(rule.code,))
    for line in source.splitlines():
        comment, _, setting = line.partition("# config:")
        if setting and not comment.strip():
            config = replace(config, **support.parse_config(setting))
    return config


def _findings(rule: Type[registry.Rule], source: str) -> list[support.Finding]:
    return support.check(source, config=_config(rule, source))


def _examples(title: str) -> list[object]:
    return [
        pytest.param(rule, source, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, source in enumerate(
            generate.read(rule.__doc__).examples(title), start=1
        )
    ]


# The pages


def test_nothing_is_stale() -> None:
    assert generate.stale() == [], generate.REFRESH


def test_readme_lists_every_rule() -> None:
    readme = (ROOT / "README.rst").read_text(encoding="utf-8")
    begin, end = readme.index(generate.BEGIN), readme.index(generate.END)
    for rule in RULES:
        assert f"`{rule.code} <docs/rules/{rule.code}.rst>`__" in readme[begin:end]


def test_readme_without_markers() -> None:
    with pytest.raises(SystemExit, match="rules table: begin"):
        generate.readme("README\n", RULES)


def test_check_says_what_is_stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = tmp_path / "docs" / "rules"
    rules.mkdir(parents=True)
    (rules / "ASYNC999.rst").write_text("A rule that is no more\n", encoding="utf-8")
    readme = tmp_path / "README.rst"
    readme.write_text(f"{generate.BEGIN}\n{generate.END}\n", encoding="utf-8")
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    monkeypatch.setattr(generate, "RULES", rules)
    monkeypatch.setattr(generate, "README", readme)
    monkeypatch.setattr(generate, "PROOF", tmp_path / "docs" / "proof.rst")

    assert generate.main(["--check"]) == 1
    complaint = capsys.readouterr().err
    for name in ("README.rst", "docs/rules/ASYNC999.rst", "docs/rules/index.rst"):
        assert name in complaint
    assert generate.REFRESH in complaint

    monkeypatch.delenv("CI", raising=False)
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0
    assert not (rules / "ASYNC999.rst").exists()

    monkeypatch.setenv("CI", "true")
    readme.write_text(f"{generate.BEGIN}\n{generate.END}\n", encoding="utf-8")
    assert generate.main([]) == (1 if RULES else 0)


def test_docstring_taken_apart() -> None:
    page = generate.read("""Summary

        Why, and
        why.

        **Bad**::

            a = 1

            b = 2

        or::

            c = 3

        **Good**::

            d = 4

        Last words.
        """)
    assert page.summary == "Summary"
    assert page.why == "Why, and\nwhy."
    assert page.examples("Bad") == ["a = 1\n\nb = 2", "c = 3"]
    assert page.examples("Good") == ["d = 4"]
    assert page.examples("Ugly") == []
    assert [block.text for block in page.sections["Good"]] == ["d = 4", "Last words."]


@pytest.mark.parametrize(
    "reference, link",
    [
        ("flake8-async ASYNC251", "/rules.html#async251>`__"),
        ("sonar S7488", "/RSPEC-7488/>`__"),
        ("pylint W0101", "pylint W0101"),
    ],
)
def test_link_to_another_linter(reference: str, link: str) -> None:
    assert generate.related(reference).endswith(link)


def test_no_docstring() -> None:
    assert generate.read(None) == ("", "", {})


def test_two_equal_headings() -> None:
    page = generate.read("S\n\n**Bad**::\n\n    a\n\n**Bad**::\n\n    b\n")
    assert page.examples("Bad") == ["a", "b"]


# What every rule says of itself


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_docstring_is_whole(rule: Type[registry.Rule]) -> None:
    assert "__doc__" in vars(rule) and rule.__doc__, "the rule has no docstring"
    page = generate.read(rule.__doc__)
    assert page.summary and not page.summary.endswith(".")
    assert len(page.summary) < support.MESSAGE_LIMIT
    assert page.why, "the docstring does not say why this is a pitfall"
    assert page.examples("Bad") and page.examples("Good")
    assert not _ROLE.search(page.summary), "README.rst is read without Sphinx"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_attributes(rule: Type[registry.Rule]) -> None:
    assert support.CODE.fullmatch(rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert not rule.message.endswith((".", "!", "\n"))
    assert all(" " in related for related in rule.related)


def test_codes_and_names_are_unique() -> None:
    for values in ([rule.code for rule in RULES], [rule.name for rule in RULES]):
        assert len(set(values)) == len(values)


# The examples, as text


@pytest.mark.parametrize("rule, source", _examples("Bad"))
def test_bad_example_is_reported(rule: Type[registry.Rule], source: str) -> None:
    findings = _findings(rule, source)
    assert {found.code for found in findings} == {rule.code}
    for found in findings:
        assert len(f"{found.code} {found.message}") < support.MESSAGE_LIMIT
        assert not found.message.endswith(".")


@pytest.mark.parametrize("rule, source", _examples("Good"))
def test_good_example_is_silent(rule: Type[registry.Rule], source: str) -> None:
    assert _findings(rule, source) == []
