# === return from the block
import asyncio
from asyncio import TaskGroup


async def first_page(fetch, refresh):
    async with asyncio.TaskGroup() as group:
        group.create_task(refresh())
        return await fetch()  # error: ASYNC121@9


async def hedged(fetch, mirrors):
    async with TaskGroup() as tg:
        tasks = [tg.create_task(fetch(mirror)) for mirror in mirrors]
        for done in asyncio.as_completed(tasks):
            return await done  # error: ASYNC121


async def bare(jobs):
    async with asyncio.TaskGroup() as tg:
        for job in jobs:
            if job is None:
                return  # error: ASYNC121
            tg.create_task(job())


# === break and continue of a loop around the group
import asyncio


async def poll(sources, stop):
    while True:
        async with asyncio.TaskGroup() as tg:
            for source in sources:
                tg.create_task(source.poll())
            if stop.is_set():
                break  # error: ASYNC121


async def rounds(batches, send):
    for batch in batches:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(send(batch.head))
            if not batch.rest:
                continue  # error: ASYNC121
            tg.create_task(send(batch.rest))


async def over_stream(stream, send):
    async for batch in stream:
        async with asyncio.timeout(5), asyncio.TaskGroup() as tg:
            tg.create_task(send(batch))
            if batch.last:
                break  # error: ASYNC121@17


# === through other blocks
import asyncio as aio


async def through_try(load, save):
    async with aio.TaskGroup() as tg:
        saving = tg.create_task(save())
        try:
            with open_nothing():
                return await load()  # error: ASYNC121
        except OSError:
            return None  # error: ASYNC121
        finally:
            print(saving)


async def through_else(items, work):
    for item in items:
        async with aio.TaskGroup() as tg:
            for part in item:
                tg.create_task(work(part))
            else:
                break  # error: ASYNC121


def open_nothing():
    raise NotImplementedError


# === through a match statement
# python: 3.10
import asyncio


async def dispatch(command, worker):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(worker())
        match command:
            case "stop":
                return 1  # error: ASYNC121
            case _:
                pass


# === a group made before, annotated, or held by an object
import asyncio
from typing import Optional


class Pool:
    def __init__(self) -> None:
        self.group = asyncio.TaskGroup()

    async def run(self, job):
        async with self.group as tg:
            tg.create_task(job())
            return 1  # error: ASYNC121


async def given(group: asyncio.TaskGroup, job):
    async with group:
        group.create_task(job())
        return 1  # error: ASYNC121


async def made(job):
    group = asyncio.TaskGroup()
    async with group:
        group.create_task(job())
        return 1  # error: ASYNC121


# === two groups, one statement
import asyncio


async def both(first, second):
    async with asyncio.TaskGroup() as outer:
        outer.create_task(first())
        async with asyncio.TaskGroup() as inner:
            inner.create_task(second())
            return 1  # error: ASYNC121


# === jumps that stay in the block
import asyncio


async def inner_loops(jobs, queue):
    async with asyncio.TaskGroup() as tg:
        for job in jobs:
            if job is None:
                continue  # ok
            if job.last:
                break  # ok
            tg.create_task(job.run())
        while True:
            item = await queue.get()
            if item is None:
                break  # ok
            tg.create_task(item())
        async for message in queue.messages():
            if not message:
                continue  # ok
            try:
                tg.create_task(message())
            except ValueError:
                break  # ok


# === functions defined in the block
import asyncio


async def nested(items):
    async with asyncio.TaskGroup() as tg:

        async def worker(item):
            for part in item:
                if part:
                    break  # ok
            return item  # ok

        def key(item):
            return item.key  # ok

        class Job:
            def run(self):
                return 1  # ok

        for item in sorted(items, key=lambda item: item.key):
            tg.create_task(worker(item))
        print(key, Job)


# === return after the block
import asyncio


async def after(fetch, urls):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(url)) for url in urls]
    return [task.result() for task in tasks]  # ok


async def in_except(fetch, urls):
    try:
        async with asyncio.TaskGroup() as tg:
            for url in urls:
                tg.create_task(fetch(url))
    except OSError:
        return None  # ok
    else:
        return urls  # ok


async def loop_around(fetch, urls):
    while True:
        async with asyncio.TaskGroup() as tg:
            for url in urls:
                tg.create_task(fetch(url))
        if not urls:
            break  # ok


# === what is not wanted any more is cancelled first
import asyncio


def _cancel_all(tasks):
    for task in tasks:
        task.cancel()


async def first_of(fetch, mirrors):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(fetch(mirror)) for mirror in mirrors]
        for done in asyncio.as_completed(tasks):
            page = await done
            _cancel_all(tasks)
            return page  # ok


async def with_heartbeat(beat, work):
    async with asyncio.TaskGroup() as tg:
        heart = tg.create_task(beat())
        result = await work()
        heart.cancel()
        return result  # ok


async def several(beats, work):
    async with asyncio.TaskGroup() as tg:
        hearts = [tg.create_task(beat()) for beat in beats]
        result = await work()
        for heart in hearts:
            heart.cancel()
        return result  # ok


# === other context managers, other task groups
import asyncio


class TaskGroup:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        return None


async def own(job):
    async with TaskGroup() as tg:
        return await job(tg)  # ok


async def timeout(job):
    async with asyncio.timeout(5):
        return await job()  # ok


async def locked(lock: asyncio.Lock, job):
    for _ in range(3):
        async with lock:
            if await job():
                break  # ok
    return None


async def unknown(group, job):
    async with group as tg:
        tg.create_task(job())
        return 1  # ok


async def raising(job):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job())
        raise ValueError(job)  # ok


# === a group of another library is left as its cancel scope says
import anyio


async def serve(task, work):
    async with anyio.create_task_group() as tg:
        tg.start_soon(task)
        result = await work()
        tg.cancel_scope.cancel()
        return result  # ok


# === the name is something else here
import asyncio


async def shadowed(asyncio, job):
    async with asyncio.TaskGroup() as tg:
        tg.create_task(job())
        return 1  # ok
