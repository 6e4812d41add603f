"""What is a lock, which context managers hold one, and from where to where."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Optional

import pytest

from flake8_asyncpitfalls.model.flow.flow import Event, Kind
from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.races import lock_spans, locks
from flake8_asyncpitfalls.model.races.lock_spans import Span
from flake8_asyncpitfalls.model.races.locks import Lock
from flake8_asyncpitfalls.model.scopes import AnyFunction

from . import asking


def told(lock: Optional[Lock]) -> str:
    return "?" if lock is None else f"{lock.type} {lock.kind.value}"


def lock(module: Module, probe: ast.Call) -> str:
    return told(locks.lock(module, probe.args[0]))


def held_by(module: Module, probe: ast.Call) -> str:
    return told(locks.held_by(module, probe.args[0]))


def held_around(module: Module, probe: ast.Call) -> str:
    return ", ".join(map(told, locks.held_around(module, probe))) or "?"


def exclusive(module: Module, probe: ast.Call) -> object:
    found = locks.lock(module, probe.args[0])
    assert found is not None
    return locks.is_exclusive(module, probe.args[0], found)


LOCKS = {
    "of libraries": """
        import asyncio
        import multiprocessing
        import threading
        from asyncio.locks import Condition
        import aiorwlock
        import anyio
        import redis.asyncio

        probe(threading.Lock())  # threading.Lock thread
        probe(threading.RLock())  # threading.RLock thread
        probe(threading.BoundedSemaphore(2))  # threading.BoundedSemaphore thread
        probe(threading.Event())  # ?
        probe(multiprocessing.Lock())  # multiprocessing.synchronize.Lock process
        probe(asyncio.Lock())  # asyncio.Lock asyncio
        probe(Condition())  # asyncio.Condition asyncio
        probe(anyio.CapacityLimiter(2))  # anyio.CapacityLimiter async
        probe(redis.asyncio.Redis().lock("a"))  # redis.asyncio.lock.Lock async
        both = aiorwlock.RWLock()
        probe(both.reader)  # aiorwlock._ReaderLock async
        probe(both.writer_lock)  # aiorwlock._WriterLock async
        probe(both)  # ?
        probe(missing)  # ?
    """,
    "by name": """
        import asyncio
        import threading
        from typing import Optional

        class Store:
            shared = threading.RLock()
            locks: dict[str, asyncio.Lock]

            def __init__(self, given, semaphore: Optional[asyncio.Semaphore] = None):
                self.lock = asyncio.Lock()
                self.semaphore = semaphore
                self.given = given

            def method(self, key):
                probe(self.lock)  # asyncio.Lock asyncio
                probe(self.shared)  # threading.RLock thread
                probe(self.semaphore)  # asyncio.Semaphore asyncio
                probe(self.given)  # ?
                probe(self.locks[key])  # asyncio.Lock asyncio
    """,
    "of the project": """
        import asyncio
        import threading

        class Named(asyncio.Lock):
            def __init__(self, name):
                super().__init__()
                self.name = name

        class Both(threading.Condition):
            async def __aenter__(self):
                return self

        class Listed(dict, asyncio.Lock):
            pass

        class Plain(dict):
            pass

        class Neither:
            pass

        probe(Named("a"))  # asyncio.Lock asyncio
        probe(Both())  # ?
        probe(Listed())  # asyncio.Lock asyncio
        probe(Plain())  # ?
        probe(Neither())  # ?
    """,
}


@pytest.mark.parametrize("text", asking.table(LOCKS))
def test_locks(text: str) -> None:
    asking.assert_answers(lock, text)


HELD = {
    "by generators": """
        import asyncio
        import threading
        from contextlib import asynccontextmanager, contextmanager

        lock = asyncio.Lock()
        mutex = threading.Lock()

        @asynccontextmanager
        async def locked():
            async with lock:
                yield

        @asynccontextmanager
        async def twice():
            async with locked():
                yield

        @contextmanager
        def sometimes(ok):
            if ok:
                with mutex:
                    yield
            else:
                yield

        @contextmanager
        def either(ok):
            with mutex:
                if ok:
                    yield 1
                else:
                    yield 2

        @contextmanager
        def around():
            with around():
                yield

        async def plain():
            async with lock:
                yield

        probe(lock)  # asyncio.Lock asyncio
        probe(locked())  # asyncio.Lock asyncio
        probe(twice())  # asyncio.Lock asyncio
        probe(sometimes(1))  # ?
        probe(either(1))  # threading.Lock thread
        probe(around())  # ?
        probe(plain())  # ?
        probe(missing())  # ?
        probe(missing)  # ?
    """,
    "by classes": """
        import asyncio
        import threading

        class Guard:
            def __init__(self):
                self._lock = asyncio.Lock()
                self._other = None

            async def __aenter__(self):
                await self._lock.acquire()

            async def __aexit__(self, *info):
                self._lock.release()

        class Below(Guard):
            pass

        class Through:
            def __init__(self):
                self._guard = Guard()
                self.ready = None

            async def __aenter__(self):
                self.ready()
                return await self._guard.__aenter__()

        class Silly:
            async def __aenter__(self):
                await self.__aenter__()

        class Derived(dict):
            pass

        class Lambda:
            __enter__ = lambda self: self

        probe(Guard())  # asyncio.Lock asyncio
        probe(Below())  # asyncio.Lock asyncio
        probe(Through())  # asyncio.Lock asyncio
        probe(Silly())  # ?
        probe(Lambda())  # ?
        probe(Derived())  # ?
    """,
}


@pytest.mark.parametrize("text", asking.table(HELD))
def test_held_by(text: str) -> None:
    asking.assert_answers(held_by, text)


def test_held_around() -> None:
    asking.assert_answers(
        held_around,
        """
        import asyncio, threading
        lock = asyncio.Lock()
        async def f(other):
            async with lock, other:
                with threading.Lock():
                    probe()  # threading.Lock thread, asyncio.Lock asyncio
                def g():
                    probe()  # ?
            probe()  # ?
        """,
    )


def test_exclusive() -> None:
    asking.assert_answers(
        exclusive,
        """
        import asyncio, threading
        MANY = 8
        one = asyncio.Semaphore()
        many = asyncio.Semaphore(MANY)
        named = threading.BoundedSemaphore(value=2)
        def f(given: asyncio.Semaphore, number):
            unknown = asyncio.Semaphore(number)
            probe(asyncio.Lock())  # True
            probe(one)  # True
            probe(many)  # False
            probe(named)  # False
            probe(given)  # True
            probe(unknown)  # True
        """,
    )


def spans(module: Module, function: AnyFunction) -> Iterator[Span]:
    """The parts of a function that hold a lock, by ``with`` or by calls."""
    flow = module.flow(function)
    for event in flow.of(Kind.ENTER, Kind.CALL):
        if isinstance(event.node, ast.withitem):
            lock = locks.held_by(module, event.node.context_expr)
            if lock is not None:
                yield lock_spans.span_of_with(module, flow, lock, event.node)
        elif isinstance(event.node, ast.Call):
            lock = locks.acquired(module, event.node)
            if lock is not None:
                yield lock_spans.span_of_call(module, flow, lock, event.node)


def covers(span: Span, event: Event) -> bool:
    """Say whether the lock surely is held in an event."""
    outside = [span.flow.start, *span.ends]
    return event in span.events() and not span.flow.reaches(
        outside, [event], avoiding=span.begins
    )


def covered(module: Module, probe: ast.Call) -> str:
    """The locks that are held at a probe: surely, or perhaps."""
    function = module.scope_of(probe).node
    found = []
    for span in spans(module, function):  # type: ignore[arg-type]
        for event in span.flow.at(probe, Kind.CALL):
            if covers(span, event):
                found.append(span.lock.type)
            elif event in span.events():
                found.append(f"{span.lock.type}?")
    return ", ".join(dict.fromkeys(found)) or "none"


SPANS = {
    "with": """
        import asyncio, threading
        lock = asyncio.Lock()
        mutex = threading.Lock()

        async def f(other):
            probe()  # none
            async with lock:
                probe()  # asyncio.Lock
                with mutex:
                    probe()  # asyncio.Lock, threading.Lock
                    mutex.release()
                    probe()  # asyncio.Lock
            with other:
                probe()  # none
    """,
    "acquire and release": """
        import asyncio, threading

        class Store:
            def __init__(self):
                self.lock = asyncio.Lock()

            async def f(self, ok, other):
                other.acquire()
                probe()  # none
                await self.lock.acquire()
                try:
                    probe()  # asyncio.Lock
                    await other()
                finally:
                    probe()  # asyncio.Lock
                    self.lock.release()
                probe()  # none

            async def g(self, ok):
                if ok:
                    await self.lock.acquire()
                probe()  # asyncio.Lock?
                if ok:
                    self.lock.release()
                [each for each in ()]
                await threading.Lock().acquire()
    """,
}


@pytest.mark.parametrize("text", asking.table(SPANS))
def test_spans(text: str) -> None:
    asking.assert_answers(covered, text)
