# === threads and executors
import asyncio
import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor


def count(words):
    return len(words)


def tell(words):
    print(words)


def is_big(words) -> bool:
    return len(words) > 9


async def report(words):
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(tell(words))  # error: ASYNC700@29
    await asyncio.to_thread(is_big(words), 1)  # error: ASYNC700
    await loop.run_in_executor(None, tell(words))  # error: ASYNC700@38
    await loop.run_in_executor(
        None,
        is_big(words),  # error: ASYNC700@9
    )
    await asyncio.to_thread(tell, words)  # ok
    await asyncio.to_thread(count(words))  # ok


def start(words):
    with ThreadPoolExecutor() as pool:
        pool.submit(tell(words))  # error: ASYNC700
        pool.map(is_big(words), words)  # error: ASYNC700
        pool.submit(tell, words)  # ok
    threading.Thread(target=tell(words)).start()  # error: ASYNC700
    threading.Timer(5, tell(words)).start()  # error: ASYNC700
    multiprocessing.Process(target=tell(words)).start()  # error: ASYNC700
    threading.Thread(target=tell, args=(words,)).start()  # ok


# === the loop's callbacks
import asyncio
import atexit
import signal


class Player:
    def stop(self):
        self.playing = False

    async def close(self):
        await asyncio.sleep(1)

    async def play(self, loop: asyncio.AbstractEventLoop, task: asyncio.Task):
        loop.call_soon(self.stop())  # error: ASYNC700@24
        loop.call_later(5, self.stop())  # error: ASYNC700
        loop.call_at(5, callback=self.stop())  # error: ASYNC700
        loop.call_soon_threadsafe(self.stop())  # error: ASYNC700
        loop.add_signal_handler(signal.SIGINT, self.stop())  # error: ASYNC700
        loop.call_soon(self.close())  # error: ASYNC700
        loop.call_soon(asyncio.sleep(1))  # error: ASYNC700
        loop.call_soon(asyncio.create_task(self.close()))  # error: ASYNC700
        task.add_done_callback(self.stop())  # error: ASYNC700
        atexit.register(self.stop())  # error: ASYNC700
        loop.call_soon(self.stop)  # ok
        loop.call_later(5, self.stop)  # ok
        task.add_done_callback(lambda done: self.stop())  # ok


# === a blocking call that was to run in a thread
import asyncio
import time

import requests


async def main(url):
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(time.sleep(1))  # error: ASYNC700
    await loop.run_in_executor(None, requests.get(url))  # error: ASYNC700
    await asyncio.to_thread(open("a"))  # error: ASYNC700
    await asyncio.to_thread(time.sleep, 1)  # ok
    await loop.run_in_executor(None, requests.get, url)  # ok


# === a model that is loaded can be called
import asyncio

import torch
from transformers import pipeline


async def main(text):
    return (
        await asyncio.to_thread(pipeline("summarization"), text),  # error: ASYNC800
        await asyncio.to_thread(torch.load("model.pt"), text),  # error: ASYNC800
    )


# === partial, cast and the like
import asyncio
import contextvars
import functools
import operator
from typing import Callable, cast


def work(words):
    return words


async def main(loop: asyncio.AbstractEventLoop, words):
    await asyncio.to_thread(functools.partial(work, words))  # ok
    await asyncio.to_thread(cast(Callable[[], None], work), words)  # ok
    await asyncio.to_thread(operator.methodcaller("read"), words)  # ok
    await asyncio.to_thread(contextvars.copy_context().run, work, words)  # ok
    await asyncio.to_thread(functools.wraps(work)(print))  # ok
    await asyncio.to_thread(getattr(words, "read"))  # ok
    loop.call_soon(functools.partial(work, words))  # ok
    await asyncio.to_thread(lambda: work(words))  # ok
    await asyncio.to_thread()  # ok


# === factories
import asyncio
from typing import Any, Callable

from house import Base


class Job:
    def __call__(self):
        print("working")


class Special(Job):
    pass


def reader(name):
    def read():
        return name

    return read


def job(name) -> Job:
    return Job()


def callback(name) -> Callable[[], None]:
    return lambda: print(name)


def anything(name) -> Any:
    return reader(name)


def unsaid(name):
    return name.job


def maybe(name):
    if name:
        return reader(name)
    return None


class Final(Special):
    name = "final"


class Foreign(Base):
    name = "foreign"


def foreign() -> Foreign:
    return Foreign()


def special():
    return Final()


def cls():
    return Job


def todo():
    raise NotImplementedError


async def main(loop: asyncio.AbstractEventLoop):
    await asyncio.to_thread(reader("a"))  # ok
    await asyncio.to_thread(job("a"))  # ok
    await asyncio.to_thread(Job())  # ok
    await asyncio.to_thread(callback("a"))  # ok
    await asyncio.to_thread(anything("a"))  # ok
    await asyncio.to_thread(unsaid("a"))  # ok
    await asyncio.to_thread(maybe("a"))  # ok
    await asyncio.to_thread(special())  # ok
    await asyncio.to_thread(foreign())  # ok
    await asyncio.to_thread(cls())  # ok
    await asyncio.to_thread(todo())  # ok
    loop.call_soon(reader("a"))  # ok
    loop.call_later(1, job("a"))  # ok


# === objects that cannot be called
import abc
import asyncio


class Empty:
    name = "empty"


class Plain(Empty, abc.ABC):
    def run(self):
        print("working")


def plain():
    return Plain()


async def main(loop: asyncio.AbstractEventLoop):
    await asyncio.to_thread(plain())  # error: ASYNC700
    await asyncio.to_thread(Plain())  # error: ASYNC700
    await asyncio.to_thread(plain().run)  # ok
    await asyncio.to_thread(Plain().run)  # ok


# === unknown callees and other people's schedulers
import asyncio

from house import make_job, mass, traced


@traced
def decorated():
    return None


class Manager:
    def call_later(self, delay, coroutine):
        self.jobs.append(coroutine)

    def submit(self, job):
        self.jobs.append(job)

    async def tick(self):
        await asyncio.sleep(1)

    def start(self, loop: asyncio.AbstractEventLoop, pool, job):
        self.call_later(1, self.tick())  # ok
        self.submit(self.tick())  # ok
        mass.call_later(1, self.tick())  # ok
        pool.submit(self.tick())  # ok
        loop.call_soon(make_job())  # ok
        loop.call_soon(job())  # ok
        loop.call_soon(decorated())  # ok
        loop.call_soon(job.make())  # ok


# === a name that holds a result
import asyncio


def work():
    return None


async def main():
    done = work()
    await asyncio.to_thread(print, done)  # ok
    await asyncio.to_thread(print, work())  # ok
    await asyncio.to_thread(*[work()])  # ok
