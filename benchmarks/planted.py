"""Plant missing ``await``s in real packages, and count those that are reported.

``python benchmarks/planted.py FOLDER ...`` takes the packages of the benchmark (all of
``packages.txt`` where none is named) or any other folders, and removes

* ``await`` from each statement ``await f(x)``: also shown is what pyright's
  reportUnusedCoroutine finds of it (it is installed by npm; "no node" where that is
  missing);
* ``await`` from each ``x = await f(x)`` whose ``x`` is used afterwards, and from each
  ``(await f(x)).y``, ``await f(x) == y`` and the like;
* ``task =`` from each ``task = asyncio.create_task(f())``;
* the parentheses from each ``await f()``.

Of the first kind all are removed at once, of the others one at a time. "elsewhere"
counts new findings of the coroutine rules on lines that were not touched. What the
packages import from others is not installed: only their own code is known.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import random
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Optional

try:
    from flake8_asyncpitfalls.config import Config
    from flake8_asyncpitfalls.plugin import AsyncPitfalls
except ImportError:  # not installed: the one beside this folder
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from flake8_asyncpitfalls.config import Config
    from flake8_asyncpitfalls.plugin import AsyncPitfalls

import corpus
import plant
from corpus import Source
from table import table, title

PYRIGHT = "pyright@1.1"
AsyncPitfalls.guard = False

#: The rules that know of coroutines and tasks.
RULES = ("ASYNC6", "ASYNC300", "ASYNC7")

#: A file and a line.
Place = tuple[Path, int]


class Planted(NamedTuple):
    """What became of the faults of one kind: where they are and which are reported, and
    where else there is something new."""

    sites: set[Place]
    found: set[Place]
    elsewhere: dict[Place, str]


def arguments() -> argparse.Namespace:
    """Read the command line."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--scratch",
        type=Path,
        default=cache / "flake8-asyncpitfalls-benchmark",
        help="folder for downloads and copies, reused (default: %(default)s)",
    )
    parser.add_argument(
        "--kinds",
        nargs="*",
        choices=plant.KINDS,
        default=[*plant.KINDS],
        metavar="KIND",
    )
    parser.add_argument(
        "--most",
        type=int,
        default=400,
        help="so many faults at random of each kind but the first (%(default)s)",
    )
    parser.add_argument(
        "--misses", action="store_true", help="print the lines that are not reported"
    )
    return parser.parse_args()


def main() -> None:
    """Plant, count, and print."""
    options = arguments()
    scratch = options.scratch.expanduser().resolve()
    folders = [folder.resolve() for folder in options.folders]
    pyright = Pyright(scratch) if "statement" in options.kinds else None
    rows: dict[str, list[list[str]]] = {kind: [] for kind in options.kinds}
    for folder in folders or corpus.fetch(scratch):
        name = folder.name.replace("==", " ")
        sources = [source for source in map(corpus.read, files(folder)) if source]
        before = {source.path: findings(source) for source in sources}
        for kind in options.kinds:
            print(f"planting: {name}, {kind}", file=sys.stderr, flush=True)
            if kind == "statement":
                planted = at_once(sources, before, folder, scratch / "planted")
            else:
                planted = one_by_one(sources, before, kind, options.most)
            row = [name, *counted(planted)]
            if kind == "statement" and pyright is not None:
                row += compared(planted, pyright, scratch / "planted", options.misses)
            elif options.misses:
                show("missed", planted.sites - planted.found)
            if options.misses:
                for place, text in sorted(planted.elsewhere.items()):
                    show(f"elsewhere {text}", {place})
            rows[kind].append(row)
    head = ("package", "planted", "reported", "elsewhere")
    more = ("pyright", "both", "of pyright's")
    for kind, cells in rows.items():
        function = plant.KINDS[kind].__doc__ or ""
        print(title(" ".join(function.split()).partition(", which")[0]))
        print(table((*head, *more) if kind == "statement" else head, cells))


def files(folder: Path) -> list[Path]:
    """The Python files of a folder."""
    return sorted(folder.rglob("*.py"))


def findings(source: Source) -> dict[int, str]:
    """What the plugin's rules for coroutines report in a file, by line."""
    if not source.is_async:
        return {}
    config = Config(disable=("ASYNC8",))
    with AsyncPitfalls.test_config(config):
        text, name = source.text, str(source.path)
        run = AsyncPitfalls(ast.parse(text), source.lines, name).run()
        return {line: text for line, _, text, _ in run if text.startswith(RULES)}


