"""Findings that are kept on disk: used as long as they would be found again."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flake8_asyncpitfalls import cache, engine
from flake8_asyncpitfalls.config import Config
from flake8_asyncpitfalls.model.project import files, places, project
from flake8_asyncpitfalls.plugin import AsyncPitfalls
from tests import support
from tests.test_projects import MODULE, sections

SLEEP = "import time\n\nasync def main():\n    time.sleep(1)\n"
CALL = "from package import b\n\nasync def main():\n    b.f()\n"
COROUTINE = "async def f(): ...\n"
FUNCTION = "def f(): ...\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder that is the top of a project."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "pyproject.toml").touch()
    return folder


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(cache_dir=str(tmp_path / "kept"))


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Look at the disk for each file."""
    monkeypatch.setattr(files, "_FRESH", 0.0)
    start()
    yield
    start()


def start() -> None:
    """Forget all that one process knows, as another one would begin."""
    project._projects.clear()
    cache._files.cache_clear()
    places._package.cache_clear()
    places._is_top.cache_clear()


def write(root: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def found(path: Path, config: Config) -> list[str]:
    """The codes that are found in a file, in a process that begins with it."""
    start()
    return found_now(path, config)


def found_now(path: Path, config: Config) -> list[str]:
    """The same, with all that is known of other files."""
    lines = support.lines_of(path.read_text(encoding="utf-8"))
    run = support.run(support.parse(lines), lines, config=config, filename=str(path))
    return [finding.code for finding in run]


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that the rules are run over."""
    names: list[str] = []
    run = engine.findings

    def count(tree: object, text: str, filename: str, *rest: object) -> object:
        names.append(os.path.basename(filename))
        return run(tree, text, filename, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "findings", count)
    return names


def records(config: Config) -> list[Path]:
    return sorted(path for path in Path(config.cache_dir).rglob("*") if path.is_file())


def test_a_file_is_looked_at_once(
    root: Path, config: Config, looked: list[str]
) -> None:
    write(root, {"a.py": SLEEP})
    assert [found(root / "a.py", config) for _ in range(3)] == [["ASYNC251"]] * 3
    assert looked == ["a.py"]
    assert len(records(config)) == 1


def test_a_finding_is_the_same(root: Path, config: Config) -> None:
    text = "import time\n\nasync def main():\n    'é'; time.sleep(1)\n"
    write(root, {"a.py": text})
    lines = support.lines_of(text)
    checker = AsyncPitfalls(support.parse(lines), lines, str(root / "a.py"))
    with AsyncPitfalls.test_config(config):
        runs = [[finding[:3] for finding in checker.run()] for _ in range(2)]
    assert runs[0] == runs[1]
    assert runs[1][0][:2] == (4, 9)


def test_nothing_is_kept_without_a_folder(root: Path, looked: list[str]) -> None:
    write(root, {"a.py": SLEEP})
    assert [found(root / "a.py", Config()) for _ in range(2)] == [["ASYNC251"]] * 2
    assert looked == ["a.py", "a.py"]


def test_what_is_no_file_is_not_kept(config: Config) -> None:
    for _ in range(2):
        assert support.codes(SLEEP, config=config) == [(4, "ASYNC251")]
    assert records(config) == []


def test_another_text(root: Path, config: Config, looked: list[str]) -> None:
    write(root, {"a.py": SLEEP})
    assert found(root / "a.py", config) == ["ASYNC251"]
    write(root, {"a.py": SLEEP.replace("time.sleep(1)", "print(time)")})
    assert found(root / "a.py", config) == []
    assert looked == ["a.py", "a.py"]
    assert len(records(config)) == 1


def test_another_configuration(root: Path, config: Config) -> None:
    write(root, {"a.py": SLEEP})
    assert found(root / "a.py", config) == ["ASYNC251"]
    without = Config(cache_dir=config.cache_dir, disable=("ASYNC251",))
    assert found(root / "a.py", without) == []
    assert found(root / "a.py", config) == ["ASYNC251"]


def test_another_version(
    root: Path, config: Config, looked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(root, {"a.py": SLEEP})
    found(root / "a.py", config)
    monkeypatch.setattr(cache, "_version", lambda: "another")
    found(root / "a.py", config)
    assert looked == ["a.py", "a.py"]


def test_imports_that_are_not_followed(
    root: Path, config: Config, looked: list[str]
) -> None:
    alone = Config(cache_dir=config.cache_dir, follow_imports=False)
    write(root, {"package/__init__.py": "", "package/a.py": CALL})
    write(root, {"package/b.py": FUNCTION})
    assert found(root / "package/a.py", alone) == []
    write(root, {"package/b.py": COROUTINE})
    assert found(root / "package/a.py", alone) == []
    assert looked == ["a.py"]


def change(root: Path) -> None:
    write(root, {"package/b.py": COROUTINE})


def appear(root: Path) -> None:
    write(root, {"package/b/__init__.py": COROUTINE})


def through_another(root: Path) -> None:
    write(root, {"package/b.py": "from .c import f", "package/c.py": COROUTINE})


@pytest.mark.parametrize("changing", [change, appear, through_another])
def test_another_module(
    root: Path, config: Config, changing: Callable[[Path], None]
) -> None:
    write(root, {"package/__init__.py": "", "package/a.py": CALL})
    write(root, {"package/b.py": FUNCTION})
    assert found(root / "package/a.py", config) == []
    changing(root)
    assert found(root / "package/a.py", config) == ["ASYNC600"]


def test_a_module_that_is_not_there_yet(root: Path, config: Config) -> None:
    text = CALL.replace("from package", "from other")
    write(root, {"a.py": text})
    assert found(root / "a.py", config) == []
    write(root, {"other/b.py": COROUTINE})
    assert found(root / "a.py", config) == ["ASYNC600"]
    shutil.rmtree(root / "other")
    assert found(root / "a.py", config) == []


@pytest.mark.parametrize("is_kept", [False, True])
def test_one_process_sees_changes(root: Path, config: Config, is_kept: bool) -> None:
    """An editor checks the same file again, when another has been changed."""
    chosen = config if is_kept else Config()
    write(root, {"package/__init__.py": "", "package/a.py": CALL})
    for text, due in [(FUNCTION, []), (COROUTINE, ["ASYNC600"]), (FUNCTION, [])]:
        write(root, {"package/b.py": text})
        assert found_now(root / "package/a.py", chosen) == due
    for name, due in [("b", ["ASYNC600"]), ("c", []), ("b", ["ASYNC600"])]:
        shutil.rmtree(root / "package")
        write(root, {"package/__init__.py": "", "package/a.py": CALL})
        write(root, {f"package/{name}.py": COROUTINE})
        assert found_now(root / "package/a.py", chosen) == due


def test_a_folder_that_appears_meanwhile(root: Path, config: Config) -> None:
    text = CALL.replace("from package", "from other")
    write(root, {"a.py": text})
    assert found(root / "a.py", config) == []
    write(root, {"other/b.py": COROUTINE})
    assert found_now(root / "a.py", config) == ["ASYNC600"]
    shutil.rmtree(root / "other")
    assert found_now(root / "a.py", config) == []


def test_modules_that_are_known_already(root: Path, config: Config) -> None:
    """What one file asked for is asked for by others, too, that ask the same module."""
    text = CALL.replace("b.f", "c.f").replace("import b", "import c")
    write(root, {"package/__init__.py": "", "package/a.py": CALL})
    write(root, {"package/a2.py": CALL, "package/b.py": "from .c import f"})
    write(root, {"package/c.py": FUNCTION, "package/a3.py": text})
    names = ("a", "a2", "a3")

    def run() -> list[list[str]]:
        start()
        return [found_now(root / f"package/{name}.py", config) for name in names]

    assert run() == run() == [[], [], []]
    write(root, {"package/c.py": COROUTINE})
    assert run() == run() == [["ASYNC600"]] * 3


def test_a_module_that_changes_meanwhile(
    root: Path, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found before that is not kept."""
    write(root, {"package/__init__.py": "", "package/a.py": CALL})
    write(root, {"package/b.py": FUNCTION})
    run = engine._findings

    def late(*arguments: object) -> object:
        result = run(*arguments)  # type: ignore[arg-type]
        write(root, {"package/b.py": COROUTINE})
        for known in project._projects.values():
            known.files.look_anew()
        return result

    monkeypatch.setattr(engine, "_findings", late)
    assert found(root / "package/a.py", config) == []
    assert records(config) == []


ASKING = """\
import time

def wait():
    time.sleep(1)

async def start():
    wait()
"""
RUNNING = "import asyncio\nfrom package.a import start\nasyncio.run(start())\n"
AWAITING = "from package.a import start\n\nasync def f():\n    await start()\n"


def test_a_module_of_the_package_that_calls(root: Path, config: Config) -> None:
    """Who calls a function may say that nothing else waits meanwhile."""
    write(root, {"package/__init__.py": "", "package/a.py": ASKING})
    write(root, {"package/b.py": RUNNING})
    assert found(root / "package/a.py", config) == []
    write(root, {"package/c.py": AWAITING})
    assert found(root / "package/a.py", config) == ["ASYNC514"]


@pytest.mark.parametrize("is_kept", [False, True])
def test_one_process_sees_a_new_caller(
    root: Path, config: Config, is_kept: bool
) -> None:
    chosen = config if is_kept else Config()
    write(root, {"package/__init__.py": "", "package/a.py": ASKING})
    write(root, {"package/b.py": RUNNING})
    assert found_now(root / "package/a.py", chosen) == []
    write(root, {"package/c.py": AWAITING})
    assert found_now(root / "package/a.py", chosen) == ["ASYNC514"]
    assert found(root / "package/a.py", chosen) == ["ASYNC514"]


@pytest.mark.parametrize("at", ["_module", "_findings"])
def test_a_module_that_changes_while_it_is_asked(
    root: Path, config: Config, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """What is noticed before the end counts as well."""
    write(root, {"package/__init__.py": "", "package/a.py": CALL})
    write(root, {"package/b.py": FUNCTION})
    run = getattr(engine, at)

    def late(*arguments: object) -> object:
        result = run(*arguments)
        (known,) = project._projects.values()
        known.view("package.a").text("package.b")
        write(root, {"package/b.py": COROUTINE})
        known.files.look_anew()
        known._seen.clear()
        known.view("package.a").text("package.b")
        return result

    monkeypatch.setattr(engine, at, late)
    found(root / "package/a.py", config)
    assert records(config) == []


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"null",
        b'{"text": 1, "asked": [], "digest": "", "found": []}',
    ],
)
def test_a_record_that_is_spoilt(root: Path, config: Config, text: bytes) -> None:
    write(root, {"a.py": SLEEP})
    found(root / "a.py", config)
    (record,) = records(config)
    before = record.read_bytes()
    record.write_bytes(text)
    assert found(root / "a.py", config) == ["ASYNC251"]
    assert record.read_bytes() == before


