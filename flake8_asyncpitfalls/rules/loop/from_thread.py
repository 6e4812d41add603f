"""Using the event loop from another thread."""

from __future__ import annotations

import ast
from typing import Iterator

from ...model import contexts, library
from ...model.calls import argument, spelled
from ...model.flow import exceptions
from ...model.loops import loop_objects
from ...model.module import Module
from ...model.tables import expanded_names
from ...registry import Rule, check_calls

_LOOP = "asyncio.AbstractEventLoop."
_TASKS = ("asyncio.create_task", "asyncio.ensure_future")
_METHODS = expanded_names(
    [
        _LOOP + "{call_soon,call_later,call_at,create_task}",
        "asyncio.{Task,Future}.cancel",
        "asyncio.Future.{set_result,set_exception}",
        "asyncio.{Queue,LifoQueue,PriorityQueue}.{put_nowait,get_nowait}",
        "asyncio.Event.set",
    ]
)
_LAST = frozenset(name.rpartition(".")[2] for name in _METHODS)
#: What to call for coroutines.
_COROUTINES = "asyncio.run_coroutine_threadsafe()"
#: A longer name is told only once.
_SHORT = 14


class LoopUsedFromThread(Rule):
    """The event loop and its objects belong to one thread

    Nothing in asyncio is made for use by several threads. A callback that another
    thread gives to ``call_soon``, an item that it puts into a queue, a future that it
    sets: the loop, asleep until something happens, does not notice and goes on
    sleeping, or its lists are changed while it reads them. Two functions wake it up and
    let it do the work itself: ``loop.call_soon_threadsafe`` for functions,
    ``asyncio.run_coroutine_threadsafe`` for coroutines.

    **Bad**::

        import asyncio
        import time


        class Feed:
            def __init__(self):
                self.lines = asyncio.Queue()

            def read(self):
                time.sleep(0.1)
                self.lines.put_nowait("first")

            async def first(self):
                loop = asyncio.get_running_loop()
                reading = loop.run_in_executor(None, self.read)
                line = await self.lines.get()
                await reading
                return line

    **Good**::

        import asyncio
        import time


        class Feed:
            def __init__(self):
                self.lines = asyncio.Queue()

            def read(self, loop: asyncio.AbstractEventLoop):
                time.sleep(0.1)
                loop.call_soon_threadsafe(self.lines.put_nowait, "first")

            async def first(self):
                loop = asyncio.get_running_loop()
                reading = loop.run_in_executor(None, self.read, loop)
                line = await self.lines.get()
                await reading
                return line
    """

    code = "ASYNC504"
    name = "loop-used-from-thread"
    symptom = "The loop is not woken: the coroutine waits for ever."
    message = "{call}() in another thread does not reach the loop; use {instead}"
    #: A task that another thread makes is not lost but wrong.
    overrides = frozenset({"ASYNC300", "ASYNC712"})


@check_calls(_METHODS)
def method_in_thread(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for methods of a loop, or of what belongs to it, in functions of threads."""
    function = loop_objects.thread_function(module, call)
    if function is None or not isinstance(call.func, ast.Attribute):
        return
    if loop_objects.is_foreign(module, function, call.func.value):
        yield _finding(call, call.func)


@check_calls(library.thread_runners)
def method_for_thread(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for such methods that are handed to a thread as they are."""
    handed = contexts.handed_to_thread(module, call, name)
    if isinstance(handed, ast.Attribute) and handed.attr in _LAST:
        if module.qualified_name(handed) in _METHODS:
            yield _finding(handed, handed)


def _finding(node: ast.AST, method: ast.Attribute) -> Rule:
    written = spelled(method)
    if method.attr == "create_task":
        instead = _COROUTINES
    elif method.attr == "call_soon" or len(written) > _SHORT:
        instead = "loop.call_soon_threadsafe()"
    else:
        instead = f"loop.call_soon_threadsafe({written}, ...)"
    return LoopUsedFromThread.at(node, call=written, instead=instead)


@check_calls(_TASKS)
def task_in_thread(module: Module, call: ast.Call, name: str) -> Iterator[Rule]:
    """Look for tasks that are made where no loop runs."""
    function = loop_objects.thread_function(module, call)
    if function is None or exceptions.is_caught(module, call, "RuntimeError"):
        return
    loop = argument(call, "loop", None)
    if loop is not None:
        is_wrong = loop_objects.is_foreign(module, function, loop)
    else:
        is_wrong = not loop_objects.has_own_loop(module, function)
    if is_wrong:
        written = spelled(call.func)
        yield LoopUsedFromThread.at(call, call=written, instead=_COROUTINES)
