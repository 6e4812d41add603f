# === the builtin error, and that of concurrent.futures, round wait_for
# config: target_version=3.10
import asyncio
import concurrent.futures
from concurrent.futures import TimeoutError as LateError


async def first_line(reader):
    try:
        return await asyncio.wait_for(reader.readline(), 5)
    except TimeoutError:  # error: ASYNC733@5
        return b""


async def second_line(reader):
    try:
        line = await asyncio.wait_for(reader.readline(), timeout=5)
    except concurrent.futures.TimeoutError:  # error: ASYNC733
        line = b""
    return line


async def third_line(reader, seconds):
    try:
        return await asyncio.wait_for(reader.readline(), seconds)
    except LateError as error:  # error: ASYNC733
        print(error)


async def fourth_line(reader):
    try:
        return await asyncio.wait_for(reader.readline(), 5)
    except (TimeoutError, ConnectionError):  # error: ASYNC733
        return None
    except Exception:
        raise


# === the right class, or one above it
# config: target_version=3.9
import asyncio
from asyncio import TimeoutError as Late
from asyncio.exceptions import TimeoutError as Later


async def lines(reader):
    try:
        await asyncio.wait_for(reader.readline(), 5)
    except asyncio.TimeoutError:  # ok
        pass
    try:
        await asyncio.wait_for(reader.readline(), 5)
    except Late:  # ok
        pass
    try:
        await asyncio.wait_for(reader.readline(), 5)
    except (Later, TimeoutError):  # ok
        pass
    try:
        await asyncio.wait_for(reader.readline(), 5)
    except Exception:  # ok
        pass
    try:
        await asyncio.wait_for(reader.readline(), 5)
    except TimeoutError:  # ok: the socket's
        raise
    except asyncio.TimeoutError:
        pass
    try:
        await asyncio.wait_for(reader.readline(), 5)
    except (KeyError, OSError):  # ok
        pass


# === target 3.11 and later: one class
# config: target_version=3.11
import asyncio
import concurrent.futures


async def first_line(reader):
    try:
        return await asyncio.wait_for(reader.readline(), 5)
    except TimeoutError:  # ok
        return b""


async def second_line(reader):
    try:
        return await asyncio.wait_for(reader.readline(), 5)
    except concurrent.futures.TimeoutError:  # ok
        return b""


# === names that are not the builtin
# config: target_version=3.9
import asyncio
import sys
from asyncio import TimeoutError
from mylib.errors import ALL_TIMEOUTS


async def first_line(reader):
    try:
        return await asyncio.wait_for(reader.readline(), 5)
    except TimeoutError:  # ok
        return b""


async def second_line(reader):
    try:
        return await asyncio.wait_for(reader.readline(), 5)
    except ALL_TIMEOUTS:  # ok
        return b""


# === a class that depends on the version
# config: target_version=3.9
import asyncio
import sys

if sys.version_info >= (3, 11):
    LateError = TimeoutError
else:
    LateError = asyncio.TimeoutError


async def first_line(reader):
    try:
        return await asyncio.wait_for(reader.readline(), 5)
    except LateError:  # ok
        return b""


async def second_line(reader):
    if sys.version_info >= (3, 11):
        try:
            return await asyncio.wait_for(reader.readline(), 5)
        except TimeoutError:  # ok
            return b""
    return None


# === an outer try, and the one that gets the error first
# config: target_version=3.9
import asyncio


async def outer(reader):
    try:
        try:
            return await asyncio.wait_for(reader.readline(), 5)
        except ConnectionError:
            return b""
        finally:
            print("done")
    except TimeoutError:  # error: ASYNC733
        return None


async def inner(reader):
    try:
        try:
            return await asyncio.wait_for(reader.readline(), 5)
        except asyncio.TimeoutError as error:
            raise TimeoutError("too late") from error
    except TimeoutError:  # ok
        return None


async def elsewhere(reader):
    try:
        reader.prepare()
    except TimeoutError:  # ok
        await asyncio.wait_for(reader.readline(), 5)
    else:
        await asyncio.wait_for(reader.readline(), 5)


async def nested(reader):
    try:

        async def line():
            return await asyncio.wait_for(reader.readline(), 5)

        return line
    except TimeoutError:  # ok: nothing is awaited here
        return None


