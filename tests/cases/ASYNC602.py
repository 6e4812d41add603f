# === conditions
async def known(key):
    return await key.exists()


async def conditions(key, keys, ready):
    if known(key):  # error: ASYNC602@8
        keys.append(key)
    while known(key):  # error: ASYNC602@11
        key = keys.pop()
    assert known(key)  # error: ASYNC602
    if not known(key):  # error: ASYNC602@12
        keys.append(key)
    if ready and known(key):  # error: ASYNC602
        keys.clear()
    if ready or not known(key):  # error: ASYNC602
        keys.clear()
    first = 1 if known(key) else 2  # error: ASYNC602
    value = known(key) or first  # error: ASYNC602
    if found := known(key):  # error: ASYNC602@17
        return found
    return [k for k in keys if known(k)], value  # error: ASYNC602


# === comparisons
async def count(table):
    return await table.count()


async def compare(table, limit):
    if count(table) == 0:  # error: ASYNC602
        return
    if limit != count(table):  # error: ASYNC602@17
        return
    if 0 < count(table) <= limit:  # error: ASYNC602
        return
    if count(table) is None:  # error: ASYNC602
        return
    if limit in count(table):  # error: ASYNC602
        return
    if count(table) in (1, 2):  # error: ASYNC602
        return


# === attributes, items, unpacking, iteration
import httpx


class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()

    async def get(self, path):
        return await self.http.get(path)

    async def pair(self):
        return 1, 2

    async def use(self, path):
        status = self.get(path).status_code  # error: ASYNC602@18
        data = (await self.get(path).json())["a"]  # error: ASYNC602@23
        text = self.http.get(path).text  # error: ASYNC602
        first = self.pair()[0]  # error: ASYNC602
        left, right = self.pair()  # error: ASYNC602
        [left, *rest] = self.pair()  # error: ASYNC602
        for item in self.pair():  # error: ASYNC602
            print(item)
        both = [item for item in self.pair()]  # error: ASYNC602
        more = [1, *self.pair()]  # error: ASYNC602
        print(status, data, text, first, left, right, rest, both, more)
        print(*self.pair())  # error: ASYNC602
        print(dict(**self.pair()), {**self.pair()})  # error: ASYNC602, ASYNC602
        self.get(path).raise_for_status()  # error: ASYNC602


# === arithmetic and text
async def total(cart):
    return await cart.sum()


async def show(cart, tax):
    price = total(cart) + tax  # error: ASYNC602
    price += total(cart)  # error: ASYNC602
    price = -total(cart)  # error: ASYNC602
    line = f"to pay: {total(cart)}"  # error: ASYNC602
    line = f"to pay: {total(cart)!r:>10}"  # error: ASYNC602
    line = "to pay: %s" % total(cart)  # error: ASYNC602
    line = "to pay: " + total(cart)  # error: ASYNC602
    return price, line


# === passed to functions that need a value
import json
from json import dumps


async def rows(table):
    return await table.all()


async def convert(table, log):
    print(rows(table))  # error: ASYNC602@11
    log(str(rows(table)))  # error: ASYNC602
    size = len(rows(table))  # error: ASYNC602
    number = int(rows(table))  # error: ASYNC602
    text = json.dumps(rows(table))  # error: ASYNC602
    text = dumps(rows(table))  # error: ASYNC602
    items = list(rows(table))  # error: ASYNC602
    items = sorted(rows(table))  # error: ASYNC602
    pairs = dict(rows(table))  # error: ASYNC602
    text = ", ".join(rows(table))  # error: ASYNC602
    numbered = list(enumerate(rows(table)))  # error: ASYNC602
    return size, number, text, items, pairs, numbered


# === in a synchronous function, too
async def allowed(user):
    return await user.check()


def delete(user, records):
    if allowed(user):  # error: ASYNC602
        records.clear()


# === through a local variable
async def find(key):
    return await key.get()


async def missing(key):
    row = find(key)  # error: ASYNC602@11
    if row is None:
        raise KeyError(key)


async def attribute(key):
    row = find(key)  # error: ASYNC602
    return row.name


async def item(key):
    row = find(key)  # error: ASYNC602
    print(row["name"])
    print(row["age"])


async def truth(key):
    row = find(key)  # error: ASYNC602
    if not row:
        return "none"
    return "some"


async def loop(keys):
    for key in keys:
        rows: list = find(key)  # error: ASYNC602
        for row in rows:
            print(row)


async def in_both(key, other):
    if key:
        row = find(key)  # error: ASYNC602
    else:
        row = find(other)  # error: ASYNC602
    return row.name


async def passed_on_as_well(key, log):
    row = find(key)  # error: ASYNC602
    log(row)
    return row.name


async def unpacked(key):
    row = find(key)  # error: ASYNC602
    left, right = row
    return left, right


async def added(key):
    row = find(key)  # error: ASYNC602
    row += 1
    return row


async def after_try(key):
    row = None
    try:
        row = find(key)  # error: ASYNC602
        print(row.name)
    finally:
        print(row)


async def listed(key):
    row = find(key)  # error: ASYNC602
    return [part for part in row]


async def formatted(key):
    row = find(key)  # error: ASYNC602
    return f"<{row}>"


# === a guard of match
# python: 3.10
async def known(key):
    return await key.exists()


