# === the error that never comes
import asyncio
import concurrent.futures
from asyncio import TimeoutError as Late


async def collect(tasks):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722@31
    except asyncio.TimeoutError:
        return None
    return done, pending


async def collect_builtin(tasks):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722
        for task in pending:
            task.cancel()
        return done
    except TimeoutError:
        print("too late")


async def collect_others(tasks, seconds):
    try:
        await asyncio.wait(tasks, timeout=seconds)  # error: ASYNC722
    except (KeyError, concurrent.futures.TimeoutError) as error:
        print(error)


async def collect_late(tasks):
    try:
        return await asyncio.wait(  # error: ASYNC722@22
            tasks, timeout=5, return_when=asyncio.FIRST_COMPLETED
        )
    except Late:
        return set(), tasks
    finally:
        print("done")


# === tasks made inside the try, logging, sleeping and locks
import asyncio
import logging
from contextlib import suppress

log = logging.getLogger(__name__)


async def fetch(url):
    await asyncio.sleep(1)
    return url


class Fetcher:
    def __init__(self):
        self.lock = asyncio.Lock()

    async def fetch_all(self, urls):
        try:
            tasks = [asyncio.create_task(fetch(url)) for url in urls]
            log.info("%d tasks", len(tasks))
            async with self.lock:
                await asyncio.sleep(0)
                done, pending = await asyncio.wait(tasks, timeout=1)  # error: ASYNC722
            log.info("done: %s %s", done, pending)
        except asyncio.TimeoutError:
            log.warning("too late")

    async def fetch_quietly(self, urls, make):
        with suppress(asyncio.TimeoutError):
            done, pending = await asyncio.wait(  # error: ASYNC722
                {asyncio.create_task(make(url)) for url in urls}, timeout=1
            )
            print(done, pending)


# === tasks that are called what they are
import asyncio


async def collect(fetch, urls, group):
    try:
        done, pending = await asyncio.wait(  # error: ASYNC722
            [group.create_task(fetch(url)) for url in urls], timeout=5
        )
        print(len(done), len(pending))
    except TimeoutError:
        print("too late")


async def wrapped(url, make):
    try:
        task = asyncio.create_task(make(url))
        loud = make(url)
        task.add_done_callback(loud)
        done, pending = await asyncio.wait([task], timeout=5)  # ok
        return done, pending
    except TimeoutError:
        return None


async def simple(url, make):
    try:
        task = asyncio.create_task(make(url))
        again = asyncio.create_task(wrapped(url, make))
        done, pending = await asyncio.wait([task, again], timeout=5)  # error: ASYNC722
        return done, pending
    except TimeoutError:
        return None


# === in a conditional expression
import asyncio


async def collect(tasks, wanted):
    found = (await asyncio.wait(tasks, timeout=5))[0] if wanted else set()  # ok
    try:
        found = (await asyncio.wait(tasks, timeout=5)) if wanted else ()  # error: ASYNC722
    except asyncio.TimeoutError:
        found = set()
    return found, lambda: asyncio.wait(tasks, timeout=5)


# === an outer try that expects it
import asyncio


async def collect(tasks):
    try:
        try:
            done, pending = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722
        except ValueError:
            done, pending = set(), tasks
    except asyncio.TimeoutError:
        print("too late")
    else:
        return done, pending


# === what else in the try may raise it
import asyncio


async def with_wait_for(tasks, first):
    try:
        await asyncio.wait_for(first, 1)
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        return done, pending
    except asyncio.TimeoutError:
        return None


async def with_result(tasks):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        print(pending)
        return [task.result() for task in done]
    except asyncio.TimeoutError:
        return None


async def with_raise(tasks):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        if pending:
            raise asyncio.TimeoutError
        return done
    except asyncio.TimeoutError:
        return None


async def with_await(tasks):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        for task in done:
            await task
        return pending
    except TimeoutError:
        return None


async def with_await_of_another(tasks, stream):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        print(await stream.read(), pending)
        return done
    except TimeoutError:
        return None


async def with_timeout(tasks):
    try:
        async with asyncio.timeout(10):
            done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        return done, pending
    except TimeoutError:
        return None


async def with_own_function(tasks, check):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        check(done, pending)
    except TimeoutError:
        return None


