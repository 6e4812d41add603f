"""A module's text as it can be searched: what stands in long strings blanked, and the
heads of the functions and classes in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import Iterator, NamedTuple, Optional, Pattern

_TRIPLE = b'"""'
#: Where three quotes may be something else than the two ends of a string.
_UNUSUAL = (b"'''", b'\'"""', b'"""\'', b'\\"')
_UNUSUAL_COMMENT = re.compile(rb'#[^\n]*"""')
#: Comments and strings, in which nothing else is to be seen.
_OPAQUE = re.compile(
    rb"#[^\n]*"
    rb'|"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""'
    rb"|'''[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''"
    rb'|"[^"\\\n]*(?:\\.[^"\\\n]*)*"'
    rb"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'",
    re.DOTALL,
)
_IMPORTING = re.compile(
    rb"^[ \t]*(?:from[ \t]+[.\w]+[ \t]+)?import[ \t]+(?:\([^()]*\)|[^\n]*)",
    re.MULTILINE,
)
#: Line breaks as well: what comes after a string goes on with the line it began on.
_BLANK = b" " * 256


DEF = re.compile(rb"def[ \t]+")
DEFINITION = re.compile(rb"(?:def|class)[ \t]+")
#: A head in which nothing is hard to tell: no brackets in the parentheses, no strings.
_SIMPLE_HEAD = re.compile(
    rb"\w+[ \t]*(?:\([^()#'\"]*\)[ \t]*(?:->[^()#'\":{}]*)?)?:", re.ASCII
)
_TOKEN = re.compile(
    rb"[()\[\]{}:]|#[^\n]*"
    rb'|"[^"\\\n]*(?:\\.[^"\\\n]*)*"'
    rb"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'"
)
#: The head of a coroutine function, and its name.
COROUTINE_FUNCTION = re.compile(rb"async[\s\\]+def\s+(\w+)")
#: A coroutine function that is a property, and its name.
ASYNC_PROPERTY = re.compile(
    rb"property[ \t]*(?:#[^\n]*)?\n(?:[ \t]*@[^\n]*\n)*"
    rb"[ \t]*async[\s\\]+def\s+(\w+)"
)
_YIELD = re.compile(rb"yield\b")
_WORD = re.compile(rb"\w")


def plain_text(text: bytes) -> bytes:
    """Return a text with blanks in place of what long strings hold, and of other
    strings and comments where these make it hard to tell."""
    if text.count(_TRIPLE) % 2 or (
        any(quotes in text for quotes in _UNUSUAL) or _UNUSUAL_COMMENT.search(text)
    ):
        return _OPAQUE.sub(_blanked, text)
    parts = text.split(_TRIPLE)
    parts[1::2] = [part.translate(_BLANK) for part in parts[1::2]]
    return _TRIPLE.join(parts)


def code_alone(text: bytes) -> bytes:
    """Return a text with blanks in place of strings, comments and imports."""
    return _IMPORTING.sub(_blanked, _OPAQUE.sub(_blanked, text))


def is_utf8(text: bytes) -> bool:
    """Say whether parts of a text mean by themselves what they mean in the whole."""
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _blanked(match: "re.Match[bytes]") -> bytes:
    found = match[0].translate(_BLANK)
    return found if match[0][:1] == b"#" else b"_" + found[1:]


class HeadPosition(NamedTuple):
    """Where the line of a ``def`` or ``class`` begins, how far it is indented, where
    the name of what it defines begins, and whether that is a class."""

    start: int
    indent: int
    name: int
    is_class: bool


def next_head(
    plain: bytes, start: int, end: int, heads: Pattern[bytes]
) -> Optional[HeadPosition]:
    """Return the next head of a function, or of a class that is not indented."""
    for found in heads.finditer(plain, start, end):
        begin = plain.rfind(b"\n", 0, found.start()) + 1
        before = plain[begin : found.start()]
        if found[0].startswith(b"class"):
            if not before:
                return HeadPosition(begin, 0, found.end(), True)
        elif begin and before.strip() in (b"", b"async"):
            return HeadPosition(begin, indentation(before), found.end(), False)
    return None


def indentation(line: bytes) -> int:
    """Return how far a line is indented (bytes)."""
    return len(line) - len(line.lstrip())


def generators(text: bytes) -> Iterator[bytes]:
    """Yield the names of the asynchronous functions that may yield."""
    plain = plain_text(text)
    yields = [
        found.start()
        for found in _YIELD.finditer(plain)
        if not _WORD.match(plain, found.start() - 1)
    ]
    for head in COROUTINE_FUNCTION.finditer(plain):
        before = plain[plain.rfind(b"\n", 0, head.start()) + 1 : head.start()]
        following = bisect_left(yields, head.end())
        if following == len(yields):
            break
        if not before.strip():
            body, place = end_of_head(plain, head.start(1)), yields[following]
            if dedent(len(before)).search(plain, body, place + 1) is None:
                yield head[1]


def end_of_head(plain: bytes, position: int) -> int:
    """Return where the colon ends that stands before the body of a function."""
    simple = _SIMPLE_HEAD.match(plain, position)
    if simple is not None:
        return simple.end()
    depth = 0
    for token in _TOKEN.finditer(plain, position):
        first = token[0][:1]
        if first in b"([{":
            depth += 1
        elif first in b")]}":
            depth -= 1
        elif first == b":" and depth <= 0:
            return token.end()
    return len(plain)


@lru_cache(maxsize=None)
def dedent(indentation: int) -> Pattern[bytes]:
    """Return a pattern of the first line that is indented no more than so far."""
    return re.compile(rb"\n[ \t]{0,%d}[^\s#]" % indentation)
