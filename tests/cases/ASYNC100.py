# === nothing in the body suspends
import asyncio


async def handler(request, cache):
    async with asyncio.timeout(5):  # error: ASYNC100@16
        return cache.get(request)


async def handler_deadline(request, cache, deadline):
    async with asyncio.timeout_at(deadline) as cm:  # error: ASYNC100@16
        value = cache.get(request)
    return value, cm.expired()


async def handler_empty():
    async with asyncio.timeout(5):  # error: ASYNC100
        pass


# === imported names and aliases
import asyncio as aio
from asyncio import timeout
from asyncio import timeout_at as until


async def handler(cache):
    async with timeout(5):  # error: ASYNC100
        cache.clear()
    async with until(100):  # error: ASYNC100
        cache.clear()
    async with aio.timeout(delay=None):  # error: ASYNC100
        cache.clear()


# === the await was forgotten
import asyncio


async def handler(client, url):
    async with asyncio.timeout(5):  # error: ASYNC100
        response = client.get(url)
    return await response


# === the suspension is before, after or in another branch
import asyncio


async def handler(load, parse):
    data = await load()
    async with asyncio.timeout(5):  # error: ASYNC100
        result = parse(data)
    await asyncio.sleep(0)
    return result


# === a suspension in a nested function is not here
import asyncio


async def handler(load, app):
    async with asyncio.timeout(5):  # error: ASYNC100

        async def inner():
            await load()

        app.add(inner)

    async with asyncio.timeout(5):  # error: ASYNC100

        async def stream():
            async for item in load():
                yield item

        app.add(stream)

    async with asyncio.timeout(5):  # error: ASYNC100

        def values():
            yield 1

        app.add(values, key=lambda: (yield))


# === the element of a generator expression runs where it is consumed
import asyncio


async def handler(load, urls, app):
    async with asyncio.timeout(5):  # error: ASYNC100
        app.feed(await_later=(await load(url) for url in urls))


# === earlier items of the same async with are not in the body
import asyncio


async def handler(lock, work):
    async with lock, asyncio.timeout(5):  # error: ASYNC100@22
        work()


# === loops, conditions and handlers without a suspension
import asyncio


async def handler(items, work):
    async with asyncio.timeout(5):  # error: ASYNC100
        for item in items:
            try:
                if item:
                    work(item)
            except ValueError:
                continue
            else:
                with item.opened() as handle:
                    handle.write([x for x in item])


# === one within another
import asyncio


async def handler(load, work):
    async with asyncio.timeout(10):
        await load()
        async with asyncio.timeout(5):  # error: ASYNC100
            work()


# === methods, nested coroutine functions
import asyncio


class Service:
    async def stop(self):
        async with asyncio.timeout(5):  # error: ASYNC100
            self.closed = True

    def make(self):
        async def stop():
            async with asyncio.timeout(5):  # error: ASYNC100
                self.closed = True

        return stop


# === silent: await
import asyncio


async def handler(load, work):
    async with asyncio.timeout(5):  # ok
        await load()
    async with asyncio.timeout(5):  # ok
        return work(await load())
    async with asyncio.timeout_at(100):  # ok
        if work():
            data = [work(), (await load())]
            return data


# === silent: async for, async with, async comprehensions
import asyncio


async def handler(rows, lock, work):
    async with asyncio.timeout(5):  # ok
        async for row in rows:
            work(row)
    async with asyncio.timeout(5):  # ok
        async with lock:  # ok
            work(None)
    async with asyncio.timeout(5):  # ok
        values = [row async for row in rows]
    async with asyncio.timeout(5):  # ok
        index = {row.id: row async for row in rows if row}
    async with asyncio.timeout(5):  # ok
        loaded = [await row.load() for row in values]
    async with asyncio.timeout(5):  # ok
        work(x for x in await rows.all())
    return index, loaded


# === silent: yield
import asyncio
import contextlib


@contextlib.asynccontextmanager
async def limited(seconds):
    async with asyncio.timeout(seconds):  # ok
        yield


@contextlib.asynccontextmanager
async def opened(pool):
    conn = pool.take()
    try:
        async with asyncio.timeout(5) as cm:  # ok
            value = yield conn
            cm.note(value)
    finally:
        pool.put(conn)