async def with_loop(tasks, stream):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        async for item in stream:
            print(item)
        return done, pending
    except TimeoutError:
        return None


async def with_comprehension(tasks, stream):
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        return done, pending, [item async for item in stream]
    except TimeoutError:
        return None


# === no timeout, other errors, and the other blocks of a try
import asyncio


async def collect(tasks, stop):
    try:
        done, pending = await asyncio.wait(tasks)  # ok
        return done, pending
    except asyncio.TimeoutError:
        print("never")
    try:
        done, pending = await asyncio.wait(tasks, timeout=None)  # ok
        return done, pending
    except asyncio.TimeoutError:
        print("never")
    try:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        return done, pending
    except asyncio.CancelledError:
        stop()
        raise
    except Exception:
        stop()
    try:
        stop()
    except TimeoutError:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        return done, pending
    else:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        return done, pending
    finally:
        done, pending = await asyncio.wait(tasks, timeout=5)  # ok
        print(done, pending)


# === pending tasks that are dropped
import asyncio
from asyncio import create_task, wait


async def fetch(url):
    await asyncio.sleep(1)
    return url


async def first(urls):
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    done, _ = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722@21
    return [task.result() for task in done]


async def second(urls):
    done, pending = await wait(  # error: ASYNC722@27
        [create_task(fetch(url)) for url in urls], timeout=5
    )
    return done


async def third(urls):
    tasks = []
    for url in urls:
        tasks.append(asyncio.create_task(fetch(url)))
    if not tasks:
        return
    print(len(tasks))
    await asyncio.wait(tasks, timeout=5)  # error: ASYNC722@11


async def fourth(urls):
    tasks = set()
    for url in urls:
        tasks.add(asyncio.ensure_future(fetch(url)))
    return (await asyncio.wait(tasks, timeout=5))[0]  # error: ASYNC722@19


async def fifth():
    task = asyncio.create_task(fetch("a"))
    await asyncio.wait({task}, timeout=5)  # error: ASYNC722


async def sixth(seconds):
    loop = asyncio.get_running_loop()
    one, two = fetch("a"), fetch("b")
    await asyncio.wait(  # error: ASYNC722
        (loop.create_task(one), loop.create_task(two)), timeout=seconds
    )


class Fetcher:
    async def seventh(self, urls):
        tasks = {asyncio.create_task(fetch(url)) for url in urls}
        if tasks:
            done, late = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722
            return [task.result() for task in done]
        return []


# === pending tasks that are looked at
import asyncio


async def fetch(url):
    await asyncio.sleep(1)
    return url


async def first(urls):
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    done, pending = await asyncio.wait(tasks, timeout=5)  # ok
    for task in pending:
        task.cancel()
    return done


async def second(urls):
    pending = {asyncio.create_task(fetch(url)) for url in urls}
    while pending:
        done, pending = await asyncio.wait(pending, timeout=5)  # ok
        print(done)


async def third(urls):
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    await asyncio.wait(tasks, timeout=5)  # ok
    for task in tasks:
        task.cancel()


async def fourth():
    task = asyncio.create_task(fetch("a"))
    await asyncio.wait([task], timeout=5)  # ok
    return task.result() if task.done() else None


async def fifth(urls):
    return await asyncio.wait(  # ok
        [asyncio.create_task(fetch(url)) for url in urls], timeout=5
    )


async def sixth(urls):
    result = await asyncio.wait(  # ok
        [asyncio.create_task(fetch(url)) for url in urls], timeout=5
    )
    return result


# === tasks that are kept elsewhere
import asyncio


async def fetch(url):
    await asyncio.sleep(1)
    return url


PENDING = set()


