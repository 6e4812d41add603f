# === plain iteration over an asynchronous generator
import asyncio


async def numbers(limit):
    for number in range(limit):
        yield number
        await asyncio.sleep(0)


async def total(limit):
    result = 0
    for number in numbers(limit):  # error: ASYNC607@19
        result += number
    listed = list(numbers(limit))  # error: ASYNC607@19
    doubled = [2 * number for number in numbers(limit)]  # error: ASYNC607@41
    biggest = max(number for number in numbers(limit))  # error: ASYNC607
    first = next(numbers(limit))  # error: ASYNC607@18
    for index, number in enumerate(numbers(limit)):  # error: ASYNC607@36
        print(index, number)
    print(*numbers(limit))  # error: ASYNC607
    return result, listed, doubled, biggest, first


async def through_a_name(limit):
    found = numbers(limit)
    for number in found:  # error: ASYNC607@19
        print(number)


async def awaited(limit):
    return await numbers(limit)  # error: ASYNC607@18


def delegated(limit):
    yield from numbers(limit)  # error: ASYNC607@16


# === methods, annotations, classes
from typing import AsyncIterator
from collections.abc import AsyncGenerator


class Feed:
    async def entries(self):
        yield 1

    async def __aiter__(self):
        yield 1

    def read(self):
        for entry in self.entries():  # error: ASYNC607
            print(entry)
        return sorted(self.entries())  # error: ASYNC607


class Ticker:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 1


def ticks():
    for tick in Ticker():  # error: ASYNC607@17
        print(tick)


def annotated(stream: AsyncIterator[str], other: "int"):
    for part in stream:  # error: ASYNC607@17
        print(part)
    return {part for part in stream}, other  # error: ASYNC607


def made() -> AsyncGenerator[int, None]:
    return Feed().entries()


def use():
    for entry in made():  # error: ASYNC607
        print(entry)


# === plain with around an asynchronous context manager
import asyncio
from contextlib import asynccontextmanager

import aiohttp
import httpx


@asynccontextmanager
async def connection(pool):
    async with pool.acquire() as acquired:
        yield acquired


async def _opened(path):
    yield path


opened = asynccontextmanager(_opened)


class Session:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        return None


async def enter(pool, url):
    with connection(pool) as acquired:  # error: ASYNC607@10
        print(acquired)
    with opened("path") as path:  # error: ASYNC607@10
        print(path)
    with asyncio.TaskGroup() as group:  # error: ASYNC607
        print(group)
    with aiohttp.ClientSession() as session:  # error: ASYNC607
        print(session)
    async with aiohttp.ClientSession() as session:
        with session.get(url) as response:  # error: ASYNC607@14
            print(response)
    with httpx.AsyncClient(timeout=3) as client:  # error: ASYNC607
        print(client)
    with Session() as session:  # error: ASYNC607@10
        print(session)
    lock = asyncio.Lock()
    with lock:  # error: ASYNC712@10
        print("locked")


# === async around what is ordinary
import threading
from contextlib import contextmanager, suppress


@contextmanager
def span(name):
    print(name)
    yield


class Timer:
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        return None


def lines(text):
    for line in text.splitlines():
        yield line


async def run(path, text):
    async with threading.Lock():  # error: ASYNC607@16
        print("locked")
    async with suppress(OSError):  # error: ASYNC607
        print("quiet")
    async with span("run"):  # error: ASYNC607
        print("traced")
    async with Timer() as timer:  # error: ASYNC607
        print(timer)
    async for number in range(3):  # error: ASYNC607@25
        print(number)
    async for line in lines(text):  # error: ASYNC607
        print(line)
    async for index, line in enumerate(text):  # error: ASYNC607
        print(index, line)
    async for part in [1, 2]:  # error: ASYNC607
        print(part)
    return [number async for number in range(3)]  # error: ASYNC607


async def opened(path):
    async with open(path) as file:  # error: ASYNC607
        print(file)


# === a coroutine is neither
async def fetch(url):
    return [url]


async def connect(url):
    return Connection(url)


class Connection:
    def __init__(self, url):
        self.url = url

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        return None

    async def pages(self):
        return [self.url]


async def use(url):
    async for page in fetch(url):  # error: ASYNC607@23
        print(page)
    async with connect(url) as connection:  # error: ASYNC607@16
        print(connection)
    with connect(url) as connection:  # error: ASYNC607@10
        print(connection)
    connection = Connection(url)
    return [page async for page in connection.pages()]  # error: ASYNC607


# === timeouts are reported as such
import asyncio


async def limited(work):
    with asyncio.timeout(3):  # error: ASYNC721
        await work()


# === the right statement for each
import asyncio
import contextlib
import threading

import aiohttp

LOCK = asyncio.Lock()


async def numbers():
    yield 1


@contextlib.asynccontextmanager
async def connection(pool):
    async with pool.acquire() as acquired:
        yield acquired


async def right(pool, url, path):
    async for number in numbers():  # ok
        print(number)
    async with connection(pool) as acquired, asyncio.TaskGroup() as group:  # ok
        print(acquired, group)
    async with aiohttp.ClientSession() as session, session.get(url):  # error: ASYNC720
        print(session)
    for index in range(3):  # ok
        print(index)
    async with LOCK, contextlib.AsyncExitStack():  # ok
        print([number async for number in numbers()])  # ok
    return await anext(numbers())  # ok


def ordinary(path):
    with open(path) as file, threading.Lock():  # ok
        return list(file)  # ok