# === no limit, or awaited elsewhere
# config: target_version=3.9
import asyncio


async def lines(reader, tasks):
    try:
        await asyncio.wait_for(reader.readline(), timeout=None)  # error: ASYNC721
    except TimeoutError:  # ok
        pass
    try:
        tasks.append(asyncio.wait_for(reader.readline(), 5))
    except TimeoutError:  # ok
        pass
    try:
        for each in asyncio.as_completed(tasks):
            await each
    except TimeoutError:  # ok: it has no limit
        pass
    try:
        got = await asyncio.gather(
            asyncio.wait_for(reader.readline(), 5), return_exceptions=True
        )
        print(got)
    except TimeoutError:  # ok
        pass


# === through gather, shield and run
# config: target_version=3.9
import asyncio


async def lines(readers):
    try:
        return await asyncio.gather(
            asyncio.wait_for(readers[0].readline(), 5),
            asyncio.wait_for(readers[1].readline(), 5),
        )
    except TimeoutError:  # error: ASYNC733
        return None


async def all_lines(readers):
    try:
        return await asyncio.gather(
            *[asyncio.wait_for(reader.readline(), 5) for reader in readers]
        )
    except TimeoutError:  # error: ASYNC733
        return None


async def more_lines(readers):
    try:
        return await asyncio.gather(
            *(asyncio.wait_for(reader.readline(), 5) for reader in readers)
        )
    except TimeoutError:  # error: ASYNC733
        return None


def main(reader):
    try:
        asyncio.run(asyncio.wait_for(reader.readline(), 5))
    except TimeoutError:  # error: ASYNC733
        print("too late")


def again(reader):
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(asyncio.wait_for(reader.readline(), 5))
    except TimeoutError:  # error: ASYNC733
        print("too late")
    finally:
        loop.close()


# === as_completed: where its items are awaited
# config: target_version=3.9
import asyncio


async def collect(tasks):
    try:
        for each in asyncio.as_completed(tasks, timeout=5):
            print(await each)
    except TimeoutError:  # error: ASYNC733
        print("too late")


async def collect_some(tasks):
    for each in asyncio.as_completed(tasks, timeout=5):
        try:
            print(await each)
        except TimeoutError:  # error: ASYNC733
            print("too late")


async def collect_right(tasks):
    for each in asyncio.as_completed(tasks, timeout=5):
        try:
            print(await each)
        except asyncio.TimeoutError:  # ok
            print("too late")


# === futures of an executor
# config: target_version=3.9
import asyncio
import concurrent.futures
from concurrent.futures import ThreadPoolExecutor


def measure(text):
    with ThreadPoolExecutor() as pool:
        words = pool.submit(text.split)
        try:
            return words.result(timeout=5)
        except TimeoutError:  # error: ASYNC733
            return None


def measure_late(text, pool: ThreadPoolExecutor):
    words = pool.submit(text.split)
    try:
        return words.result(5)
    except asyncio.TimeoutError:  # error: ASYNC733
        return None


def measure_right(text, pool: ThreadPoolExecutor):
    words = pool.submit(text.split)
    try:
        return words.result(5)
    except concurrent.futures.TimeoutError:  # ok
        return None


def measure_patiently(text, pool: ThreadPoolExecutor):
    words = pool.submit(text.split)
    try:
        return words.result()
    except TimeoutError:  # ok: what the function raises itself
        return None


def measure_all(texts, pool: ThreadPoolExecutor):
    futures = [pool.submit(text.split) for text in texts]
    try:
        for each in concurrent.futures.as_completed(futures, timeout=5):
            print(each)
    except TimeoutError:  # error: ASYNC733
        print("too late")


async def in_thread(loop: asyncio.AbstractEventLoop, work):
    try:
        return await loop.run_in_executor(None, work)
    except concurrent.futures.TimeoutError:  # error: ASYNC733
        return None


async def in_thread_builtin(loop: asyncio.AbstractEventLoop, work):
    try:
        return await loop.run_in_executor(None, work)
    except TimeoutError:  # ok: of a socket in the thread
        return None


async def loop_future(loop: asyncio.AbstractEventLoop):
    future = loop.create_future()
    try:
        return future.result()
    except TimeoutError:  # ok
        return None


# === suppress
# config: target_version=3.9
import asyncio
from contextlib import suppress


