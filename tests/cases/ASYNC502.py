# === used after close()
import asyncio
import contextlib

import uvloop


async def step():
    await asyncio.sleep(1)


def twice():
    loop = asyncio.new_event_loop()
    loop.run_until_complete(step())
    loop.close()
    loop.run_until_complete(step())  # error: ASYNC502@5


def after_finally():
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(step())
    finally:
        loop.close()
    loop.run_until_complete(loop.shutdown_asyncgens())  # error: ASYNC502


def in_finally():
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(step())
    finally:
        loop.close()
        loop.run_until_complete(loop.shutdown_asyncgens())  # error: ASYNC502


def all_ways(flag):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.close()
    loop.call_soon(print)  # error: ASYNC502
    loop.call_later(1, print)  # error: ASYNC502
    if flag:
        loop.call_soon_threadsafe(print)  # error: ASYNC502
    task = loop.create_task(step())  # error: ASYNC502
    loop.run_in_executor(None, print)  # error: ASYNC502
    asyncio.run_coroutine_threadsafe(step(), loop)  # error: ASYNC502
    other = asyncio.ensure_future(step(), loop=loop)  # error: ASYNC502
    while flag:
        loop.call_at(1, print)  # error: ASYNC502
    loop.run_forever()  # error: ASYNC502
    return task, other


def both_branches(flag):
    loop = asyncio.new_event_loop()
    if flag:
        loop.close()
    else:
        print("done")
        loop.close()
    loop.run_until_complete(step())  # error: ASYNC502


def with_closing():
    with contextlib.closing(asyncio.new_event_loop()) as loop:
        loop.run_until_complete(step())
    loop.run_until_complete(step())  # error: ASYNC502


def with_closing_a_name():
    loop = asyncio.new_event_loop()
    with contextlib.closing(loop):
        loop.run_until_complete(step())
    loop.run_until_complete(step())  # error: ASYNC502


def parameter(loop: asyncio.AbstractEventLoop, *others, **more):
    loop.close()
    loop.run_until_complete(step())  # error: ASYNC502
    print(others, more)


def of_uvloop():
    loop = uvloop.new_event_loop()
    loop.close()
    return loop.run_until_complete(step())  # error: ASYNC502


class Server:
    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def stop(self):
        self.loop.stop()
        self.loop.close()
        self.closed = True
        self.loop.call_soon(print)  # error: ASYNC502


def selector():
    loop = asyncio.SelectorEventLoop()
    loop.close()
    loop.add_reader(0, print)  # error: ASYNC502


# === at module level
import asyncio


async def step():
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(step())
loop.close()
loop.run_until_complete(step())  # error: ASYNC502

again = asyncio.new_event_loop()
again.close()
again = asyncio.new_event_loop()
again.run_until_complete(step())  # ok


def later():
    loop.run_until_complete(step())  # ok


end = lambda: (loop.close(), loop.call_soon(print))  # error: ASYNC502


shared = asyncio.new_event_loop()


def renew():
    global shared
    shared = asyncio.new_event_loop()


shared.close()
renew()
shared.run_until_complete(step())  # ok


# === open, bound again, closed perhaps, or only asked
import asyncio
import contextlib


async def step():
    await asyncio.sleep(1)


def right():
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(step())
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())  # ok
        loop.close()


def bound_again():
    loop = asyncio.new_event_loop()
    loop.close()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(step())  # ok
    loop.close()


def perhaps(flag):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    if flag:
        loop.close()
    loop.run_until_complete(step())  # ok


def bound_again_perhaps(flag):
    loop = asyncio.new_event_loop()
    loop.close()
    if flag:
        loop = asyncio.new_event_loop()  # error: ASYNC503
    loop.run_until_complete(step())  # ok


def asked():
    loop = asyncio.new_event_loop()
    loop.close()
    print(loop.is_closed(), loop.is_running(), loop.time(), loop)  # ok
    loop.close()  # ok
    loop.stop()  # ok
    loop.set_debug(False)  # ok


def open_only(flag):
    loop = asyncio.new_event_loop()
    loop.close()
    if not loop.is_closed():
        loop.run_until_complete(step())  # ok
    if loop.is_closed():
        return
    loop.call_soon(print)  # ok


def returns(flag):
    loop = asyncio.new_event_loop()
    if flag:
        loop.close()
        return
    loop.run_until_complete(step())  # ok
    loop.close()


def tried():
    loop = asyncio.new_event_loop()
    loop.close()
    try:
        loop.run_until_complete(step())  # ok
    except RuntimeError:
        print("closed")
    with contextlib.suppress(RuntimeError):
        loop.call_soon(print)  # ok


