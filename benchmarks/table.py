"""Tables in reStructuredText."""

from __future__ import annotations

from collections.abc import Sequence


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
