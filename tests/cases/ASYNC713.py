# === read before the await, written after it, in one statement
class Cart:
    def __init__(self):
        self.total = 0
        self.lines = []
        self.counts = {}
        self.note = ""

    async def add(self, price):
        self.total += await price()  # error: ASYNC713@9

    async def add_spelled_out(self, price):
        self.total = self.total + await price()  # error: ASYNC713

    async def awaited_first(self, price):
        self.total = await price() + self.total  # ok

    async def awaited_apart(self, price):
        amount = await price()
        self.total += amount  # ok

    async def with_a_reserve(self, price):
        self.total = self.total + 1 + await price()  # error: ASYNC713

    async def biggest(self, price):
        self.total = max(self.total, await price())  # error: ASYNC713

    async def biggest_awaited_first(self, price):
        self.total = max(await price(), self.total)  # ok

    async def grow(self, line):
        self.lines = self.lines + [await line()]  # error: ASYNC713

    async def grow_in_place(self, line):
        self.lines += [await line()]  # ok: the list itself grows, whoever else added

    async def unpacked(self, line):
        self.lines = [*self.lines, await line()]  # error: ASYNC713

    async def text(self, line):
        self.note = f"{self.note}, {await line()}"  # error: ASYNC713

    async def in_parentheses(self, price):
        self.total -= (2 * (await price())) or 1  # error: ASYNC713

    async def conditional(self, price, really):
        self.total += await price() if really else 0  # error: ASYNC713

    async def many(self, prices):
        self.total += sum([await price() for price in prices])  # error: ASYNC713

    async def many_at_once(self, source):
        self.total += sum([price async for price in source])  # error: ASYNC713

    async def filtered(self):
        self.lines = [line for line in self.lines if await line.ok()]  # error: ASYNC713

    async def sorted_out(self, ok):
        self.counts = {k: v for k, v in self.counts.items() if await ok(k)}  # error: ASYNC713

    async def merged(self, fetch):
        self.counts = {**self.counts, **await fetch()}  # error: ASYNC713

    async def joined(self, fetch):
        self.counts = self.counts | await fetch()  # error: ASYNC713

    async def annotated(self, price):
        self.total: int = self.total + await price()  # error: ASYNC713

    async def two_at_once(self, price):
        self.total, self.note = self.total + await price(), ""  # error: ASYNC713

    async def one_of_many(self, price):
        self.total, *self.lines = self.total + await price(), 1, 2  # error: ASYNC713

    async def somewhere(self, price, more):
        [self.total, self.note] = [*more, self.total + await price()]  # ok
        self.note, self.total = (self.total + await price(),)  # ok

    async def unpacked_from(self, split, price):
        self.total, self.note = split(self.total, await price())  # error: ASYNC713
        self.note: str


# === read into a local variable first
import asyncio


class Counter:
    def __init__(self):
        self.n = 0
        self.total = 0
        self.log = []

    async def increment(self):
        value = self.n
        await asyncio.sleep(0)
        self.n = value + 1  # error: ASYNC713@9

    async def through_two(self):
        value = self.n
        following = value + 1
        await asyncio.sleep(0)
        self.n = following  # error: ASYNC713

    async def accumulated(self, f):
        total = self.total
        total += await f()
        self.total = total  # error: ASYNC713

    async def in_rounds(self, source):
        total = self.total
        async for number in source:
            total += number
        self.total = total  # error: ASYNC713

    async def entered(self, connect):
        value = self.n
        async with connect() as connection:
            connection.send(value)
        self.n = value + 1  # error: ASYNC713

    async def on_one_branch(self, slowly):
        value = self.n
        if slowly:
            await asyncio.sleep(1)
        self.n = value + 1  # error: ASYNC713

    async def in_finally(self, f):
        value = self.n
        try:
            await f()
        finally:
            self.n = value + 1  # error: ASYNC713

    async def in_a_handler(self, f):
        value = self.n
        try:
            await f()
        except OSError:
            self.n = value - 1  # error: ASYNC713

    async def by_walrus(self, f):
        if (value := self.n) < 10:
            await f(value)
            self.n = value + 1  # error: ASYNC713

    async def unpacked(self, f):
        value, total = self.n, self.total
        await f(value)
        self.n, self.total = value + 1, 0  # error: ASYNC713

    async def declared(self, f):
        value: int = self.n
        await f(value)
        self.n = value + 1  # error: ASYNC713

    async def in_match(self, message, f):
        value = self.n
        await f()
        if message:
            self.n = -value  # error: ASYNC713

    async def toggled(self, f):
        value = self.on
        await f()
        self.on = not value  # error: ASYNC713

    async def computed(self, f, compute):
        value = self.n
        await f()
        self.n = compute(value, 1)  # error: ASYNC713

    async def next_round(self, f):
        value = self.n
        while value < 10:
            self.n = value + 1  # error: ASYNC713
            value = self.n + value
            await f()

    async def rest(self, send):
        rest = self.log[10:]
        await send(self.log[:10])
        self.log = rest  # error: ASYNC713


class Right:
    def __init__(self):
        self.n = 0
        self.log = []

    async def awaited_before(self):
        await asyncio.sleep(0)
        value = self.n
        self.n = value + 1

    async def awaited_after(self):
        value = self.n
        self.n = value + 1
        await asyncio.sleep(0)

    async def read_again(self, f):
        value = self.n
        await f(value)
        value = self.n
        self.n = value + 1  # ok

    async def compared(self, f):
        value = self.n
        await f(value)
        if self.n == value:
            self.n = value + 1  # ok

    async def compared_and_left(self, f):
        value = self.n
        await f(value)
        if self.n != value:
            return
        self.n = value + 1  # ok

    async def swapped_until_right(self, f):
        while True:
            value = self.n
            new = await f(value)
            if self.n == value:
                self.n = value + new  # ok
                return

    async def unrelated(self, f):
        value = self.n
        await f(value)
        self.n = 0  # ok

    async def old_value_not_used(self, f):
        value = self.n
        value = await f(value)
        self.n = value  # ok

    async def given_back(self, f):
        return_to = self.n
        await f()
        self.n = return_to  # ok

    async def rest(self, send):
        await send(self.log[:10])
        self.log = self.log[10:]  # ok

    async def branch_without_await(self, f, slowly):
        value = self.n
        if slowly:
            await f()
            return
        self.n = value + 1  # ok

    async def raised(self, f):
        value = self.n
        try:
            await f()
        except OSError:
            raise
        else:
            value = 0
        self.n = value + 1  # ok

    async def next_ticket(self, send):
        ticket = self.n
        self.n = ticket + 1  # ok
        await send(ticket)

    async def ticket(self, send):
        self.n += 1
        ticket = self.n
        await send(ticket)
        return ticket  # ok

    async def only_decides(self, f):
        full = self.n > 10
        await f()
        self.n = 0 if full else 1  # ok

    def not_a_coroutine(self, f):
        value = self.n
        f()
        self.n = value + 1  # ok


