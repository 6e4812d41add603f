"""By which words of a text it may be told that something blocks."""

from __future__ import annotations

from functools import lru_cache
from typing import (
    TYPE_CHECKING,
    AbstractSet,
    Callable,
    Dict,
    Iterator,
    List,
    NamedTuple,
    Optional,
    Pattern,
    Set,
    Tuple,
)

from .. import library_values
from ..library_names import canonical
from ..standard_library import STANDARD_MODULES
from .body_effects import BLOCKING_NAMES

if TYPE_CHECKING:
    from ..project.texts import Text

#: What stands before the name of a method of a string.
QUOTES = ('"', "'")


#: Packages beside Python's own whose objects are all made by what the tables name.
_EXPLICIT = frozenset({"httpx", "requests", "urllib3"})
#: Python's own, with those that Python 3.9 does not name.
_PYTHONS = STANDARD_MODULES | {
    *("concurrent", "multiprocessing", "queue", "socket", "threading")
}


class _Makers(NamedTuple):
    """What gives objects of the classes of a package, or of others."""

    #: The classes for which no name is needed.
    any: Set[str]
    #: By the full name of what gives them.
    named: Dict[str, Set[str]]
    #: By the full name of what is imported: what follows on that, and the class.
    inside: Dict[str, List[Tuple[str, str]]]
    #: What methods give: the name of one, that of its class, and the class it gives.
    methods: List[Tuple[str, str, str]]


class _Tables(NamedTuple):
    #: The last names of what blocks, each with the packages that have one.
    names: Dict[str, Set[str]]
    #: The last names of methods that block, each with the classes that have one.
    methods: Dict[str, Set[str]]
    #: By package, what gives objects of which classes.
    makers: Dict[str, _Makers]
    #: The packages any method of which may block.
    open: Set[str]
    #: The packages that have what blocks.
    packages: Set[str]


@lru_cache(maxsize=None)
def _tables() -> _Tables:
    """Return the names of the tables of what blocks, sorted for the search in texts."""
    names: Dict[str, Set[str]] = {}
    methods: Dict[str, Set[str]] = {}
    found_makers: Dict[str, _Makers] = {}
    any_method: Set[str] = set()
    makers: Dict[str, Set[str]] = {}
    for maker, given in library_values.makers():
        makers.setdefault(given, set()).add(maker)
    members: Dict[str, List[str]] = {}
    for name in BLOCKING_NAMES:
        owner, _, last = name.rpartition(".")
        members.setdefault(owner, []).append(last)
    for owner, found in members.items():
        top = _top(owner)
        has_methods = "." in owner and not _is_module(owner, makers)
        for last in found:
            if last == "*":
                any_method.add(top)
                continue
            names.setdefault(last, set()).add(top)
            if has_methods:
                methods.setdefault(last, set()).add(owner)
    for owner in set().union(*methods.values()):
        for maker in _leading_to(owner, makers):
            of_package = found_makers.setdefault(
                _top(maker), _Makers(set(), {}, {}, [])
            )
            if maker == owner and not _is_explicit(owner):
                of_package.any.add(owner)
            else:
                _add_maker(of_package, maker, owner)
    packages = set(map(_top, members))
    return _Tables(names, methods, found_makers, any_method, packages)


def _add_maker(makers: _Makers, name: str, cls: str) -> None:
    """Note that what has a full name gives objects of a class."""
    makers.named.setdefault(name, set()).add(cls)
    owner, _, last = name.rpartition(".")
    kept_in = owner.rpartition(".")[2]
    if kept_in[:1].isupper():
        makers.methods.append((last, kept_in, cls))
        return
    while owner:
        makers.inside.setdefault(owner, []).append((name[len(owner) :], cls))
        owner = owner.rpartition(".")[0]


def _leading_to(owner: str, makers: Dict[str, Set[str]]) -> Set[str]:
    """Return the names that stand where there are objects of a class: itself, and what
    gives one, or one of a class below."""
    found = {owner}
    for name in makers.get(owner, ()):
        found.add(name)
        found.update(makers.get(name, ()))
    return found