async def wrapped():
    async with contextlib.aclosing(numbers()) as found:  # ok
        return [number async for number in found]  # ok


# === types with both ways
import contextlib
from contextlib import asynccontextmanager, contextmanager


class Both:
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        return None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        return None

    def __iter__(self):
        return iter(())

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class Pages:
    def __getitem__(self, index):
        return index

    async def __aiter__(self):
        yield 1


async def use():
    with Both() as both:  # ok
        list(both)  # ok
    async with Both() as both:  # ok
        print([each async for each in both])  # ok
    for page in Pages():  # ok
        print(page)
    async with contextlib.nullcontext():  # ok
        pass
    with contextlib.nullcontext():  # ok
        pass


# === classes of which not all is known
import elsewhere
from elsewhere import Base, decorated


class Derived(Base):
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        return None


@decorated
class Made:
    def __aiter__(self):
        return self


class Patched:
    async def __aenter__(self):
        return self


Patched.__enter__ = elsewhere.enter


def use(given, session: Base):
    with Derived():  # ok
        pass
    for each in Made():  # ok
        print(each)
    with Patched():  # ok
        pass
    with given, session:  # ok
        list(given)  # ok


# === a subclass may have more
from abc import ABC
from contextlib import AbstractAsyncContextManager
from typing import AsyncContextManager, Protocol


class Stream:
    async def __aiter__(self):
        yield 1


class Both(Stream):
    def __iter__(self):
        yield 1


class Source(Protocol):
    def __aiter__(self): ...


class Base(ABC):
    async def __aenter__(self): ...


class Connection:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *error): ...

    def enter(self):
        with self:  # ok
            pass


def use(stream: Stream, source: Source, base: Base):
    for item in stream:  # ok
        print(item)
    for item in source:  # ok
        print(item)
    with base:  # ok
        pass


def enter(
    connection: Connection,
    scope: AsyncContextManager[int],
    other: "AbstractAsyncContextManager",
):
    with connection:  # error: ASYNC607
        pass
    with scope as entered:  # error: ASYNC607
        print(entered)
    with other:  # ok
        pass


class Holder:
    def __init__(self, connection: Connection):
        self.connection = connection

    def enter(self):
        with self.connection:  # error: ASYNC607
            pass


# === declared collections, views of a dict
async def loops(names: list[str], table: dict[str, int], unknown):
    async for name in names:  # error: ASYNC607
        print(name)
    async for name, number in table.items():  # error: ASYNC607
        print(name, number)
    async for number in unknown.items():  # ok
        print(number)


# === methods that subclasses make generators
from abc import ABC, abstractmethod
from typing import AsyncIterator


class Model(ABC):
    @abstractmethod
    async def stream(self, text) -> AsyncIterator[str]:
        """Give the parts of the answer."""

    async def parts(self) -> AsyncIterator[str]:
        raise NotImplementedError

    async def run(self, text):
        async for part in self.stream(text):  # ok
            print(part)
        async for part in self.parts():  # ok
            print(part)


# === decorators that may make anything of it
from elsewhere import synchronous


@synchronous
async def numbers():
    yield 1


def use():
    return list(numbers())  # ok


# === names with more than one value
import asyncio
import contextlib
import threading


async def numbers():
    yield 1


def use(is_async_loop, numbers_given, plain):
    lock = asyncio.Lock() if is_async_loop else threading.Lock()
    with lock:  # ok
        pass
    found = [1]
    if plain:
        found = numbers()
    for number in found:  # ok
        print(number)
    for number in numbers_given():  # ok
        print(number)


async def optional(lock=None):
    async with lock or contextlib.nullcontext():  # ok
        pass


# === the code asks, or expects the error
import inspect
from typing import AsyncIterator


async def numbers():
    yield 1


def ask(stream: AsyncIterator[int]):
    if not inspect.isasyncgen(stream):
        return list(stream)  # ok
    return None


def expect():
    try:
        return list(numbers())  # ok
    except TypeError:
        return []


def test_expected(pytest):
    import pytest

    with pytest.raises(TypeError):
        list(numbers())  # ok


# === handed on, not gone through
import asyncio


async def numbers():
    yield 1


def use(gather):
    listed = [numbers(), numbers()]  # ok
    found = zip_longest(numbers())  # ok
    return gather(numbers()), listed, found, (numbers(),)  # ok


def zip_longest(*streams):
    return streams


async def several(streams):
    for stream in [numbers(), numbers()]:  # ok
        async for number in stream:  # ok
            print(number)
    async for number in asyncio.Queue():  # ok
        print(number)


# === iterators of libraries that are asynchronous, and ordinary ones
import httpx
import redis.asyncio


async def lines(url):
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    for line in response.aiter_lines():  # error: ASYNC607
        print(line)


async def keys(client: redis.asyncio.Redis):
    found = []
    for key in client.scan_iter("user:*"):  # error: ASYNC607
        found.append(key)
    async for key in client.scan_iter("user:*"):  # ok
        found.append(key)
    async for number in range(3):  # error: ASYNC607
        found.append(number)
    return found


# === an object of the project that only goes one way
class Pages:
    def __init__(self, pages):
        self.pages = pages

    def __iter__(self):
        return iter(self.pages)


class Sorted(Pages, object):
    pass


def plain(pages):
    return list(pages)


