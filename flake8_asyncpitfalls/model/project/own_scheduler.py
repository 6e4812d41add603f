"""Packages that run their coroutines by themselves, without asyncio."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, List

if TYPE_CHECKING:
    from ..module import Module
    from .project_view import ProjectView

#: What imports a library of coroutines, and what runs these without one.
_OF_ASYNCIO = re.compile(
    rb"^[ \t]*(?:from|import)[ \t]+(?:anyio|asyncio|trio)\b", re.MULTILINE
)
_OF_TWISTED = re.compile(rb"^[ \t]*(?:from|import)[ \t]+twisted\b", re.MULTILINE)
_DRIVING = re.compile(rb"\.send\(\w+\)")
_AT_THE_END = b"except StopIteration"
#: In larger packages it is not looked for.
_MOST_MODULES = 400


def runs_without_asyncio(module: Module) -> bool:
    """Say whether a package runs its coroutines by itself, or by Twisted, and has
    nothing to do with asyncio."""
    project = module.project
    if (
        project is None
        or "asyncio" in module.imported_packages
        or "anyio" in module.imported_packages
    ):
        return False
    return project.once_in_package(_has_own_scheduler)


def _has_own_scheduler(package: ProjectView, names: List[str]) -> bool:
    """Say so of a package by the texts of its modules."""
    texts = [package.text(name) or b"" for name in names[:_MOST_MODULES]]
    return (
        len(names) <= _MOST_MODULES
        and any(map(_runs_coroutines, texts))
        and not any(map(_OF_ASYNCIO.search, texts))
    )


def _runs_coroutines(text: bytes) -> bool:
    if _AT_THE_END in text and _DRIVING.search(text):
        return True
    return _OF_TWISTED.search(text) is not None
