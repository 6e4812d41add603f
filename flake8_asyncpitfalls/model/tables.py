"""The tables of what is known of libraries.

They are written for people, with brace groups; here they are expanded, once.
"""

from __future__ import annotations

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