async def show(pages):
    async for page in Pages(pages):  # error: ASYNC607
        print(page)
    shown = Sorted(pages)
    async for page in shown:  # error: ASYNC607
        print(page)
    async for page in plain(pages):  # error: ASYNC607
        print(page)


# === a library's coroutine where an asynchronous manager is due
import asyncio


async def connect(host):
    with asyncio.open_connection(host, 80) as pair:  # error: ASYNC607
        print(pair)
    async for item in asyncio.open_connection(host, 80):  # error: ASYNC607
        print(item)


# === silent: what a subclass or a lambda may make a generator
import abc


class Source(abc.ABC):
    @abc.abstractmethod
    async def items(self):
        print("items")

    async def show(self):
        async for item in self.items():  # ok
            print(item)


# === managers made by a call of the decorator
import contextlib


async def _opened(path):
    yield path


opened = contextlib.asynccontextmanager(_opened)


async def read(path):
    with opened(path) as text:  # error: ASYNC607
        print(text)
    async with opened(path) as text:  # ok
        print(text)


# === silent: a type guard beside other conditions
async def each(rows, ready):
    found = [row async for row in rows() if ready]  # ok
    return found


async def rows():
    yield 1


# === under conditions and handlers that speak of something else
def numbers():
    yield 1


async def letters():
    yield "a"


async def show(ready, callback):
    if ready:
        try:
            for letter in letters():  # error: ASYNC607
                print(letter)
        except ValueError:
            print("none")
    for number in numbers():  # ok
        print(number)
    if iscoroutinefunction(callback):
        for letter in letters():  # error: ASYNC607
            print(letter)
    if iscoroutinefunction(letters):
        for letter in letters():  # ok
            print(letter)


# === classes that add the other protocol to a library's
import asyncio
import threading


class Both(asyncio.Lock):
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class Threads(threading.Condition):
    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass


class Named(threading.Condition):
    name = "jobs"


async def use():
    with Both():  # ok
        print()
    async with Threads():  # ok
        print()
    async with Named():  # error: ASYNC607
        print()


# === aliases with type parameters
from collections.abc import AsyncGenerator, Callable
from typing import TypeVar

T = TypeVar("T")
E = TypeVar("E")
Next = Callable[[T], AsyncGenerator[E, None]]
Texts = Callable[[T], list[str]]


async def handle(context, next_handler: Next[int, str], texts: Texts[int]):
    async for event in next_handler(context):  # ok
        yield event
    async for event in texts(context):  # error: ASYNC607
        yield event


# === asynchronous generators that are declared as what they yield
class Client:
    def __init__(self, source):
        self._source = source

    async def stream(self) -> dict:
        async for chunk in self._source:
            if not chunk:
                return
            yield {"data": chunk}

    async def rows(self) -> list:
        return [self._source]


async def read(client: Client):
    async for chunk in client.stream():  # ok
        print(chunk)
    for chunk in client.stream():  # error: ASYNC607
        print(chunk)
    for row in await client.rows():  # ok
        print(row)


# === a lock of threads that is never held
import asyncio
import threading


async def locked(lock: threading.Lock):
    async with threading.RLock():  # error: ASYNC607
        await asyncio.sleep(0)
    async with lock:  # error: ASYNC607
        await asyncio.sleep(0)


# === classes that say by their base which way they are gone through
import collections.abc
import contextlib
from typing import AsyncContextManager, AsyncIterator, Generic, Iterator, TypeVar

T = TypeVar("T")


class Pages(Generic[T], AsyncIterator[T]):
    async def __anext__(self):
        raise StopAsyncIteration


class Rows(collections.abc.Iterator):
    def __next__(self):
        raise StopIteration


class Both(AsyncIterator[int]):
    def __iter__(self):
        return iter(())


class Session(AsyncContextManager["Session"]):
    async def __aexit__(self, *error): ...


class Shared(contextlib.AbstractAsyncContextManager, contextlib.AbstractContextManager):
    def __exit__(self, *error): ...

    async def __aexit__(self, *error): ...


class Unknown(AsyncIterator[int], base()):
    pass


async def through():
    for page in Pages():  # error: ASYNC607
        print(page)
    async for page in Pages():  # ok
        print(page)
    async for row in Rows():  # error: ASYNC607
        print(row)
    for row in Rows():  # ok
        print(row)
    for each in Both():  # ok
        print(each)
    for each in Unknown():  # ok
        print(each)


async def into():
    with Session():  # error: ASYNC607
        pass
    async with Session():  # ok
        pass
    with Shared():  # ok
        pass
    async with Shared():  # ok
        pass


async def more(pages: Pages[int], rows: Rows):
    numbers = [page for page in pages]  # error: ASYNC607
    found = [row async for row in rows]  # error: ASYNC607
    return numbers, found, [page async for page in pages], list(rows)  # ok


# === classes that are entered, or gone through, in neither way
from somewhere import Base


class Plain: ...


class EnterOnly:
    async def __aenter__(self):
        return self


class ExitOnly:
    async def __aexit__(self, *error): ...


class Whole(EnterOnly, ExitOnly): ...


class Derived(Base): ...


class Made(metaclass=Meta): ...


@managed
class Decorated: ...


async def into(given: Plain):
    async with Plain():  # error: ASYNC607
        pass
    async with EnterOnly():  # error: ASYNC607
        pass
    session = ExitOnly()
    async with session:  # error: ASYNC607
        pass
    async with Whole(), Derived(), Made(), Decorated(), given:  # ok
        pass


