# === zip with the inputs
import asyncio


async def show(names, fetch):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    for name, page in zip(names, asyncio.as_completed(tasks)):  # error: ASYNC608@23
        print(name, await page)


async def show_coroutines(names, fetch):
    pages = asyncio.as_completed([fetch(name) for name in names])
    for name, page in zip(names, pages):  # error: ASYNC608
        print(name, await page)


async def show_tasks(names, fetch):
    tasks = {asyncio.create_task(fetch(name)) for name in names}
    pairs = zip(asyncio.as_completed(tasks), tasks)  # error: ASYNC608
    return [(task, await page) for page, task in pairs]


async def show_attribute(self, fetch):
    pages = asyncio.as_completed(fetch(name) for name in self.names)
    return dict(zip(self.names, pages))  # error: ASYNC608


# === zip with what was collected in order of completion
import asyncio


async def collect(names, fetch):
    tasks = [fetch(name) for name in names]
    results = [await task for task in asyncio.as_completed(tasks)]
    return dict(zip(names, results))  # error: ASYNC608


async def append(names, fetch):
    results = []
    for task in asyncio.as_completed([fetch(name) for name in names]):
        results.append(await task)
    return dict(zip(names, results))  # error: ASYNC608


async def append_done(names, fetch):
    done, _ = await asyncio.wait([asyncio.create_task(fetch(name)) for name in names])
    results = []
    for task in done:
        results.append(task.result())
    return dict(zip(names, results))  # error: ASYNC608


# === tasks that a loop over the inputs made
import asyncio
from typing import Any, Coroutine


async def call_all(self, states, call):
    calls: list[Coroutine[Any, Any, None]] = []
    for state in states:
        calls.append(call(state))
    for state, each in zip(states, asyncio.as_completed(calls), strict=False):  # error: ASYNC608
        await each
        self.changed.append(state)
    for other, each in zip(self.others, asyncio.as_completed(calls)):  # ok
        print(other, await each)


async def declared(names: list, fetch, found: list):
    results: list
    pages = asyncio.as_completed(found)
    done, pending = fetch(names)
    return zip(results, pages), zip(names, done, pending)  # ok


# === enumerate as an index
import asyncio

from tqdm import tqdm


async def show(names, fetch):
    tasks = [fetch(name) for name in names]
    for index, task in enumerate(asyncio.as_completed(tasks)):
        print(names[index], await task)  # error: ASYNC608@15
    for index, task in enumerate(tqdm(asyncio.as_completed(tasks), total=9)):
        print(tasks[index], await task)  # error: ASYNC608
    done, pending = await asyncio.wait(tasks)
    for index, task in enumerate(done):
        print(names[index], task.result())  # error: ASYNC608
    return pending


# === items that are not awaited
import asyncio


async def show(tasks, names):
    for task in asyncio.as_completed(tasks):
        print(task.result())  # error: ASYNC608@15
    for finished in asyncio.as_completed(tasks):
        print(names[finished])  # error: ASYNC608
        await finished
    for ended in asyncio.as_completed(tasks):
        if ended.exception() is None:  # error: ASYNC608
            print(ended.get_name())  # error: ASYNC608
    for _ in asyncio.as_completed(tasks):  # error: ASYNC608@14
        print("one more")
    for number, one in enumerate(asyncio.as_completed(tasks)):  # error: ASYNC608@24
        print(number)
    return [task.result() for task in asyncio.as_completed(tasks)]  # error: ASYNC608


# === the sets of wait
import asyncio


async def first(tasks, names):
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for name, task in zip(names, done):  # error: ASYNC608
        print(name, task.result())
    pairs = list(zip(pending, names))  # error: ASYNC608
    return done[0].result(), pairs  # error: ASYNC608@12


async def results(tasks, names):
    done, _ = await asyncio.wait(tasks)
    texts = [task.result() for task in done]
    return dict(zip(names, texts))  # error: ASYNC608


# === counting, and what needs no order
import asyncio
import itertools


