# === coroutine functions that only compute
import asyncio
import hashlib
import json


async def checksum(data):
    total = 0
    for byte in data:
        total = (total * 31 + byte) % 65521
    return total


async def digest(data):
    return hashlib.sha256(data).hexdigest()


async def parse(text):
    return json.loads(text)


async def squares(number):
    return [each**2 for each in range(number)]


async def total(numbers):
    """Add them up."""
    return sum(number for number in numbers)


async def count(number):
    while number % 7:
        number -= 1
    return number


async def main(first, second, many):
    await asyncio.gather(checksum(first), checksum(second))  # error: ASYNC802@11
    await asyncio.gather(digest(first), parse(second))  # error: ASYNC802
    await asyncio.gather(*[squares(each) for each in many])  # error: ASYNC802
    await asyncio.gather(*(total(each) for each in many))  # error: ASYNC802
    results = await asyncio.gather(  # error: ASYNC802
        count(1), total([1, 2]), return_exceptions=True
    )
    coroutines = [parse(each) for each in many]
    await asyncio.gather(*coroutines)  # error: ASYNC802
    one, other = count(3), count(4)
    await asyncio.gather(one, other)  # error: ASYNC802
    alone = count(3)
    await asyncio.gather(alone, count(4))  # error: ASYNC802
    await asyncio.gather(*[count(1), count(2)])  # error: ASYNC802
    return results


# === one that waits is enough
import asyncio


async def compute(number):
    return sum(range(number))


async def fetch(client, number):
    return await client.get(number)


async def stream(source):
    return [each async for each in source]


async def read(source):
    total = 0
    async for each in source:
        total += each
    return total


async def enter(manager):
    async with manager as value:
        return value * 2


async def numbers():
    for number in range(3):
        yield number


async def main(client, source, manager, unknown, many):
    await asyncio.gather(compute(1), fetch(client, 2))  # ok
    await asyncio.gather(compute(1), unknown)  # ok
    await asyncio.gather(compute(1), *unknown)  # ok
    await asyncio.gather(compute(1), asyncio.sleep(1))  # ok
    await asyncio.gather(stream(source), read(source))  # ok
    await asyncio.gather(enter(manager), enter(manager))  # ok
    await asyncio.gather(*[fetch(client, each) for each in many])  # ok
    await asyncio.gather(*many)  # ok
    coroutines = [compute(1)]
    coroutines.append(fetch(client, 2))
    await asyncio.gather(*coroutines)  # ok
    await asyncio.gather(compute(1))  # error: ASYNC606
    await asyncio.gather()  # ok


# === a placeholder, a trifle, or something for asyncio
import asyncio
from abc import abstractmethod


async def nothing(value):
    pass


async def same(value):
    return value


async def missing(value):
    raise NotImplementedError


async def documented(value):
    """Does nothing."""


async def recorded(value):
    CALLS.append(value)


async def started(value):
    task = asyncio.create_task(value.run())
    TASKS.add(task)
    return len(TASKS)


async def main():
    await asyncio.gather(nothing(1), nothing(2))  # ok
    await asyncio.gather(same(1), same(2))  # ok
    await asyncio.gather(missing(1), missing(2))  # ok
    await asyncio.gather(documented(1), documented(2))  # ok
    await asyncio.gather(recorded(1), recorded(2))  # ok
    await asyncio.gather(started(1), started(2))  # ok


# === methods, where the class is sure
import asyncio


class Parser:
    async def parse(self, text):
        return text.split(",")

    @staticmethod
    async def count(text):
        return len(text.split(","))

    @classmethod
    async def made(cls, text):
        return cls().parse(text)

    async def own(self, first, second):
        await asyncio.gather(self.parse(first), self.parse(second))  # ok


class Other(Parser):
    async def parse(self, text):
        return await super().parse(text)

    async def both(self, first, second):
        parts = super()
        await asyncio.gather(  # error: ASYNC802
            super().parse(first), super().parse(second)
        )
        return parts


