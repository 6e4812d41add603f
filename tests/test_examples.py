"""The example application: each pitfall is found, and the good twin is silent."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from flake8_asyncpitfalls import registry
from flake8_asyncpitfalls.config import Config
from tests.support import comments, parse, read_lines, run

EXAMPLES = Path(__file__).parent.parent / "examples"
PITFALLS = sorted(EXAMPLES.glob("pitfalls/*.py"))
DONE_RIGHT = sorted(EXAMPLES.glob("done_right/*.py"))
MARK = re.compile(r"# (?:off: )?(?P<codes>ASYNC\d{3}(?:, ASYNC\d{3})*)$")

#: The house library of the example is told to the plugin; the target version is that of
#: this project, which flake8 finds by itself.
CALLS = (("feedwire.announce", "feedwire.announce_async"),)
CONFIG = Config(blocking_calls=CALLS, target_version=(3, 9))


def marks(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a file that are marked, with the code that each mark names."""
    for line, comment in comments(path.read_text(encoding="utf-8")):
        mark = MARK.search(comment)
        if mark:
            for code in mark["codes"].split(", "):
                yield line, code


def found(path: Path, config: Config) -> set[tuple[int, str]]:
    """The lines and codes that the plugin finds in a file."""
    lines = read_lines(path)
    findings = run(parse(lines), lines, config=config, filename=str(path))
    return {(finding.line, finding.code) for finding in findings}


def name(path: Path) -> str:
    """A short name of a file for pytest's reports."""
    return f"{path.parent.name}/{path.name}"


def test_both_have_the_same_modules() -> None:
    names = [path.name for path in PITFALLS]
    assert names == [path.name for path in DONE_RIGHT]
    assert len(names) > 5


@pytest.mark.parametrize("path", PITFALLS, ids=name)
def test_pitfalls_are_found(path: Path) -> None:
    on = registry.enabled_codes(CONFIG)
    due = {(line, code) for line, code in marks(path) if code in on}
    assert found(path, CONFIG) == due


@pytest.mark.parametrize("path", PITFALLS, ids=name)
def test_pitfalls_of_rules_that_are_off_are_found_on_demand(path: Path) -> None:
    rules = {rule.code: rule for rule in registry.rules()}
    due = {
        (line, code)
        for line, code in marks(path)
        if code in rules and not rules[code].default
    }
    wanted = tuple({code for path in PITFALLS for _, code in marks(path)})
    findings = found(path, Config(enable=wanted, target_version=(3, 9)))
    assert {(line, code) for line, code in findings if not rules[code].default} == due


@pytest.mark.parametrize("path", DONE_RIGHT, ids=name)
def test_done_right_is_silent(path: Path) -> None:
    """With the rules that are off by default, too."""
    config = Config(enable=("ASYNC",), blocking_calls=CALLS, target_version=(3, 9))
    assert found(path, config) == set()


def test_every_default_rule_has_an_example() -> None:
    shown = {code for path in PITFALLS for _, code in marks(path)}
    assert registry.enabled_codes(CONFIG) <= shown


def test_marks_are_understood() -> None:
    for path in PITFALLS:
        for line, comment in comments(path.read_text(encoding="utf-8")):
            if re.search(r"ASYNC\d", comment) and "option" not in comment:
                assert MARK.search(comment), f"{path}:{line}: {comment}"


@pytest.mark.skipif(sys.version_info < (3, 11), reason="the example needs 3.11")
@pytest.mark.skipif(sys.platform == "emscripten", reason="the example needs threads")
def test_done_right_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parts of the good twin that need no library do what they say."""
    monkeypatch.syspath_prepend(str(EXAMPLES))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    for module in [name for name in sys.modules if name.startswith("done_right")]:
        monkeypatch.delitem(sys.modules, module)
    start = importlib.import_module("done_right.__main__")
    archive = importlib.import_module("done_right.archive")
    accounts = importlib.import_module("done_right.accounts")
    quota = importlib.import_module("done_right.quota")
    workers = importlib.import_module("done_right.workers")
    watch = importlib.import_module("done_right.watch")
    raw = {"feeds": ["a", "b"], "folder": "collected", "interval": 0.0}
    (tmp_path / "feeds.json").write_text(json.dumps(raw), encoding="utf-8")

    folder = tmp_path / "collected"
    assert asyncio.run(start.collect(tmp_path / "feeds.json", rounds=2)) == 2
    assert (folder / "journal.txt").read_text() == "2 entries\n2 entries\n"
    (folder / "a.xml").write_text("<rss>")
    asyncio.run(archive.pack(folder, tmp_path / "old.zip"))
    assert list(folder.iterdir()) == []

    async def everything_else() -> None:
        await archive.unpack(tmp_path / "old.zip", folder)
        assert await archive.biggest(folder) == "a.xml"
        await accounts.register("ada", "secret")
        assert await accounts.login("ada", "secret")
        assert not await accounts.login("ada", "guess")
        collector = workers.Collector(start.fetch)
        assert await collector.all_or_nothing(["a"]) == ["<rss>a</rss>"]
        assert await collector.patient("a") == "<rss>a</rss>"
        await collector.flush()
        watcher = watch.Watcher(str(folder))
        name, _ = await asyncio.gather(watcher.first(), watcher.start())
        assert watch.is_feed(name)
        allowance = quota.Quota(1)
        assert [allowance.take("a"), allowance.take("a")] == [True, False]
        await asyncio.gather(allowance.save(), allowance.save())
        assert allowance.saved == [{"a": 2}, {"a": 2}]
        read = [quota.read(name, allowance, "a") for name in ("ada", "bob")]
        assert await asyncio.gather(*read) == ["ada reads a", "bob reads a"]
        await allowance.reset()
        assert allowance.used == {}

    asyncio.run(everything_else())
