# === by accident: a bare except, BaseException
import asyncio
import logging

log = logging.getLogger(__name__)


async def keep_fresh(refresh):
    while True:
        try:
            await refresh()
        except:  # error: ASYNC103@9
            log.exception("refresh failed")
        await asyncio.sleep(60)


async def until_done(jobs):
    for job in jobs:
        try:
            await job.run()
        except BaseException:  # error: ASYNC103@9
            continue


async def falls_off_the_end(page, store):
    try:
        async with store.lock:
            store.save(page)
    except BaseException as error:  # error: ASYNC103@5
        log.error("could not save %s: %s", page, error)


async def goes_on(client):
    data = None
    try:
        async for data in client.stream():
            pass
    except (ValueError, BaseException):  # error: ASYNC103
        data = []
    return data


async def breaks(queue):
    while True:
        try:
            item = await queue.get()
        except:  # error: ASYNC103
            break
        print(item)


async def in_comprehension(sources):
    found = []
    try:
        found = [line async for line in sources]
    except BaseException:  # error: ASYNC103
        pass
    return found


class Poller:
    async def poll(self, url):
        try:
            return await self.client.get(url)
        except Exception:
            return None
        except BaseException as exc:  # error: ASYNC103
            print(f"{url}: {exc}", type(exc).__name__, str(exc))
            log.warning("poll", exc_info=exc)


async def outer():
    async def inner(send):
        try:
            await send()
        except BaseException:  # error: ASYNC103
            pass

    await inner(print)


# === by accident: raised again in some cases only
async def retry(work, limit):
    attempts = 0
    while True:
        try:
            return await work()
        except BaseException:  # error: ASYNC103
            attempts += 1
            if attempts > limit:
                raise


class Retriever:
    async def retrieve(self, query):
        try:
            nodes = await self.engine.run(query)
        except BaseException as e:  # error: ASYNC103
            if self.handle_errors:
                nodes = [f"Error: {e!s}"]
            else:
                raise
        return nodes


async def returns_or_goes_on(probe, fallback):
    try:
        return await probe()
    except BaseException:  # error: ASYNC103
        if not fallback:
            return None
    return fallback


# === by accident: suppressed
import contextlib
from contextlib import suppress
from contextlib import suppress as quiet


async def close(connection):
    with contextlib.suppress(BaseException):  # error: ASYNC103@10
        await connection.send("bye")


async def second_item(connection, lock):
    with lock, suppress(OSError, BaseException):  # error: ASYNC103@16
        await connection.send("bye")


async def renamed(connection):
    with quiet(BaseException):  # error: ASYNC103
        await connection.send("bye")
    return True


# === on purpose: the next round of a loop
import asyncio
from asyncio import CancelledError
from asyncio import CancelledError as CE
from asyncio.exceptions import CancelledError as Cancelled
from contextlib import suppress


async def worker(queue):
    while True:
        try:
            job = await queue.get()
            await job.run()
        except asyncio.CancelledError:  # error: ASYNC103@9
            print("cancelled")


async def next_item(items):
    for item in items:
        try:
            await item.send()
        except (CancelledError, OSError):  # error: ASYNC103
            continue


async def stream(source):
    async for line in source:
        try:
            await line.parse()
        except CE:  # error: ASYNC103
            pass


async def counted(work):
    tries = 0
    while tries < 5:
        try:
            return await work()
        except Cancelled:  # error: ASYNC103
            tries += 1


async def suppressed(work):
    while True:
        with suppress(asyncio.CancelledError):  # error: ASYNC103@14
            await work()


async def while_not_stopped(self):
    while not self.stopped:
        try:
            await self.step()
        except asyncio.CancelledError:  # error: ASYNC103
            continue


# === on purpose: later suspensions
import asyncio
import contextlib


async def steps(first, second):
    try:
        await first()
    except asyncio.CancelledError:  # error: ASYNC103
        print("first step cancelled")
    await second()


async def default(fetch, store):
    try:
        page = await fetch()
    except asyncio.CancelledError:  # error: ASYNC103
        page = None
    await store(page)


async def after_with(fetch, store):
    with contextlib.suppress(asyncio.CancelledError, OSError):  # error: ASYNC103
        await fetch()
    await store()


async def after_loop(queue, report):
    try:
        while True:
            await queue.get()
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await report()


async def after_break(queue, report):
    while True:
        try:
            await queue.get()
        except asyncio.CancelledError:  # error: ASYNC103
            break
    async with report:
        print("done")


async def in_branch(fetch, store, wanted):
    if wanted:
        try:
            await fetch()
        except asyncio.CancelledError:  # error: ASYNC103
            pass
    async for line in store:
        print(line)


async def by_test(fetch, store):
    try:
        await fetch()
    except BaseException as error:  # error: ASYNC103
        if isinstance(error, asyncio.CancelledError):
            print("cancelled")
        else:
            raise
    await store()


# === the class by other names
import asyncio
import anyio
from anyio import get_cancelled_exc_class

IGNORED = (OSError, asyncio.CancelledError)
ALL_IGNORED = (*IGNORED, ValueError)
MORE = IGNORED + (KeyError,)


async def by_constant(work):
    while True:
        try:
            await work()
        except IGNORED:  # error: ASYNC103
            pass


async def by_star(work):
    while True:
        try:
            await work()
        except ALL_IGNORED:  # error: ASYNC103
            pass


async def by_sum(work):
    while True:
        try:
            await work()
        except MORE:  # error: ASYNC103
            pass


async def nested(work):
    while True:
        try:
            await work()
        except (IGNORED, (KeyError, TypeError)):  # error: ASYNC103
            pass


class Client:
    ignored = (OSError, asyncio.CancelledError)

    async def by_attribute(self, work):
        while True:
            try:
                await work()
            except self.ignored:  # error: ASYNC103
                pass


async def of_anyio(work):
    while True:
        try:
            await work()
        except anyio.get_cancelled_exc_class():  # error: ASYNC103
            pass


async def of_anyio_in_a_name(work):
    cancelled = get_cancelled_exc_class()
    while True:
        try:
            await work()
        except cancelled:  # error: ASYNC103
            pass


# === exception groups
# python: 3.11
import asyncio


async def grouped(work):
    while True:
        try:
            await work()
        except* asyncio.CancelledError:  # error: ASYNC103
            print("cancelled")


async def grouped_base(work):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            group.create_task(work())
    except* BaseException:  # error: ASYNC103
        print("failed")


async def grouped_again(work):
    try:
        await work()
    except* asyncio.CancelledError:  # ok
        raise
    except* BaseException:  # ok
        print("failed")


async def grouped_errors(work):
    try:
        await work()
    except* (ValueError, OSError):  # ok
        print("failed")


# === what runs a coroutine is no task that is held
import asyncio


