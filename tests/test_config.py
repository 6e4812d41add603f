"""The options, through flake8's own option manager."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from pathlib import Path

import pytest
from flake8.exceptions import ExecutionError

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config, from_options
from flake8_asyncpitfalls.plugin import AsyncPitfalls
from tests.support import parse_options

#: A Python version that is not the running one and no project's of these tests.
OTHER = (3, 10) if sys.version_info[:2] != (3, 10) else (3, 12)

#: A rule that is off by default, and one that is on.
OFF = "ASYNC240"
ON = "ASYNC251"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of its own, without any configuration."""
    project = tmp_path / "project"
    project.mkdir()
    monkeypatch.chdir(project)
    return project


def write_config(folder: Path, text: str, name: str = "setup.cfg") -> None:
    (folder / name).write_text(f"[flake8]\n{text}\n", encoding="utf-8")


# Defaults


def test_defaults() -> None:
    config = parse_options()
    assert config == Config()
    assert config.disable == config.enable == ()
    assert config.blocking_calls == ()
    assert config.thread_runners == ()
    assert config.target_version == sys.version_info[:2]


def test_config_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(Config(), "disable", ("ASYNC2",))


def test_every_field_is_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_options("--help")
    shown = capsys.readouterr().out
    for field in dataclasses.fields(Config):
        assert f"--asyncpitfalls-{field.name.replace('_', '-')} " in shown


def test_options_have_the_plugins_name() -> None:
    """A name that another plugin takes too stops flake8."""
    names: list[str] = []

    class Manager:
        def extend_default_select(self, codes: list[str]) -> None:
            assert codes == ["ASYNC"]

        def add_option(self, *flags: str, **options: object) -> None:
            names.extend(flags)

    AsyncPitfalls.add_options(Manager())
    assert len(names) == len(dataclasses.fields(Config))
    assert all(name.startswith("--asyncpitfalls-") for name in names)


# Where options come from

SETTINGS = """
asyncpitfalls-disable = ASYNC2, ASYNC510
asyncpitfalls-enable = ASYNC516
asyncpitfalls-blocking-calls =
    shop.db.query -> shop.db.query_async
    shop.legacy.* -> an executor
asyncpitfalls-thread-runners =
    shop.threads.run
    shop.threads.later
asyncpitfalls-target-version = 3.9
"""


@pytest.mark.parametrize("name", ["setup.cfg", "tox.ini", ".flake8"])
def test_config_files(folder: Path, name: str) -> None:
    write_config(folder, SETTINGS, name)
    assert parse_options() == Config(
        disable=("ASYNC2", "ASYNC510"),
        enable=("ASYNC516",),
        blocking_calls=(
            ("shop.db.query", "shop.db.query_async"),
            ("shop.legacy.*", "an executor"),
        ),
        thread_runners=("shop.threads.run", "shop.threads.later"),
        target_version=(3, 9),
    )


def test_config_file_with_underscores(folder: Path) -> None:
    write_config(folder, SETTINGS)
    with_dashes = parse_options()
    text = SETTINGS.replace("asyncpitfalls-", "asyncpitfalls_")
    write_config(folder, text.replace("-calls", "_calls"))
    assert parse_options().disable == with_dashes.disable
    assert parse_options().blocking_calls == with_dashes.blocking_calls


def test_config_file_by_name(folder: Path) -> None:
    write_config(folder, "asyncpitfalls-disable = ASYNC2", "other.cfg")
    assert parse_options().disable == ()
    assert parse_options("--config=other.cfg").disable == ("ASYNC2",)
    assert parse_options("--append-config=other.cfg").disable == ("ASYNC2",)


def test_isolated(folder: Path) -> None:
    write_config(folder, SETTINGS)
    assert parse_options("--isolated") == Config()


def test_command_line() -> None:
    config = parse_options(
        "--asyncpitfalls-disable=ASYNC2,ASYNC510",
        "--asyncpitfalls-enable",
        "ASYNC516",
        "--asyncpitfalls-blocking-calls=a.b -> c.d, e.* -> f",
        "--asyncpitfalls-thread-runners=a.run b.run",
        "--asyncpitfalls-target-version=3.9",
        "some_file.py",
    )
    assert config == Config(
        disable=("ASYNC2", "ASYNC510"),
        enable=("ASYNC516",),
        blocking_calls=(("a.b", "c.d"), ("e.*", "f")),
        thread_runners=("a.run", "b.run"),
        target_version=(3, 9),
    )


