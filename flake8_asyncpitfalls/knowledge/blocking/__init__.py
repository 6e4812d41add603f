"""The tables of blocking calls, one module for each family of libraries."""

from __future__ import annotations

from ..rows import Blocking
from . import (
    agents,
    ai,
    azure,
    cloud,
    cpu,
    cpu_models,
    databases,
    devices,
    files,
    http,
    infra,
    locks,
    media,
    models,
    network,
    nosql,
    office,
    orm,
    processes,
    queues,
    saas,
    stores,
    threads,
    trading,
    vectors,
)
from .threads import BOUNDED_ONLY

__all__ = ["BOUNDED_ONLY", "NEVER", "ROWS"]

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = frozenset().union(
    nosql.NEVER,
    stores.NEVER,
    cloud.NEVER,
    infra.NEVER,
    saas.NEVER,
    media.NEVER,
    office.NEVER,
)

ROWS: tuple[Blocking, ...] = (
    processes.ROWS
    + threads.ROWS
    + locks.ROWS
    + network.ROWS
    + files.ROWS
    + http.ROWS
    + databases.ROWS
    + orm.ROWS
    + nosql.ROWS
    + vectors.ROWS
    + stores.ROWS
    + cloud.ROWS
    + azure.ROWS
    + infra.ROWS
    + devices.ROWS
    + saas.ROWS
    + office.ROWS
    + media.ROWS
    + trading.ROWS
    + queues.ROWS
    + ai.ROWS
    + models.ROWS
    + agents.ROWS
    + cpu.ROWS
    + cpu_models.ROWS
)