def _is_module(owner: str, makers: Dict[str, Set[str]]) -> bool:
    """Say whether it is no class whose methods these are, but a module or a single
    object of Python's own: ``sys.stdin``."""
    is_small = owner.rpartition(".")[2].islower()
    return is_small and _is_explicit(owner) and owner not in makers


def _is_explicit(name: str) -> bool:
    return _top(name) in _PYTHONS or _top(name) in _EXPLICIT


def _top(name: str) -> str:
    return name.partition(".")[0]


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def classes(aliases: Dict[str, str], mentions: Callable[[str], bool]) -> Set[str]:
    """Return the classes of libraries of which a module may have objects, from what its
    imported names stand for, and whether its text has a dotted name."""
    every = _tables().makers
    found: Set[str] = set()
    packages: Set[str] = set()
    for alias, full in aliases.items():
        top = _top(full)
        if top in every:
            packages.add(top)
            found.update(every[top].named.get(full, ()))
            for rest, cls in every[top].inside.get(full, ()):
                if mentions(f"{alias}{rest}"):
                    found.add(cls)
    for makers in map(every.__getitem__, packages):
        found |= makers.any
        for method, owner, cls in makers.methods:
            if mentions(owner) and mentions(method):
                found.add(cls)
    return found


@lru_cache(maxsize=4096)
def is_function(name: str) -> bool:
    """Say whether a qualified name is one of what blocks."""
    name = canonical(name)
    return name in BLOCKING_NAMES or f"{name.rpartition('.')[0]}.*" in BLOCKING_NAMES


@lru_cache(maxsize=4096)
def may_have_functions(name: str) -> bool:
    """Say whether a qualified name may be that of something which blocks, or begins the
    name of such."""
    return _top(name) in _tables().packages


class HandedOn(NamedTuple):
    """What the imported names of a module stand for, what blocks by its name in its
    library; and what blocks by the names that it has in the modules of the project from
    which it can be had."""

    aliases: Dict[str, str]
    elsewhere: Set[str]


class Words:
    """The words of the calls in a module that may block by themselves.

    ``handed`` is what its imported names stand for, and what other modules have that
    blocks; ``packages`` those that it imports, ``classes`` all those of which it may
    have objects, ``configured`` the last names of what the user calls blocking.
    """

    def __init__(
        self,
        handed: HandedOn,
        packages: Set[str],
        classes: Set[str],
        configured: Optional[Pattern[str]],
    ) -> None:
        self._aliases, self._elsewhere = handed
        self._packages = packages
        self._classes = classes
        self._configured = configured
        self._any = not _tables().open.isdisjoint(packages)

    def likely(self, called: AbstractSet[str]) -> List[str]:
        """Return those of the last names of what is called that may block."""
        if self._any:
            return list(called)
        found = [
            name
            for name in called & _tables().names.keys()
            if self._is_known(name) or self._is_method(name)
        ]
        found += (
            alias
            for alias in called & self._aliases.keys()
            if is_function(self._aliases[alias])
        )
        found += called & set(map(_last, self._elsewhere))
        if self._configured is not None:
            found += filter(self._configured.match, called)
        return found

    def _is_known(self, name: str) -> bool:
        packages = _tables().names[name]
        return "" in packages or not self._packages.isdisjoint(packages)

    def calls(self, text: Text) -> Iterator[int]:
        """Yield where the text of the module calls what may block."""
        for name in self.likely(text.called):
            for place, before in text.calls(name):
                if self.may_block(name, before):
                    yield place

    def may_block(self, name: str, before: str) -> bool:
        """Say whether a call may block, by its last name and what stands before that:
        "self.client."."""
        if self._is_configured(name):
            return True
        first, dot, rest = before.partition(".")
        if not dot:
            return is_function(self._aliases.get(name, name))
        if first in QUOTES:
            return False
        full = self._aliases.get(first, "")
        if f"{full}.{rest}{name}" in self._elsewhere:
            return True
        if _top(full) in self._packages:
            return self._any or is_function(f"{full}.{rest}{name}")
        return self._any or self._is_method(name)

    def _is_method(self, name: str) -> bool:
        owners = _tables().methods.get(name)
        return owners is not None and not owners.isdisjoint(self._classes)

    def _is_configured(self, name: str) -> bool:
        return self._configured is not None and bool(self._configured.match(name))
