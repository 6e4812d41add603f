"""Measure the plugin on public packages, beside flake8, flake8-async and Ruff.

``python benchmarks/run.py`` downloads what it needs into a scratch folder, measures
everything in one run on the same files, and prints tables in reStructuredText. All
times are processor time, so that a busy machine changes them little; compare ratios
of one run, never seconds of two. Needs Linux or macOS.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
from pathlib import Path

import corpus
import environments
import generate
import measure
from corpus import Source
from table import Limit, table, title

RESULTS = Path(__file__).parent / "results.rst"
LENGTHS = (1_000, 5_000, 10_000, 50_000)
SHAPE_LENGTHS = (1_000, 10_000)
ONE_LINE = 'print("one line")\n'
ONE_ASYNC = "async def one_line() -> None: ...\n"


def arguments() -> argparse.Namespace:
    """Read the command line."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--scratch",
        type=Path,
        default=cache / "flake8-asyncpitfalls-benchmark",
        help="folder for downloads and environments, reused (default: %(default)s)",
    )
    parser.add_argument("--rounds", type=int, default=5, help="default: %(default)s")
    parser.add_argument(
        "--quick", action="store_true", help="fewer files and rounds: a first look"
    )
    parser.add_argument(
        "--no-runs", action="store_true", help="only what is measured in this process"
    )
    parser.add_argument(
        "--write", action="store_true", help=f"write {RESULTS.name} beside this script"
    )
    return parser.parse_args()


def step(text: str) -> None:
    """Say on stderr what is measured now."""
    print(f"measuring {text}", file=sys.stderr, flush=True)


def main() -> None:
    """Measure, print, and write if asked to."""
    options = arguments()
    rounds = 2 if options.quick else options.rounds
    scratch = options.scratch.expanduser().resolve()
    folders = corpus.fetch(scratch)
    paths = corpus.chosen(folders, 40 if options.quick else 150)
    sources = [source for source in map(corpus.read, paths) if source is not None]
    parts = [head(folders, sources, len(paths) - len(sources))]
    limits, own = own_time(sources, rounds)
    parts.append(own)
    grown, growth_text = growth(min(rounds, 3))
    if not options.no_runs:
        more, runs = whole_runs(scratch, sources, rounds, options.quick)
        limits += more
        parts.append(runs)
    limits.append(grown)
    parts += [growth_text, shapes(min(rounds, 3))]
    rows = [limit.row() for limit in limits]
    heads = ("what", "figure", "limit", "aim", "")
    parts.insert(1, title("Limits") + "\n" + table(heads, rows))
    text = "\n".join(parts)
    print(text)
    if options.write:
        RESULTS.write_text(text, encoding="utf-8")


def head(folders: list[Path], sources: list[Source], left_out: int) -> str:
    """Say what was measured, and with what."""
    lines = sum(len(source.lines) for source in sources)
    return (
        title("Results of the benchmark", "=")
        + f"\nPython {platform.python_version()} on {platform.machine()}; "
        + f"{len(sources):,} files with {lines:,} lines of {len(folders)} packages "
        + f"({left_out} files that this Python cannot parse are left out):\n"
        + ", ".join(folder.name.replace("==", " ") for folder in folders)
        + ".\nTimes are processor time.\n"
    )


def own_time(sources: list[Source], rounds: int) -> tuple[list[Limit], str]:
    """The plugin's own time beside that of ``ast.parse``, on the same files."""
    groups = {
        "without async": [source for source in sources if not source.is_async],
        "with async": [source for source in sources if source.is_async],
    }
    rows, ratios = [], []
    for name, group in groups.items():
        step(f"{len(group)} files {name}")
        times = measure.total(measure.in_process(group, rounds, follow=False))
        share = measure.in_a_row(group, rounds)
        rows.append(own_row(name, len(group), times, f"{share:.3f}"))
        ratios.append(times.ratio)
    followed = None
    if measure.follows_imports():
        step("imports followed")
        group = groups["with async"]
        times = measure.total(measure.in_process(group, rounds, follow=True))
        rows.append(own_row("with async, imports followed", len(group), times))
        followed = times.ratio
    limits = [
        Limit("plugin / ast.parse, files without async", ratios[0], 0.10, 0.03),
        Limit("plugin / ast.parse, files with async", ratios[1], 1.0, 0.4),
        Limit("plugin / ast.parse, imports followed", followed, 2.0, 1.0),
    ]
    heads = ("files", "number", "ast.parse", "plugin", "ratio", "in a row", "findings")
    return limits, (
        title("The plugin alone")
        + "\n"
        + table(heads, rows)
        + "\n*ratio*: plugin / ast.parse, each file by itself; *in a row*: the same "
        + "for file after file,\nwith the garbage collector's work on what was left.\n"
    )


