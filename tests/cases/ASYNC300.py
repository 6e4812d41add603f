# === a task started and forgotten, module-qualified
import asyncio


async def refresh(key):
    await asyncio.sleep(1)


async def handler(key):
    asyncio.create_task(refresh(key))  # error: ASYNC300@5
    return {"key": key}


# === imported names and aliases
from asyncio import create_task as spawn
from asyncio import ensure_future
import asyncio as aio


async def on_message(message, audit):
    spawn(audit(message))  # error: ASYNC300
    ensure_future(audit(message))  # error: ASYNC300
    aio.create_task(audit(message), name="audit")  # error: ASYNC300
    if message.urgent:
        aio.ensure_future(audit(message))  # error: ASYNC300


# === import inside the function, and under try
try:
    import asyncio
except ImportError:
    asyncio = None


async def notify(send):
    from asyncio import create_task

    create_task(send())  # error: ASYNC300


# === the running loop's create_task
import asyncio


async def start(worker):
    asyncio.get_running_loop().create_task(worker())  # error: ASYNC300
    loop = asyncio.get_running_loop()
    loop.create_task(worker())  # error: ASYNC300


# === a loop that is an attribute, and one that is annotated
import asyncio
from typing import Optional


class Poller:
    def __init__(self, poll, loop: asyncio.AbstractEventLoop):
        self.poll = poll
        self.loop = loop

    def start(self):
        self.loop.create_task(self.poll())  # error: ASYNC300


def schedule(loop: "asyncio.AbstractEventLoop", job):
    loop.create_task(job())  # error: ASYNC300


def schedule_if(loop: Optional[asyncio.AbstractEventLoop], job):
    if loop is not None:
        loop.create_task(job())  # error: ASYNC300


# === a loop kept on self by get_event_loop
import asyncio


class Bridge:
    def __init__(self):
        self.loop = asyncio.get_event_loop()  # error: ASYNC500

    def on_event(self, event):
        self.loop.create_task(self.forward(event))  # error: ASYNC300

    async def forward(self, event):
        await asyncio.sleep(0)


# === the loop is set in an async method of a base class
import asyncio


class Base:
    async def open(self):
        self._loop = asyncio.get_running_loop()


class Session(Base):
    def on_close(self, cleanup):
        self._loop.create_task(cleanup())  # error: ASYNC300


# === a callback chained on does not keep the task alive
import asyncio


def log_failure(task):
    if not task.cancelled() and task.exception():
        raise task.exception()


async def publish(event, send):
    asyncio.create_task(send(event)).add_done_callback(log_failure)  # error: ASYNC300@5


class Service:
    async def start(self, run):
        loop = asyncio.get_running_loop()
        loop.create_task(run()).add_done_callback(lambda t: t.result())  # error: ASYNC300@9
        asyncio.ensure_future(  # error: ASYNC300@9
            run()
        ).add_done_callback(log_failure)


# === underscore
import asyncio


async def handler(request, track):
    _ = asyncio.create_task(track(request))  # error: ASYNC300@9
    return request


# === a local that nobody reads
import asyncio


async def save(order, push):
    task = asyncio.create_task(push(order))  # error: ASYNC300@12
    return order.id


def save_later(order, push, loop: asyncio.AbstractEventLoop):
    _task: asyncio.Task = loop.create_task(push(order))  # error: ASYNC300


async def save_again(order, push):
    if order.changed:
        unused = asyncio.ensure_future(push(order))  # error: ASYNC300
    return order


# === elements of a container that is dropped
import asyncio


async def fan_out(urls, fetch):
    [asyncio.create_task(fetch(url)) for url in urls]  # error: ASYNC300@6


async def pair(a, b):
    asyncio.create_task(a()), asyncio.create_task(b())  # error: ASYNC300@5, ASYNC300@31


async def listed(a):
    [asyncio.create_task(a())]  # error: ASYNC300


# === a list that nobody reads
import asyncio


async def warm_up(urls, fetch):
    tasks = [asyncio.create_task(fetch(url)) for url in urls]  # error: ASYNC300
    return len(urls)


# === conditional statement forms
import asyncio


async def maybe(ok, job, other):
    ok and asyncio.create_task(job())  # error: ASYNC300@12
    asyncio.create_task(job()) if ok else None  # error: ASYNC300
    asyncio.create_task(job()) if ok else asyncio.create_task(other())  # error: ASYNC300, ASYNC300


# === lambdas handed to callbacks that drop their result
import asyncio
import signal


async def shutdown(name):
    await asyncio.sleep(0)


async def main(fut: asyncio.Future):
    loop = asyncio.get_running_loop()
    loop.call_later(5, lambda: asyncio.create_task(shutdown("timer")))  # error: ASYNC300
    loop.call_soon(lambda: asyncio.ensure_future(shutdown("soon")))  # error: ASYNC300
    fut.add_done_callback(lambda _: asyncio.create_task(shutdown("done")))  # error: ASYNC300
    for sig in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(
            sig, lambda sig=sig: asyncio.create_task(shutdown(sig))  # error: ASYNC300@34
        )


# === its only holder is its own done callback: never added to the set
import asyncio

background_tasks = set()


async def fire(job):
    task = asyncio.create_task(job())  # error: ASYNC300
    task.add_done_callback(background_tasks.discard)


class Hub:
    def __init__(self):
        self._tasks = set()

    def emit(self, job, loop: asyncio.AbstractEventLoop):
        task = loop.create_task(job())  # error: ASYNC300
        task.add_done_callback(self._tasks.discard)


# === a local set dies with the function
import asyncio


async def fire_all(jobs):
    tasks = set()
    for job in jobs:
        task = asyncio.create_task(job())  # error: ASYNC300
        tasks.add(task)
        task.add_done_callback(tasks.discard)


# === a callback added on the next line holds nothing either
import asyncio


def report(task):
    print(task)


async def fire(job):
    task = asyncio.create_task(job())  # error: ASYNC300
    task.add_done_callback(report)


