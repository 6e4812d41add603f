# === made once, it is thought
class Client:
    def __init__(self, connect):
        self.connect = connect
        self.connection = None
        self.ready = False
        self.state = "new"
        self.cache = {}
        self.seen = set()
        self.order = []

    async def get(self):
        if self.connection is None:  # error: ASYNC714@12
            self.connection = await self.connect()
        return self.connection

    async def get_by_truth(self):
        if not self.connection:  # error: ASYNC714
            self.connection = await self.connect()
        return self.connection

    async def get_reversed(self):
        if None is self.connection:  # error: ASYNC714
            self.connection = await self.connect()
        return self.connection

    async def get_early(self):
        if self.connection is not None:  # error: ASYNC714
            return self.connection
        self.connection = await self.connect()
        return self.connection

    async def get_early_by_truth(self):
        if self.connection:  # error: ASYNC714
            return self.connection
        made = await self.connect()
        self.connection = made
        return made

    async def in_else(self):
        if self.connection is not None:  # error: ASYNC714
            print(self.connection)
        else:
            self.connection = await self.connect()

    async def only_once(self):
        if self.ready:  # error: ASYNC714
            raise RuntimeError("twice")
        await self.connect()
        self.ready = True

    async def with_more_conditions(self, wanted):
        if wanted and self.connection is None and self.ready:  # error: ASYNC714
            self.connection = await self.connect()

    async def or_closed(self):
        if self.connection is None or self.connection.closed:  # error: ASYNC714
            self.connection = await self.connect()

    async def in_one_expression(self):
        self.connection = self.connection or await self.connect()  # error: ASYNC714@27

    async def chosen(self):
        self.connection = (
            await self.connect() if self.connection is None else self.connection  # error: ASYNC714
        )

    async def by_walrus(self):
        if (connection := self.connection) is None:  # error: ASYNC714
            self.connection = connection = await self.connect()
        return connection

    async def through_local(self):
        connection = self.connection
        if connection is None:  # error: ASYNC714
            connection = self.connection = await self.connect()
        return connection

    async def equal(self):
        if self.state == "new":  # error: ASYNC714
            await self.connect()
            self.state = "connected"

    async def not_equal(self):
        if self.state != "new":  # error: ASYNC714
            return
        await self.connect()
        self.state = "connected"

    async def by_getattr(self):
        if getattr(self, "connection", None) is None:  # error: ASYNC714
            self.connection = await self.connect()

    async def by_hasattr(self):
        if not hasattr(self, "connection"):  # error: ASYNC714
            self.connection = await self.connect()

    async def in_a_try(self):
        if self.connection is None:  # error: ASYNC714
            try:
                self.connection = await self.connect()
            except OSError:
                print("failed")

    async def entered(self):
        if self.connection is None:  # error: ASYNC714
            async with self.connect() as connection:
                self.connection = connection

    async def in_a_loop(self):
        for attempt in range(3):
            if self.connection is None:  # error: ASYNC714
                self.connection = await self.connect(attempt)


# === items
import asyncio

pages = {}
loaded = None


class Cache:
    def __init__(self):
        self.cache = {}
        self.seen = set()
        self.order = []
        self.balance = 100

    async def page(self, k, fetch):
        if k not in self.cache:  # error: ASYNC714
            self.cache[k] = await fetch(k)
        return self.cache[k]

    async def page_early(self, k, fetch):
        if k in self.cache:  # error: ASYNC714
            return self.cache[k]
        page = await fetch(k)
        self.cache[k] = page
        return page

    async def negated(self, k, fetch):
        if not k in self.cache:  # error: ASYNC714
            self.cache[k] = await fetch(k)

    async def got(self, k, fetch):
        page = self.cache.get(k)
        if page is None:  # error: ASYNC714
            page = self.cache[k] = await fetch(k)
        return page

    async def got_by_walrus(self, k, fetch):
        if (page := self.cache.get(k)) is not None:  # error: ASYNC714
            return page
        page = await fetch(k)
        self.cache[k] = page
        return page

    async def got_in_condition(self, k, fetch):
        if not self.cache.get(k):  # error: ASYNC714
            self.cache[k] = await fetch(k)

    async def first_time(self, k, fetch):
        if k not in self.seen:  # error: ASYNC714
            await fetch(k)
            self.seen.add(k)

    async def first_time_in_order(self, k, fetch):
        if k in self.order:  # error: ASYNC714
            return
        await fetch(k)
        self.order.append(k)

    async def withdraw(self, amount, book):
        if self.balance < amount:  # error: ASYNC714
            raise ValueError(amount)
        await book(amount)
        self.balance -= amount

    async def withdraw_if_enough(self, amount, book):
        if self.balance >= amount:  # error: ASYNC714
            await book(amount)
            self.balance -= amount


async def page(k, fetch):
    if k not in pages:  # error: ASYNC714
        pages[k] = await fetch(k)
    return pages[k]


async def load(fetch):
    global loaded
    if loaded is None:  # error: ASYNC714
        loaded = await fetch()
    return loaded


