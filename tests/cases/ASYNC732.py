# === return
import asyncio


async def first_line(connection):
    line = None
    try:
        line = await connection.readline()
    finally:
        connection.close()
        return line  # error: ASYNC732@9


async def flush(uploads):
    try:
        await asyncio.gather(*uploads)
    finally:
        return  # error: ASYNC732@9


async def under_a_condition(connection):
    try:
        async with connection:
            print("open")
    finally:
        if connection.closed:
            return  # error: ASYNC732@13
        connection.close()


async def after_a_handler(connection):
    try:
        await connection.send("hello")
    except OSError:
        print("failed")
        raise
    finally:
        return True  # error: ASYNC732


async def in_a_block(connection, lock):
    try:
        async for line in connection:
            print(line)
    finally:
        with lock:
            try:
                return connection.close()  # error: ASYNC732
            except OSError:
                return None  # error: ASYNC732


class Client:
    async def load(self):
        for attempt in range(3):
            try:
                return [line async for line in self.lines()]
            finally:
                for line in self.pending:
                    return line  # error: ASYNC732


async def outer():
    async def inner(send):
        try:
            await send()
        finally:
            return None  # error: ASYNC732

    await inner(print)


# === break and continue
import asyncio


async def until_tried(work, limit):
    tries = 0
    while True:
        try:
            await work()
        finally:
            tries += 1
            if tries >= limit:
                break  # error: ASYNC732@17


async def each(items):
    for item in items:
        try:
            await item.send()
        finally:
            continue  # error: ASYNC732@13


async def over_stream(stream):
    async for item in stream:
        try:
            await item.send()
        finally:
            match_all = item.last
            if match_all:
                break  # error: ASYNC732
            else:
                continue  # error: ASYNC732


async def from_else_of_a_loop(items, work):
    while items:
        try:
            await work()
        finally:
            for item in items:
                print(item)
            else:
                break  # error: ASYNC732


# === what suspends may be a handler, or the else
async def handler(connection):
    try:
        print(connection.line)
    except OSError:
        await connection.reset()
    finally:
        return  # error: ASYNC732


async def otherwise(connection):
    try:
        print(connection.line)
    except OSError:
        print("failed")
    else:
        await connection.reset()
    finally:
        return  # error: ASYNC732


async def inner_finally(connection):
    try:
        try:
            print(connection.line)
        finally:
            await connection.reset()
    finally:
        return  # error: ASYNC732


# === exception groups
# python: 3.11
async def grouped(work):
    try:
        await work()
    except* OSError:
        print("failed")
    finally:
        return  # error: ASYNC732


# === match
# python: 3.10
async def matched(work, kind):
    try:
        await work()
    finally:
        match kind:
            case "last":
                return  # error: ASYNC732
            case _:
                print(kind)


# === it does not lead out of the block
async def loop_inside(connection, lines):
    try:
        await connection.send("bye")
    finally:
        for line in lines:
            if not line:
                continue  # ok
            if line == "end":
                break  # ok
        while lines:
            lines.pop()
            break  # ok


async def async_loop_inside(connection, lines):
    try:
        await connection.send("bye")
    finally:
        async for line in lines:
            if line:
                break  # ok


async def function_inside(connection, later):
    try:
        await connection.send("bye")
    finally:

        def close():
            return connection.close()  # ok

        later(close)
        later(lambda: connection.close())  # ok


async def raises(connection):
    try:
        await connection.send("bye")
    finally:
        connection.close()
        if connection.failed:
            raise ConnectionError("not closed")  # ok


async def returns_before(connection):
    try:
        return await connection.readline()  # ok
    finally:
        connection.close()


async def returns_after(connection):
    try:
        line = await connection.readline()
    finally:
        connection.close()
    return line  # ok


async def in_handler(connections):
    for connection in connections:
        try:
            await connection.readline()
        except OSError:
            continue  # ok
        except ValueError:
            return None  # ok
        else:
            break  # ok
        finally:
            connection.close()


# === code that does not suspend, or no coroutine
import asyncio


async def no_await(parse, text):
    try:
        return parse(text)
    finally:
        return None  # ok


async def await_in_finally(parse, connection):
    try:
        parse()
    finally:
        await connection.close()
        return None  # ok


async def only_defined(parse):
    try:

        async def later():
            await parse()

        parse(later)
    finally:
        return None  # ok


def plain(parse, text):
    try:
        return parse(text)
    finally:
        return None  # ok


def generator(parse):
    for part in parse:
        try:
            yield part
        finally:
            break  # ok


async def outer(work):
    def inner():
        try:
            asyncio.get_event_loop_policy()
        finally:
            return 1  # ok

    try:
        await work(inner)
    finally:
        inner()


# === more shapes
import asyncio


async def a(xs):
    for x in xs:
        try:
            await x
        except ValueError:
            pass
        finally:
            if x.done():
                continue  # error: ASYNC732
            print(x)


async def b(xs):
    while True:
        try:
            await asyncio.sleep(1)
        finally:
            while True:
                if xs:
                    break  # ok
            break  # error: ASYNC732


async def d():
    try:
        try:
            await asyncio.sleep(1)
        finally:
            print()
    finally:
        return 1  # error: ASYNC732


async def e(cm):
    try:
        with cm:
            print([i async for i in cm])
    finally:
        with cm:
            return 1  # error: ASYNC732


async def f():
    async def inner():
        try:
            await asyncio.sleep(1)
        finally:
            return 1  # error: ASYNC732

    try:
        x = inner
    finally:
        return x  # ok


async def g():
    while True:
        try:
            await asyncio.sleep(1)
            break  # ok
        except OSError:
            continue  # ok
        finally:
            print()


async def h():
    try:
        lam = lambda: (yield)
    finally:
        return lam  # ok
