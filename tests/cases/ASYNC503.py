# === loops that are left open
import asyncio
from asyncio import new_event_loop as make_loop

import uvloop


async def work():
    await asyncio.sleep(1)


def never():
    loop = asyncio.new_event_loop()  # error: ASYNC503@12
    loop.run_until_complete(work())


def returns_result():
    loop = asyncio.new_event_loop()  # error: ASYNC503
    asyncio.set_event_loop(loop)
    return loop.run_until_complete(work())


def early_return(flag):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    if flag:
        return None
    result = loop.run_until_complete(work())
    loop.close()
    return result


def in_one_branch(flag):
    loop = make_loop()  # error: ASYNC503
    loop.run_until_complete(work())
    if flag:
        loop.close()


def handler_returns():
    loop = asyncio.new_event_loop()  # error: ASYNC503
    try:
        result = loop.run_until_complete(work())
    except ValueError:
        return None
    loop.close()
    return result


def outer_handler_returns():
    try:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        asyncio.set_event_loop(loop)
        result = loop.run_until_complete(work())
        loop.close()
        return result
    except Exception:
        return None


def retry():
    for _ in range(3):
        loop = asyncio.new_event_loop()  # error: ASYNC503
        try:
            loop.run_until_complete(work())
        except OSError:
            continue
        loop.close()


def at_once():
    return asyncio.new_event_loop().run_until_complete(work())  # error: ASYNC503


def dropped():
    asyncio.new_event_loop()  # error: ASYNC503


class Runner:
    def run(self, flag):
        loop: asyncio.AbstractEventLoop = asyncio.new_event_loop()  # error: ASYNC503
        print(loop, loop.is_running())
        if loop and flag:
            loop.call_soon(print)
        asyncio.run_coroutine_threadsafe(work(), loop=loop)
        loop.run_until_complete(work())

    def of_policy(self):
        policy = asyncio.get_event_loop_policy()
        loop = policy.new_event_loop()  # error: ASYNC503
        loop.run_until_complete(work())


def of_uvloop():
    if (loop := uvloop.new_event_loop()):  # error: ASYNC503
        loop.run_until_complete(work())


async def in_a_coroutine():
    loop = asyncio.new_event_loop()  # error: ASYNC503
    await asyncio.sleep(1)
    return loop.time()


def only_stopped():
    loop = asyncio.new_event_loop()  # error: ASYNC503
    try:
        loop.run_until_complete(work())
    finally:
        loop.stop()


# === loops that are closed
import asyncio
import atexit
import contextlib
from typing import Final


async def work():
    await asyncio.sleep(1)


def at_the_end():
    loop = asyncio.new_event_loop()  # ok
    result = loop.run_until_complete(work())
    loop.close()
    return result


def in_finally():
    loop = asyncio.new_event_loop()  # ok
    try:
        return loop.run_until_complete(work())
    finally:
        loop.close()


def in_finally_with_more():
    loop = asyncio.new_event_loop()  # ok
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(work())
    finally:
        try:
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            asyncio.set_event_loop(None)
            loop.close()


def in_both_branches(flag):
    loop = asyncio.new_event_loop()  # ok
    if flag:
        loop.close()
        return
    loop.run_until_complete(work())
    loop.close()


def if_there_is_one(flag):
    loop = None
    try:
        loop = asyncio.new_event_loop()  # ok
        return loop.run_until_complete(work())
    finally:
        if loop is not None:
            loop.close()


def if_open():
    loop = asyncio.new_event_loop()  # ok
    try:
        loop.run_until_complete(work())
    finally:
        if not loop.is_closed():
            loop.close()


def with_closing():
    with contextlib.closing(asyncio.new_event_loop()) as loop:  # ok
        loop.run_until_complete(work())


def with_closing_a_name():
    loop = asyncio.new_event_loop()  # ok
    with contextlib.closing(loop):
        loop.run_until_complete(work())


def with_runner():
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:  # ok
        runner.run(work())
    with asyncio.Runner() as runner:
        runner.get_loop().call_soon(print)  # ok


def errors_leave_it_open():
    loop = asyncio.new_event_loop()  # ok
    result = loop.run_until_complete(work())
    if result is None:
        raise ValueError("nothing")
    loop.close()


def after_handlers():
    loop = asyncio.new_event_loop()  # ok
    try:
        loop.run_until_complete(work())
    except ValueError:
        print("failed")
    loop.close()


def set_before_try():
    try:
        loop = asyncio.new_event_loop()  # ok
        loop.set_debug(True)
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(work())
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            asyncio.set_event_loop(None)
            loop.close()
    except Exception:
        pass


def at_exit(name):
    def clean_up():
        try:
            loop: Final = asyncio.new_event_loop()  # ok
            asyncio.set_event_loop(loop)
            try:
                loop.run_until_complete(work())
            finally:
                loop.close()
        except Exception:
            print("failed", name)

    atexit.register(clean_up)


def close_in_handler_too():
    loop = asyncio.new_event_loop()  # ok
    try:
        result = loop.run_until_complete(work())
    except ValueError:
        loop.close()
        return None
    loop.close()
    return result