# === in __del__, in a with block, in a loop, in a nested function
import asyncio
import contextlib


class Client:
    def __del__(self):
        with contextlib.suppress(RuntimeError):
            asyncio.create_task(self.close())  # error: ASYNC300

    async def close(self):
        await asyncio.sleep(0)


async def subscribe(bus, queue):
    def on_event(event):
        asyncio.create_task(queue.put(event))  # error: ASYNC300

    bus.on_event = on_event
    async for item in bus:
        try:
            asyncio.create_task(queue.put(item))  # error: ASYNC300
        except RuntimeError:
            break


# === the name is used again, but for another task: the first is never read
import asyncio


async def restart(job):
    asyncio.create_task(job())  # error: ASYNC300
    task = asyncio.create_task(job())
    await task


# === a new loop, and the policy's loop, still keep no reference
import asyncio


def build(main, ticker):
    loop = asyncio.new_event_loop()
    loop.create_task(ticker())  # error: ASYNC300
    return loop


# === silent: TaskGroup members
import asyncio


async def gather_all(urls, fetch):
    async with asyncio.TaskGroup() as tg:
        for url in urls:
            tg.create_task(fetch(url))  # ok
        tg.create_task(fetch("/"))  # ok


class Crawler:
    def __init__(self, group: asyncio.TaskGroup):
        self.group = group

    def add(self, job):
        self.group.create_task(job())  # ok
        self.group.create_task(job(), name="second").add_done_callback(print)  # ok


# === silent: a task group received as a parameter, unannotated or named loop
async def spawn_all(tg, nursery, loop, jobs):
    for job in jobs:
        tg.create_task(job())  # ok
        nursery.start_soon(job)
        loop.create_task(job())  # ok


# === silent: an own scheduler of that name
import asyncio


class Scheduler:
    def __init__(self):
        self._tasks = set()

    def create_task(self, coro):
        task = asyncio.create_task(coro)  # ok
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def tick(self, job):
        self.create_task(job())  # ok


def run(hass, scheduler: Scheduler, job):
    scheduler.create_task(job())  # ok
    hass.async_create_task(job())
    hass.loop.create_task(job())  # ok


# === silent: a module function of that name, and an imported one
from myapp.background import ensure_future

_tasks = set()


def create_task(coro):
    task = ensure_future(coro)  # ok
    _tasks.add(task)
    return task


async def handler(job):
    create_task(job())  # ok
    ensure_future(job())  # ok


# === silent: the name is shadowed by a parameter
from asyncio import create_task


async def handler(job, create_task):
    create_task(job())  # ok


# === silent: the name is a local of another kind
import asyncio


async def handler(job, app):
    asyncio = app.scheduler
    asyncio.create_task(job())  # ok


# === silent: the alias is rebound to a scheduler that keeps tasks
from asyncio import create_task

from myapp.background import keep

create_task = keep(create_task)


async def handler(job):
    create_task(job())  # ok


# === silent: returned, yielded
import asyncio


def start(job):
    return asyncio.create_task(job())  # ok


def start_many(jobs):
    return [asyncio.create_task(job()) for job in jobs]  # ok


def start_lazily(jobs):
    for job in jobs:
        yield asyncio.create_task(job())  # ok


def start_pair(a, b):
    return asyncio.create_task(a()), asyncio.ensure_future(b())  # ok


def start_named(job):
    task = asyncio.create_task(job())  # ok
    task.set_name("job")
    return task


# === silent: awaited, at once or later
import asyncio


async def both(a, b):
    first = asyncio.create_task(a())  # ok
    second = asyncio.create_task(b())  # ok
    await asyncio.sleep(0)
    return await first, await second


async def limited(a):
    task = asyncio.ensure_future(a())  # ok
    try:
        return await asyncio.wait_for(asyncio.shield(task), 5)
    finally:
        task.cancel()


async def several(a, b):
    one, two = asyncio.create_task(a()), asyncio.create_task(b())  # ok
    await two
    await one


# === silent: one name in two branches, awaited after both
import asyncio


async def choose(fast, a, b):
    if fast:
        task = asyncio.create_task(a())  # ok
    else:
        task = asyncio.create_task(b())  # ok
    return await task


async def poll(queue, stop: asyncio.Event):
    getter = None
    while not stop.is_set():
        if getter is None:
            getter = asyncio.create_task(queue.get())  # ok
        done, _pending = await asyncio.wait({getter}, timeout=1)
        if getter in done:
            item = getter.result()
            getter = None
            await item.handle()


# === silent: stored on an object
import asyncio


class Service:
    _watchdog = None

    def __init__(self, run):
        self._task = asyncio.create_task(run())  # ok
        self.by_name = {}

    def watch(self, name, job):
        self.by_name[name] = asyncio.create_task(job())  # ok
        type(self)._watchdog = asyncio.ensure_future(job())  # ok
        Service.last = asyncio.create_task(job())  # ok


async def on_startup(app, job):
    app["ticker"] = asyncio.create_task(job())  # ok
    app.state.task = asyncio.create_task(job())  # ok


# === silent: stored through a local
import asyncio


class Service:
    def start(self, run):
        task = asyncio.create_task(run())  # ok
        self._task = task

    def start_chain(self, run):
        self.first = task = asyncio.create_task(run())  # ok
        task.add_done_callback(print)


# === silent: the documented recipe, with an attribute and with a module name
import asyncio

background_tasks = set()


async def fire(job):
    task = asyncio.create_task(job())  # ok
    background_tasks.add(task)
    task.add_done_callback(background_tasks.discard)


class Hub:
    def __init__(self):
        self.tasks: set = set()

    def emit(self, job):
        task = asyncio.create_task(job())  # ok
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def emit_more(self, jobs):
        tasks = self.tasks
        for job in jobs:
            task = asyncio.create_task(job())  # ok
            tasks.add(task)
            task.add_done_callback(tasks.discard)


