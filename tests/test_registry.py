"""The rules as a set, and the order of the house."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest

import flake8_asyncpitfalls
from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.plugin import AsyncPitfalls
from tests import support

PACKAGE = Path(flake8_asyncpitfalls.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
RULES = registry.rules()
PROJECT = Path(__file__).parent.parent

#: The longest that a file may be.
PACKAGE_LINES = 300
RULE_LINES = 150

#: What each part may import: one way, from the plugin down to the knowledge.
BELOW = {
    "knowledge": set[str](),
    "config": set[str](),
    "model": {"knowledge", "config"},
    "registry": {"knowledge", "config", "model"},
    "rules": {"knowledge", "config", "model", "registry"},
    "gate": {"knowledge", "config", "model"},
    "collector": set[str](),
    "engine": {"knowledge", "config", "model", "registry", "rules", "collector"},
    "cache": {"config", "model"},
    "plugin": {"cache", "config", "collector", "engine", "gate"},
}

#: The parts of the model: each builds on those before it alone.
PARTS = (
    "evaluation",
    "flow",
    "project",
    "coroutines",
    "cancellation",
    "loops",
    "races",
    "tasks",
    "waits",
    "blocking",
)


def name_of(path: Path) -> str:
    """The module's name inside the package: ``model.scopes``."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = {name_of(path) for path in FILES}


# The rules


def test_rules_are_sorted_by_code() -> None:
    found = [rule.code for rule in RULES]
    assert found == sorted(found)
    assert found


