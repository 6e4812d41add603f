"""What the text of a module says of its functions and calls, without parsing it.

Parsing takes many times as long as searching. What stands in strings and comments is
taken for code: a text says what may be, and nothing that surely is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import methodcaller
from typing import (
    TYPE_CHECKING,
    AbstractSet,
    Dict,
    FrozenSet,
    Iterable,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Set,
    Tuple,
)

from .places import absolute_from
from .plain_text import indentation

if TYPE_CHECKING:
    from .project_view import ProjectView

_IMPORT = re.compile(rb"import[ \t]+(\([^)]*\)|(?:[^#\n]*\\\n)*[^#\n]+)")
_SOURCE = re.compile(rb"[ \t]*(?:from[ \t]+(\.*[\w.]*)[ \t]+)?$")
_NAME = re.compile(r"([\w.]+|\*)(?:[ \t]+as[ \t]+(\w+))?")
_COMMENT = re.compile(r"#[^\n]*")
#: What begins with a letter is found ten times as fast as one of two words.
_DEF = re.compile(rb"def[ \t]+(\w+)")
_CLASS = re.compile(rb"class[ \t]+(\w+)")
_DECORATOR = re.compile(rb"@[ \t]*((?:\w+\.)*)(\w+)")
_WORD = re.compile(rb"\w+")
_LETTERS = frozenset(b"_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_CHAIN = _LETTERS | frozenset(b".")
#: Keeps the words and opening brackets of a text, and makes blanks of all else.
_WORDS_AND_BRACKETS = bytes(
    byte if byte > 127 or byte in _LETTERS or byte == ord("(") else ord(" ")
    for byte in range(256)
)


class Imports:
    """What a module imports, by full names."""

    def __init__(self) -> None:
        #: What the names stand for that are imported.
        self.aliases: Dict[str, str] = {}
        #: The modules that are imported, or from which names are.
        self.modules: Set[str] = set()
        #: The names that are taken from these: some may be modules, too.
        self.members: Set[str] = set()
        #: The modules all of whose names are imported.
        self.stars: Set[str] = set()
        #: What is taken by its name from them.
        self.taken: Set[str] = set()
        self._names: Dict[str, Set[str]] = {}
        self._class_modules: Optional[FrozenSet[str]] = None

    def add_module(self, name: str, alias: str) -> None:
        """Note ``import name as alias``; "" where there is no ``as``."""
        top = name.partition(".")[0]
        self.modules.update((name, top))
        self.aliases[alias or top] = name if alias else top

    def add_members(self, module: str, names: Iterable[Tuple[str, str]]) -> None:
        """Note ``from module import name as alias, ...``."""
        self.modules.add(module)
        for name, alias in names:
            if name == "*":
                self.stars.add(module)
            else:
                full = self.aliases[alias or name] = f"{module}.{name}"
                self.members.add(full)
                self.taken.add(name)

    @property
    def class_modules(self) -> FrozenSet[str]:
        """The modules from which names are taken that are written like classes."""
        if self._class_modules is None:
            members = (full.rpartition(".") for full in self.members)
            self._class_modules = frozenset(
                module for module, _, name in members if name[:1].isupper()
            )
        return self._class_modules

    def names(self, full: str) -> Set[str]:
        """Return the names that stand for something, once all imports are noted."""
        if not self._names:
            for alias, name in self.aliases.items():
                self._names.setdefault(name, set()).add(alias)
        return self._names.get(full, set())

    def of_project(self, view: ProjectView) -> Set[str]:
        """Return those that are modules of the project of the module that imports."""
        found = {each for each in self.modules if view.knows(each)}
        packages = {each for each in found if view.is_package(each)}
        found.update(
            each for each in self.members if each.rpartition(".")[0] in packages
        )
        return found

    def called_first(
        self, modules: Set[str], called: AbstractSet[str]
    ) -> Tuple[str, ...]:
        """Return imported modules in order: first those of which a function is called,
        by one of these last names, then those of which a class is, or that are imported
        by a name."""
        rank: Dict[str, int] = {}
        for alias, full in self.aliases.items():
            module, _, name = full.rpartition(".")
            if alias not in called:
                rank.setdefault(full, 1)
            elif name[:1].isupper():
                rank.setdefault(module, 1)
            else:
                rank[module] = 0
        return tuple(sorted(modules, key=lambda each: (rank.get(each, 2), each)))

    def full_name(self, name: str) -> str:
        """Return what a dotted name stands for, of which the first part is imported."""
        first, dot, rest = name.partition(".")
        return f"{self.aliases.get(first, '')}{dot}{rest}"


class Head(NamedTuple):
    """The first line of a function or class: where it stands and how far in, whether it
    is "def", "async def" or "class", its name, and those that stand around it."""

    start: int
    indent: int
    kind: str
    name: str
    around: Optional[Head]
    #: The words after the name of a class, its bases among them.
    bases: FrozenSet[str]


_NO_BASES: FrozenSet[str] = frozenset()


class Text:
    """A module's text. ``package`` is where its relative imports start."""

    def __init__(self, text: bytes, package: str) -> None:
        #: The text itself.
        self.raw = text
        #: How long it is (bytes).
        self.size = len(text)
        self._package = package
        self._imports: Optional[Imports] = None
        self._called: Optional[FrozenSet[str]] = None
        self._heads: Optional[List[Head]] = None
        self._starts: List[int] = []
        self._decorated: Optional[Dict[str, List[Tuple[str, Head]]]] = None
        self._calls: Dict[str, List[Tuple[int, str]]] = {}
        self._mentioned: Dict[str, bool] = {}

    @property
    def imports(self) -> Imports:
        """What it imports."""
        if self._imports is None:
            self._imports = _imports(self.raw, self._package)
        return self._imports

    @property
    def called(self) -> FrozenSet[str]:
        """The last names of what it calls."""
        if self._called is None:
            self._called = _called(self.raw)
        return self._called

    def mentions(self, word: str) -> bool:
        """Say whether a word stands in the text, or begins or ends one there."""
        if word not in self._mentioned:
            self._mentioned[word] = word.encode() in self.raw
        return self._mentioned[word]

    def calls(self, name: str) -> List[Tuple[int, str]]:
        """Return where something of a name is called, each with what stands before the
        name: "self.client.", or ")." where that is not all names."""
        if name not in self._calls:
            self._calls[name] = list(self._find_calls(name))
        return self._calls[name]

    def _find_calls(self, name: str) -> Iterator[Tuple[int, str]]:
        text, sought = self.raw, f"{name}(".encode()
        place = text.find(sought)
        while place != -1:
            start = place
            while start and text[start - 1] in _CHAIN:
                start -= 1
            before = text[start:place]
            if before.startswith(b"."):
                before = text[start - 1 : place]
            if not before or before.endswith(b"."):
                yield place, before.decode("utf-8", "replace")
            place = text.find(sought, place + 1)

    def heads(self) -> List[Head]:
        """Return the first lines of all functions and classes, in order."""
        if self._heads is None:
            self._heads = list(_definitions(self.raw))
            self._starts = [head.start for head in self._heads]
        return self._heads

    def decorated(self, name: str) -> List[Tuple[str, Head]]:
        """Return the first lines of the functions and classes that have a decorator of
        this last name, each with what stands before the name: "tools."."""
        if self._decorated is None:
            self._decorated = {}
            heads = self.heads()
            for used in _DECORATOR.finditer(self.raw):
                place = used.start()
                line = self.raw.rfind(b"\n", 0, place) + 1
                if self.raw[line:place].strip(b" \t"):
                    continue  # an operator
                index = bisect_right(self._starts, place)
                before, last = (
                    part.decode("utf-8", "replace") for part in used.groups()
                )
                of_name = self._decorated.setdefault(last, [])
                of_name += [(before, head) for head in heads[index : index + 1]]
        return self._decorated.get(name, [])

    def around(self, place: int) -> Optional[Head]:
        """Return the first line of the function or class whose code a place is in."""
        heads = self.heads()
        index = bisect_right(self._starts, place) - 1
        start = self.raw.rfind(b"\n", 0, place) + 1
        indent = indentation(self.raw[start:place])
        head = heads[index] if index >= 0 else None
        while head is not None and head.indent >= indent and head.start < start:
            head = head.around
        return head