async def through(flag):
    class Conditional:
        if flag:

            def __aiter__(self): ...

    async for each in Plain():  # error: ASYNC607
        print(each)
    async for each in Whole():  # error: ASYNC607
        print(each)
    async for each in Conditional():  # ok
        print(each)
    async for each in Derived():  # ok
        print(each)
    return [each async for each in EnterOnly()]  # error: ASYNC607


# === methods that are added later
class Later: ...


Later.__aenter__ = Later.__aexit__ = Later.__aiter__ = method


async def into():
    async with Later():  # ok
        pass
    async for each in Later():  # ok
        print(each)


# === asynchronous generators that are unpacked or joined
import functools


async def letters():
    yield "a"
    yield "b"


def pair():
    yield "a"
    yield "b"


async def fetch_pair():
    return "a", "b"


async def main(wanted):
    first, second = letters()  # error: ASYNC607@21
    [head, *rest] = letters()  # error: ASYNC607
    a, b = pair()  # ok
    c, d = await fetch_pair()  # ok
    e, f = [each async for each in letters()]  # ok
    one = letters()  # ok
    (g,) = [letters()]  # ok
    text = ", ".join(letters())  # error: ASYNC607
    text += ", ".join([each async for each in letters()])  # ok
    wanted.extend(letters())  # ok
    wanted = []
    wanted.extend(letters())  # error: ASYNC607
    total = functools.reduce(max, letters())  # error: ASYNC607
    total += max(*letters())  # error: ASYNC607
    total += max(*pair())  # ok
    return first, second, head, rest, a, b, c, d, e, f, g, one, text, total


# === generator expressions that wait
import asyncio


async def price(name):
    await asyncio.sleep(0)
    return len(name)


async def names():
    yield "a"


async def main(shop):
    total = sum(await price(name) for name in shop)  # error: ASYNC607@16
    total += sum([await price(name) for name in shop])  # ok
    total += sum(len(name) for name in await shop.names())  # ok
    if any(await price(name) > 3 for name in shop):  # error: ASYNC607
        return total
    if any([await price(name) > 3 for name in shop]):  # ok
        return total
    text = ", ".join(str(await price(name)) for name in shop)  # error: ASYNC607
    found = list(name async for name in names())  # error: ASYNC607
    found += [name async for name in names()]  # ok
    table = dict((name, await price(name)) for name in shop)  # error: ASYNC607
    table.update({name: await price(name) for name in shop})  # ok
    dear = sorted(name for name in shop if await price(name) > 3)  # error: ASYNC607
    pairs = list((a, b) for a in shop for b in await a.parts())  # error: ASYNC607
    pairs += list((a, b) for a in await shop.parts() for b in a)  # ok
    first = next(name async for name in names())  # error: ASYNC607
    first = await anext(name async for name in names())  # ok
    for each in (await price(name) for name in shop):  # error: ASYNC607
        total += each
    async for each in (await price(name) for name in shop):  # ok
        total += each
    await asyncio.gather(*(await name.task() for name in shop))  # error: ASYNC607
    lazy = (await price(name) for name in shop)  # ok
    calls = list(lambda: price(name) for name in shop)  # ok
    return total, text, found, table, dear, pairs, first, lazy, calls


# === a class attribute that a subclass has another one of
class Span:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class AsyncSpan:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass


class Instrumentation:
    capture = Span

    def begin(self, name):
        return self.capture(name)

    def begin_named(self):
        return wrapped(self.capture(self.name))

    def call(self, name):
        with self.begin(name):
            return name


def wrapped(context):
    return context


class AsyncInstrumentation(Instrumentation):
    capture = AsyncSpan

    async def call(self, name):
        context = self.begin(name)
        async with context:  # ok
            pass
        async with self.begin_named():  # ok
            return name


class OtherInstrumentation(Instrumentation):
    name = "other"

    async def call(self, name):
        with self.begin(name):
            pass
        async with self.begin(name):  # error: ASYNC607
            return name


class LateInstrumentation(AsyncInstrumentation):
    async def call(self, name):
        with self.begin(name):  # error: ASYNC607
            return name


# === asynchronous generators handed to what makes other iterators
import itertools
from itertools import islice


async def numbers():
    yield 1


class Source:
    async def lines(self):
        yield "text"

    async def use(self, limit):
        counted = enumerate(self.lines())  # error: ASYNC607@29
        short = islice(self.lines(), limit)  # error: ASYNC607
        upper = map(str.upper, self.lines())  # error: ASYNC607
        kept = filter(None, self.lines())  # error: ASYNC607
        return counted, short, upper, kept


async def use(source: Source, names):
    pairs = zip(names, numbers())  # error: ASYNC607@24
    pairs = zip(numbers(), names)  # error: ASYNC607
    print(dict(zip(names, numbers())))  # error: ASYNC607
    both = itertools.product(names, numbers())  # error: ASYNC607
    held = numbers()
    turned = reversed(held)  # error: ASYNC607
    steps = iter(source.lines())  # error: ASYNC607
    while list(again := source.lines()):  # error: ASYNC607
        print(again)
    for index, number in enumerate(numbers()):  # error: ASYNC607
        print(index, number)
    joined = list(itertools.chain(names, numbers()))  # error: ASYNC607
    groups = itertools.groupby(numbers(), key=str)  # error: ASYNC607
    if 1 in numbers():  # error: ASYNC607
        return pairs, both, turned, steps, joined, groups
    return 1 not in held  # error: ASYNC607


def plain(names):
    return max(zip(names, numbers()))  # error: ASYNC607