def test_command_line_wins_over_file(folder: Path) -> None:
    write_config(folder, SETTINGS)
    config = parse_options("--asyncpitfalls-disable=ASYNC6")
    assert config.disable == ("ASYNC6",)
    assert config.thread_runners == ("shop.threads.run", "shop.threads.later")


@pytest.mark.parametrize("option", ["disable", "enable", "thread-runners"])
def test_empty_value_on_the_command_line_takes_back_the_files(
    folder: Path, option: str
) -> None:
    write_config(folder, SETTINGS)
    config = parse_options(f"--asyncpitfalls-{option}=")
    assert getattr(config, option.replace("-", "_")) == ()


# What the values may look like


@pytest.mark.parametrize(
    "value, codes",
    [
        ("", ()),
        ("ASYNC251", ("ASYNC251",)),
        ("ASYNC2", ("ASYNC2",)),
        ("ASYNC", ("ASYNC",)),
        ("ASYNC2,ASYNC30", ("ASYNC2", "ASYNC30")),
        ("ASYNC2, ASYNC30,", ("ASYNC2", "ASYNC30")),
        ("ASYNC2 ASYNC30", ("ASYNC2", "ASYNC30")),
        ("\n    ASYNC2\n    ASYNC30", ("ASYNC2", "ASYNC30")),
        ("\n    ASYNC2,\n    ASYNC30,\n", ("ASYNC2", "ASYNC30")),
    ],
)
@pytest.mark.parametrize("option", ["disable", "enable"])
def test_codes(folder: Path, option: str, value: str, codes: tuple[str, ...]) -> None:
    write_config(folder, f"asyncpitfalls-{option} = {value}")
    assert getattr(parse_options(), option) == codes
    if "\n" not in value:
        given = parse_options("--isolated", f"--asyncpitfalls-{option}={value}")
        assert getattr(given, option) == codes


@pytest.mark.parametrize(
    "value, calls",
    [
        ("", ()),
        ("a.b -> c", (("a.b", "c"),)),
        ("a.b->c", (("a.b", "c"),)),
        ("a.b.* -> await c.d()", (("a.b.*", "await c.d()"),)),
        ("a.b -> c, d.e -> f", (("a.b", "c"), ("d.e", "f"))),
        ("\n    a.b -> c,\n    d.e -> f\n", (("a.b", "c"), ("d.e", "f"))),
        ("\n    a.b -> c\n    d.e -> f", (("a.b", "c"), ("d.e", "f"))),
    ],
)
def test_blocking_calls(
    folder: Path, value: str, calls: tuple[tuple[str, str], ...]
) -> None:
    write_config(folder, f"asyncpitfalls-blocking-calls = {value}")
    assert parse_options().blocking_calls == calls


@pytest.mark.parametrize(
    "value, names",
    [
        ("", ()),
        ("run", ("run",)),
        ("a.b.run", ("a.b.run",)),
        ("a.run,b.run", ("a.run", "b.run")),
        ("a.run b.run", ("a.run", "b.run")),
        ("\n    a.run,\n    b.run\n", ("a.run", "b.run")),
    ],
)
def test_thread_runners(folder: Path, value: str, names: tuple[str, ...]) -> None:
    write_config(folder, f"asyncpitfalls-thread-runners = {value}")
    assert parse_options().thread_runners == names


@pytest.mark.parametrize(
    "value, version",
    [
        ("3.9", (3, 9)),
        ("3.14", (3, 14)),
        ("py39", (3, 9)),
        ("py311", (3, 11)),
        ("3.11.4", (3, 11)),
    ],
)
def test_target_version(value: str, version: tuple[int, int]) -> None:
    option = f"--asyncpitfalls-target-version={value}"
    assert parse_options(option).target_version == version


# Wrong values


