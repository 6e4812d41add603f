"""Where functions are called in the modules of a package, by the texts of these."""

from __future__ import annotations

import re
from typing import (
    TYPE_CHECKING,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Pattern,
    Set,
)

from ..naming import words
from .plain_text import code_alone, dedent, end_of_head, indentation
from .texts import Head, Text

if TYPE_CHECKING:
    from .project_view import ProjectView

_DEFINED = re.compile(rb"\b(?:def|class)[ \t]+\Z")
_WORD = re.compile(rb"\w")
#: The name of what a method is called on.
_RECEIVER = re.compile(rb"(\w+)\.\Z")
#: What is called by a statement that drops what it gives is no coroutine function.
_DROPPED = re.compile(rb"\n[ \t]*(?:\w+(?:\([^()]*\))?\.)+\Z", re.ASCII)
#: What stands before a call that is waited for at once, or starts an event loop.
_RUN = re.compile(
    rb"(?:\bawait[ \t]+|\b(?:enter_async_context"
    rb"|run(?:_async|_coroutine|_until_complete)?)\(\s*)"
    rb"(?:\w+(?:\([^()]*\))?\.)*\Z",
    re.ASCII,
)
#: The same of what starts one, and surely runs nothing else on it.
_STARTED = re.compile(
    rb"\b(?:(?:asyncio|anyio|trio|uvloop|runner)\.run|run_until_complete)\(\s*"
    rb"(?:\w+\.)*\Z",
    re.ASCII,
)
_SUSPENDING = re.compile(rb"\bawait\b|\basync[ \t]+(?:for|with)\b|\byield\b")
_LOOP = re.compile(rb"(?:async[ \t]+)?(?:for|while)\b")
#: Loops that may go on for ever.
_LONG_LOOP = re.compile(rb"async[ \t]+for\b|while\b")
#: Words in the names of many classes.
_USUAL = frozenset({"base", "client", "handler", "manager", "server", "service"})
#: So far before a mention that is looked for (bytes).
_LONGEST = 100


class Mention(NamedTuple):
    """Where a function is mentioned: in which module and in the code of which function
    or class, whether it is called there, whether it is run, at once and not for ever,
    and whether nothing else can run before."""

    module: str
    head: Optional[Head]
    is_call: bool
    is_run: bool
    is_first: bool


