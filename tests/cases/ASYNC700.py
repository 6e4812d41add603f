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
    await asyncio.to_thread(count(words))  # error: ASYNC700


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


# === what a function returns by its form
import asyncio


def mean(xs):
    total = 0
    for x in xs:
        total += x
    if not xs:
        return None
    return total / len(xs)


def positive(x):
    return x > 0


def composed(f, g):
    return f | g


def chosen(f):
    g = f
    return g


def optional(f):
    if f:
        return f
    return 3 * 4


def negated(x):
    value = not x
    return value


GLOBAL = print


def given():
    return GLOBAL


async def go(xs):
    await asyncio.to_thread(mean(xs))  # error: ASYNC700
    await asyncio.to_thread(positive(xs))  # error: ASYNC700
    await asyncio.to_thread(negated(xs))  # error: ASYNC700
    await asyncio.to_thread(composed(xs, xs))  # ok
    await asyncio.to_thread(chosen(xs))  # ok
    await asyncio.to_thread(optional(xs))  # ok
    await asyncio.to_thread(given())  # ok


# === long names
import asyncio


class Synchronization:
    def synchronize_everything_with_the_server(self) -> None:
        print(self)

    async def synchronize_everything_in_a_task(self) -> None:
        await asyncio.sleep(1)

    async def go(self):
        asyncio.get_running_loop().call_soon_threadsafe(self.synchronize_everything_with_the_server())  # error: ASYNC700


# === called instead of passed
import asyncio
import time
from asyncio import to_thread
from concurrent.futures import ThreadPoolExecutor

import requests

pool = ThreadPoolExecutor()


def work(x):
    return x * 2


def notify(msg):
    print(msg)


class Job:
    def run(self):
        return 1

    async def go(self):
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self.run())  # error: ASYNC700
        await to_thread(self.run())  # error: ASYNC700
        loop.call_soon(self.run())  # error: ASYNC700


async def main(loop: asyncio.AbstractEventLoop):
    await loop.run_in_executor(None, work(3))  # error: ASYNC700
    await asyncio.to_thread(work(3))  # error: ASYNC700
    await to_thread(time.sleep(1))  # error: ASYNC700
    pool.submit(work(1))  # error: ASYNC700
    loop.call_soon(notify("x"))  # error: ASYNC700
    loop.call_later(1, notify("x"))  # error: ASYNC700
    loop.call_soon_threadsafe(notify("x"))  # error: ASYNC700
    loop.call_at(loop.time() + 1, notify("x"))  # error: ASYNC700
    task = asyncio.create_task(asyncio.sleep(1))
    task.add_done_callback(notify("done"))  # error: ASYNC700
    await task


# === look-alikes
import asyncio
import functools
from functools import partial
from operator import attrgetter, methodcaller
from typing import Callable, cast


def factory(x):
    def inner():
        return x

    return inner


def lam(x):
    return lambda: x


def annotated(x) -> Callable[[], int]:
    return cast("Callable[[], int]", x)


class Handler:
    def __init__(self, x):
        self.x = x

    def __call__(self):
        return self.x

    def bound(self):
        return self.__call__


class Sched:
    def call_later(self, delay, value):
        pass

    def submit(self, value):
        pass


def work(x):
    return x


async def main(loop, sched: Sched, pool, unknown, task: asyncio.Task):
    await asyncio.to_thread(partial(work, 1))  # ok
    await asyncio.to_thread(functools.partial(work, 1))  # ok
    await asyncio.to_thread(factory(1))  # ok
    await asyncio.to_thread(lam(1))  # ok
    await asyncio.to_thread(annotated(1))  # ok
    await asyncio.to_thread(Handler(1))  # ok
    await asyncio.to_thread(Handler(1).bound())  # ok
    await asyncio.to_thread(cast(Callable, work))  # ok
    await asyncio.to_thread(methodcaller("x"), 1)  # ok
    await asyncio.to_thread(unknown(1))  # ok
    sched.call_later(1, work(1))  # ok
    sched.submit(work(1))  # ok
    task.add_done_callback(factory(1))  # ok
    await asyncio.to_thread(work, work(1))  # ok
    asyncio.get_running_loop().call_soon(lambda: work(1))  # ok
    asyncio.get_running_loop().call_soon(work, work(1))  # ok
    asyncio.get_running_loop().call_soon(getattr(sched, "x"))  # ok


# === builtins, and functions that give back what they get
import asyncio


def checked(n):
    if n < 0:
        raise ValueError(n)
    return n


def same(function):
    return function


def scaled(n):
    print(n + 1)
    return n


async def main(names, handler, n):
    loop = asyncio.get_running_loop()
    loop.call_soon(print("starting"))  # error: ASYNC700
    loop.call_later(1, setattr(handler, "done", True))  # error: ASYNC700
    await asyncio.to_thread(sorted(names))  # error: ASYNC700
    await asyncio.to_thread(checked(3))  # error: ASYNC700
    await asyncio.to_thread(scaled(n))  # error: ASYNC700
    await asyncio.to_thread(same(main))  # ok
    await asyncio.to_thread(same(handler))  # ok
    await asyncio.to_thread(getattr(handler, "run"))  # ok
    await asyncio.to_thread(next(iter(names)))  # ok


