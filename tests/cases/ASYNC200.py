# === a function
# config: blocking_calls=legacy.db.query -> legacy.db.aquery
import legacy.db
import legacy.db as database
from legacy import db
from legacy.db import query
from legacy.db import query as ask


async def main(sql):
    legacy.db.query(sql)  # error: ASYNC200@5
    database.query(sql)  # error: ASYNC200
    db.query(sql)  # error: ASYNC200
    query(sql)  # error: ASYNC200
    rows = ask(sql).rows  # error: ASYNC200@12
    return rows, [query(s) for s in sql]  # error: ASYNC200


class Report:
    async def build(self, sql):
        from legacy import db as local

        for row in local.query(sql):  # error: ASYNC200
            yield row

        def later(rows=query(sql)):  # error: ASYNC200
            return rows

        yield later

# === without the setting
import legacy.db


async def main(sql):
    return legacy.db.query(sql)

# === several patterns
# config: blocking_calls=vault.read_secret -> vault.aread_secret; metrics.push -> metrics.apush
import metrics
import vault


async def main(name):
    vault.read_secret(name)  # error: ASYNC200
    metrics.push(name)  # error: ASYNC200
    vault.read(name)
    metrics.pusher(name)
    metrics.push.later(name)
    metrics.registry.push(name)

# === a wildcard within the name
# config: blocking_calls=legacy.fetch_* -> legacy.afetch; legacy.*_sync -> its async twin
import legacy


async def main(name):
    legacy.fetch_user(name)  # error: ASYNC200
    legacy.fetch_all(name)  # error: ASYNC200
    legacy.save_sync(name)  # error: ASYNC200
    legacy.fetch(name)
    legacy.prefetch_user(name)
    legacy.save(name)
    legacy.sync_all(name)
    legacy.save_sync_all(name)
    await legacy.afetch(name)

# === methods of a known type
# config: blocking_calls=legacy.Client.get -> AsyncClient; legacy.Client.put* -> x
from __future__ import annotations

import legacy
from legacy import Client


class Api:
    def __init__(self, base):
        self.client = legacy.Client(base)
        self.lazy: Client | None = None
        self.given = base

    async def fetch(self, name, client: legacy.Client, other):
        self.client.get(name)  # error: ASYNC200
        self.lazy.put(name)  # error: ASYNC200
        client.put_all(name)  # error: ASYNC200
        Client(name).get(name)  # error: ASYNC200
        with Client(name) as entered:
            entered.get(name)  # error: ASYNC200
        self.client.close()
        self.given.get(name)
        other.get(name)
        legacy.AsyncClient().get(name)
        return {}.get(name)

# === names that only look like it
# config: blocking_calls=legacy.query -> legacy.aquery
import modern as legacy
from . import legacy as near
from app.legacy import query


async def main(sql):
    legacy.query(sql)
    near.query(sql)
    query(sql)

# === names that are bound here
# config: blocking_calls=legacy.query -> legacy.aquery
import legacy
from legacy import query

from app import make


async def parameter(legacy, query, sql):
    legacy.query(sql)
    query(sql)


async def local(sql):
    query = make()
    query(sql)


async def target(legacies, sql):
    return [legacy.query(sql) for legacy in legacies]


class Table:
    def query(self, sql):
        return sql

    async def run(self, sql):
        self.query(sql)
        query(sql)  # error: ASYNC200

# === two modules under one name
# config: blocking_calls=legacy.query -> legacy.aquery
try:
    import modern as legacy
except ImportError:
    import legacy


async def main(sql):
    return legacy.query(sql)

# === contexts and references
# config: blocking_calls=legacy.query -> legacy.aquery
import asyncio
import legacy

ROWS = legacy.query("select 1")


def sync(sql):
    return legacy.query(sql)


async def send(rows):
    await asyncio.sleep(0)
    return rows


async def main(sql, statements, default=legacy.query("select 2")):
    def nested():
        return legacy.query(sql)

    first = await asyncio.to_thread(nested)
    second = await asyncio.to_thread(legacy.query, sql)
    third = await asyncio.to_thread(lambda: legacy.query(sql))
    fourth = await legacy.query(sql)
    fifth = await asyncio.gather(legacy.query(sql), legacy.query("select 3"))
    sixth = await send(legacy.query(sql))  # error: ASYNC200@24
    lazy = (legacy.query(s) for s in statements)
    rows = (row for row in legacy.query(sql))  # error: ASYNC200
    return first, second, third, fourth, fifth, sixth, lazy, rows, default


def watch(loop: asyncio.AbstractEventLoop, sql):
    loop.call_soon(lambda: legacy.query(sql))  # error: ASYNC200
    loop.call_soon(legacy.query, sql)


class Feed(asyncio.Protocol):
    def data_received(self, data):
        legacy.query(data)  # error: ASYNC200
