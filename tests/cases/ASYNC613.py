# === each round waits, and need not
import asyncio
from dataclasses import dataclass
from typing import AsyncIterator, Dict, List

import aiofiles.os
import aiohttp
import anyio
import httpx


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url, timeout=aiohttp.ClientTimeout(5)) as response:
            return await response.json()


async def dropped(urls):
    for url in urls:
        await fetch(url)  # error: ASYNC613@15


async def appended(urls):
    pages = []
    for url in urls:
        pages.append(await fetch(url))  # error: ASYNC613@28
    return pages


async def more_ways_to_collect(urls):
    pages, seen, by_url = [], set(), {}
    for url in urls:
        seen.add(await fetch(url))  # error: ASYNC613
    for url in urls:
        pages.extend(await fetch(url))  # error: ASYNC613
    for url in urls:
        by_url[url] = await fetch(url)  # error: ASYNC613
    for url in urls:
        pages.append((url, await fetch(url)))  # error: ASYNC613
    for url in urls:
        pages.append(dict(await fetch(url)))  # error: ASYNC613
    return pages, seen, by_url


async def by_way_of_a_name(urls):
    pages, by_url = [], {}
    for url in urls:
        page = await fetch(url)  # error: ASYNC613
        pages.append(page)
    for url in urls:
        page = await fetch(url)  # error: ASYNC613
        by_url[url] = page
    for url in urls:
        page = await fetch(url)  # error: ASYNC613
        pages.append((url, page["title"]))
    return pages, by_url


async def unread(urls):
    for url in urls:
        _ = await fetch(url)  # error: ASYNC613
    for url in urls:
        status = await fetch(url)  # error: ASYNC613


async def other_loops(pages: Dict[str, str], first: int):
    for name, url in pages.items():
        await fetch(f"{url}/{name}")  # error: ASYNC613
    for number, url in enumerate(pages):
        await fetch(url + str(number))  # error: ASYNC613
    for number in range(first, 10):
        await fetch(f"https://example.org/?page={number}")  # error: ASYNC613
    for url in sorted_by_size(pages):
        await fetch(url)  # error: ASYNC613
    for url in list(pages):
        await fetch(url=url)  # error: ASYNC613


def sorted_by_size(pages):
    return sorted(pages, key=len)


async def libraries(urls, client: httpx.AsyncClient, session: aiohttp.ClientSession):
    for url in urls:
        await client.get(url)  # error: ASYNC613
    for url in urls:
        await session.post(url, data=b"")  # error: ASYNC613
    for url in urls:
        await asyncio.to_thread(print, url)  # error: ASYNC613
    for url in urls:
        await anyio.to_thread.run_sync(print, url)  # error: ASYNC613
    for url in urls:
        await aiofiles.os.remove(url)  # error: ASYNC613
    for url in urls:
        await download(session, url)  # error: ASYNC613


async def download(session: aiohttp.ClientSession, url):
    async with session.get(url) as response:
        return await response.text()


@dataclass
class Sensor:
    address: str
    value: float = 0

    async def read(self):
        async with asyncio.timeout(5):
            reader, writer = await asyncio.open_connection(self.address, 80)
            writer.write(b"read")
            self.value = float(await reader.readline())

    async def close(self):
        await asyncio.sleep(1)


class Station:
    def __init__(self, sensors: List[Sensor]):
        self.sensors = sensors
        self.values: Dict[str, float] = {}

    async def refresh(self):
        for sensor in self.sensors:
            await sensor.read()  # error: ASYNC613

    async def fetch(self, name):
        self.values[name] = await fetch(name)

    async def fetch_all(self, names):
        for name in names:
            await self.fetch(name)  # error: ASYNC613

    async def values_of(self, names) -> AsyncIterator[float]:
        values = []
        for name in names:
            values.append(await self.load(name))  # error: ASYNC613
        for value in values:
            yield value

    @staticmethod
    async def load(name):
        return await fetch(name)


async def in_other_blocks(urls, sensors: List[Sensor]):
    if urls:
        async with asyncio.timeout(5):
            for url in urls:
                await fetch(url)  # error: ASYNC613
    for group in urls:
        print(group)
        for url in group:
            await fetch(url)  # error: ASYNC613
    try:
        for sensor in sensors:
            await sensor.close()  # error: ASYNC613
    except OSError:
        print("failed")


async def climb(url):
    await fetch(url)
    if "/" in url:
        await climb(url.rpartition("/")[0])


