"""What flake8 loads: options in, findings out."""

from __future__ import annotations

import argparse
import ast
import sys
from typing import Any, Callable, Iterator, List, Optional, Tuple, Type

from flake8.options.manager import OptionManager
from flake8_plugin_utils import Plugin, Visitor

from . import __version__
from .cache import Finding, Record, record_of
from .collector import no_garbage_collection
from .config import Config, add_options, from_options
from .gate import may_have_pitfalls


class AsyncPitfalls(Plugin[Config]):
    """The checker of one file: flake8 gives it the tree, the lines, and the name."""

    name = "flake8-asyncpitfalls"
    version = __version__
    visitors: List[Type[Visitor[Config]]] = []
    #: Whether a fault of the plugin itself becomes a warning instead of an exception.
    guard = True

    def __init__(self, tree: ast.AST, lines: List[str], filename: str = "-") -> None:
        super().__init__(tree)
        self._lines = lines
        self._filename = filename
        self._warned = False

    @classmethod
    def add_options(cls, option_manager: OptionManager) -> None:
        """Tell flake8 of the plugin's options."""
        add_options(option_manager)

    @classmethod
    def parse_options_to_config(
        cls,
        option_manager: OptionManager,
        options: argparse.Namespace,
        args: List[str],
    ) -> Optional[Config]:
        """Return the configuration; raises ``ExecutionError`` for a wrong value."""
        return from_options(options)

    def run(self) -> Iterator[Tuple[int, int, str, Plugin[Config]]]:
        """Yield line (from 1), column (characters from 0), text and checker."""
        text = "".join(self._lines)
        if not may_have_pitfalls(self._tree, text, self._filename, self.config):
            return
        record = record_of(self._filename, text, self.config)
        found = None if record is None else record.findings()
        if found is None:
            found = self._find(text, record)
        for line, column, message in found:
            yield line, column, message, self

    def _find(self, text: str, record: Optional[Record]) -> List[Finding]:
        """Look for findings, and keep them in a record."""
        # Most files need neither the rules nor the tables: these are loaded here.
        with no_garbage_collection(keeping=False):
            from .engine import findings

        try:
            rules, evidence = findings(
                self._tree, text, self._filename, self.config, self._report
            )
        except Exception:
            self._report(findings)
            return []
        found = [
            (
                rule.lineno,
                self._column(rule.lineno, rule.col_offset),
                f"{rule.code} {rule.message}",
            )
            for rule in rules
        ]
        if record is not None and evidence is not None and not self._warned:
            record.keep(found, evidence)
        return found

    def _column(self, line: int, column: int) -> int:
        """Return a column in characters; ast counts in bytes of UTF-8."""
        text = self._lines[line - 1] if line <= len(self._lines) else ""
        if text.isascii():
            return column
        return len(text.encode()[:column].decode(errors="ignore"))

    def _report(self, function: Callable[..., Any]) -> None:
        """Deal with an exception: pass it on, or warn once and go on without."""
        if not self.guard:
            raise
        if not self._warned:
            self._warned = True
            error = sys.exc_info()[1]
            print(
                f"{self.name}: {self._filename}: internal error in "
                f"{function.__name__}: {error!r}; other findings are not affected, "
                "please report this",
                file=sys.stderr,
            )