async def count(tasks, names, fetch):
    for number, task in enumerate(asyncio.as_completed(tasks), 1):
        print(number, await task)  # ok
    for number, task in zip(range(9), asyncio.as_completed(tasks)):  # ok
        print(number, await task)
    for number, task in zip(itertools.count(), asyncio.as_completed(tasks)):  # ok
        print(number, await task)
    colors = ["red", "green"]
    for index, task in enumerate(asyncio.as_completed(tasks)):
        print(colors[index], await task)  # ok
        names[index] = await task  # ok
    for index, name in enumerate(names):
        print(names[index], name)  # ok


async def as_they_come(tasks):
    for task in asyncio.as_completed(tasks):
        print(await task)  # ok
    for task in asyncio.as_completed(tasks):
        task = await task
        print(task.text)  # ok
    for task in asyncio.as_completed(tasks):
        try:
            page = await task
        except OSError:
            continue
        print(page.text)  # ok
    for coroutine in asyncio.as_completed(tasks):
        coroutine.close()  # ok
    for coroutine in asyncio.as_completed(tasks):
        yield coroutine  # ok
    for coroutine in asyncio.as_completed(tasks):
        print(coroutine.__name__, coroutine.cr_frame)  # ok
    results = [await task for task in asyncio.as_completed(tasks)]
    for result in results:
        print(result.text)  # ok
    for (task,) in asyncio.as_completed(tasks):  # ok
        print("?")


# === 3.13 gives the tasks themselves
import asyncio


async def show(tasks, names):
    async for task in asyncio.as_completed(tasks):
        print(names[task], task.result())  # ok
    return [task.result() async for task in asyncio.as_completed(tasks)]  # ok


# === concurrent.futures gives the futures themselves
from concurrent.futures import ThreadPoolExecutor, as_completed


def show(names, fetch):
    with ThreadPoolExecutor() as pool:
        futures = {pool.submit(fetch, name): name for name in names}
        for future in as_completed(futures):
            print(futures[future], future.result())  # ok


# === sets that are used as sets
import asyncio

if asyncio:
    other_tasks = asyncio.as_completed([])
else:
    other_tasks = []


async def first(tasks, names):
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    task = done.pop()  # ok
    for task in done:
        print(names[task], task.result())  # ok
    for number, task in enumerate(done):
        print(number, task.result())  # ok
    for pair, task in enumerate(done):
        print(pair[0], task)  # ok
    for task, number in zip(done, range(9)):  # ok
        print(number, task)
    for task in sorted(done, key=tasks.index):  # ok
        print(task.result())
    for name, task in zip(names, sorted(done, key=tasks.index)):  # ok
        print(name, task.result())
    print(list(done)[0].result())  # ok
    for task in pending:
        task.cancel()  # ok
    for name, task in zip(names, tasks):  # ok
        print(name, task.result())
    both = await asyncio.wait(tasks)
    done = both[0]
    found, other = fetch(tasks)
    first, rest = await fetch(tasks)
    texts = [task.result() for task in names.done] + [*found]
    for index, text in enumerate(texts):
        print(names[index + 1], text, names[0:index])  # ok
    for index, task in enumerate(done):
        print(names[index : index + 2], names[:index], task)  # ok
    one = two
    two = one
    both = zip(names, one), zip(names, other_tasks)  # ok
    return done, both[1], zip(names, found), zip(names, first), other, rest  # ok


# === results that got an order of their own
import asyncio


async def collect(names, fetch):
    found = []
    for task in asyncio.as_completed([fetch(name) for name in names]):
        found.append(await task)
    found.sort()
    return dict(zip(names, found))  # ok


async def collect_both(names, fetch):
    found = []
    for task in asyncio.as_completed([fetch(name) for name in names]):
        found.append(await task)
    for name in names:
        found.append(name)
    return dict(zip(names, found))  # ok


async def looked_at(names, fetch):
    found = []
    for task in asyncio.as_completed([fetch(name) for name in names]):
        found.append(await task)
        print(found, len(found))
    if found:
        print(f"{found}")
    return dict(zip(names, found))  # error: ASYNC608


async def handed_over(names, fetch, sort):
    found = []
    for task in asyncio.as_completed([fetch(name) for name in names]):
        found.append(await task)
    sort(found)
    return dict(zip(names, found))  # ok


async def exchanged(names, fetch):
    found = []
    for task in asyncio.as_completed([fetch(name) for name in names]):
        found.append(await task)
    found[0], found[1] = found[1], found[0]
    return dict(zip(names, found))  # ok


