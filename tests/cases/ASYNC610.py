# === twice in a row
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def twice():
    request = fetch()
    await request
    await request  # error: ASYNC610@5


async def in_one_expression():
    request = fetch()
    return (await request, await request)  # error: ASYNC610@28


async def some_lines_apart(log):
    request = fetch()
    first = await request
    if first:
        log(first)
    log("again")
    return await request  # error: ASYNC610


async def after_both_branches(flag):
    request = fetch()
    if flag:
        a = await request
    else:
        a = 1 + await request
    return a + await request  # error: ASYNC610


async def after_one_branch(flag):
    request = fetch()
    if flag:
        print(await request)
    return await request  # error: ASYNC610


# === in a handler, and in finally
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def handler():
    request = fetch()
    try:
        await request
    except OSError:
        await request  # error: ASYNC610


async def timed_out():
    request = fetch()
    try:
        return await asyncio.wait_for(request, 1)
    except asyncio.TimeoutError:
        return await request  # error: ASYNC610


async def cleaned():
    request = fetch()
    try:
        await request
    finally:
        await request  # error: ASYNC610


# === loops
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def retry():
    request = fetch()
    for attempt in range(3):
        try:
            return await request  # error: ASYNC610@20
        except OSError:
            print("failed", attempt)


async def retry_with_limit():
    request = fetch()
    while True:
        try:
            return await asyncio.wait_for(request, 5)  # error: ASYNC610
        except asyncio.TimeoutError:
            continue


async def poll(queue):
    check = fetch()
    while not queue.empty():
        await check  # error: ASYNC610
        await asyncio.sleep(1)


async def until(ready):
    check = fetch()
    while True:
        if await check == ready:  # error: ASYNC610
            break


async def outer_loop(items):
    request = fetch()
    for item in items:
        for part in item:
            print(part)
        await request  # error: ASYNC610


# === a parameter
import asyncio
from typing import Any, Coroutine


async def retry(request: Coroutine[Any, Any, str], attempts: int = 3) -> str:
    for attempt in range(attempts):
        try:
            return await request  # error: ASYNC610
        except OSError:
            await asyncio.sleep(attempt)
    raise TimeoutError


async def patiently(request: "Coroutine[Any, Any, str]"):
    while True:
        try:
            return await asyncio.wait_for(request, 1)  # error: ASYNC610
        except asyncio.TimeoutError:
            print("still waiting")


async def bare(request: Coroutine):
    await request
    await request  # error: ASYNC610


# === as tasks
import asyncio


async def work():
    await asyncio.sleep(1)


async def tasks():
    job = work()
    first = asyncio.create_task(job)
    second = asyncio.create_task(job)  # error: ASYNC610@14
    await asyncio.wait([first, second])


async def task_and_await():
    job = work()
    task = asyncio.ensure_future(job)
    await job  # error: ASYNC610
    await task


async def many(count):
    job = work()
    tasks = []
    for _ in range(count):
        tasks.append(asyncio.create_task(job))  # error: ASYNC610
    await asyncio.wait(tasks)


async def gathered():
    job = work()
    await asyncio.gather(job, asyncio.sleep(1))
    await job  # error: ASYNC610


def main():
    job = work()
    asyncio.run(job)
    asyncio.run(job)  # error: ASYNC610


# === made anew
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def anew():
    request = fetch()
    await request  # ok
    request = fetch()
    await request  # ok


async def anew_in_the_loop():
    for attempt in range(3):
        request = fetch()
        try:
            return await request  # ok
        except OSError:
            print(attempt)


async def anew_at_the_end():
    request = fetch()
    while True:
        print(await request)  # ok
        request = fetch()


async def anew_in_the_handler():
    request = fetch()
    while True:
        try:
            return await request  # ok
        except OSError:
            request = fetch()


# === only once on each path
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def either(flag):
    request = fetch()
    if flag:
        return await request  # ok
    return await request  # ok


async def one_or_the_other(flag):
    request = fetch()
    if flag:
        await request  # ok
    else:
        await request  # ok


async def correlated(flag):
    request = fetch()
    if flag:
        await request  # ok
    print("done" if flag else "not yet")
    if not flag:
        await request  # ok