async def all_of(names, fetch):
    found = {}

    async def one(name):
        if name not in found:  # error: ASYNC714
            found[name] = await fetch(name)

    await asyncio.gather(*map(one, names))
    return found


# === under a lock
import asyncio


class Locked:
    def __init__(self, connect):
        self.connect = connect
        self.connection = None
        self.lock = asyncio.Lock()
        self.cache = {}
        self.slots = asyncio.Semaphore(3)

    async def get(self):
        async with self.lock:
            if self.connection is None:  # ok
                self.connection = await self.connect()
        return self.connection

    async def checked_twice(self):
        if self.connection is None:  # ok
            async with self.lock:
                if self.connection is None:  # ok
                    self.connection = await self.connect()
        return self.connection

    async def by_hand(self):
        await self.lock.acquire()
        try:
            if self.connection is None:  # ok
                self.connection = await self.connect()
        finally:
            self.lock.release()

    async def called_under_lock(self):
        async with self.lock:
            await self._called_under_lock()

    async def _called_under_lock(self):
        if self.connection is None:  # ok
            self.connection = await self.connect()

    async def lock_of_a_key(self, k):
        async with self.cache_lock(k):
            if k not in self.cache:  # ok
                self.cache[k] = await self.connect(k)

    async def checked_before_the_lock_only(self):
        if self.connection is None:  # error: ASYNC714
            async with self.lock:
                self.connection = await self.connect()

    async def three_at_a_time(self):
        async with self.slots:
            if self.connection is None:  # error: ASYNC714
                self.connection = await self.connect()


# === checked again
class Careful:
    async def again(self):
        if self.connection is None:  # ok
            connection = await self.connect()
            if self.connection is None:  # ok
                self.connection = connection
        return self.connection

    async def again_early(self):
        if self.connection is not None:  # ok
            return self.connection
        connection = await self.connect()
        if self.connection is not None:  # ok
            await connection.close()
            return self.connection
        self.connection = connection
        return connection

    async def again_by_get(self, k):
        if k not in self.cache:  # ok
            value = await self.fetch(k)
            if self.cache.get(k) is None:  # ok
                self.cache[k] = value

    async def by_setdefault(self, k):
        if k not in self.cache:  # ok
            value = await self.fetch(k)
            return self.cache.setdefault(k, value)
        return self.cache[k]

    async def in_the_while(self):
        while self.connection is None:  # ok
            await self.wait()
        self.connection = None


# === a task, a future or a flag is stored first
import asyncio


class Shared:
    async def task(self):
        if self.loading is None:  # ok
            self.loading = asyncio.create_task(self.load())
        return await self.loading

    async def future(self, k):
        if k in self.cache:  # ok
            return self.cache[k]
        if k in self.pending:  # ok
            return await self.pending[k]
        future = self.pending[k] = asyncio.get_running_loop().create_future()
        value = await self.fetch(k)
        self.cache[k] = value
        future.set_result(value)
        return value

    async def flag(self):
        if self.done or self.busy:  # ok
            return
        self.busy = True
        await self.fetch(1)
        self.done = True

    async def task_elsewhere(self, k):
        if k not in self.cache:  # ok
            self.current = asyncio.create_task(self.fetch(k))
            self.cache[k] = await self.current

    async def no_promise(self, k):
        if k not in self.cache:  # error: ASYNC714
            self.current, self.last = self.name(k), k
            self.asked = True
            self.cache[k] = await self.fetch(self.current)

    async def placeholder(self, k):
        if k not in self.cache:  # ok
            self.cache[k] = None
            self.cache[k] = await self.fetch(k)

    async def without_await(self, k):
        if k not in self.cache:  # ok
            self.cache[k] = []
        await self.fetch(k)
        self.cache[k].append(1)

    async def awaited_before(self, k):
        value = await self.fetch(k)
        if k not in self.cache:  # ok
            self.cache[k] = value

    async def awaited_after(self, k):
        if k not in self.cache:  # ok
            self.cache[k] = 1
            await self.fetch(k)


# === taken down
class Ending:
    async def close(self):
        if self.connection:  # ok
            await self.connection.close()
            self.connection = None

    async def reset(self):
        if self.connection is not None:  # ok
            await self.connection.close()
            self.connection = None
        if self.running:  # ok
            await self.stop()
            self.running = False

    async def stop(self):
        if not self.stopped:  # ok
            await self.flush()
            self.stopped = True

    async def __aexit__(self, *error):
        if not self.closed:  # ok
            await self.flush()
            self.closed = True


# === times and lengths
import time


class Timed:
    async def refresh(self):
        if self.expires_at < time.time():  # ok
            self.token = await self.fetch()
            self.expires_at = time.time() + 60

    async def throttle(self):
        if time.monotonic() - self.last_call < 1:  # ok
            await self.wait()
        self.last_call = time.monotonic()

    async def flush(self):
        if len(self.buffer) > 100:  # ok
            await self.send(self.buffer)
            self.buffer = []

    async def more(self):
        if self.size > self.limit:  # ok
            await self.send(self.size)
            self.size -= 1