# === silent: a set that is a parameter, or is handed out
import asyncio


def fire(job, tasks):
    task = asyncio.create_task(job())  # ok
    tasks.add(task)
    task.add_done_callback(tasks.discard)


def fire_all(jobs):
    tasks = set()
    for job in jobs:
        task = asyncio.create_task(job())  # ok
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    return tasks


async def wait_all(jobs):
    tasks = set()
    for job in jobs:
        task = asyncio.create_task(job())  # ok
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    while tasks:
        await asyncio.sleep(0.1)


# === silent: a local set that a nested function goes on using
import asyncio


def make_emitter(job):
    pending = set()

    def emit(event):
        task = asyncio.create_task(job(event))  # ok
        pending.add(task)
        task.add_done_callback(pending.discard)

    return emit


# === silent: a list that is awaited, and items passed on
import asyncio


async def crawl(urls, fetch):
    tasks = [asyncio.create_task(fetch(url)) for url in urls]  # ok
    return await asyncio.gather(*tasks)


async def crawl_next(urls, fetch):
    tasks = []
    for url in urls:
        tasks.append(asyncio.create_task(fetch(url)))  # ok
    for task in tasks:
        await task


async def crawl_by_name(urls, fetch):
    tasks = {url: asyncio.create_task(fetch(url)) for url in urls}  # ok
    return {url: await task for url, task in tasks.items()}


# === silent: passed on to something else
import asyncio


async def start(app, job):
    app.track(asyncio.create_task(job()))  # ok
    await asyncio.wait([asyncio.create_task(job())])  # ok
    app.tasks.append(asyncio.ensure_future(job()))  # ok
    app.tasks += [asyncio.create_task(job())]  # ok


# === silent: global and nonlocal names
import asyncio

_ticker = None


async def start(job):
    global _ticker
    _ticker = asyncio.create_task(job())  # ok


def make(job):
    current = None

    def restart():
        nonlocal current
        current = asyncio.create_task(job())  # ok

    def stop():
        current.cancel()

    return restart, stop


# === silent: a module-level name
import asyncio

loop = asyncio.new_event_loop()
main_task = loop.create_task(asyncio.sleep(1))  # ok
loop.run_until_complete(asyncio.sleep(2))


# === silent: a class attribute
import asyncio


def build(loop: asyncio.AbstractEventLoop, job):
    class Holder:
        task = loop.create_task(job())  # ok

    return Holder


# === silent: read only by a closure
import asyncio


async def serve(job, app):
    task = asyncio.create_task(job())  # ok

    async def on_cleanup(_app):
        task.cancel()

    app.on_cleanup.append(on_cleanup)


async def serve_lambda(job, app):
    task = asyncio.ensure_future(job())  # ok
    app.on_stop(lambda: task.cancel())


# === silent: a walrus and a condition that reads it
import asyncio


async def start(job, registry):
    if (task := asyncio.create_task(job())) not in registry:  # ok
        registry.add(task)
    task = asyncio.create_task(job()) if registry else None  # ok
    if task is not None:
        await task


# === silent: lambdas whose result somebody uses
import asyncio


class Factory:
    def __init__(self, job):
        self.make = lambda: asyncio.create_task(job())  # ok
        self.jobs = sorted([job], key=lambda j: asyncio.create_task(j()))  # ok


def start_all(jobs):
    return list(map(lambda job: asyncio.create_task(job()), jobs))  # ok


def start_when(bus, job):
    bus.subscribe(lambda event: asyncio.create_task(job(event)))  # ok


# === silent: a lambda for a callback that stores the task
import asyncio


class Timer:
    async def start(self, job):
        loop = asyncio.get_running_loop()
        self.handle = loop.call_later(1, lambda: self.keep(asyncio.create_task(job())))

    def keep(self, task):
        self.task = task


# === silent: references, not calls
import asyncio
import functools


async def start(job, app):
    app.spawn = asyncio.create_task
    spawn = functools.partial(asyncio.create_task, name="job")
    app.start(asyncio.ensure_future, job)
    return spawn


# === silent: run_coroutine_threadsafe is another thing
import asyncio


def from_thread(loop: asyncio.AbstractEventLoop, job):
    asyncio.run_coroutine_threadsafe(job(), loop)


# === silent: ensure_future of a future that somebody else holds
import asyncio


def keep(fut: asyncio.Future, task: "asyncio.Task[int]"):
    asyncio.ensure_future(fut)  # ok
    asyncio.ensure_future(task)  # ok


# === silent: entered in a stack, deleted after use, compared
import asyncio


async def run(job, stack):
    task = asyncio.create_task(job())  # ok
    stack.callback(task.cancel)
    other = asyncio.create_task(job())  # ok
    assert other in asyncio.all_tasks()
    third = asyncio.create_task(job())  # ok
    await third
    del third


# === silent: a task handed on by match, keyword and starred argument
import asyncio


async def run(job, app):
    app.add(task=asyncio.create_task(job()))  # ok
    app.add_all(*[asyncio.create_task(job()) for _ in range(3)])  # ok
    app.add_all(**{"ticker": asyncio.create_task(job())})  # ok


# === silent: trio-like and other libraries' schedulers
import anyio
from aiojobs import Scheduler


async def run(job, scheduler: Scheduler):
    await scheduler.spawn(job())
    async with anyio.create_task_group() as tg:
        tg.start_soon(job)
        tg.start_soon(job)


# === silent: a loop whose type is another library's
from myapp.loops import MainLoop


class App:
    def __init__(self):
        self.loop = MainLoop()

    def run(self, job):
        self.loop.create_task(job())  # ok
        loop = self.loop
        loop.create_task(job())  # ok


# === silent: a loop attribute that is also set from outside
import asyncio


class App:
    def __init__(self, loop: asyncio.AbstractEventLoop):
        self.loop = loop

    def run(self, job):
        self.loop.create_task(job())  # ok


def install(app: App, scheduler):
    app.loop = scheduler
