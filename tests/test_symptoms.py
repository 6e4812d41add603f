"""The examples are run: Bad does what its rule says, Good does not."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from flake8_asyncpitfalls import registry
from tests.symptoms.runs import RUNS, Run
from tests.test_docs import generate

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [sys.executable, "-W", "error", "-X", "dev", "-m", "tests.symptoms.child"]
RULES = {rule.code: rule for rule in registry.rules()}
TITLES = ("Bad", "Good")

#: A code, "Bad" or "Good", and which of the examples, counted from 0.
Key = tuple[str, str, int]


def runs_here(run: Run) -> bool:
    """Whether this Python is one that shows the symptom."""
    return run.since <= sys.version_info[:2] < run.until


def tasks() -> dict[Key, dict[str, Any]]:
    """What the child processes are told to run."""
    found: dict[Key, dict[str, Any]] = {}
    for code, rule in RULES.items():
        run = RUNS.get(code)
        if run is None or not runs_here(run):
            continue
        for title in TITLES:
            scripts = title == "Good" and run.good_script or run.script
            sources = generate.read(rule.__doc__).examples(title)
            for number, source in enumerate(sources):
                found[code, title, number] = {
                    "source": source,
                    "script": scripts[min(number, len(scripts) - 1)],
                    "patches": run.patches,
                    "bad": title == "Bad",
                }
    return found


@lru_cache(maxsize=None)
def seen() -> dict[Key, str]:
    """What is seen with each example.

    One process runs them all, up to one that never ends: the next goes on from there.
    """
    found: dict[Key, str] = {}
    left = list(tasks().items())
    while left:
        child = subprocess.run(
            COMMAND,
            cwd=ROOT,
            input=json.dumps([task for _, task in left]),
            stdout=subprocess.PIPE,
            text=True,
            timeout=300,
        )
        lines = child.stdout.splitlines()
        assert child.returncode == 0 and lines
        for (key, _), line in zip(left, lines):
            found[key] = " ".join(json.loads(line))
        left = left[len(lines) :]
    return found


@pytest.mark.parametrize("key", tasks(), ids=lambda key: "-".join(map(str, key)))
def test_example_does_what_the_rule_says(key: Key) -> None:
    code, title, _ = key
    run, what = RUNS[code], seen()[key]
    if title == "Bad":
        assert re.search(run.bad, what)
    else:
        assert re.search(run.good, what)
        assert not re.search(run.bad, what)


@pytest.mark.parametrize("code", RULES)
def test_rule_is_run_or_says_why_not(code: str) -> None:
    """Give the rule a ``symptom``, and tests/symptoms/runs.py a way to run it."""
    symptom = RULES[code].symptom
    assert symptom.endswith(".")
    assert (code in RUNS) != symptom.startswith("Not run: ")
