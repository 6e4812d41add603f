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
        found = width(path) if high else size(path)  # error: ASYNC602, ASYNC602
    return found + 1


# === handed to a function that is declared to take something else
import dataclasses
from typing import Any, Awaitable, List, NamedTuple, Optional, Sequence, TypeVar, Union

T = TypeVar("T")
Names = Union[str, List[str]]


async def find(key) -> str:
    return await key.get()


def show(name: str, *, title: Optional[str] = None) -> None:
    print(name, title)


def label(names: Names) -> None:
    print(names)


def anything(value: Any, other: object, third: T, fourth) -> None:
    print(value, other, third, fourth)


def later(row: "Union[str, Awaitable[str]]") -> None:
    print(row)


class Row(NamedTuple):
    name: str


@dataclasses.dataclass
class Page:
    title: str
    rows: Sequence[Row]
    load: Any = None


class Table:
    def __init__(self, name: str, loader=None):
        self.name = name

    def add(self, name: str) -> None:
        self.name += name

    @staticmethod
    def made(name: "str | None") -> "Table":
        return Table(name or "")

    @classmethod
    def named(cls, name: str) -> "Table":
        return cls(name)


async def report(key, table: Table):
    show(find(key))  # error: ASYNC602
    show("row", title=find(key))  # error: ASYNC602
    label(find(key))  # error: ASYNC602
    table.add(find(key))  # error: ASYNC602
    Table.add(table, find(key))  # error: ASYNC602
    Table.made(find(key))  # error: ASYNC602
    Table.named(find(key))  # error: ASYNC602
    Page(title=find(key), rows=[])  # error: ASYNC602
    first = find(key)  # error: ASYNC602
    show(first)
    show(await find(key))  # ok
    anything(find(key), find(key), find(key), find(key))  # ok
    later(find(key))  # ok
    Page("title", [], load=find(key))  # ok
    Table("rows", loader=find(key))  # ok
    Table("rows", find(key))  # ok


def wraps(function):
    def wrapper(*arguments):
        return function(*arguments)

    return wrapper


@wraps
def changed(name: str) -> None:
    print(name)


async def passed_on(key, *parts):
    changed(find(key))  # ok
    show(*parts, find(key))  # ok
    show(*[find(each) for each in parts])  # ok
    key.show(find(key))  # ok


# === classes that a coroutine may be, and those that are awaited
from collections.abc import Coroutine, Generator, Hashable
from typing import Protocol


class Closes(Protocol):
    def close(self) -> None: ...


class Request:
    def __await__(self):
        return self.run().__await__()

    async def run(self) -> int:
        return 1


def close(thing: Closes) -> None:
    thing.close()


def send(request: Request, cached: Hashable, job: "Coroutine") -> None:
    print(request, cached, job)


async def run(request: Request) -> None:
    close(request.run())  # ok
    send(request.run(), request.run(), request.run())  # ok


# === returned by a coroutine function that is declared to give something else
from typing import Awaitable, Optional


class Store:
    async def load(self, key: str) -> Optional[bytes]:
        return key.encode()

    async def get(self, key: str) -> bytes:
        if key:
            return self.load(key)  # error: ASYNC602
        found = self.load("")  # error: ASYNC602
        return found

    async def opened(self, key: str):
        return self.load(key)  # ok

    async def lazily(self, key: str) -> Awaitable[bytes]:
        return self.load(key)  # ok

    def plainly(self, key: str) -> bytes:
        return self.load(key)  # ok

    async def nested(self, key: str) -> bytes:
        async def inner():
            return self.load(key)  # ok

        return await (await inner())


# === bound to what is declared as something else
from typing import Any, Coroutine, Optional, Union


async def find(key) -> str:
    return await key.get()


class Session:
    token: Optional[str] = None
    job: Optional[Coroutine] = None
    other: Any = None

    def __init__(self, key):
        self.key = key
        self.user: "str | None" = None
        self.rest = None

    async def open(self):
        self.token = find(self.key)  # error: ASYNC602
        self.user = find(self.key)  # error: ASYNC602
        self.job = find(self.key)  # ok
        self.other = find(self.key)  # ok
        self.rest = find(self.key)  # ok
        name: str = find(self.key)  # error: ASYNC602
        job: "Coroutine[Any, Any, str]" = find(self.key)  # ok
        await job
        return name


# === kept in an attribute that is used as its result
import asyncio


class Runner:
    def setup(self):
        return 1


async def make() -> Runner:
    return Runner()


class Server:
    def __init__(self):
        self.runner = None
        self.other = None
        self.third = None
        self.task = None
        self.parts = None

    async def start(self):
        self.runner = make()  # error: ASYNC602
        self.other = make()  # ok
        self.third = make()  # ok
        self.task = make()  # ok
        self.parts = make()  # ok
        assert self.runner is not None
        self.runner.setup()

    async def serve(self):
        runner = await self.other
        runner.setup()
        self.third = Runner()
        self.third.setup()
        await asyncio.wait_for(self.task, 1)
        if self.task is not None:
            self.task.close()
        self.parts.append(self.parts)


class Below(Server):
    def show(self):
        return self.runner.setup()


# === asked for a type before it is used
import asyncio
import inspect


class Row:
    name = "row"


class Error:
    code = 1


async def find(key):
    return await key.get()


def shown(row):
    print(row)


async def report(key, rows):
    row = find(key)  # error: ASYNC602
    if isinstance(row, Error):
        return row.code
    shown(row)
    other = find(key)  # error: ASYNC602
    if isinstance(other, (Error, str)):
        return None
    return other


async def of_both_kinds(key, rows):
    row = find(key)  # ok
    if isinstance(row, Error):
        return row.code
    row = await row
    other = find(key)  # ok
    if inspect.isawaitable(other):
        other = await other
    if isinstance(other, Row):
        return other.name
    third = find(key)  # ok
    if not isinstance(third, asyncio.Future):
        third = asyncio.ensure_future(third)
    fourth = find(key)  # ok
    if isinstance(fourth, Row):
        rows.append(fourth)
    elif isinstance(fourth, Error):
        rows[0] = fourth
    return await third


# === where it may hold something else, but is taken for a value all the same
async def find(key):
    return await key.get()


async def report(key, default=None):
    row = default
    if row is None:
        row = find(key)  # error: ASYNC602
    return row.name


async def reported(key, show, default=None):
    row = default
    if row is None:
        row = find(key)  # error: ASYNC602
    if not row:
        return
    show(row.name)
    show(row)


