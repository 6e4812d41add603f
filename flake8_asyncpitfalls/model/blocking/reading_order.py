"""In which order the modules are read that may lead to what blocks."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import AbstractSet, DefaultDict, Deque, Iterable, Iterator, Set

from ..project.texts import Imports, Text


class ReadingOrder:
    """Modules to read, and what they lead to, nearest first: but where a module only
    hands on what is called, what that comes from is next."""

    def __init__(self, modules: Iterable[str]) -> None:
        self._pending: Deque[str] = deque(modules)
        self._met = set(self._pending)
        self._called: DefaultDict[str, Set[str]] = defaultdict(set)

    def want(self, imports: Imports, called: AbstractSet[str]) -> None:
        """Note what is imported and called by one of these last names."""
        for alias in imports.aliases.keys() & called:
            self._want(imports.aliases[alias])

    def _want(self, full: str) -> str:
        """Note what is called, by its full name, and return its module."""
        module, _, name = full.rpartition(".")
        self._called[module].add(name)
        return module

    def __iter__(self) -> Iterator[str]:
        while self._pending:
            yield self._pending.popleft()

    def add(self, module: str, text: Text, imported: Iterable[str]) -> None:
        """Add what a module imports that was read."""
        sources = set(self._sources(module, text))
        for each in imported:
            if each not in self._met:
                self._met.add(each)
            elif each not in sources or each not in self._pending:
                continue
            else:
                self._pending.remove(each)
            if each in sources:
                self._pending.appendleft(each)
            else:
                self._pending.append(each)

    def is_called(self, module: str) -> bool:
        """Say whether a function of a module is called, as far as its name tells."""
        return not all(name[:1].isupper() for name in self._called.get(module, ()))

    def _sources(self, module: str, text: Text) -> Iterator[str]:
        """Yield from where a module has what is called of it and not written there."""
        for name in tuple(self._called.get(module, ())):
            full = text.imports.aliases.get(name)
            if full is not None:
                yield self._want(full)
            elif not text.mentions(name):
                for star in text.imports.stars:
                    yield self._want(f"{star}.{name}")