# === what a coroutine gives is its own affair
class Page:
    async def advance(self, f):
        self.state = await f(self.state)  # ok

    async def advance_through_local(self, f):
        state = self.state
        self.state = await f(state)  # ok

    async def pages(self, client):
        page = await client.get(self.url)
        self.url = page.following  # ok

    async def default(self, f):
        self.state = self.state or await f()  # ok

    async def only_if_missing(self, f):
        self.state = self.state if self.state else await f()  # ok

    async def only_if_none(self, f):
        self.state = await f() if self.state is None else self.state  # ok

    async def count_of_something_else(self, f):
        self.total = self.count + await f()  # ok

    async def other_object(self, other, f):
        self.total = other.total + await f()  # ok


# === counted in and out, saved and restored
class Gauge:
    def __init__(self):
        self.active = 0
        self.depth = 0
        self.mode = "r"

    async def run(self, job):
        self.active += 1  # ok
        try:
            return await job()
        finally:
            self.active -= 1  # ok

    async def written_out(self, job):
        self.active = self.active + 1  # ok
        await job()
        self.active = self.active - 1  # ok

    async def in_mode(self, job):
        before = self.mode
        self.mode = "w"
        try:
            await job()
        finally:
            self.mode = before  # ok

    async def deeper(self, job):
        depth = self.depth
        self.depth = depth + 1
        await job()
        self.depth = depth  # ok

    async def restored_at_first(self, job):
        depth = self.depth + 1
        self.depth = depth
        await job()
        self.depth = depth - 1  # ok

    async def raised_and_lowered(self, job, amount):
        self.active += amount
        await job()
        self.active -= amount  # ok

    async def rolled_back(self, job):
        before = self.mode
        try:
            await job()
        except OSError:
            self.mode = before  # ok
            raise

    async def rolled_back_together(self, job):
        before = (self.mode, self.depth)
        try:
            await job()
        except OSError:
            self.mode, self.depth = before  # ok
            raise

    async def counted_together(self, job):
        after = (self.mode, self.depth + 1)
        await job()
        self.mode, self.depth = after  # error: ASYNC713

    async def counted_at_the_end(self, job):
        mode, depth = both = self.mode, self.depth
        await job(mode, depth)
        (self.mode, now), self.depth = both, depth + 1  # error: ASYNC713


# === locals, parameters and fresh objects
class Request:
    pass


async def total(prices):
    amount = 0
    for price in prices:
        amount += await price()  # ok
    return amount


async def by_name(fetch, names):
    found = {}
    for name in names:
        found["total"] = found.get("total", 0) + await fetch(name)  # ok
    return found


async def handle(request, fetch):
    request.count += await fetch()  # ok
    request.state.count = request.state.count + await fetch()  # ok


async def typed(request: Request, fetch):
    request.count += await fetch()  # ok


async def fresh(fetch):
    request = Request()
    request.count = 0
    request.count += await fetch()  # ok
    return request


class Order:
    @classmethod
    async def create(cls, fetch):
        self = cls()
        self.total = 0
        self.total += await fetch()  # ok
        return self

    @staticmethod
    async def price(self, fetch):
        self.total += await fetch()  # ok

    async def copy(self, fetch):
        other = Order()
        other.total = self.total + await fetch()  # ok
        return other


# === under a lock
import asyncio

import anyio

from somewhere import make_mutex


class Locked:
    def __init__(self):
        self.n = 0
        self._guarding = asyncio.Lock()
        self.one = asyncio.Semaphore(1)
        self.single = asyncio.Semaphore()
        self.bounded = asyncio.BoundedSemaphore(value=1)
        self.changed = asyncio.Condition()
        self.any_io = anyio.Lock()
        self._lock = make_mutex()
        self.by_key = {}
        self.four = asyncio.Semaphore(4)

    async def lock(self, f):
        async with self._guarding:
            self.n += await f()  # ok

    async def through_local(self, f):
        async with self._guarding:
            value = self.n
            await f()
            self.n = value + 1  # ok

    async def semaphore(self, f):
        async with self.one:
            self.n += await f()  # ok

    async def semaphore_of_default(self, f):
        async with self.single:
            self.n += await f()  # ok

    async def bounded_semaphore(self, f):
        async with self.bounded:
            self.n += await f()  # ok

    async def condition(self, f):
        async with self.changed:
            self.n += await f()  # ok

    async def of_anyio(self, f):
        async with self.any_io:
            self.n += await f()  # ok

    async def unknown_but_called_lock(self, f):
        async with self._lock:
            self.n += await f()  # ok

    async def of_a_key(self, f, key):
        async with self.by_key.setdefault(key, asyncio.Lock()):
            self.n += await f()  # ok

    async def made_by_a_call(self, f, key):
        async with self._lock_of(key):
            self.n += await f()  # ok

    async def among_others(self, f, connect):
        async with connect() as connection, self._guarding:
            self.n += await f(connection)  # ok

    async def outer_block(self, f, connect):
        async with self._guarding:
            for part in connect():
                if part:
                    self.n += await f(part)  # ok

    async def acquired(self, f):
        await self._guarding.acquire()
        try:
            self.n += await f()  # ok
        finally:
            self._guarding.release()

    async def acquired_in_time(self, f):
        await asyncio.wait_for(self._guarding.acquire(), 3)
        value = self.n
        await f()
        self.n = value + 1  # ok
        self._guarding.release()

    async def on_a_stack(self, f, stack):
        await stack.enter_async_context(self._guarding)
        self.n += await f()  # ok

    async def read_and_written_apart(self):
        async with self._guarding:
            value = self.n
        async with self._guarding:
            self.n = value + 1  # error: ASYNC713

    async def read_before(self, f):
        value = self.n
        async with self._guarding:
            await f()
            self.n = value + 1  # error: ASYNC713

    async def released_too_early(self, f):
        await self._guarding.acquire()
        value = self.n
        self._guarding.release()
        await f()
        self.n = value + 1  # error: ASYNC713

    async def let_go_and_written(self, f):
        async with self._guarding:
            value = self.n + await f()
        self.n = value  # ok

    async def many_at_a_time(self, f):
        async with self.four:
            self.n += await f()  # error: ASYNC713


