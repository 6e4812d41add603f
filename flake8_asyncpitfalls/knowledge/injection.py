"""By what a framework gives a parameter what a function gives or yields."""

from __future__ import annotations

#: Defaults.
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
#: Decorators of functions that give the parameters of their names, in tests.
FIXTURES = frozenset({"pytest.fixture", "pytest_asyncio.fixture"})