# === silent: what makes other iterators, of others
import itertools

from aiostream.stream import enumerate as counted
from asyncstdlib import islice, zip as pairs


async def numbers():
    yield 1


def plain():
    yield 1


def enumerate(items, start=0):
    return items


async def use(names, chosen):
    async for index, number in counted(numbers()):  # ok
        print(index, number)
    async for name, number in pairs(names, numbers()):  # ok
        print(name, number)
    async for number in islice(numbers(), 3):  # ok
        print(number)
    async for number in enumerate(numbers()):  # ok
        print(number)
    print(zip(names, plain()), map(str, plain()))  # ok
    print(zip(names, [number async for number in numbers()]))  # ok
    print(map(numbers, names), list(zip(*names, plain())))  # ok
    sources = [numbers() for name in names]
    print(list(zip(names, sources)), iter(sources), reversed(sources))  # ok
    print(itertools.chain(names, sources))  # ok
    if chosen in sources:  # ok
        print(numbers() in sources)  # ok
    later = itertools.repeat(numbers())  # ok
    return iter(numbers, None), later  # ok


# === factories of sessions that are declared, and those that are seen to be made
from typing import Optional, Tuple

from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

make = sessionmaker(create_engine("sqlite://"))
declared: sessionmaker


class Store:
    _make: Optional[sessionmaker] = None

    async def _start(self) -> Tuple[sessionmaker, str]:
        return self._make, "messages"

    async def load(self):
        started, table = await self._start()
        async with started() as session:  # ok
            await session.execute(table)

    async def clear(self, given: sessionmaker):
        async with given() as session:  # ok
            await session.commit()
        async with declared() as session:  # ok
            await session.commit()


async def load(given: "sessionmaker[Session]"):
    async with make() as session:  # error: ASYNC607
        print(session)
    async with given() as session:  # error: ASYNC607
        print(session)
    local = sessionmaker(create_engine("sqlite://"))
    async with local() as session:  # error: ASYNC607
        print(session)


# === generators that are declared to be of the other kind
from typing import Any, AsyncGenerator, AsyncIterator


class Splitter:
    def chunks(self, text: str) -> AsyncGenerator[str, None]:
        for line in text.splitlines():
            yield line

    def words(self, text: str) -> AsyncIterator[str]:
        yield from text.split()

    def lines(self, text: str) -> AsyncGenerator[str, None]:
        return self.read(text)

    def read(self, text) -> Any:
        return text

    async def split(self, text: str):
        found = []
        chunks = self.chunks(text)
        for chunk in chunks:  # ok
            found.append(chunk)
        found += list(self.words(text))  # ok
        found += [word for word in self.words(text)]  # ok
        for line in self.lines(text):  # error: ASYNC607
            found.append(line)
        async for chunk in self.chunks(text):  # error: ASYNC607
            found.append(chunk)
        return found


# === what a fixture gives to a test
import aiohttp


def test_request(session: aiohttp.ClientSession):
    with session.get("/") as response:  # ok
        assert response.ok
    with session as same:  # ok
        assert same is session
    with aiohttp.ClientSession() as other:  # error: ASYNC607
        assert other is not session


async def check(session: aiohttp.ClientSession):
    with session.get("/") as response:  # error: ASYNC607
        assert response.ok


# === an asynchronous generator taken for a collection or a value
import asyncio


async def numbers():
    yield 1


class Source:
    async def rows(self):
        yield 1

    async def count(self):
        print(self.rows()[0])  # error: ASYNC607
        print(self.rows() + [1])  # error: ASYNC607
        return len(self.rows())  # error: ASYNC607


async def count(source: Source, other):
    found = numbers()
    print(len(found), found[0], found[1:])  # error: ASYNC607, ASYNC607, ASYNC607
    del found[0]  # error: ASYNC607
    found[0] = 1  # error: ASYNC607
    total = 1 + numbers()  # error: ASYNC607
    every = {**numbers()}  # error: ASYNC607
    other(**numbers())  # error: ASYNC607
    numbers()()  # error: ASYNC607
    numbers().append(1)  # error: ASYNC607
    source.rows().close()  # error: ASYNC607
    print(-numbers())  # error: ASYNC607
    size = 0
    size += numbers()  # error: ASYNC607
    print(size, numbers() < 3)  # error: ASYNC607
    return int(numbers()), total, every  # error: ASYNC607


async def use_rightly(source: Source, other):
    found = numbers()
    print(found, str(found), f"{found}", bool(found))  # ok
    print(found == other, found is None, not found)  # ok
    other(found, rows=source.rows())  # ok
    print(other + numbers(), other < found, other | found)  # ok
    other += numbers()  # ok
    print(found.ag_frame, found.__class__, found.asend)  # ok
    await found.aclose()  # ok
    await source.rows().athrow(ValueError)  # ok
    both = [numbers(), numbers()]  # ok
    print(len(both), both[0])  # ok
    found = other()
    return found[0]  # ok


async def unpack():
    first, second = Stream()  # error: ASYNC607
    first = second = Stream()  # ok
    return first, second


class Stream:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


# === a generator that was meant for a context manager
import contextlib


async def session():
    yield 1


@contextlib.asynccontextmanager
async def managed():
    yield 1