# === silent: later items of the same async with
import asyncio


async def handler(lock, work, session):
    async with asyncio.timeout(5), lock:  # ok
        work()
    async with asyncio.timeout(5) as cm, session.get("/") as response:  # ok
        work(response, cm)
    async with lock, asyncio.timeout(5), session:  # ok
        work()


# === silent: decorators and defaults of nested functions run here
import asyncio


async def handler(load, app, make):
    async with asyncio.timeout(5):  # ok

        def inner(value=await load()):
            return value

        app.add(inner)

    async with asyncio.timeout(5):  # ok

        @app.hook(await load())
        def hook():
            return 1

    async with asyncio.timeout(5):  # ok
        app.add(lambda value=await load(): value)

    async with asyncio.timeout(5):  # ok

        class Local(await make()):
            pass

        app.add(Local)


# === silent: the inner block suspends for the outer one
import asyncio


async def handler(load):
    async with asyncio.timeout(10):  # ok
        async with asyncio.timeout(5):  # ok
            await load()


async def handler_group(load):
    async with asyncio.timeout(10):  # ok
        async with asyncio.TaskGroup() as tg:  # ok
            tg.create_task(load("a"))
            tg.create_task(load("b"))


# === silent: suspensions in unusual places
import asyncio


async def handler(load, work, items, obj):
    async with asyncio.timeout(5):  # ok
        for item in await load():
            work(item)
    async with asyncio.timeout(5):  # ok
        with await load() as handle:
            work(handle)
    async with asyncio.timeout(5):  # ok
        while (item := await load()) is not None:
            work(item)
    async with asyncio.timeout(5):  # ok
        items[await load()] = 1
    async with asyncio.timeout(5):  # ok
        obj.value += await load()
    async with asyncio.timeout(5):  # ok
        assert await load(), "nothing loaded"
    async with asyncio.timeout(5):  # ok
        try:
            work()
        except ValueError:
            await load()
    async with asyncio.timeout(5):  # ok
        work(f"{await load()}")
    async with asyncio.timeout(5):  # ok
        work() and await load()


# === silent: other timeouts and other context managers
import asyncio

from myapp.limits import timeout
from myapp import limits


class Limiter:
    def timeout(self, seconds):
        return self


async def handler(lock, limiter: Limiter, app, work):
    async with timeout(5):  # ok
        work()
    async with limits.timeout(5):  # ok
        work()
    async with limiter.timeout(5):  # ok
        work()
    async with app.timeout(5):  # ok
        work()
    async with lock:  # ok
        work()
    async with asyncio.TaskGroup() as tg:  # ok
        work(tg)


# === silent: shadowed and bound again
from asyncio import timeout
from asyncio import timeout_at

from myapp.limits import wrap

timeout_at = wrap(timeout_at)


async def handler(timeout, work):
    async with timeout(5):  # ok
        work()
    async with timeout_at(5):  # ok
        work()


# === the old package, where asyncio has no timeout
import sys

if sys.version_info >= (3, 11):
    from asyncio import timeout
else:
    from async_timeout import timeout

try:
    from asyncio import timeout_at
except ImportError:
    from async_timeout import timeout_at


async def handler(work):
    async with timeout(5):  # error: ASYNC100
        work()
    async with timeout_at(5):  # error: ASYNC100
        work()


# === silent: another package, where asyncio has no timeout
try:
    from asyncio import timeout
except ImportError:
    from limits import timeout


async def handler(work):
    async with timeout(5):  # ok
        work()


# === silent: not entered here
import asyncio
import contextlib


async def handler(work):
    cm = asyncio.timeout(5)
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(asyncio.timeout(5))
        await stack.enter_async_context(cm)
        work()


def limit(seconds):
    return asyncio.timeout(seconds)


# === a timeout known by its type
import asyncio


async def load(parse, text):
    limit = asyncio.timeout(5)
    async with limit:  # error: ASYNC100@16
        return parse(text)


async def wait(job, limit):
    own = asyncio.timeout(5)
    async with own:  # ok
        await job()
    async with limit:  # ok
        job.compute()