# === a task that is only tested for truth is dropped all the same
import asyncio


async def run(job, wanted):
    while asyncio.create_task(job()):  # error: ASYNC300
        break
    if not asyncio.create_task(job()):  # error: ASYNC300
        raise RuntimeError
    mode = 1 if asyncio.create_task(job()) else 2  # error: ASYNC300@17
    kept = asyncio.create_task(job()) or None  # ok
    chosen = (i for i in range(9) if asyncio.create_task(job()))  # error: ASYNC300@38
    (asyncio.create_task(job()) for _ in wanted)  # error: ASYNC300@6
    later = (asyncio.create_task(job()) for _ in wanted)  # ok
    return mode, kept, chosen, later


# === assignment expressions and chained targets
import asyncio

latest = None


async def unread(job):
    (first := asyncio.create_task(job()))  # error: ASYNC300
    if second := asyncio.create_task(job()):  # error: ASYNC300
        print("started")
    third = unused = asyncio.create_task(job())  # error: ASYNC300


async def read(job, jobs, keep):
    if task := asyncio.create_task(job()):  # ok
        await task
    keep(other := asyncio.create_task(job()))  # ok
    one = two = asyncio.create_task(job())  # ok
    await two
    return [each for job in jobs if (each := asyncio.create_task(job()))]  # ok


async def elsewhere(job):
    global latest
    (latest := asyncio.create_task(job()))  # ok


def counting(job):
    newest = None

    async def start():
        nonlocal newest
        newest = last = asyncio.create_task(job())  # ok

    return start, lambda: newest


# === put in a local collection that is used for nothing else
import asyncio


async def forgotten(jobs):
    tasks = []
    known: set = set()
    for job in jobs:
        tasks.append(asyncio.create_task(job()))  # error: ASYNC300
        known.add(asyncio.create_task(job()))  # error: ASYNC300


async def awaited(jobs):
    tasks: list = []
    for job in jobs:
        tasks.append(asyncio.create_task(job()))  # ok
    await asyncio.gather(*tasks)


class Pool:
    async def start(self, job):
        tasks = self.tasks = []
        tasks.append(asyncio.create_task(job()))  # ok

    async def more(self, job):
        tasks = self.tasks
        tasks.append(asyncio.create_task(job()))  # ok


async def shared(job, tasks):
    tasks.append(asyncio.create_task(job()))  # ok


# === methods called at once on a task do not hold it
import asyncio


async def run(job):
    asyncio.create_task(job()).set_name("job")  # error: ASYNC300
    asyncio.create_task(job()).cancel()  # ok


# === ensure_future of nothing that can be seen
import asyncio


async def main(arguments):
    asyncio.ensure_future(*arguments)  # ok
    asyncio.ensure_future(**arguments)  # ok


# === a local collection that a loop without end keeps
import asyncio


async def serve(queue, handle):
    pending = set()
    while True:
        request = await queue.get()
        if request is None:
            return
        task = asyncio.create_task(handle(request))  # ok
        pending.add(task)
        task.add_done_callback(pending.discard)


async def serve_until(stopping, queue, handle):
    pending = set()
    while not stopping.is_set():
        request = await queue.get()
        task = asyncio.create_task(handle(request))  # ok
        pending.add(task)
        task.add_done_callback(pending.discard)


async def handle_left(requests, handle):
    pending = set()
    while requests:
        task = asyncio.create_task(handle(requests.pop()))  # error: ASYNC300
        pending.add(task)
        task.add_done_callback(pending.discard)


async def serve_stream(requests, handle):
    pending = set()
    async for request in requests:
        task = asyncio.create_task(handle(request))  # ok
        pending.add(task)
        task.add_done_callback(pending.discard)


class Server:
    def fire(self, handle):
        task = asyncio.create_task(handle())
        return task

    async def serve(self, stopping, queue):
        pending = set()
        while not stopping.is_set():
            task = self.fire(await queue.get())  # ok
            pending.add(task)
            task.add_done_callback(pending.discard)

    async def serve_each(self, stopping, queue):
        while not stopping.is_set():
            pending = set()
            task = self.fire(await queue.get())  # error: ASYNC300
            pending.add(task)
            task.add_done_callback(pending.discard)


async def handle_all(requests, handle):
    pending = set()
    for request in requests:
        task = asyncio.create_task(handle(request))  # error: ASYNC300
        pending.add(task)
        task.add_done_callback(pending.discard)


async def serve_each(queue, handle):
    while True:
        pending = set()
        request = await queue.get()
        task = asyncio.create_task(handle(request))  # error: ASYNC300
        pending.add(task)
        task.add_done_callback(pending.discard)
        task = asyncio.create_task(handle(request))  # error: ASYNC300
        pending.add(task)
        task.add_done_callback(pending.discard)


# === all tasks of the loop are taken before any runs
import asyncio


class Runner:
    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def run(self):
        self.loop.create_task(self.work())  # ok
        tasks = asyncio.all_tasks(self.loop)
        while tasks:
            _, tasks = self.loop.run_until_complete(asyncio.wait(tasks))

    def start(self):
        tasks = asyncio.all_tasks(self.loop)
        self.loop.create_task(self.work())  # error: ASYNC300
        return tasks

    def start_one(self):
        self.loop.create_task(self.work())  # error: ASYNC300
        return self.all_tasks()

    def all_tasks(self):
        return asyncio.all_tasks(self.loop)

    def run_for_ever(self):
        self.loop.create_task(self.work())  # error: ASYNC300
        try:
            self.loop.run_forever()
        finally:
            for task in asyncio.all_tasks(self.loop):
                task.cancel()

    def prepare(self):
        self.loop.create_task(self.work())  # ok
        return asyncio.all_tasks(self.loop)

    async def start_and_wait(self):
        asyncio.create_task(self.work())  # error: ASYNC300
        await asyncio.sleep(1)
        await asyncio.wait(asyncio.all_tasks() - {asyncio.current_task()})

    async def work(self):
        await asyncio.sleep(1)


