"""What takes how long: in this process, and of programs that are started."""

from __future__ import annotations

import ast
import gc
import json
import os
import statistics
import subprocess
import sys
import time
import warnings
from collections import deque
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import NamedTuple, Optional

try:
    from flake8_asyncpitfalls.config import Config
    from flake8_asyncpitfalls.model.project import project
    from flake8_asyncpitfalls.plugin import AsyncPitfalls
except ImportError:  # not installed: the one beside this folder
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from flake8_asyncpitfalls.config import Config
    from flake8_asyncpitfalls.model.project import project
    from flake8_asyncpitfalls.plugin import AsyncPitfalls

from corpus import Source

HERE = Path(__file__).resolve().parent
SPAWN = HERE / "spawn.py"
INSIDE = HERE / "inside.py"

#: A file for which the plugin loads what it needs.
WARM_UP = Source(Path("warm.py"), ["import asyncio\n", "async def f(): pass\n"])

# A fault of the plugin ends the benchmark: figures of half a run would be too good.
AsyncPitfalls.guard = False


class Times(NamedTuple):
    """Seconds of processor time for some files, the best of all rounds for each."""

    parse: float
    plugin: float
    findings: int

    @property
    def ratio(self) -> float:
        """The plugin's time as a share of ``ast.parse``."""
        return self.plugin / self.parse if self.parse else 0.0


class Run(NamedTuple):
    """What a program used: processor time in seconds, memory in MiB."""

    seconds: float
    memory: float


def follows_imports() -> bool:
    """Whether the plugin has the option to follow imports."""
    return any(field.name == "follow_imports" for field in fields(Config))


def in_process(
    sources: Sequence[Source], rounds: int, follow: Optional[bool] = None
) -> list[Times]:
    """Parse each file and run the plugin on it, as flake8 does; a figure for each.

    ``follow``: whether imports are followed, where the plugin has that option.
    """
    config = Config()
    if follow is not None and follows_imports():
        changed: dict[str, bool] = {"follow_imports": follow}
        config = replace(config, **changed)  # type: ignore[arg-type, unused-ignore]
    best: list[Optional[Times]] = [None] * len(sources)
    gc.collect()
    gc.freeze()
    try:
        with AsyncPitfalls.test_config(config):
            once(WARM_UP)
            for _ in range(rounds):
                for index, source in enumerate(sources):
                    best[index] = better(best[index], once(source))
    finally:
        gc.unfreeze()
    return [times for times in best if times is not None]


def cold(sources: Sequence[Source]) -> float:
    """The plugin's seconds on files of whose projects nothing is known yet."""
    project._projects.clear()
    return total(in_process(sources, 1)).plugin


def without_collector(sources: Sequence[Source], rounds: int) -> list[Times]:
    """As ``in_process``, with Python's garbage collector off."""
    gc.disable()
    try:
        return in_process(sources, rounds)
    finally:
        gc.enable()


def in_a_row(sources: Sequence[Source], rounds: int) -> float:
    """The plugin's share as in a run: file after file, with the garbage of all.

    What ``in_process`` leaves out is the collector's work on what the plugin left of
    the files before. Gives (parsing and checking - parsing) / parsing.
    """
    best = [float("inf"), float("inf")]
    with AsyncPitfalls.test_config(Config()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(rounds):
            for check in (False, True):
                gc.collect()
                begin = time.process_time()
                for source in sources:
                    tree, name = ast.parse(source.text), str(source.path)
                    if check:
                        plugin = AsyncPitfalls(tree, source.lines, name)
                        deque(plugin.run(), maxlen=0)
                best[check] = min(best[check], time.process_time() - begin)
    return (best[True] - best[False]) / best[False]


def once(source: Source) -> Times:
    """Parse a file and run the plugin on it, once."""
    gc.collect()
    text, lines, name = source.text, list(source.lines), str(source.path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        start = time.process_time()
        tree = ast.parse(text)
        parsed = time.process_time()
    begin = time.process_time()
    findings = list(AsyncPitfalls(tree=tree, lines=lines, filename=name).run())
    end = time.process_time()
    return Times(parsed - start, end - begin, len(findings))


def better(before: Optional[Times], now: Times) -> Times:
    """The smaller figures of two rounds."""
    if before is None:
        return now
    return Times(
        min(before.parse, now.parse), min(before.plugin, now.plugin), now.findings
    )


def total(times: Sequence[Times]) -> Times:
    """The sum over some files."""
    return Times(
        sum(one.parse for one in times),
        sum(one.plugin for one in times),
        sum(one.findings for one in times),
    )


#: Parses a file, and runs the plugin on it if there is a second argument.
ONE_FILE = """
import ast, sys
from flake8_asyncpitfalls.plugin import AsyncPitfalls
from flake8_asyncpitfalls.config import Config
text = open(sys.argv[1], encoding="utf-8").read()
tree, lines = ast.parse(text), text.splitlines(True)
if sys.argv[2:]:
    with AsyncPitfalls.test_config(Config()):
        list(AsyncPitfalls(tree=tree, lines=lines, filename=sys.argv[1]).run())
"""


def memory(python: Path, path: Path, folder: Path) -> tuple[float, float]:
    """The peak of memory (MiB) with a file parsed, and with the plugin run on it."""
    parsed = start([str(python), "-c", ONE_FILE, str(path)], folder)
    checked = start([str(python), "-c", ONE_FILE, str(path), "plugin"], folder)
    return parsed.memory, checked.memory


def start(command: Sequence[str], folder: Path) -> Run:
    """Run a program to its end in a folder, and say what it used.

    Processor time is what it and the programs that it started used; waiting for other
    programs of a busy machine is not counted. Exit status 1 means that a linter found
    something.
    """
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", RAYON_NUM_THREADS="1")
    report = folder / "used.json"
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(SPAWN), str(report), *command],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[:6]}: {done.stderr}")
    status, user, system, peak = json.loads(report.read_text(encoding="utf-8"))
    if status not in (0, 1) or "Traceback" in done.stderr:
        raise RuntimeError(f"{command[:6]}: {done.stderr}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Run(user + system, peak / unit)


def inside(python: Path, arguments: Sequence[str], folder: Path, rounds: int) -> float:
    """A whole run of flake8 / the same run without the plugin's part of it.

    The plugin is timed inside the run; the median of some rounds.
    """
    report = folder / "inside.json"
    ratios: list[float] = []
    for _ in range(rounds):
        start([str(python), str(INSIDE), str(report), *arguments], folder)
        spent, whole = json.loads(report.read_text(encoding="utf-8"))
        ratios.append(whole / (whole - spent))
    return statistics.median(ratios)


def interleaved(
    commands: Sequence[Sequence[str]], folder: Path, rounds: int
) -> list[list[Run]]:
    """Run some programs in turn (A B B A A B); give the runs of each."""
    runs: list[list[Run]] = [[] for _ in commands]
    for number in range(rounds):
        turn = list(enumerate(commands))
        for index, command in turn[::-1] if number % 2 else turn:
            runs[index].append(start(command, folder))
    return runs