class Limited:
    def __init__(self):
        self.n = 0
        self.slots = asyncio.Semaphore(10)
        self.lock_like = asyncio.Semaphore(value=3)

    async def add(self, f):
        async with self.slots:
            self.n += await f()  # error: ASYNC713

    async def add_more(self, f):
        async with self.lock_like:
            self.n += await f()  # error: ASYNC713

    async def in_time(self, f):
        async with asyncio.timeout(3):
            self.n += await f()  # error: ASYNC713

    async def of_no_lock(self, f, connect):
        async with connect():
            self.n += await f()  # error: ASYNC713


# === a caller or a decorator holds the lock
import asyncio
import functools
from contextlib import asynccontextmanager

from somewhere import synchronized


def alone(function):
    @functools.wraps(function)
    async def wrapper(self, *args):
        async with self._lock:
            return await function(self, *args)

    return wrapper


def alone_with(name):
    def decorate(function):
        async def wrapper(self, *args):
            async with getattr(self, name), self._lock:
                return await function(self, *args)

        return wrapper

    return decorate


def logged(function):
    @functools.wraps(function)
    async def wrapper(self, *args):
        print(function)
        return await function(self, *args)

    return wrapper


class Ledger:
    def __init__(self):
        self.n = 0
        self._lock = asyncio.Lock()

    @alone
    async def decorated(self, f):
        self.n += await f()  # ok

    @alone_with("_lock")
    async def decorated_by_factory(self, f):
        self.n += await f()  # ok

    @synchronized
    async def decorated_by_unknown(self, f):
        self.n += await f()  # ok

    @logged
    async def only_logged(self, f):
        self.n += await f()  # error: ASYNC713

    async def book(self, f):
        async with self._lock:
            await self._book(f)

    async def book_all(self, fs):
        async with self._lock:
            for f in fs:
                result = 1 + await self._book(f)
                print(result)

    async def _book(self, f):
        self.n += await f()  # ok
        return await self._deeper(f)

    async def _deeper(self, f):
        self.n += await f()  # ok
        return self.n

    async def sometimes(self, f):
        async with self._lock:
            await self._sometimes_locked(f)
        await self._sometimes_locked(f)

    async def _sometimes_locked(self, f):
        self.n += await f()  # error: ASYNC713

    async def started(self, f):
        async with self._lock:
            self.task = asyncio.create_task(self._started(f))

    async def _started(self, f):
        self.n += await f()  # error: ASYNC713

    @asynccontextmanager
    async def turn(self):
        await self.ready()
        async with self._lock:
            yield self

    async def with_own_manager(self, f):
        async with self.turn():
            self.n += await f()  # ok

    async def __aenter__(self):
        await self._lock.acquire()
        return self

    async def __aexit__(self, *error):
        self._lock.release()

    async def with_itself(self, f):
        async with self:
            self.n += await f()  # ok


# === items
from collections import defaultdict


class Stats:
    def __init__(self):
        self.counts = defaultdict(int)
        self.stats = {"n": 0}

    async def add(self, k, f):
        self.counts[k] += await f()  # error: ASYNC713@9

    async def constant(self, f):
        self.stats["n"] = self.stats["n"] + await f()  # error: ASYNC713

    async def got(self, k, f):
        self.counts[k] = self.counts.get(k, 0) + await f()  # error: ASYNC713

    async def through_local(self, k, f):
        n = self.counts.get(k, 0)
        await f()
        self.counts[k] = n + 1  # error: ASYNC713

    async def by_another_name(self, f):
        stats = self.stats
        stats["n"] += await f()  # error: ASYNC713

    async def of_an_attribute(self, f):
        self.stats.inner["n"] += await f()  # error: ASYNC713
        self.stats.total += await f()  # error: ASYNC713

    async def nested(self, k, f):
        self.stats[k]["n"] += await f()  # error: ASYNC713

    async def awaited_first(self, k, f):
        n = await f()
        self.counts[k] += n  # ok

    async def set_only(self, k, f):
        old = self.counts[k]
        self.counts[k] = await f(old)  # ok

    async def another_item(self, k, other, f):
        self.counts[k] = self.counts[other] + await f()  # ok

    async def checked_again(self, k, f):
        n = self.counts[k]
        await f()
        if k not in self.counts:
            return
        self.counts[k] = n + 1  # ok

    async def taken_out_and_put_back(self, k, f):
        n = self.counts.pop(k)
        await f()
        self.counts[k] = n + 1  # ok

    async def awaited_key(self, key, f):
        self.counts[await key()] += 1  # ok


# === global and nonlocal variables, module-level state, classes
import asyncio

hits = 0
totals = {"all": 0}
names: list = []


class State:
    n = 0

    async def of_class(self, f):
        State.n += await f()  # error: ASYNC713

    async def of_own_class(self, f):
        type(self).n += await f()  # error: ASYNC713
        self.__class__.n += await f()  # error: ASYNC713

    @classmethod
    async def bump(cls, f):
        cls.n += await f()  # error: ASYNC713

    async def nested(self, jobs):
        async def one(job):
            self.n += await job()  # error: ASYNC713

        await asyncio.gather(*map(one, jobs))


state = State()


async def hit(f):
    global hits
    hits += await f()  # error: ASYNC713@5


async def hit_later(f):
    global hits
    seen = hits
    await f()
    hits = seen + 1  # error: ASYNC713


async def item(f):
    totals["all"] += await f()  # error: ASYNC713


async def attribute(f):
    state.n += await f()  # error: ASYNC713


