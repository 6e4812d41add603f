"""What has to be done one after the other, by the words in its name."""

from __future__ import annotations

from typing import FrozenSet, Tuple

#: Words for what lets one at a time, or few, go on, or belongs to one task at a time.
TAKING_TURNS: FrozenSet[str] = frozenset(
    {
        *(
            "acquire",
            "atomic",
            "begin",
            "commit",
            "cursor",
            "drain",
            "execute",
            "executemany",
        ),
        *("limiter", "lock", "locked", "mutex", "pipeline", "ratelimit", "rollback"),
        *("savepoint", "sem", "semaphore", "throttle", "throttler", "transaction"),
        *("writer",),
    }
)

#: Words for arguments that only one task at a time may use: connections to databases.
OF_ONE_TASK: FrozenSet[str] = frozenset(
    {
        *("conn", "connection", "cur", "cursor", "db", "reader", "session", "sock"),
        *("socket", "stream", "transaction", "tx", "txn", "uow", "websocket", "writer"),
        "ws",
    }
)
#: The types, by the beginnings of their names, that are called so and are none.
FOR_MANY_TASKS: Tuple[str, ...] = ("aiohttp.", "httpx.")

#: Words for things whose order means something.
ORDERED: FrozenSet[str] = frozenset(
    {
        *(
            "action",
            "append",
            "attempt",
            "batch",
            "block",
            "callback",
            "char",
            "chunk",
            "cmd",
        ),
        *(
            "command",
            "delta",
            "emit",
            "enqueue",
            "event",
            "frame",
            "handler",
            "hook",
            "instruction",
        ),
        *("interceptor", "layer", "line", "listener", "message"),
        *("middleware", "migration", "msg", "observer", "op", "operation", "packet"),
        *("part", "phase", "plugin", "revision", "round", "segment", "signal", "sql"),
        *(
            "stage",
            "statement",
            "step",
            "stmt",
            "stream",
            "subscriber",
            "token",
            "trace",
        ),
        *("transition", "turn", "update"),
    }
)

#: Words in the names of functions that call others, in the order of their registration.
CALLING: FrozenSet[str] = frozenset(
    {"after", "before", "dispatch", "emit", "fire", "trigger"}
)

#: Last words of functions that give things to something that takes them in their order.
GIVING: FrozenSet[str] = frozenset(
    {
        *("add", "apply", "call", "dispatch", "feed"),
        *("forward", "insert", "press", "print", "publish", "push", "put", "register"),
        *(
            "run",
            "say",
            "schedule",
            "send",
            "spawn",
            "speak",
            "step",
            "submit",
            "subscribe",
            "type",
            "write",
        ),
    }
)

#: Words in the names of functions that only wait for what happens by itself.
ONLY_WAITING: FrozenSet[str] = frozenset({"delay", "join", "sleep", "wait"})

#: Coroutine functions of libraries that may run side by side, by the beginnings of
#: their names; what others do to one object has an order.
SIDE_BY_SIDE: Tuple[str, ...] = (
    *("aiofiles.os.", "aiohttp.ClientSession.", "aiohttp.request", "asyncio.to_thread"),
    *("asyncio.open_connection", "httpx.AsyncClient.", "anyio.to_thread.run_sync"),
)

#: What coroutine functions wait for that may well run side by side, by the beginnings
#: of names: the network, files and time, not what belongs to several.
WAITING_APART: Tuple[str, ...] = (
    *SIDE_BY_SIDE,
    *("aiofiles.", "aiohttp.", "anyio.fail_after", "anyio.move_on_after"),
    *("anyio.open_file", "anyio.run_process", "anyio.sleep", "async_timeout."),
    *("asyncio.AbstractEventLoop.run_in_executor", "asyncio.StreamReader."),
    *("asyncio.StreamWriter.", "asyncio.TaskGroup", "asyncio.create_subprocess_"),
    *("asyncio.gather", "asyncio.shield", "asyncio.sleep", "asyncio.subprocess."),
    *("asyncio.timeout", "asyncio.wait_for", "httpx."),
)
