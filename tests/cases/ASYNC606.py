# === tasks
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return name


async def main(name, other):
    await asyncio.create_task(fetch(name))  # error: ASYNC606@11
    text = await asyncio.create_task(fetch(name))  # error: ASYNC606@18
    text = await asyncio.ensure_future(fetch(text))  # error: ASYNC606
    if await asyncio.create_task(fetch(text)):  # error: ASYNC606
        print(await asyncio.create_task(fetch(text)))  # error: ASYNC606
    await asyncio.get_running_loop().create_task(fetch(text))  # error: ASYNC606
    await asyncio.create_task(other(text))  # error: ASYNC606
    await asyncio.create_task(other.fetch(text))  # error: ASYNC606
    waiting = fetch(name)
    await asyncio.create_task(waiting)  # error: ASYNC606
    async with asyncio.timeout(5):
        await asyncio.create_task(fetch(text))  # error: ASYNC606
    for each in other:
        await asyncio.create_task(fetch(each))  # error: ASYNC606
    return await asyncio.create_task(fetch(name))  # error: ASYNC606


# === gather of one
import asyncio


class Client:
    async def load(self):
        await asyncio.sleep(1)

    async def start(self, loop: asyncio.AbstractEventLoop):
        await asyncio.gather(self.load())  # error: ASYNC606@15
        (result,) = await asyncio.gather(self.load())  # error: ASYNC606
        await loop.create_task(self.load())  # error: ASYNC606
        return (await asyncio.gather(asyncio.sleep(1)))[0], result  # error: ASYNC606


# === a name, a context, what to do with exceptions
import asyncio
import contextvars


async def fetch(name="a"):
    await asyncio.sleep(1)


async def main():
    await asyncio.create_task(fetch(), name="fetch")  # ok
    await asyncio.create_task(fetch(), context=contextvars.copy_context())  # ok
    await asyncio.gather(fetch(), return_exceptions=True)  # error: ASYNC730
    await asyncio.ensure_future(fetch(), loop=None)  # ok
    await asyncio.create_task(coro=fetch())  # ok


# === a context of its own
import asyncio
from contextvars import ContextVar

user = ContextVar("user")


async def handle(request):
    user.set(request.user)
    await asyncio.sleep(1)


async def serve(request):
    await asyncio.create_task(handle(request))  # ok
    print(user.get(None))


# === something runs beside it
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main(names, tasks, future):
    await asyncio.gather(fetch("a"), fetch("b"))  # ok
    await asyncio.gather(*[fetch(name) for name in names])  # ok
    await asyncio.gather(*(fetch(name) for name in names))  # ok
    await asyncio.gather(*names)  # ok
    await asyncio.gather(future)  # ok
    await asyncio.gather(names.pop())  # ok
    await asyncio.gather()  # ok
    task = asyncio.create_task(fetch("a"))  # ok
    await asyncio.sleep(1)
    await task  # ok
    first = asyncio.gather(fetch("a"))  # ok
    await first


# === shield and wait_for
import asyncio


async def fetch(name):
    await asyncio.sleep(1)


async def main():
    await asyncio.shield(asyncio.create_task(fetch("a")))  # ok
    await asyncio.wait_for(asyncio.create_task(fetch("a")), 5)  # ok
    await asyncio.wait_for(asyncio.shield(asyncio.ensure_future(fetch("a"))), 5)  # ok
    await asyncio.wait([asyncio.create_task(fetch("a"))])  # ok
    await asyncio.wait_for(asyncio.gather(fetch("a")), 5)  # ok


# === futures and tasks that exist
import asyncio


async def main(task: asyncio.Task, future, loop: asyncio.AbstractEventLoop, value):
    await asyncio.ensure_future(future)  # ok
    await asyncio.ensure_future(task)  # ok
    await asyncio.ensure_future(value)  # ok
    await loop.run_in_executor(None, print)  # ok


# === other people's create_task
import asyncio

from house import create_task, hass


async def fetch():
    await asyncio.sleep(1)


class Scheduler:
    def create_task(self, coroutine):
        return coroutine

    async def run(self, loop, group):
        await self.create_task(fetch())  # ok
        await create_task(fetch())  # ok
        await hass.create_task(fetch())  # ok
        await loop.create_task(fetch())  # ok
        await group.create_task(fetch())  # ok


# === a group's task
import asyncio


async def fetch():
    await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as group:
        other = group.create_task(fetch())
        await group.create_task(fetch())  # ok
    return other


# === a task that does nothing, so that the loop goes round
import asyncio


async def next_round():
    async def nothing():
        pass

    async def described():
        """Do nothing."""

    await asyncio.create_task(nothing())  # ok
    await asyncio.ensure_future(nothing())  # ok
    await asyncio.create_task(described())  # ok


async def not_only_nothing(work):
    async def something():
        work()

    async def waiting():
        await asyncio.sleep(0)

    async def computing():
        work

    await asyncio.create_task(computing())  # error: ASYNC606
    await asyncio.create_task(something())  # error: ASYNC606
    await asyncio.create_task(waiting())  # error: ASYNC606
    await asyncio.create_task(empty())  # error: ASYNC606


async def empty():
    pass


class Client:
    async def on_close(self):
        pass

    async def close(self):
        await asyncio.create_task(self.on_close())  # error: ASYNC606