async def several(jobs):
    done = 0
    counts = {"n": 0}

    async def one(job):
        nonlocal done
        done += await job()  # error: ASYNC713
        counts["n"] += await job()  # error: ASYNC713

    await asyncio.gather(*(one(job) for job in jobs))
    return done


async def several_right(jobs):
    done = 0

    async def one(job):
        nonlocal done
        result = await job()
        done += result  # ok

    await asyncio.gather(*(one(job) for job in jobs))
    return done


async def bound_otherwise():
    global hits
    import hits  # ok


async def local_of_that_name(f):
    hits = 0
    hits += await f()  # ok
    totals = {"all": 0}
    totals["all"] += await f()  # ok


# === state of each thread, task or request
from contextvars import ContextVar

from werkzeug.local import LocalProxy

user = ContextVar("user")
current = LocalProxy(lambda: None)


async def each(f):
    user.n += await f()  # ok
    current.n += await f()  # ok


# === coroutines that never suspend
import asyncio


class Sums:
    def __init__(self):
        self.n = 0

    async def one(self):
        return 1

    async def two(self):
        return await self.one() + 1

    async def slowly(self):
        await asyncio.sleep(1)
        return 1

    async def add(self):
        self.n += await self.two()  # ok

    async def add_slowly(self):
        self.n += await self.slowly()  # error: ASYNC713

    async def add_nothing(self):
        self.n += await self.later()  # error: ASYNC713

    async def later(self):
        raise NotImplementedError


# === values that are chosen or copied, not changed
import copy
from typing import cast


class Light:
    def __init__(self):
        self.level = 0
        self.settings = {}
        self.history = []
        self.tags = set()

    async def turn_on(self, **options):
        level = options.get("level", self.level)
        await self.send(level)
        self.level = level  # ok

    async def turn_on_cast(self, **options):
        level = cast(int, options.get("level", self.level))
        await self.send(level)
        self.level = level  # ok

    async def step(self, by):
        level = self.level + by
        await self.send(level)
        self.level = level  # error: ASYNC713

    async def rolled_back(self, settings):
        before = self.settings.copy()
        self.settings.update(settings)
        if not await self.send(self.settings):
            self.settings = before  # ok

    async def rolled_back_deeply(self, settings):
        before = copy.deepcopy(self.settings)
        try:
            await self.send(settings)
        except OSError:
            self.settings = before  # ok

    async def tag(self, fetch):
        self.tags |= await fetch()  # ok
        self.settings |= await fetch()  # ok
        self.history += await fetch()  # ok

    async def tag_anew(self, fetch):
        self.tags = self.tags | await fetch()  # error: ASYNC713

    async def shorten(self, summarize):
        history = self.history
        summary = await summarize(history)
        self.history = [summary, history[-1]]  # ok

    async def told(self, relay):
        self.level += await relay(self.level)  # ok

    async def made_anew(self, connect):
        client = self.client
        await client.close()
        self.client = Light(client)  # ok

    async def of_a_method(self, other):
        client = self.client
        await client.close()
        self.client = other.renew(client)  # ok


# === one task's own
import asyncio
import unittest


class Meter:
    def __init__(self, client):
        self.total = 0
        self.seen = 0
        self.pushed = 0
        self.shared = 0
        self.client = client

    async def start(self):
        self.total += await self.client.begin()  # ok
        self.task = asyncio.create_task(self._count())

    async def _count(self):
        while True:
            self.total += await self.client.price()  # ok
            await self._count_more()

    async def _count_more(self):
        self.seen += await self.client.price()  # ok

    async def run(self):
        async for message in self.client:
            self.pushed = self.pushed + await message.size()  # ok

    async def start_many(self):
        for number in range(3):
            self.tasks.append(asyncio.create_task(self.work(number)))

    async def work(self, number):
        while True:
            self.shared += await self.client.price()  # error: ASYNC713


class Pushed:
    async def run(self):
        while True:
            self.n += await self.price()  # error: ASYNC713

    async def push(self, f):
        n = await f()
        self.n += n


class Reader:
    async def read(self, n):
        while len(self.buffer) < n:
            self.buffer += await self.source.next_part()  # ok

    async def __anext__(self):
        self.position += await self.source.next_part()  # ok

    async def more(self):
        self.buffer += await self.stream.read(100)  # ok


class Given:
    def __init__(self, request, counts):
        self.request = request
        self.counts = counts

    async def handle(self, f):
        self.request.state.n += await f()  # ok
        self.request.n = self.request.n + await f()  # ok


class TestMeter(unittest.IsolatedAsyncioTestCase):
    async def test_it(self):
        self.n = 0
        self.n += await self.meter()  # ok


async def in_turns(jobs):
    done = 0

    async def one(job):
        nonlocal done
        done += await job()  # ok

    for job in jobs:
        await one(job)
    return done


async def one_beside(job):
    done = 0

    async def one():
        nonlocal done
        done += await job()  # ok

    task = asyncio.create_task(one())
    await job()
    await task
    return done


async def handlers(app):
    hits = 0

    @app.route("/")
    async def index(request):
        nonlocal hits
        hits += await request.count()  # error: ASYNC713

    async def about(request):
        nonlocal hits
        hits += await request.count()  # error: ASYNC713

    app.add_route(about)
    await app.run()
    return hits


# === one old value for many steps
class Mouse:
    async def move(self, x, y, steps):
        start_x, start_y = self.x, self.y
        for step in range(1, steps + 1):
            px = start_x + (x - start_x) * step / steps
            py = start_y + (y - start_y) * step / steps
            await self.send(px, py)
            self.x, self.y = px, py  # ok

    async def summed(self, prices):
        total = self.total
        for price in prices:
            total += await price()
            self.total = total  # error: ASYNC713

    async def tried(self, f):
        n = self.n
        while True:
            try:
                await f()
            except OSError:
                continue
            self.n = n + 1  # error: ASYNC713
            return

    async def read_in_each_round(self, f):
        while True:
            n = self.n
            await f()
            self.n = n + 1  # error: ASYNC713


# === an object for each request
class Body:
    def __init__(self, receive):
        self._receive = receive
        self.parts = []

    async def full(self):
        parts = self.parts
        self.parts = [*parts, *await self._rest()]  # ok

    async def grown(self):
        self.size += await self._rest()  # ok


