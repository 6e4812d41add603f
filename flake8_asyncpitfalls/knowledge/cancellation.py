"""What asks for cancellation, ends a program, or only tells of an exception."""

from __future__ import annotations

import re
from typing import FrozenSet

#: Exceptions by which a task is told to end. Those of trio and of anyio's backends
#: stand for the same.
CANCELLED: FrozenSet[str] = frozenset({"asyncio.CancelledError", "trio.Cancelled"})
#: Functions that give the class of that exception.
CANCELLED_GIVERS: FrozenSet[str] = frozenset({"anyio.get_cancelled_exc_class"})

#: Exceptions that end the program, or tell an iteration's caller that it is over.
ENDING: FrozenSet[str] = frozenset(
    {"KeyboardInterrupt", "SystemExit", "StopAsyncIteration", "StopIteration"}
)

#: Functions that start the coroutine they are given as the first of an event loop.
STARTING: FrozenSet[str] = frozenset(
    {
        "asyncio.run",
        "asyncio.Runner.run",
        "asyncio.AbstractEventLoop.run_until_complete",
        "anyio.run",
        "curio.run",
        "trio.run",
        "uvloop.run",
    }
)

#: Context managers that keep cancellation away with ``shield=True``.
SHIELDS: FrozenSet[str] = frozenset(
    {
        "{anyio,trio}.{CancelScope,fail_after,move_on_after}",
        "trio.{fail_at,move_on_at}",
    }
)

#: Calls that give what never ends by itself when it is awaited.
ENDLESS: FrozenSet[str] = frozenset(
    {"asyncio.Future", "asyncio.AbstractEventLoop.create_future"}
)
#: Methods that wait for something that will not come where their object is new.
ENDLESS_METHODS: FrozenSet[str] = frozenset({"asyncio.Event.wait"})
#: Libraries that tell by a ``CancelledError`` that the other side is gone.
#: https://quart.palletsprojects.com/en/latest/how_to_guides/websockets.html
TELLING_OF_END: FrozenSet[str] = frozenset({"quart"})
#: Libraries with an event loop of their own, whose coroutines are cancelled by another
#: exception, which is an ``Exception``.
#: https://docs.twisted.org/en/stable/api/twisted.internet.defer.CancelledError.html
OF_OTHER_LOOPS: FrozenSet[str] = frozenset({"twisted"})
OF_ASYNCIO: FrozenSet[str] = frozenset({"anyio", "asyncio"})
#: Sleeps, and how "for ever" is written.
SLEEPS: FrozenSet[str] = frozenset({"asyncio.sleep", "anyio.sleep"})
SLEEPS_FOREVER: FrozenSet[str] = frozenset(
    {"anyio.sleep_forever", "trio.sleep_forever"}
)
INFINITE: FrozenSet[str] = frozenset({"math.inf", "float"})

#: Methods that ask whether cancellation was asked for, or take that back.
ASKING: FrozenSet[str] = frozenset({"cancelling", "uncancel"})

#: Names of functions that wait for the tasks and futures that they are given, of
#: asyncio and of projects that have their own.
WAITING = re.compile(r"(^|_)(gather|join|shield|wait|wait_for)(_|$)")
#: Functions that give what they are given, or a collection of the same items.
PASSING: FrozenSet[str] = frozenset(
    {
        "asyncio.{ensure_future,wrap_future}",
        *("list", "tuple", "set", "frozenset", "reversed", "sorted", "filter"),
        "typing.cast",
    }
)
#: Methods of collections that give items of theirs, or all.
TAKING: FrozenSet[str] = frozenset(
    {"dict.{copy,get,pop,setdefault,values}", "list.{copy,pop}", "set.{copy,pop}"}
    | {"collections.{deque,defaultdict,OrderedDict}.{copy,get,pop,popleft,values}"}
)
#: What parameters for tasks and futures are called.
TASK_NAME = re.compile("task|fut", re.IGNORECASE)
#: What is in the names of functions that give a task or future, or one that is kept.
STARTING_NAME = re.compile(
    "create|defer|execut|fut|get|gather|handle|pop|request|run|schedul|send|shield|"
    "spawn|start|submit|task|wait|wrap",
    re.IGNORECASE,
)
#: Methods of tasks and futures.
OF_TASKS: FrozenSet[str] = frozenset(
    "add_done_callback cancel cancelled done exception get_name result".split()
)

#: The last part of the names of context managers that raise the exception again that
#: is being handled.
#: https://docs.openstack.org/oslo.utils/latest/reference/excutils.html
RERAISING = re.compile(r"re_?raise", re.IGNORECASE)
#: The last part of the names of functions that only tell of an exception.
TELLING = re.compile(
    r"log|print|warn|format|^(trace|debug|info|error|exception|critical|fatal|"
    r"capture_exception|isinstance|issubclass|type|str|repr|bool|id|hasattr|getattr)$",
    re.IGNORECASE,
)
#: The last part of the names of functions and methods that clean up.
CLEANING = re.compile(
    r"(^|_)a?(abort|clean|cleanup|close|closed|clear|disconnect|dispose|drain|exit|"
    r"finalize|flush|kill|leave|quit|release|rollback|shutdown|stop|teardown|terminate|"
    r"unload|unsubscribe)(_|$)",
    re.IGNORECASE,
)
#: Names of functions in which a program, or a test, begins and ends.
ENTRY_POINT = re.compile(r"^_*(a|async_|run_)?main(_async)?_*$|^test_")