# === tasks that are unpacked
import asyncio


async def work(number): ...


async def started():
    first, second = asyncio.create_task(work(1)), asyncio.create_task(work(2))  # error: ASYNC300@51
    await first


async def both():
    first, second = asyncio.create_task(work(1)), asyncio.create_task(work(2))  # ok
    await first
    await second


async def kept(self):
    self.first, second = asyncio.create_task(work(1)), asyncio.create_task(work(2))  # error: ASYNC300@56
    [self.first, self.second] = [asyncio.create_task(work(1)), asyncio.create_task(work(2))]  # ok


# === variables that are there as long as the loop runs
import asyncio


def serve(startup):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    task = loop.create_task(startup())  # ok
    try:
        loop.run_forever()
    finally:
        loop.close()


def serve_until(startup, work):
    loop = asyncio.new_event_loop()
    _ = loop.create_task(startup())  # ok
    loop.run_until_complete(work())
    loop.create_task(work())  # error: ASYNC300
    loop.run_forever()
    last = loop.create_task(work())  # error: ASYNC300
    loop.close()


async def serve_here(startup, thread):
    task = asyncio.create_task(startup())  # error: ASYNC300
    thread.run_forever()


def begin(loop, startup):
    task = asyncio.create_task(startup())  # error: ASYNC300

    def run():
        loop.run_forever()

    return run


# === a walrus that is used at once
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def start(log):
    if (task := asyncio.create_task(fetch())) is not None:  # error: ASYNC300
        print("started")
    print(shown := asyncio.create_task(fetch()))  # error: ASYNC300
    (named := asyncio.create_task(fetch())).set_name("a")  # error: ASYNC300
    log(handed := asyncio.create_task(fetch()))  # ok
    print(read := asyncio.create_task(fetch()))  # ok
    await read
    if (asked := asyncio.create_task(fetch())) is None or asked.done():  # ok
        return None
    global kept
    print(kept := asyncio.create_task(fetch()))  # ok
    return (given := asyncio.create_task(fetch()))  # ok


async def look(other):
    print(f"{asyncio.create_task(fetch())}")  # error: ASYNC300
    if asyncio.create_task(fetch()).done():  # error: ASYNC300
        return None
    if asyncio.create_task(fetch()) == other:  # ok
        return True
    return bool(asyncio.create_task(fetch()))  # error: ASYNC300


# === collections that nothing holds
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def start(names, log):
    list(asyncio.create_task(fetch()) for name in names)  # error: ASYNC300
    [*(asyncio.create_task(fetch()) for name in names)]  # error: ASYNC300
    unread = set(asyncio.create_task(fetch()) for name in names)  # error: ASYNC300
    tasks = {}
    tasks["a"] = asyncio.create_task(fetch())  # error: ASYNC300
    del tasks["a"]
    others = dict()
    others["a"] = asyncio.create_task(fetch())  # ok
    read = list(asyncio.create_task(fetch()) for name in names)  # ok
    log(asyncio.create_task(fetch()) for name in names)  # ok
    never = (asyncio.create_task(fetch()) for name in names)  # ok
    await asyncio.gather(*read, *(asyncio.create_task(fetch()) for name in names))  # ok
    first = second = {}
    first["a"] = asyncio.create_task(fetch())  # ok
    names["a"] = asyncio.create_task(fetch())  # ok
    log.tasks["a"] = asyncio.create_task(fetch())  # ok
    return others["a"]


async def iterate():
    return [len(each) for each in asyncio.create_task(fetch())]  # error: ASYNC602


# === tasks that map makes, and collections of tasks that are made or filled in other ways
import asyncio
from asyncio import create_task
from collections import deque


async def job(number=0):
    await asyncio.sleep(number)


async def lose(numbers):
    added = []
    added += [create_task(job(n)) for n in numbers]  # error: ASYNC300
    more = []
    more.extend(create_task(job(n)) for n in numbers)  # error: ASYNC300
    listed = []
    listed.extend([create_task(job(n)) for n in numbers])  # error: ASYNC300
    mapped = []
    mapped += map(create_task, [job()])  # error: ASYNC300
    list(map(create_task, [job(), job()]))  # error: ASYNC300
    made = list(map(asyncio.ensure_future, [job(), job()]))  # error: ASYNC300
    [*map(create_task, [job(), job()])]  # error: ASYNC300
    deque(map(create_task, [job()]), maxlen=0)  # error: ASYNC300
    list(map(lambda n: create_task(job(n)), numbers))  # error: ASYNC300
    dict(first=create_task(job()))  # error: ASYNC300
    by_name = dict(first=create_task(job()))  # error: ASYNC300
    set([create_task(job())])  # error: ASYNC300
    recent = deque()
    recent.append(create_task(job()))  # error: ASYNC300


async def keep(numbers, given, app):
    added = []
    added += [create_task(job(n)) for n in numbers]  # ok
    await asyncio.wait(added)
    given += [create_task(job(n)) for n in numbers]  # ok
    app.tasks += [create_task(job())]  # ok
    given.extend(map(create_task, [job()]))  # ok
    await asyncio.gather(*map(create_task, [job(), job()]))  # ok
    mapped = list(map(create_task, [job(), job()]))  # ok
    await asyncio.gather(*mapped)
    lazily = map(create_task, [job()])  # ok
    map(create_task, [job()])  # ok: it makes none
    for task in lazily:
        await task
    app.update(dict(first=create_task(job())))  # ok
    app.start(first=create_task(job()))  # ok
    by_name = dict(first=create_task(job()))  # ok
    await by_name["first"]
    more = []
    more.extend(create_task(job(n)) for n in numbers)  # ok
    for task in more:
        await task
    await asyncio.wait(list(map(lambda n: create_task(job(n)), numbers)))  # ok
    map()  # ok
    return list([create_task(job())])  # ok


# === a variable that gets another value before it is read
import asyncio

running = set()


