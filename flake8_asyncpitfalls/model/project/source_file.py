"""A file of a project as it was read, and what its text says without being parsed."""

from __future__ import annotations

import codecs
import re
from functools import cached_property
from typing import Dict, FrozenSet, Iterable, Optional

from .files import Stamp
from .plain_text import ASYNC_PROPERTY, COROUTINE_FUNCTION, generators
from .texts import Text

_DEFINITION = re.compile(rb"\n(class|def)[ \t]+(\w+)")


def read(path: str) -> bytes:
    """Return what is in a file as checkers are given it: without a byte order mark, and
    with a line feed at the end of each line. Raises ``OSError``."""
    with open(path, "rb") as opened:
        text = opened.read()
    if text.startswith(codecs.BOM_UTF8):
        text = text[len(codecs.BOM_UTF8) :]
    if b"\r" in text:
        text = text.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return text


class SourceFile:
    """A file: ``stamp`` is what shows that it changed, ``text`` what was read."""

    def __init__(self, stamp: Stamp, text: bytes) -> None:
        self.stamp = stamp
        self.text = text
        #: The same to be searched, once that was asked for.
        self.searched: Optional[Text] = None

    @cached_property
    def coroutines(self) -> FrozenSet[str]:
        """The names of the coroutine functions and methods in it."""
        return _decoded(COROUTINE_FUNCTION.findall(self.text))

    @cached_property
    def properties(self) -> FrozenSet[str]:
        """The names of the properties among these."""
        return _decoded(ASYNC_PROPERTY.findall(self.text) if self.coroutines else ())

    @cached_property
    def generators(self) -> FrozenSet[str]:
        """The names of the asynchronous generators among these."""
        may_be_there = self.coroutines and b"yield" in self.text
        return _decoded(generators(self.text) if may_be_there else ())

    @cached_property
    def definitions(self) -> Dict[str, str]:
        """The names that are defined at its top level, each with "class" or "def"."""
        found = _DEFINITION.findall(b"\n" + self.text)
        return {name.decode(): kind.decode() for kind, name in found}


def _decoded(names: Iterable[bytes]) -> FrozenSet[str]:
    return frozenset(name.decode() for name in names)