def own_row(name: str, number: int, times: measure.Times, share: str = "") -> list[str]:
    """A row of the table of the plugin's own time."""
    return [
        name,
        str(number),
        f"{times.parse:.3f} s",
        f"{times.plugin:.3f} s",
        f"{times.ratio:.3f}",
        share,
        str(times.findings),
    ]


def whole_runs(
    scratch: Path, sources: list[Source], rounds: int, quick: bool
) -> tuple[list[Limit], str]:
    """Runs of flake8 with and without plugins, and of Ruff."""
    tools = environments.make(scratch)
    root = scratch / "packages"
    kept = scratch / "kept"
    (scratch / "one_line.py").write_text(ONE_LINE, encoding="utf-8")
    (scratch / "one_async.py").write_text(ONE_ASYNC, encoding="utf-8")

    def flake8(python: Path, *files: str) -> list[str]:
        return [str(python), "-m", "flake8", "--isolated", "--jobs=1", *files]

    def ours_anew(*files: str) -> list[str]:
        return flake8(tools.ours, "--asyncpitfalls-cache-dir=none", *files)

    def ours_again(*files: str) -> list[str]:
        return flake8(tools.ours, f"--asyncpitfalls-cache-dir={kept}", *files)

    def median(runs: list[measure.Run]) -> float:
        return statistics.median(run.seconds for run in runs)

    step("start-up")
    pythons = (tools.alone, tools.ours, tools.other)
    commands = [flake8(python, "one_line.py") for python in pythons]
    commands += [ours_anew("one_async.py"), ours_again("one_async.py")]
    measure.interleaved(commands, scratch, 1)  # fills the disk's cache
    starts = measure.interleaved(commands, scratch, rounds * 2 + 1)
    alone0, ours0, other0, _, _ = map(median, starts)

    step("whole runs of flake8 with and without the plugin")
    large = corpus.sample(sources, 300_000 if quick else 1_000_000, root)
    files = [str(source.path) for source in large]
    commands = [flake8(tools.alone, *files), ours_anew(*files), ours_again(*files)]
    measure.interleaved(commands[2:], scratch, 1)  # keeps what it finds
    large_runs = measure.interleaved(commands, scratch, rounds + 2)
    ratios = [anew.seconds / alone.seconds for alone, anew, _ in zip(*large_runs)]
    again = [known.seconds / alone.seconds for alone, _, known in zip(*large_runs)]
    arguments = ["--isolated", "--jobs=1", "--asyncpitfalls-cache-dir=none", *files]
    inside = measure.inside(tools.ours, arguments, scratch, rounds)

    step("whole runs with flake8-async")
    small = corpus.sample(sources, 50_000 if quick else 200_000, root)
    files = [str(source.path) for source in small]
    commands = [
        flake8(tools.alone, *files),
        ours_anew(*files),
        flake8(tools.other, *files),
    ]
    trio = measure.interleaved(commands, scratch, 1 if quick else 2)
    other = median(trio[2]) - median(trio[0]) - (other0 - alone0)
    ours = measure.cold(small)

    step("Ruff")
    everything = scratch / "files.txt"
    everything.write_text("\n".join(str(source.path) for source in sources))
    options = ["--isolated", "--no-cache", "--quiet", "--select", "ASYNC"]
    command = [str(tools.ruff), "check", *options, f"@{everything}"]
    ruff = min(measure.interleaved([command], scratch, rounds)[0])
    plugin = measure.cold(sources)

    step("memory")
    longest = scratch / "generated.py"
    longest.write_text(generate.module(LENGTHS[-1]), encoding="utf-8")
    parsed, checked = measure.memory(tools.ours, longest, scratch)

    limits = [
        Limit("flake8 with / without it", statistics.median(ratios), 1.08, 1.03),
        Limit("the same, timed inside the run", inside, 1.08, 1.03),
        Limit("the same, nothing changed since", statistics.median(again), 1.08, 1.03),
        Limit("flake8-async's share of a run / ours", other / ours, 100, 300, "", True),
        Limit("plugin / run of Ruff's ASYNC", plugin / ruff.seconds, 12, 4),
        Limit("start-up that it adds to flake8", ours0 - alone0, 0.06, 0.03, " s"),
    ]
    rows = []
    for name, files_, runs in (
        ("flake8", "one line", starts[0]),
        ("flake8 + this", "one line", starts[1]),
        ("flake8 + this", "one line, async", starts[3]),
        ("flake8 + this, again", "one line, async", starts[4]),
        ("flake8 + flake8-async", "one line", starts[2]),
        ("flake8", f"{len(large)} files", large_runs[0]),
        ("flake8 + this", f"{len(large)} files", large_runs[1]),
        ("flake8 + this, again", f"{len(large)} files", large_runs[2]),
        ("flake8", f"{len(small)} files", trio[0]),
        ("flake8 + this", f"{len(small)} files", trio[1]),
        ("flake8 + flake8-async", f"{len(small)} files", trio[2]),
        ("Ruff's ASYNC rules, one thread", f"{len(sources)} files", [ruff]),
    ):
        peak = f"{max(run.memory for run in runs):.0f} MiB"
        rows.append([name, files_, f"{median(runs):.3f} s", peak])
    for name, peak_memory in (("ast.parse", parsed), ("ast.parse + this", checked)):
        rows.append([name, f"{LENGTHS[-1]:,} lines", "", f"{peak_memory:.0f} MiB"])
    heads = ("run", "on", "median time", "peak memory")
    best = min(large_runs[1]).seconds / min(large_runs[0]).seconds
    spread = f"{min(ratios):.3f} to {max(ratios):.3f}, of the best runs {best:.3f}"
    return limits, (
        title("Whole runs")
        + "\n"
        + table(heads, rows)
        + f"\nflake8 with / without it in {len(ratios)} rounds: {spread}.\n"
        + f"On the {len(small)} files the plugin's own time is {ours:.3f} s, "
        + f"flake8-async's (its run without flake8's and its start-up) {other:.1f} s.\n"
        + f"On all files the plugin's own time is {plugin:.3f} s.\n"
    )