async def recursive(urls):
    for url in urls:
        await climb(url)  # error: ASYNC613


async def serve(servers: List[asyncio.Server]):
    for server in servers:
        await server.start_serving()  # error: ASYNC613


async def ask(question): ...


async def ask_all(questions, answers):
    for question in questions:
        answers.append(await ask(question))  # error: ASYNC613
    for question in questions:
        await ask(question)  # error: ASYNC613


async def nested(urls):
    async def load(url):
        return await fetch(url)

    for url in urls:
        await load(url)  # error: ASYNC613


# === rounds that depend on each other, or do more
import asyncio
import functools


async def fetch(url, after=None):
    await asyncio.sleep(1)
    return url


async def depends(urls):
    page, pages, total = None, [], 0
    for url in urls:
        page = await fetch(url, page)  # ok
    for url in urls:
        page = await fetch(url, page)  # ok
        pages.append(page)
    for url in urls:
        pages.append(await fetch(url, pages))  # ok
    for url in urls:
        pages.append(await fetch(url, pages[-1]))  # ok
    for url in urls:
        total += len(await fetch(url))  # ok
    return page, total


async def leaves(urls):
    for url in urls:
        if await fetch(url):  # ok
            break
    for url in urls:
        await fetch(url)  # ok
        break
    for url in urls:
        page = await fetch(url)  # ok
        if page:
            return page
    for url in urls:
        await fetch(url)  # ok
    else:
        print("done")
    for url in urls:
        return await fetch(url)  # ok


async def does_more(urls):
    for url in urls:
        print(url)
        await fetch(url)  # ok
    for url in urls:
        print(await fetch(url))  # ok
    for url in urls:
        await fetch(await fetch(url))  # ok
    for url in urls:
        await fetch(url)  # ok
        await fetch(url)
    for url in urls:
        try:
            await fetch(url)  # ok
        except OSError:
            continue
    for url in urls:
        page = await fetch(url)  # ok
        print(page)
    pages = []
    for url in urls:
        page = await fetch(url)  # ok
        pages.append(url)
    for url in urls:
        page = await fetch(url)  # ok
        pages.append(await fetch(page))
    for url in urls:
        pages.insert(0, await fetch(url))  # ok
    for url in urls:
        pages.append([await fetch(part) for part in await fetch(url)])  # ok
    for url in urls:
        one, two = await fetch(url)  # ok
    for url in urls:
        pages.append(url)  # ok
    for url in urls:
        pages[0] = pages[1] = await fetch(url)  # ok


async def yields(urls):
    for url in urls:
        yield await fetch(url)  # ok


async def reads_afterwards(urls):
    for url in urls:
        page = await fetch(url)  # ok
    return page


async def same_each_time(url):
    for _ in range(3):
        await fetch(url)  # ok


async def is_done_already(urls, tasks):
    for task in tasks:
        await task  # ok
    await asyncio.gather(*[fetch(url) for url in urls])  # ok
    async with asyncio.TaskGroup() as group:
        for url in urls:
            group.create_task(fetch(url))  # ok
    return [await fetch(url) for url in urls]  # ok


async def asynchronous(urls):
    async for url in urls:
        await fetch(url)  # ok


async def same_twice(urls, twice):
    for url in urls:
        twice.append(await fetch(url) + await fetch(url))  # ok
    for url in urls:
        await twice[url]  # ok


async def unknown(urls, load, clients):
    for url in urls:
        await load(url)  # ok
    for client in clients:
        await client.refresh()  # ok
    for client in clients:
        await functools.partial(load)(client)  # ok


# === what takes turns, or takes its time on purpose
import asyncio

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

lock = asyncio.Lock()
limit = asyncio.Semaphore(2)


async def fetch(url):
    await asyncio.sleep(1)


async def pauses(urls, delays):
    for url in urls:
        await fetch(url)  # ok
        await asyncio.sleep(1)
    for delay in delays:
        await asyncio.sleep(delay)  # ok


async def under_locks(urls, rate_limiter, connection: asyncpg.Connection):
    async with lock:
        for url in urls:
            await fetch(url)  # ok
    async with limit:
        for url in urls:
            await fetch(url)  # ok
    async with rate_limiter:
        for url in urls:
            await fetch(url)  # ok
    async with connection.transaction():
        for url in urls:
            await fetch(url)  # ok
    await lock.acquire()
    try:
        for url in urls:
            await fetch(url)  # ok
    finally:
        lock.release()
    for url in urls:
        async with lock:
            await fetch(url)  # ok
    for query in urls:
        await connection.execute(query)  # ok
    for name in urls:
        await connection.close(timeout=name)  # ok


