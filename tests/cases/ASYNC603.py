# === the loop calls it later
import asyncio
import signal


async def shut_down():
    await asyncio.sleep(0)


async def serve(seconds):
    loop = asyncio.get_running_loop()
    loop.call_soon(shut_down)  # error: ASYNC603@20
    loop.call_later(seconds, shut_down)  # error: ASYNC603@30
    loop.call_at(loop.time() + 1, shut_down)  # error: ASYNC603
    loop.call_soon_threadsafe(callback=shut_down)  # error: ASYNC603@40
    loop.add_signal_handler(signal.SIGTERM, shut_down)  # error: ASYNC603
    loop.add_signal_handler(
        signal.SIGINT,
        shut_down,  # error: ASYNC603@9
    )
    loop.add_reader(0, shut_down)  # error: ASYNC603
    loop.set_exception_handler(shut_down)  # error: ASYNC603


def serve_sync(loop: asyncio.AbstractEventLoop):
    loop.call_soon(shut_down)  # error: ASYNC603


# === methods, partials and lambdas
import asyncio
import functools


class Server:
    def __init__(self):
        self.loop = asyncio.get_event_loop_policy().new_event_loop()

    async def close(self, code):
        await asyncio.sleep(code)

    async def ping(self):
        self.loop.call_later(5, self.close, 1)  # error: ASYNC603@33
        self.loop.call_later(5, functools.partial(self.close, 1))  # error: ASYNC603@33
        self.loop.call_later(5, lambda: self.close(1))  # error: ASYNC603@33
        self.loop.call_later(5, lambda: asyncio.sleep(1))  # error: ASYNC603
        task = asyncio.create_task(self.close(0))
        task.add_done_callback(self.done)  # error: ASYNC603
        task.add_done_callback(lambda t: self.done(t))  # error: ASYNC603
        await task

    async def done(self, task):
        await self.close(1)


# === signals, the end of the interpreter, finalizers
import atexit
import signal
import weakref
from contextlib import AsyncExitStack


async def save(*arguments):
    await arguments[0].save()


atexit.register(save)  # error: ASYNC603@17
signal.signal(signal.SIGINT, save)  # error: ASYNC603
signal.signal(signal.SIGTERM, handler=save)  # error: ASYNC603


async def hold(thing):
    weakref.finalize(thing, save, thing)  # error: ASYNC603
    async with AsyncExitStack() as stack:
        stack.callback(save, thing)  # error: ASYNC603
        stack.push_async_callback(save, thing)  # ok
        await thing.use()


@atexit.register
def good_bye():  # ok
    print("good-bye")


# === threads and executors
import asyncio
import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor


async def work(item=None):
    await asyncio.sleep(1)
    return item


def start(items):
    threading.Thread(target=work).start()  # error: ASYNC603@29
    threading.Thread(None, work, args=items).start()  # error: ASYNC603
    threading.Timer(5, work).start()  # error: ASYNC603
    multiprocessing.Process(target=work).start()  # error: ASYNC603
    with ThreadPoolExecutor() as pool:
        pool.submit(work, 1)  # error: ASYNC603
        futures = [pool.submit(work, item) for item in items]  # error: ASYNC603@32
        done = pool.map(work, items)  # error: ASYNC603
        done = pool.map(lambda item: work(item), items)  # error: ASYNC603
    return futures, done


async def start_async():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, work, 1)  # error: ASYNC603@38
    await asyncio.to_thread(work, 1)  # error: ASYNC603@29
    await asyncio.to_thread(asyncio.run, work(1))  # ok
    await loop.run_in_executor(None, lambda: asyncio.run(work(1)))  # ok


# === a value is wanted at once
import functools
import itertools


async def size(page):
    return len(await page.read())


async def added(total, page):
    return total + await size(page)


async def chained(total, page):
    return await total + await size(page)


async def report(pages, names):
    names.sort()
    longest = max(pages, key=size)  # error: ASYNC603@30
    shortest = min(pages, key=size)  # error: ASYNC603
    ordered = sorted(pages, key=size)  # error: ASYNC603
    big = list(filter(size, pages))  # error: ASYNC603
    early = itertools.takewhile(size, pages)  # error: ASYNC603
    groups = itertools.groupby(pages, key=size)  # error: ASYNC603
    total = functools.reduce(added, pages)  # error: ASYNC603
    other = await functools.reduce(chained, pages, size(longest))  # ok
    more = functools.reduce(lambda total, page: chained(total, page), pages)  # ok
    key = sorted(pages, key=len)  # ok
    return longest, shortest, ordered, big, early, groups, total, other, more, key