async def run(coro, more):
    try:
        await coro
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


async def together(fetch, urls, more):
    try:
        await asyncio.gather(*(fetch(url) for url in urls))
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


async def limited(fetch, more):
    try:
        await asyncio.wait_for(fetch(), 5)
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


async def load():
    await asyncio.sleep(1)


async def named(more):
    coro = load()
    try:
        await coro
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


async def several(more):
    coros = [load(), load()]
    try:
        await asyncio.gather(*coros)
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


async def predicate(condition, ready, more):
    try:
        await condition.wait_for(ready)
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


async def annotated(more, coro: "asyncio.Future[int]", *awaitables):
    try:
        await coro
    except asyncio.CancelledError:  # ok
        pass
    try:
        await asyncio.gather(*awaitables)
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


# === raised again
import asyncio


async def plainly(work):
    try:
        await work()
    except BaseException:  # ok
        print("failed")
        raise


async def by_name(work):
    try:
        await work()
    except asyncio.CancelledError as error:  # ok
        print("cancelled")
        raise error


async def with_traceback(work, more):
    try:
        await work()
    except asyncio.CancelledError as error:  # ok
        raise error.with_traceback(None)
    await more()


async def earlier(work):
    while True:
        try:
            await work()
        except asyncio.CancelledError:
            raise
        except BaseException:  # ok
            print("failed")


async def earlier_tuple(work):
    while True:
        try:
            await work()
        except (KeyboardInterrupt, asyncio.CancelledError):
            print("stopped")
            raise
        except:  # ok
            print("failed")


async def unless_error(work):
    while True:
        try:
            await work()
        except BaseException as error:  # ok
            if not isinstance(error, Exception):
                raise
            print("failed")


async def unless_error_else(work):
    while True:
        try:
            await work()
        except BaseException as error:  # ok
            if isinstance(error, (OSError, ValueError)):
                print("failed")
            elif isinstance(error, Exception):
                print("failed badly")
            else:
                raise


async def if_cancelled(work):
    while True:
        try:
            await work()
        except BaseException as error:  # ok
            if isinstance(error, (asyncio.CancelledError, KeyboardInterrupt)):
                raise
            print("failed")


async def if_cancelled_of_two(work):
    while True:
        try:
            await work()
        except (Exception, asyncio.CancelledError) as error:  # ok
            print("failed")
            if isinstance(error, asyncio.CancelledError):
                raise


async def as_a_predicate_says(work, retry_on):
    while True:
        try:
            await work()
        except BaseException as error:  # ok
            if not retry_on(error):
                raise


async def in_all_branches(work, more, strict):
    try:
        await work()
    except asyncio.CancelledError:  # ok
        if strict:
            raise
        else:
            print("cancelled")
            raise
    await more()


async def in_finally(work, clean, more):
    try:
        await work()
    except asyncio.CancelledError:  # ok
        try:
            await clean()
        finally:
            raise
    await more()


# === a helper that always raises
import asyncio
import sys
from typing import NoReturn


def fail(reason):
    print(reason)
    raise asyncio.CancelledError(reason)


def stop() -> NoReturn:
    sys.exit(1)


class Runner:
    async def give_up(self, error):
        await asyncio.sleep(0)
        if error is None:
            raise asyncio.CancelledError
        raise error

    async def run(self, work):
        while True:
            try:
                await work()
            except asyncio.CancelledError:  # ok
                await self.give_up(None)

    async def forgiving(self, work):
        while True:
            try:
                await work()
            except asyncio.CancelledError:  # error: ASYNC103
                self.count(1)

    def count(self, number):
        if number < 0:
            raise ValueError(number)

    async def telling(self, work):
        while True:
            try:
                await work()
            except asyncio.CancelledError:  # error: ASYNC103
                self.tell()
                note = lambda: print("cancelled")
                note()

    def tell(self) -> None:
        print("cancelled")


async def run(work, more):
    try:
        await work()
    except BaseException:  # ok
        fail("no")
    await more()


async def run_or_stop(work, more):
    try:
        await work()
    except BaseException:  # ok
        stop()
    await more()


# === raised later, or told to somebody
import asyncio


async def kept(parts):
    first = None
    for part in parts:
        try:
            await part.close()
        except BaseException as error:  # ok
            first = first or error
    if first is not None:
        raise first


async def collected(parts):
    errors = []
    for part in parts:
        try:
            await part.close()
        except BaseException as error:  # ok
            errors.append(error)
    return errors


async def handed_to_a_future(work, future):
    try:
        future.set_result(await work())
    except BaseException as error:  # ok
        future.set_exception(error)


class Task:
    async def run(self, work):
        try:
            await work()
        except BaseException as error:  # ok
            self.error = error

    async def deferred(self, work, more):
        cancelled = None
        try:
            await work()
        except asyncio.CancelledError as error:  # ok
            cancelled = error
        await more()
        if cancelled:
            raise cancelled


async def flagged(work, more):
    cancelled = False
    try:
        await work()
    except asyncio.CancelledError:  # ok
        cancelled = True
    if not cancelled:
        await more()


async def told_as_a_result(work, store):
    try:
        result = await work()
    except asyncio.CancelledError:  # ok
        result = {"status": "interrupted"}
    await store(result)


async def flagged_in_loop(work):
    running = True
    while running:
        try:
            await work()
        except asyncio.CancelledError:  # ok
            running = False


class Loop:
    async def run(self):
        while not self.closed:
            try:
                await self.step()
            except asyncio.CancelledError:  # ok
                self.closed = True

    async def run_by_event(self):
        while not self.stopping.is_set():
            try:
                await self.step()
            except asyncio.CancelledError:  # ok
                self.stopping.set()

    async def none_means_end(self):
        while True:
            try:
                message = await self.receive()
            except asyncio.CancelledError:  # ok
                message = None
            if message is None:
                return
            print(message)

    async def none_means_next(self):
        while True:
            try:
                message = await self.receive()
            except asyncio.CancelledError:  # error: ASYNC103
                message = None
            if message is None:
                continue
            print(message)


# === asked whether it was meant
import asyncio


async def uncancelled(work, more):
    try:
        await work()
    except asyncio.CancelledError:  # ok
        asyncio.current_task().uncancel()
    await more()


async def uncancelled_later(work, more):
    try:
        await work()
    except asyncio.CancelledError:  # ok
        print("cancelled")
    asyncio.current_task().uncancel()
    await more()


async def under_cancelling(self, more):
    try:
        await self.writer.close()
    except asyncio.CancelledError:  # ok
        if (task := asyncio.current_task()) and task.cancelling():
            raise
    await more()


def is_cancelling():
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def by_helper(work, more):
    try:
        await work()
    except BaseException:  # ok
        if is_cancelling():
            raise
    await more()


# === tasks that the code holds
import asyncio
import contextlib
from typing import Optional