@pytest.mark.parametrize(
    "option, value, part, allowed",
    [
        ("disable", "ASYNC2514", "ASYNC2514", "ASYNC251"),
        ("disable", "ASYNC2, E501", "E501", "ASYNC251"),
        ("disable", "async251", "async251", "ASYNC251"),
        ("enable", "ASYNC2*", "ASYNC2*", "ASYNC251"),
        ("enable", "busy-poll", "busy-poll", "ASYNC251"),
        ("blocking-calls", "a.b", "a.b", "->"),
        ("blocking-calls", "a.b => c", "a.b => c", "->"),
        ("blocking-calls", "-> c", "-> c", "->"),
        ("blocking-calls", "a.b ->", "a.b ->", "->"),
        ("blocking-calls", "a.b -> c, d.e", "d.e", "->"),
        ("blocking-calls", "a b -> c", "a b -> c", "->"),
        ("thread-runners", "a..b", "a..b", "."),
        ("thread-runners", "run()", "run()", "."),
        ("thread-runners", "a.b, 3.c", "3.c", "."),
        ("target-version", "3", "3", "3.11"),
        ("target-version", "3.8", "3.8", "3.9"),
        ("target-version", "2.7", "2.7", "3.9"),
        ("target-version", "newest", "newest", "3.11"),
        ("target-version", "", "''", "3.11"),
        ("target-version", ">=3.9", ">=3.9", "3.11"),
    ],
)
@pytest.mark.parametrize("place", ["file", "command line"])
def test_wrong_value(
    folder: Path, option: str, value: str, part: str, allowed: str, place: str
) -> None:
    argv = []
    if place == "file":
        write_config(folder, f"asyncpitfalls-{option} = {value}")
    else:
        argv = [f"--asyncpitfalls-{option}={value}"]
    with pytest.raises(ExecutionError) as caught:
        parse_options(*argv)
    sentence = str(caught.value)
    assert f"--asyncpitfalls-{option}" in sentence
    assert part in sentence
    assert allowed in sentence.replace(part, "", 1)
    assert "\n" not in sentence


# Rules that are off by default


def test_off_rules_are_off() -> None:
    on = registry.enabled_codes(parse_options())
    assert ON in on
    assert OFF not in on


@pytest.mark.parametrize("option", ["select", "extend-select"])
@pytest.mark.parametrize("value", [OFF, OFF[:7], OFF[:6], f"E,F,{OFF}"])
@pytest.mark.parametrize("place", ["file", "command line"])
def test_select_turns_a_rule_on(
    folder: Path, option: str, value: str, place: str
) -> None:
    argv = []
    if place == "file":
        write_config(folder, f"{option} = {value}")
    else:
        argv = [f"--{option}={value}"]
    assert OFF in registry.enabled_codes(parse_options(*argv))


@pytest.mark.parametrize("option", ["select", "extend-select"])
@pytest.mark.parametrize("value", ["ASYNC", "ASY", "A", "E,F,W", ON])
def test_bare_letters_do_not(option: str, value: str) -> None:
    assert OFF not in registry.enabled_codes(parse_options(f"--{option}={value}"))


def test_enable_and_select_add_up() -> None:
    off = [rule.code for rule in registry.rules() if not rule.default]
    if len(off) < 2:
        pytest.skip("needs two rules that are off by default")
    argv = [f"--asyncpitfalls-enable={off[0]}", f"--extend-select={off[1]}"]
    on = registry.enabled_codes(parse_options(*argv))
    assert {off[0], off[1]} <= on


def test_enable_everything() -> None:
    on = registry.enabled_codes(parse_options("--asyncpitfalls-enable=ASYNC"))
    assert on == {rule.code for rule in registry.rules()}


def test_disable() -> None:
    on = registry.enabled_codes(parse_options(f"--asyncpitfalls-disable={ON}"))
    assert ON not in on
    assert on


def test_disable_everything() -> None:
    assert not registry.enabled_codes(parse_options("--asyncpitfalls-disable=ASYNC"))


@pytest.mark.parametrize("disabled", [OFF, OFF[:6], "ASYNC"])
@pytest.mark.parametrize("how", ["--asyncpitfalls-enable", "--extend-select"])
def test_disable_wins(disabled: str, how: str) -> None:
    config = parse_options(f"--asyncpitfalls-disable={disabled}", f"{how}={OFF}")
    assert OFF not in registry.enabled_codes(config)


# The project's own oldest Python


