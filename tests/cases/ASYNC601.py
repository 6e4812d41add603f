# === bound to a name that nobody reads
async def save(row):
    await row.write()


async def handle(row):
    saved = save(row)  # error: ASYNC601@13
    await row.commit()


def handle_sync(row):
    result = save(row)  # error: ASYNC601
    return None


async def ignore(row):
    _ = save(row)  # error: ASYNC601


async def annotate(row):
    done: object = save(row)  # error: ASYNC601


# === methods, the standard library, libraries
import asyncio

import httpx


class Feed:
    def __init__(self):
        self.client = httpx.AsyncClient()

    async def refresh(self):
        return await self.client.get("https://example.com")

    async def update(self):
        new = self.refresh()  # error: ASYNC601
        response = self.client.get("https://example.com")  # error: ASYNC601
        pause = asyncio.sleep(1)  # error: ASYNC601
        timed = asyncio.wait_for(self.refresh(), 3)  # error: ASYNC601
        return None


# === read only before, or bound again before it is read
async def fetch(url):
    return await url.open()


async def again(url):
    page = fetch(url)  # error: ASYNC601
    page = await fetch(url)
    return page


async def other_branch(url, fast):
    page = await fetch(url)
    print(page)
    if fast:
        page = fetch(url)  # error: ASYNC601
    return None


async def returned_before(url, fast):
    page = None
    if not fast:
        return page
    page = fetch(url)  # error: ASYNC601
    return None


# === every path binds it again
async def load(key):
    return await key.get()


async def each(keys):
    for key in keys:
        value = load(key)  # error: ASYNC601
        value = 0
        print(value)


async def to_the_end(key):
    try:
        value = load(key)  # error: ASYNC601
    finally:
        value = None
    return value


# === a name of the same spelling elsewhere is another one
async def ping():
    await ping.socket.send()


async def one():
    answer = ping()  # error: ASYNC601


async def two(answer):
    return answer


def three():
    answer = ping()  # error: ASYNC601

    def inner(answer):
        return answer

    return inner


# === it is awaited, passed on, returned, stored, closed
import asyncio


async def fetch(url):
    return await url.open()


async def uses(url, pending, self):
    first = fetch(url)  # ok
    await first
    second = fetch(url)  # ok
    pending.append(second)
    third = fetch(url)  # ok
    self.third = third
    fourth = fetch(url)  # ok
    fourth.close()
    fifth = fetch(url)  # ok
    sixth = fetch(url)  # ok
    await asyncio.gather(fifth, sixth)
    seventh = fetch(url)  # ok
    task = asyncio.create_task(seventh)
    await task
    eighth = fetch(url)  # ok
    return eighth


async def on_one_path(url, wanted):
    page = fetch(url)  # ok
    if wanted:
        return await page
    return None


async def in_the_handler(url):
    page = fetch(url)  # ok
    try:
        url.check()
    except ValueError:
        await page


async def in_finally(url):
    page = fetch(url)  # ok
    try:
        url.check()
    finally:
        await page


async def in_the_next_round(urls):
    last = None
    for url in urls:
        if last is not None:
            await last
        last = fetch(url)  # ok


async def in_a_list(url):
    pages = [fetch(url), fetch(url)]
    return await asyncio.gather(*pages)


def given_out(url):
    page = fetch(url)  # ok
    yield page


# === read where it cannot be followed
async def fetch(url):
    return await url.open()


async def closure(url):
    page = fetch(url)  # ok

    async def later():
        return await page

    return later


async def deferred(url):
    page = fetch(url)  # ok
    return lambda: page


async def generator(url):
    page = fetch(url)  # ok
    return (one(page) for one in url.functions)


async def by_name(url):
    page = fetch(url)  # ok
    return locals()


async def by_eval(url, expression):
    page = fetch(url)  # ok
    return eval(expression)


async def outer(url):
    page = None

    def start():
        nonlocal page
        page = fetch(url)  # ok

    start()
    await page


# === not local names
async def fetch(url):
    return await url.open()


page = fetch("start")  # ok


class Defaults:
    start = fetch("start")  # ok


def begin():
    global page
    page = fetch("next")  # ok


def keep(self, cache):
    self.page = fetch("kept")  # ok
    cache["page"] = fetch("kept")  # ok


# === deleted on purpose, as in tests of the warning
import gc

import pytest


async def fetch(url):
    return await url.open()


def test_warning():
    with pytest.warns(RuntimeWarning):
        page = fetch("x")  # ok
        del page
        gc.collect()


def test_warning_too():
    page = fetch("x")  # ok
    del page


def test_dropped():
    with pytest.warns(RuntimeWarning):
        page = fetch("x")  # ok


# === no coroutine, or none that is known
import asyncio


def load(url):
    return url.read()


async def stream(url):
    yield await url.open()


async def main(url, fetch):
    page = load(url)
    pages = stream(url)
    other = fetch(url)  # ok
    task = asyncio.ensure_future(url.open())
    loop = asyncio.get_running_loop()
    print(task, loop)


# === only the synchronous edition runs it
async def fetch(url):
    return await url.open()


_IS_SYNC = False


def read(url):
    if _IS_SYNC:
        page = fetch(url)  # ok
    else:
        return None


# === two targets
async def fetch(url):
    return await url.open()


async def both(url):
    first = second = fetch(url)  # ok
    await first


# === a walrus that is read
async def fetch(url):
    return await url.open()


async def reading(url):
    return [page := fetch(url), await page]  # ok


# === an assignment in an expression that is a statement
async def fetch(url): ...


