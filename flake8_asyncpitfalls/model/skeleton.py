"""A module's text without the bodies of its functions, which are read when asked for.

What other modules ask of a module is mostly in the heads of its functions and in the
bodies of its classes; parsing and keeping the rest takes most of the time and memory.
"""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import (
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Pattern,
    Set,
    Tuple,
)

from .scopes import NamedFunction

_TRIPLE = b'"""'
#: Where three quotes may be something else than the two ends of a string.
_UNUSUAL = re.compile(rb"'''|'\"\"\"|\"\"\"'|\\\"|#[^\n]*\"\"\"")
#: Comments and strings, in which nothing else is to be seen.
_OPAQUE = re.compile(
    rb"#[^\n]*"
    rb'|"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""'
    rb"|'''[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''"
    rb'|"[^"\\\n]*(?:\\.[^"\\\n]*)*"'
    rb"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'",
    re.DOTALL,
)
_BLANK = bytes(byte if byte in b"\r\n" else 32 for byte in range(256))


_DEF = re.compile(rb"def[ \t]+")
#: A head in which nothing is hard to tell: no brackets in the parentheses, no strings.
_SIMPLE_HEAD = re.compile(
    rb"\w+[ \t]*\([^()#'\"]*\)[ \t]*(?:->[^()#'\":{}]*)?:", re.ASCII
)
_TOKEN = re.compile(
    rb"[()\[\]{}:]|#[^\n]*"
    rb'|"[^"\\\n]*(?:\\.[^"\\\n]*)*"'
    rb"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'"
)
_REST_OF_LINE = re.compile(rb"[ \t]*(?:#[^\n]*)?\r?\n")
#: What a body may hold that matters to the module as a whole.
_KEPT = (b"setattr(", b".object(")
_KEPT_STATEMENT = re.compile(rb"\n[ \t]*(?:global|class)\b")
_YIELDING = re.compile(rb"\byield\b")
_LEAVING = re.compile(rb"\b(?:return|yield)\b")
#: Attributes that are neither called, nor asked for an attribute or item: those that
#: are set are among them.
_ATTRIBUTE = re.compile(rb"\.[ \t]*(\w+)\b(?!\s*[(.\[])")
#: The head of a coroutine function, and its name.
COROUTINE_FUNCTION = re.compile(rb"async[\s\\]+def\s+(\w+)")
#: A shorter body is not left out (bytes).
_SHORTEST = 60


class Body(NamedTuple):
    """Where the body of a function stands in a text: bytes, and its first line."""

    start: int
    end: int
    line: int


class Bodies:
    """The bodies that were left out, by the line (from 1) of the function's ``def``.

    ``text`` is the whole text, ``plain`` the same with comments and strings blanked.
    """

    def __init__(self, text: bytes, plain: bytes, by_line: Dict[int, Body]) -> None:
        self.by_line = by_line
        self._text = text
        self._plain = plain
        self._setting: Optional[Dict[str, Set[int]]] = None

    def parsed(self, line: int) -> List[ast.stmt]:
        """Return the statements of a body; of one with an error, ``pass``."""
        body = self.by_line[line]
        text = b"\n" * (body.line - 2) + b"if 1:\n" + self._text[body.start : body.end]
        try:
            statement = ast.parse(text).body[0]
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return [ast.Pass(lineno=body.line, col_offset=0)]
        assert isinstance(statement, ast.If)
        return statement.body

    def may_leave(self, line: int) -> bool:
        """Say whether a body may have a return or yield."""
        body = self.by_line[line]
        return _LEAVING.search(self._plain, body.start, body.end) is not None

    def setting(self, attribute: str) -> Set[int]:
        """Return the lines of the functions that may set an attribute of a name."""
        if self._setting is None:
            self._setting = {}
            for line, body in self.by_line.items():
                for name in set(_ATTRIBUTE.findall(self._plain, body.start, body.end)):
                    self._setting.setdefault(name.decode(), set()).add(line)
        return self._setting.get(attribute, set())


class Skeleton(NamedTuple):
    """A text without most of its functions' bodies, and these."""

    text: bytes
    bodies: Bodies