class Fetcher:
    def __init__(self, group):
        self.tasks = set()
        self.group = group

    def start(self, url):
        task = asyncio.create_task(fetch(url))
        self.tasks.add(task)
        return task

    async def flush(self):
        await asyncio.wait(self.tasks, timeout=5)  # ok
        done, _ = await asyncio.wait([*self.tasks], timeout=5)  # ok
        return done

    async def run(self, urls):
        await asyncio.wait([self.start(url) for url in urls], timeout=5)  # ok
        await asyncio.wait(PENDING, timeout=5)  # ok

    async def in_group(self, urls):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(fetch(url)) for url in urls]
            await asyncio.wait(tasks, timeout=5)  # ok

    async def given(self, tasks):
        await asyncio.wait(tasks, timeout=5)  # ok
        done, _ = await asyncio.wait([task for task in tasks], timeout=5)  # ok
        return done

    async def tracked(self, url):
        task = asyncio.create_task(fetch(url))
        self.tasks.add(task)
        await asyncio.wait([task], timeout=5)  # ok

    async def called_back(self, url, save):
        task = asyncio.create_task(fetch(url))
        task.add_done_callback(save)
        await asyncio.wait([task], timeout=5)  # ok

    async def of_others(self, others):
        tasks = list(others.values())
        await asyncio.wait(tasks, timeout=5)  # ok
        tasks = [*others.values(), asyncio.create_task(fetch("a"))]
        await asyncio.wait(tasks, timeout=5)  # ok

    async def closed_over(self, urls):
        tasks = [asyncio.create_task(fetch(url)) for url in urls]

        def stop():
            for task in tasks:
                task.cancel()

        asyncio.get_running_loop().call_later(9, stop)
        await asyncio.wait(tasks, timeout=5)  # ok

    async def waited_elsewhere(self, urls):
        waiting = asyncio.wait(  # error: ASYNC722
            [asyncio.create_task(fetch(url)) for url in urls], timeout=5
        )
        done, _ = await waiting
        return done

    async def looked_at(self, urls, show):
        tasks = [asyncio.create_task(fetch(url)) for url in urls]
        show(tasks)
        await asyncio.wait(tasks, timeout=5)  # ok
        more = [asyncio.create_task(fetch(url)) for url in urls]
        show(more.append)
        await asyncio.wait(more, timeout=5)  # ok
        last = [asyncio.create_task(fetch(url)) for url in urls]
        await asyncio.wait(last, timeout=5)  # ok
        return last or None

    async def kept_for_later(self, urls):
        self.done, self.pending = await asyncio.wait(  # ok
            [asyncio.create_task(fetch(url)) for url in urls], timeout=5
        )

    async def of_all(self):
        current = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.wait(current, timeout=5)  # ok


# === global and nonlocal names, other functions of that name, no timeout
import asyncio
import concurrent.futures

late = None


async def wait(tasks, timeout):
    return tasks, timeout


async def run(make, pool, futures):
    global late
    done, late = await asyncio.wait([asyncio.create_task(make())], timeout=5)  # ok
    await wait([asyncio.create_task(make())], timeout=5)  # ok
    await asyncio.wait([asyncio.create_task(make())])  # ok
    await asyncio.wait([asyncio.create_task(make())], timeout=None)  # ok
    return done


def in_threads(futures):
    done, _ = concurrent.futures.wait(futures, timeout=5)  # ok
    return done


# === what the tasks wait for is ended afterwards
import asyncio


class Channel:
    def __init__(self, calls):
        self._calls = calls

    async def close(self, grace):
        async def completed(call):
            await call.code()

        calls = list(self._calls)
        tasks = [asyncio.create_task(completed(call)) for call in calls]
        await asyncio.wait(tasks, timeout=grace)  # ok
        for call in calls:
            call.cancel()

    async def forget(self, grace, process, other):
        await asyncio.wait([asyncio.create_task(process.wait())], timeout=grace)  # ok
        process.kill()
        await asyncio.wait(  # error: ASYNC722@15
            [asyncio.create_task(process.wait())], timeout=grace
        )
        other.kill()
        self.kill()
        for call in self._calls:
            call.cancel()

    def kill(self):
        self._calls.clear()


# === more shapes
import asyncio
import contextlib


async def job(x):
    await asyncio.sleep(x)


async def a(xs):
    tasks = [asyncio.create_task(job(x)) for x in xs]
    with contextlib.suppress(asyncio.TimeoutError):
        await asyncio.wait(tasks, timeout=3)  # error: ASYNC722
    for t in tasks:
        t.cancel()


async def b(xs):
    tasks = [asyncio.create_task(job(x)) for x in xs]
    try:
        done, pending = await asyncio.wait(tasks, timeout=3)  # ok
        if pending:
            for p in pending:
                p.cancel()
            raise asyncio.TimeoutError
    except asyncio.TimeoutError:
        print("late")