async def walrus(url, show):
    (page := fetch(url))  # error: ASYNC601
    (other := fetch(url))  # ok
    show(third := fetch(url))  # ok
    await other


# === one of two coroutines, and neither is run
async def fetch(url): ...


async def either(old):
    page = fetch("old") if old else fetch("new")  # error: ASYNC601, ASYNC601


async def used(old):
    page = fetch("old") if old else fetch("new")  # ok
    return await page


async def asked(old):
    found = 1 if fetch(old) else 2  # error: ASYNC602
    return found


# === one of several that are unpacked
async def fetch(url): ...


async def first_only(old, new):
    page, other = fetch(old), fetch(new)  # error: ASYNC601@31
    unread, text = fetch(old), "text"  # error: ASYNC601
    return await page, text


async def nested(old, new):
    [a, (b, c)] = (fetch(old), (fetch(new), 1))  # error: ASYNC601, ASYNC601
    return c


async def all_used(old, new):
    page, other = fetch(old), fetch(new)  # ok
    d, *rest = fetch(old), fetch(new), fetch("")  # ok
    await d
    return await page, await other


async def both_ways(old, new):
    page, other = fetch(old), fetch(new)  # ok
    page, other = other, page
    await other
    await page


def counted():
    return 1


async def too_many(old):
    page, text = fetch(old), "text", 1  # ok


async def unlike(old):
    page, other = [fetch(old), counted()]  # error: ASYNC601
    number, page = counted(), fetch(old)  # ok
    return number, await page, other


# === under several names
async def fetch(url): ...


async def none_read(url):
    page = text = fetch(url)  # error: ASYNC601


async def one_read(url):
    page = text = fetch(url)  # ok
    await text


class Store:
    async def keep(self, url):
        self.page = page = fetch(url)  # ok

    async def item(self, url, pages):
        pages[url] = page = fetch(url)  # ok


# === collections that nobody looks at
import asyncio


async def fetch(url): ...


async def forgotten(urls):
    pages = [fetch(url) for url in urls]  # error: ASYNC601
    by_url = {url: fetch(url) for url in urls}  # error: ASYNC601
    pair = fetch("a"), fetch("b")  # error: ASYNC601, ASYNC601
    kept = [
        fetch("a"),  # error: ASYNC601
        {"b": fetch("b")},  # error: ASYNC601
    ]
    some: set = {fetch("a")}  # error: ASYNC601


async def gathered(urls):
    pages = [fetch(url) for url in urls]  # ok
    by_url = {url: fetch(url) for url in urls}  # ok
    pair = fetch("a"), fetch("b")  # ok
    await asyncio.gather(*pages, *by_url.values())
    for each in pair:
        await each


async def closed(urls):
    pages = [fetch(url) for url in urls]  # ok
    for page in pages:
        page.close()


async def used_inside(urls):
    pages = [fetch(url) for url in urls]  # ok

    async def later():
        await asyncio.gather(*pages)

    return later


async def awaited_each(urls):
    pages = [await fetch(url) for url in urls]  # ok
    lengths = [len(await fetch(url)) for url in urls]  # ok
    tasks = [asyncio.create_task(fetch(url)) for url in urls]  # error: ASYNC300


async def next_round(urls):
    pages = []
    while urls:
        await asyncio.gather(*pages)
        pages = [fetch(url) for url in urls]  # ok


def given(urls):
    global pages
    pages = [fetch(url) for url in urls]  # ok


# === a plain function of the name in some branch
def fetch_all(sync, urls):
    if sync:

        def fetch(url): ...

    else:

        async def fetch(url): ...

    pages = [fetch(url) for url in urls]  # ok


# === beside a variable that is deleted
async def fetch(url):
    return url


async def main(urls):
    for url in urls:
        page = fetch(url)  # error: ASYNC601
    other = fetch(urls)  # ok
    del other


# === collections that are filled and never read
import asyncio
from collections import deque


async def send(n):
    pass


async def listed(numbers):
    sent = []
    for n in numbers:
        sent.append(send(n))  # error: ASYNC601


async def by_key(numbers):
    sent = {}
    for n in numbers:
        sent[n] = send(n)  # error: ASYNC601
    sent["last"] = send(0)  # error: ASYNC601


async def in_any_way(numbers):
    first, queue, found = [], deque(), {}
    for n in numbers:
        first.insert(0, send(n))  # error: ASYNC601
        queue.appendleft(send(n))  # error: ASYNC601
        found.setdefault(n, send(n))  # error: ASYNC601
    found.update(numbers)
    first.extend(numbers)


async def in_items(numbers):
    found = {}
    for n in numbers:
        found.setdefault(n, []).append(send(n))  # ok
    kept = found.setdefault("a", send(1))  # ok
    await kept


async def added(numbers):
    sent = set()
    sent.add(send(1))  # error: ASYNC601
    numbers.append(send(2))  # ok
    numbers[0] = send(3)  # ok


async def read(numbers):
    sent, kept, awaited = [], {}, []
    sent.append(send(1))  # ok
    kept["a"] = send(2)  # ok
    awaited.append(await send(3))  # ok
    awaited.append(asyncio.ensure_future(send(3)))  # ok
    other = [send(4)]
    other.append(send(5))  # ok
    for each in sent:
        await each
    return kept, other


async def inside(numbers):
    sent = []

    def start():
        return sent

    sent.append(send(1))  # ok
    return start


async def hidden(numbers):
    sent = []
    sent.append(send(1))  # ok
    return locals()


async def used(numbers):
    sent = []
    first = sent.append(send(1))  # ok
    sent.append(*[send(1)])  # ok
    sent[0] = other = send(1)  # ok
    return first, await other