async def either(key, show, now):
    row = key.cached()
    if now:
        row = find(key)  # ok
    if now:
        row = await row
    print(row.name)
    other = key.cached()
    if not now:
        other = find(key)  # ok
    if now:
        print(other.name)
    else:
        show(other)


# === read in a nested function
async def find(key):
    return await key.get()


async def report(key):
    row = find(key)  # error: ASYNC602

    def name():
        return row.name

    return name


async def ran(key):
    row = find(key)  # ok

    async def name():
        return (await row).name

    def stop():
        row.close()

    return name, stop


# === a callable that is declared to give something to await
import asyncio
from typing import Awaitable, Callable

Handler = Callable[[str], Awaitable[str]]


async def handled(handle: Handler):
    text = handle("a")  # error: ASYNC602
    if text.startswith("a"):
        return text[1:]
    return len(handle("b"))  # error: ASYNC602


async def future(handle: Handler, start: Callable[[], "Awaitable[int]"]):
    task = handle("a")  # ok
    task.add_done_callback(print)
    if start().done():  # ok
        return
    handle("c").cancel()  # ok
    unused = handle("d")  # ok


# === data of pydantic
from pydantic import BaseModel


class User(BaseModel):
    name: str


async def load(key):
    return await key.get()


async def user(key):
    raw = load(key)  # error: ASYNC602
    return User.model_validate(raw)


async def made(key):
    return User(name=load(key)), User(other=load(key))  # error: ASYNC602


# === declarations that say less than they seem to, and some that say enough
import dataclasses
from typing import Annotated, Any, Literal, Optional, Union

import serving
from serving import MaybeAwaitable, Reply



class Named(metaclass=type):
    pass


class Row:
    def __init__(self, name):
        self.name = name


@dataclasses.dataclass
class Field:
    name: str
    plain = 1
    load: Any = None


@dataclasses.dataclass
class Own:
    name: str

    def __init__(self, name):
        self.name = name


class Meta(type):
    pass


async def find(key) -> str:
    return await key.get()


def first(name: "not a type", other: "str", third: Union[str, Any] = 1):  # noqa
    return name, other, third


def second(a: Annotated[str, "x"], b: Literal["x"], c: 3 = 3, d: "Meta" = Meta, /):
    return a, b, c, d


def third(reply: Reply, maybe: MaybeAwaitable, other: serving.Reply, *, key=None):
    return reply, maybe, other, key


def long(name: Union[
    "str", "str", "str", "str", "str", "str", "str", "str", "str", "str", "str", "str",
    "str", "str", "str", "str", "str", "str", "str", "str", "str", "str", "str", "str"
]):
    return name


def of_base(row: "Below"):
    return row


class Below(serving.Base, Row):
    name: str

    async def start(self):
        self.name = find(1)  # error: ASYNC602
        self.other = find(1)  # ok

    async def __aenter__(self):
        self.third.name = find(1)  # ok


@serving.wrap
def fourth(name: str):
    return name


@serving.wrap
async def changed(key) -> str:
    return find(key)  # ok


async def report(key, *parts, **more):
    first(find(key), "b")  # ok
    first("a", find(key))  # error: ASYNC602
    first("a", "b", find(key))  # ok
    second(find(key), "x")  # error: ASYNC602
    second("x", find(key))  # error: ASYNC602
    second("x", "x", find(key))  # ok
    second("x", "x", 3, find(key))  # ok
    second("x", "x", 3, Meta, find(key))  # ok
    third(find(key), None, None)  # error: ASYNC602
    third(None, find(key), None)  # ok
    third(None, None, find(key))  # error: ASYNC602
    third(None, None, None, key=find(key))  # ok
    third(None, None, None, no_such=find(key))  # ok
    third(*parts, find(key))  # ok
    fourth(find(key))  # ok
    long(find(key))  # ok
    of_base(find(key))  # error: ASYNC602
    Field(name=find(key))  # error: ASYNC602
    Field(plain=find(key))  # ok
    Field(load=find(key))  # ok
    Field(no_such=find(key))  # ok
    Own(name=find(key))  # ok
    Row(name=find(key))  # ok


async def asked(key, kind):
    row = find(key)  # ok
    if isinstance(row, kind):
        return row.name
    other = find(key)  # error: ASYNC602
    if isinstance(other, str | int):
        return other.upper()
    third = find(key)  # error: ASYNC602
    if third == "nothing":
        return third
    fourth = find(key)  # error: ASYNC602
    if fourth == "nothing":
        return None
    return show(name=fourth)


def show(name):
    return name


def plainly(key):
    row = find(key)  # ok
    if isinstance(row, str):
        return None
    return row


# === attributes of other classes, and of classes of this name
async def make():
    return 1


class First:
    runner = None
    rest: "str | bytes" = ""

    async def start(self, other):
        self.runner = make()  # error: ASYNC602
        self.runner.setup()
        other.runner.setup()
        self.rest, self.both = await make(), 2


class Second:
    async def start(self):
        self.runner = 1
        print(self.runner.setup)


class Third:
    async def start(self, other):
        self.handle = make()  # ok
        other.handle = 1
        self.handle.setup()


# === objects of a class and of one below it, and tuples of functions
class Base:
    async def close(self):
        pass


class Below(Base):
    pass


class Other:
    async def close(self):
        pass


async def first():
    pass


async def second():
    pass


async def closed(now, base: Base):
    if now:
        base = Below()
    base.close()  # error: ASYNC600
    other = Below() if now else Base()
    other.close()  # error: ASYNC600
    third = Other() if now else Base()
    third.close()  # error: ASYNC600
    for step, number in [(first, 1), (second, 2)]:
        step()  # error: ASYNC600
    for step in [(first, 1), (second,)]:
        step[0]()  # ok


# === a function that gives a coroutine in some cases only
from typing import Any, Coroutine, Optional


def start(hass, domain) -> Coroutine[Any, Any, None] | None:
    if hass.is_stopping:
        return None
    return hass.init(domain)


def begin(hass) -> Optional[Coroutine[Any, Any, None]]:
    return None if hass.is_stopping else hass.init()


async def load(hass):
    return hass


def unannotated(hass):
    if hass.is_stopping:
        return None
    return load(hass)


def create(hass, domain):
    if coroutine := start(hass, domain):  # ok
        hass.create_task(coroutine)
    if (other := begin(hass)) is not None:  # ok
        hass.create_task(other)
    third = unannotated(hass)
    if third is None:  # ok
        return
    hass.create_task(third)


async def create_all(hass, domains):
    found = (each for domain in domains if (each := start(hass, domain)))  # ok
    for coroutine in found:
        await coroutine