class HttpRequest:
    def __init__(self, stream):
        self.stream = stream

    async def count(self, f):
        self.size += await f()  # ok


class Requests:
    def __init__(self, client, *, timeout):
        self.client = client

    async def count(self, f):
        self.size += await f()  # error: ASYNC713


# === locks by another name, and objects that lock
import asyncio


class Alone:
    def __init__(self, function):
        self.function = function

    async def __call__(self, *args):
        async with lock:
            return await self.function(*args)


class Logged:
    def __init__(self, function):
        self.function = function

    async def __call__(self, *args):
        return await self.function(*args)


class Marked:
    pass


lock = asyncio.Lock()
total = 0


@Alone
async def alone(f):
    global total
    total += await f()  # ok


@Logged
async def logged(f):
    global total
    total += await f()  # error: ASYNC713


@Marked
async def marked(f):
    global total
    total += await f()  # error: ASYNC713


class Keyed:
    def __init__(self):
        self.counts = {}
        self.turns = {}
        self.slots = asyncio.Semaphore(3)

    async def add(self, k, f):
        turn = self.turns.setdefault(k, asyncio.Lock())
        async with turn:
            self.counts[k] = self.counts[k] + await f()  # ok

    async def add_in_slot(self, k, f):
        mutex = self.slots
        async with mutex:
            self.counts[k] = self.counts[k] + await f()  # error: ASYNC713

    async def add_connected(self, k, f):
        connection = self.connect(k)
        async with connection:
            self.counts[k] = self.counts[k] + await f()  # error: ASYNC713

    async def add_with_any(self, k, f, turns):
        turn, slot = turns
        async with turn:
            self.counts[k] = self.counts[k] + await f()  # error: ASYNC713


# === numbers are not changed in place
class Bits:
    def __init__(self):
        self.bits = 0
        self.tags = set()

    async def flip(self, f):
        self.bits ^= await f()  # error: ASYNC713
        self.bits |= await f()  # error: ASYNC713
        self.tags |= await f()  # ok
        self.unknown |= await f()  # ok
        self.by_name["bits"] |= await f()  # ok


# === functions in methods
import asyncio


class Jobs:
    async def in_turns(self, jobs):
        done = 0

        async def one(job):
            nonlocal done
            done += await job()  # ok
            for inner in job:
                await one(inner)

        await one(jobs)
        return done

    async def at_once(self, jobs):
        done = 0

        async def one(job):
            nonlocal done
            done += await job()  # error: ASYNC713

        await asyncio.gather(*map(one, jobs))
        return done


# === copies that are changed and put back
import copy


class Book:
    async def append(self, f):
        pages = list(self.pages)
        pages.append(await f())
        self.pages = pages  # error: ASYNC713

    async def set(self, k, f):
        notes = self.notes.copy()
        notes[k] = await f()
        self.notes = notes  # error: ASYNC713

    async def delete(self, k, f):
        notes = copy.copy(self.notes)
        del notes[k]
        await f(notes)
        self.notes = notes  # error: ASYNC713

    async def awaited_first(self, k, f):
        note = await f()
        notes = self.notes.copy()
        notes[k] = note
        self.notes = notes  # ok

    async def only_read(self, k, f):
        notes = self.notes.copy()
        try:
            await f(notes[k], notes.get(k), f[notes])
        except OSError:
            self.notes = notes  # ok

    async def same_object(self, k, f):
        notes = self.notes
        notes[k] = await f()
        self.notes = notes  # ok

    async def other_copy(self, k, f):
        notes = self.notes.copy()
        changed = self.notes.copy()
        changed[k] = 1
        await f(changed)
        self.notes = notes  # ok


# === a sum of what each call has left behind
class Cursor:
    def __init__(self):
        self.count = 0

    async def execute(self, query):
        await query.send()
        self.count = query.rows

    async def execute_many(self, queries):
        rows = 0
        for query in queries:
            await self.execute(query)
            rows += self.count
        self.count = rows  # ok
        return rows

    async def execute_until(self, queries):
        rows = 0
        while queries:
            await self.execute(queries.pop())
            rows = rows + 1
            rows += self.count
        await queries.close()
        self.count = rows  # ok

    async def once(self, query):
        rows = 1
        rows += self.count
        await query.send()
        self.count = rows  # error: ASYNC713

    async def each(self, queries):
        for query in queries:
            rows = 1
            rows += self.count
            await query.send()
            self.count = rows  # error: ASYNC713


# === read again, and gone through
class Session:
    def __init__(self, items):
        self.most = 0
        self.items = items

    async def read(self, fetch):
        most = self.most
        items = await fetch()
        self.most = max(most, self.most)  # ok
        return items

    async def add(self, fetch):
        most = self.most
        items = await fetch()
        self.most += most  # ok
        return items

    async def raise_it(self, fetch):
        most = self.most
        await fetch()
        self.most = max(most, await fetch())  # error: ASYNC713

    async def all(self):
        if not isinstance(self.items, list):
            self.items = [each async for each in self.items]  # ok
        return self.items

    async def known(self, fetch):
        self.items = [await fetch(each) for each in self.items]  # error: ASYNC713


# === a copy of a copy
class Board:
    def __init__(self, save):
        self.names = []
        self.save = save

    async def add(self, name):
        names = list(self.names)
        names.append(name)
        await self.save(names)
        shown = list(names)
        names.append("the last one")
        self.names = shown  # error: ASYNC713@9
        return names


