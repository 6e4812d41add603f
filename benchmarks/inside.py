"""Run flake8 and time the plugin inside it: ``inside.py REPORT FLAKE8_ARGUMENT ...``.

Both times are of the same run, so their ratio does not suffer from a busy machine as
that of two runs does. Loading the plugin counts as its time.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

from flake8.main.cli import main

report, arguments = sys.argv[1], sys.argv[2:]
begin = time.process_time()
from flake8_asyncpitfalls.plugin import AsyncPitfalls  # noqa: E402

spent = time.process_time() - begin
check = AsyncPitfalls.run


def timed(self: AsyncPitfalls) -> Iterator[Any]:
    """Run the plugin on a file, and add up the time."""
    global spent
    start = time.process_time()
    findings = list(check(self))
    spent += time.process_time() - start
    return iter(findings)


AsyncPitfalls.run = timed  # type: ignore[method-assign]
status = main(arguments)
with open(report, "w") as file:
    json.dump([spent, time.process_time()], file)
sys.exit(status)