def surely(hass) -> Coroutine[Any, Any, None]:
    return hass.init()


async def create_surely(hass):
    if surely(hass):  # error: ASYNC602
        pass


# === a coroutine that is called
import asyncio


async def load():
    await asyncio.sleep(1)
    return print


async def main():
    load()()  # error: ASYNC602
    (await load())()  # ok


# === a method of a base class that two others share
class Base:
    async def step(self, code):
        return [code]

    async def reset(self, code):
        return [code]


class Left(Base):
    pass


class Right(Base):
    def step(self, code):
        return [code]


class World(Left, Right):
    def run(self, code):
        found = self.step(code)  # ok
        start = self.reset(code)  # error: ASYNC602
        return found[0], start[0]


class Other(Right, Left):
    def run(self, code):
        return self.step(code)[0], self.reset(code)[0]  # error: ASYNC602


# === shown by format, logged, matched, compared with True
# python: 3.10
import logging

logger = logging.getLogger(__name__)
log = logging.getLogger("app").getChild("x")


async def count() -> int:
    return 1


async def ready() -> bool:
    return True


class Report:
    log: logging.Logger = logger

    async def show(self):
        print("{} items".format(count()))  # error: ASYNC602
        text = "n = {n}"
        print(text.format(n=count()))  # error: ASYNC602
        logger.info("%d items", count())  # error: ASYNC602
        logging.warning("%d items", count())  # error: ASYNC602
        self.log.debug(f"{await count()} items")  # ok
        self.log.error("failed", count())  # error: ASYNC602
        log.debug("%r", count())  # error: ASYNC602
        if ready() is True:  # error: ASYNC602
            return
        if await ready() is False:  # ok
            return
        match count():  # error: ASYNC602
            case 0:
                print("none")
            case _:
                print("some")

    async def show_later(self):
        n = count()  # error: ASYNC602
        logger.info("%d items", n)

    async def unsure(self, table, given):
        table.format(count=count())  # ok
        job = count()
        match job:
            case object():  # ok
                await job
        match count():
            case given:  # ok
                await given


# === one of two coroutines, the tuple of a text, futures in place of results
import asyncio


async def load(path) -> dict:
    return {}


async def either(path, other):
    found = load(path) if path else None  # error: ASYNC602
    print("%s of %s" % (load(path), other))  # error: ASYNC602
    print("%s of %s" % (await load(path), other))  # ok
    pair = (load(path), other)  # ok
    await pair[0]
    if other:
        return found["x"]
    maybe = load(path) if path else None
    if maybe is not None:  # ok
        await maybe


async def together(paths):
    first, second = asyncio.gather(load(1), load(2))  # error: ASYNC602
    results = asyncio.gather(*map(load, paths))  # error: ASYNC602
    for result in results:
        print(result)
    group = asyncio.gather(load(3), load(4))
    group.add_done_callback(print)  # ok
    if group:  # ok
        print(group.done())  # ok
    await group
    return first, second


# === calls that a test expects to raise a group
import pytest


async def work():
    pass


def spawn(function: int) -> int:
    return function


def test_wrong_call():
    with pytest.RaisesGroup(TypeError):
        len(work())  # ok
    with pytest.raises(TypeError):
        len(work())  # ok
    len(work())  # error: ASYNC602


# === handed on by a generator that is no coroutine
import types


async def fetch(url): ...


def pages(urls):
    for url in urls:
        yield from fetch(url)  # error: ASYNC602


class Page:
    def __await__(self):
        return (yield from self.fetch())  # error: ASYNC602

    async def fetch(self): ...


class Waiting:
    def __await__(self):
        return (yield from self.fetch().__await__())  # ok

    async def fetch(self): ...


def by_name(url):
    page = fetch(url)  # error: ASYNC602
    yield from page


@types.coroutine
def old_style(url):
    page = yield from fetch(url)  # ok
    return page


@engine
def by_decorator(url):
    return (yield from fetch(url))  # ok


def given(urls):
    yield from (fetch(url) for url in urls)  # ok
    yield from [fetch(url) for url in urls]  # ok
    yield fetch("")  # ok


# === dicts and other things with |
async def fetch():
    return {"a": 1}


async def main(pipe):
    both = {"b": 2} | fetch()  # error: ASYNC602
    known = {"b": 2}
    known |= fetch()  # error: ASYNC602
    piped = pipe | fetch()  # ok
    right = {"b": 2} | await fetch()  # ok
    return both, known, piped, right


# === unpacked into a dict that a variable holds
async def load():
    return {"a": 1}


async def main():
    table = {"b": 2, **load()}  # error: ASYNC602
    kept = {"b": load()}  # ok
    right = {**await load()}  # ok
    return table, kept, right


# === a parameter for functions that takes coroutines as well
import asyncio
import inspect
from typing import Any, Callable, Coroutine


class Request:
    def add(self, name: str, work: Callable[..., Coroutine[Any, Any, Any]]):
        self.works[name] = work

    async def run(self):
        for work in self.works.values():
            await (work if inspect.iscoroutine(work) else work())


async def main(request: Request):
    request.add("sleep", asyncio.sleep(1))  # ok
    request.add(asyncio.sleep(1), main)  # error: ASYNC602


# === a parameter for functions that takes nothing else
import asyncio
from typing import Any, Callable


class Request:
    def add(self, name: str, work: Callable[[], Any]):
        self.works[name] = work


async def main(request: Request):
    request.add("sleep", asyncio.sleep(1))  # error: ASYNC602


# === properties that are coroutine functions
import abc
import asyncio
from functools import cached_property


class Store:
    @property
    async def size(self):
        await asyncio.sleep(0)
        return 3

    @property
    @abc.abstractmethod
    async def owner(self) -> str:
        """Whose it is."""

    @property
    def name(self):
        return "store"

    @property
    async def rows(self):
        yield 1

    async def use(self, key):
        if self.size > 2:  # error: ASYNC602@12
            print(f"{self.size} rows")  # error: ASYNC602
        if not self.size:  # error: ASYNC602
            return None
        size = self.size  # error: ASYNC602
        print(size.bit_length())
        for row in self.size:  # error: ASYNC602
            print(row)
        return self.owner[key], self.size()  # error: ASYNC602, ASYNC602

    async def use_rightly(self, take):
        if await self.size > 2:  # ok
            print(f"{await self.size} rows of {self.name}")  # ok
        size = self.size  # ok
        take(self.size)  # ok
        later = asyncio.create_task(self.owner)  # ok
        self.size.close()  # ok
        async for row in self.rows:  # ok
            print(row)
        assert asyncio.iscoroutine(self.size)  # ok
        return await asyncio.gather(self.size, size, later)  # ok


