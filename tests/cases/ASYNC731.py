# === one task
import asyncio


async def with_heartbeat(work, beat):
    heart = asyncio.create_task(beat())
    await work()
    heart.cancel()  # error: ASYNC731@5


async def finally_cancelled(work, beat):
    heart = asyncio.create_task(beat())
    try:
        return await work()
    finally:
        heart.cancel()  # error: ASYNC731


async def of_a_loop(loop: asyncio.AbstractEventLoop, work, beat):
    heart: asyncio.Task = loop.create_task(beat())
    await work()
    if not heart.done():
        heart.cancel("enough")  # error: ASYNC731
    print(heart.cancelled())


async def future_of_a_coroutine():
    heart = asyncio.ensure_future(asyncio.sleep(5))
    await asyncio.sleep(1)
    heart.cancel()  # error: ASYNC731


async def waited_with_a_limit(work):
    task = asyncio.create_task(work())
    done, _ = await asyncio.wait({task}, timeout=5)
    if not done:
        task.cancel()  # error: ASYNC731


async def awaited_before(work):
    task = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(task), 5)
    except asyncio.TimeoutError:
        task.cancel()  # error: ASYNC731


async def bound_again(work):
    task = asyncio.create_task(work())
    task.cancel()  # error: ASYNC731
    task = asyncio.create_task(work())
    await task


async def renamed(work):
    task = asyncio.create_task(work())
    other = task
    await asyncio.sleep(1)
    other.cancel()  # error: ASYNC731


async def returned_before(work, enough):
    task = asyncio.create_task(work())
    while True:
        await asyncio.sleep(1)
        if enough():
            task.cancel()  # error: ASYNC731
            return


# === several tasks
import asyncio


async def fastest(calls):
    tasks = [asyncio.create_task(call()) for call in calls]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()  # error: ASYNC731
    return done.pop().result()


async def all_of_them(calls, work):
    tasks = [asyncio.create_task(call()) for call in calls]
    await work()
    for task in tasks:
        task.cancel()  # error: ASYNC731


async def comprehension(calls, work):
    tasks = [asyncio.create_task(call()) for call in calls]
    await work()
    [task.cancel() for task in tasks]  # error: ASYNC731@6


async def appended(calls, work):
    tasks: "list[asyncio.Task]" = []
    for call in calls:
        task = asyncio.create_task(call())
        tasks.append(task)
    await work()
    print(len(tasks))
    for each in tasks:
        each.cancel()  # error: ASYNC731


async def by_name(calls, work):
    tasks = {name: asyncio.create_task(call()) for name, call in calls}
    await work()
    for name, task in tasks.items():
        print("stopping", name)
        task.cancel()  # error: ASYNC731


async def unfinished(calls):
    tasks = [asyncio.create_task(call()) for call in calls]
    for first in asyncio.as_completed(tasks):
        await first
        break
    running = [task for task in tasks if not task.done()]
    for task in running:
        task.cancel()  # error: ASYNC731


# === awaited, gathered, returned or looked at afterwards
import asyncio
from contextlib import suppress


async def awaited(work):
    task = asyncio.create_task(work())
    task.cancel()  # ok
    with suppress(asyncio.CancelledError):
        await task


async def gathered(work):
    task = asyncio.create_task(work())
    task.cancel()  # ok
    await asyncio.gather(task, return_exceptions=True)


async def all_gathered(calls):
    tasks = [asyncio.create_task(call()) for call in calls]
    for task in tasks:
        task.cancel()  # ok
    await asyncio.gather(*tasks, return_exceptions=True)


async def the_rest_gathered(calls):
    tasks = [asyncio.create_task(call()) for call in calls]
    done, pending = await asyncio.wait(tasks, timeout=1)
    for task in pending:
        task.cancel()  # ok
    await asyncio.wait(pending)


async def returned(work):
    task = asyncio.create_task(work())
    task.cancel()  # ok
    return task


async def on_one_path(work, patient):
    task = asyncio.create_task(work())
    task.cancel()  # ok
    if patient:
        await task


async def in_a_loop(work, more):
    task = asyncio.create_task(work())
    while more():
        await asyncio.wait([task], timeout=1)
        task.cancel()  # ok


async def finally_awaited(work):
    task = asyncio.create_task(work())
    try:
        task.cancel()  # ok
    finally:
        await asyncio.wait([task])


