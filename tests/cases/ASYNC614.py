# === break and return out of the loop
import asyncio


async def rows(connection):
    try:
        for number in range(10):
            yield await connection.fetch(number)
    finally:
        await connection.close()


async def first(connection):
    async for row in rows(connection):  # error: ASYNC614@22
        return row


async def until(connection, wanted):
    found = None
    async for row in rows(connection):  # error: ASYNC614
        if row == wanted:
            found = row
            break
    return found


async def deep(connection, wanted):
    async for row in rows(connection):  # error: ASYNC614
        for part in row:
            try:
                if part == wanted:
                    return part
            except ValueError:
                continue
    return None


async def by_name(connection):
    found = rows(connection)
    async for row in found:  # error: ASYNC614@22
        if row:
            break


async def outer_loop(connections):
    for connection in connections:
        async for row in rows(connection):  # error: ASYNC614
            if not row:
                break


async def in_else(connection):
    async for row in rows(connection):  # error: ASYNC614
        for part in row:
            print(part)
        else:
            break


async def in_generator(connection):
    async for row in rows(connection):  # error: ASYNC614
        if row is None:
            return
        yield row


# === methods and nested generators
import asyncio
from typing import AsyncIterator


class Feed:
    async def entries(self) -> AsyncIterator[str]:
        async with self.lock:
            for entry in self.kept:
                yield entry

    @classmethod
    async def all(cls):
        async with cls.pool:
            yield 1

    async def newest(self):
        async for entry in self.entries():  # error: ASYNC614
            return entry

    async def of_class(self):
        async for entry in Feed.all():  # error: ASYNC614
            if entry:
                break


async def nested(queue):
    async def items():
        while True:
            yield await queue.get()

    async for item in items():  # error: ASYNC614
        if item is None:
            break


# === left early by a match
# python: 3.10
async def events(queue):
    while True:
        yield await queue.get()


async def run(queue):
    async for event in events(queue):  # error: ASYNC614
        match event:
            case "stop":
                return
            case _:
                print(event)


# === closed by aclosing, or by hand
import contextlib
from contextlib import aclosing


async def rows(connection):
    try:
        for number in range(10):
            yield await connection.fetch(number)
    finally:
        await connection.close()


async def first(connection):
    async with aclosing(rows(connection)) as found:
        async for row in found:  # ok
            return row


async def named(connection):
    found = rows(connection)
    async with contextlib.aclosing(found):
        async for row in found:  # ok
            return row


async def by_hand(connection):
    found = rows(connection)
    try:
        async for row in found:  # ok
            if row:
                break
    finally:
        await found.aclose()


async def on_stack(connection):
    async with contextlib.AsyncExitStack() as stack:
        found = rows(connection)
        stack.push_async_callback(found.aclose)
        async for row in found:  # ok
            if row:
                break


async def went_on(connection):
    found = rows(connection)
    async for row in found:  # ok
        if row == "header":
            break
    async for row in found:  # ok
        print(row)


# === run to the end
async def numbers():
    yield 1


async def everything():
    async for number in numbers():  # ok
        print(number)
    async for number in numbers():  # ok
        if number:
            continue
        print(number)
    async for number in numbers():  # ok
        for part in range(number):
            if part:
                break
        while True:
            break
    async for number in numbers():  # ok

        def inner():
            return number

        print(inner)
    for _ in range(3):
        async for number in numbers():  # ok
            print(number)
        break
    async for number in numbers():  # ok
        print(number)
    else:
        return
    async for number in numbers():  # ok
        raise ValueError(number)


# === iterators that are no generators of the project
import asyncio


class Pages:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 1


class Client:
    async def __aiter__(self):
        yield 1


async def lines(reader: asyncio.StreamReader, stream, given, client):
    async for line in reader:  # ok
        if not line:
            break
    async for line in stream.lines():  # ok
        return line
    async for line in given:  # ok
        break
    async for page in Pages():  # ok
        return page
    async for item in client:  # ok
        return item


# === decorators that may make anything of it
from elsewhere import closed_at_the_end


@closed_at_the_end
async def numbers():
    yield 1


async def first():
    async for number in numbers():  # ok
        return number


# === a coroutine function that gives an iterator
async def pages(client):
    return client.pages()


async def first(client):
    async for page in await pages(client):  # ok
        return page


# === names with more than one value
async def numbers():
    yield 1


async def first(given):
    found = given or numbers()
    async for number in found:  # ok
        return number
    if given:
        found = numbers()
    async for number in found:  # ok
        return number
