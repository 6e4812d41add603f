"""What libraries call their classes and functions, and what their classes are derived
from.

The tables are written for people, with brace groups; here they are expanded, once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import (
    Container,
    Dict,
    Iterable,
    Iterator,
    List,
    Mapping,
    Optional,
    Set,
    Tuple,
    TypeVar,
)

from ..knowledge import (
    async_bot_types,
    async_chat_types,
    async_client_types,
    async_disnake_types,
    async_home_types,
    async_library_types,
    async_network_types,
    async_nextcord_types,
    async_stores_types,
    async_tools_types,
    asyncio_types,
    library_types,
)

_T = TypeVar("_T")


def expand(names: str) -> List[str]:
    """Return the names that brace groups stand for: ``a.{b,c}`` is a.b and a.c."""
    head, brace, rest = names.partition("{")
    if not brace:
        return [names]
    choices, _, tail = rest.partition("}")
    starts = [head + choice for choice in choices.split(",")]
    if not tail:
        return starts
    ends = expand(tail)
    return [start + end for start in starts for end in ends]


def expanded(*tables: Mapping[str, _T]) -> Dict[str, _T]:
    """Return one table with a key for each name of the tables given."""
    return {
        name: value
        for table in tables
        for names, value in table.items()
        for name in expand(names)
    }


class Table(Mapping[str, _T]):
    """A table with a key for each name of the tables given, as of ``expanded``.

    Of what the tables say of a package, nothing is expanded until one of its names is
    asked for: a run meets few of the packages.
    """

    def __init__(self, *tables: Mapping[str, _T]) -> None:
        self._tables = tables
        self._expanded: Dict[str, _T] = {}
        #: The rows that are not expanded yet, by their packages.
        self._rows: Dict[str, List[Tuple[str, _T]]] = {}
        for table in tables:
            for names, value in table.items():
                # A group of packages is no name of one.
                for each in expand(names) if names[0] == "{" else (names,):
                    package = each.partition(".")[0]
                    self._rows.setdefault(package, []).append((each, value))
        #: The packages that have names in the table.
        self.packages = frozenset(
            package
            for package, rows in self._rows.items()
            if any("." in names for names, _ in rows)
        )

    def __getitem__(self, name: str) -> _T:
        return self._of_package(name)[name]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name in self._of_package(name)

    def __iter__(self) -> Iterator[str]:
        for package in list(self._rows):
            self._of_package(package)
        return iter(self._expanded)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def last_parts(self, only: Optional[Container[_T]] = None) -> Set[str]:
        """Return what the names end with, after their last dots; of those with certain
        values alone, where ``only`` is given."""
        return {
            part
            for table in self._tables
            for names, value in table.items()
            if only is None or value in only
            for part in _last_parts(names)
        }

    def _of_package(self, name: str) -> Dict[str, _T]:
        """Return all that is expanded, the package of a name included."""
        rows = self._rows.pop(name.partition(".")[0], ())
        for names, value in rows:
            for each in expand(names):
                self._expanded[each] = value
        return self._expanded


def packages(table: Iterable[str]) -> Iterable[str]:
    """Return the top-level packages that have names in a table, without expanding it; a
    builtin is in none."""
    if isinstance(table, Table):
        return table.packages
    return {name.partition(".")[0] for name in table if "." in name}


def _last_parts(names: str) -> Iterable[str]:
    head, dot, tail = names.rpartition(".{")
    if dot and tail.find("}") == len(tail) - 1:
        # Most names need not be put together for this.
        tails: Iterable[str] = tail[:-1].split(",")
    else:
        tails = expand(names)
    return (each.rpartition(".")[2] for each in tails)


def expanded_names(names: Iterable[str]) -> List[str]:
    """Return all names that these stand for."""
    return [name for group in names for name in expand(group)]


SOURCES = (
    asyncio_types,
    library_types,
    async_library_types,
    async_client_types,
    async_bot_types,
    async_chat_types,
    async_disnake_types,
    async_home_types,
    async_network_types,
    async_nextcord_types,
    async_stores_types,
    async_tools_types,
)
aliases: Dict[str, str] = expanded(*(source.ALIASES for source in SOURCES))
bases: Dict[str, Tuple[str, ...]] = expanded(*(source.BASES for source in SOURCES))


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """Return the name by which the tables know an object.

    Both the object and any module or class around it may have other public names.
    """
    head, dot, tail = name, "", ""
    while True:
        known = aliases.get(head)
        if known is not None:
            return canonical(f"{known}{dot}{tail}")
        if head.startswith("builtins."):
            return head[len("builtins.") :] + dot + tail
        head, dot, last = head.rpartition(".")
        if not dot:
            return name
        tail = f"{last}.{tail}" if tail else last


@lru_cache(maxsize=1024)
def lineage(name: str) -> Tuple[str, ...]:
    """Return a library's class and its visible base classes, in method order."""
    found = [name]
    for base in bases.get(name, ()):
        found.extend(cls for cls in lineage(canonical(base)) if cls not in found)
    return tuple(found)


def the_same(first: str, second: str) -> Optional[str]:
    """Return the name that two names of libraries are known by: one of them, where the
    other is the same or stands in for it on older Pythons."""
    if first == second or asyncio_types.STAND_INS.get(second) == first:
        return first
    return second if asyncio_types.STAND_INS.get(first) == second else None


def common(first: str, second: str) -> Optional[str]:
    """Return the nearest class that two classes of libraries are, or are derived
    from, if the tables know one."""
    others = lineage(second)
    return next((name for name in lineage(first) if name in others), None)
