"""Runs examples and prints what is seen, as lines of JSON.

``python -W error -X dev -m tests.symptoms.child`` reads a list of tasks. An example
that never ends is left behind in its thread, and ends the process: the rest is for
another.
"""

from __future__ import annotations

import ast
import asyncio
import concurrent.futures
import gc
import inspect
import json
import os
import sys
import threading
from contextlib import ExitStack
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest import mock

from tests.symptoms.stand_ins import (
    Blocking,
    Heart,
    Loop,
    Pausing,
    Pool,
    Stalled,
    ThreadPool,
)

#: How long the loop may not answer in an example that should end.
PATIENCE = 60.0
#: And in one that is meant never to end.
BRIEF = 1.0


class Example:
    """An example, and all that is seen while it runs."""

    def __init__(self, source: str, script: str, patches: list[str], bad: bool):
        self.source = source
        self.script = script
        self.patches = patches
        self.seen: list[str] = []
        self.printed: list[str] = []
        self.loop = Loop()
        self.loop.set_debug(True)
        self.loop.slow_callback_duration = PATIENCE
        self.loop.set_exception_handler(self.on_unhandled)
        self.heart = Heart(self.loop, BRIEF if bad else PATIENCE, self.seen)

    def see(self, *what: object) -> None:
        """Note what a script shows."""
        self.seen.append(" ".join(map(str, what)))

    def echo(self, *what: object) -> None:
        """Stand in for print()."""
        self.printed.append(" ".join(map(str, what)))
        self.see("printed:", *what)

    def on_unhandled(self, _: object, context: dict[str, Any]) -> None:
        """Note what the loop would log."""
        self.see("logged:", context["message"])

    def on_unraisable(self, unraisable: Any) -> None:
        """Note a warning that was made an error where nobody can catch it."""
        error = unraisable.exc_value
        self.see(f"{type(error).__name__}: {error}")

    def names(self) -> dict[str, Any]:
        """What scripts and stand-ins may use."""
        blocking = Blocking(self.heart)
        pausing = Pausing(self.heart)
        return {
            "asyncio": asyncio,
            "gc": gc,
            "see": self.see,
            "printed": self.printed,
            "block": self.heart.block,
            "blocking": blocking,
            "pausing": pausing,
            "loop": self.loop,
            "never": Never(),
            "open_never": Never().open,
            "requests": SimpleNamespace(get=self.get),
            "warehouse": SimpleNamespace(query=blocking, aquery=pausing),
            "openai": SimpleNamespace(OpenAI=blocking, AsyncOpenAI=pausing),
            "Pool": Pool,
            "ThreadPool": ThreadPool,
            "addresses": self.addresses,
            "rounds": self.rounds,
        }

    def addresses(self, *_: Any, **__: Any) -> Any:
        """Stand in for socket.getaddrinfo()."""
        self.heart.block()
        return [(0, 0, 0, "", ("127.0.0.1", 0))]

    def get(self, *_: Any, **__: Any) -> Pausing:
        """Stand in for requests.get()."""
        self.heart.block()
        return Pausing(self.heart)

    def rounds(self, *_: int) -> Any:
        """Stand in for a range() of many rounds."""
        for number in (0, 1):
            self.heart.block()
            yield number

    def run(self) -> None:
        """Run the example as a module, then its script as a coroutine."""
        names = self.names()
        module = ModuleType("example")
        module.__dict__["print"] = self.echo
        with ExitStack() as stack:
            stack.enter_context(mock.patch.dict(sys.modules, example=module))
            for patch in self.patches:
                target, _, stand_in = patch.partition("=")
                owner, _, name = target.rpartition(".")
                value = names[stand_in]
                if not owner:
                    module.__dict__[name] = value
                elif owner == "sys.modules":
                    stack.enter_context(mock.patch.dict(sys.modules, {name: value}))
                else:
                    stack.enter_context(mock.patch(target, value))
            try:
                exec(compile(self.source, "example.py", "exec"), module.__dict__)
                self.drive({**names, **module.__dict__}, module)
            except Stalled:
                self.see("nothing ends the wait")
            except BaseException as error:
                self.see(f"{type(error).__name__}: {error}")
            else:
                self.see("ended")
            self.clean_up()

    def drive(self, names: dict[str, Any], module: ModuleType) -> None:
        """Run the script in the loop."""
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        code = compile(self.script, "script.py", "exec", flags)
        for name, value in names.items():
            module.__dict__.setdefault(name, value)

        async def main() -> None:
            result = eval(code, module.__dict__)
            if inspect.isawaitable(result):
                await result

        self.loop.run_until_complete(main())

    def clean_up(self) -> None:
        """End what is left, as asyncio.run() does, and let finalizers speak."""
        gc.collect()
        left = asyncio.all_tasks(self.loop)
        for task in left:
            task.cancel()
        if left:
            ending = asyncio.gather(*left, return_exceptions=True)
            self.loop.run_until_complete(ending)
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        # A thread ends the executor, and that takes its time.
        self.loop.at_work.add(self.loop.create_future())
        self.loop.run_until_complete(self.loop.shutdown_default_executor())
        self.loop.close()
        gc.collect()


class Never:
    """A connection on which nothing ever comes."""

    async def read(self) -> bytes:
        """Wait for ever."""
        waited: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        return await waited

    readline = read

    async def open(self, *_: Any) -> Any:
        """Stand in for asyncio.open_connection()."""
        return self, self

    def write(self, data: bytes) -> None:
        """Take what is sent."""

    def close(self) -> None:
        """End the connection."""


def answer(task: dict[str, Any]) -> bool:
    """Run one task and print what was seen; whether it ended."""
    example = Example(task["source"], task["script"], task["patches"], task["bad"])
    sys.unraisablehook = example.on_unraisable
    thread = threading.Thread(target=example.run, daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.1)
        if thread.is_alive() and example.loop.is_running():
            if not example.heart.beats() and thread.is_alive():
                example.see("the loop stopped for good")
                break
    print(json.dumps(example.seen), flush=True)
    return not thread.is_alive()


def main() -> None:
    """Run the tasks that stdin holds."""
    # Loads what examples import, before anything stands in for a part of it.
    concurrent.futures.ProcessPoolExecutor
    for task in json.load(sys.stdin):
        if not answer(task):
            os._exit(0)


if __name__ == "__main__":
    main()