class Mentions:
    """The mentions of functions in the modules of a project that have these names."""

    def __init__(self, project: ProjectView, modules: List[str]) -> None:
        self._project = project
        self._modules = modules
        self._codes: Dict[str, bytes] = {}
        self._texts: Dict[str, Text] = {}
        #: The names that modules import, or define at their top level.
        self._names: Dict[str, Set[str]] = {}

    def of(self, name: str, owner: str) -> Iterator[Mention]:
        """Yield where functions of a name are mentioned, or methods of a class that is
        their ``owner``, but where they are defined or imported."""
        word = name.encode()
        everything = _attributes if owner else _all_names
        needed = b"." + word if owner else word
        for module in self._modules:
            raw = self._project.text(module)
            # Nothing else is as quick as ``in``.
            if raw is None or needed not in raw:
                continue
            if next(everything(word, raw), None) is not None:
                self._read(module, raw)
                names = self._names[module]
                is_known = not names.isdisjoint((name, "*"))
                sought = everything if is_known else _attributes
                is_any = not owner or owner.encode() in raw
                for place in sought(word, self._codes[module]):
                    if is_any or _may_be_of(owner, self._codes[module], place):
                        yield from self._mention(module, place, place + len(word))

    def of_local(self, name: str, module: str) -> Iterator[Mention]:
        """Yield where functions of a name that are defined in others are mentioned, in
        their module."""
        word = name.encode()
        self._read(module, self.text(module))
        for place in _all_names(word, self._codes[module]):
            if self._codes[module][place - 1 : place] != b".":
                yield from self._mention(module, place, place + len(word))

    def _read(self, module: str, raw: bytes) -> None:
        if module not in self._codes:
            code = self._codes[module] = code_alone(raw)
            self._texts[module] = Text(code, module)
            self._names[module] = _names(raw, module, self._texts[module])

    def has(self, pattern: Pattern[bytes], module: str, head: Head) -> bool:
        """Say whether a pattern is found in the code of a function."""
        code = self._codes[module]
        start = end_of_head(code, code.find(head.name.encode(), head.start))
        end = dedent(head.indent).search(code, start)
        found = pattern.search(code, start, len(code) if end is None else end.start())
        return found is not None

    def text(self, module: str) -> bytes:
        """Return the whole text of a module."""
        return self._project.text(module) or b""

    def decorators(self, module: str, head: Head) -> List[bytes]:
        """Return the lines in which the decorators of a function begin."""
        found: List[bytes] = []
        code = self._codes[module]
        above = code[: code.rfind(b"\n", 0, head.start) + 1]
        for line in reversed(above.splitlines()):
            stripped = line.strip()
            if stripped.startswith(b"@"):
                found.append(stripped)
            elif indentation(line) <= head.indent and not stripped.startswith(b")"):
                break
        return found

    def _mention(self, module: str, place: int, end: int) -> Iterator[Mention]:
        code = self._codes[module]
        before = code[max(0, place - _LONGEST) : place]
        if _DEFINED.search(before) is None and _DROPPED.search(before) is None:
            head = self._texts[module].around(place)
            is_run = _RUN.search(before) is not None and not (
                _in_loop(_LONG_LOOP, code, place, head)
            )
            is_first = is_run and _is_first(code, place, head)
            yield Mention(module, head, code[end : end + 1] == b"(", is_run, is_first)


def _all_names(name: bytes, text: bytes) -> Iterator[int]:
    """Yield where a name stands in a text. Patterns that begin with letters take a
    tenth of the time of those that begin with a boundary."""
    for found in re.finditer(rb"%s\b" % name, text):
        place = found.start()
        if not place or not _WORD.match(text, place - 1):
            yield place


def _attributes(name: bytes, text: bytes) -> Iterator[int]:
    """Yield where it stands as that of an attribute."""
    return (found.start() + 1 for found in re.finditer(rb"\.%s\b" % name, text))


def _may_be_of(owner: str, code: bytes, place: int) -> bool:
    """Say whether what a method is called on may be an object of a class, by its name,
    in a module that does not speak of this class."""
    found = _RECEIVER.search(code, max(0, place - _LONGEST), place)
    if found is None:
        return True
    telling = set(words(owner))
    telling = telling - _USUAL or telling
    return not telling.isdisjoint(words(found[1].decode("utf-8", "replace")))


def _names(raw: bytes, module: str, text: Text) -> Set[str]:
    """Return the names that a module imports, or defines at its top level; "*" among
    them where they are not all known."""
    defined = (head.name for head in text.heads() if head.around is None)
    imports = Text(raw, module).imports
    return {*imports.aliases, *defined, *("*" for _ in imports.stars)}


def _is_first(code: bytes, place: int, head: Optional[Head]) -> bool:
    """Say whether what is run at a place is the first on an event loop, if the function
    around is run as the first, where that is a coroutine function."""
    if _in_loop(_LOOP, code, place, head):
        return False
    if head is None or head.kind == "def":
        return _STARTED.search(code, max(0, place - _LONGEST), place) is not None
    # The one found is what waits for it.
    return len(_SUSPENDING.findall(code, head.start, place)) == 1


def _in_loop(
    loop: Pattern[bytes], code: bytes, place: int, head: Optional[Head]
) -> bool:
    """Say whether a place is in a loop of a kind, in the function around."""
    lines = code[0 if head is None else head.start : place].splitlines()
    indent = indentation(lines[-1])
    for line in reversed(lines[1:]):
        if line.strip() and (indentation(line) < indent or line is lines[-1]):
            indent = indentation(line)
            if loop.match(line.strip()):
                return True
    return False
