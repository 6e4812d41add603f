"""Defaults by which a framework gives a parameter what a function gives or yields."""

from __future__ import annotations

INJECTING = frozenset(
    {
        "fastapi.Depends",
        "fastapi.Security",
        "fastapi.param_functions.Depends",
        "fastapi.param_functions.Security",
        "faststream.Depends",
        "taskiq.TaskiqDepends",
        "taskiq_dependencies.Depends",
    }
)
