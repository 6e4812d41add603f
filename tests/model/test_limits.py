"""What limits the time of a wait."""

from __future__ import annotations

import ast

from flake8_asyncpitfalls.model.module import Module
from flake8_asyncpitfalls.model.waits import limits

from . import asking


def limited(module: Module, probe: ast.Call) -> object:
    return limits.is_limited(module, probe)


def listening(module: Module, probe: ast.Call) -> object:
    return limits.is_limited(module, probe, listens=True)


def test_scopes() -> None:
    asking.assert_answers(
        limited,
        """
        import asyncio, anyio, async_timeout
        async def function(other, host, seconds):
            await probe(host)  # False
            async with asyncio.timeout(5):
                await probe(host)  # True
            async with other, asyncio.timeout_at(seconds), other as more:
                await probe(host)  # True
            async with asyncio.timeout(5), probe(host) as response:  # True
                pass
            async with probe(host), asyncio.timeout(5):  # False
                pass
            with anyio.fail_after(5):
                for _ in other:
                    if host:
                        await probe(host)  # True
            async with async_timeout.timeout(5):
                async with probe(host) as response:  # True
                    pass
            async with asyncio.timeout(None):
                await probe(host)  # False
            async with asyncio.timeout(None) as scope:
                await probe(host)  # True
            with anyio.CancelScope():
                await probe(host)  # True
            async with other.deadline():
                await probe(host)  # True
            async with other.lock:
                await probe(host)  # False
            limit = asyncio.timeout(5)
            async with limit:
                await probe(host)  # True
        await probe(host)  # False
        """,
    )


def test_coroutines_and_tasks() -> None:
    asking.assert_answers(
        limited,
        """
        import asyncio
        async def function(self, host, items, guard):
            await asyncio.wait_for(probe(host), 5)  # True
            await asyncio.wait({probe(host)}, timeout=5)  # True
            await asyncio.wait({probe(host)})  # False
            await asyncio.wait({probe(host)}, timeout=None)  # False
            await asyncio.gather(probe(host), *[probe(i) for i in items])  # False
            all_of_them = asyncio.gather(*(probe(i) for i in items))  # True
            await asyncio.wait_for(all_of_them, 5)
            await guard(probe(host))  # True
            self.coroutine = probe(host)  # True
            self.task = asyncio.create_task(probe(host))  # True
            asyncio.create_task(probe(host))  # True
            first = asyncio.create_task(probe(host))  # False
            first.cancel()
            await first
            second = probe(host)  # True
            await asyncio.wait_for(second, 5)
            third = [probe(each) for each in items]  # True
            for each in asyncio.as_completed(third, timeout=5):
                await each
            fourth = []
            fourth.append(probe(host))  # False
            for each in fourth:
                await each
            fifth = []
            fifth.append(asyncio.ensure_future(probe(host)))  # True
            await asyncio.wait(fifth, timeout=5)
            items.append(probe(host)) or guard.append(items)  # True
            items.tasks.append(probe(host))  # True
            async for item in probe(host):  # True
                print(item)
            with probe(host):  # True
                print(item)
            await asyncio.gather(asyncio.create_task(probe(host)))  # False
            sixth = asyncio.create_task(asyncio.shield(probe(host)))  # True
            guard(sixth)
            return probe(host)  # True
        top = [] or top.append(probe(host))  # True
        """,
    )


def test_callers() -> None:
    asking.assert_answers(
        limited,
        """
        import asyncio
        async def uncalled(host):
            await probe(host)  # False
        async def called(host):
            await probe(host)  # True
        async def caller(host):
            await asyncio.wait_for(called(host), 5)
            async with asyncio.timeout(5):
                await called(host)
                await sometimes(host)
            await sometimes(host)
        async def sometimes(host):
            await probe(host)  # False
        async def again(host, tries):
            await probe(host)  # False
            await again(host, tries - 1)
        async def one(host):
            await probe(host)  # True
            await other(host)
        async def other(host):
            await one(host)
        async def handed_on(host):
            await probe(host)  # False
        async def handed_to_limit(host):
            await probe(host)  # True
        async def defaults(host):
            def plain(given=[each for each in generated(host)]):
                return given
        async def generated_too(host):
            await probe(host)  # True
            yield 1
        async def generated(host):
            await probe(host)  # False
            yield 1
        def setup(app):
            app.on_start(handed_on)
            app.with_deadline(handed_to_limit)
            run = lambda host: probe(host)  # True
            go = lambda host: [print(each) for each in generated_too(host)]
            def plain(host):
                asyncio.run(probe(host))  # True
                for each in generated_too(host):
                    print(each)
            async def inner(host):
                await probe(host)  # True
            return asyncio.wait_for(inner("a"), 5)
        class Client:
            async def read(self):
                await probe(1)  # True
                async def later():
                    await probe(2)  # False
            async def ask(self):
                await asyncio.wait_for(self.read(), 5)
            async def background(self):
                await probe(1)  # False
            def start(self):
                self.task = asyncio.create_task(self.background())
            async def grouped(self):
                await probe(1)  # True
            async def group(self):
                async with asyncio.timeout(5), asyncio.TaskGroup() as group:
                    group.create_task(self.grouped())
        """,
    )


def test_decorators_and_managers() -> None:
    asking.assert_answers(
        limited,
        """
        import asyncio
        from contextlib import asynccontextmanager
        from mylib import retry, with_timeout
        def limiting(function):
            async def wrapper():
                await asyncio.wait_for(function(), 5)
            return wrapper
        def plain(function):
            return function
        @asynccontextmanager
        async def limited():
            async with asyncio.timeout(5):
                yield
        @asynccontextmanager
        async def unlimited():
            async with asyncio.timeout(5):
                await asyncio.sleep(1)
            with open("a"):
                yield
        @limiting
        async def first():
            await probe(1)  # True
        @plain
        async def second():
            await probe(1)  # False
            async with limited():
                await probe(1)  # True
            async with unlimited():
                await probe(1)  # False
        @with_timeout(5)
        async def third():
            await probe(1)  # True
        @retry(timeout=5)
        async def fourth():
            await probe(1)  # True
        @retry(tries=5)
        async def fifth():
            await probe(1)  # False
        """,
    )


def test_listening() -> None:
    asking.assert_answers(
        listening,
        """
        async def listener(handle):
            while True:
                line = await probe(1)  # True
                if not line:
                    return None
                handle(line)
        async def answer():
            parts = []
            while part := await probe(1):  # False
                parts.append(part)
            return parts
        async def last():
            line = b""
            while True:
                if not (more := await probe(1)):  # False
                    break
                line = more
            try:
                print()
            finally:
                print(line)
        async def found(fits):
            while True:
                line = await probe(1)  # False
                if fits(line):
                    return line
        async def finally_closed(writer, lines):
            try:
                while lines:
                    await probe(1)  # True
                    writer.write(b"ok")
            finally:
                writer.close()
        async def for_some(lines):
            for _ in range(3):
                await probe(1)  # False
        class Messages:
            async def __anext__(self):
                while self.queue:
                    self.queue.append(await probe(1))  # True
                return await probe(1)  # True
        while True:
            await probe(1)  # True
        async def message():
            return await probe(1)  # True
        async def all_messages(handle):
            while True:
                handle(await message())
        """,
    )


def test_very_many_uses_are_not_followed() -> None:
    uses = "\n".join("    await task" for _ in range(60))
    text = f"async def function():\n    task = probe(1)  # True\n{uses}\n"
    asking.assert_answers(limited, text)