# === a value that only stands in for an argument
class Device:
    def __init__(self, call):
        self.call = call
        self.is_locked = False
        self.level = 0
        self.plan = None
        self.place = 0, 0

    async def toggle(self, wanted=None):
        if wanted is None:
            wanted = not self.is_locked
        if await self.call("lock", wanted):
            self.is_locked = wanted  # ok

    async def flip(self, wanted):
        if wanted is not None:
            wanted = not self.is_locked
        await self.call("lock", wanted)
        self.is_locked = wanted  # error: ASYNC713

    async def chosen(self, wanted=None):
        if wanted == "other":
            wanted = not self.is_locked
        await self.call("lock", wanted)
        self.is_locked = wanted  # error: ASYNC713

    async def either(self, wanted=None):
        if wanted in (None, "other"):
            wanted = not self.is_locked
        elif wanted:
            wanted = bool(self.is_locked)
        await self.call("lock", wanted)
        self.is_locked = wanted  # error: ASYNC713

    async def raised(self, by):
        by = self.level + by
        await self.call("level", by)
        self.level = by  # error: ASYNC713

    async def other(self, wanted=None, by=None):
        if by is None:
            wanted = not self.is_locked
        await self.call("lock", wanted)
        self.is_locked = wanted  # error: ASYNC713

    async def move(self, x=None, y=None):
        if x is None:
            x, y = self.place
        await self.call("move", (x, y))
        self.place = [x, y]  # ok

    async def move_to(self, target=None, y=None):
        if isinstance(target, str):
            x, y = await self.call("where", target)
        else:
            x = target
        if x is None:
            x, y = self.place
        await self.call("move", (x, y))
        self.place = [x, y]  # ok

    async def move_by(self, dx, dy):
        x, y = self.place
        await self.call("move", (x + dx, y + dy))
        self.place = [x + dx, y + dy]  # error: ASYNC713

    async def move_back(self, start=None):
        known = await self.call("known", start)
        x = known
        if x is None:
            x = self.place - 1
        await self.call("move", x)
        self.place = x  # error: ASYNC713

    async def move_on(self, start=None):
        x = await self.call("where", start)
        if x is None:
            x = self.place + 1
        await self.call("move", x)
        self.place = x  # error: ASYNC713

    async def planned(self, replace, pending):
        plan = self.plan
        plan = replace(plan, at=await pending(plan))
        self.plan = plan  # ok

    async def planned_late(self, replace, pending):
        plan = self.plan
        plan = replace(plan, at=await pending())
        self.plan = plan  # error: ASYNC713


# === locks in other shapes
# python: 3.10
import asyncio
import functools
from contextlib import AsyncExitStack, asynccontextmanager


def locked(fn):
    @functools.wraps(fn)
    async def wrapper(self, *a):
        async with self._lock:
            return await fn(self, *a)

    return wrapper


class Store:
    def __init__(self):
        self._lock = asyncio.Lock()
        self._other = asyncio.Lock()
        self.n = 0
        self.d = {}
        self.xs = []

    @asynccontextmanager
    async def guard(self):
        async with self._lock:
            yield

    @locked
    async def a(self):
        v = self.n
        await asyncio.sleep(0)
        self.n = v + 1  # ok

    async def b(self):
        async with self.guard():
            v = self.n
            await asyncio.sleep(0)
            self.n = v + 1  # ok

    async def c(self):
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(self._lock)
            v = self.n
            await asyncio.sleep(0)
            self.n = v + 1  # ok

    async def d1(self, cm):
        async with self._lock, cm:
            self.n += await asyncio.sleep(0, 1)  # ok

    async def e(self):
        async with self._lock:
            v = self.n
        await asyncio.sleep(0)
        self.n = v + 1  # error: ASYNC713

    async def f(self):
        async with self._lock:
            v = self.n
        async with self._lock:
            self.n = v + 1  # error: ASYNC713

    async def g(self):
        v = self.n
        async with self._lock:
            self.n = v + 1  # error: ASYNC713

    async def h(self, key):
        n = self.d[key]
        result = await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0))
        self.d[key] = n + len(result)  # error: ASYNC713

    async def i(self):
        a, b = self.n, 2
        await asyncio.sleep(0)
        self.n = a + b  # error: ASYNC713

    async def j(self):
        xs = self.xs
        await asyncio.sleep(0)
        self.xs = xs + [1]  # error: ASYNC713

    async def k(self):
        xs = self.xs
        await asyncio.sleep(0)
        xs.append(1)  # ok

    async def l(self):
        self.n = max(self.n, await asyncio.sleep(0, 2))  # error: ASYNC713

    async def m(self):
        self.n -= await asyncio.sleep(0, 1)  # error: ASYNC713

    async def n1(self):
        self.d["x"] |= await asyncio.sleep(0, 1)  # ok

    async def o(self):
        self.n = f"{self.n}{await asyncio.sleep(0)}"  # error: ASYNC713

    async def p(self):
        async for x in self.stream():
            self.n += x  # ok

    async def q(self):
        self.n = (await asyncio.sleep(0, 1)) + self.n  # ok

    async def r(self):
        total = self.n + await asyncio.sleep(0, 1)
        self.n = total  # error: ASYNC713

    async def stream(self):
        yield 1


# === a task's own loop
import asyncio


class Poller:
    def __init__(self):
        self.offset = 0

    async def run(self):
        while True:
            updates = await self.fetch(self.offset)
            for u in updates:
                self.offset = u + 1  # ok

    async def fetch(self, n):
        return [await asyncio.sleep(1, n)]

    def start(self):
        self.task = asyncio.create_task(self.run())


# === a task's own loop, in a function that its body awaits
class Worker:
    def __init__(self, queue):
        self.queue = queue
        self.following = 0

    async def run(self):
        await self.queue.open()
        try:
            await self._poll_loop()
        finally:
            await self.queue.close()

    async def _poll_loop(self):
        while not self.queue.closed:
            await self.claim()

    async def claim(self):
        start = self.following
        tasks = await self.queue.take(start)
        self.following = (start + len(tasks)) % 16  # ok
        return tasks


class Once:
    """Who calls run() so often is not seen, and nothing in it goes on and on."""

    def __init__(self, queue):
        self.queue = queue
        self.first = 0

    async def run(self):
        await self.queue.open()
        await self.claim()

    async def claim(self):
        start = self.first
        tasks = await self.queue.take(start)
        self.first = (start + len(tasks)) % 16  # error: ASYNC713
        return tasks


class Handler:
    async def handle(self, jobs):
        for job in jobs:
            await self.one(job)

    async def one(self, job):
        start = self.last
        await job(start)
        self.last = start + 1  # error: ASYNC713


# === closures and globals
import asyncio

hits = {"a": 0}
total = 0
names: list[str] = []


async def fetch():
    return await asyncio.sleep(0, 1)


async def one(key):
    hits[key] += await fetch()  # error: ASYNC713


async def two():
    global total
    snapshot = total
    await fetch()
    total = snapshot + 1  # error: ASYNC713


