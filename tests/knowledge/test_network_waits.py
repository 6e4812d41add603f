"""What the tables say of time limits, against the libraries' own signatures."""

from __future__ import annotations

import inspect
from typing import Any, Dict, List

import pytest

from flake8_asyncpitfalls.knowledge import network_waits, tasks, timeout_errors, waiting
from flake8_asyncpitfalls.knowledge.rows import Argument
from flake8_asyncpitfalls.model.tables import expanded, expanded_names

from .resolving import NotInstalledError, resolve

_CALLS = expanded(network_waits.WAITS, network_waits.CLIENTS)
_TIMED: Dict[str, List[Argument]] = {
    **{name: [*wait.limits, *wait.unless] for name, wait in _CALLS.items()},
    **{
        name: [*limits] for name, limits in expanded(network_waits.MAKER_LIMITS).items()
    },
    **{name: [limit] for name, limit in network_waits.SCOPES.items()},
    **{name: [limit] for name, limit in network_waits.LIMITING.items()},
    **{
        name: [raising.timeout]
        for table in (
            timeout_errors.AWAITED,
            timeout_errors.CALLED,
            timeout_errors.ENTERED,
            timeout_errors.ITERATED,
            timeout_errors.ITEMS_AWAITED,
        )
        for name, raising in expanded(table).items()
        if raising.timeout is not None
    },
}
_NAMES = {
    *_TIMED,
    *(maker for wait in _CALLS.values() for maker in wait.makers),
    *network_waits.PASSING,
    *network_waits.STARTING,
    *network_waits.GIVING,
    *network_waits.DERIVING,
    *tasks.TASK_MAKERS,
    *expanded_names(waiting.WAITING),
    *waiting.WAITING_TYPES,
    *timeout_errors.TIMEOUT_ERRORS,
}
#: Limits that were not there in the versions that much code still uses.
_NEWER = "redis."


def _parameters(name: str) -> List[inspect.Parameter]:
    try:
        found = resolve(name)
    except NotInstalledError as error:
        pytest.skip(f"{error} is not installed")
    parameters = inspect.signature(found).parameters.values()
    return [each for each in parameters if each.name not in ("self", "cls")]


@pytest.mark.parametrize("name", sorted(_NAMES))
def test_names_exist(name: str) -> None:
    try:
        resolve(name)
    except NotInstalledError as error:
        pytest.skip(f"{error} is not installed")


@pytest.mark.parametrize("name", sorted(_TIMED))
def test_arguments(name: str) -> None:
    """The arguments are taken, at the positions that the tables say."""
    parameters = _parameters(name)
    names = [each.name for each in parameters]
    takes_any = any(each.kind is each.VAR_KEYWORD for each in parameters)
    for limit in _TIMED[name]:
        if limit.name not in names:
            assert takes_any, limit
        elif limit.position is not None:
            assert names.index(limit.name) == limit.position


def _seconds(default: Any) -> Any:
    """Return a default in seconds, ``...`` for what stands for the object's."""
    value = getattr(default, "read", default)  # httpx has a class for it
    return value if value is None or isinstance(value, (int, float)) else ...


@pytest.mark.parametrize("name", sorted(_CALLS))
def test_defaults(name: str) -> None:
    """Without the argument the limit is what the table says, or the object's."""
    wait = _CALLS[name]
    if not wait.limits or name.startswith(_NEWER):
        return
    for parameter in _parameters(name):
        if parameter.name == wait.limits[0].name:
            default = _seconds(parameter.default)
            assert default in (wait.default, ...)


def test_aiohttp_waits_for_minutes() -> None:
    client = pytest.importorskip("aiohttp.client")
    total = client.DEFAULT_TIMEOUT.total
    assert {wait.least for wait in _CALLS.values()} == {None, total}
