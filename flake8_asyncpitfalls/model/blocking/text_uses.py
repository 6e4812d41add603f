"""Where the text of a module runs functions without a call: properties that it reads,
and context managers that it enters by a name."""

from __future__ import annotations

import re
from typing import Iterator

from ..project.texts import Text
from .text_items import ENTERING

_PROPERTIES = ("property", "cached_property")
_ENTERED = re.compile(rb"with[ \t(]+[\w.]+[ \t)]*(?:as\b|[:,])")


def is_used(text: Text, name: str) -> bool:
    """Say whether a method of a name that a module defines is run without a call."""
    return name in ENTERING or any(
        head.name == name for kind in _PROPERTIES for _, head in text.decorated(kind)
    )


def uses(text: Text, name: str) -> Iterator[int]:
    """Yield where a module may run a method of a name without a call."""
    if name in ENTERING:
        for entered in _ENTERED.finditer(text.raw):
            place = entered.start()
            if not text.raw[text.raw.rfind(b"\n", 0, place) + 1 : place].strip():
                yield place
    elif f".{name}".encode() in text.raw:
        for read in re.finditer(rb"\.%s\b(?!\()" % name.encode(), text.raw):
            yield read.start()