async def gathered(names, fetch):
    results = await asyncio.gather(*[fetch(name) for name in names])
    for index, result in enumerate(results):
        print(names[index], result)  # ok
    return dict(zip(names, results))  # ok


async def unlike(names, others, fetch):
    found = []
    found.append(await fetch(names[0]))
    pages = asyncio.as_completed([fetch(name) for name in names])
    first = [await pages for pages in pages]
    pair = zip(others, asyncio.as_completed([fetch(name) for name in names]))  # ok
    return dict(zip(names, found)), first, zip(names, [*found]), pair  # ok


# === names that are not the loop's
import asyncio


async def show(tasks, names):
    for task in asyncio.as_completed(tasks):
        await task
    for task in names:
        print(task.result())  # ok
    global last
    for last in asyncio.as_completed(tasks):  # ok
        print("next")
    for name, number in enumerate(asyncio.as_completed(tasks)):
        await number
    for pair in enumerate(asyncio.as_completed(tasks)):  # ok
        await pair[1]
    done, (a, b) = await asyncio.wait(tasks)
    return zip(names, a), zip(names, b), names[0], done  # ok


# === another as_completed
from house import as_completed, wait


async def show(tasks, names):
    for name, task in zip(names, as_completed(tasks)):  # ok
        print(name, task.result())
    done, pending = await wait(tasks)
    return done[0], pending[0]  # ok


# === one of the two sets by its number
import asyncio


async def fetch(url): ...


async def first(tasks):
    both = await asyncio.wait(tasks)
    print(both[1])  # ok
    return both[0][0].result()  # error: ASYNC608


async def first_of_set(tasks):
    done = (await asyncio.wait(tasks))[0]
    print(done.pop())  # ok
    return done[0].result()  # error: ASYNC608


async def at_once(tasks):
    return (await asyncio.wait(tasks))[0][0]  # error: ASYNC608


async def paired(urls, tasks):
    return dict(zip(urls, (await asyncio.wait(tasks))[0]))  # error: ASYNC608


async def numbered(urls):
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    done, _ = await asyncio.wait(tasks)
    for number, task in enumerate(done):
        print(urls[number], task.result())  # error: ASYNC608


async def other(tasks, table):
    results = await asyncio.gather(*tasks)
    return results[0][0], table[0][0]  # ok


# === items that are taken for results
import asyncio


async def main(fetch, names):
    pages = [fetch(name) for name in names]
    for page in asyncio.as_completed(pages):
        print(page["title"])  # error: ASYNC608
    for page in asyncio.as_completed([fetch("a"), fetch("b")]):
        print(page + 1, len(page))  # error: ASYNC608, ASYNC608
    for page in asyncio.as_completed([fetch("a"), fetch("b")]):
        print((await page)["title"])  # ok
    for page in asyncio.as_completed([fetch("a"), fetch("b")]):
        if page is not None and isinstance(page, object):  # ok
            print(await page)


# === sets in variables with an annotation
import asyncio


async def first(tasks):
    done: set = (await asyncio.wait(tasks))[0]
    print(done.pop())  # ok
    return done[0].result()  # error: ASYNC608


# === silent: a coroutine of as_completed() that something new is kept for
import asyncio


async def when(tasks, clock):
    ended = {}
    for page in asyncio.as_completed(tasks):
        ended[page] = clock.now()  # ok
        print(await page)
    return ended


# === inputs of map and list
import asyncio


async def fetch(url):
    await asyncio.sleep(1)
    return url


async def mapped(urls, others):
    for url, page in zip(urls, asyncio.as_completed(map(fetch, urls))):  # error: ASYNC608
        print(url, await page)
    for url, page in zip(urls, asyncio.as_completed(list(map(fetch, urls)))):  # error: ASYNC608
        print(url, await page)
    for other, page in zip(others, asyncio.as_completed(map(fetch, urls))):  # ok
        print(other, await page)
    for url, page in zip(urls, asyncio.as_completed(made(urls))):  # ok
        print(url, await page)
    for name, page in zip(fetch, asyncio.as_completed(map(fetch, urls))):  # ok
        print(name, await page)
