# === gather of a collection
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main(names):
    await asyncio.gather([fetch("a"), fetch("b")])  # error: ASYNC609@11
    await asyncio.gather([fetch(name) for name in names])  # error: ASYNC609
    await asyncio.gather(fetch(name) for name in names)  # error: ASYNC609
    await asyncio.gather((fetch("a"), fetch("b")))  # error: ASYNC609
    await asyncio.gather({fetch("a")})  # error: ASYNC609
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    await asyncio.gather(tasks)  # error: ASYNC609
    await asyncio.gather(tasks, return_exceptions=True)  # error: ASYNC609
    running = []
    for name in names:
        running.append(asyncio.create_task(fetch(name)))
    results = await asyncio.gather(running)  # error: ASYNC609@21
    await asyncio.gather(*tasks)  # ok
    await asyncio.gather(*[fetch("a"), fetch("b")])  # ok
    await asyncio.gather(*(fetch(name) for name in names))  # ok
    return results


# === wait for one, or for coroutines
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main(names):
    task = asyncio.create_task(fetch("a"))
    await asyncio.wait(task)  # error: ASYNC609@11
    await asyncio.wait(fetch("a"))  # error: ASYNC609
    await asyncio.wait([fetch("a"), fetch("b")])  # error: ASYNC609
    await asyncio.wait({fetch("a")}, timeout=5)  # error: ASYNC609
    await asyncio.wait([task, fetch("b")])  # error: ASYNC609
    await asyncio.wait([fetch(name) for name in names])  # error: ASYNC609
    await asyncio.wait(fetch(name) for name in names)  # error: ASYNC609
    coroutines = [fetch(name) for name in names]
    await asyncio.wait(coroutines)  # error: ASYNC609
    done, pending = await asyncio.wait(fs=coroutines)  # error: ASYNC609@27
    await asyncio.wait([task])  # ok
    await asyncio.wait({task, asyncio.create_task(fetch("b"))})  # ok
    await asyncio.wait([asyncio.ensure_future(fetch(name)) for name in names])  # ok
    await asyncio.wait([asyncio.create_task(each) for each in coroutines])  # ok
    return done, pending


# === wait_for of several
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main(names):
    await asyncio.wait_for([fetch("a"), fetch("b")], 5)  # error: ASYNC609@11
    await asyncio.wait_for([fetch(name) for name in names], timeout=5)  # error: ASYNC609
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    await asyncio.wait_for(tasks, 5)  # error: ASYNC609
    await asyncio.wait_for((fetch("a"), fetch("b")), 5)  # error: ASYNC609
    await asyncio.wait_for(asyncio.gather(*tasks), 5)  # ok
    await asyncio.wait_for(tasks[0], 5)  # ok
    await asyncio.wait_for(fetch("a"), 5)  # ok


# === futures where a coroutine is wanted
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


def main(names, loop: asyncio.AbstractEventLoop):
    asyncio.run(asyncio.gather(fetch("a"), fetch("b")))  # error: ASYNC609@5
    asyncio.run(asyncio.gather(*[fetch(name) for name in names]))  # error: ASYNC609
    loop.run_until_complete(asyncio.gather(fetch("a"), fetch("b")))  # ok
    asyncio.run(asyncio.wait_for(fetch("a"), 5))  # ok
    asyncio.run(fetch("a"))  # ok


async def start(names, loop: asyncio.AbstractEventLoop):
    task = asyncio.create_task(asyncio.gather(fetch("a"), fetch("b")))  # error: ASYNC609
    asyncio.create_task(asyncio.gather(fetch("a"), fetch("b")))  # error: ASYNC609
    other = loop.create_task(asyncio.gather(*names))  # error: ASYNC609@13
    third = asyncio.create_task(asyncio.shield(fetch("a")))  # error: ASYNC609
    fourth = asyncio.create_task(loop.run_in_executor(None, print))  # error: ASYNC609
    fifth = asyncio.create_task(task)  # error: ASYNC609
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.gather(*names))  # error: ASYNC609
        group.create_task(fetch("a"))  # ok
    asyncio.run_coroutine_threadsafe(asyncio.gather(*names), loop)  # error: ASYNC609
    future = asyncio.ensure_future(asyncio.gather(fetch("a"), fetch("b")))  # ok
    await asyncio.gather(asyncio.gather(fetch("a"), fetch("b")), fetch("c"))  # ok
    return task, other, third, fourth, fifth, future


# === what is not known
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main(tasks, jobs: list, make, one):
    await asyncio.gather(one)  # ok
    await asyncio.gather(tasks[0])  # ok
    await asyncio.gather(make())  # ok
    await asyncio.wait(tasks)  # ok
    await asyncio.wait(jobs)  # ok
    await asyncio.wait(make())  # ok
    await asyncio.wait([make(each) for each in jobs])  # ok
    await asyncio.wait([one, make()])  # ok
    await asyncio.wait([*tasks, *jobs])  # ok
    await asyncio.wait_for(one, 5)  # ok
    await asyncio.wait_for(make(), 5)  # ok
    await asyncio.wait_for()  # ok
    await asyncio.wait()  # ok
    task = asyncio.create_task(make())  # ok
    other = asyncio.create_task(one)  # ok
    return task, other