async def three():
    total = 0
    for _ in range(3):
        total += await fetch()  # ok
    return total


async def four():
    counts = {"a": 0}

    async def worker():
        counts["a"] += await fetch()  # error: ASYNC713

    await asyncio.gather(*(worker() for _ in range(3)))


async def five(counter):
    counter.n += await fetch()  # ok
    counter["x"] += await fetch()  # ok


# === what a pattern captures
# python: 3.10
class Meter:
    def __init__(self):
        self.count = 0
        self.pair = (0, 0)
        self.totals = {}

    async def add(self, save):
        match self.count:
            case n:
                await save()
                self.count = n + 1  # error: ASYNC713

    async def add_kind(self, save):
        match self.count:
            case int(n) | float(n):
                await save()
                self.count = n + 1  # error: ASYNC713
            case str() as text:
                await save()
                self.count = text + "1"  # error: ASYNC713

    async def add_item(self, save):
        match self.totals:
            case {"a": old, "b": int() as other}:
                await save()
                self.totals["a"] = old + 1  # error: ASYNC713
                self.totals["b"] = other + 1  # error: ASYNC713
                self.totals["c"] = old + 1  # ok

    async def add_at_once(self, save):
        match self.count:
            case n:
                self.count = n + 1  # ok
        await save()

    async def add_afterwards(self, save):
        await save()
        match self.totals:
            case {"a": old}:
                self.totals["a"] = old + 1  # ok

    async def restart(self, save):
        match self.count:
            case 3:
                await save()
                self.count = 0  # ok
            case [first, *others]:
                await save()
                self.count = first + len(others)  # error: ASYNC713

    async def keep(self, save):
        match self.totals:
            case {"a": {"b": old}, **rest}:
                await save()
                self.totals["a"] = old + 1  # ok
                self.totals = rest  # ok
            case Meter(count=old) | Meter(old):
                await save()
                self.totals = old + 1  # ok

    async def add_one_of_two(self, save, step):
        match self.count, self.totals:
            case n, {"a": old}:
                await save()
                self.count = n + 1  # error: ASYNC713
                self.totals["a"] = old + 1  # ok
        match (step, self.count):
            case [int(one), two] if two > one:
                await save(two)
                self.count = two + one  # error: ASYNC713
                self.step = one + 1  # ok

    async def swap(self, save):
        match self.pair:
            case (left, right):
                await save()
                self.pair = (right, left)  # error: ASYNC713

    async def last(self, save, steps):
        match self.count, steps:
            case _, (*_, step):
                await save()
                self.count = step + 1  # ok
            case n, step:
                await save()
                self.count = step + 1  # ok

    async def from_argument(self, save, event):
        match event:
            case n:
                await save()
                self.count = n + 1  # ok


# === variables of a module that others write, too
total = 0
alone = 0


async def add(load):
    global total
    amount = await load()
    total = total + amount  # ok


async def run_forever(load):
    global total, alone
    while True:
        old = total
        await load()
        total = old + 1  # error: ASYNC713
        mine = alone
        await load()
        alone = mine + 1  # ok


# === streams of one's own, and streams that somebody uses at a time
class Counter:
    def __init__(self, session, reader):
        self.session = session
        self.reader = reader
        self.size = 0

    async def fetch(self, url):
        reply = await self.session.get(url)
        self.size = self.size + len(await reply.read())  # error: ASYNC713

    async def fetch_in_block(self, url):
        async with self.session.get(url) as reply:
            self.size += len(await reply.read())  # error: ASYNC713

    async def fetch_at_once(self, url):
        self.size += len(await (await self.session.get(url)).read())  # error: ASYNC713

    async def take(self):
        self.size += len(await self.reader.read())  # ok

    async def take_by_name(self):
        reader = self.reader
        self.size += len(await reader.read())  # ok

    async def take_from(self, reader):
        self.size += len(await reader.read())  # ok

    async def take_later(self):
        reader = await self.session.open()

        async def take():
            self.size += len(await reader.read())  # ok

        return take

    async def receive(self, kind, save):
        old = self.size
        await save(kind)
        self.size = old + 1  # error: ASYNC713

    async def read(self, n=-1):
        old = self.size
        await self.reader.skip()
        self.size = old + n  # ok


# === items of which each task has its own
import asyncio
import threading


class Limiter:
    async def acquire(self, count):
        task = asyncio.current_task()
        current = self._borrowers[task]
        await asyncio.sleep(0)
        self._borrowers[task] = current + count  # ok

    async def acquire_by_thread(self, count):
        current = self._borrowers[threading.get_ident()]
        await asyncio.sleep(0)
        self._borrowers[threading.get_ident()] = current + count  # ok

    async def acquire_for(self, name, count):
        current = self._borrowers[name]
        await asyncio.sleep(0)
        self._borrowers[name] = current + count  # error: ASYNC713


# === where somebody is in a stream of events
class Events:
    def __init__(self, stream):
        self._stream = stream
        self._buffer_start = 0
        self._count = 0

    async def next_payload(self):
        offset = self._buffer_start
        offset += len(await self._stream.next())
        self._buffer_start = offset  # ok

    async def count(self):
        count = self._count
        count += len(await self._stream.next())
        self._count = count  # error: ASYNC713


# === a class in a function: its objects are shared like those of any other
import asyncio


def make_counter():
    class Counter:
        def __init__(self):
            self.value = 0
            self.lock = asyncio.Lock()

        async def increment(self, source):
            value = self.value
            await source.wait()
            self.value = value + 1  # error: ASYNC713

        async def add(self, source):
            self.value += await source.amount()  # error: ASYNC713

        async def locked(self, source):
            async with self.lock:
                self.value += await source.amount()  # ok

        async def after(self, source):
            amount = await source.amount()
            self.value += amount  # ok

    return Counter()


async def test_counter(source):
    class Request:
        async def read(self):
            self.size += await source.amount()  # ok

    await asyncio.gather(Request().read(), make_counter().increment(source))


# === taken from a queue that holds something
import asyncio


