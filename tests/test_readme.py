"""What README.rst shows is what the plugin says."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from . import support

README = Path(__file__).parent.parent / "README.rst"


def _blocks(kind: str) -> list[str]:
    """Return the code blocks of a kind, without their indentation."""
    text = README.read_text(encoding="utf-8")
    found = re.findall(rf"\.\. code-block:: {kind}\n\n((?:    .*\n|\n)+)", text)
    return [textwrap.dedent(block).strip() + "\n" for block in found]


def test_first_screen_is_real_output() -> None:
    shown = _blocks("console")[0].splitlines()[1:]
    said = [
        f"feeds.py:{found.line}:{found.column}: {found.code} {found.message}"
        for found in support.check(_blocks("python")[0])
    ]
    assert said == shown
    assert len(said) == 5