def growth(rounds: int) -> tuple[Limit, str]:
    """The time for a line in modules of growing length: it must stay the same."""
    rows, per_line = [], []
    for length in LENGTHS:
        step(f"a module of {length:,} lines")
        source = made(generate.module(length))
        (times,) = measure.in_process([source], rounds)
        (uncollected,) = measure.without_collector([source], rounds)
        lines = len(source.lines)
        per_line.append(times.plugin / lines)
        rows.append(
            [
                f"{lines:,}",
                f"{times.parse * 1e6 / lines:.2f} µs",
                f"{times.plugin * 1e6 / lines:.2f} µs",
                f"{uncollected.plugin * 1e6 / lines:.2f} µs",
                f"{times.ratio:.3f}",
                f"{times.findings:,}",
            ]
        )
    heads = ("lines", "ast.parse", "plugin", "collector off", "ratio", "findings")
    what = "time per line, 50,000 / 1,000 lines"
    limit = Limit(what, per_line[-1] / per_line[0], 1.5, 1.1)
    text = "\nTime per line; *collector off*: the plugin without garbage collection."
    return limit, title("Growth") + text + "\n\n" + table(heads, rows)


def shapes(rounds: int) -> str:
    """The same for modules of one kind of thing each, without garbage collection."""
    rows = []
    for name, make in generate.SHAPES.items():
        step(name)
        row, ratios = [name], []
        for length in SHAPE_LENGTHS:
            source = made(make(length))
            (times,) = measure.without_collector([source], rounds)
            per_line = times.plugin / len(source.lines)
            ratios.append(per_line)
            row.append(f"{per_line * 1e6:.2f} µs")
        rows.append([*row, f"{ratios[-1] / ratios[0]:.2f}"])
    lengths = map("{:,} lines".format, SHAPE_LENGTHS)
    return table(("module, collector off", *lengths, "growth"), rows)


def made(text: str) -> Source:
    """A made-up module as a source."""
    return Source(Path("generated.py"), text.splitlines(keepends=True))


if __name__ == "__main__":
    main()