def skeleton(text: bytes) -> Skeleton:
    """Leave the bodies of functions out of a text; lines and columns of the rest stay.

    It may be that what is left cannot be parsed although the text can.
    """
    plain = _plain(text) if _is_utf8(text) else b""
    parts: List[bytes] = []
    by_line: Dict[int, Body] = {}
    line, position, kept, end = 1, 0, 0, 0
    keeps = _is_kept(plain, 0, len(plain))
    for begin, indentation, head in _heads(plain):
        if begin < end:
            continue  # it is in a function itself
        colon = _end_of_head(plain, head)
        rest = _REST_OF_LINE.match(plain, colon)
        start = colon if rest is None else rest.end()
        following = _dedent(indentation).search(plain, start - 1)
        end = len(plain) if following is None else following.start() + 1
        is_kept = keeps and _is_kept(plain, start - 1, end)
        if rest and end - start > _SHORTEST and not is_kept:
            line += plain.count(b"\n", position, begin)
            first = line + plain.count(b"\n", begin, start)
            by_line[line] = Body(start, end, first)
            lines = plain.count(b"\n", start, end)
            parts += (text[kept:colon], b" ...", b"\n" * (lines + 1))
            line, position, kept = first + lines, end, end
    parts.append(text[kept:])
    return Skeleton(b"".join(parts), Bodies(text, plain, by_line))


def _heads(plain: bytes) -> Iterator[Tuple[int, int, int]]:
    """Yield where the line of each ``def`` begins, how far it is indented, and where
    the name of the function begins."""
    for found in _DEF.finditer(plain):
        begin = plain.rfind(b"\n", 0, found.start()) + 1
        before = plain[begin : found.start()]
        if begin and before.strip() in (b"", b"async"):
            yield begin, len(before) - len(before.lstrip()), found.end()


def generators(text: bytes) -> Iterator[bytes]:
    """Yield the names of the asynchronous functions that may yield."""
    plain = _plain(text)
    for begin, indentation, head in _heads(plain):
        name = COROUTINE_FUNCTION.match(plain, begin + indentation)
        if name is not None:
            following = _dedent(indentation).search(plain, _end_of_head(plain, head))
            end = len(plain) if following is None else following.start()
            if _YIELDING.search(plain, head, end) is not None:
                yield name[1]


def _end_of_head(plain: bytes, position: int) -> int:
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


def _is_kept(plain: bytes, start: int, end: int) -> bool:
    return (
        any(plain.find(word, start, end) != -1 for word in _KEPT)
        or _KEPT_STATEMENT.search(plain, start, end) is not None
    )


def _plain(text: bytes) -> bytes:
    """Return a text with blanks in place of what long strings hold, and of other
    strings and comments where these make it hard to tell."""
    if _UNUSUAL.search(text) or text.count(_TRIPLE) % 2:
        return _OPAQUE.sub(_blanked, text)
    parts = text.split(_TRIPLE)
    parts[1::2] = [part.translate(_BLANK) for part in parts[1::2]]
    return _TRIPLE.join(parts)


def _is_utf8(text: bytes) -> bool:
    """Say whether parts of a text mean by themselves what they mean in the whole."""
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _blanked(match: "re.Match[bytes]") -> bytes:
    found = match[0].translate(_BLANK)
    return found if match[0][:1] == b"#" else b"_" + found[1:]


def outermost_functions(tree: ast.AST) -> Iterator[NamedFunction]:
    """Yield the functions of a module that are in no other function."""
    pending: List[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node
            continue
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            pending.extend(getattr(node, field, ()))


@lru_cache(maxsize=None)
def _dedent(indentation: int) -> Pattern[bytes]:
    """Return a pattern of the first line that is indented no more than so far."""
    return re.compile(rb"\n[ \t]{0,%d}[^\s#]" % indentation)


def parsed(text: bytes) -> Optional[Tuple[ast.Module, Bodies, int]]:
    """Return the tree of a text, what was left out of it, and how large the rest is
    (bytes); ``None`` for what is not Python."""
    for outline in (skeleton(text), Skeleton(text, Bodies(text, text, {}))):
        try:
            return ast.parse(outline.text), outline.bodies, len(outline.text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
    return None
