# === loops without an end
import asyncio
import queue


async def compute(state):
    while True:  # error: ASYNC801@5
        state = state * 31 % 65521


class Reader:
    def __init__(self):
        self.lines = []
        self.jobs = queue.Queue()

    async def run(self, connection):
        while 1:  # error: ASYNC801
            line = connection.readline()
            if not line:
                continue
            self.lines.append(line)

    async def work(self):
        try:
            while True:  # error: ASYNC801
                self.handle(self.next_job())
        finally:
            self.lines.clear()

    async def work_until_stopped(self):
        try:
            while True:  # error: ASYNC801
                self.handle(self.next_job())
        except (asyncio.CancelledError, KeyboardInterrupt):
            print("stopped")

    async def inner_break(self):
        while True:  # error: ASYNC801
            for line in self.lines:
                if line:
                    break
            self.handle(self.lines)

    async def only_defines(self):
        while True:  # error: ASYNC801
            async def later():
                await asyncio.sleep(1)
                return 1

            self.lines.append(later)
            self.handle(lambda: (yield))

    async def catches_all(self):
        while True:  # error: ASYNC801
            try:
                self.handle(self.next_job())
            except Exception:
                self.lines.append("failed")

    def handle(self, job):
        print(job)

    def next_job(self):
        return 1


# === with a way out, or a suspension
import asyncio
import contextlib
import os
import sys
from typing import NoReturn


def fail(text) -> NoReturn:
    raise SystemExit(text)


def refuse(text):
    if not text:
        raise ValueError("nothing to say")
    raise SystemExit(text)


def complain(text):
    if text:
        raise ValueError(text)


async def reads(stream, queue, items, parser):
    while True:  # ok
        line = await stream.readline()
        print(line)
    while True:  # ok
        if parser.feed():
            break
    while True:  # ok
        async for item in queue:
            print(item)
    while True:  # ok
        async with stream:
            print(items)
    while True:  # ok
        if not items:
            return parser
        items.pop()


async def raises(parser):
    while True:  # ok
        if parser.failed:
            raise ValueError(parser)
        parser.feed()


async def generator():
    n = 0
    while True:  # ok
        yield n
        n += 1


async def asserts(parser):
    while True:  # ok
        parser.feed()
        assert parser.ok


async def drain(queue: asyncio.Queue, heap):
    try:
        while True:  # ok
            print(queue.get_nowait())
    except asyncio.QueueEmpty:
        pass
    with contextlib.suppress(IndexError):
        while True:  # ok
            print(heap.pop())


async def ends_by_a_function(parser):
    while True:  # ok
        if parser.done:
            refuse("done")
        parser.feed()


async def complains_in_vain(parser):
    while True:  # error: ASYNC801
        if parser.done:
            complain("")
        parser.feed()


async def ends_the_process(parser):
    while True:  # ok
        if parser.done:
            sys.exit(1)
        if parser.broken:
            os._exit(2)


async def ends_by_a_function(parser):
    while True:  # ok
        if parser.feed():
            fail("done")


async def comprehension(sources):
    while True:  # ok
        print([item async for item in sources])


def blocking(parser):
    while True:  # ok
        parser.feed()


async def in_thread(parser):
    def loop():
        while True:  # ok
            parser.feed()

    await asyncio.to_thread(loop)


async def matched(parser):
    while True:  # ok
        try:
            parser.feed()
        except EOFError:
            break


# === outside coroutines, loops that never begin, and odd places
import asyncio
import contextlib

from somewhere import step

if __name__ == "__main__":
    while True:  # ok
        step()


async def never():
    while 0:  # ok
        step()
    while False:  # ok
        step()


async def last_resort():
    try:
        await asyncio.sleep(1)
    except ValueError:
        while True:  # error: ASYNC801
            step()


async def with_a_file(lock):
    with lock, open("log.txt") as log:  # error: ASYNC230
        while True:  # error: ASYNC801
            step(log)


async def suppressing_what_cannot_come():
    with contextlib.suppress(asyncio.CancelledError):
        while True:  # error: ASYNC801
            step()


class Loop:
    while True:  # ok
        step()
        break


step_later = lambda: [0 for _ in range(10**8)]  # ok


# === waiting for a variable
import asyncio
import threading
import time