async def job():
    await asyncio.sleep(1)


async def twice():
    task = asyncio.create_task(job())  # error: ASYNC300
    task = asyncio.create_task(job())
    await task


async def cancelled_between():
    task = asyncio.create_task(job())  # ok
    task.cancel()
    task = asyncio.create_task(job())
    await task


async def in_a_branch(again):
    task = asyncio.create_task(job())  # ok
    if again:
        task = asyncio.create_task(job())
    await task


async def by_itself():
    task = asyncio.create_task(job())  # ok
    task = asyncio.shield(task)
    await task


async def more_of_them():
    tasks = [asyncio.create_task(job())]  # ok
    tasks += [asyncio.create_task(job())]
    await asyncio.wait(tasks)


async def in_rounds(count):
    task = None
    for _ in range(count):
        if task is not None:
            await task
        task = asyncio.create_task(job())  # ok


# === what is declared as awaitable is a future that somebody else has
import asyncio
from typing import Awaitable


class Slots:
    def __init__(self):
        self.free = 1
        self.waiting = []

    def acquire(self) -> Awaitable[None]:
        waiter = asyncio.Future()
        if self.free:
            self.free -= 1
            waiter.set_result(None)
        else:
            self.waiting.append(waiter)
        return waiter

    def work(self) -> Awaitable[None]:
        return self._work()

    async def _work(self):
        await asyncio.sleep(1)


def start(slots: Slots):
    assert asyncio.ensure_future(slots.acquire()).done()  # ok
    asyncio.ensure_future(slots.acquire())  # ok
    asyncio.ensure_future(slots.work())  # error: ASYNC300


# === what was found to be a coroutine becomes a task
import asyncio
import inspect


def call(handler, event):
    result = handler(event)
    if asyncio.iscoroutine(result):
        asyncio.ensure_future(result)  # error: ASYNC300
    elif inspect.isawaitable(result):
        asyncio.ensure_future(result)  # ok: it may be a future


def call_other(handler, event, other):
    result = handler(event)
    if not inspect.iscoroutine(result):
        return asyncio.ensure_future(result)
    if inspect.iscoroutine(other):
        asyncio.ensure_future(event)  # ok
    asyncio.ensure_future(result)  # error: ASYNC300


# === futures of a class of the project
import asyncio


class Future(asyncio.Future):
    def resolve(self, value):
        self.set_result(value)


class Lazy:
    def __await__(self):
        return asyncio.sleep(1).__await__()


class Client:
    def __init__(self):
        self.connected = Future()

    def connect(self):
        return self.connected


class Exchange:
    def __init__(self):
        self.clients = {}

    def client(self, url):
        self.clients = self.clients or {}
        if url not in self.clients:
            self.clients[url] = Client()
        return self.clients[url]

    def watch(self, url, after):
        client = self.client(url)
        done = client.connected.done()
        connected = client.connected if done else asyncio.ensure_future(
            client.connect()  # ok
        )
        connected.add_done_callback(after)


def wait_for_it(lazy: Lazy):
    asyncio.ensure_future(lazy)  # error: ASYNC300
# === functions of the project that only hand on the task they make
import asyncio
from functools import partial

running = set()


def spawn(coroutine):
    loop = asyncio.get_running_loop()
    return loop.create_task(coroutine)


def ensure(awaitable) -> asyncio.Future:
    return asyncio.ensure_future(awaitable)


def named(coroutine, name):
    task = asyncio.create_task(coroutine)
    task.set_name(name)
    task.add_done_callback(print)
    return task


def further(coroutine):
    return named(coroutine, "further")


def kept(coroutine):
    task = asyncio.create_task(coroutine)
    running.add(task)
    return task


def kept_by_another(coroutine):
    return kept(coroutine)


def grouped(group: asyncio.TaskGroup, coroutine):
    return group.create_task(coroutine)


def maybe(coroutine, is_wanted):
    if is_wanted:
        return asyncio.create_task(coroutine)
    return None


def either(coroutine, is_kept):
    return kept(coroutine) if is_kept else spawn(coroutine)


def around(coroutine):
    return around_again(coroutine)


def around_again(coroutine):
    return around(coroutine)


async def later(coroutine):
    return asyncio.create_task(coroutine)


class Worker:
    def __init__(self):
        self._task = None

    def create_task(self, coroutine):
        return asyncio.create_task(coroutine)

    def start(self):
        self._task = asyncio.create_task(self.run())
        return self._task

    def begin(self):
        return asyncio.create_task(self.run())

    async def run(self):
        await asyncio.sleep(1)

    async def go(self, future):
        self.create_task(self.run())  # error: ASYNC300
        self.begin()  # error: ASYNC300
        self.start()  # ok
        task = self.begin()  # ok
        ensure(future)  # ok
        await self.begin()  # ok
        return task


async def work():
    await asyncio.sleep(1)


async def main(group: asyncio.TaskGroup):
    spawn(work())  # error: ASYNC300
    ensure(work())  # error: ASYNC300
    named(work(), "a")  # error: ASYNC300
    further(work())  # error: ASYNC300
    [spawn(work()) for _ in range(3)]  # error: ASYNC300
    (lambda made: asyncio.create_task(made))(work())  # error: ASYNC300
    _ = spawn(work())  # error: ASYNC300
    unread = spawn(work())  # error: ASYNC300
    read = spawn(work())  # ok
    read.cancel()
    kept(work())  # ok
    kept_by_another(work())  # ok
    grouped(group, work())  # ok
    maybe(work(), True)  # error: ASYNC300
    either(work(), True)  # ok
    around(work())  # ok
    partial(spawn, work())  # ok
    running.add(spawn(work()))  # ok
    await later(work())  # ok


# === the event loop that stands in for a parameter
import asyncio


async def job():
    await asyncio.sleep(1)


class Client:
    def __init__(self, loop=None):
        self.loop = loop or asyncio.get_running_loop()

    async def start(self):
        self.loop.create_task(job())  # error: ASYNC300


