# === statements
import asyncio
from asyncio import gather as together


async def notify(clients, text, first, second):
    await asyncio.gather(*(c.send(text) for c in clients), return_exceptions=True)  # error: ASYNC730@11
    await together(first(), second(), return_exceptions=True)  # error: ASYNC730@11
    clients and await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    await asyncio.gather(first(), second(), return_exceptions=True) if text else None  # error: ASYNC730
    batches = [[first(), second()], [first(), second()]]
    [await asyncio.gather(*batch, return_exceptions=True) for batch in batches]  # error: ASYNC730@12
    await asyncio.gather(  # error: ASYNC730@11
        *map(first, clients),
        return_exceptions=True,
    )
    for client in clients:
        await asyncio.gather(client.send(text), client.log(text), return_exceptions=True)  # error: ASYNC730
    await asyncio.gather(first(), second())  # ok
    await asyncio.gather(first(), second(), return_exceptions=False)  # ok
    await asyncio.gather(first(), second(), return_exceptions=bool(text))  # ok


# === names that are never read
import asyncio


async def notify(first, second):
    _ = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730@15
    results = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    kept: list = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    one, two = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    one, *_ = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    a = b = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    (done := await asyncio.gather(first(), second(), return_exceptions=True))  # error: ASYNC730


# === names that are read, on whatever path
import asyncio


async def notify(first, second, verbose):
    results = await asyncio.gather(first(), second(), return_exceptions=True)  # ok
    if verbose:
        print(results)


async def one_of_two(first, second):
    one, _ = await asyncio.gather(first(), second(), return_exceptions=True)  # ok
    return one


async def in_a_loop(first, second):
    results = ()
    while not any(results):
        results = await asyncio.gather(first(), second(), return_exceptions=True)  # ok


async def closure(first, second):
    results = await asyncio.gather(first(), second(), return_exceptions=True)  # ok

    def failed():
        return [each for each in results if isinstance(each, Exception)]

    return failed


async def everything(first, second):
    results = await asyncio.gather(first(), second(), return_exceptions=True)  # ok
    return locals()


async def walrus(first, second):
    if any(results := await asyncio.gather(first(), second(), return_exceptions=True)):  # ok
        return results


async def tested(first, second):
    while results := await asyncio.gather(first(), second(), return_exceptions=True):  # ok
        pass


# === names that are bound again before they are read
import asyncio


async def twice(first, second):
    results = await asyncio.gather(first(), return_exceptions=True)  # error: ASYNC730
    results = await asyncio.gather(second(), return_exceptions=True)
    return results


async def read_before(first, second, results):
    print(results)
    results = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730


async def deleted(first, second):
    results = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    del results


async def read_only_in_another_branch(first, second, again):
    results = []
    if again:
        results = await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
        return
    print(results)


# === names that others may read
import asyncio

found = []


class Poller:
    async def poll(self, first, second):
        self.results = await asyncio.gather(first(), second(), return_exceptions=True)  # ok
        one, self.other = await asyncio.gather(first(), second(), return_exceptions=True)  # ok
        self.log["last"] = await asyncio.gather(first(), return_exceptions=True)  # ok


async def poll(first, second, results):
    global found
    found = await asyncio.gather(first(), second(), return_exceptions=True)  # ok
    results += await asyncio.gather(first(), second(), return_exceptions=True)  # ok
    results.extend(await asyncio.gather(first(), second(), return_exceptions=True))  # ok
    for each in await asyncio.gather(first(), second(), return_exceptions=True):  # ok
        print(each)
    if any(await asyncio.gather(first(), second(), return_exceptions=True)):  # ok
        print("something")
    return await asyncio.gather(first(), second(), return_exceptions=True)  # ok


def outer():
    results = None

    async def inner(first, second):
        nonlocal results
        results = await asyncio.gather(first(), second(), return_exceptions=True)  # ok

    return inner, lambda: results