class Files(Store):
    async def show(self):
        print("size", self.size)  # error: ASYNC602
        print(super().size + 1)  # error: ASYNC602
        return [each for each in await self.size]  # ok


async def show(store: Store, other):
    print(store.size + 1)  # error: ASYNC602
    print(Files().owner.title())  # error: ASYNC602
    print(other.size + 1)  # ok
    print(Store.size == other)  # ok


# === silent: properties of the same name, and those that subclasses make others of
import asyncio


class Plain:
    @property
    def size(self):
        return 3


class Given:
    def __init__(self, size):
        self.size = size


class Slow(Plain):
    @property
    async def speed(self):
        await asyncio.sleep(0)
        return 1

    async def use(self):
        return self.size + 1  # ok


class Fast(Slow):
    @property
    def speed(self):
        return 2

    async def use(self):
        return self.speed + 1  # ok


class Faster(Slow):
    speed = 3

    async def use(self):
        return self.speed + 1  # ok


async def use(slow: Slow, given: Given):
    print(slow.speed + 1, slow.size + 1, given.size + 1)  # ok


# === what only gives something to await, where Python refuses that
import aiosqlite
import asyncpg
from aiohttp import ClientSession
from starlette.requests import Request


async def handle(request: Request, session: ClientSession):
    if "name" in request.form():  # error: ASYNC602
        return request.form()["name"]  # error: ASYNC602
    print(len(request.form()), session.get("/")[0])  # error: ASYNC602, ASYNC602
    async with request.form() as form:  # ok
        print("name" in form, form["name"])  # ok
    if "name" in await request.form():  # ok
        print((await request.form())["name"])  # ok
    found = session.get("/")  # ok
    print(found.closed, session.get("/").closed)  # error: ASYNC602@25
    print(found.close, request.form().closed)  # error: ASYNC602@24
    async with found as response:  # ok
        return response["name"]  # ok


async def fetch(session: ClientSession, database: aiosqlite.Connection):
    response = session.get("/")  # error: ASYNC602
    print(response.status, session.get("/").json())  # error: ASYNC602
    cursor = database.cursor()  # error: ASYNC602
    cursor.execute("select 1")
    if session.get("/"):  # error: ASYNC602
        return response
    entered, awaited = session.get("/"), session.get("/")  # ok
    async with entered as first:
        print(first.status)
    return await awaited


async def more_than_awaited(pool: asyncpg.Pool, session: ClientSession, stack):
    connection = pool.acquire()  # ok
    print(connection.done)
    await connection
    waiting = session.get("/")  # ok
    waiting.close()
    return await stack.enter_async_context(session.get("/"))  # ok


def opened(session: ClientSession) -> ClientSession:
    return session.get("/")  # ok


# === two editions of one source
from compat import ASYNC_MODE, FAST_MODE


class Query:
    async def execute(self):
        return [1]

    def first(self):
        if ASYNC_MODE:
            raise TypeError("use get_item()")
        return self.execute()[0]  # ok

    def last(self):
        if FAST_MODE:
            raise TypeError("use get_item()")
        return self.execute()[-1]  # error: ASYNC602


# === a cached coroutine function gives a coroutine, too
import functools


@functools.lru_cache(maxsize=None)  # error: ASYNC611
async def has_json(connection):
    return "json" in await connection.commands()


@functools.lru_cache(maxsize=None)
def has_search(connection):
    return "search" in connection.commands


class Model:
    def __init__(self, connection):
        if not has_json(connection):  # error: ASYNC602
            raise ValueError(connection)
        if not has_search(connection):  # ok
            raise ValueError(connection)

    async def check(self, connection):
        if not await has_json(connection):  # ok
            raise ValueError(connection)


# === futures can be iterated for the sake of "yield from", coroutines cannot
import asyncio


async def row():
    return 1


class Reply:
    def __await__(self):
        return (yield from asyncio.gather(row(), row()))  # ok

    def first(self):
        yield from row()  # error: ASYNC602

    def all(self):
        for each in asyncio.gather(row(), row()):  # error: ASYNC602
            print(each)


# === plain properties that return a coroutine
import asyncio
import functools
from typing import Any, Awaitable, Coroutine


class Client:
    def __init__(self, pool):
        self._pool = pool

    async def _fetch(self):
        await asyncio.sleep(0)
        return {"rows": 1}

    @property
    def data(self):
        return self._fetch()

    @property
    def declared(self) -> "Coroutine[Any, Any, dict]":
        """What it says elsewhere."""
        return self._pool.get("declared")

    @property
    def sleeping(self):
        return asyncio.sleep(1, 3)

    @property
    def task(self):
        return asyncio.create_task(self._fetch())

    @property
    def either(self):
        if self._pool is None:
            return {}
        return self._fetch()

    @property
    def unknown(self):
        return self._pool.get("unknown")

    @functools.cached_property
    def started(self):
        return asyncio.ensure_future(self._fetch())

    async def show(self):
        print(self.data["rows"])  # error: ASYNC602
        if self.data:  # error: ASYNC602
            return None
        for row in self.data:  # error: ASYNC602
            print(row)
        data = self.data  # error: ASYNC602
        print(data.items())
        print(self.declared["rows"])  # error: ASYNC602
        return len(self.data)  # error: ASYNC602

    async def show_rightly(self, take):
        print(self.either["rows"], self.sleeping + 1)  # ok
        print(self.unknown["rows"])  # ok
        print(self.task.done(), self.started.done())  # ok
        data = self.data  # ok
        take(self.data, self.declared)  # ok
        later = asyncio.create_task(self.data)  # ok
        print((await self.data)["rows"], await data)  # ok
        return await asyncio.gather(self.started, later)  # ok


class Cached(Client):
    @property
    def sleeping(self):
        return 3

    async def show(self):
        return self.sleeping + 1, self.data["rows"]  # error: ASYNC602


async def show(client: Client, other: Awaitable):
    print(client.data["rows"])  # error: ASYNC602
    print(client.sleeping + 1)  # ok
    print(other.data["rows"])  # ok


# === compared with what is written out, and awaited later
async def owner(key):
    return key


async def show(key, other):
    name = owner(key)  # error: ASYNC602
    if name == "root":
        return None
    return await name


async def show_rightly(key, other):
    name = owner(key) if key else "root"  # ok
    if name == "root":
        return None
    await name
    same = owner(key)  # ok
    if same == other:
        return await other
    shown = owner(key)  # ok
    print(shown)
    return await shown, await same



