"""Tables in reStructuredText, and figures with their limits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional


def title(text: str, line: str = "-") -> str:
    """A title and the line under it."""
    return f"{text}\n{line * len(text)}\n"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A simple table; all columns but the first are set to the right."""
    cells = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    edge = "  ".join("=" * width for width in widths)
    lines = [edge]
    for number, row in enumerate(cells):
        texts = [row[0].ljust(widths[0])]
        texts += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        lines.append("  ".join(texts).rstrip())
        if number == 0:
            lines.append(edge)
    return "\n".join([*lines, edge]) + "\n"


class Limit(NamedTuple):
    """A figure with what it must keep to, and what it should reach."""

    what: str
    figure: Optional[float]
    limit: float
    aim: float
    unit: str = ""
    at_least: bool = False

    def row(self) -> list[str]:
        """The figure as a row of a table."""
        sign = ">=" if self.at_least else "<="
        bounds = [f"{sign} {bound:g}{self.unit}" for bound in (self.limit, self.aim)]
        if self.figure is None:
            return [self.what, "not there yet", *bounds, ""]
        return [self.what, f"{self.figure:.3g}{self.unit}", *bounds, self.verdict()]

    def verdict(self) -> str:
        """Whether the limit, or even the aim, is kept."""
        sign = -1 if self.at_least else 1
        figure = (self.figure or 0.0) * sign
        if figure <= self.aim * sign:
            return "aim reached"
        return "kept" if figure <= self.limit * sign else "BROKEN"