async def use():
    async with session() as one:  # error: ASYNC607
        print(one)
    with session() as one:  # error: ASYNC607
        print(one)
    opened = session()
    async with opened as one:  # error: ASYNC607
        print(one)
    async with managed() as one:  # ok
        print(one)
    async with contextlib.aclosing(session()) as ones:  # ok
        print([one async for one in ones])
    make = contextlib.asynccontextmanager(session)
    async with make() as one:  # ok
        print(one)


# === generators under decorators of the project
import functools


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args):
        print(function.__name__)
        async for item in function(*args):
            yield item

    return wrapper


def named(name):
    def decorate(function):
        function.shown_as = name
        return function

    return decorate


def collected(function):
    async def wrapper(*args):
        return [item async for item in function(*args)]

    return wrapper


@logged
async def lines():
    yield 1


@named("words")
async def words():
    yield 1


@collected
async def letters():
    yield 1


async def use():
    for line in lines():  # error: ASYNC607
        print(line)
    print(len(words()))  # error: ASYNC607
    for letter in await letters():  # ok
        print(letter)
    return [word async for word in words()]  # ok


# === placeholders for generators, and one that returns a generator
from typing import AsyncIterator


async def iter_texts() -> AsyncIterator[str]:
    yield "text"


class Source:
    async def rows(self) -> AsyncIterator[str]: ...

    async def names(self) -> AsyncIterator[str]:
        return await self.texts()

    async def texts(self) -> AsyncIterator[str]:
        return iter_texts()


async def read(source: Source):
    async for row in source.rows():  # ok
        print(row)
    async for name in await source.names():  # ok
        print(name)
    async for name in source.names():  # error: ASYNC607
        print(name)


# === asynchronous generator expressions in variables, and attributes declared to be such
from collections.abc import AsyncIterable, AsyncIterator, Iterable


class Reader:
    def __init__(self, chunks: AsyncIterable[bytes], lines: Iterable[bytes], any_lines):
        self.chunks = chunks
        self.lines = lines
        self.parts: AsyncIterator[bytes] = split(chunks)
        self.both = chunks
        self.both = lines
        self.open = chunks
        self.any_lines = any_lines

    async def read(self):
        for chunk in self.chunks:  # error: ASYNC607
            yield chunk
        for part in self.parts:  # error: ASYNC607
            yield part
        for line in self.lines:  # ok
            yield line
        for line in self.any_lines:  # ok
            yield line
        for line in self.both:  # ok: it is set to both
            yield line
        for line in self.open:  # ok: it is set elsewhere, too
            yield line
        async for chunk in self.chunks:  # ok
            yield chunk


class Other:
    def read(self, reader: Reader, unknown):
        unknown.open = []
        print([chunk for chunk in unknown.chunks])  # ok
        return [chunk for chunk in reader.chunks]  # error: ASYNC607


async def split(chunks):
    async for chunk in chunks:
        yield chunk


async def even(numbers):
    found = (number async for number in split(numbers) if number % 2 == 0)
    for number in found:  # error: ASYNC607
        print(number)
    squares = (number**2 for number in await numbers.get())
    for square in squares:  # ok
        print(square)
    async for number in found:  # ok
        print(number)
    found = list(squares)
    return [number for number in found]  # ok


# === decorators of the project whose parameter's name is another's, too
import functools


def checked(function):
    return function


def rebinding(function):
    function = checked(function)

    @functools.wraps(function)
    async def wrapper(*given):
        async for each in function(*given):
            yield each

    return wrapper


def shadowing(function):
    def name_of(function):
        return function.__name__

    @functools.wraps(function)
    async def wrapper(*given):
        print(name_of(str))
        async for each in function(*given):
            yield each

    return wrapper


@rebinding
async def rows():
    yield 1


@shadowing
async def lines():
    yield 1


def main():
    for row in rows():  # ok
        print(row)
    for line in lines():  # error: ASYNC607
        print(line)


# === asynchronous generators in variables with an annotation
from typing import AsyncIterator, Callable


async def numbers() -> AsyncIterator[int]:
    yield 1


async def go():
    found: AsyncIterator[int] = numbers()
    async for number in found:  # ok
        print(number)
    again: AsyncIterator[int] = numbers()
    for number in again:  # error: ASYNC607
        print(number)
    held: AsyncIterator[int] = numbers()
    return 1 in held  # error: ASYNC607


# === what a descriptor gives
class Rows:
    async def __aiter__(self):
        yield 1


class Row:
    def __iter__(self):
        return iter([1])


class RowsOf:
    def __get__(self, instance, owner) -> Rows:
        return Rows()


class RowOf:
    def __get__(self, instance, owner) -> Row:
        return Row()


class Table:
    rows = RowsOf()
    row = RowOf()


async def read(table: Table):
    async for row in Table.rows:  # ok
        print(row)
    async for row in table.row:  # error: ASYNC607
        print(row)
    for row in table.rows:  # error: ASYNC607
        print(row)
    return list(table.row)  # ok


# === context managers by what makes them is declared to give, or seen to
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, AbstractContextManager
from typing import Callable, Any, Protocol, Generic, TypeVar, AsyncContextManager

T = TypeVar("T")


@asynccontextmanager
async def default(x) -> AsyncIterator[int]:
    yield 1


class Server(Generic[T]):
    def __init__(self, lifespan: Callable[["Server[T]"], AbstractAsyncContextManager[T]] = default):
        self.lifespan = lifespan

    async def go(self):
        with self.lifespan(self) as ctx:  # error: ASYNC607
            print(ctx)