async def returned_through_finally(flag):
    request = fetch()
    try:
        if flag:
            return await request  # ok
    finally:
        print("done")
    return await request  # ok


async def failed_before(prepare):
    request = fetch()
    try:
        await prepare()
        await request  # ok
    except OSError:
        await request  # ok


async def first_round():
    request = fetch()
    while True:
        await request  # ok
        break


async def first_round_too(hosts):
    request = fetch()
    for host in hosts:
        print(host)
        return await request  # ok


async def first_round_else(hosts):
    request = fetch()
    for host in hosts:
        try:
            return await request  # ok
        except OSError:
            print(host)
            raise


async def in_one_round(items, wanted):
    request = fetch()
    for item in items:
        if item == wanted:
            await request  # ok


# === tasks and futures
import asyncio
from typing import Awaitable, Coroutine, Union


async def fetch():
    await asyncio.sleep(1)


async def task():
    job = asyncio.create_task(fetch())
    await job  # ok
    await job  # ok


async def made_a_task():
    job = fetch()
    job = asyncio.ensure_future(job)
    while not job.done():
        await asyncio.wait_for(asyncio.shield(job), 1)  # ok
    return await job  # ok


async def awaitable(job: Awaitable):
    await job  # ok
    await job  # ok


async def any_of(job: Union[Coroutine, asyncio.Future]):
    await job  # ok
    await job  # ok


async def unknown(job):
    for attempt in range(3):
        try:
            return await job  # ok
        except OSError:
            print(attempt)


async def same_twice():
    job = fetch()
    await asyncio.gather(job, job)


async def factory(make: "Callable[[], Coroutine]"):
    for attempt in range(3):
        try:
            return await make()
        except OSError:
            print(attempt)


# === something else by then
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def result():
    page = fetch()
    page = await page
    for part in page:
        await part.read()


async def forgotten(items):
    request = fetch()
    for item in items:
        if request is not None:
            print(item, await request)  # ok
            request = None


async def maybe_a_task(flag):
    job = fetch()
    if flag:
        job = asyncio.create_task(job)  # ok
    await job  # ok
    await job  # ok


async def deleted(items):
    request = fetch()
    for item in items:
        print(item)
        await request  # ok
        del request
        request = fetch()


# === on purpose
import asyncio

import pytest


async def fetch():
    await asyncio.sleep(1)


async def test_reuse():
    request = fetch()
    await request  # ok
    with pytest.raises(RuntimeError):
        await request  # ok


async def test_reuse_by_hand():
    request = fetch()
    await request  # ok
    try:
        await request  # ok
    except RuntimeError:
        return True


# === handed on
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def handed_on(run):
    request = fetch()
    run(request)
    run(request)
    await request  # ok


async def in_nested_functions():
    request = fetch()

    async def start():
        nonlocal request
        request = fetch()

    await request  # ok
    await start()
    await request  # ok


async def waits():
    request = fetch()
    waiting = asyncio.wait_for(request, 1)
    return await waiting


# === a parameter declared by another name of the type
import asyncio
from collections.abc import Coroutine as Coro
from typing import Any


async def retried(job: "Coro[Any, Any, int]", seconds: float):
    while True:
        try:
            return await asyncio.wait_for(job, seconds)  # error: ASYNC610
        except asyncio.TimeoutError:
            print("again")


async def once(job: Coro[Any, Any, int]):
    return await job  # ok


# === one of two coroutines, twice
async def fetch(url): ...


async def either(old):
    page = fetch("old") if old else fetch("new")
    await page
    return await page  # error: ASYNC610


# === awaited in each round of a comprehension
async def fetch():
    return 1


async def add(numbers):
    fetched = fetch()
    return [number + await fetched for number in numbers]  # error: ASYNC610


async def add_first(numbers):
    fetched = fetch()
    found = [number for number in [await fetched]]  # ok
    return [number + await fetch() for number in numbers], found  # ok

# === a loop around the function in which a coroutine is awaited in rounds
async def load():
    return 1


def make(names):
    made = []
    for _ in names:

        async def once():
            coroutine = load()
            return await coroutine

        async def often():
            coroutine = load()
            return [await coroutine for _ in names]  # error: ASYNC610

        async def sometimes():
            coroutine = load()
            for name in names:
                if name:
                    await coroutine  # ok

        made += [once, often, sometimes]
    return made