async def c(xs):
    tasks = {asyncio.create_task(job(x)): x for x in xs}
    finished, _ = await asyncio.wait(tasks, timeout=1)  # ok
    for t, x in tasks.items():
        if t not in finished:
            t.cancel()


async def d(r, w):
    done, _ = await asyncio.wait({r, w}, return_when=asyncio.FIRST_COMPLETED)  # ok
    return done


async def e(q):
    get = asyncio.create_task(q.get())
    done, pending = await asyncio.wait([get], timeout=1)  # ok
    if get in done:
        return get.result()
    get.cancel()
    return None


class S:
    async def f(self):
        try:
            async with asyncio.TaskGroup():
                await asyncio.wait(self.tasks, timeout=5)  # ok
        except TimeoutError as e:
            raise RuntimeError("slow") from e

    async def g(self):
        try:
            await asyncio.wait(self.tasks, timeout=5)  # ok
            await self.fetch()
        except OSError:
            pass

    async def h(self, pool):
        try:
            await asyncio.wait(self.tasks, timeout=5)  # ok
            self.fut.result(timeout=3)
        except TimeoutError:
            pass


# === under other names
from asyncio import create_task as spawn, wait as wait_all


async def retry(jobs):
    for attempt in range(3):
        try:
            done, late = await wait_all([spawn(j()) for j in jobs], timeout=attempt)  # error: ASYNC722
        except (TimeoutError, ConnectionError):
            continue
        for task in late:
            task.cancel()
        return done


async def told(jobs, limit):
    try:
        done, late = await wait_all([limit(job()) for job in jobs], timeout=3)  # ok
    except TimeoutError:
        return None
    return done, late


# === the coroutine is bound to a variable, and awaited later
import asyncio


async def expects_an_error(tasks):
    waiting = asyncio.wait(tasks, timeout=3)  # error: ASYNC722
    try:
        done, pending = await waiting
    except asyncio.TimeoutError:
        return None
    return done, pending


async def all_in_the_try(tasks):
    try:
        waiting = asyncio.wait(tasks, timeout=3)  # error: ASYNC722
        done, pending = await waiting
    except (OSError, TimeoutError):
        return None
    return done, pending


async def as_a_task(tasks):
    waiter = asyncio.create_task(asyncio.wait(tasks, timeout=3))  # error: ASYNC722
    try:
        done, pending = await waiter
    except asyncio.TimeoutError:
        return None
    return done, pending


def in_a_loop(loop, tasks):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(
            asyncio.wait(tasks, timeout=3)  # error: ASYNC722
        )
    except asyncio.TimeoutError:
        return None
    finally:
        loop.close()


async def is_only_made_in_the_try(tasks, make):
    try:
        waiting = asyncio.wait(tasks, timeout=3)  # ok
        make()
    except TimeoutError:
        return None
    done, pending = await waiting
    return done, pending


async def is_awaited_among_others(tasks, other):
    waiting = asyncio.wait(tasks, timeout=3)  # ok
    try:
        done, pending = await waiting
        await other()
    except asyncio.TimeoutError:
        return None
    return done, pending


async def has_a_limit_of_its_own(tasks):
    waiting = asyncio.wait(tasks, timeout=3)  # ok
    try:
        done, pending = await asyncio.wait_for(waiting, 2)
    except asyncio.TimeoutError:
        return None
    return done, pending


# === both sets are bound to a variable
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return name


async def first_of_them(names):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    sets = await asyncio.wait(tasks, timeout=1)  # error: ASYNC722
    return [task.result() for task in sets[0]]


async def unpacked_later(names):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    waiting = asyncio.wait(tasks, timeout=1)  # error: ASYNC722
    sets = await waiting
    done, _ = sets
    return [task.result() for task in done]


async def never_read(names):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    sets = await asyncio.wait(tasks, timeout=1)  # error: ASYNC722


async def second_is_taken(names):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    sets = await asyncio.wait(tasks, timeout=1)  # ok
    for task in sets[1]:
        task.cancel()
    return sets[0]


async def both_are_given_away(names, show):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    sets = await asyncio.wait(tasks, timeout=1)  # ok
    show(sets)
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    done_and_pending = await asyncio.wait(tasks, timeout=1)  # ok
    return done_and_pending