# === loops that are handed on
import asyncio
import atexit
import contextlib
import threading

import somewhere


async def work():
    await asyncio.sleep(1)


def returned():
    loop = asyncio.new_event_loop()  # ok
    loop.set_debug(True)
    return loop


def returned_at_once():
    return asyncio.new_event_loop()  # ok


def fixture():
    loop = asyncio.new_event_loop()  # ok
    yield loop


def passed_on():
    loop = asyncio.new_event_loop()  # ok
    somewhere.serve(loop)
    somewhere.serve(asyncio.new_event_loop())  # ok


def passed_by_keyword():
    loop = asyncio.new_event_loop()  # ok
    client = somewhere.Client(loop=loop)
    loop.run_until_complete(client.run())


def made_current():
    loop = asyncio.new_event_loop()  # ok
    asyncio.set_event_loop(loop)


def made_current_at_once():
    asyncio.set_event_loop(asyncio.new_event_loop())  # ok


def in_a_thread():
    loop = asyncio.new_event_loop()  # ok
    asyncio.set_event_loop(loop)
    loop.run_forever()


def by_a_thread():
    loop = asyncio.new_event_loop()  # ok
    threading.Thread(target=loop.run_forever, daemon=True).start()
    loop.call_soon_threadsafe(print)


def captured():
    loop = asyncio.new_event_loop()  # ok

    def run():
        return loop.run_until_complete(work())

    return run


def at_exit():
    loop = asyncio.new_event_loop()  # ok
    atexit.register(loop.close)
    loop.run_until_complete(work())


def on_a_stack(stack):
    loop = asyncio.new_event_loop()  # ok
    stack.enter_context(contextlib.closing(loop))
    loop.run_until_complete(work())


def kept_in_a_list(loops):
    loop = asyncio.new_event_loop()  # ok
    loops.append(loop)
    pair = (loop, 1)
    return pair


def method_at_once():
    return asyncio.new_event_loop().create_future()  # ok


class Server:
    def __init__(self):
        self.loop = asyncio.new_event_loop()  # ok
        loop = self.other = asyncio.new_event_loop()  # ok
        loop.run_until_complete(work())
        third = asyncio.new_event_loop()  # ok
        self.third = third


shared = None


def made_global():
    global shared
    shared = asyncio.new_event_loop()  # ok
    shared.run_until_complete(work())


def of_the_thread():
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()  # ok
        asyncio.set_event_loop(loop)
    loop.run_until_complete(work())


def two_names():
    loop = other = asyncio.new_event_loop()  # ok
    loop.run_until_complete(work())
    other.close()


main_loop = asyncio.new_event_loop()  # ok
main_loop.run_until_complete(work())
make = lambda: asyncio.new_event_loop()  # ok


# === a loop that a comprehension makes tasks on
import asyncio


async def fetch(url): ...


def all_of(urls):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    tasks = [loop.create_task(fetch(url)) for url in urls]
    return loop.run_until_complete(asyncio.gather(*tasks))


def closed(urls):
    loop = asyncio.new_event_loop()  # ok
    tasks = [loop.create_task(fetch(url)) for url in urls]
    try:
        return loop.run_until_complete(asyncio.gather(*tasks))
    finally:
        loop.close()


def captured(urls):
    loop = asyncio.new_event_loop()  # ok
    return [lambda: loop.run_until_complete(fetch(url)) for url in urls]


# === closed in a loop that surely has a round
import asyncio


def closed(main):
    loop = asyncio.new_event_loop()  # ok
    for step in ("run", "close"):
        if step == "run":
            loop.run_until_complete(main())
        loop.close()


def maybe_closed(main, steps):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    loop.run_until_complete(main())
    for step in steps:
        loop.close()


# === made and closed under the same condition
import asyncio


def run(own, work, loop=None):
    if own:
        loop = asyncio.new_event_loop()  # ok
    loop.run_until_complete(work())
    if own:
        loop.close()


def run_unless(given, work):
    loop = None
    if not given:
        loop = asyncio.new_event_loop()  # ok
        loop.run_until_complete(work())
    work.report()
    if given:
        return
    loop.close()


def run_both(self, work):
    if self.own and work is not None:
        loop = asyncio.new_event_loop()  # ok
        loop.run_until_complete(work())
    if self.own:
        loop.close()


def run_if_there(own, work):
    loop = None
    if own:
        loop = asyncio.new_event_loop()  # ok
    if loop is None:
        return
    loop.run_until_complete(work())
    if loop:
        loop.close()


def run_unless_it_is_another(own, other, work):
    loop = None
    if own:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        loop.run_until_complete(work())
    if loop is not other:
        return
    loop.close()


def run_under_another(own, other, work):
    if own:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        loop.run_until_complete(work())
    if other:
        loop.close()


def run_under_the_opposite(own, work):
    if not own:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        loop.run_until_complete(work())
    if own:
        loop.close()


def run_under_a_new_one(own, work):
    if own:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        own = loop.run_until_complete(work())
    if own:
        loop.close()