def sorted_list(pages: list):
    pages.sort(key=size)  # error: ASYNC603


# === map, where nobody can await what it gives
import asyncio
from collections import deque


async def check(page):
    return await page.ok()


async def run(pages):
    map(check, pages)  # error: ASYNC603@9
    list(map(check, pages))  # error: ASYNC603@14
    deque(map(check, pages), maxlen=0)  # error: ASYNC603
    if all(map(check, pages)):  # error: ASYNC603
        return sorted(map(check, pages))  # error: ASYNC603
    if any(map(lambda page: check(page), pages)):  # error: ASYNC603
        return ", ".join(map(check, pages))  # error: ASYNC603
    await asyncio.gather(*map(check, pages))  # ok
    tasks = list(map(check, pages))  # ok
    await asyncio.gather(*tasks)
    for coroutine in map(check, pages):  # ok
        await coroutine
    list(map(asyncio.create_task, map(check, pages)))  # error: ASYNC300
    list(map(str, pages))  # ok
    list(map(*pages))  # ok
    await asyncio.wait(list(map(asyncio.create_task, map(check, pages))))  # ok
    return list(map(check, pages))  # ok


# === a parameter that is declared to give an awaitable
import asyncio
from typing import Awaitable, Callable, Coroutine, Union


def on_start(
    loop: asyncio.AbstractEventLoop,
    hook: Callable[[], Awaitable[None]],
    other: Callable[[], Coroutine[None, None, None]],
    either: Callable[[], Union[None, Awaitable[None]]],
    plain: Callable[[], None],
):
    loop.call_soon(hook)  # error: ASYNC603
    loop.call_soon(other)  # error: ASYNC603
    loop.call_soon(either)  # ok
    loop.call_soon(plain)  # ok


def on_stop(loop: asyncio.AbstractEventLoop, hook: Callable[[], Awaitable[None]]):
    if asyncio.iscoroutinefunction(hook):
        loop.create_task(hook()).add_done_callback(print)  # error: ASYNC300
        return
    loop.call_soon(hook)  # ok


# === plain functions that start the coroutine
import asyncio
import functools

running = set()


async def refresh(name):
    await asyncio.sleep(1)


def refresh_soon(name):
    task = asyncio.create_task(refresh(name))
    running.add(task)
    task.add_done_callback(running.discard)


async def main(name):
    loop = asyncio.get_running_loop()
    loop.call_soon(refresh_soon, name)  # ok
    loop.call_later(1, functools.partial(refresh_soon, name))  # ok
    loop.call_later(1, lambda: running.add(asyncio.create_task(refresh(name))))  # ok
    loop.call_soon(running.add, refresh(name))  # ok
    loop.call_soon(asyncio.run_coroutine_threadsafe, refresh(name), loop)  # ok
    await refresh(name)


# === schedulers of others that take coroutine functions
import asyncio

from house import Bus, call_later


async def beat():
    await asyncio.sleep(1)


class Clock:
    def call_later(self, delay, job):
        self.jobs.append(job)

    def add_done_callback(self, job):
        self.jobs.append(job)

    def start(self):
        self.call_later(1, beat)  # ok
        self.add_done_callback(beat)  # ok


def start(bus: Bus, scheduler):
    bus.call_soon(beat)  # ok
    call_later(1, beat)  # ok
    scheduler.submit(beat)  # ok
    scheduler.call_soon(beat)  # ok
    asyncio.start_server(beat)  # error: ASYNC600


async def serve(handle):
    return await asyncio.start_server(beat)  # ok


# === a call that gives a coroutine function
import asyncio


async def tick():
    await asyncio.sleep(1)


def ticker(name):
    return tick


async def main(loop: asyncio.AbstractEventLoop):
    loop.call_soon(ticker("a"))  # error: ASYNC603


# === an edition that is made synchronous
import asyncio

_IS_SYNC = False


async def flush():
    await asyncio.sleep(0)