# === by way of wait_for, shield, and a name of the future
import asyncio


async def notify(loop: asyncio.AbstractEventLoop, first, second):
    await asyncio.wait_for(asyncio.gather(first(), second(), return_exceptions=True), 5)  # error: ASYNC730@28
    await asyncio.wait_for(fut=asyncio.gather(first(), return_exceptions=True), timeout=5)  # error: ASYNC730
    await asyncio.shield(asyncio.gather(first(), second(), return_exceptions=True))  # error: ASYNC730
    await asyncio.wait_for(
        asyncio.shield(asyncio.gather(first(), second(), return_exceptions=True)),  # error: ASYNC730@24
        timeout=5,
    )
    async with asyncio.timeout(5):
        await asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    g = asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730@9
    await g
    h = asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    await asyncio.wait_for(h, timeout=3)
    both = asyncio.gather(first(), second(), return_exceptions=True)  # error: ASYNC730
    ignored = await asyncio.shield(both)
    results = await asyncio.wait_for(asyncio.gather(first(), return_exceptions=True), 5)  # ok
    return results


def main(first, second):
    loop = asyncio.new_event_loop()
    loop.run_until_complete(asyncio.gather(first(), second(), return_exceptions=True))  # error: ASYNC730
    print(loop.run_until_complete(asyncio.gather(first(), return_exceptions=True)))  # ok
    loop.close()


# === futures that somebody else gets
import asyncio


async def start(first, second, jobs):
    g = asyncio.gather(first(), second(), return_exceptions=True)  # ok
    await asyncio.sleep(1)
    results = await g
    print(results)
    h = asyncio.gather(first(), second(), return_exceptions=True)  # ok
    h.add_done_callback(print)
    await h
    jobs.append(asyncio.gather(first(), second(), return_exceptions=True))  # ok
    k = asyncio.gather(first(), second(), return_exceptions=True)  # ok
    await k
    jobs.append(k)
    lost = asyncio.gather(first(), second(), return_exceptions=True)  # ok
    return asyncio.gather(first(), second(), return_exceptions=True)  # ok


async def later(first, second):
    g = asyncio.gather(first(), second(), return_exceptions=True)  # ok

    async def wait():
        await g

    return wait


class Group:
    async def run(self, first, second):
        self.all = asyncio.gather(first(), second(), return_exceptions=True)  # ok
        await self.all


async def many(gs):
    a = asyncio.gather(*gs, return_exceptions=True)  # ok
    b = c = d = e = a
    await a, await a, await a, await a, await a, await a, await a, await a, await a


# === tasks that this function cancelled
import asyncio


async def race(coroutines):
    tasks = [asyncio.create_task(each) for each in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)  # ok


async def through_a_list(coroutines, work):
    tasks = [asyncio.create_task(each) for each in coroutines]
    [task.cancel() for task in tasks if not task.done()]
    await asyncio.gather(*tasks, return_exceptions=True)  # ok


async def one(work, other):
    task = asyncio.create_task(work())
    await other()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)  # ok
    _ = await asyncio.gather(task, return_exceptions=True)  # ok


async def by_name(jobs, run):
    workers = {name: asyncio.create_task(run(name)) for name in jobs}
    for name, worker in workers.items():
        print(name)
        worker.cancel()
    await asyncio.gather(*workers.values(), return_exceptions=True)  # ok
    await asyncio.wait_for(asyncio.gather(*workers.values(), return_exceptions=True), 5)  # ok


async def in_one_list(a, b, run):
    first = asyncio.ensure_future(run(a))
    second = asyncio.ensure_future(run(b))
    first.cancel()
    second.cancel()
    tasks = [first]
    tasks.append(second)
    await asyncio.gather(*tasks, return_exceptions=True)  # ok