# === handed on by keyword, and used as its result all the same
import elsewhere


async def row(key):
    return elsewhere.rows[key]


async def show(key):
    found = row(key)  # error: ASYNC602
    elsewhere.save(value=found)
    return found.title


async def show_rightly(key):
    found = row(key)  # ok
    elsewhere.save(value=found)
    return found == key


# === a placeholder for generators, declared with async def
from typing import Any, AsyncGenerator, AsyncIterator


class Executor:
    async def execute(self, tool) -> AsyncGenerator[Any, None]: ...

    async def lines(self) -> AsyncIterator[str]:
        """Give the lines."""
        raise NotImplementedError

    async def names(self) -> AsyncIterator[str]:
        return await self.lines()

    async def ready(self) -> bool: ...


class Shell(Executor):
    async def execute(self, tool):
        yield tool


class Runner:
    executor: Executor

    async def results(self, given: AsyncGenerator[Any, None]):
        async for each in given:
            yield each

    async def run(self, tool):
        given = self.executor.execute(tool)  # ok
        async for each in self.results(given):
            print(each)

    async def show(self):
        print(self.executor.lines())  # ok
        print(self.executor.names())  # error: ASYNC602
        if self.executor.ready():  # error: ASYNC602
            print("ready")


# === coroutines as elements of what is looked at one by one
import asyncio


async def is_ready(host):
    await asyncio.sleep(0)
    return bool(host)


class Fleet:
    async def is_up(self, host):
        await asyncio.sleep(0)
        return bool(host)

    async def all_up(self, hosts):
        if not all(self.is_up(host) for host in hosts):  # error: ASYNC602
            return False
        return any([self.is_up(host) for host in hosts])  # error: ASYNC602


async def looked_at(hosts):
    if any(is_ready(host) for host in hosts):  # error: ASYNC602
        return True
    if any((is_ready(hosts[0]), is_ready(hosts[1]))):  # error: ASYNC602, ASYNC602
        return True
    count = sum(is_ready(host) for host in hosts)  # error: ASYNC602
    count += sum([is_ready(host) for host in hosts])  # error: ASYNC602
    best = max(is_ready(host) for host in hosts)  # error: ASYNC602
    in_order = sorted([is_ready(host) for host in hosts])  # error: ASYNC602
    line = ", ".join(is_ready(host) for host in hosts)  # error: ASYNC602
    if True in [is_ready(host) for host in hosts]:  # error: ASYNC602
        return count, best, in_order, line


def plainly(hosts):
    return all(is_ready(host) for host in hosts)  # error: ASYNC602


async def awaited(hosts, joined):
    if any([await is_ready(host) for host in hosts]):  # ok
        return True
    if all(await asyncio.gather(*(is_ready(host) for host in hosts))):  # ok
        return True
    started = [is_ready(host) for host in hosts]  # ok
    last = list(is_ready(host) for host in hosts)  # ok
    longest = max([is_ready(host) for host in hosts], key=id)  # ok
    joined.join(is_ready(host) for host in hosts)  # ok
    if any(print(is_ready) for host in hosts):  # ok
        return True
    if any(host for host in hosts if host):  # ok
        return True
    return await asyncio.gather(*started, *last, longest)


async def own_any(hosts):
    def any(coroutines):
        return asyncio.wait([asyncio.ensure_future(each) for each in coroutines])

    return await any(is_ready(host) for host in hosts)  # ok


# === tasks where their results are meant
import asyncio


async def load():
    await asyncio.sleep(0)
    return {}


async def taken():
    asyncio.create_task(load())["x"]  # error: ASYNC602
    task = asyncio.create_task(load())  # error: ASYNC602
    print(task["x"])
    other = asyncio.ensure_future(load())  # error: ASYNC602
    for item in other:
        print(item)
    a, b = asyncio.create_task(load())  # error: ASYNC602
    return len(asyncio.create_task(load())), a, b  # error: ASYNC602


async def kept(tasks):
    task = asyncio.create_task(load())  # ok
    if task:
        tasks[task] = 1
    if task == tasks[0] or task.done() or task.get_name() == "x":
        print(task, f"{task}")
    other = tasks.get(asyncio.ensure_future(load()))  # ok
    later = asyncio.create_task(load())  # ok
    later = await later
    print(later["x"])
    first, second = asyncio.create_task(load()), asyncio.create_task(load())  # ok
    return (await task)["x"], other, (await first)["x"], second.result()["x"]


# === a name that a coroutine gets where it is tested, and is awaited by
import asyncio


async def step():
    await asyncio.sleep(1)
    return True


async def awaited():
    while (coroutine := step()) is not None:  # ok
        await coroutine
    if coroutine := step():  # ok
        await coroutine


async def not_awaited():
    while (done := step()) is not None:  # error: ASYNC602
        print(done)
    if done := step():  # error: ASYNC602
        return done
    if (done := step()) and done.value:  # error: ASYNC602
        return 1
    return global_name


async def tested():
    if (done := step()) == 1:  # error: ASYNC602
        await done


async def chunks():
    while chunk := step():  # error: ASYNC602
        yield chunk


def one_after_the_other(steps):
    while coroutine := steps.next():  # ok
        yield coroutine


# === what functions of the standard library need
import base64
import collections
import datetime
import decimal
import hashlib
import itertools
import math
import os
import random
import re
import struct
import urllib.parse
import uuid
from pathlib import Path


async def load():
    return await source.read()


async def taken():
    struct.unpack(">H", load())  # error: ASYNC602
    base64.b64encode(load())  # error: ASYNC602
    hashlib.sha256(load())  # error: ASYNC602
    int.from_bytes(load(), "big")  # error: ASYNC602
    re.match("x", load())  # error: ASYNC602
    urllib.parse.quote(load())  # error: ASYNC602
    uuid.UUID(load())  # error: ASYNC602
    os.path.join("x", load())  # error: ASYNC602
    Path(load())  # error: ASYNC602
    math.sqrt(load())  # error: ASYNC602
    decimal.Decimal(load())  # error: ASYNC602
    datetime.datetime.fromtimestamp(load())  # error: ASYNC602
    collections.Counter(load())  # error: ASYNC602
    random.choice(load())  # error: ASYNC602
    list(itertools.chain(load(), [1]))  # error: ASYNC602


async def awaited(digest):
    struct.unpack(">H", await load())  # ok
    Path(await load())  # ok
    digest.unpack(">H", load())  # ok
    return collections.deque([load()])  # ok


# === what the tests of unittest need
import asyncio
import unittest
from unittest import IsolatedAsyncioTestCase, TestCase