def wrapper(app, lifespan: Callable[[Any], AbstractAsyncContextManager[T]]):
    @asynccontextmanager
    async def wrap(_) -> AsyncIterator[T]:
        with lifespan(app) as context:  # error: ASYNC607
            yield context
    return wrap


class Isolation(ABC):
    @abstractmethod
    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        yield None


class Simple(Isolation):
    @asynccontextmanager
    async def lock(self, key: str) -> AsyncGenerator[None, None]:
        yield


class M:
    def __init__(self, iso: Isolation):
        self.iso = iso

    async def go(self):
        with self.iso.lock(key="x"):  # error: ASYNC607
            pass


def opens() -> AbstractAsyncContextManager[int]: ...
def opened() -> AsyncContextManager[int]: ...


async def go(m: AbstractAsyncContextManager[int], f: Callable[..., AsyncContextManager[int]], s: AbstractContextManager[int]):
    with opens():  # error: ASYNC607
        pass
    with opened():  # error: ASYNC607
        pass
    with m:  # error: ASYNC607
        pass
    with f():  # error: ASYNC607
        pass
    with s:
        pass
    async with s:  # ok
        pass


def kept(function):
    return function


@kept
def changed() -> AbstractAsyncContextManager[int]: ...
def sync() -> AbstractContextManager[int]: ...


def inferred():
    return default(1)


async def inferences(flag):
    with changed():  # ok
        pass
    async with sync():  # ok
        pass
    with inferred():  # error: ASYNC607
        pass
    async with inferred():  # ok
        pass
    with (opens if flag else opened)():  # error: ASYNC607
        pass
    with (opens if flag else changed)():  # ok
        pass


# === streams and managers of the clients of services
import anthropic
import motor.motor_asyncio
import ollama
from openai import AsyncOpenAI, OpenAI
from playwright.async_api import async_playwright, Page

client = AsyncOpenAI()


async def main(ac: anthropic.AsyncAnthropic, flag):
    stream = await client.chat.completions.create(model="x", messages=[], stream=True)
    for chunk in stream:  # error: ASYNC607
        print(chunk)
    async for chunk in stream:
        print(chunk)
    for event in await client.responses.create(model="x", stream=True):  # error: ASYNC607
        print(event)
    with ac.messages.stream(model="x") as s:  # error: ASYNC607
        pass
    async with ac.messages.stream(model="x") as s:
        pass
    for event in client.chat.completions.create(model="x", stream=True):  # error: ASYNC602
        print(event)
    plain = await client.chat.completions.create(model="x", messages=[])
    for choice in plain.choices:
        print(choice)
    for x in plain:  # ok
        print(x)
    maybe = await client.chat.completions.create(model="x", messages=[], stream=flag)
    for x in maybe:  # ok
        print(x)


def sync():
    return OpenAI().chat.completions.create(model="x", stream=True)


async def mixed():
    async for chunk in OpenAI().chat.completions.create(model="x", stream=True):  # error: ASYNC607
        print(chunk)


async def browse(page: Page):
    with async_playwright() as p:  # error: ASYNC607
        pass
    with page.expect_download() as d:  # error: ASYNC607
        pass
    async with page.expect_download() as d:
        pass


async def mongo():
    db = motor.motor_asyncio.AsyncIOMotorClient().db
    for doc in db.users.find():  # error: ASYNC607
        print(doc)
    async for doc in db.users.find():
        print(doc)


async def local(ollama_client: ollama.AsyncClient):
    for part in await ollama_client.chat(model="x", stream=True):  # error: ASYNC607
        print(part)
    async for part in await ollama_client.chat(model="x", stream=True):
        print(part)


# === streams of models, stores and documents
import ollama
from azure.storage.blob.aio import ContainerClient
from google import genai
from google.cloud import firestore
from langchain_openai import ChatOpenAI
from pydantic_ai import Agent


async def main(c: ContainerClient, db: firestore.AsyncClient):
    llm = ChatOpenAI()
    for chunk in llm.astream("x"):  # error: ASYNC607
        print(chunk)
    async for chunk in llm.astream("x"):
        print(chunk)
    agent = Agent("x")
    with agent.run_stream("x") as r:  # error: ASYNC607
        pass
    for blob in c.list_blobs():  # error: ASYNC607
        print(blob)
    for doc in db.collection("x").stream():  # error: ASYNC607
        print(doc)
    client = genai.Client()
    for part in await client.aio.models.generate_content_stream(model="x"):  # error: ASYNC607
        print(part)


# === futures and tasks are awaited, and neither entered nor gone through
import asyncio


async def fetch(url): ...


async def main(urls, url, session):
    loop = asyncio.get_running_loop()
    async for page in asyncio.gather(*map(fetch, urls)):  # error: ASYNC607
        print(page)
    pages = asyncio.gather(*map(fetch, urls))
    print([page async for page in pages])  # error: ASYNC607@35
    async with asyncio.create_task(fetch(url)) as page:  # error: ASYNC607
        print(page)
    with asyncio.ensure_future(fetch(url)) as page:  # error: ASYNC607
        print(page)
    async with loop.create_future() as page:  # error: ASYNC607
        print(page)
    for page in await asyncio.gather(*map(fetch, urls)):  # ok
        print(page)
    async with asyncio.wait_for(fetch(url), 3) as page:  # error: ASYNC607
        print(page)
    async with await asyncio.wait_for(session.connect(url), 3) as page:  # ok
        print(page)


# === properties that are declared to be asynchronous
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager
from functools import cached_property