class Service:
    def __init__(self):
        self.task: Optional[asyncio.Task] = None
        self.tasks = {}

    async def stop(self, transport):
        self.task.cancel()
        try:
            await self.task
        except asyncio.CancelledError:  # ok
            pass
        await transport.send("stopped")

    async def stop_quietly(self, transport):
        self.task.cancel()
        with contextlib.suppress(asyncio.CancelledError):  # ok
            await self.task
        await transport.send("stopped")

    async def stop_all(self, transport):
        for task in self.tasks.values():
            task.cancel()
            try:
                await task
            except BaseException:  # ok
                pass
        try:
            await asyncio.gather(*self.tasks.values(), return_exceptions=True)
        except asyncio.CancelledError:  # ok
            pass
        await transport.send("stopped")

    async def stop_one(self, key, transport):
        try:
            await self.tasks.pop(key)
        except asyncio.CancelledError:  # ok
            pass
        await transport.send("stopped")

    async def limited(self, transport):
        try:
            await asyncio.wait_for(asyncio.shield(self.task), timeout=5)
        except (asyncio.TimeoutError, asyncio.CancelledError):  # ok
            pass
        await transport.send("stopped")

    async def by_timeout(self, transport):
        try:
            async with asyncio.timeout(5):
                await self.task
        except asyncio.CancelledError:  # ok
            pass
        await transport.send("stopped")


async def local(work, more):
    task = asyncio.create_task(work())
    await more()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def collected(work, more):
    tasks = [asyncio.create_task(work()) for _ in range(3)]
    try:
        await asyncio.gather(*tasks)
    except asyncio.CancelledError:  # ok
        pass
    try:
        [await task for task in tasks]
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def cancel_and_wait(task, more):
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def cancel_all(tasks, more):
    for task in tasks:
        task.cancel()
    try:
        await asyncio.gather(*tasks)
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def declared(tasks: "list[asyncio.Task[None]]", one: "asyncio.Task | None", more):
    try:
        await asyncio.gather(*tasks)
        if one:
            await one
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def walrus(pending, more):
    try:
        if task := pending["task"]:
            await task
        await (pending["a"] or pending["b"])
        await (pending["a"] if task else pending["b"])
        await asyncio.gather(*[pending["a"], *list(pending.values())])
    except asyncio.CancelledError:  # ok
        pass
    await more()


# === a worker that ends on it
import asyncio
import contextlib


async def last_statement(queue):
    try:
        while True:
            print(await queue.get())
    except asyncio.CancelledError:  # ok
        print("stopped")


async def suppressed(queue):
    with contextlib.suppress(asyncio.CancelledError):  # ok
        while True:
            print(await queue.get())


async def returns(queue):
    while True:
        try:
            print(await queue.get())
        except asyncio.CancelledError:  # ok
            return


async def breaks(queue):
    while True:
        try:
            print(await queue.get())
        except asyncio.CancelledError:  # ok
            break
    queue.done = True
    print("stopped")


async def returns_after_clean_up(queue, connection):
    while True:
        try:
            print(await queue.get())
        except asyncio.CancelledError:  # ok
            await connection.send("bye")
            return


async def cleans_up_in_finally(queue, connection):
    try:
        while True:
            print(await queue.get())
    except asyncio.CancelledError:  # ok
        pass
    finally:
        await connection.send("bye")


async def leaves_a_block(queue, connection):
    async with connection:
        while True:
            try:
                print(await queue.get())
            except asyncio.CancelledError:  # ok
                break


async def closes(queue, connection, tasks):
    try:
        while True:
            print(await queue.get())
    except asyncio.CancelledError:  # ok
        pass
    await connection.aclose()
    await asyncio.wait(tasks)


async def ends_by_stop_iteration(source):
    while True:
        try:
            print(await source.read())
        except asyncio.CancelledError:  # ok
            raise StopAsyncIteration


# === what runs until it is cancelled
import asyncio
import math


async def serve(server, more):
    try:
        async with server:
            await server.serve_forever()
    except asyncio.CancelledError:  # ok
        print("stopped")
    await more()


async def wait_for_the_end(more):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def future_without_result(more):
    try:
        await asyncio.Future()
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def endless_sleep(more):
    try:
        await asyncio.sleep(float("inf"))
        await asyncio.sleep(math.inf)
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def not_only(server, more):
    try:
        await server.start()
        await server.serve_forever()
    except asyncio.CancelledError:  # error: ASYNC103
        print("stopped")
    await more()


async def an_event_of_others(event, more):
    try:
        await event.wait()
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


async def served_items(server, more):
    try:
        async for request in server:
            print(request)
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


# === handlers that end the process
import asyncio
import os
import sys


async def exits(work, more):
    try:
        await work()
    except BaseException:  # ok
        print("failed")
        sys.exit(1)
    await more()


async def exits_hard(work, more):
    try:
        await work()
    except:  # ok
        os._exit(1)
    await more()


async def raises_exit(work, more):
    try:
        await work()
    except asyncio.CancelledError:  # ok
        raise SystemExit(0)
    await more()


# === where a program begins
import asyncio
import pytest


async def main(run, clean):
    try:
        await run()
    except asyncio.CancelledError:  # ok
        pass
    await clean()


async def _main(run):
    try:
        await run()
    except BaseException:  # ok
        print("stopped")


async def program(run, clean):
    try:
        await run()
    except (KeyboardInterrupt, asyncio.CancelledError):  # ok
        pass
    await clean()


class App:
    async def start(self):
        try:
            await self.serve()
        except asyncio.CancelledError:  # ok
            pass
        await self.clean()

    async def loop(self):
        try:
            await self.serve()
        except asyncio.CancelledError:  # error: ASYNC103
            pass
        await self.report()


async def test_cancelled(work, more):
    try:
        await work()
    except asyncio.CancelledError:  # ok
        pass
    await more()


@pytest.fixture
async def service(work, more):
    try:
        await work()
    except asyncio.CancelledError:  # ok
        pass
    await more()


async def remaining(work, more):
    """The word is in the name by accident."""
    try:
        await work()
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await more()


if __name__ == "__main__":
    asyncio.run(program(print, print))
    loop = asyncio.new_event_loop()
    loop.run_until_complete(App().start())


# === clean-up after a cancellation
import asyncio


async def rolled_back(work, driver):
    try:
        await work()
    except BaseException:  # ok
        try:
            await driver.stop()
        except BaseException:  # ok
            pass
        raise


async def second_cancel(work, driver, more):
    try:
        await work()
    except asyncio.CancelledError:
        try:
            await driver.notify()
        except asyncio.CancelledError:  # ok
            print("again")
        await more()
        raise


async def in_finally(work, driver, more):
    try:
        await work()
    finally:
        try:
            await driver.notify()
        except asyncio.CancelledError:  # ok
            print("cancelled")
        await more()