async def load():
    await asyncio.sleep(1)
    return 1


class LoadTest(IsolatedAsyncioTestCase):
    async def test_load(self):
        self.assertEqual(load(), 1)  # error: ASYNC602@26
        self.assertNotEqual(2, load())  # error: ASYNC602
        self.assertTrue(load())  # error: ASYNC602
        self.assertFalse(load(), "loaded")  # error: ASYNC602
        self.assertListEqual([1], load())  # error: ASYNC602
        self.assertGreater(load(), 0)  # error: ASYNC602
        self.assertAlmostEqual(load(), 1)  # error: ASYNC602
        self.assertRegex(load(), "1")  # error: ASYNC602
        loaded = load()
        self.assertEqual(await loaded, 1)  # ok
        self.assertTrue(await load())  # ok

    async def test_kind(self):
        loading = load()
        self.assertTrue(asyncio.iscoroutine(loading))  # ok
        self.assertIsNotNone(loading)  # ok
        await loading

    async def test_task(self):
        task = asyncio.ensure_future(load())
        self.assertEqual(asyncio.ensure_future(task), task)  # ok
        self.assertFalse(task.done())  # ok
        await task

    async def test_failure(self):
        with self.assertRaises(AssertionError):
            self.assertTrue(load())  # ok


class SyncTest(TestCase):
    def test_load(self):
        self.assertEqual(load(), 1)  # error: ASYNC602
        self.assertEqual(asyncio.run(load()), 1)  # ok


class Checks:
    def assertTrue(self, coroutine):
        return coroutine

    async def check(self):
        await self.assertTrue(load())  # ok


# === methods that need items, text or bytes; a name that is tested, taken for a value and kept
import asyncio
import io
from collections import deque


async def text() -> str:
    return "x"


async def rows():
    return [1]


async def main(path, writer: asyncio.StreamWriter):
    data = bytearray()
    data.extend(rows())  # error: ASYNC602
    found = []
    found.extend(rows())  # error: ASYNC602
    seen = set()
    seen.update(rows())  # error: ASYNC602
    opts = {}
    opts.update(rows())  # error: ASYNC602
    q = deque()
    q.extend(rows())  # error: ASYNC602
    writer.write(text())  # error: ASYNC602
    buf = io.StringIO()
    buf.write(text())  # error: ASYNC602
    io.BytesIO(rows())  # error: ASYNC602
    body = text()  # error: ASYNC602
    buf.write(body)
    kept = []
    kept.append(rows())
    kept.extend([rows()])
    await asyncio.gather(*kept)


async def named():
    out = []
    if chunk := rows():  # error: ASYNC602
        print(len(chunk))
        out.append(chunk)
    if other := rows():  # ok
        out.append(other)
    return await asyncio.gather(*out)


def written(path):
    with open(path, "w") as file:
        file.write(text())  # error: ASYNC602
        file.write("text")


async def alike(path, sink, parts):
    sink.write(text())  # ok
    parts.extend(rows())  # ok
    found = set(await rows())
    found.update(await rows())
    found.add(rows())
    await asyncio.gather(*found)
# === searched for, and in, by an assertion
import unittest


async def fetch():
    return 1


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def test_fetch(self):
        self.assertIn(fetch(), [1])  # error: ASYNC602
        self.assertNotIn(1, fetch())  # error: ASYNC602
        self.assertIn(await fetch(), [1])  # ok


# === items of a collection of coroutines
import asyncio
import inspect


async def price(item) -> float: ...


async def loops(items):
    prices = [price(item) for item in items]  # error: ASYNC602
    for each in prices:
        yield each * 2


async def items_of(items):
    prices = {"a": price(1), "b": price(2)}  # error: ASYNC602
    if prices["a"] > 3:
        return prices["b"]
    first, second = [price(1), price(2)], (price(3), price(4))  # ok
    return first[0], second


async def functions(items):
    prices = [price(item) for item in items]  # error: ASYNC602
    print(len(prices))
    return sum(prices)


async def sorts(items):
    prices = {price(item) for item in items}  # error: ASYNC602
    return sorted(prices)


async def comprehends(items):
    prices = [price(item) for item in items]  # error: ASYNC602
    return [each.hex() for each in prices if each]


async def unpacks(items):
    prices = [price(item) for item in items]  # error: ASYNC602
    for left, right in prices:
        yield left


async def mixed(item):
    prices = [price(item), (1, 2)]  # ok
    for left, right in prices[1:]:
        yield left
    for pair, in (prices, prices):
        await pair[0]


async def awaited(items):
    prices = [price(item) for item in items]  # ok
    for each in prices:
        each = await each
        print(each * 2)


async def awaited_one(items):
    prices = [price(item) for item in items]  # ok
    for index in range(len(prices)):
        prices[index] = await prices[index]
    return sum(prices)


async def bound_again(items):
    prices = [price(item) for item in items]  # ok
    prices = await asyncio.gather(*prices)
    return sum(prices)


async def handed_on(items, run_all):
    prices = [price(item) for item in items]  # ok
    run_all(prices)
    return prices[0] + 1


async def kept(items):
    prices = [price(item) for item in items]  # ok
    keep = prices
    for each in prices:
        if each:
            await each
    return keep


async def asked(items):
    prices = [price(item) for item in items]  # ok
    for each in prices:
        if inspect.isawaitable(each):
            print(await each)


async def either(items, now):
    if now:
        prices = [await price(item) for item in items]
    else:
        prices = [price(item) for item in items]  # ok
    return prices[0] + 1 if now else await prices[0]


async def unpacked(items):
    prices = [price(item) for item in items]  # ok
    for index, each in enumerate(prices):
        print(index, await each)
    for left, right in prices[0], prices[1]:
        print(left, right)


async def reading_inside(items):
    prices = [price(item) for item in items]  # ok

    def total():
        return sum(prices)

    return total


# === futures of motor
from motor.motor_asyncio import AsyncIOMotorClient


async def name(url):
    users = AsyncIOMotorClient(url).shop.users
    user = users.find_one({"id": 1})  # error: ASYNC602
    if user["name"]:
        names = users.distinct("name")  # ok
        return await names
    return (await users.find_one({}))["name"]  # ok
# === raised
async def problem():
    return ValueError()


async def check(ready):
    if ready:
        raise problem()  # error: ASYNC602
    raise await problem()  # ok
# === an index
async def number():
    return 1


async def kept(rows, names):
    print(rows[number()])  # error: ASYNC602
    names[number()] = "first"  # ok
    key = number()
    names[key] = "second"
    print(names[key])  # ok
    await key
    return rows[await number()]  # ok


