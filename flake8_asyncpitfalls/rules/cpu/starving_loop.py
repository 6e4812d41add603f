"""Loops that let nothing else run."""

from __future__ import annotations

import ast
from typing import Iterator, Union

from ...model.blocking import starving
from ...model.calls import spelled
from ...model.fields import nodes_in
from ...model.flow import testing
from ...model.module import Module
from ...model.scopes import Comprehension, Context
from ...registry import Rule, check

_POOL = "await in it, or use a process pool"


class StarvingLoop(Rule):
    """A loop that never suspends keeps the event loop from everything else

    Other tasks run only while a coroutine waits at an ``await``. A loop without one
    that has no end, that waits for a variable which another task would have to change,
    or that goes through millions of rounds, stops the whole program meanwhile: no
    timeout and no cancellation can end it either. Wait for an ``asyncio.Event`` or a
    queue instead of asking again and again, and give long work to a thread or process.

    **Bad**::

        import asyncio


        class Door:
            is_open = False

            async def open_later(self):
                await asyncio.sleep(0.1)
                self.is_open = True

            async def wait(self):
                while not self.is_open:
                    pass

    or::

        async def checksum(seed):
            for step in range(10_000_000):
                seed = (seed * 31 + step) % 65521
            return seed

    **Good**::

        import asyncio


        class Door:
            def __init__(self):
                self.opened = asyncio.Event()

            async def open_later(self):
                await asyncio.sleep(0.1)
                self.opened.set()

            async def wait(self):
                await self.opened.wait()

    or::

        import asyncio
        from concurrent.futures import ProcessPoolExecutor


        def checksum_of(seed):
            for step in range(10_000_000):
                seed = (seed * 31 + step) % 65521
            return seed


        async def checksum(seed):
            loop = asyncio.get_running_loop()
            with ProcessPoolExecutor() as pool:
                return await loop.run_in_executor(pool, checksum_of, seed)
    """

    code = "ASYNC801"
    name = "starving-loop"
    symptom = "The loop is held: nothing else runs, even what the loop waits for."
    message = "{loop} {fault}, so no other task runs; {instead}"


@check(ast.While)
def endless_loop(module: Module, loop: ast.While) -> Iterator[Rule]:
    """Look for loops without an end, or that wait for what they keep from happening."""
    if isinstance(loop.test, ast.Constant):
        yield from _endless(module, loop)
    elif starving.spins(module, loop) and _in_coroutine(module, loop):
        what = next(
            spelled(node)
            for node in nodes_in(loop.test)
            if isinstance(node, (ast.Attribute, ast.Name))
        )
        fault = f"never awaits and cannot change {what}"
        yield _at(loop, "this loop", fault, "await an asyncio.Event")


def _endless(module: Module, loop: Union[ast.For, ast.While]) -> Iterator[Rule]:
    if starving.is_endless(module, loop) and _in_coroutine(module, loop):
        fault = "has no way out and never awaits"
        yield _at(loop, "this endless loop", fault, "await in it")


@check(ast.For, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
def long_loop(module: Module, loop: Union[ast.For, Comprehension]) -> Iterator[Rule]:
    """Look for loops over ranges of a million numbers or more, or without an end."""
    iterable = loop.iter if isinstance(loop, ast.For) else loop.generators[0].iter
    if starving.is_range(iterable):
        rounds = starving.long_rounds(module, loop)
        if rounds < starving.MANY or testing.is_benchmark(module.name):
            return  # there the time of the loop is what is asked for
        if _in_coroutine(module, loop):
            fault = "never awaits"
            yield _at(loop, f"a loop of {rounds:,} rounds", fault, _POOL)
    elif isinstance(loop, ast.For):
        yield from _endless(module, loop)


def _in_coroutine(module: Module, node: ast.AST) -> bool:
    return module.context(node) is Context.COROUTINE


def _at(loop: ast.AST, what: str, fault: str, instead: str) -> Rule:
    return StarvingLoop.at(loop, loop=what, fault=fault, instead=instead)