async def by_accident_in_finally(work, stack):
    try:
        await work()
    finally:
        try:
            await stack.aclose()
        except BaseException:  # ok
            print("failed")


async def one_fault_one_finding(work, driver):
    try:
        await work()
    except BaseException:  # error: ASYNC103
        try:
            await driver.notify()
        except BaseException:  # ok
            pass


async def leads_to_an_error(parts):
    try:
        await parts.load()
    except ValueError:
        for part in parts:
            try:
                await part.close()
            except (OSError, asyncio.CancelledError) as error:  # ok
                if isinstance(error, asyncio.CancelledError):
                    raise
        raise


async def finally_tells(work):
    for item in work:
        try:
            await item()
        except BaseException:  # ok
            pass
        finally:
            break  # error: ASYNC732


# === shielded from cancellation
import contextlib
import anyio


async def close(stream):
    with anyio.CancelScope(shield=True):
        try:
            await stream.aclose()
        except BaseException:  # ok
            print("failed")


async def close_quietly(stream):
    with anyio.move_on_after(5, shield=True), contextlib.suppress(BaseException):  # ok
        await stream.aclose()


async def not_shielded(stream):
    with anyio.CancelScope(shield=False):
        try:
            await stream.aclose()
        except BaseException:  # error: ASYNC103
            print("failed")


async def shielded_elsewhere(stream):
    with anyio.CancelScope(shield=True):

        async def inner():
            try:
                await stream.aclose()
            except BaseException:  # error: ASYNC103
                print("failed")

        await inner()


# === what does not catch it
import asyncio
import concurrent.futures
from concurrent.futures import CancelledError
from contextlib import suppress


class Cancelled(Exception):
    pass


class OwnCancelled(asyncio.CancelledError):
    pass


async def exception(work):
    while True:
        try:
            await work()
        except Exception:  # ok
            print("failed")


async def of_executors(work):
    while True:
        try:
            await work()
        except CancelledError:  # ok
            print("failed")


async def of_executors_by_module(work):
    while True:
        try:
            await work()
        except concurrent.futures.CancelledError:  # ok
            print("failed")


async def unrelated(work):
    while True:
        try:
            await work()
        except Cancelled:  # ok
            print("failed")


async def only_its_own(work):
    while True:
        try:
            await work()
        except OwnCancelled:  # ok
            print("failed")


async def suppressed(work):
    while True:
        with suppress(Exception, CancelledError, OSError):  # ok
            await work()


async def unknown(work, errors):
    while True:
        try:
            await work()
        except errors:  # ok
            print("failed")
        except (errors, OSError):  # ok
            print("failed")


TOO_MANY = ((((OSError,) * 9) * 9) * 9) + (KeyError,)


async def computed(work):
    while True:
        try:
            await work()
        except TOO_MANY:  # ok
            print("failed")


async def unknown_by_name(work, errors):
    while True:
        try:
            await work()
        except errors.Cancelled:  # ok
            raise
        except BaseException:  # ok
            print("failed")


# === code that does not suspend, or no coroutine
import asyncio
import time


async def no_await(parse, text):
    while True:
        try:
            return parse(text)
        except BaseException:  # ok
            await asyncio.sleep(1)


async def only_defined(work):
    try:

        async def inner():
            await work()

    except BaseException:  # ok
        print("failed")


async def await_in_else(work):
    try:
        found = work()
    except BaseException:  # ok
        print("failed")
    else:
        await found


def plain(work):
    while True:
        try:
            time.sleep(1)
        except BaseException:  # ok
            pass
        except asyncio.CancelledError:  # ok
            pass


def generator(work):
    try:
        yield from work()
    except BaseException:  # ok
        pass


# === by accident, in best-effort clean-up
import asyncio
import contextlib


async def aborted(upload):
    try:
        await upload.finish()
    except Exception as error:
        try:
            await upload.abort()
        except:  # ok
            pass
        raise RuntimeError("upload failed") from error


async def finished(work, stack, clients):
    try:
        await work()
    finally:
        for client in clients:
            with contextlib.suppress(BaseException):  # ok
                await client.disconnect()
        try:
            await asyncio.shield(stack.aclose())
        except BaseException:  # ok
            print("not closed")
        try:
            await work.report()
        except BaseException:  # error: ASYNC103
            print("not reported")


class Session:
    async def _safe_cleanup(self):
        try:
            await self._context.__aexit__(None, None, None)
        except BaseException:  # ok
            pass
        try:
            await self._transport.flush_all()
            await self._report()
        except BaseException:  # error: ASYNC103
            pass

    async def work(self, connection):
        try:
            await connection.close()
        except:  # error: ASYNC103
            pass
        await self._report()


# === on purpose: the author has thought of what ends it
import asyncio
import logging


class Connection:
    async def reconnect(self):
        while True:
            try:
                await self.connect()
            except asyncio.CancelledError:  # ok
                if self.is_closed:
                    raise
                logging.warning("cancelled, connecting again")
            await asyncio.sleep(1)

    async def flush(self, stopping):
        while True:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:  # ok
                if stopping.is_set():
                    return
                logging.warning("unexpectedly cancelled; continuing")

    async def flush_on(self, stopping):
        while True:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:  # error: ASYNC103
                if stopping.is_set():
                    logging.warning("unexpectedly cancelled; continuing")

    async def flush_all(self, stopping):
        while True:
            try:
                await asyncio.sleep(1)
            except:  # error: ASYNC103
                if stopping.is_set():
                    return


async def stop_agents(agents):
    for agent in agents:
        try:
            await asyncio.shield(agent.stop())
        except asyncio.CancelledError:  # ok
            pass


async def start_agents(agents):
    for agent in agents:
        try:
            await asyncio.shield(agent.start())
        except asyncio.CancelledError:  # error: ASYNC103
            pass


async def serve(shutdown_event, workers):
    try:
        await shutdown_event.wait()
    except asyncio.CancelledError:  # ok
        pass
    await workers.finish()


async def wait_ready(ready_event, workers):
    try:
        await ready_event.wait()
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await workers.finish()


# === trio, where each wait in the handler raises again
import trio


async def close(stream, context):
    try:
        async with context:
            print("closing")
    except BaseException:  # ok
        await trio.aclose_forcefully(stream)


async def keep(stream):
    try:
        await stream.wait()
    except BaseException:  # error: ASYNC103
        print("failed")


# === methods that wait for the tasks that their object holds
import asyncio