class Door:
    def __init__(self):
        self.is_open = False
        self.state = "shut"
        self.opened = asyncio.Event()
        self.job = None

    async def wait(self):
        while not self.is_open:  # error: ASYNC801@9
            pass

    async def wait_for_state(self):
        while self.state != "open":  # error: ASYNC801
            ...

    async def wait_for_event(self):
        while not self.opened.is_set():  # error: ASYNC801
            continue

    async def wait_for_task(self, task: asyncio.Task):
        while not task.done():  # error: ASYNC801
            pass

    async def wait_for_time(self):
        until = time.monotonic() + 0.5
        while time.monotonic() < until:  # error: ASYNC801
            pass

    async def count(self):
        rounds = 0
        while self.job is None and not self.is_open:  # error: ASYNC801
            rounds += 1
            self.rounds = rounds


ready = False


async def wait_global():
    while not ready:  # error: ASYNC801
        """Wait for the others."""


async def wait_thread(worker: threading.Thread, jobs: asyncio.Queue):
    while worker.is_alive():  # error: ASYNC801
        pass
    while jobs.empty():  # error: ASYNC801
        pass


async def forgot_to_count(n):
    i = total = 0
    while i < n:  # error: ASYNC801
        total += i


# === loops that change what they wait for, or do something else
import asyncio


class Door:
    def __init__(self):
        self.is_open = False
        self.left = 10
        self.items = [1]

    @property
    def polled(self):
        return self.poll()

    def poll(self):
        self.left -= 1
        return self.left == 0

    async def wait(self):
        while not self.is_open:  # ok
            await asyncio.sleep(0.1)

    async def count(self):
        while self.left:  # ok
            self.left -= 1

    async def take(self):
        while self.items:  # ok
            del self.items[0]

    async def call(self):
        while self.is_open:  # ok
            self.poll()

    async def asks(self):
        while not self.poll():  # ok
            pass

    async def asks_property(self):
        while not self.polled:  # ok
            pass

    async def leaves(self):
        while not self.is_open:  # ok
            if self.left:
                return

    async def breaks(self):
        while not self.is_open:  # ok
            break


async def numbers(n, text):
    while n > 1:  # ok
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    i = 0
    while i < 10:  # ok
        i += 1
    while text:  # ok
        text = text[1:]
    while (line := text):  # ok
        pass
    return line


async def nodes(node):
    while node.parent is not None:  # ok
        node = node.parent
    return node


async def unpacked(a, b):
    while b:  # ok
        a, b = b, a % b
    return a


def plain(door):
    while not door.is_open:  # ok
        pass


# === many rounds
import asyncio

ROUNDS = 5_000_000
MILLION = 10**6


async def compute(seed):
    for step in range(10**7):  # error: ASYNC801@5
        seed += step
    for _ in range(1_000_000):  # error: ASYNC801
        print(seed)
    for step in range(0, ROUNDS, 2):  # error: ASYNC801
        seed *= step
    for _ in range(4 * MILLION):  # error: ASYNC801
        for letter in "abc":
            if letter == "b":
                break
    for _ in range(1 << 24):  # error: ASYNC801
        pass
    return seed


async def comprehensions():
    squares = [n * n for n in range(10_000_000)]  # error: ASYNC801@15
    total = sum(n * n for n in range(10**7))  # error: ASYNC801
    return squares, total, {n: n for n in range(2_000_000)}  # error: ASYNC801


# === few rounds, unknown numbers, a way out, a suspension, or not here
import asyncio


async def compute(n, seed, found):
    for step in range(1000):  # ok
        seed += step
    for _ in range(n):  # ok
        seed += 1
    for _ in range(n * 10_000_000):  # ok
        seed += 1
    for step in range(0, 10_000_000, 1_000_000):  # ok
        seed += step
    for _ in range(10_000_000, 0):  # ok
        seed += 1
    for step in range(10**7):  # ok
        if step % 1000 == 0:
            await asyncio.sleep(0)
    for step in range(10**7):  # ok
        if step in found:
            return step
    for port in range(10**9):  # ok
        if port in found:
            break
    for _ in range(-(10**7)):  # ok
        print(seed)
    lazy = (each for each in range(10**7))  # ok
    first = next(each for each in range(10**7) if each in found)  # ok
    some = any(each in found for each in range(10**7))  # ok
    waited = [await seed(each) for each in range(10**7)]  # ok
    numbers = range(10**7)  # ok
    return lazy, first, some, waited, numbers


def plain():
    for _ in range(10**8):  # ok
        pass


async def handed_over():
    def work():
        return sum(n for n in range(10**8))  # ok

    await asyncio.to_thread(work)
    await asyncio.to_thread(lambda: [n for n in range(10**8)])  # ok


def range_of_ones(n):
    return [n]


async def other(range):
    for _ in range(10**8):  # ok
        pass
    for _ in range_of_ones(10**8):  # ok
        pass


