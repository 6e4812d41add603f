"""What the examples are run with: a clock that does not wait, and stand-ins.

Time passes only when nothing else can run, so that a second of ``asyncio.sleep()``
takes no time, and a wait that nothing will ever end is seen at once.
"""

from __future__ import annotations

import asyncio
import pickle
import selectors
import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional


class Stalled(Exception):
    """Everything waits, and nothing will ever wake it."""


class Selector(selectors.DefaultSelector):
    """Waits for threads, and for nothing else."""

    loop: Loop

    def select(self, timeout: Optional[float] = None) -> Any:
        """Give what is ready, or let the time of the loop pass."""
        events = super().select(0)
        if events or (timeout is not None and timeout <= 0):
            return events
        if self.loop.at_work:
            return super().select(1)
        if timeout is None:
            raise Stalled
        self.loop.now += timeout
        return events


class Loop(asyncio.SelectorEventLoop):
    """An event loop whose time passes when it has nothing to do."""

    def __init__(self) -> None:
        self.now = 0.0
        #: What threads are doing for the loop.
        self.at_work: set[asyncio.Future[Any]] = set()
        selector = Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.now

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Any, *args: Any
    ) -> Any:
        future = super().run_in_executor(executor, func, *args)
        self.at_work.add(future)
        future.add_done_callback(self.at_work.discard)
        return future


class Heart:
    """Asks the loop, while something is waited for, whether it still runs."""

    def __init__(self, loop: Loop, bound: float, seen: list[str]) -> None:
        self.loop = loop
        #: How long an answer is waited for, in seconds of this machine.
        self.bound = bound
        self.seen = seen

    def beats(self) -> bool:
        """Whether the loop answers; asked outside the loop or in what holds it."""
        answer = threading.Event()
        self.loop.call_soon_threadsafe(answer.set)
        # In the loop's own thread there cannot be an answer: no need to wait for long.
        held = asyncio._get_running_loop() is not None
        return answer.wait(0.01 if held else self.bound)

    def block(self, *_: Any, **__: Any) -> None:
        """Stand in for a call that takes its time."""
        if self.loop.is_running():
            answered = self.beats()
            self.seen.append("the loop ran on" if answered else "the loop was held")


class Blocking:
    """A library or an object whose calls take their time, and give the like."""

    def __init__(self, heart: Heart) -> None:
        self._heart = heart

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_: Any, **__: Any) -> Blocking:
        self._heart.block()
        return self

    def __getitem__(self, _: object) -> Blocking:
        return self

    __truediv__ = __getitem__

    def __iter__(self) -> Any:
        return iter(())

    def __enter__(self) -> Blocking:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, *_: int) -> str:
        """What json.load() reads."""
        self._heart.block()
        return "{}"


class Pausing:
    """The like of a library for asyncio: what is awaited lets the loop run."""

    def __init__(self, heart: Heart, text: Any = "{}") -> None:
        self._heart = heart
        self._text = text

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *_: Any, **__: Any) -> Pausing:
        return self

    def __getitem__(self, _: object) -> Pausing:
        return self

    def __await__(self) -> Generator[Any, None, Any]:
        answer = asyncio.Event()
        self._heart.loop.call_soon(answer.set)
        yield from answer.wait().__await__()
        self._heart.seen.append("the loop ran on")
        return self

    async def __aenter__(self) -> Pausing:
        await self
        return self

    async def __aexit__(self, *_: object) -> None:
        pass

    async def __aiter__(self) -> Any:
        await self
        for row in list[Any]():
            yield row

    async def read(self, *_: int) -> Any:
        """What json.loads() takes."""
        await self
        return self._text

    async def communicate(self) -> Any:
        """What a process wrote."""
        await self
        return b"", b""


class Pool(ThreadPoolExecutor):
    """Pickles what it is given, as a pool of processes, and runs it in a thread."""

    pickles = True

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        if self.pickles:
            pickle.dumps((fn, args, kwargs))
        return super().submit(fn, *args, **kwargs)


class ThreadPool(Pool):
    """The same for examples that send what the test made."""

    pickles = False
