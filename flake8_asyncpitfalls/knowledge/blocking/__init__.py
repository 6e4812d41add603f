"""The tables of blocking calls, one module for each family of libraries."""

from __future__ import annotations

from flake8_asyncpitfalls.knowledge.blocking import (
    ai,
    azure,
    cloud,
    cpu,
    cpu_models,
    databases,
    files,
    http,
    infra,
    locks,
    models,
    network,
    nosql,
    orm,
    processes,
    queues,
    saas,
    threads,
    vectors,
)
from flake8_asyncpitfalls.knowledge.blocking.threads import BOUNDED_ONLY
from flake8_asyncpitfalls.knowledge.rows import Blocking

__all__ = ["BOUNDED_ONLY", "NEVER", "ROWS"]

#: Names that a row with ``*`` covers although they do not block.
NEVER: frozenset[str] = nosql.NEVER | cloud.NEVER | infra.NEVER | saas.NEVER

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
    + cloud.ROWS
    + azure.ROWS
    + infra.ROWS
    + saas.ROWS
    + queues.ROWS
    + ai.ROWS
    + models.ROWS
    + cpu.ROWS
    + cpu_models.ROWS
)