def start(loop: asyncio.AbstractEventLoop):
    if _IS_SYNC:
        loop.call_soon(flush)  # ok


# === names that are not surely coroutine functions
import asyncio

from house import traced

try:
    from fast import flush
except ImportError:

    async def flush():
        await asyncio.sleep(0)


@traced
async def decorated():
    await asyncio.sleep(0)


if traced:

    async def either():
        await asyncio.sleep(0)

else:

    def either():
        return None


async def later():
    await asyncio.sleep(0)


async def numbers():
    yield 1


async def main(later):
    loop = asyncio.get_running_loop()
    loop.call_soon(flush)  # ok
    loop.call_soon(decorated)  # ok
    loop.call_soon(either)  # ok
    loop.call_soon(later)  # ok
    loop.call_soon(numbers)  # ok
    loop.call_soon(*numbers)  # ok
    loop.call_soon()  # ok


# === a shadowed name
import asyncio


async def tick():
    await asyncio.sleep(1)


def filter(function, items):
    return [function(item) for item in items]


async def start(items):
    tasks = filter(tick, items)  # ok
    await asyncio.gather(*tasks)


# === a test that expects the failure
import asyncio

import pytest


async def work():
    await asyncio.sleep(0)


async def test_refused():
    loop = asyncio.get_running_loop()
    with pytest.raises(TypeError):
        loop.call_soon(work)  # ok


# === unittest: cleanups have two kinds
import asyncio
import unittest


async def stop():
    await asyncio.sleep(0)


class TestServer(unittest.IsolatedAsyncioTestCase):
    async def test_server(self):
        self.addCleanup(stop)  # error: ASYNC603
        self.addAsyncCleanup(stop)  # ok
        await asyncio.sleep(0)


# === registered by a decorator, and loops over map
import atexit
from atexit import register


@atexit.register  # error: ASYNC603
async def goodbye(): ...


@register  # error: ASYNC603
async def farewell(): ...


@atexit.register
def plain(): ...  # ok


async def price(item): ...


async def totals(items):
    total = 0
    for each in map(price, items):  # error: ASYNC603
        total += each
    print([each + 1 for each in map(price, items)])  # error: ASYNC603
    for first, second in map(price, items):  # ok
        total += first
    print([each + 1 for row in items for each in map(price, row)])  # error: ASYNC603
    for each in map(price, items):  # ok
        total += await each
    for each in map(price, items):  # ok
        total += 1
        items.append(each)
    return total


class Registry:
    def register(self, function):
        return function


registry = Registry()


@registry.register
async def handler(): ...  # ok


# === jobs of schedulers, and what the buttons of a window do
import asyncio
import tkinter as tk
from tkinter import ttk

import schedule
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.schedulers.background import BackgroundScheduler


async def report(): ...


def report_now():
    asyncio.run(report())


schedule.every(10).minutes.do(report)  # error: ASYNC603
schedule.every().day.at("10:30").do(report)  # error: ASYNC603
schedule.every().hour.do(report_now)  # ok
schedule.every().hour.do(lambda: asyncio.run(report()))  # ok


def start(window, on_press):
    background = BackgroundScheduler()
    background.add_job(report, "interval", minutes=5)  # error: ASYNC603
    background.add_job(report_now, "interval", minutes=5)  # ok
    # This one awaits what it is given.
    looping = AsyncIOScheduler()
    looping.add_job(report, "interval", minutes=5)  # ok
    tk.Button(window, text="Now", command=report)  # error: ASYNC603
    ttk.Button(window, text="Now", command=report_now)  # ok
    ttk.Button(window, text="Now", command=on_press(report))  # ok
    menu = tk.Menu(window)
    menu.add_command(label="Now", command=report)  # error: ASYNC603


# === slots of Qt
from functools import partial

from PyQt6.QtCore import QTimer, pyqtSignal, pyqtSlot
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QPushButton, QWidget
from qasync import asyncSlot