async def main(given: Parser, first, second):
    await asyncio.gather(given.parse(first), given.parse(second))  # ok
    parser = Parser()
    await asyncio.gather(parser.parse(first), parser.parse(second))  # error: ASYNC802
    await asyncio.gather(Parser.count(first), Parser.count(second))  # error: ASYNC802
    parse = parser.parse
    await asyncio.gather(parse(first), parse(second))  # error: ASYNC802


# === decorated, nested, and defined twice
import asyncio

from unseen import limited, ready


@limited
async def compute(number):
    return sum(range(number))


async def plain(number):
    async def inner():
        await asyncio.sleep(number)

    return [inner]


if ready:

    async def twice(number):
        return sum(range(number))

else:

    async def twice(number):
        await asyncio.sleep(number)


async def main():
    await asyncio.gather(compute(1), compute(2))  # ok
    await asyncio.gather(twice(1), twice(2))  # ok
    await asyncio.gather(plain(1), plain(2))  # ok

    async def local(number):
        return sum(range(number))

    await asyncio.gather(local(1), local(2))  # error: ASYNC802
    tasks = [asyncio.create_task(local(1)), asyncio.create_task(local(2))]
    await asyncio.gather(*tasks)  # ok
    await asyncio.wait(tasks)  # ok


# === gathered for nothing
import asyncio
from asyncio import gather


async def crunch(x):
    return sum(i * i for i in range(x))


async def crunch2(x):
    total = 0
    for i in range(x):
        total += i
    return total


async def fetch(x):
    await asyncio.sleep(x)


class K:
    async def work(self, x):
        return x**2

    async def io(self, x):
        await asyncio.sleep(x)

    async def go(self, xs):
        await asyncio.gather(self.work(1), self.work(2))  # error: ASYNC802
        return await asyncio.gather(*[self.work(x) for x in xs])  # error: ASYNC802

    async def ok(self, xs):
        await asyncio.gather(self.work(1), self.io(2))  # ok
        await asyncio.gather(*[self.io(x) for x in xs])  # ok


async def main(xs):
    await asyncio.gather(crunch(1), crunch(2))  # error: ASYNC802
    await gather(crunch(1), crunch2(2))  # error: ASYNC802
    await asyncio.gather(*(crunch(x) for x in xs))  # error: ASYNC802
    await asyncio.gather(*map(crunch, xs))  # error: ASYNC802
    r = await asyncio.gather(*[crunch(x) for x in xs], return_exceptions=True)  # error: ASYNC802
    await asyncio.gather(crunch(1), fetch(2))  # ok
    await asyncio.gather(*(fetch(x) for x in xs))  # ok
    return r


async def tasks(xs):
    ts = [asyncio.create_task(crunch(x)) for x in xs]
    return await asyncio.gather(*ts)  # error: ASYNC802


async def local(xs):
    async def one(x):
        return x * x

    coros = [one(x) for x in xs]
    return await asyncio.gather(*coros)  # error: ASYNC802


# === awaiting what never suspends
import asyncio


async def leaf(x):
    return x + 1


async def mid(x):
    return await leaf(x)


async def main():
    await asyncio.gather(mid(1), mid(2))  # error: ASYNC802


# === what only starts tasks, by way of another method
import asyncio


class Daemon:
    def __init__(self):
        self._tasks = []

    async def start(self):
        if not self._tasks:
            self._tasks.append(asyncio.create_task(asyncio.sleep(1)))

    async def __aenter__(self):
        await self.start()

    async def counted(self):
        return len(self._tasks) + 1


async def start(number):
    daemons = [Daemon() for _ in range(number)]
    await asyncio.gather(*(each.__aenter__() for each in daemons))  # ok
    await asyncio.gather(*(each.counted() for each in daemons))  # error: ASYNC802


# === too far away to be seen
import asyncio


async def fifth(x):
    return x + 1


async def fourth(x):
    return await fifth(x)


async def third(x):
    return await fourth(x)


async def second(x):
    return await third(x)


async def first(x):
    return await second(x)


async def main():
    await asyncio.gather(first(1), first(2))  # ok
    await asyncio.gather(second(1), second(2))  # error: ASYNC802


# === a class that others are derived from
import asyncio
from abc import ABC, abstractmethod