def run_when_asked(own, work):
    if own():
        loop = asyncio.new_event_loop()  # error: ASYNC503
        loop.run_until_complete(work())
    if own():
        loop.close()


def run_either(own, other, work):
    if own or other:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        loop.run_until_complete(work())
    if own:
        loop.close()


# === the variable lets go of the loop
import asyncio


def set_to_none(work):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    loop.run_until_complete(work())
    loop = None


def set_to_none_at_last(work):
    loop = None
    try:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        return loop.run_until_complete(work())
    finally:
        asyncio.set_event_loop(None)
        loop = None


def stopped_and_deleted(work):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    try:
        return loop.run_until_complete(work())
    finally:
        loop.stop()
        del loop


def closed_too_late(work):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    loop.run_until_complete(work())
    loop = None
    if loop is not None:
        loop.close()


def one_after_the_other(work):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    loop.run_until_complete(work())
    loop = asyncio.new_event_loop()
    loop.run_until_complete(work())
    loop.close()


def only_the_last_is_closed(jobs):
    for job in jobs:
        loop = asyncio.new_event_loop()  # error: ASYNC503
        loop.run_until_complete(job())
    loop.close()


# === silent: the variable lets go of a loop that was closed
import asyncio


def set_to_none(work):
    loop = asyncio.new_event_loop()  # ok
    try:
        return loop.run_until_complete(work())
    finally:
        loop.close()
        loop = None


def deleted(work):
    loop = asyncio.new_event_loop()  # ok
    try:
        return loop.run_until_complete(work())
    finally:
        try:
            loop.close()
        finally:
            del loop


def one_after_the_other(work):
    loop = asyncio.new_event_loop()  # ok
    loop.run_until_complete(work())
    loop.close()
    loop = asyncio.new_event_loop()  # ok
    loop.run_until_complete(work())
    loop.close()


def one_for_each(jobs):
    for job in jobs:
        loop = asyncio.new_event_loop()  # ok
        loop.run_until_complete(job())
        loop.close()


def tried_again(work):
    while True:
        loop = None
        try:
            loop = asyncio.new_event_loop()  # ok
            return loop.run_until_complete(work())
        except OSError:
            print("again")
        finally:
            if loop is not None:
                loop.close()


def perhaps_another(work):
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()  # ok
    loop.run_until_complete(work())
    loop = None


def kept_elsewhere(work, loops):
    loop = asyncio.new_event_loop()  # ok
    loops.append(loop)
    loop.run_until_complete(work())
    loop = None


# === a loop that is made beside something else
import asyncio


def first_of(works):
    loop, results = asyncio.new_event_loop(), []  # error: ASYNC503
    for work in works:
        results.append(loop.run_until_complete(work()))
    return results


def all_of(works):
    loop, results = asyncio.new_event_loop(), []  # ok
    for work in works:
        results.append(loop.run_until_complete(work()))
    loop.close()
    return results


def exchanged(work, loop, other):
    loop, other = other, loop  # ok
    other.run_until_complete(work())


# === a walrus that is used at once, and loops in comprehensions
import asyncio


def run(coro):
    return (loop := asyncio.new_event_loop()).run_until_complete(coro)  # error: ASYNC503


def run_all(coros):
    return [asyncio.new_event_loop().run_until_complete(c) for c in coros]  # error: ASYNC503


def run_and_close(coro):
    try:
        return (loop := asyncio.new_event_loop()).run_until_complete(coro)  # ok
    finally:
        loop.close()


def run_twice(coro, other):
    (loop := asyncio.new_event_loop()).run_until_complete(coro)  # ok
    loop.run_until_complete(other)
    loop.close()


def start(coro, keep):
    keep((loop := asyncio.new_event_loop()).create_task(coro))  # ok
    return loop


def later(coros):
    return (asyncio.new_event_loop().run_until_complete(c) for c in coros)  # ok


# === the loop that was set is run as the current one
import asyncio


def main(coro):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    asyncio.set_event_loop(loop)
    return asyncio.get_event_loop().run_until_complete(coro)


def closed(coro):
    loop = asyncio.new_event_loop()  # ok
    asyncio.set_event_loop(loop)
    asyncio.get_event_loop().run_until_complete(coro)
    asyncio.get_event_loop().close()


def kept(coro):
    loop = asyncio.new_event_loop()  # ok
    asyncio.set_event_loop(loop)
    current = asyncio.get_event_loop()
    current.run_until_complete(coro)
    return current


def only_set():
    loop = asyncio.new_event_loop()  # ok
    asyncio.set_event_loop(loop)


# === a loop that is made anew where it is closed
import asyncio


async def work():
    await asyncio.sleep(0)


def run(early):
    loop = asyncio.new_event_loop()  # ok
    if early:
        loop.close()
    if loop.is_closed():
        loop = asyncio.new_event_loop()  # ok
    loop.run_until_complete(work())
    loop.close()


def restart(other):
    loop = asyncio.new_event_loop()  # error: ASYNC503
    loop.run_until_complete(work())
    if other.is_closed():
        return
    if not loop.is_closed():
        loop = asyncio.new_event_loop()  # ok
    loop.close()