def test_a_record_that_is_nested_too_deeply(
    root: Path, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(opened: object) -> object:
        raise RecursionError

    write(root, {"a.py": SLEEP})
    found(root / "a.py", config)
    monkeypatch.setattr(json, "load", load)
    assert found(root / "a.py", config) == ["ASYNC251"]


@pytest.mark.parametrize(
    "part, value",
    [
        ("asked", 1),
        ("asked", [1]),
        ("digest", None),
        ("found", None),
        ("found", [1]),
        ("found", [[1, 2]]),
        ("found", [["one", 2, "ASYNC251"]]),
    ],
)
def test_a_part_that_is_spoilt(
    root: Path, config: Config, part: str, value: object
) -> None:
    write(root, {"a.py": SLEEP})
    found(root / "a.py", config)
    (record,) = records(config)
    kept = json.loads(record.read_text(encoding="utf-8"))
    record.write_text(json.dumps({**kept, part: value}), encoding="utf-8")
    assert found(root / "a.py", config) == ["ASYNC251"]


def test_a_folder_that_cannot_be_made(root: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    config = Config(cache_dir=str(tmp_path / "file" / "kept"))
    write(root, {"a.py": SLEEP})
    assert [found(root / "a.py", config) for _ in range(2)] == [["ASYNC251"]] * 2


def test_many_records(
    root: Path, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The older half of them is dropped."""
    monkeypatch.setattr(cache, "_MOST_RECORDS", 4)
    write(root, {"a.py": SLEEP})
    found(root / "a.py", config)
    (record,) = records(config)
    for number in range(4):
        path = record.with_name(f"{number}.json")
        path.touch()
        os.utime(path, (number, number))
    write(root, {"a.py": SLEEP + "\n"})
    found(root / "a.py", config)
    assert {path.name for path in records(config)} == {"2.json", "3.json", record.name}


def test_an_error_of_the_plugin_is_not_kept(
    root: Path, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(module: object, config: Config, report: engine.Report) -> list[object]:
        try:
            raise ValueError("something odd")
        except ValueError:
            report(broken)
        return []

    write(root, {"a.py": SLEEP})
    monkeypatch.setattr(engine, "_findings", broken)
    lines = support.lines_of(SLEEP)
    checker = AsyncPitfalls(support.parse(lines), lines, str(root / "a.py"))
    with AsyncPitfalls.test_config(config):
        assert list(checker.run()) == []
    assert records(config) == []


@pytest.mark.parametrize(
    "section", [pytest.param(one, id=one.id) for one in list(sections())[::5]]
)
def test_projects_that_change(section: support.Section, root: Path) -> None:
    """Whatever module of a project is taken away, and comes back: what is found with
    records is what is found without."""
    if not support.runs_here(section):
        pytest.skip("needs Python {}.{}".format(*section.python))
    parts = MODULE.split(section.source)[1:]
    texts = dict(zip(parts[::2], parts[1::2]))
    kept = Config(**{**vars(section.config), "cache_dir": str(root.parent / "kept")})
    write(root, texts)

    def all_found(config: Config) -> dict[str, list[str]]:
        return {
            name: found(root / name, config)
            for name in texts
            if (root / name).exists() and name.endswith(".py")
        }

    for name in texts:
        assert all_found(kept) == all_found(section.config)
        (root / name).unlink()
        assert all_found(kept) == all_found(section.config), name
        write(root, {name: texts[name]})