class Window(QWidget):
    named = pyqtSignal(str)

    def __init__(self):
        super().__init__()
        button = QPushButton("go")
        button.clicked.connect(self.load)  # error: ASYNC603
        button.clicked.connect(lambda: self.load())  # error: ASYNC603
        button.clicked.connect(partial(self.load, 1))  # error: ASYNC603
        button.clicked.connect(self.load_in_slot)  # ok
        button.clicked.connect(self.show)  # ok
        button.clicked.connect(self.unknown)  # ok
        self.named.connect(self.load)  # error: ASYNC603
        self.action = QAction("go", self)
        self.action.triggered.connect(self.load)  # error: ASYNC603
        QTimer.singleShot(10, self.load)  # error: ASYNC603

    async def load(self, name=""):
        print(name)

    @asyncSlot()
    async def load_in_slot(self):
        print(1)

    @pyqtSlot()
    def show(self):
        print(2)


# === events of sqlalchemy, notices of psycopg, the end of a bluetooth connection
import psycopg
from bleak import BleakClient
from sqlalchemy import event


async def note(*args): ...


def plain(*args): ...


async def main(session, connection: psycopg.AsyncConnection):
    event.listen(session, "after_commit", note)  # error: ASYNC603
    event.listen(session, "after_commit", plain)  # ok
    connection.add_notify_handler(note)  # error: ASYNC603
    connection.add_notify_handler(plain)  # ok
    BleakClient("0", disconnected_callback=note)  # error: ASYNC603
    client = BleakClient("0", plain)  # ok
    await client.start_notify("2a37", note)  # ok


# === what tkinter calls in time
import tkinter as tk

import customtkinter


class Clock(tk.Tk):
    def __init__(self):
        super().__init__()
        self.after(1000, self.tick)  # error: ASYNC603
        self.after(1000, self.draw)  # ok
        self.after(1000)  # ok
        self.bind("<Return>", self.tick)  # error: ASYNC603
        self.protocol("WM_DELETE_WINDOW", self.tick)  # error: ASYNC603

    async def tick(self, event=None):
        print(event)

    def draw(self):
        print(1)


def main():
    root = customtkinter.CTk()
    switch = customtkinter.CTkSwitch(root, command=Clock().tick)  # error: ASYNC603
    switch.configure(command=Clock().tick)  # error: ASYNC603
    switch.configure(command=Clock().draw)  # ok
    root.after(10, func=Clock().tick)  # error: ASYNC603


# === where coroutine functions are awaited, and no others
from functools import partial

import asyncpg
import flet as ft
from bleak import BleakClient
from nicegui import ui


async def note(*args): ...


def plain(*args): ...


async def main(connection: asyncpg.Connection, client: BleakClient, page: ft.Page):
    await connection.add_listener("news", lambda *args: note(*args))  # error: ASYNC603
    await connection.add_listener("news", note)  # ok
    await connection.add_listener("news", lambda *args: plain(*args))  # ok
    await client.start_notify("2a37", lambda *args: note(1))  # error: ASYNC603
    await client.start_notify("2a37", partial(note, 1))  # ok
    page.add(ft.ElevatedButton("Go", on_click=lambda e: note(e)))  # error: ASYNC603
    page.add(ft.ElevatedButton("Go", on_click=lambda e: page.run_task(note)))  # ok
    page.add(ft.ElevatedButton("Go", on_click=note))  # ok
    ui.button("Go", on_click=lambda: note())  # ok


# === a thread makes the coroutine, and the loop awaits it
from concurrent.futures import ThreadPoolExecutor, as_completed


async def query(text):
    return [text]


async def search(texts):
    hits = []
    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(query, text) for text in texts]  # ok
        for future in as_completed(futures):  # error: ASYNC515
            hits += await future.result()
    return hits


async def forget(texts, pool: ThreadPoolExecutor):
    futures = [pool.submit(query, text) for text in texts]  # error: ASYNC603@28
    return [future.result() for future in futures]  # error: ASYNC515


# === what map() gives in a variable
import asyncio


async def load(name):
    await asyncio.sleep(0)
    return 1


async def listed(names):
    sizes = list(map(load, names))  # error: ASYNC603
    return sizes[0] + 1


async def lazy(names):
    sizes = map(load, names)  # error: ASYNC603
    for size in sizes:
        print(size + 1)


async def gathered(names):
    jobs = list(map(load, names))  # ok
    return await asyncio.gather(*jobs)


async def awaited(names):
    jobs = map(load, names)  # ok
    for job in jobs:
        print(await job)


async def kept(names, task):
    global jobs
    jobs = list(map(load, names))  # ok
    task.jobs = map(load, names)  # ok
