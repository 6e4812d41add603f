"""A file of a project as it was read, and what its text says without being parsed."""

from __future__ import annotations

import codecs
import re
from typing import Dict, FrozenSet, Optional

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
        self._coroutines: Optional[FrozenSet[str]] = None
        self._definitions: Optional[Dict[str, str]] = None
        self._properties: Optional[FrozenSet[str]] = None
        self._generators: Optional[FrozenSet[str]] = None

    @property
    def coroutines(self) -> FrozenSet[str]:
        """The names of the coroutine functions and methods in it."""
        if self._coroutines is None:
            names = COROUTINE_FUNCTION.findall(self.text)
            self._coroutines = frozenset(name.decode() for name in names)
        return self._coroutines

    @property
    def properties(self) -> FrozenSet[str]:
        """The names of the properties among these."""
        if self._properties is None:
            names = ASYNC_PROPERTY.findall(self.text) if self.coroutines else ()
            self._properties = frozenset(name.decode() for name in names)
        return self._properties

    @property
    def generators(self) -> FrozenSet[str]:
        """The names of the asynchronous generators among these."""
        if self._generators is None:
            self._generators = frozenset()
            if self.coroutines and b"yield" in self.text:
                self._generators = frozenset(
                    name.decode() for name in generators(self.text)
                )
        return self._generators

    @property
    def definitions(self) -> Dict[str, str]:
        """The names that are defined at its top level, each with "class" or "def"."""
        if self._definitions is None:
            found = _DEFINITION.findall(b"\n" + self.text)
            self._definitions = {name.decode(): kind.decode() for kind, name in found}
        return self._definitions
