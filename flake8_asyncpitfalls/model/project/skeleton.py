"""A module's text without the bodies of its functions and classes, which are read when
they are asked for.

Of most modules others want a few classes and the heads of a few functions; parsing and
keeping the rest takes most of the time and memory.
"""

from __future__ import annotations

import ast
import re
from bisect import bisect_left
from typing import (
    Container,
    Dict,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
)

from ..fields import BLOCKS
from ..scopes import Definition
from .plain_text import (
    DEF,
    DEFINITION,
    dedent,
    end_of_head,
    is_utf8,
    next_head,
    plain_text,
)

_REST_OF_LINE = re.compile(rb"[ \t]*(?:#[^\n]*)?\r?\n")
#: What a body may hold that matters to the module as a whole.
_KEPT = (b"setattr(", b"setattr__(", b".object(")
_KEPT_STATEMENT = re.compile(rb"\n[ \t]+(?:global|class)\b")
#: What follows an attribute that may be set: an equals sign, what may lead to one from
#: a tuple, a colon (of an annotation, a loop, a manager) or the "in" of a loop.
_SETTING = re.compile(
    rb"(?![\w\x80-\xff])[ \t]*(?:\\\r?\n\s*)?"
    rb"(?:[-+*/%&|^@<>]{0,3}=(?!=)|:|in\b|[,)\]]"
    rb"(?:[^=(]{0,200}=(?!=)|[^=(\n]*(?::|\bin\b)))"
)
#: What stands before one that a context manager's value is bound to.
_ENTERED = re.compile(rb"(?:^|\s)as[ \t]+[\w.\x80-\xff]*\Z")
#: A shorter body is not left out (bytes).
_SHORTEST = 60


class Body(NamedTuple):
    """Where the body of a function or class stands in a text: bytes, its first line,
    and whether there may be functions in it whose bodies are left out, too."""

    start: int
    end: int
    line: int
    is_class: bool


class Bodies:
    """The bodies that were left out, by the line (from 1) of ``def`` or ``class``.

    ``text`` is the whole text, ``plain`` the same with comments and strings blanked.
    """

    def __init__(self, text: bytes, plain: bytes) -> None:
        self.by_line: Dict[int, Body] = {}
        self._text = text
        self._plain = plain
        self._keeps = _is_kept(plain, 0, len(plain))
        #: Where attributes may be set, of those that were asked for.
        self._set: Dict[str, List[int]] = {}

    def leave_out(self, start: int, end: int, line: int, classes: bool) -> bytes:
        """Return a part of the text, which begins on a line, without the bodies of
        functions in it and, if wanted, of the classes of the module."""
        text, plain = self._text, self._plain
        heads = DEFINITION if classes else DEF
        parts: List[bytes] = []
        position = kept = start
        head = next_head(plain, start, end, heads)
        while head is not None:
            colon = end_of_head(plain, head.name)
            rest = _REST_OF_LINE.match(plain, colon)
            first = colon if rest is None else rest.end()
            following = dedent(head.indent).search(plain, first - 1, end)
            last = end if following is None else following.start() + 1
            is_kept = self._keeps and _is_kept(plain, first - 1, last)
            if rest and last - first > _SHORTEST and not is_kept:
                line += text.count(b"\n", position, head.start)
                top = line + text.count(b"\n", head.start, first)
                self.by_line[line] = Body(first, last, top, head.is_class)
                lines = text.count(b"\n", first, last)
                parts += (text[kept:colon], b" ...", b"\n" * (lines + 1))
                line, position, kept = top + lines, last, last
            # There may be more in a class that stays; functions in functions stay.
            beyond = colon if is_kept and head.is_class else last
            head = next_head(plain, beyond, end, heads)
        parts.append(text[kept:end])
        return b"".join(parts)

    def parsed(self, line: int) -> List[ast.stmt]:
        """Return the statements of a body; of one with an error, ``pass``."""
        body = self.by_line[line]
        whole = self._text[body.start : body.end]
        if body.is_class:
            outline = self.leave_out(body.start, body.end, body.line, classes=False)
            statements = _statements(outline, body.line)
            if statements is not None:
                return statements
            # What was left out was not what it seemed to be.
            for inner, left_out in list(self.by_line.items()):
                if body.start <= left_out.start < body.end and left_out is not body:
                    del self.by_line[inner]
        statements = _statements(whole, body.line)
        return statements or [ast.Pass(lineno=body.line, col_offset=0)]

    def mentions(self, line: int, words: Sequence[str]) -> bool:
        """Say whether one of some words, or a longer one with it in it, occurs in a
        body; of no words at all that is true."""
        body = self.by_line[line]
        return not words or any(
            self._plain.find(word.encode(), body.start, body.end) != -1
            for word in words
        )

    def setting(self, attribute: str, lines: Iterable[int]) -> List[int]:
        """Return those of some lines in whose body an attribute may be set."""
        if attribute not in self._set:
            self._set[attribute] = list(self._places(attribute.encode()))
        places = self._set[attribute]
        found: List[int] = []
        for line in lines if places else ():
            body = self.by_line[line]
            following = bisect_left(places, body.start)
            if following < len(places) and places[following] < body.end:
                found.append(line)
        return found

    def _places(self, attribute: bytes) -> Iterator[int]:
        """Yield where an attribute may be set."""
        plain, sought = self._plain, b"." + attribute
        place = plain.find(sought)
        while place != -1:
            end = place + len(sought)
            before = plain[plain.rfind(b"\n", 0, place) + 1 : place]
            if _SETTING.match(plain, end) or _ENTERED.search(before):
                yield place
            place = plain.find(sought, end)


def _statements(text: bytes, line: int) -> Optional[List[ast.stmt]]:
    """Return the statements of an indented text that begins on a line."""
    try:
        statement = ast.parse(b"\n" * (line - 2) + b"if 1:\n" + text).body[0]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    assert isinstance(statement, ast.If)
    return statement.body


class Skeleton(NamedTuple):
    """A text without most of the bodies in it, and these."""

    text: bytes
    bodies: Bodies


def skeleton(text: bytes) -> Skeleton:
    """Leave the bodies of functions and classes out of a text; lines and columns of the
    rest stay.

    It may be that what is left cannot be parsed although the text can.
    """
    plain = plain_text(text) if is_utf8(text) else b""
    bodies = Bodies(text, plain)
    return Skeleton(bodies.leave_out(0, len(text), 1, classes=True), bodies)


def _is_kept(plain: bytes, start: int, end: int) -> bool:
    return (
        any(plain.find(word, start, end) != -1 for word in _KEPT)
        or _KEPT_STATEMENT.search(plain, start, end) is not None
    )


def outer_definitions(tree: ast.AST, wanted: Container[int]) -> Iterator[Definition]:
    """Yield the functions and classes of a module that are on wanted lines, and in
    nothing that was yielded."""
    pending: List[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if node.lineno in wanted:
                yield node
                continue
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        for field in BLOCKS[node.__class__]:
            pending.extend(getattr(node, field))


def parsed(text: bytes) -> Optional[Tuple[ast.Module, Bodies, int]]:
    """Return the tree of a text, what was left out of it, and how large the rest is
    (bytes); ``None`` for what is not Python."""
    for outline in (skeleton(text), Skeleton(text, Bodies(text, b""))):
        try:
            return ast.parse(outline.text), outline.bodies, len(outline.text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
    return None