class Server:
    def __init__(self, loop=None):
        if loop is None:
            loop = asyncio.get_running_loop()
        self._loop = loop

    async def start(self):
        self._loop.create_task(job())  # error: ASYNC300


class Worker:
    def __init__(self, *, loop=None):
        self.loop = asyncio.get_running_loop() if loop is None else loop

    async def start(self):
        self.loop.create_task(job())  # error: ASYNC300


class Pool:
    def __init__(self, loop):
        self.loop = loop or asyncio.get_running_loop()

    async def start(self):
        self.loop.create_task(job())  # ok


class Group:
    def __init__(self, tasks=None):
        self.tasks = tasks or asyncio.get_running_loop()

    async def start(self):
        if hasattr(self.tasks, "start_soon"):
            self.tasks.start_soon(job)
        else:
            self.tasks.create_task(job())  # ok


async def start(loop=None):
    loop = loop or asyncio.get_running_loop()
    loop.create_task(job())  # error: ASYNC300


def make(loop=None):
    return loop


async def start_made(other):
    make(other).create_task(job())  # ok


# === what a signal, a finalizer or an exit stack calls, too, drops what a lambda gives
import asyncio
import contextlib
import signal
import weakref

import anyio.from_thread

TASKS = set()


async def stop(name): ...


def keep(task):
    TASKS.add(task)


async def serve(owner, on_signal):
    signal.signal(signal.SIGINT, lambda *_: asyncio.create_task(stop("int")))  # error: ASYNC300
    signal.signal(
        signal.SIGTERM,
        handler=lambda signum, frame: asyncio.ensure_future(stop("term")),  # error: ASYNC300
    )
    weakref.finalize(owner, lambda: asyncio.create_task(stop("owner")))  # error: ASYNC300
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: asyncio.create_task(stop("stack")))  # error: ASYNC300
    signal.signal(signal.SIGHUP, lambda *_: keep(asyncio.create_task(stop("hup"))))  # ok
    on_signal(lambda *_: asyncio.create_task(stop("own")))  # ok
    loop = asyncio.get_running_loop()
    # What a callback does with its argument is not known.
    loop.call_later(1, on_signal, lambda: asyncio.create_task(stop("later")))  # ok


def in_thread():
    # It gives the task back.
    return anyio.from_thread.run_sync(lambda: asyncio.create_task(stop("x")))  # ok


# === a callback that only makes a task
import asyncio


async def work(): ...


async def main(coroutine, future, tasks):
    loop = asyncio.get_running_loop()
    loop.call_soon(asyncio.create_task, work())  # error: ASYNC300@20
    loop.call_later(3, loop.create_task, coroutine)  # error: ASYNC300@24
    loop.call_soon_threadsafe(asyncio.ensure_future, work())  # error: ASYNC300@31
    loop.call_soon(asyncio.ensure_future, future)  # ok
    loop.call_soon(tasks.create_task, work())  # ok
    async with asyncio.TaskGroup() as group:
        loop.call_soon(group.create_task, work())  # ok


# === slots of Qt
import asyncio

import PySide6.QtWidgets as widgets
from PyQt5.QtCore import QTimer, pyqtSignal
from qasync import asyncSlot
from qtpy import QtCore


async def refresh(): ...


class Reload(widgets.QPushButton):
    asked = QtCore.Signal()
    closed = pyqtSignal(int)

    def __init__(self, tasks):
        super().__init__("reload")
        self.asked.connect(lambda: asyncio.create_task(refresh()))  # error: ASYNC300
        self.closed.connect(lambda code: asyncio.ensure_future(refresh()))  # error: ASYNC300
        self.asked.connect(lambda: tasks.add(asyncio.create_task(refresh())))  # ok
        self.asked.connect(self.refresh)  # ok
        self.asked.connect(self.refresh_kept)  # ok
        self.refreshing = None

    @asyncSlot()
    async def refresh(self):
        await refresh()

    def refresh_kept(self):
        self.refreshing = asyncio.create_task(refresh())  # ok


def window(bus):
    button = Reload(set())
    button.clicked.connect(lambda: asyncio.create_task(refresh()))  # error: ASYNC300
    name = widgets.QLineEdit()
    name.returnPressed.connect(slot=lambda: asyncio.create_task(refresh()))  # error: ASYNC300
    timer = QTimer()
    timer.timeout.connect(lambda: asyncio.create_task(refresh()))  # error: ASYNC300
    QTimer.singleShot(100, lambda: asyncio.create_task(refresh()))  # error: ASYNC300
    menu = widgets.QMenuBar().addMenu("File")
    entry = menu.addAction("Refresh")
    entry.triggered.connect(lambda: asyncio.create_task(refresh()))  # error: ASYNC300
    bus.clicked.connect(lambda: asyncio.create_task(refresh()))  # ok
    name.asked.connect(lambda: asyncio.create_task(refresh()))  # ok


# === handlers whose results a library drops
import asyncio
import tkinter as tk
from tkinter import ttk

import asyncpg
import flet
import nicegui.ui as page
import schedule
import socketio
from bleak import BleakClient, BleakScanner
from nicegui import ui
from sqlalchemy import event

tasks = set()


async def load(*args): ...


async def listen(pool: asyncpg.Pool):
    connection = await asyncpg.connect()
    await connection.add_listener("news", lambda *args: asyncio.create_task(load(*args)))  # error: ASYNC300
    await connection.add_listener("news", lambda *args: tasks.add(asyncio.create_task(load())))  # ok
    await connection.add_listener("news", load)  # ok
    async with pool.acquire() as connection:
        await connection.add_termination_listener(lambda c: asyncio.ensure_future(load(c)))  # error: ASYNC300


async def serve(server: socketio.AsyncServer):
    await server.emit("bye", callback=lambda *args: asyncio.create_task(load()))  # error: ASYNC300
    await server.emit("bye", callback=load)  # ok