class Service:
    def __init__(self):
        self._futures = set()

    async def _gather_futures(self):
        while self._futures:
            try:
                await self._maybe_wait_for_futures()
            except asyncio.CancelledError:  # ok
                continue
            break

    async def _maybe_wait_for_futures(self):
        await asyncio.shield(self._wait_for_futures(1))

    async def _wait_for_futures(self, timeout):
        if self._futures:
            await asyncio.wait(self._futures, timeout=timeout)

    async def _wait_for_answer(self):
        await self.read()

    async def ask(self):
        while self._futures:
            try:
                await self._wait_for_answer()
            except asyncio.CancelledError:  # error: ASYNC103
                continue

    async def wait_again(self):
        try:
            await self.wait_again()
        except asyncio.CancelledError:  # error: ASYNC103
            pass
        await self.read()

    async def read(self):
        await asyncio.sleep(1)


# === tasks by what is done with them
import asyncio

from somewhere import Job


async def stop(jobs):
    for job in jobs:
        job.cancel()
    try:
        await asyncio.gather(*jobs)
    except asyncio.CancelledError:  # ok
        print("stopped")
    await asyncio.sleep(1)


async def named(jobs):
    try:
        await asyncio.gather(*jobs)
    except asyncio.CancelledError:  # error: ASYNC103
        print("stopped")
    await asyncio.sleep(1)
    for name, job in jobs:
        print(name, job)


async def declared(job: Job):
    try:
        await job
    except asyncio.CancelledError:  # error: ASYNC103
        print("stopped")
    await asyncio.sleep(1)


# === shielded, decided, told in another way
import asyncio

import anyio


class JobFailed(Exception):
    pass


async def shielded(job):
    with anyio.CancelScope(shield=True):
        try:
            await job.run()
        except BaseException:  # ok
            print("failed")
    await job.close()


async def decides(job):
    try:
        await job.run()
    except asyncio.CancelledError:  # ok
        if job.closing:
            raise
        raise JobFailed()


async def returns_or_raises(job):
    try:
        await job.run()
    except asyncio.CancelledError:  # ok
        if job.closing:
            return None
        raise JobFailed()


async def raises_something(job):
    try:
        await job.run()
    except asyncio.CancelledError:  # ok
        if job.failed:
            raise job.failure
        raise JobFailed()


# === the coroutine that is awaited has a name
import asyncio


async def save(record):
    await asyncio.sleep(1)


async def keep(records):
    for record in records:
        saving = save(record)
        try:
            await saving
        except BaseException:  # error: ASYNC103
            print("not saved")


async def wait_for_either(first, second):
    try:
        await asyncio.wait_for(first | second, 1)
    except BaseException:  # error: ASYNC103
        print("not there")


# === an exception that is bound to a name which nothing reads
import asyncio


async def retried(job):
    for attempt in range(3):
        try:
            return await job()
        except BaseException as error:  # error: ASYNC103
            last = error
            await asyncio.sleep(2**attempt)
    raise RuntimeError("gave up")


async def told(job):
    last = None
    for attempt in range(3):
        try:
            return await job()
        except BaseException as error:  # ok
            last = error
            await asyncio.sleep(2**attempt)
    raise last


# === handlers that leave the program by way of an application
import logging


class Application:
    async def start(self, cluster):
        try:
            await cluster.start()
        except BaseException:
            logging.exception("start failed")
            self.exit(1)  # ok
        await cluster.watch()

    async def leave(self, cluster):
        try:
            await cluster.start()
        except BaseException:  # error: ASYNC103
            self.leave_alone(1)
        await cluster.watch()


class Terminal:
    def exit(self, code):
        self.code = code

    async def start(self, cluster):
        try:
            await cluster.start()
        except BaseException:  # error: ASYNC103
            self.exit(1)
        await cluster.watch()


# === loops that surely have a round
async def report_to_both(service, log, journal):
    try:
        await service.run()
    except BaseException:  # ok
        for place in (log, journal):
            place.error("the service ends")
            raise


async def report_to_all(service, places):
    try:
        await service.run()
    except BaseException:  # error: ASYNC103
        for place in places:
            place.error("the service ends")
            raise


async def report_some_times(service, log):
    try:
        await service.run()
    except BaseException:  # ok
        for _ in range(3):
            if log.error("the service ends"):
                break
        raise


async def one_of_two(urls):
    for url in ("https://a.example", "https://b.example"):
        try:
            return await urls.fetch(url)
        except:  # error: ASYNC103
            print("the next one")


# === a method that ends the loop
import asyncio


class Polling:
    def __init__(self):
        self._stopped = False
        self._closing = asyncio.Event()

    def stop(self):
        print("stopping")
        self._stopped = True

    def close(self):
        self._closing.set()

    def maybe_stop(self, really):
        if really:
            self._stopped = True

    async def listen(self, updates):
        while not self._stopped:
            try:
                await updates.get()
            except asyncio.CancelledError:  # ok
                self.stop()

    async def listen_until_closed(self, updates):
        while not self._closing.is_set():
            try:
                await updates.get()
            except asyncio.CancelledError:  # ok
                self.close()

    async def listen_on(self, updates):
        while not self._stopped:
            try:
                await updates.get()
            except asyncio.CancelledError:  # error: ASYNC103
                self.maybe_stop(updates)

    async def listen_too(self, updates, other):
        while not self._stopped:
            try:
                await updates.get()
            except asyncio.CancelledError:  # error: ASYNC103
                other.stop()

    async def listen_with(self, updates, other: "Polling"):
        while not self._stopped:
            try:
                await updates.get()
            except asyncio.CancelledError:  # error: ASYNC103
                other.stop()


# === kept by way of sys.exc_info()
import sys
import logging


class Runner:
    error = None

    async def run(self, work):
        try:
            return await work()
        except:  # ok
            _, error, _ = sys.exc_info()
            self.error = error
        return None

    async def run_once(self, work, errors):
        try:
            return await work()
        except:  # ok
            error = sys.exc_info()[1]
            errors.append(error)

    async def run_and_tell(self, work):
        try:
            return await work()
        except:  # error: ASYNC103
            kind, error, _ = sys.exc_info()
            logging.error("failed: %s %s", kind, error)
        return None

    async def run_and_count(self, work, counts):
        try:
            return await work()
        except:  # error: ASYNC103
            failed = counts.failed[1]
            first, error, last = counts.all()
            self.error = failed = error
        return None


# === raised again in a loop that surely has a round
import asyncio


async def closing(first, second):
    try:
        await asyncio.sleep(1)
    except BaseException:  # ok
        for each in (first, second):
            each.close()
            raise


async def told(first, second):
    try:
        await asyncio.sleep(1)
    except BaseException:  # ok
        for each, reason in {first: "ended", second: "left"}.items():
            each.close(reason)
        for each in {first: "ended", second: "left"}:
            raise


async def perhaps_told(ends):
    try:
        await asyncio.sleep(1)
    except BaseException:  # error: ASYNC103
        for each in {**ends}:
            raise


async def asked(names):
    try:
        await asyncio.sleep(1)
    except BaseException:  # error: ASYNC103
        for name in names:
            raise