async def by_others(jobs, run, loop, cancel_all):
    tasks = set()
    tasks.update(asyncio.create_task(run(job)) for job in jobs)
    any(map(asyncio.Task.cancel, tasks))
    await asyncio.gather(*tasks, return_exceptions=True)  # ok
    others = [asyncio.create_task(run(job)) for job in jobs]
    cancel_all(others)
    await asyncio.gather(*others, return_exceptions=True)  # ok
    more = [asyncio.create_task(run(job)) for job in jobs]
    jobs.cancel_tasks(more)
    await asyncio.gather(*more, return_exceptions=True)  # ok
    last = asyncio.create_task(run(jobs))
    loop.call_later(5, last.cancel)
    await asyncio.gather(last, return_exceptions=True)  # ok


async def on_a_signal(jobs, run, loop):
    tasks = [asyncio.create_task(run(job)) for job in jobs]

    def stop():
        for task in tasks:
            task.cancel()

    loop.add_signal_handler(2, stop)
    await asyncio.gather(*tasks, return_exceptions=True)  # ok


async def everything():
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    await asyncio.gather(*asyncio.all_tasks(), return_exceptions=True)  # ok


# === something else is cancelled, or afterwards
import asyncio


async def timed(jobs, run, loop):
    timer = loop.call_later(5, print)
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    timer.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730


async def afterwards(jobs, run):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730
    for task in tasks:
        task.cancel()


async def on_the_way_out(jobs, run):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    try:
        await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730
    except asyncio.CancelledError:
        [task.cancel() for task in tasks]
        raise


async def the_first_ones(jobs, run):
    ahead = [asyncio.create_task(run(job)) for job in jobs]
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    for task in ahead:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730
    for task in tasks:
        print(task.get_name())


class Workers:
    def __init__(self):
        self.ticker = asyncio.ensure_future(tick())
        self.jobs = [asyncio.ensure_future(tick()), asyncio.ensure_future(tick())]

    async def flush(self):
        self.ticker.cancel()
        await asyncio.gather(*self.jobs, return_exceptions=True)  # error: ASYNC730


class Others:
    def __init__(self):
        self.jobs = [asyncio.ensure_future(tick())]

    def leave(self):
        for job in self.jobs:
            job.cancel()


async def tick():
    await asyncio.sleep(1)


# === tasks that this class cancels
import asyncio


class Base:
    def __init__(self):
        self._readers = set()

    def halt(self):
        for reader in self._readers:
            reader.cancel()


class Server(Base):
    def __init__(self, work):
        super().__init__()
        self._jobs = {}
        self._main = None
        self._state = work

    def start(self, work):
        self._main = asyncio.create_task(work())
        task = asyncio.create_task(work())
        self._jobs["first"] = task
        self._readers.add(task)

    def interrupt(self):
        self._main.cancel()
        for name, job in list(self._jobs.items()):
            job.cancel()

    async def wait(self):
        await asyncio.gather(self._main, return_exceptions=True)  # ok
        await asyncio.gather(*self._jobs.values(), return_exceptions=True)  # ok
        await asyncio.gather(*self._readers, return_exceptions=True)  # ok

    async def wait_for_states(self):
        self._state.worker.cancel()
        await asyncio.gather(self._state.worker, return_exceptions=True)  # ok


# === clean-up
import asyncio
from contextlib import asynccontextmanager

import pytest