async def lines(reader):
    with suppress(TimeoutError):  # error: ASYNC733@10
        await asyncio.wait_for(reader.readline(), 5)
    with suppress(asyncio.TimeoutError, KeyError):  # ok
        await asyncio.wait_for(reader.readline(), 5)
    with reader, suppress(ConnectionError, TimeoutError):  # error: ASYNC733
        await asyncio.wait_for(reader.readline(), 5)


# === async_timeout
# config: target_version=3.9
import asyncio

import async_timeout


async def lines(reader):
    try:
        async with async_timeout.timeout(5):
            return await reader.readline()
    except TimeoutError:  # error: ASYNC733
        return None


async def lines_inside(reader):
    async with async_timeout.timeout(5):
        try:
            return await reader.readline()
        except TimeoutError:  # ok: not that of the block around it
            return None


# === match, walrus and loops
# config: target_version=3.9
# python: 3.10
import asyncio


async def lines(reader, kind):
    while True:
        try:
            if not (line := await asyncio.wait_for(reader.readline(), 5)):
                break
            match kind:
                case "loud":
                    print(line.upper())
        except TimeoutError:  # error: ASYNC733
            continue


# === wait_for of another module, and unknown methods
# config: target_version=3.9
import mylib


async def wait_for(coro, timeout):
    return await coro


async def lines(reader):
    try:
        await wait_for(reader.readline(), 5)
    except TimeoutError:  # ok
        pass
    try:
        await mylib.wait_for(reader.readline(), 5)
    except TimeoutError:  # ok
        pass
    try:
        await reader.readline()
    except TimeoutError:  # ok
        pass


# === made here and used elsewhere, at the top of a module
# config: target_version=3.9
import asyncio
import concurrent.futures

import async_timeout

from mylib import pool, tasks, work

executor = concurrent.futures.ThreadPoolExecutor()
future = executor.submit(work)
try:
    print(future.result(5))
except TimeoutError:  # error: ASYNC733
    print("too late")
try:
    limit = async_timeout.timeout(5)
except TimeoutError:  # ok
    limit = None
try:
    late = asyncio.as_completed(tasks, timeout=5)
    for made, each in zip(tasks, tasks):
        print(made, each)
    for one, two in asyncio.as_completed(tasks, timeout=5):
        print(one, two)
    for three in asyncio.as_completed(tasks, timeout=5):
        print(three)
except TimeoutError:  # ok
    late = None
print(future.result(5))


async def limited(stream):
    try:
        async with limit:
            return await stream.read()
    except TimeoutError:  # ok: that of an unknown manager
        return None


# === aliases
# config: target_version=3.9
from asyncio import wait_for, as_completed


async def b(x):
    try:
        if (r := await wait_for(x(), 5)):
            return r
    except TimeoutError:  # error: ASYNC733
        return None


async def c(xs):
    try:
        out = [await f for f in as_completed(xs, timeout=1)]
    except TimeoutError:  # error: ASYNC733
        out = []
    return out


async def d(x):
    try:

        async def inner():
            await wait_for(x(), 5)

        print(inner)
    except TimeoutError:  # ok
        pass


# === with suppress, gather, nested handlers
# config: target_version=3.8
import asyncio
import contextlib
import concurrent.futures as cf


async def a(x):
    with contextlib.suppress(TimeoutError):  # error: ASYNC733
        await asyncio.wait_for(x(), 1)


async def b(x):
    with contextlib.suppress(asyncio.TimeoutError):  # ok
        await asyncio.wait_for(x(), 1)


async def c(x):
    try:
        try:
            await asyncio.wait_for(x(), 1)
        except ValueError:
            pass
    except TimeoutError:  # error: ASYNC733
        pass


async def d(xs):
    try:
        await asyncio.gather(*(asyncio.wait_for(x(), 1) for x in xs))
    except TimeoutError:  # error: ASYNC733
        pass


async def f(x):
    try:
        await asyncio.wait_for(x(), 1)
    except BaseException:  # ok
        raise


async def g(x):
    try:
        coro = asyncio.wait_for(x(), 1)
    except TimeoutError:  # ok
        pass
    return coro


# === what is awaited is bound to a variable first
# config: target_version=3.9
import asyncio
import concurrent.futures


async def fetch():
    await asyncio.sleep(1)