# === called once
class Service:
    async def __aenter__(self):
        if self.connection is None:  # ok
            self.connection = await self.connect()
        return self

    async def start(self):
        if self.started:  # ok
            return
        await self.connect()
        self.started = True

    async def setup(self):
        if not self.connection:  # ok
            self.connection = await self.connect()


# === other state, locals, parameters
class Different:
    async def other(self):
        if self.connection is None:  # ok
            self.other_connection = await self.connect()

    async def another_key(self, k, other):
        if k not in self.cache:  # ok
            self.cache[other] = await self.fetch(other)

    async def of_a_parameter(self, request):
        if request.user is None:  # ok
            request.user = await self.fetch()

    async def of_a_local(self, names):
        found = {}
        for name in names:
            if name not in found:  # ok
                found[name] = await self.fetch(name)
        return found

    async def check_does_not_decide(self):
        if self.connection is None:  # ok
            print("none yet")
        self.connection = await self.connect()

    async def raised(self):
        if self.connection is None:  # ok
            await self.connect()
            raise RuntimeError
        self.connection = 1

    async def counted(self):
        if not self.count:  # ok
            await self.connect()
        self.count += 1


def plain(self):
    if self.connection is None:  # ok
        self.connection = self.connect()


# === an object for each request, opened once, and functions that are only awaited
import asyncio


class Request:
    async def receive_body(self):
        if not self.body:  # ok
            self.body = await self.stream()


class StreamMessage:
    async def decode(self):
        if self.decoded is None:  # ok
            self.decoded = await self.decoder(self)
        return self.decoded


class Body:
    def __init__(self, request):
        self.request = request

    async def form(self):
        if self.parsed is None:  # ok
            self.parsed = await self.parse()
        return self.parsed


class Pool:
    async def open_async(self):
        if self.pool:  # ok
            return
        self.pool = await self.create_pool()

    async def turn(self, k):
        turn = self.turns.setdefault(k, asyncio.Lock())
        async with turn:
            if k not in self.cache:  # ok
                self.cache[k] = await self.create_pool(k)

    async def reopen(self):
        if self.pool is None:  # error: ASYNC714
            self.pool = await self.create_pool()


class Tree:
    async def build(self, root, load):
        nodes = {}

        async def one(k):
            if k in nodes:  # ok
                return nodes[k]
            nodes[k] = await load(k)
            for child in nodes[k]:
                await one(child)
            return nodes[k]

        return await one(root)

    async def build_at_once(self, roots, load):
        nodes = {}

        async def one(k):
            if k in nodes:  # error: ASYNC714
                return nodes[k]
            nodes[k] = await load(k)
            return nodes[k]

        return await asyncio.gather(*map(one, roots))


# === more checks and acts
import asyncio
from contextlib import asynccontextmanager


async def connect():
    return await asyncio.sleep(0, 1)


class Hub:
    def __init__(self):
        self._conn = None
        self._rooms: dict[str, object] = {}
        self._starting = False
        self._names = set()
        self._lock = asyncio.Lock()
        self._fut = None

    async def a(self):
        if self._starting:  # error: ASYNC714
            return
        await connect()
        self._starting = True

    async def b(self, name):
        if name in self._names:  # error: ASYNC714
            raise ValueError(name)
        await connect()
        self._names.add(name)

    async def c(self, key):
        room = self._rooms.get(key)
        if not room:  # error: ASYNC714
            room = await connect()
            self._rooms[key] = room
        return room

    async def d(self):
        if self._conn is None or self._conn.closed:  # error: ASYNC714
            self._conn = await connect()

    async def e(self):
        self._conn = self._conn or await connect()  # error: ASYNC714

    async def f(self):
        while self._conn is None:  # ok
            await asyncio.sleep(1)

    async def g(self):
        if self._starting:  # ok
            return
        self._starting = True
        await connect()

    async def h(self, key):
        if key not in self._rooms:  # ok
            self._rooms[key] = asyncio.create_task(connect())
        return await self._rooms[key]

    async def i(self):
        if self._conn is None:  # ok
            raise RuntimeError
        await self._conn.ping()

    async def j(self):
        if self._conn is not None:  # ok
            conn, self._conn = self._conn, None
            await conn.close()

    async def k(self, key):
        if key in self._rooms:  # ok
            await self._rooms[key].close()
            del self._rooms[key]

    async def l(self, key):
        async with self._lock:
            if key not in self._rooms:  # ok
                self._rooms[key] = await connect()

    @asynccontextmanager
    async def lifespan(self):
        if self._conn is None:  # ok
            self._conn = await connect()
        yield

    async def m(self, key):
        try:
            return self._rooms[key]
        except KeyError:
            pass
        value = await connect()
        return self._rooms.setdefault(key, value)  # ok

    async def n(self):
        await connect()
        if self._conn is None:  # ok
            self._conn = 3