def test_codes_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_whole(rule: type[registry.Rule]) -> None:
    assert re.fullmatch(r"ASYNC\d{3}", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", rule.name)
    assert type(rule.default) is bool
    assert rule.message.strip() == rule.message != ""
    assert not rule.message.endswith(".")
    assert type(rule.related) is tuple
    assert all(type(one) is str and one for one in rule.related)
    assert rule.__doc__ and rule.__doc__.splitlines()[0].strip()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_shared_numbers_say_what_they_share(rule: type[registry.Rule]) -> None:
    """1xx, 2xx and 300 mean the same as in flake8-async and Ruff."""
    for tool in ("flake8-async", "ruff"):
        theirs = [one for one in rule.related if one.startswith(f"{tool} ASYNC")]
        if theirs and rule.code < "ASYNC5":
            assert f"{tool} {rule.code}" in theirs


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_can_fire(rule: type[registry.Rule]) -> None:
    assert any(
        due.code == rule.code for one in support.all_sections() for due in one.due
    )


def test_long_names_are_shortened_from_the_left() -> None:
    (rule,) = (rule for rule in registry.rules() if rule.code == "ASYNC501")
    node = ast.parse("f()").body[0]
    name = "client." + "a" * 200
    text = f"ASYNC501 {rule.at(node, call=name, instead='await it').message}"
    assert len(text) == support.MESSAGE_LIMIT - 1
    assert text.startswith("ASYNC501 ...aaa")
    assert "client" in rule.at(node, call="client.run", instead="await it").message


def test_rules_live_below_rules() -> None:
    assert {rule.__module__.split(".")[1] for rule in RULES} == {"rules"}


# The plugin


def test_version_is_the_packages() -> None:
    setup = ConfigParser()
    setup.read(PROJECT / "setup.cfg", encoding="utf-8")
    version = flake8_asyncpitfalls.__version__
    assert setup["metadata"]["version"] in (
        version,
        "attr: flake8_asyncpitfalls.__version__",
    )
    assert AsyncPitfalls.version == version
    assert AsyncPitfalls.name == setup["metadata"]["name"]


# The house


def imports(path: Path) -> Iterator[str]:
    """The modules of the package that a file imports, by their names inside it.

    Imports in functions and for type checkers count.
    """
    here = path.relative_to(PACKAGE).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first, _, rest = alias.name.partition(".")
                if first == PACKAGE.name:
                    yield rest
        elif isinstance(node, ast.ImportFrom):
            module = node.module.split(".") if node.module else []
            if node.level:
                module = [*here[: len(here) - node.level + 1], *module]
            elif module[0] == PACKAGE.name:
                module = module[1:]
            else:
                continue
            for alias in node.names:
                inner = ".".join([*module, alias.name])
                yield inner if inner in NAMES else ".".join(module)


def test_imports_are_read() -> None:
    """The reader of imports itself: the plugin surely imports the configuration."""
    assert "config" in set(imports(PACKAGE / "plugin.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: name_of(path) or "__init__")
def test_imports_go_one_way(path: Path) -> None:
    part = name_of(path).split(".")[0]
    if not part:
        assert set(imports(path)) == set()
        return
    allowed = BELOW[part] | {part, ""}
    # The registry finds the rules: it imports their package to look for its modules.
    found = {name.split(".")[0] for name in imports(path)}
    if part == "registry":
        found.discard("rules")
    assert found <= allowed


@pytest.mark.parametrize("part", [*PARTS, ""])
def test_parts_of_the_model_build_on_those_before(part: str) -> None:
    """The files beside the parts are what all of these are asked by: they build on the
    first three, which are about nothing of asyncio."""
    before = {*PARTS[: PARTS.index(part) + 1]} if part else {*PARTS[:3]}
    for path in (PACKAGE / "model" / part).glob("*.py"):
        asked = {name.split(".")[1] for name in imports(path) if "model." in name}
        assert asked & {*PARTS} <= before, path


@pytest.mark.skipif(sys.platform == "emscripten", reason="it has no processes")
def test_any_file_can_be_imported_first() -> None:
    """The files of ``evaluation``, and those beside the parts, import each other."""
    folders = (PACKAGE / "model", PACKAGE / "model" / "evaluation")
    names = [name_of(path) for each in folders for path in sorted(each.glob("*.py"))]
    script = f"""
import importlib, sys
for name in {names}:
    for known in [each for each in sys.modules if ".model" in each]:
        del sys.modules[known]
    importlib.import_module(f"{PACKAGE.name}.{{name}}")
"""
    subprocess.run([sys.executable, "-c", script], cwd=PROJECT, check=True)


def test_parts_of_the_model_are_listed_in_this_order() -> None:
    text = (PROJECT / "CONTRIBUTING.rst").read_text(encoding="utf-8")
    summaries = []
    for part in PARTS:
        init = PACKAGE / "model" / part / "__init__.py"
        summary = ast.get_docstring(ast.parse(init.read_text(encoding="utf-8")))
        summaries.append(f"``{part}``\n    {summary}\n\n")
    assert "".join(summaries) in text
    found = {path.parent.name for path in (PACKAGE / "model").glob("*/__init__.py")}
    assert found == {*PARTS}


@pytest.mark.parametrize("path", FILES, ids=lambda path: name_of(path) or "__init__")
def test_files_are_short(path: Path) -> None:
    limit = RULE_LINES if name_of(path).startswith("rules.") else PACKAGE_LINES
    length = len(path.read_text(encoding="utf-8").splitlines())
    assert length <= limit


@pytest.mark.parametrize("path", FILES, ids=lambda path: name_of(path) or "__init__")
def test_what_was_left_out_is_asked_for(path: Path) -> None:
    """Bodies of other modules are filled in by ``inside``, ``bindings`` and the like;
    the scope that is there before may be empty."""
    text = path.read_text(encoding="utf-8")
    assert re.search(r"\.scopes\[\w+\.node\]", text) is None


@pytest.mark.parametrize("path", FILES, ids=lambda path: name_of(path) or "__init__")
def test_only_flake8_and_the_standard_library(path: Path) -> None:
    """The run-time dependencies are flake8 and flake8-plugin-utils."""
    allowed = {"flake8", "flake8_plugin_utils", PACKAGE.name} | standard_library()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert {alias.name.split(".")[0] for alias in node.names} <= allowed
        elif isinstance(node, ast.ImportFrom) and not node.level:
            assert (node.module or "").split(".")[0] in allowed


def standard_library() -> set[str]:
    """The modules of the standard library; Python 3.9 cannot tell them."""
    names = getattr(sys, "stdlib_module_names", None)
    if names is None:
        pytest.skip("needs sys.stdlib_module_names")
    return set(names)


@pytest.mark.parametrize("path", FILES, ids=lambda path: name_of(path) or "__init__")
def test_no_names_that_python_removed(path: Path) -> None:
    """``ast.Num`` and the like are gone in 3.14, as are the helpers built on them."""
    gone = {"Num", "Str", "Bytes", "NameConstant", "Ellipsis"}
    gone |= {"is_none", "is_true", "is_false"}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    used = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id in ("ast", "flake8_plugin_utils"):
                used.add(node.attr)
        elif isinstance(node, ast.ImportFrom):
            if node.module in ("ast", "flake8_plugin_utils"):
                used.update(alias.name for alias in node.names)
    assert not used & gone