# === results of clients
import ccxt.async_support as ccxt
import disnake
import zmq.asyncio
from curl_cffi.requests import AsyncSession


async def page(url):
    async with AsyncSession() as session:
        print(session.get(url).text)  # error: ASYNC602
        return (await session.get(url)).text  # ok


async def ticker():
    exchange = ccxt.kraken()
    last = exchange.fetch_ticker("BTC/EUR")["last"]  # error: ASYNC602
    return last or (await exchange.fetch_ticker("BTC/EUR"))["last"]  # ok


async def sent(channel: disnake.TextChannel):
    channel.send("hello").id  # error: ASYNC602
    return (await channel.send("hello")).id  # ok


async def received(socket: zmq.asyncio.Socket):
    text = socket.recv_string()  # error: ASYNC602
    if text.startswith("{"):
        return await socket.recv_json()  # ok


# === silent: what tasks have
import asyncio


async def withdraw():
    task = asyncio.create_task(asyncio.sleep(1))
    task.uncancel()  # ok
    print(task.get_stack(), task.get_context())  # ok
    await task
    return asyncio.current_task().uncancel()  # ok


# === the bounds of a slice
async def size():
    return 1


async def main(rows, table):
    head = rows[: size()]  # error: ASYNC602
    tail = rows[size() :: 2]  # error: ASYNC602
    rows[size() :] = head  # error: ASYNC602
    table[size()] = tail  # ok
    return rows[: await size()]  # ok
# === types of libraries that hold what is meant
import asyncio
from typing import Optional

from library import Holder
from pydantic import BaseModel, SkipValidation
from sqlalchemy.orm import Mapped


class Queue(BaseModel):
    task: SkipValidation[Optional[asyncio.Task]] = None
    size: SkipValidation[int] = 0
    name: Mapped[str]
    held: Holder[asyncio.Task]
    count: Holder[int]
    number: Holder[3]


async def receive() -> int:
    return 1


async def main(queue: Queue):
    queue.task = asyncio.create_task(receive())  # ok
    queue.held = asyncio.create_task(receive())  # ok
    queue.size = receive()  # error: ASYNC602
    queue.name = receive()  # error: ASYNC602
    queue.count = receive()  # error: ASYNC602
    queue.number = receive()  # ok


# === items of a collection that is filled with one coroutine after the other
import asyncio


async def fetch(n):
    return {}


def plain(n):
    return {}


async def subscripted():
    found = []
    for n in range(3):
        found.append(fetch(n))  # error: ASYNC602
    return found[0]["name"]


async def added():
    found, total = set(), 0
    for n in range(3):
        found.add(fetch(n))  # error: ASYNC602
    for each in found:
        total += each
    return total


async def by_key():
    found = {}
    found["a"] = fetch(1)  # error: ASYNC602
    found["b"] = fetch(2)  # ok
    return found["a"].get("name")


async def gathered():
    found = list()
    for n in range(3):
        found.append(fetch(n))  # error: ASYNC602
    await asyncio.gather(*found)
    return [each["name"] for each in found]


async def awaited():
    found = []
    for n in range(3):
        found.append(fetch(n))  # ok
    first = await found[0]
    results = await asyncio.gather(*found[1:])
    return first["name"], [each["name"] for each in results]


async def rebound():
    found = []
    for n in range(3):
        found.append(fetch(n))  # ok
    found = await asyncio.gather(*found)
    return found[0]["name"]


async def mixed(flag):
    found = []
    found.append(plain(1))
    found.append(fetch(2))  # ok
    return found[0]["name"]


async def handed_on(take):
    found = []
    found.append(fetch(1))  # ok
    take(found)
    return found[0]["name"]


async def extended(more, plain_ones):
    found, other = [], []
    found.insert(0, fetch(1))  # error: ASYNC602
    found.extend([fetch(n) for n in range(3)])
    other.append(fetch(1))  # ok
    other.extend(plain(n) for n in range(3))
    return found[0]["name"], other[0]["name"]


async def changed():
    found = {}
    found["a"] = fetch(1)  # ok
    found.update(a={})
    return found["a"]["name"]


async def seen_inside():
    found = []
    found.append(fetch(1))  # ok

    def change():
        found[0] = {}

    change()
    return found[0]["name"]


async def given(found):
    found.append(fetch(1))  # ok
    return found[0]["name"]


async def not_empty():
    found = [{}]
    found.append(fetch(1))  # ok
    return found[0]["name"]


async def counted():
    found = []
    found.append(fetch(1))  # ok
    found.append(fetch(1), 2)  # ok
    print(len(found), found)


RESULTS = []


def of_module():
    RESULTS.append(fetch(1))  # ok
    return RESULTS[0]["name"]
# === answers of web frameworks, and what requests send
import asyncio
import json

import aiohttp
import click
import httpx
from aiohttp import web
from fastapi import APIRouter, FastAPI
from fastapi.responses import JSONResponse, PlainTextResponse, StreamingResponse

app = FastAPI()
router = APIRouter()


async def user_of(key):
    await asyncio.sleep(1)
    return {"key": key}


def plain_user_of(key):
    return {"key": key}


def awaiting(function):
    async def run(*args):
        return await (await function(*args))

    return run


@app.get("/one")
async def one(key):
    return user_of(key)  # error: ASYNC602


@router.post("/two")
def two(key):
    return {"user": user_of(key), "plain": plain_user_of(key)}  # error: ASYNC602


@app.get("/three")
async def three(key):
    user = user_of(key)  # error: ASYNC602
    return {"users": [user]}


@app.get("/four")
async def four(keys):
    def later(key):
        return user_of(key)  # ok

    if keys:
        return await asyncio.gather(*[user_of(key) for key in keys])  # ok
    return [await later(key) for key in keys]  # ok


@app.get("/five")
@awaiting
async def five(key):
    return user_of(key)  # ok


async def six(key):
    click.echo(user_of(key))  # error: ASYNC602
    json.dumps([user_of(key)])  # error: ASYNC602
    json.dumps({"user": {"all": (user_of(key),)}})  # error: ASYNC602
    json.dumps(obj=user_of(key))  # error: ASYNC602
    return dict(content=user_of(key))  # ok


async def seven(key):
    if key:
        return JSONResponse(user_of(key))  # error: ASYNC602
    if key is None:
        return JSONResponse(content={"user": user_of(key)})  # error: ASYNC602
    return PlainTextResponse(content=user_of(key))  # error: ASYNC602