async def route(key):
    match key:
        case str() if known(key):  # error: ASYNC602
            return key
        case _ if await known(key):
            return None


# === awaited
import asyncio


async def find(key):
    return await key.get()


async def awaited(key):
    if await find(key):  # ok
        pass
    row = await find(key)  # ok
    if row is None or row.name == "x":
        pass
    async for each in (await find(key)).rows:  # ok
        print(each)
    print(f"{await find(key)}", (await find(key))["name"], len(await find(key)))
    row = find(key)  # ok
    row = await row
    print(row.name)
    if not (row := await find(key)):  # ok
        return
    for one in await asyncio.gather(find(key), find(key)):  # ok
        print(one)


# === what a coroutine has, and who may have one
import asyncio
import inspect


async def find(key):
    return await key.get()


def handle(key, store, callback):
    find(key).close()  # ok
    find(key).send(None)  # ok
    print(find(key).__name__)  # ok
    print(find(key).cr_frame)  # ok
    find(key).__await__()  # ok
    callback(find(key))  # ok
    store[key] = find(key)  # ok
    store.append((find(key), key))  # ok
    print(inspect.iscoroutine(find(key)), isinstance(find(key), object))  # ok
    asyncio.run(find(key))  # ok
    return [find(k) for k in store]  # ok


# === None, or something else
async def find(key):
    return await key.get()


async def maybe(key, other):
    row = None
    if key:
        row = find(key)  # ok
    if row is not None:
        return await row
    if row:
        return 1
    last = find(key) if key else None  # ok
    if last:
        await last
    return other


async def rebound(key, cache):
    row = cache.get(key)
    if row is None:
        row = find(key)  # ok
        row = await row
    return row.name


async def one_branch(key, cache):
    if key in cache:
        row = cache[key]
    else:
        row = find(key)  # ok
    if key not in cache:
        row = await row
    return row.name


async def handled(key):
    row = find(key)  # ok
    try:
        row = await row
    except KeyError:
        return None
    return row.name


async def in_a_loop(keys):
    row = find(keys[0])  # ok
    for key in keys:
        if key is keys[1]:
            row = await row
        else:
            row = key
        print(row.name)


# === tested for identity, kept with others, shown and put to use
import asyncio
import logging

logger = logging.getLogger(__name__)


async def find(key):
    return await key.get()


async def shown(key, pending, coros):
    row = find(key)  # ok
    logger.debug(f"waiting for {row}")
    print(row)
    if row in pending:
        return
    task = asyncio.create_task(row)
    other = find(key)  # ok
    assert other is not None
    await other
    third = find(key)  # ok
    if third == coros[0]:
        return third
    await task


# === asked what it is
import asyncio
import inspect


async def find(key):
    return await key.get()


async def both_ways(key):
    row = find(key)  # ok
    if inspect.isawaitable(row):
        row = await row
    return row.name


async def asked(key):
    row = find(key)  # ok
    if asyncio.iscoroutine(row):
        return row.__name__
    return row.name


async def has(key):
    row = find(key)  # ok
    if hasattr(row, "name"):
        return row.name


# === other things of the same name
def fetch(url):
    return url.read()


async def stream(url):
    yield await url.open()


class Job:
    async def run(self):
        await self.work()


async def use(url, find, jobs):
    if fetch(url):  # ok
        print(fetch(url).name, find(url).name)  # ok
    for job in jobs:
        if job.run():
            print(job)


def shadowed(run):
    async def fetch():
        await run()

    for fetch in run():
        if fetch():  # ok
            print(fetch().name)  # ok


# === own functions named like builtins, own operators
async def find(key):
    return await key.get()


def print(coroutine):
    return coroutine


class Pipeline:
    def __add__(self, coroutine):
        return self

    def len(self, coroutine):
        return self


def build(key, self):
    print(find(key))  # ok
    pipeline = Pipeline() + find(key)  # ok
    pipeline.len(find(key))  # ok
    self.int(find(key))  # ok
    return pipeline | find(key), find(key) >> pipeline  # ok


# === an async iterable, an async with
async def find(key):
    return await key.get()


def two(key, wanted):
    coroutine = find(key) if wanted else find(None)  # ok
    return coroutine


def keywords(key, run):
    return run(first=find(key), **{"second": find(key)}), {"third": find(key)}  # ok


def map_it(keys):
    return list(map(find, keys))


# === the edition decides
async def find(key):
    return await key.get()


_IS_ASYNC = True


def edition(key):
    if not _IS_ASYNC:
        return find(key).name  # ok


# === meant to fail
import pytest


async def find(key):
    return await key.get()


def test_it():
    with pytest.raises(TypeError):
        len(find("x"))  # ok


# === bound by a nested function, too
async def find(key):
    return await key.get()


async def nested(key):
    row = find(key)  # ok

    async def load():
        nonlocal row
        row = await row

    await load()
    return row.name


# === in the later part of a chained comparison, and one coroutine or another
async def size(path):
    await path.stat()
    return 1


async def width(path):
    await path.stat()
    return 2


async def check(path, low, high, wide):
    if low < high < size(path):  # error: ASYNC602
        return low
    same = size(path) is low  # ok
    print(same)
    found = size(path)  # error: ASYNC602
    if wide:
        found = width(path) if high else size(path)
    return found + 1