async def connect(address):
    async with BleakClient(address, lambda c: asyncio.create_task(load())) as client:  # error: ASYNC300
        await client.start_notify("2a37", lambda c, data: asyncio.create_task(load(data)))  # error: ASYNC300
        await client.start_notify("2a37", load)  # ok
    BleakScanner(load)  # ok


def controls():
    flet.TextButton("load", on_click=lambda e: asyncio.create_task(load(e)))  # error: ASYNC300
    flet.TextField(on_change=lambda e: asyncio.create_task(load(e)))  # error: ASYNC300
    flet.TextButton("load", on_click=load)  # ok
    flet.TextButton("load", on_hover=lambda e: asyncio.create_task(load(e)))  # ok


def pages():
    ui.button("load", on_click=lambda: asyncio.create_task(load()))  # error: ASYNC300
    ui.button("load", on_click=lambda: load())  # ok
    ui.button("load", on_click=load)  # ok
    page.timer(1, lambda: asyncio.create_task(load()))  # error: ASYNC300
    page.switch("load", on_change=lambda e: asyncio.create_task(load(e)))  # error: ASYNC300


def committed(session):
    event.listen(session, "after_commit", lambda _: asyncio.create_task(load()), once=True)  # error: ASYNC300


def windows(root):
    ttk.Button(root, text="load", command=lambda: asyncio.create_task(load()))  # error: ASYNC300
    tk.Menu(root).add_command(label="load", command=lambda: asyncio.create_task(load()))  # error: ASYNC300
    button = tk.Button(root)
    button.config(command=lambda: asyncio.create_task(load()))  # error: ASYNC300
    button.bind("<Return>", lambda event: asyncio.create_task(load(event)))  # error: ASYNC300
    schedule.every().hour.do(lambda: asyncio.create_task(load()))  # error: ASYNC300


# === a property that can be set is what its getter gives
import asyncio

from library import find_loop


async def work():
    await asyncio.sleep(1)


class Client:
    def __init__(self, loop=None):
        if isinstance(loop, asyncio.AbstractEventLoop):
            self.loop = loop
        else:
            self.loop = None

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = find_loop()
        return self._loop

    @loop.setter
    def loop(self, value):
        self._loop = value


class Session:
    def __init__(self, client: Client):
        self.client = client

    def restart(self):
        self.client.loop.create_task(work())  # error: ASYNC300


class Found:
    def __init__(self, scheduler):
        self.loop = scheduler

    def loop(self) -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    def restart(self):
        self.loop.create_task(work())  # ok


# === a coroutine on one way, a future on another
import asyncio


async def work():
    await asyncio.sleep(1)


async def start(both, given):
    if both:
        runner = asyncio.gather(work(), work())
    else:
        runner = work()
    asyncio.ensure_future(runner)  # error: ASYNC300
    if both:
        held = asyncio.gather(work(), work())
    else:
        held = asyncio.get_running_loop().create_future()
    asyncio.ensure_future(held)  # ok
    if both:
        held = given
    asyncio.ensure_future(held)  # ok


# === held weakly
import asyncio
import weakref
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary

ALL = weakref.WeakSet()


async def work(): ...


class Weak:
    shared: "weakref.WeakSet[asyncio.Task]" = WeakSet()

    def __init__(self):
        self.tasks = weakref.WeakSet()
        self.typed = weakref.WeakSet[asyncio.Task]()
        self.names = WeakKeyDictionary()
        self.by_name = WeakValueDictionary()

    async def at_once(self):
        self.tasks.add(asyncio.create_task(work()))  # error: ASYNC300@24
        self.typed.add(asyncio.create_task(work()))  # error: ASYNC300
        self.shared.add(asyncio.create_task(work()))  # error: ASYNC300
        self.by_name["work"] = asyncio.create_task(work())  # error: ASYNC300
        ALL.add(asyncio.ensure_future(work()))  # error: ASYNC300

    async def by_a_name(self):
        task = asyncio.create_task(work())  # error: ASYNC300
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def as_a_key(self):
        task = asyncio.create_task(work())  # error: ASYNC300
        self.names[task] = "work"

    async def as_a_value(self):
        task = asyncio.create_task(work())  # error: ASYNC300
        self.by_name["work"] = task


async def in_a_local_set():
    running = weakref.WeakSet()
    running.add(asyncio.create_task(work()))  # error: ASYNC300
    await asyncio.sleep(1)


# === held weakly, and otherwise, too
import asyncio
import weakref
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary


async def work(): ...


class Held:
    def __init__(self, tasks, weak):
        self.tasks = weakref.WeakSet()
        self.kept = set()
        self.given = tasks
        self.either = weakref.WeakSet() if weak else set()
        self.names = WeakKeyDictionary()
        self.plain_names = {}
        self.by_name = WeakValueDictionary()
        self.later = WeakSet()

    def set_up(self):
        self.later = set()

    async def in_both(self):
        task = asyncio.create_task(work())  # ok
        self.tasks.add(task)
        self.kept.add(task)

    async def awaited(self):
        task = asyncio.create_task(work())  # ok
        self.tasks.add(task)
        await task

    async def returned(self):
        task = asyncio.create_task(work())  # ok
        self.by_name["work"] = task
        return task

    async def in_what_may_hold(self):
        self.kept.add(asyncio.create_task(work()))  # ok
        self.given.add(asyncio.create_task(work()))  # ok
        self.either.add(asyncio.create_task(work()))  # ok
        self.later.add(asyncio.create_task(work()))  # ok

    async def as_a_key(self):
        task = asyncio.create_task(work())  # ok
        self.plain_names[task] = "work"

    async def as_the_value_of_a_weak_key(self):
        self.names[self] = asyncio.create_task(work())  # ok

    async def as_the_key_of_weak_values(self):
        task = asyncio.create_task(work())  # ok
        self.by_name[task] = self

    async def in_a_set_of_the_set(self):
        self.tasks.show(asyncio.create_task(work()))  # ok