class Embedding(ABC):
    @abstractmethod
    def embed(self, text): ...

    async def aembed(self, text):
        return [each * 2 for each in self.embed(text)]

    async def aembed_all(self, texts):
        return await asyncio.gather(*[self.aembed(each) for each in texts])  # ok


    async def size(self, text):
        return len(text)

    async def checked(self, text):
        return sum(range(await self.size(text)))

    async def check_all(self, texts):
        return await asyncio.gather(*map(self.checked, texts))  # ok


async def longest(embedding: Embedding, text):
    size = await embedding.size(text)  # others may ask a server
    return sum(range(size))


async def longest_of_letters(letters: "Letters", text):
    counts = await letters.count(text)
    return max(counts.values())


async def longest_of_all(embedding: Embedding, letters: "Letters", texts):
    await asyncio.gather(*[longest(embedding, each) for each in texts])  # ok
    await asyncio.gather(  # error: ASYNC802
        *[longest_of_letters(letters, each) for each in texts]
    )


class Local(Embedding):
    def embed(self, text):
        return list(map(ord, text))


class Letters:
    async def count(self, text):
        return {each: text.count(each) for each in set(text)}

    async def count_all(self, texts):
        return await asyncio.gather(*map(self.count, texts))  # error: ASYNC802


async def compare(one: Local, texts):
    await asyncio.gather(*[one.aembed(each) for each in texts])  # ok
    counts = Letters()
    await asyncio.gather(counts.count("a"), counts.count("b"))  # error: ASYNC802


# === methods that only give a default value, and protocols
import asyncio
from typing import Protocol


class Camera:
    async def source(self, kind):
        """Return the address of the stream."""
        return None

    async def types(self):
        print("no more than one")
        return ["hls"]

    async def kinds(self):
        found = ["hls"]
        return "".join(found)


async def browsable(camera: Camera):
    return str(await camera.source("hls"))


async def usable(camera: Camera):
    return ", ".join(await camera.types())


async def usable_kinds(camera: Camera):
    return ", ".join(await camera.kinds())


class Store(Protocol):
    async def add(self, text):
        return refuse(self, text)

    async def kept(self, text):
        return sum(map(ord, text))


async def main(cameras: "list[Camera]", stores: "list[Store]"):
    await asyncio.gather(*[browsable(camera) for camera in cameras])  # ok
    await asyncio.gather(*[usable(camera) for camera in cameras])  # error: ASYNC802
    await asyncio.gather(*map(usable_kinds, cameras))  # error: ASYNC802
    await asyncio.gather(*[store.kept("text") for store in stores])  # ok


def refuse(store, text):
    raise NotImplementedError(text)


# === what only fails computes nothing
import asyncio


async def odd(n):
    if n % 2 == 0:
        raise ValueError(n)


async def refuses(n):
    if n == 2:
        raise ValueError(n)


async def fails():
    raise RuntimeError("always")


async def checks(text):
    if not text.isdigit():
        raise ValueError(text)
    return int(text)


async def main(texts):
    results = await asyncio.gather(refuses(1), refuses(2), return_exceptions=True)  # ok
    more = await asyncio.gather(fails(), refuses(1), return_exceptions=True)  # ok
    numbers = await asyncio.gather(*[checks(t) for t in texts])  # error: ASYNC802
    await asyncio.gather(odd(1), odd(2))  # error: ASYNC802
    return results, more, numbers


# === the functions that a test makes for itself
import asyncio


async def checksum(data):
    return sum(data) % 65521


async def test_tasks_have_the_context_of_the_test(usage):
    async def worker(count):
        active = usage.get()
        active.add(count)

    await asyncio.gather(worker(1), worker(2))  # ok
    await asyncio.gather(checksum(b"1"), checksum(b"2"))  # error: ASYNC802


# === coroutines in variables with an annotation
import asyncio
from typing import Coroutine, List


async def count(numbers):
    total = 0
    for number in numbers:
        total += number * number
    return total


async def count_all(lists):
    alone: Coroutine = count(lists[0])
    coroutines: List[Coroutine] = [count(each) for each in lists]
    await asyncio.gather(*coroutines)  # error: ASYNC802
    await asyncio.gather(alone, count(lists[1]))  # error: ASYNC802
