"""The modules of Python's own library."""

from __future__ import annotations

import sys
from typing import FrozenSet

#: The top-level modules; on Python 3.9 only those that are built in are known.
STANDARD_MODULES: FrozenSet[str] = frozenset(
    getattr(sys, "stdlib_module_names", sys.builtin_module_names)
)