def shadowed(loop: asyncio.AbstractEventLoop, print):
    loop.call_soon(print("starting"))  # ok


# === a result in a variable with an annotation
import asyncio


def negated(x):
    value: bool = not x
    return value


def chosen(functions):
    value: object = functions[0]
    return value


async def go(xs):
    await asyncio.to_thread(negated(xs))  # error: ASYNC700
    await asyncio.to_thread(chosen(xs))  # ok


# === methods and functions that give data
import asyncio
import json
import math
import pickle


async def main(data: bytes, text: str, names: list, table: dict, loads):
    await asyncio.to_thread(data.decode())  # error: ASYNC700
    await asyncio.to_thread(text.strip())  # error: ASYNC700
    await asyncio.to_thread(names.sort())  # error: ASYNC700
    await asyncio.to_thread(json.dumps(text))  # error: ASYNC700
    await asyncio.to_thread(pickle.dumps(text))  # error: ASYNC700
    await asyncio.to_thread(math.factorial(9))  # error: ASYNC700
    await asyncio.to_thread(data.decode)  # ok
    await asyncio.to_thread(names.pop())  # ok
    await asyncio.to_thread(table.get("work"))  # ok
    await asyncio.to_thread(pickle.loads(data))  # ok
    await asyncio.to_thread(loads(data))  # ok
# === jobs of schedulers, and what the buttons of a window do
import asyncio
import tkinter as tk

import schedule
from apscheduler.schedulers.background import BackgroundScheduler


async def report():
    print("ready")


def report_now() -> None:
    asyncio.run(report())


def reporting(name):
    def report_it():
        print(name)

    return report_it


schedule.every().hour.do(report_now())  # error: ASYNC700
schedule.every().hour.do(report())  # error: ASYNC700
schedule.every().hour.do(asyncio.run(report()))  # error: ASYNC700
schedule.every().hour.do(reporting("x"))  # ok
scheduler = BackgroundScheduler()
scheduler.add_job(report_now(), "interval", minutes=5)  # error: ASYNC700
tk.Button(None, text="Now", command=asyncio.run(report()))  # error: ASYNC700
tk.Button(None, text="Now", command=lambda: asyncio.run(report()))  # ok
tk.Button(None, text="Now")  # ok


# === what is awaited runs here, too
import asyncio


async def note(name):
    await asyncio.sleep(1)
    print(name)


async def preparing(name):
    await asyncio.sleep(1)
    return lambda: print(name)


async def main(loop: asyncio.AbstractEventLoop, source, task: asyncio.Task):
    task.add_done_callback(await note("x"))  # error: ASYNC700@28
    await loop.run_in_executor(None, await note("x"))  # error: ASYNC700@38
    task.add_done_callback(await preparing("x"))  # ok
    await asyncio.to_thread(await source.get())  # ok
    await asyncio.to_thread(await source)  # ok


# === slots of Qt
from PySide2.QtWidgets import QPushButton


async def load(): ...


def show():
    print(1)


def maker():
    return show


def window():
    button = QPushButton("go")
    button.clicked.connect(load())  # error: ASYNC700
    button.clicked.connect(show())  # error: ASYNC700
    button.clicked.connect(maker())  # ok
    button.clicked.connect(show)  # ok


# === what tkinter calls in time
import tkinter as tk


async def load(): ...


def draw():
    print(1)


def main():
    root = tk.Tk()
    root.after(100, draw())  # error: ASYNC700
    root.after(100, load())  # error: ASYNC700
    root.after(100, draw)  # ok
    root.after(100, None)  # ok
    root.bind("<Return>", draw())  # error: ASYNC700
    tk.Button(root).configure(command=draw())  # error: ASYNC700


# === background tasks, and jobs of bots
from fastapi import BackgroundTasks, FastAPI
from quart import Quart
from starlette.background import BackgroundTask
from telegram.ext import ContextTypes

app = FastAPI()
pages = Quart("pages")


async def notify(user=None):
    return None


def note(user):
    print(user)


def noting(user):
    return lambda: note(user)


@app.post("/")
async def post(tasks: BackgroundTasks, user):
    tasks.add_task(notify(user))  # error: ASYNC700
    tasks.add_task(note(user))  # error: ASYNC700
    tasks.add_task(noting(user))  # ok
    tasks.add_task(notify, user)  # ok
    tasks.add_task(note, user)  # ok
    pages.add_background_task(notify(user))  # error: ASYNC700
    pages.add_background_task(notify, user)  # ok
    return BackgroundTask(note(user))  # error: ASYNC700


async def command(update, context: ContextTypes.DEFAULT_TYPE):
    context.job_queue.run_once(notify(), 5)  # error: ASYNC700
    context.job_queue.run_repeating(notify, 5)  # ok
    return BackgroundTask(notify, 1)  # ok


class Tasks:
    def add_task(self, coroutine):
        return coroutine


async def own(tasks: Tasks):
    await tasks.add_task(notify())  # ok