# === a collection of coroutines that is gathered again
import asyncio


async def fetch(n): ...


async def twice(ns):
    requests = [fetch(n) for n in ns]
    print(len(requests))
    await asyncio.gather(*requests)
    await asyncio.gather(*requests)  # error: ASYNC610


async def of_calls():
    requests = (fetch(1), fetch(2))
    while True:
        await asyncio.gather(*requests, fetch(3))  # error: ASYNC610


async def tries(ns):
    requests = [fetch(n) for n in ns]
    for _ in range(3):
        try:
            return await asyncio.gather(*requests)  # error: ASYNC610
        except OSError:
            pass


async def made_anew(ns):
    requests = [fetch(n) for n in ns]
    await asyncio.gather(*requests)
    requests = [fetch(n) for n in ns]
    await asyncio.gather(*requests)  # ok


async def emptied(ns):
    requests = [fetch(n) for n in ns]
    await asyncio.gather(*requests)
    requests.clear()
    requests.append(fetch(0))
    await asyncio.gather(*requests)  # ok


async def of_tasks(ns):
    tasks = [asyncio.create_task(fetch(n)) for n in ns]
    await asyncio.gather(*tasks)
    await asyncio.gather(*tasks)  # ok


async def of_batches(batches):
    for batch in batches:
        requests = [fetch(n) for n in batch]
        await asyncio.gather(*requests)  # ok


async def either(ns, quickly):
    requests = [fetch(n) for n in ns]
    if quickly:
        await asyncio.gather(*requests)
    else:
        await asyncio.gather(*requests)  # ok


async def given(requests):
    await asyncio.gather(*requests)
    await asyncio.gather(*requests)  # ok


async def none(ns):
    requests = []
    await asyncio.gather(*requests)
    await asyncio.gather(*requests)  # ok


# === by another name
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def other_name():
    request = fetch()
    other = request
    await other
    await request  # error: ASYNC610


async def the_first_name_first():
    request = fetch()
    other = request
    await request
    return await asyncio.wait_for(other, 1)  # error: ASYNC610


async def through_two_names():
    request = fetch()
    other = request
    another = other
    await request
    await another  # error: ASYNC610


async def two_names_at_once():
    request = other = fetch()
    await request
    await other  # error: ASYNC610


async def two_names_in_the_handler():
    other = request = fetch()
    try:
        await other
    except TimeoutError:
        await request  # error: ASYNC610


async def in_a_tuple():
    request = fetch()
    first, second = request, 2
    await first
    await request  # error: ASYNC610


async def in_each_round(urls):
    for url in urls:
        request = fetch()
        last = request
        await last
        await request  # error: ASYNC610


# === another name of something else by then
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def kept_for_later():
    request = fetch()
    first = request
    request = fetch()
    await first
    await request  # ok


async def bound_in_each_round(urls):
    last = None
    for url in urls:
        request = fetch()
        if last is not None:
            await last  # ok
        last = request
    await last  # ok


async def the_other_is_bound_again():
    request = fetch()
    other = request
    await request
    other = fetch()
    await other  # ok


async def on_one_path(flag):
    request = fetch()
    other = fetch()
    if flag:
        other.close()
        other = request
    else:
        await request
    await other  # ok


async def of_a_task():
    request = asyncio.ensure_future(fetch())
    other = request
    await request
    await other  # ok


async def two_at_once_that_part():
    request = other = fetch()
    request = fetch()
    await request
    await other  # ok


async def in_the_last_round(urls):
    request = other = fetch()
    for url in urls:
        await other
        request = other = fetch()
    await request  # ok


async def only_looked_at():
    request = fetch()
    other = request
    print(type(other))
    await request  # ok


async def in_a_nested_function():
    request = fetch()
    other = request

    async def run():
        await other  # ok

    await request
    return run


async def part_of_something():
    request = fetch()
    other, rest = divide(request)
    await other
    await request  # ok


def divide(request):
    return fetch(), request


async def two_of_one_call():
    request, other = fetch(), fetch()
    await request
    await other  # ok