async def eight(request):
    return web.json_response({"user": user_of(request)})  # error: ASYNC602


async def nine(request):
    return web.Response(text=user_of(request))  # error: ASYNC602


async def ten(key):
    async with aiohttp.ClientSession() as session:
        limit = aiohttp.ClientTimeout(5)
        sent = {"user": user_of(key)}  # ok
        async with session.post("/", json=user_of(key), timeout=limit):  # error: ASYNC602
            pass
    async with httpx.AsyncClient() as client:
        await client.get("/", params={"user": user_of(key)})  # error: ASYNC602
        await client.post("/", json=[user_of(key)])  # error: ASYNC602
        await client.post("/", data={"user": await user_of(key)})  # ok
    return sent


async def eleven(key, own):
    own.dumps([user_of(key)])  # ok
    own.post(json={"user": user_of(key)})  # ok

    class Page(own.Base, data=user_of(key)):  # ok
        pass

    return StreamingResponse(parts(key)), Page  # ok


async def parts(key):
    yield await user_of(key)


# === values of a dict of coroutines
import asyncio


async def fetch(n):
    return {}


async def shown(numbers):
    found = {n: fetch(n) for n in numbers}  # error: ASYNC602
    for n, each in found.items():
        print(n, each["name"])


async def filled(numbers):
    found = {}
    for n in numbers:
        found[n] = fetch(n)  # error: ASYNC602
    return [each["name"] for each in found.values()]


async def by_pair(numbers):
    found = {n: fetch(n) for n in numbers}  # ok
    for pair in found.items():
        print(pair[0])
    return {n: await each for n, each in found.items()}


async def gathered(numbers):
    found = {n: fetch(n) for n in numbers}  # ok
    results = await asyncio.gather(*found.values())
    return dict(zip(found, results))


async def handed_on(numbers, take):
    found = {n: fetch(n) for n in numbers}  # ok
    take(found.values())
    taken = {n: fetch(n) for n in numbers}  # ok
    keys = {n: fetch(n) for n in numbers}  # ok
    first = taken.copy()
    return found[1]["name"], first, keys.keys(), keys[1]["name"]


async def referred(numbers):
    found = {n: fetch(n) for n in numbers}  # ok
    values = found.values
    return values, found[1]["name"]


# === the task that runs
import asyncio


async def enter(request):
    asyncio.current_task().request = request


async def leave():
    task = asyncio.current_task()
    del task.request  # ok


async def request():
    return asyncio.current_task().request  # ok


async def old_request():
    task = asyncio.Task.current_task()  # error: ASYNC505
    return task.request  # ok


async def of_another(handle):
    task = asyncio.create_task(handle())  # error: ASYNC602
    return task.request
# === coroutines that are put in variables together, or gone over at once
import asyncio


async def load(name=""):
    await asyncio.sleep(0)
    return 1


async def unpacked():
    first, second = load(), load()  # error: ASYNC602
    return first.size + await second


async def in_a_list(names):
    (first, [second]) = load(), [load()]  # error: ASYNC602
    await first
    return second + 1


async def collection_in_a_tuple():
    jobs, name = [load()], ""  # ok
    return jobs + [name]


async def awaited():
    first, second = load(), load()  # ok
    return await first + await second


async def completed(names):
    jobs = [load(name) for name in names]  # error: ASYNC602
    total = sum(jobs)
    for job in asyncio.as_completed(jobs):
        await job
    return total


async def values(names):
    jobs = {name: load(name) for name in names}  # error: ASYNC602
    return sum(jobs.values())


async def kept_values(names):
    jobs = {name: load(name) for name in names}  # ok
    return await asyncio.gather(*jobs.values()), jobs.values, jobs


async def listed(names):
    jobs = tuple(load(name) for name in names)  # error: ASYNC602
    return jobs[0] + 1


async def kept_set(names):
    jobs = set(load(name) for name in names)  # ok
    return await asyncio.gather(*jobs)


async def collection_in_a_dict():
    jobs, name = {"first": load()}, ""  # ok
    return jobs, name


async def gone_over(names):
    for job in [load(name) for name in names]:  # ok
        print(job is None)
    for size in [load(name) for name in names]:  # error: ASYNC602
        print(size + 1)
    for name, size in zip(names, [load(name) for name in names]):  # error: ASYNC602
        print(name, size + 1)
    for index, size in enumerate([load(name) for name in names]):  # error: ASYNC602
        print(index, size + 1)
    for job in [load(name) for name in names]:  # ok
        print(await job)
    for job in (load(), load()):  # ok
        await asyncio.wait_for(job, 1)


async def gone_over_later(names):
    sizes = [load(name) for name in names]  # error: ASYNC602
    for name, size in zip(names, sizes):
        print(name, size + 1)


async def numbered(names):
    sizes = [load(name) for name in names]  # error: ASYNC602
    for index, size in enumerate(sizes):
        print(index, size + 1)


async def reversed_order(names):
    sizes = [load(name) for name in names]  # error: ASYNC602
    for size in reversed(sizes):
        print(size + 1)


async def paired(names):
    jobs = [load(name) for name in names]  # ok
    for pair in zip(names, jobs):
        print(pair)
    for name, job in zip(names, jobs):
        print(name, await job)


async def zipped(names):
    jobs = [load(name) for name in names]  # ok
    return dict(zip(names, jobs))


async def own_zip(names, zip):
    jobs = [load(name) for name in names]  # ok
    for name, job in zip(names, jobs):
        print(name, job + 1)


async def counted(names):
    jobs = [load(name) for name in names]  # ok
    for job in enumerate(jobs):
        print(job)
    numbers = enumerate(jobs)
    return await asyncio.gather(*jobs), numbers


# === handlers of requests that are added to a router
from aiohttp import web


async def index(request):
    data = request.json()  # error: ASYNC602
    return web.json_response({"name": data["name"]})


app = web.Application()
app.router.add_get("/", index)


# === methods of the names by which handlers are handed over
import asyncio


async def load(name):
    await asyncio.sleep(0)
    return {"name": name}


async def main():
    load(1).get("name")  # error: ASYNC602
    for name in load(2):  # error: ASYNC602
        print(name)
# === what is made of a request before it is awaited
import aiofiles
from aiohttp import ClientSession


async def load(session: ClientSession, path):
    response = session.get("/")  # error: ASYNC602
    print(response.status)
    lines = aiofiles.open(path)  # error: ASYNC602
    return lines.readlines()


async def awaited(session: ClientSession):
    response = await session.get("/")
    print(response.status)  # ok
    request = session.get("/")  # ok
    async with request as response:
        return response.status