async def tried_again(fetch):
    for attempt in range(3):
        try:
            return await fetch()
        except asyncio.CancelledError:  # error: ASYNC103
            await asyncio.sleep(attempt)


# === clean-up that is done from time to time
import asyncio
import logging


async def periodic_cleanup(store, pause):
    while True:
        await asyncio.sleep(pause)
        try:
            await store.cleanup_expired()
        except:  # error: ASYNC103
            logging.exception("not cleaned up")


async def cleanup(stores):
    for store in stores:
        try:
            await store.cleanup()
        except:  # ok
            logging.exception("not cleaned up")


async def close_all(stores):
    while stores:
        try:
            await stores.pop().close()
        except BaseException:  # ok
            logging.exception("not closed")


async def keep_connected(connect):
    while True:
        connection = None
        try:
            connection = await connect()
            await connection.run()
        except ConnectionError:
            try:
                await connection.close()
            except:  # ok
                pass


# === tasks in a list that is empty at first
import asyncio


class Owner:
    def __init__(self):
        self.tasks = []
        self.calls = []

    async def save(self):
        await asyncio.sleep(1)

    async def stop(self):
        for task in self.tasks:
            task.cancel()
        try:
            await asyncio.gather(*self.tasks)
        except asyncio.CancelledError:  # ok
            print("all stopped")
        await self.save()

    async def call(self):
        try:
            await asyncio.gather(*[self.save() for _ in self.calls])
        except asyncio.CancelledError:  # error: ASYNC103
            print("all stopped")
        await self.save()


# === futures that are done already
import asyncio


class Client:
    def current(self):
        return self._transport

    async def close(self):
        if self.current().done():
            try:
                transport = await self.current()
            except asyncio.CancelledError:  # ok
                transport = None
            await self.send(transport)

    async def send_early(self):
        if not self.current().done():
            try:
                transport = await self.current()
            except asyncio.CancelledError:  # error: ASYNC103
                transport = None
            await self.send(transport)

    async def send_other(self, other):
        if other.current().done():
            try:
                transport = await self.current()
            except asyncio.CancelledError:  # error: ASYNC103
                transport = None
            await self.send(transport)

    async def send(self, transport):
        await transport.write(b"bye")


# === exceptions that are given on by what asks for them
import logging
import sys


async def attempt(state, work):
    while True:
        try:
            result = await work()
        except BaseException:  # ok
            state.set_exception(sys.exc_info())
        else:
            state.set_result(result)
        await state.pause()


async def attempt_one(state, work):
    while True:
        try:
            result = await work()
        except BaseException:  # ok
            state.set_exception(sys.exc_info()[1])
        else:
            state.set_result(result)
        await state.pause()


async def report(state, work):
    while True:
        try:
            await work()
        except BaseException:  # error: ASYNC103
            logging.error("failed", exc_info=sys.exc_info())
        await state.pause()


async def ask(state, work):
    while True:
        try:
            await work()
        except BaseException:  # error: ASYNC103
            sys.exc_info()
        await state.pause()


# === coroutines of another event loop
import logging

from twisted.internet.defer import Deferred


class Worker:
    async def run(self, case):
        try:
            await self.report(case)
        except BaseException:  # ok
            logging.error("could not report")
        await self.go_on()

    async def report(self, case):
        await Deferred()


# === coroutines of asyncio beside those of another event loop
import asyncio
import logging

from twisted.internet import asyncioreactor

asyncioreactor.install()


async def run(case, go_on):
    try:
        await asyncio.sleep(case)
    except BaseException:  # error: ASYNC103
        logging.error("could not report")
    await go_on()


# === clean-up that has a limit
import asyncio
import logging
from typing import Any, AsyncGenerator, cast


async def _cleanup_events(events):
    try:
        await asyncio.wait_for(
            asyncio.shield(cast(AsyncGenerator[Any, Any], events).aclose()), 5
        )
    except BaseException:  # ok
        logging.debug("expected")


async def _cleanup_other(events):
    try:
        await asyncio.wait_for(asyncio.shield(events.next()), 5)
    except BaseException:  # error: ASYNC103
        logging.debug("unexpected")


# === a transaction that is rolled back at its end
import logging


class Transaction:
    async def __aexit__(self, *error):
        try:
            await self.rollback()
        except BaseException:  # ok
            logging.warning("could not roll back")

    async def again(self):
        try:
            await self.begin()
        except BaseException:  # error: ASYNC103
            logging.warning("could not begin")


# === a context manager that raises what is handled again
from oslo_utils import excutils
from sqlalchemy import util


class Connection:
    async def commit(self):
        try:
            await self.send("COMMIT")
        except:  # ok
            with util.safe_reraise():
                await self.send("ROLLBACK")

    async def begin(self):
        try:
            await self.send("BEGIN")
        except BaseException:  # ok
            with excutils.save_and_reraise_exception():
                self.broken = True

    async def logged(self):
        try:
            await self.send("BEGIN")
        except BaseException:  # error: ASYNC103
            with self.indented():
                self.broken = True

    async def earlier(self):
        try:
            await self.send("BEGIN")
        except BaseException:  # error: ASYNC103
            if self.broken:
                with util.safe_reraise():
                    await self.send("ROLLBACK")


# === a handler that cancels its own task again
import asyncio


async def feed(queue, project):
    async for event in queue:
        try:
            await project(event)
        except asyncio.CancelledError:  # ok
            current = asyncio.current_task()
            if current is not None:
                current.cancel()


async def feed_other(queue, project, other):
    async for event in queue:
        try:
            await project(event)
        except asyncio.CancelledError:  # error: ASYNC103
            other.cancel()


# === what is awaited is bound to a variable first
import asyncio


async def refresh():
    await asyncio.sleep(1)


async def keep_fresh(client, save):
    while True:
        page = client.load()
        try:
            save(await page)
        except:  # error: ASYNC103
            print("failed, trying again")


async def follow(client, save):
    while True:
        try:
            lines = client.follow()
            save(await lines)
        except asyncio.CancelledError:  # error: ASYNC103
            print("failed, trying again")


async def by_name():
    while True:
        pending = refresh()
        try:
            await pending
        except BaseException:  # error: ASYNC103
            print("failed, trying again")


async def with_a_limit():
    while True:
        pending = refresh()
        try:
            await asyncio.wait_for(pending, 5)
        except asyncio.CancelledError:  # error: ASYNC103
            print("failed, trying again")


async def of_a_task(pool, keep):
    while True:
        answer = asyncio.create_task(refresh())
        try:
            await answer
        except asyncio.CancelledError:  # ok
            print("cancelled by somebody")
        answer = pool.submit(refresh)
        try:
            await answer
        except asyncio.CancelledError:  # ok
            print("cancelled by somebody")
        answer_future = pool.answer()
        try:
            await answer_future
        except asyncio.CancelledError:  # ok
            print("cancelled by somebody")
        waiting = pool.answer()
        keep(waiting)
        try:
            await waiting
        except asyncio.CancelledError:  # ok
            print("cancelled by somebody")


