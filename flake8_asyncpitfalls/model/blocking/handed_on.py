"""What blocks and is handed on by modules of the project, by the texts of these:
``from time import sleep as nap``, and elsewhere ``from .compat import nap``."""

from __future__ import annotations

import re
from typing import Dict, Iterable, Iterator, Mapping, Tuple

from ..project.texts import Text
from .blocking_words import HandedOn, is_function, may_have_functions

#: A line that binds a name to a dotted one.
_BINDING = re.compile(rb"[ \t]*(\w+) = (\w+)((?:\.\w+)*)[ \t]*(?:#.*)?\r?")


class Givers:
    """The modules of a project that hand on what blocks, by those texts of them that
    are read."""

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self._texts = texts
        self._known: Dict[str, Dict[str, str]] = {}

    def to(self, aliases: Dict[str, str], modules: Iterable[str]) -> HandedOn:
        """Return what is handed on to a module, from what its imported names stand for,
        and the modules of the project that it imports."""
        found = {
            f"{module}.{name}": full
            for module in modules
            for name, full in self.of(module).items()
        }
        if not found:
            return HandedOn(aliases, set())
        known = {alias: found.get(full, full) for alias, full in aliases.items()}
        return HandedOn(known, set(found))

    def of(self, module: str) -> Dict[str, str]:
        """Return what of libraries blocks and is to be had in a module, by the names
        that it has there."""
        found = self._known.get(module)
        if found is None:
            found = self._known[module] = {}
            text = self._texts.get(module)
            if text is not None:
                found.update(self._imported(text))
                found.update(_assigned(text, {**text.imports.aliases, **found}))
        return found

    def _imported(self, text: Text) -> Iterator[Tuple[str, str]]:
        aliases = text.imports.aliases
        for alias, full in aliases.items():
            if is_function(full):
                yield alias, full
        for module in text.imports.modules & self._texts.keys():
            given = self.of(module)
            for alias, full in aliases.items() if given else ():
                owner, _, name = full.rpartition(".")
                if owner == module and name in given:
                    yield alias, given[name]


def _assigned(text: Text, aliases: Dict[str, str]) -> Iterator[Tuple[str, str]]:
    """Yield the names that a module binds to what blocks: ``nap = time.sleep``."""
    for alias, full in aliases.items():
        if may_have_functions(full):
            for name, rest in _bound_to(text, alias):
                if is_function(f"{full}{rest}"):
                    yield name, f"{full}{rest}"


def _bound_to(text: Text, alias: str) -> Iterator[Tuple[str, str]]:
    """Yield the names that are bound to what a dotted name gives which begins with an
    alias, each with what follows on that: "nap" and ".sleep"."""
    raw, first = text.raw, alias.encode()
    place = raw.find(b" = " + first)
    while place != -1:
        start, end = raw.rfind(b"\n", 0, place) + 1, raw.find(b"\n", place)
        bound = _BINDING.fullmatch(raw[start : end if end != -1 else None])
        if bound is not None and bound[2] == first:
            yield bound[1].decode(), bound[3].decode()
        place = raw.find(b" = " + first, place + 1)