def _imports(text: bytes, package: str) -> Imports:
    found = Imports()
    for statement in _IMPORT.finditer(text):
        place = statement.start()
        source = _SOURCE.match(text, text.rfind(b"\n", 0, place) + 1, place)
        if source is None:
            continue
        named = statement[1].decode("utf-8", "replace")
        if "#" in named:
            named = _COMMENT.sub("", named)
        if source[1] is None:
            for name, alias in _NAME.findall(named):
                found.add_module(name, alias)
            continue
        module = absolute_from(package, source[1].decode("utf-8", "replace"))
        if module is not None:
            found.add_members(module, _NAME.findall(named))
    return found


def _called(text: bytes) -> FrozenSet[str]:
    parts = text.translate(_WORDS_AND_BRACKETS).split(b"(")
    words = {part.rpartition(b" ")[2] for part in parts}
    return frozenset(b" ".join(words).decode("utf-8", "replace").split())


def _definitions(text: bytes) -> Iterator[Head]:
    around: List[Head] = []
    both = (*_DEF.finditer(text), *_CLASS.finditer(text))
    for found in sorted(both, key=methodcaller("start")):
        place = found.start()
        before = text[text.rfind(b"\n", 0, place) + 1 : place]
        word = before.strip()
        if word not in (b"", b"async"):
            continue
        kind, bases = "async def" if word else "def", _NO_BASES
        if found.re is _CLASS:
            words = _WORD.findall(text, found.end(), text.find(b":", found.end()))
            kind, bases = "class", frozenset(word.decode() for word in words)
        indent = indentation(before)
        while around and around[-1].indent >= indent:
            around.pop()
        outer = around[-1] if around else None
        head = Head(place, indent, kind, found[1].decode(), outer, bases)
        yield head
        around.append(head)