class Feed:
    @property
    def lines(self) -> AsyncIterator[str]:
        return self._read()

    @property
    def lease(self) -> AbstractAsyncContextManager[int]:
        return self.pool.lease()

    @property
    def words(self) -> Iterator[str]:
        return iter(())

    @property
    def mixed(self) -> AsyncIterator[str]:
        yield "sync all the same"

    @property
    async def later(self) -> AsyncIterator[str]:
        return self._read()

    @cached_property
    def kept(self) -> AsyncIterator[str]:
        return self._read()

    @property
    def unsaid(self):
        return self.pool

    async def _read(self):
        yield "line"

    async def read(self):
        for line in self.lines:  # error: ASYNC607
            print(line)
        with self.lease:  # error: ASYNC607
            pass
        async for line in self.lines:  # ok
            print(line)
        async with self.lease:  # ok
            pass
        for word in self.words:  # ok
            print(word)
        for word in self.mixed:  # ok
            print(word)
        for line in await self.later:  # ok
            print(line)
        for line in self.kept:  # error: ASYNC607
            print(line)
        for line in self.unsaid:  # ok
            print(line)
        for line in self._read:  # ok
            print(line)


async def join(feed: Feed):
    return ",".join(feed.lines)  # error: ASYNC607


# === generator expressions and displays after "async for"
async def numbers():
    yield 1


async def main(urls):
    async for url in (url for url in urls):  # error: ASYNC607
        print(url)
    async for url in {url for url in urls}:  # error: ASYNC607
        print(url)
    async for url in {url: 1 for url in urls}:  # error: ASYNC607
        print(url)
    async for url in (url async for url in urls):  # ok
        print(url)
    async for url in (await url for url in urls):  # ok
        print(url)
    return [url async for url in (url for url in urls)]  # error: ASYNC607


# === abstract methods that are declared to give asynchronous iterators
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager


class Feed(ABC):
    @abstractmethod
    def items(self) -> AsyncIterator[str]: ...

    @abstractmethod
    def pages(self) -> AsyncGenerator[str, None]:
        raise NotImplementedError

    @asynccontextmanager
    @abstractmethod
    def opened(self) -> AsyncIterator[str]: ...

    @abstractmethod
    def either(self) -> AsyncIterator[str]: ...

    @abstractmethod
    async def later(self) -> AsyncIterator[str]: ...


class Local(Feed):
    async def items(self):
        yield "a"

    async def either(self):
        return self.items()


async def read(feed: Feed):
    for item in feed.items():  # error: ASYNC607
        print(item)
    for page in feed.pages():  # error: ASYNC607
        print(page)
    print(list(feed.pages()))  # error: ASYNC607
    await feed.items()  # error: ASYNC607
    await feed.either()  # ok
    async for item in feed.items():  # ok
        print(item)
    async with feed.opened() as item:  # ok
        print(item)
    async for item in await feed.later():  # ok
        print(item)


# === parameters that are declared to be ordinary iterables
from collections.abc import AsyncIterable, Collection, Iterable, Iterator
from typing import Generator, Iterable as Many, Union


async def main(
    names: Iterable[str],
    several: Many[int],
    each: Iterator,
    given: Generator[int, None, None],
    some: Collection[int],
):
    async for name in names:  # error: ASYNC607@23
        print(name)
    async for name in several:  # error: ASYNC607
        print(name)
    async for name in each:  # error: ASYNC607
        print(name)
    async for name in some:  # error: ASYNC607
        print(name)
    return [one async for one in given]  # error: ASYNC607


# === parameters that may be asynchronous, too
from collections.abc import AsyncIterable, Iterable
from typing import Union


async def main(
    names: AsyncIterable[str],
    either: Union[Iterable[str], AsyncIterable[str]],
    both: "Iterable[str] | AsyncIterable[str]",
    found: Iterable[str],
    tried: Iterable[str],
    changed: Iterable[str],
    undeclared,
    many: Iterable[AsyncIterable[str]],
):
    async for name in names:  # ok
        print(name)
    async for name in either:  # ok
        print(name)
    async for name in both:  # ok
        print(name)
    if isinstance(found, AsyncIterable):
        async for name in found:  # ok
            print(name)
    try:
        async for name in tried:  # ok
            print(name)
    except TypeError:
        print("no")
    changed = wrap(changed)
    async for name in changed:  # ok
        print(name)
    async for name in undeclared:  # ok
        print(name)
    for some in many:
        async for name in some:  # ok
            print(name)


def wrap(items):
    return items


# === templates, querysets and clients of AWS
import aioboto3
from django.db.models import QuerySet
from jinja2 import Template


async def main(template: Template, rows: QuerySet, session: aioboto3.Session):
    for part in template.generate_async():  # error: ASYNC607
        print(part)
    for row in rows.aiterator():  # error: ASYNC607
        print(row)
    with session.client("s3"):  # error: ASYNC607
        print("open")
    with session.resource("s3"):  # error: ASYNC607
        print("open")
    async for part in template.generate_async():  # ok
        print(part)
    async for row in rows.aiterator(chunk_size=2):  # ok
        print(row)
    async with session.client("s3"), session.resource("s3"):  # ok
        print("open")
# === what a connection of aiosqlite gives
import aiosqlite


async def load(connection: aiosqlite.Connection):
    with connection.execute("SELECT 1") as cursor:  # error: ASYNC607
        print(cursor)
    async with connection.execute("SELECT 1") as cursor:  # ok
        print(cursor)