async def odd():
    for _ in range(10**7, step=1):  # ok
        pass
    for _ in range(2**-1, 10**100, 1.5):  # ok
        pass
    for _ in range(1, 10**8, 0):  # ok
        pass
    for _ in range(~5, 10**8 % 7, 3 // 0):  # ok
        pass


async def numbers_unlimited():
    for number in range(10**30):  # error: ASYNC801
        print(number)


# === more shapes
# python: 3.10
import asyncio
import itertools
import random


class W:
    async def a(self):
        while not self.stopped:  # error: ASYNC801
            pass

    async def b(self):
        i = 0
        while True:  # error: ASYNC801
            i += 1
            for j in range(3):
                if j == 2:
                    break

    async def c(self):
        for i in range(10**7):  # error: ASYNC801
            for j in range(3):
                self.x = i * j

    async def d(self):
        for i in range(1_000_000):  # error: ASYNC801
            self.acc += random.random()

    async def e(self):
        for i in range(999_999):  # ok
            self.acc += i

    async def f(self, n: int):
        while n:  # ok
            n = n // 2

    async def g(self):
        while True:  # error: ASYNC801
            try:
                self.step()
            except Exception as e:
                print(e)

    async def h(self):
        while True:  # ok
            try:
                self.step()
            except StopIteration:
                break

    async def i(self):
        while True:  # ok
            with self.lock:
                if self.step():
                    return

    async def j(self):
        while True:  # ok
            assert self.step()

    async def k(self):
        while True:  # error: ASYNC801

            def f():
                return 1

            self.step()

    async def l(self):
        while True:  # ok
            await self.step()
            continue

    async def m(self):
        for i in range(5_000_000):  # ok
            if i % 1000 == 0:
                await asyncio.sleep(0)

    async def n(self):
        async for x in self.items():  # ok
            while x:
                x -= 1

    async def o(self):
        while self.busy and self.alive:  # error: ASYNC801
            pass

    async def p(self):
        while self.size() > 3:  # ok
            pass

    async def q(self):
        while True:  # ok
            match self.step():
                case "q":
                    return

    async def r(self):
        total = sum(i for i in range(10**8))  # error: ASYNC801
        return total

    async def s(self):
        while True:  # ok
            import sys

            sys.exit(1)


# === an await is missing in the loop: one fault, and not that of the loop
import asyncio


class Poller:
    async def poll(self):
        print("polled")

    async def run(self):
        while True:  # ok
            self.poll()  # error: ASYNC600
            asyncio.sleep(1)  # error: ASYNC600

    async def run_in_vain(self):
        while True:  # error: ASYNC801
            self.task = asyncio.ensure_future(self.poll())
            print("made")


# === numbers without an end, and loops in loops
import itertools
import time
from itertools import count, cycle


class Simulation:
    async def for_ever(self):
        for step in itertools.count():  # error: ASYNC801
            self.advance(step)

    async def round_and_round(self, players):
        for player in cycle(players):  # error: ASYNC801
            player.move()

    async def again(self):
        for each in itertools.repeat(self):  # error: ASYNC801
            each.advance(1)

    async def some_times(self):
        for each in itertools.repeat(self, 3):  # ok
            each.advance(1)

    async def until(self):
        for step in count(1, 2):  # ok
            if self.advance(step):
                return step

    async def waits(self):
        for step in count():  # ok
            await self.wait(step)

    async def yields(self):
        for step in count():  # ok
            yield step

    async def other(self, text):
        for step in text.count("a"):  # ok
            self.advance(step)
        for step in count:  # ok
            self.advance(step)

    def plain(self):
        for step in count():  # ok
            self.advance(step)

    async def grid(self):
        for x in range(2000):  # error: ASYNC801
            for y in range(2000):
                self.advance(x * y)

    async def small_grid(self):
        for x in range(200):  # ok
            for y in range(200):
                self.advance(x * y)

    async def rows(self, lines):
        for x in range(2000):  # ok
            for line in lines:
                self.advance(x)

    async def the_inner_one(self):
        for x in range(3):  # ok
            for y in range(5_000_000):  # error: ASYNC801
                self.advance(x * y)

    async def with_a_wait(self):
        for x in range(2000):  # ok
            for y in range(2000):
                self.advance(x * y)
                await self.wait(x)

    async def comprehension(self, lines):
        pairs = [(x, y) for x in range(2000) for y in range(2000)]  # error: ASYNC801
        few = [(x, y) for x in range(20) for y in range(20)]  # ok
        more = [(x, y) for x in range(2000) for y in lines]  # ok
        return pairs, few, more