# === the tasks of a dictionary
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main(names):
    tasks = {name: asyncio.create_task(fetch(name)) for name in names}
    await asyncio.gather(*tasks.values())  # ok
    await asyncio.wait(tasks.values())  # ok
    by_task = {asyncio.create_task(fetch(name)): name for name in names}
    await asyncio.wait(by_task)  # ok
    await asyncio.gather(*by_task)  # ok
    coroutines = {name: fetch(name) for name in names}
    await asyncio.gather(*coroutines.values())  # ok
    await asyncio.wait(coroutines.values())  # error: ASYNC609
    again = {asyncio.create_task(fetch(name)): fetch(name) for name in names}
    await asyncio.wait(again)  # ok
    await asyncio.gather(*again.values())


def spawn(coroutine: "asyncio.Future[int]"):
    return asyncio.run(coroutine)  # ok


# === names that are bound again
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main(names, one):
    jobs = [fetch(name) for name in names]
    jobs = asyncio.gather(*jobs)
    await asyncio.wait_for(jobs, 5)  # ok
    pending = [fetch(name) for name in names]
    pending = {asyncio.create_task(each) for each in pending}
    while pending:
        done, pending = await asyncio.wait(pending)  # ok
    for task in [asyncio.create_task(fetch(name)) for name in names]:
        await asyncio.wait_for(task, 5)  # ok
    return done


# === other people's functions
import asyncio

from house import create_task, gather, run, wait, wait_for


async def fetch(name):
    await asyncio.sleep(1)


async def main(names, client):
    await gather([fetch(name) for name in names])  # ok
    await wait([fetch(name) for name in names])  # ok
    await wait_for([fetch(name) for name in names], 5)  # ok
    await create_task(asyncio.gather(fetch("a"), fetch("b")))  # ok
    await run(asyncio.gather(fetch("a"), fetch("b")))  # ok
    await client.wait([fetch(name) for name in names])  # ok
    await client.loop.create_task(asyncio.gather(*names))  # ok


# === a test that hands the failure over
import asyncio
import unittest


class TestWait(unittest.TestCase):
    def test_wait(self):
        loop = asyncio.new_event_loop()
        self.assertRaises(
            TypeError, loop.run_until_complete, asyncio.wait(asyncio.sleep(1))  # ok
        )


# === a test that expects the failure
import asyncio

import pytest


async def test_wait():
    with pytest.raises(TypeError):
        await asyncio.wait([asyncio.sleep(1)])  # ok


# === what map gives
import asyncio


async def fetch(url): ...


def started(url):
    return asyncio.ensure_future(fetch(url))


async def all_of(urls):
    await asyncio.wait(map(fetch, urls))  # error: ASYNC609
    await asyncio.wait(list(map(fetch, urls)))  # error: ASYNC609
    await asyncio.gather(map(fetch, urls))  # error: ASYNC609
    await asyncio.gather(*map(fetch, urls))  # ok
    await asyncio.wait(map(started, urls))  # ok
    await asyncio.wait([asyncio.ensure_future(each) for each in map(fetch, urls)])  # ok


# === collections that are filled, counted or run
import asyncio


async def fetch(url): ...


async def all_of(urls):
    jobs = []
    for url in urls:
        jobs.append(fetch(url))
    await asyncio.wait(jobs)  # error: ASYNC609
    await asyncio.gather(tuple(jobs))  # error: ASYNC609
    await asyncio.gather(tuple(fetch(url) for url in urls))  # error: ASYNC609
    tasks = []
    for url in urls:
        tasks.append(asyncio.create_task(fetch(url)))
    await asyncio.wait(tasks)  # ok
    await asyncio.wait(tuple(tasks))  # ok
    await asyncio.gather(*tuple(tasks))  # ok


def run(urls):
    with asyncio.Runner() as runner:
        runner.run(asyncio.gather(fetch(1), fetch(2)))  # error: ASYNC609
        runner.run(all_of(urls))  # ok


# === declared as coroutines, and asked whether they are tasks
import asyncio
from typing import Coroutine, List


async def finish(given: List[Coroutine]):
    tasks = []
    for each in given:
        if not isinstance(each, asyncio.Task):
            tasks.append(asyncio.create_task(each))
        else:
            tasks.append(each)
    await asyncio.wait(tasks)  # ok


async def finish_both(first: Coroutine, second: Coroutine):
    if isinstance(first, (asyncio.Future, asyncio.Task)):
        await asyncio.wait([first])  # ok
    await asyncio.wait([second])  # error: ASYNC609


async def finish_others(given: List[Coroutine]):
    tasks = []
    for each in given:
        if isinstance(each, asyncio.Task):
            each.cancel()
        else:
            tasks.append(each)
    await asyncio.wait(tasks)  # error: ASYNC609


# === lists that are filled in several ways
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return name


async def main(tasks, names):
    appended = []
    for name in names:
        appended.append(fetch(name))
    await asyncio.wait(appended)  # error: ASYNC609

    extended = []
    extended.extend(tasks)
    await asyncio.wait(extended)  # ok

    made = []
    made.append(asyncio.create_task(fetch("a")))
    made.insert(0, asyncio.create_task(fetch("b")))
    await asyncio.wait(made)  # ok

    inserted = []
    inserted.insert(0, fetch("a"))
    await asyncio.wait(inserted)  # error: ASYNC609