# === stored elsewhere, known to others
import asyncio

kept = set()


class Worker:
    async def run(self, work):
        self.task = asyncio.create_task(work())
        self.task.cancel()  # ok
        task = asyncio.create_task(work())
        self.other = task
        task.cancel()  # ok
        third = self.third = asyncio.create_task(work())
        third.cancel()  # ok

    def stop(self):
        task = asyncio.ensure_future(asyncio.sleep(1))
        task.cancel()  # ok


async def in_a_set(work):
    task = asyncio.create_task(work())
    kept.add(task)
    task.add_done_callback(kept.discard)
    task.cancel()  # ok


async def watched(work, report):
    task = asyncio.create_task(work())
    task.add_done_callback(report)
    task.cancel()  # ok


async def in_a_closure(work):
    task = asyncio.create_task(work())

    async def wait():
        await task

    task.cancel()  # ok
    return wait


async def in_a_list(work):
    first = asyncio.create_task(work(1))
    second = asyncio.create_task(work(2))
    both = [first, second]
    first.cancel()  # ok
    await asyncio.wait(both)


async def one_by_one(calls, keep):
    tasks = [asyncio.create_task(call()) for call in calls]
    for each in tasks:
        keep(each)
    for task in tasks:
        task.cancel()  # ok


async def shown(calls, keep):
    tasks = [asyncio.create_task(call()) for call in calls]
    for number, each in enumerate(tasks):
        print(number)
    for task in tasks:
        task.cancel()  # error: ASYNC731


async def paired(calls, keep):
    tasks = [asyncio.create_task(call()) for call in calls]
    keep([(name, each) for name, each in tasks])
    for task in tasks:
        task.cancel()  # ok


async def of_others(task: asyncio.Task, tasks, current):
    task.cancel()  # ok
    asyncio.current_task().cancel()  # ok
    me = asyncio.current_task()
    me.cancel()  # ok
    for each in asyncio.all_tasks():
        each.cancel()  # ok


async def generator(work):
    task = asyncio.create_task(work())
    yield task
    task.cancel()  # ok


async def global_name(work):
    global found
    found = asyncio.create_task(work())
    found.cancel()  # ok


# === members of groups, timers, futures, callbacks
import asyncio


async def group(work):
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(work())
        await asyncio.sleep(1)
        task.cancel()  # ok


async def timer(loop: asyncio.AbstractEventLoop, work):
    handle = loop.call_later(5, work)
    handle.cancel()  # ok
    future = loop.create_future()
    future.cancel()  # ok
    job = loop.run_in_executor(None, work)
    job.cancel()  # ok
    maybe = asyncio.ensure_future(future)
    maybe.cancel()  # ok
    all_of_it = asyncio.gather(work(), work())
    all_of_it.cancel()  # ok


async def later(loop: asyncio.AbstractEventLoop, work):
    task = asyncio.create_task(work())
    loop.call_later(5, task.cancel)  # ok
    await asyncio.sleep(10)


async def attribute(worker):
    worker.task = asyncio.create_task(worker.run())
    worker.task.cancel()  # ok


async def callback(loop: asyncio.AbstractEventLoop, work):
    task = asyncio.create_task(work())

    def stop():
        task.cancel()  # ok

    loop.call_later(5, stop)
    await asyncio.sleep(10)


# === by the name of the parameter, or of nothing
import asyncio


async def work():
    await asyncio.sleep(10)


async def main(job):
    named = asyncio.ensure_future(coro_or_future=work())
    named.cancel()  # error: ASYNC731
    given = asyncio.ensure_future(coro_or_future=job)
    given.cancel()  # ok
    nothing = asyncio.ensure_future()
    nothing.cancel()  # ok


# === a coroutine of a client is made a task, or one that a collection had
import asyncio


async def ask(client):
    asking = asyncio.create_task(client.get("/"))
    await asyncio.sleep(3)
    asking.cancel()  # error: ASYNC731


async def take(waiting):
    taken = asyncio.create_task(waiting.pop())
    await asyncio.sleep(3)
    taken.cancel()  # ok: who has filled the collection may know of it


async def ask_in_full(client):
    asking = asyncio.create_task(client.get("/"))
    await asyncio.sleep(3)
    asking.cancel()  # ok
    await asyncio.wait([asking])