async def one_of_two(names, again):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    sets = await asyncio.wait(tasks, timeout=1)  # ok
    if again:
        sets = await again()
    return sets[0]


async def gathered(names, other):
    tasks = [asyncio.create_task(fetch(name)) for name in names]
    both = asyncio.gather(asyncio.wait(tasks, timeout=1), other())  # ok
    sets, _ = await both
    return sets


class Fetcher:
    async def keeps_both(self, names):
        tasks = [asyncio.create_task(fetch(name)) for name in names]
        self.sets = await asyncio.wait(tasks, timeout=1)  # ok


def first_of_a_loop(names):
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        tasks = [loop.create_task(fetch(name)) for name in names]
        done, _ = loop.run_until_complete(
            asyncio.wait(tasks, timeout=1)  # error: ASYNC722
        )
        return done


# === what is given up at the end
import asyncio


class Extension:
    async def stop_extension(self):
        await asyncio.wait(  # ok
            [
                asyncio.create_task(self.server.clean()),
                asyncio.create_task(self.loaders.clear()),
            ],
            timeout=3,
        )

    async def run(self):
        try:
            await self.serve()
        finally:
            task = asyncio.create_task(self.server.clean())
            await asyncio.wait([task], timeout=3)  # ok

    async def reload(self):
        await asyncio.wait(  # error: ASYNC722@15
            [
                asyncio.create_task(self.server.clean()),
                asyncio.create_task(self.loaders.clear()),
            ],
            timeout=3,
        )

    async def shutdown(self):
        try:
            task = asyncio.create_task(self.server.clean())
            await asyncio.wait([task], timeout=3)  # error: ASYNC722
        except TimeoutError:
            print("not in time")


# === suppress of a tuple that has a name
import asyncio
import contextlib
from contextlib import suppress

TIMEOUTS = (asyncio.TimeoutError, TimeoutError)
ERRORS = (ConnectionError, KeyError)
LATER = (*TIMEOUTS, ConnectionError)


async def named(tasks):
    with suppress(*TIMEOUTS):
        done, pending = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722
        return done, pending


async def written(tasks):
    with contextlib.suppress(*(asyncio.TimeoutError, KeyError)):
        done, pending = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722
        return done, pending


async def nested(tasks):
    with suppress((ConnectionError, TIMEOUTS)):
        return await asyncio.wait(tasks, timeout=5)  # error: ASYNC722


async def several(tasks):
    with suppress(ConnectionError, *LATER):
        return await asyncio.wait(tasks, timeout=5)  # error: ASYNC722


async def others(tasks):
    with suppress(*ERRORS):
        return await asyncio.wait(tasks, timeout=5)  # ok


async def also_waits(tasks, event):
    with suppress(*TIMEOUTS):
        await asyncio.wait_for(event.wait(), 5)
        return await asyncio.wait(tasks, timeout=5)  # ok


async def unknown(tasks, errors):
    with suppress(*errors):
        return await asyncio.wait(tasks, timeout=5)  # ok


# === sets in variables with an annotation
import asyncio
from typing import Set


async def wait_a_moment(jobs):
    tasks: Set[asyncio.Task] = {asyncio.create_task(job()) for job in jobs}
    done, pending = await asyncio.wait(tasks, timeout=5)
    for task in pending:
        task.cancel()  # ok


async def first_of(jobs):
    tasks: Set[asyncio.Task] = {asyncio.create_task(job()) for job in jobs}
    done, _ = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722
    return done


async def both_of(jobs):
    tasks: Set[asyncio.Task] = {asyncio.create_task(job()) for job in jobs}
    both: tuple = await asyncio.wait(tasks, timeout=5)  # error: ASYNC722
    return both[0]


# === the pending set behind a star
import asyncio


async def first(fetch, names):
    tasks = {asyncio.create_task(fetch(name)) for name in names}
    done, *_ = await asyncio.wait(tasks, timeout=1)  # error: ASYNC722
    return done


async def all_of_them(fetch, names):
    tasks = {asyncio.create_task(fetch(name)) for name in names}
    done, *others = await asyncio.wait(tasks, timeout=1)  # ok
    for task in others[0]:
        task.cancel()
    return done