async def that_is_cancelled(pool):
    for answer in pool.answers():
        try:
            await answer
        except asyncio.CancelledError:  # ok
            print("cancelled by somebody")
    running, other = pool.two_answers()
    running.cancel()
    try:
        await running
    except asyncio.CancelledError:  # ok
        pass
    await other


# === what takes something down goes on with that
import asyncio


class Body:
    async def _close(self):
        try:
            await self.iterator.next_page()
        except asyncio.CancelledError:  # ok
            pass
        for callback in self.callbacks:
            try:
                await callback()
            except (asyncio.CancelledError, GeneratorExit):  # ok
                pass

    async def stop_service(self, requests):
        if requests:
            try:
                await asyncio.wait_for(asyncio.shield(self.finish(requests)), 10)
                await asyncio.sleep(1)
            except (Exception, asyncio.CancelledError):  # ok
                pass
        await self.server.tell("gone")

    async def send(self):
        try:
            await self.iterator.next_page()
        except asyncio.CancelledError:  # error: ASYNC103
            pass
        for callback in self.callbacks:
            await callback()

    async def drain(self):
        while not self.closed:
            try:
                await self.iterator.next_page()
            except asyncio.CancelledError:  # error: ASYNC103
                print("not now")

    async def close_by_and_by(self):
        while True:
            try:
                await self.close_next()
            except asyncio.CancelledError:  # error: ASYNC103
                print("not now")
            await asyncio.sleep(1)

    async def shutdown(self):
        try:
            await self.iterator.next_page()
        except:  # error: ASYNC103
            pass
        await self.server.tell("gone")


# === a task of a test that does not let itself be cancelled
import asyncio


async def test_wait_for_waits_until_the_task_is_cancelled(loop):
    async def stubborn():
        while loop.time() < 10:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:  # ok
                pass

    async def careless():
        while loop.time() < 10:
            try:
                await asyncio.sleep(1)
            except:  # error: ASYNC103
                pass

    await asyncio.gather(stubborn(), careless())


async def stubborn(loop):
    while loop.time() < 10:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:  # error: ASYNC103
            pass


# === a function that runs what it is given as a task, which others may cancel
import asyncio


class Worker:
    async def run_task(self, coroutine, name):
        task = asyncio.create_task(coroutine)
        with self.counter.count(name, task=task):
            return await task

    async def run_hidden(self, coroutine):
        task = asyncio.create_task(coroutine)
        return await task

    async def run_shielded(self, coroutine):
        task = asyncio.create_task(coroutine)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            await task
            raise

    async def run_directly(self, coroutine, name):
        task = asyncio.create_task(self.watch(name))
        try:
            with self.counter.count(name, task=task):
                return await coroutine
        finally:
            task.cancel()

    async def work(self, jobs):
        async for job in jobs:
            try:
                await self.run_task(job.run(), "job")
            except asyncio.CancelledError:  # ok
                continue
            await job.save()

    async def work_hidden(self, jobs):
        async for job in jobs:
            try:
                await self.run_hidden(job.run())
            except asyncio.CancelledError:  # error: ASYNC103
                continue
            await job.save()

    async def work_shielded(self, jobs):
        async for job in jobs:
            try:
                await self.run_shielded(job.run())
            except asyncio.CancelledError:  # error: ASYNC103
                continue
            await job.save()

    async def work_directly(self, jobs):
        async for job in jobs:
            try:
                await self.run_directly(job.run(), "job")
            except asyncio.CancelledError:  # error: ASYNC103
                continue
            await job.save()

    async def work_and_wait(self, jobs):
        async for job in jobs:
            try:
                await self.run_task(job.run(), "job")
                await job.save()
            except asyncio.CancelledError:  # error: ASYNC103
                continue


# === clean-up in camel case
class Manager:
    async def close(self):
        for handle in self.handles:
            try:
                await self.rpc.hLsarClose(handle)
            except:  # ok
                pass
            try:
                await self.rpc.disconnectAll(handle)
            except BaseException:  # ok
                pass
            try:
                await self.rpc.hLsarLookup(handle)
            except:  # error: ASYNC103
                pass
            try:
                await self.rpc.encloseAll(handle)
            except:  # error: ASYNC103
                pass

    async def query(self):
        try:
            await self.rpc.hLsarClose(self.handle)
        except:  # error: ASYNC103
            pass
        return await self.rpc.hLsarQuery(self.handle)


# === the error is raised again by a function that gets it by keyword
import asyncio
import logging

logger = logging.getLogger(__name__)


def translated(message, *, error=None):
    if isinstance(error, asyncio.CancelledError):
        raise error
    return RuntimeError(f"{message}: {error}")


def described(message, *, error=None):
    return RuntimeError(f"{message}: {error}")


class Client:
    def translate(self, *, cause):
        if not isinstance(cause, ConnectionError):
            raise cause
        return RuntimeError("no answer")

    async def poll(self):
        while True:
            try:
                await self.ping()
            except BaseException as error:  # ok
                raise translated("no answer", error=error)

    async def poll_by_method(self):
        while True:
            try:
                await self.ping()
            except BaseException as error:  # ok
                if not self.closing:
                    raise self.translate(cause=error) from None
                raise

    async def poll_on_purpose(self):
        while True:
            try:
                await self.ping()
            except asyncio.CancelledError as error:  # ok
                raise translated("stopped", error=error)

    async def poll_and_log(self):
        while True:
            try:
                await self.ping()
            except BaseException as error:  # error: ASYNC103
                logger.error("no answer", exc_info=error)

    async def poll_and_keep(self):
        while True:
            try:
                await self.ping()
            except BaseException as error:  # ok
                self.last = described("no answer", error=error)

    async def poll_another(self):
        while True:
            try:
                await self.ping()
            except BaseException as error:  # error: ASYNC104
                raise translated("no answer", error=None)


# === suppress of everything, after which the coroutine always fails
from contextlib import suppress


class Closed(Exception):
    pass


async def fail(client):
    with suppress(BaseException):  # ok
        await client.ping()
    raise Closed("no answer")


async def go_on(client):
    with suppress(BaseException):  # error: ASYNC103
        await client.ping()
    print("pinged")


# === builtin exceptions beside all names of another module
import logging

from messages import *


class Bot:
    async def convert(self, message):
        try:
            found = await self.api.fetch(message.id)
        except NotFound:
            return None
        except BaseException as error:  # error: ASYNC103
            logging.error("not found: %s", error)
        message.found = True

    async def convert_or_fail(self, message):
        try:
            await self.api.fetch(message.id)
        except Exception:  # ok
            logging.error("not found")
        message.found = True