@pytest.mark.parametrize(
    "name, text, version",
    [
        ("pyproject.toml", '[project]\nrequires-python = ">=3.10"\n', (3, 10)),
        ("pyproject.toml", '[project]\nrequires-python = ">=3.10,<4"\n', (3, 10)),
        ("pyproject.toml", '[project]\nrequires-python = "<4,>=3.10"\n', (3, 10)),
        ("pyproject.toml", '[project]\nrequires-python = ">= 3.10.2"\n', (3, 10)),
        ("pyproject.toml", "[project]\nrequires-python = '~=3.10'\n", (3, 10)),
        ("pyproject.toml", '[project]\nrequires-python="==3.10.*"\n', (3, 10)),
        ("pyproject.toml", '[tool.poetry]\npython = "^3.10"\n', (3, 10)),
        ("pyproject.toml", '[project]\nrequires-python = ">=3.6"\n', (3, 9)),
        ("setup.cfg", "[options]\npython_requires = >=3.10\n", (3, 10)),
        ("setup.cfg", "[options]\npython_requires = >=3.10, <4\n", (3, 10)),
    ],
)
def test_target_version_of_the_project(
    folder: Path, name: str, text: str, version: tuple[int, int]
) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    assert parse_options().target_version == version


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[project]\nname = 'shop'\n",
        b"[project]\n# requires-python = '>=3.10'\n",
        b"[project]\nrequires-python = '<4'\n",
        b"[project]\nrequires-python = 'whatever'\n",
        b"\xff\xfe broken",
    ],
)
def test_project_that_does_not_say(folder: Path, content: bytes) -> None:
    (folder / "pyproject.toml").write_bytes(content)
    assert parse_options().target_version == sys.version_info[:2]


def test_option_wins_over_the_project(folder: Path) -> None:
    text = f'[project]\nrequires-python = ">={OTHER[0]}.{OTHER[1]}"\n'
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    assert parse_options().target_version == OTHER
    assert parse_options("--asyncpitfalls-target-version=3.9").target_version == (3, 9)


# An editor runs flake8 many times in one process


def test_parse_options_starts_afresh(folder: Path) -> None:
    write_config(folder, SETTINGS)
    assert parse_options(f"--extend-select={OFF}") != Config()
    (folder / "setup.cfg").unlink()
    assert parse_options() == Config()


def test_wrong_value_leaves_nothing_behind() -> None:
    with pytest.raises(ExecutionError):
        parse_options("--asyncpitfalls-disable=ASYNC2", "--asyncpitfalls-enable=E")
    assert parse_options() == Config()


@pytest.mark.parametrize("value", ["true", "Yes", "on", "1"])
def test_follow_imports(folder: Path, value: str) -> None:
    write_config(folder, f"asyncpitfalls-follow-imports = {value}")
    assert parse_options().follow_imports is True


@pytest.mark.parametrize("value", ["false", "No", "off", "0"])
def test_follow_no_imports(folder: Path, value: str) -> None:
    write_config(folder, f"asyncpitfalls-follow-imports = {value}")
    assert parse_options().follow_imports is False


def test_follow_imports_takes_no_other_value() -> None:
    with pytest.raises(ExecutionError, match="'maybe' is neither true nor false"):
        parse_options("--asyncpitfalls-follow-imports=maybe")


def test_cache_dir(folder: Path) -> None:
    assert parse_options("--asyncpitfalls-cache-dir=kept").cache_dir == str(
        folder / "kept"
    )
    at_home = parse_options("--asyncpitfalls-cache-dir=~/kept").cache_dir
    assert at_home == os.path.join(os.path.expanduser("~"), "kept")


@pytest.mark.parametrize("value", ["none", "None", ""])
def test_no_cache_dir(value: str) -> None:
    assert parse_options(f"--asyncpitfalls-cache-dir={value}").cache_dir == ""


def test_cache_dir_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def usual() -> str:
        return from_options(argparse.Namespace()).cache_dir

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert usual() == str(tmp_path / "flake8-asyncpitfalls")
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    monkeypatch.setenv("LOCALAPPDATA", "")
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    assert usual() == ""


def test_lists_from_other_readers_of_options() -> None:
    """Plugins that read pyproject.toml for flake8 give lists."""
    given = argparse.Namespace(asyncpitfalls_disable=["ASYNC251", "ASYNC2,ASYNC3"])
    assert from_options(given).disable == ("ASYNC251", "ASYNC2", "ASYNC3")
