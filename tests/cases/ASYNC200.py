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
    return legacy.db.query(sql)  # ok


# === several patterns
# config: blocking_calls=vault.read_secret -> aread; metrics.push -> apush
import metrics
import vault


async def main(name):
    vault.read_secret(name)  # error: ASYNC200
    metrics.push(name)  # error: ASYNC200
    vault.read(name)  # ok
    metrics.pusher(name)  # ok
    metrics.push.later(name)  # ok
    metrics.registry.push(name)  # ok


# === a wildcard within the name
# config: blocking_calls=legacy.fetch_* -> afetch; legacy.*_sync -> asave
import legacy


async def main(name):
    legacy.fetch_user(name)  # error: ASYNC200
    legacy.fetch_all(name)  # error: ASYNC200
    legacy.save_sync(name)  # error: ASYNC200
    legacy.fetch(name)  # ok
    legacy.prefetch_user(name)  # ok
    legacy.save(name)  # ok
    legacy.sync_all(name)  # ok
    legacy.save_sync_all(name)  # ok
    await legacy.afetch(name)


# === methods of a known type
# config: blocking_calls=legacy.Client.get -> aget; legacy.Client.put* -> aput
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
        self.client.close()  # ok
        self.given.get(name)  # ok
        other.get(name)  # ok
        legacy.AsyncClient().get(name)  # ok
        return {}.get(name)  # ok


# === names that only look like it
# config: blocking_calls=legacy.query -> legacy.aquery
import modern as legacy
from . import legacy as near
from app.legacy import query


async def main(sql):
    legacy.query(sql)  # ok
    near.query(sql)  # ok
    query(sql)  # ok


# === names that are bound here
# config: blocking_calls=legacy.query -> legacy.aquery
import legacy
from legacy import query

from app import make


async def parameter(legacy, query, sql):
    legacy.query(sql)  # ok
    query(sql)  # ok


async def local(sql):
    query = make()
    query(sql)  # ok


async def target(legacies, sql):
    return [legacy.query(sql) for legacy in legacies]  # ok


class Table:
    def query(self, sql):
        return sql

    async def run(self, sql):
        self.query(sql)  # ok
        query(sql)  # error: ASYNC200


# === two modules under one name
# config: blocking_calls=legacy.query -> legacy.aquery
try:
    import modern as legacy
except ImportError:
    import legacy


async def main(sql):
    return legacy.query(sql)  # ok


# === contexts and references
# config: blocking_calls=legacy.query -> legacy.aquery
import asyncio
import legacy

ROWS = legacy.query("select 1")  # ok


def sync(sql):
    return legacy.query(sql)  # ok


async def send(rows):
    await asyncio.sleep(0)
    return rows


async def main(sql, statements, default=legacy.query("select 2")):
    def nested():
        return legacy.query(sql)  # ok

    first = await asyncio.to_thread(nested)
    second = await asyncio.to_thread(legacy.query, sql)  # ok
    third = await asyncio.to_thread(lambda: legacy.query(sql))  # ok
    fourth = await legacy.query(sql)  # ok
    fifth = await asyncio.gather(legacy.query(sql), legacy.query("select 3"))  # ok
    sixth = await send(legacy.query(sql))  # error: ASYNC200@24
    lazy = (legacy.query(s) for s in statements)  # ok
    rows = (row for row in legacy.query(sql))  # error: ASYNC200
    return first, second, third, fourth, fifth, sixth, lazy, rows, default


def watch(loop: asyncio.AbstractEventLoop, sql):
    loop.call_soon(lambda: legacy.query(sql))  # error: ASYNC200
    loop.call_soon(legacy.query, sql)  # ok


class Feed(asyncio.Protocol):
    def data_received(self, data):
        legacy.query(data)  # error: ASYNC200


# === a wildcard in place of the object
# config: blocking_calls=*session.pull -> apull; *.commit_sync -> acommit; legacy.*.save -> asave; *.c.d -> e
import asyncio
import legacy


class Repository:
    def __init__(self, session, archive):
        self.session = session
        self.archive = archive
        self.own = Own()

    async def load(self, key):
        rows = self.session.pull(key)  # error: ASYNC200
        self.archive.commit_sync()  # error: ASYNC200
        await self.session.pull(key)  # ok
        async with self.session.pull(key) as more:  # ok
            return rows, more

    async def elsewhere(self, key):
        return await asyncio.to_thread(self.session.pull, key)  # ok

    async def other(self, key):
        self.archive.commit()  # ok
        self.archive.session.push(key)  # ok
        self.archive.save(key)  # ok

    def plain(self, key):
        return self.session.pull(key)  # ok


class Own:
    def pull(self): ...


async def named(session, a, b, legacy):
    session.pull(1)  # error: ASYNC200
    a.b.c.d()  # error: ASYNC200
    a.c.d()  # error: ASYNC200
    legacy.db.save(1)  # ok
    a("session").pull(1)  # ok
    pull = session.pull
    b.session["pull"](1)  # ok
    return pull, lambda: session.pull(2)  # ok


async def gathered(session):
    await asyncio.gather(session.pull(1), session.pull(2))  # ok


async def known(pool: asyncio.Queue):
    pool.session.pull()  # error: ASYNC200


# === by way of functools.partial
# config: blocking_calls=warehouse.query -> warehouse.aquery
from functools import partial

import warehouse


async def main(items):
    stock = partial(warehouse.query, "stock")
    print(stock(items))  # error: ASYNC200
    other = partial(warehouse.describe, "stock")
    print(other(items))  # ok


def report(items):
    stock = partial(warehouse.query, "stock")
    return stock(items)  # ok
