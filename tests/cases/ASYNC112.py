# === a block that makes one task
import asyncio
from asyncio import TaskGroup as Group


async def refresh(load):
    async with asyncio.TaskGroup() as group:  # error: ASYNC112@16
        group.create_task(load("news"))


async def awaited(load):
    async with asyncio.TaskGroup() as tg:  # error: ASYNC112
        await tg.create_task(load("news"))


async def alias(load):
    async with Group() as tg:  # error: ASYNC112@16
        tg.create_task(load())


async def prepared(coro):
    async with asyncio.TaskGroup() as tg:  # error: ASYNC112
        tg.create_task(coro)


async def keyword(load):
    async with asyncio.TaskGroup() as tg:  # error: ASYNC112
        tg.create_task(coro=load())


# === among other context managers
import asyncio


async def limited(load):
    async with asyncio.timeout(5), asyncio.TaskGroup() as tg:  # error: ASYNC112@36
        tg.create_task(load())


async def inside_session(session, load):
    async with session.begin() as transaction:
        async with asyncio.TaskGroup() as tg:  # error: ASYNC112
            tg.create_task(load(transaction))


async def in_try(load):
    try:
        async with asyncio.TaskGroup() as tg:  # error: ASYNC112
            tg.create_task(load())
    except OSError:
        print("failed")


class Loader:
    async def run(self):
        for source in self.sources:
            async with asyncio.TaskGroup() as tg:  # error: ASYNC112
                tg.create_task(self.load(source))


# === two groups after another, of the same name
import asyncio


async def twice(load, save):
    async with asyncio.TaskGroup() as tg:  # error: ASYNC112
        tg.create_task(load())
    async with asyncio.TaskGroup() as tg:  # error: ASYNC112
        tg.create_task(save())
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(load())
        tg.create_task(save())


# === several tasks, or work beside the task
import asyncio


async def several(load):
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(load("news"))
        tg.create_task(load("mail"))


async def loop(load, names):
    async with asyncio.TaskGroup() as tg:  # ok
        for name in names:
            tg.create_task(load(name))


async def comprehension(load, names):
    async with asyncio.TaskGroup() as tg:  # ok
        [tg.create_task(load(name)) for name in names]


async def beside(load, work):
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(load())
        await work()


async def condition(load, wanted):
    async with asyncio.TaskGroup() as tg:  # ok
        if wanted:
            tg.create_task(load())


# === the task is kept
import asyncio


class Service:
    async def start(self, run):
        async with asyncio.TaskGroup() as tg:  # ok
            self.task = tg.create_task(run())

    async def local(self, run):
        async with asyncio.TaskGroup() as tg:  # ok
            task = tg.create_task(run())
        return task.result()

    async def appended(self, run, tasks):
        async with asyncio.TaskGroup() as tg:  # ok
            tasks.append(tg.create_task(run()))

    async def with_callback(self, run, done):
        async with asyncio.TaskGroup() as tg:  # ok
            tg.create_task(run()).add_done_callback(done)


# === the group is passed on and gets more tasks
import asyncio
from functools import partial


async def passed(serve):
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(serve(tg))


async def passed_deep(serve):
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(serve(handlers={"spawn": partial(spawn, tg)}))


async def passed_lambda(serve):
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(serve(lambda job: tg.create_task(job())))


async def captured(connections, handle):
    async def accept():
        async for connection in connections:
            tg.create_task(handle(connection))

    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(accept())


async def through_object(server):
    async with asyncio.TaskGroup() as server.group:  # ok
        server.group.create_task(server.accept())


async def through_local(server, accept):
    group = server.group = asyncio.TaskGroup()
    async with group as tg:  # ok
        tg.create_task(accept(group))


def spawn(group, job):
    return group.create_task(job())


# === module-wide names
import asyncio

tg = None


async def accept(connections, handle):
    async for connection in connections:
        tg.create_task(handle(connection))


async def serve(connections, handle):
    global tg
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(accept(connections, handle))


# === the task is more than its coroutine
import asyncio
import contextvars


async def named(load):
    async with asyncio.TaskGroup() as tg:  # error: ASYNC112
        tg.create_task(load(), name="loader")


async def own_context(load):
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(load(), context=contextvars.copy_context())


async def options(load, options):
    async with asyncio.TaskGroup() as tg:  # ok
        tg.create_task(load(), **options)


# === other groups, other methods
import asyncio

import anyio


class TaskGroup:
    def create_task(self, coro):
        return asyncio.ensure_future(coro)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        return None


async def own(load):
    async with TaskGroup() as tg:  # ok
        tg.create_task(load())


async def anyio_group(load):
    async with anyio.create_task_group() as tg:  # ok
        tg.start_soon(load)


async def other_receiver(loop, load):
    async with asyncio.TaskGroup() as tg:  # ok
        print(tg)


async def another(other, load):
    async with asyncio.TaskGroup() as tg:  # ok
        other.create_task(load())
    print(tg)


async def no_name(other, load):
    async with asyncio.TaskGroup():  # ok
        other.create_task(load())


# === a name of several groups
# python: 3.11
import asyncio


async def work(n): ...


async def main(numbers):
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(work(n)) for n in numbers]
    async with asyncio.TaskGroup() as tg:  # error: ASYNC112
        tg.create_task(work(1))
    async with asyncio.TaskGroup() as other:  # ok
        other.create_task(work(sum(other.count(n) for n in numbers)))
    async with asyncio.TaskGroup() as late:  # ok
        late.create_task(work(lambda: late))
    return tasks