# === a name of a builtin exception that a module gives to something else
from messages import *

BaseException = ValueError


async def convert(api, message):
    try:
        await api.fetch(message.id)
    except BaseException:  # ok
        print("not found")
    message.found = True


# === what was caught is kept in variables with an annotation
import sys
from typing import Any, Tuple, Type


async def run(job, errors):
    try:
        await job()
    except:  # ok
        caught: Any = sys.exc_info()[1]
        errors.append(caught)


async def run_and_forget(job):
    kinds: Tuple[Type[BaseException], ...] = (OSError, BaseException)
    try:
        await job()
    except kinds:  # error: ASYNC103
        print("failed")
    print("go on")


# === a cancellation that a variable remembers, and that is raised in the end
import asyncio


class Condition:
    async def acquire(self):
        await asyncio.sleep(1)

    async def acquire_again(self):
        cancelled = False
        while True:
            try:
                await self.acquire()
                break
            except asyncio.CancelledError:  # ok
                cancelled = True
        if cancelled:
            raise asyncio.CancelledError()

    async def acquire_all(self, locks):
        cancelled = False
        for lock in locks:
            try:
                await lock.acquire()
            except asyncio.CancelledError:  # ok
                cancelled = True
        if cancelled:
            print("cancelled")
            raise asyncio.CancelledError

    async def acquire_and_forget(self, locks):
        cancelled = False
        for lock in locks:
            try:
                await lock.acquire()
            except asyncio.CancelledError:  # error: ASYNC103
                cancelled = True
        if cancelled:
            print("cancelled")

    async def acquire_or_fail(self, locks):
        failed = False
        for lock in locks:
            try:
                await lock.acquire()
            except asyncio.CancelledError:  # error: ASYNC103
                failed = True
        if failed:
            raise OSError("not all")
        if self.is_done:
            raise

    async def counted(self, locks):
        count = 0
        for lock in locks:
            try:
                await lock.acquire()
            except asyncio.CancelledError:  # error: ASYNC103
                count += 1
        print(count)

    async def on_the_object(self, locks):
        for lock in locks:
            try:
                await lock.acquire()
            except asyncio.CancelledError:  # error: ASYNC103
                self.cancelled = True


# === the cancellation is raised at the end, unless there are worse errors
import asyncio


class Errors(Exception):
    pass


async def run(circuit):
    try:
        await circuit.run()
    except asyncio.CancelledError:  # ok
        pass  # raised again at the end
    await circuit.collect()
    if circuit.errors:
        raise Errors(circuit.errors)
    raise asyncio.CancelledError()


async def run_on(circuit):
    try:
        await circuit.run()
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await circuit.collect()
    if circuit.errors:
        raise asyncio.CancelledError()


async def run_again(circuit):
    while True:
        try:
            await circuit.run()
        except asyncio.CancelledError:  # error: ASYNC103
            pass
        if circuit.errors:
            raise asyncio.CancelledError()


async def run_to_another_end(circuit):
    try:
        await circuit.run()
    except asyncio.CancelledError:  # error: ASYNC103
        pass
    await circuit.collect()
    raise Errors(circuit.errors)


# === what was asked of the exception has a name
import asyncio


class CommandError(Exception):
    pass


async def remove(client, name, delete):
    try:
        await client.run("rm", name)
    except BaseException as error:  # ok
        missing = (
            delete and isinstance(error, CommandError) and "not found" in str(error)
        )
        if not missing:
            client.write("cleanup-required")
            raise
    client.write("deleted")


async def remove_unless_asked(client, name, delete):
    try:
        await client.run("rm", name)
    except BaseException as error:  # ok
        fatal = not isinstance(error, CommandError) or delete
        if fatal:
            raise
    client.write("deleted")


async def remove_for_reasons(client, name):
    try:
        await client.run("rm", name)
    except BaseException as error:  # ok
        expected = client.expects(error)
        reported = not expected
        if reported:
            raise
    client.write("deleted")


async def remove_known_errors(client, name):
    try:
        await client.run("rm", name)
    except BaseException as error:  # error: ASYNC103
        known = isinstance(error, CommandError)
        if known:
            raise
    client.write("deleted")


async def remove_not_known_errors(client, name):
    try:
        await client.run("rm", name)
    except BaseException as error:  # error: ASYNC103
        ignored = isinstance(error, asyncio.CancelledError) or name is None
        if not ignored:
            raise
    await client.write("deleted")


async def remove_quietly(client, name, delete):
    try:
        await client.run("rm", name)
    except BaseException:  # error: ASYNC103
        missing = delete and client.missing
        if not missing:
            raise
    client.write("deleted")


async def remove_both(client, name):
    try:
        await client.run("rm", name)
    except BaseException as error:  # error: ASYNC103
        wanted = isinstance(error, asyncio.CancelledError) and name is not None
        known = isinstance(error, CommandError) and name is not None
        if known and not wanted:
            raise
    await client.write("deleted")


# === awaiting what never suspends: no cancellation comes there
import asyncio


class Flow:
    async def values(self, component):
        return [each.result() for each in component.inputs]

    async def all_values(self, components):
        return [await self.values(each) for each in components]

    async def wait(self, component):
        await asyncio.sleep(component.delay)
        return component.inputs

    async def default(self):
        return None

    async def run(self, components):
        for component in components:
            try:
                component.given = await self.values(component)
            except asyncio.CancelledError:  # ok
                component.cancel()
            await component.start()

    async def run_all(self, components):
        try:
            given = await self.all_values(components)
        except BaseException:  # ok
            given = []
        await components.start(given)

    async def run_slowly(self, components):
        for component in components:
            try:
                component.given = await self.wait(component)
            except asyncio.CancelledError:  # error: ASYNC103
                component.cancel()
            await component.start()

    async def run_default(self, components):
        for component in components:
            try:
                await self.default()
            except asyncio.CancelledError:  # error: ASYNC103
                component.cancel()
            await component.start()
# === the last error is only the cause of another one, or is raised itself
import asyncio


async def with_cause(fetch):
    last = None
    for _ in range(3):
        try:
            return await fetch()
        except BaseException as error:  # error: ASYNC103
            last = error
            await asyncio.sleep(1)
    raise RuntimeError(f"no answer: {last}") from last


async def itself(fetch):
    last = None
    for _ in range(3):
        try:
            return await fetch()
        except BaseException as error:  # ok
            last = error
    raise last


async def given_back(fetch):
    last = None
    for _ in range(3):
        try:
            await fetch()
        except BaseException as error:  # ok
            last = error
    return last


async def collected(fetch, errors):
    for _ in range(3):
        try:
            await fetch()
        except BaseException as error:  # ok
            last = error
            errors.append(last)