async def save(user, session: AsyncSession):
    session.add(user)
    await session.flush()


async def saves(users, session: AsyncSession, db):
    for user in users:
        await save(user, session)  # ok
    for user in users:
        await save(user, db)  # ok
    for user in users:
        await save(user, session=session)  # ok
    async with session.begin():
        for user in users:
            await fetch(user)  # ok


class Client:
    def __init__(self, stream, limiter, hooks: "list[Hook]"):
        self.writer = stream
        self.limiter = limiter
        self.current = None
        self.hooks = hooks

    async def limited(self, url):
        async with self.limiter:
            return await fetch(url)

    async def locked(self, url):
        async with lock:
            return await fetch(url)

    async def pass_line(self, text):
        self.writer.write(text)
        await self.writer.drain()

    async def send(self, text):
        await self.pass_line(text)

    async def visit(self, url):
        self.current = url
        await fetch(self.current)

    async def visit_by_way(self, url):
        await self.visit(url)

    async def counted(self, url):
        global visited
        visited = url
        await fetch(url)

    async def all_of(self, urls, chunks, messages):
        for url in urls:
            await self.limited(url)  # ok
        for url in urls:
            await self.locked(url)  # ok
        for url in urls:
            await self.pass_line(url)  # ok
        for text in urls:
            await self.send(text)  # ok
        for url in urls:
            await self.visit(url)  # ok
        for url in urls:
            await self.visit_by_way(url)  # ok
        for url in urls:
            await self.counted(url)  # ok
        for chunk in chunks:
            await fetch(chunk)  # ok
        for each in messages:
            await fetch(each)  # ok
        for url in sorted(urls):
            await fetch(url)  # ok
        for url in reversed(urls):
            await fetch(url)  # ok

    async def notify(self):
        for hook in self.hooks:
            await hook.call()  # ok

    async def before_run(self, entries):
        for entry in entries:
            await fetch(entry)  # ok

    async def read_all(self, sizes, stream, words):
        for size in sizes:
            await read(stream, size)  # ok
        for word in words:
            await self.append_to_text(word)  # ok

    async def append_to_text(self, word):
        await fetch(word)


async def read(stream, size):
    return await stream.read(size)


async def read_all(lines_of):
    async for _ in lines_of.lines():
        pass


async def store(name, library):
    await library.set(name)


async def store_by_task(name, task):
    await task


async def drops_what_is_unknown(names, library, task, pairs):
    for name in names:
        await read_all(name)  # ok
    for name in names:
        await store(name, library)  # ok
    for name in names:
        await store_by_task(name, task)  # ok
    for name in names:
        pairs.append((name, await store(name, library)))  # error: ASYNC613


class Sounds:
    def __init__(self, store: "Store"):
        self.last = None
        self.store = store

    def load(self, name):
        self.last = name
        return name

    async def load_by_thread(self, name):
        return await asyncio.to_thread(self.load, name)

    async def load_all(self, names):
        for name in names:
            await asyncio.to_thread(self.load, name)  # ok
        for name in names:
            await self.load_by_thread(name)  # ok
        for name in names:
            await self.forget(name)  # ok

    async def forget(self, name):
        await self.store.forget(name)


class Store:
    async def forget(self, name):
        raise NotImplementedError


class Hook:
    async def call(self):
        await asyncio.sleep(1)


class Worker:
    async def wait_done(self):
        await asyncio.sleep(1)

    async def ask(self):
        raise NotImplementedError

    async def forget(self):
        self.known = None

    async def mark(self, report):
        report.last = self
        await asyncio.sleep(1)

    async def stop(self):
        await asyncio.sleep(1)


async def workers(them: "list[Worker]", report):
    for worker in them:
        await worker.wait_done()  # ok
    for worker in them:
        await worker.ask()  # ok
    for worker in them:
        await worker.forget()  # ok
    for worker in them:
        await worker.mark(report)  # ok


async def stop_all(them: "list[Worker]"):
    for worker in them:
        await worker.stop()  # ok


async def in_clean_up(them: "list[Worker]"):
    try:
        await asyncio.sleep(1)
    finally:
        for worker in them:
            await worker.stop()  # ok