class Stream:
    def __init__(self):
        self.queue: asyncio.Queue[str] = asyncio.Queue()
        self.text = ""
        self.parts = {}

    async def take(self, key):
        text = self.parts.get(key, "")
        while not self.queue.empty():
            text += await self.queue.get()
        self.parts[key] = text  # ok

    async def take_one(self):
        if not self.queue.empty():
            self.text += await self.queue.get()  # ok

    async def take_next(self):
        self.text += await self.queue.get()  # error: ASYNC713

    async def take_after_a_pause(self):
        text = self.text
        while not self.queue.empty():
            await asyncio.sleep(0)
            text += await self.queue.get()
        self.text = text  # error: ASYNC713

    async def take_in_a_block(self, lock):
        text = self.text
        while not self.queue.empty():
            for _ in range(2):
                text += await self.queue.get()
        self.text = text  # error: ASYNC713

    async def take_from(self, other):
        text = self.text
        while not other.empty():
            text += await other.get()
        self.text = text  # error: ASYNC713


# === variables with an annotation
class Stats:
    def __init__(self):
        self.numbers = {"n": 0}
        self.name = "a"
        self.size = 0

    async def add(self, f):
        numbers: dict = self.numbers
        numbers["n"] += await f()  # error: ASYNC713

    async def count(self, open_reply):
        reply: object = await open_reply()
        self.size = self.size + len(await reply.read())  # error: ASYNC713

    async def in_mode(self, job):
        before: str = self.name
        self.name = "b"
        try:
            await job()
        finally:
            self.name = before  # ok


# === seen to run side by side, whatever the names say
import asyncio
from asyncio import TaskGroup


async def nonlocal_of_two():
    n = 0

    async def add():
        nonlocal n
        old = n
        await asyncio.sleep(0)
        n = old + 1  # error: ASYNC713

    async def add_more():
        nonlocal n
        n += await more()  # error: ASYNC713

    await asyncio.gather(add(), add_more())
    return n


async def in_a_group():
    n = 0

    async def add():
        nonlocal n
        n += await more()  # error: ASYNC713

    async def add_more():
        nonlocal n
        n += await more()  # error: ASYNC713

    async with TaskGroup() as group:
        group.create_task(add())
        group.create_task(add_more())
    return n


async def read_often():
    n = 0

    async def read():
        nonlocal n
        n += await more()  # error: ASYNC713

    await asyncio.gather(*[read() for _ in range(3)])
    return n


async def more():
    await asyncio.sleep(0)
    return 1


class Reader:
    def __init__(self):
        self.position = self.offset = self.cursor = self.size = self.total = 0

    async def read(self, size):
        await asyncio.sleep(0)
        return size

    async def forward(self):
        self.position += await self.read(1)  # error: ASYNC713

    async def both(self):
        await asyncio.gather(self.forward(), self.forward())

    async def skip(self):
        self.offset += await more()  # error: ASYNC713

    async def skip_often(self):
        await asyncio.gather(*[self.skip() for _ in range(3)])

    async def seek(self):
        self.cursor += await more()  # error: ASYNC713

    async def seek_often(self):
        return [asyncio.create_task(self.seek()) for _ in range(3)]

    async def start(self):
        self.size += await more()  # error: ASYNC713

    async def start_often(self):
        async with asyncio.TaskGroup() as group:
            for _ in range(3):
                group.create_task(self.start())

    async def peek(self):
        self.total += await more()  # error: ASYNC713


async def of_one_reader(reader: Reader):
    await asyncio.gather(reader.peek(), asyncio.create_task(reader.peek()))


# === not seen to run side by side
import asyncio
from asyncio import TaskGroup


async def more():
    await asyncio.sleep(0)
    return 1


async def one_after_the_other():
    n = 0

    async def add():
        nonlocal n
        n += await more()  # ok

    async def add_more():
        nonlocal n
        n += await more()  # ok

    await asyncio.gather(add(), more())
    await asyncio.gather(add_more(), more())
    async with TaskGroup() as group:
        group.create_task(more())
        group.create_task(more())
    return n


async def beside_something_else():
    n = 0

    async def add():
        nonlocal n
        n += await more()  # ok

    async def wait():
        await more()

    await asyncio.gather(add(), wait())
    return n


class Reader:
    def __init__(self):
        self.position = self.offset = self.cursor = self.size = self.total = 0
        self.lock = asyncio.Lock()

    async def read(self, size):
        await asyncio.sleep(0)
        return size

    async def forward(self):
        self.position += await self.read(1)  # ok

    async def forward_twice(self):
        await self.forward()
        await self.forward()
        await asyncio.gather(self.forward(), more())
        return [await self.forward() for _ in range(3)]

    async def skip(self):
        self.offset += await more()  # ok

    async def seek(self):
        self.cursor += await more()  # ok

    async def start(self):
        self.size += await more()  # ok

    async def peek(self):
        self.total += await more()  # ok

    async def tell(self):
        async with self.lock:
            self.total += await more()  # ok

    async def each(self):
        while True:
            self.total += await more()  # ok
            yield self.total

    async def tell_twice(self):
        await asyncio.gather(self.tell(), self.tell())


async def of_several_readers(readers: list[Reader], one: Reader, other: Reader, noted):
    await asyncio.gather(*[reader.skip() for reader in readers])
    await asyncio.gather(one.seek(), other.seek())
    for reader in readers:
        async with TaskGroup() as group:
            group.create_task(reader.start())
            group.create_task(more())
    async with TaskGroup() as group:
        for reader in readers:
            group.create_task(reader.peek())
    await asyncio.gather(noted(one.peek()), other.peek())
    await asyncio.gather(asyncio.shield(one.start()))
    return [one.seek() for _ in range(3)]


async def given(group: TaskGroup, reader: Reader):
    group.create_task(reader.seek())


# === what runs side by side, each with a buffer of its own
import asyncio


async def run(process, publish):
    out_buffer, error_buffer, size_buffer = "", "", 0

    async def read(stream, is_error=False):
        nonlocal out_buffer, error_buffer, size_buffer
        buffer = error_buffer if is_error else out_buffer
        while data := await stream.read(8192):
            buffer += data
            if is_error:
                error_buffer = buffer  # ok
            else:
                out_buffer = buffer  # ok
        size_buffer += await publish(buffer)  # error: ASYNC713

    await asyncio.gather(read(process.stdout), read(process.stderr, is_error=True))