def at_once(
    sources: list[Source],
    before: dict[Path, dict[int, str]],
    folder: Path,
    copy: Path,
) -> Planted:
    """Remove ``await`` from all statements in a copy of a package, and check that."""
    shutil.rmtree(copy, ignore_errors=True)
    planted = Planted(set(), set(), {})
    changed = []
    for source in sources:
        sites = list(plant.statements(ast.parse(source.text)))
        path = copy / source.path.relative_to(folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = plant.without(source.lines, sites)
        path.write_text(text, encoding="utf-8")
        changed.append((Source(path, text.splitlines(keepends=True)), source, sites))
    for now, source, sites in changed:
        added(planted, now, before[source.path], sites)
    return planted


def one_by_one(
    sources: list[Source], before: dict[Path, dict[int, str]], kind: str, most: int
) -> Planted:
    """Plant faults of one kind one at a time, and check each changed file."""
    planted = Planted(set(), set(), {})
    sites = [
        (source, site)
        for source in sources
        for site in plant.KINDS[kind](ast.parse(source.text))
    ]
    if len(sites) > most:
        sites = random.Random(1).sample(sites, most)
    for source, site in sorted(sites, key=lambda each: (each[0].path, each[1])):
        text = plant.without(source.lines, [site])
        now = Source(source.path, text.splitlines(keepends=True))
        added(planted, now, before[source.path], [site])
    return planted


def added(
    planted: Planted, now: Source, before: dict[int, str], sites: list[plant.Site]
) -> None:
    """Run the plugin on a changed file and add what it finds."""
    lines = {site.line for site in sites}
    planted.sites.update((now.path, line) for line in lines)
    for line, text in findings(now).items():
        if line in lines:
            planted.found.add((now.path, line))
        elif line not in before:
            planted.elsewhere[now.path, line] = text


def counted(planted: Planted) -> Iterator[str]:
    """The cells of a row: planted, reported, elsewhere."""
    yield str(len(planted.sites))
    yield share(len(planted.found), len(planted.sites))
    yield str(len(planted.elsewhere))


def share(part: int, whole: int) -> str:
    """A number with its share."""
    return f"{part} ({part / whole:.0%})" if whole else "0"


def compared(
    planted: Planted, pyright: Pyright, copy: Path, misses: bool
) -> Iterator[str]:
    """The cells of pyright: its own, what both find, and our share of its."""
    theirs = pyright.unused(copy)
    if theirs is None:
        yield from ("no node", "", "")
        return
    found = theirs & planted.sites
    both = found & planted.found
    yield from (share(len(found), len(planted.sites)), str(len(both)))
    yield share(len(both), len(found))
    if misses:
        show("missed", found - planted.found)
        show("pyright does not report", planted.found - found)


def show(word: str, places: set[Place]) -> None:
    """Print lines, each with where it is."""
    for path, line in sorted(places):
        text = path.read_text(encoding="utf-8").splitlines()[line - 1].strip()
        print(f"{word}: {path}:{line}: {text}")


class Pyright:
    """pyright with no rule but reportUnusedCoroutine, and no library to look into."""

    def __init__(self, scratch: Path) -> None:
        self._folder = folder = scratch / "pyright"
        self._program = folder / "node_modules" / "pyright" / "index.js"
        self._node = shutil.which("node")
        npm = shutil.which("npm")
        if self._node is None or npm is None:
            return
        folder.mkdir(parents=True, exist_ok=True)
        if not self._program.is_file():
            command = [npm, "install", "--silent", "--prefix", str(folder), PYRIGHT]
            subprocess.run(command, check=True)
        if not (folder / "python").is_dir():
            venv.create(folder / "python", symlinks=True)

    def unused(self, root: Path) -> Optional[set[Place]]:
        """Where it reports unused coroutines below a folder; ``None`` without node."""
        if self._node is None or not self._program.is_file():
            return None
        settings = root / "pyrightconfig.json"
        rules = {"typeCheckingMode": "off", "reportUnusedCoroutine": "error"}
        settings.write_text(json.dumps({"include": ["."], **rules}))
        command = [self._node, str(self._program), "--outputjson", "-p", str(root)]
        command += ["--pythonpath", str(self._folder / "python" / "bin" / "python")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        settings.unlink()
        return {
            (Path(each["file"]), each["range"]["start"]["line"] + 1)
            for each in json.loads(done.stdout)["generalDiagnostics"]
            if each.get("rule") == "reportUnusedCoroutine"
        }


if __name__ == "__main__":
    main()