def rounds(jobs):
    loop = asyncio.new_event_loop()
    for job in jobs:
        loop.run_until_complete(job)  # ok
        if job is None:
            loop.close()
            loop = asyncio.new_event_loop()
    loop.close()


def another(other: asyncio.AbstractEventLoop):
    loop = asyncio.new_event_loop()
    loop.close()
    other.run_until_complete(step())  # ok
    other.loop.run_until_complete(step())  # ok
    asyncio.run_coroutine_threadsafe(step(), other)  # ok
    return asyncio.ensure_future(step())  # ok


def in_handler():
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(step())
    except ValueError:
        loop.close()
    loop.run_until_complete(step())  # ok
    loop.close()


def nested():
    loop = asyncio.new_event_loop()
    loop.close()

    def again():
        nonlocal loop
        loop = asyncio.new_event_loop()

    again()
    loop.run_until_complete(step())  # ok


def used_by_another_function():
    loop = asyncio.new_event_loop()

    def run():
        loop.run_until_complete(step())  # ok

    run()
    loop.close()


class Server:
    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def restart(self):
        self.loop.close()
        self.loop = asyncio.new_event_loop()
        self.loop.run_until_complete(step())  # ok

    def reset(self):
        self.loop = asyncio.new_event_loop()

    def restart_by_method(self):
        self.loop.close()
        self.reset()
        self.loop.run_until_complete(step())  # ok

    async def restart_elsewhere(self):
        self.loop.close()
        await step()
        self.loop.call_soon(print)  # ok

    def run(self):
        self.loop.run_until_complete(step())  # ok

    def stop(self):
        self.loop.close()


class Files:
    def close(self):
        return 1

    def run_until_complete(self, job):
        return job


def no_loop(files: Files, unknown):
    files.close()
    files.run_until_complete(1)  # ok
    unknown.close()
    unknown.run_until_complete(1)  # ok
    with contextlib.closing(files) as opened:
        print(opened)
    opened.run_until_complete(1)  # ok
    stack = contextlib.ExitStack()
    stack.enter_context(contextlib.closing(asyncio.new_event_loop()))  # ok


def by_index(loops: "list[asyncio.AbstractEventLoop]"):
    loops[0].close()
    loops[0].run_until_complete(step())  # ok


current = asyncio.new_event_loop()


def set_current():
    global current
    current = asyncio.new_event_loop()


def global_loop():
    current.close()
    set_current()
    current.run_until_complete(step())  # ok


def closed_by_name():
    loop = asyncio.new_event_loop()
    close = loop.close
    close()
    loop.call_soon(print)  # ok


class Body:
    loop = asyncio.new_event_loop()
    loop.close()
    loop.call_soon(print)  # ok


close_later = lambda loop=asyncio.new_event_loop(): (loop.close(), loop.stop())  # ok


# === an attribute, with coroutines made on the way
import asyncio


async def work(): ...


class App:
    def __init__(self):
        self.loop = asyncio.new_event_loop()

    async def step(self): ...

    def run(self):
        self.loop.run_until_complete(work())
        self.loop.close()
        self.loop.run_until_complete(work())  # error: ASYNC502
        self.loop.run_until_complete(self.step())  # error: ASYNC502

    def reopened(self):
        self.loop.close()
        self.__init__()
        self.loop.run_until_complete(work())  # ok


# === closed in an inner finally, used in an outer handler
import asyncio


async def work(): ...


def nested():
    loop = asyncio.new_event_loop()
    try:
        try:
            loop.run_until_complete(work())
        finally:
            loop.close()
    except ValueError:
        loop.run_until_complete(work())  # error: ASYNC502


def before():
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(work())
        loop.close()
    except ValueError:
        loop.run_until_complete(work())  # ok
        loop.close()


# === a runner, and its loop
import asyncio


async def work(): ...


def left():
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        runner.run(work())
        loop.run_until_complete(work())  # ok
    loop.run_until_complete(work())  # error: ASYNC502
    runner.run(work())  # error: ASYNC502


def closed():
    runner = asyncio.Runner()
    loop = runner.get_loop()
    runner.run(work())
    runner.close()
    runner.run(work())  # error: ASYNC502
    loop.run_until_complete(work())  # error: ASYNC502
    runner.close()  # ok


def again():
    runner = asyncio.Runner()
    runner.run(work())
    runner.close()
    runner = asyncio.Runner()
    runner.run(work())  # ok


def unnamed():
    with asyncio.Runner():
        pass
    other = asyncio.new_event_loop()
    other.run_until_complete(work())  # ok
    other.close()