class Pool:
    async def __aexit__(self, *exc):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def close(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def aclose(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def stop_all(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def on_shutdown(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def shut_down(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def _cleanup(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def clean_up(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def asyncTearDown(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

    async def disconnectAll(self):
        async def each():
            await asyncio.gather(*self.jobs, return_exceptions=True)  # ok

        await each()

    async def enclose(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # error: ASYNC730

    async def nonstop(self):
        await asyncio.gather(*self.jobs, return_exceptions=True)  # error: ASYNC730


async def work(jobs, run):
    try:
        await run()
    finally:
        await asyncio.gather(*jobs, return_exceptions=True)  # ok
        if jobs:
            _ = await asyncio.gather(*jobs, return_exceptions=True)  # ok
    try:
        await asyncio.gather(*jobs, return_exceptions=True)  # error: ASYNC730
    finally:
        print("done")


async def work_or_not(jobs, run):
    try:
        await run()
    except Exception:
        await asyncio.gather(*jobs, return_exceptions=True)  # ok
        raise
    try:
        await run()
    except OSError:
        await asyncio.gather(*jobs, return_exceptions=True)  # error: ASYNC730


@asynccontextmanager
async def running(jobs, other):
    await asyncio.gather(*other, return_exceptions=True)  # error: ASYNC730
    yield jobs
    await asyncio.gather(*jobs, return_exceptions=True)  # ok


@pytest.fixture
async def server(jobs):
    yield jobs
    await asyncio.gather(*jobs, return_exceptions=True)  # ok


async def lifespan(app):
    yield
    await asyncio.gather(*app.jobs, return_exceptions=True)  # ok


async def pages(jobs, fetch):
    for job in jobs:
        yield await fetch(job)
    await asyncio.gather(*[fetch(job) for job in jobs], return_exceptions=True)  # error: ASYNC730


# === only closing
import asyncio


async def reset(clients, first, second, sockets):
    await asyncio.gather(*(client.close() for client in clients), return_exceptions=True)  # ok
    await asyncio.gather(*[client.aclose() for client in clients], return_exceptions=True)  # ok
    await asyncio.gather(first.disconnect(), second.aclose(), return_exceptions=True)  # ok
    await asyncio.gather(*map(disconnect, clients), return_exceptions=True)  # ok
    closing = [asyncio.create_task(client.close()) for client in clients]
    for socket in sockets:
        closing.append(socket.wait_closed())
    await asyncio.gather(*closing, return_exceptions=True)  # ok
    await asyncio.gather(
        *(asyncio.wait_for(client.stop(), 5) for client in clients),  # ok
        return_exceptions=True,
    )
    await asyncio.gather(first.close(), second.send(), return_exceptions=True)  # error: ASYNC730
    mixed = [client.close() for client in clients]
    mixed.append(second.send())
    await asyncio.gather(*mixed, return_exceptions=True)  # error: ASYNC730


async def disconnect(client):
    await client.bye()


# === looked at afterwards
import asyncio


async def results_of(jobs, run):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # ok
    for task in tasks:
        if task.exception() is not None:
            print(task)


async def result_of_one(run):
    first = asyncio.create_task(run(1))
    second = asyncio.create_task(run(2))
    await asyncio.gather(first, second, return_exceptions=True)  # ok
    return first.result()


async def returned(jobs, run):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # ok
    return tasks


async def awaited(jobs, run):
    tasks = {job: asyncio.create_task(run(job)) for job in jobs}
    await asyncio.gather(*tasks.values(), return_exceptions=True)  # ok
    for job, task in tasks.items():
        print(job, await task)


async def passed_on(jobs, run, report):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # ok
    report(tasks)


async def shown(jobs, run, show):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # ok
    show([(job, task) for job in jobs for task in tasks])


async def watched(jobs, run, show):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    show(lambda: tasks)
    await asyncio.gather(*tasks, return_exceptions=True)  # ok


async def decided(jobs, run, show):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730
    show([job for job in jobs if tasks])


async def callback(jobs, run, report):
    tasks = []
    for job in jobs:
        task = asyncio.create_task(run(job))
        task.add_done_callback(report)
        tasks.append(task)
    await asyncio.gather(*tasks, return_exceptions=True)  # ok


class Runner:
    def __init__(self):
        self.tasks = set()
        self.watched = set()

    def start(self, run):
        task = asyncio.create_task(run())
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def start_watched(self, run):
        watched = asyncio.create_task(run())
        watched.add_done_callback(lambda done: print(done.exception()))
        self.watched.add(watched)

    async def wait(self):
        await asyncio.gather(*self.tasks, return_exceptions=True)  # error: ASYNC730
        await asyncio.gather(*self.watched, return_exceptions=True)  # ok


async def only_counted(jobs, run):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730
    if tasks:
        print(len(tasks))
    tasks.clear()


async def two(run):
    task = asyncio.create_task(run(1))
    await asyncio.gather(task, return_exceptions=True)  # error: ASYNC730
    print(task.done())


async def bound_again(jobs, run):
    tasks = [asyncio.create_task(run(job)) for job in jobs]
    await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730
    tasks = []
    return tasks


# === tasks that others made
import asyncio
from typing import Iterable, List


async def wait_all(tasks: Iterable[asyncio.Task], one: "asyncio.Future[int]"):
    await asyncio.gather(*tasks, return_exceptions=True)  # ok
    await asyncio.gather(one, return_exceptions=True)  # ok


async def run_all(jobs: list):
    await asyncio.gather(*jobs, return_exceptions=True)  # error: ASYNC730


def started(jobs) -> List[asyncio.Task]:
    return [asyncio.create_task(job()) for job in jobs]


async def start(jobs, loop: asyncio.AbstractEventLoop, work):
    await asyncio.gather(*started(jobs), return_exceptions=True)  # ok
    await asyncio.gather(*[loop.run_in_executor(None, work, job) for job in jobs], return_exceptions=True)  # error: ASYNC730
    await asyncio.gather(*asyncio.all_tasks(loop), return_exceptions=True)  # ok


# === functions that see to their errors themselves
import asyncio
import functools
import logging


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args):
        try:
            return await function(*args)
        except Exception:
            logging.exception("failed")
            raise

    return wrapper


async def careful(url, fetch):
    if not url:
        return
    try:
        await fetch(url)
    except Exception as error:
        print("failed", error)
    finally:
        await fetch.done()


async def raises_again(url, fetch):
    try:
        await fetch(url)
    except Exception:
        logging.exception("failed")
        raise


async def limited(url, fetch, slots):
    if url:
        await careful(url, fetch)


async def hides(url, fetch):
    try:
        await fetch(url)
    except Exception as error:
        raise ValueError(url) from error


async def half(url, fetch):
    await fetch.ready()
    try:
        await fetch(url)
    except Exception:
        pass


async def narrow(url, fetch):
    try:
        await fetch(url)
    except OSError:
        pass


@logged
async def wrapped(url, fetch):
    await fetch(url)


@functools.lru_cache
def plain(url, fetch):
    return fetch(url)


async def main(urls, fetch):
    await asyncio.gather(*(careful(url, fetch) for url in urls), return_exceptions=True)  # ok
    await asyncio.gather(*(raises_again(url, fetch) for url in urls), return_exceptions=True)  # ok
    await asyncio.gather(*(limited(url, fetch, 1) for url in urls), return_exceptions=True)  # ok
    await asyncio.gather(*(wrapped(url, fetch) for url in urls), return_exceptions=True)  # ok
    await asyncio.gather(functools.partial(careful, "a")(fetch), return_exceptions=True)  # ok
    await asyncio.gather(*(hides(url, fetch) for url in urls), return_exceptions=True)  # error: ASYNC730
    await asyncio.gather(*(half(url, fetch) for url in urls), return_exceptions=True)  # error: ASYNC730
    await asyncio.gather(*(narrow(url, fetch) for url in urls), return_exceptions=True)  # error: ASYNC730
    await asyncio.gather(*(plain(url, fetch) for url in urls), return_exceptions=True)  # error: ASYNC730


# === other people's gather, nothing gathered, and where it is expected to fail
import asyncio

import pytest
from house import gather


async def main(first, second):
    await gather(first(), second(), return_exceptions=True)  # ok
    await asyncio.gather(return_exceptions=True)  # ok
    with pytest.raises(ValueError):
        await asyncio.gather(first(), second(), return_exceptions=True)  # ok


# === a constant, a flag that is True by name
import asyncio

QUIET = True


async def main(first, second):
    quiet = True
    await asyncio.gather(first(), second(), return_exceptions=quiet)  # error: ASYNC730
    await asyncio.gather(first(), second(), return_exceptions=QUIET)  # error: ASYNC730


# === in a match and in a handler
# python: 3.10
import asyncio


async def main(kind, jobs):
    match kind:
        case "quiet":
            await asyncio.gather(*[job() for job in jobs], return_exceptions=True)  # error: ASYNC730
        case _:
            print(await asyncio.gather(*[job() for job in jobs], return_exceptions=True))  # ok


# === silent: waits that have no errors, and ends that come together
import asyncio


class Handler:
    def __init__(self):
        self._subscriptions = {}

    async def async_unsubscribe(self, sid):
        await self._subscriptions[sid].stop()

    async def async_unsubscribe_all(self):
        await asyncio.gather(  # ok
            *(self.async_unsubscribe(sid) for sid in self._subscriptions),
            return_exceptions=True,
        )

    async def refresh(self, jobs):
        await asyncio.gather(*(job.done.wait() for job in jobs), return_exceptions=True)


async def first(rules, check, is_enough):
    pending = {asyncio.create_task(check(rule)): rule for rule in rules}
    while pending:
        done, _ = await asyncio.wait(pending.keys())
        for task in done:
            del pending[task]
            if is_enough(task.result()):
                for other in pending:
                    other.cancel()
                await asyncio.gather(*pending.keys(), return_exceptions=True)  # ok
                return


async def serve(server, handle, stop_event):
    running = [asyncio.create_task(handle(each)) for each in server.connections]
    others = [asyncio.create_task(handle(each)) for each in server.connections]
    await server.finished()
    stop_event.set()
    await asyncio.gather(*others, return_exceptions=True)  # ok
    await server.shutdown()
    await asyncio.gather(*running, return_exceptions=True)  # ok


async def serve_on(server, handle, ready_event):
    running = [asyncio.create_task(handle(each)) for each in server.connections]
    ready_event.set()
    await asyncio.gather(*running, return_exceptions=True)  # error: ASYNC730
    others = [asyncio.create_task(handle(each)) for each in server.connections]
    await server.reload()
    await asyncio.gather(*others, return_exceptions=True)  # error: ASYNC730


class Flow:
    def __init__(self):
        self._futures = []

    def emit(self, bus, event):
        self._futures.append(bus.emit(event))

    async def flush(self):
        waiting = [asyncio.wrap_future(each) for each in self._futures]
        await asyncio.gather(*waiting, return_exceptions=True)  # ok

    async def send(self, pool, work):
        await asyncio.gather(  # error: ASYNC730
            *[asyncio.wrap_future(pool.submit(each)) for each in work],
            return_exceptions=True,
        )


# === what is given back when somebody leaves
import asyncio


class Ranks:
    def __init__(self):
        self._ranks = {}

    async def unregister_rank(self, rank):
        self._ranks.pop(rank, None)
        leases = (each.release(rank) for each in self._ranks.values())
        await asyncio.gather(*leases, return_exceptions=True)  # ok

    async def register_rank(self, rank):
        told = (each.tell(rank) for each in self._ranks.values())
        await asyncio.gather(*told, return_exceptions=True)  # error: ASYNC730


# === a notebook, which awaits outside of functions
import asyncio

tasks = [asyncio.create_task(send(each)) for each in range(3)]
others = {asyncio.ensure_future(send(9))}
await asyncio.gather(*tasks, return_exceptions=True)  # ok
for task in others:
    task.cancel()
await asyncio.gather(*others, return_exceptions=True)  # ok
await asyncio.gather(send(1), send(2), return_exceptions=True)  # error: ASYNC730


# === futures of threads by their names, and by none
import asyncio


async def main(pool, work):
    waiting = [asyncio.wrap_future(future=pool.submit(each)) for each in work]
    await asyncio.gather(*waiting, return_exceptions=True)  # error: ASYNC730
    await asyncio.gather(asyncio.wrap_future(), return_exceptions=True)  # ok
    await asyncio.gather(asyncio.wrap_future(future=work.future), return_exceptions=True)  # ok


# === coroutines that drop their errors on purpose
import asyncio
from contextlib import suppress


class Balancer:
    async def connect(self):
        async def connect_one(client):
            with suppress(Exception):
                await asyncio.wait_for(client.connect(), 5)

        tasks = [connect_one(client) for client in self.clients]
        await asyncio.gather(*tasks, return_exceptions=True)  # ok

    async def reconnect(self):
        async def reconnect_one(client):
            with suppress(ConnectionError):
                await asyncio.wait_for(client.reconnect(), 5)

        tasks = [reconnect_one(client) for client in self.clients]
        await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730

    async def begin(self):
        async def begin_one(client):
            with suppress(Exception):
                await client.prepare()
            await client.begin()

        tasks = [begin_one(client) for client in self.clients]
        await asyncio.gather(*tasks, return_exceptions=True)  # error: ASYNC730


# === futures that only tell that something has ended
import asyncio
import concurrent.futures


class Client:
    def __init__(self):
        self._running: set[asyncio.Future[None]] = set()
        self._tasks = set()

    def begin(self):
        ended = asyncio.get_running_loop().create_future()
        self._running.add(ended)
        return ended

    def end(self, ended):
        if not ended.done():
            ended.set_result(None)
        self._running.discard(ended)

    def fail(self, answer: concurrent.futures.Future, error):
        answer.set_exception(error)

    def later(self, coroutine):
        self._tasks.add(asyncio.create_task(coroutine))

    async def wait_for_all(self):
        pending = [each for each in self._running if not each.done()]
        await asyncio.gather(*pending, return_exceptions=True)  # ok
        await asyncio.gather(asyncio.Future(), return_exceptions=True)  # ok
        await asyncio.gather(*self._tasks, return_exceptions=True)  # error: ASYNC730


# === futures that may be given an exception
import asyncio


class Jobs:
    def __init__(self):
        self._results = []

    def begin(self):
        result = asyncio.get_running_loop().create_future()
        self._results.append(result)
        return result

    def fail(self, result, error):
        result.set_exception(error)

    async def wait_for_all(self):
        await asyncio.gather(*self._results, return_exceptions=True)  # error: ASYNC730


# === parts of what has failed, where that is handled
import asyncio


class Broken(Exception):
    pass


async def execute(pipe, log):
    try:
        await pipe.execute()
    except Broken:
        await asyncio.gather(*pipe.results, return_exceptions=True)  # ok
        return None
    try:
        log.write()
        await log.flush()
    except Broken:
        await asyncio.gather(*pipe.results, return_exceptions=True)  # error: ASYNC730
    else:
        await asyncio.gather(*log.lines, return_exceptions=True)  # error: ASYNC730


async def load_all(load, names):
    tasks = [asyncio.create_task(load(name)) for name in names]
    others = [asyncio.create_task(load(name)) for name in names]
    try:
        return await asyncio.gather(*tasks)
    except Broken:
        await asyncio.gather(*tasks, return_exceptions=True)  # ok
        await asyncio.gather(*others, return_exceptions=True)  # error: ASYNC730
        return []


class Pipe:
    def __init__(self, make):
        self.results = [make(), make()]

    async def flush(self):
        await asyncio.sleep(0)

    async def run(self, first):
        try:
            await self.flush()
        except Broken:
            await asyncio.gather(*self.results, return_exceptions=True)  # error: ASYNC730
        try:
            await first
        except Broken:
            await asyncio.gather(first, return_exceptions=True)  # ok