async def before_the_try():
    waiting = asyncio.wait_for(fetch(), 3)
    try:
        return await waiting
    except TimeoutError:  # error: ASYNC733
        return None


async def in_the_try():
    try:
        waiting = asyncio.wait_for(fetch(), 3)
        return await waiting
    except TimeoutError:  # error: ASYNC733
        return None


async def by_walrus():
    try:
        return await (waiting := asyncio.wait_for(fetch(), 3)), waiting
    except TimeoutError:  # error: ASYNC733
        return None


async def of_an_executor(work):
    loop = asyncio.get_running_loop()
    future = loop.run_in_executor(None, work)
    try:
        return await future
    except concurrent.futures.TimeoutError:  # error: ASYNC733
        return None


async def shielded(work, pool: concurrent.futures.Executor):
    future = asyncio.wrap_future(pool.submit(work))
    try:
        return await asyncio.shield(future)
    except concurrent.futures.TimeoutError:  # error: ASYNC733
        return None


async def as_a_task():
    task = asyncio.create_task(asyncio.wait_for(fetch(), 3), name="fetch")
    try:
        return await task
    except TimeoutError:  # error: ASYNC733
        return None


async def gathered(works):
    waits = [asyncio.wait_for(work(), 3) for work in works]
    try:
        return await asyncio.gather(*waits)
    except TimeoutError:  # error: ASYNC733
        return None


async def one_by_one(works):
    waits = [asyncio.wait_for(work(), 3) for work in works]
    for waiting in waits:
        try:
            await waiting
        except TimeoutError:  # error: ASYNC733
            print("too late")


async def only_made_in_the_try():
    try:
        waiting = asyncio.wait_for(fetch(), 3)
    except TimeoutError:  # ok
        return None
    return await waiting


async def bound_again(work):
    waiting = asyncio.wait_for(fetch(), 3)
    try:
        await waiting
    except asyncio.TimeoutError:  # ok
        return None
    waiting = work()
    try:
        await waiting
    except TimeoutError:  # ok
        return None


async def collected(works):
    waits = [asyncio.wait_for(work(), 3) for work in works]
    try:
        return await asyncio.gather(*waits, return_exceptions=True)
    except TimeoutError:  # ok
        return None


async def handed_on(keep):
    waiting = asyncio.wait_for(fetch(), 3)
    try:
        return await keep(waiting)
    except TimeoutError:  # ok
        return None


async def shielded_again_and_again(is_late):
    waiting = asyncio.ensure_future(asyncio.wait_for(fetch(), 3))
    while is_late():
        waiting = asyncio.shield(waiting)
    try:
        return await waiting
    except TimeoutError:  # ok
        return None


def bound_by_its_own_value(is_late):
    while is_late():
        waiting = asyncio.gather(asyncio.wait_for(fetch(), 3), waiting)
        try:
            yield waiting
        except TimeoutError:  # ok
            return None


# === suppress of a tuple that has a name
# config: target_version=3.10
import asyncio
import concurrent.futures
from contextlib import suppress

BUILTIN = (TimeoutError, ConnectionError)
BOTH = (TimeoutError, asyncio.TimeoutError)
OTHERS = (ConnectionError, KeyError)


async def named(reader):
    with suppress(*BUILTIN):  # error: ASYNC733
        await asyncio.wait_for(reader.read(), 5)


async def written(reader):
    with suppress(*(concurrent.futures.TimeoutError, KeyError)):  # error: ASYNC733
        await asyncio.wait_for(reader.read(), 5)


async def nested(reader):
    with suppress(BUILTIN):  # error: ASYNC733
        await asyncio.wait_for(reader.read(), 5)


async def with_another(reader):
    with suppress(KeyError, *BUILTIN):  # error: ASYNC733
        await asyncio.wait_for(reader.read(), 5)


async def both(reader):
    with suppress(*BOTH):  # ok
        await asyncio.wait_for(reader.read(), 5)


async def none_of_them(reader):
    with suppress(*OTHERS):  # ok
        await asyncio.wait_for(reader.read(), 5)


async def around(reader):
    with suppress(asyncio.TimeoutError):
        with suppress(*OTHERS):  # ok
            await asyncio.wait_for(reader.read(), 5)


async def given(reader, errors):
    with suppress(*errors):  # ok
        await asyncio.wait_for(reader.read(), 5)
